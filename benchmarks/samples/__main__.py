"""The samples in the gold format: one JSON object a line and document.

    python -m benchmarks.samples FOLDER

writes a file ``.jsonl`` for every ``.txt`` of this folder. The benchmarks need no such files: they read the ``.txt`` as they
are. It is for other tools, and to check the markup: the first mistake is reported with its file and line.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks.corpora.marked import MarkupError, read_marked

__all__ = ["main"]

SAMPLES = Path(__file__).parent


def main(argv: list[str] | None = None) -> int:
    """Write the samples as JSON lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where to write")
    parser.add_argument("--samples", type=Path, default=SAMPLES, help="a folder of annotated texts (default: this one)")
    args = parser.parse_args(argv)
    args.folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(args.samples.glob("*.txt")):
        try:
            rows = list(read_marked(path))
        except MarkupError as error:
            print(error, file=sys.stderr)
            return 1
        target = args.folder / f"{path.stem}.jsonl"
        target.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
        print(f"{target}: {len(rows)} documents, {sum(len(row['quotes']) for row in rows)} quotations")
    return 0


if __name__ == "__main__":
    sys.exit(main())
