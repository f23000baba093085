"""Make small changes of the code, one at a time, and see whether any test notices them.

    python -m benchmarks.mutants [--count 150] [--seed 0] [--jobs 2] [--modules 'quoteattr/tokenizer/*'] [--out FILE]
    python -m benchmarks.mutants --only 'IDENTITY, or a part of it'
    python -m benchmarks.mutants --again FILE    # the survivors of a run with --out FILE

A mutant flips a comparison, swaps ``and`` and ``or``, drops an operand, removes a ``not``, makes a condition constant, changes
a number by one, or drops a member of a set or the bound of a slice. It runs in a process of its own. The test cases, the
examples of the rules and the unit tests that call the changed function are run until one of them notices it.

Prints how many mutants were killed in each module, and the survivors. A survivor is a condition that no test covers; the texts
whose answers it changes are a good starting point for a test. ``equivalents.txt`` lists mutants that cannot change any answer,
each with a reason; they are left out.

The exit status is 1 if a mutant survived, 2 if the list of equivalents is out of date, otherwise 0.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.environment import REPOSITORY, write_json
from benchmarks.mutants.checks import Project
from benchmarks.mutants.equivalents import LISTED, read, stale
from benchmarks.mutants.find import mutants, sample
from benchmarks.mutants.run import baseline, judge

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.mutants.find import Mutant
    from benchmarks.mutants.run import Verdict

__all__ = ["figures", "main", "project", "report"]

#: The packages whose conditions are changed; words and quotation marks of languages are data.
ROOMS = ("tokenizer", "analysis", "reading", "syntax", "resolver")
MODULES = ("quoteattr/_*.py", *(f"quoteattr/{room}/*" for room in ROOMS))
#: Parametrised tests without fixtures, which are called one by one: file patterns under ``tests``.
QUICK = ("test_cases.py", "tokenizer/*", "reading/*", "syntax/*", "languages/*", "resolver/test_rules.py")
#: Slow, because it reads every beginning of every text.
SLOW = ("test_cases::test_texts_may_end_anywhere",)
#: Tests that call the package in other processes, or that check something other than its answers.
ELSEWHERE = ("adapters/*", "benchmarks/*", "package/*", "docs/test_adapters_page.py", "test_case_files.py", "command/*")
#: Property tests, which are slow.
LAWS = ("properties/*",)


def case_answers() -> list[tuple[str, str]]:
    """The texts of the test cases, with everything found in them."""
    from benchmarks.fingerprint import answers
    from benchmarks.fuzz.cases import case_texts

    return [(text, _answer(answers, text)) for text in case_texts()]


def _answer(answers: Any, text: str) -> str:
    try:
        return str(answers(text))
    except Exception as error:  # noqa: BLE001 - a mutant may raise anything
        return repr(error)


def project(root: Path = REPOSITORY, *, laws: bool = False) -> Project:
    """The library and its tests, with the property tests if asked for."""
    quick = _tests(root, QUICK)
    elsewhere = _tests(root, ELSEWHERE if laws else (*ELSEWHERE, *LAWS))
    return Project(
        root=root,
        package="quoteattr",
        quick=quick,
        slow=SLOW,
        left_out=() if laws else SLOW,
        files=tuple(file for file in _tests(root, ("*",)) if file not in {*quick, *elsewhere}),
        answers=case_answers,
    )


def _tests(root: Path, patterns: Iterable[str]) -> tuple[str, ...]:
    """The test files whose path below the folder of the tests matches a pattern."""
    tests = root / "tests"
    files = {file.relative_to(tests).as_posix(): file for file in sorted(tests.rglob("test_*.py"))}
    found = (file for path, file in files.items() if any(fnmatch.fnmatch(path, one) for one in patterns))
    return tuple(file.relative_to(root).as_posix() for file in found)


def figures(verdicts: Iterable[Verdict]) -> dict[str, list[int]]:
    """Module -> number of mutants killed, number of all mutants."""
    found: dict[str, list[int]] = {}
    for verdict in verdicts:
        counts = found.setdefault(verdict.mutant.path, [0, 0])
        counts[0] += verdict.by is not None
        counts[1] += 1
    return dict(sorted(found.items()))


def report(verdicts: Sequence[Verdict], seconds: float) -> str:
    """The result as text: the figures by module, then the survivors."""
    counts = figures(verdicts)
    lines = [f"{killed:4} of {total:4}  {path}" for path, (killed, total) in counts.items()]
    killed, total = (sum(column) for column in zip(*counts.values(), strict=True)) if counts else (0, 0)
    lines.append(f"{killed:4} of {total:4}  killed ({100 * killed / max(total, 1):.1f} %) in {seconds:.0f} s")
    for verdict in sorted(verdicts, key=lambda one: one.mutant.identity):
        if verdict.by is None:
            texts = f"; {len(verdict.changed)} texts get a different answer" if verdict.changed else ""
            lines += ["", f"survived: {verdict.mutant.identity}", f"    {verdict.tried} tests call it{texts}"]
            lines += [f"    {text!r}" for text in verdict.changed[:1]]
    return "\n".join(lines)


def _chosen(options: argparse.Namespace, found: list[Mutant], left_out: Iterable[str]) -> list[Mutant]:
    if options.only is not None:
        return [one for one in found if options.only in one.identity]
    if options.again is not None:
        survivors = json.loads(options.again.read_text(encoding="utf-8"))["mutants"]["survivors"]
        return [one for one in found if one.identity in survivors]
    out = set(left_out)
    return sample((one for one in found if one.identity not in out), options.count, options.seed)


def _judged(options: argparse.Namespace, chosen: Sequence[Mutant]) -> list[Verdict]:
    """Run the tests, and print a line for each survivor."""
    tested = project(laws=options.laws)
    base = baseline(tested, options.jobs)
    verdicts: list[Verdict] = []
    for verdict in judge(tested, base, chosen, options.jobs):
        verdicts.append(verdict)
        if options.only is not None and verdict.by:
            print(f"killed by {verdict.by}: {verdict.mutant.identity}")
        if verdict.by is None:
            print(f"{len(verdicts)} of {len(chosen)}: {verdict.mutant.identity}", file=sys.stderr, flush=True)
    return verdicts


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, help="number of mutants to try (default: all)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the sample")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1), help="number of processes")
    parser.add_argument("--modules", action="append", metavar="GLOB", help="modules to change, as paths from the root")
    parser.add_argument("--only", metavar="IDENTITY", help="try mutants whose identity contains this, even equivalents")
    parser.add_argument("--again", type=Path, metavar="FILE", help="try the survivors of an earlier run with --out FILE")
    parser.add_argument("--laws", action="store_true", help="also run the property tests, which are slow")
    parser.add_argument("--list", action="store_true", help="print the identities without trying the mutants")
    parser.add_argument("--out", type=Path, help="write the figures and survivors to this file as JSON")
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Run the command."""
    options = _options(argv)
    everything = mutants(REPOSITORY, "quoteattr", ("*",))
    listed = read(LISTED.read_text(encoding="utf-8"))
    outdated = stale(listed, everything)
    for identity, other in outdated.items():
        print(f"no such mutant: {identity}" + (f"\n    it is now {other}" if other else ""))
    named = options.only is not None or options.again is not None
    globs = options.modules or (("*",) if named else MODULES)
    chosen = _chosen(options, mutants(REPOSITORY, "quoteattr", globs), listed)
    if options.list:
        print("\n".join(one.identity for one in chosen))
        return 0
    begun = time.perf_counter()
    verdicts = _judged(options, chosen)
    seconds = time.perf_counter() - begun
    print(report(verdicts, seconds))
    survivors = {one.mutant.identity: list(one.changed[:3]) for one in verdicts if one.by is None}
    counts = {path: {"killed": killed, "all": total} for path, (killed, total) in figures(verdicts).items()}
    result = {"seed": options.seed, "seconds": round(seconds), "modules": counts, "survivors": survivors}
    write_json(options.out, {"mutants": result | {"equivalents": len(listed)}})
    return 2 if outdated else int(bool(survivors))


if __name__ == "__main__":
    sys.exit(main())
