"""The classes of words: each has a bit of its own, and what they are put together to."""

from __future__ import annotations

import pytest
from readings import found_in

from quoteattr.reading import classes as c

#: Bits of classes that the pack gives elsewhere, and of those that only a text shows.
OTHERS = (
    *(c.PRONOUN, c.TITLE, c.PARTICLE, c.SUFFIX, c.PERSON, c.NATIONALITY, c.FIRST_NAME, c.CUE_NOUN),
    *(c.CUE, c.COUNTRY, c.SOURCE_PHRASE, c.CAPITAL, c.WORD, c.OPENING, c.CLOSING),
)


def test_every_class_has_its_own_bit() -> None:
    bits = [*c.BITS.values(), *OTHERS]
    assert len(set(bits)) == len(bits)
    assert all(bit > 0 and bit & (bit - 1) == 0 for bit in bits)


def test_classes_put_together() -> None:
    """Nouns of those who speak; words that no noun phrase goes across."""
    speaking = {name for name, bit in c.BITS.items() if bit & c.SPEAKING_NOUN}
    assert speaking == {"organisation", "group", "document"}
    assert c.SPEAKING_NOUN & c.PERSON
    closed = {name for name, bit in c.BITS.items() if bit & c.CLOSED}
    assert closed == {
        *("preposition", "conjunction", "subordinator", "complementizer", "relative"),
        *("auxiliary", "modal", "negation"),
    }
    assert c.CLOSED & c.PRONOUN


def test_marks_open_and_close() -> None:
    assert c.OPENING | c.CLOSING == c.MARK


@pytest.mark.parametrize(
    ("text", "bits", "others"),
    [
        ("the", c.DETERMINER | c.WORD, c.CAPITAL | c.PREPOSITION | c.PRONOUN),
        ("The", c.DETERMINER | c.WORD | c.CAPITAL, c.PRONOUN),
        ("his", c.POSSESSIVE | c.WORD, c.CAPITAL),
        ("of", c.PREPOSITION | c.WORD, c.CONJUNCTION),
        ("and", c.CONJUNCTION | c.WORD, c.PREPOSITION),
        ("who", c.RELATIVE | c.PRONOUN, c.CAPITAL),
        ("WHO", c.CAPITAL | c.WORD, c.RELATIVE | c.PRONOUN),
        ("US", c.CAPITAL | c.WORD, c.PRONOUN),
        ("I", c.CAPITAL | c.WORD | c.PRONOUN, c.TITLE),
        ("said", c.CUE | c.WORD, c.CUE_NOUN),
        ("claim", c.CUE | c.CUE_NOUN, c.PERSON),
        ("mayor", c.PERSON, c.CAPITAL | c.ORGANISATION),
        ("Norway", c.COUNTRY | c.CAPITAL, c.NATIONALITY),
        ("Norwegian", c.NATIONALITY | c.CAPITAL, c.COUNTRY),
        ("according", c.SOURCE_PHRASE, c.CAPITAL),
        (",", 0, c.WORD | c.CAPITAL),
        ("5", c.WORD, c.CAPITAL),
        ("“", c.OPENING, c.WORD | c.CLOSING),
    ],
)
def test_words(text: str, bits: int, others: int) -> None:
    """A word has the classes of the pack, and those that its letters show."""
    flags = found_in(f"{text} it rained”" if text == "“" else text).flags[0]
    assert flags & bits == bits
    assert not flags & others
