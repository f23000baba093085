"""Tables of confidences."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.corpora import Character, Document, GoldQuote
from benchmarks.training import languages
from benchmarks.training.cells import WEIGHT, estimate, look_up, prefixes
from benchmarks.training.confidence import Observed, observe_with_excerpts, written


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


def _judged(right: int, wrong: int, *, fold: int = 0) -> list[Observed]:
    """Decisions on mentions, of the kind that all belong to."""
    answers = [True] * right + [False] * wrong
    return [Observed(event="mention", corpus="many-news", fold=fold, chain=(), right=answer) for answer in answers]


def test_confidences_move_towards_what_a_language_shows() -> None:
    """The more answers, the closer; with few, there is no number and the confidence is capped."""
    some, many = (languages.measured(_judged(*counts)) for counts in ((30, 30), (3000, 3000)))
    assert 0.5 < many["after"] < some["after"] < some["before"]
    assert many["after"] == pytest.approx(0.5, abs=0.01)
    few = languages.measured(_judged(20, 20))
    assert few["shift"] is None
    assert few["after"] == pytest.approx(min(few["before"], languages.CAP))


def test_each_half_is_judged_with_the_number_of_the_other() -> None:
    """A language whose halves differ is not calibrated, though its number fits the whole."""
    same = languages.cross_validated(_judged(60, 60, fold=0) + _judged(60, 60, fold=1))
    different = languages.cross_validated(_judged(120, 0, fold=0) + _judged(0, 120, fold=1))
    assert same["ece"] < 0.1
    assert different["ece"] > 0.5


def test_generated_module_for_languages() -> None:
    """It names what was measured, and leaves out the rest."""
    scope: dict[str, Any] = {}
    few = {"shift": None, "n": 2, "right": 1.0}
    figures = {("mention", "de"): {"shift": 0.5, "n": 60, "right": 0.9}, ("mention", "es"): few}
    exec(languages.written(figures, ["many-news"]), scope)
    assert scope["SHIFTS"] == {("mention", "de"): 0.5}
    assert scope["LEARNED"] == "en"
