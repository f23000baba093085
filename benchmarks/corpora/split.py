"""The split into a part to tune on and a part to check with.

A document belongs to "tune" when the SHA-256 of its id, read as a number, is even, else to "check". Novels go by their
author, so that no author is in both parts: the hash is that of the author's name. Both parts of PDNC have seven novels
(six authors in "check": Lewis Carroll, Forster, James, Wharton, Dostoevsky, Christie, and six in "tune": Montgomery,
Woolf, Austen, Chesterton, Doyle, Dunbar). The samples of this repository are all in "tune": everybody can read them.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.corpora.gold import Document

__all__ = ["AUTHORS", "PARTS", "fold_of", "group_of", "part_of", "part_of_id"]

#: Who wrote the novels of PDNC, by document id.
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

#: How the ids of the samples begin: texts that are open to everybody, so that nothing can be checked with them.
OPEN = "samples-"

#: What ``part_of`` answers, and "all".
PARTS = ("tune", "check", "all")


def _number(name: str) -> int:
    """The SHA-256 of a name, as a number."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16)


def group_of(document: Document) -> str:
    """What must not be torn apart: the author of a novel, else the document."""
    return AUTHORS.get(document.id, document.id)


def part_of_id(key: str) -> str:
    """``"tune"`` or ``"check"``, by the id of a document."""
    if key.startswith(OPEN):
        return "tune"
    return "check" if _number(AUTHORS.get(key, key)) % 2 else "tune"


def part_of(document: Document) -> str:
    """``"tune"`` or ``"check"``."""
    return part_of_id(document.id)


def fold_of(document: Document) -> int:
    """0 or 1: two halves of each part, for cross-validation (the second lowest bit of the same number)."""
    return _number(group_of(document)) // 2 % 2
