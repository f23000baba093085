"""Where a text names the people who are known.

One pass over the words finds every name and alias, also those that the name finder doesn't see ("mama", "the bear"). Where the
words are a whole name, or a name without its title, they decide whose name it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading.values import Name
from quoteattr.resolver.cast.known_people import STOP, Known, callings_of, straight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr._given import Given
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.cast.known_people import Called, Callings

__all__ = ["known_in"]


@attrs.frozen(eq=False)
class _Place:
    """Tokens that are a name or an alias."""

    first: int
    last: int
    called: Called
    is_organisation: bool


def known_in(reading: Reading, given: Given) -> tuple[Reading, Known]:
    """The reading with the names of people who are known, and whose they are."""
    callings = callings_of(given.people, reading.index)
    owners: dict[Name, tuple[int, ...]] = {}
    names: list[Name] = []
    for name, who in _joined(reading, list(_places(reading, callings))):
        names.append(name)
        pinned = given.mentions.get(reading.span(name.first, name.last)) if given.mentions else None
        if who or pinned is not None:
            owners[name] = who if pinned is None else (pinned,)
    by_first, by_last = {name.first: name for name in names}, {name.last: name for name in names}
    known = Known(people=callings.people, owners=owners, folded=callings.folded, mentions=given.mentions, strict=given.strict)
    return attrs.evolve(reading, names=names, by_first=by_first, by_last=by_last), known


def _places(reading: Reading, callings: Callings) -> Iterator[_Place]:
    """Where the text has a name or an alias: the longest at each place, without overlap."""
    reached = 0
    for i, word in enumerate(reading.words):
        lengths = callings.lengths.get(straight(word), ())
        for length in lengths if i >= reached else ():
            end, words = _taken(reading, i, length)
            called = callings.called.get(words)
            if called is not None and not (called.begins and not _begins(reading, i)):
                kinds = {callings.people[index].kind for index in called.who}
                yield _Place(i, end, called, kinds == {SpeakerKind.ORGANISATION})
                reached = end
                break


def _taken(reading: Reading, first: int, count: int) -> tuple[int, tuple[str, ...]]:
    """A number of words from a token on, in its paragraph, without the full stops between them; and where they end."""
    words: list[str] = []
    i, end = first, reading.paragraph(first)[1]
    while i < end and len(words) < count:
        if reading.words[i] != STOP:
            words.append(straight(reading.words[i]))
        elif i + 1 in reading.break_set:
            break
        i += 1
    return i, tuple(words)


def _begins(reading: Reading, token: int) -> bool:
    """Whether a word may have a capital only because of its place: it begins a sentence or follows a quotation mark."""
    return token in reading.break_set or bool(reading.flags[token - 1] & c.MARK)


def _joined(reading: Reading, places: Sequence[_Place]) -> Iterator[tuple[Name, tuple[int, ...]]]:
    """The names of the text together with those that were found, each with the people whose it is."""
    names = reading.names
    k = reached = 0
    for place in places:
        while k < len(names) and names[k].last <= place.first:
            yield names[k], ()
            k += 1
        over = k
        while over < len(names) and names[over].first < place.last:
            over += 1
        name = _named(reading, names[k:over], place) if place.first >= reached else None
        if name is not None:
            yield name, place.called.who
            k, reached = over, name.last
    yield from ((name, ()) for name in names[k:])


def _named(reading: Reading, names: Sequence[Name], place: _Place) -> Name | None:
    """The name at a place, given the names there; None if it is only a part of another name ("Lucy" in "Lucy Vyse")."""
    begin, last = place.first + place.called.before, place.last
    core = _after(reading, begin, place.called.titles)
    if names:
        if not _is_rest(reading, last, names[-1].last):
            return None
        last = max(last, names[-1].last)
        if names[0].first < place.first:
            if names[0].core != begin or _shows_another(reading, names[0], last - core):
                return None
            begin = names[0].first
    noun = next((name.noun for name in names if (name.first, name.last) == (begin, last)), None)
    return Name(begin, core, last, is_organisation=place.is_organisation, is_role=bool(place.called.before), noun=noun)


def _after(reading: Reading, token: int, count: int) -> int:
    """The token after a number of words and the full stops that follow them ("Prof. Dr. Adler")."""
    while count or reading.words[token] == STOP:
        count -= reading.words[token] != STOP
        token += 1
    return token


def _is_rest(reading: Reading, last: int, end: int) -> bool:
    """Whether a name adds only a full stop or a suffix to the words that were found ("Otto Adler Jr.")."""
    return all(reading.flags[i] & c.SUFFIX or not reading.flags[i] & c.WORD for i in range(last, end))


def _shows_another(reading: Reading, name: Name, count: int) -> bool:
    """Whether a courtesy title before one word may show somebody else with that name ("Mrs Adler" isn't "Adler")."""
    titles = (reading.lowers[i] for i in range(name.first, name.core))
    return count == 1 and any(title in reading.pack.names.courtesy for title in titles)
