"""Laws of TEI documents, true of any text."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from outputs import ID, TEI, assert_segments_are_the_text, assert_the_document_is_sound
from strategies import CASES, NASTY, damaged, dialogues, texts

import quoteattr
from quoteattr import Kind, to_tei

ANY_TEXT = st.one_of(texts(), dialogues().map(lambda made: made[0]), damaged(), NASTY)
ENTITY = re.compile(r"&#?\w+;")


def letters(text: str) -> str:
    """The letters and digits of a text, except those in references to quotation marks."""
    return "".join(filter(str.isalnum, ENTITY.sub("", text)))


@given(ANY_TEXT)
def test_any_text_becomes_a_document(text: str) -> None:
    assert_the_document_is_sound(quoteattr.explain(text, acts=quoteattr.ALL_ACTS))


def test_every_case_becomes_a_document() -> None:
    """The same, of every text among the cases. The segments of each are the text, too."""
    for text in CASES:
        why = quoteattr.explain(text)
        assert_the_document_is_sound(why)
        assert_segments_are_the_text(why, {Kind.DIRECT}, nested=False)
        assert_segments_are_the_text(why, set(Kind), nested=True)


@given(ANY_TEXT)
def test_every_quotation_is_in_the_document(text: str) -> None:
    """The elements of a quotation have its words, its speaker and its addressees, and are linked in their order."""
    why = quoteattr.explain(text)
    document = ET.fromstring(to_tei(why, mentions=False).encode())
    found: dict[int, list[ET.Element]] = {}
    for one in document.iter(f"{TEI}said"):
        found.setdefault(int(one.attrib[ID][1:].split(".")[0]), []).append(one)
    assert sorted(found) == list(range(len(why.quotes)))
    for index, elements in found.items():
        quote = why.quotes[index]
        said = "".join("".join(one.itertext()) for one in elements)
        assert letters("".join(span.of(text) for span in quote.spans)) in letters(said)
        assert {one.get("who") for one in elements} == {f"#{quote.speaker.id}" if quote.speaker else None}
        assert [one.get("prev") for one in elements[1:]] == [f"#{one.attrib[ID]}" for one in elements[:-1]]
        assert [one.get("next") for one in elements[:-1]] == [f"#{one.attrib[ID]}" for one in elements[1:]]
        assert (elements[0].get("prev"), elements[-1].get("next")) == (None, None)
