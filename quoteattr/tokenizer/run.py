"""Run the steps of the tokenizer in order, and build the tree of pieces from what they find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Ending, Issue, Span
from quoteattr.tokenizer.base import Marked, Piece
from quoteattr.tokenizer.continuation import continue_pieces
from quoteattr.tokenizer.dash import dialogue, stretches
from quoteattr.tokenizer.hyphen import hyphenated
from quoteattr.tokenizer.inner_turns import turns_of
from quoteattr.tokenizer.marked_span import MarkedSpan
from quoteattr.tokenizer.narrator import Narrator
from quoteattr.tokenizer.pair import conventions, pair
from quoteattr.tokenizer.scan import Mark, scan
from quoteattr.tokenizer.script import script
from quoteattr.tokenizer.table import MARKS, closers
from quoteattr.tokenizer.usage import usage

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from quoteattr._markup import Markup
    from quoteattr.lang.pack import ScriptWords, Writing
    from quoteattr.tokenizer.script import ScriptTurn

__all__ = ["tokenize"]


def tokenize(
    seen: Markup,
    paragraphs: Sequence[Span],
    writing: Writing,
    labels: ScriptWords | None = None,
    narrator: Narrator | None = None,
) -> Marked:
    """The pieces of a text in quotation marks or after dialogue dashes and labels, and the marks without a partner.

    Args:
        seen: any text, with its markup.
        paragraphs: its paragraphs, in order; no piece extends over two.
        writing: how the language is written; its pairs of marks come before all other known pairs.
        labels: words for the labels of interviews and plays; if None, labels are not read.
        narrator: how a narrator interrupts dialogue with dashes; if None, only the way of writing shows it.

    >>> from quoteattr._markup import markup
    >>> from quoteattr.lang.pack import Writing
    >>> text = "“He told me ‘never again’ and left,” Jo said."
    >>> for piece in tokenize(markup(text), [Span(start=0, end=len(text))], Writing(pairs=(("“", "”"),))).pieces:
    ...     print(piece.depth, piece.style, piece.content.of(text))
    0 curly_double He told me ‘never again’ and left,
    1 curly_single never again
    """
    text, pairs = seen.text, writing.pairs
    narrator = Narrator(writing) if narrator is None else narrator
    marks = scan(text)
    known = conventions(closers(pairs), writing, usage(seen, marks, pairs))
    turns = dialogue(text, paragraphs, sum(not MARKS[mark.text].single for mark in marks), narrator)
    labelled = {} if labels is None else script(seen, paragraphs, labels)
    if labels is not None and not turns:
        turns = hyphenated(text, paragraphs, labels, labelled)
    pieces: list[Piece] = []
    issues: list[Issue] = []
    open_: tuple[int, ...] = ()
    spoken: int | None = None  # index of the last labelled piece
    by_paragraph = _by_paragraph(marks, paragraphs)
    for number, (paragraph, inside) in enumerate(zip(paragraphs, by_paragraph, strict=True)):
        if not inside and number not in turns and number not in labelled:
            open_ = ()
            continue
        paired = pair(seen, paragraph, inside, known, _first(paragraphs, by_paragraph, number + 1, seen))
        issues += paired.issues
        quoted = _turns(text, paired.found, narrator)
        if number in turns:
            quoted.extend(_spoken(text, paragraph, turns[number], narrator))
        found = _labelled(labelled[number], quoted) if number in labelled else quoted
        first = len(pieces)
        _add_to_tree(seen, found, pieces)
        spoken = _link_continuations(pieces, first, spoken)
        open_ = continue_pieces(pieces, first, open_, paragraph)
    return Marked(pieces=tuple(pieces), issues=_runs(issues))


def _turns(text: str, found: list[MarkedSpan], narrator: Narrator) -> list[MarkedSpan]:
    """The quotations of a paragraph; where the words show a narrator, those with several turns are separated."""
    return [turn for one in found for turn in turns_of(text, one)] if narrator.narration.known else found


def _spoken(text: str, paragraph: Span, turn: re.Match[str], narrator: Narrator) -> list[MarkedSpan]:
    """The stretches of a dialogue turn."""
    found = stretches(text, paragraph, turn, narrator)
    return [
        MarkedSpan(one.start, one.begin, one.end, one.closed or one.end, "dash", "dash", closed=True, anew=one.anew)
        for one in found
    ]


def _labelled(turns: Sequence[ScriptTurn], found: list[MarkedSpan]) -> list[MarkedSpan]:
    """The quotations of a paragraph with its labelled turns; quotation marks around a whole turn belong to the turn.

    Labels inside a quotation that began earlier make no turns.
    """
    quoted = max((one.end for one in found if one.start < turns[0].start), default=0)
    widest = _widest(found)
    result = []
    for turn in turns:
        if turn.start < quoted:
            continue
        begin, stop = turn.begin, turn.stop
        whole = widest.get(begin)
        if whole is not None and stop - 1 <= whole.end <= stop:
            begin, stop = whole.begin, whole.stop
            del widest[whole.start]
        result.append(MarkedSpan(turn.start, begin, stop, turn.stop, "script", "script", closed=True, label=turn.label))
    return result + [one for one in found if one.start in widest]


def _widest(found: list[MarkedSpan]) -> dict[int, MarkedSpan]:
    """The longest quotation that begins at each place."""
    widest: dict[int, MarkedSpan] = {}
    for one in found:
        if one.start not in widest or one.end > widest[one.start].end:
            widest[one.start] = one
    return widest


def _link_continuations(pieces: list[Piece], first: int, spoken: int | None) -> int | None:
    """Link paragraphs without a label to the turn that they continue, and return the index of the last labelled piece."""
    for number in range(first, len(pieces)):
        if pieces[number].rule == "script":
            if pieces[number].label is None:
                pieces[number] = attrs.evolve(pieces[number], continues=spoken)
            spoken = number
    return spoken


def _by_paragraph(marks: Sequence[Mark], paragraphs: Sequence[Span]) -> list[list[Mark]]:
    """The marks of each paragraph."""
    by_paragraph: list[list[Mark]] = []
    at = 0
    for paragraph in paragraphs:
        while at < len(marks) and marks[at].start < paragraph.start:
            at += 1
        first = at
        while at < len(marks) and marks[at].start < paragraph.end:
            at += 1
        by_paragraph.append(list(marks[first:at]))
    return by_paragraph


def _first(paragraphs: Sequence[Span], by_paragraph: Sequence[Sequence[Mark]], number: int, seen: Markup) -> tuple[str, ...]:
    """The marks that a paragraph begins with."""
    found: list[str] = []
    if number < len(by_paragraph):
        at = paragraphs[number].start
        for mark in by_paragraph[number]:
            if mark.start != at:
                break
            found.append(mark.text)
            at = seen.skip(mark.end)
    return tuple(found)


@attrs.frozen(eq=False)
class _Open:
    """A piece that may contain others."""

    index: int  #: among all pieces
    piece: Piece
    stop: int  #: end of its content


def _add_to_tree(seen: Markup, found: list[MarkedSpan], pieces: list[Piece]) -> None:
    """Add the quotations of a paragraph to the tree, parents first; one that crosses another is cut or left out."""
    found.sort(key=lambda one: (one.start, -one.end))
    stack: list[_Open] = []
    turn: int | None = None
    for one in found:
        while stack and stack[-1].piece.extent.end <= one.start:
            stack.pop()
        if stack and (_crosses(one, stack[-1]) or _is_doubled(one, stack[-1])):
            continue
        piece = _piece(seen, one, stack)
        if piece is None:
            continue
        index = len(pieces)
        if one.rule == "dash" and (turn is None or one.anew):
            turn = index
        elif one.rule == "dash":
            piece = attrs.evolve(piece, continues=turn)
        pieces.append(piece)
        stack.append(_Open(index, piece, min(one.stop, piece.extent.end)))


def _crosses(one: MarkedSpan, around: _Open) -> bool:
    """Whether a closed quotation ends after the one that it begins in."""
    return one.closed and one.end > around.stop


def _is_doubled(one: MarkedSpan, around: _Open) -> bool:
    """Whether a quotation seems to have lost its opening mark, but begins where another one opens."""
    return one.rule == "lost_opener" and one.start == around.piece.extent.start


def _piece(seen: Markup, one: MarkedSpan, stack: Sequence[_Open]) -> Piece | None:
    """A quotation as a piece of the tree, cut to the one around it; None for an opening mark with nothing after it."""
    limit = stack[-1].stop if stack else one.end
    start, stop = seen.stripped(one.begin, min(one.stop, limit))
    if start == stop and not one.closed:
        return None
    content = Span(start=start, end=stop) if start < stop else None
    # A labelled turn is always outermost.
    depth = len(stack) - bool(stack and stack[0].piece.rule == "script")
    return Piece(
        extent=Span(start=one.start, end=_end(one, content)),
        content=content,
        style=one.style,
        rule="nested" if depth and one.rule == "pair" else one.rule,
        ending=Ending.CLOSED if one.closed else Ending.UNCLOSED,
        depth=depth,
        parent=stack[-1].index if stack else None,
        label=one.label,
    )


def _end(one: MarkedSpan, content: Span | None) -> int:
    """The end of a quotation with its closing mark; without one, or after a dash, that of its words."""
    return one.end if content is None or (one.closed and one.end > one.stop) else content.end


def _runs(issues: Sequence[Issue]) -> tuple[Issue, ...]:
    """Issues in text order, with those of adjacent marks joined."""
    runs: list[Issue] = []
    for issue in sorted(issues, key=lambda issue: issue.span):
        if runs and runs[-1].kind is issue.kind and runs[-1].span.end == issue.span.start:
            last = runs.pop()
            span = Span(start=last.span.start, end=issue.span.end)
            runs.append(Issue(kind=issue.kind, span=span, count=last.count + issue.count))
        else:
            runs.append(issue)
    return tuple(runs)
