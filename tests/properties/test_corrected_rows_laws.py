"""Laws of rows that come back from a spreadsheet: afterwards, the result says what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import dialogues, texts

import quoteattr
from quoteattr import changes_from_json, changes_from_rows, changes_to_json

if TYPE_CHECKING:
    from quoteattr import Explanation

#: Each example reads a text several times.
FEW = settings(max_examples=settings().max_examples // 5)
ANY_TEXT = st.one_of(texts(), dialogues().map(str))


def said(why: Explanation) -> list[tuple[int, int, str | None]]:
    """Place and speaker of each quotation."""
    return [(row["start"], row["end"], row["speaker"]) for row in quoteattr.to_rows(why)]


@FEW
@given(ANY_TEXT)
def test_rows_without_a_correction_change_nothing(text: str) -> None:
    """And if they are the whole truth, the speakers stay as they are."""
    why = quoteattr.explain(text)
    rows = quoteattr.to_rows(why)
    assert changes_from_rows(rows, why).changes == ()
    assert said(why.with_changes(changes_from_rows(rows, why, complete=True))) == said(why)


@pytest.mark.parametrize("complete", [False, True])
@FEW
@given(text=ANY_TEXT, data=st.data())
def test_the_result_says_what_the_rows_say(complete: bool, text: str, data: st.DataObject) -> None:  # noqa: FBT001
    """Corrected rows have their speakers afterwards; all rows have, if they are the whole truth."""
    why = quoteattr.explain(text)
    rows = [dict(row) for row in quoteattr.to_rows(why)]
    names = [*{row["speaker"] for row in rows}, "Zoe Quast", "the voice", ""]
    corrected = {}
    for k in data.draw(st.sets(st.sampled_from(range(len(rows))), max_size=3)) if rows else ():
        rows[k]["speaker"] = data.draw(st.sampled_from([name for name in names if (name or "") != (rows[k]["speaker"] or "")]))
        corrected[rows[k]["start"], rows[k]["end"]] = rows[k]["speaker"] or None
    kept = data.draw(st.lists(st.sampled_from(rows), unique_by=lambda row: row["start"])) if rows and complete else rows
    made = changes_from_json(changes_to_json(changes_from_rows(kept, why, complete=complete)))
    found = {(start, end): speaker for start, end, speaker in said(why.with_changes(made))}
    wanted = {(row["start"], row["end"]): row["speaker"] or None for row in kept}
    assert {place: found[place] for place in corrected if place in wanted} == {
        place: wanted[place] for place in corrected if place in wanted
    }
    if complete:
        assert found == wanted
