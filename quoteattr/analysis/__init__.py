"""The words and sentences of a text: the built-in analyzer, and the values that every analyzer returns."""

from quoteattr.analysis.alignment import Outside, align
from quoteattr.analysis.base import Analysis, Analyzer, Entity, Layer, Token, Tokens
from quoteattr.analysis.check import check
from quoteattr.analysis.plain import PlainAnalyzer
from quoteattr.analysis.units import paragraphs, sentences

__all__ = [
    "Analysis",
    "Analyzer",
    "Entity",
    "Layer",
    "Outside",
    "PlainAnalyzer",
    "Token",
    "Tokens",
    "align",
    "check",
    "paragraphs",
    "sentences",
]
