"""Polish: the switches of its grammar. Data only."""

from quoteattr.lang.pack import Grammar, Subject

__all__ = ["GRAMMAR"]

GRAMMAR = Grammar(
    subject=Subject.BOTH,
    articles=False,
    drops_subject=True,
    gendered=True,
    needs_that=True,
    clause_comma=True,
)
