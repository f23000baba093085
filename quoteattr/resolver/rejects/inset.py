"""An indented paragraph in quotation marks: an extract from something written."""

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
    claim="A quoted paragraph is indented, unlike the other paragraphs of the text, and has no cue: it is an extract.",
    find=is_inset,
    set_out=True,
    examples=(Example(text=NOTICE, rejected="Closed until further\n    notice."),),
    counterexamples=(Example(text="“Closed until further notice,” said Mira."),),
)
