"""What comes at the edges of a clause without being part of it: datelines, full stops, references to notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import OPENING_BRACKETS, PAUSES, SENTENCE_ENDS, STOPS, STROKES
from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["in_datelines", "past_references", "strip", "unopened"]

LONGEST_DATELINE = 12  #: the most tokens before the dash of a dateline ("LISK, Norvia, May 2 (NPA) —")
ENDS = STOPS | PAUSES | STROKES
LONGEST_REFERENCE = 8  #: the most tokens of references to notes after a full stop


def unopened(reading: Reading, first: int) -> int:
    """The first word of a sentence, after any dateline, brackets and dashes."""
    first = _past_dash(reading, first)
    while first + 1 < len(reading.words) and not reading.flags[first] & c.WORD and not reading.depth[first]:
        first += 1
    return first


def _past_dash(reading: Reading, first: int) -> int:
    """One past the dash after a place in capitals or a place and an agency that begin a paragraph; else ``first``."""
    if first != reading.paragraph(first)[0] or not (reading.words[first].isupper() or _has_agency(reading, first)):
        return first
    heads = range(first, min(first + LONGEST_DATELINE, len(reading.words) - 1))
    return next((i + 1 for i in heads if reading.words[i] in STROKES), first)


def in_datelines(reading: Reading) -> frozenset[int]:
    """The tokens of all datelines, whose place and agency do nothing in the report ("LISK, Norvia (NPA) — The club said")."""
    return frozenset(i for first in reading.paragraph_tokens for i in range(first, _dateline_end(reading, first)))


def _dateline_end(reading: Reading, first: int) -> int:
    """One past the dash of a dateline, which parts names from a sentence, or ``first``; not "NRU — the union — said"."""
    end = _past_dash(reading, first)
    return end if all(_is_capital_or_number(reading, i) for i in (*range(first, end), end)) else first


def _is_capital_or_number(reading: Reading, i: int) -> bool:
    """Whether a token may be part of a dateline: punctuation, a word with a capital, a number."""
    return reading.flags[i] & (c.WORD | c.CAPITAL) != c.WORD or reading.words[i][0].isdecimal()


def _has_agency(reading: Reading, first: int) -> bool:
    """Whether a place and an agency in brackets begin a dateline ("Lisk (NPA) –")."""
    short = reading.words[first + 1 : first + 4]
    return first in reading.by_first and len(short) > 2 and short[0] == "(" and short[1].isupper() and short[2] == ")"


def strip(reading: Reading, start: int, end: int) -> int:
    """The end of a clause without final stops and commas; quotation marks that open inside stay closed."""
    level = reading.level(start)
    end = _before_reference(reading, start, end)
    while end > start + 1 and reading.words[end - 1] in ENDS and reading.depth[end - 1] == level:
        end = _before_reference(reading, start, end - 1)
    return end


def _before_reference(reading: Reading, start: int, end: int) -> int:
    """Where references to notes begin after the end of a sentence ("slow.[5]", "slow.5"); ``end`` if there are none."""
    words = reading.words
    first = end
    while first > start + 1 and words[first - 1] not in SENTENCE_ENDS and end - first < LONGEST_REFERENCE:
        first -= 1
    if first in {end, start + 1} or words[first - 1] not in SENTENCE_ENDS:
        return end
    opened = words[first] in OPENING_BRACKETS or (first + 1 == end and words[first].isdecimal())
    return first if opened and reading.starts[first] == reading.ends[first - 1] else end


def past_references(reading: Reading, start: int, limit: int) -> int:
    """One past the references to notes in square brackets that begin at ``start`` (“...,”[5][6] she said)."""
    words, end = reading.words, start
    while end + 2 < limit and words[end] == "[" and words[end + 2] == "]" and words[end + 1].isdecimal():
        end += 3
    return end
