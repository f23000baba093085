"""What the finders know of a text, and phrases as words: for tables of texts and what is found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._markup import markup
from quoteattr._paragraphs import paragraphs
from quoteattr.analysis import PlainAnalyzer
from quoteattr.lang import load
from quoteattr.reading.classes import lexicon
from quoteattr.reading.read import read
from quoteattr.tokenizer import tokenize

if TYPE_CHECKING:
    from quoteattr.analysis import Analysis
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase

__all__ = ["found_in", "words"]

PACK = load("en")


def found_in(text: str, analysis: Analysis | None = None) -> Reading:
    """Everything that the finders know of a text, analysed or plain."""
    seen = markup(text)
    parts = paragraphs(seen)
    marked = tokenize(seen, parts, PACK.pairs, PACK.elisions, PACK.script)
    words_of = analysis or PlainAnalyzer(PACK.abbreviations, PACK.clitics)(text)
    return read(words_of, lexicon(PACK), parts, marked, seen)


def words(reading: Reading, phrase: Phrase | None) -> str | None:
    """The words of a phrase."""
    return reading.mention(phrase).text if phrase else None
