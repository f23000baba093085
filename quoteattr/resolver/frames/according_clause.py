"""According to the union, the strike is «total». The strike is «total», according to the union."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, CueWords, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.clause import clause_end, strip, unopened
from quoteattr.syntax.noun_phrases import phrase_after, stretch
from quoteattr.syntax.phrases import match_phrase
from quoteattr.syntax.subjects import subject_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

SHORTEST = 3  #: tokens of a clause
PARTING = frozenset({":", ";"})
OPENING = frozenset({"—", "–", "--", "("})


def find(site: CueSite, reading: Reading) -> Report | None:
    """The rest of the sentence around "according to"."""
    cue, first, limit = site.token, site.first, site.limit
    if not reading.flags[cue] & c.SOURCE_PHRASE:
        return None
    after = match_phrase(reading, "source_phrases", cue, limit)
    if after == cue:
        return None
    first = _begin(reading, first, cue)
    leads = cue <= first + 1
    phrase = phrase_after(reading, after, limit) if leads else subject_after(reading, after, limit)
    phrase = phrase or stretch(reading, after, limit)
    if phrase is None:
        return None
    rest = _rest(reading, phrase.source[1], limit)
    left = () if leads else _left(reading, first, cue)
    ranges = (*left, *rest)
    if sum(end - start for start, end in ranges) < SHORTEST:
        return None
    words = CueWords(first=cue, last=after, parts=((cue, after),), lemma=" ".join(reading.lowers[cue:after]), act=Act.SPEECH)
    found = SourceCue(phrase=phrase, cue=words)
    return Report(source_cue=found, ranges=ranges, frame=FRAME.name)


def _begin(reading: Reading, first: int, cue: int) -> int:
    """Where the clause with "according to" begins: after the last semicolon, colon, dash or bracket before it."""
    for i in range(cue - 1, first, -1):
        apart = reading.words[i] in PARTING or (reading.words[i] in OPENING and cue - i >= SHORTEST)
        if apart and not reading.depth[i]:
            return i + 1
    return first


def _left(reading: Reading, first: int, cue: int) -> tuple[tuple[int, int], ...]:
    """What stands before "according to" in its clause."""
    first = unopened(reading, first)
    end = strip(reading, first, cue)
    return ((first, end),) if end > first else ()


def _rest(reading: Reading, start: int, limit: int) -> tuple[tuple[int, int], ...]:
    """What stands behind the comma after the source."""
    comma = next((i for i in range(start, limit) if reading.words[i] == "," and not reading.depth[i]), limit)
    end = clause_end(reading, comma + 1, limit) if comma + 1 < limit else limit
    return ((comma + 1, end),) if comma + 1 < end else ()


FRAME = Frame(
    name="according_clause",
    claim="“According to” begins or ends the sentence: the rest of it is what the source says.",
    find=find,
    examples=(
        Example(text="According to the union, the strike is «total».", mention="the union"),
        Example(text="The strike, according to the union, is «total».", mention="the union"),
    ),
    counterexamples=(Example(text="The strike is «total»."),),
)
