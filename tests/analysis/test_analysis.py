"""The built-in analyzer, the values of an analysis, and the validation of offsets."""

from __future__ import annotations

import re
from array import array

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import AnalysisMismatchError, Span
from quoteattr.analysis import Analysis, Entity, Layer, PlainAnalyzer, Token, Tokens, check
from quoteattr.analysis.plain import TOKEN, _spans
from quoteattr.lang import load
from quoteattr.lang.pack import Writing

analyze = PlainAnalyzer(load("en").writing)


def words(text: str) -> list[str]:
    """The words of a text."""
    return analyze(text).tokens.words


def sentences(text: str) -> list[str]:
    """The sentences of a text, as slices."""
    analysis = analyze(text)
    starts = [analysis.tokens.starts[first] for first in analysis.sentences]
    return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t", []),
        ("It rained.", ["It", "rained", "."]),
        ("well-known co-op", ["well-known", "co-op"]),
        ("1,000 boats at 3.5 knots", ["1,000", "boats", "at", "3.5", "knots"]),
        ("the 19th of May", ["the", "19th", "of", "May"]),
        ("U.S. officials", ["U.S.", "officials"]),
        ("O’Dowd isn't in", ["O’Dowd", "isn't", "in"]),
        ("Varga's boat", ["Varga", "boat"]),
        ("Varga’s boat", ["Varga", "boat"]),
        ("“Yes”", ["“", "Yes", "”"]),
        ("wait ... no", ["wait", "...", "no"]),
        ("wait--no", ["wait", "--", "no"]),
        ("mu\u00adni\u200bci", ["mu\u00adni\u200bci"]),
        ("Moor&Sons", ["Moor&Sons"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    """Words, numbers, initialisms and quotation marks; a possessive ending belongs to no word."""
    assert words(text) == expected


def test_combining_accents_stay_in_their_word() -> None:
    """A letter and its accent written as two characters are one word."""
    assert words("Rene\u0301e came") == ["Rene\u0301e", "came"]


@pytest.mark.parametrize(
    "expected",
    [
        ["It rained.", "It snowed."],
        ["Did it rain?", "It did!", "Well."],
        ["Mr. Hale left.", "It rained."],
        ["Dr. J. R. Okoro came.", "He sat."],
        ["Gov. Ann Reis and Sen. Per Lund met at 5 p.m. in the hall.", "It rained."],
        ["We waited ... and waited.", "Then it came."],
        ["He left …", "It rained."],
        ["“It rained.”", "“It snowed.”"],
        ["“It rained.”", "She left."],
        ["It cost 3.50 crowns.", "We paid."],
        ["The U.S. team won.", "They sang."],
        ["So am I.", "It rained."],
        ["(It rained.)", "We left."],
        ["It rained!!!", "We left."],
    ],
    ids=lambda expected: expected[0],
)
def test_sentences(expected: list[str]) -> None:
    """A sentence ends at a full stop and its closing quotation marks, before a word that can begin a sentence."""
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize("text", ["“Is it late?” she asked.", "“Stop!” he cried.", "St. Olaf’s is in Mt. Moor.", "See no. 5."])
def test_one_sentence(text: str) -> None:
    """After an abbreviation, or before a lower-case word, the sentence continues."""
    assert sentences(text) == [text]


def test_a_blank_line_ends_a_sentence_after_a_stop() -> None:
    """The next word may even be in lower case."""
    assert sentences("It rained.\n\nand snowed.") == ["It rained.", "and snowed."]


@given(st.text(st.characters(categories=None), max_size=120))
def test_offsets_are_exact(text: str) -> None:
    """Tokens are slices in order that don't overlap, sentences begin at tokens, and the validation accepts the analysis."""
    analysis = analyze(text)
    assert check(analysis, text) is analysis
    before = 0
    for token in analysis.tokens:
        assert token.span.of(text) == token.text
        assert token.span.start >= before
        before = token.span.end
    assert list(analysis.sentences) == sorted(set(analysis.sentences))
    assert all(0 <= first < len(analysis.tokens) for first in analysis.sentences)


@given(st.text(st.characters(categories=["L", "N"], max_codepoint=0x2FF), max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    """Every letter and digit belongs to a token, except possessive endings."""
    kept = "".join(analyze(text).tokens.words)
    assert re.sub(r"\s", "", kept) == re.sub(r"\s", "", text)


# Values


def test_tokens_are_a_sequence() -> None:
    """The columns behave like a sequence of tokens."""
    tokens = analyze("It rained today.").tokens
    assert len(tokens) == 4
    assert tokens[0] == Token(span=Span(start=0, end=2), text="It")
    assert tokens[-1].text == "."
    assert [token.text for token in tokens[1:3]] == ["rained", "today"]
    assert [token.text for token in tokens] == ["It", "rained", "today", "."]
    assert tokens[1] in tokens
    with pytest.raises(IndexError):
        tokens[4]


def test_columns_of_other_layers() -> None:
    """Lemmas, tags, heads and relations are part of the tokens if an analyzer gives them."""
    tokens = Tokens(
        words=["It", "rained"],
        lowers=["it", "rained"],
        starts=array("q", [0, 3]),
        ends=array("q", [2, 9]),
        lemmas=["it", "rain"],
        tags=["PRON", "VERB"],
        heads=[1, None],
        relations=["expl", "root"],
    )
    assert tokens[0] == Token(span=Span(start=0, end=2), text="It", lemma="it", tag="PRON", head=1, relation="expl")
    assert tokens[1].head is None


def test_the_plain_analyzer_has_no_layers() -> None:
    """It has only words and sentences."""
    analysis = analyze("It rained.")
    assert analysis.layers == frozenset()
    assert analysis.entities == ()
    assert analysis.clusters == ()
    assert set(Layer) == {Layer.LEMMAS, Layer.TAGS, Layer.HEADS, Layer.ENTITIES, Layer.CLUSTERS}


# Validation

TEXT = "Ann left. It rained."


def broken(**changes: object) -> Analysis:
    """An analysis of the text with some fields changed."""
    return attrs.evolve(analyze(TEXT), **changes)  # type: ignore[arg-type]


def columns(starts: list[int], ends: list[int], *chosen: str) -> Tokens:
    """Tokens built by hand."""
    lowers = [word.lower() for word in chosen]
    return Tokens(words=list(chosen), lowers=lowers, starts=array("q", starts), ends=array("q", ends))


@pytest.mark.parametrize(
    ("analysis", "what"),
    [
        (broken(text=TEXT + " "), "its text is different"),
        (broken(tokens=columns([0], [3], "Bob"), sentences=array("q", [0])), "token 'Bob' at 0:3"),
        (broken(tokens=columns([1], [4], "Ann"), sentences=array("q", [0])), "token 'Ann' at 1:4"),
        (broken(tokens=columns([0, 0], [3, 3], "Ann", "Ann"), sentences=array("q", [0])), "token 'Ann' at 0:3"),
        (broken(tokens=columns([18], [24], "ed."), sentences=array("q", [0])), "token 'ed.' at 18:24"),
        (broken(tokens=columns([3], [3], ""), sentences=array("q", [0])), "token '' at 3:3"),
        (broken(entities=(Entity(span=Span(start=0, end=99), label="PERSON"),)), "a span at 0:99"),
        (broken(clusters=((Span(start=15, end=30),),)), "a span at 15:30"),
        (broken(sentences=array("q", [0, 99])), "sentence"),
        (broken(sentences=array("q", [4, 0])), "sentence"),
    ],
    ids=["text", "word", "shift", "twice", "end", "empty", "entity", "cluster", "sentence-outside", "sentence-order"],
)
def test_what_does_not_agree_is_refused(analysis: Analysis, what: str) -> None:
    """The error names the first thing that does not match the text, and where it is."""
    with pytest.raises(AnalysisMismatchError, match=re.escape(what)):
        check(analysis, TEXT)


def test_an_analysis_that_agrees_is_returned() -> None:
    """A valid analysis with entities and clusters is returned."""
    span = Span(start=0, end=3)
    analysis = broken(entities=(Entity(span=span, label="PERSON"),), clusters=((span, Span(start=10, end=12)),))
    assert check(analysis, TEXT) is analysis


def test_a_language_without_possessive_endings() -> None:
    """Words keep what follows their apostrophe, and an apostrophe alone is still a token."""
    tokens = PlainAnalyzer()("l'eau d'Ana's &rsquo; ici").tokens
    assert [token.text for token in tokens] == ["l'eau", "d'Ana's", "&rsquo;", "ici"]


FRENCH = Writing(
    pairs=(),
    proclitics=frozenset({"l'", "s'", "qu'"}),
    enclitics=frozenset({"-il", "-t-il", "-elle"}),
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L'homme s’écria-t-il", ["L'", "homme", "s’", "écria", "-t-il"]),
        ("qu’Anne dit-elle aujourd'hui", ["qu’", "Anne", "dit", "-elle", "aujourd'hui"]),
        ("-il peut-être l'", ["-", "il", "peut-être", "l", "'"]),
        ("S&rsquo;écria-T-IL", ["S&rsquo;", "écria", "-T-IL"]),
    ],
)
def test_clitics_before_and_after_a_word(text: str, words: list[str]) -> None:
    """They are words of their own, in their places."""
    tokens = PlainAnalyzer(FRENCH)(text).tokens
    assert [token.text for token in tokens] == words
    assert [token.span.of(text) for token in tokens] == words


def test_a_number_with_a_full_stop() -> None:
    """It is an ordinal in some languages, but a year ends a sentence."""
    text = "Am 5. August kam er. Im Jahr 1905. Er ging."
    ordinals = PlainAnalyzer(Writing(pairs=(), ordinal_stop=True))
    assert [list(analyzer(text).sentences) for analyzer in (ordinals, PlainAnalyzer())] == [[0, 7, 11], [0, 3, 7, 11]]


def test_a_word_of_one_letter_is_no_initial() -> None:
    """“I.” ends a sentence in English, “J.” doesn't."""
    sentences = [list(analyze(f"It was {word}. Hale left.").sentences) for word in ("I", "J")]
    assert sentences == [[0, 4], [0]]


@given(st.lists(st.text("aAzñжЯ½² _*&;.,:'’-–“\"@19\n\r\t[]()!\xad\u0301🙂¿/", max_size=20), max_size=4).map("\n".join))
def test_lines_without_markup_have_the_same_tokens_in_both_patterns(text: str) -> None:
    """The fast pattern for plain lines finds what the complete one finds."""
    text = text.replace("](", "")
    assert _spans(text) == [match.span() for match in TOKEN.finditer(text)]
