"""The values of words, which an index keeps for the next text."""

from __future__ import annotations

import attrs

from quoteattr.lang import load
from quoteattr.reading.index import index
from quoteattr.reading.word_values import MOST_WORDS, values_of_words

EMPTY = attrs.evolve(index(load("de")), words={})


def test_words_have_the_same_values_again() -> None:
    """What an index keeps from other texts doesn't change the values of a text's words."""
    kept, words = attrs.evolve(EMPTY, words={}), ["Sprecherin", "Regierungssprecherin", "sagte", "„"]
    values_of_words(["sprecherin", "Regierung", "Sagte", "SAGTE", *words[:2]], kept)
    again = values_of_words(words, kept)
    assert {word: again[word] for word in words} == values_of_words(words, attrs.evolve(EMPTY, words={}))


def test_an_index_keeps_only_so_many_words() -> None:
    """Words beyond the limit have values, too, but these aren't kept."""
    full = attrs.evolve(EMPTY, words={})
    values_of_words((f"Wort{number}" for number in range(MOST_WORDS - 1)), full)
    values = values_of_words(["Wort1", "neu", "Neues"], full)
    assert values == values_of_words(["Wort1", "neu", "Neues"], attrs.evolve(EMPTY, words={}))
    assert len(full.words) == MOST_WORDS - 1
