"""The colours of the page can be read: contrasts as WCAG 2 defines them, in the light and in the dark mode."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from quoteattr.view.cast import COLOURS

STYLE = files("quoteattr.view").joinpath("page.css").read_text(encoding="utf-8")
BLOCKS = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
LIGHT, DARK = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block)) for block in BLOCKS)
FIGURES = [*range(COLOURS), "none"]


def luminance(colour: str) -> float:
    """The relative luminance, from 0 (black) to 1 (white)."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read(mode: dict[str, str]) -> None:
    """The text on any tint; letters and mentions on any tint, because one may be in a quotation of somebody else."""
    for tint in FIGURES:
        assert contrast(mode["ink"], mode[f"tint-{tint}"]) >= 7
        for ink in FIGURES:
            assert contrast(mode[f"ink-{ink}"], mode[f"tint-{tint}"]) >= 4.5, (ink, tint)
        assert contrast(mode[f"ink-{tint}"], mode["page"]) >= 4.5
        assert contrast(mode["soft"], mode[f"tint-{tint}"]) >= 3
    for ground in ("page", "card", "rule"):
        assert contrast(mode["soft"], mode[ground]) >= 4.5
        assert contrast(mode["ink"], mode[ground]) >= 7
        assert contrast(mode["focus"], mode[ground]) >= 3


def test_both_modes_have_all_colours() -> None:
    assert LIGHT.keys() == DARK.keys() >= {f"{part}-{figure}" for part in ("ink", "tint") for figure in FIGURES}
    assert all(f".c{number} {{" in STYLE for number in range(COLOURS))
