"""A text as a TEI P5 document."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quoteattr import Act, Explanation, Kind, MentionKind, Polarity, Span, SpeakerKind
from quoteattr.analysis import paragraphs
from quoteattr.tei.header import header, stand_off
from quoteattr.tei.nesting import Marked, blocks
from quoteattr.tei.xml import opening, written
from quoteattr.voices import explained, pieces, with_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr import Mention, Party, Quote, Speaker

__all__ = ["to_tei"]

_NAMESPACE = "http://www.tei-c.org/ns/1.0"
#: White space in XML; there may be nothing else between paragraphs.
_SPACE = " \t\r\n"
#: Whether the words of a cue's act were said aloud. An intention or evidence may be either.
_ALOUD = {Act.SPEECH: "true", Act.WRITING: "false", Act.THOUGHT: "false"}
#: Elements for a name, by the kind of whoever has it.
_NAMES = {SpeakerKind.PERSON: "persName", SpeakerKind.ORGANISATION: "orgName"}
# Of elements with the same first and last character, the one with the lower rank is outside.
_QUOTATION, _REJECTED, _VERBATIM, _MENTION = range(4)


def to_tei(
    text: str | Explanation,
    *,
    title: str = "Untitled",
    publication: str = "Unpublished.",
    source: str = "Not known.",
    mentions: bool = True,
) -> str:
    """A text as a TEI P5 document, with its quotations, their speakers and addressees, and who is mentioned.

    The text is unchanged: the text content of ``<body>`` is the text, including quotation marks and all white space. Only
    characters that XML forbids are replaced, see :func:`quoteattr.tei.allowed`.

    Args:
        text: a text, or the explanation of one. To pass options such as people you know, call ``explain`` yourself.
        title: for the header.
        publication: a sentence for the header that says who publishes the document, and under which conditions.
        source: a sentence for the header that says where the text comes from.
        mentions: whether names and other mentions of speakers are elements.

    Returns:
        The document, as text; write it to a file in UTF-8.

    Raises:
        TypeError: if ``text`` is something else.

    >>> document = to_tei("“We open,” said Ann.", title="The bakery", mentions=False)
    >>> print(next(line for line in document.splitlines() if "<said" in line))
    <body ...><p><said xml:id="q0" who="#s1" direct="true" aloud="true" cert="...">“We open,”</said> said Ann.</p></body>
    """
    why = explained(text, "to_tei")
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            opening("TEI", {"xmlns": _NAMESPACE}),
            header(why, title=title, publication=publication, source=source),
            *stand_off(why.speakers),
            opening("text", {"xml:lang": why.lang}),
            _body(why, mentions=mentions),
            "</text>",
            "</TEI>",
            "",
        ]
    )


def _body(why: Explanation, *, mentions: bool) -> str:
    """The body: the paragraphs, and what is between them."""
    parts = _parts(why.text)
    marked = [*_quotations(why), *_rejected(why), *(_mentions(why) if mentions else ())]
    out = [opening("body", {"xml:space": "preserve"})]
    at = 0
    for part, block in zip(parts, blocks(why.text, marked, parts), strict=True):
        out += [written(why.text[at : part.start]), "<p>", block, "</p>"]
        at = part.end
    out += [written(why.text[at:]), "" if parts else "<p/>", "</body>"]
    return "".join(out)


def _parts(text: str) -> list[Span]:
    """The paragraphs, with everything between them except white space."""
    first = len(text) - len(text.lstrip(_SPACE))
    starts = [first, *(span.start for span in paragraphs(text)[1:]), len(text)]
    ends = [start + len(text[start:end].rstrip(_SPACE)) for start, end in pairwise(starts)]
    return [Span(start=start, end=end) for start, end in zip(starts, ends, strict=False) if start < end]


def _quotations(why: Explanation) -> Iterator[Marked]:
    """The pieces of all quotations, and in reported clauses the quoted words."""
    for index, quote in enumerate(why.quotes):
        attributes = _said(quote)
        for piece in pieces(quote, index, why.text):
            yield Marked(
                start=piece.start,
                end=piece.end,
                rank=_QUOTATION,
                name="said",
                attributes=attributes,
                id=f"q{index}",
            )
        for words in quote.verbatim if quote.kind is Kind.MIXED else ():
            span = with_marks(words, quote.extent, why.text)
            yield Marked(start=span.start, end=span.end, rank=_VERBATIM, name="q", attributes={"type": "verbatim"})


def _said(quote: Quote) -> dict[str, str]:
    """The attributes of a quotation; those without a value are left out."""
    given = quote.attribution
    attributes = {"direct": "true" if quote.kind is Kind.DIRECT else "false"}
    if given is None:
        return attributes
    asserted = given.polarity is Polarity.ASSERTED
    return {
        "who": _pointer(given.speaker),
        "toWhom": " ".join(filter(None, map(_pointer_to, given.addressees))),
        **attributes,
        "aloud": _ALOUD.get(given.cue.act, "") if given.cue is not None and asserted else "",
        "cert": f"{given.confidence:.2f}" if given.speaker is not None else "",
        "source": _pointer_to(given.relay),
        "ana": "" if asserted else f"#{given.polarity}",
    }


def _pointer(speaker: Speaker | None) -> str:
    """A pointer to a speaker, or nothing."""
    return f"#{speaker.id}" if speaker is not None else ""


def _pointer_to(party: Party | None) -> str:
    """A pointer to somebody other than the speaker, or nothing."""
    return _pointer(party.speaker) if party is not None else ""


def _rejected(why: Explanation) -> Iterator[Marked]:
    """Quoted text that isn't speech, with the rule that ruled it out."""
    for number, one in enumerate(why.rejected):
        attributes = {"type": one.rule}
        extent = one.extent
        yield Marked(start=extent.start, end=extent.end, rank=_REJECTED, name="q", attributes=attributes, id=f"r{number}")


def _mentions(why: Explanation) -> Iterator[Marked]:
    """Where the speakers are mentioned."""
    for speaker in why.speakers:
        for mention in speaker.mentions:
            name, attributes = _mention(speaker, mention)
            yield Marked(
                start=mention.span.start, end=mention.span.end, rank=_MENTION, name=name, attributes=attributes
            )


def _mention(speaker: Speaker, mention: Mention) -> tuple[str, dict[str, str]]:
    """The element for a mention, and its attributes."""
    ref = {"ref": f"#{speaker.id}"}
    if mention.kind is MentionKind.NAME and speaker.kind in _NAMES:
        return _NAMES[speaker.kind], ref
    return "rs", {"type": mention.kind.value, **ref}
