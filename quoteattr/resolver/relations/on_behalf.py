"""On whose behalf a speaker speaks: "a spokeswoman for Norvia Rail", "Norvia Rail's spokeswoman", "speaking for the bank"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
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

LONGEST_SOURCE = 25  #: tokens of a source that are read
FORMER_REACH = 5  #: words between "former" and the role
MOST_MODIFIERS = 3  #: words between the organisation and the role ("Norvia Rail's new chief spokeswoman")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "on_behalf"
    advocates: frozenset[str] = NO_WORDS  #: roles that speak for clients, not for the place named before them ("lawyer")
    behalf: frozenset[str] = NO_WORDS  #: prepositions between a role and those it speaks for ("for")
    bygone: frozenset[str] = NO_WORDS  #: words before a role that somebody no longer has ("former")


def principal(around: Surroundings) -> Phrase | None:
    """The party that the speaker speaks for: given with the speaker's role, or else by a phrase next to the quotation."""
    return _by_role(around) or behind_phrase(around, "behalf_phrases")


def _by_role(around: Surroundings) -> Phrase | None:
    """The party of the source's first role that speaks for others: after "for", right before the role, or its owner."""
    phrase, reading = around.source_cue.phrase, around.reading
    if phrase is None or phrase.kind is MentionKind.PRONOUN or phrase.members:
        return None
    first, last = phrase.source
    begins = reading.index.begins["speaking_roles"]
    for i in range(first, min(last, first + LONGEST_SOURCE)):
        if reading.lowers[i] not in begins or reading.depth[i] != reading.depth[phrase.head]:
            continue
        end = match_phrase(around.reading, "speaking_roles", i, last)
        if end > i and not _is_office_or_over(around, i, end, first):
            return _behind_role(around, end, last) or _before_role(around, i, first)
    return None


def _is_office_or_over(around: Surroundings, role: int, end: int, first: int) -> bool:
    """Whether the role has ended ("former spokesman") or is an office ("Attorney General", "US attorney for the district")."""
    reading = around.reading
    if any(reading.lowers[i] in reading.of_rule[Words].bygone for i in range(max(first, role - FORMER_REACH), role)):
        return True
    if reading.lowers[role] in reading.of_rule[Words].advocates and reading.flags[role - 1] & (c.COUNTRY | c.NATIONALITY):
        return True
    return end < len(reading.words) and bool(reading.flags[role] & reading.flags[end] & c.TITLE)


def _behind_role(around: Surroundings, end: int, last: int) -> Phrase | None:
    """The phrase after "for" after the role."""
    reading = around.reading
    if end >= last or reading.lowers[end] not in reading.of_rule[Words].behalf:
        return None
    phrase = phrase_after(around.reading, end + 1, last)
    return phrase if phrase is not None and phrase.kind is not MentionKind.PRONOUN else None


def _before_role(around: Surroundings, role: int, first: int) -> Phrase | None:
    """The organisation right before the role ("the Trade Ministry press secretary"), or else its owner ("her lawyer")."""
    reading = around.reading
    nearest = role if reading.lowers[role] in reading.of_rule[Words].advocates else max(first, role - MOST_MODIFIERS)
    for end in range(role, nearest, -1):  # "a Lisk lawyer" doesn't speak for Lisk
        organisation = _organisation_before(around, end, first)
        if organisation is not None:
            return organisation
        if not reading.flags[end - 1] & c.WORD or reading.flags[end - 1] & c.CLOSED:
            break
    return possessor(around.reading, role, first)


def _organisation_before(around: Surroundings, end: int, first: int) -> Phrase | None:
    """The organisation that ends right before a token: a name, or a noun for an organisation."""
    reading = around.reading
    name = reading.by_last.get(end)
    if name is not None and not name.is_role:
        return Phrase(
            first=name.first, last=end, head=end - 1, kind=MentionKind.NAME, source=(name.first, end), name=name
        )
    if reading.flags[end - 1] & (c.ORGANISATION | c.GROUP):
        return phrase_before(reading, end, first)
    return None
