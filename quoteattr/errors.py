"""The errors that quoteattr raises. Their arguments are positional, so that they can be pickled."""

from __future__ import annotations

__all__ = [
    "AnalysisMismatchError",
    "ChangeError",
    "InvalidDataError",
    "MissingDependencyError",
    "QuoteattrError",
    "TextError",
    "TextMismatchError",
    "UnknownLanguageError",
    "WorkerError",
]


class QuoteattrError(Exception):
    """The base class of all errors of this package."""


class UnknownLanguageError(QuoteattrError, LookupError):
    """There is no language pack for a code.

    >>> str(UnknownLanguageError("xx", ("en",)))
    "no language pack 'xx'; available: en"
    >>> str(UnknownLanguageError("german", ("de", "en"), "de"))
    "no language pack 'german': did you mean 'de'? available: de, en"
    """

    def __init__(self, code: str, available: tuple[str, ...], suggestion: str | None = None) -> None:
        """Keep the code asked for, the available codes, and the code that was probably meant."""
        super().__init__(code, available, suggestion)
        self.code = code
        self.available = available
        self.suggestion = suggestion

    def __str__(self) -> str:
        """The missing code, the one that was probably meant, and the available ones."""
        hint = f": did you mean {self.suggestion!r}?" if self.suggestion else ";"
        return f"no language pack {self.code!r}{hint} available: {', '.join(self.available)}"


class AnalysisMismatchError(QuoteattrError, ValueError):
    """An analysis does not belong to the text: an offset is outside the text or points to other words."""

    def __init__(self, what: str, start: int, end: int) -> None:
        """Keep what does not match, and where."""
        super().__init__(what, start, end)
        self.what = what
        self.start = start
        self.end = end

    def __str__(self) -> str:
        """What does not match, and where."""
        return f"the analysis does not belong to this text: {self.what} at {self.start}:{self.end}"


class InvalidDataError(QuoteattrError, ValueError):
    """Stored data is not what a result of quoteattr was turned into: a value is missing or wrong.

    >>> str(InvalidDataError("quotes[2].kind", "is missing"))
    'quotes[2].kind: is missing'
    """

    def __init__(self, where: str, what: str) -> None:
        """Keep the path of the value, and what is wrong with it."""
        super().__init__(where, what)
        self.where = where
        self.what = what

    def __str__(self) -> str:
        """The path and what is wrong there."""
        return f"{self.where}: {self.what}"


class ChangeError(QuoteattrError, LookupError):
    """A change refers to something that isn't there, or that isn't clear.

    >>> str(ChangeError("Rename(speaker='Ida', name='Eda')", "there is no speaker 'Ida'"))
    "Rename(speaker='Ida', name='Eda'): there is no speaker 'Ida'"
    """

    def __init__(self, change: object, what: str) -> None:
        """Keep the change, and what is wrong with it."""
        super().__init__(change, what)
        self.change = change
        self.what = what

    def __str__(self) -> str:
        """The change and what is wrong with it."""
        return f"{self.change}: {self.what}"


class TextMismatchError(QuoteattrError, ValueError):
    """Changes belong to another text.

    >>> str(TextMismatchError("ab" * 32, "cd" * 32))
    'the changes are for another text: its hash begins with abababab, that of this text with cdcdcdcd'
    """

    def __init__(self, expected: str, found: str) -> None:
        """Keep the hash of the text that the changes are for, and that of this text."""
        super().__init__(expected, found)
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        """The beginnings of both hashes."""
        other, this = self.expected[:8], self.found[:8]
        return f"the changes are for another text: its hash begins with {other}, that of this text with {this}"


class MissingDependencyError(QuoteattrError, ImportError):
    """An optional package is not installed."""

    def __init__(self, package: str, extra: str) -> None:
        """Keep the package and the extra that installs it."""
        super().__init__(package, extra)
        self.package = package
        self.extra = extra

    def __str__(self) -> str:
        """The missing package and the command that installs it."""
        return f"{self.package} is not installed; run: pip install 'quoteattr[{self.extra}]'"


class TextError(QuoteattrError):
    """One of many texts could not be processed. ``__cause__`` is the error that it raised.

    >>> str(TextError("a.txt", "TypeError: quoteattr needs a str, not NoneType"))
    "text 'a.txt': TypeError: quoteattr needs a str, not NoneType"
    """

    def __init__(self, key: object, reason: str) -> None:
        """Keep the key of the text, and its error in words."""
        super().__init__(key, reason)
        self.key = key
        self.reason = reason

    def __str__(self) -> str:
        """The key of the text and its error."""
        return f"text {self.key!r}: {self.reason}"


class WorkerError(QuoteattrError, RuntimeError):
    """A process that works on many texts could not be started, or ended before its work was done."""

    def __init__(self, reason: str) -> None:
        """Keep what happened, in words."""
        super().__init__(reason)
        self.reason = reason
