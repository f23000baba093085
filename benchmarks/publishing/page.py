"""The figures of ``benchmarks.page``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.results import NONE_YET, TITLES, provenance
from benchmarks.publishing.table import markdown

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["page_table", "pages"]


def page_table(found: Sequence[dict[str, Any]]) -> str:
    """The table of pages, in Markdown."""
    names = ["Characters", "Quotations", "Page, MB", "`explain`, s", "Page, s", "Together", "Opens in, s", "Click, s"]
    columns = [
        [
            f"{one['characters']:,}",
            f"{one['quotes']:,}",
            f"{one['page_characters'] / 1e6:.1f}",
            f"{one['explain_seconds']:.2f}",
            f"{one['page_seconds']:.2f}",
            f"{one['times']:.2f} times",
            *(f"{one[key]:.2f}" if key in one else "-" for key in ("shown_seconds", "click_seconds")),
        ]
        for one in found
    ]
    titles = (TITLES.get(one["name"], f"{one['name']}, made up") for one in found)
    return markdown(["", *titles], zip(names, *columns, strict=True))


def pages(results: Sequence[dict[str, Any]]) -> str:
    """The published figures."""
    return "\n\n".join(f"{page_table(one['page'])}\n\n{provenance(one)}" for one in results) or NONE_YET
