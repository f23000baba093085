"""The mayor said on Monday that it was «over»."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.extent import clause_end

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "that_clause"
    degrees: frozenset[str] = NO_WORDS  #: words before an adverb or a noun after which "that" begins a result ("so")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause that begins with "that"; an addressee and adverbials may come before it."""
    verb, source_cue, limit = site.verb, site.source_cue, site.limit
    if verb is None or source_cue is None:
        return None
    if not verb.takes_that:
        return None
    start = site.start
    if _is_result(reading, verb.last, start):
        return None
    if start + 1 >= limit or not reading.function[start] & f.THAT:
        return None
    # "said that is late"; where a subject may be left out, "dijo que es tarde"
    if reading.flags[start + 1] & c.AUXILIARY and not reading.pack.grammar.drops_subject:
        return None
    return Report(source_cue=source_cue, ranges=((start, clause_end(reading, start + 1, limit)),), frame=FRAME.name)


def _is_result(reading: Reading, first: int, that: int) -> bool:
    """Whether a word of degree makes the clause a result: "whistled so long that she woke", "whistled so that she woke"."""
    degrees = reading.of_rule[Words].degrees
    return any(reading.lowers[i] in degrees for i in range(first, that))


FRAME = Frame(
    name="that_clause",
    claim="A reporting verb is followed by a clause that begins with “that”: the clause is reported.",
    find=find,
    examples=(
        Example(text="The mayor said on Monday that it was «over».", mention="The mayor"),
        Example(lang="sv", text="Borgmästaren berättade för tidningen att bron är stängd.", mention="Borgmästaren"),
        Example(lang="da", text="Kommunens chef for veje siger, at broen er lukket.", mention="Kommunens chef for veje"),
        Example(lang="ru", text="В полиции сообщили, что мост закрыт.", mention="полиции"),
    ),
    counterexamples=(Example(text="The mayor said so."), Example(text="The mayor whistled so long that everybody left.")),
)
