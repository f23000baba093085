"""Virtasen mukaan laituri on vaarallinen: words for "according to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, CueWords, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.tree_clauses import clause_ranges, source_phrase_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause that the source phrase belongs to, without the phrase."""
    if not reading.flags[site.token] & c.SOURCE_PHRASE:
        return None
    window, heads = (site.first, site.limit), reading.analysis.tokens.heads or ()
    found = source_phrase_at(reading, site.token, window)
    top = heads[found.top] if found is not None else None
    if found is None or top is None or not window[0] <= top < window[1]:
        return None
    ranges = clause_ranges(reading, top, window, (found.top,))
    first, last = found.words
    cue = CueWords(
        first=first, last=last, parts=(found.words,), lemma=" ".join(reading.lowers[first:last]), act=Act.SPEECH
    )
    return Report(source_cue=SourceCue(phrase=found.source, cue=cue), ranges=ranges, frame=FRAME.name) if ranges else None


FRAME = Frame(
    name="tree_source",
    claim="In a dependency tree, a noun with words for “according to” depends on a clause: the clause is reported.",
    find=find,
    examples=(Example(text="Virtasen mukaan laituri on vaarallinen.", mention="Virtasen", lang="fi"),),
    counterexamples=(Example(text="Virtasen takana laituri on vaarallinen.", lang="fi"),),
    needs=frozenset({Layer.HEADS}),
    by_lemmas=True,
)
