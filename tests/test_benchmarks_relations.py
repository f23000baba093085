"""The annotated relations, and how answers are compared with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import benchmarks.relations
from benchmarks.relations import RELATIONS, Annotation, measure, read_annotations

FOLDER = Path(benchmarks.relations.__file__).parent
KEYS = ({"id", "corpus", "quote", "relation", "value"}, {"id", "corpus", "quote", "relation", "label"})
LABELS = {"asserted", "negated", "hypothetical"}
TEXT = "“It is late,” Ruiz told Nina Falk, as quoted by Orlan Radio."


def row(**relations: object) -> dict[str, object]:
    """The answer for TEXT."""
    return {"id": "d", "quotes": [{"spans": [[1, 12]], **relations}]}


def spot(words: str) -> tuple[int, int]:
    """Where words of TEXT stand."""
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.stem)
def test_files_hold_offsets_and_labels_alone(path: Path) -> None:
    """No words of a text: the licences of the corpora keep them out."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert all(set(one) in KEYS for one in rows)
    assert all(one["relation"] == path.stem for one in rows)
    assert all(one.get("label", "asserted") in LABELS for one in rows)
    assert all(0 <= start < end for one in rows for start, end in [*one["quote"], *one.get("value", [])])
    keys = [(one["corpus"], one["id"], one["quote"]) for one in rows]
    assert keys == sorted(keys)


def test_all_relations_are_annotated() -> None:
    assert {one.relation for one in read_annotations()} == set(RELATIONS)


def test_right_wrong_and_missing_are_counted() -> None:
    """A party is right by a telling word at its place; one that nobody annotated is wrong; one not given is missing."""
    annotations = [
        Annotation(document="d", corpus="c", quote=((1, 12),), relation="addressees", values=(spot("Nina Falk"),)),
        Annotation(document="d", corpus="c", quote=((1, 12),), relation="relay", values=(spot("Orlan Radio"),)),
        Annotation(document="d", corpus="c", quote=((1, 12),), relation="on_behalf_of"),
        Annotation(document="d", corpus="c", quote=((1, 12),), relation="polarity", label="negated"),
        Annotation(document="d", corpus="c", quote=((40, 50),), relation="relay", values=(spot("Orlan Radio"),)),
        Annotation(document="elsewhere", corpus="c", quote=((1, 12),), relation="relay", values=((1, 2),)),
    ]
    wrong = list(spot("Orlan"))
    given = row(addressees=[list(spot("Falk")), wrong], relay=None, on_behalf_of=wrong, polarity="negated")
    counts = measure(annotations, {"d": TEXT}, {"d": given})
    addressees, relay = counts["addressees"], counts["relay"]
    assert (addressees.instances, addressees.given, addressees.right, addressees.exact) == (1, 2, 1, 0)
    assert (relay.annotated, relay.instances, relay.found, relay.right) == (2, 2, 1, 0)
    assert (counts["on_behalf_of"].given, counts["on_behalf_of"].right) == (1, 0)
    assert (counts["polarity"].instances, counts["polarity"].right) == (1, 1)
