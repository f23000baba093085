"""He vowed to «rebuild the bridge»."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import PAUSES
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import clause_end, object_end
from quoteattr.syntax.finite import begins_infinitive
from quoteattr.syntax.verbs import VerbWords, verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

NO_OBJECTS = c.PREPOSITION | c.CONJUNCTION | c.NEGATION | c.TIME
LONGEST_OBJECT = 8  #: tokens between the verb and "to"


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "to_clause"
    own_deeds: frozenset[str] = NO_WORDS  #: verbs for what one does oneself, which take no object before "to" ("vow")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The infinitive after the verb, or after its object."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None or not _governs_infinitive(reading, verb, limit):
        return None
    start = _past_reflexive(reading, site.start, limit)
    if start < limit and _is_bare_infinitive(reading, start):
        return _report(source_cue, start, clause_end(reading, start, limit))
    for i in range(verb.last, _object_limit(reading, verb, limit)):
        if reading.forms[i] & m.INFINITIVE:
            return _report(source_cue, _negated(reading, i), clause_end(reading, i, limit))
        if i + 1 < limit and begins_infinitive(reading, i):
            if _reports_itself(reading, verb, i + 1, limit):
                return None
            return _report(source_cue, _negated(reading, i), object_end(reading, i + 1, limit, has_verbs=True))
    return None


def _object_limit(reading: Reading, verb: Verb, limit: int) -> int:
    """Where an infinitive after an object must have begun: before a pause or a quotation mark."""
    last = min(limit, verb.last + LONGEST_OBJECT)
    level = reading.depth[verb.head]
    return next((i for i in range(verb.last, last) if reading.words[i] in PAUSES or reading.depth[i] != level), last)


def _report(source_cue: SourceCue, start: int, end: int) -> Report:
    """The report for an infinitive."""
    return Report(source_cue=source_cue, ranges=((start, end),), frame=FRAME.name)


def _negated(reading: Reading, infinitive: int) -> int:
    """The first token of an infinitive with the negation before it ("urged them not to go")."""
    return infinitive - bool(reading.flags[infinitive - 1] & c.NEGATION)


def _past_reflexive(reading: Reading, start: int, limit: int) -> int:
    """Where an infinitive may begin, after a reflexive pronoun ("säger sig vara nöjd")."""
    return start + (start < limit and bool(reading.function[start] & f.OBJECT))


def _is_bare_infinitive(reading: Reading, token: int) -> bool:
    """Whether a word is an infinitive without a marker, or the negation before one («aseguró no haber visto»)."""
    negated = reading.flags[token] & c.NEGATION and token + 1 < len(reading.lowers)
    if negated and reading.lowers[token + 1] in reading.of_rule[VerbWords].infinitives:
        return True
    return bool(reading.forms[token] & m.INFINITIVE) or reading.lowers[token] in reading.of_rule[VerbWords].infinitives


def _governs_infinitive(reading: Reading, verb: Verb, limit: int) -> bool:
    """Whether a verb may report with an infinitive; "offer" has no object before it ("offered maps to visitors")."""
    if reading.pack.grammar.verb_final:
        return False  # the infinitive ends its clause: see infinitive_clause
    if Complement.TO not in verb.complements or reading.flags[verb.first - 1] & c.RELATIVE:
        return False
    return verb.lemma not in reading.of_rule[Words].own_deeds or not _has_object(reading, verb.last, limit)


def _has_object(reading: Reading, after: int, limit: int) -> bool:
    """Whether an object begins right after a verb, and no "to", adverbial or quoted words."""
    if after >= limit or reading.is_adverb(after):
        return False
    bits = reading.flags[after]
    return bool(bits & c.WORD) and not bits & NO_OBJECTS


def _reports_itself(reading: Reading, verb: Verb, token: int, limit: int) -> bool:
    """Whether a verb of refusing governs a verb of saying that has its own clause ("declined to say whether")."""
    inner = verb_at(reading, token) if reading.function[verb.head] & f.REFUSAL else None
    if inner is None or inner.last >= limit or not inner.takes_question:
        return False
    return bool(reading.function[inner.last] & (f.THAT | f.QUESTION_WORD))


FRAME = Frame(
    name="to_clause",
    claim="A verb of promising, asking or threatening is followed by an infinitive: the infinitive is reported.",
    find=find,
    examples=(
        Example(text="Mira vowed to rebuild «the old bridge» soon.", mention="Mira"),
        Example(lang="es", text="El alcalde negó haber visto el puente.", mention="El alcalde"),
        Example(lang="es", text="El alcalde aseguró no tener miedo.", mention="El alcalde"),
        Example(lang="sv", text="Borgmästaren säger sig vara nöjd.", mention="Borgmästaren"),
        Example(lang="it", text="Il sindaco ha detto di essere stanco.", mention="Il sindaco"),
        Example(lang="ru", text="Министр пообещал открыть мост.", mention="Министр"),
    ),
    counterexamples=(Example(text="Mira vowed it."), Example(text="Mira offered flowers to the guests.")),
)
