"""Tags without a subject, in languages that leave it out: «No voy», dijo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.models import Polarity
from quoteattr.reading import classes as c
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["bare_tag", "tells_alone"]

QUOTING = frozenset({Complement.QUOTE, Complement.WEAK})
LONGEST_TAG = 6  #: tokens before the verb of a tag: pronouns that are objects, adverbs


def bare_tag(reading: Reading, start: int, limit: int, level: int) -> Verb | None:
    """The verb with which a tag begins, after pronouns that are its objects ("le dijo"); else None."""
    if not reading.pack.grammar.drops_subject:
        return None
    verb = next(verbs_between(reading, start, min(limit, start + LONGEST_TAG), level), None)
    if verb is None or not tells_alone(verb):
        return None
    return verb if all(_is_object(reading, i) for i in range(start, verb.first)) else None


def tells_alone(verb: Verb) -> bool:
    """Whether a verb can introduce quoted words without a subject."""
    return verb.agrees_alone and bool(verb.complements & QUOTING) and verb.polarity is not Polarity.NEGATED


def _is_object(reading: Reading, token: int) -> bool:
    """Whether a token is a pronoun that isn't a subject, or an adverb."""
    traits = reading.traits(token)
    if traits is not None:
        return not traits.subject
    return reading.is_adverb(token) or bool(reading.flags[token] & c.CONJUNCTION)
