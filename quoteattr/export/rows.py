"""Results as rows: one flat dictionary for each quotation, ready for a data frame, a CSV file or a database."""

from __future__ import annotations

import enum
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

import attrs

from quoteattr import Attribution, Explanation, Party, Quote
from quoteattr.analysis import paragraphs, sentences
from quoteattr.export.kinds import belongs
from quoteattr.export.several import by_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quoteattr import Span
    from quoteattr.export.columns import Row
    from quoteattr.export.several import Found, Key

__all__ = ["SEPARATOR", "to_rows"]

SEPARATOR = "; "  #: between the addressees of a row

_LINE_END = re.compile("\r\n|\r|\n")


def to_rows(
    quotes: Iterable[Quote] | Explanation | Mapping[Any, Any] | Iterable[tuple[Any, Iterable[Quote] | Explanation]],
    text: str | None = None,
) -> list[Row]:
    """Quotations as flat dictionaries, one for each, with the keys of :data:`~quoteattr.export.COLUMNS` in their order.

    Every row has all the keys. Values are strings, integers, floats or None; members of enumerations become their strings.

    Args:
        quotes: the quotations of a text, or an explanation; or those of many texts, as ``explain_many`` and
            ``extract_many`` return them, or in a dictionary by key. A key that is not a string or a number
            becomes a string.
        text: the text of the quotations, which fills ``line``, ``paragraph`` and ``sentence``. An explanation knows its text.

    Raises:
        TypeError: if ``quotes`` is something else, or ``text`` is given with many texts.
        ValueError: if the quotations are not from ``text``.

    >>> import quoteattr
    >>> text = "“We open at nine,” Dana told Ivo."
    >>> (row,) = to_rows(quoteattr.extract(text), text)
    >>> row["start"], row["end"], row["speaker"], row["cue_lemma"], row["addressees"], row["line"]
    (0, 18, 'Dana', 'tell', 'Ivo', 1)
    """
    many, found = by_text(quotes, "to_rows")
    if many and text is not None:
        msg = "text is for the quotations of one text; for many, pass pairs of a key and an Explanation"
        raise TypeError(msg)
    return [row for pair in found for row in _rows_of(*pair, text)]


def _rows_of(key: Key, quotes: Found, text: str | None) -> Iterator[Row]:
    """The rows of one text."""
    lang = "en"
    if isinstance(quotes, Explanation):
        if text not in (None, quotes.text):
            msg = "the explanation is of another text; leave out text, because an explanation knows its own"
            raise ValueError(msg)
        text, lang, quotes = quotes.text, quotes.lang, quotes.quotes
    found = tuple(_checked(quote, text) for quote in quotes)
    places = _Places.of(text, lang) if found and text is not None else None
    return (_row(key, quote, places) for quote in found)


def _checked(quote: object, text: str | None) -> Quote:
    """The quotation, if it is one and is from the text."""
    if not isinstance(quote, Quote):
        msg = f"to_rows needs quotations, not {type(quote).__name__}"
        raise TypeError(msg)
    if text is not None and not belongs(quote, text):
        msg = f"the quotation at {quote.start}:{quote.end} is not from this text"
        raise ValueError(msg)
    return quote


@attrs.frozen
class _Places:
    """Where the lines, paragraphs and sentences of a text begin."""

    text: str
    lines: Sequence[int]
    paragraphs: Sequence[int]
    sentences: Sequence[int]
    ends: Sequence[int]  #: where each sentence ends

    @classmethod
    def of(cls, text: str, lang: str) -> _Places:
        """Read a text."""
        spans = sentences(text, lang)
        return cls(
            text,
            lines=[0, *(found.end() for found in _LINE_END.finditer(text))],
            paragraphs=[span.start for span in paragraphs(text)],
            sentences=[span.start for span in spans],
            ends=[span.end for span in spans],
        )

    def line(self, at: int) -> int:
        """The line of a character, from 1."""
        return bisect_right(self.lines, at)

    def paragraph(self, at: int) -> int:
        """The paragraph of a character, from 1."""
        return max(1, bisect_right(self.paragraphs, at))

    def sentence(self, extent: Span) -> str:
        """The sentences that a quotation is part of, and never less than the quotation."""
        first = max(1, bisect_right(self.sentences, extent.start)) - 1
        last = max(1, bisect_right(self.sentences, extent.end - 1)) - 1
        return self.text[min(extent.start, self.sentences[first]) : max(extent.end, self.ends[last])]


def _row(key: Key, quote: Quote, places: _Places | None) -> Row:
    """The row of a quotation."""
    given = quote.attribution or Attribution()
    return {
        "key": key,
        "start": quote.start,
        "end": quote.end,
        "text": quote.text,
        "kind": quote.kind.value,
        "depth": quote.depth,
        "speaker_id": _plain(given.speaker, "id"),
        "speaker": _plain(given.speaker, "name"),
        "speaker_kind": _plain(given.speaker, "kind"),
        "gender": _plain(given.speaker, "gender"),
        "gender_evidence": _plain(given.speaker, "gender_evidence"),
        "mention": _plain(given.mention, "text"),
        "cue": _plain(given.cue, "text"),
        "cue_lemma": _plain(given.cue, "lemma"),
        "act": _plain(given.cue, "act"),
        "addressees": SEPARATOR.join(filter(None, map(_name, given.addressees))) or None,
        "relay": _name(given.relay),
        "on_behalf_of": _name(given.on_behalf_of),
        "polarity": _plain(quote.attribution, "polarity"),
        "confidence": given.confidence,
        "mention_rule": given.mention_rule,
        "speaker_rule": given.speaker_rule,
        "line": places.line(quote.start) if places else None,
        "paragraph": places.paragraph(quote.start) if places else None,
        "sentence": places.sentence(quote.extent) if places else None,
    }


def _plain(value: object, name: str) -> Any:
    """A field of a value, or None without the value; a member of an enumeration as its string."""
    found = getattr(value, name, None)
    return found.value if isinstance(found, enum.Enum) else found


def _name(party: Party | None) -> str | None:
    """The name of a party: that of the speaker, else the phrase in the text."""
    if party is None:
        return None
    if party.speaker is not None:
        return party.speaker.name
    return " ".join(party.mention.text.split()) if party.mention is not None else None
