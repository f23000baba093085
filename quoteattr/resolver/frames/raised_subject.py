"""The bridge is expected to close. She seems to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.passive import agent
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import verb_cue
from quoteattr.syntax.extent import object_end
from quoteattr.syntax.finite import begins_infinitive
from quoteattr.syntax.subjects import subject_before

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "raised_subject"
    raising_passives: frozenset[str] = NO_WORDS  #: lemmas of verbs whose passive takes an infinitive ("is said to be")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The subject of a passive or of a verb of seeming, with the infinitive that is said, thought or seems to be true of it."""
    verb, limit = site.verb, site.limit
    if verb is None:
        return None
    raising = Complement.RAISING in verb.complements
    if not raising and not (verb.passive and verb.lemma in reading.of_rule[Words].raising_passives):
        return None
    by, after = agent(reading, verb.end, limit)
    if after + 1 >= limit or not _begins(reading, after, raising=raising):
        return None
    subject = subject_before(reading, verb, site.first)
    if subject is None:
        return None
    words = verb_cue(verb)
    source_cue = SourceCue(phrase=by, cue=attrs.evolve(words, act=Act.EVIDENCE), polarity=verb.polarity)
    ranges = (subject.source, (after, object_end(reading, after + 1, limit, has_verbs=True)))
    return Report(source_cue=source_cue, ranges=ranges, frame=FRAME.name)


def _begins(reading: Reading, token: int, *, raising: bool) -> bool:
    """Whether an infinitive begins at a token; after "seems" it may also be an adjective."""
    if reading.function[token] & f.INFINITIVE_MARKER:
        return begins_infinitive(reading, token)
    return raising and bool(reading.flags[token] & c.WORD) and not reading.flags[token] & c.PREPOSITION


FRAME = Frame(
    name="raised_subject",
    claim="A passive or a verb of seeming links a subject and an infinitive: both are reported, by the agent if one is named.",
    find=find,
    examples=(Example(text="The bridge is expected to close in May."),),
    counterexamples=(Example(text="The bridge is closed."), Example(text="The ferry is supposed to run all night.")),
)
