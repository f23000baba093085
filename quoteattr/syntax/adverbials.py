"""What may come between a reporting verb and the reported clause: the addressee, and adverbials of time, place or occasion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.syntax.finite import begins_infinitive
from quoteattr.syntax.light import is_relative, past_enclitics
from quoteattr.syntax.noun_phrases import bare_pronoun, phrase_after
from quoteattr.syntax.quantities import number_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["after_adverbials", "after_light", "asks_governed"]

LONGEST_ADVERBIAL = 15  #: tokens of a participial adverbial or of one between commas
LONGEST_TITLE = 8  #: tokens of a title in quotation marks, counting the marks
NO_NOUNS = c.CLOSED | c.DETERMINER | c.POSSESSIVE
CLAUSAL = c.AUXILIARY | c.MODAL | c.SUBORDINATOR | c.RELATIVE  #: words found in a phrase only if it contains a clause
SUBJECTS = c.DETERMINER | c.PRONOUN | c.CAPITAL
SOMEBODY = c.PERSON | c.GROUP | c.ORGANISATION  #: classes of nouns for those who may be told something
LONGEST_TIME = 3  #: words before the noun of a time ("the early last [week]")


def after_light(reading: Reading, verb: Verb, limit: int) -> int:
    """The first token after the verb, its addressee and adverbials ("told reporters last week, in Lund, ...")."""
    kept = reading.lights.get((verb.head, limit))
    if kept is None:  # four frames ask for it
        kept = reading.lights[verb.head, limit] = after_adverbials(reading, _after_addressee(reading, verb, limit), limit)
    return kept


def after_adverbials(reading: Reading, start: int, limit: int) -> int:
    """One past the last of the adverbials that begin at ``start``."""
    i = start
    while i < limit:
        after = _past_light(reading, i, limit)
        if after == i:
            return i
        i = after
    return i


def _after_addressee(reading: Reading, verb: Verb, limit: int) -> int:
    i = past_enclitics(reading, verb.last, limit)
    if Complement.PERSON not in verb.complements or i >= limit or reading.flags[i] & (c.COMPLEMENTIZER | c.PREPOSITION):
        return i
    if bare_pronoun(reading, i, limit) is not None:
        return i + 1
    phrase = phrase_after(reading, i, limit)
    if phrase is None or phrase.source[0] != i:
        return _past_owner(reading, i, limit)
    after = phrase.source[1]
    helped = after < limit and reading.flags[after] & (c.AUXILIARY | c.MODAL)
    if helped and not (phrase.kind is MentionKind.NAME or reading.flags[phrase.head] & SOMEBODY):
        return i  # "advised the bill was late": a subject
    return _past_linked(reading, _past_apposition(reading, after, limit), limit)


def _past_owner(reading: Reading, start: int, limit: int) -> int:
    """One past a quoted title and the name that owns it ("told Radio Lund's “Morning Hour” that"); else ``start``."""
    name = reading.by_first.get(start)
    if name is None or name.last - 1 not in reading.owners:
        return start
    return _past_phrase_of_addressee(reading, name.last, limit)


def _past_linked(reading: Reading, end: int, limit: int) -> int:
    """The "that" after a conjunction or preposition and the phrase it links to an addressee; ``end`` if there is none."""
    linked = end < limit and reading.flags[end] & (c.CONJUNCTION | c.PREPOSITION)
    other = phrase_after(reading, end + 1, limit) if linked else None
    if other is not None and other.source[1] < limit and reading.function[other.source[1]] & f.THAT:
        return other.source[1]  # "told voters and crews that", "told a rally of crews that"
    return _past_phrase_of_addressee(reading, end, limit)


def _past_phrase_of_addressee(reading: Reading, start: int, limit: int) -> int:
    """The "that" after the modifiers of an addressee ("told a crowd of 2,000 at the mill that"); else ``start``."""
    if start >= limit or not (start - 1 in reading.owners or reading.flags[start] & c.PREPOSITION):
        return start
    if start - 1 in reading.owners:  # "told Radio Lund's “Morning Hour” that"
        return _past_title(reading, start, limit)
    level = reading.depth[start]
    for i in range(start + 1, min(limit, start + LONGEST_ADVERBIAL)):
        if reading.function[i] & f.THAT:
            return i
        if reading.depth[i] != level or not (reading.flags[i] & c.WORD or _is_inside_place(reading, i)):
            break
        if reading.flags[i] & CLAUSAL:
            break
    return start


def _is_inside_place(reading: Reading, comma: int) -> bool:
    """Whether a comma comes between a place and its state ("a crowd in Lund, Norvia on Monday")."""
    if reading.words[comma] != "," or comma + 1 >= len(reading.flags):
        return False
    return bool(reading.flags[comma - 1] & reading.flags[comma + 1] & c.CAPITAL)


def _past_apposition(reading: Reading, comma: int, limit: int) -> int:
    """One past a name between commas in apposition to an addressee ("told his deputy, Ivo Moll, ..."); else ``comma``."""
    name = reading.by_first.get(comma + 1) if comma < limit and reading.words[comma] == "," else None
    return name.last + 1 if name is not None and name.last < limit and reading.words[name.last] == "," else comma


def _past_light(reading: Reading, i: int, limit: int) -> int:
    """One past the adverbial that begins at ``i``; ``i`` if none does."""
    bits = reading.flags[i]
    if reading.words[i] == ",":
        return _past_commas(reading, i, limit)
    if is_relative(reading, i):  # "in a speech that lasted an hour that the war was over"
        return _next_that(reading, i, limit)
    if number_after(reading, i, limit) > i:
        return i  # "at least six" is a subject
    if bits & c.CONJUNCTION and _joins_adverbs(reading, i, limit):
        return i + 2
    if _is_plain_adverb(reading, i):
        return i + 1
    if bits & c.PREPOSITION and not bits & c.COMPLEMENTIZER:
        return i if _governs_clause(reading, i, limit) else _past_phrase(reading, i, limit)
    if bits & c.SUBORDINATOR and not bits & c.COMPLEMENTIZER:
        return _past_participle(reading, i, limit)
    return _past_time(reading, i, limit)


def asks_governed(reading: Reading, token: int, limit: int) -> bool:
    """Whether a preposition and a question word that is nothing else begin a question («por qué», «a quién»)."""
    if token + 1 >= limit or not reading.pack.grammar.needs_that or not reading.flags[token] & c.PREPOSITION:
        return False
    asks = reading.function[token + 1] & f.QUESTION_WORD
    return bool(asks) and not reading.flags[token + 1] & (c.RELATIVE | c.SUBORDINATOR | c.PRONOUN | c.PREPOSITION)


def _governs_clause(reading: Reading, token: int, limit: int) -> bool:
    """Whether "to" comes before a quoted infinitive ("vowed to “go on” to the end"), or a preposition begins a question."""
    if asks_governed(reading, token, limit):
        return True
    quoted = token + 1 < limit and reading.depth[token + 1] > reading.depth[token]
    return quoted and begins_infinitive(reading, token)


def _next_that(reading: Reading, relative: int, limit: int) -> int:
    """The next "that" after a relative clause; ``limit`` if there is none nearby."""
    reach = range(relative + 1, min(limit, relative + LONGEST_ADVERBIAL))
    return next((i for i in reach if reading.function[i] & f.THAT), limit)


def _joins_adverbs(reading: Reading, conjunction: int, limit: int) -> bool:
    """Whether a conjunction joins two adverbs ("again and again")."""
    return conjunction + 1 < limit and reading.is_adverb(conjunction - 1) and reading.is_adverb(conjunction + 1)


def _past_commas(reading: Reading, comma: int, limit: int) -> int:
    """One past the second of two commas, if "that" follows or only adverbials come between them; else ``comma``."""
    i = comma + 1
    while i < min(limit, comma + LONGEST_ADVERBIAL) and reading.words[i] != ",":
        after = _past_light(reading, i, limit)
        if after == i:
            return _before_that(reading, comma, limit)
        i = after
    return i + 1 if i > comma + 1 and i < limit and reading.words[i] == "," else comma


def _before_that(reading: Reading, comma: int, limit: int) -> int:
    """The "that" right after a second comma, whatever comes between the two; ``comma`` if there is none."""
    for i in range(comma + 2, min(limit - 1, comma + LONGEST_ADVERBIAL)):
        if reading.words[i] == "," and reading.depth[i] == reading.depth[comma]:
            return i + 1 if reading.function[i + 1] & f.THAT else comma
    return comma


def _is_plain_adverb(reading: Reading, token: int) -> bool:
    """Whether a token is an adverb that doesn't begin a clause (unlike "there is")."""
    if reading.flags[token] & (c.CAPITAL | c.DETERMINER) or reading.function[token] & f.EXISTENTIAL:
        return False
    return reading.is_adverb(token)


def _past_time(reading: Reading, start: int, limit: int) -> int:
    """One past a time without a preposition ("last week", "two days"); ``start`` if it may be a subject ("Monday was")."""
    i = start
    while i < min(limit, start + LONGEST_TIME) and _may_begin_time(reading, i):
        i += 1
    if i >= limit or not (reading.flags[i] & c.TIME or _past_date(reading, i, limit) > i):
        return start
    while i < limit and (reading.flags[i] & c.TIME or reading.words[i].isdigit() or _past_date(reading, i, limit) > i):
        i = max(i + 1, _past_date(reading, i, limit))
    return start if i - 1 in reading.owners or _makes_subject(reading, i, limit) else i


def _past_date(reading: Reading, token: int, limit: int) -> int:
    """One past the next part of a date, after a time or number: «(3)», «de mayo»; the token itself if there is none."""
    if not reading.pack.grammar.drops_subject or token + 1 >= limit:
        return token
    if reading.words[token] == "(" and reading.words[token + 1].isdigit() and reading.words[token + 2 : token + 3] == [")"]:
        return token + 3
    told = reading.flags[token + 1] & c.TIME or reading.words[token + 1].isdigit()
    return token + 2 if told and reading.function[token] & f.GENITIVE else token


def _makes_subject(reading: Reading, after: int, limit: int) -> bool:
    """Whether the word after a time shows that it is a noun phrase: "Monday was", "each year of training"."""
    if after >= limit:
        return False
    return bool(reading.flags[after] & (c.AUXILIARY | c.MODAL) or reading.function[after] & f.GENITIVE)


def _may_begin_time(reading: Reading, token: int) -> bool:
    bits, function = reading.flags[token], reading.function[token]
    if bits & (c.TIME | c.COMPLEMENTIZER) or function & (f.DEFINITE | f.TIME_LINK) == f.DEFINITE:
        return False  # «dijo el martes que», but not "the week"
    return bool(function & f.TIME_LINK or bits & c.DETERMINER) or reading.lowers[token].isdigit()


def _past_phrase(reading: Reading, start: int, limit: int) -> int:
    """One past a prepositional phrase of time, place or occasion; ``start`` if there is no such phrase."""
    inner = start + 1
    phrase = phrase_after(reading, inner, limit)
    if phrase is not None:
        return _past_title(reading, phrase.source[1], limit)
    end = max(_past_title(reading, inner, limit), _past_owner(reading, inner, limit))
    if end == inner:
        end = _past_governed(reading, inner, limit)
    return end if end > inner else start


def _past_governed(reading: Reading, start: int, limit: int) -> int:
    """One past a date or noun after a preposition where no full noun phrase follows; ``start`` if there is none."""
    i = start
    while i < limit and (_is_time(reading, i) or reading.words[i].isdigit()):
        i += 1
    if i > start or i >= limit:
        return i
    if reading.flags[i] & (c.DETERMINER | c.POSSESSIVE) and (marked := _past_title(reading, i + 1, limit)) > i + 1:
        return marked  # "wrote in the “Daily Star” that"
    if reading.flags[i] & c.DETERMINER:
        return _past_determined(reading, i, limit)
    # "without help the crew"
    bare = i < limit - 1 and reading.flags[i + 1] & SUBJECTS and reading.flags[i] & (c.WORD | NO_NOUNS) == c.WORD
    return i + 1 if bare else i


def _past_determined(reading: Reading, determiner: int, limit: int) -> int:
    """One past the nouns after a determiner; a verb form right after it counts as a noun ("during the debate")."""
    i = determiner + 1
    while i < limit and reading.flags[i] & c.WORD and not reading.flags[i] & (NO_NOUNS | c.CUE * (i > determiner + 1)):
        i += 1
    return i


def _past_title(reading: Reading, start: int, limit: int) -> int:
    """One past the quoted title of a broadcast or newspaper ("on NPA’s “Meet the Town” on Sunday"); else ``start``."""
    depth, i = reading.depth, start
    while i < limit and depth[i] > depth[start - 1]:
        i += 1
    return i if i < limit and i - start <= LONGEST_TITLE else start


def _is_time(reading: Reading, token: int) -> bool:
    """Whether a word belongs to a date or a time of day."""
    bits = reading.flags[token]
    return bool(bits & c.TIME) or (bool(bits & c.DETERMINER) and not bits & c.COMPLEMENTIZER and _next_is_time(reading, token))


def _next_is_time(reading: Reading, token: int) -> bool:
    return token + 1 < len(reading.words) and bool(reading.flags[token + 1] & c.TIME)


def _past_participle(reading: Reading, start: int, limit: int) -> int:
    """The "that" after a participial adverbial ("while visiting Lund", "when asked about it"); else ``start``."""
    if start + 1 >= limit or not reading.forms[start + 1] & m.PARTICIPLE:
        return start
    for i in range(start + 2, min(limit, start + LONGEST_ADVERBIAL)):
        if reading.function[i] & f.THAT:
            return i
        if not reading.flags[i] & c.WORD:
            break
    return start
