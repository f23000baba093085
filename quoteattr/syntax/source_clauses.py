"""A source after a fixed phrase, and the clause around them: "According to the union, the strike is over"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import CLAUSE_ENDS, DASHES
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.syntax.edges import strip, unopened
from quoteattr.syntax.extent import clause_end
from quoteattr.syntax.finite import has_verb
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.noun_phrases import bare_pronoun, phrase_after, stretch
from quoteattr.syntax.verb_second import is_finite_word

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["source_and_clause"]

SHORTEST_REST = 2  #: words of a clause that were read as part of the source
SHORTEST_CLAUSE = 3  #: tokens of a clause
#: Words that do not begin a clause
BARRED = c.PREPOSITION | c.CONJUNCTION | c.SUBORDINATOR | c.RELATIVE | c.AUXILIARY | c.MODAL
PARTING = frozenset(":;")
DASHED = DASHES | {"-"}
OPENING = DASHES | {"("}
CLOSING = frozenset(",)")
LONGEST_PARTICIPLE = 12  #: tokens between commas that a participle begins
LONGEST_SOURCE = 25  #: tokens from the source to the verb of the clause


def source_and_clause(
    reading: Reading, cue: tuple[int, int], sentence: tuple[int, int], phrase: Phrase | None = None
) -> tuple[Phrase, tuple[tuple[int, int], ...]] | None:
    """The source after a fixed phrase, if it isn't given, and the rest of the sentence; None if that isn't a clause."""
    first, limit = _begin(reading, sentence[0], cue[0]), sentence[1]
    leads = cue[0] <= first + 1 and not _is_opened(reading, cue[0])
    phrase = phrase or _source(reading, cue[1], limit, leads=leads)
    if phrase is None:
        return None
    phrase, rest = _rest(reading, phrase, limit, leads=leads, dashed=reading.words[cue[0] - 1] in DASHED)
    ranges = (*(() if leads else _left(reading, first, cue[0])), *rest)
    # «мост закрыт» has neither article nor verb
    if sum(end - start for start, end in ranges) < SHORTEST_CLAUSE - (not reading.pack.grammar.articles):
        return None
    return phrase, ranges


def _source(reading: Reading, start: int, limit: int, *, leads: bool) -> Phrase | None:
    """The source that follows "according to"; at the start of a sentence, without any of the clause that follows."""
    phrase = bare_pronoun(reading, start, limit)
    if phrase is not None:
        return phrase
    phrase = phrase_after(reading, start, limit) if leads else subject_after(reading, start, limit)
    phrase = phrase or _around_marks(reading, start, limit)
    if phrase is None:
        noun = reading.pack.grammar.articles and not _is_verb(reading, start)
        return stretch(reading, start, limit) if noun else None
    return _with_apposition(reading, phrase, limit) if leads else phrase


def _is_verb(reading: Reading, token: int) -> bool:
    """Whether a word in small letters is a past form, where these differ from nouns ("según trascendió")."""
    plain = token < len(reading.flags) and not reading.flags[token] & c.CAPITAL
    return plain and reading.pack.grammar.drops_subject and bool(reading.forms[token] & m.PAST)


def _around_marks(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The noun phrase with quoted words before its noun ("the “wise” cook"); None if there is none."""
    if start + 1 >= limit or not reading.flags[start] & c.DETERMINER or reading.depth[start + 1] <= reading.depth[start]:
        return None
    noun = next((i for i in range(start + 1, limit) if reading.depth[i] == reading.depth[start]), limit)
    phrase = phrase_after(reading, noun, limit) if noun < limit else None
    return phrase and attrs.evolve(phrase, first=start, source=(start, phrase.source[1]))


def _past_participle(reading: Reading, comma: int, limit: int) -> int:
    """The comma that ends what a participle says of the source ("the report, published on Friday,"); ``comma`` if none does."""
    reach = range(comma + 2, min(limit, comma + LONGEST_PARTICIPLE))
    return next((i for i in reach if reading.words[i] == "," and not has_verb(reading, comma + 2, i)), comma)


def _with_apposition(reading: Reading, phrase: Phrase, limit: int) -> Phrase:
    """The phrase with the role or name between commas after it ("According to Moll, the mayor, the port is full")."""
    comma = phrase.source[1]
    if comma + 1 >= limit or reading.words[comma] != ",":
        return phrase
    if reading.forms[comma + 1] & m.PARTICIPLE:
        return attrs.evolve(phrase, source=(phrase.source[0], _past_participle(reading, comma, limit)))
    apposed = phrase_after(reading, comma + 1, limit)
    if apposed is None or apposed.kind is phrase.kind or not _is_between_commas(reading, phrase, apposed, limit):
        return phrase
    if apposed.kind is MentionKind.NOMINAL and not reading.flags[apposed.head] & c.PERSON:
        return phrase  # "According to Moll, the mill, the school and the port will close"
    named = apposed if apposed.kind is MentionKind.NAME else None
    return attrs.evolve(phrase, source=(phrase.source[0], apposed.source[1]), apposed=named)


def _is_between_commas(reading: Reading, phrase: Phrase, apposed: Phrase, limit: int) -> bool:
    """Whether a comma ends an apposition and a clause with its own verb follows; the name of somebody needs no known verb."""
    comma = apposed.source[1]
    if comma + 1 >= limit or reading.words[comma] != ",":
        return False
    person = apposed.kind is MentionKind.NAME and reading.flags[phrase.head] & c.PERSON
    return bool(person) or has_verb(reading, comma + 1, limit)


def _begin(reading: Reading, first: int, cue: int) -> int:
    """The token where the clause with "according to" begins: after the last semicolon, colon, dash or bracket before it."""
    for i in range(cue - 1, first, -1):
        apart = reading.words[i] in PARTING or (reading.words[i] in OPENING and cue - i >= SHORTEST_CLAUSE)
        if apart and not reading.depth[i]:
            return i + 1
    return cue if _joins_clause(reading, cue - 1, first) else first


def _joins_clause(reading: Reading, token: int, first: int) -> bool:
    """Whether a comma and a conjunction right before the source separate its clause ("..., maar volgens Moll is het vol")."""
    joins = token > first and reading.words[token - 1] == "," and bool(reading.flags[token] & c.CONJUNCTION)
    return joins and reading.pack.grammar.verb_second


def _is_opened(reading: Reading, cue: int) -> bool:
    """Whether the word before begins the clause, and its rest follows ("omdat volgens hem de brug dicht is")."""
    grammar = reading.pack.grammar
    before = reading.flags[cue - 1] if cue and (grammar.verb_second or not grammar.articles) else 0
    return bool(before & (c.SUBORDINATOR | c.COMPLEMENTIZER)) and not before & c.PREPOSITION


def _left(reading: Reading, first: int, cue: int) -> tuple[tuple[int, int], ...]:
    """The part of the clause before "according to"."""
    if _is_opened(reading, cue):
        return ()
    first = unopened(reading, first)
    end = cue - 1 if cue > first and reading.words[cue - 1] == "(" else cue
    end = strip(reading, first, end)
    return ((first, end),) if end > first else ()


def _rest(
    reading: Reading, phrase: Phrase, limit: int, *, leads: bool, dashed: bool
) -> tuple[Phrase, tuple[tuple[int, int], ...]]:
    """The source with what belongs to it, and the part of the clause after it."""
    if reading.pack.grammar.verb_second:
        return _rest_inverted(reading, phrase, limit, leads=leads, dashed=dashed)
    rest = _behind_comma(reading, phrase, limit, leads=leads)
    shorter = None if rest or not leads else _without_clause(reading, phrase)
    return (phrase, rest) if shorter is None else (shorter, _bare_rest(reading, shorter.source[1], limit))


def _without_clause(reading: Reading, phrase: Phrase) -> Phrase | None:
    """A noun for people without the words that may be genitives, if nothing else is left («Podle expertů ceny porostou»)."""
    end = phrase.head + 1
    people = phrase.kind is MentionKind.NOMINAL and reading.flags[phrase.head] & (c.PERSON | c.GROUP)
    if reading.pack.grammar.articles or not people or phrase.source[1] - end < SHORTEST_REST:
        return None
    return attrs.evolve(phrase, last=min(phrase.last, end), source=(phrase.source[0], end))


def _behind_comma(reading: Reading, phrase: Phrase, limit: int, *, leads: bool) -> tuple[tuple[int, int], ...]:
    """The part of the clause after the source: after its comma, or right after the source if a clause begins there."""
    start = phrase.source[1]
    comma = next((i for i in range(start, limit) if reading.words[i] == "," and not reading.depth[i]), limit)
    if not reading.pack.grammar.articles and comma > start:
        return _bare_rest(reading, start, limit)
    begin = start if leads and _begins_bare(reading, phrase, comma, limit) else comma + 1
    end = clause_end(reading, begin, limit) if begin < limit else limit
    return ((begin, end),) if begin < end else ()


def _bare_rest(reading: Reading, start: int, limit: int) -> tuple[tuple[int, int], ...]:
    """The rest of the clause right after a source in a case ("Według policji droga jest zamknięta")."""
    if start + 1 in reading.by_first and reading.flags[start] & c.PREPOSITION:
        start = reading.by_first[start + 1].last  # «zdaniem Jana Krukowskiego z Uniwersytetu Liskowskiego»
        start += start < limit and reading.words[start] == ","
    end = clause_end(reading, start, limit) if start < limit else limit
    end = strip(reading, start, end) if start < end else end
    return ((start, end),) if start < end and (reading.flags[start] & (c.WORD | c.OPENING)) else ()


def _rest_inverted(
    reading: Reading, phrase: Phrase, limit: int, *, leads: bool, dashed: bool
) -> tuple[Phrase, tuple[tuple[int, int], ...]]:
    """The source with what belongs to it, and the rest of the clause right after it: its verb, or where the source goes on.

    In "Laut Polizei in Lisk wurden zwei Boote gestohlen" the clause goes on with its verb. After a source between dashes, it
    goes on after the second one.
    """
    start = phrase.source[1]
    if leads and not _begins_quoted(reading, start, limit):
        verb = next((i for i in range(start, min(limit, start + LONGEST_SOURCE)) if is_finite_word(reading, i)), start)
        phrase, start = attrs.evolve(phrase, source=(phrase.source[0], verb)), verb
    start += start < limit and reading.words[start] in (CLOSING | DASHED if dashed else CLOSING)
    apart = start < limit and reading.words[start] in CLAUSE_ENDS | DASHED  # "enligt byrån – och nu ökar den igen"
    end = strip(reading, start, clause_end(reading, start, limit)) if start < limit and not apart else start
    return phrase, ((start, end),) if any(bits & c.WORD for bits in reading.flags[start:end]) else ()


def _begins_quoted(reading: Reading, start: int, limit: int) -> bool:
    """Whether quoted words with a small letter are the rest of a sentence («Laut Polizei „wurde niemand verletzt“.»)."""
    if start + 1 >= limit or not reading.flags[start] & c.OPENING or not reading.words[start + 1].islower():
        return False
    return not any(reading.depth[i] < reading.depth[start] and reading.flags[i] & c.WORD for i in range(start, limit))


def _begins_bare(reading: Reading, phrase: Phrase, comma: int, limit: int) -> bool:
    """Whether the clause follows the source without a comma ("According to Moll the port is full").

    After a noun, words up to a comma may be a relative clause ("According to a report the mayor wrote, the port is full").
    """
    start = phrase.source[1]
    if start + 1 >= limit or comma == start or (phrase.kind is MentionKind.NOMINAL and comma < limit):
        return False
    bits = reading.flags[start]
    if reading.depth[start] or not bits & c.WORD or (bits & BARRED and not bits & c.DETERMINER):
        return False
    return has_verb(reading, start + 1, comma)
