"""Shared by the tests of both adapters: texts with hard characters, and checks that every analysis must pass."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import strategies as st

import quoteattr
from quoteattr.analysis import Analysis, check

TEXTS = (
    "",
    " \n\t",
    "“I can't do it,” Varga's well-known aide, Hal Moss, said on Monday. He added that the quay was “lost”.",
    "The U.S.-led group said:\r\n\r\n«We’ve won!» \N{GRINNING FACE}\N{ZERO WIDTH JOINER}\N{PERSONAL COMPUTER} Dana wrote.",
    "Rene\u0301e\u00a0Lund asked: “Who's\u00a0there?”\r\n“Me,” I'd said -- or\u202fso she claims.",
    "\ufeff“Yes,” said Mo\u00adss. See https://example.org/a/very/long/path?with=many&parts=of#it “now”.",
    "‘It is “over”,’ she told the girls’ club… “No one’d know!” cried 3.5 dogs'",
    "𝒜nn said “𝒷oats”, e\u0301te\u0301, नमस्ते “你好”。 ﷺ",
)
WORDS = st.sampled_from(
    [
        *"“”‘’«»\"'.,;:!?—()",
        *("said", "Varga", "Varga's", "can't", "he'd", "U.S.", "well-known", "boats’", "I", "She", "that", "gonna", "cannot"),
        *("\N{GRINNING FACE}", "e\u0301te\u0301", "\u00ad", "\u200b", "3.5", "du", "𝒜nn", "https://example.org/a"),
    ]
)
GAPS = st.sampled_from(["", " ", " ", "  ", "\u00a0", "\r\n", "\n\n", "\t", "\r\n\r\n", "\u202f"])
MADE = st.lists(st.tuples(WORDS, GAPS), max_size=25).map(lambda pairs: "".join(word + gap for word, gap in pairs))


def folder(variable: str) -> Path:
    """The folder of models that an environment variable names; skips the tests if it isn't set."""
    named = os.environ.get(variable)
    if not named:
        pytest.skip(f"{variable} is not set: no models to run this with")
    path = Path(named).resolve()
    if not path.is_dir():
        pytest.skip(f"{variable} is {named!r}, which is no folder")
    return path


def assert_sound(analysis: Analysis, text: str) -> None:
    """Offsets are exact, trees are trees, and quotation marks and quotations are those of plain text."""
    assert check(analysis, text) is analysis
    for token in analysis.tokens:
        assert token.span.of(text) == token.text
    for entity in analysis.entities:
        assert entity.span.of(text).strip()
    for token, _ in enumerate(analysis.tokens):
        seen, above = set(), analysis.tokens.heads[token] if analysis.tokens.heads else None
        while above is not None:
            assert above not in seen, "a circle"
            seen.add(above)
            above = analysis.tokens.heads[above] if analysis.tokens.heads else None
    assert marked(text, analysis) == marked(text, None)


def marked(text: str, analysis: Analysis | None) -> tuple[object, ...]:
    """Everything in quotation marks: the quotations, the rejected text, and the unpaired marks."""
    why = quoteattr.explain(text, analyzer=analysis, acts=quoteattr.ALL_ACTS)
    quotes = [(quote.kind, quote.spans, quote.verbatim, quote.extent) for quote in why.quotes if quote.verbatim]
    return quotes, why.rejected, why.issues
