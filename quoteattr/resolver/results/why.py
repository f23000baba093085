"""A decision in words: which rules decided, who was weighed, and how often such answers are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Candidate, Decision, Quote
from quoteattr.resolver.frames import FRAMES
from quoteattr.resolver.mention_sieves import MENTION_SIEVES
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES
from quoteattr.resolver.turn_rules import TURN_RULES

if TYPE_CHECKING:
    from quoteattr.resolver.results.quotes import Results

__all__ = ["why"]

#: What the runner itself does where no speaker sieve knows a mention.
OWN_CLAIMS = {
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


def why(made: Results, quote: Quote) -> Decision:
    """The decision behind one of the quotations of a text."""
    index = next(k for k, one in enumerate(made.quotes) if (one.extent, one.rule) == (quote.extent, quote.rule))
    decision = made.decisions[index]
    rules = tuple(name for name in (decision.mention_rule, decision.speaker_rule) if name)
    ranked = decision.pick.ranked if decision.pick else {}
    order = sorted(ranked, key=lambda entity: (-ranked[entity], entity))
    candidates = tuple(Candidate(name=made.cast[entity].name, score=round(ranked[entity], 3)) for entity in order)
    return Decision(
        quote=quote,
        rules=rules,
        candidates=candidates,
        features=_features(made, quote, decision.pick.signal if decision.pick else ""),
        reason=_reason(quote, rules, candidates),
    )


def _features(made: Results, quote: Quote, signal: str) -> tuple[tuple[str, str], ...]:
    where = quote.attribution
    features = [("kind", quote.kind.value), ("rule", quote.rule), ("text", made.genre), ("choice", signal or "plain")]
    if where is not None and where.speaker is not None:
        features.append(("gender", where.speaker.gender.value))
    if where is not None and where.mention is not None:
        features.append(("mention", where.mention.kind.value))
    if where is not None and where.cue is not None:
        features.append(("cue", where.cue.lemma))
    return tuple(features)


def _reason(quote: Quote, rules: tuple[str, ...], candidates: tuple[Candidate, ...]) -> str:
    claims = _claims()
    lines = [f"{name}: {claims[name]}" for name in rules]
    if len(candidates) > 1:
        best, second = candidates[:2]
        lines.append(f"{best.name} leads {second.name} by {best.score - second.score:.2f}.")
    where = quote.attribution
    if where is None:
        lines.append("Nothing beside the quotation, and no turn before it, says who speaks.")
    elif where.speaker is not None:
        lines.append(f"Of 1000 such answers {1000 * where.confidence:.0f} name the right speaker.")
    return "\n".join(lines)
