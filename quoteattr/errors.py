"""The errors that quoteattr raises. Arguments are positional, so that they survive pickling."""

from __future__ import annotations

__all__ = ["AnalysisMismatchError", "MissingDependencyError", "QuoteattrError", "UnknownLanguageError"]


class QuoteattrError(Exception):
    """What all errors of this package have in common."""


class UnknownLanguageError(QuoteattrError, LookupError):
    """There is no pack for a language.

    >>> str(UnknownLanguageError("xx", ("en",)))
    "no language pack 'xx'; available: en"
    """

    def __init__(self, code: str, available: tuple[str, ...]) -> None:
        """Keep the code asked for and the codes that exist."""
        super().__init__(code, available)
        self.code = code
        self.available = available

    def __str__(self) -> str:
        """What is missing and what there is."""
        return f"no language pack {self.code!r}; available: {', '.join(self.available)}"


class AnalysisMismatchError(QuoteattrError, ValueError):
    """An analysis does not belong to the text: an offset points outside it or to other words."""

    def __init__(self, what: str, start: int, end: int) -> None:
        """Keep what does not agree, and where."""
        super().__init__(what, start, end)
        self.what = what
        self.start = start
        self.end = end

    def __str__(self) -> str:
        """What does not agree, and where."""
        return f"the analysis is not one of this text: {self.what} at {self.start}:{self.end}"


class MissingDependencyError(QuoteattrError, ImportError):
    """An optional package is not installed."""

    def __init__(self, package: str, extra: str) -> None:
        """Keep the package and the extra that brings it."""
        super().__init__(package, extra)
        self.package = package
        self.extra = extra

    def __str__(self) -> str:
        """How to mend it."""
        return f"{self.package} is not installed; run: pip install 'quoteattr[{self.extra}]'"
