"""“Dear Ivy,¶“The house is sold.¶“Yours, Amos”: the text of a letter, which nobody is said to write or read aloud."""

from __future__ import annotations

from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.letters import is_in_letter

__all__ = ["RULE"]

LETTER = "Ada unfolded the paper.\n\n“Dear brother,\n\n“The house is sold. Come at once.”\n\nShe wept."

RULE = RejectRule(
    name="letter",
    claim="Quoted paragraphs continue a letter after its opening line, and no cue says who wrote it: this isn’t speech.",
    find=is_in_letter,
    set_out=True,
    examples=(Example(text=LETTER, rejected="The house is sold. Come at once."),),
    counterexamples=(Example(text="“Dear Amos, come in,” said Ada."),),
)
