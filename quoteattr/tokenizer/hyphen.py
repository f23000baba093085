"""Find dialogue with hyphens in place of dashes: “- Come in, Ned.¶- Is it late?¶- It is.”

Lists begin their lines in the same way. So all lines must end as speech does, at least half must sound like talk, and somebody
must get an answer or a tag.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import CALLS, STOPS
from quoteattr.tokenizer.script.signs import words_said

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from quoteattr.lang.pack import ScriptWords
    from quoteattr.models import Span

__all__ = ["hyphenated"]

#: The hyphen that begins a paragraph, and the first character of the turn.
_TURN = re.compile(r"(?P<dash>-)[^\S\n]+(?=(?P<first>[^\W\d_a-z]))")
#: The end of some words, and the verb of a tag after it with the capital of a name: “Not I, said Otis”.
_TAG = re.compile(r"(?P<end>[,.?!])\s+(?P<verb>[a-z]+)\s+[^\W\d_a-z]")
READ = 300  #: characters of a line that are searched
FEWEST = 2  #: lines


@attrs.frozen
class _Line:
    """A paragraph that begins with a hyphen."""

    number: int
    turn: re.Match[str]
    asks: bool
    tagged: bool
    talks: bool  #: whether it sounds like something that people say to each other


def hyphenated(
    text: str, paragraphs: Sequence[Span], words: ScriptWords, labelled: Container[int] = ()
) -> dict[int, re.Match[str]]:
    r"""The paragraphs that are turns after a hyphen, by their index; not those that are ``labelled`` turns ("- ANNA: Yes.").

    >>> from quoteattr.lang.pack import ScriptWords
    >>> from quoteattr.models import Span
    >>> sorted(hyphenated("- Is it late?\n- It is.", [Span(start=0, end=13), Span(start=14, end=22)], ScriptWords()))
    [0, 1]
    """
    turns: dict[int, re.Match[str]] = {}
    for run in _runs(text, paragraphs, words):
        before = paragraphs[run[0].number - 1].end if run[0].number else 0
        if not text.endswith(":", 0, before) and _is_dialogue(run):
            turns.update((line.number, line.turn) for line in run if line.number not in labelled)
    return turns


def _runs(text: str, paragraphs: Sequence[Span], words: ScriptWords) -> Iterator[list[_Line]]:
    """The runs of neighbouring paragraphs that begin with a hyphen and end as speech does."""
    run: list[_Line] = []
    for number, paragraph in enumerate(paragraphs):
        found = _TURN.match(text, paragraph.start, paragraph.end) if text[paragraph.start] == "-" else None
        if found and text[paragraph.end - 1] in STOPS:
            run.append(_line(text, number, paragraph, found, words))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _line(text: str, number: int, paragraph: Span, turn: re.Match[str], words: ScriptWords) -> _Line:
    """A line, with what its words show about it."""
    end = min(paragraph.end, turn.end() + READ)
    tag = next((one for one in _TAG.finditer(text, turn.end(), end) if one["verb"] in words.writes), None)
    last = tag["end"] if tag else text[paragraph.end - 1]
    said = words_said(text[turn.end() : end])
    talks = tag is not None or last in CALLS or not words.talk.isdisjoint(said)
    return _Line(number=number, turn=turn, asks=last == "?", tagged=tag is not None, talks=talks)


def _is_dialogue(run: Sequence[_Line]) -> bool:
    """Whether people talk in a run of lines: there is a tag, or an answer after a question."""
    answered = any(line.asks and not other.asks for line, other in itertools.pairwise(run))
    enough = len(run) >= FEWEST and sum(line.talks for line in run) * 2 >= len(run)
    return enough and (answered or any(line.tagged for line in run))
