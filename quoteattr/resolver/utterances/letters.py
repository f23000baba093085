"""Where a letter is given in marks: paragraphs of nothing but its words, from a line that opens it («Dear Ivy,»)."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CALLS, DASHES
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Ending
from quoteattr.reading import classes as c
from quoteattr.resolver.utterances.layout import ends_early

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["is_in_letter"]

LONGEST_LETTER = 40  #: paragraphs of a letter
LONGEST_SALUTATION = 7  #: words of the line that opens it
OUTSIDE = "\"'`“”‘’«»„_*[]() "  #: what may stand around these words
LONGEST_NAME = 4  #: words of a name below a letter
LONGEST_LINES = 160  #: code points of the lines that are looked at, so that long paragraphs are not read again and again
ENDINGS = (",", ":", *DASHES)


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Words of the language pack that are asked for here."""

    rule: ClassVar[str] = "letters"
    salutations: frozenset[str] = NO_WORDS  #: that open a letter, before whom it is for ("dear")


def is_in_letter(utterance: Utterance, reading: Reading) -> bool:
    """Whether the marks open a paragraph, or its second line, of a letter."""
    number = utterance.paragraph
    ahead = utterance.first - reading.paragraph(utterance.first)[0]
    if ahead <= 2 * LONGEST_SALUTATION and _opens(reading, number):
        return True
    if ahead:
        return False
    if utterance.last_paragraph > number and _is_signature(reading, utterance.last_paragraph, alone=True):
        return True
    if not any(reading.of_paragraphs(_greets)[max(0, number - LONGEST_LETTER) : number]):
        return False
    return _goes_on(reading, number)


def _goes_on(reading: Reading, number: int) -> bool:
    """Whether paragraphs in marks lead back from one to the beginning of a letter."""
    marked, ended, with_byline_author = map(reading.of_paragraphs, (_is_marked, _is_closed, _is_signature))
    closed = False
    for before in range(number - 1, max(-1, number - LONGEST_LETTER), -1):
        closed = closed or bool(ended[before])
        if _opens(reading, before):
            return not closed or bool(ended[before] and _is_signed(reading, number))
        if not marked[before] or (closed and with_byline_author[before]):
            return False
    return False


def _is_closed(reading: Reading, paragraph: int) -> bool:
    """Whether the last marks of a paragraph are closed in it, so that the next one need not go on with it."""
    pieces = reading.marked.pieces
    last = bisect_left(pieces, reading.paragraphs[paragraph].end, key=lambda piece: piece.extent.start) - 1
    return last >= 0 and pieces[last].ending is Ending.CLOSED


def _is_signed(reading: Reading, paragraph: int) -> bool:
    """Whether paragraphs in marks lead from here to a name below a letter."""
    marked, with_byline_author = map(reading.of_paragraphs, (_is_marked, _is_signature))
    for after in range(paragraph, min(len(marked), paragraph + LONGEST_LETTER)):
        if not marked[after]:
            return False
        if with_byline_author[after]:
            return True
    return False


def _is_signature(reading: Reading, paragraph: int, *, alone: bool = False) -> bool:
    """Whether the last line of a paragraph is nothing but a name; where nothing else shows a letter, no sentence («Never.»)."""
    extent = reading.paragraphs[paragraph]
    lines = reading.markup.lines(max(extent.start, extent.end - LONGEST_LINES), extent.end)
    line = lines[-1].strip(OUTSIDE)
    words = line.split()
    if not 0 < len(words) <= LONGEST_NAME or not all(word[0].isupper() for word in words) or line[-1] in CALLS:
        return False
    return not alone or line[-1].isalpha() or (line[-1] == "." and line.isupper())


def _is_marked(reading: Reading, paragraph: int) -> bool:
    """Whether a paragraph begins and ends with words in marks; the last one may hold no words, nor any token."""
    first, last = reading.paragraph(reading.token_at(reading.paragraphs[paragraph].start))
    return first < last and bool(reading.depth[first] and reading.depth[last - 1])


def _opens(reading: Reading, paragraph: int) -> bool:
    """Whether the first line of a paragraph is a salutation, which ends before the page does."""
    if not reading.of_paragraphs(_greets)[paragraph]:
        return False
    lines = _first_lines(reading, paragraph)
    return len(lines) == 1 or ends_early(reading, paragraph, lines[0], lines[1])


def _first_lines(reading: Reading, paragraph: int) -> list[str]:
    """The first lines of a paragraph, as far as they are looked at."""
    extent = reading.paragraphs[paragraph]
    return reading.markup.lines(extent.start, min(extent.end, extent.start + LONGEST_LINES))


def _greets(reading: Reading, paragraph: int) -> bool:
    """Whether the first line of a paragraph has the words of a salutation."""
    line = _first_lines(reading, paragraph)[0].rstrip(OUTSIDE)
    words = line.strip(OUTSIDE).lower().split()
    if words and reading.index.classes.get(words[0], 0) & c.POSSESSIVE:
        words = words[1:]
    return 1 < len(words) <= LONGEST_SALUTATION and words[0] in reading.of_rule(Words).salutations and line.endswith(ENDINGS)
