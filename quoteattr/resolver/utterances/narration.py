"""The narrator's words inside a turn, which aren't part of the quotation.

They are a tag between commas («It's over, he sighed, all over»), or the writer's remarks in brackets about how the words
were spoken and how the listeners responded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CALL_OPENERS, CALLS, DASHES
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import Span
from quoteattr.reading import classes as c
from quoteattr.reading.features import VerbForm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.reading.base import Reading

__all__ = ["without_narration"]

BRACKETS = {"(": ")", "[": "]"}
LONGEST_ASIDE = 16  #: the most tokens in brackets
THIRD_PERSON = 3  #: person of a pronoun
LONGEST_GESTURE = 3  #: words of an aside that doesn't name anybody ("laughing softly")
LONGEST_RESPONSE = 5  #: words for the response of listeners ("loud and prolonged cheering")
#: Classes of words that a response can't contain.
CLAUSE = c.PRONOUN | c.AUXILIARY | c.MODAL | c.PREPOSITION | c.SUBORDINATOR


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "narration"
    manner: frozenset[str] = NO_WORDS  #: words before a gesture ("with a smile")
    responses: frozenset[str] = NO_WORDS  #: words for the response of listeners, in brackets ("laughter")


def without_narration(reading: Reading, spans: Sequence[Span], tag: tuple[int, int] | None) -> tuple[Span, ...]:
    """The words of a turn without the narrator's words; ``tag`` is the token range of a tag inside it."""
    gaps = [] if tag is None else [reading.span(*tag)]
    gaps += [aside for span in spans for aside in _asides(reading, span)]
    result = list(spans)
    for gap in gaps:
        result = [part for span in result for part in (_around(reading, span, gap) if span.overlaps(gap) else (span,))]
    return tuple(result) or tuple(spans)


def _around(reading: Reading, span: Span, gap: Span) -> Iterator[Span]:
    """The words of a span before and after a gap."""
    for first, last in ((span.start, gap.start), (gap.end, span.end)):
        tokens = range(reading.token_at(first), reading.token_at(last))
        inner = [i for i in tokens if reading.flags[i] & c.WORD]
        if inner:
            begin = inner[0]
            while begin > tokens[0] and _opens(reading, begin - 1, tokens[0]):
                begin -= 1
            yield Span(start=reading.starts[begin], end=min(last, _word_end(reading, inner[-1], last)))


def _opens(reading: Reading, token: int, first: int) -> bool:
    """Whether a token is the opening mark of an inner quotation, or of a Spanish question or call («¿Vienes?»)."""
    return reading.depth[token] > reading.depth[first] or reading.words[token] in CALL_OPENERS


def _word_end(reading: Reading, token: int, last: int) -> int:
    """The end of a word, including punctuation directly after it."""
    text, opens = reading.text, reading.markup.opens
    end = reading.ends[token]
    while end < last and end not in opens and not text[end].isspace() and text[end] not in DASHES:
        end += 1
    called = end + 1 < last and text[end].isspace() and text[end + 1] in CALLS
    return end + 2 if called else end  # French: "Du feu !"


def _asides(reading: Reading, span: Span) -> Iterator[Span]:
    """The brackets inside a quotation that aren't part of its words: «(laughter)», «(with a smile)», «[laughing]»."""
    text = reading.text
    for opener, closer in BRACKETS.items():
        start = text.find(opener, span.start, span.end)
        while start >= 0:
            end = text.find(closer, start, span.end)
            if end < 0:
                break
            first, last = reading.token_at(start + 1), reading.token_at(end)
            if last - first <= LONGEST_ASIDE and _is_aside(reading, first, last):
                yield Span(start=start, end=end + 1)
            start = text.find(opener, end, span.end)


def _is_aside(reading: Reading, first: int, last: int) -> bool:
    """Whether words in brackets describe how something was spoken or received."""
    words = [i for i in range(first, last) if reading.flags[i] & c.WORD]
    while words and reading.is_adverb(words[0]):
        words = words[1:]
    if not words:
        return False
    if reading.lowers[words[0]] in reading.of_rule[Words].manner:
        return _is_gesture(reading, words[-1], VerbForm.INFINITIVE)
    if _is_gesture(reading, words[0], VerbForm.GERUND):
        return len(words) <= LONGEST_GESTURE or _names_somebody(reading, words)
    return _is_response(reading, words)


def _is_response(reading: Reading, words: list[int]) -> bool:
    """Whether words are the response of listeners ("loud cheers", "hear, hear")."""
    plain = not any(reading.flags[i] & CLAUSE for i in words)
    return plain and len(words) <= LONGEST_RESPONSE and reading.lowers[words[-1]] in reading.of_rule[Words].responses


def _is_gesture(reading: Reading, token: int, form: VerbForm) -> bool:
    """Whether a word is a form of a verb of gesture or sound rather than of speech ("smiling", "with a laugh")."""
    cue = reading.index.cues.get(reading.lowers[token])
    if cue is None or form not in cue.forms:
        return False
    return Complement.QUOTE in cue.complements and Complement.CLAUSE not in cue.complements


def _names_somebody(reading: Reading, words: list[int]) -> bool:
    """Whether words refer to the speaker in the third person, as a writer does."""
    pronouns = reading.pack.lexicon.pronouns
    persons = {pronouns[lower].person for i in words if (lower := reading.lowers[i]) in pronouns}
    return persons == {THIRD_PERSON} or (not persons and any(reading.flags[i] & c.POSSESSIVE for i in words))

