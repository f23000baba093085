"""Rows that went through a spreadsheet and come back as changes."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

import quoteattr
from quoteattr import Explanation, InvalidDataError, Person, Span, changes_from_rows
from quoteattr.changes import Add, Change, Drop, Rename, SetSpeaker, hash_of

TEXT = (
    "“Late,” said Ida Holm.\n\n“No,” said Tom.\n\n“Why?”\n\n“Rain.”\n\n“Sun,” said two waiters.\n\n"
    "The “free” tea was cold. Eva Moll sang."
)
WHY = quoteattr.explain(TEXT)
COLUMNS = ("start", "end", "speaker_id", "speaker", "text", "confidence")
LATE, NO, WHERE, RAIN, SUN = (quote.extent for quote in WHY.quotes)
FREE = Span(start=TEXT.index("“free”"), end=TEXT.index(" tea"))
S = {quote.extent: quote.speaker.mentions[0].span for quote in WHY.quotes if quote.speaker}


def through_csv(rows: list[Any]) -> list[dict[str, str]]:
    """The rows as a spreadsheet returns them: strings, and nothing for None."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, COLUMNS, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))


def edited(edits: dict[int, dict[str, object] | None], more: tuple[dict[str, object], ...] = ()) -> list[dict[str, object]]:
    """The rows with some cells changed, some rows left out, and more rows."""
    rows: list[dict[str, object]] = [dict(row) for row in through_csv(quoteattr.to_rows(WHY))]
    kept = [row | (edits.get(k) or {}) for k, row in enumerate(rows) if edits.get(k, {}) is not None]
    return [*kept, *more]


def spoken(why: Explanation) -> list[str | None]:
    return [quote.speaker and quote.speaker.name for quote in why.quotes]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        pytest.param({}, [], id="nothing"),
        pytest.param({2: {"confidence": "1", "mention": "x"}}, [], id="other columns"),
        pytest.param({2: {"speaker": "Tom"}}, [SetSpeaker(WHERE, S[NO])], id="another speaker"),
        pytest.param({2: {"speaker": " Tom\n"}}, [SetSpeaker(WHERE, S[NO])], id="spaces don't matter"),
        pytest.param({2: {"speaker_id": "s2"}}, [SetSpeaker(WHERE, S[NO])], id="another id"),
        pytest.param({2: {"speaker": "Tom", "speaker_id": "s2"}}, [SetSpeaker(WHERE, S[NO])], id="both"),
        pytest.param({2: {"speaker": "Tom", "speaker_id": ""}}, [SetSpeaker(WHERE, S[NO])], id="a name without the id"),
        pytest.param({2: {"speaker": ""}}, [SetSpeaker(WHERE, None)], id="nobody"),
        pytest.param({2: {"speaker": "", "speaker_id": ""}}, [SetSpeaker(WHERE, None)], id="nobody, and no id"),
        pytest.param({2: {"speaker": "Eva Moll"}}, [SetSpeaker(WHERE, "Eva Moll")], id="somebody in the text"),
        pytest.param({2: {"speaker": "Bo"}}, [SetSpeaker(WHERE, Person(id="Bo", name="Bo"))], id="somebody new"),
        pytest.param(
            {2: {"speaker": "Bo", "speaker_id": "x1"}}, [SetSpeaker(WHERE, Person(id="x1", name="Bo"))], id="with an id"
        ),
        pytest.param(
            {2: {"speaker_id": "x1", "speaker": ""}}, [SetSpeaker(WHERE, Person(id="x1", name="x1"))], id="only an id"
        ),
        pytest.param({4: {"speaker": "Bo"}}, [Rename(S[SUN], "Bo")], id="all rows of a speaker: another name"),
        pytest.param(
            {0: {"speaker": "Ida B."}, 2: {"speaker": "Ida B."}}, [Rename(S[LATE], "Ida B.")], id="all rows of another one"
        ),
        pytest.param({2: None}, [], id="a missing row"),
    ],
)
def test_a_correction(edits: dict[int, dict[str, object] | None], expected: list[Change]) -> None:
    """What changes in the rows becomes a change."""
    made = changes_from_rows(edited(edits), WHY)
    assert list(made.changes) == expected
    assert made.text_hash == hash_of(TEXT)
    assert WHY.with_changes(made).changes == made or not expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"start": str(FREE.start), "end": str(FREE.end), "speaker": "Tom"}, Add(FREE, S[NO])),
        ({"start": str(FREE.start), "end": f"{FREE.end}.0"}, Add(FREE)),
        ({"start": FREE.start, "end": float(FREE.end), "speaker": float("nan"), "text": "free"}, Add(FREE)),
        ({"start": FREE.start, "end": FREE.end, "speaker": None, "kind": "indirect"}, Add(FREE, kind="indirect")),
    ],
)
def test_a_new_row_is_a_new_quotation(row: dict[str, object], expected: Change) -> None:
    """Whatever the spreadsheet made of the numbers."""
    made = changes_from_rows(edited({}, (row,)), WHY)
    assert made.changes == (expected,)
    assert WHY.with_changes(made).quotes[-1].extent == FREE


def test_rows_that_are_the_whole_truth() -> None:
    """What has no row is dropped, and the other rows stay as they are."""
    rows = edited({3: None, 1: {"speaker": ""}})
    made = changes_from_rows(rows, WHY, complete=True)
    assert made.changes[0] == Drop(RAIN)
    fixed = WHY.with_changes(made)
    assert spoken(fixed) == ["Ida Holm", None, "Ida Holm", "two waiters"]
    assert [quote.confidence for quote in fixed.quotes] == [1.0, 0.0, 1.0, 1.0]
    again = changes_from_rows(quoteattr.to_rows(fixed), fixed)
    assert again.changes == ()


def test_two_people_with_one_name() -> None:
    """The id says which of them is meant."""
    why = WHY.with_changes([Rename("two waiters", "Tom")])
    rows = [dict(row) for row in quoteattr.to_rows(why)]
    rows[2]["speaker"] = "Tom"
    with pytest.raises(InvalidDataError, match=r"rows\[2\].speaker: is the name of 2 speakers; write s2 or s3 as speaker_id"):
        changes_from_rows(rows, why)
    rows[2]["speaker_id"] = "s3"
    assert spoken(why.with_changes(changes_from_rows(rows, why))) == ["Ida Holm", "Tom", "Tom", "Tom", "Tom"]


def test_a_person_who_is_known_but_has_not_spoken() -> None:
    """The name leads to the person."""
    why = quoteattr.explain(TEXT, people=[Person(id="bo", name="Bo Berg", aliases=["Bo"])])
    for name in ("Bo", "Bo Berg"):
        rows = [dict(row) for row in quoteattr.to_rows(why)]
        rows[2]["speaker"] = name
        speaker = why.with_changes(changes_from_rows(rows, why)).quotes[2].speaker
        assert speaker is not None
        assert (speaker.name, speaker.person) == ("Bo Berg", "bo")


@pytest.mark.parametrize(
    ("edits", "more", "message"),
    [
        ({0: {"start": ""}}, (), r"rows\[0\].start: is missing"),
        ({0: {"start": None}}, (), r"rows\[0\].start: is missing"),
        ({1: {"end": "x"}}, (), r"rows\[1\].end: needs a whole number, not 'x'"),
        ({1: {"end": "7.5"}}, (), r"rows\[1\].end: needs a whole number, not '7.5'"),
        ({1: {"end": True}}, (), r"rows\[1\].end: needs a whole number, not True"),
        ({0: {"start": 9, "end": 3}}, (), r"rows\[0\]: needs start before end, not 9 and 3"),
        ({0: {"text": "Early,"}}, (), r"rows\[0\]: has the text 'Early,', but this text has 'Late,' there"),
        ({}, ({"start": 900, "end": 901},), r"rows\[5\]: ends at 901, after the end of the text; it belongs to another text"),
        ({}, ({"start": 0, "end": 7},), r"rows\[5\]: is at the same place as rows\[0\]"),
        ({}, ("Ida",), r"rows\[5\]: needs a dictionary, not str"),
        ({2: {"speaker": "Eva", "speaker_id": "s2"}}, (), r"rows\[2\]: has the id of Tom, but the name 'Eva'; clear"),
    ],
)
def test_rows_that_fit_no_text_or_contradict_themselves(
    edits: dict[int, dict[str, object] | None], more: tuple[Any, ...], message: str
) -> None:
    """The message says which row."""
    with pytest.raises(InvalidDataError, match=message):
        changes_from_rows(edited(edits, more), WHY)


@pytest.mark.parametrize(
    ("rows", "why", "message"),
    [
        ("start,end", WHY, r"rows is a list of dictionaries, not str; for a CSV file, pass csv.DictReader\(file\)"),
        ({"start": 1}, WHY, "rows is a list of dictionaries, not dict"),
        (3, WHY, "rows is a list of dictionaries, not int"),
        ([], WHY.quotes, "why is the Explanation that the rows were made from, not tuple"),
    ],
)
def test_other_values_are_refused(rows: Any, why: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        changes_from_rows(rows, why)
