"""Noun phrases, clauses and names by a tree alone, in languages with a small pack."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs
import pytest

from benchmarks.corpora.trees import Tree, analysis
from quoteattr import Span
from quoteattr._pipeline import reading_of
from quoteattr.analysis import Entity, Layer
from quoteattr.lang import load
from quoteattr.syntax.tree_clauses import clause_ranges, filling_verb, is_whole, subtree
from quoteattr.syntax.tree_phrases import parsed_phrase
from quoteattr.syntax.trees import parsed_sentence, tree_source
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

ORG = "ORG"
WORD = re.compile(r"^(.+):(\d+):([a-z:]+):([A-Z]+)$")


def parsed(tree: str, entities: tuple[tuple[int, int, str], ...] = ()) -> Reading:
    """A Finnish text from its words, each with head, relation and tag: "Ida:2:nsubj:PROPN sanoi:0:root:VERB".

    "|" ends a sentence. The lemmas of "sanoi", "sanottiin" and "ei" are in the pack; entities are ranges of words with a label.
    """
    lemmas = {"sanoi": "sanoa", "sanottiin": "sanoa", "ei": "ei"}
    rows, texts = [], []
    for sentence in tree.split("|"):
        for number, word in enumerate(sentence.split(), 1):
            (form, head, relation, tag), = WORD.findall(word)
            rows.append((str(number), form, lemmas.get(form, form), tag, "_", "_", head, relation, "_", "_"))
            texts.append(form)
    made = analysis(Tree(text=" ".join(texts), rows=tuple(rows), comments={"lang": "fi"}))
    places = [Span(start=made.tokens.starts[a], end=made.tokens.ends[b - 1]) for a, b, _ in entities]
    labelled = tuple(Entity(span=span, label=label) for span, (_, _, label) in zip(places, entities, strict=True))
    if labelled:
        made = attrs.evolve(made, entities=labelled, layers=made.layers | {Layer.ENTITIES})
    return reading_of(made.text, load("fi"), lambda _text: made)


def words(reading: Reading, first: int, last: int) -> str:
    """A range of words."""
    return " ".join(reading.words[first:last])


@pytest.mark.parametrize(
    ("tree", "head", "mention", "source"),
    [
        ("Ida:2:nsubj:PROPN sanoi:0:root:VERB", 0, "Ida", "Ida"),
        ("Ida:3:nsubj:PROPN Holm:1:flat:name:PROPN sanoi:0:root:VERB", 0, "Ida Holm", "Ida Holm"),
        ("Ida:3:nsubj:PROPN Holm:1:appos:PROPN sanoi:0:root:VERB", 0, "Ida", "Ida Holm"),
        ("Ida:3:nsubj:PROPN Holm:3:obj:PROPN sanoi:0:root:VERB", 0, "Ida", "Ida"),
        ("johtaja:3:nsubj:NOUN Ida:1:appos:PROPN sanoi:0:root:VERB", 0, "johtaja Ida", "johtaja Ida"),
        ("Ida:2:compound:PROPN johtaja:3:nsubj:NOUN sanoi:0:root:VERB", 1, "Ida johtaja", "Ida johtaja"),
        ("johtaja:3:nsubj:NOUN Ida:3:obj:PROPN sanoi:0:root:VERB", 0, "johtaja", "johtaja"),
        ("vanha:2:amod:ADJ mies:3:nsubj:NOUN sanoi:0:root:VERB", 1, "vanha mies", "vanha mies"),
        ("mies:5:nsubj:NOUN ,:3:punct:PUNCT istuva:1:acl:VERB ,:3:punct:PUNCT sanoi:0:root:VERB", 0, "mies", "mies , istuva"),
        ("“:2:punct:PUNCT mies:4:nsubj:NOUN ”:2:punct:PUNCT sanoi:0:root:VERB", 1, "mies", "mies"),
        ("mies:3:obl:NOUN mukaan:1:case:ADP sanoi:0:root:VERB", 0, "mies", "mies"),
        ("mies:4:nsubj:NOUN ja:3:cc:CCONJ nainen:1:conj:NOUN sanoi:0:root:VERB", 0, "mies ja nainen", "mies ja nainen"),
        ("mies:4:nsubj:NOUN ja:3:cc:CCONJ ,:1:conj:PUNCT sanoi:0:root:VERB", 0, "mies", "mies"),
        ("hän:2:nsubj:PRON sanoi:0:root:VERB", 0, "hän", "hän"),
        (",:2:nsubj:PUNCT sanoi:0:root:VERB", 0, None, None),
        ("ja:2:nsubj:CCONJ sanoi:0:root:VERB", 0, None, None),
    ],
)
def test_phrases(tree: str, head: int, mention: str | None, source: str | None) -> None:
    """The mention and the whole phrase around a head."""
    reading = parsed(tree)
    phrase = parsed_phrase(reading, head, (0, len(reading.words)))
    found = (words(reading, phrase.first, phrase.last), words(reading, *phrase.source)) if phrase else (None, None)
    assert found == (mention, source)


def test_the_members_of_a_phrase() -> None:
    reading = parsed("mies:4:nsubj:NOUN ja:3:cc:CCONJ Ida:1:conj:PROPN sanoi:0:root:VERB")
    phrase = parsed_phrase(reading, 0, (0, 4))
    assert phrase is not None
    assert [words(reading, one.first, one.last) for one in phrase.members] == ["mies", "Ida"]


def test_an_organisation_beside_a_noun_has_no_title() -> None:
    """The noun is what speaks, not the organisation that it belongs to."""
    tree = "Lisk:2:compound:PROPN johtaja:3:nsubj:NOUN sanoi:0:root:VERB"
    reading = parsed(tree, ((0, 1, ORG),))
    phrase = parsed_phrase(reading, 1, (0, 3))
    assert phrase is not None
    assert phrase.name is None


@pytest.mark.parametrize(
    ("tree", "entities", "names"),
    [
        ("Ida:2:nsubj:PROPN sanoi:0:root:VERB", (), ["Ida"]),
        ("Ida:3:nsubj:PROPN Holm:1:flat:PROPN sanoi:0:root:VERB", (), ["Ida Holm"]),
        ("Ida:2:compound:PROPN Holm:3:nsubj:PROPN sanoi:0:root:VERB", (), ["Ida Holm"]),
        ("Ida:3:nsubj:PROPN Holm:3:obj:PROPN sanoi:0:root:VERB", (), ["Ida", "Holm"]),
        ("Ida:3:nsubj:PROPN Holm:1:conj:PROPN sanoi:0:root:VERB", (), ["Ida", "Holm"]),
        ("Ida:4:nsubj:PROPN von:1:flat:ADP Holm:1:flat:PROPN sanoi:0:root:VERB", ((0, 3, "PERSON"),), ["Ida von Holm"]),
        ("Ida:4:nsubj:PROPN Holm:1:flat:PROPN Lisk:1:flat:PROPN sanoi:0:root:VERB", ((2, 3, ORG),), ["Ida Holm", "Lisk"]),
        ("kylä:2:nsubj:NOUN sanoi:0:root:VERB Ida:2:obj:PROPN", ((0, 1, "DATE"),), ["Ida"]),
        ("kylä:2:nsubj:NOUN sanoi:0:root:VERB Ida:2:obj:PROPN", ((0, 1, ORG), (0, 2, ORG)), ["kylä", "Ida"]),
    ],
)
def test_names(tree: str, entities: tuple[tuple[int, int, str], ...], names: list[str]) -> None:
    """Entities that may speak, and proper nouns that the tree joins."""
    reading = parsed(tree, entities)
    assert [words(reading, name.first, name.last) for name in reading.names] == names


SAID = (
    "mies:2:nsubj:NOUN sanoi:0:root:VERB ,:6:punct:PUNCT että:6:mark:SCONJ laiva:6:nsubj:NOUN tulee:2:ccomp:VERB "
    ".:2:punct:PUNCT"
)
INSERTED = "laiva:5:nsubj:NOUN ,:3:punct:PUNCT sanoi:5:parataxis:VERB mies:3:nsubj:NOUN tulee:0:root:VERB"


@pytest.mark.parametrize(
    ("tree", "top", "without", "expected"),
    [
        (SAID, 5, (), ["että laiva tulee"]),
        (SAID, 1, (), ["mies sanoi , että laiva tulee"]),
        (SAID, 1, (5,), ["mies sanoi"]),
        (INSERTED, 4, (2,), ["laiva", "tulee"]),
        ("tulee:3:ccomp:VERB että:1:mark:SCONJ sanoi:0:root:VERB", 0, (), ["tulee"]),
    ],
)
def test_clauses(tree: str, top: int, without: tuple[int, ...], expected: list[str]) -> None:
    """The ranges of a clause."""
    reading = parsed(tree)
    assert [words(reading, *one) for one in clause_ranges(reading, top, (0, len(reading.words)), without)] == expected


def test_a_subtree_ends_at_its_window() -> None:
    """What depends on a word only through others outside the window isn't part of it."""
    reading = parsed(SAID)
    assert subtree(reading, 1, (0, 7)) == set(range(7))
    assert subtree(reading, 1, (0, 5)) == {0, 1}


@pytest.mark.parametrize(
    ("tree", "window", "verb"),
    [
        ("mies:2:nsubj:NOUN sanoi:0:root:VERB .:2:punct:PUNCT", (0, 3), "sanoi"),
        ("mies:2:nsubj:NOUN sanoi:0:root:VERB ::2:punct:PUNCT", (0, 3), None),
        ("mies:2:nsubj:NOUN sanoi:0:root:VERB laiva:2:obj:NOUN", (0, 3), None),
        ("mies:2:nsubj:NOUN sanoi:0:root:VERB tulla:2:xcomp:VERB", (0, 3), None),
        ("mies:2:nsubj:NOUN tuli:0:root:VERB sanoi:2:conj:VERB", (0, 3), None),
        ("mies:2:nsubj:NOUN tuli:0:root:VERB .:2:punct:PUNCT", (0, 3), None),
    ],
)
def test_the_verb_that_fills_a_range(tree: str, window: tuple[int, int], verb: str | None) -> None:
    reading = parsed(tree)
    found = filling_verb(reading, window, 0)
    assert (reading.words[found.head] if found else None) == verb


def test_whole_sentences() -> None:
    """Only a tag, a particle or punctuation outside depends on them."""
    reading = parsed("“:2:punct:PUNCT tulee:6:ccomp:VERB ”:2:punct:PUNCT niin:2:advmod:ADV ,:2:punct:PUNCT sanoi:0:root:VERB")
    assert not is_whole(reading, 0, 3, (0, 6))
    assert is_whole(reading, 0, 3, (0, 6), (3, 4))
    assert is_whole(reading, 0, 4, (0, 6))


@pytest.mark.parametrize(
    ("tree", "verb", "source"),
    [
        ("mies:2:nsubj:NOUN sanoi:0:root:VERB", 1, "mies"),
        ("se:2:nsubj:pass:PRON sanottiin:0:root:VERB Ida:2:obl:agent:PROPN", 1, "Ida"),
        ("se:2:nsubj:pass:PRON sanottiin:0:root:VERB Ida:2:obl:PROPN", 1, None),
        ("mies:4:nsubj:NOUN joka:3:nsubj:PRON sanoi:1:acl:relcl:VERB lähti:0:root:VERB", 2, "mies joka"),
        ("sanoi:2:acl:VERB mies:3:nsubj:NOUN lähti:0:root:VERB", 0, "mies"),
        ("mies:4:nsubj:NOUN Ida:3:nsubj:PROPN sanoi:1:acl:VERB lähti:0:root:VERB", 2, "Ida"),
        ("mies:2:nsubj:NOUN lähti:0:root:VERB ja:4:cc:CCONJ sanoi:2:conj:VERB", 3, "mies"),
        ("sanoi:0:root:VERB", 0, None),
    ],
)
def test_sources(tree: str, verb: int, source: str | None) -> None:
    """The subject, the agent, or the noun that a relative clause belongs to."""
    reading = parsed(tree)
    found = verb_at(reading, verb)
    assert found is not None
    phrase = tree_source(reading, found, (0, len(reading.words)))
    assert (words(reading, *phrase.source) if phrase else None) == source


@pytest.mark.parametrize(
    ("tree", "group", "polarity"),
    [
        ("mies:3:nsubj:NOUN ei:3:aux:AUX sanoi:0:root:VERB", "ei sanoi", "negated"),
        ("mies:3:nsubj:NOUN on:3:aux:AUX sanoi:0:root:VERB", "on sanoi", "asserted"),
        ("mies:2:nsubj:NOUN sanoi:0:root:VERB on:2:aux:AUX", "sanoi on", "asserted"),
        ("ei:3:aux:AUX mies:3:nsubj:NOUN sanoi:0:root:VERB", "sanoi", "negated"),
    ],
)
def test_verbs(tree: str, group: str, polarity: str) -> None:
    """A verb with the auxiliaries beside it, and whether it is denied."""
    reading = parsed(tree)
    verb = verb_at(reading, reading.words.index("sanoi"))
    assert verb is not None
    assert (words(reading, verb.first, verb.last), verb.polarity.value) == (group, polarity)


def test_sentences_are_those_of_the_parser() -> None:
    """If it has none, they are ours."""
    reading = parsed("mies:2:nsubj:NOUN tuli:0:root:VERB | Ida:2:nsubj:PROPN sanoi:0:root:VERB")
    assert [parsed_sentence(reading, token) for token in range(4)] == [(0, 2), (0, 2), (2, 4), (2, 4)]
    plain = attrs.evolve(reading, analysis=attrs.evolve(reading.analysis, parsed=None))
    assert parsed_sentence(plain, 3) == (0, 4)
