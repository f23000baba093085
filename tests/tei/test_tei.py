"""TEI documents: the rows of ``bodies.txt``, the header, the lists of speakers, splitting, characters and arguments."""

from __future__ import annotations

import importlib.metadata
import random
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import pytest

import quoteattr
from quoteattr import ALL_ACTS, Person, Span, to_tei
from quoteattr.tei import allowed
from quoteattr.tei.nesting import Marked, blocks

TABLE = Path(__file__).with_name("bodies.txt")
TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def rows() -> list[tuple[str, str]]:
    """The texts of the table, and their bodies."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [(text.replace("¶", "\n"), body[2:].replace("¶", "\n")) for text, body in zip(lines[::2], lines[1::2], strict=True)]


def body_of(document: str) -> str:
    """The content of the body, without confidences."""
    (content,) = re.findall(r'<body xml:space="preserve">(.*)</body>', document, re.DOTALL)
    return re.sub(r'cert="[01]\.\d\d"', 'cert="*"', content)


def read(document: str) -> ET.Element:
    """The document, parsed."""
    return ET.fromstring(document.encode())


def text_of(document: str) -> str:
    """The text content of the body."""
    body = read(document).find(f"{TEI}text/{TEI}body")
    assert body is not None
    return "".join(body.itertext())


@pytest.mark.parametrize(("text", "body"), [pytest.param(*row, id=row[0]) for row in rows()])
def test_bodies(text: str, body: str) -> None:
    document = to_tei(quoteattr.explain(text, acts=ALL_ACTS))
    assert body_of(document) == body
    assert text_of(document) == text


# White space and characters


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("", "<p/>"),
        (" \n", " \n<p/>"),
        (" Rain.\t\r\n\r\n Snow. \n", " <p>Rain.</p>\t&#13;\n&#13;\n <p>Snow.</p> \n"),
        ("\u2029Rain.\u00a0", "<p>\u2029Rain.\u00a0</p>"),
        ("Rain.\u2028\u2028Snow.", "<p>Rain.\u2028\u2028</p><p>Snow.</p>"),
    ],
)
def test_white_space_is_kept(text: str, body: str) -> None:
    """Between paragraphs there is only what XML calls white space; the rest is inside."""
    document = to_tei(text)
    assert body_of(document) == body
    assert text_of(document) == text


def test_forbidden_characters_are_replaced() -> None:
    """One by one, so that offsets stay the same; every other character stays."""
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    kept = allowed(every)
    assert len(kept) == len(every)
    forbidden = {*range(0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF} - {9, 10, 13}
    assert {code for code in range(sys.maxunicode + 1) if kept[code] != every[code]} == forbidden
    assert {kept[code] for code in forbidden} == {"\ufffd"}
    assert text_of(to_tei("“Yes\x07,” said \ud800Ann.\x00")) == "“Yes\ufffd,” said \ufffdAnn.\ufffd"


def test_every_allowed_character_survives() -> None:
    """Also in a title."""
    odd = "a]]>&amp;<!-- \r \x7f\x85\u2028\ufeff\U0010ffff’\"'"
    document = to_tei(odd, title=odd)
    assert text_of(document) == odd
    assert read(document).findtext(f".//{TEI}title") == odd


# Header and speakers


def test_the_header() -> None:
    """Title, publication and source are what was passed."""
    document = read(to_tei("Rain.", title="Rain & snow", publication="Free.", source="My desk."))
    found = document.find(f"{TEI}teiHeader/{TEI}fileDesc")
    assert found is not None
    assert ["".join(part.itertext()).strip() for part in found] == ["Rain & snow", "Free.", "My desk."]
    assert document.find(f"{TEI}standOff") is None
    assert document.find(f".//{TEI}classDecl") is None
    text = document.find(f"{TEI}text")
    assert text is not None
    assert text.attrib == {"{http://www.w3.org/XML/1998/namespace}lang": "en"}


VERSIONS = [("1.2.0", "1.2.0"), ("1.2.0.dev3+g12", "1.2.0"), ("unknown", None), (None, None)]


@pytest.mark.parametrize(("version", "shown"), VERSIONS)
def test_the_version_is_in_the_header(version: str | None, shown: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the form that TEI allows; not if the package is used from a folder without being installed."""

    def of(name: str) -> str:
        if version is None:
            raise importlib.metadata.PackageNotFoundError(name)
        return version

    monkeypatch.setattr(importlib.metadata, "version", of)
    found = read(to_tei("Rain.")).find(f".//{TEI}application")
    assert (found.attrib if found is not None else None) == (shown and {"ident": "quoteattr", "version": shown})


SPEAKERS = """\
“I am late,” said Mrs Adler. “So is Robin,” said Pauline Moss and Otis Berg. The Ministry of Transport said: “It rains.” \
“Who cares?” the crowd shouted. A statement said: “We do.”
"""


def test_the_lists_of_speakers() -> None:
    """People and groups, organisations, documents, each with its id; genders with their evidence; who speaks together."""
    why = quoteattr.explain(SPEAKERS)
    document = read(to_tei(why))
    lists = document.find(f"{TEI}standOff")
    assert lists is not None
    entries = {entry.attrib[ID]: entry for one in lists for entry in one if ID in entry.attrib}
    assert {key: "".join(entry.itertext()).strip() for key, entry in entries.items()} == {
        speaker.id: speaker.name for speaker in why.speakers
    }
    assert {*quoteattr.SpeakerKind} == {*(speaker.kind for speaker in why.speakers), "unknown"}
    kinds = {"person": "person", "group": "personGrp", "organisation": "org", "document": "bibl"}
    assert {key: entry.tag.removeprefix(TEI) for key, entry in entries.items()} == {
        speaker.id: kinds[speaker.kind] for speaker in why.speakers
    }
    genders = {key: entry.find(f"{TEI}gender") for key, entry in entries.items()}
    assert {key: (one.attrib["value"], one.attrib["evidence"]) for key, one in genders.items() if one is not None} == {
        speaker.id: (speaker.gender, speaker.gender_evidence) for speaker in why.speakers if speaker.gender != "unknown"
    }
    (group,) = (speaker for speaker in why.speakers if speaker.members)
    (relation,) = lists.iter(f"{TEI}relation")
    members = " ".join(f"#{one}" for one in group.members)
    assert relation.attrib == {"name": "member", "active": members, "passive": f"#{group.id}"}


def test_the_id_that_was_given() -> None:
    """It is kept, whatever characters it has."""
    people = [Person(id="p<1>", name="Ann Berg"), Person(id="org&2", name="Radio Lund", kind="organisation")]
    document = read(to_tei(quoteattr.explain("“Yes,” said Ann Berg. “No,” said Radio Lund.", people=people)))
    found = {one.text for one in document.iter(f"{TEI}idno")}
    assert found == {"p<1>", "org&2"}


def test_categories_that_are_used() -> None:
    """A pointer of ``ana`` has a category to point to."""
    document = read(to_tei("Ann did not say “never”. If Ben says “no”, we stay."))
    assert [one.attrib[ID] for one in document.iter(f"{TEI}category")] == ["negated", "hypothetical"]
    assert [one.get("ana") for one in document.iter(f"{TEI}said")] == ["#negated", "#hypothetical"]


def test_without_mentions() -> None:
    """The same quotations, and no names in the text."""
    document = read(to_tei("“Yes,” said Ann.", mentions=False))
    body = document.find(f".//{TEI}body")
    assert body is not None
    assert {one.tag.removeprefix(TEI) for one in body.iter()} == {"body", "p", "said"}


# Elements that overlap


def made(text: str, *elements: tuple[int, int, str], parts: tuple[tuple[int, int], ...] = ()) -> list[str]:
    """The XML of the parts of a text, with elements at places; an element with a capital has an id."""
    marked = [
        Marked(start=start, end=end, rank=rank, name=name.lower(), attributes={}, id=name.lower() if name.isupper() else "")
        for rank, (start, end, name) in enumerate(elements)
    ]
    spans = [Span(start=start, end=end) for start, end in parts or [(0, len(text))]]
    return list(blocks(text, marked, spans))


def test_elements_nest() -> None:
    """The longer one is outside, and of two equal ones the one with the lower rank."""
    assert made("abcdef", (0, 6, "x"), (2, 4, "y")) == ["<x>ab<y>cd</y>ef</x>"]
    assert made("abcdef", (2, 4, "y"), (0, 4, "x")) == ["<x>ab<y>cd</y></x>ef"]
    assert made("abc", (0, 3, "x"), (0, 3, "y")) == ["<x><y>abc</y></x>"]
    assert made("abcd", (0, 2, "x"), (2, 4, "y")) == ["<x>ab</x><y>cd</y>"]


def test_elements_that_overlap_are_split_and_linked() -> None:
    """The one that begins later is split; without an id it isn't linked."""
    (block,) = made("abcdef", (0, 4, "X"), (2, 6, "Y"))
    assert block == '<x xml:id="x">ab<y xml:id="y.1" next="#y.2">cd</y></x><y xml:id="y.2" prev="#y.1">ef</y>'
    assert made("abcdef", (0, 4, "x"), (2, 6, "y")) == ["<x>ab<y>cd</y></x><y>ef</y>"]


def test_elements_are_split_at_paragraphs() -> None:
    """What is between the paragraphs is in none."""
    assert made("ab\ncd\nef", (1, 7, "X"), parts=((0, 2), (3, 5), (6, 8))) == [
        'a<x xml:id="x.1" next="#x.2">b</x>',
        '<x xml:id="x.2" next="#x.3" prev="#x.1">cd</x>',
        '<x xml:id="x.3" prev="#x.2">e</x>f',
    ]


def test_many_elements_in_any_places() -> None:
    """The text is unchanged, every element covers the characters that it was given for, and all tags match."""
    random_ = random.Random(3)
    text = "abcdefghij\nklmnopqrst"
    for _ in range(200):
        places = [sorted(random_.sample(range(len(text) + 1), 2)) for _ in range(random_.randint(1, 9))]
        elements = [(start, end, f"e{number}") for number, (start, end) in enumerate(places)]
        found = ET.fromstring(f"<all>{'|'.join(made(text, *elements, parts=((0, 10), (11, 21))))}</all>")
        assert "".join(found.itertext()) == text.replace("\n", "|")
        for start, end, name in elements:
            covered = "".join("".join(one.itertext()) for one in found.iter(name))
            assert covered == text[start:end].replace("\n", "")


def test_a_document_of_changed_results_is_well_formed() -> None:
    """Ids and names with any characters, as stored data may have, don't break the XML."""
    why = quoteattr.explain("“Yes,” said Ann.")
    (ann,) = why.speakers
    strange = attrs.evolve(ann, id='s"1<', name="A & <b>\n")
    document = read(to_tei(attrs.evolve(why, speakers=(strange,))))
    assert document.findtext(f".//{TEI}persName", "").strip() == "A & <b>"
