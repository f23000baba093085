"""the «technical» stop: words in marks in a sentence that reports nothing."""

from __future__ import annotations

from quoteattr.resolver.base import Context, Example, RejectRule, Utterance

__all__ = ["RULE"]


def find(utterance: Utterance, context: Context) -> bool:
    """A part of a sentence that no cue governs."""
    return utterance.part_of_sentence


RULE = RejectRule(
    name="scare_quote",
    claim="Words in marks are woven into a sentence that has no cue for them: they are somebody’s words, but nobody is quoted.",
    find=find,
    examples=(Example(text="The «technical» stop took a day.", rejected="technical"),),
    counterexamples=(Example(text="“It was a technical stop,” said Mira."),),
)
