"""The figures of ``benchmarks.languages``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.results import TITLES
from benchmarks.publishing.table import markdown, percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["figures_of", "figures_table", "language_tables", "larger_table", "rule_cells", "shown"]

#: The columns: kind of text, figure, heading.
COLUMNS = (
    ("news", "pieces", "news: pieces"),
    ("news", "source", "news: direct and mixed, source"),
    ("news", "indirect", "news: indirect, source"),
    ("fiction", "pieces", "fiction: pieces"),
    ("fiction", "speaker", "fiction: speaker"),
)
KINDS = ("news", "fiction")
#: Title of a table of the documentation -> places in a row of :func:`shown` and their headings.
TABLES = {
    "News": {0: "Pieces", 1: "Direct and mixed, source", 2: "Indirect, source"},
    "Fiction": {3: "Pieces", 4: "Speaker"},
    "Speed": {5: "News, characters a second", 6: "Fiction, characters a second", 7: "First text, ms"},
}
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


def _measured(results: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Language -> the cells of its row, as :func:`shown` has them."""
    figures = {lang: of for result in results for lang, of in result["languages"].items()}
    return {row[0]: row[1:] for row in shown(figures)[1]}


def language_tables(results: Iterable[Mapping[str, Any]], names: Mapping[str, str]) -> str:
    """The same for the documentation, in tables that a narrow screen can show: news, fiction and speed.

    Each has a row for each language, also for those that were not measured.
    """
    measured = _measured(results)
    parts = []
    for title, wanted in TABLES.items():
        empty = ["not measured", *[""] * (len(wanted) - 1)]
        rows = []
        for lang, name in names.items():
            cells = [measured[lang][at] for at in wanted] if lang in measured else []
            rows.append([f"[{name}](languages/{lang}.md) `{lang}`", *(cells if any(cells) else empty)])
        parts += [f"**{title}**", markdown(["Language", *wanted.values()], rows)]
    return "\n\n".join(parts)


def figures_table(results: Iterable[Mapping[str, Any]], lang: str) -> str:
    """The figures of one language, a row for each; empty if it was not measured."""
    cells = _measured(results).get(lang, [])
    rows = [
        [f"{title}: {name[:1].lower()}{name[1:]}", cells[at]]
        for title, wanted in TABLES.items()
        for at, name in wanted.items()
        if cells and cells[at]
    ]
    return markdown(["What", "Figure"], rows) if rows else ""


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
            share = f" ({100 * right / judged:.0f}%)" if judged >= LEAST else ""
            cells[row["rule"][0], lang] = f"{row['fired']}{share}"
    return cells
