"""Measure how many answers change when a text is changed in ways that no reader would notice.

    python -m benchmarks.stability --data DATA [--corpus polnear pdnc ...] [--limit N] [--only NAME ...] [--show N] [--out FILE]

To a reader, a text is the same with doubled spaces, with entities for its quotation marks, or with a soft hyphen in a word.
Each change rewrites articles and chapters in one such way. A quotation is *kept* if the changed text has one of the same kind,
with the same words and the same speaker. Prints, for each change, the share of quotations that are not kept or the share that
only the changed text has, whichever is larger.

The exit status is 1 if a change exceeds its limit (the column "at most"), otherwise 0.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from benchmarks.corpora import read_corpus
from benchmarks.environment import write_json
from benchmarks.publishing.table import table
from benchmarks.stability.answers import Answer, changed
from benchmarks.stability.changes import CHANGES, Change, curled, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Outcome", "main"]

CHAPTER = 40_000  #: characters taken from each novel


@attrs.define(kw_only=True)
class Outcome:
    """The effect of one change on the answers."""

    total: int = 0
    lost: int = 0
    extra: int = 0

    @property
    def share(self) -> float:
        """The share of the answers that changed."""
        return max(self.lost, self.extra) / self.total if self.total else 0.0


def _chapters(data: Path, corpora: Sequence[str], limit: int) -> Iterator[str]:
    """The texts: articles, and the first chapters of novels."""
    for corpus in corpora:
        for number, document in enumerate(read_corpus(data / f"{corpus}.jsonl")):
            if number >= limit:
                break
            cut = document.text[:CHAPTER]
            yield cut if cut == document.text else cut[: cut.rfind("\n\n")]


def _show(change: Change, before: set[Answer], after: set[Answer], text: str) -> None:
    """Print the differences."""
    base = curled(one_line(text)) if change.prepared else text
    for sign, some in (("-", before - after), ("+", after - before)):
        for kind, spans, name in sorted(some, key=lambda one: one[1]):
            start, end = spans[0]
            words = re.sub(
                r"\s+",
                " ",
                base[max(0, start - 60) : start] + "[" + base[start : end + 1][:80] + "]" + base[end + 1 : end + 60],
            )
            print(f"{change.name} {sign} {kind} {name!r}: {words}")


def main(argv: list[str] | None = None) -> int:
    """Measure each change, and print the share of answers that it changes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--corpus", nargs="+", default=["polnear", "pdnc"])
    parser.add_argument("--limit", type=int, default=60, help="number of documents from each corpus (default: 60)")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="try only these changes")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print the differences in the first N texts with any")
    parser.add_argument("--out", type=Path)
    args = parser.parse_args(argv)
    chosen = [change for change in CHANGES if not args.only or change.name in args.only]
    outcomes = {change.name: Outcome() for change in chosen}
    shown = dict.fromkeys(outcomes, 0)
    texts = 0
    for text in _chapters(args.data, args.corpus, args.limit):
        texts += 1
        for change in chosen:
            before, after = changed(text, change)
            outcome = outcomes[change.name]
            outcome.total += len(before)
            outcome.lost += len(before - after)
            outcome.extra += len(after - before)
            if before != after and shown[change.name] < args.show:
                shown[change.name] += 1
                _show(change, before, after, text)
    rows = [
        [change.name, f"{100 * outcomes[change.name].share:.2f}", f"{100 * change.limit:.1f}", change.about]
        for change in sorted(chosen, key=lambda one: -outcomes[one.name].share)
    ]
    print(table(["change", "% changed", "at most", "description"], rows))
    if args.out:
        figures = [
            {"change": one.name, "about": one.about, "limit": one.limit, "share": outcomes[one.name].share}
            for one in sorted(chosen, key=lambda one: -outcomes[one.name].share)
        ]
        write_json(args.out, {"stability": figures, "texts": texts, "quotations": max(one.total for one in outcomes.values())})
    return int(any(outcomes[change.name].share > change.limit for change in chosen))


if __name__ == "__main__":
    sys.exit(main())
