"""The narrator of a story: the person whom others call by name, but whom the narration itself never names."""

from __future__ import annotations

import collections
import itertools
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.cast.vocatives import vocatives

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.base import Utterance
    from quoteattr.resolver.cast.cast import Cast

__all__ = ["names_own", "with_narrator"]

RAREST = 120  #: the most tokens of narration for each "I"; rarer ones are an author's remarks
FEWEST_CALLS = 3  #: the fewest turns that address the narrator by name
SHARE = 10  #: how many times as often addressed as named in the narration
TOLD = 8  #: the narration may name somebody so many times for each reply of "I" to that name
SUBJECT, OBJECT = "subject", "object"
OWN, OTHER = 2, 1  #: weight of "me" in the paragraph of a call, and of "I" in the one before or after it


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "narrators"
    name_nouns: frozenset[str] = NO_WORDS  #: nouns for a name ("my name is Ida")
    selves: frozenset[str] = NO_WORDS  #: words between "I" and the name of the narrator ("ik zelf, Ida")
    naming: frozenset[str] = NO_WORDS  #: verbs of naming, before a person and the name ("called me Ida")


def with_narrator(reading: Reading, cast: Cast, utterances: Sequence[Utterance]) -> Cast:
    """The cast with a named person as narrator, if one of the characters tells the story.

    In “Well, Ida, what now?” asked Tom.¶“I go,” I said. the narrator is Ida: only those who speak to her name her. A book must
    have at least three such calls; in a short text one is enough, if "I" is nearby.
    """
    narrating = cast.entities[cast.narrator]
    if narrating.names or narrating.known or not _is_told_by_one(reading):
        return cast
    narrator = _own_name(cast, reading)
    if narrator is None:
        narrator = _called_narrator(cast, reading, utterances)
    return cast if narrator is None else attrs.evolve(cast, narrator=narrator)


def _called_narrator(cast: Cast, reading: Reading, utterances: Sequence[Utterance]) -> int | None:
    """The person whom turns address by name as only a narrator would be; None if there is none."""
    depth, of_name = reading.depth, cast.of_name
    narrated = [name for name in reading.names if name in of_name and not depth[name.first]]
    told = collections.Counter(of_name[name] for name in narrated)
    calls = _calls(cast, reading, utterances)
    fitting = _often_called(calls, told) if reading.genre.dialogue else []
    if not fitting and not reading.genre.long:
        acting = {of_name[name] for name in narrated if _is_subject(reading, name)}
        fitting = _called_beside(reading, calls, told, acting)
    return next((index for index in fitting if cast.entities[index].kind is SpeakerKind.PERSON), None)


def _calls(cast: Cast, reading: Reading, utterances: Sequence[Utterance]) -> dict[Utterance, set[int]]:
    """The people whom each utterance addresses; the first word after a question may be the answer (“Who?” “Ben, I think.”)."""
    calls = {one: vocatives(cast, reading, one) for one in utterances}
    for question, answer in itertools.pairwise(utterances):
        if reading.words[question.end - 1] == "?":
            calls[answer] -= {cast.of_name[name] for name in _first_words(cast, reading, answer)}
    return calls


def _first_words(cast: Cast, reading: Reading, utterance: Utterance) -> list[Name]:
    """The name that begins an utterance, if there is one: after a question it may be the answer rather than a call."""
    name = reading.by_first.get(utterance.begin)
    return [name] if name is not None and name in cast.of_name else []


def _own_name(cast: Cast, reading: Reading) -> int | None:
    """The person whose name the narration gives to "I": "they called me Ida", "my name is Ida"."""
    for name in reading.names:
        index = cast.of_name.get(name)
        if index is None or name.first < 3 or reading.depth[name.first] or cast.entities[index].kind is not SpeakerKind.PERSON:
            continue
        if names_own(reading, name.first):
            return index
    return None


def names_own(reading: Reading, token: int) -> bool:
    """Whether the words before a name say that it is the narrator's: "called me", "my name is", "ik zelf,"."""
    asked = reading.of_rule[Words]
    third, second, before = reading.lowers[token - 3 : token]
    if (second in asked.naming and _is_own(reading, before)) or (before in asked.naming and _is_own(reading, second)):
        return True  # "called me", "me llamo"
    given = (reading.function[token - 1] & f.BE and second in asked.name_nouns) or (before == "," and second in asked.selves)
    return bool(given) and _is_own(reading, third)


def _is_own(reading: Reading, lower: str) -> bool:
    """Whether a word is a pronoun of the first person singular."""
    traits = reading.pack.lexicon.pronouns.get(lower)
    return traits is not None and traits.person == 1 and not traits.plural


def _often_called(calls: Mapping[Utterance, set[int]], told: Mapping[int, int]) -> list[int]:
    """People whom several turns address by name but the narration (almost) never names; the most frequent first."""
    called = collections.Counter(index for those in calls.values() for index in those)
    return [index for index, count in called.most_common() if count >= max(FEWEST_CALLS, SHARE * told.get(index, 0))]


def _called_beside(
    reading: Reading, calls: Mapping[Utterance, set[int]], told: Mapping[int, int], acting: set[int]
) -> list[int]:
    """People addressed near a narrating "I" or "me", but never by a speaker tagged "I"; the most likely first."""
    sure: collections.Counter[int] = collections.Counter()
    replies: collections.Counter[int] = collections.Counter()
    tagged, moved = set[int](), set[int]()
    for utterance, following, those in _with_next(calls):
        first, last = _tagged(reading, utterance)
        here = _says_i(reading, first, last)
        if here == SUBJECT:
            tagged.update(those)
            continue
        after = _says_i(reading, *_next_paragraph(reading, last))
        near = _says_i(reading, *reading.paragraph(max(first - 1, 0))) or after
        sure.update(dict.fromkeys(those, OWN * bool(here) + OTHER * bool(near)))
        if _replies(reading, utterance, following):
            replies.update(those)
        elif after == SUBJECT:
            moved |= those
    out = tagged | _others(told, replies, moved - acting)
    return [index for index, weight in sure.most_common() if weight and index not in out]


def _with_next(calls: Mapping[Utterance, set[int]]) -> Iterator[tuple[Utterance, Utterance | None, set[int]]]:
    """The utterances that call somebody, each with the next utterance."""
    for utterance, following in itertools.zip_longest(calls, list(calls)[1:]):
        if calls[utterance] and not utterance.level:
            yield utterance, following, calls[utterance]


def _others(told: Mapping[int, int], replies: Mapping[int, int], moved: set[int]) -> set[int]:
    """People whom the narration names, so that "I" is somebody else, unless "I" answers to that name."""
    return {index for index, count in told.items() if count > TOLD * replies.get(index, 0) and index not in moved}


def _replies(reading: Reading, call: Utterance, following: Utterance | None) -> bool:
    """Whether the next paragraph has words of the narrator: “Well, Ida?” asked Tom.¶“I go,” I said."""
    if following is None or following.paragraph != call.last_paragraph + 1:
        return False
    return _says_i(reading, *_tagged(reading, following)) == SUBJECT


def _is_subject(reading: Reading, name: Name) -> bool:
    """Whether a name may be the subject of a verb after it."""
    if name.last >= len(reading.words) or (name.first and reading.flags[name.first - 1] & c.PREPOSITION):
        return False
    return bool(reading.flags[name.last] & c.WORD) and not reading.flags[name.last] & (c.PREPOSITION | c.CONJUNCTION)


def _tagged(reading: Reading, utterance: Utterance) -> tuple[int, int]:
    """The tokens of the sentences that contain an utterance, and of the next sentence in its paragraph."""
    behind = min(utterance.last, len(reading.words) - 1)
    end = reading.paragraph(utterance.last - 1)[1]
    return reading.sentence(utterance.first)[0], min(reading.sentence(behind)[1], end)


def _next_paragraph(reading: Reading, token: int) -> tuple[int, int]:
    """The tokens of the paragraph after the one that ends before, or contains, the previous token."""
    end = reading.paragraph(token - 1)[1]
    return reading.paragraph(end) if end < len(reading.words) else (end, end)


def _says_i(reading: Reading, first: int, last: int) -> str:
    """Whether the narration in a range of tokens says "I" (a subject), or only such words as "me"; "" if neither."""
    result = ""
    for i in range(first, last):
        if not reading.depth[i] and _is_own(reading, reading.lowers[i]):
            if reading.pack.lexicon.pronouns[reading.lowers[i]].subject:
                return SUBJECT
            result = OBJECT
    return result


def _is_told_by_one(reading: Reading) -> bool:
    """Whether the narration often says "I"."""
    own = {word for word in reading.pack.lexicon.pronouns if _is_own(reading, word)}
    outside = reading.depth.count(0)
    said = sum(not depth and lower in own for lower, depth in zip(reading.lowers, reading.depth, strict=True))
    return said * RAREST > outside
