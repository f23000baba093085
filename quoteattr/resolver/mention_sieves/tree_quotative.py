"""「…」と言った: a particle after quoted words joins them with a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.analysis import Layer
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.trees import tree_source
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "tree_quotative"
    particles: frozenset[str] = NO_WORDS  #: words after what somebody says (Japanese “と”, Turkish “diye”)


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The reporting verb above the particle right after the quoted words, with its subject in the tree."""
    utterance, heads = site.utterance, reading.analysis.tokens.heads or ()
    particle = utterance.last
    if particle >= utterance.right_limit or reading.lowers[particle] not in reading.of_rule[Words].particles:
        return None
    window = (utterance.left_limit, utterance.right_limit)
    for token in (particle, *range(utterance.first, utterance.last)):
        head = heads[token]
        verb = verb_at(reading, head) if head is not None and window[0] <= head < window[1] and head != particle else None
        if verb is not None and not utterance.first <= verb.head < utterance.last:
            return source_cue(verb, tree_source(reading, verb, window))
    return None


SIEVE = MentionSieve(
    name="tree_quotative",
    claim="A particle for quoting follows the quotation, and a dependency tree connects them with a reporting verb.",
    find=find,
    examples=(Example(text="田中さんは「橋は古い」と言った。", mention="田中さん", lang="ja"),),
    counterexamples=(Example(text="田中さんは「橋は古い」を読んだ。", lang="ja"),),
    needs=frozenset({Layer.HEADS}),
    by_lemmas=True,
)
