"""What a reading knows about a token: its sentence and paragraph, its depth in quotation marks, and its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from readings import found_in

from quoteattr.reading.genre import dialogue_score, genre_of, story_score
from quoteattr.reading.values import Genre
from quoteattr.syntax.noun_phrases import phrase_after

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteattr.reading.base import Reading

TEXT = "Ida came. Sven left.\n\n“It rained,” she said. It was late."


def at(barred: str) -> tuple[Reading, int]:
    """The reading of a text, and the token at the bar."""
    reading = found_in(barred.replace("|", ""))
    return reading, reading.token_at(barred.index("|"))


@pytest.mark.parametrize(
    ("place", "sentence", "sentence_number", "paragraph", "paragraph_number"),
    [
        ("Ida came", "Ida came.", 0, "Ida came. Sven left.", 0),
        ("came", "Ida came.", 0, "Ida came. Sven left.", 0),
        ("Sven", "Sven left.", 1, "Ida came. Sven left.", 0),
        ("left", "Sven left.", 1, "Ida came. Sven left.", 0),
        ("“It", "“It rained,” she said.", 2, "“It rained,” she said. It was late.", 1),
        ("said", "“It rained,” she said.", 2, "“It rained,” she said. It was late.", 1),
        ("late", "It was late.", 3, "“It rained,” she said. It was late.", 1),
    ],
)
def test_sentences_and_paragraphs(
    place: str, sentence: str, sentence_number: int, paragraph: str, paragraph_number: int
) -> None:
    """Each token is in exactly one sentence and one paragraph."""
    reading = found_in(TEXT)
    token = reading.token_at(TEXT.index(place))
    assert reading.span(*reading.sentence(token)).of(TEXT) == sentence
    assert reading.span(*reading.paragraph(token)).of(TEXT) == paragraph
    assert (reading.sentence_index(token), reading.paragraph_index(token)) == (sentence_number, paragraph_number)


def test_a_text_without_words_has_one_empty_sentence() -> None:
    reading = found_in("")
    assert reading.sentence(0) == reading.paragraph(0) == (0, 0)


def inner_end(reading: Reading, token: int) -> str:
    """The last word inside the quotation marks that end right before a token."""
    end = reading.inner_end(token)
    return "-" if end is None else reading.words[end]


QUESTIONS: dict[str, Callable[[Reading, int], object]] = {
    "inner_end": inner_end,
    "is_tag": lambda r, t: r.is_tag(t),
    "depth": lambda r, t: r.depth[t],
    "level": lambda r, t: r.level(t),
    "first_inside": lambda r, t: r.words[r.first_inside(t)],
    "possessive": lambda r, t: r.owners.get(t, 0),
    "is_bare_possessive": lambda r, t: r.is_bare_possessive(t),
    "adjoins": lambda r, t: r.adjoins(t),
    "is_adverb": lambda r, t: r.is_adverb(t),
    "source": lambda r, t: r.source(phrase).of(r.text) if (phrase := phrase_after(r, t, len(r.words))) else "-",
}


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("inner_end", "“It rained,” |she said.", ","),
        ("inner_end", "“It rained” |she said.", "rained"),
        ("inner_end", "“It ‘rained’” |she said.", "rained"),
        ("inner_end", "“It ‘rained’ |and” so.", "rained"),
        ("inner_end", "“It rained,” she |said.", "-"),
        ("inner_end", "|“It rained,” she said.", "-"),
        ("inner_end", "“|It rained,” she said.", "-"),
        ("inner_end", "|She said.", "-"),
        ("is_tag", "“It rained,” |she said.", True),
        ("is_tag", "“It rained” |she said.", False),
        ("is_tag", "“It rained.” |She said.", False),
        ("is_tag", "It rained, |she said.", False),
        ("is_tag", "“It ‘rained,’” |she said.", True),
        ("depth", "|“It rained,” she said.", 1),
        ("depth", "“|It rained,” she said.", 1),
        ("depth", "“It |‘rained’,” she said.", 2),
        ("depth", "“It ‘rained’ |now,” she said.", 1),
        ("depth", "“It rained,|” she said.", 1),
        ("depth", "“It rained,” |she said.", 0),
        ("level", "|“It rained,” she said.", 0),
        ("level", "“|It rained,” she said.", 1),
        ("level", "“It |‘rained’,” she said.", 1),
        ("level", "|She said.", 0),
        ("first_inside", "|“It rained,” she said.", "It"),
        ("first_inside", "|“‘It’ rained,” she said.", "It"),
        ("first_inside", "“|It rained,” she said.", "It"),
        ("first_inside", "She said |“", "“"),
        ("first_inside", "She |said", "said"),
        ("possessive", "|Ida's boat", 2),
        ("possessive", "|Ida’s boat", 2),
        ("possessive", "the |girls' boat", 1),
        ("possessive", "the |girls boat", 0),
        ("possessive", "the |boat' sank", 0),
        ("possessive", "|Ida&rsquo;s boat", 8),
        ("possessive", "the |girls&#39; boat", 5),
        ("possessive", "the |girls'", 1),
        ("possessive", "<b>|Ida</b>'s boat", 6),
        ("is_bare_possessive", "the |girls' boat", True),
        ("is_bare_possessive", "the |girls’ boat", True),
        ("is_bare_possessive", "|Ida's boat", False),
        ("is_bare_possessive", "|Ida boat", False),
        ("adjoins", "Ida |came", True),
        ("adjoins", "Ida  |came", True),
        ("adjoins", "Ida\n|came", True),
        ("adjoins", "Ida \n |came", True),
        ("adjoins", "Ida\r\n|came", True),
        ("adjoins", "Ida\n\n|came", False),
        ("adjoins", "Ida\n \n|came", False),
        ("adjoins", "Ida's |boat", False),
        ("adjoins", "Ida|, came", False),
        ("adjoins", "Ida<br><br>|came", False),
        ("is_adverb", "She |slowly came.", True),
        ("is_adverb", "She |also came.", True),
        ("is_adverb", "She |only came.", True),
        ("is_adverb", "The |lily came.", False),
        ("is_adverb", "We met |Emily.", False),
        ("is_adverb", "They |reply.", False),
        ("is_adverb", "The |boat came.", False),
        ("source", "|Ida's boat", "Ida's boat"),
        ("source", "|the mayor of Lund", "the mayor of Lund"),
    ],
)
def test_a_token(question: str, text: str, expected: object) -> None:
    """The answer for the token at the bar."""
    assert QUESTIONS[question](*at(text)) == expected


@pytest.mark.parametrize(
    ("genre", "key"),
    [
        (Genre(dialogue=False, long=False), "report"),
        (Genre(dialogue=False, long=True), "report"),
        (Genre(dialogue=True, long=False), "story"),
        (Genre(dialogue=True, long=True), "book"),
        (Genre(dialogue=True, long=False, short=True), "any"),
        (Genre(dialogue=False, long=False, short=True), "any"),
    ],
)
def test_the_name_of_a_genre(genre: Genre, key: str) -> None:
    assert genre.key == key


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("", 0),
        ("Rain fell.", 0),
        ("“Rain,” Ida said.", 1),
        ("“Rain,” Ida said.\n\nRain fell.", 0.5),
        ("Ida said “rain”.", 0),
        ("Then she fell now.", 2),
        ("“Rain falls” she said.", 1 + 10 / 7),
    ],
)
def test_dialogue(text: str, score: float) -> None:
    """The score is the share of paragraphs that begin with a quotation plus ten times the share of personal pronouns."""
    assert dialogue_score(found_in(text)) == pytest.approx(score)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("", 0),
        ("Rain fell.", 0),
        ("She slept.", 1 / 3),
        ("I slept.", 1 / 3),
        ("You slept.", 0),
        ("They slept.", 0),
        ("It slept.", 0),
        ("Who slept.", 0),
        ("Somebody slept.", 0),
        ("She was old.", 2 / 4),
        ("She is old.", 0),
        ("Ida Lund slept.", -2 / 4),
        ("“She was old,” Ida told him.", -1 / 4 + 1 / 4),
        ("“Ida Lund,” she told him.", 2 / 4),
    ],
)
def test_story(text: str, score: float) -> None:
    """The score compares pronouns and past forms with names and present forms, outside quotation marks."""
    assert story_score(found_in(text)) == pytest.approx(score)


@pytest.mark.parametrize(
    ("text", "dialogue", "short", "long"),
    [
        ("She was old. " * 49 + "Rain fell. ", True, True, False),
        ("She was old. " * 50, True, False, False),
        ("Ida Lund slept. " * 50, False, False, False),
        ("“She was old.” " * 40, True, False, False),
        ("Rain fell in Lund. " * 40, False, False, False),
        ("Ida Lund slept. " * 3000, False, False, False),
        ("Ida Lund slept. " * 3000 + "So.", False, False, True),
    ],
)
def test_genres(text: str, *, dialogue: bool, short: bool, long: bool) -> None:
    """With two hundred words of narration or more, only those count; with twelve thousand, a text is a book."""
    assert genre_of(found_in(text)) == Genre(dialogue=dialogue, short=short, long=long)


@pytest.mark.parametrize("only", ["\U000e0041", "\ufe0f", "\u0600", "\ufff9", "\u200d", "\x1c", "\xad", "<b>", "&shy;"])
@pytest.mark.parametrize("after", ["", "\n\n“So,” he said.", "So he said."])
def test_each_paragraph_has_a_word(only: str, after: str) -> None:
    """A paragraph without visible characters doesn't count; everything visible is a token."""
    reading = found_in(f"We go.\n\n{only}{after}")
    assert len(reading.paragraphs) == len(reading.paragraph_tokens)
    assert reading.paragraph_tokens[-1] < len(reading.words)


@pytest.mark.parametrize(("text", "ends"), [("We go\u200e", 5), ("We go\xad.", 5), ("We g\xado.", 6), ("We go\ufe0f’s", 5)])
def test_a_word_ends_with_a_letter(text: str, ends: int) -> None:
    """Characters without a shape belong to a word only between its letters."""
    assert found_in(text).ends[1] == ends
