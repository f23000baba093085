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
CLAUSE = 8  #: tokens of a relative clause before its verb
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
    flags, lowers = reading.flags, reading.lowers
    cue, last = _cue(reading, head)
    if cue is None or _is_noun(reading, head, cue.forms):
        return None
    first = head
    helpers: list[str] = []
    while first > 0 and head - first < LONGEST_GROUP and reading.depth[first - 1] == reading.depth[head]:
        before = first - 1
        if flags[before] & c.MODAL and not helpers and "base" not in cue.forms:
            break  # "Will wrote": no modal stands before a past form
        if flags[before] & (c.AUXILIARY | c.MODAL | c.NEGATION) and not flags[before] & c.PRONOUN:
            helpers.append(lowers[before])
        elif not (reading.is_adverb(before) or lowers[before] in reading.closed.infinitive):
            break
        first = before
    bare = not any(reading.lexicon.classes[word] & (c.AUXILIARY | c.MODAL) for word in helpers)
    passive = "participle" in cue.forms and bool(helpers) and any(word in reading.closed.be for word in helpers)
    infinitive = head > 0 and any(lower in reading.closed.infinitive for lower in lowers[first:head]) and "base" in cue.forms
    if helpers and not infinitive and cue.forms <= FINITE and helpers[0] in reading.closed.be | reading.closed.have:
        return None
    return Verb(
        head=head,
        first=first,
        last=last,
        lemma=cue.lemma,
        act=cue.act,
        complements=cue.complements,
        passive=passive,
        gerund="gerund" in cue.forms,
        infinitive=infinitive,
        bare=bare,
        forms=cue.forms,
        polarity=_polarity(reading, first, head, helpers),
    )


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
    if not head:
        return False
    flags = reading.flags
    before = flags[head - 1]
    if reading.depth[head - 1] != reading.depth[head]:
        return False
    if _is_before_verb(reading, head, tags):
        return True
    if before & (c.DETERMINER | c.POSSESSIVE) or (reading.possessive(head - 1) and tags != {"past", "participle"}):
        lower = reading.lowers[head - 1]
        several = lower in reading.closed.several and "third" not in tags  # "the two claim", but "two claims"
        return not several and lower not in reading.closed.alone_before_verb
    # "The convention rules will be final": what stands before an auxiliary is its subject, outside relative clauses.
    after = head + 1
    helped = after < len(flags) and flags[after] & (c.AUXILIARY | c.MODAL) and not flags[after] & c.NEGATION
    if helped and tags & {"base", "third"}:
        return not any(bits & c.RELATIVE for bits in flags[max(0, head - CLAUSE) : head])
    governed = before & c.PREPOSITION and not before & c.CONJUNCTION and "gerund" not in tags
    governed = governed and not (before & c.CAPITAL and reading.is_tag(head - 1))  # "..., From said"
    if governed and reading.lowers[head - 1] not in reading.closed.infinitive:
        return True
    if "third" in tags and reading.words[head - 1].isdecimal() and reading.words[head - 1] != "1":
        return True  # "40 states": no verb of the singular follows a number
    # A capital inside a sentence makes it a part of a name ("on Twitter", "Ada Falk, State Department director").
    return bool(flags[head] & c.CAPITAL) and reading.sentence(head)[0] != head


def _is_before_verb(reading: Reading, head: int, tags: frozenset[str]) -> bool:
    """Whether a verb of saying follows, of which the word is the subject or its end: "documents show", "those asked say"."""
    after = head + 1
    if after >= len(reading.flags) or not reading.flags[after] & c.CUE or reading.depth[after] != reading.depth[head]:
        return False
    cue = reading.lexicon.cues.get(reading.lowers[after])
    if cue is None or "clause" not in cue.complements or not cue.forms & {"past", "third", "base"}:
        return False
    noun = "third" in tags and reading.flags[head] & c.SPEAKING_NOUN and "base" in cue.forms
    participle = "participle" in tags and reading.lowers[head - 1] in reading.closed.alone
    return bool(noun or participle)


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
