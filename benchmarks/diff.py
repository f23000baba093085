"""Compare two files of predictions: which quotations were gained, which were lost.

    python -m benchmarks.diff OLD.jsonl NEW.jsonl --gold FILE [FILE ...] [--part tune|check|all]
        [--show N] [--change lost gained ...] [--sieve NAME ...] [--out results.json]

Prints how many quotations changed, by kind of change, and with --show the changes themselves. Every annotated quotation has a
verdict before and after (see benchmarks/scoring/verdicts.py). The kinds of change are:

- gained: wrong before, right now
- lost: right before, wrong now
- changed: wrong both times, in different ways
- moved: right both times, by different rules

*spurious gained* and *spurious lost* count predictions that match no annotated quotation and are new or gone. Pieces of direct
speech are counted in the same way: *piece gained*, *piece lost*, *spurious piece gained*, *spurious piece lost*.

The exit status is 0.
"""

from __future__ import annotations

import argparse
import collections
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from benchmarks.accuracy.show import AROUND, show
from benchmarks.corpora import PARTS, Document, part_of, read_corpus
from benchmarks.environment import write_json
from benchmarks.predictions import Prediction, Row, read_predictions
from benchmarks.publishing.table import table
from benchmarks.scoring.case import Case
from benchmarks.scoring.judgement import Judgement
from benchmarks.scoring.verdicts import Verdict, piece_verdicts, quote_verdicts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["CHANGES", "Change", "changes", "main"]

CHANGES = (
    "gained",
    "lost",
    "changed",
    "moved",
    "spurious gained",
    "spurious lost",
    "piece gained",
    "piece lost",
    "spurious piece gained",
    "spurious piece lost",
)


@attrs.frozen(kw_only=True)
class Change:
    """A verdict that has changed. One side is None if only one of the two files has it."""

    kind: str
    old: Verdict | None
    new: Verdict | None

    @property
    def step(self) -> str:
        """The old verdict and the new one."""
        return f"{self.old.kind if self.old else '-'} -> {self.new.kind if self.new else '-'}"

    def rules(self) -> set[str | None]:
        """All rules involved, before or after."""
        found = [side.predicted for side in (self.old, self.new) if side and side.predicted]
        return {rule for one in found for rule in (one.rule, one.mention_rule, one.speaker_rule)}


def _answer(found: Prediction | None) -> tuple[object, ...]:
    """The part of a prediction that makes two wrong answers different."""
    if found is None:
        return ()
    return (found.speaker.name, found.speaker.span) if found.speaker else (None,)


def _by_rule(found: Prediction | None) -> tuple[object, ...]:
    """The part of a prediction that makes two right answers different."""
    return (found.rule, found.mention_rule, found.speaker_rule) if found else ()


def _compare(old: Verdict, new: Verdict) -> str | None:
    """How the verdict on an annotated quotation changed; None if it didn't."""
    good = ("right", "found")
    if (old.kind in good) != (new.kind in good):
        return "gained" if new.kind in good else "lost"
    if new.kind in good:
        return "moved" if _by_rule(old.predicted) != _by_rule(new.predicted) else None
    same = old.kind == new.kind and _answer(old.predicted) == _answer(new.predicted)
    return None if same else "changed"


def _come_and_gone(old: Iterable[Verdict], new: Iterable[Verdict], more: str, less: str) -> Iterator[Change]:
    """Errors that only one side has, told apart by their position."""
    before, after = {v.spans: v for v in old}, {v.spans: v for v in new}
    for spans in sorted(before.keys() ^ after.keys()):
        kind = less if spans in before else more
        yield Change(kind=kind, old=before.get(spans), new=after.get(spans))


def _of(verdicts: Iterable[Verdict], kind: str) -> list[Verdict]:
    """The verdicts of one kind."""
    return [verdict for verdict in verdicts if verdict.kind == kind]


def document_changes(old: Judgement, new: Judgement) -> Iterator[Change]:
    """The changes in a document."""
    before, after = list(quote_verdicts(old)), list(quote_verdicts(new))
    number = len(old.case.gold)
    for one, other in zip(before[:number], after[:number], strict=True):
        kind = _compare(one, other)
        if kind:
            yield Change(kind=kind, old=one, new=other)
    yield from _come_and_gone(_of(before, "spurious"), _of(after, "spurious"), "spurious gained", "spurious lost")
    before, after = list(piece_verdicts(old)), list(piece_verdicts(new))
    yield from _come_and_gone(_of(before, "spans_missed"), _of(after, "spans_missed"), "piece lost", "piece gained")
    spurious = _of(before, "spans_spurious"), _of(after, "spans_spurious")
    yield from _come_and_gone(*spurious, "spurious piece gained", "spurious piece lost")


def changes(documents: Iterable[Document], old: dict[str, Row], new: dict[str, Row]) -> list[Change]:
    """All changes, in the order of the documents."""
    return [
        change
        for document in documents
        for change in document_changes(
            *(Judgement(Case(document, rows.get(document.id))) for rows in (old, new)),
        )
    ]


def _print(change: Change, number: int, around: int) -> None:
    """Print a change with its context: the new state, or the old one if the verdict is gone."""
    print(f"{change.kind.upper()}, {change.step}")
    for title, side in (("old", change.old), ("new", change.new)):
        if side:
            print(f"{title} {show(side, number, around)}", end="")
    print()


def _parser() -> argparse.ArgumentParser:
    """The command-line options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("old", type=Path)
    add("new", type=Path)
    add("--gold", type=Path, nargs="+", required=True, help="corpus files in the gold format")
    add("--part", choices=PARTS, default="all")
    add("--show", type=int, default=0, metavar="N", help="print N changes with their context")
    add("--change", nargs="+", choices=CHANGES, help="print only these kinds of change (default for --show: all but moved)")
    add("--sieve", nargs="+", help="print only changes where one of these rules or sieves decided, before or after")
    add("--around", type=int, default=AROUND, help="characters of context on each side")
    add("--seed", type=int, default=0)
    add("--out", type=Path, help="write the counts to this file as JSON")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Compare two files of predictions."""
    args = _parser().parse_args(argv)
    old, new = read_predictions(args.old), read_predictions(args.new)
    documents = (d for path in args.gold for d in read_corpus(path) if args.part in ("all", part_of(d)))
    shared = [d for d in documents if d.id in old and d.id in new]
    found = [c for c in changes(shared, old, new) if not args.sieve or c.rules() & set(args.sieve)]
    steps = collections.Counter((c.kind, c.step) for c in found)
    rows = sorted(steps.items(), key=lambda item: (CHANGES.index(item[0][0]), -item[1], item[0][1]))
    print(f"{len(shared)} documents in both")
    print(table(["change", "verdict", "n"], [(kind, step, count) for (kind, step), count in rows]))
    totals = collections.Counter(c.kind for c in found)
    print(", ".join(f"{kind} {totals[kind]}" for kind in CHANGES if totals[kind]) or "no change")
    wanted = [c for c in found if c.kind in (args.change or set(CHANGES) - {"moved"})]
    rng = random.Random(args.seed)
    for number, at in enumerate(sorted(rng.sample(range(len(wanted)), min(args.show, len(wanted)))), 1):
        print()
        _print(wanted[at], number, args.around)
    counts = [{"change": kind, "verdict": step, "count": count} for (kind, step), count in rows]
    write_json(args.out, {"documents": len(shared), "totals": dict(totals), "changes": counts})
    return 0


if __name__ == "__main__":
    sys.exit(main())
