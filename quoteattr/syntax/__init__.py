"""Phrases and clauses without a parser: rules take a :class:`~quoteattr.reading.base.Reading` and give ranges of tokens."""
