"""Para Ruiz, la ley «es un error». Für die Opposition ist das Gesetz „ein Fehler“."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import report_of
from quoteattr.syntax.phrases import OpinionWords
from quoteattr.syntax.source_clauses import source_and_clause

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import CueSite, Report

__all__ = ["FRAME"]

WHO = c.PERSON | c.ORGANISATION | c.GROUP


def find(site: CueSite, reading: Reading) -> Report | None:
    """The rest of the sentence after somebody for whom it holds, if part of it is in quotation marks."""
    cue, limit = site.token, site.limit
    if cue not in reading.break_set or reading.lowers[cue] not in reading.of_rule[OpinionWords].opinion:
        return None
    found = source_and_clause(reading, (cue, cue + 1), (site.first, limit))
    if found is None or not _may_judge(reading, found[0]) or not any(_is_quoted(reading, *one) for one in found[1]):
        return None
    return report_of(reading, found[0], (cue, cue + 1), found[1], FRAME.name)


def _may_judge(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is a name, or a noun for people or an organisation."""
    return phrase.kind is MentionKind.NAME or bool(reading.flags[phrase.head] & WHO)


def _is_quoted(reading: Reading, first: int, last: int) -> bool:
    """Whether quoted words in a range go on with its sentence, as no title does."""
    level = reading.depth[first - 1]
    opened = (i for i in range(first, last) if reading.depth[i] > level and reading.flags[i] & c.OPENING)
    return any(reading.words[i + 1][0].islower() for i in opened if i + 1 < last)


FRAME = Frame(
    name="for_whom",
    claim="A sentence begins with “for” and somebody, and part of the rest is quoted: the rest is what that person thinks.",
    find=find,
    examples=(
        Example(lang="es", text="Para Inés Ruiz, la ley «es un error».", mention="Inés Ruiz"),
        Example(lang="de", text="Für die Opposition ist das Gesetz „ein Fehler“.", mention="die Opposition"),
        Example(lang="fr", text="Pour le maire, la loi est « une erreur ».", mention="le maire"),
    ),
    counterexamples=(
        Example(lang="es", text="Para Inés Ruiz, la ley es un error."),
        Example(lang="es", text="Para Inés Ruiz, el libro «Lluvia» fue un regalo."),
    ),
    marked=True,
)
