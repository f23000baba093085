"""The values of words in the columns of a :class:`~quoteattr.reading.base.Reading`, by the words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._markup import all_as_seen
from quoteattr._punctuation import APOSTROPHE, APOSTROPHES
from quoteattr.reading import classes
from quoteattr.reading import function as function_bits
from quoteattr.reading.declension import Inflected
from quoteattr.reading.forms import MODIFIER, OBLIQUE, forms_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from quoteattr.reading.index import Index
    from quoteattr.reading.values import WordValues

__all__ = ["values_of_words"]

MOST_WORDS = 20_000  #: of which an index keeps the values: some megabytes

#: The classes that a compound has if its last part has them.
COMPOUNDED = classes.SPEAKING_NOUN | classes.TIME | classes.CUE_NOUN
#: The classes that all forms of a noun or a name have.
DECLINED = COMPOUNDED | classes.NATIONALITY | classes.TITLE | classes.FIRST_NAME | classes.COUNTRY
#: The classes of words that may begin with an apostrophe: "'t", "'k".
SHORT = classes.DETERMINER | classes.POSSESSIVE | classes.PRONOUN
KEPT_IN_CAPITALS = classes.SPEAKING_NOUN | classes.COUNTRY | classes.NATIONALITY


def values_of_words(words: Iterable[str], index: Index) -> Mapping[str, WordValues]:
    """Each word -> its values. Most words of a text come in other texts too, so the index keeps the values of many words."""
    known = index.words
    new = _new_values(set(words).difference(known), index)
    if len(known) + len(new) <= MOST_WORDS:
        known.update(new)
        return known
    return new | {word: known[word] for word in set(words).difference(new)}


def _new_values(words: Collection[str], index: Index) -> dict[str, WordValues]:
    """The values of words that the index doesn't keep yet."""
    seen_of = all_as_seen(words)
    lower_of = {word: seen.lower().replace(APOSTROPHE, "'") for word, seen in seen_of.items()}
    if index.pack.writing.letters:
        letters = str.maketrans(dict(index.pack.writing.letters))
        lower_of = {word: lower.translate(letters) for word, lower in lower_of.items()}
    forms = forms_of(set(lower_of.values()), index.endings, index.pack.lexicon.irregular_past)
    classes_of, function_of = index.classes.get, index.function.get
    values = {}
    for word, seen in seen_of.items():
        lower = lower_of[word]
        values[word] = seen, lower, _bits(seen, classes_of(lower, 0)), function_of(lower, 0), forms[lower]
    if index.pack.lexicon.compounds or index.pack.lexicon.noun_endings:
        values |= _inflected(values, index)
    return values | _declined(values, index) if index.nouns else values


def _inflected(values: dict[str, WordValues], index: Index) -> dict[str, WordValues]:
    """The values of unknown words that may be compounds or inflected nouns: the classes of their last part or base."""
    small = not index.pack.names.noun_capitals  # whether nouns are in lower case
    found = {}
    for word, (seen, lower, _, function, form) in values.items():
        if lower not in index.classes and not (small and function) and (small or seen[:1].isupper()):
            found[word] = seen, lower, _bits(seen, _of_base(lower, index)), 0, form
    return found


def _declined(values: dict[str, WordValues], index: Index) -> dict[str, WordValues]:
    """The values of the forms of known nouns and first names that aren't other words: the classes of their nominatives."""
    found = {}
    for word, (seen, lower, _, _, form) in values.items():
        if lower in index.classes or lower in index.function:
            continue
        noun = _noun(lower, index)
        if noun is not None:
            bits = index.classes[noun.lemma] & DECLINED
            shown = form & ~(OBLIQUE | MODIFIER) | (OBLIQUE if noun.oblique else 0)
            found[word] = seen, lower, _bits(seen, bits), index.function.get(noun.lemma, 0) & function_bits.KIN, shown
    return found


def _noun(lower: str, index: Index) -> Inflected | None:
    """The known noun that a word is a form of; of two nouns with a hyphen, the first («врачу-хирургу»: "врач")."""
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
    if first in APOSTROPHES and of_low & SHORT:
        return of_low | classes.WORD
    if not first.isalnum():
        return classes.CAPITAL | classes.WORD if first == "@" and len(word) > 1 else of_low  # "@jane_doe" is a name
    if not first.isupper():
        return of_low | classes.WORD
    # "US", "IT" and "WHO" in capitals are not pronouns; "D'après" begins with a preposition.
    initials = len(word) > 1 and word.isupper() and word[-1] not in APOSTROPHES
    kept = KEPT_IN_CAPITALS if of_low & classes.CLOSED and initials else ~0
    return of_low & kept | classes.CAPITAL | classes.WORD


