"""The list of speakers, with their quotations, and the lists of what else is marked."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quoteattr.models import IssueKind, Kind, Quote
from quoteattr.view.details import oneline
from quoteattr.view.escape import attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteattr import Explanation, Speaker
    from quoteattr.view.cast import Figure

__all__ = ["counted", "speakers", "summary"]

FIRST = 12  #: speakers that are listed before the others are folded away
SHOWN = 72  #: characters of a quotation in a list


def counted(number: int, thing: str) -> str:
    """A number with its noun.

    >>> counted(1, "quotation"), counted(2300, "quotation")
    ('1 quotation', '2,300 quotations')
    """
    return f"{number:,} {_noun(number, thing)}"


def _noun(number: int, thing: str) -> str:
    return thing if number == 1 else f"{thing}s"


def summary(explanation: Explanation, cast: Sequence[Figure]) -> str:
    """What was found, on one line.

    >>> from quoteattr import explain
    >>> from quoteattr.view.cast import figures
    >>> made = explain("“Yes,” said Ann. “No,” said Bea.")
    >>> summary(made, figures(made))
    '2 quotations by 2 speakers: 2 direct'
    """
    kinds = Counter(quote.kind for quote in explanation.quotes)
    speakers = sum(figure.speaker is not None and bool(figure.quotes) for figure in cast)
    parts = ", ".join(f"{kinds[kind]:,} {kind}" for kind in Kind if kinds[kind])
    by = f" by {counted(speakers, 'speaker')}" if speakers else ""
    notes = "".join(f"; {issue.message}" for issue in explanation.issues if issue.kind is IssueKind.LANGUAGE)
    return f"{counted(len(explanation.quotes), 'quotation')}{by}{': ' if parts else ''}{parts}{notes}"


def speakers(explanation: Explanation, cast: Sequence[Figure]) -> str:
    """The lists, as HTML. Every entry is a link to its place in the text."""
    return "\n".join(_lists(explanation, cast))


def _lists(explanation: Explanation, cast: Sequence[Figure]) -> Iterator[str]:
    quotes = explanation.quotes
    nobody = [figure for figure in cast if figure.speaker is None]
    known = [figure for figure in cast if figure.speaker is not None and figure.quotes]
    yield from _cast(known, nobody, quotes)
    yield from _others(quotes, known)
    text = explanation.text
    found = [(f"r{n}", one.span.of(text), one.rule) for n, one in enumerate(explanation.rejected, 1)]
    yield from _marked("Quoted, but not speech", found)
    marks = ((n, one) for n, one in enumerate(explanation.issues, 1) if one.kind is not IssueKind.LANGUAGE)
    yield from _marked("Unpaired quotation marks", [(f"i{n}", one.message, f"at {one.span.start}") for n, one in marks])


def _cast(known: Sequence[Figure], nobody: Sequence[Figure], quotes: Sequence[Quote]) -> Iterator[str]:
    """The list of speakers, and those of them who are folded away."""
    first = FIRST if len(known) > FIRST + 1 else len(known)
    shown = [*known[:first], *nobody]
    if shown:
        yield _list("ul", "cast", (_entry(figure, quotes) for figure in shown))
    if known[first:]:
        yield _folded("More speakers", len(known) - first, "more rest")
        yield _list("ul", "cast", (_entry(figure, quotes) for figure in known[first:])) + "</details>"


def _list(tag: str, name: str, entries: Iterable[str]) -> str:
    """A list with its entries."""
    return f'<{tag} class="{name}">{"".join(entries)}</{tag}>'


def _entry(figure: Figure, quotes: Sequence[Quote]) -> str:
    """A speaker, with a list of the quotations."""
    count = len(figure.quotes)
    items = _list("ol", "quotes", (_quote(index, quotes[index]) for index in figure.quotes))
    about = f'<p class="about">{attribute(_about(figure.speaker))}</p>\n' if figure.speaker is not None else ""
    return (
        f'<li><details class="{figure.looks}" id="s{figure.number}" name="speaker" data-speaker="{figure.number}">'
        f'<summary><span class="label" aria-hidden="true">{attribute(figure.label)}</span> '
        f'<bdi class="name">{attribute(oneline(figure.name))}</bdi> '
        f'<span class="count">{count:,}<span class="unseen"> {_noun(count, "quotation")}</span></span></summary>\n'
        f"{about}{items}</details></li>"
    )


def _about(speaker: Speaker) -> str:
    """Kind, titles and number of mentions."""
    titles = (oneline(title) for title in dict.fromkeys(speaker.titles))
    return " · ".join([speaker.kind.value, *titles, counted(len(speaker.mentions), "mention")])


def _quote(index: int, quote: Quote) -> str:
    """A quotation in the list of its speaker."""
    words = quote.text[: 2 * SHOWN].split()
    line = " ".join(words)
    cut = line if len(line) <= SHOWN else line[: SHOWN - 1].rstrip() + "…"
    sure = f" {quote.confidence:.2f}" if quote.speaker is not None else ""
    # As few nodes as possible, because a novel has thousands of these: the remark is drawn by the style sheet.
    return f'<li><a\nhref="#q{index + 1}" data-quote="{index}" data-remark="{quote.kind}{sure}">{attribute(cut)}</a></li>'


def _others(quotes: Sequence[Quote], known: Sequence[Figure]) -> Iterator[str]:
    """Who is addressed, spoken for or passes words on, but is not quoted."""
    quoted = {figure.speaker for figure in known}
    found: dict[Speaker, None] = {}
    for quote in quotes:
        given = quote.attribution
        parties = (*given.addressees, given.on_behalf_of, given.relay) if given is not None else ()
        found.update((party.speaker, None) for party in parties if party is not None and party.speaker is not None)
    names = [f"<bdi>{attribute(oneline(one.name))}</bdi>" for one in found if one not in quoted]
    if names:
        yield _folded("Involved, but not quoted", len(names))
        yield f'<p class="about">Addressed, spoken for, or passing on what others said: {", ".join(names)}.</p></details>'


def _folded(title: str, count: int, name: str = "more") -> str:
    """The beginning of a part that is folded away."""
    return f'<details class="{name}"><summary>{title} <span class="count">{count:,}</span></summary>'


def _marked(title: str, found: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """A list of places in the text: id, words, remark."""
    if not found:
        return
    entries = (
        f'<li><a href="#{place}" data-remark="{attribute(remark)}">{attribute(oneline(words)[:SHOWN])}</a></li>'
        for place, words, remark in found
    )
    yield _folded(title, len(found))
    yield _list("ol", "quotes", entries) + "</details>"
