"""The command line: ``python -m quoteattr FILE...``, also installed as ``quoteattr``. It uses public names only."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import quoteattr
from quoteattr.export import to_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from quoteattr import Attribution, Explanation, Party, Quote, Speaker

__all__ = ["main"]

FAILED = 2  #: exit status: a file could not be read, or the arguments are wrong
INTERRUPTED = 130
BROKEN_PIPE = 141  #: that of a process that the signal ended

STDIN = "-"
ABOUT = """\
Find every quotation in texts and say who is quoted.

Files are UTF-8, with or without a byte order mark. Offsets are code points of the text, end exclusive; a byte
order mark is no part of the text, and line ends are kept as they are.
"""
STATUS = "Exit status: 0; 2 if an argument is wrong or a file cannot be read (the other files are still done)."


# Text


def _words(words: str) -> str:
    """Words in one line."""
    return " ".join(words.split())


def _party(party: Party) -> str:
    """Who a party is: the speaker's name, else the words of the text."""
    if party.speaker is not None:
        return party.speaker.name
    return _words(party.mention.text) if party.mention is not None else "?"


def _who(attribution: Attribution) -> str:
    """The speaker, with the words that name the speaker beside the quotation where these are others."""
    speaker, mention = attribution.speaker, attribution.mention
    if speaker is None:
        return _words(mention.text) if mention is not None else "unknown"
    if mention is None or (mention.kind is quoteattr.MentionKind.NAME and speaker.name in _words(mention.text)):
        return speaker.name
    return f"{speaker.name} ({_words(mention.text)})"


def _attribution(attribution: Attribution, text: str) -> Iterator[str]:
    """Who, by which cue, and whoever else takes part."""
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
    """Place, attribution, words; on request the rules."""
    given = quote.attribution
    parts = list(_attribution(given, text)) if given is not None else ["unknown"]
    confidence = f" {given.confidence:.2f}" if given is not None and given.speaker is not None else ""
    indent = "    " * (quote.depth + 1)
    yield f"{file}:{quote.extent.start}-{quote.extent.end}  {' | '.join([*parts, quote.kind.value + confidence])}"
    yield indent + " ... ".join(_words(span.of(text)) for span in quote.spans)
    if explain:
        rules = [f"span: {quote.rule}"]
        if given is not None and given.mention_sieve is not None:
            rules.append(f"mention: {given.mention_sieve} {given.mention_confidence:.2f}")
        if given is not None and given.speaker_sieve is not None:
            rules.append(f"speaker: {given.speaker_sieve} {given.confidence:.2f}")
        yield f"{indent}[{'; '.join(rules)}]"


def _speaker_line(speaker: Speaker) -> str:
    """Id, name, kind and what else is known."""
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
    """A file's results as lines to read."""
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
    """A file's results as lines of JSON; ``type`` says what a line holds."""
    if explain:
        about: dict[str, Any] = {"file": file, "type": "text", "lang": why.lang, "skipped": list(why.skipped)}
        yield json.dumps(about, ensure_ascii=False)
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


def _read(file: str) -> str:
    """The text of a file, or of standard input, as it is: no line end is translated."""
    data = sys.stdin.buffer.read() if file == STDIN else Path(file).read_bytes()
    return data.decode("utf-8-sig")


def _reason(error: OSError | UnicodeDecodeError) -> str:
    """Why a file cannot be read."""
    if isinstance(error, UnicodeDecodeError):
        return f"not UTF-8: byte {error.object[error.start]:#04x} at {error.start}; convert the file to UTF-8 first"
    return error.strerror or str(error)


def _complain(message: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"quoteattr: {message}\n")


def _print(args: argparse.Namespace) -> int:
    """Do all files; the exit status."""
    status = 0
    for file in args.files:
        try:
            text = _read(file)
        except (OSError, UnicodeDecodeError) as error:
            _complain(f"{file}: {_reason(error)}")
            status = FAILED
            continue
        why = quoteattr.explain(text, lang=args.lang)
        if args.format == "jsonl":
            lines = _as_json(why, file, explain=args.explain)
        else:
            lines = _as_text(why, text, file, explain=args.explain)
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()
    return status


class _Version(argparse.Action):
    """Prints the version, which is looked up only then: that import is slow."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        try:
            version = quoteattr.__version__
        except ImportError:  # run from a folder, not installed
            version = "(not installed)"
        sys.stdout.write(f"quoteattr {version}\n")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    """What can be asked for."""
    parser = argparse.ArgumentParser(
        prog="quoteattr", description=ABOUT, epilog=STATUS, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("files", nargs="+", metavar="FILE", help="a text file; - is standard input")
    add("--format", choices=("text", "jsonl"), default="text", help="lines to read (default), or one JSON object a line")
    add("--lang", default="en", metavar="CODE", help="language of the texts (default: en)")
    add("--explain", action="store_true", help="also rules, speakers, stretches judged to be no speech, and odd marks")
    add("--version", action=_Version, nargs=0, help="print the version and exit")
    return parser


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
    args = _parser().parse_args(argv)
    try:
        quoteattr.extract("", lang=args.lang)
        return _print(args)
    except quoteattr.QuoteattrError as error:
        _complain(str(error))
        return FAILED
    except BrokenPipeError:
        # Whoever read has gone; what the interpreter still flushes at its end has to go somewhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
