"""What the writer puts in brackets into words in marks: how they were spoken, and what those who listened did."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Span
from quoteattr.reading import classes as c

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading

__all__ = ["asides"]

BRACKETS = {"(": ")", "[": "]"}
LONGEST = 16  #: tokens in brackets
THIRD = 3  #: person of a pronoun
FEW = 3  #: words of an aside that names nobody ("laughing softly")
RESPONSE = 5  #: words for what those who listened did ("loud and prolonged cheering")
#: Classes that no such words hold.
CLAUSE = c.PRONOUN | c.AUXILIARY | c.MODAL | c.PREPOSITION | c.SUBORDINATOR


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Words of the language pack that are asked for here."""

    rule: ClassVar[str] = "asides"
    manner: frozenset[str] = NO_WORDS  #: before a gesture that goes with words ("with a smile")
    responses: frozenset[str] = NO_WORDS  #: what those who listen do, in brackets ("laughter")


def asides(reading: Reading, span: Span) -> Iterator[Span]:
    """The brackets inside a quotation that hold no words of it: «(laughter)», «(with a smile)», «[laughing]»."""
    text = reading.text
    for opener, closer in BRACKETS.items():
        start = text.find(opener, span.start, span.end)
        while start >= 0:
            end = text.find(closer, start, span.end)
            if end < 0:
                break
            first, last = reading.token_at(start + 1), reading.token_at(end)
            if last - first <= LONGEST and _is_aside(reading, first, last):
                yield Span(start=start, end=end + 1)
            start = text.find(opener, end, span.end)


def _is_aside(reading: Reading, first: int, last: int) -> bool:
    """Whether words in brackets say how words were spoken or heard."""
    words = [i for i in range(first, last) if reading.flags[i] & c.WORD]
    while words and reading.is_adverb(words[0]):
        words = words[1:]
    if not words:
        return False
    if reading.lowers[words[0]] in reading.of_rule(Words).manner:
        return _is_gesture(reading, words[-1], "infinitive")
    if _is_gesture(reading, words[0], "gerund"):
        return len(words) <= FEW or _names_somebody(reading, words)
    return _is_response(reading, words)


def _is_response(reading: Reading, words: list[int]) -> bool:
    """Whether they are what those who listened did ("loud cheers", "hear, hear")."""
    plain = not any(reading.flags[i] & CLAUSE for i in words)
    return plain and len(words) <= RESPONSE and reading.lowers[words[-1]] in reading.of_rule(Words).responses


def _is_gesture(reading: Reading, token: int, tag: str) -> bool:
    """Whether a word is a form of a verb of gesture or sound, which says no words ("smiling", "with a laugh")."""
    cue = reading.index.cues.get(reading.lowers[token])
    return cue is not None and tag in cue.forms and "quote" in cue.complements and "clause" not in cue.complements


def _names_somebody(reading: Reading, words: list[int]) -> bool:
    """Whether the words speak of the speaker as a writer does: as he or she."""
    pronouns = reading.pack.lexicon.pronouns
    persons = {pronouns[lower].person for i in words if (lower := reading.lowers[i]) in pronouns}
    return persons == {THIRD} or (not persons and any(reading.flags[i] & c.POSSESSIVE for i in words))

