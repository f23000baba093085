"""Confidences in languages in which many, few or no answers were measured."""

from __future__ import annotations

import quoteattr
from quoteattr.lang import available
from quoteattr.resolver.results._languages_generated import LEARNED, SHIFTS
from quoteattr.resolver.results.confidence import CAP, MENTION, SPEAKER, is_measured, moved

PLAIN = {
    "en": "“We open at nine,” said Dana Holm.",
    "es": "«Abrimos a las nueve», dijo Dana Holm.",
    "it": "«Apriamo alle nove», disse Dana Holm.",
}


def test_a_plain_tag_is_sure_only_where_that_was_measured() -> None:
    """Short texts were measured in English alone."""
    (english,) = quoteattr.extract(PLAIN["en"])
    assert english.confidence > CAP
    for lang in ("es", "it"):
        (quote,) = quoteattr.extract(PLAIN[lang], lang=lang)
        assert quote.speaker is not None
        assert quote.confidence == CAP


def test_the_reason_says_whether_it_was_measured() -> None:
    assert "Of 1000 such answers " in quoteattr.explain(PLAIN["en"]).why(0).reason
    assert quoteattr.explain(PLAIN["es"], lang="es").why(0).reason.endswith(
        "Too few such answers were judged in this language. In English, 900 of 1000 or more are right."
    )


def test_what_was_measured() -> None:
    """The shares of the language that they were measured in don't move; every number is for a language with a pack."""
    assert is_measured(LEARNED, "any")
    assert not is_measured("es", "any")
    assert not any(key[1] == LEARNED for key in SHIFTS)
    assert {key[1] for key in SHIFTS} <= set(available())


def test_a_share_moves_within_its_bounds() -> None:
    shares = sorted({*MENTION.values(), *SPEAKER.values()})
    for shift in (-2.0, -0.3, 0.4, 2.0):
        new = [moved(share, shift) for share in shares]
        assert new == sorted(new)
        middle = [(before, after) for before, after in zip(shares, new, strict=True) if before < 0.99]  # others may round to 1
        assert all(0 <= after <= 1 and (after > before) == (shift > 0) for before, after in middle)
