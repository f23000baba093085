"""The comparison with textacy, with a stub instead of textacy, which the tests don't depend on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from benchmarks.compare import systems, textacy_peer
from benchmarks.corpora import Document, GoldQuote
from benchmarks.publishing.peers import compared, compared_speed
from benchmarks.scoring.judgement import score
from quoteattr import MissingDependencyError

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = '"We open at nine," said Ada Abbott.'


@attrs.frozen
class Token:
    """A token with the spaCy attributes that the comparison uses."""

    text: str
    idx: int

    def __len__(self) -> int:
        return len(self.text)


@attrs.frozen
class Content:
    start_char: int
    end_char: int


@attrs.frozen
class Triple:
    speaker: list[Token]
    cue: list[Token]
    content: Content


class Parsed(list[Token]):
    """A single paragraph without quotation marks, so the calls by paragraph have nothing to pass."""

    text = TEXT

    def __getitem__(self, key: Any) -> Any:
        return Parsed() if isinstance(key, slice) else super().__getitem__(key)


def one_triple(parsed: Parsed) -> Iterator[Triple]:
    """The result that textacy would return."""
    if len(parsed.text) % 2 == 0:
        raise ValueError
    name = [Token(word, TEXT.index(word)) for word in ("Ada", "Abbott")]
    yield Triple(name, [Token("said", TEXT.index("said"))], Content(0, TEXT.index(" said")))


def peer() -> textacy_peer.Peer:
    return textacy_peer.Peer(pipeline=lambda text: Parsed(), find=one_triple, model={})  # noqa: ARG005


def news() -> Document:
    quote = GoldQuote(id="q", spans=((1, 17),), kind="direct", source=((24, 34),), cue=((19, 23),))
    return Document(id="d", corpus="polnear", lang="en", text=TEXT, quotes=(quote,))


def test_a_triple_is_a_row() -> None:
    rows = systems.peer_rows([news()], peer())
    found = rows["textacy, document"]["d"]["quotes"]
    assert [TEXT[start:end] for start, end in (found[0]["speaker"]["span"], found[0]["cue"])] == ["Ada Abbott", "said"]
    assert score([news()], rows["textacy, document"])["attribution"]["news"]["direct_mixed"]["source"]["tp"] == 1
    assert rows["textacy, paragraph"]["d"]["quotes"] == []


def test_a_text_on_which_textacy_raises_has_no_quotation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Parsed, "text", TEXT + " ")
    other = peer()
    assert other.predict(news())["document"]["quotes"] == []
    assert other.raised == {"document": 1, "paragraph": 0}


def test_every_system_has_a_column() -> None:
    rows = systems.peer_rows([news()], peer()) | {systems.OURS: systems.own_rows([news()])[0]}
    speed = {system: {"characters_per_second": 10.0, "times_ours": 2.0} for system in rows}
    measured = {"accuracy": systems.accuracy([news()], rows), "speed": speed, "characters": len(TEXT)}
    result = {"comparison": {"polnear": measured}}
    assert compared(result).splitlines()[0] == "| Texts | What, % | textacy, document | textacy, paragraph | quoteattr |"
    assert "with the right source, F1 | 100.0 | 0.0 | 100.0 |" in compared(result)
    assert len(compared_speed(result).splitlines()) == 2 + len(rows)


def test_without_textacy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingDependencyError, match=r"quoteattr\[compare\]"):
        textacy_peer.load(Path("nowhere"))


def test_wrapped_lines_are_joined_and_offsets_stay() -> None:
    assert textacy_peer.unwrapped("The ferry left\nat noon.\n\nIt rained.") == "The ferry left at noon.\n\nIt rained."
    assert textacy_peer.unwrapped("The ferry left.\nIt rained.") == "The ferry left.\nIt rained."
