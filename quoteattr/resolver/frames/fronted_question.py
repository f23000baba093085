"""Ob die Brücke hält, konnte der Sprecher nicht sagen: a reported question before its verb, where verbs are second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.edges import unopened
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.verb_second import is_finite_word

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

SHORTEST_CLAUSE = 3  #: tokens of the question


def find(site: CueSite, reading: Reading) -> Report | None:
    """The question before the comma, if the main clause behind it has nothing else that its verb can report."""
    verb = site.verb
    if verb is None or not (reading.pack.grammar.verb_second and verb.takes_question) or Complement.WEAK in verb.complements:
        return None
    first = unopened(reading, site.first)
    comma = _comma(reading, first, verb.first)
    if comma is None or comma - first < SHORTEST_CLAUSE or not reading.function[first] & f.QUESTION_WORD:
        return None
    if _reports_more(reading, comma + 1, site.limit):
        return None
    subject = subject_after(reading, comma + 2, site.limit)
    if subject is None or subject.source[0] != comma + 2:
        return None
    return Report(source_cue=source_cue(verb, subject), ranges=((first, comma),), frame=FRAME.name)


def _comma(reading: Reading, first: int, verb: int) -> int | None:
    """The last comma before a verb, if a finite verb follows it, which may be an auxiliary or a modal."""
    level = reading.depth[verb]
    comma = next((i for i in range(verb, first, -1) if reading.words[i] == "," and reading.depth[i] == level), None)
    return comma if comma is not None and is_finite_word(reading, comma + 1) else None


def _reports_more(reading: Reading, first: int, limit: int) -> bool:
    """Whether another clause follows in the sentence, which the verb may report instead."""
    opening = c.COMPLEMENTIZER | c.SUBORDINATOR
    return any(reading.words[i] in {",", ":"} or reading.flags[i] & opening & ~c.PREPOSITION for i in range(first, limit - 1))


FRAME = Frame(
    name="fronted_question",
    claim="A clause with a question word begins a sentence, and a verb of asking or saying with its subject follows it.",
    find=find,
    examples=(
        Example(lang="de", text="Ob die Brücke hält, konnte der Sprecher nicht sagen.", mention="der Sprecher"),
        Example(lang="nl", text="Of de brug open gaat, vroeg de burgemeester.", mention="de burgemeester"),
    ),
    counterexamples=(
        Example(lang="de", text="Ob die Brücke hält, ist offen."),
        Example(lang="de", text="Der Sprecher sagte nichts."),
    ),
)
