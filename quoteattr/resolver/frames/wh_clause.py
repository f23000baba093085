"""She asked whether it was «over»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.models import Polarity
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.clause import asks_behind
from quoteattr.syntax.extent import clause_end, object_end
from quoteattr.syntax.finite import has_verb
from quoteattr.syntax.verbs import VerbWords

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause that begins with a question word."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None:
        return None
    if not verb.takes_question:
        return None
    start = site.start
    if start + 1 >= limit or not (reading.function[start] & f.QUESTION_WORD or asks_behind(reading, start, limit)):
        return None
    if _is_relative(reading, start) or (reading.pack.grammar.clause_comma and _follows_object(site, reading)):
        return None
    end = _end(reading, verb, start, limit)
    if _is_topic(reading, start, end):
        return None
    return Report(source_cue=source_cue, ranges=((start, end),), frame=FRAME.name)


def _is_topic(reading: Reading, start: int, end: int) -> bool:
    """Whether a preposition and a phrase without a verb follow ("säger hon om beslutet")."""
    about = reading.flags[start] & c.PREPOSITION and reading.pack.grammar.articles
    about = about and not reading.function[start + 1] & f.QUESTION_WORD  # «preguntó por qué no vino»
    return bool(about) and not has_verb(reading, start + 1, end)


def _end(reading: Reading, verb: Verb, start: int, limit: int) -> int:
    """One past the clause that begins with the question word, or with a condition for it."""
    if _is_condition(reading, verb, start, limit):
        return clause_end(reading, start, limit)
    return object_end(reading, start + 1, limit, has_verbs=True)


def _is_condition(reading: Reading, verb: Verb, start: int, limit: int) -> bool:
    """Whether "if" begins a condition inside the clause that somebody says: "said if he wins, he will leave"."""
    if start >= limit or not reading.function[start] & f.CONDITIONAL or verb.lemma not in reading.of_rule[VerbWords].saying:
        return False
    return verb.finite and verb.polarity is Polarity.ASSERTED and "," in reading.words[start:limit]


def _follows_object(site: CueSite, reading: Reading) -> bool:
    """Whether a phrase before the comma may be what the question word refers to ("lobte die Art, wie es geschah")."""
    verb, phrase = site.verb, site.source_cue.phrase if site.source_cue is not None else None
    if verb is None or reading.function[site.start] & f.CONDITIONAL or Complement.CLAUSE not in verb.complements:
        return False
    ends = {verb.end, phrase.source[1] if phrase is not None else verb.end}
    return site.start - 1 not in ends


def _is_relative(reading: Reading, token: int) -> bool:
    """Whether a question word begins a relative clause after an indefinite pronoun ("asked anyone who saw it")."""
    before = reading.traits(token - 1)
    return before is not None and before.indefinite and bool(reading.flags[token] & c.RELATIVE)


FRAME = Frame(
    name="wh_clause",
    claim="A reporting verb is followed by a clause that begins with a question word: the clause is reported.",
    find=find,
    examples=(
        Example(text="Mira asked whether it was «over».", mention="Mira"),
        Example(lang="ru", text="Вера спросила, закрыт ли мост.", mention="Вера"),
    ),
    counterexamples=(Example(text="Mira asked the clerk."),),
)
