"""According to the union, the strike is «total». The strike is «total», according to the union."""

from __future__ import annotations

from quoteattr.candidates.nominals import phrase_after
from quoteattr.candidates.subjects import subject_after
from quoteattr.models import Act
from quoteattr.resolver.base import Context, CueSite, CueWords, Example, Found, Frame, Report
from quoteattr.resolver.clauses import strip
from quoteattr.resolver.evidence import match_phrase

__all__ = ["FRAME"]

SHORTEST = 3  #: tokens of a clause


def find(site: CueSite, context: Context) -> Report | None:
    """The rest of the sentence around "according to"."""
    reading, cue = context.found.reading, site.token
    first, limit = site.first, site.limit
    after = match_phrase(context.found, "source_phrases", cue, limit)
    if after == cue:
        return None
    leads = cue == first
    phrase = phrase_after(context.found, after, limit) if leads else subject_after(context.found, after, limit)
    if phrase is None:
        return None
    if leads:
        start = next((i + 1 for i in range(phrase.last, limit) if reading.words[i] == "," and not reading.depth[i]), limit)
        clause = (start, strip(context.found, start, limit)) if start < limit else (start, start)
    else:
        clause = (first, strip(context.found, first, cue))
    if clause[1] - clause[0] < SHORTEST:
        return None
    words = CueWords(first=cue, last=after, parts=((cue, after),), lemma=" ".join(reading.lowers[cue:after]), act=Act.SPEECH)
    found = Found(phrase=phrase, cue=words)
    return Report(found=found, ranges=(clause,), frame=FRAME.name)


FRAME = Frame(
    name="according_clause",
    claim="“According to” begins or ends the sentence: the rest of it is what the source says.",
    find=find,
    examples=(Example(text="According to the union, the strike is «total».", mention="the union"),),
    counterexamples=(Example(text="The strike is «total»."),),
)
