"""Who and what could be meant: words with their classes, names, pronouns, noun phrases, cues.

Nothing here decides anything. The finders look at a :class:`~quoteattr.candidates.reading.Reading` and say what stands where.
"""
