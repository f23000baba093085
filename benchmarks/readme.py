"""Update the generated blocks of README.md: figures from ``benchmarks/results/``, and the output for a sample text.

    python -m benchmarks.readme [--check]

Prints nothing. With --check, nothing is written, and the exit status is 1 if the README is not up to date.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import re
import sys

from benchmarks.environment import REPOSITORY
from benchmarks.publishing.accuracy import key_figures
from benchmarks.publishing.peers import PEER, compared, compared_speed
from benchmarks.publishing.results import NONE_YET, PARTS, Published, provenance, read
from benchmarks.publishing.speed import speed_rows
from quoteattr.__main__ import main as command_line

__all__ = ["accuracy", "comparison", "filled", "main", "sample"]

README = REPOSITORY / "README.md"
SAMPLE = "docs/samples/harbour.txt"
SHOWN = 6  #: lines of the sample output

KNOW = """\
These documents are not entirely unseen. While the rules were written, only the errors in the “tune” half were read, but the
figures for both halves were watched, and some rules for names in novels were chosen by both. All novels were looked at once
early on, and all of the world news was read. The confidences and the weights for turns in a conversation were learned from
all documents, including these, so the figures for novels are too high:
[Conversations](docs/conversations.md) has lower ones, cross-validated by author.\
"""
MORE = "[Accuracy](docs/accuracy.md) explains the figures, and has more of them: by rule, for relays, for addressees."
NOT_COMPARED = "No comparison has been published yet: there is none under `benchmarks/results/`."


def accuracy(results: Published) -> str:
    """The block with the figures."""
    if not results:
        return NONE_YET
    parts = []
    for result in results.accuracy[:1]:
        heading = f"Accuracy, with nothing but the text as input ({PARTS[result['part']]}):"
        parts += [heading, key_figures(result), KNOW, provenance(result)]
    if results.speed or results.imports:
        origins = dict.fromkeys(provenance(one) for one in (*results.speed, *results.imports))
        parts += ["Speed, on one core:", speed_rows(results), *origins]
    return "\n\n".join([*parts, MORE])


def comparison(results: Published) -> str:
    """The block that compares the figures with those of other systems."""
    if not results.comparison:
        return NOT_COMPARED
    parts = [PEER]
    for result in results.comparison:
        parts += [compared(result), compared_speed(result), provenance(result)]
    return "\n\n".join(parts)


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


def main(argv: list[str] | None = None) -> int:
    """Update the README, or check whether it is up to date."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, only check whether the README is up to date")
    args = parser.parse_args(argv)
    before = README.read_text(encoding="utf-8")
    after = filled(before, {"accuracy": accuracy(read()), "comparison": comparison(read()), "sample": sample()})
    if args.check:
        if before != after:
            print("README.md is not up to date: run python -m benchmarks.readme", file=sys.stderr)
        return int(before != after)
    README.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
