"""Every promise holds in every language, also for texts that are cut anywhere, or are in another language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quoteattr
from benchmarks.fuzz.cases import case_texts
from benchmarks.fuzz.check import failures
from quoteattr.lang import UNDETERMINED, available, load

#: The languages with words of their own; packs of lemmas alone need a tree.
LANGUAGES = [code for code in available() if case_texts(code)]


@st.composite
def pieces(draw: st.DrawFn, langs: st.SearchStrategy[str]) -> str:
    """One to three cases, each cut at a random place at both ends."""
    parts = []
    for lang in draw(st.lists(langs, min_size=1, max_size=3)):
        text = draw(st.sampled_from(case_texts(lang)))
        start = draw(st.integers(0, len(text) // 2))
        parts.append(text[start : draw(st.integers(start, len(text)))])
    return draw(st.sampled_from(["\n\n", " ", "\n— ", ""])).join(parts)


@pytest.mark.parametrize("lang", LANGUAGES)
@given(st.data())
def test_every_promise_is_kept(lang: str, data: st.DataObject) -> None:
    text = data.draw(pieces(st.one_of(st.just(lang), st.sampled_from(LANGUAGES))))
    assert failures(text, lang) == []


@pytest.mark.parametrize("lang", [*LANGUAGES, UNDETERMINED])
def test_a_text_in_another_language_is_read_like_any(lang: str) -> None:
    """Each pack reads a share of the cases of each other language; the quotation marks are found without any words."""
    others = [code for code in LANGUAGES if code != lang]
    turn = LANGUAGES.index(lang) if lang in LANGUAGES else 0
    for other in others:
        for text in case_texts(other)[turn :: len(LANGUAGES)]:
            assert all(quote.extent.end <= len(text) for quote in quoteattr.extract(text, lang=lang))


def test_all_languages_have_cases() -> None:
    assert set(LANGUAGES) == {code for code in available() if code != UNDETERMINED and not load(code).by_lemmas}
