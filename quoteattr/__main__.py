"""The command line: ``python -m quoteattr FILE...``, also installed as ``quoteattr``. It uses public names only."""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import quoteattr
from quoteattr.export import UNSAFE, json_line, to_json

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence
    from typing import NoReturn, TextIO

    from quoteattr import Attribution, Explanation, Party, Quote, Speaker

__all__ = ["main"]

FAILED = 2  #: exit status: an argument is wrong, a file could not be processed, or the output could not be written
INTERRUPTED = 130
BROKEN_PIPE = 141  #: the exit status of a process that this signal ended

STDIN = "-"
ABOUT = """\
Find the quotations in texts and say who is quoted.

Files are UTF-8, with or without a byte order mark. Offsets are code points of the text, end exclusive; a byte
order mark is not part of the text, and line ends are kept as they are.
"""
STATUS = "Exit status: 0; 2 if an argument is wrong or a file cannot be processed (the other files are still done)."


class _UnreadableError(Exception):
    """A file that cannot be read, with the reason."""


# Text


def _shown(line: str) -> str:
    """A line that is safe to print: characters that could begin another line or control the terminal are escaped."""
    return UNSAFE.sub(_escaped, line)


def _escaped(found: re.Match[str]) -> str:
    """The ASCII escape of a character in Python."""
    return ascii(found[0])[1:-1]


def _words(words: str) -> str:
    """A text on one line, with single spaces."""
    return " ".join(words.split())


def _party(party: Party) -> str:
    """The name of a party: that of the speaker, else the phrase in the text."""
    if party.speaker is not None:
        return party.speaker.name
    return _words(party.mention.text) if party.mention is not None else "?"


def _who(attribution: Attribution) -> str:
    """The name of the speaker, and the phrase next to the quotation if it differs."""
    speaker, mention = attribution.speaker, attribution.mention
    if speaker is None:
        return _words(mention.text) if mention is not None else "unknown"
    if mention is None or (mention.kind is quoteattr.MentionKind.NAME and speaker.name in _words(mention.text)):
        return speaker.name
    return f"{speaker.name} ({_words(mention.text)})"


def _attribution(attribution: Attribution, text: str) -> Iterator[str]:
    """The speaker, the cue and the other parties."""
    yield _who(attribution)
    if attribution.cue is not None:
        yield " ... ".join(_words(part.of(text)) for part in attribution.cue.parts)
    if attribution.addressees:
        yield "to " + ", ".join(map(_party, attribution.addressees))
    if attribution.on_behalf_of is not None:
        yield f"for {_party(attribution.on_behalf_of)}"
    if attribution.relay is not None:
        yield f"relayed by {_party(attribution.relay)}"
    if attribution.polarity is not quoteattr.Polarity.ASSERTED:
        yield attribution.polarity.value


def _quote_lines(quote: Quote, text: str, file: str, *, explain: bool) -> Iterator[str]:
    """The lines of a quotation: its place, attribution and words, and the rules if asked for."""
    given = quote.attribution
    parts = list(_attribution(given, text)) if given is not None else ["unknown"]
    confidence = f" {given.confidence:.2f}" if given is not None and given.speaker is not None else ""
    indent = "    " * (quote.depth + 1)
    yield f"{file}:{quote.extent.start}-{quote.extent.end}  {' | '.join([*parts, quote.kind.value + confidence])}"
    yield indent + " ... ".join(_words(span.of(text)) for span in quote.spans)
    if explain:
        rules = [f"span: {quote.rule}"]
        if given is not None and given.mention_rule is not None:
            rules.append(f"mention: {given.mention_rule} {given.mention_confidence:.2f}")
        if given is not None and given.speaker_rule is not None:
            rules.append(f"speaker: {given.speaker_rule} {given.confidence:.2f}")
        yield f"{indent}[{'; '.join(rules)}]"


def _speaker_line(speaker: Speaker) -> str:
    """The line of a speaker: id, name, kind and whatever else is known."""
    parts = [speaker.kind.value]
    if speaker.gender is not quoteattr.Gender.UNKNOWN:
        parts.append(speaker.gender.value)
    parts += speaker.titles
    if speaker.members:
        parts.append(" + ".join(speaker.members))
    count = len(speaker.mentions)
    parts.append("1 mention" if count == 1 else f"{count} mentions")
    return f"    {speaker.id}  {speaker.name}: {', '.join(parts)}"


def _as_text(why: Explanation, text: str, file: str, *, explain: bool) -> Iterator[str]:
    """A file's results as lines for people."""
    for quote in why.quotes:
        yield from _quote_lines(quote, text, file, explain=explain)
    if not explain:
        return
    sections = {
        "speakers": [_speaker_line(speaker) for speaker in why.speakers],
        "rejected": [
            f"    {one.extent.start}-{one.extent.end}  {one.rule}: {_words(one.span.of(text))}" for one in why.rejected
        ],
        "issues": [f"    {one.span.start}-{one.span.end}  {one.message}" for one in why.issues],
        "skipped rules": [f"    {name}" for name in why.skipped],
    }
    for title, lines in sections.items():
        if lines:
            yield f"{file}  {title}"
            yield from lines


# JSON


def _as_json(why: Explanation, file: str, *, explain: bool) -> Iterator[str]:
    """A file's results as lines of JSON; ``type`` says what a line contains."""
    if explain:
        yield json_line({"file": file, "type": "text", "lang": why.lang, "skipped": list(why.skipped)})
    for quote in why.quotes:
        yield to_json(quote, file=file, type="quote")
    if explain:
        for speaker in why.speakers:
            yield to_json(speaker, file=file, type="speaker")
        for one in why.rejected:
            yield to_json(one, file=file, type="rejected")
        for issue in why.issues:
            yield to_json(issue, file=file, type="issue")


# Reading and writing


def _bytes(file: str) -> bytes:
    """The bytes of a file, or of standard input."""
    if file == STDIN:
        if sys.stdin is None:
            msg = "standard input is closed"
            raise _UnreadableError(msg)
        return sys.stdin.buffer.read()
    if not file:  # as a path it would be the current folder
        msg = "the file name is empty"
        raise _UnreadableError(msg)
    return Path(file).read_bytes()


def _read(file: str) -> str:
    """The text of a file, or of standard input, with its line ends unchanged."""
    try:
        return _bytes(file).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"not UTF-8: byte {error.object[error.start]:#04x} at {error.start}; convert the file to UTF-8 first"
        raise _UnreadableError(msg) from error
    except OSError as error:
        raise _UnreadableError(_reason(error)) from error


def _reason(error: OSError) -> str:
    """Why a file cannot be read or written."""
    return error.strerror or str(error)


def _discard(stream: TextIO) -> None:
    """Discard what a stream still buffers; otherwise the interpreter flushes it at exit, and fails again."""
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())


def _warn(message: str) -> None:
    """Write to standard error. If that fails too, only the exit status reports the error."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(message)
    except OSError:
        _discard(sys.stderr)


def _complain(message: str) -> None:
    """Write one line to standard error."""
    _warn(f"quoteattr: {_shown(message)}\n")


def _lines(file: str, args: argparse.Namespace) -> Iterator[str]:
    """The results of a file, line by line."""
    text = _read(file)
    why = quoteattr.explain(text, lang=args.lang)
    if args.format == "jsonl":
        yield from _as_json(why, file, explain=args.explain)
    else:
        yield from map(_shown, _as_text(why, text, file, explain=args.explain))


def _results(file: str, args: argparse.Namespace, failed: list[str]) -> Iterator[str]:
    """The results of a file, line by line. An error ends them: it is reported, and the file is added to ``failed``.

    An error in writing the output is raised where the lines are written, so it is never mistaken for an error of the file.
    """
    try:
        yield from _lines(file, args)
    except _UnreadableError as error:
        _complain(f"{file or repr(file)}: {error}")
        failed.append(file)
    except Exception as error:  # noqa: BLE001  # an error in one text must not stop the others
        _complain(f"{file}: unexpected error ({type(error).__name__}); please report it with the text")
        failed.append(file)


def _print(args: argparse.Namespace) -> int:
    """Process all files and return the exit status."""
    failed: list[str] = []
    for file in args.files:
        sys.stdout.writelines(f"{line}\n" for line in _results(file, args, failed))
        sys.stdout.flush()
    return FAILED if failed else 0


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
        _warn(f"{self.format_usage()}quoteattr: error: {_shown(message)}\n")
        sys.exit(FAILED)

    def print_help(self, file: object = None) -> None:  # noqa: ARG002  # the help option passes none
        """Write the help to standard output."""
        sys.stdout.write(self.format_help())


def _parser() -> argparse.ArgumentParser:
    """The parser of the arguments."""
    parser = _Parser(prog="quoteattr", description=ABOUT, epilog=STATUS, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("files", nargs="+", metavar="FILE", help="a text file; - is standard input")
    add("--format", choices=("text", "jsonl"), default="text", help="lines to read (default), or one JSON object a line")
    add("--lang", default="en", metavar="CODE", help="language of the texts (default: en)")
    add("--explain", action="store_true", help="also show rules, speakers, quoted text that isn't speech, and unpaired marks")
    add("--version", action=_Version, nargs=0, help="print the version and exit")
    return parser


def _run(argv: Sequence[str] | None) -> int:
    """Read the arguments, process the files and return the exit status."""
    try:
        args = _parser().parse_args(argv)
        quoteattr.extract("", lang=args.lang)
        return _print(args)
    except quoteattr.UnknownLanguageError as error:
        _complain(str(error))
        return FAILED
    finally:
        sys.stdout.flush()  # an error can still be reported here; when the interpreter exits it can't


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments; those of the process if None.

    Returns:
        The exit status.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.stdout is None:
        _complain("standard output is closed")
        return FAILED
    try:
        return _run(argv)
    except BrokenPipeError:
        _discard(sys.stdout)
        return BROKEN_PIPE
    except OSError as error:
        _discard(sys.stdout)
        _complain(f"standard output: {_reason(error)}")
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
