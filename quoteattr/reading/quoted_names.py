"""The names of organisations in quotation marks after a noun for what they name: "the newspaper “The Moon”", «фирма «Норд»»."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.fixed_phrases import phrase_before_token
from quoteattr.reading.values import Name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from quoteattr.models import Span
    from quoteattr.reading.base import Reading

__all__ = ["is_marked", "with_quoted_names"]

LONGEST_NAME = 60  #: characters between the marks
MOST_WORDS = 6
MOST_BETWEEN = 2  #: words between the noun and the opening mark («el diario alemán «Bild»»)
LONGEST_PHRASE = 4  #: words from the first of a phrase to its noun
UNMARKED = frozenset({"dash", "script"})  #: styles of turns without quotation marks
#: Classes of words that show a sentence, if they aren't determiners.
SAYING = c.AUXILIARY | c.MODAL | c.NEGATION | c.PRONOUN | c.SUBORDINATOR | c.COMPLEMENTIZER | c.RELATIVE
SMALL = c.PREPOSITION | c.CONJUNCTION | c.DETERMINER | c.PARTICLE  #: classes of words in lower case that every name may contain
VERBAL = m.ANY_PAST | m.FEMALE | m.MALE  #: forms of verbs that few nouns have
NO_MODIFIERS = c.CAPITAL | c.CLOSED | c.CUE | c.DETERMINER | c.ADVERB | c.TIME


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "quoted_names"
    nouns: frozenset[str] = NO_WORDS  #: other nouns before such names ("the site “Lisk Now”")
    small: frozenset[str] = NO_WORDS  #: words in lower case in such names, if all others have capitals


def with_quoted_names(reading: Reading, names: Sequence[Name]) -> Sequence[Name]:
    """The names of a text, with those in quotation marks after a noun for an organisation in place of the names in them."""
    marked = list(_marked(reading))
    if not marked:
        return names
    inside = {i for name in marked for i in range(name.first - 1, name.last)}
    kept = (name for name in names if inside.isdisjoint(range(name.first, name.last)))
    return sorted([*kept, *marked], key=lambda name: name.first)


def is_marked(reading: Reading, first: int) -> bool:
    """Whether the first token between quotation marks begins the name of an organisation after its noun."""
    name = reading.by_first.get(first)
    return name is not None and name.noun is not None


def _marked(reading: Reading) -> Iterator[Name]:
    """The quoted names of a text, in order."""
    for piece in reading.marked.pieces:
        content = piece.content
        if content is None or len(content) > LONGEST_NAME or piece.style in UNMARKED or piece.depth:
            continue
        name = _name(reading, piece.extent, content)
        if name is not None:
            yield name


def _name(reading: Reading, extent: Span, content: Span) -> Name | None:
    """The name between two quotation marks; None if the words before it or the words themselves don't show one."""
    opening, end = reading.range_of(extent)
    noun = _noun_before(reading, opening)
    if noun is None or not reading.adjoins(opening) or _is_listed(reading, end):
        return None
    first, last = reading.range_of(content)
    last = _without_stop(reading, first, last)
    if not 0 < last - first <= MOST_WORDS or not _may_be_name(reading, first, last) or _is_called(reading, noun):
        return None
    return Name(first, first, last, is_organisation=True, noun=noun)


def _is_listed(reading: Reading, end: int) -> bool:
    """Whether "and" and other words in quotation marks follow a name, so that the noun names several."""
    more = end + 1 < len(reading.flags) and reading.function[end] & f.COORDINATOR
    return bool(more and reading.flags[end + 1] & c.OPENING)


def _without_stop(reading: Reading, first: int, last: int) -> int:
    """The end of the words between two marks without a comma, or a full stop after several capitals ("“The Moon,”")."""
    stop = reading.words[last - 1]
    if stop == "," or (stop == "." and last - first > 2 and reading.of_rule[Words].small):
        return last - 1
    return last


def _noun_before(reading: Reading, opening: int) -> int | None:
    """The noun for an organisation right before a quotation mark, or before its adjectives or genitives there."""
    for noun in range(opening - 1, max(-1, opening - MOST_BETWEEN - 2), -1):
        if noun + 1 in reading.break_set or reading.depth[noun]:
            return None
        if _is_noun(reading, noun):
            return None if _is_named(reading, noun) else noun
        if not _may_modify(reading, noun):
            return None
    return None


def _is_named(reading: Reading, noun: int) -> bool:
    """Whether a noun names the one before it, where all nouns have capitals ("die Gewerkschaft Arbeiterunion")."""
    return reading.pack.names.noun_capitals and noun > 0 and noun not in reading.break_set and _is_noun(reading, noun - 1)


def _may_modify(reading: Reading, token: int) -> bool:
    """Whether a word may come between a noun and its name: an adjective, or a genitive where nouns have cases."""
    bits, forms = reading.flags[token], reading.forms[token]
    if bits & (c.WORD | NO_MODIFIERS) != c.WORD or forms & VERBAL:
        return False
    return not reading.pack.grammar.articles or bool(forms & m.MODIFIER or bits & c.NATIONALITY)


def _is_noun(reading: Reading, token: int) -> bool:
    """Whether a word is a noun for an organisation, and not a verb."""
    bits = reading.flags[token]
    if not bits & c.ORGANISATION and reading.lowers[token] not in reading.of_rule[Words].nouns:
        return False
    begins = token in reading.break_set or not token
    written = bool(bits & c.CAPITAL) is reading.pack.names.noun_capitals or begins
    return written and not (bits & c.CUE and (begins or not reading.flags[token - 1] & c.DETERMINER))


def _may_be_name(reading: Reading, first: int, last: int) -> bool:
    """Whether words may be a name: they begin with a capital, and aren't a sentence."""
    words = range(first, last)
    if not reading.flags[first] & c.CAPITAL or any(not reading.flags[i] & c.WORD for i in words):
        return False
    if last - first == 1:
        return not reading.flags[first] & (c.ADVERB | (0 if reading.flags[first] & c.DETERMINER else c.NEGATION | c.PRONOUN))
    small = reading.of_rule[Words].small
    return all(_may_be_part(reading, i, small) for i in words) and (bool(small) or not _is_verb(reading, first))


def _may_be_part(reading: Reading, token: int, small: AbstractSet[str]) -> bool:
    """Whether a word may be in the name of an organisation that has several."""
    bits = reading.flags[token]
    if bits & SAYING and not bits & c.DETERMINER:
        return False
    if bits & c.CAPITAL:
        return True
    if small:
        return reading.lowers[token] in small
    return bool(bits & SMALL) or not _is_verb(reading, token)


def _is_verb(reading: Reading, token: int) -> bool:
    """Whether a word may be a verb or an adverb, which a name rarely begins with or has in lower case."""
    return bool(reading.flags[token] & (c.CUE | c.ADVERB) or reading.forms[token] & VERBAL)


def _is_called(reading: Reading, noun: int) -> bool:
    """Whether the quoted words may be what somebody calls it, after a verb of judgement or "the name of"."""
    start = noun
    while start and noun - start < LONGEST_PHRASE and not reading.flags[start] & c.DETERMINER:
        start -= 1
    if not start:
        return False
    before = max(start - 1 - bool(reading.flags[start - 1] & c.PREPOSITION), 0)
    return phrase_before_token(reading, "term_cues", start) or _judges(reading, before)


def _judges(reading: Reading, token: int) -> bool:
    """Whether a word is a form of a verb that says something about its object and has no clause ("called the company")."""
    cue = reading.index.cues.get(reading.lowers[token])
    return cue is not None and Complement.OBJECT in cue.complements and Complement.CLAUSE not in cue.complements
