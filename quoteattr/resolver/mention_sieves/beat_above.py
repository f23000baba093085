"""Le médecin souriait. / — C'est facile."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.utterances.surroundings import may_act
from quoteattr.syntax.main_clause import clause_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "beat_above"
    acting: frozenset[str] = NO_WORDS  #: endings of verbs that say in a story what somebody did or how he was ("ait")
    appearing: frozenset[str] = NO_WORDS  #: verbs after which others may speak to the person who comes ("parut", "entra")


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The subject of the last sentence of the paragraph before a turn, if that is narration and tells what somebody did."""
    last = site.utterance.first
    if not reading.of_rule[Words].acting or not last or not _is_below_narration(site, reading):
        return None
    first = max(reading.sentence(last - 1)[0], reading.paragraph(last - 1)[0])
    phrase = clause_subject(reading, first, last, 0)
    if phrase is None or not (may_act(reading, phrase, last) and _acts(reading, phrase.source[1], last)):
        return None
    return SourceCue(phrase=phrase)


def _is_below_narration(site: UtteranceSite, reading: Reading) -> bool:
    """Whether a turn begins its paragraph, and the one before has no quoted words."""
    turn = site.utterance
    if turn.level or reading.paragraph(turn.first)[0] != turn.first:
        return False
    return not any(reading.depth[slice(*reading.paragraph(turn.first - 1))])


def _acts(reading: Reading, start: int, last: int) -> bool:
    """Whether the first verb after a subject says what somebody did, except that he came."""
    words = reading.of_rule[Words]
    endings = tuple(words.acting)
    verb = next((lower for lower in reading.lowers[start:last] if lower.endswith(endings)), None)
    return verb is not None and verb not in words.appearing


SIEVE = MentionSieve(
    name="beat_above",
    claim="The paragraph before a turn ends with a sentence that tells what one person did: that person speaks.",
    find=find,
    of_person=True,
    examples=(Example(text="Le médecin souriait.\n— C'est facile.", mention="Le médecin", lang="fr"),),
    counterexamples=(
        Example(text="La route était longue.\n— C'est facile.", lang="fr"),
        Example(text="Le médecin parut.\n— C'est facile.", lang="fr"),
    ),
)
