"""Whole sentences: every reporting verb with its subject, the adverbials before its clause, and the clause."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from readings import found_in

from quoteattr import Polarity
from quoteattr.lang.pack import Complement
from quoteattr.syntax.adverbials import after_light
from quoteattr.syntax.extent import clause_end
from quoteattr.syntax.main_clause import subject_of
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

FORMS = ("passive", "gerund", "infinitive")


def rows_of(text: str) -> list[str]:
    """A row for each verb, as in ``sentences.txt``: the verb and its properties | its subject | adverbials | clause."""
    reading = found_in(text)
    verbs = (verb_at(reading, token) for token in range(len(reading.words)))
    return [" | ".join(_row(reading, verb)) for verb in verbs if verb]


def _row(reading: Reading, verb: Verb) -> Iterator[str]:
    start, end = reading.sentence(verb.head)
    traits = [verb.lemma, *(form for form in FORMS if getattr(verb, form))]
    if verb.polarity is not Polarity.ASSERTED:
        traits.append(verb.polarity.value)
    yield f"{_words(reading, verb.first, verb.last)} ({', '.join(traits)})"
    subject = subject_of(reading, verb, start)
    yield _words(reading, *subject.source) if subject else "-"
    light = after_light(reading, verb, end)
    yield _words(reading, verb.last, light)
    clause = light + (light < end and reading.lowers[light] in {"that", "whether"})
    reports = Complement.CLAUSE in verb.complements and clause + 1 < end
    yield _words(reading, clause, clause_end(reading, clause, end)) if reports else "?"


def _words(reading: Reading, first: int, last: int) -> str:
    return reading.span(first, last).of(reading.text) if first < last else "-"


def sentences() -> Iterator[object]:
    """The sentences of ``sentences.txt`` with the expected rows; "?" matches anything."""
    for block in Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8").split("\n\n"):
        text, *rows = (line.strip() for line in block.splitlines() if not line.startswith("#"))
        yield pytest.param(text, rows, id=text)


@pytest.mark.parametrize(("text", "expected"), list(sentences()))
def test_sentence(text: str, expected: list[str]) -> None:
    """The expected rows are among those found."""
    found = rows_of(text)
    unclear = [row.rpartition(" | ")[0] + " | ?" for row in found]
    missing = [row for row in expected if row not in (unclear if row.endswith("?") else found)]
    assert not missing, found
