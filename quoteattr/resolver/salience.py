"""Who is in the reader's mind at a pronoun: persons mentioned before it, weighed by distance, place and turn.

The weights follow centering theory in what they prefer (subjects over objects, the sentence right before over older ones:
Grosz, Joshi and Weinstein 1995); the speaker of a turn before counts as mentioned there.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from quoteattr.candidates import classes as c
from quoteattr.models import Gender, SpeakerKind
from quoteattr.resolver.base import Pick
from quoteattr.resolver.labels import is_anonymous, turn_holder
from quoteattr.resolver.vocatives import named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteattr.candidates.base import Phrase
    from quoteattr.resolver.base import Context, Turn
    from quoteattr.resolver.clusters import Entity

__all__ = ["Weights", "latest_body", "most_salient", "scores"]

MOST_NAMES = 30  #: names looked back over
CLEAR = 2.5  #: by how much the best must lead to be clear
LIKELY = 0.8  #: by how much it must lead to be likely
MOST_TURNS = 6  #: turns looked back over
FURTHEST = 1500  #: tokens looked back over


@attrs.frozen(kw_only=True)
class Weights:
    """What speaks for somebody, and what against; one table for conversations, one for reports."""

    sentence: float  #: for each sentence between the name and the words
    paragraph: float  #: for each paragraph between
    subject: float  #: for a name that may be the subject of its clause
    known_gender: float  #: for a gender that is known to agree
    only_guess: float  #: for somebody whose gender nothing in the text tells
    inside: float  #: for somebody named inside the quotation
    spoke: float  #: for the speaker of a turn before
    spoke_here: float  #: for the speaker of a turn in the same paragraph
    just_spoke: float  #: for the speaker of the turn right before, in another paragraph
    two_back: float  #: for the speaker of the turn before that


#: Fitted by hand on one half of annotated novels, by author.
DIALOGUE = Weights(
    sentence=-0.15,
    paragraph=-0.3,
    subject=1.0,
    known_gender=3.0,
    only_guess=0.0,
    inside=-2.0,
    spoke=0.0,
    spoke_here=1.0,
    just_spoke=-2.0,
    two_back=0.5,
)
#: In a report the last speaker goes on.
REPORT = Weights(
    sentence=-0.55,
    paragraph=-0.3,
    subject=1.0,
    known_gender=1.5,
    only_guess=0.0,
    inside=-2.0,
    spoke=0.6,
    spoke_here=3.0,
    just_spoke=2.0,
    two_back=0.0,
)


def weights(context: Context) -> Weights:
    """The table for the kind of text."""
    return DIALOGUE if context.dialogue else REPORT


def _mentioned(token: int, level: int, context: Context, table: Weights) -> Iterator[tuple[int, float]]:
    """Entities named before a token at a depth of marks, with the weight of the place."""
    found = context.found
    reading = found.reading
    sentence = reading.sentence_index(token)
    paragraph = reading.paragraph_index(token)
    k = bisect_left(context.cast.firsts, token)
    seen = 0
    while k > 0 and seen < MOST_NAMES:
        k -= 1
        name = found.names[k]
        if token - name.last > FURTHEST:
            return
        if reading.depth[name.first] != level:
            continue
        seen += 1
        weight = table.sentence * min(sentence - reading.sentence_index(name.first), 8)
        weight += table.paragraph * min(paragraph - reading.paragraph_index(name.first), 8)
        if _is_subject(context, name.first, name.last):
            weight += table.subject
        index = context.cast.of_name.get(name)
        if index is not None:
            yield index, weight


def _is_subject(context: Context, first: int, last: int) -> bool:
    """Whether a name may be the subject of its clause: no preposition before it, and a verb (no comma, no stop) after it."""
    reading = context.found.reading
    if first and reading.flags[first - 1] & c.PREPOSITION:
        return False
    if last >= len(reading.words) or reading.possessive(last - 1):
        return False
    if reading.words[last] == "," and last + 1 < len(reading.words):
        # The end of an apposition: "Her deputy, Tomas Ek, was late."
        return bool(reading.flags[last + 1] & (c.AUXILIARY | c.MODAL | c.CUE))
    return bool(reading.flags[last] & c.WORD and not reading.flags[last] & (c.PREPOSITION | c.CAPITAL))


def _spoke(turns: Sequence[Turn], table: Weights) -> Iterator[tuple[int, float]]:
    """The speakers of the turns before the last, which is open, with the weight of their turn."""
    here = turns[-1].utterance
    earlier = [turn for turn in turns[-MOST_TURNS - 1 : -1] if turn.utterance.level == here.level]
    for back, turn in enumerate(reversed(earlier)):
        if turn.speaker is None:
            continue
        distance = here.paragraph - turn.utterance.last_paragraph
        weight = table.spoke + table.paragraph * min(distance, 8)
        if distance == 0:
            weight += table.spoke_here
        elif back == 0:
            weight += table.just_spoke
        elif back == 1:
            weight += table.two_back
        yield turn.speaker, weight


def scores(token: int, gender: Gender, turns: Sequence[Turn], context: Context) -> dict[int, float]:
    """The people whom words at a token, beside the last of ``turns``, may stand for, with their salience."""
    table = weights(context)
    inside = named(context, turns[-1])
    own = turn_holder(turns, context)
    result: dict[int, float] = {}
    for source in (_mentioned(token, turns[-1].utterance.level, context, table), _spoke(turns, table)):
        for index, weight in source:
            entity = context.cast.entities[index]
            if entity.kind not in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN) or not entity.accepts(gender):
                continue
            if index == own or is_anonymous(context.found, entity.words):
                continue
            total = weight + _fit(entity, gender, table) + (table.inside if index in inside else 0.0)
            result[index] = max(result.get(index, total), total)
    return result


def _fit(entity: Entity, gender: Gender, table: Weights) -> float:
    """What the gender of somebody says for or against."""
    if entity.gender is gender and gender is not Gender.UNKNOWN:
        return table.known_gender
    return table.only_guess if entity.gender is Gender.UNKNOWN and entity.names else 0.0


def most_salient(ranked: Mapping[int, float]) -> Pick | None:
    """The entity with the highest score, the first of the document where several have it; None for no scores."""
    if not ranked:
        return None
    order = sorted(ranked, key=lambda index: (-ranked[index], index))
    if len(order) == 1:
        return Pick(entity=order[0], signal="only", ranked=ranked)
    margin = ranked[order[0]] - ranked[order[1]]
    signal = "clear" if margin >= CLEAR else "likely" if margin >= LIKELY else "close"
    return Pick(entity=order[0], signal=signal, ranked=ranked)


def latest_body(phrase: Phrase, turns: Sequence[Turn], context: Context) -> int | None:
    """The body named last before the phrase, or the last speaker that was one."""
    bodies = (SpeakerKind.ORGANISATION, SpeakerKind.DOCUMENT, SpeakerKind.GROUP)
    table = weights(context)
    best: tuple[float, int] | None = None
    for source in (_mentioned(phrase.first, turns[-1].utterance.level, context, table), _spoke(turns, table)):
        for index, weight in source:
            if context.cast.entities[index].kind in bodies and (best is None or weight > best[0]):
                best = (weight, index)
    return best[1] if best else None
