"""Decide which lines are turns: by question and answer, by labels that recur, or by several speakers, one of whom asks."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING

from quoteattr.tokenizer.script.signs import (
    answers_somebody,
    comes_back,
    in_order,
    is_close,
    is_dense,
    names,
    of,
    sounds_spoken,
    talks,
)
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

__all__ = ["accepted"]

MOST_BETWEEN = 3  #: rows without a label between two turns
FEWEST_STOPPED = 4  #: turns of a play whose labels end in a full stop
FEWEST_ALIKE = 3  #: turns of one speaker alone
FEWEST_CHAT = 4  #: lines of a chat between names in lower case


def accepted(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines that are turns, grouped by exchange."""
    beside = [line for line in lines if not line.label.above]
    for block in _blocks(beside):
        yield _turns(block)
    above = [line for line in lines if line.label.above]
    for shape, is_script in ABOVE.items():
        found = _written(above, shape)
        if len(found) > 1 and is_script(found):
            yield found


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Groups of lines with few rows between them."""
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
    named = of(block, NAMES, ":")
    bracketed = of(block, NAMES, "]")
    if answers_somebody(bracketed):  # the items of a bibliography begin in the same way
        named = in_order([*named, *bracketed])
    angled = of(block, NAMES, {ANGLE})
    found = [*_interview(block, named), *_named(block, named), *_stopped(block), *of(block, NAMES, {VOICE})]
    found += angled if _is_log(angled) else []
    return in_order(list({line.turn.start: line for line in found}.values()))


# Labels before words


def _interview(block: list[Line], named: list[Line]) -> list[Line]:
    """Questions and answers: an answer follows a question, one of them is frequent enough, or a named speaker answers."""
    lines = of(block, INTERVIEW, ".: ")
    kinds = [line.label.kind for line in lines]
    if QUESTION in kinds and ANSWER in kinds[kinds.index(QUESTION) :]:
        return [*lines, *_interrupting(named)]
    plain = of(lines, INTERVIEW, ":")
    if len(plain) == len(lines) >= FEWEST_ALIKE and talks(lines) and is_close(lines, 1):
        return lines
    asked = of(lines, INTERVIEW, ": ")
    both = in_order([*asked, *named])
    return both if asked and named and _is_conversation(both) else []


def _interrupting(named: list[Line]) -> list[Line]:
    """Those who speak between questions and answers in court: counsel with a title, and "THE COURT", all in capitals."""
    loud = [line for line in named if line.label.in_capitals]
    return [line for line in loud if line.label.kind == ROLE or (line.label.titled and len(line.label.name.split()) == 2)]


def _named(block: list[Line], named: list[Line]) -> list[Line]:
    """The lines with names and roles before colons, and with lower-case names of chats and groups."""
    nicks = of(block, {NICK}, ":")
    both = in_order([*named, *_groups(nicks)])
    if len(both) > len(named) > 0 and _is_conversation(both):
        return both
    chat = in_order([*named, *nicks])
    if _is_chat(chat, FEWEST_CHAT):
        return chat
    logged = all(line.label.timed for line in named) and _is_log(named)
    return named if logged or _is_conversation(named) or _is_chat(named, 2) else []


def _groups(nicks: list[Line]) -> list[Line]:
    """The lines of speakers without a name who speak more than once ("Several members")."""
    often = collections.Counter(names(nicks))
    return [line for line in nicks if often[line.label.full] > 1 and " " in line.label.full]


def _is_conversation(lines: list[Line]) -> bool:
    """Whether the names before colons belong to people who speak."""
    if len(lines) < 2 or not sounds_spoken(lines):
        return False
    keys = [line.label.key for line in lines]
    if comes_back(keys) or comes_back(names(lines)):
        return True
    if not is_close(lines, 0) or not all(line.spoken for line in lines):
        return False
    return _is_exchange(lines) if len(set(keys)) > 1 else _is_series(lines)


def _is_exchange(lines: list[Line]) -> bool:
    """Whether several speakers who speak once each answer each other."""
    return any(line.label.kind == ROLE or line.asks for line in lines)


def _is_series(lines: list[Line]) -> bool:
    """Whether the lines of a single speaker are enough for turns: several, by somebody with a role or a full name."""
    first = lines[0].label
    return len(lines) >= FEWEST_ALIKE and (first.kind == ROLE or " " in first.name)


def _is_chat(lines: list[Line], fewest: int) -> bool:
    """Whether lines are a chat, even without full stops: every line has a label, and people talk to each other."""
    if len(lines) < fewest or not is_close(lines, 0) or not talks(lines):
        return False
    labels = names(lines)
    if comes_back(labels) and len(set(labels)) * 2 <= len(labels):
        return answers_somebody(lines)
    return len(set(labels)) > 1 and all(line.greets for line in lines)


def _is_log(lines: list[Line]) -> bool:
    """Whether the lines of a log, with times or names in angle brackets, are a chat: people talk to each other."""
    return len(lines) > 1 and talks(lines) and (comes_back(names(lines)) or answers_somebody(lines))


def _stopped(block: list[Line]) -> list[Line]:
    """The lines whose labels end in a full stop. Short sentences do too, so labels not in capitals need a whole play."""
    lines = of(block, NAMES, ".")
    if not _is_play(lines):
        lines = [line for line in lines if line.label.in_capitals]
    enough = len(lines) >= FEWEST_STOPPED and comes_back(names(lines))
    return lines if enough and sounds_spoken(lines) else []


def _is_play(lines: list[Line]) -> bool:
    """Whether nearly every row begins with one of a few labels that recur often."""
    often = [count for count in collections.Counter(names(lines)).values() if count >= FEWEST_ALIKE]
    return len(often) > 1 and sum(often) * 5 >= len(lines) * 4 and is_dense(lines)


# Labels above words


def _written(lines: Sequence[Line], shape: str) -> list[Line]:
    """The lines with labels of one shape; for names with descriptions, also roles and the same names alone."""
    found = [line for line in lines if line.label.alone == shape]
    known = set(names(found)) if shape == DASHED else set()
    if not known:
        return found
    bare = [line for line in lines if line.label.alone == PLAIN]
    return in_order([*found, *(line for line in bare if line.label.kind == ROLE or line.label.full in known)])


def _is_screenplay(lines: list[Line]) -> bool:
    """Whether names in capitals above words recur, as headings don't."""
    return len(lines) >= FEWEST_ALIKE and sounds_spoken(lines) and comes_back(names(lines))


def _is_timed(lines: list[Line]) -> bool:
    """Whether names and times above words are those of a chat rather than a programme."""
    labels = names(lines)
    return talks(lines) and (len(set(labels)) < len(labels) or answers_somebody(lines))


def _is_call(lines: list[Line]) -> bool:
    """Whether names with descriptions above words belong to people who speak with each other."""
    return sounds_spoken(lines) and (comes_back(names(lines)) or any(line.asks for line in lines))


def _is_bare(lines: list[Line]) -> bool:
    """Whether names above words recur so often, and the words are so much like speech, that they are not headings."""
    labels = names(lines)
    return len(set(labels)) * 2 <= len(labels) and comes_back(labels) and sounds_spoken(lines)


ABOVE = {CAPITALS: _is_screenplay, TIMED: _is_timed, DASHED: _is_call, PLAIN: _is_bare}
