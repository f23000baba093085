"""The figures of ``benchmarks.corrections``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.results import NONE_YET, provenance
from benchmarks.publishing.table import markdown, percent

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["corrected", "with_people"]

#: Order of the corrections -> its description.
_ORDERS = {"first": "in the order of the text", "uncertain": "the least confident answers first"}


def corrected(results: Sequence[dict[str, Any]]) -> str:
    """What corrections by hand improve in the quotations that were not corrected."""
    parts = []
    for result in results:
        rows: list[list[object]] = []
        for name, one in result["corrections"].items():
            order, most = name.split()
            shares = [percent(one[share]) for share in ("share_before", "share_after")]
            rows.append([_ORDERS[order], most, one["corrections"], one["others"], *shares, f"{one['more_for_each']:.2f}"])
        head = ["Corrections", "at most", "made", "Others", "right before, %", "right after, %", "more for each"]
        parts += [f"{result['chapters']} chapters:", markdown(head, rows, left=1), provenance(result)]
    return "\n\n".join(parts) or NONE_YET


def with_people(results: Sequence[dict[str, Any]]) -> str:
    """What a list of the people improves."""
    parts = []
    for result in results:
        rows = [[name, judged, right, percent(right / judged)] for name, (judged, right) in result["people"].items()]
        parts.append(markdown(["Known", "Quotations", "Speaker right", "%"], rows, left=1))
    return "\n\n".join(parts) or NONE_YET
