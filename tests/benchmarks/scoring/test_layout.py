"""Paragraphs and quoted passages, as the measures see a text."""

from __future__ import annotations

import pytest

from benchmarks.scoring.layout import paragraph_ends, quoted_regions


def test_paragraph_ends() -> None:
    """Paragraphs end at every line end, or only at blank lines if line ends break sentences."""
    assert paragraph_ends("One.\nTwo.\n\nThree.") == [4, 9]
    assert paragraph_ends("one goes\non and\non here.\n\nThree is\nlong too.") == [24]


def regions(text: str, lang: str = "en") -> list[str]:
    """The quoted passages of a text, as strings."""
    return [text[start:end] for start, end in quoted_regions(text, lang)]


def test_quoted_regions() -> None:
    """Quotation marks are included, an apostrophe closes nothing, and an unclosed quotation ends with its paragraph."""
    assert quoted_regions('a "b" c', "en") == [(2, 5)]
    assert quoted_regions("A “b.\nC “d” e.", "en") == [(2, 5), (8, 11)]
    single = "‘don’t’ ‘a’ ‘b’ ‘c’"
    assert regions(single) == single.split()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said ''fine'' and left.", ["''fine''"]),
        ("He said ``fine'' and left.", ["``fine''"]),
        ("the dogs' ''don't'' here", ["''don't''"]),  # a single apostrophe is not a quotation mark
        ("''Fine, he said.\nNobody's here.", ["''Fine, he said."]),
        ("''Fine.\nThe ''rest''.", ["''Fine.", "''rest''"]),
        ("‘a’ ‘b’ ‘c’ ‘d’ ''e''", ["‘a’", "‘b’", "‘c’", "‘d’", "''e''"]),
    ],
)
def test_double_marks_typed_as_two_signs(text: str, found: list[str]) -> None:
    """In English, two apostrophes open and close quotations, and two grave accents open them."""
    assert regions(text) == found
    assert not regions(text, "fr")


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("de", "„Ja“, »nein«, «doch» und “so”", ["„Ja“", "»nein«", "«doch»", "“so”"]),
        ("fr", "« Oui », “non”, „si”", ["« Oui »", "“non”"]),
        ("es", "«Sí», “no”, „tal vez“", ["«Sí»", "“no”", "„tal vez“"]),
        ("uk", "«Так», „ні”", ["«Так»", "„ні”"]),
        ("pl", "„Tak”, »nie«, «może»", ["„Tak”", "»nie«", "«może»"]),
        ("sv", "”Ja”, »nej», »kanske«", ["”Ja”", "»nej»", "»kanske«"]),
        ("nl", "‘Ja’, “nee” en „zo”", ["‘Ja’", "“nee”", "„zo”"]),
        ("nl", "‘Dat is oma’s huis’", ["‘Dat is oma’s huis’"]),
        ("xx", "«a», “b”", ["“b”"]),  # an unknown language is read as English
    ],
)
def test_marks_of_languages(lang: str, text: str, found: list[str]) -> None:
    """Each language has its own quotation marks."""
    assert regions(text, lang) == found
