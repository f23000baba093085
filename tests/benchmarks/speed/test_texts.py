"""The texts for measuring speed."""

from __future__ import annotations

import re

import pytest

from benchmarks.speed.texts import PROSE, WORST, make, sizes


@pytest.mark.parametrize("name", [*PROSE, *WORST])
def test_texts_double(name: str) -> None:
    """Each text is the same every time, and about twice as long at twice the size."""
    small, large = make(name, 1000), make(name, 2000)
    assert small == make(name, 1000)
    assert len(large) / len(small) == pytest.approx(2, rel=0.1)
    quarter, half, full = sizes(name)
    assert (2 * quarter, 2 * half) == (half, full)
    assert not re.search(r"[A-Z]{5,}", small)
