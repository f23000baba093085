"""Die Brücke ist «gesperrt». Das teilte die Polizei mit. A sentence points back at the one before, which is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.edges import strip, unopened
from quoteattr.syntax.light import is_light
from quoteattr.syntax.tags import subject_behind

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

SHORTEST_CLAUSE = 3  #: tokens of a clause


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "pointing_tag"
    pointing: frozenset[str] = NO_WORDS  #: pronouns for what was just said, before the verb of the tag ("das", "dies")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The sentence before one that consists of a pronoun, a verb of saying, its subject and adverbials."""
    verb, first, limit = site.verb, site.first, site.limit
    if verb is None or not _points_back(reading, verb, first):
        return None
    subject = subject_behind(reading, verb, limit)
    if subject is None or not _is_all(reading, subject.source[1], verb.tail[0] if verb.tail else limit, limit):
        return None
    begin = unopened(reading, reading.sentence(first - 1)[0])
    end = strip(reading, begin, first)
    if end - begin < SHORTEST_CLAUSE or reading.depth[begin] or reading.depth[end - 1]:
        return None
    return Report(source_cue=source_cue(verb, subject), ranges=((begin, end),), frame=FRAME.name)


def _points_back(reading: Reading, verb: Verb, first: int) -> bool:
    """Whether a sentence begins with a pronoun and the verb, and isn't the first of its paragraph."""
    if verb.passive or not verb.takes_that or verb.first != first + 1:
        return False
    pointing = reading.lowers[first] in reading.of_rule[Words].pointing
    return pointing and first in reading.break_set and first > reading.paragraph(first)[0]


def _is_all(reading: Reading, start: int, last: int, limit: int) -> bool:
    """Whether only adverbials come between the subject and the end of its clause."""
    last = next((i for i in range(start, last) if reading.words[i] in {",", "."}), min(last, limit))
    return is_light(reading, start, last, addressee=True) and not reading.flags[start - 1] & c.SUBORDINATOR


FRAME = Frame(
    name="pointing_tag",
    claim="A sentence says only that somebody said “this”: the sentence before it is reported.",
    find=find,
    examples=(
        Example(text="Die Brücke ist seit «gestern» gesperrt. Das teilte die Polizei mit.", mention="die Polizei", lang="de"),
        Example(text="De brug is sinds «gisteren» dicht. Dat meldt de politie.", mention="de politie", lang="nl"),
    ),
    counterexamples=(Example(text="Die Brücke ist seit «gestern» gesperrt. Das ärgerte die Polizei.", lang="de"),),
)
