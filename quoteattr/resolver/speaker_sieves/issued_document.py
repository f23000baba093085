"""The bank issued a statement; “…,” the statement said.: a document refers to its issuer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.agreement import is_definite
from quoteattr.resolver.coreference.organisations import author_of_document
from quoteattr.resolver.rules import Example, SpeakerSieve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]

FURTHEST_DOCUMENT = 400  #: tokens before the mention that are searched


def find(phrase: Phrase, _turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The issuer of the document, from the last earlier place that names one."""
    reading = registry.reading
    if phrase.kind is not MentionKind.NOMINAL or not reading.flags[phrase.head] & c.DOCUMENT:
        return None
    if phrase.members or not is_definite(registry.reading, phrase):
        return None
    head = reading.lowers[phrase.head]
    for i in range(phrase.first - 1, max(phrase.first - FURTHEST_DOCUMENT, 0), -1):
        if reading.lowers[i] == head and reading.depth[i] == reading.depth[phrase.head]:
            who = author_of_document(registry.context, i)
            if who is not None:
                return Pick(antecedent=who)
    return None


SIEVE = SpeakerSieve(
    name="issued_document",
    claim="The mention is a document, and the text has said who issued it: the issuer speaks.",
    find=find,
    examples=(Example(text="Norvia Rail issued a statement on Monday. “Go,” the statement said.", speaker="Norvia Rail"),),
    counterexamples=(Example(text="Norvia Rail lost a letter on Monday. “Go,” the letter said."),),
)
