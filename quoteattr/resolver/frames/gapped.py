"""Al asked for time; Bea, for «more money»: the second speaker's verb is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import verb_cue
from quoteattr.syntax.edges import strip
from quoteattr.syntax.extent import has_marks
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

OPENING = c.PREPOSITION | c.COMPLEMENTIZER


def find(site: CueSite, reading: Reading) -> Report | None:
    """The words after a semicolon, a source and a comma; their verb is that of the clause before the semicolon."""
    token, limit = site.token, site.limit
    if reading.words[token] != ";":
        return None
    phrase = phrase_after(reading, token + 1, limit)
    comma = limit if phrase is None else phrase.source[1]
    if phrase is None or comma + 2 >= limit or reading.words[comma] != ",":
        return None
    start, level = comma + 1, reading.depth[token]
    if not _opens_words(reading, start, limit) or _finite(reading, start, limit, level):
        return None
    before = _finite(reading, site.first, token, level)
    if not before or before[-1].passive:
        return None
    verb = before[-1]
    cue = verb_cue(verb)
    if reading.lowers[start] == reading.lowers[verb.last - 1]:  # "asked for time; Bea, for ..."
        cue = attrs.evolve(cue, last=verb.head + 1, parts=((verb.first, verb.head + 1),))
    source_cue = SourceCue(phrase=phrase, cue=cue, polarity=verb.polarity)
    return Report(source_cue=source_cue, ranges=((start, strip(reading, start, limit)),), frame=FRAME.name)


def _finite(reading: Reading, first: int, last: int, level: int) -> list[Verb]:
    """The finite reporting verbs of a range of tokens."""
    return [verb for verb in verbs_between(reading, first, last, level) if verb.finite]


def _opens_words(reading: Reading, start: int, limit: int) -> bool:
    """Whether the words from a token on contain quoted words and begin like the object of a verb."""
    return bool(reading.flags[start] & OPENING) and has_marks(reading, start, limit)


FRAME = Frame(
    name="gapped",
    claim="A source and quoted words follow a semicolon without a verb: the verb of the clause before applies to them too.",
    find=find,
    marked=True,
    examples=(Example(text="Al Reyes asked for time; Bea Lang, for “more money”.", mention="Bea Lang"),),
    counterexamples=(Example(text="Al Reyes asked for time; Bea Lang left."),),
)
