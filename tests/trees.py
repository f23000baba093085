"""Gold trees for examples of rules that read trees: files of ``treebank/`` in CoNLL-U, laid on a text by its own characters."""

from __future__ import annotations

import functools
from pathlib import Path

from quoteattr.analysis import Analysis, Outside, align

FOLDER = Path(__file__).parent / "treebank"
Sentence = list[list[str]]  #: rows of columns


def read(block: str) -> tuple[str, Sentence]:
    """The text of one sentence and its rows; ranges and empty nodes are left out."""
    text, rows = "", []
    for line in block.splitlines():
        if line.startswith("# text = "):
            text = line.removeprefix("# text = ")
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
    return text, rows


def analysis(text: str, rows: Sentence) -> Analysis:
    """The aligned analysis of one sentence; words are found in the text one after the other."""
    starts: list[int] = []
    ends: list[int] = []
    for row in rows:
        starts.append(text.index(row[1], ends[-1] if ends else 0))
        ends.append(starts[-1] + len(row[1]))
    return align(
        Outside(
            text=text,
            starts=starts,
            ends=ends,
            sentences=[0],
            lemmas=[row[2] for row in rows],
            tags=[row[3] for row in rows],
            heads=[int(row[6]) - 1 if row[6] != "0" else None for row in rows],
            relations=[row[7] for row in rows],
        )
    )


@functools.cache
def treebank() -> dict[str, Analysis]:
    """All sentences by their text."""
    blocks = [block for path in sorted(FOLDER.glob("*.conllu")) for block in path.read_text(encoding="utf-8").split("\n\n")]
    read_ = [read(block) for block in blocks if block.strip()]
    return {text: analysis(text, rows) for text, rows in read_}
