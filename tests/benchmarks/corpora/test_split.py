"""The parts of the corpora."""

from __future__ import annotations

from benchmarks.corpora import Document, part_of
from benchmarks.corpora.split import AUTHORS, fold_of


def test_split() -> None:
    """Both parts and both folds have novels, and no author is in two of them."""
    novels = [Document(id=name, corpus="pdnc", lang="en", text="", quotes=()) for name in AUTHORS]
    parts = {(part_of(one), AUTHORS[one.id]) for one in novels}
    assert len(parts) == len(set(AUTHORS.values()))
    assert {(part_of(one), fold_of(one)) for one in novels} == {(p, f) for p in ("tune", "check") for f in (0, 1)}
