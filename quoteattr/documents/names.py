"""Names in parts that can be compared: first name, middle names, surname; the name of an organisation and its legal form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import regex

from quoteattr import Gender, MentionKind, SpeakerKind
from quoteattr.documents.letters import plain
from quoteattr.documents.lists import (
    EMPTY_WORDS,
    GENERATIONS,
    LEGAL_FORMS,
    NOT_SURNAMES,
    OFFICE_WORDS,
    ONLY_ONE,
    SURNAME_OPENERS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteattr import Speaker
    from quoteattr.lang.pack import LanguagePack

__all__ = ["FullName", "Namer", "has_name", "is_acronym"]

MOST_WORDS = 12  #: more words are not a name
PRESS, STATE = "press", "state"  #: sorts of organisations in the language pack
_INITIALS = regex.compile(r"(?:\p{Lu}\.){2,}\p{Lu}?|\p{Lu}\.\p{Lu}")  # "J.K.", "J.K"
_RUN_TOGETHER = regex.compile(r"\p{Lu}{2}")  # "JK"
_CAPITALS = regex.compile(r"\p{Lu}{2,}")
_NICKNAME = regex.compile(r"[\"“”„«»(\[].*|['‘].*['’]")
_INVISIBLE = regex.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")


@attrs.frozen
class FullName:
    """A full name. Two names with different keys are never joined."""

    key: tuple[str, ...]  #: first name, surname and generation ("jr"); an organisation's name without its legal form
    middle: tuple[str, ...] = ()  #: middle names and initials; the legal form of an organisation
    letters: str = ""  #: all letters in a row, by which spellings are compared ("kimjongun")


def has_name(speaker: Speaker) -> bool:
    """Whether the document names a speaker, rather than describing one ("the minister", "she")."""
    if speaker.kind not in {SpeakerKind.PERSON, SpeakerKind.ORGANISATION}:
        return False
    if speaker.mentions:
        return any(mention.kind is MentionKind.NAME for mention in speaker.mentions)
    return speaker.name[:1].isupper()


class Namer:
    """Reads names with the words of a language pack."""

    def __init__(self, pack: LanguagePack, *, offices: bool) -> None:
        """Keep the words; with ``offices``, a name such as "Foreign Ministry" is a full name too."""
        self.first_names = pack.names.first_names
        self.openers = frozenset(map(plain, pack.names.particles)) | SURNAME_OPENERS
        self.degrees = pack.names.suffixes - GENERATIONS.keys()
        self.articles = pack.lexicon.classes.get("definite", frozenset())
        self.offices = offices
        sorts = {plain(noun): sort for noun, sort in pack.lexicon.organisation_sorts.items()}
        self.nouns = frozenset(sorts) - ONLY_ONE
        self.common = EMPTY_WORDS | frozenset(noun for noun in self.nouns if sorts[noun] != PRESS)
        self.of_states = EMPTY_WORDS | OFFICE_WORDS | frozenset(noun for noun in self.nouns if sorts[noun] == STATE)

    # People

    def person(self, speaker: Speaker) -> FullName | None:
        """The full name of a person, or None if there is only a surname, a first name or a single initial.

        >>> from quoteattr import Speaker, SpeakerKind
        >>> from quoteattr.lang import load
        >>> namer = Namer(load("en"), offices=False)
        >>> namer.person(Speaker(id="s1", name="José W. de la Cruz, Jr.", kind=SpeakerKind.PERSON))
        FullName(key=('jose', 'delacruz', 'jr'), middle=('w',), letters='josewdelacruz')
        >>> namer.person(Speaker(id="s1", name="Cruz", kind=SpeakerKind.PERSON)) is None
        True
        """
        words = _words(speaker.name)
        untitled = _without_titles(words, speaker.titles)
        if len(untitled) > MOST_WORDS or (len(untitled) < len(words) and self._is_wife(untitled, speaker)):
            return None
        rest, generation = self._without_suffixes(untitled)
        parts = [plain(part) for word in rest for part in _initials_apart(word, rest)]
        parts = [part for part in parts if part]
        return self._full(parts, generation, rest)

    def _is_wife(self, words: Sequence[str], speaker: Speaker) -> bool:
        """Whether a title shows that the first name is somebody else's ("Mrs John Adler")."""
        gender = self.first_names.get(words[0].lower(), Gender.UNKNOWN) if len(words) > 1 else Gender.UNKNOWN
        return Gender.UNKNOWN not in {gender, speaker.gender} and gender is not speaker.gender

    def _without_suffixes(self, words: Sequence[str]) -> tuple[list[str], str]:
        """A name without the words after it, and the generation among these words."""
        rest, generation = list(words), ""
        while len(rest) > 1:
            last = rest[-1].lower().strip(".,")
            pair = " ".join([rest[-2].lower().strip(".,"), last])
            if pair in GENERATIONS and len(rest) > 2:
                generation = GENERATIONS[pair]
                rest.pop()
            elif last in GENERATIONS:
                generation = GENERATIONS[last]
            elif last not in self.degrees or not (rest[-1].isupper() or rest[-2].endswith(",")):
                break
            rest.pop()
        return rest, generation

    def _full(self, parts: Sequence[str], generation: str, words: Sequence[str]) -> FullName | None:
        """The parts of a name as a full name, if they are one."""
        letters = "".join(parts)
        if len(parts) == 1 and len(generation) > 1 and generation not in {"jr", "sr"}:
            return FullName((letters, "", generation), (), letters)  # a ruler: "Elizabeth II"
        start = self._surname_start(parts, words)
        surname, given = "".join(parts[start:]), parts[:start]
        if len("".join(given)) < 2 or len(surname) < 2 or surname in NOT_SURNAMES:
            return None
        if len(given[0]) == 1:  # an initial: all of them count
            return FullName((" ".join(given), surname, generation), (), letters)
        return FullName((given[0], surname, generation), tuple(given[1:]), letters)

    def _surname_start(self, parts: Sequence[str], words: Sequence[str]) -> int:
        """Where the surname starts: with its first particle, or with the last word. 0 if there is no first name."""
        lowers = {plain(word) for word in words if word.islower()}
        for i, part in enumerate(parts[:-1]):
            if part in self.openers and (len(part) > 1 or part in lowers) and (i or part not in self.first_names):
                return i
        return len(parts) - 1 if parts else 0

    # Organisations

    def organisation(self, name: str) -> FullName | None:
        """The full name of an organisation, or None if many have the same name ("Foreign Ministry", "Congress").

        >>> from quoteattr.lang import load
        >>> namer = Namer(load("en"), offices=False)
        >>> namer.organisation("The Norvia Rail Co., Ltd.")
        FullName(key=('norviarail',), middle=('ltd',), letters='norviarail')
        >>> namer.organisation("Ministry of Health") is None
        True
        """
        words = list(filter(None, map(plain, _words(name.replace("&", " and ").replace("-", " ")))))
        if len(words) > 1 and words[0] in self.articles:
            words = words[1:]
        rest, forms = _without_legal_forms(words)
        if not rest or (not forms and self._is_common(rest)):
            return None
        letters = "".join(rest)
        return FullName((letters,), forms[:1], letters)

    def _is_common(self, words: Sequence[str]) -> bool:
        """Whether many organisations have this name."""
        if len(words) == 1:
            return words[0] in self.nouns or words[0] in EMPTY_WORDS
        if all(word in self.of_states for word in words):
            return not self.offices
        return all(word in self.common for word in words) and any(word in EMPTY_WORDS for word in words)


def _words(name: str) -> list[str]:
    """The words of a name as written."""
    return _INVISIBLE.sub("", name).split()


def _without_legal_forms(words: Sequence[str]) -> tuple[Sequence[str], tuple[str, ...]]:
    """A name without the legal forms at its end ("& Co., Ltd."), and these, the last one first."""
    end = len(words)
    while end > 1 and (words[end - 1] in LEGAL_FORMS or (words[end - 1] == "and" and end < len(words))):
        end -= 1
    return words[:end], tuple(LEGAL_FORMS[word] for word in reversed(words[end:]) if word in LEGAL_FORMS)


def _without_titles(words: Sequence[str], titles: Iterable[str]) -> list[str]:
    """A name without the titles before it, which the document shows to be titles."""
    rest = list(words)
    known = [[plain(part) for part in _words(title)] for title in titles]
    found = True
    while found:
        found = False
        for title in known:
            if title and len(rest) > len(title) and [plain(word) for word in rest[: len(title)]] == title:
                rest, found = rest[len(title) :], True
    return rest


def _initials_apart(word: str, words: Sequence[str]) -> Iterable[str]:
    """The initials in a word ("J.K.", "JK Rowling"), or the word; a nickname in quotation marks is nothing."""
    if _NICKNAME.fullmatch(word):
        return ()
    loud = all(map(str.isupper, words))
    if _INITIALS.fullmatch(word) or (_RUN_TOGETHER.fullmatch(word) and word != words[-1] and not loud):
        return [letter for letter in word if letter != "."]
    return (word,)


def is_acronym(short: str, name: str) -> bool:
    """Whether a word consists of the first letters of a name, with or without those of its small words.

    >>> is_acronym("RWU", "Rail Workers Union"), is_acronym("UNHCR", "UN High Commissioner for Refugees")
    (True, True)
    >>> is_acronym("Post", "Norvian Post"), is_acronym("N.O.I.", "Norvian Post")
    (False, False)
    """
    letters = plain(short)
    if len(letters) < 2 or len(short.split()) > 1 or not _CAPITALS.search(short.replace(".", "")):
        return False
    words = _words(name.replace("-", " "))
    if len(words) < 2 or len(words) > MOST_WORDS:
        return False
    everything = "".join(map(_first_letters, words))
    without_small = "".join(_first_letters(word) for word in words if not word.islower())
    return letters in {everything, without_small}


def _first_letters(word: str) -> str:
    """The letters that a word gives to an acronym: all of them, if it is one itself."""
    letters = plain(word)
    return letters if _CAPITALS.fullmatch(word.replace(".", "")) else letters[:1]
