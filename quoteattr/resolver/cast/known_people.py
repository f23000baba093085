"""People whom the caller knows: what they are called, and what the cast takes over from what is known."""

from __future__ import annotations

import functools
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from quoteattr._markup import as_seen
from quoteattr._punctuation import APOSTROPHE
from quoteattr.analysis import PlainAnalyzer
from quoteattr.models import Gender, GenderEvidence, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.resolver.cast.entities import Draft, KnownPerson, agree, fold
from quoteattr.resolver.cast.variants import are_variants

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteattr._given import Somebody
    from quoteattr.models import Span
    from quoteattr.reading.index import Index
    from quoteattr.reading.values import Name
    from quoteattr.resolver.cast.forms import Form

__all__ = [
    "NOBODY",
    "STOP",
    "Called",
    "Callings",
    "Known",
    "callings_of",
    "known_draft",
    "known_labels",
    "straight",
    "whole_names",
]

Words = tuple[str, ...]
STOP = "."


@attrs.frozen(eq=False)
class Called:
    """The words of a name or an alias, in one spelling."""

    who: tuple[int, ...]  #: the people who are called so
    before: int  #: how many determiners come first ("the bear")
    titles: int  #: how many titles come next
    begins: bool = False  #: whether the first letter is a capital only where a sentence begins


@attrs.frozen(eq=False, kw_only=True)
class Callings:
    """What some people are called, indexed for one pass over the words of a text."""

    people: tuple[KnownPerson, ...]
    folded: Mapping[tuple[str | None, Words], tuple[int, ...]]  #: see :class:`Known`
    called: Mapping[Words, Called]
    lengths: Mapping[str, Sequence[int]]  #: first word -> lengths of what it begins, longest first


@attrs.frozen(eq=False, kw_only=True)
class Known:
    """The people who are known, and the names in the text that are theirs."""

    people: tuple[KnownPerson, ...] = ()
    owners: Mapping[Name, tuple[int, ...]] = attrs.field(factory=dict)  #: several people if they share an alias
    folded: Mapping[tuple[str | None, Words], tuple[int, ...]] = attrs.field(factory=dict)
    #: courtesy title and words of a name or an alias, folded -> the people who are called so
    mentions: Mapping[Span, int] = attrs.field(factory=dict)  #: whom a mention is known to refer to
    strict: bool = False  #: whether nobody else speaks

    def owners_of(self, form: Form) -> tuple[int, ...]:
        """The people to whom a name belongs; several if they share it.

        A name with capitals may be written with other capitals than the known one ("MAMA", "Mama").
        """
        found = self.owners.get(form.name)
        if found is None and not form.name.is_role:
            found = self.folded.get((form.courtesy, form.words)) or self._of_title(form)
        return found or ()

    def _of_title(self, form: Form) -> tuple[int, ...]:
        """The people called by a name without its title, if the title shows the gender that they are known to have."""
        found = self.folded.get((None, form.words), ()) if form.gender is not Gender.UNKNOWN else ()
        return tuple(index for index in found if self.people[index].gender is form.gender)


NOBODY = Known()


# What people are called


@functools.lru_cache(maxsize=8)
def callings_of(people: tuple[Somebody, ...], index: Index) -> Callings:
    """What some people are called; cached, because the same people are often known in many texts."""
    called: dict[Words, Called] = {}
    folded: dict[tuple[str | None, Words], tuple[int, ...]] = {}
    made: list[KnownPerson] = []
    split = PlainAnalyzer(index.pack.writing)
    for number, person in enumerate(people):
        forms: list[Words] = []
        for words in dict.fromkeys(_words(split, text) for text in person.called or (person.name,)):
            before, titles = _parts(words, index)
            core = _core(words[before + titles :], index)
            if len(core) == 1 or not words[-1].islower():  # nobody calls Lucy's mother Lucy
                forms.append(core)
            if not person.called:
                continue
            key = _courtesy(words[before : before + titles], index), core
            folded[key] = tuple(dict.fromkeys((*folded.get(key, ()), number)))
            earlier = called.get(words)
            called[words] = Called((*(earlier.who if earlier else ()), number), before, titles)
        made.append(_known(person, tuple(forms), _words(split, person.name), index))
    called = {_begun(words): attrs.evolve(one, begins=True) for words, one in called.items()} | called
    lengths: dict[str, set[int]] = {}
    for words in called:
        lengths.setdefault(words[0], set()).add(len(words))
    longest_first = {word: sorted(found, reverse=True) for word, found in lengths.items()}
    return Callings(people=tuple(made), folded=folded, called=called, lengths=longest_first)


def _words(split: PlainAnalyzer, text: str) -> Words:
    """The words of a name as they are compared: without full stops, and with straight apostrophes."""
    words = split(text).tokens.words or text.split()  # a name like "<b>" is read as markup
    return tuple(straight(as_seen(word)) for word in words if word != STOP)


def straight(word: str) -> str:
    """A word with straight apostrophes."""
    return word.replace(APOSTROPHE, "'")


def _begun(words: Words) -> Words:
    """The words as they begin a sentence."""
    return (words[0][:1].upper() + words[0][1:], *words[1:])


def _parts(words: Words, index: Index) -> tuple[int, int]:
    """How many determiners begin a name, and how many titles come next; at least one word is left."""
    bits = [index.classes.get(word.lower(), 0) for word in words]
    before = 0
    while before < len(words) - 1 and bits[before] & (c.DETERMINER | c.POSSESSIVE):
        before += 1
    titles = before
    while titles < len(words) - 1 and words[titles][:1].isupper() and _entitles(bits[titles]):
        titles += 1
    return before, titles - before


def _entitles(bits: int) -> bool:
    """Whether a capitalised word before a name is a title or a role and not a first name."""
    return bool(bits & c.TITLE or (bits & c.PERSON and not bits & c.FIRST_NAME))


def _core(words: Words, index: Index) -> Words:
    """The words of a name, folded, without suffixes ("Jr.") and punctuation."""
    kept = tuple(fold(word) for word in words if word[0].isalnum() and not index.classes.get(word.lower(), 0) & c.SUFFIX)
    return kept or tuple(map(fold, words))


def _courtesy(titles: Words, index: Index) -> str | None:
    """The courtesy title among some titles."""
    names, lowers = index.pack.names, (title.lower() for title in titles)
    return next((names.title_forms.get(lower, lower) for lower in lowers if lower in names.courtesy), None)


def _known(person: Somebody, forms: tuple[Words, ...], words: Words, index: Index) -> KnownPerson:
    """What the cast takes over from a person, given the name and the forms of the name and the aliases."""
    before, count = _parts(words, index)
    titles, core = words[before : before + count], _core(words[before + count :], index)
    gender, evidence = _gender(person, titles, words[-1], core, index)
    labels = {" ".join(map(fold, text.replace(STOP, "").split())) for text in person.called}
    return KnownPerson(
        id=person.id,
        name=person.name,
        shown=person.shown,
        words=core,
        forms=forms,
        labels=frozenset(labels),
        courtesy=_courtesy(titles, index) if len(core) == 1 else None,
        gender=gender,
        evidence=evidence,
        kind=person.kind,
        narrator=person.narrator,
        members=person.members,
    )


def _gender(person: Somebody, titles: Words, noun: str, core: Words, index: Index) -> tuple[Gender, GenderEvidence]:
    """The gender that is given, or else the one that a title, a noun or the first name shows, with the kind of evidence."""
    names = index.pack.names
    told = [(person.gender, GenderEvidence.GIVEN)]
    if person.kind is SpeakerKind.PERSON:
        told += [(names.titles.get(title.lower(), Gender.UNKNOWN), GenderEvidence.TITLE) for title in titles]
        told.append((index.pack.lexicon.persons.get(noun, Gender.UNKNOWN), GenderEvidence.ROLE))
        if len(core) > 1 or core[0] not in names.surnames_too:
            told.append((names.first_names.get(core[0], Gender.UNKNOWN), GenderEvidence.FIRST_NAME))
    sure = (one for one in told if one[0] is not Gender.UNKNOWN)
    return next(sure, (Gender.UNKNOWN, GenderEvidence.NONE))


# The cast


def known_draft(index: int, person: KnownPerson, words: Words) -> Draft:
    """The entity of a person who is known, with the words of the fullest name."""
    return Draft(
        index=index,
        kind=person.kind,
        words=words,
        name=person.name,
        gender=person.gender,
        evidence=person.evidence,
        courtesy=person.courtesy,
        known=person,
    )


def known_labels(people: Sequence[KnownPerson]) -> dict[str, int]:
    """The person whose turns a label begins, for each name and alias that no two people share."""
    owners: dict[str, set[int]] = {}
    for index, person in enumerate(people):
        for label in person.labels:
            owners.setdefault(label, set()).add(index)
    return {label: found.pop() for label, found in owners.items() if len(found) == 1}


def whole_names(known: Known, forms: Sequence[Form]) -> dict[int, Words]:
    """The full name that the text gives to each person who is known by one word, if it gives only one.

    Ida is Ida Holm if the text names no other Ida, and if nobody else who is known has that name.
    """
    wanted = _known_by_one_word(known.people)
    full: dict[int, set[Words]] = {}
    for form in forms if wanted else ():
        for index in {wanted[word] for word in (form.words[0], form.words[-1]) if word in wanted}:
            if _may_be_whole(known, form) and agree(form.gender, known.people[index].gender):
                full.setdefault(index, set()).add(form.words)
    longest = {index: max(found, key=lambda words: (len(words), words)) for index, found in full.items()}
    return {index: words for index, words in longest.items() if all(_alike(words, other) for other in full[index])}


def _may_be_whole(known: Known, form: Form) -> bool:
    """Whether a form of a name may be the full name of a person who is known by one word."""
    return len(form.words) > 1 and not (form.name.is_role or form.is_organisation or known.owners_of(form))


def _known_by_one_word(people: Sequence[KnownPerson]) -> dict[str, int]:
    """The people whose name is one word without a courtesy title, if that word isn't in the names of two of them."""
    ends = Counter(word for person in people for word in {words[k] for words in person.forms for k in (0, -1)})
    single = [(index, person) for index, person in enumerate(people) if len(person.words) == 1 and not person.courtesy]
    return {
        person.words[0]: index
        for index, person in single
        if person.labels and person.kind is SpeakerKind.PERSON and ends[person.words[0]] == 1
    }


def _alike(one: Words, other: Words) -> bool:
    """Whether two full names may be one person's."""
    return one[-1] == other[-1] and are_variants(one, other)
