"""From a text to words and sentences: the built-in analyzer, and the values that any analyzer gives."""

from quoteattr.analysis.alignment import Outside, align
from quoteattr.analysis.base import Analysis, Analyzer, Entity, Layer, Token, Tokens
from quoteattr.analysis.check import check
from quoteattr.analysis.plain import PlainAnalyzer

__all__ = ["Analysis", "Analyzer", "Entity", "Layer", "Outside", "PlainAnalyzer", "Token", "Tokens", "align", "check"]
