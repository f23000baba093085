"""The annotated relations, and how answers are compared with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import benchmarks.relations
from benchmarks.publishing.relations import related
from benchmarks.relations import RELATIONS, Annotation, by_part, measure, read_annotations

FOLDER = Path(benchmarks.relations.__file__).parent
KEYS = ({"id", "corpus", "quote", "relation", "value"}, {"id", "corpus", "quote", "relation", "label"})
LABELS = {"asserted", "negated", "hypothetical"}
TEXT = "“It is late,” Ruiz told Nina Falk, as quoted by Orlan Radio."


def row(**relations: object) -> dict[str, object]:
    """The answer for TEXT."""
    return {"id": "d", "quotes": [{"spans": [[1, 12]], **relations}]}


def spot(words: str) -> tuple[int, int]:
    """The offsets of some words of TEXT."""
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.stem)
def test_files_hold_offsets_and_labels_alone(path: Path) -> None:
    """The files contain no words of a text, because of the licences of the corpora."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert all(set(one) in KEYS for one in rows)
    assert all(one["relation"] == path.stem for one in rows)
    assert all(one.get("label", "asserted") in LABELS for one in rows)
    assert all(0 <= start < end for one in rows for start, end in [*one["quote"], *one.get("value", [])])
    keys = [(one["corpus"], one["id"], one["quote"]) for one in rows]
    assert keys == sorted(keys)


@pytest.mark.parametrize("relation", RELATIONS)
def test_each_relation_has_instances_and_traps_in_both_parts(relation: str) -> None:
    """There are at least a hundred true ones, and enough of them in texts that were not used to improve a rule."""
    annotated = [one for one in read_annotations() if one.relation == relation]
    assert sum(one.instances for one in annotated) >= 100
    for part in ("tune", "check"):
        some = [one for one in annotated if one.part == part]
        assert sum(one.instances for one in some) >= 50
        assert any(not one.instances for one in some)


def test_texts_that_were_read_as_a_whole_count_as_looked_at() -> None:
    """They do so whatever the hash of their id says."""
    ids = [f"{number}" for number in range(20)]
    world = [Annotation(document=one, corpus="world", quote=((1, 12),), relation="relay") for one in ids]
    news = [Annotation(document=one, corpus="polnear", quote=((1, 12),), relation="relay") for one in ids]
    assert {one.part for one in world} == {"tune"}
    assert {one.part for one in news} == {"tune", "check"}


def test_right_wrong_and_missing_are_counted() -> None:
    """A party is right if it has a content word at its place, wrong if nobody annotated it, and missing if it isn't given."""
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


def test_parts_are_counted_apart() -> None:
    """Answers in one part don't affect the other, and a relation that is missing in a part has no row."""
    read = Annotation(document="d", corpus="world", quote=((1, 12),), relation="relay", values=(spot("Orlan Radio"),))
    other = next(key for key in "abcdefgh" if Annotation(document=key, corpus="c", quote=(), relation="relay").part == "check")
    kept = Annotation(document=other, corpus="c", quote=((1, 12),), relation="relay", values=(spot("Orlan Radio"),))
    said = Annotation(document=other, corpus="c", quote=((1, 12),), relation="polarity")
    rows = {"d": row(relay=list(spot("Orlan Radio")), polarity="asserted"), other: row(relay=None, polarity="negated")}
    parts = by_part([read, kept, said], dict.fromkeys(rows, TEXT), rows)
    assert [(part, counts["relay"].right, counts["relay"].instances) for part, counts in parts.items()] == [
        ("tune", 1, 1),
        ("check", 0, 1),
        ("all", 1, 2),
    ]
    assert (parts["check"]["polarity"].given, parts["check"]["polarity"].precision) == (1, 0.0)
    figures = {part: {name: one.as_row() for name, one in counts.items()} for part, counts in parts.items()}
    shown = related({"relations": figures})
    assert "| `relay` | not looked at | 1 | 0.0 (0) | 0.0 (1) | 0.0 |" in shown
    assert "|  | looked at | 1 | 100.0 (1) | 100.0 (1) | 100.0 |" in shown
    assert "| `polarity` | not looked at | 1 | 0.0 (1) | 0.0 (0) | 0.0 |" in shown
