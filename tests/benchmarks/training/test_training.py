"""Tables of confidences."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.training.cells import WEIGHT, estimate, look_up, prefixes
from benchmarks.training.confidence import written


def test_estimates() -> None:
    """Shares are shrunk towards that of the more general key, and small cells are left out."""
    observed = [(prefixes(("a", "x")), True)] * 30 + [(prefixes(("a", "y")), False)] * 10 + [(prefixes(("b",)), False)] * 20
    cells = estimate(observed)
    assert cells[()] == (0.5, 60)
    a = (30 + WEIGHT * 0.5) / (40 + WEIGHT)
    assert cells["a",] == (round(a, 3), 40)
    assert cells["a", "x"] == (round((30 + WEIGHT * a) / (30 + WEIGHT), 3), 30)
    assert ("a", "y") not in cells
    assert look_up(cells, prefixes(("a", "y"))) == round(a, 3)
    assert look_up(cells, prefixes(("new",))) == 0.5
    with pytest.raises(ValueError, match="two more general keys"):
        estimate([((("a", "x"), ("a",)), True), ((("a", "x"), ("x",)), True)])


def test_generated_module() -> None:
    """The generated module is valid Python and contains the tables."""
    scope: dict[str, Any] = {}
    cells = {(): (0.5, 60), ("a",): (0.7, 40), ("a", 'x"'): (0.9, 30)}
    source = written({"mention": cells, "speaker": {}}, part="all", corpora=["polnear"])
    exec(source, scope)
    assert scope["MENTION"] == {(): 0.5, ("a",): 0.7, ("a", 'x"'): 0.9}
    assert scope["SPEAKER"] == {}
