"""What is known before any rule runs: the text as it was read, and the cast. It is created once and never changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr._given import NOTHING
from quoteattr.resolver.cast.chains import Chains

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr._given import Given
    from quoteattr.analysis.base import Layer
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name, Phrase
    from quoteattr.resolver.base import Utterance
    from quoteattr.resolver.cast.cast import Cast

__all__ = ["Context", "Kept"]


@attrs.frozen(eq=False, kw_only=True)
class Kept:
    """Results read from the text and kept for reuse; none of them depends on what was decided."""

    levels: dict[int, Sequence[Name]] = attrs.field(factory=dict)  #: see :meth:`Context.names_at`
    sites: dict[Name, tuple[int, int, bool]] = attrs.field(factory=dict)
    #: name -> its sentence and paragraph, and whether it may be a subject
    authors_of_documents: dict[int, Phrase | None] = attrs.field(factory=dict)  #: token of a document -> its author


@attrs.frozen(eq=False, kw_only=True)
class Context:
    """The input of a run. It is frozen: :class:`Kept` holds only what was read from the text."""

    reading: Reading
    cast: Cast
    utterances: Sequence[Utterance]
    given: Given = NOTHING  #: what the caller knows about single quotations
    chains: Chains = attrs.field(factory=Chains)  #: coreference, if the analysis has it
    kept: Kept = attrs.field(factory=Kept, repr=False)

    def names_at(self, level: int) -> Sequence[Name]:
        """The names at a depth of quotation marks, in text order."""
        levels = self.kept.levels
        if level not in levels:
            depth = self.reading.depth
            levels[level] = [name for name in self.reading.names if depth[name.first] == level]
        return levels[level]

    @property
    def layers(self) -> frozenset[Layer]:
        """The layers that the analysis provides; a rule that needs others is skipped."""
        return self.reading.analysis.layers
