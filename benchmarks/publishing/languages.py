"""The figures of ``benchmarks.languages``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.results import TITLES
from benchmarks.publishing.table import markdown, percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["figures_of", "language_table", "larger_table", "rule_cells", "shown"]

#: The columns: kind of text, figure, heading.
COLUMNS = (
    ("news", "pieces", "news: pieces"),
    ("news", "source", "news: direct and mixed, source"),
    ("news", "indirect", "news: indirect, source"),
    ("fiction", "pieces", "fiction: pieces"),
    ("fiction", "speaker", "fiction: speaker"),
)
KINDS = ("news", "fiction")
#: Fewer judged answers than this say little about a rule.
LEAST = 10


def figures_of(scores: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    """The main figures of some documents, each with the number of quotations or pieces that it is about."""
    exact = scores["spans"]["direct"]["exact"]
    found = {"pieces": {"value": exact["F1"], "n": exact["tp"] + exact["fn"]}}
    news = scores["attribution"].get("news", {})
    for name, kind in (("source", "direct_mixed"), ("indirect", "indirect")):
        if kind in news and news[kind]["counts"]["with_source"]:
            found[name] = {"value": news[kind]["source"]["F1"], "n": news[kind]["counts"]["with_source"]}
    if "fiction" in scores["attribution"]:
        overall = scores["attribution"]["fiction"]["overall"]
        found["speaker"] = {"value": overall["accuracy"], "n": overall["gold"]}
    return found


def _cell(one: Mapping[str, float] | None) -> str:
    """A figure in percent, with its number."""
    return f"{percent(one['value'])} ({one['n']:.0f})" if one else ""


def shown(figures: Mapping[str, Any]) -> tuple[list[str], list[list[str]]]:
    """The head and the rows of the table that the command prints."""
    rows = []
    for lang, of in figures.items():
        cells = [_cell(of.get(kind, {}).get(name)) for kind, name, _ in COLUMNS]
        speeds = [f"{of['speed'][kind]:,.0f}" if kind in of["speed"] else "" for kind in KINDS]
        rows.append([lang, *cells, *speeds, f"{1000 * of['first_text_seconds']:.0f}"])
    head = [*(title for _, _, title in COLUMNS), *(f"{kind}: characters/s" for kind in KINDS)]
    return ["language", *head, "first text, ms"], rows


def language_table(results: Iterable[Mapping[str, Any]], names: Mapping[str, str]) -> str:
    """The same for the documentation: a row for each language, also for those that were not measured."""
    figures = {lang: of for result in results for lang, of in result["languages"].items()}
    head, rows = shown({lang: of for lang, of in figures.items() if lang in names})
    measured = {row[0]: row[1:] for row in rows}
    table = [
        [f"[{name}](languages/{lang}.md)", f"`{lang}`", *measured.get(lang, ["not measured", *[""] * (len(head) - 2)])]
        for lang, name in names.items()
    ]
    return markdown(["Language", "Code", *head[1:]], table, left=2)


def larger_table(results: Iterable[Mapping[str, Any]], lang: str | None = None) -> str:
    """The figures on larger corpora of single languages; of one language, if it is given. Empty if there are none."""
    rows = [
        [TITLES[corpus], *(_cell(figures.get(name)) for name in ("pieces", "source", "indirect", "speaker"))]
        for result in results
        for code, of in result["languages"].items()
        for corpus, figures in of["larger"].items()
        if lang in (None, code)
    ]
    head = ["Texts", "Pieces", "Direct and mixed, source", "Indirect, source", "Speaker"]
    return markdown(head, rows) if rows else ""


def rule_cells(result: Mapping[str, Any], field: str, question: str) -> dict[tuple[str, str], str]:
    """(rule, language) -> how often it decided, with the share of right answers if enough were judged."""
    cells = {}
    for lang, of in result["languages"].items():
        for row in of["rules"][field]:
            judged, right = row["judged"].get(question, 0), row["right"].get(question, 0)
            share = f", {100 * right / judged:.0f}%" if judged >= LEAST else ""
            cells[row["rule"][0], lang] = f"{row['fired']}{share}"
    return cells
