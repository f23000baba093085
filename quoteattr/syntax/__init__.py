"""Phrases and clauses without a parser: functions from a :class:`~quoteattr.reading.base.Reading` to ranges of tokens."""
