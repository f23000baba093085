"""Base noun phrases, without attached phrases or clauses: a name, a pronoun, a noun with its modifiers, a number of people.

They are read leftwards or rightwards, up to a function word, punctuation or a verb form. The head is the last noun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.reading.values import Phrase
from quoteattr.syntax.adjectives import determiner_before_list, follows_noun, head_before, lists_adjectives
from quoteattr.syntax.contractions import is_contraction, is_governing
from quoteattr.syntax.marked_names import (
    cut_noun_start,
    marked_after,
    marked_before,
    named_after,
    noun_with_name,
    precedes_noun,
)
from quoteattr.syntax.noun_ends import ends_noun
from quoteattr.syntax.partitives import may_begin
from quoteattr.syntax.shares import share_before, share_of
from quoteattr.syntax.verb_like import ends_before, has_article, is_deed, is_gerund, is_told

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name

__all__ = ["base_after", "base_before"]

LONGEST_PHRASE = 9  #: the most words in a noun phrase
LONGEST_ROLE = 4  #: the most words in a role between two names ("Lund campaign manager Alex Berg")
NO_HEADS = c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.TIME | c.ADVERB  #: classes that can't be the last word of a noun phrase


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "base_phrases"
    adjectival_persons: frozenset[str] = NO_WORDS  #: nouns for people that are adjectives before a noun ("major")
    adjectives: frozenset[str] = NO_WORDS  #: forms of cues that are also adjectives
    postposed: frozenset[str] = NO_WORDS  #: adjectives that follow their noun ("people familiar with the matter")
    voices: frozenset[str] = NO_WORDS  #: nouns for a voice that are forms of cues too


def base_before(reading: Reading, end: int, limit: int) -> Phrase | None:
    """The noun phrase whose last token is ``end - 1``, with its modifiers; it doesn't look before ``limit``."""
    last = end - 1
    if last < limit or last in reading.owners:
        return None
    if reading.flags[last] & c.CLOSING:
        return _marked_before(reading, end, limit)
    name = reading.by_last.get(end)
    if name is not None and name.first >= limit:
        first = _modifiers(reading, name.first, limit)
        return _named(name, first if name.is_role else name.first, first)
    if reading.flags[last] & c.PRONOUN:
        return _pronoun(reading, last) or share_of(reading, last, limit)
    if reading.function[last] & f.ALONE:
        return _alone(reading, last, limit)
    return share_before(reading, last, limit) or _nominal_before(reading, end, limit)


def _marked_before(reading: Reading, end: int, limit: int) -> Phrase | None:
    """The phrase that ends in a name in quotation marks, with the noun before it for what it names."""
    named = noun_with_name(reading, limit, end)
    if named is None:
        return marked_before(reading, end, limit) if reading.pack.writing.quoted_names else None
    noun = base_before(reading, named.head + 1, limit)
    return attrs.evolve(named, source=(named.head if noun is None else noun.source[0], end))


def _alone(reading: Reading, last: int, limit: int) -> Phrase:
    """A phrase of determiners without a noun: "some", "the two", "these other three"."""
    first = last
    while first > limit and reading.depth[first - 1] == reading.depth[last] and _determines(reading, first - 1):
        first -= 1
    return _nominal(first, last + 1, last)


def _determines(reading: Reading, token: int) -> bool:
    return bool(reading.flags[token] & c.DETERMINER) and not reading.flags[token] & c.RELATIVE


def _pronoun(reading: Reading, token: int) -> Phrase | None:
    """The phrase for a pronoun, if it may be a subject."""
    traits = reading.traits(token)
    if traits is None or not traits.subject:
        return None
    return Phrase(first=token, last=token + 1, head=token, kind=MentionKind.PRONOUN, source=(token, token + 1))


def _named(name: Name, first: int, start: int) -> Phrase:
    """The phrase for a name, with modifiers from ``start``. A capitalised role counts as a noun phrase."""
    kind = MentionKind.NOMINAL if name.is_role else MentionKind.NAME
    return Phrase(first=first, last=name.last, head=name.last - 1, kind=kind, source=(start, name.last), name=name)


def _nominal(first: int, last: int, head: int) -> Phrase:
    return Phrase(first=first, last=last, head=head, kind=MentionKind.NOMINAL, source=(first, last))


def _nominal_before(reading: Reading, end: int, limit: int) -> Phrase | None:
    """A phrase that ends in a noun, or in an adjective after its noun ("the people responsible")."""
    last = end - 1
    if not _may_be_head(reading, last):
        return None
    first = _modifiers(reading, last, limit)
    head = last - 1 if last > first and _is_postposed(reading, last) else head_before(reading, first, last)
    return _nominal(first, end, head) if _is_headed(reading, first, head) else None


def _may_be_head(reading: Reading, token: int) -> bool:
    """Whether a word may end a noun phrase: it isn't a function word or a form that is only a verb."""
    bits = reading.flags[token]
    if not bits & c.WORD or bits & NO_HEADS:
        return False
    if reading.pack.names.noun_capitals:
        return bool(bits & c.CAPITAL) or reading.words[token][0].isdigit()
    return not bits & c.CUE or bool(bits & c.SPEAKING_NOUN or reading.forms[token] & m.PLURAL) or _is_voice(reading, token)


def _is_postposed(reading: Reading, token: int) -> bool:
    """Whether a word is an adjective that follows its noun ("the people responsible")."""
    return reading.lowers[token] in reading.of_rule[Words].postposed and bool(reading.flags[token - 1] & c.SPEAKING_NOUN)


def _modifiers(reading: Reading, first: int, limit: int) -> int:
    """The first token of the phrase, including any adjectives, nouns, determiner or possessive before ``first``."""
    flags = reading.flags
    j = first
    while j - 1 >= limit and first - j < LONGEST_PHRASE:
        start = _name_start(reading, j, first, limit)
        if start < j:
            j = start
        elif flags[j - 1] & (c.DETERMINER | c.POSSESSIVE) and _is_near(reading, j - 1, first):
            if _opens_clause(reading, j - 1, limit) or is_governing(reading, j - 1, limit):
                break
            j -= 1
            if not (j > limit and flags[j - 1] & c.DETERMINER):
                break  # another determiner may come first: "all the"
        elif _modifies(reading, j - 1, first):
            j -= 1
        else:
            return determiner_before_list(reading, j, first, limit)
    return j


def _name_start(reading: Reading, end: int, first: int, limit: int) -> int:
    """The first token of a name among the modifiers before ``first``, of its owner or of a cut noun; ``end`` if none ends."""
    name = reading.by_last.get(end)
    joins = name is not None and (end < first or name.is_organisation or end - 1 in reading.owners)
    start = cut_noun_start(reading, end, limit) if reading.function[end - 1] & f.COORDINATOR else end
    return name.first if name is not None and joins and name.first >= limit else start


def _opens_clause(reading: Reading, determiner: int, limit: int) -> bool:
    """Whether a word that may be a determiner begins a clause instead: "said that officials ...", "which officials said"."""
    bits = reading.flags[determiner]
    if bits & c.COMPLEMENTIZER and determiner > limit and _follows_cue(reading, determiner):
        return True
    # "the cuts, which officials said ..."; but "that man said"
    return bool(bits & c.RELATIVE) and not reading.function[determiner] & f.THAT


def _follows_cue(reading: Reading, token: int) -> bool:
    """Whether a word follows a form of a cue or its particle ("said that", "pointed out that")."""
    flags = reading.flags
    return bool(flags[token - 1] & c.CUE or (token > 1 and flags[token - 1] & c.PREPOSITION and flags[token - 2] & c.CUE))


def _is_near(reading: Reading, token: int, first: int) -> bool:
    """Whether only quotation marks come between two tokens."""
    return reading.depth[token] == reading.depth[first]


def _modifies(reading: Reading, token: int, first: int) -> bool:
    """Whether a word may come before the head in a noun phrase: an adjective, a noun or a possessive."""
    bits = reading.flags[token]
    if not _is_near(reading, token, first):
        return False
    if token in reading.owners:
        return bool(bits & c.WORD)
    if not bits & c.WORD or bits & c.CLOSED or (bits & (c.TIME | c.ADVERB) and not bits & c.CAPITAL):
        return False
    if not bits & c.CUE or bits & c.SPEAKING_NOUN:
        return not (is_told(reading, token) or is_deed(reading, token))
    if token + 1 in reading.by_last or reading.lowers[token] in reading.of_rule[Words].adjectives:
        return True
    return _is_participle(reading, token)


def _is_participle(reading: Reading, token: int) -> bool:
    """Whether a form of a cue is a participle after an article or adverb, used as an adjective ("a newly published book")."""
    cue = reading.index.cues.get(reading.lowers[token])
    if cue is None or VerbForm.PARTICIPLE not in cue.forms or not token:
        return False
    before = reading.flags[token - 1]
    return reading.is_adverb(token - 1) or bool(before & c.DETERMINER and not before & c.CLOSED)


def _is_headed(reading: Reading, first: int, head: int) -> bool:
    """Whether words make a noun phrase: they begin with a determiner or possessive, or the head can speak or is plural."""
    flags = reading.flags
    if reading.pack.names.noun_capitals and not flags[head] & c.CAPITAL and not reading.words[head][0].isdigit():
        return first < head and bool(reading.function[head] & f.ALONE)  # "sagten die beiden"
    if flags[first] & (c.DETERMINER | c.POSSESSIVE) and first < head:
        return True
    if flags[head] & c.SPEAKING_NOUN or has_article(reading, first, head) or (first and is_contraction(flags[first - 1])):
        return True
    return any(i in reading.owners for i in range(first, head))


def base_after(reading: Reading, start: int, limit: int) -> Phrase | None:
    """The noun phrase that begins at ``start``, without attached phrases; it doesn't look at ``limit`` or beyond."""
    if start >= limit:
        return None
    if reading.pack.writing.quoted_names and (marked := marked_after(reading, start, limit)) is not None:
        return marked
    name = reading.by_first.get(start)
    if name is not None and name.last <= limit:
        if _is_part(reading, name, limit):
            return _nominal_after(reading, start, name.last, limit)
        return _named(name, start, start)
    if _stands_alone(reading, start, limit):
        return _pronoun(reading, start)
    if not may_begin(reading, start):
        return _nominal(start, start + 1, start) if reading.function[start] & f.ALONE else None
    return None if is_told(reading, start) else _nominal_after(reading, start, start, limit)


def _stands_alone(reading: Reading, token: int, limit: int) -> bool:
    """Whether a word is a pronoun here, and no determiner."""
    bits = reading.flags[token]
    return bool(bits & c.PRONOUN) and not bits & c.POSSESSIVE and not _is_article(reading, token, limit)


def _is_article(reading: Reading, token: int, limit: int) -> bool:
    """Whether a pronoun that is also an article has a noun or an adjective after it ("den nye chefen", "de tre")."""
    definite = bool(reading.function[token] & f.DEFINITE)
    if token + 1 >= limit or not (definite or reading.flags[token] & c.DETERMINER) or not _is_near(reading, token + 1, token):
        return False
    after = reading.flags[token + 1]
    if after & c.SPEAKING_NOUN or not definite or not after & c.WORD or reading.function[token + 1] & f.MOODS:
        return bool(after & c.SPEAKING_NOUN)
    return not after & (c.CLOSED | c.CUE | c.ADVERB | c.TIME)


def _is_part(reading: Reading, name: Name, limit: int) -> bool:
    """Whether a name only begins a noun phrase: "Norvia Rail officials", "Lund spokesman Alex Berg", "Varga's lawyer"."""
    if name.last - 1 in reading.owners:
        return True
    return (name.is_organisation and _compounds(reading, name, limit)) or _leads_to_name(reading, name, limit)


def _nominal_after(reading: Reading, start: int, read: int, limit: int) -> Phrase | None:
    """A phrase that begins with a determiner, a possessive or a bare noun; it may end in a name ("coach Ana Reis")."""
    depth = reading.depth[start]
    goes_on = _continuing(reading)
    j = read
    while j < limit and j - start < LONGEST_PHRASE and reading.depth[j] == depth:
        name = reading.by_first.get(j) if j > start else None
        if name is not None and name.last <= limit:
            if name.last - 1 not in reading.owners and _ends_phrase(reading, start, name, limit):
                return _named(name, start if name.is_role else name.first, start)
            j = name.last
        elif goes_on(reading, start, j, limit):
            j += 1
        else:
            break
    return named_after(reading, start, j, limit) or _whole(reading, start, j)


def _continuing(reading: Reading) -> Callable[[Reading, int, int, int], bool]:
    """The test for whether a word continues a noun phrase."""
    return precedes_noun if reading.pack.names.noun_capitals else _goes_on


def _whole(reading: Reading, start: int, end: int) -> Phrase | None:
    """The phrase of a noun, if words make one."""
    return _nominal(start, end, head_before(reading, start, end - 1)) if _is_whole(reading, start, end) else None


def _is_whole(reading: Reading, start: int, end: int) -> bool:
    """Whether words make a noun phrase: they have a head, and aren't just a determiner that needs a noun (unlike "some")."""
    if end == start or reading.function[start] & f.ALONE:
        return end > start
    if end == start + 1 and reading.flags[start] & (c.DETERMINER | c.POSSESSIVE):
        return False
    return _is_headed(reading, start, head_before(reading, start, end - 1))


def _goes_on(reading: Reading, start: int, j: int, limit: int) -> bool:
    """Whether the word at ``j`` continues the noun phrase that begins at ``start``."""
    bits = reading.flags[j]
    if j == start:
        return True
    if not bits & c.WORD or bits & c.CLOSED:
        return reading.words[j] == "," and lists_adjectives(reading, start, j, limit)
    if _must_be_noun(reading, j):
        return True
    if is_gerund(reading, j) or _is_complete(reading, j) or ends_noun(reading, start, j - 1, bits):
        return False
    if reading.flags[j - 1] & _ending(reading) and not bits & (c.SPEAKING_NOUN | c.CAPITAL):
        return _is_adjectival(reading, j - 1)
    return not ends_before(reading, start, j)


def _ending(reading: Reading) -> int:
    """The classes of nouns that end a phrase; if compounds are one word, all nouns do ("myndigheten")."""
    return c.SPEAKING_NOUN if reading.pack.lexicon.compounds else c.PERSON | c.GROUP


def _is_complete(reading: Reading, j: int) -> bool:
    """Whether a noun ends its phrase: before a time or a determiner ("told reporters Thursday", "told Parliament the bill")."""
    bits, before = reading.flags[j], reading.flags[j - 1]
    if bits & c.TIME and before & (c.PERSON | c.GROUP):
        return True
    return bool(bits & c.DETERMINER and before & c.SPEAKING_NOUN)


def _must_be_noun(reading: Reading, token: int) -> bool:
    """Whether an article or possessive shows that a possible verb form is a noun ("a rally", "the bank's show")."""
    bits = reading.flags[token]
    if _is_voice(reading, token) or (token - 1 in reading.owners and not bits & c.CUE_NOUN):
        return True
    article = bool(reading.function[token - 1] & (f.DEFINITE | f.INDEFINITE))
    return article and not (bits & c.ADVERB or reading.forms[token] & m.PARTICIPLE)


def _is_voice(reading: Reading, token: int) -> bool:
    """Whether a word that is also a cue is a noun for a voice, not the verb of a subject before it ("critics voice fears")."""
    if reading.lowers[token] not in reading.of_rule[Words].voices or not token:
        return False
    before = reading.flags[token - 1]
    return bool(before & c.POSSESSIVE or token - 1 in reading.owners or not before & (c.SPEAKING_NOUN | c.CLOSED | c.CAPITAL))


def _is_adjectival(reading: Reading, token: int) -> bool:
    """Whether a noun for a person is an adjective here: before a noun ("a major challenge"), or before its own adjective."""
    major = reading.lowers[token] in reading.of_rule[Words].adjectival_persons and _may_be_noun(reading, token + 1)
    return major or follows_noun(reading, token + 1)


def _may_be_noun(reading: Reading, token: int) -> bool:
    """Whether a word may be a noun: not an adverb, nor a verb form that agrees with a singular ("a major challenge")."""
    cue = reading.index.cues.get(reading.lowers[token])
    is_base = cue is None or (VerbForm.INFINITIVE in cue.forms and VerbForm.PAST not in cue.forms)
    return is_base and not (reading.is_adverb(token) or reading.forms[token] & m.ANY_PAST)


def _ends_phrase(reading: Reading, start: int, name: Name, limit: int) -> bool:
    """Whether a name ends a noun phrase ("coach Ana Reis") rather than beginning one ("the Norvia spokesman")."""
    if reading.flags[name.first - 1] & c.SPEAKING_NOUN or name.titled or name.is_role:
        return True
    return not (_compounds(reading, name, limit) or _names_body(reading, start, name, limit))


def _names_body(reading: Reading, start: int, name: Name, limit: int) -> bool:
    """Whether an article and a name begin the phrase for a part of an organisation ("the Norvia fish committee")."""
    noun = name.last + 1
    if not reading.function[start] & f.DEFINITE or noun >= limit or name.first != start + 1:
        return False
    field = reading.flags[name.last]
    return field & ~c.NOT_A_NAME == c.WORD and bool(reading.flags[noun] & (c.ORGANISATION | c.GROUP))


def _compounds(reading: Reading, name: Name, limit: int) -> bool:
    """Whether a name is only the first part of a noun phrase ("the Norvia spokesman")."""
    after = name.last
    return after < limit and bool(reading.flags[after] & c.SPEAKING_NOUN) and not reading.flags[after] & c.CUE


def _leads_to_name(reading: Reading, name: Name, limit: int) -> bool:
    """Whether a name only modifies the role in front of another name ("said Lund spokesman Alex Berg")."""
    token = name.last
    while token < min(limit, name.last + LONGEST_ROLE) and reading.flags[token] & c.WORD and token not in reading.by_first:
        if reading.flags[token] & c.CLOSED or reading.depth[token] != reading.depth[name.first]:
            return False
        token += 1
    if not name.last < token < limit or not reading.flags[token - 1] & c.PERSON:
        return False
    return token in reading.by_first and reading.depth[token] == reading.depth[name.first]
