"""Convert the samples to the gold format: JSON Lines with one document a line.

    python -m benchmarks.samples FOLDER

Writes a ``.jsonl`` file for every ``.txt`` file in this folder, and prints how many documents and quotations each has. The
benchmarks don't need these files, because they read the ``.txt`` files directly. The command is meant for other tools, and for
checking the markup: it reports the first mistake with its file and line. The exit status is 1 if there is a mistake,
otherwise 0.
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
    """Write the samples as JSON Lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="folder to write to")
    parser.add_argument("--samples", type=Path, default=SAMPLES, help="folder with the annotated texts (default: this one)")
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
