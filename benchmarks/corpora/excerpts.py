"""Cut annotated texts into shorter ones: into chapters, or a few paragraphs in which somebody speaks, as people paste them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from benchmarks.corpora.gold import Document, GoldMention, GoldQuote, Pair

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LENGTHS", "chapters", "excerpts"]

#: Code points: a few sentences, and a text of a little less than 200 tokens, from which on the genre of a text can be told.
LENGTHS = (300, 900)
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
_BEGINS = re.compile(r"\b(?:I|[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Aa]nother|[Oo]ne)\b")
_WORD = re.compile(r"\w+")


def excerpts(document: Document) -> Iterator[Document]:
    """The excerpts of a document, each of whole paragraphs, with the quotations in them whose speaker they name or describe.

    A short text usually says who speaks in it, while an excerpt may begin in the middle of a scene; quotations of somebody who
    isn't in the excerpt are left out. Only the characters in an excerpt count. A paragraph longer than an excerpt is left out.
    """
    mentions = _mentions(document)
    places = [mention.span[0] for mention in mentions]
    quotes = sorted(document.quotes, key=lambda quote: quote.spans[0])
    firsts = [quote.spans[0][0] for quote in quotes]
    for start, end in (stretch for longest in LENGTHS for stretch in _stretches(document.text, longest)):
        named = [
            attrs.evolve(mention, span=(mention.span[0] - start, mention.span[1] - start))
            for mention in mentions[bisect_left(places, start) : bisect_left(places, end)]
            if mention.span[1] <= end
        ]
        known = {mention.entity for mention in named}
        inside = quotes[bisect_left(firsts, start) : bisect_left(firsts, end)]
        kept = tuple(_moved(quote, start) for quote in inside if quote.speaker_id in known and quote.spans[-1][1] <= end)
        if kept:
            yield attrs.evolve(
                document,
                id=f"{document.id}:{start}:{end}",
                text=document.text[start:end],
                quotes=kept,
                characters=tuple(one for one in document.characters or () if one.id in known),
                mentions=tuple(named),
            )


def chapters(document: Document, longest: int) -> Iterator[Document]:
    """A document cut into stretches of whole paragraphs, with everything that is annotated in each."""
    quotes = sorted(document.quotes, key=lambda quote: quote.spans[0])
    mentions = sorted(document.mentions or (), key=lambda mention: mention.span)
    firsts, places = [quote.spans[0][0] for quote in quotes], [mention.span[0] for mention in mentions]
    for start, end in _stretches(document.text, longest):
        yield attrs.evolve(
            document,
            id=f"{document.id}:{start}:{end}",
            text=document.text[start:end],
            quotes=tuple(_moved(one, start) for one in quotes[bisect_left(firsts, start) : bisect_left(firsts, end)]),
            mentions=tuple(
                attrs.evolve(one, span=(one.span[0] - start, one.span[1] - start))
                for one in mentions[bisect_left(places, start) : bisect_left(places, end)]
                if one.span[1] <= end
            ),
        )


def _stretches(text: str, longest: int) -> Iterator[Pair]:
    """A text cut into stretches of whole paragraphs, each as long as it may be."""
    start = end = 0
    for paragraph in _PARAGRAPH.finditer(text):
        if paragraph.end() - start > longest:
            if start < end <= start + longest:
                yield start, end
            start = paragraph.start()
        end = paragraph.end()
    if start < end <= start + longest:
        yield start, end


def _mentions(document: Document) -> list[GoldMention]:
    """What names or describes a character: the annotated mentions, the phrases in tags, and every place of a full name."""
    found = {mention.span: mention for mention in document.mentions or ()}
    for quote in document.quotes:
        for span in _phrases(document.text, quote):
            found.setdefault(span, GoldMention(span=span, entity=quote.speaker_id or "", form="NOM"))
    for character in document.characters or ():
        for name in {character.name, *character.aliases}:
            for place in re.finditer(rf"\b{re.escape(name)}\b", document.text):
                found.setdefault(place.span(), GoldMention(span=place.span(), entity=character.id))
    return sorted(found.values(), key=lambda mention: mention.span)


def _phrases(text: str, quote: GoldQuote) -> Iterator[Pair]:
    """What may be the noun phrase in the tag of a quotation, from its first word to each later one: "the old lady cried"."""
    begin = None if quote.reference is None else _BEGINS.search(text, *quote.reference)
    if quote.reference is not None and begin is not None:
        for word in _WORD.finditer(text, begin.start(), quote.reference[1]):
            yield begin.start(), word.end()


def _moved(quote: GoldQuote, by: int) -> GoldQuote:
    """The same quotation, with its places in a text that begins ``by`` code points later."""

    def moved(pairs: tuple[Pair, ...]) -> tuple[Pair, ...]:
        return tuple((start - by, end - by) for start, end in pairs)

    reference = None if quote.reference is None else (quote.reference[0] - by, quote.reference[1] - by)
    return attrs.evolve(
        quote,
        spans=moved(quote.spans),
        cue=moved(quote.cue),
        source=moved(quote.source),
        addressee=moved(quote.addressee),
        reference=reference,
    )
