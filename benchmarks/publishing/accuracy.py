"""The most important figures of ``benchmarks.accuracy``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.results import TITLES
from benchmarks.publishing.table import markdown, percent

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["key_figures"]


def _news(news: dict[str, Any]) -> Iterator[tuple[str, int, str]]:
    """Question, number judged and F1 for quotations with an annotated source."""
    names = {"direct_mixed": "direct and mixed quotations", "indirect": "indirect quotations"}
    for kind, title in names.items():
        if kind in news:
            counts = news[kind]["counts"]
            yield f"{title}: found, F1", counts["gold"], percent(news[kind]["detection"]["F1"])
            yield f"{title}: found, with the right source, F1", counts["with_source"], percent(news[kind]["source"]["F1"])


def _fiction(fiction: dict[str, Any]) -> Iterator[tuple[str, int, str]]:
    """Question, number judged and share for quotations with an annotated character."""
    overall = fiction["overall"]
    yield "speaker right, of all quotations", overall["gold"], percent(overall["accuracy"])
    for kind, figures in fiction["by_explicitness"].items():
        if kind != "None":
            yield f"speaker right, {kind} quotations", figures["gold"], percent(figures["accuracy"])


def _of_corpus(figures: dict[str, Any]) -> Iterator[tuple[str, int, str]]:
    """The most important figures for a corpus."""
    exact = figures["spans"]["direct"]["exact"]
    yield "quoted pieces, found to the character, F1", exact["tp"] + exact["fn"], percent(exact["F1"])
    yield from _news(figures["attribution"].get("news", {}))
    if "fiction" in figures["attribution"]:
        yield from _fiction(figures["attribution"]["fiction"])
    calibration = figures["calibration"]
    if calibration["n"]:
        yield "calibration error, in percentage points", calibration["n"], percent(calibration["ece"])


def key_figures(result: dict[str, Any]) -> str:
    """The table for a result of ``benchmarks.accuracy``."""
    rows = []
    for corpus, measured in result["corpora"].items():
        title = f"{TITLES.get(corpus, corpus)}, {measured['figures']['documents']} documents"
        for question, number, share in _of_corpus(measured["figures"]):
            rows.append([title, question, number, share])
            title = ""
    return markdown(["Texts", "What", "Judged", "%"], rows, left=2)
