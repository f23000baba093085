"""The examples of the README that need pandas, spaCy or Stanza, run with the real packages and models."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from outside_analyses import folder

pytestmark = pytest.mark.filterwarnings("default")  # warnings from other packages

README = Path(__file__).parents[2] / "README.md"


def block(word: str) -> str:
    """The one example in Python that contains a word."""
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    (found,) = [code for code in blocks if word in code]
    return str(found)


def test_pandas(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    exec(block("pandas"), {})
    shown = capsys.readouterr().out.split()
    assert shown[:3] == ["key", "speaker", "text"]
    assert " ".join(shown).count("Dana Holm") == 1


def test_spacy(capsys: pytest.CaptureFixture[str]) -> None:
    """The model is another one."""
    pytest.importorskip("spacy")
    exec(block("spacy").replace("en_core_web_sm", str(folder("QUOTEATTR_SPACY_MODEL"))), {})
    assert capsys.readouterr().out == "Dana Holm\n"


def test_stanza(capsys: pytest.CaptureFixture[str]) -> None:
    """The models are in another folder, and nothing is downloaded."""
    pytest.importorskip("stanza")
    options = f'dir={str(folder("QUOTEATTR_STANZA_MODELS"))!r}, package="default", download_method=None, use_gpu=False'
    exec(block("stanza").replace('Pipeline("en", ', f'Pipeline("en", {options}, '), {})
    assert capsys.readouterr().out == "Dana Holm\n"
