"""The words of a tag that no dash separates from speech: its subject, and what the narrator adds after a comma.

``— Oui, dit le vieux, foudroyé par ces mots.``, ``— Oui, dit-elle, les yeux baissés.``, ``— Oui, dit-elle, je viens.``
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteattr._punctuation import ELLIPSIS
from quoteattr.tokenizer.storytelling import has_ending, words_in

if TYPE_CHECKING:
    from quoteattr.tokenizer.storytelling import Narration

__all__ = ["addresses", "adds_more", "has_subject", "is_complete", "is_linked"]

#: The end of a phrase.
_PHRASE_END = re.compile(rf"[,;:.!?{ELLIPSIS}]")
#: The end of a clause with a subject of its own.
_CLAUSE_END = re.compile(rf"[;:.!?{ELLIPSIS}]")
LONGEST_TAG = 300  #: characters in which the subject of a tag is
LONGEST_POSE = 7  #: words of a description such as "la main sur le cœur"
LONGEST_SUBJECT = 3  #: words after a determiner among which the noun is
LONGEST_SIGN = 8  #: characters of a sign and the space after it
LONGEST_ADVERB = 1  #: words between the verb of a tag and a comma before its subject ("dit enfin, un jour, Anne")
FEWEST_LETTERS = 5  #: of a participle


def has_subject(narration: Narration, text: str, verb: str, at: int, end: int) -> bool:
    """Whether the subject of a tag follows its verb: a pronoun, a name, or a noun, for a person if the verb is loose.

    Args:
        narration: how to tell a narrator's words.
        text: the text.
        verb: the verb, in small letters and with any pronoun attached to it.
        at: the first place after it.
        end: the end of the turn.
    """
    if "-" in verb:
        return verb.rpartition("-")[2] in narration.words.subjects and verb not in narration.words.asides
    end = min(end, at + LONGEST_TAG)
    phrase = words_in(text, at, _before(_PHRASE_END, text, at, end))
    if len(phrase) <= LONGEST_ADVERB:
        phrase = words_in(text, at, _before(_CLAUSE_END, text, at, end))
    noun = _first_noun(narration, phrase)
    if noun is None:
        return False
    near = phrase[noun : noun + LONGEST_SUBJECT]
    return verb not in narration.loose or any(_is_person(narration, word) for word in near)


def _first_noun(narration: Narration, phrase: list[str]) -> int | None:
    """The index of the first name or noun, after its determiner, that no preposition governs; None if there is none."""
    known, governed = narration.words, False
    for number, word in enumerate(phrase):
        lower = word.lower()
        begins = lower in known.determiners or (number == 0 and lower in known.partitives)
        if not governed and _is_person(narration, word):
            return number
        if not governed and begins and known.times.isdisjoint(phrase[number + 1 : number + 2]):
            return number + 1
        governed = lower in known.governing or (governed and lower in known.determiners)
    return None


def _is_person(narration: Narration, word: str) -> bool:
    """Whether a word is a name or a noun for a person."""
    return word[0].isupper() or word.lower() in narration.persons


def is_complete(narration: Narration, tag: list[str]) -> bool:
    """Whether the words of a tag, from its verb or a small word before it, contain its subject; not "dit enfin"."""
    known, rest = narration.words, tag[1:]
    if any(word.rpartition("-")[2] in known.subjects for word in tag) or not known.partitives.isdisjoint(rest[:1]):
        return True
    times = {number - 1 for number, word in enumerate(rest) if word in known.times}
    return any(word[0].isupper() or (word in known.determiners and number not in times) for number, word in enumerate(rest))


def is_linked(narration: Narration, tag: list[str]) -> bool:
    """Whether words end with one with which no clause ends, so that a comma begins an insertion ("qui, dans la rue,")."""
    return bool(tag) and tag[-1].lower() in narration.words.links


def addresses(narration: Narration, text: str, at: int, end: int) -> bool:
    """Whether the next phrase has a listener, so that it is speech ("— Non, dit Anne, avec vous j'irai.")."""
    phrase = words_in(text, at, _before(_PHRASE_END, text, at, end))
    return any(word.lower() in narration.words.second for word in phrase)


def adds_more(narration: Narration, text: str, tag: list[str], at: int, end: int) -> bool:
    """Whether the narrator goes on after a comma or a semicolon behind the words of a tag.

    Args:
        narration: how to tell a narrator's words.
        text: the text.
        tag: the words of the narrator up to the comma.
        at: the first place after it.
        end: the end of the sentence.
    """
    stop = _before(_PHRASE_END, text, at, end)
    phrase = [word.lower() for word in words_in(text, at, stop)]
    if not phrase or not tag:
        return False
    if _is_told(narration, text, (at, stop), end) or _is_predicate(narration, phrase) or _is_joined(narration, tag, phrase):
        return True
    named = tag[0].rpartition("-")[2] not in narration.words.subjects
    apposed = named and text.startswith(".", stop) and _is_apposition(narration, phrase)
    return apposed or _is_pose(narration, phrase)


def _is_told(narration: Narration, text: str, phrase: tuple[int, int], end: int) -> bool:
    """Whether the narrator tells what somebody did, behind a comma in a clause of its own ("et elle sortit")."""
    at, stop = phrase
    if words_in(text, at, stop)[0].lower() in narration.words.then:
        return narration.tells(text, at, stop)
    return text[max(0, at - LONGEST_SIGN) : at].rstrip()[-1:] != "," and narration.tells(text, at, end)


def _is_predicate(narration: Narration, phrase: list[str]) -> bool:
    """Whether a phrase says in which state or by doing what somebody speaks: "furieux", "souriant", "foudroyé par"."""
    known, rest = narration.words, phrase
    if narration.by_doing(phrase):
        return True
    if not known.first.isdisjoint(phrase):
        return False
    while rest[1:] and rest[0] in known.very:
        rest = rest[1:]
    if rest[0] in known.moods:
        return True
    if len(rest[0]) < FEWEST_LETTERS or not has_ending(rest[0], known.participles):
        return False
    alone = len(rest) == 1 and not has_ending(rest[0], known.no_participles)
    return alone or not known.after_participle.isdisjoint(rest[1:2])


def _is_joined(narration: Narration, tag: list[str], phrase: list[str]) -> bool:
    """Whether a phrase is joined to one of the same form: "d'un ton de mépris, de colère", "en riant, et en toussant"."""
    joined = phrase[0] in narration.words.joining
    rest = phrase[1:] if joined else phrase
    if joined and narration.by_doing(rest):
        return True
    return bool(rest) and rest[0] in narration.words.governing and any(_is_same(rest[0], word) for word in tag[-3:-1])


def _is_same(one: str, other: str) -> bool:
    """Whether two words are the same, or one is the other before a vowel ("de" and "d'")."""
    return one == other or one.rstrip("'") == other[:-1] or other.rstrip("'") == one[:-1]


def _is_pose(narration: Narration, phrase: list[str]) -> bool:
    """Whether a phrase shows somebody: "les yeux baissés", "la main sur le cœur", without a verb of its own."""
    known = narration.words
    if len(phrase) > LONGEST_POSE or phrase[0] not in known.determiners or known.bodily.isdisjoint(phrase[1:]):
        return False
    return known.busy.isdisjoint(phrase) and known.first.isdisjoint(phrase)


def _is_apposition(narration: Narration, phrase: list[str]) -> bool:
    """Whether a phrase says who somebody is: "sa voisine", "le doyen de la troupe"; "le facteur" may be an answer."""
    known = narration.words
    if len(phrase) < len(("sa", "voisine")) or phrase[0] not in known.determiners or phrase[1] not in narration.persons:
        return False
    longer = len(phrase) > LONGEST_SUBJECT or phrase[0] in known.owned
    return longer and known.busy.isdisjoint(phrase) and known.first.isdisjoint(phrase)


def _before(pattern: re.Pattern[str], text: str, at: int, end: int) -> int:
    """Where a pattern is found next, or the end."""
    found = pattern.search(text, at, end)
    return end if found is None else found.start()
