"""The examples and counterexamples of every rule: it applies to the former and not to the latter."""

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


def ask(rule: AnyRule, example: Example) -> quoteattr.Explanation:
    """The results for an example. Rules that need trees or coreference get hand-made ones."""
    made = chained() if Layer.CLUSTERS in rule.needs else treebank()
    analyzer = made[example.text] if rule.needs else None
    return quoteattr.explain(example.text, lang=example.lang, analyzer=analyzer, acts=quoteattr.ALL_ACTS)


def examples(rules: Sequence[AnyRule], field: str) -> list[object]:
    """All examples (or counterexamples) of some rules."""
    return [
        pytest.param(rule, example, id=f"{rule.name}-{k}") for rule in rules for k, example in enumerate(getattr(rule, field))
    ]


@pytest.mark.parametrize(("rule", "example"), examples(MENTION_RULES, "examples"))
def test_rule_finds_the_mention(rule: AnyRule, example: Example) -> None:
    """A mention sieve or frame decides, and finds the given words."""
    quotes = ask(rule, example).quotes
    found = [quote.attribution for quote in quotes if quote.attribution and quote.attribution.mention_rule == rule.name]
    assert found, f"{rule.name} decides nothing in {example.text!r}"
    assert example.mention in [one.mention.text if one.mention else None for one in found]
    if example.speaker is not None:
        assert example.speaker in [one.speaker.name if one.speaker else None for one in found]


@pytest.mark.parametrize(("rule", "example"), examples(SPEAKER_RULES, "examples"))
def test_rule_finds_the_speaker(rule: AnyRule, example: Example) -> None:
    """A turn rule or speaker sieve decides, and finds the given speaker."""
    quotes = ask(rule, example).quotes
    found = [quote.attribution for quote in quotes if quote.attribution and quote.attribution.speaker_rule == rule.name]
    assert found, f"{rule.name} decides nothing in {example.text!r}"
    assert example.speaker is not None, "an example says who speaks"
    assert example.speaker in [one.speaker.name if one.speaker else None for one in found]


@pytest.mark.parametrize(("rule", "example"), examples(REJECT_RULES, "examples"))
def test_rule_rejects(rule: AnyRule, example: Example) -> None:
    """A rejecting rule is named for the given words."""
    rejected = [one.span.of(example.text) for one in ask(rule, example).rejected if one.rule == rule.name]
    assert rejected, f"{rule.name} rejects nothing in {example.text!r}"
    assert example.rejected in rejected


@pytest.mark.parametrize(("rule", "example"), examples(ALL_RULES, "counterexamples"))
def test_rule_leaves_counterexamples_alone(rule: AnyRule, example: Example) -> None:
    """The name of the rule occurs nowhere in the result."""
    why = ask(rule, example)
    names = [one.rule for one in why.rejected]
    for quote in why.quotes:
        if quote.attribution:
            names += [quote.attribution.mention_rule or "", quote.attribution.speaker_rule or ""]
    assert rule.name not in names


@pytest.mark.parametrize("rule", [rule for rule in (*MENTION_RULES, *SPEAKER_RULES) if rule.needs], ids=lambda rule: rule.name)
def test_rule_is_skipped_without_its_layers(rule: AnyRule) -> None:
    """Plain text has no layers, so the rule decides nothing, and the result says that it was skipped, if it is for English."""
    for example in rule.examples:
        assert (rule.name in quoteattr.explain(example.text).skipped) is not rule.by_lemmas
        assert rule.name not in ask(rule, example).skipped


def test_what_stands_in_marks_needs_no_layer() -> None:
    """No rule that decides what is speech uses a layer, so marked quotations don't depend on the tool."""
    assert not [rule.name for rule in REJECT_RULES if rule.needs]


def test_trees_are_trees() -> None:
    """Each sentence in the treebank has one root, and each word has a tag and a lemma."""
    for analysis in treebank().values():
        assert {Layer.HEADS, Layer.TAGS, Layer.LEMMAS} <= analysis.layers
        assert [token.head for token in analysis.tokens].count(None) == len(analysis.parsed or ())
        assert all(token.tag and token.lemma for token in analysis.tokens)


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.name)
def test_rule_says_what_it_does(rule: AnyRule) -> None:
    """Its claim is a single sentence, and it has an example and a counterexample."""
    assert rule.claim.endswith(".")
    assert rule.claim.lstrip('“‘«"')[0].isupper()
    assert "\n" not in rule.claim
    assert rule.examples
    assert rule.counterexamples
