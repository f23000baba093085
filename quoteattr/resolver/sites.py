"""The surroundings of a word that may report: its sentence, and the clause of its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.clause import clause_of, start_behind
from quoteattr.syntax.phrases import OpinionWords
from quoteattr.syntax.trees import dependents, own_subject, parsed_sentence
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from quoteattr.reading.base import Reading

__all__ = ["before_colon", "site_of", "sites_of", "with_tree_subjects"]

REACH = 300  #: the fewest tokens read before and after a cue in a long sentence
CLAUSES = frozenset({"ccomp"})  #: relation of a clause to the verb that reports it
MAY_REPORT = c.CUE | c.CUE_NOUN | c.SOURCE_PHRASE
HEADING = 8  #: tokens at the start of a text that may include the colon of a heading
STEP = 100  #: the ends of ranges in a long sentence are rounded to a multiple of this, so that nearby cues share a range


def sites_of(reading: Reading, is_free: Callable[[int], bool]) -> tuple[list[CueSite], list[CueSite]]:
    """The free words at which a report may begin, and those among them that are nouns of saying."""
    flags, depth = reading.flags, reading.depth
    cues = {i for i, bits in enumerate(flags) if bits & MAY_REPORT and not depth[i]}
    openers = _openers(reading)
    sites = {cue: site_of(reading, cue) for cue in sorted(_tried(reading, cues | openers, is_free))}
    # Most words that may report are nouns or adjectives in their context.
    telling = [one for cue, one in sites.items() if one.verb is not None or flags[cue] & c.SOURCE_PHRASE or cue in openers]
    return telling, [one for cue, one in sites.items() if flags[cue] & c.CUE_NOUN]


def _tried(reading: Reading, cues: set[int], is_free: Callable[[int], bool]) -> set[int]:
    """The free words of some, and the verbs of quotations that may have a clause before their colon."""
    return {i for i in cues if is_free(i) or _has_clause(reading, i)}


def _has_clause(reading: Reading, cue: int) -> bool:
    """Whether a comma and "that" follow a verb, which may introduce a quotation, too («сказал, что поздно: «Да»»)."""
    return reading.pack.grammar.clause_comma and reading.words[cue + 1 : cue + 2] == [","] and cue + 2 < len(reading.words)


def _openers(reading: Reading) -> set[int]:
    """A colon near the start of the text, semicolons, and prepositions that begin a sentence ("In a poll, ...")."""
    colon = [i for i, word in enumerate(reading.words[:HEADING]) if word == ":"][:1]
    semicolons = [i for i, word in enumerate(reading.words) if word == ";" and not reading.depth[i]]
    begun = (i for i in reading.breaks if i < len(reading.lowers) and reading.function[i] & f.OCCASION)
    return {*colon, *semicolons, *begun, *_opinions(reading)}


def _opinions(reading: Reading) -> Iterator[int]:
    """The prepositions that begin a sentence before somebody whose opinion may follow («Para Ruiz, es «un error»»)."""
    opinion = reading.of_rule[OpinionWords].opinion
    if opinion:
        yield from (i for i in reading.breaks if i < len(reading.lowers) and reading.lowers[i] in opinion)


def site_of(reading: Reading, token: int) -> CueSite:
    """The surroundings of a word that may report."""
    verb = verb_at(reading, token)
    if reading.index.lemmas:  # a tree shows its subject
        first, limit = parsed_sentence(reading, token)
        return CueSite(token=token, first=max(first, token - REACH), limit=min(limit, token + REACH), verb=verb)
    first, limit = _bounds(reading, token)
    if verb is None:
        return CueSite(token=token, first=first, limit=limit, verb=None)
    clause = clause_of(reading, verb, first, limit)
    dropped = clause.subject is None and reading.pack.grammar.drops_subject and verb.stands_alone
    with_subject = source_cue(verb, clause.subject) if clause.subject is not None or dropped else None
    return CueSite(token=token, first=first, limit=clause.end, verb=verb, source_cue=with_subject, start=clause.start)


def before_colon(site: CueSite, reading: Reading) -> CueSite | None:
    """A verb with the clause before the colon of the quotation that it introduces («сказал, что поздно: «Мы устали»»)."""
    verb, start = site.verb, site.start
    if verb is None or not reading.pack.grammar.clause_comma or start >= site.limit or reading.words[start - 1] != ",":
        return None
    if not reading.function[start] & (f.THAT | f.QUESTION_WORD):
        return None
    first = next((i for i in range(start, site.limit) if reading.depth[i] > reading.depth[start]), start)
    return attrs.evolve(site, limit=first - 1) if first > start and reading.words[first - 1] == ":" else None


def with_tree_subjects(reading: Reading, sites: Iterable[CueSite]) -> tuple[list[CueSite], list[CueSite]]:
    """The sites of verbs whose subject only a tree shows, with this subject: those that a clause depends on, and the others."""
    clauses, objects = list[CueSite](), list[CueSite]()
    for site in sites:
        verb, window = site.verb, (site.first, site.limit)
        if verb is None or site.source_cue is not None or verb.passive or Complement.WEAK in verb.complements:
            continue
        subject = own_subject(reading, verb.head, window)
        # Words in quotation marks are read the same without a tree.
        if subject is None or any(reading.depth[verb.first : site.limit]):
            continue
        start = start_behind(reading, verb, subject, site.limit)
        found = attrs.evolve(site, source_cue=source_cue(verb, subject), start=start)
        (clauses if dependents(reading, verb.head, CLAUSES, window) else objects).append(found)
    return clauses, objects


def _bounds(reading: Reading, token: int) -> tuple[int, int]:
    """The range of the sentence around a word; sentences inside a piece that begins or ends in it count as part of it."""
    first, last = reading.sentence(token)
    first, last = max(first, (token - REACH) // STEP * STEP), min(last, -(-(token + REACH) // STEP) * STEP)
    depth, level = reading.depth, reading.depth[token]
    if depth[first] == level == depth[last - 1]:  # most sentences
        return first, last
    begins, ends = reading.paragraph(token)
    while last < ends and depth[last] > level and depth[last - 1] > level:
        last += 1
    while first > begins and depth[first] > level and depth[first - 1] > level:
        first -= 1
    return first, last
