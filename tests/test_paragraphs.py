"""Paragraphs in texts with and without hard line wraps."""

from __future__ import annotations

import pytest

from quoteattr._markup import markup
from quoteattr._paragraphs import hard_wrapped, paragraphs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n ", []),
        ("One.", ["One."]),
        ("One.\nTwo.\n", ["One.", "Two."]),
        ("One.\r\nTwo.\rThree.", ["One.", "Two.", "Three."]),
        ("One.\u2028Two.\u2029Three.\x85Four.", ["One.", "Two.", "Three.", "Four."]),
        (
            "A headline without a stop\nThe council met.\nIt voted.",
            ["A headline without a stop", "The council met.", "It voted."],
        ),
        (
            "The council met in\nthe old hall and\nvoted.\n\nIt rained.",
            ["The council met in\nthe old hall and\nvoted.", "It rained."],
        ),
        (
            "The council met\r\nin the hall.\r\n\r\nIt rained\r\nall day.",
            ["The council met\r\nin the hall.", "It rained\r\nall day."],
        ),
        ("“We met,” she said, “in\nthe hall.”\n“Never.”", ["“We met,” she said, “in\nthe hall.”\n“Never.”"]),
        ("“\nWe met,” she said.\nIt rained.", ["“\nWe met,” she said.", "It rained."]),
        (
            "The council met in the\nold hall and voted.\n   It rained all that\nday and the next.",
            ["The council met in the\nold hall and voted.", "It rained all that\nday and the next."],
        ),
        (
            "They sang it once\nand then again:\n\n   Row the boat,\n   and the river rose\nand fell.\n\nThe end\nof it.",
            ["They sang it once\nand then again:", "Row the boat,\n   and the river rose\nand fell.", "The end\nof it."],
        ),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    """The paragraphs are the expected ones, without white space at their edges."""
    assert [span.of(text) for span in paragraphs(markup(text))] == expected


def test_scripts_without_small_letters() -> None:
    """Lines in scripts without lower case are hard-wrapped if most of them break off within a sentence."""
    assert hard_wrapped(markup("彼は橋の上で船を\n待っていたが誰も\n来なかった。"))
    assert not hard_wrapped(markup("彼は待っていた。\n誰も来なかった。\n夜になった。"))
