"""textacy's quotations (``textacy.extract.triples.direct_quotations``, unmodified) as rows of predictions.

textacy is called in two ways. *document* passes the whole text in one call, as the function is documented. It raises an error
on a text with an odd number of quotation marks (an apostrophe counts as one), and such a text then has no quotations.
*paragraph* passes each paragraph of the same parse separately, so that one stray mark does not lose a whole document.

textacy and spaCy are imported only when they are used, not with this module.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

import attrs

from quoteattr import MissingDependencyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from benchmarks.corpora import Document
    from benchmarks.predictions import Row

__all__ = ["PACKAGES", "UNITS", "Peer", "load", "unwrapped"]

UNITS = ("document", "paragraph")
PACKAGES = ("textacy", "spacy")

WRAPPED_AT = 100  #: In characters; hardly any line of a hard-wrapped text is longer.
NEARLY_ALL = 0.95
_BLANK = re.compile(r"\n[ \t\r]*\n")
_SINGLE_BREAK = re.compile(r"(?<![\n\r])\r?\n(?![ \t\r]*\n)")
WARM_UP = '"We open at nine," said Ada Abbott.'


@attrs.define(kw_only=True)
class Peer:
    """textacy with a spaCy pipeline, and the CPU seconds it has used."""

    pipeline: Callable[[str], Any]
    find: Callable[[Any], Iterable[Any]]
    model: dict[str, str]  #: the metadata of the pipeline
    parsing: float = 0.0
    finding: dict[str, float] = attrs.field(factory=lambda: dict.fromkeys(UNITS, 0.0))
    raised: dict[str, int] = attrs.field(factory=lambda: dict.fromkeys(UNITS, 0))
    passed: dict[str, int] = attrs.field(factory=lambda: dict.fromkeys(UNITS, 0))

    def seconds(self, unit: str) -> float:
        """The seconds for one way of calling textacy; both include the same parse."""
        return self.parsing + self.finding[unit]

    def predict(self, document: Document) -> dict[str, Row]:
        """A row of predictions for each way of calling textacy."""
        start = time.process_time()
        parsed = self.pipeline(unwrapped(document.text))
        self.parsing += time.process_time() - start
        return {unit: {"id": document.id, "quotes": self._quotes(parsed, unit)} for unit in UNITS}

    def _quotes(self, parsed: Any, unit: str) -> list[Row]:
        """The quotations found in a parsed text."""
        found: list[Row] = []
        start = time.process_time()
        for offset, part in [(0, parsed)] if unit == "document" else _paragraphs(parsed):
            self.passed[unit] += 1
            try:
                quotations = list(self.find(part))
            except ValueError:
                self.raised[unit] += 1
                continue
            found += [_row(quotation, part.text, offset) for quotation in quotations]
        self.finding[unit] += time.process_time() - start
        return found


def _paragraphs(parsed: Any) -> Iterator[tuple[int, Any]]:
    """The paragraphs with a quotation mark, as documents with their offsets; blank lines separate them where there are any."""
    breaks = 2 if _BLANK.search(parsed.text) else 1
    start = 0
    for token in parsed:
        if token.text.count("\n") >= breaks:
            yield from _marked(parsed[start : token.i])
            start = token.i + 1
    yield from _marked(parsed[start:])


def _marked(span: Any) -> Iterator[tuple[int, Any]]:
    """The span, if it contains a quotation mark."""
    if any(token.is_quote for token in span):
        yield span.start_char, span.as_doc()


def _row(quotation: Any, text: str, offset: int) -> Row:
    """A triple as a row; its speaker and cue are lists of tokens."""
    speaker, cue = _span(quotation.speaker), _span(quotation.cue)
    content = (quotation.content.start_char, quotation.content.end_char)
    name = text[speaker[0] : speaker[1]]
    moved = [[start + offset, end + offset] for start, end in (speaker, cue, content)]
    return {
        "spans": [moved[2]],
        "kind": "direct",
        "cue": moved[1],
        "speaker": {"span": moved[0], "name": name, "mentions": [moved[0]]},
        "confidence": None,
    }


def _span(tokens: Iterable[Any]) -> tuple[int, int]:
    """The span from the first to the last character of some tokens."""
    listed = list(tokens)
    return min(token.idx for token in listed), max(token.idx + len(token) for token in listed)


def unwrapped(text: str) -> str:
    r"""Replace single line ends of a hard-wrapped text with spaces, so that the parser ends no sentence there; offsets stay.

    >>> unwrapped("The ferry left\nat noon.\n\nIt rained.")
    'The ferry left at noon.\n\nIt rained.'
    >>> unwrapped("The ferry left.\nIt rained.")
    'The ferry left.\nIt rained.'
    """
    lengths = sorted(len(line) for line in text.split("\n") if line.strip())
    if not lengths or not _BLANK.search(text) or lengths[int(len(lengths) * NEARLY_ALL)] > WRAPPED_AT:
        return text
    return _SINGLE_BREAK.sub(lambda found: " " * len(found.group()), text)


def load(pipeline: Path) -> Peer:
    """Load a pipeline from a folder for textacy, and warm it up.

    Raises:
        MissingDependencyError: textacy or spaCy is not installed.
    """
    try:
        import spacy
        from textacy.extract.triples import direct_quotations
    except ImportError as error:
        raise MissingDependencyError(error.name or "textacy", "compare") from error
    language = spacy.load(pipeline)
    language.max_length = 10**9
    list(direct_quotations(language(WARM_UP)))
    model = {key: str(language.meta.get(key, "")) for key in ("lang", "name", "version", "description")}
    return Peer(pipeline=language, find=direct_quotations, model=model)
