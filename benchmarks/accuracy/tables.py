"""Tables of what was judged and what is right, by stage and by rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.table import percent, table
from benchmarks.scoring.figures import ratio
from benchmarks.scoring.rules import QUESTIONS, RuleFigures, decisions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.scoring.judgement import Judgement

__all__ = ["rule_table", "stages", "summary"]


def _share(right: int, judged: int) -> list[Any]:
    """The cells of a row: number, right, share."""
    return [judged, right, percent(ratio(right, judged) if judged else None)]


def stages(judged: Sequence[Judgement], figures: dict[str, Any]) -> list[list[Any]]:
    """The rows for the stages: what is judged, how often, how often it is right, and the share."""
    direct = figures["spans"]["direct"]
    rows: list[list[Any]] = [
        [f"pieces {name}, {side}", *_share(int(m["tp"]), int(m["tp"] + m[other]))]
        for name, m in direct.items()
        for side, other in (("precision", "fp"), ("recall", "fn"))
    ]
    found = decisions(judged)
    for question, title in (("source", "source right, given both"), ("mention", "mention in PDNC's reference, given both")):
        asked = [decision.right for decision in found if decision.question == question]
        if asked:
            rows.append([title, *_share(sum(asked), len(asked))])
    if "news" in figures["attribution"]:
        rows += _news_rows(figures["attribution"]["news"])
    if "fiction" in figures["attribution"]:
        rows += _fiction_rows(figures["attribution"]["fiction"])
    return rows


def _news_rows(news: dict[str, Any]) -> Iterator[list[Any]]:
    """The rows for each kind of quotation with an annotated source."""
    for kind, group in news.items():
        if not isinstance(group, dict) or "source" not in group:
            continue
        for name in ("detection", "source", "source_exact", "cue"):
            m = group[name]
            yield [f"{kind}: {name}, precision", *_share(m["tp"], m["tp"] + m["fp"])]
            yield [f"{kind}: {name}, recall", *_share(m["tp"], m["tp"] + m["fn"])]
        counts = group["counts"]
        yield [f"{kind}: source right, given pair", *_share(group["source"]["tp"], counts["with_source_paired"])]


def _fiction_rows(fiction: dict[str, Any]) -> Iterator[list[Any]]:
    """The rows for quotations with an annotated character."""
    overall, end = fiction["overall"], fiction["end_to_end"]
    yield ["quotations found", *_share(overall["paired"], overall["gold"])]
    yield ["speaker given, of those found", *_share(overall["answered"], overall["paired"])]
    yield ["speaker right, of those given", *_share(overall["right"], overall["answered"])]
    yield ["speaker right, of those found", *_share(overall["right"], overall["paired"])]
    yield ["speaker right, of all", *_share(overall["right"], overall["gold"])]
    for kind, m in fiction["by_explicitness"].items():
        yield [f"  {kind}: of all", *_share(m["right"], m["gold"])]
    named = fiction["named"]
    yield ["clean name shown, of right answers whose speaker has one", *_share(named["clean"], named["right"])]
    yield ["end to end, precision", *_share(end["tp"], end["tp"] + end["fp"])]


def summary(figures: dict[str, Any]) -> str:
    """F1 and calibration in a few lines."""
    direct = figures["spans"]["direct"]
    lines = [f"pieces F1: exact {percent(direct['exact']['F1'])}, relaxed {percent(direct['relaxed']['F1'])}"]
    for kind, group in figures["attribution"].get("news", {}).items():
        if isinstance(group, dict) and "source" in group:
            names = ("detection", "source", "source_strict", "source_exact", "cue")
            lines.append(f"{kind} F1: " + ", ".join(f"{name} {percent(group[name]['F1'])}" for name in names))
    fiction = figures["attribution"].get("fiction")
    if fiction:
        b = fiction["bcubed"]
        lines.append(f"B-cubed P {percent(b['P'])}, R {percent(b['R'])}, F1 {percent(b['F1'])}")
    c = figures["calibration"]
    if c["n"]:
        tops = f"top 50 % {percent(c['accuracy_top_50'])}, top 80 % {percent(c['accuracy_top_80'])}"
        lines.append(f"calibration: n {c['n']}, ECE {c['ece']:.4f}, accuracy {percent(c['accuracy'])}, {tops}")
    return "\n".join(lines)


def rule_table(figures: Sequence[RuleFigures], fields: Sequence[str]) -> str:
    """The figures of the rules as a table."""
    asked = [question for question in QUESTIONS if any(question in row.judged for row in figures)]
    head = [" + ".join(fields), "fired", "share %"]
    for question in asked:
        head += [f"{question} n", "right", "%"]
    rows: list[list[Any]] = []
    for row in figures:
        cells: list[Any] = [" + ".join(row.rule), row.fired, percent(row.share)]
        for question in asked:
            cells += [row.judged.get(question, 0), row.right.get(question, 0), percent(row.precision(question))]
        rows.append(cells)
    return table(head, rows)
