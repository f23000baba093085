"""The figures of ``benchmarks.compare``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.results import TITLES
from benchmarks.publishing.table import markdown, percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.publishing.results import Published

__all__ = ["PEER", "compared", "compared_speed", "costs"]

#: What a reader must know about a result of ``benchmarks.compare``.
PEER = """\
textacy finds direct quotations and their speakers with rules over a parse by spaCy. Both were run on the same documents, with
the same scorer, in one process on one core; the times are CPU seconds and include the parse. “document” passes the whole text
to textacy, as its documentation says. textacy raises an error if a text has an odd number of quotation marks; such a text
counts as having no quotations. “paragraph” passes the paragraphs of the same parse one by one. The spaCy pipeline is a small
one that was trained for this comparison; a published model may be more accurate.\
"""
#: Published speeds of other systems: system, speed, machine, source.
_PUBLISHED_SPEEDS = (
    ("BookNLP, small model", "458 tokens a second: a novel of 99,000 tokens in 3.6 minutes", "laptop, no GPU", "its README"),
    ("BookNLP, big model", "107 tokens a second: 15.4 minutes", "laptop, no GPU", "its README"),
    ("BookNLP, big model", "750 tokens a second", "Titan RTX", "its README"),
    ("Llama-3-8B", "about one GPU hour a novel", "GPU", "second-hand, for Michel et al. 2025"),
)
#: Kind of quotation, figure, label.
_COMPARED_NEWS = (
    ("direct_mixed", "detection", "direct and mixed: found, F1"),
    ("direct_mixed", "source", "direct and mixed: found, with the right source, F1"),
    ("direct_mixed", "source_exact", "direct and mixed: found, with exactly the source, F1"),
    ("direct_mixed", "source_accuracy_given_pair", "direct and mixed: source right, of those found"),
    ("direct_mixed", "cue", "direct and mixed: cue, F1"),
    ("indirect", "source", "indirect: found, with the right source, F1"),
)


def _compared_rows(figures: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The label and the figure for one system; the labels are the same for all systems."""
    yield "quoted pieces, found to the character, F1", percent(figures["spans"]["direct"]["exact"]["F1"])
    news, fiction = (figures["attribution"].get(key) for key in ("news", "fiction"))
    for kind, name, question in _COMPARED_NEWS if news else ():
        figure = (news or {}).get(kind, {}).get(name)
        yield question, percent(figure["F1"] if isinstance(figure, dict) else figure)
    if fiction:
        yield "speaker right, of all quotations", percent(fiction["overall"]["accuracy"])
        yield "speaker right, of those given", percent(fiction["overall"]["precision"])


def compared(result: dict[str, Any]) -> str:
    """The accuracy in a result of ``benchmarks.compare``, with a column for each system."""
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
    return markdown(["Texts", "System", "Characters a second", "Time, relative to quoteattr"], rows, left=2)


def _own_speed(results: Published) -> Iterator[str]:
    """How fast novels are read, in words."""
    for result in results.speed:
        for run in result.get("throughput", ()):
            if run["name"] == "pdnc" and "failed" not in run:
                yield f"{round(run['characters_per_second'], -4):,.0f} characters of novels a second"


def _speed_of_textacy(results: Published) -> Iterator[str]:
    """How fast textacy reads news, in words."""
    for result in results.comparison:
        one = result["comparison"].get("polnear", {}).get("speed", {}).get("textacy, document")
        if one:
            yield f"{round(one['characters_per_second'], -3):,.0f} characters of news a second, with the parse"


def costs(results: Published) -> str:
    """The speed of all systems: measured here, or published by others."""
    rows: list[list[object]] = []
    rows += [["quoteattr", speed, "one core", "[measured here](figures.md#speed)"] for speed in _own_speed(results)]
    rows += [["textacy", speed, "one core", "[measured here](#measured-side-by-side)"] for speed in _speed_of_textacy(results)]
    return markdown(["System", "Speed", "Machine", "Source"], [*rows, *map(list, _PUBLISHED_SPEEDS)], left=4)
