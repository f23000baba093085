"""Dutch: the switches of its grammar. Data only."""

from quoteattr.lang.pack import Grammar, Subject

__all__ = ["GRAMMAR"]

GRAMMAR = Grammar(subject=Subject.BOTH, needs_that=True, verb_second=True, bracket=True, verb_final=True, gendered=True)
