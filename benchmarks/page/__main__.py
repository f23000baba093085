"""Measure what a page costs on top of ``explain``, and how soon a browser shows it.

    python -m benchmarks.page [--size 1000000] [--data DATA] [--repeat 3] [--browser] [--out results.json]

Texts are made up, as in ``benchmarks.speed``; with --data, novels of the corpus PDNC are read as well, about as many
characters. Times are the median of the runs: CPU seconds of ``explain`` and of ``to_html`` for its result, in one process. With
--browser (needs playwright and Chromium), the page is opened from a file: seconds until it is complete and drawn, and until a
click on a quotation shows why. The exit status is 1 if a page takes more than 1.3 times as long as ``explain`` alone, or more
than 2 seconds to open, otherwise 0.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import quoteattr
from benchmarks.environment import write_json
from benchmarks.publishing.page import page_table
from benchmarks.speed.one_run import corpus_texts
from benchmarks.speed.texts import PROSE, make

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["main"]

MOST_TIMES = 1.3
MOST_SECONDS = 2.0
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() / 1000))))"
CLICKED = """() => new Promise((done) => {
    const start = performance.now();
    document.querySelector("#q1").click();
    requestAnimationFrame(() => requestAnimationFrame(() => done((performance.now() - start) / 1000)));
})"""


def _texts(args: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """The texts with their names."""
    for name in PROSE:
        yield name, make(name, args.size)
    if args.data:
        yield "pdnc", "\n\n".join(corpus_texts(args.data / "pdnc.jsonl", args.size))


def _seconds(text: str) -> tuple[float, float, str]:
    """The CPU seconds of ``explain`` and of the page, and the page."""
    gc.collect()
    start = time.process_time()
    explanation = quoteattr.explain(text)
    middle = time.process_time()
    page = quoteattr.to_html(explanation)
    return middle - start, time.process_time() - middle, page


def _opened(page: str, repeat: int) -> dict[str, float]:
    """The seconds until a browser shows the page, and until it answers a click."""
    from benchmarks.page.browser import chromium

    runs: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        path = Path(folder, "page.html")
        path.write_text(page, encoding="utf-8")
        for _ in range(repeat):
            tab = browser.new_page()
            tab.goto(path.as_uri())
            runs.append((tab.evaluate(DRAWN), tab.evaluate(CLICKED)))
            tab.close()
    shown, clicked = zip(*runs, strict=True)
    return {"shown_seconds": statistics.median(shown), "click_seconds": statistics.median(clicked)}


def _measured(name: str, text: str, args: argparse.Namespace) -> dict[str, Any]:
    """All figures of a text."""
    runs = [_seconds(text) for _ in range(args.repeat)]
    explain = statistics.median(run[0] for run in runs)
    to_html = statistics.median(run[1] for run in runs)
    page = runs[0][2]
    return {
        "name": name,
        "characters": len(text),
        "quotes": page.count('<a class="who'),
        "page_characters": len(page),
        "explain_seconds": explain,
        "page_seconds": to_html,
        "times": 1 + to_html / explain,
    } | (_opened(page, args.repeat) if args.browser else {})


def main(argv: list[str] | None = None) -> int:
    """Measure and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--browser", action="store_true")
    parser.add_argument("--out", type=Path, help="write all figures to this file as JSON")
    args = parser.parse_args(argv)
    quoteattr.to_html("\N{LEFT DOUBLE QUOTATION MARK}Yes,\N{RIGHT DOUBLE QUOTATION MARK} said Ada Abbott.")
    found = [_measured(name, text, args) for name, text in _texts(args)]
    print(page_table(found))
    write_json(args.out, {"page": found}, ["playwright"] if args.browser else [])
    slow = [one for one in found if one["times"] > MOST_TIMES or one.get("shown_seconds", 0) > MOST_SECONDS]
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
