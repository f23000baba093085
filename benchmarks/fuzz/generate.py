"""One text for each seed and number, made from the grammar, from test cases or from random characters, and then damaged."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from benchmarks.fuzz.cases import case_texts
from benchmarks.fuzz.endings import ENDINGS
from benchmarks.fuzz.grammar import ENTITY, ODD, SPACES, expand, soup, terminals
from quoteattr.tokenizer import MARKS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["DAMAGES", "SOURCES", "text_of"]

LONGEST_TEXT = 400  #: in characters: most failures need few, and short texts run faster
LONG = 0.02  #: share of texts that may be longer, because some failures need an exchange of many turns
MARK = re.compile("|".join(re.escape(mark) for mark in sorted(MARKS, key=len, reverse=True)))
SENTENCE = re.compile(r"(?<=[.!?”\"])\s+")
WORD = re.compile(r"\w+")
CHARACTERS = "\"'“”‘’«»„—-a. \n"


def text_of(seed: int, number: int) -> str:
    """The text with this number; it depends only on the seed and the number."""
    rng = random.Random(f"{seed}:{number}")
    text = _pick(SOURCES, rng)(rng)
    if rng.random() > LONG:
        text = text[:LONGEST_TEXT]
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2, 4))):
        text = rng.choice(DAMAGES)(text, rng)
    return text


def _pick(table: Sequence[tuple[int, Callable[[random.Random], str]]], rng: random.Random) -> Callable[[random.Random], str]:
    return rng.choices([one for _, one in table], [weight for weight, _ in table])[0]


# Sources


def _from_grammar(rng: random.Random) -> str:
    return expand("text", rng)


def _report(rng: random.Random) -> str:
    return expand("report", rng)


def _characters(rng: random.Random) -> str:
    """Random characters, most of them quotation marks."""
    if rng.random() < 0.5:
        return "".join(rng.choices(CHARACTERS, k=rng.randrange(60)))
    return "".join(chr(rng.choice((rng.randrange(0x80), rng.randrange(0x3000), rng.randrange(0x110000)))) for _ in range(30))


def _case(rng: random.Random) -> str:
    return rng.choice(case_texts())


def _slice(rng: random.Random) -> str:
    text = _case(rng)
    start = rng.randrange(len(text) + 1)
    return text[start : rng.randrange(start, len(text) + 1)]


def _shuffled_words(rng: random.Random) -> str:
    words = _case(rng).split()
    rng.shuffle(words)
    return " ".join(words)


def _shuffled_sentences(rng: random.Random) -> str:
    sentences = SENTENCE.split(_case(rng)) + SENTENCE.split(_case(rng))
    rng.shuffle(sentences)
    return rng.choice((" ", "\n", "\n\n")).join(sentences)


def _shuffled_paragraphs(rng: random.Random) -> str:
    paragraphs = [one for _ in range(rng.randrange(2, 16)) for one in _case(rng).split("\n\n")]
    rng.shuffle(paragraphs)
    return "\n\n".join(paragraphs)


def _splice(rng: random.Random) -> str:
    """The beginning of one case followed by the end of another, or of a text from the grammar."""
    one, other = _case(rng), rng.choice((_case, _from_grammar))(rng)
    return one[: rng.randrange(len(one) + 1)] + other[rng.randrange(len(other) + 1) :]


#: The percentage of texts that each source provides.
SOURCES: tuple[tuple[int, Callable[[random.Random], str]], ...] = (
    (28, _from_grammar),
    (18, _report),
    (10, soup),
    (4, _characters),
    (8, _case),
    (6, _slice),
    (6, _shuffled_words),
    (6, _shuffled_sentences),
    (6, _shuffled_paragraphs),
    (8, _splice),
)


# Damages


def _at_mark(text: str, rng: random.Random, change: Callable[[str], str]) -> str:
    """The text with one of its quotation marks changed."""
    found = list(MARK.finditer(text))
    if not found:
        return text
    match = rng.choice(found)
    return text[: match.start()] + change(match[0]) + text[match.end() :]


def _drop_mark(text: str, rng: random.Random) -> str:
    return _at_mark(text, rng, lambda _: "")


def _double_mark(text: str, rng: random.Random) -> str:
    return _at_mark(text, rng, lambda mark: 2 * mark)


def _other_mark(text: str, rng: random.Random) -> str:
    new = rng.choice((*MARKS, *ENTITY))
    return _at_mark(text, rng, lambda _: new)


def _odd_at_mark(text: str, rng: random.Random) -> str:
    """Insert a character that is easily forgotten before or after a quotation mark."""
    odd = rng.choice((*ODD, *SPACES))
    return _at_mark(text, rng, rng.choice((lambda mark: mark + odd, lambda mark: odd + mark)))


def _insert(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + terminals(rng) + text[at:]


def _cut(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + text[at + rng.randrange(12) :]


def _end_early(text: str, rng: random.Random) -> str:
    return text[: rng.randrange(len(text) + 1)]


def _end_after_word(text: str, rng: random.Random) -> str:
    words = list(WORD.finditer(text))
    return text[: rng.choice(words).end()] + rng.choice(ENDINGS) if words else text


def _repeat(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text) + 1)
    end = at + rng.randrange(40)
    return text[:end] + text[at:end] + text[end:]


def _other_space(text: str, rng: random.Random) -> str:
    places = [at for at, character in enumerate(text) if character == " "]
    if not places:
        return text
    at = rng.choice(places)
    return text[:at] + rng.choice((*SPACES, *ODD, "")) + text[at + 1 :]


def _other_case(text: str, rng: random.Random) -> str:
    return rng.choice((str.upper, str.lower, str.title, str.swapcase))(text)


#: The ways to damage a text.
DAMAGES: tuple[Callable[[str, random.Random], str], ...] = (
    _drop_mark,
    _double_mark,
    _other_mark,
    _odd_at_mark,
    _insert,
    _cut,
    _end_early,
    _end_after_word,
    _end_after_word,
    _repeat,
    _other_space,
    _other_case,
)
