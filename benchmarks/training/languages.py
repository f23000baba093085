"""Measure confidences in other languages than English, and write the library's table of them.

    python -m benchmarks.training.languages --data ../shared/corpora [--corpus ...] [--jobs N] [--dry-run] [--out results.json]

The library's shares of right answers were measured on English. Here, the answers in each other language are judged as
:mod:`benchmarks.training.confidence` does, and the log-odds of the shares are moved by the number that fits these answers best:
one for the mentions of a language, and one for its speakers in each kind of text. It is drawn towards 0 as if its standard
deviation were {deviation}. If fewer than {least} decisions were judged, there is no number, and the confidences are capped.

Prints for each number: how many were judged, how many were right, the mean confidence before and after, and the calibration
error, cross-validated by halves of the documents. With --dry-run, the table is not written. The exit status is 0.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.corpora import Document, read_corpus
from benchmarks.environment import REPOSITORY, write_json
from benchmarks.publishing.table import table
from benchmarks.scoring.calibration import calibration, chance_error
from benchmarks.training.confidence import literal, observe
from benchmarks.training.sources import learned_from
from quoteattr.lang import available
from quoteattr.resolver.results._confidence_generated import MENTION, SPEAKER
from quoteattr.resolver.results.confidence import CAP, moved

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.training.confidence import Observed

__all__ = ["DEVIATION", "LEARNED", "LEAST", "fitted", "main", "written"]

#: Corpora in other languages, without those whose licence forbids commercial use: nothing learned from them is shipped.
CORPORA = ("many-news", "many-fiction", "fr-litbank", "openboek", "glyssen-ru")
LEARNED = "en"  #: the language that the tables were measured on: its shares stay
LEAST = 50  #: decisions that a language needs
DEVIATION = 0.5  #: of the numbers, a priori: larger ones are unlikely
MOST = 8.0  #: no number is further from 0
STEPS = 20  #: halvings, to less than a hundredth
TABLES = {"mention": MENTION, "speaker": SPEAKER}
TARGET = REPOSITORY / "quoteattr" / "resolver" / "results" / "_languages_generated.py"
HEAD = '''"""How far the log-odds of confidences are moved in a language, measured on annotated text. Generated: don't edit.

Made by ``python -m benchmarks.training.languages --data DATA --corpus {corpora}``.
What isn't named has fewer than {least} judged decisions. Remarks: decisions judged, and how many of them were right.

{sources}
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["LEARNED", "SHIFTS"]

LEARNED = "{learned}"  #: the language that the shares were measured in, which aren't moved there
'''

Answer = tuple[float, bool]  #: a share for English, and whether the answer was right
Key = tuple[str, ...]  #: kind of decision, language, and for speakers the kind of text


def share_of(one: Observed) -> float:
    """The share that was measured for such a decision in English."""
    cells = TABLES[one.event]
    return next((cells[key] for key in (*one.chain, ()) if key in cells), 0.5)


def fitted(answers: Sequence[Answer]) -> float:
    """The number that the log-odds must be moved by so that they fit the answers best.

    >>> fitted([(0.5, True)] * 75 + [(0.5, False)] * 25), fitted([(0.5, True), (0.5, False)])
    (0.91, 0.0)
    """
    odds = [math.log(share / (1 - share)) for share, _ in answers]
    low, high = -MOST, MOST
    for _ in range(STEPS):  # the slope of the likelihood falls as the number grows
        shift = (low + high) / 2
        shares = (1 / (1 + math.exp(-one - shift)) for one in odds)
        slope = sum(right - share for share, (_, right) in zip(shares, answers, strict=True)) - shift / DEVIATION**2
        low, high = (shift, high) if slope > 0 else (low, shift)
    return round(shift, 2)


def _observed(document: Document) -> tuple[str, list[Observed]]:
    return document.lang, observe(document)


def _key(lang: str, one: Observed) -> Key:
    """Which decisions share a number with this one. The kind of text is the most general key of a speaker."""
    return one.event, lang, *(one.chain[-1] if one.event == "speaker" and one.chain else ())


def observe_all(documents: Iterable[Document], jobs: int) -> dict[Key, list[Observed]]:
    """All decisions on a set of documents, by what they share a number with."""
    found: dict[Key, list[Observed]] = defaultdict(list)
    with ProcessPoolExecutor(jobs) as pool:
        for lang, observed in pool.map(_observed, documents, chunksize=1):
            for one in observed:
                found[_key(lang, one)].append(one)
    return dict(sorted(found.items()))


def _answers(observed: Iterable[Observed]) -> list[Answer]:
    return [(share_of(one), one.right) for one in observed]


def _confidence(share: float, shift: float | None) -> float:
    return min(share, CAP) if shift is None else moved(share, shift)


def cross_validated(observed: Sequence[Observed]) -> dict[str, float]:
    """The calibration, each half of the documents judged with the number fitted to the other; with a cap if there are few."""
    few = len(observed) < LEAST
    shifts = [None if few else fitted(_answers(one for one in observed if one.fold != fold)) for fold in (0, 1)]
    judged = [(_confidence(share_of(one), shifts[one.fold]), one.right) for one in observed]
    return calibration(judged) | {"chance": chance_error(judged)}


def measured(observed: Sequence[Observed]) -> dict[str, Any]:
    """The figures of a language and a kind of decision."""
    answers = _answers(observed)
    shift = fitted(answers) if len(observed) >= LEAST else None
    return {
        "n": len(answers),
        "right": sum(right for _, right in answers) / len(answers),
        "before": sum(share for share, _ in answers) / len(answers),
        "after": sum(_confidence(share, shift) for share, _ in answers) / len(answers),
        "shift": shift,
        **{name: value for name, value in cross_validated(observed).items() if name in ("ece", "chance")},
    }


def written(figures: dict[Key, dict[str, Any]], corpora: Sequence[str]) -> str:
    """The text of the generated module."""
    head = HEAD.format(corpora=" ".join(corpora), least=LEAST, sources=learned_from(corpora), learned=LEARNED)
    rows = (
        f"    {literal(key)}: {one['shift']},  # {one['n']}, {one['right']:.3f}"
        for key, one in figures.items()
        if one["shift"] is not None
    )
    remark = "#: Kind of decision, language, and for speakers the kind of text -> how far the log-odds are moved."
    return head + f"{remark}\nSHIFTS: Mapping[tuple[str, ...], float] = {{\n" + "\n".join(rows) + "\n}\n"


def _row(key: Key, one: dict[str, Any]) -> list[object]:
    shift = "-" if one["shift"] is None else f"{one['shift']:+.2f}"
    right, before, after, ece, chance = (f"{one[name]:.3f}" for name in ("right", "before", "after", "ece", "chance"))
    return [" ".join(key), one["n"], right, before, after, shift, ece, chance]


def main(argv: list[str] | None = None) -> int:
    """Measure, print and write the table."""
    about = (__doc__ or "").format(deviation=DEVIATION, least=LEAST)
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of the corpora")
    add("--corpus", nargs="+", default=CORPORA, help=f"names of the corpus files (default: {' '.join(CORPORA)})")
    add("--jobs", type=int, default=1)
    add("--dry-run", action="store_true", help="print the figures without writing the table")
    add("--out", type=Path, help="write the figures to this file as JSON")
    args = parser.parse_args(argv)
    documents = (d for name in args.corpus for d in read_corpus(args.data / f"{name}.jsonl") if not d.spans_only)
    known = [d for d in documents if d.lang in available() and d.lang != LEARNED]
    figures = {key: measured(observed) for key, observed in observe_all(known, args.jobs).items()}
    head = ["decision", "judged", "right", "before", "after", "moved by", "ECE", "by chance"]
    print(table(head, [_row(key, one) for key, one in figures.items()]))
    if not args.dry_run:
        TARGET.write_text(written(figures, args.corpus), encoding="utf-8")
        print(f"\nwritten: {TARGET.relative_to(REPOSITORY)}")
    write_json(args.out, {"figures": [{"decision": key, **one} for key, one in figures.items()]})
    return 0


if __name__ == "__main__":
    sys.exit(main())
