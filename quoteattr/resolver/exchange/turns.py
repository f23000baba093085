"""A turn of an exchange: its candidates with their features, and how each relates to the speakers of the turns before."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Features", "TurnFeatures", "moving"]

Features = tuple[str, ...]

RECENT = 6  #: turns within which a speaker counts as recent


@attrs.define(eq=False, kw_only=True)
class TurnFeatures:
    """A turn of an exchange: its candidates, and the features of each."""

    index: int  #: index of its decision
    candidates: tuple[int, ...]  #: entities; at most one if the turn is decided
    fixed: Mapping[int, Features]  #: entity -> features that don't depend on earlier speakers
    same: int = 0  #: how many turns back the previous turn in the same paragraph is; 0 for none
    back: tuple[int, ...] = ()  #: how many turns back the last three paragraphs with turns are
    gap: str = ""  #: how many paragraphs away the previous turn is, and whether it is a question
    form: str = ""  #: what is next to the turn: a pronoun, a noun, narration, nothing
    begins: bool = False  #: whether an exchange begins here


@functools.cache
def _standings(form: str, gap: str) -> tuple[Features, ...]:
    """The possible relations of a candidate to earlier turns: in the paragraph, or in the paragraphs before it."""
    two = f"{form} spoke before last {gap}"
    return (
        (f"{form} same paragraph",),
        (f"{form} other in paragraph",),
        (f"{form} spoke last {gap}",),
        (two,),
        (two, f"{form} two alternate"),
        (f"{form} spoke lately",),
        (f"{form} silent",),
    )


def moving(place: TurnFeatures, history: Sequence[int], entities: Sequence[int]) -> list[Features]:
    """The moving features of candidates, given the speakers of the earlier turns, the latest last; -1 for nobody."""
    same, other, last, two, alternate, lately, silent = _standings(place.form, place.gap)
    if place.same:
        return [same if history[-place.same] == entity else other for entity in entities]
    spoke = [history[-k] if k <= len(history) else -1 for k in place.back]
    if not spoke:
        return [() for _ in entities]
    known = dict.fromkeys(history[-RECENT:], lately)
    if len(spoke) > 1:
        known[spoke[1]] = alternate if spoke[0] in spoke[2:] else two
    known[spoke[0]] = last
    return [known.get(entity, silent) for entity in entities]
