"""The best sequence of speakers for a text: a beam search over its turns, with a weight for each feature."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.resolver.exchange.features import MOST_CANDIDATES
from quoteattr.resolver.exchange.turns import moving

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from quoteattr.resolver.exchange.turns import TurnFeatures

__all__ = ["Chosen", "decode"]

LEADS = {"plain": 10.0, "clear": 5.0, "likely": 2.0, "close": 0.0}  #: signal -> smallest lead; below: "against"
UNLIKELY = -3.5  #: with a lower score, the only candidate doesn't speak
BEAM = 5  #: how many sequences are kept
TELLING = 4  #: how many of the latest turns distinguish two sequences
MEMORY = 10  #: how many turns of a sequence are remembered

Link = tuple["Link | None", int, "dict[int, float]"]  #: earlier choices, the speaker, the scores of all candidates
Path = tuple[float, tuple[int, ...], "Link | None"]  #: score, last speakers, all choices


@attrs.frozen(kw_only=True)
class Chosen:
    """The speaker chosen for a turn."""

    entity: int  #: -1 for nobody
    scores: Mapping[int, float]  #: scores of the candidates, given the earlier turns

    @property
    def is_unlikely(self) -> bool:
        """Whether there is only one candidate, and the features count against it."""
        return len(self.scores) == 1 and self.scores[self.entity] < UNLIKELY

    @property
    def signal(self) -> str:
        """How clear the choice was: by how much it leads, given the earlier turns."""
        if len(self.scores) < 2:
            return "only"
        lead = self.scores[self.entity] - max(score for entity, score in self.scores.items() if entity != self.entity)
        return next((name for name, least in LEADS.items() if lead >= least), "against")


def _fixed_scores(
    place: TurnFeatures, weights: Mapping[str, float], allowed: Collection[int] | None
) -> list[tuple[int, float]]:
    """The candidates with the highest scores by their fixed features alone."""
    get = weights.get
    scored = [(entity, sum(get(name, 0.0) for name in place.fixed.get(entity, ()))) for entity in place.candidates]
    if len(scored) > MOST_CANDIDATES:
        scored = sorted(scored, key=lambda one: -one[1])[:MOST_CANDIDATES]
    if allowed is not None:
        scored = [one for one in scored if one[0] in allowed] or scored
    return scored or [(-1, 0.0)]


def decode(
    turn_features: Sequence[TurnFeatures], weights: Mapping[str, float], allowed: Mapping[int, Collection[int]] | None = None
) -> list[Chosen]:
    """The speakers of all turns, chosen together for each exchange; ``allowed`` restricts the speakers of a turn, by number."""
    paths: list[Path] = [(0.0, (), None)]
    for k, place in enumerate(turn_features):
        scored = _fixed_scores(place, weights, allowed.get(k) if allowed else None)
        paths = _extended(paths[:1] if place.begins else paths, place, scored, weights)
    out: list[Chosen] = []
    link = paths[0][2]
    while link is not None:
        link, entity, scores = link
        out.append(Chosen(entity=entity, scores=scores))
    return out[::-1]


def _extended(
    paths: Sequence[Path], place: TurnFeatures, scored: Sequence[tuple[int, float]], weights: Mapping[str, float]
) -> list[Path]:
    """The best sequences with one more turn; of those with the same latest speakers, only the best is kept."""
    entities = [entity for entity, _ in scored]
    best: dict[tuple[int, ...], Path] = {}
    for score, history, link in paths:
        scores = dict(scored)
        if place.candidates:
            for entity, names in zip(entities, moving(place, history, entities), strict=True):
                for name in names:
                    scores[entity] += weights.get(name, 0.0)
        kept = history[1 - MEMORY :]
        for entity, local in scores.items():
            now = (*kept, entity)
            key = now[-TELLING:]
            if key not in best or best[key][0] < score + local:
                best[key] = (score + local, now, (link, entity, scores))
    return sorted(best.values(), key=lambda path: -path[0])[:BEAM]
