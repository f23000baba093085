"""Lines that each begin with a capital and end before the margin: verse."""

from __future__ import annotations

from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.layout import is_verse

__all__ = ["RULE"]

POEM = (
    "From the poets she had learnt that nobody comes home from the sea as he\nwent, and that\n\n"
    "“The lamp is low,\nThe boat is slow.”\n\nShe believed it until she was twelve years old, and then she went to\nsea."
)

RULE = RejectRule(
    name="verse",
    claim="In a text with wrapped lines, quoted lines each begin with a capital, end early and have no cue: they are verse.",
    find=is_verse,
    examples=(Example(text=POEM, rejected="The lamp is low,\nThe boat is slow."),),
    counterexamples=(Example(text="“The lamp is low,\nThe boat is slow,” said Mira."),),
)
