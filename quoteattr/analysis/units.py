"""The paragraphs and sentences of a text, as the rules see them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from quoteattr._markup import markup
from quoteattr._paragraphs import paragraphs as _paragraphs
from quoteattr.analysis.plain import PlainAnalyzer
from quoteattr.lang import code_of, load
from quoteattr.models import Span

__all__ = ["paragraphs", "sentences"]


def paragraphs(text: str) -> tuple[Span, ...]:
    r"""The paragraphs of a text in order, without white space and markup at their edges.

    If the lines of the text are broken at a fixed width, a paragraph ends at a blank line; otherwise every line end ends one.

    >>> text = "One.\n\nTwo.\nThree."
    >>> [span.of(text) for span in paragraphs(text)]
    ['One.', 'Two.', 'Three.']
    """
    return _paragraphs(markup(text))


def sentences(text: str, lang: str = "en") -> tuple[Span, ...]:
    r"""The sentences of a text in order, without white space and markup at their edges. A paragraph ends a sentence.

    Args:
        text: any string; offsets are code points of it.
        lang: language of the text; its pack provides the abbreviations.

    Raises:
        UnknownLanguageError: if there is no pack for ``lang``.

    >>> text = "HARBOUR CLOSED\n\n“Mr. Hale left,” she said. It rained."
    >>> [span.of(text) for span in sentences(text)]
    ['HARBOUR CLOSED', '“Mr. Hale left,” she said.', 'It rained.']
    """
    analysis = PlainAnalyzer(load(code_of(lang)).writing)(text)
    begins = [analysis.tokens.starts[token] for token in analysis.sentences]
    seen = markup(text)
    found = []
    for part in _paragraphs(seen):
        inside = begins[bisect_left(begins, part.start + 1) : bisect_left(begins, part.end)]
        for edges in pairwise((part.start, *inside, part.end)):
            start, end = seen.stripped(*edges)
            if start < end:
                found.append(Span(start=start, end=end))
    return tuple(found)
