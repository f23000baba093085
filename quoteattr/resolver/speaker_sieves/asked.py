"""The reporter asked the minister. “…,” he answered.: the person who was asked answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CALLS
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Gender, MentionKind
from quoteattr.reading import classes as c
from quoteattr.resolver.base import Pick, Turn
from quoteattr.resolver.coreference.agreement import gender_of
from quoteattr.resolver.rules import Example, SpeakerSieve
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.registry import Registry

__all__ = ["SIEVE"]

LONGEST_SENTENCE = 60  #: tokens of the sentence that are read


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "asked"
    asking: frozenset[str] = NO_WORDS  #: lemmas whose object is asked something


def find(phrase: Phrase, turns: Sequence[Turn], registry: Registry) -> Pick | None:
    """The person asked in the sentence before, if the quotation isn't a question and the pronoun agrees."""
    reading, turn = registry.reading, turns[-1].utterance
    if phrase.kind is not MentionKind.PRONOUN or phrase.first < turn.first or reading.words[turn.end - 1] in CALLS:
        return None
    last = turn.first
    if last <= reading.paragraph(last)[0] or reading.depth[last - 1] != turn.level or last not in reading.break_set:
        return None
    asked = _asked(reading, max(reading.sentence(last - 1)[0], last - LONGEST_SENTENCE), last)
    if asked is None or not _agrees(reading, phrase, asked):
        return None
    return Pick(antecedent=asked, signal="noun")


def _asked(reading: Reading, first: int, last: int) -> Phrase | None:
    """The object of the last verb of asking in a range of tokens."""
    asking = reading.of_rule[Words].asking
    for verb in reversed(list(verbs_between(reading, first, last, reading.depth[last - 1]))):
        if verb.lemma in asking and verb.finite and not verb.passive and subject_before(reading, verb, first) is not None:
            return phrase_after(reading, verb.last, last)
    return None


def _agrees(reading: Reading, pronoun: Phrase, asked: Phrase) -> bool:
    """Whether a pronoun can mean one person who is asked: "he" for "the minister", not for "him" or "his aunt"."""
    traits = reading.traits(pronoun.head)
    if traits is None or traits.person != 3 or traits.plural or not traits.animate or asked.kind is MentionKind.PRONOUN:
        return False
    if asked.members or not (asked.name is not None or reading.flags[asked.head] & c.PERSON):
        return False
    return len({traits.gender, gender_of(reading, asked), Gender.UNKNOWN}) <= 2


SIEVE = SpeakerSieve(
    name="asked",
    claim="The mention is a pronoun after the quotation, and the sentence before says who was asked: that person answers.",
    find=find,
    examples=(Example(text="The reporter asked the minister about it. “Maybe,” he answered.", speaker="minister"),),
    counterexamples=(Example(text="The reporter asked about the bridge. “Maybe,” he answered."),),
)
