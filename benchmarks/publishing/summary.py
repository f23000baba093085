"""The figures that a reader without a background in statistics can use: of 100 quotations, how many are found, and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.results import NONE_YET, PARTS, provenance
from benchmarks.publishing.table import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.publishing.results import Published

__all__ = ["by_what_is_next_to_it", "of_a_hundred", "reading_speed", "thresholds"]

#: Corpus -> what a reader calls such texts.
FICTION = {
    "world": "News from around the world, {} articles",
    "pdnc": "Novels, {}",
    "litbank": "Openings of novels, {}",
}
NEWS = {"direct_mixed": "US news, {} articles: quoted words", "indirect": "the same: reports without quotation marks"}
HEAD = ("Texts", "Found, of 100 quotations", "Right speaker, of 100 found", "Not a quotation, of 100 reported")
TEXTS = {"polnear": "news", "pdnc": "novels"}


def _whole(share: float) -> str:
    """A share as a whole number out of a hundred."""
    return f"{100 * share:.0f}"


def _news(figures: dict[str, Any]) -> Iterator[list[object]]:
    """A row for each kind of quotation with an annotated source."""
    news = figures["attribution"].get("news", {})
    for kind, title in NEWS.items():
        if kind in news:
            found, source = news[kind]["detection"], news[kind]["source_accuracy_given_pair"]
            yield [title.format(figures["documents"]), _whole(found["R"]), _whole(source), _whole(1 - found["P"])]


def _rows(corpora: dict[str, Any]) -> Iterator[list[object]]:
    """The rows: news first."""
    if "polnear" in corpora:
        yield from _news(corpora["polnear"]["figures"])
    for corpus, title in FICTION.items():
        if corpus in corpora:
            figures = corpora[corpus]["figures"]
            overall, pieces = figures["attribution"]["fiction"]["overall"], figures["spans"]["direct"]["relaxed"]
            found = overall["paired"] / overall["gold"]
            yield [title.format(figures["documents"]), *map(_whole, (found, overall["accuracy_given_pair"], 1 - pieces["P"]))]


def of_a_hundred(results: Published) -> str:
    """The table, for the part of the texts that the rules were not tuned on."""
    for result in results.accuracy[:1]:
        return "\n\n".join([markdown(HEAD, _rows(result["corpora"])), provenance(result)])
    return NONE_YET


def by_what_is_next_to_it(results: Published) -> str:
    """How many speakers in novels are right, by what is next to the quotation."""
    for result in results.accuracy[:1]:
        if "pdnc" in result["corpora"]:
            kinds = result["corpora"]["pdnc"]["figures"]["attribution"]["fiction"]["by_explicitness"]
            name, pronoun, nothing = (_whole(kinds[kind]["accuracy"]) for kind in ("explicit", "anaphoric", "implicit"))
            return (
                f"Of 100 quotations in these novels with a name next to them (“said Ivy”), {name} have the right speaker. With "
                f"only a pronoun or a description (“she said”), it is {pronoun}, and with "
                f"nothing next to the quotation, {nothing}."
            )
    return NONE_YET


def reading_speed(results: Published) -> str:
    """One sentence about the speed."""
    for result in results.speed:
        runs = {run["name"]: run["characters_per_second"] for run in result.get("throughput", ()) if "failed" not in run}
        parts = [f"{round(runs[name], -4):,.0f} characters of {texts}" for name, texts in TEXTS.items() if name in runs]
        if parts:
            made = result["environment"]["machine"]
            return f"On one core ({made['processor']}), it reads {' or '.join(parts)} a second."
    return NONE_YET


def thresholds(results: Published) -> str:
    """How many answers have at least some confidence, and how many of these are right."""
    parts = []
    for result in results.accuracy[:1]:
        shown = [(corpus, result["corpora"][corpus]["figures"]["calibration"].get("thresholds")) for corpus in TEXTS]
        columns = {TEXTS[corpus]: {one["least"]: one for one in found} for corpus, found in shown if found}
        if columns:
            head = ["Confidence at least", *(f"{texts}: {what}" for texts in columns for what in ("kept, %", "right, %"))]
            rows = [[f"{least:.2f}", *_kept(columns, least)] for least in next(iter(columns.values()))]
            parts += [markdown(head, rows), f"These are {PARTS[result['part']]}.", provenance(result)]
    return "\n\n".join(parts) or NONE_YET


def _kept(columns: dict[str, Any], least: float) -> Iterator[str]:
    """The cells of a row."""
    for found in columns.values():
        one = found.get(least)
        yield from (_whole(one["kept"]), _whole(one["right"])) if one else ("-", "-")
