"""The entities that an utterance names or addresses. The speaker isn't among those addressed."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from quoteattr._punctuation import DIALOGUE_DASHES, STOPS
from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.base import Utterance
    from quoteattr.resolver.cast.cast import Cast

__all__ = ["named", "vocatives"]

LONGEST_TURN = 400  #: tokens read at each end of a long utterance


def named(cast: Cast, reading: Reading, utterance: Utterance) -> set[int]:
    """The entities named inside an utterance."""
    return {index for name in _names(cast, reading, utterance) if (index := cast.of_name.get(name)) is not None}


def vocatives(cast: Cast, reading: Reading, utterance: Utterance) -> set[int]:
    """The entities that an utterance addresses by name, between commas or at an end: "You are late, Ivy," "Ivy, come in"."""
    return {
        index
        for name in _names(cast, reading, utterance)
        if _is_vocative(reading, utterance, name) and (index := cast.of_name.get(name)) is not None
    }


def _names(cast: Cast, reading: Reading, utterance: Utterance) -> Iterator[Name]:
    firsts = cast.firsts
    lower = bisect_left(firsts, utterance.first)
    high = bisect_left(firsts, min(utterance.last, utterance.first + LONGEST_TURN), lower)
    for name in reading.names[lower:high]:
        if reading.depth[name.first] == utterance.level + 1:
            yield name


def _is_vocative(reading: Reading, utterance: Utterance, name: Name) -> bool:
    token = name.first
    last = _past_possessive(reading, name.last, utterance.last)
    before, after = reading.words[token - 1], reading.words[last] if last < utterance.last else "."
    starts = token == utterance.begin or token in reading.break_set or _begins_piece(reading, utterance, before)
    ends = after in STOPS or last >= utterance.end
    if starts:
        return after == "," or (after == "!" and bool(reading.flags[token] & (c.FIRST_NAME | c.TITLE)))
    return before == "," and (ends or after in {",", ";"})


def _begins_piece(reading: Reading, utterance: Utterance, before: str) -> bool:
    """Whether the token before a name is the dash with which a turn goes on («— dice Ida. — Ivo, vieni!»)."""
    return before in DIALOGUE_DASHES and reading.marked.pieces[utterance.pieces[0]].style == "dash"


def _past_possessive(reading: Reading, token: int, limit: int) -> int:
    """One past a possessive behind a name, where it may be there («donna Ester mia»); else the token itself."""
    behind = reading.pack.grammar.gendered and token < limit and reading.flags[token] & c.POSSESSIVE
    return token + bool(behind)
