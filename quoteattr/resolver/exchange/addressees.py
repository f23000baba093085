"""The addressees of turns that name none: the person who speaks both before and after.

The next person to speak was usually the one addressed (Sacks, Schegloff and Jefferson 1974, A Simplest Systematics for the
Organization of Turn-Taking for Conversation). If that person also spoke before, there is usually nobody else in the exchange.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.resolver.base import Utterance

__all__ = ["addressees_by_turns"]

NOBODY = -1  #: the speaker of turns without a known speaker
MOST_PARAGRAPHS = 2  #: the most paragraphs from one turn of a conversation to the next


@attrs.frozen(eq=False)
class _Run:
    """Consecutive turns of one speaker."""

    speaker: int
    members: tuple[int, ...]  #: indices into the given sequence
    first: int  #: its first paragraph
    last: int


def addressees_by_turns(turns: Sequence[tuple[Utterance, int | None]]) -> dict[int, int]:
    """The addressee of each turn, by index: only if the same other person speaks before and after."""
    told: dict[int, int] = {}
    runs = list(_runs(turns))
    for before, run, after in zip(runs, runs[1:], runs[2:], strict=False):
        near = run.first - before.last <= MOST_PARAGRAPHS and after.first - run.last <= MOST_PARAGRAPHS
        if near and NOBODY != before.speaker == after.speaker != run.speaker:
            told.update(dict.fromkeys(run.members, before.speaker))
    return told


def _runs(turns: Sequence[tuple[Utterance, int | None]]) -> Iterator[_Run]:
    """The turns with a known speaker, grouped by consecutive speaker; a turn without a known speaker ends a run."""
    for speaker, group in itertools.groupby(enumerate(turns), key=lambda pair: pair[1][1]):
        members = [(k, utterance) for k, (utterance, _) in group]
        yield _Run(
            speaker=NOBODY if speaker is None else speaker,
            members=() if speaker is None else tuple(k for k, _ in members),
            first=members[0][1].paragraph,
            last=members[-1][1].last_paragraph,
        )
