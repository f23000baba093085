"""It was reported that the bridge would close. Asked whether it was «over», she left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.passive import agent
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import verb_cue
from quoteattr.syntax.clause import clause_end, object_end

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

CLAUSES = frozenset({"clause", "that", "wh", "person"})  #: frames of verbs that govern a clause
FURTHEST = 8  #: tokens of time and place between the verb and its clause


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause after a passive or a participle; its agent speaks, nobody where there is none."""
    verb, limit = site.verb, site.limit
    if verb is None or not verb.complements & CLAUSES or not (verb.passive or _opens(reading, site)):
        return None
    phrase, after = agent(reading, verb.last, limit)
    start = next((i for i in range(after, min(limit, after + FURTHEST)) if _begins(reading, i, near=i == after)), limit)
    if start + 1 >= limit:
        return None
    that = reading.lowers[start] in reading.closed.that
    end = clause_end(reading, start + 1, limit) if that else object_end(reading, start, limit, has_verbs=True)
    found = SourceCue(phrase=phrase, cue=verb_cue(verb), polarity=verb.polarity)
    return Report(source_cue=found, ranges=((start, end),), frame=FRAME.name)


def _opens(reading: Reading, site: CueSite) -> bool:
    """Whether a bare participle opens a clause: "Asked whether ...", "When asked about ..."."""
    verb = site.verb
    if verb is None or site.source_cue is not None or "participle" not in verb.forms or not verb.bare:
        return False
    if not {"person", "wh"} <= verb.complements:
        return False
    before = verb.first - 1
    return verb.first == site.first or reading.words[before] == "," or bool(reading.flags[before] & c.SUBORDINATOR)


def _begins(reading: Reading, token: int, *, near: bool) -> bool:
    """Whether "that", a question word or (right behind the verb) "about" stands at a token."""
    lower = reading.lowers[token]
    if reading.words[token - 1] == "," and lower in reading.closed.subject_relatives:
        return False  # "was written by Moll, who directed it"
    if lower in reading.closed.that or lower in reading.closed.question_words:
        return True
    return near and lower in reading.closed.about


FRAME = Frame(
    name="passive_report",
    claim="A clause follows a passive of a reporting verb: the agent speaks, nobody where none is named.",
    find=find,
    examples=(Example(text="It was reported by the Harbour Times that the bridge would close.", mention="Harbour Times"),),
    counterexamples=(
        Example(text="The news was reported twice."),
        Example(text="The film was written by Al Payne, who directed it in Lisk."),
    ),
)
