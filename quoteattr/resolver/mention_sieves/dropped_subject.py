"""—No voy —dijo—. Llueve. Añadió: «No hay plan». In some languages a verb needs no subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.bare_tags import bare_tag, tells_alone
from quoteattr.syntax.light import is_light
from quoteattr.syntax.tags import skip_punctuation

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The verb right after the quotation or right before it, if its subject is left out."""
    if not reading.pack.grammar.drops_subject:
        return None
    gaps = (bare_tag(reading, skip_punctuation(reading, *gap), gap[1], site.utterance.level) for gap in site.utterance.gaps)
    verb = next((verb for verb in gaps if verb is not None), None) or _behind(site, reading) or _before(site, reading)
    return None if verb is None else source_cue(verb, None)


def _behind(site: UtteranceSite, reading: Reading) -> Verb | None:
    """The verb of a tag after the quotation."""
    last = site.utterance.last
    if site.is_closed_off or site.is_told_before:
        return None
    if last + 1 in reading.break_set and last < len(reading.words) and reading.words[last] == ".":
        return None  # „Tak”. Dodał, że wygra.
    return bare_tag(reading, site.behind, site.utterance.right_limit, site.utterance.level)


def _before(site: UtteranceSite, reading: Reading) -> Verb | None:
    """The last verb before the quotation, if only an addressee and adverbials come between them."""
    verb = site.verbs_before[-1] if site.verbs_before else None
    if verb is None or not tells_alone(verb) or Complement.WEAK in verb.complements:
        return None
    return verb if is_light(reading, verb.last, site.before[1], addressee=True) else None


SIEVE = MentionSieve(
    name="dropped_subject",
    claim="A reporting verb without a subject is next to the quotation: the speaker is somebody the text has spoken of.",
    find=find,
    examples=(
        Example(lang="es", text="—No voy —dijo—. Llueve."),
        Example(lang="es", text="El alcalde cerró el puente. Añadió: «No hay plan»."),
    ),
    counterexamples=(
        Example(lang="es", text="—No voy —dijo Inés—. Llueve."),
        Example(text="“Go.” Said to be ill, he left."),
    ),
)
