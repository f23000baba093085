"""Reporting verbs: which words are reporting verbs, what act they express, and in which form they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from readings import found_in

from quoteattr import Act, Polarity
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.values import Verb


def verbs(text: str) -> list[Verb]:
    """The reporting verbs of a text."""
    found = found_in(text)
    return [verb for i in range(len(found.words)) if (verb := verb_at(found, i))]


@pytest.mark.parametrize(
    ("text", "lemma", "act"),
    [
        ("Ann said it.", "say", Act.SPEECH),
        ("Ann says it.", "say", Act.SPEECH),
        ("Ann wrote it.", "write", Act.WRITING),
        ("Ann tweeted it.", "tweet", Act.WRITING),
        ("Ann thought so.", "think", Act.THOUGHT),
        ("Ann replied.", "reply", Act.SPEECH),
        ("Ann grumbled.", "grumble", Act.SPEECH),
        ("Ann pointed out a mistake.", "point out", Act.SPEECH),
        ("Ann went on, louder.", "go on", Act.SPEECH),
    ],
)
def test_reporting_verbs(text: str, lemma: str, act: Act) -> None:
    """The form, its lemma, and the act it expresses."""
    (verb,) = verbs(text)
    assert (verb.lemma, verb.act) == (lemma, act)


@pytest.mark.parametrize(
    "text",
    ["The claims were old.", "Her reply was short.", "The report lay there.", "His answers helped."],
)
def test_nouns_that_look_like_verbs(text: str) -> None:
    """After a determiner or a possessive, the form is a noun."""
    assert verbs(text) == []


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Ann said it.", Polarity.ASSERTED),
        ("Ann did not say it.", Polarity.NEGATED),
        ("Ann didn’t say it.", Polarity.NEGATED),
        ("Ann never said it.", Polarity.NEGATED),
        ("Ann has not yet said it.", Polarity.NEGATED),
        ("Ann might say it.", Polarity.HYPOTHETICAL),
        ("Ann could have said it.", Polarity.HYPOTHETICAL),
        ("Ann has said it.", Polarity.ASSERTED),
    ],
)
def test_polarity(text: str, polarity: Polarity) -> None:
    """Auxiliaries and negations before the verb decide; the clause itself is read later."""
    assert verbs(text)[0].polarity is polarity


@pytest.mark.parametrize(
    ("text", "passive", "gerund", "infinitive"),
    [
        ("It was said.", True, False, False),
        ("Ann was quoted.", True, False, False),
        ("Ann said it.", False, False, False),
        ("She left, saying no.", False, True, False),
        ("She had to say it.", False, False, True),
        ("Ann has said it.", False, False, False),
        ("Ann is saying it.", False, True, False),
    ],
)
def test_verb_forms(text: str, *, passive: bool, gerund: bool, infinitive: bool) -> None:
    """Passives, participles and infinitives are distinguished."""
    verb = verbs(text)[-1]
    assert (verb.passive, verb.gerund, verb.infinitive) == (passive, gerund, infinitive)
