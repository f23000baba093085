"""A text as the finders and rules read it: tokens with their classes, how deep in marks, which sentence, which paragraph."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

import attrs

from quoteattr.candidates import classes
from quoteattr.models import Span

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from quoteattr.analysis.base import Analysis
    from quoteattr.candidates.classes import Lexicon
    from quoteattr.candidates.cues import Verb
    from quoteattr.lang.pack import ClosedWords
    from quoteattr.tokenizer.base import Marked

__all__ = ["Reading", "read"]

APOSTROPHES = frozenset("'’")
DEEPEST = 255  #: what a byte holds
KEPT_IN_CAPITALS = classes.SPEAKING_NOUN | classes.COUNTRY | classes.NATIONALITY


@attrs.frozen(kw_only=True, eq=False)
class Reading:
    """Columns over the tokens of one text. Token indices run from 0; ranges of tokens are end exclusive."""

    text: str
    analysis: Analysis
    lexicon: Lexicon
    words: list[str]
    lowers: list[str]
    starts: array[int]
    ends: array[int]
    flags: list[int]  #: bits of :mod:`quoteattr.candidates.classes`
    depth: bytes  #: in how many marked pieces a token stands (marks included), at most 255
    breaks: Sequence[int]  #: first token of every sentence, ascending; paragraphs break sentences
    break_set: frozenset[int]  #: the same, for look-up
    paragraphs: Sequence[Span]
    paragraph_tokens: Sequence[int]  #: first token of every paragraph
    marked: Marked
    closed: ClosedWords  #: of the language pack
    verbs: dict[int, Verb | None] = attrs.field(factory=dict, repr=False)  #: the reporting verbs read so far, by token
    lights: dict[tuple[int, int], int] = attrs.field(factory=dict, repr=False)  #: where their adverbials end, by limit

    def token_at(self, offset: int) -> int:
        """The first token that starts at ``offset`` or after it."""
        return bisect_left(self.starts, offset)

    def range_of(self, span: Span) -> tuple[int, int]:
        """The tokens that start in a stretch of the text."""
        return self.token_at(span.start), self.token_at(span.end)

    def sentence(self, token: int) -> tuple[int, int]:
        """The range of tokens of the sentence in which ``token`` stands."""
        k = bisect_right(self.breaks, token)
        return self.breaks[k - 1] if k else 0, self.breaks[k] if k < len(self.breaks) else len(self.words)

    def sentence_index(self, token: int) -> int:
        """The ordinal of the sentence in which ``token`` stands."""
        return bisect_right(self.breaks, token) - 1

    def paragraph(self, token: int) -> tuple[int, int]:
        """The range of tokens of the paragraph in which ``token`` stands."""
        k = bisect_right(self.paragraph_tokens, token)
        first = self.paragraph_tokens[k - 1] if k else 0
        return first, self.paragraph_tokens[k] if k < len(self.paragraph_tokens) else len(self.words)

    def paragraph_index(self, token: int) -> int:
        """The ordinal of the paragraph in which ``token`` stands."""
        return bisect_right(self.paragraph_tokens, token) - 1

    def span(self, first: int, last: int) -> Span:
        """The characters from token ``first`` to the one before ``last``."""
        return Span(start=self.starts[first], end=self.ends[last - 1])

    def possessive(self, token: int) -> int:
        """How many characters of a possessive ending follow the word ("Varga's", "the girls'"); 0 where there is none."""
        end = self.ends[token]
        if self.text[end : end + 1] not in APOSTROPHES:
            return 0
        if self.text[end + 1 : end + 2] == "s":
            return len("'s")
        return int(self.lowers[token].endswith("s") and self.text[end + 1 : end + 2] == " ")

    def is_tag(self, token: int) -> bool:
        """Whether a token stands right behind marks that a comma ends: what follows says who spoke."""
        return token > 1 and self.words[token - 2] == "," and self.depth[token - 1] > self.depth[token]

    def is_adverb(self, token: int) -> bool:
        """Whether the word may stand between a subject and its verb."""
        low = self.lowers[token]
        return bool(self.flags[token] & classes.ADVERB) or (
            len(low) > len("only") and low.endswith("ly") and not self.flags[token] & (classes.CAPITAL | classes.CUE)
        )


def read(analysis: Analysis, lexicon: Lexicon, paragraphs: Sequence[Span], marked: Marked) -> Reading:
    """Lay the columns of a text."""
    tokens = analysis.tokens
    lower_of = dict(zip(tokens.words, tokens.lowers, strict=True))  # most words of a text come more than once
    bits = {word: _bits(word, lexicon.classes.get(low, 0)) for word, low in lower_of.items()}
    flags = [bits[word] for word in tokens.words]
    paragraph_tokens = sorted({bisect_left(tokens.starts, paragraph.start) for paragraph in paragraphs})
    breaks = sorted({*analysis.sentences, *paragraph_tokens})
    return Reading(
        text=analysis.text,
        analysis=analysis,
        lexicon=lexicon,
        words=tokens.words,
        lowers=tokens.lowers,
        starts=tokens.starts,
        ends=tokens.ends,
        flags=flags,
        depth=_depths(tokens.starts, marked, len(flags)),
        breaks=breaks,
        break_set=frozenset(breaks),
        paragraphs=paragraphs,
        paragraph_tokens=paragraph_tokens,
        marked=marked,
        closed=lexicon.pack.closed,
    )


def _bits(word: str, of_low: int) -> int:
    """The classes of a word as written, given those of its lower-case form."""
    if not word[0].isalnum():
        return of_low
    if not word[0].isupper():
        return of_low | classes.WORD
    # "US", "IT", "WHO" in capitals are no pronouns.
    kept = KEPT_IN_CAPITALS if of_low & classes.CLOSED and len(word) > 1 and word.isupper() else ~0
    return of_low & kept | classes.CAPITAL | classes.WORD


def _depths(starts: array[int], marked: Marked, count: int) -> bytes:
    """In how many pieces each token stands: what opens and closes at each, added up; a labelled turn is the text's own."""
    steps = [0] * (count + 1)
    for piece in marked.pieces:
        if piece.rule == "script":
            continue
        steps[bisect_left(starts, piece.extent.start)] += 1
        steps[bisect_left(starts, piece.extent.end)] -= 1
    depths = list(accumulate(steps[:count]))
    return bytes(depths) if max(depths, default=0) <= DEEPEST else bytes(min(depth, DEEPEST) for depth in depths)
