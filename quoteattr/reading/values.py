"""The names, noun phrases and reporting verbs of a text, by token indices (end exclusive); and its genre."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.lang.pack import Complement
from quoteattr.reading.features import VerbForm

if TYPE_CHECKING:
    from quoteattr.models import Act, MentionKind, Polarity

__all__ = ["Genre", "Name", "Phrase", "Verb", "WordValues"]

#: The values of a word in the columns ``words``, ``lowers``, ``flags``, ``function`` and ``forms`` of a reading.
WordValues = tuple[str, str, int, int, int]

TENSED = frozenset({VerbForm.EVERY, VerbForm.PAST, VerbForm.THIRD})
NOT_FINITE = frozenset({VerbForm.INFINITIVE, VerbForm.GERUND, VerbForm.PARTICIPLE})
THAT = frozenset({Complement.CLAUSE, Complement.THAT})
QUESTION = frozenset({Complement.CLAUSE, Complement.WH})


@attrs.frozen
class Genre:
    """What kind of text it is."""

    dialogue: bool  #: whether speakers take turns, as in stories, or one goes on speaking, as in reports
    long: bool  #: whether it is a book
    short: bool = False  #: whether it is too short to show which of these it is

    @property
    def key(self) -> str:
        """The kind of text, which selects the table of confidences: "report", "story" or "book", or "any" for a short text."""
        if self.short:
            return "any"
        if not self.dialogue:
            return "report"
        return "book" if self.long else "story"


@attrs.define(eq=False)  # not frozen, though never changed: freezing would make it slow to create
class Name:
    """A name in a text, by token indices."""

    first: int  #: with titles
    core: int  #: the first token of the name itself
    last: int  #: one past the last token
    is_organisation: bool  #: whether its last word names an organisation ("Ministry", "Committee") or it is an initialism
    is_role: bool = False  #: whether it is a capitalised role without a name ("the Prime Minister", "the King")
    is_oblique: bool = False  #: whether it is in a case that no subject has ("Путину")
    is_loud: bool = False  #: whether it is in a heading or among words in capitals, where its capitals show nothing
    noun: int | None = None  #: the noun for what it names, if it is in quotation marks behind it ("the newspaper “The Moon”")

    @property
    def titled(self) -> bool:
        """Whether the name has a title before it."""
        return self.core > self.first


@attrs.define(eq=False, kw_only=True)  # not frozen, though never changed: freezing would make it slow to create
class Phrase:
    """A noun phrase that may name a source, by token indices (end exclusive)."""

    first: int  #: the mention: a name with its title, or the head phrase, without apposition
    last: int
    head: int  #: the main token: the last word of a name, the head noun, the pronoun
    kind: MentionKind
    source: tuple[int, int]  #: the whole phrase, with appositions and relative clauses
    name: Name | None = None  #: the name, if the mention is one
    members: tuple[Phrase, ...] = ()  #: the parts of a coordination
    apposed: Phrase | None = None  #: a name in apposition ("the prime minister, Anna Roth,")


@attrs.define(eq=False, kw_only=True)  # not frozen, though never changed: freezing would make it slow to create
class Verb:
    """A reporting verb in a text, by token indices."""

    head: int  #: the verb itself
    first: int  #: the first token of its group: auxiliaries, negation, adverbs before it
    last: int  #: one past the last word that belongs to it
    lemma: str
    act: Act
    complements: frozenset[Complement]
    passive: bool
    gerund: bool
    infinitive: bool
    bare: bool  #: whether it has no auxiliary; it may have a negation
    forms: frozenset[VerbForm]  #: the forms that it may be
    polarity: Polarity
    tail: tuple[int, int] | None = None  #: its last part at the end of the clause ("teilte sie *mit*", "hat sie *gesagt*")
    impersonal: bool = False  #: whether its subject is never a person («говорится в докладе»)
    first_person: bool = False  #: whether its form or its auxiliary is of the first person singular, and of no other

    @property
    def end(self) -> int:
        """One past the last token of all its parts."""
        return self.last if self.tail is None else self.tail[1]

    @property
    def tensed(self) -> bool:
        """Whether its form is past, third person singular, or a present of all persons."""
        return bool(self.forms & TENSED)

    @property
    def agrees_alone(self) -> bool:
        """Whether its form shows the person of its subject, so that the subject may be left out."""
        if self.impersonal:
            return False
        return self.finite and not self.passive and not (self.bare and self.forms and self.forms <= NOT_FINITE)

    @property
    def stands_alone(self) -> bool:
        """Whether it needs no subject of its own, where subjects may be left out: also "añadiendo que"."""
        return self.agrees_alone or (self.gerund and self.bare and not self.infinitive)

    @property
    def takes_that(self) -> bool:
        """Whether a clause with "that" may follow it."""
        return bool(self.complements & THAT)

    @property
    def takes_question(self) -> bool:
        """Whether a clause with a question word may follow it."""
        return bool(self.complements & QUESTION)

    @property
    def finite(self) -> bool:
        """Whether it can have a subject of its own."""
        return not (self.gerund and self.bare) and not self.infinitive
