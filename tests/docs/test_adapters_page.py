"""The examples on the page about Stanza and spaCy, run with real models."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

pytest.importorskip("stanza", reason="Stanza is not installed: pip install 'quoteattr[stanza]'")
pytest.importorskip("spacy", reason="spaCy is not installed: pip install 'quoteattr[spacy]'")
pytestmark = pytest.mark.filterwarnings("default")  # warnings from other packages

from outside_analyses import folder  # noqa: E402

PAGE = Path(__file__).parents[2] / "docs" / "adapters.md"


def test_page() -> None:
    """Every example gives the output shown. The page calls the two folders ``models`` and ``pipeline``."""
    known = {"models": str(folder("QUOTEATTR_STANZA_MODELS")), "pipeline": str(folder("QUOTEATTR_SPACY_MODEL"))}
    text = PAGE.read_text(encoding="utf-8").replace("\n```", "\n\n```")
    test = doctest.DocTestParser().get_doctest(text, known, PAGE.name, str(PAGE), 0)
    assert test.examples
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    runner.run(test)
    assert not runner.failures
