"""People whom a story calls by the same noun all through it."""

from __future__ import annotations

import pytest

import quoteattr

CHANGES = ("zag de zee", "dacht na", "liep door de straat", "keek naar de lucht", "wachtte op het station")


def _story(noun: str, names: str) -> str:
    """A story about somebody without a name."""
    told = " ".join(f"De {noun} {CHANGES[k % len(CHANGES)]}. Het regende. Hij was moe." for k in range(20))
    return f'{told}\n\n{names}\n\nHij stond op. "Ik ga," zei hij.\n\n"Waarheen?" vroeg Bart.'


@pytest.mark.parametrize(
    ("noun", "names", "speaker"),
    [
        ("koopman", "Bart kwam binnen en groette. Nu wachtte de koopman zelf. De koopman knikte.", "de koopman"),
        ("kelner", "Bart kwam binnen en groette. Nu wachtte de kelner zelf. De kelner knikte.", "de kelner"),
        ("koopman", "Bart kwam binnen. De koopman Willem Vos groette.", "Willem Vos"),  # who has a name
    ],
)
def test_a_hero_without_a_name_is_meant_by_a_pronoun(noun: str, names: str, speaker: str) -> None:
    """A pronoun refers to somebody who is only ever called by a noun, and the name shown has the article."""
    first, *_ = quoteattr.extract(_story(noun, names), lang="nl")
    assert first.attribution is not None
    assert first.attribution.speaker is not None
    assert first.attribution.speaker.name == speaker
