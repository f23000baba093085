"""“Kom je?” Hij knikte.: the sentence after a question tells how the other person answers, where a tag would be inverted."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.resolver.utterances.surroundings import sentence_after
from quoteattr.syntax.noun_phrases import phrase_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Utterance

__all__ = ["answerer"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "answers"
    gestures: frozenset[str] = NO_WORDS  #: verb forms for a silent answer, in languages whose tags are inverted ("nickte")


def answerer(reading: Reading, utterance: Utterance) -> Phrase | None:
    """Who answers a question without words, or what "I" does after it; None if the next sentence isn't about that."""
    gestures = reading.of_rule[Words].gestures
    if not gestures or reading.words[utterance.end - 1] != "?":
        return None
    first, last = sentence_after(utterance, reading)
    phrase = phrase_after(reading, first, last) if first < last and first in reading.break_set else None
    if phrase is None or phrase.source[0] != first or phrase.source[1] >= last:
        return None
    traits = reading.traits(phrase.head)
    told = traits is not None and traits.person == 1 and not traits.plural
    return phrase if told or reading.lowers[phrase.source[1]] in gestures else None
