"""The plan was rejected by most voters. Moll has been endorsed by the union."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.lang.pack import Complement
from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.passive import agent
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import verb_cue
from quoteattr.syntax.animate import may_speak
from quoteattr.syntax.subjects import subject_before

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

#: Complements of verbs whose object somebody judges or supports
JUDGING = frozenset({Complement.OBJECT, Complement.TOPIC})


def find(site: CueSite, reading: Reading) -> Report | None:
    """The subject of a passive verb of judgement, if the agent is somebody who may judge."""
    verb = site.verb
    if verb is None or not verb.passive or not verb.complements & JUDGING:
        return None
    phrase, _ = agent(reading, verb.end, site.limit)
    subject = subject_before(reading, verb, site.first) if phrase is not None and may_speak(reading, phrase) else None
    if subject is None or reading.flags[subject.source[1] - 1] & c.RELATIVE:
        return None
    cue = attrs.evolve(verb_cue(verb), act=Act.THOUGHT)
    source_cue = SourceCue(phrase=phrase, cue=cue, polarity=verb.polarity)
    return Report(source_cue=source_cue, ranges=(subject.source,), frame=FRAME.name)


FRAME = Frame(
    name="passive_attitude",
    claim="A passive verb of judgement or support names its agent: the agent’s attitude to the subject is reported.",
    find=find,
    examples=(Example(text="The plan was rejected by Ada Moll.", mention="Ada Moll"),),
    counterexamples=(Example(text="The plan was rejected."), Example(text="The house was attacked by fire.")),
)
