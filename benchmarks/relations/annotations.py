"""The annotations: the files in this folder, and the relations that the world news corpus annotates itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora import part_of_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from benchmarks.corpora import Pair

__all__ = ["ASSERTED", "RELATIONS", "Annotation", "of_world", "read_annotations"]

#: The relations, by the names of the fields in a row of predictions.
RELATIONS = ("relay", "on_behalf_of", "addressees", "polarity")
#: The same relations, by their names in the annotations.
FIELDS = {"relay": "relay", "on_behalf_of": "on_behalf_of", "addressee": "addressees", "polarity": "polarity"}
ASSERTED = "asserted"
#: Corpora whose documents were all looked at while the rules were written, whatever the split says.
READ = frozenset({"world"})


@attrs.frozen(kw_only=True)
class Annotation:
    """One relation of a quotation."""

    document: str
    corpus: str
    quote: tuple[Pair, ...]
    relation: str  #: one of RELATIONS
    values: tuple[Pair, ...] = ()  #: those who are in the relation, in text order; empty if nobody is
    label: str = ASSERTED  #: for polarity only

    @property
    def part(self) -> str:
        """``"tune"`` if the document was looked at while rules were written; ``"check"`` if it was only read for annotation."""
        return "tune" if self.corpus in READ else part_of_id(self.document)

    @property
    def instances(self) -> int:
        """How many answers are right: the number of parties, or 1 for a polarity other than the usual one."""
        return int(self.label != ASSERTED) if self.relation == "polarity" else len(self.values)


def _pairs(rows: list[list[int]] | None) -> tuple[Pair, ...]:
    """Lists of two numbers as pairs, in text order."""
    return tuple(sorted((start, end) for start, end in rows or ()))


def _annotation(row: Mapping[str, Any]) -> Annotation:
    """The annotation in a line that has already been decoded."""
    return Annotation(
        document=row["id"],
        corpus=row["corpus"],
        quote=_pairs(row["quote"]),
        relation=FIELDS[row["relation"]],
        values=_pairs(row.get("value")),
        label=row.get("label", ASSERTED),
    )


def read_annotations(folder: Path = Path(__file__).parent) -> Iterator[Annotation]:
    """The annotations in all files of a folder."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield _annotation(json.loads(line))


def of_world(path: Path) -> Iterator[Annotation]:
    """All relations of all quotations in the world news corpus, which annotates them itself."""
    with path.open(encoding="utf-8") as lines:
        for document in map(json.loads, lines):
            for quote in document["quotes"]:
                for name in FIELDS:
                    row = {"id": document["id"], "corpus": "world", "quote": quote["spans"], "relation": name}
                    field = "label" if name == "polarity" else "value"
                    yield _annotation(row | {field: quote.get(name) or (ASSERTED if field == "label" else [])})
