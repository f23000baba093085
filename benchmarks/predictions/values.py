"""The predictions in rows, as values; spans outside the text are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora.offsets import disjoint, valid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.corpora import Pair
    from benchmarks.predictions.rows import Row

__all__ = ["PredictedSpeaker", "Prediction", "values"]


@attrs.frozen(kw_only=True)
class PredictedSpeaker:
    """The predicted speaker."""

    span: Pair | None = None
    name: str | None = None
    mentions: tuple[Pair, ...] = attrs.field(default=(), repr=False)
    id: str | None = None


@attrs.frozen(kw_only=True)
class Prediction:
    """One predicted quotation."""

    spans: tuple[Pair, ...]
    kind: str
    cue: Pair | None = None
    speaker: PredictedSpeaker | None = None
    confidence: float | None = None
    index: int | None = None  #: its index in the library's answer
    rule: str | None = None
    mention_rule: str | None = None
    speaker_rule: str | None = None
    mention: Pair | None = None
    mention_kind: str | None = None


def _one(pair: Any, length: int) -> Pair | None:
    """A span that may be missing, outside the text, or the first in a list."""
    if pair and isinstance(pair[0], list | tuple):
        pair = pair[0]
    found = valid([pair] if pair else None, length)
    return found[0] if found else None


def _predicted_speaker(row: Mapping[str, Any] | None, length: int) -> PredictedSpeaker | None:
    """The speaker in a row; None if nothing in the row says who it is."""
    if not row:
        return None
    found = PredictedSpeaker(
        span=_one(row.get("span"), length),
        name=(row.get("name") or "").strip() or None,
        mentions=valid(row.get("mentions"), length),
        id=row.get("id"),
    )
    return found if found.span or found.name or found.mentions or found.id is not None else None


def _prediction(row: Mapping[str, Any], length: int) -> Prediction | None:
    """The quotation in a row; None if none of its spans lie in the text."""
    spans = disjoint(valid(row.get("spans"), length))
    if not spans:
        return None
    return Prediction(
        spans=spans,
        kind=row.get("kind") or "direct",
        cue=_one(row.get("cue"), length),
        speaker=_predicted_speaker(row.get("speaker"), length),
        confidence=row.get("confidence"),
        index=row.get("index"),
        rule=row.get("rule"),
        mention_rule=row.get("sieve"),
        speaker_rule=row.get("speaker_rule"),
        mention=_one(row.get("mention"), length),
        mention_kind=row.get("mention_kind"),
    )


def values(row: Row | None, length: int) -> tuple[Prediction | None, ...]:
    """The predictions for a document whose text has this length; None for those without a valid span."""
    return tuple(_prediction(quote, length) for quote in (row or {}).get("quotes", ()))
