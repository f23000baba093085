"""Speakers and quotations that try to slow down what works over documents. Nothing is extracted: all values are made here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from benchmarks.speed.texts import invented
from quoteattr import (
    Ending,
    Explanation,
    Gender,
    GenderEvidence,
    Kind,
    Mention,
    MentionKind,
    Quote,
    Span,
    Speaker,
    SpeakerKind,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FAMILIES", "Results"]

Results = list[tuple[int, Any]]
GENDERS = (Gender.FEMALE, Gender.MALE, Gender.UNKNOWN)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


# Speakers


def _person(name: str, **fields: Any) -> Speaker:
    return Speaker(id="s1", name=name, kind=SpeakerKind.PERSON, **fields)


def _organisation(name: str, *names: str) -> Speaker:
    mentions = (Mention(span=Span(start=k, end=k + 1), text=one, kind=MentionKind.NAME) for k, one in enumerate((name, *names)))
    return Speaker(id="s1", name=name, kind=SpeakerKind.ORGANISATION, mentions=tuple(mentions))


def _full_and_plain(n: int) -> str:
    """Every other document has a fuller name of its own; the others leave the middle name out."""
    return f"Ada {invented(n)} Holt" if n % 2 else "Ada Holt"


#: Name of a family -> the speaker of document ``n``.
SPEAKERS: dict[str, Callable[[int], Speaker]] = {
    "others": lambda n: _person(f"{invented(n)} {invented(7 * n + 1)}"),
    "one": lambda _: _person("Ada Holt"),
    "surnames": lambda _: _person("Holt"),
    "descriptions": lambda _: _person("minister"),
    "first_names": lambda n: _person(f"{invented(n)} Holt"),
    "middle_names": lambda n: _person(f"Ada {invented(n)} Holt"),
    "middle_names_left_out": lambda n: _person(_full_and_plain(n)),
    "initials": lambda n: _person(f"Ada {LETTERS[n % 26]}. {LETTERS[n // 26 % 26]}. {LETTERS[n // 676 % 26]}. Holt"),
    "initials_and_names": lambda n: _person(f"Ada {invented(n)[: 1 if n % 3 else None]} {invented(7 * n)} Holt"),
    "spellings": lambda n: _person(f"Ada{'-' * (n % 2)}{' ' * (1 - n % 2)}Bo Holt{n // 2}"),
    "genders": lambda n: _person("Robin Holt", gender=GENDERS[n % 3], gender_evidence=GenderEvidence.PRONOUN),
    "long_names": lambda n: _person(" ".join(invented(n + k) for k in range(12))),
    "acronyms": lambda n: _organisation(f"{invented(n)} Workers Union", f"{invented(n)[0]}WU"),
    "acronyms_alone": lambda n: _organisation(*(("AWU",) if n % 2 else (f"A{invented(n).lower()} Workers Union", "AWU"))),
    "legal_forms": lambda n: _organisation(f"Holt Rail {('Inc.', 'Ltd.', 'GmbH', '')[n % 4]}"),
}


# Quotations


def _quote(words: str, start: int = 1) -> Quote:
    span = Span(start=start, end=start + len(words))
    return Quote(
        kind=Kind.DIRECT,
        spans=(span,),
        verbatim=(span,),
        extent=Span(start=start - 1, end=span.end + 1),
        text=words,
        style="curly_double",
        ending=Ending.CLOSED,
        rule="pair",
    )


def _words(first: int, count: int) -> str:
    """Words of which no two are equal."""
    return " ".join(map(invented, range(first, first + count)))


SPEECH = 400  #: words of a speech that many documents quote from
COMMON = _words(0, 10)


def _cut(n: int) -> str:
    """Some sentence of the speech, longer or shorter."""
    start = n * 7 % (SPEECH - 40)
    return _words(start, 10 + n % 30)


def _edited(n: int) -> str:
    """The beginning of the speech with another word in another place."""
    words = _words(0, 20).split()
    words[n % 20] = invented(SPEECH + n)
    return " ".join(words)


#: Name of a family -> the words of the quotation of document ``n``.
QUOTATIONS: dict[str, Callable[[int], str]] = {
    "others": lambda n: _words(20 * n, 20),
    "equal": lambda _: _words(0, 20),
    "two_each": lambda n: _words(20 * (n // 2), 20),
    "cuts": _cut,
    "edits": _edited,
    "endings": lambda n: f"{COMMON} {_words(SPEECH + 20 * n, 5)}",
    "beginnings": lambda n: f"{_words(SPEECH + 20 * n, 5)} {COMMON}",
    "phrases": lambda n: f"{_words(SPEECH + 20 * n, 15)} {COMMON} {_words(SPEECH + 20 * n + 15, 5)}",
    "repeated": lambda n: f"{COMMON} " * (n % 20 + 1),
    "few_words": lambda n: " ".join(invented(n * k * k % 50) for k in range(20)),
    "short": lambda n: _words(7 * n, 7),
    "numbered": lambda n: f"{COMMON} and {n} and {COMMON}",
}


def _long(size: int) -> Results:
    """Four documents that consist of one quotation; the second halves are equal."""
    half = _words(0, size // 2)
    return [(n, (_quote(f"{_words((n + 1) * size, size // 2)} {half}"),)) for n in range(4)]


def _nested(size: int) -> Results:
    """Two documents with quotations inside quotations, ten deep."""
    words = _words(0, 60)
    inner = [(number, words[10 * number : len(words) - 10 * number]) for number in range(10)]
    quotes = tuple(
        _quote(text, place * (len(words) + 9) + 1 + 10 * number) for place in range(size // 20) for number, text in inner
    )
    return [(0, quotes), (1, quotes)]


def _made_of(make: Callable[[int], Any]) -> Callable[[int], Results]:
    """Documents with one value each."""
    return lambda size: [(n, make(n)) for n in range(size)]


def _cast(make: Callable[[int], Speaker], n: int) -> Explanation:
    """A document with one speaker."""
    return Explanation(text="", quotes=(), speakers=(make(n),), rejected=(), issues=())


def _quoting(make: Callable[[int], str], n: int) -> tuple[Quote, ...]:
    """A document with one quotation."""
    return (_quote(make(n)),)


#: The same for both functions: name of a family -> documents with about ``size`` speakers or quotations.
FAMILIES: dict[str, dict[str, Callable[[int], Results]]] = {
    "join_speakers": {name: _made_of(partial(_cast, make)) for name, make in SPEAKERS.items()},
    "match_quotes": {
        **{name: _made_of(partial(_quoting, make)) for name, make in QUOTATIONS.items()},
        "long": _long,
        "nested": _nested,
    },
}
