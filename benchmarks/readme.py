"""Update the generated blocks of README.md: figures from ``benchmarks/results/``, the languages, the output for a sample text.

    python -m benchmarks.readme [--check]

Prints nothing. With --check, nothing is written, and the exit status is 1 if the README is not up to date.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import re
import sys
import textwrap

from benchmarks.environment import REPOSITORY
from benchmarks.publishing.results import read
from benchmarks.publishing.summary import of_a_hundred, reading_speed
from quoteattr.__main__ import main as command_line
from quoteattr.lang import UNDETERMINED, available, load

__all__ = ["blocks", "filled", "languages", "main", "sample"]

README = REPOSITORY / "README.md"
SAMPLE = "docs/samples/harbour.txt"
SHOWN = 6  #: lines of the sample output
WIDTH = 128  #: characters of a line


def languages() -> str:
    """The languages with a pack of their own, and how many others can be read with a parse."""
    packs = [load(code) for code in available() if code != UNDETERMINED]
    names = sorted((pack.name for pack in packs if not pack.by_lemmas), key=lambda name: (name != "English", name))
    more = sum(pack.by_lemmas for pack in packs)
    return textwrap.fill(f"{' · '.join(names)}, and {more} more with a parse by Stanza or spaCy.", WIDTH)


def sample() -> str:
    """The first lines that the command line prints for the sample."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        command_line([str(REPOSITORY / SAMPLE)])
    lines = printed.getvalue().replace(str(REPOSITORY / SAMPLE), SAMPLE).splitlines()
    return "\n".join(["```text", *lines[:SHOWN], "...", "```"])


def filled(readme: str, blocks: dict[str, str]) -> str:
    r"""The README with its blocks replaced.

    >>> filled("<!-- a -->old<!-- /a -->", {"a": "new"})
    '<!-- a -->\nnew\n<!-- /a -->'

    Raises:
        ValueError: a block is not marked exactly once.
    """
    for name, block in blocks.items():
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        found = re.findall(f"{begin}.*?{end}", readme, re.DOTALL)
        if len(found) != 1:
            msg = f"README.md marks the block {name!r} {len(found)} times, not once"
            raise ValueError(msg)
        readme = readme.replace(found[0], f"{begin}\n{block}\n{end}")
    return readme


def blocks() -> dict[str, str]:
    """All generated blocks, by name."""
    results = read()
    made = {"figures": of_a_hundred(results), "speed": reading_speed(results)}
    return made | {"sample": sample(), "languages": languages()}


def main(argv: list[str] | None = None) -> int:
    """Update the README, or check whether it is up to date."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, only check whether the README is up to date")
    args = parser.parse_args(argv)
    before = README.read_text(encoding="utf-8")
    after = filled(before, blocks())
    if args.check:
        if before != after:
            print("README.md is not up to date: run python -m benchmarks.readme", file=sys.stderr)
        return int(before != after)
    README.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
