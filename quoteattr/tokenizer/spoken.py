"""The spoken parts of a stretch of dialogue in which the narrator tells something, too.

``— Oui. Il se leva.``, ``— Oui, dit-il. Puis il reprit plus bas : Venez.``, ``— Tenez (et il se leva), partons.``
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import CLOSING_BRACKETS, PAUSES
from quoteattr.tokenizer.storytelling import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.tokenizer.narrator import Narrator
    from quoteattr.tokenizer.storytelling import Narration

__all__ = ["spoken_parts"]

LONGEST_CALL = 5  #: words of a sentence with which somebody speaks again ("Allons, viens.")


def spoken_parts(
    text: str, stretch: tuple[int, int], narrator: Narrator, *, fresh: bool, told: bool
) -> Iterator[tuple[int, int]]:
    """The parts of a stretch that are speech.

    Args:
        text: the text.
        stretch: where the stretch begins and ends.
        narrator: how a narrator interrupts dialogue in the language.
        fresh: whether it begins after a whole sentence of the narrator, so that its first sentence may be another one.
        told: whether the person who speaks tells a story before it, in the narrator's tense.
    """
    begin, end = stretch
    narration = narrator.narration
    while (aside := narration.aside(text, begin, end)) is not None:
        yield from _spoken(text, (begin, aside.start()), narrator, fresh=fresh, told=told)
        begin, fresh = _past(text, aside.end(), end), False
    yield from _spoken(text, (begin, end), narrator, fresh=fresh, told=told)


def _spoken(
    text: str, part: tuple[int, int], narrator: Narrator, *, fresh: bool, told: bool
) -> Iterator[tuple[int, int]]:
    """The spoken parts of a part without brackets; where a story is told in the speech, nothing shows the narrator."""
    begin, end = part
    if not told and (narrator.narration.past_at(text, begin, end) is not None or ":" in text[begin:end]):
        yield from _by_sentence(_sentences(text, begin, end, narrator), begin, end, fresh=fresh)
    elif begin < end:
        yield part


@attrs.frozen(kw_only=True)
class _Sentence:
    """A sentence of a stretch."""

    start: int
    end: int
    again: int | None  #: where speech goes on after a colon in it, if it is the narrator's
    past: bool  #: whether it is in the tense of stories
    begins: bool  #: whether the narrator's words may begin here: none up to one in that tense mention speaker or listener
    stays: bool  #: whether none mentions them up to the end, or up to a colon
    told: bool  #: whether it may go on with a story: it is in its tense or that of descriptions, or long
    talks: bool  #: whether it mentions speaker or listener, or is a question or a call


def _sentences(text: str, begin: int, end: int, narrator: Narrator) -> list[_Sentence]:
    """The sentences of a range."""
    edges = [begin]
    while edges[-1] < end:
        edges.append(narrator.sentence_end(text, edges[-1], end))
    found: list[_Sentence] = []
    for first, last in reversed(list(pairwise(edges))):
        found.append(_sentence(text, (first, last), narrator.narration, found[-1] if found else None))
    return found[::-1]


def _sentence(text: str, span: tuple[int, int], narration: Narration, after: _Sentence | None) -> _Sentence:
    """A sentence, given the one after it."""
    first, last = span
    again = narration.resumes_at(text, first, last)
    told = last if again is None else again
    talks, past = narration.talks(text, first, told), narration.past_at(text, first, last) is not None
    described = narration.describes(text, first, told)
    introduces = again is not None and not past and not talks
    capital = text[first:last].lstrip()[:1].isupper()  # "Hélas ! monsieur, il mourut" goes on
    return _Sentence(
        start=first,
        end=last,
        again=again,
        past=past,
        begins=capital and (introduces or (described and (past or _begins(after)))),
        stays=not talks and (again is not None or _stays(after)),
        told=past or described or len(words_in(text, first, last)) > LONGEST_CALL,
        talks=talks,
    )


def _begins(after: _Sentence | None) -> bool:
    """Whether the narrator's words may begin at the next sentence, so that they may before it."""
    return after is not None and after.begins


def _stays(after: _Sentence | None) -> bool:
    """Whether the narrator's words last from the next sentence to the end, or up to a colon."""
    return after is None or after.stays


def _by_sentence(sentences: list[_Sentence], begin: int, end: int, *, fresh: bool) -> Iterator[tuple[int, int]]:
    """The spoken runs of sentences; the narrator's begin with one in the tense of stories."""
    at = 0
    while begin < end:
        stop = _story_start(sentences, at, fresh=fresh)
        yield begin, end if stop is None else sentences[stop].start
        at, begin = (at, end) if stop is None else _story_end(sentences, stop, end)


def _story_start(sentences: list[_Sentence], at: int, *, fresh: bool) -> int | None:
    """The index of the sentence with which the narrator begins; None if there is none, or if the person who speaks tells it."""
    for number in range(at, len(sentences)):
        one = sentences[number]
        if one.begins and (fresh or (number > at and one.stays)):
            return number
        if one.past:
            return None
    return None


def _story_end(sentences: list[_Sentence], at: int, end: int) -> tuple[int, int]:
    """The index of the next sentence after the narrator's, and where speech goes on."""
    for number in range(at, len(sentences)):
        one = sentences[number]
        if one.talks or not (one.told or one.again is not None):
            return number, one.start
        if one.again is not None:
            return number + 1, one.again
    return len(sentences), end


def _past(text: str, at: int, end: int) -> int:
    """The place after the punctuation that follows a bracket."""
    while at < end and (text[at].isspace() or text[at] in PAUSES | {"."} | CLOSING_BRACKETS):
        at += 1
    return at
