"""Reading a dependency tree: who hangs on a word, and how far what hangs on it stretches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading.values import Phrase
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["dependents", "joined_verb", "stretch_of", "tree_subject"]

DEEPEST_TREE = 80  #: tokens between a word and one above it
MOST_SHARING = 4  #: verbs between one and the verb whose subject it shares
SUBJECTS = frozenset({"nsubj"})
JOINING = frozenset({"ccomp", "obj", "parataxis", "xcomp"})  #: relations between a reporting verb and what it reports
VERB_REACH = 25  #: tokens beside reported words among which a verb that hangs on them is looked for
SHARING = frozenset({"advcl", "conj", "xcomp"})  #: relations by which a verb shares the subject of the one it hangs on


def dependents(reading: Reading, token: int, relations: frozenset[str], window: tuple[int, int]) -> list[int]:
    """The tokens of a window that hang on a token by one of some relations, subtypes aside."""
    heads = reading.analysis.tokens.heads or ()
    return [i for i in range(*window) if heads[i] == token and _relation(reading, i) in relations] if heads else []


def _relation(reading: Reading, token: int) -> str:
    """By what a token hangs on its head, without subtype; empty where that is unknown."""
    relations = reading.analysis.tokens.relations
    return (relations[token] or "").partition(":")[0] if relations else ""


def stretch_of(reading: Reading, token: int, window: tuple[int, int]) -> tuple[int, int]:
    """From the first to the last token of the window that hangs on a token, directly or not; end exclusive."""
    heads = reading.analysis.tokens.heads or ()
    inside = [i for i in range(*window) if i == token or _is_under(heads, i, token)]
    return inside[0], inside[-1] + 1


def _is_under(heads: Sequence[int | None], token: int, top: int) -> bool:
    """Whether a token hangs on another."""
    above: int | None = token
    for _ in range(DEEPEST_TREE):
        above = heads[above] if above is not None else None
        if above is None or above == top:
            return above == top
    return False


def joined_verb(reading: Reading, first: int, last: int, window: tuple[int, int]) -> Verb | None:
    """The reporting verb of a window on which one of a range of tokens hangs, or which hangs on one of them."""
    heads = reading.analysis.tokens.heads or ()
    lower, high = window
    for i in range(first, last):
        head = heads[i]
        if head is not None and (lower <= head < first or last <= head < high) and _relation(reading, i) in JOINING:
            return verb_at(reading, head)
    for i in (*range(last, min(high, last + VERB_REACH)), *range(max(lower, first - VERB_REACH), first)):
        head = heads[i]
        if head is not None and first <= head < last and _relation(reading, i) in JOINING:
            return verb_at(reading, i)
    return None


def tree_subject(reading: Reading, verb: int, window: tuple[int, int]) -> Phrase | None:
    """The phrase that a tree says is the subject of a verb, or of the verb whose subject it shares."""
    heads = reading.analysis.tokens.heads or ()
    above: int | None = verb
    for _ in range(MOST_SHARING):
        if above is None:
            return None
        subjects = dependents(reading, above, SUBJECTS, window)
        if subjects:
            return _phrase(reading, subjects[0], window)
        above = heads[above] if heads and _relation(reading, above) in SHARING else None
    return None


def _phrase(reading: Reading, head: int, window: tuple[int, int]) -> Phrase | None:
    """The noun phrase around its head: as the words have it, else all that hangs on the head."""
    first, last = stretch_of(reading, head, window)
    phrase = phrase_after(reading, first, last)
    if phrase is not None and phrase.first <= head < phrase.last:
        return phrase
    flags = reading.flags
    if not flags[head] & c.WORD or flags[head] & (c.TIME | c.CLOSED & ~c.PRONOUN) or flags[first] & c.PREPOSITION:
        return None
    return Phrase(first=first, last=head + 1, head=head, kind=MentionKind.NOMINAL, source=(first, last))
