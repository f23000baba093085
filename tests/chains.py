"""Gold coreference for the examples of rules that use it: texts in which every mention in a chain is in square brackets."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import attrs

from quoteattr import Span
from quoteattr.analysis import Analysis, Layer, PlainAnalyzer
from quoteattr.lang import load

PATH = Path(__file__).parent / "chains" / "en.txt"
MARK = re.compile(r"\[(\w+) |\]")


def analysis(marked: str) -> Analysis:
    """The analysis of a text, plain except for its chains: "[a Leo] met [b Sam]. “Done,” [b he] said." has two."""
    text, at = "", 0
    open_: list[tuple[str, int]] = []
    chains: dict[str, list[Span]] = {}
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[1]:
            open_.append((mark[1], len(text)))
        else:
            name, start = open_.pop()
            chains.setdefault(name, []).append(Span(start=start, end=len(text)))
    text += marked[at:]
    writing = load("en").writing
    plain = PlainAnalyzer(writing)(text)
    clusters = tuple(tuple(sorted(spans)) for spans in chains.values())
    return attrs.evolve(plain, layers=frozenset({Layer.CLUSTERS}), clusters=clusters)


@functools.cache
def chained() -> dict[str, Analysis]:
    """The texts in the file by their words. Each line is a text, and a pilcrow ends a paragraph."""
    lines = PATH.read_text(encoding="utf-8").splitlines()
    made = [analysis(line.replace("¶", "\n\n")) for line in lines if line and not line.startswith("#")]
    return {one.text: one for one in made}
