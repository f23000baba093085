"""Which passages share words: an inverted index of short runs of words that several documents have.

Two passages share a window if they have ``least`` words in the same order, in one run or in two runs of about the same length
with at most :data:`MOST_BETWEEN` other words between them. Passages with the same words are one version, so a million equal
quotations cost no more than reading them, and each version is compared with a limited number of others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.documents.words import BREAK

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence

__all__ = ["MANY", "Group", "Version", "groups"]

MOST_BETWEEN = 2  #: words that may differ between the two runs of a window
SHORTEST_RUN = 3  #: words in the shorter one, unless the window is too short for two such runs
#: How many versions with the same window are compared with each other. If there are more, each is compared with the longest and
#: the shortest one.
COMPARED = 8
MANY = -1  #: in place of the number of a document, if there are several


@attrs.define(eq=False)
class Version:
    """Passages with the same words."""

    words: array[int]
    document: int  #: its number, or :data:`MANY`
    passages: list[int]  #: their numbers

    def __len__(self) -> int:
        """How many words it has."""
        return len(self.words) - self.words.count(BREAK)

    def has(self, places: Collection[int], count: int, different: int) -> bool:
        """Whether there are enough words at some places, and enough different ones."""
        return len(places) >= count and len({self.words[place] for place in places}) >= different

    def stretches(self) -> Iterator[tuple[int, int]]:
        """The stretches between breaks: the place of the first word, and one past that of the last."""
        start = 0
        for place, word in enumerate(self.words):
            if word == BREAK:
                yield start, place
                start = place + 1
        yield start, len(self.words)


@attrs.frozen(eq=False)
class Group:
    """Versions that share words."""

    #: number of a version -> places of the words that a version of another document has too, in their order
    shared: Mapping[int, Sequence[int]]
    together: Sequence[frozenset[int]]  #: versions that have the same window, each set once


def groups(versions: Sequence[Version], least: int, spelled: Callable[[Version], str]) -> list[Group]:
    """The groups of versions that share enough words.

    Args:
        versions: with different words.
        least: how many words a window has.
        spelled: the words of a version in letters, so that no choice depends on the order of documents.
    """
    windows = _Windows(versions, least)
    order = sorted(
        {version for having in windows.having.values() for version in having},
        key=lambda number: (len(versions[number]), spelled(versions[number])),
    )
    heads = _Heads(order)
    for version, other in _links(windows, least, order):
        heads.join(version, other)
    return _shared(windows, heads)


class _Windows:
    """The windows that several documents have."""

    def __init__(self, versions: Sequence[Version], least: int) -> None:
        """Find them."""
        self.versions = versions
        self.least = least
        middle = least - least // 2
        self.splits = [
            (left, least - left)
            for left in (middle, middle - 1, middle + 1)
            if left == middle or min(left, least - left) >= SHORTEST_RUN
        ]
        sizes = {size for split in self.splits for size in split}
        self.runs = {size: _of_several(self._runs_of(size)) for size in sizes}
        #: key of a window -> the versions that have it, in their order
        self.having = self._having()

    def _having(self) -> dict[bytes, list[int]]:
        """The versions with each window that several documents have."""
        having: dict[bytes, int | list[int]] = {}
        for number, version in enumerate(self.versions):
            for key in dict.fromkeys(key for key, _ in self.of(version)):
                known = having.setdefault(key, number)
                if isinstance(known, list):
                    known.append(number)
                elif known != number:
                    having[key] = [known, number]
        lists = ((key, numbers if isinstance(numbers, list) else [numbers]) for key, numbers in having.items())
        return {key: numbers for key, numbers in lists if self.are_of_several(numbers)}

    def are_of_several(self, numbers: Iterable[int]) -> bool:
        """Whether versions are of more than one document."""
        documents = {self.versions[number].document for number in numbers}
        return len(documents) > 1 or MANY in documents

    def _runs_of(self, size: int) -> Iterator[tuple[bytes, int]]:
        """Every run of ``size`` words, with its document."""
        for version in self.versions:
            data, width = version.words.tobytes(), version.words.itemsize
            for first, end in version.stretches():
                for start in range(first, end - size + 1):
                    yield data[start * width : (start + size) * width], version.document

    def of(self, version: Version) -> Iterator[tuple[bytes, tuple[int, ...]]]:
        """The windows of a version whose runs several documents have: key, and places of the words."""
        data, width = version.words.tobytes(), version.words.itemsize
        for first, end in version.stretches():
            is_run = {size: self._run_starts(data, width, first, end, size) for size in self.runs}
            for start in range(first, end - self.least + 1):
                found: dict[bytes, tuple[int, ...]] = {}  # a window in one run is the same however it is divided
                for left, right in self.splits:
                    middle = start + left
                    for begin in range(middle, middle + MOST_BETWEEN + 1) if start in is_run[left] else ():
                        if begin in is_run[right]:
                            key = data[start * width : middle * width] + data[begin * width : (begin + right) * width]
                            found[key] = (*range(start, middle), *range(begin, begin + right))
                # More than half of the words are different ones: a short phrase that is repeated isn't a window.
                yield from (window for window in found.items() if version.has(window[1], self.least, self.least // 2 + 1))

    def _run_starts(self, data: bytes, width: int, first: int, end: int, size: int) -> set[int]:
        """Where runs of ``size`` words begin that several documents have."""
        runs = self.runs[size]
        return {start for start in range(first, end - size + 1) if data[start * width : (start + size) * width] in runs}


def _of_several(owned: Iterable[tuple[bytes, int]]) -> set[bytes]:
    """The keys that several documents have."""
    owners: dict[bytes, int] = {}
    for key, document in owned:
        if owners.setdefault(key, document) != document:
            owners[key] = MANY
    return {key for key, document in owners.items() if document == MANY}


def _links(windows: _Windows, least: int, order: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of versions that share half of the shorter one, or one and a half times ``least`` words. Most of them must differ.

    Args:
        windows: of all versions.
        least: how many words a window has.
        order: the numbers of the versions that have windows, from the shortest to the longest.
    """
    rank = {version: place for place, version in enumerate(order)}
    ends = {
        key: (min(having, key=rank.__getitem__), max(having, key=rank.__getitem__))
        for key, having in windows.having.items()
        if len(having) > COMPARED
    }
    for number in order:
        version = windows.versions[number]
        shared: dict[int, set[int]] = {}
        for key, places in windows.of(version):
            is_one_of_many = key in ends and number != ends[key][0]
            for other in ends[key][1:] if is_one_of_many else windows.having.get(key, ()):
                shared.setdefault(other, set()).update(places)
        enough = min(least + least // 2, -(-len(version) // 2))
        for other, common in shared.items():
            if rank[other] > rank[number] and version.has(common, enough, least - 1):
                yield number, other


class _Heads:
    """Sets of versions, each known by one of them."""

    def __init__(self, versions: Iterable[int]) -> None:
        """Each version is a set of its own."""
        self.parents = {version: version for version in versions}

    def of(self, version: int) -> int:
        """The version by which the set of a version is known."""
        while self.parents[version] != version:
            self.parents[version] = self.parents[self.parents[version]]
            version = self.parents[version]
        return version

    def divided(self, versions: Iterable[int]) -> dict[int, list[int]]:
        """Versions by the head of their set."""
        sets: dict[int, list[int]] = {}
        for version in versions:
            sets.setdefault(self.of(version), []).append(version)
        return sets

    def join(self, one: int, other: int) -> None:
        """Join two sets."""
        first, second = sorted((self.of(one), self.of(other)))
        self.parents[second] = first


def _shared(windows: _Windows, heads: _Heads) -> list[Group]:
    """The sets of versions as groups, with the words that each version shares with one of another document of its group."""
    live: dict[int, set[bytes]] = {}  # head of a set -> the windows that several documents in it have
    together: dict[int, dict[frozenset[int], None]] = {}
    for key, having in windows.having.items():
        for head, numbers in heads.divided(having).items():
            if windows.are_of_several(numbers):
                live.setdefault(head, set()).add(key)
                together.setdefault(head, {})[frozenset(numbers)] = None
    shared: dict[int, dict[int, list[int]]] = {}
    for number in heads.parents:
        head = heads.of(number)
        places = _places(windows, windows.versions[number], live.get(head, ()))
        if places:
            shared.setdefault(head, {})[number] = places
    return [Group(found, list(together[head])) for head, found in shared.items()]


def _places(windows: _Windows, version: Version, keys: Container[bytes]) -> list[int]:
    """The places of the words in some windows of a version; all of its words, if several documents have exactly these."""
    if version.document == MANY:
        return [place for place, word in enumerate(version.words) if word != BREAK]
    return sorted({place for key, some in windows.of(version) if key in keys for place in some})
