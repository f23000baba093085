"""Measure whom the turns of novels are addressed to, on PDNC.

    python -m benchmarks.listeners --data ../shared/corpora [--jobs N] [--out results.json]

PDNC names the addressees of every quotation. A quotation counts if it has both an annotated and a predicted addressee. There
are two groups: "words" if the text names the addressee ("told Ida", "You are late, Ida"), and "turns" if the same other person
speaks before and after. An answer is right if it resolves to one of the annotated characters. Prints a table of both groups by
part. The exit status is 0.
"""

from __future__ import annotations

import argparse
import collections
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from benchmarks.corpora import Document, part_of, read_corpus
from benchmarks.environment import write_json
from benchmarks.predictions import PredictedSpeaker, explain, rows_of
from benchmarks.publishing.table import percent, table
from benchmarks.scoring.case import Case
from benchmarks.scoring.cast import Cast
from benchmarks.scoring.speakers import judge_speakers

if TYPE_CHECKING:
    from quoteattr.models import Party

__all__ = ["Counts", "main", "measure"]


@attrs.define
class Counts:
    """How many answers were given, and how many of them are right."""

    annotated: int = 0
    given: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        """The share of the given answers that are right."""
        return self.right / max(self.given, 1)


def _answer(party: Party, cast: Cast) -> str | None:
    """The character that an addressee refers to."""
    speaker, mention = party.speaker, party.mention
    if speaker is None:
        return None
    spans = [(one.span.start, one.span.end) for one in speaker.mentions]
    span = (mention.span.start, mention.span.end) if mention else None
    return cast.resolve(PredictedSpeaker(span=span, name=speaker.name, mentions=tuple(spans), id=speaker.id)).character


def measure(document: Document) -> dict[tuple[str, str], Counts]:
    """The counts for a novel, by its part and by what shows the addressee."""
    made = explain(document)
    case = Case(document, rows_of(document, made))
    cast = Cast(document)
    counts: collections.defaultdict[tuple[str, str], Counts] = collections.defaultdict(Counts)
    for outcome in judge_speakers(case).outcomes:
        told = document.quotes[outcome.gold].told
        wanted = {who for name in told for who in cast.by_name(name)}
        if not wanted or outcome.prediction is None:
            continue
        index = case.predicted[outcome.prediction].prediction.index
        attribution = made.quotes[index].attribution if index is not None else None
        parties = attribution.addressees if attribution else ()
        for source in ("words", "turns"):
            one = counts[part_of(document), source]
            one.annotated += 1
            answers = [party for party in parties if (party.mention is None) == (source == "turns")]
            one.given += bool(answers)
            one.right += any(_answer(party, cast) in wanted for party in answers)
    return dict(counts)


def main(argv: list[str] | None = None) -> int:
    """Measure and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--jobs", type=int, default=1, help="number of processes (default: 1)")
    parser.add_argument("--out", type=Path, help="write the figures to this file as JSON")
    args = parser.parse_args(argv)
    total: collections.defaultdict[tuple[str, str], Counts] = collections.defaultdict(Counts)
    with ProcessPoolExecutor(args.jobs) as pool:
        for counts in pool.map(measure, read_corpus(args.data / "pdnc.jsonl")):
            for (part, source), one in counts.items():
                for key in ((part, source), ("all", source)):
                    total[key].annotated += one.annotated
                    total[key].given += one.given
                    total[key].right += one.right
    head = ["part", "shown by", "annotated", "given", "right", "precision"]
    rows = [[*key, one.annotated, one.given, one.right, percent(one.precision)] for key, one in sorted(total.items())]
    print(table(head, rows))
    figures = {" ".join(key): {**attrs.asdict(one), "precision": round(one.precision, 4)} for key, one in total.items()}
    write_json(args.out, {"listeners": figures})
    return 0


if __name__ == "__main__":
    sys.exit(main())
