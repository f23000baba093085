"""“No,” she shrugged. “Fine,” he smiled: verbs that don't mean speaking, in the place of a cue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.resolver.utterances.answers import answerer

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The tag after the quotation, if its verb is a gesture or a sound."""
    tag = None if site.is_closed_off else site.tag
    if tag is None or tag.inverted or Complement.WEAK not in tag.verb.complements:
        return None
    if answerer(reading, site.utterance) is not None:
        return None
    return source_cue(tag.verb, tag.subject)


SIEVE = MentionSieve(
    name="weak_cue",
    claim="A subject and a verb for a gesture or a sound follow right after the quotation: the subject speaks.",
    find=find,
    examples=(Example(text="“No,” Sana shrugged.", mention="Sana"),),
    counterexamples=(Example(text="“No,” Sana said."),),
)
