"""他说：「…」: the clause of a reporting verb touches the quotation, though the parser split the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.resolver.utterances.surroundings import LONGEST_SENTENCE
from quoteattr.syntax.tree_clauses import COLONS, filling_verb
from quoteattr.syntax.trees import tree_source

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The reporting verb whose clause fills the rest of the sentence before or after the quoted words."""
    utterance = site.utterance
    before = (max(utterance.left_limit, _start(reading, utterance.first), utterance.first - LONGEST_SENTENCE), utterance.first)
    after = (utterance.last, _end(reading, utterance.last, utterance.right_limit))
    introduces = before[0] < before[1] and reading.words[before[1] - 1] in COLONS
    before = (before[0], before[1] - introduces)
    for window in (before, after) if introduces else (after, before):
        verb = filling_verb(reading, window, utterance.level) if window[0] < window[1] else None
        if verb is not None:
            return source_cue(verb, tree_source(reading, verb, window))
    return None


def _start(reading: Reading, first: int) -> int:
    """Where the sentence before a quotation begins, which may end right before it in a colon."""
    return reading.sentence(first - 1)[0] if first else first


def _end(reading: Reading, last: int, limit: int) -> int:
    """Where the sentence after a quotation ends."""
    return min(reading.sentence(last)[1], limit, last + LONGEST_SENTENCE) if last < limit else last


SIEVE = MentionSieve(
    name="tree_touching",
    claim="The clause of a reporting verb, known by its lemma, fills the sentence right before or after the quotation.",
    find=find,
    examples=(Example(text="“我们走吧。”李明说。", mention="李明", lang="zh"),),
    counterexamples=(Example(text="“我们走吧。”李明来了。", lang="zh"),),
    needs=frozenset({Layer.HEADS}),
    by_lemmas=True,
)
