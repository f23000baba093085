"""Harmless changes: each one changes a text, none moves an offset that it shouldn't, and our sample keeps its answers."""

from __future__ import annotations

from pathlib import Path

import pytest

import quoteattr
from benchmarks.stability.answers import answers, apply, changed
from benchmarks.stability.changes import CHANGES, Change, curled, one_line

SAMPLE = (Path(__file__).parents[3] / "docs" / "samples" / "harbour.txt").read_text(encoding="utf-8")
#: Text that gives every change something to do.
RICH = (
    "“It’s late — very late…” said Zoë Holm, the mayor of Lund.\n"
    "“Don’t wait for Anna Berg,” Ivar Lund told the harbourmaster.\n\n"
    "He shrugged. “Nobody’s waiting,” Anna Berg answered in the darkness of the warehouse, and the lamp went out.\n"
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_changes_change_something(change: Change) -> None:
    """Every change has an effect on the text."""
    base = curled(one_line(RICH)) if change.prepared else RICH
    assert apply(base, change.edits(base, quoteattr.explain(base))).text != base


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
@pytest.mark.parametrize("text", [RICH, SAMPLE.replace("«", "“").replace("»", "”")], ids=["rich", "harbour"])
def test_answers_stay(text: str, change: Change) -> None:
    """Every quotation keeps its kind, its place and its speaker."""
    before, after = changed(text, change)
    assert before
    assert before == after


def test_offsets_lead_back() -> None:
    """A character that the edits kept maps back to its original offset; a new character maps to None."""
    rewritten = apply("abcdef", [(1, 1, "<i>"), (3, 4, "&")])
    assert rewritten.text == "a<i>bc&ef"
    assert [rewritten.origin(i) for i in range(len(rewritten.text))] == [0, None, None, None, 1, 2, None, 4, 5]


def test_a_lost_quotation_is_seen() -> None:
    """The comparison can fail: changing a name is not a harmless change."""
    text = "“We go,” said Anna."
    other = apply(text, [(14, 18, "Bodo")])
    before, after = quoteattr.explain(text), quoteattr.explain(other.text)
    assert answers(before, apply(text, ())) != answers(after, other)
