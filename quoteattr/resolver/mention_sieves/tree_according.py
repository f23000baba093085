"""Virtasen mukaan ”laituri on vaarallinen”: words for "according to" next to quoted words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueWords, SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.utterances.surroundings import LONGEST_SENTENCE
from quoteattr.syntax.tree_clauses import SourcePhrase, is_whole, source_phrase_at, subtree

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The source phrase that belongs to the quoted sentence, which is complete without it."""
    utterance = site.utterance
    window = (
        max(utterance.left_limit, utterance.first - LONGEST_SENTENCE),
        min(utterance.right_limit, utterance.last + LONGEST_SENTENCE),
    )
    for token in (*range(utterance.last, window[1]), *range(window[0], utterance.first)):
        found = source_phrase_at(reading, token, window) if reading.flags[token] & c.SOURCE_PHRASE else None
        if found is not None and _belongs(reading, found, utterance, window):
            first, last = found.words
            lemma = " ".join(reading.lowers[first:last])
            cue = CueWords(first=first, last=last, parts=(found.words,), lemma=lemma, act=Act.SPEECH)
            return SourceCue(phrase=found.source, cue=cue)
    return None


def _belongs(reading: Reading, found: SourcePhrase, utterance: Utterance, window: tuple[int, int]) -> bool:
    """Whether a source phrase depends on the quoted sentence, and nothing else outside the quotation marks does."""
    head = (reading.analysis.tokens.heads or ())[found.top]
    if head is None or not utterance.first <= head < utterance.last:
        return False
    inside = sorted(subtree(reading, found.top, window))
    return is_whole(reading, utterance.first, utterance.last, window, (inside[0], inside[-1] + 1))


SIEVE = MentionSieve(
    name="tree_according",
    claim="In a dependency tree, a noun with words for “according to” belongs to the quoted sentence: it names who speaks.",
    find=find,
    examples=(Example(text="Virtasen mukaan ”laituri on vaarallinen”.", mention="Virtasen", lang="fi"),),
    counterexamples=(Example(text="Virtasen takana ”laituri on vaarallinen”.", lang="fi"),),
    needs=frozenset({Layer.HEADS}),
    by_lemmas=True,
)
