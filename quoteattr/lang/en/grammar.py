"""English: the switches of its grammar. Data only."""

from quoteattr.lang.pack import Grammar

__all__ = ["GRAMMAR"]

GRAMMAR = Grammar()
