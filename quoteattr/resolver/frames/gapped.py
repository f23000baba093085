"""Al asked for time; Bea, for «more money»: the second speaker's verb is left out."""

from __future__ import annotations

import attrs

from quoteattr.candidates import classes as c
from quoteattr.candidates.nominals import phrase_after
from quoteattr.candidates.tags import verbs_between
from quoteattr.resolver.base import Context, CueSite, Example, Found, Frame, Report
from quoteattr.resolver.clauses import has_marks, strip
from quoteattr.resolver.evidence import verb_cue

__all__ = ["FRAME"]

OPENING = c.PREPOSITION | c.COMPLEMENTIZER


def find(site: CueSite, context: Context) -> Report | None:
    """What follows a semicolon, a source and a comma, said as the clause before the semicolon says it."""
    reading, token, limit = context.found.reading, site.token, site.limit
    if reading.words[token] != ";":
        return None
    phrase = phrase_after(context.found, token + 1, limit)
    comma = limit if phrase is None else phrase.source[1]
    if phrase is None or comma + 2 >= limit or reading.words[comma] != ",":
        return None
    start, level = comma + 1, reading.depth[token]
    if not (reading.flags[start] & OPENING and has_marks(context.found, start, limit)):
        return None
    if any(verb.finite for verb in verbs_between(context.found, start, limit, level)):
        return None
    verb = next((one for one in reversed(list(verbs_between(context.found, site.first, token, level))) if one.finite), None)
    if verb is None or verb.passive:
        return None
    cue = verb_cue(verb)
    if reading.lowers[start] == reading.lowers[verb.last - 1]:  # "asked for time; Bea, for ..."
        cue = attrs.evolve(cue, last=verb.head + 1, parts=((verb.first, verb.head + 1),))
    found = Found(phrase=phrase, cue=cue, polarity=verb.polarity)
    return Report(found=found, ranges=((start, strip(context.found, start, limit)),), frame=FRAME.name)


FRAME = Frame(
    name="gapped",
    claim="Behind a semicolon a source and words in marks stand without a verb: that of the clause before goes for both.",
    find=find,
    marked=True,
    examples=(Example(text="Al Reyes asked for time; Bea Lang, for “more money”.", mention="Bea Lang"),),
    counterexamples=(Example(text="Al Reyes asked for time; Bea Lang left."),),
)
