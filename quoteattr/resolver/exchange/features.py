"""The candidates in an exchange and the evidence for each: features of the turns that no mention decides alone.

An exchange is a run of turns not interrupted by long narration. A feature relates a candidate to the turn itself (*fixed*)
or to the speakers chosen for the turns before it (*moving*). The weights are in ``_weights_generated``.
"""

from __future__ import annotations

import heapq
import itertools
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from quoteattr.models import Gender, MentionKind, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.resolver.cast.labels import is_anonymous
from quoteattr.resolver.cast.vocatives import named, vocatives
from quoteattr.resolver.coreference.agreement import gender_of
from quoteattr.resolver.coreference.described import roles_before
from quoteattr.resolver.coreference.salience import named_behind
from quoteattr.resolver.coreference.told_subject import TOLD
from quoteattr.resolver.exchange.turns import TurnFeatures
from quoteattr.resolver.utterances.parted import is_parted
from quoteattr.syntax.agreeing import gender_shown

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Mapping, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.decisions import Decision
    from quoteattr.resolver.exchange.turns import Features
    from quoteattr.resolver.registry import Registry

__all__ = ["EXCHANGE", "MOST_CANDIDATES", "turn_features"]

#: Rules whose decisions may be revised: turn rules, and sieves that choose between several people.
OPEN = frozenset({
    "same_paragraph", "continued_speech", "vocative", "alternation", "scene", "pronoun", "definite_person", "cataphora",
})  # fmt: skip
EXCHANGE = "exchange"  #: the rule name of a decision made for a whole exchange
LOOK_BACK = 9  #: how many turns to look back
PARAGRAPHS = 3  #: how many paragraphs with turns to look back
BREAK = 6  #: more paragraphs than this from one turn to the next separate two exchanges
MOST_CANDIDATES = 8  #: the most candidates of a turn
NEXT_NAMES = 6  #: how many names to look ahead
NEXT = 60  #: how many tokens after the paragraph to look ahead
MOST_NAMES = 24  #: how many names to look back
FURTHEST_NAME = 1500  #: how many tokens to look back
AROUND = 4  #: turns before and after whose speakers are candidates
ENOUGH_TURNS = 20  #: decided turns needed before it means something that somebody has none
SELDOM, OFTEN = 0.01, 0.1  #: shares of the decided turns
STEPS = (0.01, 0.8, 2.5)  #: limits for the distance to the most salient candidate


def turn_features(decisions: Sequence[Decision], registry: Registry) -> list[TurnFeatures]:
    """The turns of the main text, in order, with their features."""
    turns = [
        (k, one)
        for k, one in enumerate(decisions)
        if not (one.rejected or one.report or one.utterance.level or one.utterance.index < 0)
    ]
    return _Scout([one for _, one in turns], registry).turn_features([k for k, _ in turns])


def _is_open(decision: Decision) -> bool:
    if decision.pick is not None and decision.pick.signal == TOLD:
        return False
    cue = decision.source_cue
    nameless = cue is None or (cue.is_dropped and not cue.tells_several)
    return (decision.speaker_rule is None and nameless) or decision.speaker_rule in OPEN


def _distance(away: int) -> str:
    """A number of paragraphs, as a digit or a rough word."""
    return str(away) if away <= PARAGRAPHS else "some" if away <= 2 * PARAGRAPHS + 1 else "many"


def _often(share: float) -> str:
    """A share of all decided turns, as a word."""
    return "never" if not share else "seldom" if share < SELDOM else "some" if share < OFTEN else "often"


def _lines(reading: Reading, decisions: Sequence[Decision]) -> list[tuple[int, int]]:
    """The line of dialogue in which each turn begins and ends: a paragraph, or the part after a dash between turns."""
    parted = itertools.accumulate(is_parted(reading, one.utterance) for one in decisions)
    return [(one.utterance.paragraph + k, one.utterance.last_paragraph + k) for one, k in zip(decisions, parted, strict=True)]


def _narrated(reading: Reading, pronouns: Container[str]) -> list[int]:
    """The tokens of the narration that are one of the given pronouns."""
    return [
        i
        for i, flags in enumerate(reading.flags)
        if flags & c.CLOSED and reading.lowers[i] in pronouns and not reading.depth[i]
    ]


class _Scout:
    """Collects the features of each turn from its surroundings."""

    def __init__(self, decisions: Sequence[Decision], registry: Registry) -> None:
        self._decisions = decisions
        self._registry = registry
        self._cast = registry.cast
        self._reading = registry.reading
        self._calls = [vocatives(registry.cast, registry.reading, one.utterance) for one in decisions]
        self._fixed = [None if _is_open(one) else one.speaker for one in decisions]
        self._spoken: dict[int, int] = {}
        for speaker in self._fixed:
            if speaker is not None:
                self._spoken[speaker] = self._spoken.get(speaker, 0) + 1
        self._all = sum(self._spoken.values()) or 1
        pronouns = self._reading.pack.lexicon.pronouns
        self._lines = _lines(self._reading, decisions)
        self._gendered = {word: traits.gender for word, traits in pronouns.items() if traits.gender is not Gender.UNKNOWN}
        self._pronoun_tokens = _narrated(self._reading, self._gendered)

    def turn_features(self, indices: Sequence[int]) -> list[TurnFeatures]:
        """All turns with their features."""
        return [self._place(k, index) for k, index in enumerate(indices)]

    def _place(self, k: int, index: int) -> TurnFeatures:
        decision = self._decisions[k]
        same, back, gap = self._before(k)
        begins = k == 0 or self._lines[k][0] - self._lines[k - 1][1] > BREAK
        if not _is_open(decision):
            who = () if decision.speaker is None else (decision.speaker,)
            return TurnFeatures(
                index=index, candidates=who, fixed={}, same=same, back=back, gap=gap, begins=begins, form="told"
            )
        form = self._form(decision)
        features = self._features(k, form)
        return TurnFeatures(
            index=index, candidates=tuple(features), fixed=features, same=same, back=back, gap=gap, begins=begins, form=form
        )

    def _before(self, k: int) -> tuple[int, tuple[int, ...], str]:
        """The distance of the previous turn in the same paragraph, of the last turns in earlier paragraphs, and the gap."""
        here = line = self._lines[k][0]
        back: list[int] = []
        for j in range(k - 1, max(k - LOOK_BACK, -1), -1):
            first, last = self._lines[j]
            if last >= here:
                return k - j, (), ""
            if len(back) == PARAGRAPHS or line - last > BREAK:
                break
            if last < line:
                back.append(k - j)
                line = first
        return 0, tuple(back), self._gap(k) if back else ""

    def _gap(self, k: int) -> str:
        """How many paragraphs away the previous turn is, and whether it is a question."""
        before = self._decisions[k - 1].utterance
        far = min(self._lines[k][0] - self._lines[k - 1][1], 4)
        return f"{far}?" if far == 1 and self._reading.words[before.end - 1] == "?" else f"{far}"

    def _form(self, decision: Decision) -> str:
        if decision.source_cue is not None and decision.source_cue.is_dropped:
            return "pronoun"
        if decision.source_cue is not None and decision.source_cue.phrase is not None:
            return "pronoun" if decision.source_cue.phrase.kind is MentionKind.PRONOUN else "noun"
        here = decision.utterance
        first, last = self._reading.paragraph(here.first)
        if self._reading.depth.rfind(0, first, here.first) >= 0:
            return "told before"
        return "told after" if self._reading.depth.find(0, here.last, last) >= 0 else "alone"

    # Candidates

    def _gender(self, decision: Decision) -> Gender:
        if decision.source_cue is None:
            return Gender.UNKNOWN
        if decision.source_cue.phrase is None:
            verb = decision.source_cue.verb
            return Gender.UNKNOWN if verb is None else gender_shown(self._reading, verb)
        return gender_of(self._reading, decision.source_cue.phrase)

    def _features(self, k: int, form: str) -> dict[int, Features]:
        """The candidates of an open turn, with their fixed features."""
        decision = self._decisions[k]
        gender = self._gender(decision)
        mentioned = list(self._mentioned(decision, form))
        others = list(self._others(k))
        able = {index for index in {*others, *(index for index, _ in mentioned)} if self._may_speak(index, gender, form)}
        able.difference_update(self._told_to(decision, form))
        lists: dict[int, list[str]] = {}
        rank = 0
        for index, told in mentioned:
            if index in able:
                lists.setdefault(index, []).extend((told, f"{form} name {min(rank, 4)}"))
                rank += 1
        for index in others:
            if index in able:
                lists.setdefault(index, [])
        calls = self._called(k)
        beside = self._pronouns(decision) if gender is Gender.UNKNOWN else {}
        most = max(decision.pick.ranked.values(), default=0.0) if decision.pick else 0.0
        return {
            index: (
                *told,
                *self._own(k, form, gender, index, most),
                *calls.get(index, ()),
                *self._agrees(index, beside),
            )
            for index, told in lists.items()
        }

    def _told_to(self, decision: Decision, form: str) -> Iterator[int]:
        """Those named behind a pronoun in its sentence, who are others than the one it means."""
        if form == "pronoun" and decision.source_cue is not None and decision.source_cue.phrase is not None:
            yield from named_behind(decision.source_cue.phrase.first, self._registry)

    def _others(self, k: int) -> Iterator[int]:
        """The speakers of the turns around, the people they address, and those the rules considered."""
        around = self._fixed[max(k - AROUND, 0) : k + AROUND + 1]
        yield from (speaker for speaker in around if speaker is not None)
        for calls in self._calls[max(k - AROUND, 0) : k + AROUND + 1]:
            yield from sorted(calls)
        decision = self._decisions[k]
        if decision.pick is not None:
            yield from decision.pick.ranked
            yield decision.pick.entity

    def _agrees(self, index: int, beside: Mapping[str, Gender]) -> Iterator[str]:
        """Features for whether an entity's gender fits each "he" or "she" in the narration around a turn."""
        own = self._registry.entities[index].gender
        for where, gender in beside.items():
            if own is Gender.UNKNOWN or index == self._cast.narrator:
                yield f"pronoun {where} open"
            else:
                yield f"pronoun {where} {'fits' if own is gender else 'clashes'}"

    def _pronouns(self, decision: Decision) -> dict[str, Gender]:
        """The gender of the first "he" or "she" in the narration before and after the turn, and in the preceding sentence."""
        reading, here = self._reading, decision.utterance
        first, last = reading.paragraph(here.first)
        ranges = {"in front": (first, here.first), "behind": (here.last, last)}
        if first and not reading.depth[first - 1]:
            ranges["before"] = (max(reading.sentence(first - 1)[0], first - 60), first)
        out: dict[str, Gender] = {}
        for where, (start, end) in ranges.items():
            k = bisect_left(self._pronoun_tokens, start)
            if k < len(self._pronoun_tokens) and self._pronoun_tokens[k] < end:
                out[where] = self._gendered[reading.lowers[self._pronoun_tokens[k]]]
        return out

    def _may_speak(self, index: int, gender: Gender, form: str) -> bool:
        entity = self._registry.entities[index]
        if entity.kind not in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN) or not entity.accepts(gender):
            return False
        if not self._registry.acts(index):
            return False
        if form in ("pronoun", "noun") and index == self._cast.narrator:
            return False
        return not is_anonymous(self._reading, entity.words)

    def _own(self, k: int, form: str, gender: Gender, index: int, most: float) -> Iterator[str]:
        """Features for what the rules decided about a candidate, its salience compared with the best, and known facts."""
        decision = self._decisions[k]
        entity = self._registry.entities[index]
        if decision.speaker == index and decision.pick is not None:
            yield f"rule {decision.speaker_rule} {decision.pick.signal}".rstrip()
        ranked = decision.pick.ranked if decision.pick else {}
        if index in ranked:
            yield f"{form} salience {bisect_left(STEPS, most - ranked[index])}"
        elif ranked:
            yield f"{form} not salient"
        if gender is not Gender.UNKNOWN:
            yield f"{form} gender {'known' if entity.gender is gender else 'open'}"
        if index == self._cast.narrator:
            yield f"{form} narrator"
        if self._all >= ENOUGH_TURNS:
            yield f"{form} spoke {_often(self._spoken.get(index, 0) / self._all)}"

    def _called(self, k: int) -> dict[int, list[str]]:
        """The features of people from being addressed in the turn or next to it, and from speaking next."""
        out: defaultdict[int, list[str]] = defaultdict(list)
        for who, told in self._calls_around(k):
            for index in who:
                out[index].append(told)
        return out

    def _calls_around(self, k: int) -> Iterator[tuple[Collection[int], str]]:
        """Groups of people, each with the feature that a call or their own turn gives them."""
        here = self._decisions[k].utterance
        yield self._calls[k], "called inside"
        yield named(self._cast, self._reading, here) - self._calls[k], "named inside"
        if k:
            far = here.paragraph - self._decisions[k - 1].utterance.last_paragraph
            yield self._called_before(k), f"called before {min(far, 2)}"
        for step in range(1, min(3, len(self._decisions) - k)):
            far = self._decisions[k + step].utterance.paragraph - here.last_paragraph
            if step == 1:
                yield self._calls[k + step], f"called after {min(far, 2)}"
            speaker = self._fixed[k + step]
            if speaker is not None:
                yield (speaker,), f"speaks in {step} turns {min(far, 3)}"

    def _called_before(self, k: int) -> set[int]:
        """The people addressed in the previous turn, or in any turn of the previous paragraph with turns."""
        called, paragraph = set(self._calls[k - 1]), self._decisions[k - 1].utterance.paragraph
        if paragraph == self._decisions[k].utterance.paragraph:
            return called
        for j in range(k - 2, max(k - LOOK_BACK, -1), -1):
            if self._decisions[j].utterance.paragraph != paragraph:
                break
            called |= self._calls[j]
        return called

    def _mentioned(self, decision: Decision, form: str) -> Iterator[tuple[int, str]]:
        """Everybody named in the narration next to the turn and before it, once each, the latest first."""
        here = decision.utterance
        first, last = self._reading.paragraph(here.first)
        k = bisect_left(self._cast.firsts, here.first)
        seen: set[int] = set()
        for index, name in self._told(range(k, min(k + NEXT_NAMES, len(self._cast.firsts))), -1, last + NEXT):
            if name.first >= last:
                yield index, f"{form} {self._role(name)} in next"
            elif index not in seen:
                seen.add(index)
                yield index, f"{form} {self._role(name)} behind"
        for index, name in self._told_before(k, here.first):
            if index in seen:
                continue
            seen.add(index)
            away = _distance(here.paragraph - self._reading.paragraph_index(name.first))
            yield index, f"{form} {self._role(name)} {'in front' if name.first >= first else f'{away} away'}"

    def _told_before(self, k: int, token: int) -> Iterator[tuple[int, Name]]:
        """The people named before a token, or mentioned by their role, the latest first; ``k`` names come before it."""
        roles = roles_before(self._registry, token, MOST_NAMES, FURTHEST_NAME)
        told = self._told(range(k - 1, max(k - MOST_NAMES, 0) - 1, -1), token - FURTHEST_NAME, token)
        return heapq.merge(told, roles, key=lambda pair: -pair[1].first) if roles else told

    def _told(self, numbers: range, lower: int, high: int) -> Iterator[tuple[int, Name]]:
        """The people whose names, of those with the given numbers, are in the narration between two tokens."""
        for j in numbers:
            name = self._reading.names[j]
            if not lower <= name.first < high:
                return
            index = self._cast.of_name.get(name)
            if index is not None and not self._reading.depth[name.first]:
                yield index, name

    def _role(self, name: Name) -> str:
        """"subject" if a name may be the subject of its clause, else "other"."""
        reading, first, last = self._reading, name.first, name.last
        if (first and reading.flags[first - 1] & c.PREPOSITION) or last >= len(reading.words) or last - 1 in reading.owners:
            return "other"
        subject = reading.flags[last] & c.WORD and not reading.flags[last] & (c.PREPOSITION | c.CAPITAL)
        return "subject" if subject else "other"
