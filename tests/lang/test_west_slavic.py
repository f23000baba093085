"""Polish and Czech: the tables of verb forms are what their generator writes from the packages that they name."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

import quoteattr

LANG = Path(quoteattr.__file__).parent / "lang"


@pytest.mark.parametrize("code", ["pl", "cs"])
@pytest.mark.filterwarnings("default")
def test_the_verb_forms_are_what_their_generator_writes(code: str) -> None:
    for package in ("ablaut", "morfeusz2"):
        pytest.importorskip(package)
    generator = importlib.import_module("benchmarks.generate.west_slavic")
    assert generator.written(code) == (LANG / code / "_cue_forms_generated.py").read_text(encoding="utf-8")
