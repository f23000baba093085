"""“We,” Ben said, “are late.” “We are late,” Ben said. “Run.”"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.resolver.tag_sources import tag_source
from quoteattr.syntax.animate import may_speak
from quoteattr.syntax.tags import skip_punctuation, tags_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite
    from quoteattr.syntax.tags import Tag

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The tag between two pieces of one turn."""
    for first, last in site.utterance.gaps:
        start = skip_punctuation(reading, first, last)
        tag = next(tags_after(reading, start, last, site.utterance.level), None)
        if tag is not None and not _is_beat(reading, tag, start):
            return source_cue(tag.verb, tag.subject)
        inserted = tag_source(reading, start, last)
        if inserted is not None:
            return inserted[0]
    return None


def _is_beat(reading: Reading, tag: Tag, start: int) -> bool:
    """Whether a sentence with a capital says what somebody does with a thing («—Ven. —Le señaló la silla—. Siéntate.»)."""
    if not (tag.inverted and reading.flags[start] & c.CAPITAL):
        return False
    return reading.pack.grammar.drops_subject and not may_speak(reading, tag.subject)


SIEVE = MentionSieve(
    name="cue_inside",
    claim="A reporting verb and its subject interrupt the quotation: the subject speaks both parts.",
    find=find,
    examples=(
        Example(text="“We,” Ben said, “are late.”", mention="Ben"),
        Example(text="“We are late,” said Ben. “Run.”", mention="Ben"),
        Example(text="„Wer geht“, so Ben Krämer, „kommt zu spät.“", mention="Ben Krämer", lang="de"),
    ),
    counterexamples=(Example(text="“We are late.” Ben looked up. “Run.”"),),
)
