"""It was reported that the bridge would close. Asked whether it was «over», she left."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.passive import agent
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import verb_cue
from quoteattr.syntax.extent import clause_end, object_end

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

#: Complements of verbs that can take a clause in the passive.
CLAUSES = frozenset({Complement.CLAUSE, Complement.THAT, Complement.WH, Complement.PERSON})
ASKING = frozenset({Complement.PERSON, Complement.WH})
LONGEST_ADVERBIAL = 8  #: tokens of time and place between the verb and its clause


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "passive_report"
    about: frozenset[str] = NO_WORDS  #: prepositions before the topic of a question ("about")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause after a passive or a participle; the source is the agent; without one, nobody."""
    verb, limit = site.verb, site.limit
    if verb is None or not verb.complements & CLAUSES or not (verb.passive or _opens(reading, site)):
        return None
    phrase, after = agent(reading, verb.end, limit)
    places = range(after, min(limit, after + LONGEST_ADVERBIAL))
    start = next((i for i in places if _begins(reading, i, near=i == after)), limit)
    if start + 1 >= limit:
        return None
    that = reading.function[start] & f.THAT
    end = clause_end(reading, start + 1, limit) if that else object_end(reading, start, limit, has_verbs=True)
    source_cue = SourceCue(phrase=phrase, cue=verb_cue(verb), polarity=verb.polarity)
    return Report(source_cue=source_cue, ranges=((start, end),), frame=FRAME.name)


def _opens(reading: Reading, site: CueSite) -> bool:
    """Whether a bare participle opens a clause: "Asked whether ...", "When asked about ..."."""
    verb = site.verb
    if verb is None or site.source_cue is not None or VerbForm.PARTICIPLE not in verb.forms or not verb.bare:
        return False
    if not verb.complements >= ASKING:
        return False
    before = verb.first - 1
    return verb.first == site.first or reading.words[before] == "," or bool(reading.flags[before] & c.SUBORDINATOR)


def _begins(reading: Reading, token: int, *, near: bool) -> bool:
    """Whether a token is "that", a question word or (right after the verb) "about"."""
    bits = reading.function[token]
    if reading.words[token - 1] == "," and bits & f.SUBJECT_RELATIVE:
        return False  # "was written by Moll, who directed it"
    if bits & (f.THAT | f.QUESTION_WORD):
        return True
    return near and reading.lowers[token] in reading.of_rule[Words].about


FRAME = Frame(
    name="passive_report",
    claim="A clause follows a reporting verb in the passive: it is reported, and the source is the agent, if one is named.",
    find=find,
    examples=(Example(text="It was reported by the Harbour Times that the bridge would close.", mention="Harbour Times"),),
    counterexamples=(
        Example(text="The news was reported twice."),
        Example(text="The film was written by Al Payne, who directed it in Lisk."),
    ),
)
