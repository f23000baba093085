"""Transfer the annotations of an outside tool to the tokens of the built-in analyzer.

The rules expect tokens as the built-in analyzer splits them: "Varga's" is the word "Varga", "well-known" is one word, every
visible mark is a token. Every other tool splits differently. So an aligned analysis always has the built-in tokens and
sentences, and tags, lemmas and trees are transferred by their offsets. Whichever tool is used, the same quotation marks are
found, the same stretches are quotations, and every rule reads the kind of token it was written for.

If one token contains several outside words ("well", "-", "known"; "do", "n't"), it takes its annotations from the one that the
others depend on. If one outside word spans several tokens, the first with letters or digits takes its annotations, and the
others depend on that token with the relation "goeswith". Possessive endings belong to no token; a word that depends on one
depends on the word before it instead.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING

import attrs

from quoteattr.analysis.base import Analysis, Entity, Layer, Tokens
from quoteattr.analysis.plain import PlainAnalyzer
from quoteattr.errors import AnalysisMismatchError
from quoteattr.lang import code_of, load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.models import Span

__all__ = ["Outside", "align"]

APART = "goeswith"  #: relation of the further tokens of one outside word
MARK = "PUNCT"  #: tag of such a token if it has no letter or digit
DEEPEST_TREE = 60  #: most outside words between a token and its head, in case a broken tree has a cycle


@attrs.frozen(kw_only=True, eq=False)
class Outside:
    """Words, sentences and layers of an outside tool, as columns. Offsets are code points of ``text``."""

    text: str  #: the text that was annotated
    starts: Sequence[int]  #: of each word, ascending; words of one written token may share its offsets
    ends: Sequence[int]  #: of each word
    sentences: Sequence[int]  #: index of the first word of each sentence, ascending
    lemmas: Sequence[str | None] | None = None  #: dictionary form of each word
    tags: Sequence[str | None] | None = None  #: Universal part-of-speech tags
    heads: Sequence[int | None] | None = None  #: index of the word it depends on, within the text; None for a root
    relations: Sequence[str | None] | None = None  #: of each word to its head
    entities: tuple[Entity, ...] | None = None  #: None if the tool does not find entities
    clusters: tuple[tuple[Span, ...], ...] | None = None  #: mentions of one person or thing each; None if it has none


def align(outside: Outside, lang: str = "en") -> Analysis:
    """The analysis of ``outside.text`` with the tokens and sentences of the built-in analyzer and the layers of a tool.

    Args:
        outside: the annotations of the tool.
        lang: language of the text; its pack provides the abbreviations.

    Raises:
        UnknownLanguageError: if there is no pack for ``lang``.
        AnalysisMismatchError: if a word lies outside the text or before the word that precedes it.
    """
    code = code_of(lang)
    _verify(outside)
    plain = PlainAnalyzer(load(code).writing).split(outside.text, outside.starts)
    return attrs.evolve(
        plain,
        tokens=_Alignment(outside, plain.tokens).tokens(),
        parsed=_parsed(outside, plain.tokens.starts),
        layers=_layers(outside),
        entities=outside.entities or (),
        clusters=outside.clusters or (),
        lang=code,
    )


def _layers(outside: Outside) -> frozenset[Layer]:
    """The layers that the tool provides."""
    given = {
        Layer.LEMMAS: outside.lemmas,
        Layer.TAGS: outside.tags,
        Layer.HEADS: outside.heads,
        Layer.ENTITIES: outside.entities,
        Layer.CLUSTERS: outside.clusters,
    }
    return frozenset(layer for layer, column in given.items() if column is not None)


def _verify(outside: Outside) -> None:
    """Check that the words are inside the text and in order."""
    before = 0
    for start, end in zip(outside.starts, outside.ends, strict=True):
        if not before <= start < end <= len(outside.text):
            what = "a word"
            raise AnalysisMismatchError(what, start, end)
        before = start


def _parsed(outside: Outside, starts: array[int]) -> array[int]:
    """The first token of every sentence of the tool."""
    at = {0, *(bisect_right(starts, outside.starts[word] - 1) for word in outside.sentences)}
    return array("q", sorted(token for token in at if token < len(starts)))


class _Alignment:
    """Transfers the columns of a tool to the tokens of the built-in analyzer."""

    def __init__(self, outside: Outside, tokens: Tokens) -> None:
        self.outside = outside
        self.plain = tokens
        self.covering = self._covering()
        self.speaks = [self._topmost(*words) for words in self.covering]
        self.place = self._places()

    def tokens(self) -> Tokens:
        """The tokens with all columns that the tool provides."""
        heads, relations = self._tree()
        return attrs.evolve(
            self.plain,
            lemmas=self._column(self.outside.lemmas),
            tags=self._tags(),
            heads=heads,
            relations=relations,
        )

    def _covering(self) -> list[tuple[int, int]]:
        """For each token, the range of outside words that share a character with it."""
        starts, ends = self.outside.starts, self.outside.ends
        found: list[tuple[int, int]] = []
        first, count = 0, len(starts)
        for start, end in zip(self.plain.starts, self.plain.ends, strict=True):
            while first < count and ends[first] <= start:
                first += 1
            last = first
            while last < count and starts[last] < end:
                last += 1
            found.append((first, last))
        return found

    def _topmost(self, first: int, last: int) -> int | None:
        """The word of a token that the others depend on; the first if there are several, None if there is none."""
        heads = self.outside.heads
        if heads is not None and last > first + 1:
            for word in range(first, last):
                head = heads[word]
                if head is None or not first <= head < last:
                    return word
        return first if first < last else None

    def _places(self) -> list[int]:
        """The token of each outside word: one that takes its annotations, else one that overlaps it, else the one before."""
        place = [-1] * len(self.outside.starts)
        for token, (first, last) in enumerate(self.covering):
            for word in range(first, last):
                if place[word] < 0 or self._fits_better(word, token, place[word]):
                    place[word] = token
        return [max(0, self._before(word)) if token < 0 else token for word, token in enumerate(place)]

    def _fits_better(self, word: int, token: int, other: int) -> bool:
        """Whether ``token`` takes the annotations of a word, and the earlier ``other`` does not or is a punctuation mark."""
        if self.speaks[token] != word:
            return False
        return self.speaks[other] != word or not self.plain.words[other][0].isalnum()

    def _before(self, word: int) -> int:
        """The token before an outside word that overlaps none."""
        return bisect_right(self.plain.starts, self.outside.starts[word]) - 1

    def _is_apart(self, token: int) -> bool:
        """Whether a token is a further part of an outside word whose annotations another token takes."""
        word = self.speaks[token]
        return word is not None and self.place[word] != token

    def _column(self, column: Sequence[str | None] | None) -> list[str | None] | None:
        """One column of the tool, with a value for each token."""
        if column is None:
            return None
        return [None if word is None else column[word] for word in self.speaks]

    def _tags(self) -> list[str | None] | None:
        tags = self._column(self.outside.tags)
        for token in range(len(tags or ())):
            if tags and self._is_apart(token) and not self.plain.words[token][0].isalnum():
                tags[token] = MARK
        return tags

    def _tree(self) -> tuple[list[int | None] | None, list[str | None] | None]:
        """The heads and the relations of the tokens."""
        if self.outside.heads is None:
            return None, self._column(self.outside.relations)
        heads: list[int | None] = []
        relations = self._column(self.outside.relations)
        for token, word in enumerate(self.speaks):
            if word is None:
                heads.append(None)
            elif self._is_apart(token):
                heads.append(self.place[word])
                if relations is not None:
                    relations[token] = APART
            else:
                heads.append(self._head(token, word))
        return _without_circles(heads), relations

    def _head(self, token: int, word: int) -> int | None:
        """The head of a token: the first other token above its word in the tree."""
        heads = self.outside.heads or ()
        above = heads[word]
        for _ in range(DEEPEST_TREE):
            if above is None:
                return None
            if self.place[above] != token:
                return self.place[above]
            above = heads[above]
        return None


def _without_circles(heads: list[int | None]) -> list[int | None]:
    """The heads without cycles, which words that share a token may form: every path up the tree reaches a root."""
    done = bytearray(len(heads))  # 1 while going up, 2 when the path up is known
    for token in range(len(heads)):
        path: list[int] = []
        above: int | None = token
        while above is not None and not done[above]:
            done[above] = 1
            path.append(above)
            above = heads[above]
        if above is not None and done[above] == 1:
            heads[path[-1]] = None
        for passed in path:
            done[passed] = 2
    return heads
