"""The lemma of a cue: of a verb its plain form, of anything else the words themselves, in small letters."""

from __future__ import annotations

import pytest

import quoteattr


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("According to Moll, the port is full.", "according to"),
        ("The port, according to Moll, is full.", "according to"),
        ("“The port is full,” according to Moll.", "according to"),
        ("In a poll, most were tired.", "in"),
        ("Her claim that it was late was false.", "claim"),
        ("He was told that it was late.", "tell"),
        ("Lund was quoted as saying that it was over.", "quote"),
        ("Mayor: bridge will close soon\n\nThe bridge will close.", ":"),
        ("Mira’s answer was, “Wait.”", "answer"),
        ("“Too late!” came from Mira Patel.", "came"),
        ("“Work hard.” – Lena Fox", "—"),
        ("The mayor was blunt: “No comment.”", ":"),
    ],
)
def test_lemma_of_the_cue(text: str, lemma: str) -> None:
    """Who asks for all that was "according to" somebody finds it by the lemma."""
    (quote, *_) = quoteattr.explain(text, acts=quoteattr.ALL_ACTS).quotes
    assert quote.cue is not None
    assert quote.cue.lemma == lemma
