"""A paragraph in marks that is set in as a whole: an extract from something written."""

from __future__ import annotations

from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.layout import is_inset

__all__ = ["RULE"]

NOTICE = (
    "A paper was pinned to the door of the\nmill when they came.\n\n    “Closed until further\n    notice.”\n\n"
    "They went home by the river and\nsaid nothing.\n\nIt rained."
)

RULE = RejectRule(
    name="inset",
    claim="All lines of a paragraph in marks are set in, in a text whose paragraphs are not, and no cue claims it: an extract.",
    find=is_inset,
    set_out=True,
    examples=(Example(text=NOTICE, rejected="Closed until further\n    notice."),),
    counterexamples=(Example(text="“Closed until further notice,” said Mira."),),
)
