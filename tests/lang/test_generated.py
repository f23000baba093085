"""The generated tables of verb forms and first names: what their scripts write, where the packages they read are installed."""

from __future__ import annotations

from pathlib import Path

import pytest

import quoteattr.lang

LANG = Path(quoteattr.lang.__file__).parent


def table(code: str, name: str) -> str:
    """A generated module of a language, as text."""
    return (LANG / code / f"_{name}_generated.py").read_text(encoding="utf-8")


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("code", ["da", "no", "sv"])
def test_the_forms_of_verbs_are_what_their_generators_write(code: str) -> None:
    pytest.importorskip("ablaut")
    from benchmarks.generate import cue_forms, mood_forms  # noqa: PLC0415  # needs the package

    assert cue_forms.written(code) == table(code, "cue_forms")
    assert mood_forms.written(code) == table(code, "mood_forms")


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("code", ["da", "no", "sv"])
def test_the_first_names_are_what_their_generator_writes(code: str) -> None:
    pytest.importorskip("faker")
    from benchmarks.generate import first_names  # noqa: PLC0415

    assert first_names.written(code) == table(code, "first_names")
