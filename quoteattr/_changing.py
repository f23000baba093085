"""What changes of a result mean: who is known, and which quotations are fixed, when the text is read again."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from quoteattr._given import Given, Somebody
from quoteattr.changes import Add, Changes, Drop, FreeSpeaker, Merge, Rename, SetSpeaker, Split, hash_of
from quoteattr.errors import ChangeError, TextMismatchError
from quoteattr.models import MentionKind, Span
from quoteattr.people import Person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from quoteattr.changes import Change, MentionRef, SpeakerRef
    from quoteattr.models import Quote, Speaker

__all__ = ["Plan", "View", "applied", "check", "listed"]

SEVERAL = -1  #: the number of a name that several speakers have


@attrs.frozen(kw_only=True, eq=False, slots=False)
class View:
    """The result that changes refer to."""

    text: str
    quotes: Sequence[Quote]
    speakers: Sequence[Speaker]
    known: Mapping[str, int]  #: id of a speaker -> the number among those who are known
    narrator: str | None  #: id of the speaker who says "I" in the narration

    @cached_property
    def extents(self) -> frozenset[Span]:
        """The extents of all quotations."""
        return frozenset(quote.extent for quote in self.quotes)

    @cached_property
    def mentioned(self) -> Mapping[Span, Speaker]:
        """The speaker of each mention."""
        return {one.span: speaker for speaker in self.speakers for one in speaker.mentions}

    @cached_property
    def shown(self) -> Mapping[str, list[Speaker]]:
        """The speakers by the names that are shown."""
        found: dict[str, list[Speaker]] = {}
        for speaker in self.speakers:
            found.setdefault(speaker.name, []).append(speaker)
        return found

    @cached_property
    def written(self) -> Mapping[str, list[Speaker]]:
        """The speakers by their mentions, except for pronouns."""
        found: dict[str, list[Speaker]] = {}
        for speaker in self.speakers:
            for words in {flat(one.text) for one in speaker.mentions if one.kind is not MentionKind.PRONOUN}:
                found.setdefault(words, []).append(speaker)
        return found


@attrs.frozen(kw_only=True, eq=False)
class Plan:
    """What is given after some changes, and how speakers have been referred to so far."""

    given: Given
    names: Mapping[str, int] = attrs.field(factory=dict)  #: name -> number among those who are known
    merged: Mapping[int, int] = attrs.field(factory=dict)  #: number -> the number of the person that it became a part of
    splits: Mapping[Split, int] = attrs.field(factory=dict)  #: change -> the number of the new speaker


def listed(changes: Changes | Iterable[Change], text: str) -> tuple[Change, ...]:
    """The changes as a tuple.

    Raises:
        TypeError: if one of them isn't a change.
        TextMismatchError: if they are for another text.
    """
    text_hash = hash_of(text)
    if not isinstance(changes, Changes):
        return Changes(text_hash, changes).changes
    if changes.text_hash != text_hash:
        raise TextMismatchError(changes.text_hash, text_hash)
    return changes.changes


def applied(plan: Plan, view: View, changes: Iterable[Change], read: Callable[[Plan], View]) -> Plan:
    """The plan after some changes, given the result that the first of them refers to.

    If a change refers to nothing there, it may refer to what those before it made: then ``read`` reads the text again.
    """
    draft, pending = _Draft(plan, view), False
    for change in changes:
        try:
            draft.apply(change)
        except ChangeError:
            if not pending:
                raise
            plan = draft.plan()
            draft = _Draft(plan, read(plan))
            draft.apply(change)
        pending = True
    return draft.plan()


def check(plan: Plan, quotes: Sequence[Quote], changes: Sequence[Change]) -> None:
    """Raise :exc:`ChangeError` if a given speaker has lost the quotation: names that are known now may end it elsewhere."""
    found = {quote.extent for quote in quotes}
    for extent in plan.given.speakers:
        if extent not in found:
            fields = ((one, {getattr(one, "quote", None), getattr(one, "span", None)}) for one in reversed(changes))
            change = next(one for one, places in fields if extent in places)
            msg = f"with all changes, there is no quotation at {_place(extent)}; add it with Add"
            raise ChangeError(change, msg)


def flat(words: str) -> str:
    """Words on one line, with single spaces."""
    return " ".join(words.split())


class _Draft:
    """A plan that is being changed. A change that raises an error changes nothing that matters."""

    def __init__(self, plan: Plan, view: View) -> None:
        """Begin with a plan and the result that was made with it."""
        given = plan.given
        self.change: Change | None = None
        self.view = view
        self.strict = given.strict
        self.people = list(given.people)
        self.mentions = dict(given.mentions)
        self.speakers = dict(given.speakers)
        self.dropped = set(given.dropped)
        self.added = dict(given.added)
        self.names = dict(plan.names)
        self.merged = dict(plan.merged)
        self.splits = dict(plan.splits)

    def plan(self) -> Plan:
        """The changed plan."""
        given = Given(
            people=tuple(self.people),
            strict=self.strict,
            mentions=self.mentions,
            speakers=self.speakers,
            dropped=frozenset(self.dropped),
            added=self.added,
        )
        return Plan(given=given, names=self.names, merged=self.merged, splits=self.splits)

    def apply(self, change: Change) -> None:
        """Apply a change.

        Raises:
            ChangeError: if it refers to something that isn't there.
        """
        self.change = change
        apply: Any = _APPLY[type(change)]
        apply(self, change)

    def fail(self, what: str) -> NoReturn:
        """Raise the error of this change."""
        raise ChangeError(self.change, what)

    # Changes

    def rename(self, change: Rename) -> None:
        """Show another name."""
        index = self.speaker(change.speaker)
        self.show(index, change.name)

    def show(self, index: int, name: str | None) -> None:
        """Show a name, if there is one, by which the speaker may then be referred to unless somebody else has it."""
        if name is None:
            return
        self.people[index] = attrs.evolve(self.people[index], shown=name)
        others = {self.is_part(one, index) for one in self.view.shown.get(name, ())} | {self.names.get(name, index) == index}
        self.names[name] = SEVERAL if False in others else index

    def merge(self, change: Merge) -> None:
        """Give everything of the others to the first known person, or else to the first speaker."""
        indices = list(dict.fromkeys(map(self.speaker, change.speakers)))
        described = [index for index in indices if self.people[index].id is not None]
        first = (described or indices)[0]
        others = set(indices) - {first}
        self.hand_over(others, first)
        self.show(first, change.name)

    def hand_over(self, others: set[int], first: int) -> None:
        """Make one person of several."""
        parts = [self.people[index] for index in sorted(others)]
        person = self.people[first]
        self.people[first] = attrs.evolve(
            person,
            called=tuple(dict.fromkeys([*person.called, *(name for part in parts for name in part.called)])),
            narrator=person.narrator or any(part.narrator for part in parts),
        )
        for index in others:
            self.people[index] = attrs.evolve(self.people[index], called=(), narrator=False)
        self.merged.update(dict.fromkeys(others, first))
        self.people = [attrs.evolve(one, members=tuple(dict.fromkeys(map(self.now, one.members)))) for one in self.people]
        self.mentions = {span: self.now(index) for span, index in self.mentions.items()}
        self.speakers = {span: None if index is None else self.now(index) for span, index in self.speakers.items()}

    def split(self, change: Split) -> None:
        """Give some mentions to somebody new."""
        if change in self.splits:
            return
        index = self.speaker(change.speaker)
        found = [span for one in change.mentions for span in self.mentions_of(index, one)]
        name = max((span.of(self.view.text) for span in found), key=len)
        old = self.people[index]
        new = self.add(Somebody(name=flat(name), kind=old.kind))
        self.mentions.update(dict.fromkeys(found, new))
        self.splits[change] = new
        self.show(new, change.name)

    def mentions_of(self, index: int, ref: MentionRef) -> list[Span]:
        """The mentions of a speaker that a reference means."""
        mentions = [one for speaker in self.view.speakers if self.is_part(speaker, index) for one in speaker.mentions]
        found = [one.span for one in mentions if ref in (one.span, flat(one.text))]
        if not found:
            self.fail(f"{_shown(ref)} is not a mention of this speaker")
        return list(dict.fromkeys(found))

    def is_part(self, speaker: Speaker, index: int) -> bool:
        """Whether a speaker of the result is, or became a part of, somebody who is known."""
        known = self.view.known.get(speaker.id)
        if known is not None:
            return self.now(known) == index
        return any(self.mentions.get(one.span) == index for one in speaker.mentions)

    def set_speaker(self, change: SetSpeaker) -> None:
        """Fix the speaker of a quotation."""
        extent = self.quote(change.quote)
        self.speakers[extent] = None if change.speaker is None else self.speaker(change.speaker)

    def free_speaker(self, change: FreeSpeaker) -> None:
        """Let the rules decide."""
        self.speakers.pop(self.quote(change.quote), None)

    def drop(self, change: Drop) -> None:
        """Make something no quotation; what was added is no longer added."""
        if change.quote in self.dropped and change.quote not in self.added:
            return
        extent = self.quote(change.quote)
        self.added.pop(extent, None)
        self.speakers.pop(extent, None)
        self.dropped.add(extent)

    def include(self, change: Add) -> None:
        """Make something a quotation."""
        extent = change.span
        if extent.end > len(self.view.text) or not any(map(str.isalnum, extent.of(self.view.text))):
            self.fail("there are no words at this place")
        found = self.view.extents - self.dropped | set(self.added)
        crossed = next((one for one in found if _cross(one, extent)), None)
        if crossed is not None:
            self.fail(f"it overlaps the quotation at {_place(crossed)}; drop that one first")
        self.dropped.discard(extent)
        self.added[extent] = change.kind
        if change.speaker is not None:
            self.speakers[extent] = self.speaker(change.speaker)

    # References

    def quote(self, extent: Span) -> Span:
        """The extent of a quotation that is there."""
        if extent in self.added or (extent in self.view.extents and extent not in self.dropped):
            return extent
        found = sorted(self.view.extents - self.dropped | set(self.added))
        nearest = found[max(0, bisect_left(found, extent) - 1) :][:2]
        near = f"; the nearest are at {' and '.join(map(_place, nearest))}" if nearest else ""
        return self.fail(f"there is no quotation at {_place(extent)}{near}")

    def now(self, index: int) -> int:
        """The number of somebody, or of the person that he or she became a part of."""
        while index in self.merged:
            index = self.merged[index]
        return index

    def add(self, somebody: Somebody) -> int:
        """The number of somebody new."""
        self.people.append(somebody)
        return len(self.people) - 1

    def speaker(self, ref: SpeakerRef) -> int:
        """The number of the speaker that a reference means; somebody known from now on."""
        if isinstance(ref, Person):
            return self.person(ref)
        if isinstance(ref, Span):
            return self.mentioned(ref)
        return self.named(ref)

    def person(self, person: Person) -> int:
        """The number of a person, who may be new."""
        index = next((k for k, one in enumerate(self.people) if one.id == person.id), None)
        if index is None and person.id == person.name:  # a name alone, which may be that of somebody known by another id
            index = next((k for k, one in enumerate(self.people) if person.name in {*one.called, one.shown}), None)
            return self.add(Somebody.of(person)) if index is None else self.now(index)
        if index is None:
            return self.add(Somebody.of(person))
        one, other = Somebody.of(person), self.people[index]
        same = (one.gender, one.kind) == (other.gender, other.kind)
        if not (same and (index in self.merged or set(one.called) <= set(other.called))):
            self.fail(f"another person has the id {person.id!r}: {self.people[index].name}")
        return self.now(index)

    def mentioned(self, span: Span) -> int:
        """The number of the speaker who has a mention, or of somebody named there who doesn't speak."""
        if span in self.mentions:
            return self.mentions[span]
        if span in self.view.mentioned:
            return self.known(self.view.mentioned[span])
        words = flat(span.of(self.view.text))
        if not any(map(str.isalnum, words)):
            self.fail(f"nobody is mentioned at {_place(span)}")
        return self.named(words)

    def named(self, name: str) -> int:
        """The number of the speaker with an id or a name."""
        index = next((k for k, one in enumerate(self.people) if one.id == name), self.names.get(name))
        if index is None:
            index = self.found(name)
            self.names[name] = index
        if index == SEVERAL:
            self.several(name, self.view.shown.get(name, ()))
        return self.now(index)

    def several(self, name: str, speakers: Sequence[Speaker]) -> NoReturn:
        """Raise the error of a name that isn't clear."""
        places = " and ".join(_place(one.mentions[0].span) for one in speakers if one.mentions)
        self.fail(f"several speakers are called {name!r}; refer to one by a mention" + f", at {places}" * bool(places))

    def found(self, name: str) -> int:
        """The number of the speaker with a name that hasn't been used yet in a change."""
        for speakers in (self.view.shown.get(name, ()), self.view.written.get(name, ())):
            if len(speakers) == 1:
                return self.known(speakers[0])
            if speakers:
                self.several(name, speakers)
        index = next((k for k, one in enumerate(self.people) if name in one.called), None)
        if index is not None:
            return index
        if not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", flat(self.view.text)):
            self.fail(f"there is no speaker {name!r}, and the text doesn't name one; pass a Person to add one")
        return self.add(Somebody(name=name, called=(name,)))

    def known(self, speaker: Speaker) -> int:
        """The number of a speaker of the result, who is known from now on by his or her mentions."""
        index = self.view.known.get(speaker.id)
        if index is None:
            index = next((self.mentions[one.span] for one in speaker.mentions if one.span in self.mentions), None)
        if index is None:
            members = tuple(self.known(one) for one in self.view.speakers if one.id in speaker.members)
            narrator = speaker.id == self.view.narrator
            index = self.add(Somebody(name=speaker.name, kind=speaker.kind, narrator=narrator, members=members))
            self.mentions.update(dict.fromkeys(_anchors(speaker), index))
        return self.now(index)


_APPLY: dict[type[Any], Any] = {
    Rename: _Draft.rename,
    Merge: _Draft.merge,
    Split: _Draft.split,
    SetSpeaker: _Draft.set_speaker,
    FreeSpeaker: _Draft.free_speaker,
    Drop: _Draft.drop,
    Add: _Draft.include,
}


def _anchors(speaker: Speaker) -> list[Span]:
    """The mentions by which a speaker is known: names, else noun phrases, which may be guesses if there is a name."""
    names = [one.span for one in speaker.mentions if one.kind is MentionKind.NAME]
    return names or [one.span for one in speaker.mentions if one.kind is MentionKind.NOMINAL]


def _place(span: Span) -> str:
    return f"{span.start}:{span.end}"


def _shown(ref: MentionRef) -> str:
    return f"the phrase at {_place(ref)}" if isinstance(ref, Span) else repr(ref)


def _cross(one: Span, other: Span) -> bool:
    """Whether two stretches overlap, but neither contains the other."""
    return one.overlaps(other) and not (one.covers(other) or other.covers(one))
