"""The speakers that a dependency tree names beside a quotation, where the words alone name nobody."""

from __future__ import annotations

import pytest
from trees import treebank

from quoteattr._pipeline import context_of
from quoteattr.lang import load
from quoteattr.resolver.mention_sieves import tree_beside
from quoteattr.resolver.utterances.surroundings import UtteranceSite


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Elderly in Lund say “boats rot here.”", [("say", "Elderly")]),
        ("The leaflet lists “boats” and “quays”.", [None, None]),
        ("Elderly in Lund dine “boats rot here.”", [None]),  # no verb of saying
        ("Elderly in Lund are told “boats rot here.”", [None]),  # somebody else speaks
        ("Say “boats rot here.”", [None]),  # no subject
        ("“Boats rot here,” elderly in Lund say.", [None]),  # a text that is all dialogue
    ],
)
def test_tree_names_the_speaker(text: str, found: list[tuple[str, str] | None]) -> None:
    """The verb and its subject in the tree, for each quotation."""
    context = context_of(text, load("en"), treebank()[text])
    reading = context.reading
    answers = []
    for utterance in context.utterances:
        one = tree_beside.find(UtteranceSite(utterance, reading), reading)
        spans = () if one is None or one.cue is None or one.phrase is None else (one.cue, one.phrase)
        answers.append(tuple(reading.span(part.first, part.last).of(text) for part in spans) or None)
    assert answers == found
