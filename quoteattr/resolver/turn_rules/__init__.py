"""The turn rules, in the order in which they are tried for an utterance without a mention that names its speaker."""

from quoteattr.resolver.rules import TurnRule
from quoteattr.resolver.turn_rules import alternation, answered, continued_speech, same_paragraph, scene, vocative

__all__ = ["TURN_RULES"]

TURN_RULES: tuple[TurnRule, ...] = (
    answered.RULE,
    same_paragraph.RULE,
    continued_speech.RULE,
    vocative.RULE,
    alternation.RULE,
    scene.RULE,
)
