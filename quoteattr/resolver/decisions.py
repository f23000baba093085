"""The decisions about a quotation, and the rules that made them. Only the runner writes them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from quoteattr.resolver.base import Relations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteattr.models import Kind
    from quoteattr.resolver.base import Pick, Report, SourceCue, Utterance
    from quoteattr.resolver.registry import Registry

__all__ = ["GIVEN", "KNOWN", "NO_RELATIONS", "Decision", "Outcome"]

GIVEN = "given"  #: the rule name of what the caller decided about a quotation
KNOWN = "known"  #: the rule name of a mention of which the caller knows whom it refers to

NO_RELATIONS = Relations()


@attrs.define(eq=False, kw_only=True)
class Decision:
    """The decisions about one utterance or one reported clause."""

    utterance: Utterance
    report: Report | None = None
    source_cue: SourceCue | None = None
    mention_rule: str | None = None
    pick: Pick | None = None  #: the speaker
    speaker_rule: str | None = None
    rejected: str | None = None
    claimed: bool = False  #: whether it is part of a reported clause
    fixed: bool = False  #: whether the caller decided that it is a quotation, or that it isn't one
    added: Kind | None = None  #: the kind, if the caller added it and it has no quotation marks
    by_layer: bool = False  #: whether it was only found with a layer of another analysis
    relations: Relations = NO_RELATIONS
    parties: Mapping[str, tuple[int | None, ...]] = MappingProxyType({})  #: field of the attribution -> entities
    listener: int | None = None  #: the addressee inferred from the turns, if no words name one

    @property
    def is_attributed(self) -> bool:
        """Whether anything is known about the speaker."""
        return self.source_cue is not None or self.speaker is not None

    @property
    def signal(self) -> str:
        """How clear the choice of the speaker was."""
        return self.pick.signal if self.pick else ""

    @property
    def speaker(self) -> int | None:
        """The entity that speaks."""
        return self.pick.entity if self.pick else None


@attrs.frozen(eq=False, kw_only=True)
class Outcome:
    """All decisions of a text, in text order."""

    decisions: tuple[Decision, ...]
    registry: Registry  #: everybody known at the end
    skipped: tuple[str, ...] = ()  #: names of the rules that need a layer the analysis doesn't have
