"""What is marked in the text: quotations, their cues and mentions, quoted text that isn't speech, unpaired quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import IssueKind, Kind
from quoteattr.view.escape import attribute
from quoteattr.view.sweep import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr import Explanation, Quote, Span
    from quoteattr.view.cast import Figure

__all__ = ["UNSURE", "marks"]

UNSURE = 0.6  #: the label of a quotation has a question mark if the confidence in its speaker is lower
LONGEST_MARK = 3  #: characters of the quotation mark before a piece


def marks(explanation: Explanation, cast: Sequence[Figure]) -> Iterator[Mark]:
    """All marks of a text, in no order."""
    who = {index: figure for figure in cast for index in figure.quotes}
    for index, quote in enumerate(explanation.quotes):
        yield from _of_quote(explanation.text, index, quote, who[index])
    yield from _next_to_quotes(explanation.quotes, who)
    for number, rejected in enumerate(explanation.rejected, 1):
        tag = f'class="rejected" data-rule="{attribute(rejected.rule)}"'
        yield Mark(rejected.span.start, rejected.span.end, tag, f' id="r{number}"')
    for number, issue in enumerate(explanation.issues, 1):
        if issue.kind is not IssueKind.LANGUAGE:
            yield Mark(issue.span.start, issue.span.end, f'class="issue" data-kind="{issue.kind}"', f' id="i{number}"')


def _of_quote(text: str, index: int, quote: Quote, figure: Figure) -> Iterator[Mark]:
    """The words of a quotation. A link to its speaker comes before the first piece, and the label before each other one."""
    unsure = "?" if figure.speaker is not None and quote.confidence < UNSURE else ""
    label = attribute(figure.label + unsure)
    looks = _classes(figure)
    link = (
        f'<a class="who {looks}" id="q{index + 1}" href="#s{figure.number}" data-label="{label}" data-quote="{index}"'
        f' data-extent="{quote.start}-{quote.end}"'
        f' aria-label="{label}, quotation {index + 1}: {attribute(figure.name)}"></a>'
    )
    yield Mark(quote.start, quote.end, link, is_empty=True)
    nested = " nested" if quote.depth else ""
    tag = f'class="quote {quote.kind}{nested} {looks}" data-quote="{index}"'
    for number, span in enumerate(quote.spans):
        if number:
            again = f'<span class="again {looks}" data-label="{label}" data-quote="{index}" aria-hidden="true"></span>'
            yield Mark(_with_mark(text, span.start, quote.spans[number - 1].end), span.end, again, is_empty=True)
        yield Mark(span.start, span.end, tag)
    if quote.kind is Kind.MIXED:
        for span in quote.verbatim:
            yield Mark(span.start, span.end, f'class="verbatim {figure.looks}"')


def _classes(figure: Figure) -> str:
    """The looks of a speaker, and what all that belongs to the speaker is found by."""
    return f"{figure.looks} s{figure.number}"


def _with_mark(text: str, start: int, least: int) -> int:
    """Where the quotation mark before a piece begins."""
    at = start
    while at > max(least, start - LONGEST_MARK) and not (text[at - 1].isspace() or text[at - 1].isalnum()):
        at -= 1
    return at


def _next_to_quotes(quotes: Sequence[Quote], who: dict[int, Figure]) -> Iterator[Mark]:
    """Cues and mentions. If several quotations have the same one, it is marked once."""
    shared: dict[tuple[str, Span], list[int]] = {}
    for index, quote in enumerate(quotes):
        for part in quote.cue.parts if quote.cue is not None else ():
            shared.setdefault(("cue", part), []).append(index)
        if quote.attribution is not None and quote.attribution.mention is not None:
            shared.setdefault(("mention", quote.attribution.mention.span), []).append(index)
    for (what, span), indices in shared.items():
        looks = _classes(who[indices[0]])
        yield Mark(span.start, span.end, f'class="{what} {looks}" data-of="{" ".join(map(str, indices))}"')
