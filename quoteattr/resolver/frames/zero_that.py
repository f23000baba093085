"""The mayor said it was «over»."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.candidates.nominals import phrase_after
from quoteattr.resolver.adverbials import after_light
from quoteattr.resolver.base import Context, CueSite, Example, Frame, Report
from quoteattr.resolver.clauses import clause_end, has_marks, has_verb

__all__ = ["FRAME"]

SHORTEST = 3  #: tokens of a clause
OBJECT = 7  #: tokens of an object behind which another predicate begins
SUBJECTS = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL | c.SPEAKING_NOUN
HELPERS = c.AUXILIARY | c.MODAL  #: that begin another predicate of the same speaker behind "but"
NO_SUBJECTS = c.PREPOSITION | c.CONJUNCTION | c.SUBORDINATOR | c.AUXILIARY | c.MODAL | c.NEGATION | c.RELATIVE


def find(site: CueSite, context: Context) -> Report | None:
    """The clause that follows the verb without "that"."""
    verb, found, limit = site.verb, site.found, site.limit
    if verb is None or found is None or "clause" not in verb.frames:
        return None
    reading = context.found.reading
    start = after_light(context.found, verb, limit)
    if start + 1 >= limit or reading.depth[start] != reading.depth[site.token] or not reading.flags[start] & c.WORD:
        return None
    end = clause_end(context, start, limit)
    if end - start < SHORTEST or not _begins_clause(context, start, end):
        return None
    return Report(found=found, ranges=((start, end),), frame=FRAME.name)


def _begins_clause(context: Context, start: int, end: int) -> bool:
    """Whether a subject stands at ``start`` and a verb of its own may follow."""
    reading = context.found.reading
    bits, low = reading.flags[start], reading.lowers[start]
    pronoun = reading.lexicon.pack.pronouns.get(low)
    if low in reading.closed.existential or (pronoun is not None and pronoun.subject and pronoun.animate):
        return True
    subject = phrase_after(context.found, start, end)
    if subject is None and not bits & SUBJECTS and (bits & NO_SUBJECTS or reading.is_adverb(start)):
        return False
    after = start + 1 if subject is None else subject.source[1]
    if _goes_on(context, start, end):
        return False
    return (has_marks(context.found, start, end) and bool(bits & SUBJECTS)) or has_verb(context.found, after, end)


def _goes_on(context: Context, start: int, end: int) -> bool:
    """Whether the subject of the cue does something else behind a mere object ("did not mention the fire but did note")."""
    reading = context.found.reading
    for i in range(start + 1, min(end - 1, start + OBJECT)):
        if reading.flags[i] & c.CONJUNCTION and reading.flags[i + 1] & HELPERS:
            noun = start + bool(reading.flags[start] & (c.DETERMINER | c.POSSESSIVE))
            return not has_verb(context.found, noun + 1, i)
    return False


FRAME = Frame(
    name="zero_that",
    claim="A reporting verb is followed by a clause with a subject of its own.",
    find=find,
    examples=(Example(text="The mayor said it was «over».", mention="The mayor"),),
    counterexamples=(Example(text="The mayor said so."),),
)
