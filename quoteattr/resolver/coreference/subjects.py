"""The subject of the sentence before, to which a pronoun or a verb without a subject most often refers.

That the centre of one sentence stays the centre of the next is the preference of centering theory (Grosz, Joshi and Weinstein
1995); in languages that leave subjects out, a subject is left out when it stays (Di Eugenio 1998, for Italian).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import forms as m
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.main_clause import clause_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Turn

__all__ = ["subject_before"]

LONGEST_SENTENCE = 60  #: tokens of the sentence that are read
LONGEST_ADVERBIAL = 8  #: tokens of a sentence up to its verb
MOST_BETWEEN = 400  #: tokens of other quotations that may come between


def subject_before(token: int, turn: Turn, reading: Reading) -> Phrase | None:
    """The subject of the last sentence before a token and the quotation of a turn, at the same level of quotation marks."""
    last = min(token, turn.utterance.first) - 1
    stop = max(last - MOST_BETWEEN, 0)
    while last > stop and reading.depth[last] != turn.utterance.level:
        last -= 1
    if last <= stop or reading.depth[last] != turn.utterance.level:
        return None
    if turn.utterance.paragraph - reading.paragraph_index(last) > 1:
        return None
    first = max(reading.sentence(last)[0], last - LONGEST_SENTENCE)
    return clause_subject(reading, first, last + 1, turn.utterance.level) or _behind_verb(reading, first, last + 1)


def _behind_verb(reading: Reading, first: int, limit: int) -> Phrase | None:
    """The subject behind the verb with which a sentence begins, maybe after an adverbial («En eso llegó la alcaldesa»)."""
    if not (reading.pack.names.verb_first and reading.pack.grammar.articles):
        return None
    reach = range(first, min(limit - 1, first + (LONGEST_ADVERBIAL if reading.pack.grammar.drops_subject else 1)))
    verb = next((i for i in reach if reading.forms[i] & m.ANY_PAST), None)
    subject = None if verb is None else subject_after(reading, verb + 1, limit)
    return subject if verb is not None and subject is not None and subject.source[0] == verb + 1 else None
