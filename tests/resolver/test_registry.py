"""A run does not change its input: asked twice about the same text, it gives the same answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from chains import chained

from benchmarks.fuzz.cases import case_texts
from quoteattr._pipeline import context_of
from quoteattr.lang import load
from quoteattr.models import Gender, GenderEvidence, MentionKind, SpeakerKind
from quoteattr.reading.values import Phrase
from quoteattr.resolver.registry import Registry
from quoteattr.resolver.results.quotes import results
from quoteattr.resolver.run import run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.resolver.context import Context

PHRASE = Phrase(first=1, last=2, head=1, kind=MentionKind.NAME, source=(1, 2))


def _contexts() -> Iterator[Context]:
    """What is known before any rule runs, for every text of the cases, including those with coreference chains."""
    yield from (context_of(text, load("en"), None) for text in case_texts())
    yield from (context_of(text, load("en"), analysis) for text, analysis in chained().items())


def _snapshot(context: Context) -> str:
    """Everything in a context except the words of the text."""
    return repr((context.cast, context.utterances, context.chains))


def _answers(context: Context) -> tuple[object, ...]:
    """The output of a run: the values that users receive, and the candidates considered."""
    made = results(run(context))
    return made.quotes, made.speakers, made.rejected, [(one.pick and (one.signal, one.pick.ranked)) for one in made.decisions]


def test_a_run_leaves_its_context_as_it_was() -> None:
    changed = []
    for context in _contexts():
        before = _snapshot(context)
        first, second = _answers(context), _answers(context)
        if first != second or _snapshot(context) != before:
            changed.append(context.reading.text)
    assert not changed


def _registry(text: str) -> Registry:
    return Registry.of(context_of(text, load("en"), None))


def test_two_uses_of_one_mention_are_given_up_one_by_one() -> None:
    registry = _registry("“No,” Holt said.")
    registry.use(0, PHRASE)
    registry.use(0, PHRASE)
    registry.give_up(0, PHRASE)
    assert list(registry.mentions[0]) == [PHRASE]
    for _ in range(2):
        registry.give_up(0, PHRASE)
        assert not registry.mentions[0]
        assert not registry.has_spoken(0)


def test_whoever_is_met_as_a_speaker_joins_and_acts() -> None:
    registry = _registry("“No,” Holt said.")
    known = len(registry.cast.entities)
    index = registry.add(SpeakerKind.PERSON, ("clerk",), "clerk")
    assert (index, registry.entities[index].index, registry.acts(index)) == (known, known, True)
    assert len(registry.cast.entities) == known


def test_better_evidence_tells_a_gender() -> None:
    registry = _registry("“No,” Holt said.")
    told = []
    for gender, evidence in (
        (Gender.UNKNOWN, GenderEvidence.TITLE),
        (Gender.MALE, GenderEvidence.ROLE),
        (Gender.FEMALE, GenderEvidence.ROLE),
        (Gender.FEMALE, GenderEvidence.KIN),
    ):
        registry.tell(0, gender, evidence)
        told.append(registry.entities[0].gender)
    assert told == [Gender.UNKNOWN, Gender.MALE, Gender.MALE, Gender.FEMALE]
    assert registry.cast.entities[0].gender is Gender.UNKNOWN


def test_who_is_only_spoken_of_acts_once_words_are_his() -> None:
    registry = _registry("The road to Holt was long. " + "It went on and on. " * 50)
    (holt,) = {registry.cast.of_name[name] for name in registry.reading.names}
    assert not registry.acts(holt)
    registry.use(holt, attrs.evolve(PHRASE, first=3, last=4))
    assert registry.acts(holt)
