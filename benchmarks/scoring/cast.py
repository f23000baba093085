"""Find the character of a document that a predicted speaker refers to.

Names come first: a main name that only one character has, else an alias that only one has, else the same without titles. A
title of the other gender rules a character out. If no name decides, the predicted mentions do: the character with the most
annotated mentions at the same places wins. Only the best mentions of a character count for this: proper names if there are any,
else common nouns, else all mentions.
"""

from __future__ import annotations

import collections
import re
from typing import TYPE_CHECKING

import attrs

from benchmarks.corpora.offsets import bare
from benchmarks.scoring.case import WORD, without_genitive
from benchmarks.scoring.lexicon import FEMALE_TITLES, HONORIFICS, LEADING, MALE_TITLES, PRONOUNS, WEAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from benchmarks.corpora import Document, GoldMention, Pair
    from benchmarks.predictions import PredictedSpeaker

__all__ = ["Cast", "Resolved", "plain"]

#: Forms of mentions, the best first; a character is described by the best form it has.
FORMS = {"PROP": "proper", "NOM": "common noun", "PRON": "pronoun or none"}

_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)

_Words = tuple[str, ...]


def plain(name: str) -> _Words:
    """The casefolded words of a name, without leading determiners.

    >>> plain("The Admiral's")
    ('admiral',)
    """
    words = [without_genitive(word).casefold() for word in WORD.findall(name.replace("_", " "))]
    while len(words) > 1 and words[0] in LEADING:
        del words[0]
    return tuple(words)


def untitled(words: _Words) -> tuple[_Words, str | None]:
    """The words without leading titles, and the gender that the titles show."""
    gender = None
    while len(words) > 1 and words[0] in HONORIFICS:
        if words[0] in MALE_TITLES:
            gender = "M"
        elif words[0] in FEMALE_TITLES:
            gender = "F"
        words = words[1:]
    return words, gender


def form_of(text: str) -> str:
    """The form of a mention, judged by its words."""
    words = [word for word in WORD.findall(text) if word.casefold() not in WEAK | PRONOUNS]
    if any(word[0].isupper() for word in words):
        return "PROP"
    return "NOM" if words else "PRON"


@attrs.frozen(kw_only=True)
class Resolved:
    """The character found for one predicted speaker."""

    character: str | None
    by: str  #: "name", "mention", "ambiguous" or "unresolved"
    candidates: frozenset[str]  #: the characters that the name matches
    by_any_mention: str | None  #: the answer if all annotated mentions counted


class Cast:
    """The characters of a document, indexed by names and mentions."""

    def __init__(self, document: Document) -> None:
        """Index the names and mentions."""
        self._text = document.text
        self._edges: dict[Pair, Pair | None] = {}
        self._own: dict[str, set[str]] = {}  #: character -> the words of all names
        self._main: dict[_Words, set[str]] = collections.defaultdict(set)
        self._full: dict[_Words, set[str]] = collections.defaultdict(set)
        self._short: dict[_Words, set[tuple[str, str | None]]] = collections.defaultdict(set)
        self._index_names(document)
        self._any: dict[Pair, set[str]] = collections.defaultdict(set)
        self._best: dict[Pair, set[str]] = collections.defaultdict(set)
        self.naming: dict[str, str] = {}  #: character -> the form of the best mentions
        self._index_mentions(document)

    def _index_names(self, document: Document) -> None:
        for character in document.characters or ():
            self._own[character.id] = {word for name in (character.name, *character.aliases) for word in plain(name)}
            self._main[plain(character.name)].add(character.id)
            for words in {plain(name) for name in (*character.aliases, character.name)} - {()}:
                self._full[words].add(character.id)
                short, gender = untitled(words)
                self._short[short].add((character.id, gender or character.gender))

    def _form(self, mention: GoldMention) -> str:
        return mention.form or form_of(self._text[slice(*mention.span)])

    def _index_mentions(self, document: Document) -> None:
        found: dict[tuple[str, str], set[Pair]] = collections.defaultdict(set)
        for mention in document.mentions or ():
            place = self._edge(mention.span)
            if place:
                found[mention.entity, self._form(mention)].add(place)
                self._any[place].add(mention.entity)
        for character in document.characters or ():
            level = next((form for form in FORMS if (character.id, form) in found), "PRON")
            self.naming[character.id] = FORMS[level if document.mentions is not None else form_of(character.name)]
            for place in found.get((character.id, level), ()):
                self._best[place].add(character.id)

    def _edge(self, span: Pair) -> Pair | None:
        """The mention without article, final 's and quotation marks."""
        if span not in self._edges:
            self._edges[span] = self._trimmed(span)
        return self._edges[span]

    def _trimmed(self, span: Pair) -> Pair | None:
        found = bare(self._text, *span)
        if found is None:
            return None
        start, end = found
        article = _ARTICLE.match(self._text, start, end)
        if article and article.end() < end:
            start = article.end()
        kept = len(without_genitive(self._text[start:end]))
        return start, start + kept

    def by_name(self, name: str) -> frozenset[str]:
        """The characters that a name matches."""
        words = plain(name)
        if not words:
            return frozenset()
        if len(self._main.get(words, ())) == 1:
            return frozenset(self._main[words])
        if words in self._full:
            return frozenset(self._full[words])
        short, gender = untitled(words)
        clash = {"M": "F", "F": "M"}.get(gender or "")
        return frozenset(who for who, theirs in self._short.get(short, ()) if not (clash and theirs == clash))

    def clean(self, name: str, character: str) -> bool:
        """Whether a name has at least one word of the character's names, and otherwise only names and titles."""
        words = set(untitled(plain(name))[0])
        return bool(words & self._own[character]) and words <= HONORIFICS.union(*self._own.values())

    def _vote(self, mentions: Iterable[Pair], table: Mapping[Pair, set[str]]) -> str | None:
        """The character that most mentions refer to; None if there is a tie."""
        votes: collections.Counter[str] = collections.Counter()
        for mention in mentions:
            place = self._edge(mention)
            found = table.get(place, ()) if place else ()
            if len(found) == 1:
                votes.update(found)
        top = votes.most_common(2)
        tie = len(top) > 1 and top[0][1] == top[1][1]
        return top[0][0] if top and not tie else None

    def resolve(self, speaker: PredictedSpeaker) -> Resolved:
        """The character that a predicted speaker refers to."""
        candidates = self.by_name(speaker.name) if speaker.name else frozenset()
        mentions = (*speaker.mentions, *([speaker.span] if speaker.span else ()))
        character: str | None
        if len(candidates) == 1:
            (character,), by = candidates, "name"
        else:
            character = self._vote(mentions, self._best)
            by = "mention" if character else "ambiguous" if candidates else "unresolved"
        return Resolved(character=character, by=by, candidates=candidates, by_any_mention=self._vote(mentions, self._any))
