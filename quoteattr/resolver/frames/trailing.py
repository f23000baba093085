"""The plant would «close soon», the mayor said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.clause import comma_before, has_marks, has_verb
from quoteattr.syntax.edges import strip, unopened
from quoteattr.syntax.tags import Tag, is_light, tags_after
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

SHORTEST = 3  #: tokens of a clause
LONGEST_SUBJECT = 8  #: tokens before a comma that may be a subject with its apposition
DETERMINED = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL
MOST_COMMAS = 3  #: commas before the verb, at one of which the tag begins


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause before a tag that ends the sentence."""
    verb = site.verb
    if verb is None or not verb.complements & {"clause", "that"} or "object" in verb.complements:
        return None
    if verb.last < site.limit and reading.flags[verb.last] & c.COMPLEMENTIZER:
        return None
    first = unopened(reading, _around_marks(reading, site))
    comma = comma_before(reading, first, verb.first)
    for _ in range(MOST_COMMAS):  # "..., Hal Moss, its director, announced"
        if comma is None or comma - first < SHORTEST:
            return None
        report = _before_tag(site, reading, first, comma)
        if report is not None:
            return report
        comma = comma_before(reading, first, comma)
    return None


def _around_marks(reading: Reading, site: CueSite) -> int:
    """Where the sentence of a tag begins: in front of marks that hold ends of others ("Lisk «needs it. It pays», she said")."""
    first = site.first
    if reading.depth[first] <= reading.depth[site.token]:
        return first
    opener = first
    while opener and reading.depth[opener - 1] > reading.depth[site.token]:
        opener -= 1
    return reading.sentence(opener)[0]


def _before_tag(site: CueSite, reading: Reading, first: int, comma: int) -> Report | None:
    """The clause up to a comma, if a tag with the verb of the site stands between that and the end of the sentence."""
    verb, limit = site.verb, site.limit
    if reading.lowers[comma + 1] in reading.closed.that and reading.flags[comma + 2] & DETERMINED:
        return None  # "..., that the crew lied"
    adverbial = reading.flags[first] & (c.PREPOSITION | c.SUBORDINATOR)
    # "Her brother, Per Kamm, remembers the light" holds no tag.
    inverted = verb is not None and verb.first == comma + 1 and comma - first < LONGEST_SUBJECT
    if (adverbial or inverted) and not has_marks(reading, first, comma) and not has_verb(reading, first, comma):
        return None
    for tag in tags_after(reading, comma + 1, limit, reading.depth[site.token]):
        if tag.verb.head != site.token or not _ends(reading, tag, limit):
            return None
        found = source_cue(tag.verb, tag.subject)
        return Report(source_cue=found, ranges=((first, strip(reading, first, comma)),), frame=FRAME.name)
    return None


def _ends(reading: Reading, tag: Tag, limit: int) -> bool:
    """Whether nothing but adverbials, an apposition or another report follows up to the end of the sentence."""
    end = max(tag.verb.last, tag.subject.source[1])
    if is_light(reading, end, limit, addressee="person" in tag.verb.complements):
        return True
    if tag.inverted and reading.lowers[end] in reading.closed.subject_relatives:
        return "," not in reading.words[end:limit]  # "said an officer who saw it"
    if reading.words[end] != "," or end + 1 >= limit:
        return False
    after = verb_at(reading, end + 1)
    return tag.inverted or (after is not None and after.gerund)


FRAME = Frame(
    name="trailing",
    claim="A clause is followed by a comma, a subject and its reporting verb, and then the sentence ends.",
    find=find,
    examples=(Example(text="The plant would «close soon», the mayor said.", mention="the mayor"),),
    counterexamples=(Example(text="The plant would «close soon»."),),
)
