"""Check that an analysis belongs to its text, so that a mismatch is one clear error instead of shifted results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis.base import Analysis
from quoteattr.errors import AnalysisMismatchError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.analysis.base import Tokens

__all__ = ["check"]


def check(analysis: object, text: str) -> Analysis:
    """Return ``analysis`` if every offset in it points into ``text``, and every index to a token.

    Raises:
        TypeError: if it isn't an analysis.
        AnalysisMismatchError: at the first token, sentence, head, entity or cluster that does not match.
    """
    if not isinstance(analysis, Analysis):
        msg = f"the analyzer must return an Analysis, not {type(analysis).__name__}"
        raise TypeError(msg)
    if analysis.text != text:
        what = "its text is different"
        raise AnalysisMismatchError(what, 0, len(analysis.text))
    _check_words(analysis.tokens, text)
    _check_sentences(analysis.sentences, len(analysis.tokens))
    _check_sentences(analysis.parsed or (), len(analysis.tokens))
    _check_layers(analysis.tokens)
    spans = [entity.span for entity in analysis.entities]
    spans += [span for cluster in analysis.clusters for span in cluster]
    for span in spans:
        if span.end > len(text):
            what = "a span"
            raise AnalysisMismatchError(what, span.start, span.end)
    return analysis


def _check_words(tokens: Tokens, text: str) -> None:
    """Check that tokens are slices of the text, in order and without overlap."""
    before = 0
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=False):
        if not before <= start < end <= len(text) or text[start:end] != word:
            what = f"token {word!r}"
            raise AnalysisMismatchError(what, start, end)
        before = end


def _check_sentences(sentences: Sequence[int], count: int) -> None:
    """Check that sentences begin at tokens, in order."""
    before = -1
    for first in sentences:
        if not before < first < count:
            what = f"the start of a sentence (of {count} tokens)"
            raise AnalysisMismatchError(what, first, first + 1)
        before = first


def _check_layers(tokens: Tokens) -> None:
    """Check that all columns have the same length, and that every head is another token."""
    count = len(tokens)
    for column in (tokens.lowers, tokens.starts, tokens.ends, tokens.lemmas, tokens.tags, tokens.heads, tokens.relations):
        if column is not None and len(column) != count:
            what = f"a column of {len(column)} values for {count} tokens"
            raise AnalysisMismatchError(what, 0, count)
    for token, head in enumerate(tokens.heads or ()):
        if head is not None and (head == token or not 0 <= head < count):
            what = f"head {head} of a token"
            raise AnalysisMismatchError(what, tokens.starts[token], tokens.ends[token])
