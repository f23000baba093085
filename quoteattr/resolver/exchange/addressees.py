"""To whom the turns of a conversation are said, where no word tells it: to whoever speaks both before and after.

Who speaks right after a turn was mostly spoken to (Sacks, Schegloff and Jefferson 1974, A Simplest Systematics for the
Organization of Turn-Taking for Conversation); who spoke right before it as well is mostly the only other one there.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.resolver.base import Utterance

__all__ = ["addressees_by_turns"]

NOBODY = -1  #: the speaker of turns of nobody known
MOST_PARAGRAPHS = 2  #: paragraphs on, at most, where the next turn of a conversation begins


@attrs.frozen(eq=False)
class _Run:
    """Turns of one speaker, with nobody else's between them."""

    speaker: int
    members: tuple[int, ...]  #: places in the sequence given
    first: int  #: paragraphs
    last: int


def addressees_by_turns(turns: Sequence[tuple[Utterance, int | None]]) -> dict[int, int]:
    """The entity to whom a turn is said, by the place of the turn; only where the same other one speaks before and after."""
    told: dict[int, int] = {}
    runs = list(_runs(turns))
    for before, run, after in zip(runs, runs[1:], runs[2:], strict=False):
        near = run.first - before.last <= MOST_PARAGRAPHS and after.first - run.last <= MOST_PARAGRAPHS
        if near and NOBODY != before.speaker == after.speaker != run.speaker:
            told.update(dict.fromkeys(run.members, before.speaker))
    return told


def _runs(turns: Sequence[tuple[Utterance, int | None]]) -> Iterator[_Run]:
    """The turns with a known speaker, those of one speaker in a row together; a turn of nobody known parts them."""
    for speaker, group in itertools.groupby(enumerate(turns), key=lambda pair: pair[1][1]):
        members = [(k, utterance) for k, (utterance, _) in group]
        yield _Run(
            speaker=NOBODY if speaker is None else speaker,
            members=() if speaker is None else tuple(k for k, _ in members),
            first=members[0][1].paragraph,
            last=members[-1][1].last_paragraph,
        )
