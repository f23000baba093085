"""The plant, the mayor said, would «close soon». As the paper reported, the plant would close."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords, Subject
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.asked import is_asked
from quoteattr.syntax.bare_tags import bare_tag
from quoteattr.syntax.edges import strip, unopened
from quoteattr.syntax.extent import clause_end, comma_before
from quoteattr.syntax.finite import has_verb
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.light import is_light
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.tags import Tag, tags_after
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

SHORTEST_CLAUSE = 2  #: tokens of the clause after the tag
LONGEST_ADVERBIAL = 12  #: tokens between the tag and the comma after it


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "inserted"
    just: frozenset[str] = NO_WORDS  #: words before "as" that belong to it ("tal y como", "così come")


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause around a tag between commas."""
    verb = site.verb
    if verb is None or not _may_be_inserted(verb):
        return None
    before = comma_before(reading, site.first, verb.first)
    start = site.first if before is None else before + 1
    start = _past_just(reading, start, verb.first)
    as_clause = bool(reading.function[start] & f.AS_REPORTED)
    if before is None and not as_clause:
        return None
    limit = site.limit if before is not None else _end_of_opening(reading, verb, site.limit)
    tag = _tag(reading, start + as_clause, limit, verb)
    if tag is None:
        return _without_subject(site, reading, verb, before)
    if reading.pack.grammar.verb_second and not (tag.inverted or as_clause):
        return None  # "teilte mit, er habe gesagt, dass"
    ranges = _around(site, reading, (max(tag.verb.end, tag.subject.source[1]), tag.inverted), before)
    return Report(source_cue=source_cue(verb, tag.subject), ranges=ranges, frame=FRAME.name) if ranges else None


def _without_subject(site: CueSite, reading: Reading, verb: Verb, before: int | None) -> Report | None:
    """The clause around a verb between commas whose subject is left out («La ley, añadió, es buena»)."""
    alone = before is not None and bare_tag(reading, before + 1, verb.end, reading.depth[verb.head]) is verb
    ranges = _around(site, reading, (verb.end, True), before) if alone else ()
    return Report(source_cue=source_cue(verb, None), ranges=ranges, frame=FRAME.name) if ranges else None


def _past_just(reading: Reading, start: int, limit: int) -> int:
    """One past the words before "as" that belong to it ("tal y como", "così come"); else the token itself."""
    just, at = reading.of_rule[Words].just, start
    while at < limit and reading.lowers[at] in just:
        at += 1
    return at if at < limit and reading.function[at] & f.AS_REPORTED else start


def _tag(reading: Reading, start: int, limit: int, verb: Verb) -> Tag | None:
    """The tag of a verb, if it is the first one from a token on."""
    tag = next(tags_after(reading, start, limit, reading.depth[verb.head]), None)
    return tag if tag is not None and tag.verb.head == verb.head else _final_tag(reading, start, verb)


def _final_tag(reading: Reading, start: int, verb: Verb) -> Tag | None:
    """The tag with "as" that its verb ends ("Wie die Polizei am Montag der dpa mitteilte, ..."), from its subject on."""
    as_clause = start > 0 and reading.function[start - 1] & f.AS_REPORTED
    if not (as_clause and reading.pack.grammar.verb_final and reading.words[verb.end : verb.end + 1] == [","]):
        return None
    subject = subject_after(reading, start, verb.first)
    fits = subject is not None and subject.source[0] == start and verb.first - subject.source[1] <= LONGEST_ADVERBIAL
    return Tag(verb=verb, subject=subject, inverted=False) if subject is not None and fits else None


def _end_of_opening(reading: Reading, verb: Verb, limit: int) -> int:
    """Where a tag that opens its sentence ends: after its first comma, or the second if a name or role is between them.

    Only if the subject may follow its verb can the clause look like an apposition («Como explicó Inés, el plan avanza»).
    """
    if reading.pack.grammar.subject is Subject.BEFORE or reading.pack.grammar.verb_second:
        return limit
    commas = [i for i in range(verb.last, limit) if reading.words[i] == "," and reading.depth[i] == reading.depth[verb.head]]
    if not commas:
        return limit
    apposed = phrase_after(reading, commas[0] + 1, limit) if len(commas) > 1 else None
    return commas[apposed is not None and apposed.source[1] == commas[1]] + 1


def _may_be_inserted(verb: Verb) -> bool:
    """Whether a verb and its subject can be inserted in a clause: "the mayor said", not "was told", "saying", "smiled"."""
    return verb.takes_that and Complement.WEAK not in verb.complements


def _around(site: CueSite, reading: Reading, tag: tuple[int, bool], before: int | None) -> tuple[tuple[int, int], ...]:
    """The parts of the clause before and after a tag, given its end and whether it is inverted; empty if it isn't inserted."""
    limit, (end, inverted) = site.limit, tag
    after = _comma_behind(site, reading, end)
    if after is None:
        return ()
    if reading.pack.grammar.needs_that and _reports_behind(reading, after + 1, limit):
        return ()  # «Na dotaz, kdy odstoupí, ministr odpověděl, že»: the clause after the tag is reported
    rest = (after + 1, clause_end(reading, after + 1, limit))
    if rest[1] - rest[0] < SHORTEST_CLAUSE or not _goes_on(reading, rest[0], opened=before is None):
        return ()
    left = () if before is None or is_asked(reading, site.first, before) else _left(reading, site.first, before)
    if inverted and left and _is_apposed(reading, *left[0]):
        return ()
    return (*left, rest)


def _reports_behind(reading: Reading, start: int, limit: int) -> bool:
    """Whether "that" begins a clause at a token, or behind an adverbial that ends at a comma («informó, en una nota, que»)."""
    if reading.function[start] & f.THAT or not reading.flags[start] & c.PREPOSITION:
        return bool(reading.function[start] & f.THAT)
    near = range(start, min(limit - 1, start + LONGEST_ADVERBIAL))
    comma = next((i for i in near if reading.words[i] == ","), None)
    return comma is not None and bool(reading.function[comma + 1] & f.THAT)


def _left(reading: Reading, first: int, comma: int) -> tuple[tuple[int, int], ...]:
    """The part of the clause before the tag."""
    first = unopened(reading, first)
    end = strip(reading, first, comma) if comma > first else first
    return ((first, end),) if end > first else ()


def _is_apposed(reading: Reading, first: int, last: int) -> bool:
    """Whether words before a verb are its subject with an apposition ("Berg, 78, said his wife, Ida, ...")."""
    opened = reading.flags[first] & (c.PREPOSITION | c.SUBORDINATOR)
    return "," in reading.words[first:last] and not opened and not has_verb(reading, first, last)


def _comma_behind(site: CueSite, reading: Reading, start: int) -> int | None:
    """The comma that ends the tag; adverbials may come before it."""
    addressee = site.verb is not None and Complement.PERSON in site.verb.complements
    for i in range(start, min(site.limit - 1, start + LONGEST_ADVERBIAL)):
        if reading.words[i] == "," and reading.depth[i] == reading.depth[site.token]:
            return i if is_light(reading, start, i, addressee=addressee) else None
    return None


def _goes_on(reading: Reading, start: int, *, opened: bool) -> bool:
    """Whether the clause itself continues after the tag, not another clause of the sentence ("..., he said, adding that")."""
    if opened:
        return True
    if not reading.pack.grammar.articles and reading.function[start] & (f.THAT | f.QUESTION_WORD):
        return False  # the comma belongs to the verb («В среду, выступая в Лунде, она сказала, что»)
    bits = reading.flags[start]
    after = verb_at(reading, start + 1) if bits & c.CONJUNCTION and start + 1 < len(reading.flags) else None
    if after is not None and after.finite:
        return False  # "In May, the firm reported losses, and said that"
    return not (bits & c.RELATIVE and not bits & c.COMPLEMENTIZER) and not reading.forms[start] & m.GERUND


FRAME = Frame(
    name="inserted",
    claim="A subject and its reporting verb interrupt a clause between commas, or open it with “as”: the clause is reported.",
    find=find,
    examples=(
        Example(text="The plant, the mayor said, would «close soon».", mention="the mayor"),
        Example(text="As the Harbour Times reported, the plant would close.", mention="Harbour Times"),
        Example(text="The plant, as the mayor said, would close.", mention="the mayor"),
        Example(lang="es", text="Tal y como explicó Inés Ruiz, el puente está cerrado.", mention="Inés Ruiz"),
        Example(lang="es", text="El puente, añadió, está cerrado."),
        Example(lang="sv", text="Ingen vet, sade borgmästaren, hur många som bor där.", mention="borgmästaren"),
    ),
    counterexamples=(Example(text="The mayor, said to be ill, stayed at home."),),
)
