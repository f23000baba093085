"""Tables of confidences."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.corpora import Character, Document, GoldQuote
from benchmarks.training.cells import WEIGHT, estimate, look_up, prefixes
from benchmarks.training.confidence import observe_with_excerpts, written


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


def test_short_texts_are_measured_in_excerpts() -> None:
    """A document with characters is also judged in excerpts, which are too short to show their genre."""
    text = "“Sit,” said Ida Holm.\n\n" + "She slept. " * 120 + "\n\n“Rain,” she said."
    quotes = tuple(
        GoldQuote(id=words, spans=((text.index(words), text.index(words) + len(words)),), kind="direct", speaker_id="ida")
        for words in ("Sit,", "Rain,")
    )
    ida = Character(id="ida", name="Ida Holm")
    document = Document(id="d", corpus="pdnc", lang="en", text=text, quotes=quotes, characters=(ida,), mentions=())
    found = observe_with_excerpts(document)
    assert [one.corpus for one in found] == ["pdnc", "pdnc", "excerpts", "excerpts"]
    assert all(one.right for one in found)
    assert [one.chain[0][0] for one in found] == ["story", "story", "any", "any"]
