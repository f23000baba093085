"""Split the corpora into a part for tuning rules and a part for checking them.

A document belongs to "tune" if the SHA-256 of its id, read as a number, is even, and to "check" otherwise. For novels, the hash
is that of the author's name, so no author is in both parts. Each part has seven novels of PDNC: those by Carroll, Forster,
James, Wharton, Dostoevsky and Christie are in "check", those by Montgomery, Woolf, Austen, Chesterton, Doyle and Dunbar in
"tune". The samples in this repository are all in "tune", because everybody can read them.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.corpora.gold import Document

__all__ = ["AUTHORS", "PARTS", "fold_of", "group_of", "part_of", "part_of_id"]

#: The authors of the novels in PDNC, by document id.
AUTHORS = {
    "pdnc/ARoomWithAView": "E. M. Forster",
    "pdnc/AlicesAdventuresInWonderland": "Lewis Carroll",
    "pdnc/AnneOfGreenGables": "Lucy Maud Montgomery",
    "pdnc/DaisyMiller": "Henry James",
    "pdnc/HowardsEnd": "E. M. Forster",
    "pdnc/NightAndDay": "Virginia Woolf",
    "pdnc/NorthangerAbbey": "Jane Austen",
    "pdnc/SenseAndSensibility": "Jane Austen",
    "pdnc/TheAgeOfInnocence": "Edith Wharton",
    "pdnc/TheGambler": "Fyodor Dostoevsky",
    "pdnc/TheManWhoWasThursday": "G. K. Chesterton",
    "pdnc/TheMysteriousAffairAtStyles": "Agatha Christie",
    "pdnc/TheSignOfTheFour": "Arthur Conan Doyle",
    "pdnc/TheSportOfTheGods": "Paul Laurence Dunbar",
}

#: The prefix of the ids of the samples. These texts are public, so they can't be used for checking.
OPEN = "samples-"

#: The values of ``part_of``, and "all".
PARTS = ("tune", "check", "all")


def _number(name: str) -> int:
    """The SHA-256 of a name, as a number."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16)


def group_of(document: Document) -> str:
    """What must stay in one part: the author of a novel, or else the document."""
    return AUTHORS.get(document.id, document.id)


def part_of_id(key: str) -> str:
    """Return ``"tune"`` or ``"check"`` for the id of a document."""
    if key.startswith(OPEN):
        return "tune"
    return "check" if _number(AUTHORS.get(key, key)) % 2 else "tune"


def part_of(document: Document) -> str:
    """Return ``"tune"`` or ``"check"`` for a document."""
    return part_of_id(document.id)


def fold_of(document: Document) -> int:
    """Return 0 or 1: each part has two halves for cross-validation (by the second lowest bit of the same number)."""
    return _number(group_of(document)) // 2 % 2
