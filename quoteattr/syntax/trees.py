"""Functions that read a dependency tree: the dependents of a word, and the range of tokens they cover."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading.values import Phrase
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.tree_phrases import parsed_phrase, relation_of
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["dependents", "joined_verb", "own_subject", "parsed_sentence", "stretch_of", "tree_source", "tree_subject"]

DEEPEST_TREE = 80  #: the most steps up the tree from a word
MOST_SHARING = 4  #: the most verbs in a chain that share one subject
SUBJECTS = frozenset({"nsubj"})
AGENTS = frozenset({"obl", "nmod"})
AGENT = frozenset({"obl:agent", "nmod:agent"})  #: the agent of a passive ("said by the mayor")
RELATIVE = "acl"  #: relation of the verb of a relative clause to the noun before or after it
PRONOUN, VERB = "PRON", "VERB"  #: tags
JOINING = frozenset({"ccomp", "obj", "parataxis", "xcomp"})  #: relations between a reporting verb and the reported words
VERB_REACH = 25  #: how many tokens around reported words are searched for a verb that depends on them
SHARING = frozenset({"advcl", "conj", "xcomp"})  #: relations in which a verb shares its head's subject


def dependents(reading: Reading, token: int, relations: frozenset[str], window: tuple[int, int]) -> list[int]:
    """The tokens of a window that depend on a token in one of the given relations, ignoring subtypes."""
    heads = reading.analysis.tokens.heads or ()
    return [i for i in range(*window) if heads[i] == token and relation_of(reading, i) in relations] if heads else []


def stretch_of(reading: Reading, token: int, window: tuple[int, int]) -> tuple[int, int]:
    """The range from the first to the last token of the window that depends on a token, directly or not; end exclusive."""
    heads = reading.analysis.tokens.heads or ()
    inside = [i for i in range(*window) if i == token or _is_under(heads, i, token)]
    return inside[0], inside[-1] + 1


def _is_under(heads: Sequence[int | None], token: int, top: int) -> bool:
    """Whether a token depends on another, directly or not."""
    above: int | None = token
    for _ in range(DEEPEST_TREE):
        above = heads[above] if above is not None else None
        if above is None or above == top:
            return above == top
    return False


def joined_verb(reading: Reading, first: int, last: int, window: tuple[int, int]) -> Verb | None:
    """The reporting verb in a window that is the head of a token in a range, or depends on one."""
    heads = reading.analysis.tokens.heads or ()
    lower, high = window
    for i in range(first, last):
        head = heads[i]
        if head is not None and (lower <= head < first or last <= head < high) and relation_of(reading, i) in JOINING:
            return verb_at(reading, head)
    for i in (*range(last, min(high, last + VERB_REACH)), *range(max(lower, first - VERB_REACH), first)):
        head = heads[i]
        if head is not None and first <= head < last and relation_of(reading, i) in JOINING:
            return verb_at(reading, i)
    return None


def parsed_sentence(reading: Reading, token: int) -> tuple[int, int]:
    """The range of the sentence that contains a token, as the parser split the text."""
    parsed = reading.analysis.parsed
    if parsed is None:
        return reading.sentence(token)
    k = bisect_right(parsed, token)
    return parsed[k - 1] if k else 0, parsed[k] if k < len(parsed) else len(reading.words)


def tree_source(reading: Reading, verb: Verb, window: tuple[int, int]) -> Phrase | None:
    """Who says something, according to the tree: the agent of a passive, or the subject, also that of a relative clause."""
    if verb.passive:
        relations = reading.analysis.tokens.relations or ()
        agents = [i for i in dependents(reading, verb.head, AGENTS, window) if relations[i] in AGENT]
        return _phrase(reading, agents[0], window) if agents else None
    subject = tree_subject(reading, verb.head, window)
    head = reading.analysis.tokens.heads[verb.head] if reading.analysis.tokens.heads else None
    if head is not None and relation_of(reading, verb.head) == RELATIVE and (subject is None or _is_relative(reading, subject)):
        # Without what the relative clause says, which isn't part of its own source
        return _phrase(reading, head, (window[0], verb.head) if head < verb.head else (verb.head + 1, window[1]))
    return subject


def _is_relative(reading: Reading, subject: Phrase) -> bool:
    """Whether a subject is a pronoun that the pack doesn't know, as a relative pronoun is."""
    tags = reading.analysis.tokens.tags
    return tags is not None and tags[subject.head] == PRONOUN and subject.kind is not MentionKind.PRONOUN


def own_subject(reading: Reading, verb: int, window: tuple[int, int]) -> Phrase | None:
    """The subject that depends on a verb itself, if the parser also says that this is a verb."""
    tags = reading.analysis.tokens.tags
    if tags is None or tags[verb] != VERB:
        return None
    subjects = dependents(reading, verb, SUBJECTS, window)
    return _phrase(reading, subjects[0], window) if subjects else None


def tree_subject(reading: Reading, verb: int, window: tuple[int, int]) -> Phrase | None:
    """The subject of a verb according to the tree, or that of the verb with which it shares its subject."""
    heads = reading.analysis.tokens.heads or ()
    above: int | None = verb
    for _ in range(MOST_SHARING):
        if above is None:
            return None
        subjects = dependents(reading, above, SUBJECTS, window)
        if subjects:
            return _phrase(reading, subjects[0], window)
        above = heads[above] if heads and relation_of(reading, above) in SHARING else None
    return None


def _phrase(reading: Reading, head: int, window: tuple[int, int]) -> Phrase | None:
    """The noun phrase around its head: as read from the words, else everything that depends on the head."""
    if reading.index.lemmas:
        return parsed_phrase(reading, head, window)
    first, last = stretch_of(reading, head, window)
    phrase = phrase_after(reading, first, last)
    if phrase is not None and phrase.first <= head < phrase.last:
        return phrase
    flags = reading.flags
    if not flags[head] & c.WORD or flags[head] & (c.TIME | c.CLOSED & ~c.PRONOUN) or flags[first] & c.PREPOSITION:
        return None
    return Phrase(first=first, last=head + 1, head=head, kind=MentionKind.NOMINAL, source=(first, last))
