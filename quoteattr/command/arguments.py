"""The arguments of the command, with their help."""

from __future__ import annotations

import argparse
import math
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

import quoteattr
from quoteattr.command.completion import SHELLS, script
from quoteattr.command.encodings import is_encoding
from quoteattr.command.inputs import STDIN
from quoteattr.command.streams import is_terminal, shown, warn
from quoteattr.command.writers import FORMATS, SUMMARIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import NoReturn

__all__ = ["FAILED", "Arguments", "read"]

T = TypeVar("T")
N = TypeVar("N", int, float)

FAILED = 2  #: exit status: an argument is wrong, a text could not be processed, or the output could not be written

ABOUT = """\
Find the quotations in texts and say who is quoted.

Without FILE, the text is read from a pipe, as in: echo '“Yes,” said Ida.' | quoteattr
"""
AFTER = """\
Offsets count the code points of the text, and ends are exclusive. A byte order mark
is not part of the text. Line ends are kept as they are.

Exit status: 0; 2 if an argument is wrong, a text cannot be processed (the others
still are), or the output cannot be written.
"""


class Arguments(argparse.Namespace):
    """The arguments, with their types."""

    files: list[str]
    globs: list[str]
    recursive: bool
    encoding: str | None
    html: bool
    lang: str | None
    acts: frozenset[quoteattr.Act]
    jobs: int
    speakers: list[str]
    kinds: frozenset[str]
    least: float
    summary: bool
    explain: bool
    format: str
    output: str | None
    texts: str | None
    color: str
    progress: bool
    completion: str | None


class _Version(argparse.Action):
    """Prints the version, which is looked up only when asked for, because that import is slow."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        try:
            version = quoteattr.__version__
        except ImportError:  # run from a folder, not installed
            version = "(not installed)"
        sys.stdout.write(f"quoteattr {version}\n")
        parser.exit()


class _Parser(argparse.ArgumentParser):
    """Escapes the arguments that its messages repeat, and raises errors of the output, which the base class swallows."""

    def error(self, message: str) -> NoReturn:
        """Print the usage and what is wrong with the arguments."""
        warn(f"{self.format_usage()}quoteattr: error: {shown(message)}\n")
        sys.exit(FAILED)

    def print_help(self, file: object = None) -> None:  # noqa: ARG002  # the help option passes none
        """Write the help to standard output."""
        sys.stdout.write(self.format_help())


def _one_of(what: str, values: Iterable[T], **groups: frozenset[T]) -> Callable[[str], frozenset[T]]:
    """Reads names, separated by commas: of values, or of groups of values."""
    known = {str(value): frozenset({value}) for value in values} | groups

    def read(names: str) -> frozenset[T]:
        wrong = [name for name in names.split(",") if name not in known]
        if wrong:
            msg = f"no {what} {wrong[0]!r}; there are {', '.join(known)}"
            raise argparse.ArgumentTypeError(msg)
        return frozenset().union(*(known[name] for name in names.split(",")))

    return read


def _number(kind: Callable[[str], N], least: float, most: float, what: str) -> Callable[[str], N]:
    """Reads a number in a range."""

    def read(digits: str) -> N:
        with suppress(ValueError):
            number = kind(digits)
            if least <= number <= most:
                return number
        msg = f"{digits!r} is not {what}"
        raise argparse.ArgumentTypeError(msg)

    return read


def _encoding(name: str) -> str:
    """Reads the name of an encoding."""
    if not is_encoding(name):
        msg = f"no encoding {name!r}; there are utf-8, utf-16, cp1252, latin-1, koi8-r, shift_jis and many more"
        raise argparse.ArgumentTypeError(msg)
    return name


def _parser() -> tuple[argparse.ArgumentParser, dict[str, list[argparse.Action]]]:
    """The parser of the arguments, and the arguments that name a file or a folder."""
    parser = _Parser(
        prog="quoteattr",
        usage="quoteattr [OPTION...] [FILE...]",
        description=ABOUT,
        epilog=AFTER,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    files = add("files", nargs="*", metavar="FILE", help="a text file, or a folder with -r; - is standard input")
    _add_input(parser.add_argument_group("which texts, and how they are read").add_argument)
    _add_choice(parser.add_argument_group("which quotations").add_argument)
    named = _add_output(parser.add_argument_group("what is written, and where").add_argument)
    named["FILE"].append(files)
    text = "print a script that makes a shell complete arguments: bash, zsh or fish (needs the extra completion)"
    add("--completion", choices=SHELLS, metavar="SHELL", help=text)
    add("--version", action=_Version, nargs=0, help="print the version and exit")
    return parser, named


def _add_input(add: Callable[..., argparse.Action]) -> None:
    """Which texts are read, and how."""
    add("-r", "--recursive", action="store_true", help="read the files in folders and their subfolders, except hidden ones")
    text = "names of files in folders, instead of *.txt (with --html: *.html and *.htm); can be repeated; implies -r"
    add("--glob", action="append", default=[], dest="globs", metavar="PATTERN", help=text)
    text = "encoding of the texts (default: UTF-8, or what a byte order mark says)"
    add("--encoding", type=_encoding, metavar="NAME", help=text)
    add("--html", action="store_true", help="read the text of HTML pages (needs the extra html)")
    add("--lang", metavar="CODE", help="language of the texts, such as de; auto detects it in each text (default: en)")
    jobs = _number(int, 1, math.inf, "a number of processes")
    add("-j", "--jobs", type=jobs, default=1, metavar="N", help="number of processes that share the work (default: 1)")
    add("--progress", action="store_true", help="say on standard error which text is being read")


def _add_choice(add: Callable[..., argparse.Action]) -> None:
    """Which quotations are shown."""
    text = "only those of speakers with NAME in their name, in upper or lower case; can be repeated"
    add("--speaker", action="append", default=[], dest="speakers", metavar="NAME", help=text)
    kinds = _one_of("kind", quoteattr.Kind)
    text = "only direct, mixed or indirect ones; several are separated by commas"
    add("--kind", type=kinds, default=frozenset(), dest="kinds", metavar="KIND,...", help=text)
    least = _number(float, 0, 1, "a confidence from 0 to 1")
    text = "only those with a confidence of X or more, from 0 to 1"
    add("--min-confidence", type=least, default=0.0, dest="least", metavar="X", help=text)
    acts = _one_of("act", quoteattr.Act, all=quoteattr.ALL_ACTS)
    text = (
        "without quotation marks, only reports of these: speech, writing, thought, intention, evidence, or all "
        "(default: speech,writing)"
    )
    add("--acts", type=acts, default=quoteattr.SPEECH_ACTS, metavar="ACT,...", help=text)


def _add_output(add: Callable[..., argparse.Action]) -> dict[str, list[argparse.Action]]:
    """What is written, and where. Returns the options that name a file or a folder."""
    add("--format", choices=tuple(FORMATS), default="text", help="text (default), " + ", ".join(list(FORMATS)[1:]))
    text = "instead of quotations, show speakers with their numbers of quotations, and shares by gender"
    add("--summary", action="store_true", help=text)
    text = "also show rules, speakers, quoted text that isn't speech, unpaired quotation marks, and skipped rules"
    add("--explain", action="store_true", help=text)
    text = "write to a file when everything is done; or to a folder (existing, or with / at the end), a file for each text"
    output = add("-o", "--output", metavar="FILE", help=text)
    text = "also write each text to a folder, as it was read: offsets refer to it"
    texts = add("--write-text", dest="texts", metavar="FOLDER", help=text)
    text = "auto (default: on a terminal, unless NO_COLOR is set), always, never"
    add("--color", choices=("auto", "always", "never"), default="auto", metavar="WHEN", help=text)
    return {"FILE": [output], "DIRECTORY": [texts]}


def read(argv: Sequence[str] | None) -> Arguments:
    """The arguments, checked.

    Raises:
        SystemExit: if the arguments are wrong, or an option such as ``--help`` was answered.
        MissingDependencyError: if a package that an option needs is not installed.
    """
    parser, named = _parser()
    args = parser.parse_intermixed_args(argv, Arguments())  # options may come between files
    if args.completion is not None:
        sys.stdout.write(script(args.completion, parser, named) + "\n")
        parser.exit()
    if not args.files:
        if sys.stdin is None or is_terminal(sys.stdin):
            parser.error("no text: name a FILE, or a folder with -r, or pipe a text in; --help shows all options")
        args.files = [STDIN]
    if args.summary and args.format not in SUMMARIES:
        known = ", ".join(SUMMARIES)
        parser.error(f"--summary can't be used with --format {args.format}; the formats of summaries are {known}")
    if args.explain and (args.summary or not FORMATS[args.format].explains):
        what = "--summary" if args.summary else f"--format {args.format}"
        parser.error(f"--explain can't be used with {what}; the formats with explanations are text and jsonl")
    if args.output == STDIN:
        args.output = None
    return args
