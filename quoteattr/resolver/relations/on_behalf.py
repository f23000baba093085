"""For whom a speaker speaks: "a spokeswoman for Norvia Rail", "Norvia Rail's spokeswoman", "speaking for the bank"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading.values import Phrase
from quoteattr.resolver.relations.surroundings import behind_phrase
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.phrases import match_phrase
from quoteattr.syntax.possession import possessor

if TYPE_CHECKING:
    from quoteattr.resolver.relations.surroundings import Surroundings

__all__ = ["principal"]

LONGEST = 25  #: tokens of a source that are read
FORMERLY = 5  #: words between "former" and the role
MODIFIERS = 3  #: words between the body and the role ("Norvia Rail's new chief spokeswoman")


def principal(place: Surroundings) -> Phrase | None:
    """Whom the role of the speaker names, else whom a phrase beside it names."""
    return _by_role(place) or behind_phrase(place, "behalf_phrases")


def _by_role(place: Surroundings) -> Phrase | None:
    """The one behind "for", the owner, or the body right before the first role of the source that speaks for others."""
    phrase, reading = place.made.phrase, place.reading
    if phrase is None or phrase.kind is MentionKind.PRONOUN or phrase.members:
        return None
    first, last = phrase.source
    begins = reading.lexicon.begins["speaking_roles"]
    for i in range(first, min(last, first + LONGEST)):
        if reading.lowers[i] not in begins or reading.depth[i] != reading.depth[phrase.head]:
            continue
        end = match_phrase(place.reading, "speaking_roles", i, last)
        if end > i and not _is_office_or_over(place, i, end, first):
            return _behind_role(place, end, last) or _before_role(place, i, first)
    return None


def _is_office_or_over(place: Surroundings, role: int, end: int, first: int) -> bool:
    """Whether the role is over ("a former spokesman"), or an office ("Attorney General", "US attorney for the district")."""
    reading = place.reading
    if any(reading.lowers[i] in reading.closed.bygone for i in range(max(first, role - FORMERLY), role)):
        return True
    if reading.lowers[role] in reading.closed.advocates and reading.flags[role - 1] & (c.COUNTRY | c.NATIONALITY):
        return True
    return end < len(reading.words) and bool(reading.flags[role] & reading.flags[end] & c.TITLE)


def _behind_role(place: Surroundings, end: int, last: int) -> Phrase | None:
    """Whom "for" names behind the role."""
    reading = place.reading
    if end + 1 >= last or reading.lowers[end] not in reading.closed.behalf:
        return None
    phrase = phrase_after(place.reading, end + 1, last)
    return phrase if phrase is not None and phrase.kind is not MentionKind.PRONOUN else None


def _before_role(place: Surroundings, role: int, first: int) -> Phrase | None:
    """The body right before the role ("the Trade Ministry press secretary"), else who owns it ("her lawyer")."""
    reading = place.reading
    nearest = role if reading.lowers[role] in reading.closed.advocates else max(first, role - MODIFIERS)
    for end in range(role, nearest, -1):  # "a Lisk lawyer" speaks for no place
        body = _body_before(place, end, first)
        if body is not None:
            return body
        if not reading.flags[end - 1] & c.WORD or reading.flags[end - 1] & c.CLOSED:
            break
    return possessor(place.reading, role, first)


def _body_before(place: Surroundings, end: int, first: int) -> Phrase | None:
    """The body that ends right before a token: a name, or a noun for a body."""
    reading = place.reading
    if end <= first:
        return None
    name = reading.by_last.get(end)
    if name is not None and name.first >= first and not name.is_role:
        return Phrase(
            first=name.first, last=end, head=end - 1, kind=MentionKind.NAME, source=(name.first, end), name=name
        )
    if reading.flags[end - 1] & (c.ORGANISATION | c.GROUP):
        return phrase_before(reading, end, first)
    return None
