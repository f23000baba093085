"""Does an analysis belong to the text? One clear error instead of answers that are shifted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.errors import AnalysisMismatchError

if TYPE_CHECKING:
    from quoteattr.analysis.base import Analysis

__all__ = ["check"]


def check(analysis: Analysis, text: str) -> Analysis:
    """Return ``analysis`` if every offset in it points into ``text``.

    Raises:
        AnalysisMismatchError: at the first token, sentence, entity or cluster that does not agree.
    """
    if analysis.text != text:
        what = "its text is another"
        raise AnalysisMismatchError(what, 0, len(analysis.text))
    tokens = analysis.tokens
    before = 0
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=False):
        if not before <= start < end <= len(text) or text[start:end] != word:
            what = f"token {word!r}"
            raise AnalysisMismatchError(what, start, end)
        before = end
    spans = [entity.span for entity in analysis.entities]
    spans += [span for cluster in analysis.clusters for span in cluster]
    for span in spans:
        if span.end > len(text):
            what = "a span"
            raise AnalysisMismatchError(what, span.start, span.end)
    return analysis
