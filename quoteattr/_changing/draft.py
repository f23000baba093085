"""Apply changes one after the other: each adds to what is known."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from quoteattr._changing.state import Plan, View, flat, place
from quoteattr._given import Given, Somebody
from quoteattr.changes import Add, Drop, FreeSpeaker, Merge, Rename, SetSpeaker, Split
from quoteattr.errors import ChangeError
from quoteattr.models import MentionKind, Span
from quoteattr.people import Person
from quoteattr.resolver.fixed_points import Crossing, places_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.changes import Change, MentionRef, SpeakerRef
    from quoteattr.models import Speaker

__all__ = ["Draft"]

SEVERAL = -1  #: the number of a name that several speakers have


class Draft:
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
        self.crossing = Crossing({*view.extents, *given.added})
        self.moved = places_of((extent for extent in given.speakers if extent not in view.extents), view.extents)

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
        self.forget(extent)
        self.speakers[extent] = None if change.speaker is None else self.speaker(change.speaker)

    def free_speaker(self, change: FreeSpeaker) -> None:
        """Let the rules decide."""
        self.forget(self.quote(change.quote))

    def drop(self, change: Drop) -> None:
        """Record that something isn't a quotation; if it was added before, it no longer is."""
        if change.quote in self.dropped and change.quote not in self.added:
            return
        extent = self.quote(change.quote)
        self.added.pop(extent, None)
        self.forget(extent)
        self.dropped.add(extent)

    def forget(self, extent: Span) -> None:
        """Forget the speaker of a quotation, also one that was set when the quotation was shorter or longer."""
        self.speakers.pop(extent, None)
        for one, places in self.moved.items():
            if one in self.speakers and (one.covers(extent) or extent.covers(one)):
                index = self.speakers.pop(one)
                self.speakers |= {other: index for other in places if other != extent and other not in self.speakers}

    def include(self, change: Add) -> None:
        """Make something a quotation."""
        extent = change.span
        if extent.end > len(self.view.text) or not any(map(str.isalnum, extent.of(self.view.text))):
            self.fail("there are no words at this place")
        crossed = next((one for one in self.crossing.of(extent) if one in self.added or one not in self.dropped), None)
        if crossed is not None:
            self.fail(f"it overlaps the quotation at {place(crossed)}; drop that one first")
        self.crossing.add(extent)
        self.dropped.discard(extent)
        self.added[extent] = change.kind
        if change.speaker is not None:
            self.speakers[extent] = self.speaker(change.speaker)

    # References

    def quote(self, extent: Span) -> Span:
        """The extent of a quotation that is there."""
        if extent in self.added or extent in self.speakers or (extent in self.view.extents and extent not in self.dropped):
            return extent
        found = sorted(self.view.extents - self.dropped | set(self.added))
        nearest = found[max(0, bisect_left(found, extent) - 1) :][:2]
        near = f"; the nearest are at {' and '.join(map(place, nearest))}" if nearest else ""
        return self.fail(f"there is no quotation at {place(extent)}{near}")

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
            self.fail(f"nobody is mentioned at {place(span)}")
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
        places = " and ".join(place(one.mentions[0].span) for one in speakers if one.mentions)
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
    Rename: Draft.rename,
    Merge: Draft.merge,
    Split: Draft.split,
    SetSpeaker: Draft.set_speaker,
    FreeSpeaker: Draft.free_speaker,
    Drop: Draft.drop,
    Add: Draft.include,
}


def _anchors(speaker: Speaker) -> list[Span]:
    """The mentions by which a speaker is known: names, else noun phrases, which may be guesses if there is a name."""
    names = [one.span for one in speaker.mentions if one.kind is MentionKind.NAME]
    return names or [one.span for one in speaker.mentions if one.kind is MentionKind.NOMINAL]


def _shown(ref: MentionRef) -> str:
    return f"the phrase at {place(ref)}" if isinstance(ref, Span) else repr(ref)
