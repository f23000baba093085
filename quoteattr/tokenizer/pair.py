"""Pair the marks of one paragraph: first double marks, on a stack, then the single marks inside and around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import CLOSING_BRACKETS
from quoteattr.models import Issue, IssueKind, Span
from quoteattr.tokenizer.direction import Direction, Side, sides
from quoteattr.tokenizer.double import Stack, Usage, confusable, decide, read_straight
from quoteattr.tokenizer.marked_span import MarkedSpan, between, from_opener
from quoteattr.tokenizer.single import pair_singles
from quoteattr.tokenizer.table import LEFT_GUILLEMET, MARKS, Role, style

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from quoteattr._markup import Markup
    from quoteattr.lang.pack import Writing
    from quoteattr.tokenizer.scan import Mark

__all__ = ["Conventions", "Paired", "conventions", "pair"]

STRAIGHT = '"'
_Pair = tuple[int, int, str]  # index of the opening mark, of the closing mark, the rule


@attrs.frozen
class Paired:
    """The quotations of a paragraph, and its faulty marks."""

    found: list[MarkedSpan]
    issues: list[Issue]


@attrs.frozen
class Conventions:
    """The conventions of the language and of the text, for pairing marks."""

    closers: Mapping[str, tuple[str, ...]]  #: opening mark -> the marks that close it
    openers: Mapping[str, tuple[str, ...]]  #: closing mark -> the marks that it closes
    writing: Writing
    usage: Usage


def conventions(closers: Mapping[str, tuple[str, ...]], writing: Writing, usage: Usage) -> Conventions:
    """The conventions, with the openers of each closing mark worked out from ``closers``."""
    openers: dict[str, tuple[str, ...]] = {}
    for opener, known in closers.items():
        for closer in known:
            openers[closer] = (*openers.get(closer, ()), opener)
    return Conventions(closers, openers, writing, usage)


@attrs.frozen
class _Paragraph:
    """A paragraph and its marks."""

    text: str
    span: Span
    marks: Sequence[Mark]
    around: Sequence[tuple[Side, Side]]  #: what is next to each mark
    known: Conventions
    following: Collection[str]  #: the marks that the next paragraph begins with


def pair(
    seen: Markup, paragraph: Span, marks: Sequence[Mark], known: Conventions, following: Collection[str] = ()
) -> Paired:
    """Pair the marks of a paragraph.

    Args:
        seen: the text and its markup.
        paragraph: the paragraph.
        marks: those inside it, in order.
        known: conventions of the language and of the text.
        following: the marks that the next paragraph begins with.
    """
    here = _Paragraph(seen.text, paragraph, marks, sides(seen, paragraph.start, paragraph.end, marks), known, following)
    result = Paired([], [])
    pairs, open_ = _doubles(here, result)
    _unclosed(here, open_, pairs, result)
    twice = _set_twice(marks, pairs)
    for opener, closer, rule in pairs:
        found = between(marks[opener], marks[closer], rule)
        if (opener, closer) in twice:
            found = attrs.evolve(found, begin=found.begin + 1, stop=found.stop - 1)
        result.found.append(found)
        if rule == "mismatched_close":
            result.issues.append(_issue(IssueKind.MISMATCHED, marks[closer]))
    singles = [at for at, mark in enumerate(marks) if MARKS[mark.text].single]
    if singles:
        _singles(here, singles, pairs, result)
    return result


def _set_twice(marks: Sequence[Mark], pairs: Sequence[_Pair]) -> set[tuple[int, int]]:
    """The outer pairs of straight marks that are typed twice: ""I never left,"" is one quotation."""
    known = {pair[:2] for pair in pairs}
    return {
        (opener, closer)
        for opener, closer in known
        if (opener + 1, closer - 1) in known
        and marks[opener].text == marks[opener + 1].text == STRAIGHT
        and marks[opener].end == marks[opener + 1].start
        and marks[closer - 1].end == marks[closer].start
    }


def _is_mentioned(here: _Paragraph, at: int) -> bool:
    """Whether a mark is only mentioned: it follows an opening bracket, and a closing bracket or a space follows it."""
    mark = here.marks[at]
    after = here.text[mark.end : mark.end + 1]
    return here.around[at][0] is Side.OPENING and mark.text == STRAIGHT and (after in CLOSING_BRACKETS or after == " ")


def _issue(kind: IssueKind, mark: Mark) -> Issue:
    return Issue(kind=kind, span=Span(start=mark.start, end=mark.end), count=mark.count)


def _doubles(here: _Paragraph, result: Paired) -> tuple[list[_Pair], list[int]]:
    """Pair double marks, and return the pairs and the opening marks that nothing closes."""
    usage = here.known.usage
    directions = read_straight(here.text, here.marks, here.around, usage.same_side, continued=bool(here.following))
    stack = Stack(here.known.openers)
    pairs: list[_Pair] = []
    for at, mark in enumerate(here.marks):
        if MARKS[mark.text].single:
            continue
        direction = Direction.NONE if _is_mentioned(here, at) else directions.get(at)
        direction = direction or decide(mark.text, here.around[at], stack, usage)
        if direction is Direction.OPEN:
            stack.push(at, mark.text)
        elif direction is Direction.NONE or not _close(at, here.marks, stack, pairs, result):
            result.issues.append(_issue(IssueKind.UNOPENED, mark))
            if direction is Direction.CLOSE and not pairs and not stack.open:
                _lost_opener(here, at, result)
    return pairs, stack.open


def _close(at: int, marks: Sequence[Mark], stack: Stack, pairs: list[_Pair], result: Paired) -> bool:
    """Close the innermost quotation that a mark fits, else the innermost one if it may be a mistake for its mark.

    Returns:
        Whether a quotation was closed.
    """
    mark = marks[at].text
    if stack.has(mark):
        while not stack.matches(mark):
            result.issues.append(_issue(IssueKind.UNCLOSED, marks[stack.pop()]))
        pairs.append((stack.pop(), at, "pair"))
    elif stack.texts and confusable(stack.texts[-1], mark):
        pairs.append((stack.pop(), at, "mismatched_close"))
    else:
        return False
    return True


def _lost_opener(here: _Paragraph, at: int, result: Paired) -> None:
    """Begin a quotation with the paragraph if its opening mark is missing and the narrator goes on after it."""
    mark = here.marks[at]
    openers = here.known.openers.get(mark.text)
    if any(one.rule == "lost_opener" for one in result.found) or not openers or mark.count > 1:
        return
    if _ends_words(here, at):
        name = style(openers[0], mark.text)
        start = here.span.start
        result.found.append(MarkedSpan(start, start, mark.start, mark.end, name, "lost_opener", closed=True))


def _ends_words(here: _Paragraph, at: int) -> bool:
    """Whether a mark closes words after a full stop (“late.” she said) or before a comma (“late”, she said)."""
    left, right = here.around[at]
    mark = here.marks[at]
    if left is Side.STOP:
        return right is Side.SPACE
    return left is Side.WORD and here.text[mark.start - 1].isalpha() and here.text[mark.end : mark.end + 2] == ", "


def _unclosed(here: _Paragraph, open_: Sequence[int], pairs: Sequence[_Pair], result: Paired) -> None:
    """Extend open quotations to the paragraph's end, or to the next one of their kind if their closing mark is missing."""
    later = sorted(pair[0] for pair in pairs) if open_ else []
    next_of_kind: dict[str, int] = {}
    for at in reversed(open_):
        mark = here.marks[at]
        while later and later[-1] > at:
            follower = here.marks[later.pop()]
            next_of_kind[follower.text] = follower.start
        result.issues.append(_issue(IssueKind.UNCLOSED, mark))
        if mark.count == 1:
            end = None if mark.text in here.following else next_of_kind.get(mark.text)
            if end and _introduces(here, mark, end):
                continue
            result.found.append(from_opener(mark, end or here.span.end, "reopened" if end else "unclosed"))
        next_of_kind[mark.text] = mark.start


def _introduces(here: _Paragraph, mark: Mark, end: int) -> bool:
    """Whether a guillemet that nothing closes begins a paragraph of a story, whose words introduce the next quotation.

    « Alors je demandai : « Où est-elle ? »
    """
    told = mark.text == LEFT_GUILLEMET and mark.start == here.span.start
    return told and here.text[mark.end : end].rstrip().endswith(":")


def _singles(here: _Paragraph, singles: Sequence[int], pairs: Sequence[_Pair], result: Paired) -> None:
    """Pair single marks, separately in each double quotation."""
    for chosen in _by_quotation(singles, pairs):
        paired = pair_singles(here.text, here.marks, here.around, chosen, here.known.writing)
        for opener, closer in paired.pairs:
            result.found.append(between(here.marks[opener], here.marks[closer], "pair"))
        for at in paired.unclosed:
            mark = here.marks[at]
            first = here.around[at][0] is Side.EDGE
            runs_on = first and (mark.text in here.following or here.known.usage.singles)
            if runs_on:
                result.found.append(from_opener(mark, here.span.end, "unclosed"))
            if runs_on or MARKS[mark.text].role is Role.OPEN:
                result.issues.append(_issue(IssueKind.UNCLOSED, mark))


def _by_quotation(singles: Sequence[int], pairs: Sequence[_Pair]) -> Iterator[list[int]]:
    """Single marks, grouped by the closed double quotation around them."""
    edges = sorted([pair[0] for pair in pairs] + [pair[1] for pair in pairs], reverse=True)
    openers = {pair[0] for pair in pairs}
    by_quotation: dict[int, list[int]] = {}
    stack = [-1]
    for at in singles:
        while edges and edges[-1] < at:
            edge = edges.pop()
            if edge in openers:
                stack.append(edge)
            else:
                stack.pop()
        by_quotation.setdefault(stack[-1], []).append(at)
    yield from by_quotation.values()
