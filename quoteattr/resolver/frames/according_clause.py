"""According to the union, the strike is «total». The strike is «total», according to the union."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.candidates.nominals import phrase_after, stretch
from quoteattr.candidates.subjects import subject_after
from quoteattr.models import Act
from quoteattr.resolver.base import Context, CueSite, CueWords, Example, Found, Frame, Report
from quoteattr.resolver.clauses import clause_end, strip, unopened
from quoteattr.resolver.evidence import match_phrase

__all__ = ["FRAME"]

SHORTEST = 3  #: tokens of a clause
PARTING = frozenset({":", ";"})
OPENING = frozenset({"—", "–", "--", "("})


def find(site: CueSite, context: Context) -> Report | None:
    """The rest of the sentence around "according to"."""
    cue, first, limit = site.token, site.first, site.limit
    if not context.found.reading.flags[cue] & c.SOURCE_PHRASE:
        return None
    after = match_phrase(context.found, "source_phrases", cue, limit)
    if after == cue:
        return None
    first = _begin(context, first, cue)
    leads = cue <= first + 1
    phrase = phrase_after(context.found, after, limit) if leads else subject_after(context.found, after, limit)
    phrase = phrase or stretch(context.found, after, limit)
    if phrase is None:
        return None
    rest = _rest(context, phrase.last if leads else phrase.source[1], limit)
    left = () if leads else _left(context, first, cue)
    ranges = (*left, *rest)
    if sum(end - start for start, end in ranges) < SHORTEST:
        return None
    words = CueWords(
        first=cue, last=after, parts=((cue, after),), lemma=" ".join(context.found.reading.lowers[cue:after]), act=Act.SPEECH
    )
    found = Found(phrase=phrase, cue=words)
    return Report(found=found, ranges=ranges, frame=FRAME.name)


def _begin(context: Context, first: int, cue: int) -> int:
    """Where the clause with "according to" begins: after the last semicolon, colon, dash or bracket before it."""
    reading = context.found.reading
    for i in range(cue - 1, first, -1):
        apart = reading.words[i] in PARTING or (reading.words[i] in OPENING and cue - i >= SHORTEST)
        if apart and not reading.depth[i]:
            return i + 1
    return first


def _left(context: Context, first: int, cue: int) -> tuple[tuple[int, int], ...]:
    """What stands before "according to" in its clause."""
    first = unopened(context.found, first)
    end = strip(context.found, first, cue)
    return ((first, end),) if end > first else ()


def _rest(context: Context, start: int, limit: int) -> tuple[tuple[int, int], ...]:
    """What stands behind the comma after the source."""
    reading = context.found.reading
    comma = next((i for i in range(start, limit) if reading.words[i] == "," and not reading.depth[i]), limit)
    end = clause_end(context, comma + 1, limit) if comma + 1 < limit else limit
    return ((comma + 1, end),) if comma + 1 < end else ()


FRAME = Frame(
    name="according_clause",
    claim="“According to” begins or ends the sentence: the rest of it is what the source says.",
    find=find,
    examples=(
        Example(text="According to the union, the strike is «total».", mention="the union"),
        Example(text="The strike, according to the union, is «total».", mention="the union"),
    ),
    counterexamples=(Example(text="The strike is «total»."),),
)
