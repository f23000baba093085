"""From a decision to the attribution that users receive: the speaker, the source and cue, and the other people named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quoteattr.models import Attribution, Cue, Kind, Party, Speaker
from quoteattr.resolver.decisions import GIVEN
from quoteattr.resolver.results.confidence import mention_confidence, speaker_confidence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import CueWords
    from quoteattr.resolver.decisions import Decision

__all__ = ["attribution_of"]


def attribution_of(
    decision: Decision, kind: Kind, signal: str, reading: Reading, speakers: Mapping[int, Speaker]
) -> Attribution | None:
    """The attribution of a quotation, given how clear the choice of its speaker was; None if nothing shows a speaker."""
    if not decision.is_attributed:
        return None
    relays = _parties(decision, "relay", (decision.relations.relay,), reading, speakers)
    behalf = _parties(decision, "on_behalf_of", (decision.relations.behalf,), reading, speakers)
    fields: dict[str, Any] = {
        "speaker": None if decision.speaker is None else speakers[decision.speaker],
        "speaker_rule": decision.speaker_rule,
        "addressees": _addressees(decision, reading, speakers),
        "relay": relays[0] if relays else None,
        "on_behalf_of": behalf[0] if behalf else None,
        "polarity": decision.relations.polarity,
        **_beside(decision, reading),
    }
    made = Attribution(**fields)
    return Attribution(
        **fields,
        mention_confidence=mention_confidence(made, kind, reading.pack.code) if made.mention else 0.0,
        confidence=_confidence(made, signal, reading),
    )


def _confidence(made: Attribution, signal: str, reading: Reading) -> float:
    """How often such speakers are right: always, if the caller set the speaker."""
    if made.speaker is None:
        return 0.0
    if made.speaker_rule == GIVEN:
        return 1.0
    return speaker_confidence(made, reading.genre.key, signal, reading.pack.code)


def _beside(decision: Decision, reading: Reading) -> dict[str, Any]:
    """The fields of the attribution that come from words next to the quotation."""
    source_cue = decision.source_cue
    if source_cue is None:
        return {}
    return {
        "mention": reading.mention(source_cue.phrase) if source_cue.phrase else None,
        "source": reading.source(source_cue.phrase) if source_cue.phrase else None,
        "mention_rule": decision.mention_rule,
        "cue": _cue(source_cue.cue, reading) if source_cue.cue else None,
    }


def _cue(cue: CueWords, reading: Reading) -> Cue:
    """The :class:`Cue` that users receive."""
    span = reading.span(cue.first, cue.last)
    parts = tuple(reading.span(first, last) for first, last in cue.parts)
    return Cue(span=span, parts=parts, text=span.of(reading.text), lemma=cue.lemma, act=cue.act)


def _addressees(decision: Decision, reading: Reading, speakers: Mapping[int, Speaker]) -> tuple[Party, ...]:
    """The addressees that the text names, else those inferred from the turns before and after."""
    if decision.listener is not None and not decision.relations.addressees:
        return (Party(mention=None, speaker=speakers[decision.listener]),)
    return _parties(decision, "addressees", decision.relations.addressees, reading, speakers)


def _parties(
    decision: Decision, field: str, phrases: Sequence[Phrase | None], reading: Reading, speakers: Mapping[int, Speaker]
) -> tuple[Party, ...]:
    """The people whom phrases next to the quotation name in one field of the attribution."""
    if not any(phrases):
        return ()
    entities = decision.parties.get(field, (None,) * len(phrases))
    return tuple(
        Party(mention=reading.mention(phrase), speaker=None if index is None else speakers[index])
        for phrase, index in zip(phrases, entities, strict=False)
        if phrase is not None
    )
