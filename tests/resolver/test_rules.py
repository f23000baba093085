"""Every rule's own examples: it fires on these, and on those it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from chains import chained
from trees import treebank

import quoteattr
from quoteattr.analysis import Layer
from quoteattr.resolver.frames import FRAMES
from quoteattr.resolver.mention_sieves import MENTION_SIEVES
from quoteattr.resolver.rejects import REJECT_RULES
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES
from quoteattr.resolver.turn_rules import TURN_RULES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.resolver.rules import Example, Frame, MentionSieve, RejectRule, SpeakerSieve, TurnRule

    AnyRule = Frame | MentionSieve | RejectRule | SpeakerSieve | TurnRule

MENTION_RULES: tuple[AnyRule, ...] = (*MENTION_SIEVES, *FRAMES)
SPEAKER_RULES: tuple[AnyRule, ...] = (*TURN_RULES, *SPEAKER_SIEVES)
ALL_RULES = (*MENTION_RULES, *SPEAKER_RULES, *REJECT_RULES)


def ask(rule: AnyRule, text: str) -> quoteattr.Explanation:
    """What comes out of a text; a rule that needs trees or coreference is given what was made by hand."""
    made = chained() if Layer.CLUSTERS in rule.needs else treebank()
    return quoteattr.explain(text, analyzer=made[text] if rule.needs else None, acts=quoteattr.ALL_ACTS)


def examples(rules: Sequence[AnyRule], field: str) -> list[object]:
    """All examples (or counterexamples) of some rules."""
    return [
        pytest.param(rule, example, id=f"{rule.name}-{k}") for rule in rules for k, example in enumerate(getattr(rule, field))
    ]


@pytest.mark.parametrize(("rule", "example"), examples(MENTION_RULES, "examples"))
def test_rule_finds_the_mention(rule: AnyRule, example: Example) -> None:
    """A mention sieve or frame decides, and picks the words given."""
    quotes = ask(rule, example.text).quotes
    found = [quote.attribution for quote in quotes if quote.attribution and quote.attribution.mention_rule == rule.name]
    assert found, f"{rule.name} decides nothing in {example.text!r}"
    assert example.mention in [one.mention.text if one.mention else None for one in found]
    if example.speaker is not None:
        assert example.speaker in [one.speaker.name if one.speaker else None for one in found]


@pytest.mark.parametrize(("rule", "example"), examples(SPEAKER_RULES, "examples"))
def test_rule_finds_the_speaker(rule: AnyRule, example: Example) -> None:
    """A turn rule or speaker sieve decides, and picks the speaker given."""
    quotes = ask(rule, example.text).quotes
    found = [quote.attribution for quote in quotes if quote.attribution and quote.attribution.speaker_rule == rule.name]
    assert found, f"{rule.name} decides nothing in {example.text!r}"
    assert example.speaker is not None, "an example says who speaks"
    assert example.speaker in [one.speaker.name if one.speaker else None for one in found]


@pytest.mark.parametrize(("rule", "example"), examples(REJECT_RULES, "examples"))
def test_rule_rejects(rule: AnyRule, example: Example) -> None:
    """A rule that rejects gives its name to the words given."""
    rejected = [one.span.of(example.text) for one in quoteattr.explain(example.text).rejected if one.rule == rule.name]
    assert rejected, f"{rule.name} rejects nothing in {example.text!r}"
    assert example.rejected in rejected


@pytest.mark.parametrize(("rule", "example"), examples(ALL_RULES, "counterexamples"))
def test_rule_leaves_counterexamples_alone(rule: AnyRule, example: Example) -> None:
    """The name of the rule stands nowhere in the result."""
    why = ask(rule, example.text)
    names = [one.rule for one in why.rejected]
    for quote in why.quotes:
        if quote.attribution:
            names += [quote.attribution.mention_rule or "", quote.attribution.speaker_rule or ""]
    assert rule.name not in names


@pytest.mark.parametrize("rule", [rule for rule in (*MENTION_RULES, *SPEAKER_RULES) if rule.needs], ids=lambda rule: rule.name)
def test_rule_is_skipped_without_its_layers(rule: AnyRule) -> None:
    """Plain text has no layers: the rule decides nothing there, and the result says so."""
    for example in rule.examples:
        assert rule.name in quoteattr.explain(example.text).skipped
        assert rule.name not in ask(rule, example.text).skipped


def test_what_stands_in_marks_needs_no_layer() -> None:
    """No rule that says what is speech reads a layer, so that marked quotations are the same whoever analysed the text."""
    assert not [rule.name for rule in REJECT_RULES if rule.needs]


def test_trees_are_trees() -> None:
    """The treebank of the examples: one root a sentence, tags and lemmas for every word."""
    for analysis in treebank().values():
        assert {Layer.HEADS, Layer.TAGS, Layer.LEMMAS} <= analysis.layers
        assert [token.head for token in analysis.tokens].count(None) == 1
        assert all(token.tag and token.lemma for token in analysis.tokens)


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.name)
def test_rule_says_what_it_does(rule: AnyRule) -> None:
    """A claim of one sentence, an example and a counterexample."""
    assert rule.claim.endswith(".")
    assert rule.claim.lstrip('“‘«"')[0].isupper()
    assert "\n" not in rule.claim
    assert rule.examples
    assert rule.counterexamples
