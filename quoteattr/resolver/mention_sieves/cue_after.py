"""“…,” Mira said. “…,” the clerk, a tall man, whispered."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import STOPS
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.passive import quotes_as_saying
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.resolver.utterances.answers import answerer
from quoteattr.syntax.animate import may_speak
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import SourceCue
    from quoteattr.resolver.utterances.surroundings import UtteranceSite
    from quoteattr.syntax.tags import Tag

__all__ = ["SIEVE"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "cue_after"
    mute: frozenset[str] = NO_WORDS  #: nouns for parts of the body that move but never speak ("head")


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The first tag after the quotation, if its subject comes before its verb."""
    if site.is_closed_off or site.is_told_before or _is_subordinate(site, reading):
        return None
    tag = site.tag
    if tag is None or tag.inverted or Complement.WEAK in tag.verb.complements or _is_mute(reading, tag.subject):
        return None
    if _is_narration(site, reading, tag) or answerer(reading, site.utterance) is not None:
        return None
    # "state radio quoted Keita as saying": the subject only passes the words on.
    relayed = quotes_as_saying(reading, tag.verb, tag.subject, site.utterance.right_limit)
    return relayed or source_cue(tag.verb, tag.subject)


def _is_narration(site: UtteranceSite, reading: Reading, tag: Tag) -> bool:
    """Whether the words that look like a tag begin a sentence about something else."""
    more = _tells_more(site, reading, tag.verb.last) or _is_next_sentence(site, reading)
    return more or _begins_with_thing(site, reading, tag.subject)


def _begins_with_thing(site: UtteranceSite, reading: Reading, subject: Phrase) -> bool:
    """Whether a thing begins the next sentence, where verbs are second: „Wir gehen.“ Die Zahlen sprechen für sich."""
    if not reading.pack.grammar.verb_second or site.behind not in reading.break_set:
        return False
    return not may_speak(reading, subject)


def _is_mute(reading: Reading, subject: Phrase) -> bool:
    """Whether a subject is a part of the body that only moves: “What?” Mira's head snapped round."""
    return subject.kind is MentionKind.NOMINAL and reading.lowers[subject.head] in reading.of_rule[Words].mute


def _tells_more(site: UtteranceSite, reading: Reading, behind: int) -> bool:
    """Whether the verb is in the next sentence and reports a clause there: «Поздно». Вера сказала, что идёт домой."""
    last = site.utterance.last
    if behind + 1 >= len(reading.words) or reading.words[last] != "." or last + 1 not in reading.break_set:
        return False
    return bool(reading.function[behind + (reading.words[behind] == ",")] & f.THAT)


def _is_next_sentence(site: UtteranceSite, reading: Reading) -> bool:
    """Whether a sentence of the narrator begins after the quoted one: « Venez. » Il parlait du docteur."""
    new = reading.index.narration.known and reading.words[site.utterance.end - 1] in STOPS
    return new and bool(reading.flags[site.behind] & c.CAPITAL)


def _is_subordinate(site: UtteranceSite, reading: Reading) -> bool:
    """Whether the quotation and its verb are in a subordinate clause that opens the sentence: "When Varga said “yes,” ..."."""
    first, last = site.before
    if not reading.flags[first] & c.SUBORDINATOR or reading.function[first] & f.AS_REPORTED:
        return False
    verb = verb_at(reading, last - 1 - (reading.words[last - 1] == ","))
    return verb is not None and verb.finite and Complement.QUOTE in verb.complements


SIEVE = MentionSieve(
    name="cue_after",
    claim="A subject and then its reporting verb follow right after the quotation: the subject speaks.",
    find=find,
    examples=(
        Example(text="“We open at nine,” Dana said.", mention="Dana"),
        Example(text="«The well is dry», the old clerk, a tall man from Lund, whispered.", mention="the old clerk"),
    ),
    counterexamples=(Example(text="“We open at nine.” Dana closed the window."),),
)
