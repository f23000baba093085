"""Tags without a subject, in languages that leave it out: «No voy», dijo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import CLAUSE_ENDS
from quoteattr.lang.pack import Complement
from quoteattr.models import Polarity
from quoteattr.reading import classes as c
from quoteattr.syntax.light import is_light
from quoteattr.syntax.tags import tags_after
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["bare_tag", "tagged", "tells_alone"]

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


def tagged(reading: Reading, start: int, limit: int, level: int) -> bool:
    """Whether a tag begins at ``start``; one without a subject if nothing but adverbials follows («Sì» disse piano.)."""
    if next(tags_after(reading, start, limit, level), None) is not None:
        return True
    verb = bare_tag(reading, start, limit, level)
    if verb is None or Complement.QUOTE not in verb.complements:
        return False
    end = next((i for i in range(verb.end, limit) if reading.words[i] in CLAUSE_ENDS or reading.depth[i] != level), limit)
    return is_light(reading, verb.end, end, addressee=True)


def tells_alone(verb: Verb) -> bool:
    """Whether a verb can introduce quoted words without a subject."""
    return verb.agrees_alone and bool(verb.complements & QUOTING) and verb.polarity is not Polarity.NEGATED


def _is_object(reading: Reading, token: int) -> bool:
    """Whether a token is a pronoun that isn't a subject, or an adverb."""
    traits = reading.traits(token)
    if traits is not None:
        return not traits.subject
    return reading.is_adverb(token) or bool(reading.flags[token] & c.CONJUNCTION)
