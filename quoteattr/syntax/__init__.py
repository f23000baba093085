"""Phrases and clauses without a parser, as token ranges of a :class:`~quoteattr.reading.base.Reading`."""
