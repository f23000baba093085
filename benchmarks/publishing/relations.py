"""The figures of ``benchmarks.relations``."""

from __future__ import annotations

from typing import Any

from benchmarks.publishing.table import markdown, percent

__all__ = ["related"]

#: Part of the annotated relations -> what it means for the figures. The part closest to unseen texts comes first.
_RELATED = {"check": "not looked at", "tune": "looked at", "all": "all"}


def related(result: dict[str, Any]) -> str:
    """The table for a result of ``benchmarks.relations``. For each relation, texts not used to improve rules come first."""
    rows: list[list[object]] = []
    for name in dict.fromkeys(name for counts in result["relations"].values() for name in counts):
        title = f"`{name}`"
        for part, meaning in _RELATED.items():
            one = result["relations"][part].get(name)
            if one is not None:
                precision = f"{percent(one['precision'])} ({one['given']})"
                recall = f"{percent(one['recall'])} ({one['instances']})"
                rows.append([title, meaning, one["annotated"], precision, recall, percent(one["recall_found"])])
                title = ""
    head = ["Relation", "Texts", "Quotations", "Precision, %", "Recall, %", "Recall of those found, %"]
    return markdown(head, rows, left=2)
