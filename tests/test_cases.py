"""The cases under ``cases/<lang>``: every text gives exactly the quotations that stand under it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from case_files import Case, Expected, read_language

import quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr import Attribution, Explanation, Quote

CASES = Path(__file__).parent / "cases"
LANGUAGES = sorted(path.name for path in CASES.iterdir() if (path / "synthetic").is_dir())
AT_LEAST = {"wild": 60, "synthetic": 150, "negative": 50}


def params() -> Iterator[object]:
    """Every case; those that are known to fail must fail."""
    for lang in LANGUAGES:
        for folder, cases in read_language(CASES / lang).items():
            for case in cases:
                reason = " ".join(case.values("because"))
                xfail = pytest.mark.xfail(raises=AssertionError, reason=reason, strict=True)
                marks = [xfail] if folder == "known_failures" else []
                yield pytest.param(lang, case, id=f"{lang}-{folder}-{case.title}", marks=marks)


def flat(words: str) -> str:
    """The words in one line, as the case files have them."""
    return words.replace("\n", " ")


def shown(quote: Quote, like: Expected | None) -> str:
    """A quotation as a line of a case file; what is not checked is ``*``."""
    speaker = quote.speaker.name if quote.speaker else "-"
    cue = flat(quote.cue.text) if quote.cue else "-"
    columns = [speaker, cue, quote.kind.value, flat(quote.text)]
    if like is not None:
        wanted = (like.speaker, like.cue, like.kind, like.text)
        columns = [want if want == "*" else column for want, column in zip(wanted, columns, strict=True)]
    lines = [" | ".join(columns)]
    settings = [setting for setting in like.settings if setting.key != "addressee"] if like else []
    lines += [f"  {setting.key}: {value(quote, setting.key, setting.value)}" for setting in settings]
    if like and any(setting.key == "addressee" for setting in like.settings):
        addressees = quote.attribution.addressees if quote.attribution else ()
        lines += [f"  addressee: {party.mention.text if party.mention else '*'}" for party in addressees] or ["  addressee: -"]
    return "\n".join(lines)


def value(quote: Quote, key: str, wanted: str) -> str:
    """What the quotation has for a setting."""
    found = quote.attribution or quoteattr.Attribution()
    if key == "confidence":
        sign, bound = wanted.split()
        holds = found.confidence <= float(bound) if sign == "<=" else found.confidence >= float(bound)
        return wanted if holds else str(found.confidence)
    if key == "depth":
        return str(quote.depth)
    if key == "ending":
        return quote.ending.value
    if key == "style":
        return quote.style or "-"
    return words_of(found, key)


def words_of(found: Attribution, key: str) -> str:
    """What the attribution has for a setting."""
    if key == "polarity":
        return found.polarity.value
    if key == "speaker_kind":
        return found.speaker.kind.value if found.speaker else "-"
    if key == "mention":
        return flat(found.mention.text) if found.mention else "-"
    party = found.relay if key == "relay" else found.on_behalf_of
    return flat(party.mention.text) if party and party.mention else "-"


def as_expected(one: Expected) -> str:
    """The lines of a case file again, addressees last."""
    settings = sorted(one.settings, key=lambda setting: setting.key == "addressee")
    lines = [f"  {setting.key}: {setting.value}" for setting in settings]
    return "\n".join([f"{one.speaker} | {one.cue} | {one.kind} | {one.text}", *lines])


def beside(case: Case, why: Explanation) -> tuple[list[str], list[str]]:
    """Rejections and issues, expected and found; those the case says nothing about are left out."""
    expected, found = [], []
    if rejected := case.values("rejected"):
        expected += [f"rejected: {one}" for one in rejected]
        any_rule = all(one.startswith("*:") for one in rejected)
        lines = [f"rejected: {'*' if any_rule else one.rule}: {flat(one.span.of(case.text))}" for one in why.rejected]
        found += lines or ["rejected: -"]
    if issues := case.values("issue"):
        expected += [f"issue: {one}" for one in issues]
        found += [f"issue: {one.kind.value}" for one in why.issues] or ["issue: -"]
    return expected, found


@pytest.mark.parametrize(("lang", "case"), list(params()))
def test_case(lang: str, case: Case) -> None:
    """The quotations are those expected, in this order, and there are no others."""
    acts = quoteattr.ALL_ACTS if case.values("acts") == ["all"] else quoteattr.SPEECH_ACTS
    why = quoteattr.explain(case.text, lang=lang, acts=acts)
    likes: list[Expected | None] = [*case.expected, *[None] * len(why.quotes)]
    found = [shown(quote, like) for quote, like in zip(why.quotes, likes, strict=False)]
    expected = [as_expected(one) for one in case.expected]
    expected_beside, found_beside = beside(case, why)
    assert found + found_beside == expected + expected_beside, f"{case.path}:{case.line}\n{case.text}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_failure_has_a_reason(lang: str) -> None:
    """A known failure says in one line what is missing; nothing else does."""
    for folder, cases in read_language(CASES / lang).items():
        for case in cases:
            assert bool(case.values("because")) == (folder == "known_failures"), f"{case.path}:{case.line}"


def test_there_are_cases() -> None:
    """The reader finds the cases: a wrong format must not pass unseen."""
    cases = read_language(CASES / "en")
    for folder, least in AT_LEAST.items():
        assert len(cases[folder]) >= least, folder


@pytest.mark.parametrize("lang", LANGUAGES)
def test_texts_may_end_anywhere(lang: str) -> None:
    """A text that breaks off behind any of its words returns, whatever stands last: a cue, a preposition, a comma."""
    for cases in read_language(CASES / lang).values():
        for text in {case.text for case in cases}:
            for end in [at for at, character in enumerate(text) if character == " "][:150]:
                assert isinstance(quoteattr.extract(text[:end], lang=lang, acts=quoteattr.ALL_ACTS), tuple)
