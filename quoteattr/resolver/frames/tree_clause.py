"""Elderly in Lund came to insist boats rot here, and to denounce the new boats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.lang.pack import Complement
from quoteattr.resolver.base import CueSite, CueWords, Report, SourceCue
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.possession import owner
from quoteattr.syntax.tree_clauses import adds_words, clause_ranges
from quoteattr.syntax.tree_nouns import clause_of_noun
from quoteattr.syntax.trees import dependents, tree_source

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

NOUN, VERB = "NOUN", "VERB"  #: tags
OBJECTS = frozenset({"obj"})
SUBJECTS = frozenset({"csubj"})  #: relation of what a passive reports ("it was said that")
#: What may depend on a verb: its relation, the complements of such verbs, and its fewest tokens.
REPORTED = (
    (frozenset({"ccomp"}), frozenset({Complement.CLAUSE, Complement.THAT, Complement.WH}), 3),
    (frozenset({"obj"}), frozenset({Complement.OBJECT, Complement.TOPIC}), 2),
)


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause that depends on the verb or noun, or the object of a verb of judgement."""
    verb, window = site.verb, (site.first, site.limit)
    if verb is None:
        return _of_noun(site, reading)
    ranges = _reported(reading, verb, window)
    if not ranges:
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
        tops = _tops(reading, verb, relation, window) if verb.complements & complements else ()
        ranges = clause_ranges(reading, tops[0], window, (verb.head,)) if tops else ()
        if ranges and adds_words(reading, verb, ranges, shortest):
            return ranges
    return ()


def _tops(reading: Reading, verb: Verb, relation: frozenset[str], window: tuple[int, int]) -> list[int]:
    """What depends on a verb in a relation; in a language known by lemmas, a verb as its object counts as a clause."""
    tops = dependents(reading, verb.head, relation | SUBJECTS if verb.passive else relation, window)
    tags = reading.analysis.tokens.tags
    if tops or tags is None or not reading.index.lemmas:
        return tops
    return [i for i in dependents(reading, verb.head, OBJECTS, window) if tags[i] == VERB]


def _of_noun(site: CueSite, reading: Reading) -> Report | None:
    """The clause that says what a noun of saying contains, with its owner if words show one."""
    noun, tags = site.token, reading.analysis.tokens.tags
    act = reading.pack.lexicon.cue_nouns.get(reading.lowers[noun])
    clause = clause_of_noun(reading, noun, (site.first, site.limit)) if act is not None else None
    if act is None or clause is None or tags is None or tags[noun] != NOUN:
        return None
    words = CueWords(first=noun, last=noun + 1, parts=((noun, noun + 1),), lemma=reading.lowers[noun], act=act)
    return Report(source_cue=SourceCue(phrase=owner(reading, noun, site.first), cue=words), ranges=(clause,), frame=FRAME.name)


FRAME = Frame(
    name="tree_clause",
    claim="In a dependency tree, a clause depends on a reporting verb or noun, or an object on a verb such as “denounce”.",
    find=find,
    examples=(
        Example(text="Elderly in Lund came to insist boats rot here.", mention="Elderly"),
        Example(text="Elderly in Lund came to denounce the new boats.", mention="Elderly"),
        Example(text="The fear is that boats rot here."),
        Example(text="Virtanen sanoi, että laituri on vaarallinen.", mention="Virtanen", lang="fi"),
    ),
    counterexamples=(
        Example(text="Elderly in Lund insist “boats rot” here."),
        Example(text="Elderly in Lund dine here."),
        Example(text="Elderly in Lund came to carry the new boats."),
    ),
    needs=frozenset({Layer.HEADS}),
)
