"""Print every figure of :mod:`benchmarks.scoring` for a set of documents, as JSON.

    python -m benchmarks.metrics GOLD.jsonl PRED.jsonl

The figures are in four groups:

- spans.direct: pieces of direct speech, matched exactly and approximately.
- attribution.news: the words that name the source, for documents without a list of characters. Left out if only the spans of
  direct speech are annotated.
- attribution.fiction: who speaks, for documents with characters.
- calibration: how well confidences match the share of right answers, over paired quotations with a known source or speaker
  whose prediction has a speaker and a confidence.

The exit status is 0.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks.corpora import read_corpus
from benchmarks.predictions import read_predictions
from benchmarks.scoring.judgement import score

__all__ = ["main"]


def main(argv: list[str] | None = None) -> int:
    """Print the figures for a file of predictions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path)
    args = parser.parse_args(argv)
    figures = score(read_corpus(args.gold), read_predictions(args.predictions))
    json.dump(figures, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
