"""Joined speakers as users receive them: with ids, names and evidence."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quoteattr import Gender
from quoteattr.documents.folding import is_organisation
from quoteattr.documents.models import JoinedSpeaker, JoinedSpeakers, JoinRule, NameEvidence

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from quoteattr.documents.folding import Cluster, Occurrence
    from quoteattr.documents.names import FullName

__all__ = ["numbered"]

RARE = 20  #: how many times as frequent a name must be to be shown instead of a fuller one, as within a text


def numbered(found: Iterable[Occurrence], homes: Mapping[int, Cluster], keys: Sequence[Hashable]) -> JoinedSpeakers:
    """The clusters as joined speakers, numbered by the first occurrence of each."""
    clusters: dict[int, list[Occurrence]] = {}
    ids: dict[tuple[int, str], str] = {}
    for one in found:
        occurrences = clusters.setdefault(id(homes[one.place]), [])
        occurrences.append(one)
    numbers = {cluster: f"p{number}" for number, cluster in enumerate(clusters, 1)}
    ids = {(one.document, one.speaker.id): numbers[cluster] for cluster, ones in clusters.items() for one in ones}
    return JoinedSpeakers(
        speakers=tuple(
            _joined(occurrences, _namesakes(homes[occurrences[0].place], homes, numbers), ids, keys)
            for occurrences in clusters.values()
        )
    )


def _namesakes(cluster: Cluster, homes: Mapping[int, Cluster], numbers: Mapping[int, str]) -> list[str]:
    """The ids of those who were kept apart from a cluster, and were not joined with it for another reason."""
    others = {numbers[id(homes[other.occurrences[0].place])] for other in cluster.namesakes}
    return sorted(others - {numbers[id(cluster)]}, key=lambda number: (len(number), number))


def _joined(
    occurrences: Sequence[Occurrence],
    namesakes: Sequence[str],
    ids: Mapping[tuple[int, str], str],
    keys: Sequence[Hashable],
) -> JoinedSpeaker:
    """One cluster as a joined speaker."""
    first = occurrences[0]
    shown = _shown(occurrences)
    name = _usual_spelling([one for one in occurrences if one.name == shown])
    evidence: dict[tuple[str, JoinRule], dict[Hashable, None]] = {}
    for one in occurrences:
        rule = _rule(one, name, shown, is_joined=len(occurrences) > 1)
        evidence.setdefault((one.speaker.name, rule), {})[keys[one.document]] = None
    members = (ids.get((first.document, member)) for member in first.speaker.members)
    return JoinedSpeaker(
        id=ids[first.document, first.speaker.id],
        name=name,
        kind=next((one.speaker.kind for one in occurrences if is_organisation(one.speaker)), first.speaker.kind),
        gender=_gender(occurrences),
        members=tuple(member for member in members if member is not None),
        speakers=tuple((keys[one.document], one.speaker) for one in occurrences),
        evidence=tuple(NameEvidence(name=known, rule=rule, keys=tuple(where)) for (known, rule), where in evidence.items()),
        namesakes=tuple(namesakes),
    )


def _shown(occurrences: Iterable[Occurrence]) -> FullName | None:
    """The fullest name, unless it is rare compared with another one: not an acronym, with most middle names written out."""
    names = Counter(one.name for one in occurrences if one.name is not None)
    most = max(names.values(), default=0)
    usual = (name for name, count in names.items() if count * RARE >= most)
    return max(usual, key=lambda name: (len(name.letters + "".join(name.middle)), name.key, name.middle), default=None)


def _usual_spelling(occurrences: Iterable[Occurrence]) -> str:
    """The most frequent spelling: one that isn't all capitals, and of equally frequent ones the first in the alphabet."""
    written = Counter(one.speaker.name for one in occurrences)
    return min(written, key=lambda name: (name.isupper(), -written[name], name))


def _rule(one: Occurrence, name: str, shown: FullName | None, *, is_joined: bool) -> JoinRule:
    """Why an occurrence belongs to the speaker with this name."""
    if one.name is None or shown is None:
        return JoinRule.MEMBERS if is_joined else JoinRule.ALONE
    if one.name.key != shown.key:
        return JoinRule.ACRONYM
    if one.name.middle != shown.middle:
        return JoinRule.LEGAL_FORM if len(shown.key) == 1 else JoinRule.MIDDLE_NAME
    return JoinRule.NAME if one.speaker.name == name else JoinRule.SPELLING


def _gender(occurrences: Iterable[Occurrence]) -> Gender:
    """The gender of a person that the documents show; first names count only if nothing else does."""
    people = [one for one in occurrences if not is_organisation(one.speaker)]
    for genders in ({one.gender for one in people}, {one.speaker.gender for one in people}):
        known = genders - {Gender.UNKNOWN}
        if known:
            return known.pop() if len(known) == 1 else Gender.UNKNOWN
    return Gender.UNKNOWN
