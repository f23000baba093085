"""Fill the columns of a :class:`~quoteattr.reading.base.Reading`: classes of words, depth, possessive endings."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING

from quoteattr._punctuation import APOSTROPHE_OR_REFERENCE
from quoteattr.reading import classes
from quoteattr.reading import function as function_bits
from quoteattr.reading.ambiguous import settle
from quoteattr.reading.base import Reading
from quoteattr.reading.genitives import genitives
from quoteattr.reading.later import settle_later
from quoteattr.reading.word_values import values_of_words

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from quoteattr._markup import Markup
    from quoteattr.analysis.base import Analysis
    from quoteattr.models import Span
    from quoteattr.reading.index import Index
    from quoteattr.tokenizer.base import Marked

__all__ = ["columns"]

COLUMNS = 5  #: that the values of a word fill
DEEPEST_LEVEL = 255  #: the largest value of a byte
#: The classes of verbs.
VERBAL = classes.CUE | classes.AUXILIARY | classes.MODAL


def columns(analysis: Analysis, index: Index, paragraphs: Sequence[Span], marked: Marked, markup: Markup) -> Reading:
    """The reading of a text without its names and its genre."""
    tokens = analysis.tokens
    rows = list(map(values_of_words(tokens.words, index).__getitem__, tokens.words))
    ends = tokens.ends
    owning = list(genitives(rows, tokens.starts, ends, index)) if index.pack.writing.genitive else []
    if owning:
        ends = ends[:]
    for i, row, length in owning:
        rows[i] = row
        ends[i] -= length
    words, lowers, flags, function, forms = (list(map(itemgetter(column), rows)) for column in range(COLUMNS))
    if index.pack.names.noun_capitals:
        _unverb(words, flags, function)
    if index.ambiguous and not index.ambiguous.isdisjoint(lowers):
        settle(flags, function)
    later = index.ends["afterwards"]
    if later and not later.keys().isdisjoint(lowers):
        settle_later(lowers, flags, function, index.ends)
    paragraph_tokens = sorted({bisect_left(tokens.starts, paragraph.start) for paragraph in paragraphs})
    breaks = sorted({*analysis.sentences, *paragraph_tokens})
    return Reading(
        text=analysis.text,
        analysis=analysis,
        index=index,
        pack=index.pack,
        of_rule=index.of_rule,
        words=words,
        lowers=lowers,
        starts=tokens.starts,
        ends=ends,
        flags=flags,
        function=function,
        forms=forms,
        depth=_depths(tokens.starts, marked, flags),
        breaks=breaks,
        break_set=frozenset(breaks),
        paragraphs=paragraphs,
        paragraph_tokens=paragraph_tokens,
        marked=marked,
        markup=markup,
        owners=_owners(analysis, lowers, markup, index.pack.writing.possessive) | {i: length for i, _, length in owning},
    )


def _unverb(words: list[str], flags: list[int], function: list[int]) -> None:
    """Remove the classes of verbs from words with a capital inside a sentence, where every noun has one ("die Klagen")."""
    for i in range(1, len(flags)):
        bits = flags[i]
        if bits & classes.CAPITAL and (bits & VERBAL or function[i] & function_bits.MOODS) and words[i - 1][0].isalnum():
            flags[i] = bits & ~VERBAL
            function[i] &= ~function_bits.MOODS


def _owners(analysis: Analysis, lowers: list[str], markup: Markup, possessive: str) -> dict[int, int]:
    """The words with a possessive ending ("Varga's", "the girls' names"), and how many characters of it follow each word."""
    owners: dict[int, int] = {}
    ends = analysis.tokens.ends
    for found in _ending(possessive).finditer(analysis.text) if possessive else ():
        end = markup.back(found.start())
        token = bisect_left(ends, end)
        if token < len(ends) and ends[token] == end and (found["ending"] or lowers[token].endswith(possessive)):
            owners[token] = found.end() - end
    return owners


@functools.lru_cache(maxsize=8)
def _ending(possessive: str) -> re.Pattern[str]:
    """A pattern for a possessive ending, or for a bare apostrophe ("the girls'")."""
    return re.compile(rf"(?:{APOSTROPHE_OR_REFERENCE})(?:(?P<ending>{re.escape(possessive)})|(?=\s|&nbsp;|[<*_]|$))")


def _depths(starts: array[int], marked: Marked, flags: list[int]) -> bytes:
    """How many pieces each token is in, not counting labelled turns.

    The function also sets the classes of the quotation marks in ``flags``.
    """
    count = len(flags)
    steps = [0] * (count + 1)
    for piece in marked.pieces:
        if piece.rule == "script":
            continue
        first, last = bisect_left(starts, piece.extent.start), bisect_left(starts, piece.extent.end)
        steps[first] += 1
        steps[last] -= 1
        inside = piece.content or piece.extent
        for token in range(first, bisect_left(starts, inside.start)):
            flags[token] |= classes.OPENING
        for token in range(bisect_left(starts, inside.end), last):
            flags[token] |= classes.CLOSING
    depths = list(accumulate(steps[:count]))
    return bytes(depths) if max(depths, default=0) <= DEEPEST_LEVEL else bytes(min(depth, DEEPEST_LEVEL) for depth in depths)
