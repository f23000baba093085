"""Whether people take turns: by question and answer, by labels that come back, by two speakers one of whom asks."""

from __future__ import annotations

import collections
import itertools
from typing import TYPE_CHECKING

from quoteattr.tokenizer.script.values import (
    ANGLE,
    ANSWER,
    CAPITALS,
    DASHED,
    INTERVIEW,
    NAMES,
    NICK,
    PLAIN,
    QUESTION,
    ROLE,
    TIMED,
    VOICE,
    Line,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["accepted", "is_dense"]

MOST_BETWEEN = 3  #: rows without a label between two turns
FEWEST_STOPPED = 4  #: turns of a play whose labels end in a full stop
FEWEST_ALIKE = 3  #: turns of one speaker alone
FEWEST_CHAT = 4  #: lines of a chat between names in small letters
FEWEST_PLAIN = 4  #: labels on lines of their own that are written like any name


def accepted(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines that are turns, those together that follow each other."""
    for block in _blocks([line for line in lines if not line.label.alone or line.label.end]):
        yield _turns(block)
    for shape, is_script in ALONE.items():
        above = _above(lines, shape)
        if len(above) > 1 and is_script(above):
            yield above


def _above(lines: Sequence[Line], shape: str) -> list[Line]:
    """The labels of one shape on lines of their own; with those that say who people are also roles and the same names alone."""
    above = [line for line in lines if line.label.alone == shape and not line.label.end]
    if shape != DASHED or not above:
        return above
    known = {line.label.full for line in above}
    bare = [line for line in lines if line.label.alone == PLAIN and not line.label.end]
    return _in_order([*above, *(line for line in bare if line.label.kind == ROLE or line.label.full in known)])


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that stand together."""
    block: list[Line] = []
    for line in lines:
        if block and line.number - block[-1].number > MOST_BETWEEN + 1:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _turns(block: list[Line]) -> list[Line]:
    """The lines of a block that are turns."""
    interview = [line for line in block if line.label.kind in INTERVIEW]
    named = [line for line in block if line.label.kind in NAMES and line.label.end == ":"]
    bracketed = [line for line in block if line.label.end == "]"]
    if any(line.asks or line.greets for line in bracketed):  # the works of a bibliography begin so, too
        named = _in_order([*named, *bracketed])
    voices = [line for line in block if line.label.end == VOICE]
    angled = [line for line in block if line.label.end == ANGLE]
    found = [*_interview(interview, named), *_named(block, named), *_stopped(block), *voices]
    found += angled if _is_log(angled) else []
    return sorted({line.turn.start: line for line in found}.values(), key=lambda line: line.turn.start)


# Interviews


def _interview(lines: list[Line], named: list[Line]) -> list[Line]:
    """Questions and answers: an answer follows a question, one of them comes often enough, or somebody with a name answers."""
    kinds = [line.label.kind for line in lines]
    if QUESTION in kinds and ANSWER in kinds[kinds.index(QUESTION) :]:
        return lines
    if len(lines) >= FEWEST_ALIKE and all(line.label.end == ":" for line in lines) and _is_close(lines, 1):
        return lines
    both = _in_order([*(line for line in lines if line.label.end != "."), *named])
    if named and len(both) > len(named) and _is_conversation(both):
        return both
    return []


# Labels before a colon


def _named(block: list[Line], named: list[Line]) -> list[Line]:
    """Names and roles before colons, and the small letters of chats and groups ("Several members")."""
    nicks = [line for line in block if line.label.kind == NICK and line.label.end == ":"]
    if nicks:
        often = collections.Counter(line.label.full for line in nicks)
        groups = [line for line in nicks if often[line.label.full] > 1 and " " in line.label.full]
        if named and groups and _is_conversation(_in_order([*named, *groups])):
            return _in_order([*named, *groups])
        if _is_chat(_in_order([*named, *nicks]), FEWEST_CHAT):
            return _in_order([*named, *nicks])
    logged = all(line.label.timed for line in named) and _is_log(named)
    return named if logged or _is_conversation(named) or _is_chat(named, 2) else []


def _is_conversation(lines: list[Line]) -> bool:
    """Whether names before colons are those of people who speak."""
    if len(lines) < 2 or not _sounds_spoken(lines):
        return False
    keys = [line.label.key for line in lines]
    if _comes_back(keys) or _comes_back([line.label.full for line in lines]):
        return True
    if not _is_close(lines, 0) or not all(line.spoken for line in lines):
        return False
    if len(set(keys)) > 1:
        return any(line.label.kind == ROLE or line.asks for line in lines)
    first = lines[0].label
    return len(lines) >= FEWEST_ALIKE and (first.kind == ROLE or " " in first.name)


def _is_chat(lines: list[Line], fewest: int) -> bool:
    """Whether short lines without a full stop are a chat: everything is labelled, and people talk to each other."""
    if len(lines) < fewest or not _is_close(lines, 0) or not _talks(lines):
        return False
    names = [line.label.full for line in lines]
    if _comes_back(names) and len(set(names)) * 2 <= len(names):
        return any(line.asks or line.greets for line in lines)
    return len(set(names)) > 1 and all(line.greets for line in lines)


def _is_log(lines: list[Line]) -> bool:
    """Whether the lines of a log, with times or names in angles, are a chat: people talk to each other."""
    if len(lines) < 2 or not _talks(lines):
        return False
    return _comes_back([line.label.full for line in lines]) or any(line.asks or line.greets for line in lines)


# Labels before a full stop


def _stopped(block: list[Line]) -> list[Line]:
    """Labels that end in a full stop, as many a short sentence does: outside capitals only a whole play proves them."""
    lines = [line for line in block if line.label.kind in NAMES and line.label.end == "."]
    if not _is_play(lines):
        lines = [line for line in lines if line.label.in_capitals]
    if len(lines) < FEWEST_STOPPED or not _comes_back([line.label.full for line in lines]):
        return []
    return lines if _sounds_spoken(lines) else []


def _is_play(lines: list[Line]) -> bool:
    """Whether nearly every row begins with one of a few labels, each of them again and again."""
    often = [count for count in collections.Counter(line.label.full for line in lines).values() if count >= FEWEST_ALIKE]
    return len(often) > 1 and sum(often) * 5 >= len(lines) * 4 and is_dense(lines)


# Labels on lines of their own


def _is_screenplay(lines: list[Line]) -> bool:
    """Whether names in capitals above words come back, as headings don't."""
    return len(lines) >= FEWEST_ALIKE and _sounds_spoken(lines) and _comes_back([line.label.full for line in lines])


def _is_timed(lines: list[Line]) -> bool:
    """Whether names and times above words are those of a chat, and no programme."""
    names = [line.label.full for line in lines]
    return _talks(lines) and (len(set(names)) < len(names) or any(line.asks or line.greets for line in lines))


def _is_call(lines: list[Line]) -> bool:
    """Whether names with what these people are, above words, are those of people who speak with each other."""
    return _sounds_spoken(lines) and (_comes_back([line.label.full for line in lines]) or any(line.asks for line in lines))


def _is_bare(lines: list[Line]) -> bool:
    """Whether names above words come back so often, and the words are so much like speech, that they are no headings."""
    names = [line.label.full for line in lines]
    enough = len(lines) >= FEWEST_PLAIN and len(set(names)) * 2 <= len(names)
    return enough and _comes_back(names) and _sounds_spoken(lines)


ALONE = {CAPITALS: _is_screenplay, TIMED: _is_timed, DASHED: _is_call, PLAIN: _is_bare}


# What they have in common


def _in_order(lines: Sequence[Line]) -> list[Line]:
    """Lines in text order."""
    return sorted(lines, key=lambda line: line.turn.start)


def _comes_back(labels: Sequence[str]) -> bool:
    """Whether somebody speaks again after somebody else."""
    seen: set[str] = set()
    before = ""
    for label in labels:
        if label in seen and label != before:
            return True
        seen.add(label)
        before = label
    return False


def _is_close(lines: Sequence[Line], between: int) -> bool:
    """Whether no more rows than that stand between each two lines."""
    return all(other.top - line.number <= between + 1 for line, other in itertools.pairwise(lines))


def _sounds_spoken(lines: Sequence[Line]) -> bool:
    """Whether most lines end as speech does, and a third of them hold words that people say to each other."""
    return sum(line.spoken for line in lines) * 5 >= len(lines) * 3 and _talks(lines)


def _talks(lines: Sequence[Line]) -> bool:
    """Whether a third of the lines hold words that people say to each other."""
    return sum(line.talks for line in lines) * 3 >= len(lines)


def is_dense(lines: Sequence[Line]) -> bool:
    """Whether turns leave so few rows between them that these are turns, too, and no report."""
    return bool(lines) and lines[-1].number - lines[0].number + 1 <= len(lines) * 3 // 2
