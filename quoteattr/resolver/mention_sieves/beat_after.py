"""“Late.” Ivy shut the door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import DASHES
from quoteattr.lang.pack import Complement, Dash
from quoteattr.resolver.base import SourceCue
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.utterances.answers import answerer
from quoteattr.resolver.utterances.surroundings import may_act, sentence_after
from quoteattr.syntax.declined_right import directs
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The subject of the sentence after the quotation, if it can be somebody who acts."""
    if not reading.pack.grammar.articles:
        return _acting(site, reading)
    # With an open dash, words between two dashes may be spoken.
    dashed = reading.marked.pieces[site.utterance.pieces[0]].style == "dash" and reading.pack.writing.dash is not Dash.OPEN
    found = (_beginning(reading, *gap) for gap in (site.utterance.gaps if dashed else ()))
    inside = next((beat for beat in found if beat is not None), None)
    if inside is not None:
        return inside
    first, last = sentence_after(site.utterance, reading)
    if first < last and reading.words[last - 1] == ":" and _introduces_another(site, reading, first, last):
        return None
    return None if answerer(reading, site.utterance) is not None else _beginning(reading, first, last)


def _beginning(reading: Reading, first: int, last: int) -> SourceCue | None:
    """The subject with which the words of a narrator begin, if it can be somebody who acts."""
    while first < last and reading.words[first] in DASHES | {","}:
        first += 1
    phrase = phrase_after(reading, first, last)
    return SourceCue(phrase=phrase) if phrase is not None and may_act(reading, phrase, last) else None


def _introduces_another(site: UtteranceSite, reading: Reading, first: int, last: int) -> bool:
    """Whether a verb of saying introduces the next quotation, and words before this one may belong to it instead."""
    utterance = site.utterance
    if last >= len(reading.words) or reading.depth[last] <= utterance.level:
        return False
    if utterance.first == reading.paragraph(utterance.first)[0]:
        return False
    return any(Complement.QUOTE in verb.complements for verb in verbs_between(reading, first, last, utterance.level))


def _acting(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The first nominative of what the narrator says between two pieces of the quotation, or after it."""
    utterance = site.utterance
    for first, last in (*utterance.gaps, sentence_after(utterance, reading)):
        phrase = next(directs(reading, first, last, utterance.level), None)
        if phrase is not None:
            return SourceCue(phrase=phrase)
    return None


SIEVE = MentionSieve(
    name="beat_after",
    claim="The sentence right after the quotation, in the same paragraph, is about one person: that person speaks.",
    find=find,
    of_person=True,
    examples=(
        Example(text="“You are late.” Ivy shut the door.", mention="Ivy"),
        Example(lang="es", text="—¿Un poco? —Inés cerró la puerta—. Nada.", mention="Inés"),
        Example(lang="ru", text="— Тишина, — встрял Лев.", mention="Лев"),
    ),
    counterexamples=(Example(text="“You are late.” The door was shut."),),
)
