"""Als „Farce“ bezeichnete sie das Gesetz; von einer „Farce“ sprach sie: quoted words that open a clause, before its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.extent import object_end
from quoteattr.syntax.inverted import subject_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

SHORTEST = 4  #: tokens of "als" and a word with its marks


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "fronted_judgement"
    topics: frozenset[str] = NO_WORDS  #: prepositions between a verb of saying and what it is about («von», «vor»)


def find(site: CueSite, reading: Reading) -> Report | None:
    """The words before the verb, and the object behind its subject if they are said of it."""
    verb, first, limit = site.verb, site.first, site.limit
    if verb is None or not verb.finite or verb.passive:
        return None
    if reading.lowers[first] in reading.of_rule[Words].topics:
        return _topic(site, reading, verb)
    if Complement.OBJECT not in verb.complements or not _judges(reading, first, verb.first):
        return None
    subject = subject_after(reading, verb.last, limit)
    start = limit if subject is None else subject.source[1]
    if subject is None or start >= limit or not reading.flags[start] & c.WORD:
        return None
    ranges = ((first, verb.first), (start, object_end(reading, start, limit)))
    return Report(source_cue=source_cue(verb, subject), ranges=ranges, frame=FRAME.name)


def _topic(site: CueSite, reading: Reading, verb: Verb) -> Report | None:
    """The quoted words behind a preposition that opens the sentence, right before the verb: "Von einer „Farce“ sprach Mira"."""
    first = site.first
    begin = first + 1 + bool(reading.function[first + 1] & f.INDEFINITE)
    quoted = begin < verb.first and reading.flags[begin] & c.OPENING and reading.flags[verb.first - 1] & c.CLOSING
    subject = subject_after(reading, verb.last, site.limit) if quoted and Complement.WEAK not in verb.complements else None
    if subject is None:
        return None
    return Report(source_cue=source_cue(verb, subject), ranges=((first + 1, verb.first),), frame=FRAME.name)


def _judges(reading: Reading, first: int, verb: int) -> bool:
    """Whether a sentence begins with "as" and quoted words, right before its verb."""
    if not (reading.pack.grammar.verb_second and reading.function[first] & f.JUDGING) or verb - first < SHORTEST:
        return False
    quoted = min(reading.depth[first + 1 : verb]) > reading.depth[first]
    return quoted and bool(reading.flags[verb - 1] & c.CLOSING)


FRAME = Frame(
    name="fronted_judgement",
    claim="A sentence begins with “as” or “of” and quoted words, and a verb of judgement or saying follows: they are reported.",
    find=find,
    examples=(
        Example(lang="de", text="Als „reine Farce“ bezeichnete die Opposition das Gesetz.", mention="die Opposition"),
        Example(lang="de", text="Von einer „reinen Farce“ sprach die Opposition.", mention="die Opposition"),
        Example(lang="nl", text="Als „een farce” bestempelde de minister het plan.", mention="de minister"),
    ),
    counterexamples=(Example(lang="de", text="Als die Opposition das Gesetz las, lachte sie."),),
    marked=True,
)
