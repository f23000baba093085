"""Coreference from an analysis, good or bad: there is always an answer, and quotation marks are read as before."""

from __future__ import annotations

import pytest
from chains import analysis
from hypothesis import given
from hypothesis import strategies as st
from outside_analyses import marked

import quoteattr

STORY = "“Late,” Leo said.\n\n“So?” Ida asked.\n\n“Go,” Leo said.\n\n"
#: Phrases that may refer to each other, in either direction.
PHRASES = ("he", "his voice", "his", "her hand", "she", "the old clerk", "Leo", "Leo’s lip", "they", "I", "the firm", "it")
TEXTS = (
    "[a [a his] voice] rose. “Done,” [a he] said.",
    "[a [b Her] hand] met [b [a his] hand]. “Done,” [a he] said. “So?” [b she] asked.",
    "[a He] came. “Done,” [a he] said.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_chains_that_lead_in_a_circle(text: str) -> None:
    """Circular references name nobody, and raise no error."""
    made = analysis(STORY + text)
    assert marked(made.text, made) == marked(made.text, None)


@given(st.lists(st.tuples(st.sampled_from(PHRASES), st.sampled_from("abc"), st.booleans()), min_size=1, max_size=8))
def test_any_chains_give_an_answer(parts: list[tuple[str, str, bool]]) -> None:
    """Whatever the chains contain, the quotations are those of plain text."""
    text = " ".join(
        f"“Done,” [{chain} {phrase}] said." if speaks else f"Then came [{chain} {phrase}]." for phrase, chain, speaks in parts
    )
    # An owner inside a phrase may be in another chain or in the same one.
    text = text.replace(" his voice", " [a his] voice").replace(" her hand", " [b her] hand")
    made = analysis(STORY + text)
    plain, layered = quoteattr.extract(made.text), quoteattr.extract(made.text, analyzer=made)
    assert [quote.spans for quote in plain] == [quote.spans for quote in layered]
