"""Words that report: verbs in all their forms with their auxiliaries, and whether the text asserts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Polarity
from quoteattr.reading import classes as c
from quoteattr.reading.values import Verb

if TYPE_CHECKING:
    from quoteattr.lang.pack import Cue
    from quoteattr.reading.base import Reading

__all__ = ["verb_at"]

#: How many auxiliaries, negations and adverbs a verb may have before it ("would not very often have been").
LONGEST_GROUP = 6
SECOND = 3  #: tokens before the second of two adjectives
YEAR = 4  #: digits of a year
CLAUSE = 8  #: tokens of a relative clause before its verb
HELPERS = c.AUXILIARY | c.MODAL | c.NEGATION
FINITE = frozenset({"base", "third"})  #: forms that stand behind no "be" and no "have" ("long" in "has long been closed")


def verb_at(reading: Reading, head: int) -> Verb | None:
    """The reporting verb whose head is the token ``head``; None where that word is a noun or no cue."""
    if not reading.flags[head] & c.CUE:
        return None
    # Many rules ask for the same verb; a reading never changes, so the answer is kept.
    if head not in reading.verbs:
        reading.verbs[head] = _read(reading, head)
    return reading.verbs[head]


def _read(reading: Reading, head: int) -> Verb | None:
    """The verb at a word that may report."""
    cue, last = _cue(reading, head)
    if cue is None or _is_noun(reading, head, cue.forms):
        return None
    first, helpers = _group(reading, head, cue.forms)
    infinitive = _is_infinitive(reading, first, head, cue.forms)
    if helpers and not infinitive and _is_no_participle(reading, helpers, cue.forms):
        return None
    return Verb(
        head=head,
        first=first,
        last=last,
        lemma=cue.lemma,
        act=cue.act,
        complements=cue.complements,
        passive="participle" in cue.forms and any(word in reading.closed.be for word in helpers),
        gerund="gerund" in cue.forms,
        infinitive=infinitive,
        bare=not any(reading.lexicon.classes[word] & (c.AUXILIARY | c.MODAL) for word in helpers),
        forms=cue.forms,
        polarity=_polarity(reading, first, head, helpers),
    )


def _group(reading: Reading, head: int, forms: frozenset[str]) -> tuple[int, list[str]]:
    """The first token of the group of a verb, and its auxiliaries and negations from the last to the first."""
    flags, lowers = reading.flags, reading.lowers
    first = head
    helpers: list[str] = []
    while first > 0 and head - first < LONGEST_GROUP and reading.depth[first - 1] == reading.depth[head]:
        before = first - 1
        if flags[before] & c.MODAL and not helpers and "base" not in forms:
            break  # "Will wrote": no modal stands before a past form
        if flags[before] & HELPERS and not flags[before] & c.PRONOUN:
            helpers.append(lowers[before])
        elif not (reading.is_adverb(before) or lowers[before] in reading.closed.infinitive):
            break
        first = before
    return first, helpers


def _is_infinitive(reading: Reading, first: int, head: int, forms: frozenset[str]) -> bool:
    """Whether "to" stands in the group of a verb ("to say", "to often complain")."""
    return "base" in forms and any(lower in reading.closed.infinitive for lower in reading.lowers[first:head])


def _is_no_participle(reading: Reading, helpers: list[str], forms: frozenset[str]) -> bool:
    """Whether "be" or "have" stands before a form that never follows them, so that it is no verb ("has long been closed")."""
    return forms <= FINITE and (helpers[0] in reading.closed.be or helpers[0] in reading.closed.have)


def _cue(reading: Reading, head: int) -> tuple[Cue | None, int]:
    """The cue that begins at ``head``, with its particle where it has one ("went on"), and one past it."""
    lower = reading.lowers[head]
    cues = reading.lexicon.cues
    if head + 1 < len(reading.lowers):
        phrasal = cues.get(f"{lower} {reading.lowers[head + 1]}")
        if phrasal is not None:
            return phrasal, head + 2
    if head + 2 < len(reading.lowers) and reading.lowers[head + 1] in reading.closed.expletive:
        phrasal = cues.get(f"{lower} {reading.lowers[head + 2]}")  # "made it clear"
        if phrasal is not None:
            return phrasal, head + 3
    return cues.get(lower), head + 1


def _is_noun(reading: Reading, head: int, tags: frozenset[str]) -> bool:
    """Whether a form that is a verb and a noun ("claims", "reply") stands here as a noun (or an adjective)."""
    if not head or reading.depth[head - 1] != reading.depth[head]:
        return False
    if _is_before_verb(reading, head, tags):
        return True
    if _is_determined(reading, head, tags):
        return not _is_subject_itself(reading, head - 1, tags)
    if _is_helped(reading, head + 1) and tags & {"base", "third"}:
        # "The convention rules will be final": what stands before an auxiliary is its subject, outside relative clauses.
        return not any(bits & c.RELATIVE for bits in reading.flags[max(0, head - CLAUSE) : head])
    if _is_governed(reading, head, tags) or _is_counted(reading, head, tags) or _is_in_name(reading, head):
        return True
    return _is_second_adjective(reading, head, tags)


def _is_determined(reading: Reading, head: int, tags: frozenset[str]) -> bool:
    """Whether a determiner or an owner stands before a word ("the claim", "Varga's reply")."""
    if reading.flags[head - 1] & (c.DETERMINER | c.POSSESSIVE):
        return True
    return bool(reading.possessive(head - 1)) and tags != {"past", "participle"}


def _is_subject_itself(reading: Reading, determiner: int, tags: frozenset[str]) -> bool:
    """Whether a determiner may be the subject of the form after it: "some say"; "the two claim", but not "two claims"."""
    lower = reading.lowers[determiner]
    return lower in reading.closed.alone_before_verb or (lower in reading.closed.several and "third" not in tags)


def _is_helped(reading: Reading, after: int) -> bool:
    """Whether an auxiliary without a negation in it stands at a token."""
    bits = reading.flags[after] if after < len(reading.flags) else 0
    return bool(bits & (c.AUXILIARY | c.MODAL)) and not bits & c.NEGATION


def _is_governed(reading: Reading, head: int, tags: frozenset[str]) -> bool:
    """Whether a preposition governs the word, "to" aside, and it is no gerund ("in reply", but "by saying")."""
    before = reading.flags[head - 1]
    if not before & c.PREPOSITION or before & c.CONJUNCTION or "gerund" in tags:
        return False
    if before & c.CAPITAL and reading.is_tag(head - 1):
        return False  # "..., From said"
    return reading.lowers[head - 1] not in reading.closed.infinitive


def _is_counted(reading: Reading, head: int, tags: frozenset[str]) -> bool:
    """Whether a number stands before a form that can't be its verb: "40 states", and with a year "a 2014 post"."""
    number = reading.words[head - 1]
    if not number.isdecimal() or number == "1":
        return False
    return "third" in tags or (len(number) == YEAR and "base" in tags)


def _is_second_adjective(reading: Reading, head: int, tags: frozenset[str]) -> bool:
    """Whether a base form stands between an adjective with its article and a plural ("the private and state sectors")."""
    if "base" not in tags or head < SECOND or head + 1 >= len(reading.flags) or not reading.flags[head - 1] & c.CONJUNCTION:
        return False
    after, first = reading.flags[head + 1], reading.flags[head - 2]
    plural = reading.lowers[head + 1].endswith("s") and bool(after & c.WORD) and not after & (c.CLOSED | c.CAPITAL)
    return plural and not first & c.CLOSED and bool(reading.flags[head - 3] & c.DETERMINER)


def _is_in_name(reading: Reading, head: int) -> bool:
    """Whether a capital inside a sentence makes a word part of a name ("on Twitter", "Ada Falk, State Department director")."""
    return bool(reading.flags[head] & c.CAPITAL) and reading.sentence(head)[0] != head


def _is_before_verb(reading: Reading, head: int, tags: frozenset[str]) -> bool:
    """Whether a verb of saying follows, of which the word is the subject or its end: "documents show", "those asked say"."""
    after = _past_adverbs(reading, head + 1)
    if after >= len(reading.flags) or not reading.flags[after] & c.CUE or reading.depth[after] != reading.depth[head]:
        return False
    cue = reading.lexicon.cues.get(reading.lowers[after])
    if cue is None or "clause" not in cue.complements or not cue.forms & {"past", "third", "base"}:
        return False
    noun = "third" in tags and reading.flags[head] & c.SPEAKING_NOUN and "base" in cue.forms
    participle = "participle" in tags and reading.lowers[head - 1] in reading.closed.alone
    return bool(noun or participle)


def _past_adverbs(reading: Reading, token: int) -> int:
    """The first token from there on that is no adverb."""
    while token < len(reading.flags) and reading.is_adverb(token):
        token += 1
    return token


def _polarity(reading: Reading, first: int, head: int, helpers: list[str]) -> Polarity:
    """Whether the group asserts its verb."""
    negated = any(
        reading.flags[i] & c.NEGATION and reading.lowers[i + 1] not in reading.closed.only for i in range(first, head)
    ) or any(word.endswith("n't") for word in helpers)
    if negated:
        return Polarity.NEGATED
    if any(word in reading.closed.open_modals for word in helpers):
        return Polarity.HYPOTHETICAL
    return Polarity.ASSERTED
