"""The published figures for layers."""

from __future__ import annotations

from benchmarks.publishing.layers import gold_layers, layers
from benchmarks.publishing.results import NONE_YET


def test_layers_are_shown() -> None:
    """Without results, a note says that there are none; otherwise, a table shows the three systems."""
    assert layers(()) == gold_layers(()) == NONE_YET
    overall = {"accuracy": 0.5, "gold": 2}
    fiction = {"overall": overall, "by_explicitness": dict.fromkeys(("explicit", "anaphoric", "implicit"), overall)}
    one = {
        "documents": 5,
        "characters": 1234567,
        "attribution": {"fiction": fiction},
        "marked_as_plain": True,
        "seconds": {"pipeline": 0.0, "conversion": 0.1, "extraction": 2.0},
        "peak_kb": 2048,
        "rules": {"tree_clause": {"fired": 3, "judged": {"found": 3, "source": 2}, "right": {"source": 1}}},
    }
    systems = {name: {"loading_seconds": 1.0, "sets": {"pdnc": one}} for name in ("plain", "stanza", "spacy")}
    made = {"commit": "c" * 40, "dirty": False, "date": "2026-01-01", "versions": {}, "machine": {"processor": "p", "cores": 1}}
    shown = layers([{"environment": made, "part": "check", "layers": systems}])
    assert "|  | plain | Stanza | spaCy |" in shown
    assert "| speaker right, of all quotations | 50.0 | 50.0 | 50.0 |" in shown
    assert "3; 1 of 2" in shown
    assert "1,234,567 characters" in shown
