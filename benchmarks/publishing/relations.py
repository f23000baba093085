"""What ``benchmarks.relations`` measured."""

from __future__ import annotations

from typing import Any

from benchmarks.publishing.table import markdown, percent

__all__ = ["related"]

#: Part of the annotated relations -> its description; the parts that say most about unseen texts come first.
_RELATED = {"check": "not looked at while rules were written", "tune": "looked at while rules were written", "all": "all"}


def related(result: dict[str, Any]) -> str:
    """The table of a result of ``benchmarks.relations``: each relation, the texts that no rule was changed for first."""
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
