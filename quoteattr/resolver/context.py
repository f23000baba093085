"""What is known before any rule is asked: the text as it was read, and who is there. Made once, and never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.resolver.cast.chains import Chains

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.analysis.base import Layer
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name, Phrase
    from quoteattr.resolver.base import Utterance
    from quoteattr.resolver.cast.cast import Cast

__all__ = ["Context", "Kept"]


@attrs.frozen(eq=False, kw_only=True)
class Kept:
    """What was read of a text already and is asked for again and again: nothing that depends on what was decided."""

    levels: dict[int, Sequence[Name]] = attrs.field(factory=dict)  #: see :meth:`Context.names_at`
    sites: dict[Name, tuple[int, int, bool]] = attrs.field(factory=dict)
    #: sentence and paragraph of a name, and whether it may be a subject
    authors_of_documents: dict[int, Phrase | None] = attrs.field(factory=dict)  #: who brought out the document at a token


@attrs.frozen(eq=False, kw_only=True)
class Context:
    """What a run begins with. Frozen: :class:`Kept` has nothing but what was read of the text."""

    reading: Reading
    cast: Cast
    utterances: Sequence[Utterance]
    chains: Chains = attrs.field(factory=Chains)  #: coreference, where the analysis has it
    kept: Kept = attrs.field(factory=Kept, repr=False)

    def names_at(self, level: int) -> Sequence[Name]:
        """The names at a depth of marks, in text order."""
        levels = self.kept.levels
        if level not in levels:
            depth = self.reading.depth
            levels[level] = [name for name in self.reading.names if depth[name.first] == level]
        return levels[level]

    @property
    def layers(self) -> frozenset[Layer]:
        """What the analysis of the text provides; a rule that needs more is skipped."""
        return self.reading.analysis.layers
