"""Dependency trees: who depends on a word, how far that goes, and the subjects they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from readings import found_in

from benchmarks.corpora.trees import Tree, analysis
from quoteattr.syntax.trees import dependents, joined_verb, stretch_of, tree_subject

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading


def parsed(tree: str) -> Reading:
    """A text from its words, each with the number of its head and the relation to it: "Ida:2:nsubj left:0:root"."""
    words = [part.split(":", 2) for part in tree.split()]
    text = " ".join(word for word, _, _ in words)
    rows = tuple(
        (str(number), word, word, "X", "_", "_", head, relation, "_", "_")
        for number, (word, head, relation) in enumerate(words, 1)
    )
    return found_in(text, analysis(Tree(text=text, rows=rows, comments={})))


def words(reading: Reading, first: int, last: int) -> str:
    """A range of words."""
    return " ".join(reading.words[first:last])


SAYS = "Old:2:amod men:3:nsubj say:0:root that:6:mark boats:6:nsubj rot:3:ccomp here:6:advmod .:3:punct"
SHARED = "Ida:2:nsubj came:0:root and:4:cc left:2:conj to:6:mark say:4:xcomp so:6:obj"
FAR = "Ida:2:nsubj came:0:root left:2:conj ran:3:conj sang:4:conj slept:5:conj"
QUOTED = "Ida:3:nsubj then:3:advmod said:0:root “:6:punct boats:6:nsubj rot:3:ccomp ”:6:punct"
QUOTED_FIRST = "“:2:punct Rot:4:ccomp ”:2:punct said:0:root the:6:det clerk:4:nsubj"
ABOVE = "“:2:punct Rot:0:root ”:2:punct Ida:5:nsubj said:2:parataxis"
PASSIVE = "It:3:nsubj:pass was:3:aux said:0:root"


@pytest.mark.parametrize(
    ("tree", "token", "relations", "window", "expected"),
    [
        (SAYS, 2, {"nsubj"}, (0, 8), [1]),
        (SAYS, 2, {"nsubj", "ccomp"}, (0, 8), [1, 5]),
        (SAYS, 2, {"nsubj", "ccomp"}, (2, 8), [5]),
        (SAYS, 2, {"nsubj", "ccomp"}, (0, 5), [1]),
        (SAYS, 5, {"nsubj"}, (0, 8), [4]),
        (SAYS, 2, {"obj"}, (0, 8), []),
        (PASSIVE, 2, {"nsubj"}, (0, 3), [0]),
    ],
)
def test_dependents(tree: str, token: int, relations: set[str], window: tuple[int, int], expected: list[int]) -> None:
    """Those of some relations, whatever their subtype, inside a window."""
    assert dependents(parsed(tree), token, frozenset(relations), window) == expected


def test_plain_text_has_no_dependents() -> None:
    reading = found_in("Old men say so.")
    assert dependents(reading, 2, frozenset({"nsubj", ""}), (0, 4)) == []
    assert tree_subject(reading, 2, (0, 4)) is None


@pytest.mark.parametrize(
    ("tree", "token", "window", "expected"),
    [
        (SAYS, 1, (0, 8), "Old men"),
        (SAYS, 5, (0, 8), "that boats rot here"),
        (SAYS, 5, (0, 6), "that boats rot"),
        (SAYS, 5, (4, 8), "boats rot here"),
        (SAYS, 2, (0, 8), "Old men say that boats rot here ."),
        (SAYS, 6, (0, 8), "here"),
        (SHARED, 3, (0, 7), "and left to say so"),
    ],
)
def test_stretch_of(tree: str, token: int, window: tuple[int, int], expected: str) -> None:
    """From the first to the last word that depends on one."""
    reading = parsed(tree)
    assert words(reading, *stretch_of(reading, token, window)) == expected


@pytest.mark.parametrize(
    ("tree", "verb", "window", "expected"),
    [
        (SAYS, 2, (0, 8), "Old men"),
        (SAYS, 5, (0, 8), "boats"),
        (SAYS, 2, (2, 8), None),
        (SHARED, 1, (0, 7), "Ida"),
        (SHARED, 3, (0, 7), "Ida"),
        (SHARED, 5, (0, 7), "Ida"),
        (FAR, 4, (0, 6), "Ida"),
        (FAR, 5, (0, 6), None),
        (QUOTED_FIRST, 3, (0, 6), "the clerk"),
        (QUOTED_FIRST, 1, (0, 6), None),
        ("Ida:2:nsubj came:0:root as:4:mark said:2:advcl", 3, (0, 4), "Ida"),
        ("Ida:2:nsubj came:0:root as:4:mark said:2:dep", 3, (0, 4), None),
        ("Of:2:case Ida:3:nsubj said:0:root", 2, (0, 3), None),
        ("Elderly:3:nsubj here:1:advmod insist:0:root", 2, (0, 3), "Elderly here"),
        ("Monday:2:nsubj said:0:root", 1, (0, 2), None),
        ("There:2:nsubj said:0:root", 1, (0, 2), "There"),
        ("The:2:det “clerk”:3:nsubj said:0:root", 2, (0, 3), None),
    ],
)
def test_tree_subject(tree: str, verb: int, window: tuple[int, int], expected: str | None) -> None:
    """The subject of the verb, or of the verb whose subject it shares, a few steps up."""
    reading = parsed(tree)
    phrase = tree_subject(reading, verb, window)
    assert (words(reading, *phrase.source) if phrase else None) == expected


@pytest.mark.parametrize(
    ("tree", "inside", "window", "expected"),
    [
        (QUOTED, (4, 6), (0, 7), "said"),
        (QUOTED, (4, 6), (3, 7), None),
        (QUOTED, (4, 6), (2, 7), "said"),
        (QUOTED_FIRST, (1, 2), (0, 6), "said"),
        (QUOTED_FIRST, (1, 2), (0, 3), None),
        (QUOTED_FIRST, (1, 2), (0, 4), "said"),
        (ABOVE, (1, 2), (0, 5), "said"),
        (ABOVE, (1, 2), (0, 4), None),
        ("Ida:2:nsubj said:4:parataxis “:4:punct rot:0:root ”:4:punct", (3, 4), (0, 5), "said"),
        ("Ida:2:nsubj said:4:parataxis “:4:punct rot:0:root ”:4:punct", (3, 4), (2, 5), None),
        ("Ida:2:nsubj said:4:dep “:4:punct rot:0:root ”:4:punct", (3, 4), (0, 5), None),
        (QUOTED.replace("ccomp", "advcl"), (4, 6), (0, 7), None),
        (QUOTED.replace("ccomp", "obj"), (4, 6), (0, 7), "said"),
        (QUOTED.replace("ccomp", "xcomp"), (4, 6), (0, 7), "said"),
        (SAYS, (4, 5), (0, 8), None),
    ],
)
def test_joined_verb(tree: str, inside: tuple[int, int], window: tuple[int, int], expected: str | None) -> None:
    """The reporting verb that the words inside depend on, or that depends on one of them."""
    reading = parsed(tree)
    verb = joined_verb(reading, *inside, window)
    assert (reading.words[verb.head] if verb else None) == expected
