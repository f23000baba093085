"""What is true of the segments and of the TEI document of every text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from quoteattr import segments, to_tei
from quoteattr.analysis import paragraphs
from quoteattr.tei import allowed

if TYPE_CHECKING:
    from quoteattr import Explanation, Kind

__all__ = ["ID", "TEI", "assert_segments_are_the_text", "assert_the_document_is_sound"]

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
POINTERS = ("who", "toWhom", "source", "ref", "next", "prev", "ana", "active", "passive")


def assert_segments_are_the_text(why: Explanation, kinds: set[Kind], *, nested: bool) -> None:
    """Together, the segments are the text, and each lies in a paragraph and says what its text is."""
    text = why.text
    found = segments(why, kinds=kinds, nested=nested)
    assert "".join(segment.text for segment in found) == text
    assert [segment.start for segment in found] == [0, *(segment.end for segment in found)][: len(found)]
    starts = [part.start for part in paragraphs(text)]
    for segment in found:
        assert segment.text == text[segment.start : segment.end] != ""
        assert not any(segment.start < start < segment.end for start in starts[1:])
        assert segment.paragraph == max(1, sum(start <= segment.start for start in starts))
        if segment.spoken is not None:
            assert segment.start <= segment.spoken.start < segment.spoken.end <= segment.end
            assert segment.words == segment.spoken.of(text) == segment.spoken.of(text).strip()
    assert all(one.paragraph <= other.paragraph for one, other in pairwise(found))


def assert_the_document_is_sound(why: Explanation) -> None:
    """The document is well formed, its body is the text, ids are unique, and every pointer points to one."""
    document = ET.fromstring(to_tei(why).encode())
    body = document.find(f"{TEI}text/{TEI}body")
    assert body is not None
    assert "".join(body.itertext()) == allowed(why.text)
    assert {part.tag for part in body} == {f"{TEI}p"}
    ids = [one.attrib[ID] for one in document.iter() if ID in one.attrib]
    assert len(ids) == len(set(ids))
    pointers = {pointer for one in document.iter() for name in POINTERS for pointer in one.get(name, "").split()}
    assert pointers <= {f"#{one}" for one in ids}
