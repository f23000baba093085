"""“Dear Ivy,¶“The house is sold.¶“Yours, Amos”: a letter that is given as such, and that nobody writes or reads out there."""

from __future__ import annotations

from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.letters import is_in_letter

__all__ = ["RULE"]

LETTER = "Ada unfolded the paper.\n\n“Dear brother,\n\n“The house is sold. Come at once.”\n\nShe wept."

RULE = RejectRule(
    name="letter",
    claim="Paragraphs in marks go on from a line that opens a letter, and nothing says who wrote it: writing, no speech.",
    find=is_in_letter,
    set_out=True,
    examples=(Example(text=LETTER, rejected="The house is sold. Come at once."),),
    counterexamples=(Example(text="“Dear Amos, come in,” said Ada."),),
)
