"""Russian: the switches of its grammar. Data only."""

from quoteattr.lang.pack import Grammar, Subject

__all__ = ["GRAMMAR"]

GRAMMAR = Grammar(subject=Subject.BOTH, drops_subject=True, gendered=True, clause_comma=True, articles=False)
