"""Clauses that end in an infinitive with its marker: "die Brücke zu reparieren", "de brug te herstellen"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CLAUSE_ENDS
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["InfinitiveWords", "denies_infinitive", "has_infinitive"]

OPENERS = c.SUBORDINATOR | c.COMPLEMENTIZER | c.RELATIVE | c.CONJUNCTION  #: classes of words that begin another clause
LONGEST_CLAUSE = 30  #: tokens up to the infinitive
SHORTEST = 5  #: letters of a verb with the marker inside ("mitzuteilen")


@attrs.frozen(kw_only=True, eq=False)
class InfinitiveWords(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "infinitive_clause"
    infinitives: frozenset[str] = NO_WORDS  #: endings of all infinitives, where the marker is also another word ("te laat")
    requests: frozenset[str] = NO_WORDS  #: verbs of asking, after which such a word begins what is asked for ("vroeg om")
    purposes: frozenset[str] = NO_WORDS  #: words before an infinitive of purpose, which isn't what was said ("um")


def has_infinitive(reading: Reading, start: int, limit: int) -> bool:
    """Whether an infinitive with its marker comes before any finite verb, in the clause that begins at ``start``."""
    asked = reading.of_rule[InfinitiveWords]
    if start >= limit or reading.lowers[start] in asked.purposes or reading.flags[start] & OPENERS:
        return False
    for i in range(start, min(limit, start + LONGEST_CLAUSE)):
        if _is_marker(reading, i, limit) or _contains_marker(reading, i):
            return True
        if reading.words[i] in CLAUSE_ENDS or reading.function[i] & f.MOODS or reading.lowers[i] in asked.purposes:
            return False
    return False


def denies_infinitive(reading: Reading, negation: int) -> bool:
    """Whether a negation belongs to an infinitive after it, where no comma comes before its clause ("zei niet te komen")."""
    return not reading.pack.grammar.clause_comma and has_infinitive(reading, negation + 1, len(reading.words))


def _is_marker(reading: Reading, token: int, limit: int) -> bool:
    """Whether a token is the marker of the infinitive right after it."""
    after = min(token + 1, limit - 1)
    if not reading.function[token] & f.INFINITIVE_MARKER or reading.flags[after] & (c.CAPITAL | c.DETERMINER):
        return False
    endings = tuple(reading.of_rule[InfinitiveWords].infinitives)
    return not endings or reading.lowers[after].endswith(endings)


def _contains_marker(reading: Reading, token: int) -> bool:
    """Whether a verb in lower case contains the marker of the infinitive ("mitzuteilen")."""
    lower = reading.lowers[token]
    if reading.flags[token] & c.CAPITAL or len(lower) <= SHORTEST or not reading.pack.grammar.clause_comma:
        return False
    markers = reading.pack.lexicon.classes.get("infinitive_marker", ())
    return any(marker in lower[2:-2] for marker in markers)
