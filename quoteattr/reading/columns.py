"""Fill the columns of a :class:`~quoteattr.reading.base.Reading`: classes of words, depth, possessive endings."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from quoteattr._markup import Markup, all_as_seen
from quoteattr._punctuation import APOSTROPHE, APOSTROPHE_OR_REFERENCE, APOSTROPHES
from quoteattr.reading import classes
from quoteattr.reading import function as function_bits
from quoteattr.reading.ambiguous import settle
from quoteattr.reading.base import Reading
from quoteattr.reading.declension import Inflected
from quoteattr.reading.forms import MODIFIER, OBLIQUE, forms_of
from quoteattr.reading.genitives import genitives

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from quoteattr.analysis.base import Analysis
    from quoteattr.models import Span
    from quoteattr.reading.index import Index
    from quoteattr.tokenizer.base import Marked

__all__ = ["columns"]

DEEPEST_LEVEL = 255  #: the largest value of a byte
#: The classes of verbs.
VERBAL = classes.CUE | classes.AUXILIARY | classes.MODAL
MOODS = function_bits.INDICATIVE | function_bits.REPORTED_MOOD | function_bits.SUPPOSED_MOOD
#: The classes that a compound has if its last part has them.
COMPOUNDED = classes.SPEAKING_NOUN | classes.TIME | classes.CUE_NOUN
#: The classes that all forms of a noun or a name have.
DECLINED = COMPOUNDED | classes.NATIONALITY | classes.TITLE | classes.FIRST_NAME | classes.COUNTRY
KEPT_IN_CAPITALS = classes.SPEAKING_NOUN | classes.COUNTRY | classes.NATIONALITY


def columns(analysis: Analysis, index: Index, paragraphs: Sequence[Span], marked: Marked, markup: Markup) -> Reading:
    """The reading of a text without its names and its genre."""
    tokens = analysis.tokens
    told = _told(tokens.words, index)
    rows = list(map(told.__getitem__, tokens.words))
    ends, genitive = tokens.ends, index.pack.writing.genitive
    owning = list(genitives(rows, tokens.starts, ends, genitive, lambda words: _told(words, index))) if genitive else []
    if owning:
        ends = ends[:]
    for i, row, length in owning:
        rows[i] = row
        ends[i] -= length
    words, lowers, flags, function, forms = map(list, zip(*rows, strict=True) if rows else ((), (), (), (), ()))
    if index.pack.names.noun_capitals:
        _unverb(words, flags, function)
    if index.ambiguous and not index.ambiguous.isdisjoint(lowers):
        settle(flags, function)
    paragraph_tokens = sorted({bisect_left(tokens.starts, paragraph.start) for paragraph in paragraphs})
    breaks = sorted({*analysis.sentences, *paragraph_tokens})
    return Reading(
        text=analysis.text,
        analysis=analysis,
        index=index,
        pack=index.pack,
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
        if bits & classes.CAPITAL and (bits & VERBAL or function[i] & MOODS) and words[i - 1][0].isalnum():
            flags[i] = bits & ~VERBAL
            function[i] &= ~MOODS


def _told(words: Iterable[str], index: Index) -> dict[str, tuple[str, str, int, int, int]]:
    """Each word -> its values in the columns ``words``, ``lowers``, ``flags``, ``function`` and ``forms``.

    Most words of a text occur more than once, so the values of each are worked out only once.
    """
    seen_of = all_as_seen(words)
    lower_of = {word: seen.lower().replace(APOSTROPHE, "'") for word, seen in seen_of.items()}
    if index.pack.writing.letters:
        letters = str.maketrans(dict(index.pack.writing.letters))
        lower_of = {word: lower.translate(letters) for word, lower in lower_of.items()}
    forms = forms_of(set(lower_of.values()), index.endings, index.pack.lexicon.irregular_past)
    classes_of, function_of = index.classes.get, index.function.get
    told = {}
    for word, seen in seen_of.items():
        lower = lower_of[word]
        told[word] = seen, lower, _bits(seen, classes_of(lower, 0)), function_of(lower, 0), forms[lower]
    if index.pack.lexicon.compounds or index.pack.lexicon.noun_endings:
        told |= _inflected(told, index)
    return told | _declined(told, index) if index.nouns else told


def _inflected(told: dict[str, tuple[str, str, int, int, int]], index: Index) -> dict[str, tuple[str, str, int, int, int]]:
    """The values of unknown words that may be compounds or inflected nouns: the classes of their last part or base."""
    small = not index.pack.names.noun_capitals  # whether nouns are in lower case
    found = {}
    for word, (seen, lower, _, function, form) in told.items():
        if lower not in index.classes and not (small and function) and (small or seen[:1].isupper()):
            found[word] = seen, lower, _bits(seen, _of_base(lower, index)), 0, form
    return found


def _declined(told: dict[str, tuple[str, str, int, int, int]], index: Index) -> dict[str, tuple[str, str, int, int, int]]:
    """The values of the forms of known nouns and first names that aren't other words: the classes of their nominatives."""
    found = {}
    for word, (seen, lower, _, _, form) in told.items():
        if lower in index.classes or lower in index.function:
            continue
        noun = _noun(lower, index)
        if noun is not None:
            bits = index.classes[noun.lemma] & DECLINED
            shown = form & ~(OBLIQUE | MODIFIER) | (OBLIQUE if noun.oblique else 0)
            found[word] = seen, lower, _bits(seen, bits), index.function.get(noun.lemma, 0) & function_bits.KIN, shown
    return found


def _noun(lower: str, index: Index) -> Inflected | None:
    """The known noun that a word is a form of; of two nouns joined by a hyphen, the first («врачу-хирургу»: "врач")."""
    first, hyphen, _ = lower.partition("-")
    if hyphen and index.classes.get(first, 0) & classes.SPEAKING_NOUN:
        return Inflected(first, oblique=False, sure=False)
    return index.inflected(first if hyphen and index.inflected(lower) is None else lower)


def _of_base(lower: str, index: Index) -> int:
    """The classes of a form of a noun or a compound: those of the noun ("des Ministeriums", "Regierungssprecherin")."""
    base = index.base(lower)
    return index.classes[base] & COMPOUNDED if base else 0


def _bits(word: str, of_low: int) -> int:
    """The classes of a word as written, given those of its lower-case form."""
    first = word[:1]
    if not first.isalnum():
        return classes.CAPITAL | classes.WORD if first == "@" and len(word) > 1 else of_low  # "@jane_doe" is a name
    if not first.isupper():
        return of_low | classes.WORD
    # "US", "IT" and "WHO" in capitals are not pronouns; "D'après" begins with a preposition.
    initials = len(word) > 1 and word.isupper() and word[-1] not in APOSTROPHES
    kept = KEPT_IN_CAPITALS if of_low & classes.CLOSED and initials else ~0
    return of_low & kept | classes.CAPITAL | classes.WORD


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
