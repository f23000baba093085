"""Summaries: who is quoted how often, and the share of women and men, for each text and for all of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from quoteattr import Gender, SpeakerKind
from quoteattr.command.data import csv_line
from quoteattr.command.screen import ASIDE, PLACE, SPEAKER, Screen, counted
from quoteattr.command.streams import shown
from quoteattr.command.tables import Column, laid_out
from quoteattr.command.writers import Found, Writer
from quoteattr.export import json_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteattr import Speaker

__all__ = ["Csv", "JsonLines", "Person", "Summary", "Table", "Text", "together"]

NOBODY = "no_speaker"
OTHERS = "other"
#: How quotations and speakers are grouped, and the words for it.
GROUPS = {
    Gender.FEMALE.value: "women",
    Gender.MALE.value: "men",
    Gender.UNKNOWN.value: "gender unknown",
    OTHERS: "organisations, groups, documents",
    NOBODY: "no speaker",
}
COMPARED = (Gender.FEMALE.value, Gender.MALE.value)  #: groups that are shown even if they are empty
PEOPLE = (*COMPARED, Gender.UNKNOWN.value)

@attrs.frozen(kw_only=True)
class Person:
    """A speaker of one text, or of several texts under the same name, and how often they are quoted."""

    name: str
    kind: SpeakerKind
    gender: Gender
    quotations: int

    @property
    def group(self) -> str:
        """The group of :data:`GROUPS`. Somebody of unknown kind may be a person."""
        return self.gender.value if self.kind in {SpeakerKind.PERSON, SpeakerKind.UNKNOWN} else OTHERS


@attrs.frozen(kw_only=True)
class Summary:
    """Who is quoted in a text, or in all of them."""

    file: str | None  #: None for all texts
    quotations: int
    speakers: tuple[Person, ...]  #: those quoted most often first

    @classmethod
    def of(cls, found: Found) -> Summary:
        """The summary of a text."""
        quotes = found.why.quotes
        known = {quote.speaker.id: quote.speaker for quote in quotes if quote.speaker is not None}
        counts = Counter(quote.speaker.id for quote in quotes if quote.speaker is not None)
        people = [_person(known[speaker], count) for speaker, count in counts.items()]
        return cls(file=found.file, quotations=len(quotes), speakers=_sorted(people))

    def by_group(self) -> dict[str, tuple[int, int]]:
        """Group -> how many quotations it has, and how many speakers."""
        quoted: Counter[str] = Counter()
        for one in self.speakers:
            quoted[one.group] += one.quotations
        quoted[NOBODY] = self.quotations - sum(quoted.values())
        speakers = Counter(one.group for one in self.speakers)
        return {group: (quoted[group], speakers[group]) for group in GROUPS}


def _person(speaker: Speaker, quotations: int) -> Person:
    """A speaker with their number of quotations."""
    return Person(name=speaker.name, kind=speaker.kind, gender=speaker.gender, quotations=quotations)


def _sorted(people: Iterable[Person]) -> tuple[Person, ...]:
    """Those quoted most often first, and by name among those quoted equally often."""
    return tuple(sorted(people, key=lambda one: (-one.quotations, one.name, one.kind)))


def together(summaries: Sequence[Summary]) -> Summary:
    """The summary of all texts. Speakers of different texts are one if they have the same name and kind.

    If only some texts show their gender, it counts for all; if texts disagree, it is unknown.
    """
    counts: Counter[tuple[str, SpeakerKind]] = Counter()
    genders: dict[tuple[str, SpeakerKind], set[Gender]] = {}
    for one in (person for summary in summaries for person in summary.speakers):
        counts[one.name, one.kind] += one.quotations
        genders.setdefault((one.name, one.kind), set()).update({one.gender} - {Gender.UNKNOWN})
    people = (
        Person(name=name, kind=kind, gender=_only(genders[name, kind]), quotations=count)
        for (name, kind), count in counts.items()
    )
    return Summary(file=None, quotations=sum(one.quotations for one in summaries), speakers=_sorted(people))


def _only(genders: set[Gender]) -> Gender:
    """The gender, if there is exactly one."""
    return next(iter(genders)) if len(genders) == 1 else Gender.UNKNOWN


# Formats


class Text(Writer):
    """A block of lines for each text, and one for all if there are several."""

    def __init__(self, screen: Screen, *, explain: bool) -> None:
        """Begin without texts."""
        super().__init__(screen, explain=explain)
        self._summaries: list[Summary] = []

    def text(self, found: Found) -> Iterator[str]:
        """The block of a text."""
        self._summaries.append(Summary.of(found))
        return self._block(self._summaries[-1], found.file)

    def end(self) -> Iterator[str]:
        """The block of all texts."""
        count = len(self._summaries)
        return self._block(together(self._summaries), f"all {count} texts") if count > 1 else iter(())

    def _block(self, summary: Summary, title: str) -> Iterator[str]:
        """The numbers, the speakers and the shares of a text or of all."""
        numbers = f": {counted(summary.quotations, 'quotation')}, {counted(len(summary.speakers), 'speaker')}"
        yield from self.screen.lines("", [(title, PLACE), (numbers, "")])
        width = len(str(summary.quotations))
        for one in summary.speakers:
            indent = f"    {one.quotations:{width}}  "
            about = one.kind.value if one.gender is Gender.UNKNOWN else f"{one.kind.value}, {one.gender.value}"
            yield from self.screen.lines(indent, [(one.name, SPEAKER), ("  ", ""), (about, ASIDE)], hang=" " * len(indent))
        groups = summary.by_group()
        people = [sum(groups[group][at] for group in PEOPLE) for at in (0, 1)]
        for group, numbers_of in groups.items():
            if any(numbers_of) or (group in COMPARED and any(people)):
                shares = zip(numbers_of, people, ("quotation", "speaker"), strict=True)
                told = [_told(count, total if group in PEOPLE else 0, noun) for count, total, noun in shares]
                yield from self.screen.lines("    ", [(f"{GROUPS[group]}: {', '.join(filter(None, told))}", "")])


def _told(count: int, of: int, noun: str) -> str:
    """A number, and its share of a total; "" for nothing."""
    if not count and not of:
        return ""
    return counted(count, noun) + (f" ({count / of:.0%})" if of else "")



class JsonLines(Text):
    """An object of type ``summary`` for each text, and one of type ``total`` for all."""

    def text(self, found: Found) -> Iterator[str]:
        """The object of a text."""
        self._summaries.append(Summary.of(found))
        yield _json(self._summaries[-1], {"file": found.file, "type": "summary"})

    def end(self) -> Iterator[str]:
        """The object of all texts."""
        yield _json(together(self._summaries), {"file": None, "type": "total", "texts": len(self._summaries)})


def _json(summary: Summary, first: dict[str, object]) -> str:
    """A summary as one line of JSON."""
    groups = {group: {"quotations": quoted, "speakers": count} for group, (quoted, count) in summary.by_group().items()}
    speakers = [attrs.asdict(one) for one in summary.speakers]
    return json_line({**first, "quotations": summary.quotations, "speakers": speakers, "by_gender": groups})


COLUMNS = ("file", *(field.name for field in attrs.fields(Person)))


class Csv(Writer):
    """A row for each speaker of each text. There are none for all texts, so that nothing is counted twice."""

    def begin(self) -> Iterator[str]:
        """The header."""
        yield csv_line(COLUMNS)

    def text(self, found: Found) -> Iterator[str]:
        """The rows of a text."""
        for row in _rows(found):
            line = csv_line(row)
            yield shown(line) if self.screen.terminal else line


class Table(Writer):
    """The same rows, aligned."""

    def __init__(self, screen: Screen, *, explain: bool) -> None:
        """Begin without rows."""
        super().__init__(screen, explain=explain)
        self._rows: list[tuple[str, ...]] = []

    def text(self, found: Found) -> Iterator[str]:
        """Keep the rows of a text."""
        self._rows += [tuple(map(str, row)) for row in _rows(found)]
        return iter(())

    def end(self) -> Iterator[str]:
        """The table."""
        return laid_out([Column(title, right=title == "quotations") for title in COLUMNS], self._rows, self.screen)


def _rows(found: Found) -> Iterator[tuple[object, ...]]:
    """A row for each speaker of a text."""
    for one in Summary.of(found).speakers:
        yield (found.file, one.name, one.kind.value, one.gender.value, one.quotations)
