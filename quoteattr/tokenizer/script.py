"""Labels: paragraphs that are a turn because they begin with the name of whoever speaks, as in interviews and plays.

``Q: Why now?``, ``INTERVIEWER: Why now?``, ``Lena Fox (laughing): Why not?``, ``LENA FOX, HOST: Good evening.``,
``MR. BLACK. Come in.``, ``Algar. Come in.`` (where nearly every paragraph begins so), and within a paragraph
``Q: Why now? A: Because.``

Much else looks like a label: "Venue: ...", "Note: ...", "Mayor: no comment". So the text must show that people take turns:
by question and answer, by labels that come back, by two speakers in adjacent paragraphs one of whom asks. Paragraphs
between two turns of different speakers go on with the first one's turn, stage directions excepted.
"""

from __future__ import annotations

import collections
import itertools
import re
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Span
from quoteattr.tokenizer.table import DASHES, MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.lang.pack import ScriptWords

__all__ = ["ScriptTurn", "script"]

_SPACE = r"[^\S\n]"
_WORD = r"[^\W\d_][\w'\N{RIGHT SINGLE QUOTATION MARK}.\-]{0,30}"
#: What a label may be: a name, perhaps who that is (after a name in capitals), perhaps how it is said; then a colon or stop.
_LABEL = re.compile(
    rf"(?P<name>{_WORD}(?:{_SPACE}{_WORD}){{0,4}}?)"
    rf"(?P<role>,{_SPACE}[^\n:.?!]{{1,50}})?"
    rf"(?:{_SPACE}?[(\[][^()\[\]\n]{{1,60}}[)\]])?"
    rf"{_SPACE}?(?P<end>[:.])(?=\s)\s*(?=\S)"
)
#: The next label in the same paragraph, after the end of a sentence.
_INLINE = re.compile(rf"(?<=[.?!\"\N{{HORIZONTAL ELLIPSIS}}\N{{RIGHT DOUBLE QUOTATION MARK}}])\s+(?={_WORD}:\s)")
#: How a spoken sentence ends; the points of a list mostly end otherwise.
_SPOKEN_END = frozenset(".?!-\"'\N{HORIZONTAL ELLIPSIS}\N{EM DASH}\N{EN DASH}\N{RIGHT DOUBLE QUOTATION MARK})]") | frozenset(
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
)
#: The end of a quotation with words behind it.
_CLOSED = re.compile(rf"[.,?!\N{{HORIZONTAL ELLIPSIS}}](?:{'|'.join(map(re.escape, MARKS))})\s")
_TALK = re.compile(r"[^\W\d_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][^\W\d_]+)?")

QUESTION, ANSWER, ROLE, NAME = "question", "answer", "role", "name"
MOST_BETWEEN = 3  #: paragraphs without a label between two turns
PARTICLE = 3  #: letters of a small word inside a name ("von", "de")
READ = 400  #: characters of a turn in which talk is looked for
FEWEST_STOPPED = 4  #: turns of a play whose labels end in a stop
FEWEST_ALIKE = 3  #: turns of one speaker alone


@attrs.frozen(kw_only=True)
class ScriptTurn:
    """A turn, or a further paragraph of one."""

    start: int  #: of the extent, the label included
    begin: int  #: of the words
    stop: int  #: their end
    label: Span | None  #: the words of the label that say who speaks; None where a paragraph goes on with the turn before


@attrs.frozen(kw_only=True)
class _Line:
    """A stretch that begins with what may be a label."""

    number: int  #: of the paragraph
    kind: str
    full: str  #: the label, folded
    key: str  #: its last word: "Lena Fox" is "Fox" further on
    end: str  #: what ends the label
    turn: ScriptTurn
    several: bool  #: whether the label has several words
    in_capitals: bool
    spoken: bool = True  #: whether it ends as speech does
    asks: bool = False
    talks: bool = True  #: whether it holds words that people say to each other


def script(text: str, paragraphs: Sequence[Span], words: ScriptWords) -> dict[int, list[ScriptTurn]]:
    r"""The turns of each paragraph that has any; none where the text doesn't show that people take turns.

    >>> from quoteattr.lang.pack import ScriptWords
    >>> text = "Q: Why now?\nA: Because."
    >>> words = ScriptWords(questions=frozenset({"q"}), answers=frozenset({"a"}))
    >>> found = script(text, [Span(start=0, end=11), Span(start=12, end=23)], words)
    >>> [text[turn.begin : turn.stop] for turns in found.values() for turn in turns]
    ['Why now?', 'Because.']
    """
    turns: dict[int, list[ScriptTurn]] = {}
    for block in _blocks(list(_lines(text, paragraphs, words))):
        accepted = _accepted(block)
        for line in accepted:
            turns.setdefault(line.number, []).append(line.turn)
        goes_on = any(line.kind in {QUESTION, ANSWER} for line in accepted) or _is_dense(accepted)
        for line, following in itertools.pairwise(accepted) if goes_on else ():
            if line.full != following.full:
                for number in _going_on(text, paragraphs, line.number + 1, following.number):
                    one = paragraphs[number]
                    turns[number] = [ScriptTurn(start=one.start, begin=one.start, stop=one.end, label=None)]
    return dict(sorted(turns.items()))


# What may be a label


def _lines(text: str, paragraphs: Sequence[Span], words: ScriptWords) -> Iterator[_Line]:
    """The stretches that begin with what may be a label: paragraphs, and questions and answers inside them."""
    for number, paragraph in enumerate(paragraphs):
        line = _line(text, number, paragraph.start, paragraph.end, words)
        if line is not None and line.kind == NAME:  # "Interview: Q: Why now?"
            inner = _line(text, number, line.turn.begin, paragraph.end, words)
            line = inner if inner is not None and inner.kind in {QUESTION, ANSWER} else line
        if line is not None and line.kind in {QUESTION, ANSWER}:
            for gap in _INLINE.finditer(text, line.turn.begin, paragraph.end):
                inner = _line(text, number, gap.end(), paragraph.end, words)
                if inner is not None and inner.kind in {QUESTION, ANSWER} and inner.kind != line.kind:
                    cut = attrs.evolve(line.turn, stop=gap.start())
                    yield attrs.evolve(line, turn=cut)
                    line = inner
        if line is not None:
            yield line


def _line(text: str, number: int, start: int, end: int, words: ScriptWords) -> _Line | None:
    """The stretch as a line, if it begins with what may be a label."""
    found = _LABEL.match(text, start, end)
    if found is None:
        return None
    name = found["name"].rstrip(".") if found["end"] == ":" else found["name"]
    kind = _kind(name, found, words)
    if kind is None:
        return None
    begin = found.end()
    line = _Line(
        number=number,
        kind=kind,
        full=" ".join(name.casefold().split()),
        key=name.split()[-1].casefold(),
        end=found["end"],
        turn=ScriptTurn(start=start, begin=begin, stop=end, label=Span(start=start, end=start + len(found["name"]))),
        several=" " in name,
        in_capitals=name.isupper(),
    )
    return line if kind in {QUESTION, ANSWER} else _heard(text, line, words)


def _heard(text: str, line: _Line, words: ScriptWords) -> _Line:
    """The line with what its words tell of it; questions and answers need no such proof."""
    begin, end = line.turn.begin, line.turn.stop
    said = text[begin : min(end, begin + READ)]
    talk = {one.group().lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") for one in _TALK.finditer(said)}
    asks = "?" in text[max(begin, end - len("?”)")) : end]
    return attrs.evolve(
        line,
        spoken=text[end - 1] in _SPOKEN_END and not _is_reported(text, begin, end),
        asks=asks,
        talks=asks or text[end - 1] == "!" or not words.talk.isdisjoint(talk),
    )


def _kind(name: str, found: re.Match[str], words: ScriptWords) -> str | None:
    """What sort of label it is; None where it is none."""
    lower = name.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    if lower in words.questions and not found["role"]:
        return QUESTION
    if lower in words.answers and not found["role"]:
        return ANSWER
    # A comma stands in many a clause: in capitals alone it belongs to a label.
    if not name.isupper() and found["role"]:
        return None
    parts = lower.split()
    if not words.captions.isdisjoint(parts) or lower in words.talk:
        return None
    if lower in words.roles:
        return ROLE
    return NAME if _is_name(name) else None


def _is_name(name: str) -> bool:
    """Whether every word has a capital, small words inside it aside, and the last one more than a letter."""
    parts = name.split()
    inner = parts[1:-1]
    capitals = all(part[0].isupper() or (part in inner and part.islower() and len(part) <= PARTICLE) for part in parts)
    return capitals and len(parts[-1].strip(".")) > 1


def _is_reported(text: str, begin: int, end: int) -> bool:
    """Whether a stretch begins with a quotation and goes on after it: then a narrator speaks."""
    return text[begin] in MARKS and _CLOSED.search(text, begin, end) is not None


# Whether people take turns


def _blocks(lines: list[_Line]) -> Iterator[list[_Line]]:
    """Lines that stand together."""
    block: list[_Line] = []
    for line in lines:
        if block and line.number - block[-1].number > MOST_BETWEEN + 1:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _accepted(block: list[_Line]) -> list[_Line]:
    """The lines of a block that are turns."""
    interview = [line for line in block if line.kind in {QUESTION, ANSWER}]
    accepted = interview if _is_interview(interview) else []
    named = [line for line in block if line.kind in {ROLE, NAME} and line.end == ":"]
    # A stop ends many a short sentence, too: outside capitals only a whole play proves that it ends labels.
    stopped = [line for line in block if line.kind in {ROLE, NAME} and line.end == "."]
    if not _is_play(stopped):
        stopped = [line for line in stopped if line.in_capitals]
    if _is_conversation(named):
        accepted = accepted + named
    if len(stopped) >= FEWEST_STOPPED and _comes_back([line.full for line in stopped]) and _sounds_spoken(stopped):
        accepted = accepted + stopped
    return sorted(accepted, key=lambda line: line.turn.start)


def _is_interview(lines: list[_Line]) -> bool:
    """Whether an answer follows a question, or one of them comes often enough."""
    kinds = [line.kind for line in lines]
    if QUESTION in kinds and ANSWER in kinds[kinds.index(QUESTION) :]:
        return True
    return len(lines) >= FEWEST_ALIKE and all(line.end == ":" for line in lines) and _is_close(lines, 1)


def _is_conversation(lines: list[_Line]) -> bool:
    """Whether names before colons are those of people who speak."""
    if len(lines) < 2 or not _sounds_spoken(lines):
        return False
    if _comes_back([line.key for line in lines]) or _comes_back([line.full for line in lines]):
        return True
    if not _is_close(lines, 0) or not all(line.spoken for line in lines):
        return False
    if len({line.key for line in lines}) > 1:
        return any(line.kind == ROLE or line.asks for line in lines)
    return len(lines) >= FEWEST_ALIKE and (lines[0].kind == ROLE or lines[0].several)


def _is_play(lines: list[_Line]) -> bool:
    """Whether nearly every paragraph begins with one of a few labels, each of them again and again."""
    often = [count for count in collections.Counter(line.full for line in lines).values() if count >= FEWEST_ALIKE]
    return len(often) > 1 and sum(often) * 5 >= len(lines) * 4 and _is_dense(lines)


def _comes_back(labels: list[str]) -> bool:
    """Whether somebody speaks again after somebody else."""
    seen: set[str] = set()
    before = ""
    for label in labels:
        if label in seen and label != before:
            return True
        seen.add(label)
        before = label
    return False


def _is_close(lines: list[_Line], between: int) -> bool:
    """Whether no more paragraphs than that stand between each two lines."""
    return all(other.number - line.number <= between + 1 for line, other in itertools.pairwise(lines))


def _sounds_spoken(lines: list[_Line]) -> bool:
    """Whether most lines end as speech does, and a third of them hold words that people say to each other."""
    return sum(line.spoken for line in lines) * 5 >= len(lines) * 3 and sum(line.talks for line in lines) * 3 >= len(lines)


# Paragraphs without a label


def _is_dense(lines: list[_Line]) -> bool:
    """Whether turns leave so few paragraphs between them that these are turns, too, and no report."""
    if not lines:
        return False
    return lines[-1].number - lines[0].number + 1 <= len(lines) * 3 // 2


def _going_on(text: str, paragraphs: Sequence[Span], first: int, last: int) -> Iterator[int]:
    """The paragraphs between two turns that go on with the first one, up to a heading or the words of somebody else."""
    dashes = {dash[0] for dash in DASHES}
    for number in range(first, last):
        paragraph = paragraphs[number]
        opening = text[paragraph.start]
        if opening in "([":
            continue
        if opening in MARKS or opening in dashes or text[paragraph.end - 1] not in _SPOKEN_END:
            return
        yield number
