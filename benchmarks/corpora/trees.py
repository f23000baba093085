"""Hand-made trees: CoNLL-U files, aligned with their own text. The comments hold what else is known about a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.analysis import Analysis, Outside, align

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

__all__ = ["Tree", "analysis", "read_trees"]


@attrs.frozen(kw_only=True)
class Tree:
    """A sentence with its tree."""

    text: str
    rows: tuple[tuple[str, ...], ...]  #: the columns of each word, without ranges and empty nodes
    comments: Mapping[str, str]  #: the comments before the words ("# source = Dana")


def _tree(block: str) -> Tree:
    """One block of a file."""
    comments: dict[str, str] = {}
    rows = []
    for line in block.splitlines():
        if line.startswith("#"):
            key, _, value = line.lstrip("# ").partition(" = ")
            comments[key] = value
        elif line and line.split("\t")[0].isdigit():
            rows.append(tuple(line.split("\t")))
    return Tree(text=comments.pop("text"), rows=tuple(rows), comments=comments)


def read_trees(path: Path) -> Iterator[Tree]:
    """The sentences of a file; those without a text of their own continue the text before them."""
    blocks = (block for block in path.read_text(encoding="utf-8").split("\n\n") if block.strip())
    texts: list[str] = []
    for block in blocks:
        if any(line.startswith("# text = ") for line in block.splitlines()):
            texts.append(block)
        else:
            texts[-1] += "\n" + block
    return map(_tree, texts)


def analysis(tree: Tree) -> Analysis:
    """The aligned analysis of one sentence. Its words are looked up in the text one after the other."""
    starts: list[int] = []
    ends: list[int] = []
    for row in tree.rows:
        starts.append(tree.text.index(row[1], ends[-1] if ends else 0))
        ends.append(starts[-1] + len(row[1]))
    return align(
        Outside(
            text=tree.text,
            starts=starts,
            ends=ends,
            sentences=[number for number, row in enumerate(tree.rows) if row[0] == "1"],
            lemmas=[row[2] for row in tree.rows] if all(row[2] != "_" for row in tree.rows) else None,
            tags=[row[3] for row in tree.rows],
            heads=_heads(tree.rows),
            relations=[row[7] for row in tree.rows],
        ),
        tree.comments.get("lang", "en"),
    )


def _heads(rows: Sequence[tuple[str, ...]]) -> list[int | None]:
    """The heads as indices into all words, though each sentence counts its own words."""
    heads: list[int | None] = []
    for number, row in enumerate(rows):
        first = number - int(row[0]) + 1
        heads.append(first + int(row[6]) - 1 if row[6] != "0" else None)
    return heads
