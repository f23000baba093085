"""Mira’s answer was, “…”. His first words were: “…”. Leo’s was, “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueWords, SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.syntax.possession import possessor

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The owner of the noun of saying that, with a form of "be", comes right before the quotation."""
    first, last = site.before
    verb = last - 1
    while verb > first and reading.words[verb] in {",", ":"}:
        verb -= 1
    noun = verb - 1
    if noun < first or not reading.function[verb] & f.BE:
        return None
    named = reading.flags[noun] & c.CUE_NOUN or reading.function[noun] & f.WORDING
    if not (named or reading.possessive(noun)):
        return None
    owner = possessor(reading, noun if named else verb, first)
    if owner is None:
        return None
    head = noun if named else verb
    cue = CueWords(first=head, last=head + 1, parts=((head, verb + 1),), lemma=reading.lowers[head], act=Act.SPEECH)
    return SourceCue(phrase=owner, cue=cue)


SIEVE = MentionSieve(
    name="words_were",
    claim="A noun of saying and a form of “be” introduce the quotation (“her answer was”): the owner of the noun speaks.",
    find=find,
    examples=(
        Example(text="Mira’s answer was, “Wait.”", mention="Mira"),
        Example(text="Leo Falk’s first words were: “Shut the door.”", mention="Leo Falk"),
    ),
    counterexamples=(Example(text="The answer was, “Wait.”"), Example(text="Mira’s hat was new. “Wait.”")),
)
