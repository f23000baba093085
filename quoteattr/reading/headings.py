"""Find the places where capitals do not show names: headings, and words written all in capitals.

Real forms: "CHAPTER TWO. In Which a Boat Is Lost", "Mayor Opens Bridge and Praises Ada Lund", "The wire said SEND ROPE OTIS".
There may be names in them, but only the rest of the text shows where they begin and end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import SENTENCE_ENDS
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteattr.reading.base import Reading

__all__ = ["everyday_words", "loud_tokens", "names_among"]

LONGEST_HEADING = 80  #: tokens; headings in old novels say who goes where
LONGEST_DIVISION = 16  #: tokens of a numbered heading with ordinary capitals
CAPITALISED = 4  #: words with a capital that make a line a heading
UNEXPLAINED = 2  #: everyday words with a capital that make a line a heading even if it ends in a full stop
SHOUTED = 3  #: words in capitals in a row, which are then not initialisms
LONGEST_NAME = 6  #: tokens of a known name
STOPS = SENTENCE_ENDS | {";"}
ROMAN = frozenset("IVXLC")
#: The classes of small words in a capitalised heading.
SMALL = c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.ADVERB | c.PARTICLE
#: The classes of words that are not part of a name.
NO_PART = SMALL & ~c.PARTICLE | c.CUE | c.TIME | c.NOT_A_NAME


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "headings"
    divisions: frozenset[str] = NO_WORDS  #: parts of a book, before their number ("Chapter 3")


def everyday_words(reading: Reading) -> set[str]:
    """The words that a text writes without a capital."""
    return {lower for lower, bits in zip(reading.lowers, reading.flags, strict=False) if not bits & c.CAPITAL}


def loud_tokens(reading: Reading, everyday: set[str]) -> set[int]:
    """The tokens of headings and of words in capitals; none if a text consists mostly of these."""
    headings = list(_headings(reading, everyday))
    shouted = [i for i, bits in enumerate(reading.flags) if bits & c.CAPITAL and reading.words[i].isupper()]
    paragraphs = len(reading.paragraph_tokens)
    if len(headings) == paragraphs or (2 * len(headings) > paragraphs and _are_most(reading, shouted)):
        return set()
    return {i for first, last in [*headings, *_shouts(reading, shouted, everyday)] for i in range(first, last)}


def _are_most(reading: Reading, shouted: list[int]) -> bool:
    """Whether most words of a text are in capitals."""
    return 2 * sum(len(reading.words[i]) > 1 for i in shouted) > sum(1 for bits in reading.flags if bits & c.WORD)


def _headings(reading: Reading, everyday: set[str]) -> Iterator[tuple[int, int]]:
    """The paragraphs that are headings."""
    labelled = {piece.extent.start for piece in reading.marked.pieces if piece.rule == "script"}
    bounds = [*reading.paragraph_tokens, len(reading.words)]
    for number, first in enumerate(reading.paragraph_tokens):
        last = bounds[number + 1]
        if last - first > LONGEST_HEADING or reading.starts[first] in labelled:
            continue
        if _is_heading(reading, first, last, everyday):
            yield first, last


def _is_heading(reading: Reading, first: int, last: int, everyday: set[str]) -> bool:
    """Whether a short paragraph is a heading: a numbered division, a line in capitals, or one with a capital on each word."""
    numbered = reading.lowers[first] in reading.of_rule[Words].divisions and _is_numbered(reading, first)
    if numbered and last - first <= LONGEST_DIVISION:
        return True
    inner = _heading_words(reading, first, last)
    if not inner:
        return False
    if numbered or _is_numeral(reading, first) or _is_in_capitals(reading, inner):
        return True
    if not _has_enough(reading, inner, CAPITALISED):
        return False
    return not _ends_sentence(reading, first, last) or _is_headline(reading, inner, everyday)


def _is_headline(reading: Reading, inner: list[int], everyday: set[str]) -> bool:
    """Whether words have capitals for no reason such as a name or their place ("Mayor Sends Fans Home Without Any Cup.")."""
    flags, breaks = reading.flags, reading.break_set
    loud = [i for i in inner[1:] if flags[i] & c.CAPITAL and flags[i - 1] & c.WORD and i not in breaks]
    reports = any(flags[i] & c.CUE and reading.forms[i] & m.PLURAL for i in loud)  # "Ida Lund Endorses Otis Falk."
    return reports or sum(reading.lowers[i] in everyday for i in loud) >= UNEXPLAINED


def _heading_words(reading: Reading, first: int, last: int) -> list[int]:
    """The words of a paragraph that may be a heading; none if one of them cannot be in a heading."""
    inner = [i for i in range(first, last) if reading.flags[i] & c.WORD]
    return inner if all(_may_stand_in_heading(reading, i) for i in inner) else []


def _is_in_capitals(reading: Reading, inner: list[int]) -> bool:
    """Whether all of some words are in capitals, and enough of them."""
    return _has_enough(reading, inner, SHOUTED) and all(reading.words[i] == reading.words[i].upper() for i in inner)


def _has_enough(reading: Reading, inner: list[int], enough: int) -> bool:
    """Whether enough of some words have a capital."""
    return sum(1 for i in inner if reading.flags[i] & c.CAPITAL) >= enough


def _ends_sentence(reading: Reading, first: int, last: int) -> bool:
    """Whether a paragraph ends like a sentence, with its last mark before or after a closing quotation mark."""
    end = last - 1
    while end > first and reading.flags[end] & c.MARK:
        end -= 1
    return not STOPS.isdisjoint((reading.words[end], reading.words[last - 1]))


def _may_stand_in_heading(reading: Reading, i: int) -> bool:
    """Whether a word may be in a heading: it has a capital, or it is one of the small words of headings."""
    return bool(reading.flags[i] & (c.CAPITAL | SMALL)) or reading.words[i][0].isdigit()


def _is_numbered(reading: Reading, first: int) -> bool:
    """Whether a number follows the word for a part of a book: "CHAPTER TWO" or "Part 3", but not "Part of"."""
    after = first + 1
    if after >= len(reading.words) or not reading.flags[after] & c.WORD:
        return False
    word = reading.words[after]
    return word.isdigit() or set(word.upper()) <= ROMAN or bool(reading.function[after] & f.COUNT)


def _is_numeral(reading: Reading, first: int) -> bool:
    """Whether a paragraph begins with a Roman number ("IV", "V."); one letter needs a full stop, so "I ..." doesn't count."""
    words = reading.words
    return (len(words[first]) > 1 or words[first + 1 : first + 2] == ["."]) and set(words[first]) <= ROMAN


def _shouts(reading: Reading, shouted: list[int], everyday: set[str]) -> Iterator[tuple[int, int]]:
    """Stretches of words in capitals that are not a name, because some word cannot be part of one, and not a label."""
    start = 0
    for k in range(1, len(shouted) + 1):
        if k < len(shouted) and _goes_on(reading, shouted[k - 1], shouted[k]):
            continue
        run = shouted[start:k]
        start = k
        if len(run) >= SHOUTED and reading.words[run[-1] + 1 : run[-1] + 2] != [":"] and not _are_name(reading, run, everyday):
            yield run[0], run[-1] + 1


def _goes_on(reading: Reading, before: int, token: int) -> bool:
    """Whether two words in capitals are adjacent, or separated only by the full stop of an initial or a title."""
    if token == before + 1:
        return reading.adjoins(token)
    shortened = len(reading.words[before]) == 1 or bool(reading.flags[before] & c.TITLE)
    return shortened and token == before + 2 and reading.words[before + 1] == "." and reading.adjoins(token)


def _are_name(reading: Reading, tokens: Iterable[int], everyday: set[str]) -> bool:
    """Whether all of some words may be parts of one name."""
    return all(_may_be_part(reading, i, everyday) for i in tokens)


def _may_be_part(reading: Reading, i: int, everyday: set[str]) -> bool:
    """Whether a word with a capital may be part of a name, wherever it is."""
    lower = reading.lowers[i]
    bits = reading.index.classes.get(lower, 0)  # the flags of a word in capitals lack some of them
    return bool(reading.flags[i] & c.CAPITAL) and not bits & NO_PART and (lower not in everyday or bool(bits & c.TITLE))


def names_among(reading: Reading, loud: set[int], known: set[tuple[str, ...]], everyday: set[str]) -> Iterator[tuple[int, int]]:
    """The ranges of names in headings and words in capitals: names that the text has elsewhere, and full names."""
    reached = 0
    for first in sorted(loud):
        if first < reached or not reading.flags[first] & c.CAPITAL:
            continue
        last = _name_end(reading, first, known, everyday)
        if last > first:
            reached = last
            yield first, last


def _name_end(reading: Reading, first: int, known: set[tuple[str, ...]], everyday: set[str]) -> int:
    """One past the name that begins at a token, or the token itself if none does."""
    last = _known_end(reading, first, known)
    if last > first:
        return last
    if reading.flags[first] & c.TITLE:
        return _titled_end(reading, first, known, everyday)
    end = _parts_end(reading, first, everyday)
    apart = bool(reading.flags[first] & c.FIRST_NAME) or _is_set_apart(reading, first, end)
    return end if 1 < end - first <= SHOUTED and apart else first


def _titled_end(reading: Reading, title: int, known: set[tuple[str, ...]], everyday: set[str]) -> int:
    """One past the name after a title, or the title itself if no name follows."""
    core = title + 1 + (reading.words[title + 1 : title + 2] == ["."])
    if core >= len(reading.words) or not reading.adjoins(core) or not _may_be_part(reading, core, everyday):
        return title
    return max(_name_end(reading, core, known, everyday), core + 1)


def _parts_end(reading: Reading, first: int, everyday: set[str]) -> int:
    """One past the last of the words from a token on that may be parts of one name."""
    end = first
    while end < len(reading.words) and (end == first or reading.adjoins(end)) and _may_be_part(reading, end, everyday):
        end += 1
    return end


def _is_set_apart(reading: Reading, first: int, last: int) -> bool:
    """Whether no other word is next to a range of words."""
    flags, words = reading.flags, reading.words
    before = first > reading.paragraph(first)[0] and bool(flags[first - 1] & c.WORD)
    after = last < len(words) and bool(flags[last] & c.WORD) and reading.adjoins(last)
    return not before and not after


def _known_end(reading: Reading, first: int, known: set[tuple[str, ...]]) -> int:
    """One past the longest known name that begins at a token, or the token itself."""
    longest = min(first + LONGEST_NAME, len(reading.words))
    return next((last for last in range(longest, first, -1) if tuple(reading.lowers[first:last]) in known), first)
