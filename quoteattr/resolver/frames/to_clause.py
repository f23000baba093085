"""He vowed to «rebuild the bridge»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import PAUSES
from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import object_end
from quoteattr.syntax.finite import begins_infinitive
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

LONGEST_OBJECT = 8  #: tokens between the verb and "to"


def find(site: CueSite, reading: Reading) -> Report | None:
    """The infinitive after the verb, or after its object."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None:
        return None
    if Complement.TO not in verb.complements or reading.flags[verb.first - 1] & c.RELATIVE:
        return None
    for i in range(verb.last, min(limit, verb.last + LONGEST_OBJECT)):
        if reading.words[i] in PAUSES or reading.depth[i] != reading.depth[site.token]:
            return None
        if i + 1 < limit and begins_infinitive(reading, i):
            if _reports_itself(reading, verb, i + 1, limit):
                return None
            start = i - bool(reading.flags[i - 1] & c.NEGATION)  # "urged them not to go"
            return Report(
                source_cue=source_cue, ranges=((start, object_end(reading, i + 1, limit, has_verbs=True)),), frame=FRAME.name
            )
    return None


def _reports_itself(reading: Reading, verb: Verb, token: int, limit: int) -> bool:
    """Whether a verb of refusing governs a verb of saying that has its own clause ("declined to say whether")."""
    inner = verb_at(reading, token) if reading.function[verb.head] & f.REFUSAL else None
    if inner is None or inner.last >= limit or not inner.takes_question:
        return False
    return bool(reading.function[inner.last] & (f.THAT | f.QUESTION_WORD))


FRAME = Frame(
    name="to_clause",
    claim="A verb of promising, asking or threatening is followed by an infinitive: the infinitive is reported.",
    find=find,
    examples=(Example(text="Mira vowed to rebuild «the old bridge» soon.", mention="Mira"),),
    counterexamples=(Example(text="Mira vowed it."), Example(text="Mira offered flowers to the guests.")),
)
