"""The differences between two sets of predictions."""

from __future__ import annotations

from annotated import GOLD_NEWS, NEWS, predicted, rows

from benchmarks.diff import changes


def test_changes() -> None:
    """One quotation gained, one lost, and a new spurious prediction."""
    right = predicted(NEWS, "it rains a lot", source="Abbott")
    wrong = predicted(NEWS, "it rains a lot", source="Bruno")
    other = predicted(NEWS, "nobody came", "indirect", source="Fenn")
    old, new = rows(right), rows(wrong, other, predicted(NEWS, "Bruno", "indirect"))
    found = [(change.kind, change.step) for change in changes([GOLD_NEWS], old, new)]
    assert found == [
        ("lost", "right -> wrong_source"),
        ("gained", "missed -> right"),
        ("spurious gained", "- -> spurious"),
    ]
    assert changes([GOLD_NEWS], old, old) == []
