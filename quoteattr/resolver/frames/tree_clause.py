"""Elderly in Lund came to insist boats rot here, and to denounce the new boats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.lang.pack import Complement
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.tree_clauses import adds_words, clause_ranges
from quoteattr.syntax.trees import dependents, tree_source

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

#: What may depend on a verb: its relation, the complements of such verbs, and its fewest tokens.
REPORTED = (
    (frozenset({"ccomp"}), frozenset({Complement.CLAUSE, Complement.THAT, Complement.WH}), 3),
    (frozenset({"obj"}), frozenset({Complement.OBJECT, Complement.TOPIC}), 2),
)


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause that depends on the verb, or the object of a verb that says something about it."""
    verb, window = site.verb, (site.first, site.limit)
    ranges = _reported(reading, verb, window) if verb is not None else ()
    if verb is None or not ranges:
        return None
    if site.source_cue is not None:
        return Report(source_cue=site.source_cue, ranges=ranges, frame=FRAME.name)
    source = tree_source(reading, verb, window)
    if source is None and not reading.index.lemmas:
        return None
    return Report(source_cue=source_cue(verb, source), ranges=ranges, frame=FRAME.name)


def _reported(reading: Reading, verb: Verb, window: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    """The ranges of what depends on the verb; none if the forms of the pack would show it."""
    for relation, complements, shortest in REPORTED:
        tops = dependents(reading, verb.head, relation, window) if verb.complements & complements else ()
        ranges = clause_ranges(reading, tops[0], window, (verb.head,)) if tops else ()
        if ranges and adds_words(reading, verb, ranges, shortest):
            return ranges
    return ()


FRAME = Frame(
    name="tree_clause",
    claim="In a dependency tree, a clause depends on a reporting verb, or an object on one such as “denounce”: it is reported.",
    find=find,
    examples=(
        Example(text="Elderly in Lund came to insist boats rot here.", mention="Elderly"),
        Example(text="Elderly in Lund came to denounce the new boats.", mention="Elderly"),
        Example(text="Virtanen sanoi, että laituri on vaarallinen.", mention="Virtanen", lang="fi"),
    ),
    counterexamples=(
        Example(text="Elderly in Lund insist “boats rot” here."),
        Example(text="Elderly in Lund dine here."),
        Example(text="Elderly in Lund came to carry the new boats."),
    ),
    needs=frozenset({Layer.HEADS}),
)
