"""The words of a narrator where neither a dash nor a quotation mark separates them from speech: “— Oui, dit-il. Il se leva.”"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import APOSTROPHE, CALLS, straight
from quoteattr.lang.pack import NO_WORDS, RuleWords

if TYPE_CHECKING:
    from collections.abc import Container

__all__ = ["JOINED_WORD", "NO_NARRATION", "Narration", "NarrationWords", "has_ending", "words_in"]

#: A word with the apostrophe or the pronoun that belongs to it ("s'" of "s'écria", "dis-je").
JOINED_WORD = re.compile(rf"[^\W\d_]+(?:['{APOSTROPHE}](?=[^\W\d_])|(?:-[^\W\d_]+)*)")
#: A bracket inside a paragraph, without another in it.
_BRACKETED = re.compile(r"\[[^\[\]\n]*\]|\([^()\n]*\)")
FURTHEST_GERUND = 3  #: words up to a present participle after a word such as "puis"


@attrs.frozen(kw_only=True, eq=False)
class NarrationWords(RuleWords):
    """Words that show whether a narrator or the person who speaks says something."""

    rule: ClassVar[str] = "storytelling"
    past: frozenset[str] = NO_WORDS  #: endings of third persons in the tense of stories alone ("èrent")
    not_past: frozenset[str] = NO_WORDS  #: longer endings, which are exceptions ("ttra" of "mettra")
    ongoing: frozenset[str] = NO_WORDS  #: endings of third persons in the tense of descriptions ("aient")
    no_verbs: frozenset[str] = NO_WORDS  #: words that have such an ending but are something else ("déjà", "portrait")
    first: frozenset[str] = NO_WORDS  #: words for the speaker ("je", "mon")
    second: frozenset[str] = NO_WORDS  #: words for the listener ("vous", "votre")
    # Tags
    asides: frozenset[str] = NO_WORDS  #: tags of nobody in particular, which belong to the speech ("dit-on")
    loose: frozenset[str] = NO_WORDS  #: lemmas that introduce speech only with a person as their subject ("jeter")
    subjects: frozenset[str] = NO_WORDS  #: pronouns attached to a verb that are its subject ("il" of "dit-il")
    determiners: frozenset[str] = NO_WORDS  #: begin the subject of a tag ("le", "une")
    partitives: frozenset[str] = NO_WORDS  #: begin a subject right after its verb ("de jeunes gens")
    governing: frozenset[str] = NO_WORDS  #: before a noun that isn't a subject ("de", "à")
    times: frozenset[str] = NO_WORDS  #: nouns that say when, and aren't subjects ("jour")
    # What the narrator goes on with after a comma
    bodily: frozenset[str] = NO_WORDS  #: nouns for what somebody shows or holds while speaking ("yeux", "main")
    busy: frozenset[str] = NO_WORDS  #: words that show a clause of its own ("est", "se")
    gerunds: frozenset[str] = NO_WORDS  #: endings of present participles ("ant")
    no_gerunds: frozenset[str] = NO_WORDS  #: other words that have such an ending ("pourtant")
    before_gerund: frozenset[str] = NO_WORDS  #: small words before a present participle ("en", "se")
    between: frozenset[str] = NO_WORDS  #: pronouns between such a word and a present participle ("la")
    while_doing: frozenset[str] = NO_WORDS  #: words before a gerund, in which "I" may be the narrator ("en me voyant")
    participles: frozenset[str] = NO_WORDS  #: endings of past participles ("ée")
    no_participles: frozenset[str] = NO_WORDS  #: endings of nouns that look like one ("té")
    after_participle: frozenset[str] = NO_WORDS  #: prepositions after one ("par")
    joining: frozenset[str] = NO_WORDS  #: words that join two phrases ("et")
    links: frozenset[str] = NO_WORDS  #: words with which no clause ends ("qui", "que")
    moods: frozenset[str] = NO_WORDS  #: adjectives that say how somebody looks or feels ("furieux")
    owned: frozenset[str] = NO_WORDS  #: determiners that name an owner ("sa")
    very: frozenset[str] = NO_WORDS  #: words before an adjective ("tout", "très")
    # Sentences
    notes: frozenset[str] = NO_WORDS  #: words with which a note of the editor begins, in brackets ("note")
    then: frozenset[str] = NO_WORDS  #: words with which the narrator adds something ("puis")


@attrs.frozen(eq=False)
class Narration:
    """How to tell a narrator's words in one language; without :attr:`words`, only verbs of saying show them."""

    said: frozenset[str] = NO_WORDS  #: the finite forms of verbs that introduce quoted words
    words: NarrationWords = NarrationWords()
    loose: frozenset[str] = NO_WORDS  #: the forms of the loose verbs
    persons: Container[str] = NO_WORDS  #: nouns for people
    known: bool = attrs.field(init=False)  #: whether the language has these words
    people: frozenset[str] = attrs.field(init=False)  #: words for the speaker and the listener

    @known.default
    def _known(self) -> bool:
        """Whether there are endings that only stories have."""
        return bool(self.words.past)

    @people.default
    def _people(self) -> frozenset[str]:
        """The words of both classes."""
        return self.words.first | self.words.second

    def is_past(self, word: str) -> bool:
        """Whether a word is a third person in the tense of stories; names aren't."""
        if not word.islower() or "-" in word or word in self.words.no_verbs:
            return False
        for first in range(len(word)):
            if word[first:] in self.words.past:
                return True
            if word[first:] in self.words.not_past:
                return False
        return False

    def is_ongoing(self, word: str) -> bool:
        """Whether a word is a third person in the tense of descriptions."""
        return word.islower() and word not in self.words.no_verbs and has_ending(word, self.words.ongoing)

    def past_at(self, text: str, start: int, end: int) -> int | None:
        """Where the first verb in the tense of stories ends."""
        return next((word.end() for word in JOINED_WORD.finditer(text, start, end) if self.is_past(word[0])), None)

    def talks(self, text: str, start: int, end: int) -> bool:
        """Whether words have a speaker or a listener, or are a question or a call."""
        last = text[start:end].rstrip()[-1:]
        return last in CALLS or any(word.lower() in self.people for word in words_in(text, start, end))

    def tells(self, text: str, start: int, end: int) -> bool:
        """Whether words tell what somebody did, in the tense of stories and without speaker or listener."""
        return self.past_at(text, start, end) is not None and not self.talks(text, start, end)

    def describes(self, text: str, start: int, end: int) -> bool:
        """Whether words may belong to a story: in its tense or that of descriptions, and without speaker or listener."""
        if self.talks(text, start, end):
            return False
        return any(self.is_past(word) or self.is_ongoing(word) for word in words_in(text, start, end))

    def by_doing(self, phrase: list[str]) -> bool:
        """Whether a phrase in small letters begins with a present participle, after small words."""
        for number, word in enumerate(phrase):
            small = word in self.words.before_gerund or (number > 0 and word in self.words.between)
            if not small:
                own = phrase[0] not in self.words.while_doing and self.words.first.intersection(phrase)
                return has_ending(word, self.words.gerunds) and word not in self.words.no_gerunds and not own
        return False

    def resumes_at(self, text: str, start: int, end: int) -> int | None:
        """Where speech goes on after a colon in a sentence of the narrator: “Puis il reprit plus bas : Venez.”"""
        told = self.past_at(text, start, end)
        begun = JOINED_WORD.search(text, start, end)
        if told is None and begun is not None and begun[0].lower() in self.words.then:
            following = [word.lower() for word in islice(words_in(text, begun.end(), end), FURTHEST_GERUND)]
            told = begun.end() if self.by_doing(following) else None
        colon = -1 if told is None else text.find(":", told, end)
        return None if colon < 0 or not text[colon + 1 : end].strip() else colon + 1

    def aside(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The next bracket with a note of the editor or a sentence of the narrator."""
        for found in _BRACKETED.finditer(text, start, end):
            first = next(iter(words_in(text, *found.span())), "")
            noted = found[0][0] == "[" and first.lower() in self.words.notes
            if noted or self.tells(text, *found.span()):
                return found
        return None


#: For languages without such words.
NO_NARRATION = Narration()


def words_in(text: str, start: int, end: int) -> list[str]:
    """The words in a range, with straight apostrophes."""
    return [straight(word[0]) for word in JOINED_WORD.finditer(text, start, end)]


def has_ending(word: str, endings: frozenset[str]) -> bool:
    """Whether a word has one of some endings."""
    return any(word[first:] in endings for first in range(1, len(word)))
