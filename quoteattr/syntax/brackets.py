"""Verbs of which one part ends the clause: "teilte sie am Montag mit", "hat sie gestern gesagt", "weil sie es gesagt hat"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import PAUSES, SENTENCE_ENDS
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.infinitives import has_infinitive
from quoteattr.syntax.marked_names import is_cut_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.index import Cue

__all__ = ["helper_before", "helper_behind", "is_possessive", "split_cue"]

LONGEST_BRACKET = 30  #: the most tokens between the parts of a verb
MOST_COMMAS = 2  #: commas of an apposition between them ("teilte Per Holm, der Leiter, mit")
HELPERS = c.AUXILIARY | c.MODAL
HELPED = frozenset({VerbForm.PARTICIPLE, VerbForm.INFINITIVE})
STOPS = SENTENCE_ENDS | frozenset(":;")
#: Classes of words that begin another clause.
OPENERS = c.SUBORDINATOR | c.COMPLEMENTIZER


def split_cue(reading: Reading, head: int) -> tuple[Cue, tuple[int, int]] | None:
    """The cue that begins with a word and ends its clause, with the tokens of its last part ("teilte ... mit"); else None."""
    parted = reading.index.parted.get(reading.lowers[head])
    if parted is None:
        return None
    level, commas = reading.depth[head], 0
    for i in range(head + 1, min(len(reading.words), head + LONGEST_BRACKET)):
        if reading.depth[i] != level:
            continue
        commas += reading.words[i] == ","
        if reading.words[i] in STOPS or commas > MOST_COMMAS or i in reading.break_set or _begins_another(reading, i):
            return None
        for rest, cue in parted.get(reading.lowers[i], ()):
            last = i + len(rest)
            if tuple(reading.lowers[i:last]) == rest and _closes(reading, last, level):
                return cue, (i, last)
    return None


def _begins_another(reading: Reading, token: int) -> bool:
    """Whether a predicate after a comma and a conjunction begins ("zei dat het goed was, maar gaf toe dat")."""
    if reading.words[token - 1] not in PAUSES or not reading.flags[token] & c.CONJUNCTION or token + 1 >= len(reading.words):
        return False
    return bool(reading.flags[token + 1] & (HELPERS | c.CUE) or reading.function[token + 1] & f.INDICATIVE)


def _closes(reading: Reading, token: int, level: int) -> bool:
    """Whether a clause ends before a token: punctuation, quoted words, a conjunction or a clause with an infinitive follows."""
    if token >= len(reading.words) or token in reading.break_set or reading.depth[token] != level:
        return True
    bits = reading.flags[token]
    if not bits & c.WORD or (bits & (c.CONJUNCTION | OPENERS) and not bits & c.PREPOSITION):
        return True
    # Without a comma before a reported clause, a phrase may follow the last part, too: "voegde zij eraan toe in de krant"
    loose = not reading.pack.grammar.clause_comma
    return loose and (bool(bits & c.PREPOSITION) or has_infinitive(reading, token, len(reading.words)))


def is_possessive(reading: Reading, token: int) -> bool:
    """Whether a possible verb is a possessive: behind a preposition or a verb, or before a person ("van zijn krant")."""
    if not reading.flags[token] & c.POSSESSIVE:
        return False
    before = reading.flags[token - 1] if token else 0
    governed = before & (c.PREPOSITION | c.CUE) or (token and reading.function[token - 1] & f.MOODS)
    after = reading.flags[token + 1] if token + 1 < len(reading.flags) else 0
    return bool(governed or after & (c.PERSON | c.GROUP))


def helper_before(reading: Reading, head: int, forms: frozenset[VerbForm]) -> int | None:
    """The auxiliary of a participle or infinitive that ends its clause ("hat sie gestern gesagt"); None if it has none."""
    if not forms & HELPED or not _closes(reading, head + 1, reading.depth[head]):
        return None
    inside = False  # an apposition or a relative clause
    for i in _back(reading, head):
        inside ^= reading.words[i] == ","
        if _helps(reading, i, head) and not (inside and reading.words[i + 1] == ","):  # "hatte er, der neu ist, gesagt"
            return None if inside else i
    return None


def _back(reading: Reading, head: int) -> Iterator[int]:
    """The words and the two commas before a verb in its sentence, from last to first, without names in quotation marks."""
    commas, level = 0, reading.depth[head]
    for i in range(head - 1, max(-1, head - LONGEST_BRACKET), -1):
        if reading.depth[i] > level:
            continue  # "wird der Trainer in der „Neuen Post“ zitiert"
        comma = reading.words[i] == ","
        commas += comma
        word = comma or reading.flags[i] & c.WORD or is_cut_noun(reading, i)
        if not word or reading.depth[i] < level or commas > MOST_COMMAS or _opens(reading, i):
            return
        yield i
        if i in reading.break_set:
            return


def _helps(reading: Reading, token: int, head: int) -> bool:
    """Whether a word is the auxiliary of a verb further on; a capital is only that of a sentence."""
    bits = reading.flags[token]
    if bits & c.CAPITAL and token not in reading.break_set:
        return False
    return bool(bits & HELPERS) and not _is_other(reading, token, head)


def _is_other(reading: Reading, token: int, head: int) -> bool:
    """Whether a word is a possessive, or the negation before a verb, whose auxiliary is further on ("wollte nicht sagen")."""
    return is_possessive(reading, token) or (token == head - 1 and bool(reading.flags[token] & c.NEGATION))


def _opens(reading: Reading, token: int) -> bool:
    """Whether a word begins another clause; not "wie" without a comma ("wird wie folgt zitiert")."""
    bits = reading.flags[token]
    return bool(bits & OPENERS) and not (bits & c.PREPOSITION or reading.function[token] & f.AS_REPORTED)


def helper_behind(reading: Reading, head: int, forms: frozenset[VerbForm]) -> bool:
    """Whether the auxiliary of a participle or infinitive follows it and ends the clause ("weil sie es gesagt hat")."""
    after = head + 1
    if not forms & HELPED or after >= len(reading.words) or after in reading.break_set:
        return False
    return bool(reading.flags[after] & HELPERS) and _closes(reading, after + 1, reading.depth[head])
