"""Laws of networks, true of any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from strategies import NASTY, damaged, dialogues, texts

import quoteattr
from quoteattr import network

ANY_TEXT = st.one_of(texts(), dialogues().map(lambda made: made[0]), damaged(), NASTY)
SILENT = {"thought", "intention", "evidence"}


@given(ANY_TEXT)
def test_nothing_that_is_said_is_left_out(text: str) -> None:
    """The numbers add up to those of the quotations, each counted once for each addressee; and no row is there twice."""
    rows = network(quoteattr.explain(text, acts=quoteattr.ALL_ACTS))
    weight = words = 0
    for quote in quoteattr.extract(text):
        asserted = quote.attribution is None or quote.attribution.polarity == "asserted"
        if asserted and (quote.cue is None or quote.cue.act not in SILENT):
            known = {party.speaker for party in quote.addressees} - {None}
            weight += max(1, len(known))
            words += max(1, len(known)) * len(quote.text.split())
    assert sum(row["weight"] for row in rows) == weight
    assert sum(row["words"] for row in rows) == words
    assert len({(row["speaker_id"], row["addressee_id"]) for row in rows}) == len(rows)


@given(ANY_TEXT)
def test_ids_are_those_of_the_explanation(text: str) -> None:
    why = quoteattr.explain(text)
    names = {speaker.id: speaker.name for speaker in why.speakers} | {None: None}
    for row in network(why):
        assert names[row["speaker_id"]] == row["speaker"]
        assert names[row["addressee_id"]] == row["addressee"]
