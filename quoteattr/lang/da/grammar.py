"""Danish: the switches of its grammar. Data only."""

from quoteattr.lang.pack import Grammar, Subject

__all__ = ["GRAMMAR"]

# As in English
GRAMMAR = Grammar(
    subject=Subject.BEFORE,
    drops_subject=False,
    gendered=False,
    needs_that=False,
    clause_comma=False,
    verb_second=False,  # "Dann sagte sie"
    bracket=False,  # "hat sie gestern gesagt"
)
