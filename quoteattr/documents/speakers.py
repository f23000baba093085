"""The speakers of several documents, each with one id over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr import Gender, MentionKind
from quoteattr.documents.folding import Cluster, Occurrence, fold, is_organisation, keep_apart
from quoteattr.documents.letters import plain
from quoteattr.documents.names import FullName, Namer, has_name, is_acronym
from quoteattr.documents.numbering import numbered
from quoteattr.documents.results import documents, speakers_of
from quoteattr.lang import load

if TYPE_CHECKING:
    from collections.abc import Container, Hashable, Iterable, Sequence

    from quoteattr import Speaker
    from quoteattr.documents.models import JoinedSpeakers
    from quoteattr.documents.results import Results

__all__ = ["join_speakers"]


def join_speakers(results: Results, *, lang: str = "en", offices: bool = False) -> JoinedSpeakers:
    """Give each speaker one id over several documents, by full names.

    People are joined by first name and surname, organisations by their full name. Nobody is ever joined by a surname alone:
    "Mr. Trump" has the id of Donald J. Trump only in a document that gives the full name too. See :doc:`documents` for all
    rules.

    Args:
        results: pairs of a key and what :func:`~quoteattr.extract` or :func:`~quoteattr.explain` returned for the document,
            or a dictionary of them.
        lang: code of the language pack whose titles, particles and nouns are used to read names.
        offices: whether to join offices that many states have ("the Foreign Ministry") by these names alone. This is right if
            all documents are about one state.

    Returns:
        Everybody that the quotations refer to, also those that are in one document only.

    Raises:
        TypeError: if ``results`` are something else.
        ValueError: if two documents have the same key.
        UnknownLanguageError: if there is no pack for ``lang``.

    >>> import quoteattr
    >>> texts = {
    ...     "mon": "“We lost,” said Dana B. Holm. “Badly,” Ms. Holm said.",
    ...     "tue": "“We lost,” said Dana Holm.",
    ...     "wed": "“We lost,” said Ms. Holm.",
    ... }
    >>> results = [(key, quoteattr.extract(text)) for key, text in texts.items()]
    >>> joined = join_speakers(results)
    >>> [(key, joined.id_of(key, quote.speaker)) for key, quotes in results for quote in quotes]
    [('mon', 'p1'), ('mon', 'p1'), ('tue', 'p1'), ('wed', 'p2')]
    >>> for found in joined[0].evidence:
    ...     print(found.name, found.rule, found.keys, sep=" | ")
    Dana B. Holm | name | ('mon',)
    Dana Holm | middle_name | ('tue',)
    """
    namer = Namer(load(lang), offices=offices)
    keys: list[Hashable] = []
    found: list[Occurrence] = []
    for number, (key, result) in enumerate(documents(results)):
        keys.append(key)
        found += [
            Occurrence(place, number, speaker, _full_name(speaker, namer))
            for place, speaker in enumerate(speakers_of(key, result), len(found))
        ]
    found = _in_one_spelling(_of_one_kind(found, namer))
    homes = _homes(found)
    _join_acronyms(found, homes)
    _join_pairs(found, homes)
    return numbered(found, homes, keys)


def _full_name(speaker: Speaker, namer: Namer) -> FullName | None:
    """The full name of a speaker, if the document gives one."""
    if not has_name(speaker):
        return None
    return namer.organisation(speaker.name) if is_organisation(speaker) else namer.person(speaker)


def _of_one_kind(found: Sequence[Occurrence], namer: Namer) -> list[Occurrence]:
    """The occurrences; a "person" without a gender is an organisation if a document shows that the name is that of one."""
    named = [one for one in found if one.name is not None]
    people = {one.name for one in named if one.speaker.gender is not Gender.UNKNOWN}
    names = {one.name for one in named if not is_organisation(one.speaker)} - people
    organisations = {one.name.key for one in named if one.name and is_organisation(one.speaker)}
    return [_as_organisation(one, namer, organisations) if one.name in names else one for one in found]


def _as_organisation(one: Occurrence, namer: Namer, organisations: Container[tuple[str, ...]]) -> Occurrence:
    """The occurrence as one of these organisations, if it has the name of one."""
    name = namer.organisation(one.speaker.name)
    return one if name is None or name.key not in organisations else attrs.evolve(one, name=name)


def _in_one_spelling(found: Sequence[Occurrence]) -> list[Occurrence]:
    """The occurrences; names with the same letters ("Kim Jong-un", "Kim Jong Un") are all read as the one with fewest words."""
    best: dict[tuple[int, str, str], FullName] = {}
    for one in found:
        if one.name is not None:
            spelling = _spelling(one.name)
            best[spelling] = min(best.get(spelling, one.name), one.name, key=lambda name: (len(name.middle), name.key))
    return [attrs.evolve(one, name=best[_spelling(one.name)]) if one.name and len(one.name.key) > 1 else one for one in found]


def _spelling(name: FullName) -> tuple[int, str, str]:
    """What is the same for all spellings of a name: its sort, its letters, its generation."""
    return len(name.key), name.letters, name.key[-1]


def _homes(found: Iterable[Occurrence]) -> dict[int, Cluster]:
    """The cluster of each occurrence, by its place."""
    by_key: dict[tuple[str, ...], list[Occurrence]] = {}
    clusters = []
    for one in found:
        if one.name is None:
            clusters.append(Cluster([one], one.gender))
        else:
            by_key.setdefault(one.name.key, []).append(one)
    clusters += [cluster for occurrences in by_key.values() for cluster in fold(occurrences)]
    return {one.place: cluster for cluster in clusters for one in cluster.occurrences}


def _take(cluster: Cluster, other: Cluster, homes: dict[int, Cluster]) -> None:
    """Join two clusters."""
    homes.update((one.place, cluster) for one in other.occurrences)
    cluster.take(other)


def _join_acronyms(found: Iterable[Occurrence], homes: dict[int, Cluster]) -> None:
    """Join organisations that are known by an acronym only with the one that a document gives this acronym to."""
    by_acronym: dict[tuple[str, ...], dict[int, Cluster]] = {}
    by_key: dict[tuple[str, ...], dict[int, Cluster]] = {}
    for one in found:
        if one.name is not None and len(one.name.key) == 1:
            cluster = homes[one.place]
            by_key.setdefault(one.name.key, {})[id(cluster)] = cluster
            for acronym in _acronyms(one.speaker):
                by_acronym.setdefault((acronym,), {})[id(cluster)] = cluster
    for key, meant in by_acronym.items():
        for short in by_key.get(key, {}).values():
            if len(meant) == 1:
                _take(next(iter(meant.values())), short, homes)
            else:
                keep_apart(short, meant.values())


def _acronyms(speaker: Speaker) -> set[str]:
    """The acronyms that a document uses for a speaker besides the name."""
    names = {mention.text for mention in speaker.mentions if mention.kind is MentionKind.NAME}
    return {plain(name) for name in names if is_acronym(name, speaker.name)}


def _join_pairs(found: Iterable[Occurrence], homes: dict[int, Cluster]) -> None:
    """Join two who speak together with the same two in other documents, if all have full names."""
    places = {(one.document, one.speaker.id): one for one in found}
    pairs: dict[frozenset[int], Cluster] = {}
    for one in found:
        members = [places.get((one.document, member)) for member in one.speaker.members]
        if members and all(member is not None and member.name for member in members):
            pair = frozenset(id(homes[member.place]) for member in members if member)
            first = pairs.setdefault(pair, homes[one.place])
            if first is not homes[one.place]:
                _take(first, homes[one.place], homes)
