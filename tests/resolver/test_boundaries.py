"""Both sides of a condition, where a case file can't say which rule decides or which quotations share a speaker."""

from __future__ import annotations

import quoteattr


def sieves(text: str) -> list[tuple[str | None, str | None]]:
    """The rules that found the mention and the speaker of each quotation."""
    found = [quote.attribution for quote in quoteattr.extract(text)]
    return [(one.mention_rule, one.speaker_rule) if one else (None, None) for one in found]


def same_speakers(text: str) -> list[int]:
    """For each quotation, the first one with the same speaker."""
    speakers = [quote.speaker and quote.speaker.id for quote in quoteattr.extract(text)]
    return [speakers.index(one) for one in speakers]


def test_an_article_says_nothing_new_of_somebody_and_an_adjective_does() -> None:
    assert same_speakers("“Go,” the man said. “No,” a man said.") == [0, 0]
    assert same_speakers("“Go,” the man said. “No,” a tall man said.") == [0, 1]


def test_a_gerund_after_its_noun_speaks_for_the_noun_and_a_past_form_does_not() -> None:
    text = "One man in Lisk, responding to the speech, interrupted him: “You sold the town,” the man shouted."
    found = quoteattr.explain(text, acts=quoteattr.ALL_ACTS).quotes
    assert [quote.attribution and quote.attribution.speaker_rule for quote in found][-1] == "repeated_description"
    past = quoteattr.extract("Engineers asked about the bridge say the piers are cracked.")
    assert [quote.cue and quote.cue.text for quote in past] == ["say"]


def test_a_sentence_that_goes_on_to_other_marked_words_is_one_report() -> None:
    goes_on = "Trent says “the whole harbour has become silent” because “the boats have all gone north.” The wind was cold."
    assert [mention for mention, _ in sieves(goes_on)] == ["marked_words", None]
    ends = "Trent says “the whole harbour has become silent.” Because “no boats come,” the market is closed."
    assert [mention for mention, _ in sieves(ends)] == ["cue_before"]
