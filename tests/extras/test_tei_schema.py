"""Documents of ``to_tei`` are valid, by a RELAX NG schema of the part of TEI that they use."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")

from case_files import read_language  # noqa: E402

import quoteattr  # noqa: E402
from quoteattr import ALL_ACTS, Person, to_tei  # noqa: E402

TESTS = Path(__file__).parents[1]
DOCS = TESTS.parent / "docs"
TEI = "{http://www.tei-c.org/ns/1.0}"
EVERYTHING = """\
“I am late,” said Mrs Adler. “So is Robin,” said Pauline Moss and Otis Berg. The Ministry of Transport said: “It rains.”

“Who cares?” the crowd shouted, as quoted by Radio Lund. A statement said: “We do.” Ann Lund did not tell Ben “no”. If he says \
that “all” is lost, we go. The term “bias” is old.

“I saw him,” Ola Berg said, “and he shouted ‘fire’.

“Then he left.”
"""


@pytest.fixture(scope="module")
def schema() -> Any:
    """The schema, read."""
    return etree.RelaxNG(etree.parse(TESTS / "tei" / "tei.rng"))


def document(text: str, **options: Any) -> Any:
    """The document of a text, parsed."""
    return etree.fromstring(to_tei(quoteattr.explain(text, acts=ALL_ACTS, **options)).encode())


def test_all_elements(schema: Any) -> None:
    """Those of a text with something of every sort, and no others in the schema."""
    people = [Person(id="bo", name="Ola Berg"), Person(id="radio 1", name="Radio Lund", kind="organisation")]
    made = document(EVERYTHING, people=people)
    schema.assertValid(made)
    names = set(etree.parse(TESTS / "tei" / "tei.rng").xpath("//*[local-name()='element']/@name"))
    optional = {"appInfo", "application", "label"}  # if the package is installed
    assert {one.tag.removeprefix(TEI) for one in made.iter()} | optional == names


def test_every_case(schema: Any) -> None:
    """The texts of all cases."""
    for case in (case for cases in read_language(TESTS / "cases" / "en").values() for case in cases):
        schema.assertValid(document(case.text))


SAMPLES = [path.name for path in sorted((DOCS / "samples").glob("*.txt"))]


@pytest.mark.parametrize("text", ["", "\n", "\x00", "It rained.", *SAMPLES])
def test_other_texts(text: str, schema: Any) -> None:
    """Nothing, nothing to find, and the samples."""
    schema.assertValid(document((DOCS / "samples" / text).read_text(encoding="utf-8") if text.endswith(".txt") else text))


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        ("said", "who", "s1"),
        ("said", "cert", "2"),
        ("said", "part", "I"),
        ("gender", "evidence", "surname"),
        ("person", "{http://www.w3.org/XML/1998/namespace}id", "s 1"),
        ("TEI", "version", "5"),
    ],
)
def test_wrong_values_are_found(path: str, key: str, value: str, schema: Any) -> None:
    """The schema refuses attributes that aren't as described."""
    made = copy.deepcopy(document(EVERYTHING))
    next(made.iter(f"{TEI}{path}")).set(key, value)
    assert not schema.validate(made)
