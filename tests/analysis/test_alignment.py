"""A tool's analysis, aligned with the words of plain text, however the tool splits them. No tool is needed here."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outside_analyses import MADE, assert_sound

import quoteattr
from quoteattr import AnalysisMismatchError, Span, UnknownLanguageError
from quoteattr.analysis import Entity, Layer, Outside, align

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "The U.S.-led aide’s report"


@st.composite
def cut(draw: Callable[..., object]) -> Outside:
    """A text split into words at random, some missing, some at the same place, with a tree and chains over them."""
    text: str = draw(MADE)  # type: ignore[assignment]
    at = sorted(draw(st.sets(st.integers(0, len(text)), max_size=30)))  # type: ignore[call-overload]
    places = [(start, end) for start, end in itertools.pairwise(at) if draw(st.integers(0, 9))]
    words = [place for place in places for _ in range(1 + (draw(st.integers(0, 5)) == 0))]
    order: list[int] = draw(st.permutations(range(len(words))))  # type: ignore[assignment]
    heads: list[int | None] = [None] * len(words)
    for number, word in enumerate(order[1:], 1):
        heads[word] = draw(st.one_of(st.none(), st.sampled_from(order[:number])))  # type: ignore[call-overload]
    return Outside(
        text=text,
        starts=[start for start, _ in words],
        ends=[end for _, end in words],
        sentences=[0] if words else [],
        lemmas=[text[start:end] for start, end in words],
        tags=["X"] * len(words),
        heads=heads,
        relations=[draw(st.sampled_from(["ccomp", "nsubj", "conj", "dep"])) for _ in words],  # type: ignore[misc]
        clusters=tuple(
            tuple(Span(start=start, end=end) for start, end in draw(st.lists(st.sampled_from(places), min_size=1, max_size=6)))  # type: ignore[call-overload]
            for _ in range(draw(st.integers(0, 3)) if places else 0)  # type: ignore[call-overload]
        ),
    )


@given(cut())
def test_laws(outside: Outside) -> None:
    """Every offset is exact, trees stay trees, and text in quotation marks is treated as in plain text."""
    assert_sound(align(outside), outside.text)


def test_one_word_over_several_tokens() -> None:
    """The first token keeps the head; the others depend on it. A possessive ending belongs to no token."""
    outside = Outside(
        text=TEXT,
        starts=[0, 4, 13, 17, 20],
        ends=[3, 12, 17, 19, 26],
        sentences=[0],
        tags=["DET", "ADJ", "NOUN", "PART", "NOUN"],
        heads=[2, 2, 4, 2, None],
        relations=["det", "amod", "nmod:poss", "case", "root"],
    )
    analysis = align(outside)
    assert [(token.text, token.tag, token.head, token.relation) for token in analysis.tokens] == [
        ("The", "DET", 4, "det"),
        ("U.S.", "ADJ", 4, "amod"),
        ("-", "PUNCT", 1, "goeswith"),
        ("led", "ADJ", 1, "goeswith"),
        ("aide", "NOUN", 5, "nmod:poss"),
        ("report", "NOUN", None, "root"),
    ]
    assert analysis.layers == {Layer.TAGS, Layer.HEADS}


def test_an_analysis_is_an_analyzer_of_its_text() -> None:
    """For any other text, the error says so."""
    text = "“Yes,” said Dana."
    span = Span(start=12, end=16)
    outside = Outside(text=text, starts=[0], ends=[1], sentences=[0], entities=(Entity(span=span, label="PERSON"),))
    analysis = align(outside)
    assert analysis.entities[0].span.of(text) == "Dana"
    assert quoteattr.extract(text, analyzer=analysis) == quoteattr.extract(text)
    with pytest.raises(AnalysisMismatchError, match="its text is different"):
        quoteattr.extract(text + " ", analyzer=analysis)


@pytest.mark.parametrize(("starts", "ends"), [([0], [99]), ([4, 0], [5, 3]), ([3], [3]), ([-1], [2])])
def test_words_outside_the_text_are_refused(starts: list[int], ends: list[int]) -> None:
    """Words out of order, or empty ones, are refused too."""
    with pytest.raises(AnalysisMismatchError, match="a word"):
        align(Outside(text=TEXT, starts=starts, ends=ends, sentences=[0]))


def test_a_language_without_words() -> None:
    """The error lists the languages that exist."""
    with pytest.raises(UnknownLanguageError):
        align(Outside(text="", starts=[], ends=[], sentences=[]), lang="xx")
