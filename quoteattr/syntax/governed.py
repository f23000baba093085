"""Words next to a noun that belong to it, though their case doesn't show it: «związek zawodowy», «mluvčí policie»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.declension import nominatives

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name, Phrase

__all__ = [
    "BARRIERS", "PAST",
    "attaches", "closed_end", "follows_its_noun", "is_apart", "is_body_of", "is_in_case", "is_listener", "is_object",
    "is_own_name", "is_plain", "may_be_genitive", "may_be_oblique", "past_marked", "skips_date",
]  # fmt: skip

#: Words that no phrase extends across, apart from prepositions.
BARRIERS = (
    c.CONJUNCTION | c.SUBORDINATOR | c.COMPLEMENTIZER | c.RELATIVE | c.AUXILIARY | c.MODAL | c.NEGATION | c.CUE | c.PRONOUN
)
PAST = m.FEMALE | m.MALE
#: Words before a noun that may be in another case.
NO_ADJECTIVES = c.DETERMINER | c.POSSESSIVE | c.NATIONALITY | c.TITLE
LONGEST_MARKED = 8  #: tokens of a name in quotation marks, with the marks
NO_POSTPOSED = c.CLOSED | c.CUE | c.CAPITAL | c.DETERMINER | c.ADVERB


def is_apart(reading: Reading, start: int, noun: int) -> bool:
    """Whether a word right before a noun is in another case («z westchnieniem oberżysta»)."""
    if noun == start or reading.forms[noun] & m.OBLIQUE or may_be_genitive(reading, noun):
        return False
    before = reading.forms[noun - 1]
    return bool(before & m.OBLIQUE and not before & m.MODIFIER) and not reading.flags[noun - 1] & NO_ADJECTIVES


def is_own_name(reading: Reading, name: Name, head: int, *, person: bool) -> bool:
    """Whether a name right after a noun is that of the organisation, not of the person («kapitan *Sparty* Jan Novák»)."""
    if name.first != head + 1 or reading.flags[name.core] & c.FIRST_NAME:
        return False
    return not person or name.last in reading.by_first


def follows_its_noun(reading: Reading, token: int) -> bool:
    """Whether an adjective in the nominative comes right after a noun for an organisation («związek zawodowy»)."""
    if reading.flags[token] & NO_POSTPOSED or reading.forms[token - 1] & m.OBLIQUE:
        return False
    if not reading.flags[token - 1] & (c.ORGANISATION | c.GROUP) or (token > 1 and reading.flags[token - 2] & c.PREPOSITION):
        return False
    return bool(reading.forms[token] & m.MODIFIER)


def is_body_of(reading: Reading, token: int) -> bool:
    """Whether a noun for an organisation right after one for a person is its genitive, though it looks like a nominative."""
    # «mluvčí policie», «mluvčí pražské policie»
    noun = token - 2 if reading.forms[token - 1] & m.MODIFIER and reading.forms[token - 1] & m.GENITIVE else token - 1
    body = reading.flags[token] & (c.ORGANISATION | c.GROUP | c.DOCUMENT) and not reading.flags[token] & c.PERSON
    return bool(body) and noun >= 0 and bool(reading.flags[noun] & c.PERSON)


def may_be_genitive(reading: Reading, token: int) -> bool:
    """Whether a noun in a form that isn't its nominative singular may be a genitive («редактор газеты»)."""
    return reading.lowers[token] not in reading.index.classes


def may_be_oblique(reading: Reading, name: Name) -> bool:
    """Whether all words of a name may be in a case other than the nominative («mluvčího úřadu Karla Vlka»)."""
    words = [reading.lowers[i] for i in range(name.core, name.last) if reading.flags[i] & c.CAPITAL]
    return all(any(one.oblique for one in nominatives(word, reading.index.proper)) for word in words)


def past_marked(reading: Reading, start: int, limit: int, level: int) -> int | None:
    """One past a name in quotation marks («директор компании «Альфа»»); None if the words aren't a name."""
    if not reading.flags[start] & c.OPENING or not reading.flags[start + 1 : start + 2] or reading.depth[start] < level:
        return None
    if not reading.flags[start + 1] & (c.CAPITAL | c.OPENING):
        return None
    last = min(limit, start + LONGEST_MARKED)
    for i in range(start + 1, last):
        if reading.depth[i] == level:
            return i
        if not reading.flags[i] & (c.WORD | c.MARK):
            return None
    return limit if last == limit and reading.flags[limit - 1] & c.CLOSING else None


def _is_closed(reading: Reading, token: int, limit: int) -> bool:
    """Whether a phrase ends before a token whatever it is: a limit, another sentence, punctuation."""
    return token >= limit or token in reading.break_set or not reading.flags[token] & (c.WORD | c.MARK)


def closed_end(reading: Reading, ends: tuple[int, int, int], *, open_ended: bool) -> int:
    """The end of a phrase: all its words if its end is clear («директор завода.»), else those that certainly belong to it."""
    sure, last, limit = ends
    return last if not open_ended and _is_closed(reading, last, limit) else sure


def attaches(reading: Reading, token: int) -> bool:
    """Whether a preposition may belong to the noun before it."""
    return token + 1 < len(reading.flags) and not reading.flags[token + 1] & (c.TIME | c.PRONOUN)


def is_listener(reading: Reading, name: Name, behind: Phrase) -> bool:
    """Whether a name right after a verb is that of the listener, as the subject follows («řekla ČTK mluvčí Jana Hrubá»)."""
    if behind.first == name.first or reading.flags[name.last] & (c.WORD | c.CAPITAL) != c.WORD:
        return False
    person = any(reading.flags[i] & (c.PERSON | c.TITLE) for i in range(name.last, behind.source[1]))
    return person and (behind.name is not None or name.is_organisation)


def is_object(reading: Reading, token: int) -> bool:
    """Whether a pronoun isn't a subject."""
    traits = reading.traits(token)
    return traits is not None and not traits.subject


def is_plain(reading: Reading, token: int) -> bool:
    """Whether a word in lower case has no class and isn't a verb that the endings show («сказал что-то тихо»)."""
    bits = reading.flags[token]
    plain = bits & c.WORD and not bits & (c.CAPITAL | BARRIERS)
    return bool(plain) and not reading.forms[token] & PAST


def skips_date(reading: Reading, token: int, limit: int) -> int:
    """One past a date or an adverbial participle between commas («заявил в среду, 5 мая, премьер»); the token if none."""
    if reading.words[token] != ",":
        return token
    i = token + 1
    if i < limit and reading.forms[i] & m.GERUND:  # «кивнул, помедлив немного, следователь»
        i = next((k for k in range(i, limit) if reading.words[k] == ","), limit)
    while i < limit and (reading.flags[i] & c.TIME or reading.words[i].isdigit()):
        i += 1
    return i + 1 if token + 1 < i < limit and reading.words[i] == "," else token


def is_in_case(reading: Reading, subject: Phrase) -> bool:
    """Whether a noun is in a case that no subject has («Novinářům řekl, že»); a quantity governs one («wielu ekspertów»)."""
    if reading.pack.grammar.articles or subject.kind is not MentionKind.NOMINAL or subject.members:
        return False
    counted = reading.function[subject.first] & (f.COUNT | f.QUANTITY | f.ALONE) or reading.words[subject.first].isdecimal()
    return bool(reading.forms[subject.head] & m.OBLIQUE) and not counted
