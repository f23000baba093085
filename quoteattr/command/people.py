"""Lines for people: each quotation with its place, who is quoted, how, and its words."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

import attrs

import quoteattr
from quoteattr.command.screen import ASIDE, KIND, PLACE, SPEAKER
from quoteattr.command.writers import Found, Writer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr import Attribution, Explanation, Party, Quote, Span, Speaker
    from quoteattr.command.screen import Piece

__all__ = ["Places", "Text", "on_one_line"]

_INDENT = "    "
_CONTINUED = "        "  #: before the rest of a first line that is too long
_LINE_END = re.compile(r"\r\n|\r|\n")


@attrs.frozen
class Places:
    """How the places in a text are written."""

    file: str
    begins: tuple[int, ...] = ()  #: where its lines begin, if places are lines and columns; otherwise they are offsets

    @classmethod
    def of(cls, found: Found, *, lines: bool) -> Places:
        """The places of a text."""
        return cls(found.file, (0, *(end.end() for end in _LINE_END.finditer(found.why.text))) if lines else ())

    def outer(self, span: Span) -> str:
        """A place with its file. With line and column, many terminals and editors can open it."""
        if not self.begins:
            return f"{self.file}:{span.start}-{span.end}"
        line = self.line(span)
        return f"{self.file}:{line}:{span.start - self.begins[line - 1] + 1}"

    def line(self, span: Span) -> int:
        """The line of the first character, from 1."""
        return bisect_right(self.begins, span.start)

    def inner(self, span: Span) -> str:
        """A place in a list that has the file above it."""
        return self.outer(span) if self.begins else f"{span.start}-{span.end}"


class Text(Writer):
    """Lines to read: on a terminal with lines and columns, otherwise with offsets."""

    def text(self, found: Found) -> Iterator[str]:
        """The quotations of a text, and how they were found if asked for."""
        places = Places.of(found, lines=self.screen.terminal)
        for quote in found.why.quotes:
            yield from self._quote(quote, found.why.text, places)
        if self.explain:
            yield from self._grounds(found.why, places)

    def _quote(self, quote: Quote, text: str, places: Places) -> Iterator[str]:
        """The lines of a quotation: its place, attribution and words, and the rules if asked for."""
        indent = _INDENT * (quote.depth + 1)
        yield from self.screen.lines("", _first_line(quote, text, places), hang=_CONTINUED)
        words = " ... ".join(on_one_line(span.of(text)) for span in quote.spans)
        yield from self.screen.lines(indent, [(words, "")])
        if self.explain:
            yield from self.screen.lines(indent, [(f"[{'; '.join(_rules(quote))}]", ASIDE)])

    def _grounds(self, why: Explanation, places: Places) -> Iterator[str]:
        """What was found besides quotations."""
        sections = {
            "speakers": [_speaker(speaker) for speaker in why.speakers],
            "rejected": [
                f"{places.inner(one.extent)}  {one.rule}: {on_one_line(one.span.of(why.text))}" for one in why.rejected
            ],
            "issues": [f"{places.inner(one.span)}  {one.message}" for one in why.issues],
            "skipped rules": list(why.skipped),
        }
        for title, lines in sections.items():
            if lines:
                yield from self.screen.lines("", [(places.file, PLACE), (f"  {title}", "")])
                for line in lines:
                    yield from self.screen.lines(_INDENT, [(line, "")], hang=_CONTINUED)


def _first_line(quote: Quote, text: str, places: Places) -> Iterator[Piece]:
    """The place of a quotation, who is quoted and how, and the kind with the confidence."""
    given = quote.attribution
    yield places.outer(quote.extent), PLACE
    yield "  ", ""
    yield _who(given), SPEAKER if quote.speaker is not None else ""
    for part in _how(given, text) if given is not None else ():
        yield f" | {part}", ""
    yield " | ", ""
    yield f"{quote.kind.value} {quote.confidence:.2f}" if quote.speaker is not None else quote.kind.value, KIND


def _who(given: Attribution | None) -> str:
    """The name of the speaker, and the phrase next to the quotation if it differs."""
    speaker, mention = (given.speaker, given.mention) if given is not None else (None, None)
    if speaker is None:
        return on_one_line(mention.text) if mention is not None else "unknown"
    phrase = on_one_line(mention.text) if mention is not None else speaker.name
    is_name = mention is not None and mention.kind is quoteattr.MentionKind.NAME
    return speaker.name if phrase == speaker.name or (is_name and speaker.name in phrase) else f"{speaker.name} ({phrase})"


def _how(given: Attribution, text: str) -> Iterator[str]:
    """The cue and the other parties."""
    if given.cue is not None:
        yield " ... ".join(on_one_line(part.of(text)) for part in given.cue.parts)
    if given.addressees:
        yield "to " + ", ".join(map(_party, given.addressees))
    if given.on_behalf_of is not None:
        yield f"for {_party(given.on_behalf_of)}"
    if given.relay is not None:
        yield f"relayed by {_party(given.relay)}"
    if given.polarity is not quoteattr.Polarity.ASSERTED:
        yield given.polarity.value


def _party(party: Party) -> str:
    """The name of a party: that of the speaker, else the phrase in the text."""
    if party.speaker is not None:
        return party.speaker.name
    return on_one_line(party.mention.text) if party.mention is not None else "?"


def _rules(quote: Quote) -> Iterator[str]:
    """The rules that found a quotation and its speaker."""
    given = quote.attribution
    yield f"span: {quote.rule}"
    if given is not None and given.mention_rule is not None:
        yield f"mention: {given.mention_rule} {given.mention_confidence:.2f}"
    if given is not None and given.speaker_rule is not None:
        yield f"speaker: {given.speaker_rule} {given.confidence:.2f}"


def _speaker(speaker: Speaker) -> str:
    """A speaker: id, name, kind and whatever else is known."""
    parts = [speaker.kind.value]
    if speaker.gender is not quoteattr.Gender.UNKNOWN:
        parts.append(speaker.gender.value)
    parts += speaker.titles
    if speaker.members:
        parts.append(" + ".join(speaker.members))
    count = len(speaker.mentions)
    parts.append("1 mention" if count == 1 else f"{count} mentions")
    return f"{speaker.id}  {speaker.name}: {', '.join(parts)}"


def on_one_line(words: str) -> str:
    """A text on one line, with single spaces."""
    return " ".join(words.split())
