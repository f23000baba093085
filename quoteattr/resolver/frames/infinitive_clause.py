"""Sie versprach, die Brücke «bald» zu reparieren. An infinitive ends a clause of its own, after a comma in some languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import clause_end
from quoteattr.syntax.infinitives import InfinitiveWords, has_infinitive

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

LONGEST_ADDRESSEE = 8  #: tokens between the verb and "om"
LONGEST_REST = 12  #: tokens between the verb and its comma


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause that contains an infinitive and no finite verb before it, after the verb's own clause and its comma."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None or Complement.TO not in verb.complements:
        return None
    start = _start(site, reading)
    asked = None if start is None else _request(site, reading, verb, start)
    if start is None or not (asked or has_infinitive(reading, start, limit)):
        return None
    start = asked or start
    return Report(source_cue=source_cue, ranges=((start, clause_end(reading, start, limit)),), frame=FRAME.name)


def _request(site: CueSite, reading: Reading, verb: Verb, start: int) -> int | None:
    """The word before an infinitive that tells what somebody is asked for ("riep hen op om te komen"); None elsewhere."""
    asked = reading.of_rule[InfinitiveWords]
    if verb.lemma not in asked.requests:
        return None
    within = range(start, min(site.limit - 1, start + LONGEST_ADDRESSEE))
    found = next((i for i in within if reading.lowers[i] in asked.purposes), None)
    return found if found is not None and has_infinitive(reading, found + 1, site.limit) else None


def _start(site: CueSite, reading: Reading) -> int | None:
    """Where the clause may begin: after a comma if the grammar needs one, else where reported words do; None if nowhere."""
    grammar = reading.pack.grammar
    if grammar.clause_comma and site.verb is not None:
        phrase = site.source_cue.phrase if site.source_cue is not None else None
        begun = max(site.verb.end, phrase.source[1] if phrase is not None else 0)
        comma = next((i for i in range(begun, min(site.limit - 1, begun + LONGEST_REST)) if reading.words[i] == ","), None)
        return None if comma is None else comma + 1
    if not grammar.bracket or site.start >= site.limit:
        return None
    return site.start + (reading.words[site.start] == ",")


FRAME = Frame(
    name="infinitive_clause",
    claim="After a verb of promising or claiming, a clause ends in an infinitive: the clause is reported.",
    find=find,
    examples=(
        Example(text="Die Ministerin versprach, die Brücke «bald» zu reparieren.", mention="Die Ministerin", lang="de"),
        Example(text="De minister riep ons op om thuis te blijven.", mention="De minister", lang="nl"),
        Example(text="De minister zegt de brug «snel» te willen herstellen.", mention="De minister", lang="nl"),
    ),
    counterexamples=(
        Example(text="Die Ministerin kam, um die Brücke «bald» zu reparieren.", lang="de"),
        Example(text="De minister zei het veel te laat.", lang="nl"),
    ),
)
