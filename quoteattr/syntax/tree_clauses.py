"""Reported clauses as a dependency tree shows them: their ranges of tokens, and the phrases that name their source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.syntax.phrases import match_phrase
from quoteattr.syntax.tree_phrases import parsed_phrase, relation_of
from quoteattr.syntax.trees import dependents
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

__all__ = [
    "COLONS", "CONTENT", "SourcePhrase", "adds_words", "clause_ranges", "filling_verb", "is_whole", "source_phrase_at",
    "subtree",
]  # fmt: skip

Range = tuple[int, int]
#: Relations of words before a clause that aren't part of what is reported; "that" is.
BEFORE = frozenset({"case", "cc", "discourse", "punct"})
BEHIND = BEFORE | {"mark"}  #: the same after it: a particle of quoting
#: Relations between the words for "according to" and the noun next to them.
GOVERNED = frozenset({"case", "fixed", "mark"})
#: Relations of the source to words for "according to" if these are its head.
SOURCES = frozenset({"compound", "flat", "nmod", "obl"})
#: What depends on a quoted sentence from outside the quotation marks.
OUTSIDE = frozenset({"case", "cc", "discourse", "parataxis", "punct"})
CONTENT = frozenset({"ccomp", "obj", "xcomp"})  #: relations of what a verb reports itself
COLONS = frozenset(":\N{FULLWIDTH COLON}")  #: before words that are introduced


@attrs.frozen(eq=False, kw_only=True)
class SourcePhrase:
    """A phrase such as "according to the mayor", by token indices."""

    source: Phrase
    words: Range  #: those for "according to"
    top: int  #: the token that depends on the clause


def subtree(reading: Reading, top: int, window: Range, without: Iterable[int] = ()) -> set[int]:
    """A token with those of a window that depend on it, not through others outside the window or ``without``."""
    heads = reading.analysis.tokens.heads or ()
    inside, outside = {top}, set(without)
    for token in range(*window):
        path: list[int] = []
        at: int | None = token
        while at is not None and window[0] <= at < window[1] and at not in inside and at not in outside:
            path.append(at)
            outside.add(at)  # so that a cycle ends
            at = heads[at]
        if at in inside:
            inside.update(path)
            outside.difference_update(path)
    return inside


def filling_verb(reading: Reading, window: Range, level: int) -> Verb | None:
    """The reporting verb that all words of a range depend on, and that reports none of them."""
    words = {i for i in range(*window) if reading.flags[i] & c.WORD}
    for verb in verbs_between(reading, *window, level):
        whole = Complement.QUOTE in verb.complements and words <= subtree(reading, verb.head, window)
        if whole and reading.words[window[1] - 1] not in COLONS and not dependents(reading, verb.head, CONTENT, window):
            return verb
    return None


def clause_ranges(reading: Reading, top: int, window: Range, without: Iterable[int] = ()) -> tuple[Range, ...]:
    """The ranges of a clause, without the words of its tag, and without particles of quoting and punctuation at their edges."""
    inside = sorted(i for i in subtree(reading, top, window, without) if window[0] <= i < window[1])
    parts: list[list[int]] = []
    for token in inside:
        if not parts or any(reading.flags[i] & c.WORD for i in range(parts[-1][-1] + 1, token)):
            parts.append([])
        parts[-1].append(token)
    ranges = (_without_edges(reading, top, part[0], part[-1] + 1) for part in parts)
    return tuple((first, last) for first, last in ranges if first < last)


def adds_words(reading: Reading, verb: Verb, ranges: tuple[Range, ...], shortest: int) -> bool:
    """Whether a tree adds a report to those that the forms of a pack show: words after the verb, outside quotation marks.

    Where a pack has lemmas only, a tree adds everything.
    """
    first, last = ranges[0][0], ranges[-1][1]
    if reading.index.lemmas:
        return True
    beside = first >= verb.last or last <= verb.first
    return not verb.passive and beside and last - first >= shortest and not any(reading.depth[first:last])


def _without_edges(reading: Reading, top: int, first: int, last: int) -> Range:
    """A range without the particles of its clause and the punctuation at its edges; quotation marks stay."""
    while first < last and _is_edge(reading, first, top, BEFORE):
        first += 1
    while last > first and _is_edge(reading, last - 1, top, BEHIND):
        last -= 1
    return first, last


def _is_edge(reading: Reading, token: int, top: int, relations: frozenset[str]) -> bool:
    """Whether a token isn't part of the clause that it begins or ends."""
    if not reading.flags[token] & c.WORD:
        return not reading.flags[token] & c.MARK
    heads = reading.analysis.tokens.heads or ()
    return heads[token] == top and relation_of(reading, token) in relations


def is_whole(reading: Reading, first: int, last: int, window: Range, apart: Range = (0, 0)) -> bool:
    """Whether no word of a window around a range belongs to the sentence in it, except for a tag and the words ``apart``."""
    heads = reading.analysis.tokens.heads or ()
    tokens = (*range(window[0], first), *range(last, window[1]))
    return not any(_belongs(reading, i, heads[i], (first, last)) for i in tokens if not apart[0] <= i < apart[1])


def _belongs(reading: Reading, token: int, head: int | None, inside: Range) -> bool:
    """Whether a word outside a range is part of the sentence in it."""
    if head is None or not inside[0] <= head < inside[1]:
        return False
    return bool(reading.flags[token] & c.WORD) and relation_of(reading, token) not in OUTSIDE


def source_phrase_at(reading: Reading, token: int, window: Range) -> SourcePhrase | None:
    """The phrase with words for "according to" that begin at a token: before their noun, after it, or as its head."""
    for kind in ("source_phrases", "source_ends"):
        found = _source(reading, (token, match_phrase(reading, kind, token, window[1])), window)
        if found is not None:
            return found
    return None


def _source(reading: Reading, words: Range, window: Range) -> SourcePhrase | None:
    """The source that depends on some words, or that they depend on."""
    heads, inner = reading.analysis.tokens.heads or (), range(*words)
    below = _below(reading, words, window)
    if below is None:
        above = next((i for i in inner if heads[i] not in inner and relation_of(reading, i) in GOVERNED), None)
        head = heads[above] if above is not None else None
        return None if head is None else _governed(reading, head, words, window)
    source = parsed_phrase(reading, below, window)
    top = next((i for i in inner if heads[i] not in inner), words[0])
    return None if source is None else SourcePhrase(source=source, words=words, top=top)


def _below(reading: Reading, words: Range, window: Range) -> int | None:
    """The first noun that depends on one of some words."""
    heads, inner = reading.analysis.tokens.heads or (), range(*words)
    outside = (i for i in range(*window) if i not in inner)
    return next((i for i in outside if heads[i] in inner and relation_of(reading, i) in SOURCES), None)


def _governed(reading: Reading, head: int, words: Range, window: Range) -> SourcePhrase | None:
    """The source next to some words: their noun, or the subject of their verb ("as Ida reports")."""
    heads = reading.analysis.tokens.heads or ()
    subjects = [i for i in range(*window) if heads[i] == head and relation_of(reading, i) == "nsubj"]
    source = parsed_phrase(reading, subjects[0] if subjects else head, window)
    return None if source is None else SourcePhrase(source=source, words=words, top=head)
