"""Salience: how likely a person is to be meant by a pronoun, by the distance, position and turn of earlier mentions.

The weights follow centering theory in their preferences (subjects over objects, the previous sentence over older ones:
Grosz, Joshi and Weinstein 1995); the speaker of an earlier turn counts as mentioned there.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Gender, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.resolver.base import Pick
from quoteattr.resolver.cast.entities import latest
from quoteattr.resolver.cast.labels import is_anonymous
from quoteattr.resolver.cast.subject_names import may_be_subject
from quoteattr.resolver.cast.vocatives import named
from quoteattr.resolver.coreference.turn_holders import turn_holder
from quoteattr.syntax.noun_phrases import phrase_after

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.base import Turn
    from quoteattr.resolver.cast.entities import Entity
    from quoteattr.resolver.context import Context
    from quoteattr.resolver.registry import Registry

__all__ = ["Weights", "first_after", "latest_two", "most_salient", "named_behind", "organisations", "scores"]

MOST_NAMES = 30  #: how many names to look back
CLEAR = 2.5  #: the lead with which the best score is clear
LIKELY = 0.8  #: the lead with which it is likely
MOST_TURNS = 6  #: how many turns to look back
FURTHEST_NAME = 1500  #: how many tokens to look back
LONGEST_SENTENCE = 80  #: the most tokens in a sentence whose subject is looked for
MOST_BEHIND = 4  #: how many names to look ahead
NEAR_AFTER = 12  #: the most tokens between a pronoun and the name that follows it
ORGANISATION_KINDS = (SpeakerKind.ORGANISATION, SpeakerKind.DOCUMENT, SpeakerKind.GROUP)


@attrs.frozen(kw_only=True)
class Weights:
    """The weights of evidence for and against an entity; one table is for conversations, one for reports."""

    sentence: float  #: for each sentence between the name and the words
    paragraph: float  #: for each paragraph between
    subject: float  #: for a name that may be the subject of its clause
    known_gender: float  #: for a gender that is known to agree
    only_guess: float  #: for somebody whose gender the text doesn't show
    stranger: float  #: for somebody with no known gender, title or role, who hasn't spoken
    fresh: float  #: for the subject of the previous sentence, if no quotation is in it
    inside: float  #: for somebody named inside the quotation
    spoke: float  #: for the speaker of an earlier turn
    spoke_here: float  #: for the speaker of a turn in the same paragraph
    just_spoke: float  #: for the speaker of the previous turn, in another paragraph
    two_back: float  #: for the speaker of the last turn but one


#: Fitted by hand on one half of annotated novels, by author.
DIALOGUE = Weights(
    sentence=-0.15,
    paragraph=-0.3,
    subject=1.0,
    known_gender=3.0,
    only_guess=0.0,
    stranger=0.0,
    fresh=0.0,
    inside=-2.0,
    spoke=0.0,
    spoke_here=1.0,
    just_spoke=-2.0,
    two_back=0.5,
)
#: In a report the last speaker usually continues.
REPORT = Weights(
    sentence=-0.55,
    paragraph=-0.3,
    subject=1.0,
    known_gender=1.5,
    only_guess=0.0,
    stranger=-1.5,
    fresh=3.5,
    inside=-2.0,
    spoke=0.6,
    spoke_here=3.0,
    just_spoke=2.0,
    two_back=0.0,
)


def weights(reading: Reading) -> Weights:
    """The table for this kind of text."""
    return DIALOGUE if reading.genre.dialogue else REPORT


def _mentioned(token: int, level: int, registry: Registry, table: Weights) -> Iterator[tuple[int, float]]:
    """Entities named before a token at a depth of quotation marks, with the weight of each mention."""
    reading = registry.reading
    sentence = reading.sentence_index(token)
    paragraph = reading.paragraph_index(token)
    names = registry.context.names_at(level)
    k = bisect_left(names, token, key=lambda name: name.first)
    for name in reversed(names[max(k - MOST_NAMES, 0) : k]):
        if token - name.last > FURTHEST_NAME:
            return
        sentence_then, paragraph_then, subject = _site(registry.context, name)
        weight = table.sentence * min(sentence - sentence_then, 8)
        weight += table.paragraph * min(paragraph - paragraph_then, 8)
        if subject:
            weight += table.subject
        if table.fresh and sentence - sentence_then == 1 and _is_fresh(registry.reading, name):
            weight += table.fresh
        index = registry.cast.of_name.get(name)
        if index is not None:
            yield index, weight


def _site(context: Context, name: Name) -> tuple[int, int, bool]:
    """The sentence and paragraph of a name, and whether it may be a subject; kept, since every later turn needs it."""
    site = context.kept.sites.get(name)
    if site is None:
        reading = context.reading
        subject = not name.is_oblique and may_be_subject(reading, name.first, name.last)
        site = reading.sentence_index(name.first), reading.paragraph_index(name.first), subject
        context.kept.sites[name] = site
    return site


def _is_fresh(reading: Reading, name: Name) -> bool:
    """Whether a name begins its sentence as the subject, and the sentence has no quotation."""
    first, last = reading.sentence(name.first)
    if last - first > LONGEST_SENTENCE or any(reading.depth[first:last]):
        return False
    opened = reading.flags[first] & c.PREPOSITION or reading.forms[first] & m.GERUND  # "On Monday, Moll"
    ahead = range(0) if opened and reading.words[name.first - 1] == "," else range(first, name.first)
    if any(reading.flags[i] & c.WORD and not reading.is_adverb(i) for i in ahead) and not _has_role(reading, first, name):
        return False
    return reading.words[name.last] == "," or may_be_subject(reading, name.first, name.last)


def _has_role(reading: Reading, first: int, name: Name) -> bool:
    """Whether only a role comes before a name in its sentence ("Anwohner Per Holm", "le maire Henri Paulin")."""
    phrase = phrase_after(reading, first, name.last)
    return phrase is not None and phrase.name is name and phrase.source == (first, name.last)


def _without_headline(turns: Sequence[Turn], reading: Reading) -> Sequence[Turn]:
    """The last turns, without one in the headline: its speaker is named anew in the report ("‘I ran’: Woman flees fire")."""
    first, here = turns[0].utterance, turns[-1].utterance
    if reading.genre.dialogue or len(turns) > MOST_TURNS or first.last_paragraph or not here.paragraph:
        return turns
    end = reading.paragraph(first.first)[1]
    return turns[1:] if reading.flags[end - 1] & c.WORD else turns


def _spoke(turns: Sequence[Turn], table: Weights) -> Iterator[tuple[int, float]]:
    """The speakers of the turns before the last one, which is open, each with the weight of the turn."""
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


def scores(token: int, gender: Gender, turns: Sequence[Turn], registry: Registry) -> dict[int, float]:
    """The people whom a phrase at a token, next to the last of ``turns``, may refer to, with their salience."""
    table = weights(registry.reading)
    inside = named(registry.cast, registry.reading, turns[-1].utterance)
    out = {turn_holder(turns, registry)}
    if gender is not Gender.UNKNOWN and not turns[-1].utterance.level:
        out.add(registry.cast.narrator)  # the narrator of a story is never "he" in it
    out.update(named_behind(token, registry))
    result: dict[int, float] = {}
    for index, weight in _heaviest(token, turns, registry, table).items():
        entity = registry.entities[index]
        if not _may_be_somebody(registry, entity) or not entity.accepts(gender):
            continue
        if index not in out and registry.acts(index) and not is_anonymous(registry.reading, entity.words):
            result[index] = weight + _fit(registry, entity, gender, table) + (table.inside if index in inside else 0.0)
    return result


def named_behind(token: int, registry: Registry) -> Iterator[int]:
    """Those named behind a phrase in its sentence, in languages whose stories show this: in "il dit à Luc", "il" isn't Luc."""
    reading = registry.reading
    if not reading.index.narration.known:
        return
    end, level = min(reading.sentence(token)[1], token + LONGEST_SENTENCE), reading.depth[token]
    k = bisect_left(registry.cast.firsts, token)
    for name in reading.names[k : k + MOST_BEHIND]:
        index = registry.cast.of_name.get(name)
        if index is not None and name.first < end and reading.depth[name.first] == level:
            yield index


def _may_be_somebody(registry: Registry, entity: Entity) -> bool:
    """Whether an entity may be a person; where every noun has a gender, something described only by a noun for people."""
    if entity.kind is SpeakerKind.UNKNOWN:
        return bool(entity.names) or not registry.reading.pack.grammar.gendered
    return entity.kind is SpeakerKind.PERSON


def _heaviest(token: int, turns: Sequence[Turn], registry: Registry, table: Weights) -> dict[int, float]:
    """Everybody named before a token or speaking in an earlier turn, each with the greatest weight of any such place."""
    result: dict[int, float] = {}
    spoke = _spoke(_without_headline(turns, registry.reading), table)
    for source in (_mentioned(token, turns[-1].utterance.level, registry, table), spoke):
        for index, weight in source:
            if index not in result or weight > result[index]:
                result[index] = weight
    return result


def _fit(registry: Registry, entity: Entity, gender: Gender, table: Weights) -> float:
    """The weight of an entity's gender, and of whether the text shows that it is a person."""
    if entity.gender is gender and gender is not Gender.UNKNOWN:
        return table.known_gender
    if entity.gender is not Gender.UNKNOWN or not entity.names:
        return 0.0
    known = bool(registry.has_spoken(entity.index) or registry.cast.title_words.get(entity.index))
    known = known or entity.words[0] in registry.reading.pack.names.first_names
    return table.only_guess if known else table.only_guess + table.stranger


def most_salient(ranked: Mapping[int, float]) -> Pick | None:
    """The entity with the highest score, for a tie the first in the document; None if there are no scores."""
    if not ranked:
        return None
    order = sorted(ranked, key=lambda index: (-ranked[index], index))
    if len(order) == 1:
        return Pick(entity=order[0], signal="only", ranked=ranked)
    margin = ranked[order[0]] - ranked[order[1]]
    signal = "clear" if margin >= CLEAR else "likely" if margin >= LIKELY else "close"
    return Pick(entity=order[0], signal=signal, ranked=ranked)


def with_rival(pick: Pick | None, token: int, registry: Registry) -> Pick | None:
    """The pick, with its signal changed if a rival was last named in the same sentence ("Falk met Renner. ... he said")."""
    if pick is None or pick.signal == "only":
        return pick
    chosen = _last_sentence(pick.entity, token, registry)
    others = (index for index in pick.ranked if index != pick.entity)
    if chosen is None or all(_last_sentence(index, token, registry) != chosen for index in others):
        return pick
    return attrs.evolve(pick, signal="rival")


def _last_sentence(index: int, token: int, registry: Registry) -> int | None:
    """The ordinal of the sentence in which somebody was last named before a token."""
    end = latest(registry.entities[index], token)
    return None if end is None else registry.reading.sentence_index(end - 1)


def organisations(token: int, turns: Sequence[Turn], registry: Registry) -> dict[int, float]:
    """The organisations, documents and groups mentioned before a token, with their salience."""
    found = _heaviest(token, turns, registry, weights(registry.reading))
    return {index: weight for index, weight in found.items() if registry.entities[index].kind in ORGANISATION_KINDS}


def latest_two(registry: Registry, token: int) -> tuple[int, int] | None:
    """The two people named in the nearest earlier sentence that names several, if it names exactly two."""
    reading = registry.reading
    k = bisect_left(registry.cast.firsts, token)
    seen: list[int] = []
    sentence = -1
    for name in reversed(registry.reading.names[max(k - MOST_NAMES, 0) : k]):
        here = reading.sentence_index(name.first)
        if here != sentence:
            if len(seen) > 1:
                break
            seen, sentence = [], here
        index = registry.cast.of_name.get(name)
        if index is not None and registry.entities[index].kind is SpeakerKind.PERSON and not reading.depth[name.first]:
            seen = [index, *(other for other in seen if other != index)]
    return (seen[0], seen[1]) if len(seen) == 2 else None


def first_after(registry: Registry, token: int, level: int) -> int | None:
    """The person whose name is the first after a token, within a few words, as a subject; else None."""
    reading = registry.reading
    k = bisect_left(registry.cast.firsts, token)
    for name in reading.names[k : k + 1]:
        index = registry.cast.of_name.get(name)
        if index is None or name.first - token > NEAR_AFTER or reading.depth[name.first] != level:
            return None
        subject = name.first in reading.break_set or may_be_subject(registry.reading, name.first, name.last)
        if registry.entities[index].kind is SpeakerKind.PERSON and subject:
            return index
    return None
