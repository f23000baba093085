"""Sie versprach, die Brücke «bald» zu reparieren. An infinitive ends a clause of its own, after a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CLAUSE_ENDS
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import clause_end

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

OPENERS = c.SUBORDINATOR | c.COMPLEMENTIZER | c.RELATIVE | c.CONJUNCTION  #: classes of words that begin another clause
LONGEST_REST = 12  #: tokens between the verb and its comma
LONGEST_CLAUSE = 30  #: tokens up to the infinitive
SHORTEST = 5  #: letters of a verb with the marker inside ("mitzuteilen")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "infinitive_clause"
    purposes: frozenset[str] = NO_WORDS  #: words before an infinitive that tells a purpose, not what was said ("um")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause after the comma that ends the clause of a verb, if it contains an infinitive and no finite verb before it."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None or Complement.TO not in verb.complements or not reading.pack.grammar.clause_comma:
        return None
    begun = max(verb.end, source_cue.phrase.source[1] if source_cue.phrase is not None else 0)
    comma = next((i for i in range(begun, min(limit - 1, begun + LONGEST_REST)) if reading.words[i] == ","), None)
    if comma is None or not _has_infinitive(reading, comma + 1, limit):
        return None
    end = clause_end(reading, comma + 1, limit)
    return Report(source_cue=source_cue, ranges=((comma + 1, end),), frame=FRAME.name)


def _has_infinitive(reading: Reading, start: int, limit: int) -> bool:
    """Whether an infinitive with its marker comes before any finite verb, in this clause."""
    if reading.lowers[start] in reading.of_rule(Words).purposes or reading.flags[start] & OPENERS:
        return False
    for i in range(start, min(limit, start + LONGEST_CLAUSE)):
        if reading.function[i] & f.INFINITIVE_MARKER and not reading.flags[min(i + 1, limit - 1)] & (c.CAPITAL | c.DETERMINER):
            return True
        if _contains_marker(reading, i):
            return True
        if reading.words[i] in CLAUSE_ENDS or reading.function[i] & (f.INDICATIVE | f.REPORTED_MOOD | f.SUPPOSED_MOOD):
            return False
    return False


def _contains_marker(reading: Reading, token: int) -> bool:
    """Whether a verb in small letters contains the marker of the infinitive ("mitzuteilen")."""
    lower = reading.lowers[token]
    if reading.flags[token] & c.CAPITAL or len(lower) <= SHORTEST:
        return False
    markers = reading.pack.lexicon.classes.get("infinitive_marker", ())
    return any(marker in lower[2:-2] for marker in markers)


FRAME = Frame(
    name="infinitive_clause",
    claim="After a verb of promising or claiming and a comma, a clause ends in an infinitive: the clause is reported.",
    find=find,
    examples=(
        Example(text="Die Ministerin versprach, die Brücke «bald» zu reparieren.", mention="Die Ministerin", lang="de"),
    ),
    counterexamples=(Example(text="Die Ministerin kam, um die Brücke «bald» zu reparieren.", lang="de"),),
)
