"""What comes out of a text, in the lines of the tables of the rules (see :mod:`rule_tables`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import quoteattr
from quoteattr import ALL_ACTS, Attribution, Kind, Polarity

if TYPE_CHECKING:
    from quoteattr import Party, Quote

__all__ = ["mentions", "rejections", "relations", "speakers"]

NONE = "-"


def mentions(text: str) -> list[str]:
    """Of each quotation in marks: the sieve or frame, the words of the cue, who is named beside it, the words quoted."""
    return [
        " | ".join([of.mention_rule or NONE, _cue(of), of.mention.text if of.mention else NONE, _flat(quote.text)])
        for quote, of in _marked(text)
    ]


def speakers(text: str) -> list[str]:
    """Of each quotation in marks: the rule that says for whom the mention stands, the speaker, the words quoted."""
    return [
        " | ".join([of.speaker_rule or NONE, of.speaker.name if of.speaker else NONE, _flat(quote.text)])
        for quote, of in _marked(text)
    ]


def rejections(text: str) -> list[str]:
    """The rule that rejects a marked stretch, and its words."""
    return [f"{one.rule} | {_flat(one.span.of(text))}" for one in quoteattr.explain(text).rejected]


def relations(text: str) -> list[str]:
    """Of each quotation: its words, and what else is said of it, if anything."""
    return [" | ".join([_flat(quote.text), *_beside(quote.attribution or Attribution())]) for quote in _quotes(text)]


def _beside(of: Attribution) -> list[str]:
    """What an attribution says besides who speaks."""
    found = [] if of.polarity is Polarity.ASSERTED else [of.polarity.value]
    found += [f"to {_party(one)}" for one in of.addressees]
    found += [f"by way of {_party(of.relay)}"] if of.relay else []
    found += [f"for {_party(of.on_behalf_of)}"] if of.on_behalf_of else []
    return found


def _marked(text: str) -> list[tuple[Quote, Attribution]]:
    """The quotations that hold words in marks."""
    return [(quote, quote.attribution or Attribution()) for quote in _quotes(text) if quote.kind is not Kind.INDIRECT]


def _quotes(text: str) -> tuple[Quote, ...]:
    return quoteattr.explain(text, acts=ALL_ACTS).quotes


def _cue(of: Attribution) -> str:
    return _flat(of.cue.text) if of.cue else NONE


def _party(one: Party) -> str:
    return one.mention.text if one.mention else NONE


def _flat(words: str) -> str:
    return words.replace("\n", " ")
