"""Names in single texts: what is a name, where it ends, and what kind of thing it names."""

from __future__ import annotations

import pytest
from readings import found_in

from quoteattr._pipeline import reading_of
from quoteattr.lang import load


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday Mira Patel left.", ["Mira Patel"]),
        ("We met Mr. Hale.", ["Mr. Hale"]),
        ("We met Dr. J. R. Okoro Jr. in Lund.", ["Dr. J. R. Okoro Jr.", "Lund"]),
        ("We met J.R. Okoro.", ["J.R. Okoro"]),
        ("We met Ursula von Berg-Lang.", ["Ursula von Berg-Lang"]),
        ("We met Bashar al-Tarif.", ["Bashar al-Tarif"]),
        ("We met Maria de la Cruz.", ["Maria de la Cruz"]),
        ("We met Jan van den Broek.", ["Jan van den Broek"]),
        ("We met Siobhan O’Dowd.", ["Siobhan O’Dowd"]),
        ("We met Martha B. Quinn.", ["Martha B. Quinn"]),
        ("We met Prime Minister Ivar Stolt.", ["Prime Minister Ivar Stolt"]),
        ("We met Sir Tom.", ["Sir Tom"]),
        ("We saw the Bank of Norvia.", ["Bank of Norvia"]),
        ("He wrote to the Ministry of Transport.", ["Ministry of Transport"]),
        ("The rain stopped. Nobody came. When it was over, we left.", []),
        pytest.param("On Monday and in May it rained.", [], marks=pytest.mark.xfail(reason="a month that is a first name too")),
        ("German officials left.", []),
        ("We met Ida and Sven.", ["Ida", "Sven"]),
        ("We met Ida and Per.", ["Ida", "Per"]),
        ("We met Anna Berg’s brother.", ["Anna Berg"]),
        ("Zoë Brandão left.", ["Zoë Brandão"]),
        ("", []),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    """Names have titles, initials, particles and suffixes, but no ordinary words from the beginning of a sentence."""
    found = found_in(text)
    assert [found.span(name.first, name.last).of(text) for name in found.names] == expected


@pytest.mark.parametrize(
    ("text", "core", "body"),
    [
        ("We met Mr. Hale.", "Hale", False),
        ("We met Senator Irma Dunn.", "Irma Dunn", False),
        ("We met Mira Patel.", "Mira Patel", False),
        ("We wrote to the Audit Committee.", "Audit Committee", True),
        pytest.param(
            "We wrote to the Ministry of Transport.",
            "Ministry of Transport",
            True,
        ),
        ("We wrote to the NRB.", "NRB", True),
    ],
)
def test_parts_of_a_name(text: str, core: str, *, body: bool) -> None:
    """Where the title ends, and whether the name is that of an organisation."""
    found = found_in(text)
    (name,) = found.names
    assert found.span(name.core, name.last).of(text) == core
    assert name.is_organisation is body
    assert name.titled is (name.core > name.first)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das fordert die Gewerkschaft „Blaue See“ heute.", ["Blaue See"]),
        ("Das fordert die Gewerkschaft Arbeiterunion „Blaue See“ heute.", []),
    ],
)
def test_an_organisation_has_one_name(text: str, expected: list[str]) -> None:
    """A noun behind another one is the name of an organisation, so that quoted words behind it are none."""
    found = reading_of(text, load("de"))
    assert [found.span(name.first, name.last).of(text) for name in found.names if name.noun is not None] == expected
