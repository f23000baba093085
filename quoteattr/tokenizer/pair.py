"""Pair the marks of one paragraph: a typed stack for double marks, then single marks inside and around them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import attrs

from quoteattr.models import Issue, IssueKind, Span
from quoteattr.tokenizer.direction import Label, Side, costs, read, sides
from quoteattr.tokenizer.scan import Mark
from quoteattr.tokenizer.single import pair_singles
from quoteattr.tokenizer.table import (
    LEFT_DOUBLE,
    LEFT_GUILLEMET,
    LEFT_SINGLE_GUILLEMET,
    LOW_DOUBLE,
    MARKS,
    RIGHT_DOUBLE,
    RIGHT_GUILLEMET,
    RIGHT_SINGLE_GUILLEMET,
    Role,
    style,
)

__all__ = ["Conventions", "Found", "Habits", "Paired", "conventions", "pair"]

_STRAIGHT = frozenset({'"', "\N{FULLWIDTH QUOTATION MARK}", "''"})
#: Drawn as quotation marks on the line or above it; one of them may stand for another by a slip.
_TYPEWRITTEN = _STRAIGHT | {LEFT_DOUBLE, RIGHT_DOUBLE, LOW_DOUBLE, "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}", "``"}
_POINT_LEFT = frozenset({LEFT_GUILLEMET, LEFT_SINGLE_GUILLEMET})
_GUILLEMETS = _POINT_LEFT | {RIGHT_GUILLEMET, RIGHT_SINGLE_GUILLEMET}
#: How much dearer one reading must be than the other to speak against the shape of a mark.
_CLEARLY = 4
#: What it costs a mark to do the opposite of what its shape says.
_AGAINST_SHAPE = 3.0


@attrs.frozen
class Habits:
    """What the whole text shows about its marks."""

    inward: bool  #: guillemets point inward (»...«)
    singles: bool  #: single marks are the usual quotation marks


@attrs.frozen
class Found:
    """A quotation in a paragraph."""

    start: int  #: of the extent
    begin: int  #: of what stands between the marks
    stop: int  #: its end
    end: int  #: of the extent
    style: str
    rule: str
    closed: bool


def between(opener: Mark, closer: Mark, rule: str) -> Found:
    """What stands between two marks."""
    name = style(opener.text, closer.text)
    return Found(opener.start, opener.end, closer.start, closer.end, name, rule, closed=True)


def from_opener(opener: Mark, end: int, rule: str) -> Found:
    """What an opening mark opens and nothing closes."""
    return Found(opener.start, opener.end, end, end, style(opener.text), rule, closed=False)


@attrs.frozen
class Paired:
    """What a paragraph holds."""

    found: list[Found]
    issues: list[Issue]


@attrs.define
class _Stack:
    """Open quotations, and how many there are of each opening mark, so that a look into the depth costs nothing."""

    openers: Mapping[str, tuple[str, ...]]  #: closing mark -> the marks that it closes
    open: list[int] = attrs.field(factory=list)  #: indices of marks
    texts: list[str] = attrs.field(factory=list)
    counts: dict[str, int] = attrs.field(factory=dict)

    def push(self, at: int, mark: str) -> None:
        self.open.append(at)
        self.texts.append(mark)
        self.counts[mark] = self.counts.get(mark, 0) + 1

    def pop(self) -> int:
        self.counts[self.texts.pop()] -= 1
        return self.open.pop()

    def has(self, mark: str) -> bool:
        """Whether a quotation is open that a mark closes."""
        return any(self.counts.get(opener) for opener in self.openers.get(mark, ()))

    def matches(self, mark: str) -> bool:
        """Whether a mark closes the innermost open quotation."""
        return bool(self.texts) and self.texts[-1] in self.openers.get(mark, ())


def _decide(mark: str, around: tuple[Side, Side], stack: _Stack, habits: Habits) -> Label:
    """What a mark does whose shape mostly tells."""
    opening, closing = costs(around)
    if mark in _GUILLEMETS:
        return _guillemet(mark, opening - closing, stack, inward=habits.inward)
    if mark == LEFT_DOUBLE:
        low = stack.counts.get(LOW_DOUBLE)
        closes = closing <= opening if low else opening - closing >= _CLEARLY and bool(stack.open)
        return Label.CLOSE if closes else Label.OPEN
    if mark == RIGHT_DOUBLE and closing - opening >= _CLEARLY and not stack.open:
        return Label.OPEN
    return Label(MARKS[mark].role.value)


def _guillemet(mark: str, leaning: float, stack: _Stack, *, inward: bool) -> Label:
    """Guillemets open by the text's habit, or against it where their neighbours say so and nothing is open."""
    opens = (mark in _POINT_LEFT) != inward
    if opens and leaning >= _CLEARLY and stack.open:
        return Label.CLOSE
    if not opens and leaning <= -_CLEARLY and not stack.has(mark):
        return Label.OPEN
    return Label.OPEN if opens else Label.CLOSE


def _biased(mark: str, cost: tuple[float, float], present: Collection[str]) -> tuple[float, float]:
    """The cost of a directed mark: its neighbours', and more against its shape (a left-hand mark closes low ones)."""
    opening, closing = cost
    if mark == RIGHT_DOUBLE:
        return (opening + (_AGAINST_SHAPE if LEFT_DOUBLE in present or LOW_DOUBLE in present else 0), closing)
    if mark == LEFT_DOUBLE:
        return (opening, closing + (0 if LOW_DOUBLE in present else _AGAINST_SHAPE))
    return (opening, closing + 2 * _AGAINST_SHAPE)


def _straight(text: str, marks: Sequence[Mark], around: Sequence[tuple[Side, Side]], *, continued: bool) -> dict[int, Label]:
    """Labels of the marks drawn as quotation marks, if some of them are straight; else none."""
    chosen = [at for at, mark in enumerate(marks) if mark.text in _TYPEWRITTEN]
    present = {marks[at].text for at in chosen}
    if present.isdisjoint(_STRAIGHT):
        return {}
    cost = [
        costs(around[at]) if marks[at].text in _STRAIGHT else _biased(marks[at].text, costs(around[at]), present)
        for at in chosen
    ]
    digits = [text[max(0, marks[at].start - 1)].isdigit() and marks[at].text in _STRAIGHT for at in chosen]
    return dict(zip(chosen, read(cost, digits, continued=continued), strict=True))


@attrs.frozen
class Conventions:
    """All that pairing knows beside the paragraph."""

    closers: Mapping[str, tuple[str, ...]]  #: opening mark -> the marks that close it
    openers: Mapping[str, tuple[str, ...]]  #: closing mark -> the marks that it closes
    elisions: Collection[str]
    habits: Habits


def conventions(closers: Mapping[str, tuple[str, ...]], elisions: Collection[str], habits: Habits) -> Conventions:
    """Conventions from the table of closing marks."""
    openers: dict[str, tuple[str, ...]] = {}
    for opener, known in closers.items():
        for closer in known:
            openers[closer] = (*openers.get(closer, ()), opener)
    return Conventions(closers, openers, elisions, habits)


def pair(text: str, paragraph: Span, marks: Sequence[Mark], known: Conventions, following: str | None = None) -> Paired:
    """Pair the marks of a paragraph.

    Args:
        text: the text.
        paragraph: the paragraph.
        marks: those inside it, in order.
        known: conventions of the language and of the text.
        following: the mark that the next paragraph begins with, if it begins with one.
    """
    around = sides(text, paragraph.start, paragraph.end, marks)
    stack = _Stack(known.openers)
    pairs: list[tuple[int, int, str]] = []
    stray: list[tuple[int, IssueKind]] = []
    continued = following is not None
    labels = _straight(text, marks, around, continued=continued)
    singles: list[int] = []
    for at, mark in enumerate(marks):
        if MARKS[mark.text].single:
            singles.append(at)
            continue
        label = labels.get(at) or _decide(mark.text, around[at], stack, known.habits)
        if label is Label.OPEN:
            stack.push(at, mark.text)
        elif label is Label.CLOSE:
            _close(at, mark.text, stack, pairs, stray)
        else:
            stray.append((at, IssueKind.UNOPENED))
    result = Paired([], [])
    _unclosed(paragraph, marks, stack.open, pairs, following, result)
    for opener, closer, rule in pairs:
        result.found.append(between(marks[opener], marks[closer], rule))
        if rule == "mismatched_close":
            result.issues.append(_issue(IssueKind.MISMATCHED, marks[closer]))
    result.issues.extend(_issue(kind, marks[at]) for at, kind in stray)
    if singles:
        _singles(text, paragraph, marks, around, singles, pairs, known, following, result)
    return result


def _issue(kind: IssueKind, mark: Mark) -> Issue:
    return Issue(kind=kind, span=Span(start=mark.start, end=mark.end), count=mark.count)


def _close(at: int, mark: str, stack: _Stack, pairs: list[tuple[int, int, str]], stray: list[tuple[int, IssueKind]]) -> None:
    """Close the innermost quotation that the mark fits, else the innermost one that it may stand for, else nothing."""
    if stack.has(mark):
        while not stack.matches(mark):
            stray.append((stack.pop(), IssueKind.UNCLOSED))
        pairs.append((stack.pop(), at, "nested" if len(stack.open) else "pair"))
    elif stack.texts and _confusable(stack.texts[-1], mark):
        pairs.append((stack.pop(), at, "mismatched_close"))
    else:
        stray.append((at, IssueKind.UNOPENED))


def _confusable(opener: str, closer: str) -> bool:
    """Whether one mark may be closed by the other by a slip."""
    return {opener, closer} <= _TYPEWRITTEN | _GUILLEMETS


def _unclosed(
    paragraph: Span,
    marks: Sequence[Mark],
    open_: Sequence[int],
    pairs: Sequence[tuple[int, int, str]],
    following: str | None,
    result: Paired,
) -> None:
    """Let open quotations run to the paragraph's end, or to the next of their kind where they surely lost their closing mark."""
    later = sorted(pair[0] for pair in pairs) if open_ else []
    next_of_kind: dict[str, int] = {}
    for at in reversed(open_):
        mark = marks[at]
        while later and later[-1] > at:
            follower = marks[later.pop()]
            next_of_kind[follower.text] = follower.start
        result.issues.append(_issue(IssueKind.UNCLOSED, mark))
        if mark.count == 1:
            end = None if following == mark.text else next_of_kind.get(mark.text)
            result.found.append(from_opener(mark, end or paragraph.end, "reopened" if end else "unclosed"))
        next_of_kind[mark.text] = mark.start


def _singles(  # noqa: PLR0913
    text: str,
    paragraph: Span,
    marks: Sequence[Mark],
    around: Sequence[tuple[Side, Side]],
    singles: Sequence[int],
    pairs: Sequence[tuple[int, int, str]],
    known: Conventions,
    following: str | None,
    result: Paired,
) -> None:
    """Pair single marks, those in one double quotation apart from those in another."""
    for chosen in _rooms(singles, pairs):
        paired = pair_singles(text, marks, around, chosen, known.elisions)
        for opener, closer in paired.pairs:
            result.found.append(between(marks[opener], marks[closer], "pair"))
        for at in paired.unclosed:
            mark = marks[at]
            if mark.start == paragraph.start and (following == mark.text or known.habits.singles):
                result.found.append(from_opener(mark, paragraph.end, "unclosed"))
                result.issues.append(_issue(IssueKind.UNCLOSED, mark))
            elif MARKS[mark.text].role is Role.OPEN:
                result.issues.append(_issue(IssueKind.UNCLOSED, mark))


def _rooms(singles: Sequence[int], pairs: Sequence[tuple[int, int, str]]) -> list[list[int]]:
    """Single marks by the closed double quotation around them."""
    if not pairs:
        return [list(singles)]
    edges = sorted([(opener, pair) for pair in pairs for opener in pair[:1]] + [(pair[1], pair) for pair in pairs])
    rooms: dict[int, list[int]] = {}
    stack = [-1]
    position = 0
    for at in singles:
        while position < len(edges) and edges[position][0] < at:
            edge, pair_ = edges[position]
            if edge == pair_[0]:
                stack.append(edge)
            else:
                stack.pop()
            position += 1
        rooms.setdefault(stack[-1], []).append(at)
    return list(rooms.values())
