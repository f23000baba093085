"""The command line: ``python -m quoteattr FILE...``, also installed as ``quoteattr``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import attrs

import quoteattr
from quoteattr.command import arguments, streams
from quoteattr.command.arguments import FAILED
from quoteattr.command.choice import Choice
from quoteattr.command.inputs import find
from quoteattr.command.output import Folder, conflict, is_folder, opened
from quoteattr.command.progress import Report
from quoteattr.command.reading import Reader
from quoteattr.command.screen import counted, screen_for
from quoteattr.command.writers import FORMATS, SUMMARIES, Found

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TextIO

    from quoteattr import Explanation
    from quoteattr.command.arguments import Arguments
    from quoteattr.command.inputs import Input
    from quoteattr.command.writers import Format, Writer

__all__ = ["main"]

INTERRUPTED = 130
BROKEN_PIPE = 141  #: the exit status of a process that this signal ended
#: Names of the files in folders that are read.
TEXTS = ["*.txt"]
PAGES = ["*.html", "*.htm"]


@attrs.define
class _Tally:
    """How much was found, for the last line on a terminal."""

    texts: int = 0
    quotations: int = 0
    of: int = 0  #: quotations before some were chosen
    speakers: set[str] = attrs.field(factory=set)

    def add(self, found: Found) -> None:
        """Count what was found in a text."""
        self.texts += 1
        self.quotations += len(found.why.quotes)
        self.of += found.of
        self.speakers.update(quote.speaker.name for quote in found.why.quotes if quote.speaker is not None)

    def line(self, failed: int) -> str:
        """The numbers in words."""
        numbers = [counted(self.quotations, "quotation") if self.quotations else "no quotations found"]
        numbers[0] += f" of {self.of}" if self.of != self.quotations else ""
        numbers += [counted(len(self.speakers), "speaker")] if self.speakers else []
        numbers += [counted(self.texts, "text")]
        numbers += [f"{failed} could not be read"] if failed else []
        return ", ".join(numbers)


class _Run:
    """The texts of one call of the command, on their way from files to results."""

    def __init__(self, args: Arguments) -> None:
        """Find the texts; none is read yet."""
        patterns = args.globs or (PAGES if args.html else TEXTS)
        self.args = args
        self.inputs = list(find(args.files, patterns if args.recursive or args.globs else ()))
        self.report = Report(len(self.inputs), progress=args.progress)
        self.tally = _Tally()
        self.texts = Folder(args.texts, ".txt") if args.texts is not None else None

    def write(self) -> int:
        """Process all texts and return the exit status."""
        args = self.args
        form = (SUMMARIES if args.summary else FORMATS)[args.format]
        folder = Folder(args.output, form.suffix) if args.output is not None and is_folder(args.output) else None
        wrong = conflict(self.inputs, None if folder else args.output, [one for one in (folder, self.texts) if one is not None])
        if form.single and folder is None and len(self.inputs) > 1:
            wrong = f"--format {args.format} writes a document for each text; name a folder for them: -o FOLDER/"
        if wrong:
            streams.complain(wrong)
            return FAILED
        try:
            self._write(form, folder)
        finally:
            self.report.clear()
        return FAILED if self.report.failed else 0

    def _write(self, form: Format, folder: Folder | None) -> None:
        """Write the results to a file or to standard output, or a file for each text to a folder."""
        if folder is None:
            with opened(self.args.output) as stream:
                self._put(stream, form, self._found())
            return
        for source, found in self._found():
            with folder.opened(source) as stream:
                self._put(stream, form, [(source, found)])

    def _put(self, stream: TextIO, form: Format, results: Iterable[tuple[Input, Found]]) -> None:
        """Write results as a format, each before the next text is read."""
        screen = screen_for(stream if self.args.output is None else None, self.args.color)
        writer = form.make(screen, explain=self.args.explain)
        _write(stream, writer.begin())
        for source, found in results:
            self.report.clear()
            self._doubt(source, found)
            _write(stream, self.report.guarded(source.file, self._lines(writer, found)))
        self.report.clear()
        _write(stream, writer.end())
        if form.closes and screen.terminal and self.tally.texts:
            _write(stream, screen.lines("", [(self.tally.line(self.report.failed), "")]))

    def _doubt(self, source: Input, found: Found) -> None:
        """Say that a text seems to be in another language: nobody would look for that in the results."""
        for issue in found.why.issues:
            if issue.kind is quoteattr.IssueKind.LANGUAGE:
                streams.complain(f"{source.file}: {issue.message}; its language can be chosen with --lang")

    def _lines(self, writer: Writer, found: Found) -> Iterator[str]:
        """The lines of a text, which then counts as done."""
        yield from writer.text(found)
        self.tally.add(found)

    def _found(self) -> Iterator[tuple[Input, Found]]:
        """What was found in each text that could be processed."""
        choice = Choice(speakers=tuple(self.args.speakers), kinds=self.args.kinds, least=self.args.least)
        for source, why in self._explained():
            yield source, Found(file=source.file, why=choice.of(why), of=len(why.quotes))

    def _explained(self) -> Iterator[tuple[Input, Explanation]]:
        """The explanation of each text that could be processed."""
        options = _options(self.args)
        if self.args.jobs > 1:
            yield from quoteattr.explain_many(
                self._read(),
                processes=self.args.jobs,
                on_error=lambda source, error: self.report.error(source.file, error),
                **options,
            )
            return
        for source, text in self._read():
            why = None
            with self.report.watching(source.file):
                why = quoteattr.explain(text, **options)
            if why is not None:
                yield source, why

    def _read(self) -> Iterator[tuple[Input, str]]:
        """Each text that can be read."""
        reader = Reader(encoding=self.args.encoding, html=self.args.html)
        for number, source in enumerate(self.inputs, 1):
            self.report.step(number, source.file)
            text = None
            with self.report.watching(source.file):
                text = reader.read(source)
            if text is not None:
                self._keep(source, text)
                yield source, text

    def _keep(self, source: Input, text: str) -> None:
        """Write a text as it was read, if asked for."""
        if self.texts is not None:
            with self.texts.opened(source) as stream:
                stream.write(text)


def _write(stream: TextIO, lines: Iterable[str]) -> None:
    """Write lines at once."""
    stream.writelines(f"{line}\n" for line in lines)
    stream.flush()


def _options(args: Arguments) -> dict[str, Any]:
    """The options of ``explain``."""
    return {"acts": args.acts} | ({"lang": args.lang} if args.lang is not None else {})


def _run(argv: Sequence[str] | None) -> int:
    """Read the arguments, process the texts and return the exit status."""
    try:
        args = arguments.read(argv)
        quoteattr.extract("", **_options(args))
        return _Run(args).write()
    except quoteattr.UnknownLanguageError as error:
        streams.complain(f"{error}; --lang auto detects the language of each text")
        return FAILED
    except (quoteattr.QuoteattrError, streams.OutputError) as error:
        streams.complain(str(error))
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
    streams.set_up()
    if sys.stdout is None:
        streams.complain("standard output is closed")
        return FAILED
    try:
        return _run(argv)
    except BrokenPipeError:
        streams.discard(sys.stdout)
        return BROKEN_PIPE
    except OSError as error:
        streams.discard(sys.stdout)
        streams.complain(f"standard output: {streams.reason(error)}")
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
