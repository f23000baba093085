"""Which names with one key belong together: those whose middle names fit, unless two fuller names fit a shorter one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import attrs

from quoteattr import Gender, GenderEvidence, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteattr import Speaker
    from quoteattr.documents.names import FullName

__all__ = ["Cluster", "Occurrence", "fold", "is_organisation", "keep_apart"]

#: If the documents show both genders for one name, how many times as many documents one gender needs, so that names without a
#: gender count as this one. Genders come from pronouns for the most part, and about one in thirty is wrong.
CLEAR_MAJORITY = 10


def is_organisation(speaker: Speaker) -> bool:
    """Whether a speaker is an organisation."""
    return speaker.kind is SpeakerKind.ORGANISATION


@attrs.frozen(eq=False)
class Occurrence:
    """A speaker of a document."""

    place: int  #: among all speakers of all documents
    document: int
    speaker: Speaker
    name: FullName | None  #: None if the document doesn't give a full name

    @property
    def gender(self) -> Gender:
        """The gender of a person that the document shows, other than by the first name."""
        is_shown = self.speaker.gender_evidence is not GenderEvidence.FIRST_NAME and not is_organisation(self.speaker)
        return self.speaker.gender if is_shown else Gender.UNKNOWN


@attrs.define(eq=False)
class Cluster:
    """Occurrences that are one speaker."""

    occurrences: list[Occurrence]
    gender: Gender = Gender.UNKNOWN
    namesakes: list[Cluster] = attrs.field(factory=list)  #: those whose names fit, but who are kept apart

    def take(self, other: Cluster) -> None:
        """Make the occurrences of another cluster part of this one."""
        self.occurrences += other.occurrences
        self.namesakes += other.namesakes
        if self.gender is Gender.UNKNOWN:
            self.gender = other.gender

    def shares_document(self, other: Cluster) -> bool:
        """Whether a document shows that the two are different speakers."""
        return not {one.document for one in self.occurrences}.isdisjoint(one.document for one in other.occurrences)


def keep_apart(one: Cluster, others: Iterable[Cluster]) -> None:
    """Note that names fit, but are not joined."""
    for other in others:
        one.namesakes.append(other)
        other.namesakes.append(one)


def fold(occurrences: Sequence[Occurrence], depth: int = 0) -> list[Cluster]:
    """The clusters of occurrences whose names have the same key, and fitting middle names up to ``depth``."""
    ended = [one for one in occurrences if len(_middle(one)) == depth]
    fuller = _fuller([one for one in occurrences if len(_middle(one)) > depth], depth)
    clusters, undecided = _by_gender(ended)
    return [*fuller, *_left(clusters, fuller), *undecided]


def _middle(occurrence: Occurrence) -> tuple[str, ...]:
    """The middle names; only full names are folded."""
    return cast("FullName", occurrence.name).middle


def _fuller(occurrences: Sequence[Occurrence], depth: int) -> list[Cluster]:
    """The clusters of the names that have a middle name at ``depth``.

    An initial belongs to the only middle name that begins with it. If there are several, it is kept apart from them.
    """
    by_letter: dict[str, dict[str, list[Occurrence]]] = {}
    for one in occurrences:
        word = _middle(one)[depth]
        by_letter.setdefault(word[0], {}).setdefault(word, []).append(one)
    found: list[Cluster] = []
    for letter, words in by_letter.items():
        initials = words.pop(letter, [])
        if len(words) == 1:
            ((_, written_out),) = words.items()
            found += fold([*written_out, *initials], depth + 1)
            continue
        several = [cluster for group in words.values() for cluster in fold(group, depth + 1)]
        alone = fold(initials, depth + 1) if initials else []
        if len(alone) == 1:
            keep_apart(alone[0], several)
        found += several + alone
    return found


def _by_gender(occurrences: Sequence[Occurrence]) -> tuple[list[Cluster], list[Cluster]]:
    """The clusters of occurrences with the same full name: one, or one for each gender and one for those that may be either."""
    women, men, unknown = (
        [one for one in occurrences if one.gender is gender] for gender in (Gender.FEMALE, Gender.MALE, Gender.UNKNOWN)
    )
    if not women or not men:
        gender = next((one.gender for one in (*women, *men)), Gender.UNKNOWN)
        return [Cluster(list(occurrences), gender)] if occurrences else [], []
    usual = _usual_gender(len(women), len(men))
    sides = {Gender.FEMALE: women, Gender.MALE: men}
    either: list[Occurrence] = []
    for one in unknown:
        sides.get(usual if one.speaker.gender is Gender.UNKNOWN else one.speaker.gender, either).append(one)
    clusters = [Cluster(ones, gender) for gender, ones in sides.items()]
    undecided = [Cluster(either)] if either else []
    keep_apart(clusters[0], [clusters[1], *undecided])
    keep_apart(clusters[1], undecided)
    return clusters, undecided


def _usual_gender(women: int, men: int) -> Gender:
    """The gender that clearly more documents show."""
    if women >= CLEAR_MAJORITY * men:
        return Gender.FEMALE
    return Gender.MALE if men >= CLEAR_MAJORITY * women else Gender.UNKNOWN


def _left(clusters: Sequence[Cluster], fuller: Sequence[Cluster]) -> list[Cluster]:
    """The clusters that belong to none of the fuller names; each other one becomes part of its fuller name."""
    fitting = [[other for other in fuller if _agree(cluster, other)] for cluster in clusters]
    is_only_one = [len(others) == 1 and sum(_agree(rival, others[0]) for rival in clusters) == 1 for others in fitting]
    left = []
    for cluster, others, is_clear in zip(clusters, fitting, is_only_one, strict=True):
        if is_clear and not cluster.shares_document(others[0]):
            others[0].take(cluster)
        else:
            keep_apart(cluster, others)
            left.append(cluster)
    return left


def _agree(one: Cluster, other: Cluster) -> bool:
    """Whether the genders don't contradict each other."""
    return one.gender is other.gender or Gender.UNKNOWN in {one.gender, other.gender}
