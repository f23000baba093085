"""“Kom je?” Hij knikte.: not he asked the question, but the person who spoke before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Gender
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.agreement import gender_of
from quoteattr.resolver.rules import Example, TurnRule
from quoteattr.resolver.utterances.answers import answerer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["RULE"]

MOST_TURNS = 7  #: turns that are looked at, with the last one
MOST_PARAGRAPHS = 4  #: paragraphs from such a turn to the question


def find(turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The last speaker other than the one who answers."""
    here = turns[-1].utterance
    phrase = answerer(registry.reading, here)
    if phrase is None:
        return None
    for turn in reversed(turns[-MOST_TURNS:-1]):
        if turn.speaker is None or turn.utterance.level != here.level:
            continue
        if here.paragraph - turn.utterance.last_paragraph > MOST_PARAGRAPHS:
            return None
        if not _may_answer(registry, phrase, turn.speaker):
            return Pick(entity=turn.speaker)
    return None


def _may_answer(registry: Registry, phrase: Phrase, index: int) -> bool:
    """Whether a phrase may refer to an entity: "I" to the narrator, a name to its owner, a pronoun to those of its gender."""
    traits = registry.reading.traits(phrase.head)
    if traits is not None and traits.person == 1:
        return index == registry.cast.narrator
    if phrase.name is not None:
        return registry.cast.of_name.get(phrase.name) == index
    gender = gender_of(registry.reading, phrase)
    return gender is Gender.UNKNOWN or registry.entities[index].accepts(gender)


RULE = TurnRule(
    name="answered",
    claim="After a question the narration says who nods or shrugs: the last other speaker asked it.",
    find=find,
    examples=(
        Example(lang="nl", text="“Daar ben je,” zei Anna.\n\n“Ja,” zei Piet.\n\n“Kom je mee?” Piet knikte.", speaker="Anna"),
    ),
    counterexamples=(Example(text="“Late,” said Ivy.\n\n“Where?” Tom nodded."),),
)
