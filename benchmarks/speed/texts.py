"""Texts for measuring speed: ordinary prose made from our own sentences, and the worst texts we could think of.

Every text is determined by its name and size, so each process can make it for itself.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MARKS", "PROSE", "WORST", "article", "invented", "make", "sizes"]

#: All characters that may be a quotation mark.
MARKS = (
    "\"'`"
    "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}"
    "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
    "\N{SINGLE LOW-9 QUOTATION MARK}\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
    "\N{LEFT CORNER BRACKET}\N{RIGHT CORNER BRACKET}\N{LEFT WHITE CORNER BRACKET}\N{RIGHT WHITE CORNER BRACKET}"
    "\N{FULLWIDTH QUOTATION MARK}"
)

OPEN, CLOSE = "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"
INNER, APOSTROPHE = "\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"
DASH = "\N{EM DASH}"

GIVEN = ("Ada", "Bruno", "Clara", "David", "Elena", "Felix", "Grace", "Henry", "Irene", "Jonas", "Karin", "Louis", "Marta")
FAMILY = ("Abbott", "Baker", "Carver", "Dawson", "Ellery", "Fenn", "Garrick", "Holt", "Ingram", "Jarvis", "Keller", "Lindt")
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "wa")
ROLES = ("the mayor", "a spokeswoman for the port", "the head of the clinic", "one neighbour", "the company", "the union")
VERBS = ("said", "added", "told reporters", "replied", "warned", "explained", "argued", "asked")
CLAIMS = (
    "the bridge will stay closed until the river has gone down",
    "nobody had expected so many people on a Tuesday",
    "we have asked for the figures three times and don't have them yet",
    "it is too early to say what the new rules will cost",
    "the trains ran late, the lights failed and still the hall was full",
    "you may leave the key with the man at the gate",
    "I shall never understand why he sold the orchard",
    "there is enough water for the summer if we are careful",
)
NARRATION = (
    "The harbour was quiet that morning, and the boats lay close together under a grey sky.",
    "A committee of nine will read the report before the end of the month.",
    "Rain had fallen since noon; the lanes were deep in mud and nobody was abroad.",
    "Prices rose by 2.4 per cent last year, after four years in which they had hardly moved.",
    "She closed the window, put the letters back into the drawer and went down to the kitchen.",
)

#: The full size of each text, in units of its own; a text is also measured at a quarter and a half of it.
FULL_SIZE = {"one_line": 10_000_000, "news": 4_000_000, "dialogue": 4_000_000}
UNITS = 100_000


def _person(rng: random.Random) -> str:
    """A first and a last name."""
    return f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"


def _sentence(words: str) -> str:
    """The words with a capital letter."""
    return words[0].upper() + words[1:]


def _news_paragraph(rng: random.Random) -> str:
    """Two to four sentences of a newspaper, with direct, mixed and indirect speech."""
    who, claim, other = _person(rng), rng.choice(CLAIMS), rng.choice(CLAIMS)
    last, verb, role = who.split()[1], rng.choice(VERBS), rng.choice(ROLES)
    quoted = (
        f"{OPEN}{_sentence(claim)},{CLOSE} {verb} {who}, {role}. {OPEN}{_sentence(other)}.{CLOSE}",
        f"{who} {verb} that {claim}. {last} said {other}.",
        f"{_sentence(role)} said {OPEN}{claim}{CLOSE} and that {other}, according to {who}.",
        f"{rng.choice(NARRATION)} {OPEN}{_sentence(claim)},{CLOSE} {rng.choice(('he', 'she'))} said.",
        f"{rng.choice(NARRATION)} The so-called {OPEN}quiet day{CLOSE} was over by nine, {last} said.",
    )
    return f"{rng.choice(NARRATION)} {rng.choice(quoted)}\n\n"


def _dialogue_paragraph(rng: random.Random) -> str:
    """One or two turns of a novel, half of them without a speaker."""
    who, claim, other = rng.choice(GIVEN), rng.choice(CLAIMS), rng.choice(CLAIMS)
    turns = (
        f"{OPEN}{_sentence(claim)}.{CLOSE}",
        f"{OPEN}{_sentence(claim)}!{CLOSE} cried {who}.",
        f"{OPEN}{_sentence(claim)},{CLOSE} said {who} after a while, {OPEN}and {other}.{CLOSE}",
        f"{OPEN}Mr. {rng.choice(FAMILY)} told me, {INNER}{claim}{APOSTROPHE}, you know,{CLOSE} she answered.",
        rng.choice(NARRATION),
    )
    return rng.choice(turns) + "\n\n"


def article(number: int) -> str:
    """A newspaper article of 1,500 to 4,500 characters; half of its paragraphs have no quotation."""
    rng = random.Random(number)
    size = rng.randint(1_500, 4_500)
    parts, length = [], 0
    while length < size:
        quiet = " ".join(rng.sample(NARRATION, 3)) + "\n\n"
        parts.append(rng.choice((quiet, _news_paragraph(rng))))
        length += len(parts[-1])
    return "".join(parts)


def _prose(paragraph: Callable[[random.Random], str], size: int) -> str:
    """Paragraphs until the text has the given number of characters."""
    rng = random.Random(size)
    parts, length = [], 0
    while length < size:
        parts.append(paragraph(rng))
        length += len(parts[-1])
    return "".join(parts)[:size]


def _names(count: int) -> str:
    """An endless series of capitalised names."""
    rng = random.Random(count)
    return " ".join(_person(rng) for _ in range(count))


def invented(number: int) -> str:
    """A name that belongs to only this number."""
    parts = []
    for _ in range(5):
        number, at = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[at])
    return "".join(parts).capitalize()


def _speakers(count: int) -> str:
    """A text in which every quotation has a different speaker."""
    turns = (f"{OPEN}Yes, of course,{CLOSE} said {invented(n)} {invented(7 * n + 1)}." for n in range(count // 10))
    return "\n\n".join(turns)


def _repeated(unit: str) -> Callable[[int], str]:
    """A text that repeats one unit."""
    return lambda count: unit * count


#: Ordinary prose; sizes are in characters.
PROSE: dict[str, Callable[[int], str]] = {
    "news": lambda size: _prose(_news_paragraph, size),
    "dialogue": lambda size: _prose(_dialogue_paragraph, size),
}

#: The worst texts; sizes are in units.
WORST: dict[str, Callable[[int], str]] = {
    "one_line": lambda size: _prose(_news_paragraph, size).replace("\n\n", " "),
    "openers": _repeated(OPEN),
    "closers": _repeated(CLOSE),
    "straight": _repeated('"'),
    "apostrophes": _repeated("'"),
    "curly_apostrophes": _repeated(APOSTROPHE),
    "two_openers": lambda count: (OPEN + INNER) * (count // 2),
    "open_words": _repeated(f"{OPEN}a "),
    "open_single_words": _repeated(f"{INNER}a "),
    "small_quotations": _repeated(f"{OPEN}a{CLOSE} "),
    "small_cued": _repeated(f"{OPEN}A,{CLOSE} he said. "),
    "nested": lambda count: (OPEN + INNER) * (count // 2) + "a" + (APOSTROPHE + CLOSE) * (count // 2),
    "reopened": _repeated(f"{OPEN}So it was.\n\n"),
    "dashes": _repeated(f"{DASH} So it was.\n"),
    "labels": _repeated("Q: Why?\nA: So.\n"),
    "labels_in_line": _repeated("Q: Why? A: So. "),
    "guillemets": _repeated("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
    "names": _names,
    "speakers": _speakers,
    "said": _repeated("said "),
    "said_that": _repeated("he said that "),
    "pronouns": _repeated("he "),
    "titles": _repeated("Mr. "),
    "initials": _repeated("A, "),
    "angles": _repeated("<"),
    "attributes": _repeated('<a b="c '),
    "entities": _repeated("&quot;"),
    "colons": _repeated("a: "),
    "commas": _repeated("a, "),
    "line_ends": _repeated("\n"),
    "spaces": _repeated(" "),
    "brackets": _repeated("("),
    "inches": _repeated("5'10\" "),
    "one_word": _repeated("a"),
}


def make(name: str, size: int) -> str:
    """The text with this name and size."""
    return (PROSE | WORST)[name](size)


def sizes(name: str) -> tuple[int, int, int]:
    """A quarter of the full size, half of it, and all of it."""
    full = FULL_SIZE.get(name, UNITS)
    return full // 4, full // 2, full
