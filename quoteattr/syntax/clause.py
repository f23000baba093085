"""The clause of a reporting verb: its subject, and where the reported words may begin and end.

Languages differ in the position of the subject and in what separates the verb from the reported words. The switches of the
language's grammar control this.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import PAUSES
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.adverbials import after_adverbials, after_light, asks_governed
from quoteattr.syntax.finite import has_verb
from quoteattr.syntax.light import past_enclitics
from quoteattr.syntax.marked_names import rightwards
from quoteattr.syntax.postmodifiers import is_participle
from quoteattr.syntax.questions import asks_inside
from quoteattr.syntax.sides import subject_beside
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.verb_second import begins_main_clause
from quoteattr.syntax.verbs import verb_at, verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = ["Clause", "asks_behind", "clause_of", "start_behind"]

SUBJECTS = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL
#: Complements of verbs that can report words without quotation marks
GOVERNING = frozenset(Complement) - {Complement.PERSON, Complement.QUOTE, Complement.WEAK}
#: Words that show another clause before a "that"
VERBAL = c.AUXILIARY | c.MODAL | c.CUE | c.RELATIVE & ~c.COMPLEMENTIZER | c.SUBORDINATOR
BRACKETED = frozenset("()")
LONGEST_PHRASE = 15  #: tokens of the phrases between a verb and "that"
LONGEST_REST = 25  #: tokens between a verb and the comma before the clause that it reports
LONGEST_MODIFIER = 20  #: tokens of a relative clause after its verb


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "governed_clause"
    addressing: frozenset[str] = NO_WORDS  #: articles that are prepositions before a listener, too ("disse a Rui que")
    governing: frozenset[str] = NO_WORDS  #: prepositions of a verb before "that" («insistió en que»)


@attrs.define(eq=False, kw_only=True)  # not frozen, though never changed: freezing would make it slow to create
class Clause:
    """A reporting verb with its subject, by token indices."""

    verb: Verb
    subject: Phrase | None  #: None if none was found, as with a passive
    start: int  #: where the reported words may begin: after the addressee and adverbials
    end: int  #: one past its last token


def clause_of(reading: Reading, verb: Verb, first: int, limit: int) -> Clause:
    """The clause of a verb in the sentence from ``first`` to ``limit``."""
    subject = subject_beside(reading, verb, first, limit) if _may_govern(reading, verb, first, limit) else None
    if subject is None:
        start = start_behind(reading, verb, None, limit) if reading.pack.grammar.drops_subject else verb.last
        return Clause(verb=verb, subject=None, start=start, end=limit)
    end = _own_end(reading, verb, subject, first, limit)
    main = _main_verb(reading, verb, first, end) or _main_predicate(reading, verb, subject, first, end)
    if main is not None:
        end = main
        if VerbForm.PAST in verb.forms and verb.bare and not _is_relative(reading, verb):
            return Clause(verb=verb, subject=None, start=verb.last, end=end)  # "people briefed on it say"
    return Clause(verb=verb, subject=subject, start=start_behind(reading, verb, subject, end), end=end)


def start_behind(reading: Reading, verb: Verb, subject: Phrase | None, end: int) -> int:
    """Where the reported words may begin: after the addressee, adverbials and any comma that the grammar requires."""
    grammar = reading.pack.grammar
    behind = subject.source[1] if subject is not None and subject.source[0] >= verb.last and not verb.gerund else None
    if grammar.clause_comma and not grammar.verb_second:
        found = _behind_comma(reading, behind or verb.last, end)
        if found > (behind or verb.last):
            return found
    return _past_adverbials(reading, verb, behind, end)


def _past_adverbials(reading: Reading, verb: Verb, behind: int | None, end: int) -> int:
    """Where the reported words may begin after the addressee and adverbials that follow the verb or its subject."""
    grammar = reading.pack.grammar
    governed = _governed_that(reading, behind or past_enclitics(reading, verb.last, end), end) if grammar.needs_that else None
    if governed is not None:
        return governed
    if verb.tail is not None:
        start = verb.end
    elif behind is not None:
        start = after_adverbials(reading, behind, end)
    else:
        start = after_light(reading, verb, end)
    if grammar.verb_second:
        return _begin_of_reported(reading, start, end)
    return _that_behind(reading, start, end) if grammar.needs_that else start


def _governed_that(reading: Reading, start: int, end: int) -> int | None:
    """The "that" right after the preposition of a verb («insistió en que», «informó a la prensa de que»); else None."""
    governing = reading.of_rule[Words].governing
    if not governing:
        return None
    for i in rightwards(reading, start, min(end - 1, start + LONGEST_PHRASE)):
        if reading.lowers[i] in governing and reading.function[i + 1] & f.THAT and _is_free(reading, i, start):
            return i + 1
        if reading.depth[i] != reading.depth[start] or reading.flags[i] & VERBAL or _ends_phrase(reading, i):
            break
    return None


def _is_free(reading: Reading, token: int, start: int) -> bool:
    """Whether a preposition before "that" belongs to a verb and not to a word of time or manner («antes de que»)."""
    return token == start or not reading.flags[token - 1] & (c.ADVERB | c.SUBORDINATOR)


def _ends_phrase(reading: Reading, token: int) -> bool:
    """Whether no phrase between a verb and its "that" goes on at a token."""
    return not reading.flags[token] & c.WORD and reading.words[token] != ","


def _begin_of_reported(reading: Reading, start: int, end: int) -> int:
    """The same where the verb is second: after a comma, or after the words before "that" ("sagde til DR at")."""
    grammar = reading.pack.grammar
    while start < end and reading.flags[start] & c.NEGATION and not grammar.verb_final:
        start += 1  # "säger inte att"
    begun = _behind_comma(reading, start, end) if grammar.clause_comma else start
    alone = grammar.clause_comma and grammar.verb_final
    return begun if begun > start or alone else _that_behind(reading, start, end)


def _that_behind(reading: Reading, start: int, end: int) -> int:
    """The "that" after words with a preposition for an addressee or a place ("declaró a Radio Norte que"); else ``start``."""
    if reading.pack.grammar.verb_second:
        start = _behind_negation(reading, start, end)
    if start >= end or not (reading.flags[start] & c.PREPOSITION or reading.lowers[start] in reading.of_rule[Words].addressing):
        return start
    for i in range(start + 1, min(end, start + LONGEST_PHRASE)):
        if reading.function[i] & f.THAT:
            return i
        if reading.depth[i] != reading.depth[start] or not reading.flags[i] & c.WORD or reading.flags[i] & VERBAL:
            break
    return start


def _behind_negation(reading: Reading, start: int, end: int) -> int:
    """The first token after a negation of the verb, or a comma, right before a reported clause ("zei niet dat"); else it."""
    after = start + 1
    if after >= end or not (reading.flags[start] & c.NEGATION or reading.words[start] == ","):
        return start
    return after if reading.function[after] & (f.THAT | f.QUESTION_WORD) else start


def _behind_comma(reading: Reading, start: int, end: int) -> int:
    """The first token after the comma before a reported clause, past the rest of the verb's own clause; else ``start``."""
    level = reading.level(start)
    for i in range(start, min(end - 1, start + LONGEST_REST)):
        if reading.depth[i] > level or reading.words[i] in BRACKETED:
            continue  # "sagte der „Neuen Post“ (NP), er komme"
        if reading.depth[i] < level or reading.words[i] in PAUSES - {","} or _begins_predicate(reading, i):
            return start
        if reading.words[i] == "," and _opens_report(reading, i + 1, end):
            return i + 1
        if _ends_search(reading, i):
            return start
    return start


def _ends_search(reading: Reading, token: int) -> bool:
    """Whether no clause of an earlier verb begins after a token: a comma, or another verb («пришёл и сказал, что»)."""
    if reading.pack.grammar.verb_second:
        return reading.words[token] == ","
    return bool(reading.flags[token] & c.CUE) and verb_at(reading, token) is not None


def _opens_report(reading: Reading, start: int, end: int) -> bool:
    """Whether a reported clause begins, with "that" or a question word or as a main clause."""
    if reading.function[start] & (f.THAT | f.QUESTION_WORD):
        return True
    if reading.pack.grammar.verb_second:
        return begins_main_clause(reading, start, end)
    return asks_behind(reading, start, end)


def asks_behind(reading: Reading, start: int, end: int) -> bool:
    """Whether the question word of a clause is after its first word («спросил, придёт ли она», «preguntó por qué»)."""
    if reading.pack.grammar.articles:
        return asks_governed(reading, start, end)
    if start + 1 < end and reading.flags[start] & c.PREPOSITION and reading.function[start + 1] & f.QUESTION_WORD:
        return True  # «zapytała, o której odjeżdża pociąg»
    return asks_inside(reading, start, end)


def _begins_predicate(reading: Reading, token: int) -> bool:
    """Whether a conjunction and another verb follow, which has a clause of its own ("Det mener hun og foreslår, at")."""
    if not reading.function[token] & f.COORDINATOR or reading.pack.grammar.verb_final:
        return False
    verb = verb_at(reading, token + 1)
    return verb is not None and verb.finite


def _may_govern(reading: Reading, verb: Verb, first: int, limit: int) -> bool:
    """Whether a frame may use the subject of a verb: not of "smiled", and of "spoke" only with quoted words."""
    if verb.passive or Complement.WEAK in verb.complements or _is_reported(reading, verb):
        return False
    return bool(verb.complements & GOVERNING) or max(reading.depth[first:limit]) > reading.depth[verb.head]


def _is_reported(reading: Reading, verb: Verb) -> bool:
    """Whether the auxiliary of a verb is in the mood of reports, so that it is reported itself ("er könne nicht sagen")."""
    helpers = (i for i in range(verb.first, verb.last) if i != verb.head)
    return any(reading.function[i] & f.REPORTED_MOOD for i in helpers)


def _is_relative(reading: Reading, verb: Verb) -> bool:
    """Whether the subject of a verb is a relative pronoun right before it."""
    before = verb.first - 1
    return before >= 0 and bool(reading.function[before] & (f.SUBJECT_RELATIVE | f.THAT))


def _main_verb(reading: Reading, verb: Verb, first: int, limit: int) -> int | None:
    """Where the main verb begins, if its subject contains ``verb`` in a relative clause or as a participle; else None."""
    if not (_is_relative(reading, verb) or (verb.bare and is_participle(reading, verb.head))):
        return None
    for other in verbs_between(reading, verb.last, min(limit, verb.last + LONGEST_MODIFIER), reading.depth[verb.head]):
        subject = subject_before(reading, other, first) if other.finite else None
        if subject is not None and subject.source[0] <= verb.head < subject.source[1]:
            return other.first
    return None


def _main_predicate(reading: Reading, verb: Verb, subject: Phrase, first: int, limit: int) -> int | None:
    """The auxiliary of the main clause, behind a clause of its subject ("Signs that said “No” were")."""
    if subject.source[0] != first or not (_is_relative(reading, verb) or _modifies(verb, subject)):
        return None
    level, depth = reading.depth[verb.head], reading.depth
    near = range(verb.last + 1, min(limit, verb.last + LONGEST_MODIFIER))
    helper = next((i for i in near if depth[i] == level and _ends_object(reading, i)), None)
    if helper is None or not reading.flags[helper] & (c.AUXILIARY | c.MODAL):
        return None
    return helper if depth[helper - 1] > level or Complement.CLAUSE not in verb.complements else None


def _modifies(verb: Verb, subject: Phrase) -> bool:
    """Whether a verb is a participle right after its subject ("Signs reading “No”")."""
    return verb.gerund and verb.bare and subject.source[1] == verb.first


def _ends_object(reading: Reading, token: int) -> bool:
    """Whether a word ends the object of a verb: punctuation, a conjunction, a verb, an auxiliary (not "to be")."""
    bits = reading.flags[token]
    if bits & (c.AUXILIARY | c.MODAL):
        return not reading.function[token - 1] & f.INFINITIVE_MARKER
    return bool(bits & (VERBAL | c.CONJUNCTION)) or not bits & c.WORD


def _own_end(reading: Reading, verb: Verb, subject: Phrase, first: int, limit: int) -> int:
    """Where the clause of ``verb`` ends if it opens its sentence ("If Moll says it is near, she is wrong"); else ``limit``."""
    opener = subject.source[0] - 1
    if verb.gerund and opener >= verb.last - 1:
        return opener  # "Saying he was tired, Ida left"
    if opener != first or not _opens_clause(reading, opener):
        return limit
    depth = reading.depth[verb.head]
    parts = [i for i in range(verb.last, limit - 1) if reading.depth[i] == depth and _is_parted(reading, i)]
    for part, after in pairwise([*parts, limit]):
        first = part + 1 if reading.words[part] == "," else _behind_preposition(reading, part, after)
        if reading.flags[first] & SUBJECTS and has_verb(reading, first + bool(reading.flags[first] & c.PRONOUN), after):
            return part
    return limit


def _opens_clause(reading: Reading, token: int) -> bool:
    """Whether a word begins a subordinate clause that another clause must follow ("if"; not "as")."""
    return bool(reading.flags[token] & c.SUBORDINATOR) and not reading.function[token] & f.AS_REPORTED


def _behind_preposition(reading: Reading, token: int, limit: int) -> int:
    """The token after a preposition and one word ("at times she"); ``token`` itself if it isn't a preposition."""
    return min(token + 2, limit - 1) if reading.flags[token] & c.PREPOSITION else token


def _is_parted(reading: Reading, token: int) -> bool:
    """Whether a token is a comma, or comes right after quoted words that end in one ("a “common roof,” at times")."""
    return reading.words[token] == "," or reading.is_tag(token)
