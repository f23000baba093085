"""The noun phrase from the start of a clause to its verb: "a number of critics outside Lund say", "one in five say".

The phrase is read as a whole from the start of the clause. If the words before a finite verb of saying contain no verb of
their own, and agree with that verb, they must be its subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import CURRENCIES, NAME_JOINERS
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.values import Phrase
from quoteattr.syntax.quantities import is_number, number_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["opening_phrase"]

LONGEST_PHRASE = 14  #: the most tokens in such a phrase
JOINING = NAME_JOINERS | CURRENCIES | frozenset("/%")  #: tokens other than words that may be inside a phrase
STARTING = c.DETERMINER | c.POSSESSIVE
#: Classes of words that a noun phrase can't contain.
VERBAL = c.AUXILIARY | c.MODAL | c.NEGATION | c.PRONOUN | c.TIME
#: Classes of words that begin a clause; the phrase may begin after them.
BOUNDARIES = c.COMPLEMENTIZER | c.SUBORDINATOR | c.RELATIVE
OPENERS = BOUNDARIES | c.CUE | c.CONJUNCTION  #: classes of words that may begin a clause


def opening_phrase(reading: Reading, end: int, limit: int) -> Phrase | None:
    """The noun phrase from the beginning of the clause to the token ``end``, if the words between may be one."""
    first = _beginning(reading, end, limit)
    if first is None or first >= end:
        return None
    first = _past_qualifiers(reading, first, end)
    governed = next((i for i in range(first + 1, end) if reading.flags[i] & c.PREPOSITION), end)
    head = _head(reading, first, governed)
    if not _may_be_phrase(reading, first, end - 1, head):
        return None
    name = reading.by_first.get(first)
    if name is not None and name.last == governed and not name.is_role:
        return Phrase(first=first, last=governed, head=head, kind=MentionKind.NAME, source=(first, end), name=name)
    return Phrase(first=first, last=end, head=head, kind=MentionKind.NOMINAL, source=(first, end))


def _past_qualifiers(reading: Reading, first: int, end: int) -> int:
    """The first token of a phrase after words that only qualify its number ("nearly a third", "at least 200")."""
    while first < end - 1 and _introduces_quantity(reading, first):
        first += 1
    return number_after(reading, first, end + 1)


def _is_inside(reading: Reading, i: int) -> bool:
    """Whether a token is a word, or a sign that may be inside a phrase."""
    return bool(reading.flags[i] & c.WORD) or reading.words[i] in JOINING


def _beginning(reading: Reading, end: int, limit: int) -> int | None:
    """The first token of the clause that ends at ``end``; None if it contains a verb, a pronoun or a second phrase."""
    depth = reading.depth[end - 1]
    for i in range(end - 1, limit - 1, -1):
        bits = reading.flags[i]
        if reading.depth[i] != depth or not _is_inside(reading, i):
            return i + 1
        if end - i > LONGEST_PHRASE or (bits & VERBAL and not reading.function[i] & f.ALONE):
            return None
        if bits & OPENERS and _opens_clause(reading, i, limit):
            return i + 1
        if _parts(reading, i, limit) or _is_unknown_verb(reading, i, end):
            return None
    return limit


def _opens_clause(reading: Reading, token: int, limit: int) -> bool:
    """Whether the clause begins after a word: "that", a verb of saying, a conjunction that doesn't join two names."""
    bits = reading.flags[token]
    if (bits & BOUNDARIES and not bits & c.PREPOSITION) or (bits & c.CUE and _is_verb(reading, token)):
        return True
    if not bits & c.CONJUNCTION:
        return False
    return token <= limit or not reading.flags[token - 1] & reading.flags[token + 1] & c.CAPITAL


def _is_verb(reading: Reading, token: int) -> bool:
    """Whether a form of a cue is a verb here rather than a noun or adjective."""
    if reading.flags[token] & (c.SPEAKING_NOUN | c.CUE_NOUN | c.CAPITAL):
        return False
    return not token or not reading.flags[token - 1] & (STARTING | c.PREPOSITION)


def _parts(reading: Reading, token: int, limit: int) -> bool:
    """Whether a determiner or possessive begins a second noun phrase ("the plan the mayor ...")."""
    if not reading.flags[token] & STARTING or token <= limit:
        return False
    before = reading.flags[token - 1]
    if not before & c.WORD or before & (c.PREPOSITION | STARTING | c.ADVERB | c.CUE | c.CONJUNCTION | BOUNDARIES):
        return False
    return not reading.function[token - 1] & f.ALONE


def _is_unknown_verb(reading: Reading, token: int, end: int) -> bool:
    """Whether a word in "-ed" may be the verb of the clause: it follows a noun, and no preposition follows it."""
    if token == 0 or not reading.forms[token] & m.PAST:
        return False
    before = reading.flags[token - 1]
    if before & (STARTING | c.PREPOSITION | c.CONJUNCTION) or not before & c.WORD or reading.is_adverb(token - 1):
        return False
    return token + 1 < end and not reading.flags[token + 1] & c.PREPOSITION


def _introduces_quantity(reading: Reading, token: int) -> bool:
    """Whether a word before a phrase only qualifies a number ("nearly a third", "about four out of ten")."""
    return reading.is_adverb(token) or (bool(reading.flags[token] & c.PREPOSITION) and is_number(reading, token + 1))


def _head(reading: Reading, first: int, end: int) -> int:
    """The head of a phrase: its last word before a preposition, or the noun before an adjective there."""
    last = end - 1
    flags = reading.flags
    if last > first and flags[last - 1] & c.SPEAKING_NOUN and not flags[last] & (c.SPEAKING_NOUN | c.CAPITAL):
        return last - 1 if end < len(flags) and flags[end] & c.PREPOSITION else last
    return last


def _may_be_phrase(reading: Reading, first: int, last: int, head: int) -> bool:
    """Whether a phrase begins with a determiner or a number, or its head is a noun that needs neither."""
    bits = reading.flags[first]
    if bits & (c.PREPOSITION | c.CONJUNCTION) or reading.flags[last] & (c.PREPOSITION | c.CONJUNCTION | STARTING):
        return False
    if reading.function[head] & (f.QUANTITY | f.ALONE) or is_number(reading, first):
        return True
    if bits & STARTING and first < head:
        return True
    return bool(reading.flags[head] & c.SPEAKING_NOUN or reading.forms[head] & m.PLURAL)
