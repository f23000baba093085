"""The figures under ``benchmarks/results/``, read and put into tables of Markdown for the README and the documentation.

What a file holds is told by its keys, not by its name: "corpora" (made by ``benchmarks.accuracy``), "throughput" or
"doubling" (``benchmarks.speed``), "imports" (``benchmarks.import_time``), "comparison" (``benchmarks.compare``), "relations"
(``benchmarks.relations``), "layers" (``benchmarks.layers``), "gold_layers" (``benchmarks.gold_layers``), "stability"
(``benchmarks.stability``), "fuzz" (``benchmarks.fuzz``). Other files are left alone.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.environment import REPOSITORY
from benchmarks.table import percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

__all__ = [
    "PARTS",
    "PEER",
    "RESULTS",
    "TITLES",
    "Published",
    "compared",
    "compared_speed",
    "key_figures",
    "markdown",
    "provenance",
    "read",
    "related",
    "speed_rows",
]

RESULTS = REPOSITORY / "benchmarks" / "results"

#: Corpus -> what it is.
TITLES = {
    "polnear": "English news (PolNeAR)",
    "pdnc": "English novels (PDNC)",
    "litbank": "English fiction, openings (LitBank)",
    "world": "English news from around the world",
    "glyssen-en": "English Bible, in guillemets (Glyssen)",
    "german-news": "German news (Wikinews)",
    "redewiedergabe": "German fiction and newspapers, 1840 to 1919 (Redewiedergabe)",
    "fr-litbank": "French fiction, excerpts (fr-litbank)",
    "aads": "French novels, spans alone (AADS)",
    "openboek": "Dutch fiction, openings (OpenBoek)",
    "conha19": "Spanish American novels, openings, spans alone (conha19)",
    "glyssen-ru": "Russian Bible (Glyssen)",
    "many-news": "News in 13 languages",
    "many-fiction": "Novels in 10 languages, passages",
}

#: Part of a corpus -> what it means that figures come from it; those that say most about unseen texts first.
PARTS = {
    "check": "documents kept apart from those on which rules were tuned",
    "all": "every document, also those on which rules were tuned",
    "tune": "rules were tuned on these documents",
}

#: What one must know of a result of ``benchmarks.compare``.
PEER = """\
Beside textacy, which finds quotations and their speakers with rules over a parse by spaCy: the same documents, the same scorer,
one process on one core, seconds of the processor with the parse. “document” passes the whole text, as it is documented; it
raises an error where the number of marks is odd, and such a text then has no quotation. “paragraph” passes the paragraphs of
the same parse alone. The pipeline is a small one trained for this comparison, no published model; a published one may be more
accurate. textacy looks for direct quotations alone.\
"""


@attrs.frozen(kw_only=True)
class Published:
    """All results, by what measured them."""

    accuracy: tuple[dict[str, Any], ...] = ()  #: in the order of ``PARTS``
    speed: tuple[dict[str, Any], ...] = ()
    imports: tuple[dict[str, Any], ...] = ()
    comparison: tuple[dict[str, Any], ...] = ()
    relations: tuple[dict[str, Any], ...] = ()
    layers: tuple[dict[str, Any], ...] = ()
    gold_layers: tuple[dict[str, Any], ...] = ()
    stability: tuple[dict[str, Any], ...] = ()
    fuzz: tuple[dict[str, Any], ...] = ()

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.accuracy or self.speed or self.imports or self.comparison or self.relations)


def read(folder: Path = RESULTS) -> Published:
    """The results of a folder."""
    files = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    found = [one for one in files if isinstance(one, dict) and "environment" in one]
    order = list(PARTS)
    return Published(
        accuracy=tuple(sorted((one for one in found if "corpora" in one), key=lambda one: order.index(one["part"]))),
        speed=tuple(one for one in found if "throughput" in one or "doubling" in one),
        imports=tuple(one for one in found if "imports" in one),
        comparison=tuple(one for one in found if "comparison" in one),
        relations=tuple(one for one in found if "relations" in one),
        layers=tuple(one for one in found if "layers" in one),
        gold_layers=tuple(one for one in found if "gold_layers" in one),
        stability=tuple(one for one in found if "stability" in one),
        fuzz=tuple(one for one in found if "fuzz" in one),
    )


def markdown(head: Sequence[str], rows: Iterable[Sequence[object]], *, left: int = 1) -> str:
    """A table of Markdown; all columns but the first ones to the right."""
    line = ["---" if at < left else "---:" for at in range(len(head))]
    return "\n".join(f"| {' | '.join(str(cell).replace('|', '&#124;') for cell in row)} |" for row in (head, line, *rows))


def provenance(result: dict[str, Any]) -> str:
    """Commit, date, versions and machine, in a sentence."""
    made = result["environment"]
    commit = (made["commit"] or "unknown")[:10] + (" with changes" if made["dirty"] else "")
    versions = ", ".join(f"{name} {version}" for name, version in made["versions"].items() if version)
    machine = made["machine"]
    processor = f"{machine['processor'] or machine['platform']}, {machine['cores']} cores"
    return f"Measured on {made['date'][:10]} at commit {commit}, with {versions}, on {processor}."


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
    """The few figures that say most about a corpus."""
    exact = figures["spans"]["direct"]["exact"]
    yield "pieces between marks, found to the character, F1", exact["tp"] + exact["fn"], percent(exact["F1"])
    yield from _news(figures["attribution"].get("news", {}))
    if "fiction" in figures["attribution"]:
        yield from _fiction(figures["attribution"]["fiction"])
    calibration = figures["calibration"]
    if calibration["n"]:
        yield "confidence: mean distance from what holds", calibration["n"], percent(calibration["ece"])


def key_figures(result: dict[str, Any]) -> str:
    """The table of a result of ``benchmarks.accuracy``."""
    rows = []
    for corpus, measured in result["corpora"].items():
        title = f"{TITLES.get(corpus, corpus)}, {measured['figures']['documents']} documents"
        for question, number, share in _of_corpus(measured["figures"]):
            rows.append([title, question, number, share])
            title = ""
    return markdown(["Texts", "What", "Judged", "%"], rows, left=2)


def speed_rows(results: Published) -> str:
    """The table of speed: throughput, growth, import time."""
    rows: list[list[object]] = []
    for one in results.speed:
        rows += [
            [
                TITLES.get(run["name"], f"{run['name']}, made up"),
                f"{run['characters_per_second']:,.0f} characters a second",
                f"{run['times_a_bare_scan']:.0f} times a bare scan for marks; {run['peak_kb'] / 1024:.0f} MB at most",
            ]
            for run in one.get("throughput", ())
            if "failed" not in run
        ]
        grown = {
            run["name"]: max((factor for factor in run.get("time", ()) if factor), default=0) for run in one.get("doubling", ())
        }
        if grown:
            worst = max(grown, key=lambda name: grown[name])
            rows.append([f"{len(grown)} texts, doubled", f"at most {grown[worst]:.2f} times the time", f"({worst})"])
    for one in results.imports:
        imported = one["imports"]["quoteattr"]["median_ms"]
        rows.append(["`import quoteattr`", f"{imported:.0f} ms", f"{one['ratio']:.2f} times `import attrs`"])
    return markdown(["Text", "Speed", ""], rows, left=3)


# Beside others


#: Kind, figure, what it says.
_COMPARED_NEWS = (
    ("direct_mixed", "detection", "direct and mixed: found, F1"),
    ("direct_mixed", "source", "direct and mixed: found, with the right source, F1"),
    ("direct_mixed", "source_exact", "direct and mixed: found, with exactly the source, F1"),
    ("direct_mixed", "source_accuracy_given_pair", "direct and mixed: source right, of those found"),
    ("direct_mixed", "cue", "direct and mixed: cue, F1"),
    ("indirect", "source", "indirect: found, with the right source, F1"),
)


def _compared_rows(figures: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Question and figure for one system; the same questions for all."""
    yield "pieces between marks, found to the character, F1", percent(figures["spans"]["direct"]["exact"]["F1"])
    news, fiction = (figures["attribution"].get(key) for key in ("news", "fiction"))
    for kind, name, question in _COMPARED_NEWS if news else ():
        figure = (news or {}).get(kind, {}).get(name)
        yield question, percent(figure["F1"] if isinstance(figure, dict) else figure)
    if fiction:
        yield "speaker right, of all quotations", percent(fiction["overall"]["accuracy"])
        yield "speaker right, of those given", percent(fiction["overall"]["precision"])


def compared(result: dict[str, Any]) -> str:
    """The accuracy in a result of ``benchmarks.compare``, a column for each system."""
    rows: list[list[object]] = []
    systems: list[str] = []
    for corpus, measured in result["comparison"].items():
        part, figures = next(iter(measured["accuracy"].items()))
        systems = list(figures)
        number = next(iter(figures.values()))["documents"]
        title = f"{TITLES.get(corpus, corpus)}, {number} documents, part “{part}”"
        columns = [list(_compared_rows(one)) for one in figures.values()]
        for cells in zip(*columns, strict=True):
            rows.append([title, cells[0][0], *(figure for _, figure in cells)])
            title = ""
    return markdown(["Texts", "What, %", *systems], rows, left=2)


def compared_speed(result: dict[str, Any]) -> str:
    """The speed in a result of ``benchmarks.compare``."""
    rows: list[list[object]] = []
    for corpus, measured in result["comparison"].items():
        title = f"{TITLES.get(corpus, corpus)}, {measured['characters']:,} characters"
        for system, one in measured["speed"].items():
            rows.append([title, system, f"{one['characters_per_second']:,.0f}", f"{one['times_ours']:.1f}"])
            title = ""
    return markdown(["Texts", "System", "Characters a second", "Times the time of quoteattr"], rows, left=2)


# Relations

#: Part of the annotated relations -> what it means that figures come from it; those that say most about unseen texts first.
_RELATED = {"check": "not looked at while rules were written", "tune": "looked at while rules were written", "all": "all"}


def related(result: dict[str, Any]) -> str:
    """The table of a result of ``benchmarks.relations``: each relation, on texts that mended no rule first."""
    rows: list[list[object]] = []
    for name in dict.fromkeys(name for counts in result["relations"].values() for name in counts):
        title = f"`{name}`"
        for part, meaning in _RELATED.items():
            one = result["relations"][part].get(name)
            if one is not None:
                counts = [one["annotated"], one["instances"], one["given"], one["right"]]
                shares = [percent(one[share]) for share in ("precision", "recall", "recall_found")]
                rows.append([title, meaning, *counts, *shares])
                title = ""
    head = ["Relation", "Texts", "Quotations", "Instances", "Given", "Right", "Precision %", "Recall %", "of those found %"]
    return markdown(head, rows, left=2)
