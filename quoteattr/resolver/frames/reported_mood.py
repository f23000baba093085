"""Er komme morgen. A sentence in the mood of reports, and a quotation behind one, go on with what was reported before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import CLAUSE_ENDS
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.syntax.edges import strip, unopened
from quoteattr.syntax.verb_second import is_finite_word

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

LONGEST_FIRST = 25  #: tokens before the verb of a sentence


def find(site: CueSite, reading: Reading) -> Report | None:
    """The sentence that begins at the site, if its verb is in the mood of reports; its source is left open."""
    verb = _main_verb(reading, site.token, site.limit)
    if verb is None or not reading.function[verb] & (f.REPORTED_MOOD | f.SUPPOSED_MOOD) or _is_first_person(reading, verb):
        return None
    first = unopened(reading, site.token)
    limit = next((i for i in range(verb, site.limit - 1) if _introduces(reading, i)), site.limit)
    sure = bool(reading.function[verb] & f.REPORTED_MOOD)
    ranges = ((first, strip(reading, first, limit)),)
    return Report(source_cue=SourceCue(phrase=None), ranges=ranges, frame=FRAME.name, sure=sure)


def _introduces(reading: Reading, token: int) -> bool:
    """Whether a colon introduces quoted words."""
    return reading.words[token] == ":" and reading.depth[token + 1] > reading.depth[token]


def _main_verb(reading: Reading, first: int, limit: int) -> int | None:
    """The first finite verb of a sentence outside its subordinate clauses; None if a conjunction or a question opens it."""
    if reading.depth[first] or (limit > first and reading.words[limit - 1] in {"?", "!"}):
        return None
    level, inner = 0, False
    for i in range(first, min(limit, first + LONGEST_FIRST)):
        if reading.depth[i] != level:
            continue
        if reading.words[i] in CLAUSE_ENDS:
            inner = False
        elif reading.flags[i] & (c.SUBORDINATOR | c.COMPLEMENTIZER) and not reading.flags[i] & (c.PREPOSITION | c.DETERMINER):
            inner = True
        elif not inner and i > first and is_finite_word(reading, i):
            return i
    return None


def _is_first_person(reading: Reading, verb: int) -> bool:
    """Whether the subject next to a verb is "I", so that its form isn't that of reports ("ich habe")."""
    beside = (reading.traits(i) for i in (verb - 1, verb + 1) if 0 <= i < len(reading.words))
    return any(traits is not None and traits.person != 3 and traits.subject for traits in beside)


FRAME = Frame(
    name="reported_mood",
    claim="A sentence in the mood of reports, or a quotation that names nobody, follows a report: it has the same source.",
    find=find,
    carried=True,
    examples=(
        Example(
            text="Der Minister sagte, die Brücke sei alt. Sie müsse bald «repariert» werden.", mention="Der Minister", lang="de"
        ),
        Example(text="Die Wirtin sagte, es regne. Der Weg sei nass. «Gehen Sie nicht!»", mention="Die Wirtin", lang="de"),
    ),
    counterexamples=(
        Example(text="Der Minister sagte, die Brücke sei alt. Sie wird bald «repariert».", lang="de"),
        Example(text="The minister said the bridge was old. It would be «repaired»."),
    ),
)
