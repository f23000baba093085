"""– En tule, sanoi Ville. – On myöhä. The narrator interrupts a turn that begins with a dash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.analysis import Layer
from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.tree_clauses import subtree
from quoteattr.syntax.tree_phrases import relation_of
from quoteattr.syntax.trees import dependents, tree_source
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb
    from quoteattr.resolver.base import SourceCue, Utterance
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

LONGEST_TAG = 25  #: tokens of a tag
CONTENT = frozenset({"ccomp"})  #: relation of the words of the turn to the verb of its tag


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The first reporting verb inside the turn whose clause is the narrator's, with its subject in the tree."""
    utterance = site.utterance
    if reading.marked.pieces[utterance.pieces[0]].style != "dash":
        return None
    for verb in verbs_between(reading, utterance.begin, utterance.end, utterance.level + 1):
        cut = _narrated(utterance, reading, verb) if Complement.QUOTE in verb.complements else None
        if cut is not None:
            return attrs.evolve(source_cue(verb, tree_source(reading, verb, cut)), cut=cut)
    return None


def _narrated(utterance: Utterance, reading: Reading, verb: Verb) -> tuple[int, int] | None:
    """The range of the tag with a verb: it is next to the words of the turn or above them in the tree, and after a mark."""
    window = (utterance.begin, utterance.end)
    told = dependents(reading, verb.head, CONTENT, window)
    if not told and relation_of(reading, verb.head) != "parataxis":
        return None
    own = sorted(i for i in subtree(reading, verb.head, window, told) if reading.flags[i] & c.WORD)
    first, last = own[0], own[-1] + 1
    opens = first > utterance.begin and not reading.flags[first - 1] & c.WORD
    return (first, last) if opens and last - first <= LONGEST_TAG else None


SIEVE = MentionSieve(
    name="tree_within",
    claim="A turn after a dash contains the clause of a reporting verb, known by its lemma: its subject speaks the rest.",
    find=find,
    examples=(Example(text="– En tule, sanoi Ville.", mention="Ville", lang="fi"),),
    counterexamples=(Example(text="– Ville sanoi, että on myöhä.", lang="fi"),),
    needs=frozenset({Layer.HEADS}),
    by_lemmas=True,
)
