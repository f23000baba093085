"""Letters in quotation marks: paragraphs with nothing but quoted words, after an opening line («Dear Ivy,»)."""

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

LONGEST_LETTER = 40  #: the most paragraphs in a letter
LONGEST_SALUTATION = 7  #: the most words in its opening line
OUTSIDE = "\"'`“”‘’«»„_*[]() "  #: characters that may surround these words
LONGEST_NAME = 4  #: the most words in a name below a letter
LONGEST_LINES = 160  #: code points read of these lines, so that long paragraphs aren't read repeatedly
ENDINGS = (",", ":", *DASHES)
SALUTATION_ENDS = "".join(ENDINGS)


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "letters"
    salutations: frozenset[str] = NO_WORDS  #: words that open a letter, before the recipient ("dear")


def is_in_letter(utterance: Utterance, reading: Reading) -> bool:
    """Whether a quotation opens a paragraph of a letter, or its second line."""
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
    """Whether quoted paragraphs lead back from this one to the beginning of a letter."""
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
    """Whether the last quotation marks of a paragraph are closed in it, so that the next one need not continue it."""
    pieces = reading.marked.pieces
    last = bisect_left(pieces, reading.paragraphs[paragraph].end, key=lambda piece: piece.extent.start) - 1
    return last >= 0 and pieces[last].ending is Ending.CLOSED


def _is_signed(reading: Reading, paragraph: int) -> bool:
    """Whether quoted paragraphs lead from here to a name below a letter."""
    marked, with_byline_author = map(reading.of_paragraphs, (_is_marked, _is_signature))
    for after in range(paragraph, min(len(marked), paragraph + LONGEST_LETTER)):
        if not marked[after]:
            return False
        if with_byline_author[after]:
            return True
    return False


def _is_signature(reading: Reading, paragraph: int, *, alone: bool = False) -> bool:
    """Whether the last line of a paragraph is only a name; if nothing else shows a letter, not a sentence («Never.»)."""
    extent = reading.paragraphs[paragraph]
    lines = reading.markup.lines(max(extent.start, extent.end - LONGEST_LINES), extent.end)
    line = lines[-1].strip(OUTSIDE)
    words = line.split()
    if not 0 < len(words) <= LONGEST_NAME or not all(word[0].isupper() for word in words) or line[-1] in CALLS:
        return False
    return not alone or line[-1].isalpha() or (line[-1] == "." and line.isupper())


def _is_marked(reading: Reading, paragraph: int) -> bool:
    """Whether a paragraph begins and ends with quoted words; the last one may be without words or tokens."""
    first, last = reading.paragraph(reading.token_at(reading.paragraphs[paragraph].start))
    return first < last and bool(reading.depth[first] and reading.depth[last - 1])


def _opens(reading: Reading, paragraph: int) -> bool:
    """Whether the first line of a paragraph is a salutation that ends before the right margin."""
    if not reading.of_paragraphs(_greets)[paragraph]:
        return False
    lines = _first_lines(reading, paragraph)
    return len(lines) == 1 or ends_early(reading, paragraph, lines[0], lines[1])


def _first_lines(reading: Reading, paragraph: int) -> list[str]:
    """The first lines of a paragraph, up to the limit that is read."""
    extent = reading.paragraphs[paragraph]
    return reading.markup.lines(extent.start, min(extent.end, extent.start + LONGEST_LINES))


def _greets(reading: Reading, paragraph: int) -> bool:
    """Whether the first line of a paragraph has the words of a salutation."""
    line = _first_lines(reading, paragraph)[0].rstrip(OUTSIDE)
    words = line.strip(OUTSIDE).lower().split()
    if words and reading.index.classes.get(words[0], 0) & c.POSSESSIVE:
        words = words[1:]
    if not line.endswith(ENDINGS) or not 0 < len(words) <= LONGEST_SALUTATION:
        return False
    if len(words) == 1:  # «Monsieur,» alone
        return words[0].strip(SALUTATION_ENDS) in reading.pack.names.courtesy
    return words[0] in reading.of_rule[Words].salutations
