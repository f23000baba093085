"""Who is in the reader's mind at a pronoun: persons mentioned before it, weighed by distance, place and turn.

The weights follow centering theory in what they prefer (subjects over objects, the sentence right before over older ones:
Grosz, Joshi and Weinstein 1995); the speaker of a turn before counts as mentioned there.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c
from quoteattr.models import Gender, SpeakerKind
from quoteattr.resolver.people import gender_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.candidates.base import Phrase
    from quoteattr.resolver.base import Context, Turn

__all__ = ["latest_body", "most_salient", "scores"]

MOST_NAMES = 30  #: names looked back over
MOST_TURNS = 6  #: turns looked back over
FURTHEST = 1500  #: tokens looked back over
SENTENCE = -0.55  #: for each sentence between
PARAGRAPH = -0.3  #: for each paragraph between
SUBJECT = 1.0  #: for a name that begins its clause
KNOWN_GENDER = 1.5  #: for a gender that is known to agree
SPOKE = 0.6  #: for the speaker of a turn before
SPOKE_HERE = 3.0  #: for the speaker of a turn in the same paragraph
JUST_SPOKE = -1.0  #: for the speaker of the turn in the paragraph right before, in a conversation
JUST_REPORTED = 1.5  #: the same in a report, where speakers go on
TWO_BACK = 0.5  #: for the speaker of the turn before that one, in a conversation
ONLY_GUESS = -1.0  #: for somebody whose gender nothing in the text tells


def _mentioned(phrase: Phrase, context: Context) -> Iterator[tuple[int, float]]:
    """Entities named before the phrase at its depth, with the weight of the place."""
    found = context.found
    reading = found.reading
    level = reading.depth[phrase.first]
    sentence = reading.sentence_index(phrase.first)
    paragraph = reading.paragraph_index(phrase.first)
    names = found.names
    k = bisect_left(context.cast.firsts, phrase.first)
    seen = 0
    while k > 0 and seen < MOST_NAMES:
        k -= 1
        name = names[k]
        if phrase.first - name.last > FURTHEST:
            return
        if reading.depth[name.first] != level:
            continue
        seen += 1
        weight = SENTENCE * min(sentence - reading.sentence_index(name.first), 8)
        weight += PARAGRAPH * min(paragraph - reading.paragraph_index(name.first), 8)
        if _is_subject(context, name.first, name.last):
            weight += SUBJECT
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
    return bool(reading.flags[last] & c.WORD and not reading.flags[last] & (c.PREPOSITION | c.CAPITAL))


def _spoke(phrase: Phrase, turns: Sequence[Turn], context: Context) -> Iterator[tuple[int, float]]:
    """The speakers of the turns before, with the weight of their turn."""
    reading = context.found.reading
    paragraph = reading.paragraph_index(phrase.first)
    earlier = [turn for turn in turns[-MOST_TURNS:] if turn.utterance.level == reading.depth[phrase.first]]
    for back, turn in enumerate(reversed(earlier)):
        if turn.speaker is None:
            continue
        distance = paragraph - turn.utterance.last_paragraph
        weight = SPOKE + PARAGRAPH * min(distance, 8)
        if distance == 0:
            weight += SPOKE_HERE
        elif back == 0:
            weight += JUST_SPOKE if context.dialogue else JUST_REPORTED
        elif back == 1 and context.dialogue:
            weight += TWO_BACK
        yield turn.speaker, weight


def scores(phrase: Phrase, turns: Sequence[Turn], context: Context) -> dict[int, float]:
    """The people a pronoun may stand for, with their salience."""
    gender = gender_of(context, phrase)
    result: dict[int, float] = {}
    for source in (_mentioned(phrase, context), _spoke(phrase, turns, context)):
        for index, weight in source:
            entity = context.cast.entities[index]
            if entity.kind not in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN) or not entity.accepts(gender):
                continue
            if entity.gender is gender and gender is not Gender.UNKNOWN:
                weight += KNOWN_GENDER  # noqa: PLW2901
            elif entity.gender is Gender.UNKNOWN and entity.names:
                weight += ONLY_GUESS  # noqa: PLW2901
            result[index] = max(result.get(index, weight), weight)
    return result


def most_salient(phrase: Phrase, turns: Sequence[Turn], context: Context) -> int | None:
    """The most salient person that fits; None where nobody does."""
    ranked = scores(phrase, turns, context)
    return max(ranked, key=lambda index: (ranked[index], -index)) if ranked else None


def latest_body(phrase: Phrase, turns: Sequence[Turn], context: Context) -> int | None:
    """The body named last before the phrase, or the last speaker that was one."""
    bodies = (SpeakerKind.ORGANISATION, SpeakerKind.DOCUMENT, SpeakerKind.GROUP)
    best: tuple[float, int] | None = None
    for source in (_mentioned(phrase, context), _spoke(phrase, turns, context)):
        for index, weight in source:
            if context.cast.entities[index].kind in bodies and (best is None or weight > best[0]):
                best = (weight, index)
    return best[1] if best else None
