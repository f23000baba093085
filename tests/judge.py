"""Print how many of the judged cases are right, and what is wrong with the others.

    python -m tests.judge              # every file of the judged folders
    python -m tests.judge reading      # only files whose path contains the word
    python -m tests.judge --short      # only the figures

Run it from the root of the repository. ``who: 1 2 1`` numbers the speakers: here, the first and the third quotation share one.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.case_files import Case
    from tests.judging import Verdict

    Wrong = list[tuple[Case, Verdict]]

HERE = Path(__file__).parent
ROOT = HERE / "cases" / "en"


def files(words: list[str]) -> list[Path]:
    """The files of the judged folders whose path contains one of the words, or all of them if no words are given."""
    from case_files import JUDGED

    paths = sorted(path for path in ROOT.glob("*/*.txt") if path.parent.name in JUDGED)
    return [path for path in paths if not words or any(word in path.relative_to(ROOT).as_posix() for word in words)]


def report(wrong: Wrong) -> Iterable[str]:
    """The wrong cases by phenomenon: what was found (-) and what is expected (+)."""
    for phenomenon in sorted({case.title.split(":")[0] for case, _ in wrong}):
        yield f"  [{phenomenon}]"
        for case, verdict in wrong:
            if case.title.split(":")[0] == phenomenon:
                yield f"  {case.path.name}:{case.line} {case.title}"
                yield from difference(*verdict.nearest)


def difference(found: list[str], expected: list[str]) -> Iterable[str]:
    """The lines that are only in one of the two."""
    yield from (f"      - {line}" for line in "\n".join(found).split("\n") if line not in "\n".join(expected).split("\n"))
    yield from (f"      + {line}" for line in "\n".join(expected).split("\n") if line not in "\n".join(found).split("\n"))


def by_phenomenon(cases: list[Case], wrong: Wrong) -> str:
    """The number of right and of all cases for every phenomenon, on one line."""
    names = sorted({case.title.split(":")[0] for case in cases})
    bad = [case.title.split(":")[0] for case, _ in wrong]
    totals = {name: sum(case.title.split(":")[0] == name for case in cases) for name in names}
    return ", ".join(f"{name} {totals[name] - bad.count(name)}/{totals[name]}" for name in names)


def main(arguments: list[str] | None = None) -> None:
    """Print the report."""
    sys.path.insert(0, str(HERE))
    from case_files import read
    from judging import judge

    parser = argparse.ArgumentParser(prog="python -m tests.judge", description=__doc__.splitlines()[0])
    parser.add_argument("words", nargs="*", metavar="WORD", help="only files whose path contains it")
    parser.add_argument("--short", action="store_true", help="figures alone")
    options = parser.parse_args(arguments)
    for path in files(options.words):
        cases = read(path)
        verdicts = [(case, judge(case, "en")) for case in cases]
        wrong = [(case, verdict) for case, verdict in verdicts if not verdict.right]
        name, right = path.relative_to(ROOT).as_posix(), len(cases) - len(wrong)
        print(f"{name}: {right} of {len(cases)} right ({by_phenomenon(cases, wrong)})")
        for line in () if options.short else report(wrong):
            print(line)


if __name__ == "__main__":
    main()
