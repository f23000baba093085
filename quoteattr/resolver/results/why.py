"""A decision in words: which rules decided, who was considered, and how often such answers are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Candidate, Decision, Quote
from quoteattr.resolver.frames import FRAMES
from quoteattr.resolver.mention_sieves import MENTION_SIEVES
from quoteattr.resolver.results.confidence import is_measured
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES
from quoteattr.resolver.turn_rules import TURN_RULES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteattr.resolver.decisions import Decision as Decided
    from quoteattr.resolver.registry import Registry

__all__ = ["Grounds", "grounds_of", "why"]

#: What the runner does if no speaker sieve resolves a mention.
OWN_CLAIMS = {
    "given": "The caller said who speaks.",
    "known": "The caller said whom the mention refers to.",
    "new": "Nobody named before fits the mention: it brings in a speaker of its own.",
    "exchange": "The turns of the exchange, taken together, speak for this candidate more than for the one of the rules.",
    "members": "Several are named together: they are one group.",
}


def _claims() -> dict[str, str]:
    claims = dict(OWN_CLAIMS)
    claims.update((rule.name, rule.claim) for rule in FRAMES)
    claims.update((rule.name, rule.claim) for rule in MENTION_SIEVES)
    claims.update((rule.name, rule.claim) for rule in TURN_RULES)
    claims.update((rule.name, rule.claim) for rule in SPEAKER_SIEVES)
    return claims


@attrs.frozen(eq=False, kw_only=True)
class Grounds:
    """The data about a decision that is kept after the text has been processed: a few plain values."""

    rules: tuple[str, ...]
    signal: str  #: how clear the choice of the speaker was
    ranked: Mapping[int, float]  #: the candidates, with their scores
    names: Sequence[str]  #: of all entities of the text
    genre: str  #: the kind of text, as used for confidences
    lang: str  #: the language of the text


def grounds_of(decisions: Sequence[Decided], signals: Mapping[Decided, str], registry: Registry) -> tuple[Grounds, ...]:
    """The grounds of each decision in a text."""
    names = tuple(entity.name for entity in registry.entities)
    genre = registry.reading.genre.key
    return tuple(
        Grounds(
            rules=tuple(name for name in (one.mention_rule, one.speaker_rule) if name),
            signal=signals[one],
            ranked=dict(one.pick.ranked) if one.pick else {},
            names=names,
            genre=genre,
            lang=registry.reading.pack.code,
        )
        for one in decisions
    )


def why(quote: Quote, grounds: Grounds) -> Decision:
    """The decision about a quotation, in words."""
    ranked = grounds.ranked
    order = sorted(ranked, key=lambda entity: (-ranked[entity], entity))
    candidates = tuple(Candidate(name=grounds.names[entity], score=round(ranked[entity], 3)) for entity in order)
    return Decision(
        quote=quote,
        rules=grounds.rules,
        candidates=candidates,
        features=_features(quote, grounds),
        reason=_reason(quote, grounds, candidates),
    )


def _features(quote: Quote, grounds: Grounds) -> tuple[tuple[str, str], ...]:
    where, choice = quote.attribution, grounds.signal or "plain"
    features = [("kind", quote.kind.value), ("rule", quote.rule), ("text", grounds.genre), ("choice", choice)]
    if where is not None and where.speaker is not None:
        features.append(("gender", where.speaker.gender.value))
    if where is not None and where.mention is not None:
        features.append(("mention", where.mention.kind.value))
    if where is not None and where.cue is not None:
        features.append(("cue", where.cue.lemma))
    return tuple(features)


def _reason(quote: Quote, grounds: Grounds, candidates: tuple[Candidate, ...]) -> str:
    claims = _claims()
    lines = [f"{name}: {claims[name]}" for name in grounds.rules]
    if len(candidates) > 1:
        best, second = candidates[:2]
        lines.append(f"{best.name} leads {second.name} by {best.score - second.score:.2f}.")
    where = quote.attribution
    if where is None:
        lines.append("Nothing next to the quotation, and no turn before it, says who speaks.")
    elif where.speaker is not None:
        lines.append(_how_often(where.confidence, grounds))
    return "\n".join(lines)


def _how_often(confidence: float, grounds: Grounds) -> str:
    """How often such answers are right, if that is known."""
    if is_measured(grounds.lang, grounds.genre):
        return f"Of 1000 such answers {1000 * confidence:.0f} name the right speaker."
    return f"Too few such answers were judged in this language. In English, {1000 * confidence:.0f} of 1000 or more are right."
