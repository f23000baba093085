"""The cast of a document: which names stand for one speaker.

Full names come first; then surnames, first names and titled names join the full name that fits, the one mentioned last where
several do. Mr and Mrs of one surname stay apart. Letters are compared without diacritics and case ("Erdoğan", "Erdogan").
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import attrs

from quoteattr.candidates import classes as c
from quoteattr.models import Gender, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quoteattr.candidates.base import Candidates, Phrase
    from quoteattr.candidates.names import Name

__all__ = ["LONG", "MOST_NAMESAKES", "Cast", "Entity", "fold", "gather", "latest"]

#: How often a first name alone and a titled surname must both occur before the two are held for different people.
BOTH_FREQUENT = 4
MOST_NAMESAKES = 50  #: bearers of one surname or first name that are told apart
#: From this many tokens on a text is a book, in which a role or a bare surname stands for one person throughout.
LONG = 12_000
#: How many tokens after a name a pronoun may still tell its gender.
PRONOUN_REACH = 25
#: How many words a role beside a name may have.
ROLE_REACH = 6


@attrs.define(eq=False)
class Entity:
    """Somebody of the cast, while the document is read."""

    index: int
    kind: SpeakerKind
    words: tuple[str, ...]  #: the fullest name, folded; the head phrase of a nominal
    name: str  #: as written
    gender: Gender = Gender.UNKNOWN
    courtesy: str | None = None  #: the courtesy title that tells this one apart
    names: list[Name] = attrs.Factory(list)
    titles: tuple[str, ...] = ()
    members: tuple[int, ...] = ()
    spoken: list[Phrase] = attrs.Factory(list)  #: mentions beside quotations, as they are decided

    def accepts(self, gender: Gender) -> bool:
        """Whether somebody of that gender can be meant."""
        return Gender.UNKNOWN in (gender, self.gender) or gender is self.gender


def latest(entity: Entity, before: int) -> int | None:
    """One past the last token of the entity's last name that ends before a token; None where none does."""
    k = bisect_right(entity.names, before, key=lambda name: name.last)
    return entity.names[k - 1].last if k else None


@attrs.frozen(eq=False, kw_only=True)
class Cast:
    """Entities, and which name belongs to which."""

    entities: list[Entity]
    of_name: Mapping[Name, int]
    by_word: Mapping[str, Sequence[int]]  #: folded word of a name -> entities that have it
    titled: Mapping[str, Sequence[int]]  #: word of a title or role -> entities that bear it
    title_words: Mapping[int, set[str]]  #: entity -> all words of its titles and roles
    firsts: Sequence[int]  #: first tokens of all names, ascending
    narrator: int  #: the entity of "I" in narration


def fold(word: str) -> str:
    """A word without case and diacritics, and without the article of an Arabic name.

    >>> fold("Erdoğan"), fold("al-Tarif")
    ('erdogan', 'tarif')
    """
    low = word.casefold().replace("’", "'")
    if not low.isascii():
        low = "".join(ch for ch in unicodedata.normalize("NFD", low) if not unicodedata.combining(ch)).replace("ı", "i")
    for article in ("al-", "el-", "ad-", "as-", "ash-", "an-", "ar-"):
        if low.startswith(article) and len(low) > len(article) + 2:
            return low[len(article) :]
    return low


@attrs.frozen(eq=False)
class Form:
    """A name as written: its folded words, the gender and courtesy of its titles."""

    name: Name
    words: tuple[str, ...]
    gender: Gender
    courtesy: str | None


def gather(found: Candidates) -> Cast:
    """Cluster the names of a document."""
    forms = [_form(found, name) for name in found.names]
    builder = _Builder(found, [form for form in forms if form.words])
    return builder.build()


def _form(found: Candidates, name: Name) -> Form:
    reading = found.reading
    pack = reading.lexicon.pack
    words = tuple(
        fold(reading.words[i])
        for i in range(name.core, name.last)
        if reading.flags[i] & c.WORD and not (reading.flags[i] & c.SUFFIX and i > name.core)
    )
    gender, courtesy = Gender.UNKNOWN, None
    if name.is_role:
        head = reading.lowers[name.last - 1]
        gender = pack.persons.get(head, pack.titles.get(head, Gender.UNKNOWN))
    for i in range(name.first, name.core):
        low = reading.lowers[i]
        title_gender = pack.titles.get(low, pack.persons.get(low, Gender.UNKNOWN))
        if title_gender is not Gender.UNKNOWN:
            gender = title_gender
        if low in pack.courtesy:
            courtesy = low
    return Form(name, words, gender, courtesy)


class _Builder:
    """Builds the cast of one document, full names first."""

    def __init__(self, found: Candidates, forms: Sequence[Form]) -> None:
        self.found = found
        self.forms = forms
        self.pack = found.reading.lexicon.pack
        self.closed = self.pack.closed
        self.entities: list[Entity] = []
        self.of_name: dict[Name, int] = {}
        self.by_last: defaultdict[str, list[int]] = defaultdict(list)
        self.by_first: defaultdict[str, list[int]] = defaultdict(list)
        self.by_word: defaultdict[str, list[int]] = defaultdict(list)
        self.singles = Counter(form.words[0] for form in forms if len(form.words) == 1 and form.courtesy is None)
        self.titled_alone = Counter(form.words[-1] for form in forms if len(form.words) == 1 and form.courtesy)
        self.titled: defaultdict[str, list[int]] = defaultdict(list)
        self.title_words: defaultdict[int, set[str]] = defaultdict(set)
        self.is_long = len(found.reading.words) > LONG
        self.counts: Counter[int] = Counter()  # mentions by full name, by entity
        self.seen: list[int] = []  # last token of the latest mention, by entity

    def build(self) -> Cast:
        """Full names over the whole text, then the short ones in text order."""
        full: dict[tuple[tuple[str, ...], bool], int] = {}
        for form in self.forms:
            if len(form.words) > 1 and not form.name.is_role:
                key = (form.words, self._is_wife(form))
                if key not in full:
                    full[key] = self._full(form, wife=key[1])
                self.counts[full[key]] += 1
        roles: dict[str, int] = {}
        single: dict[tuple[str, str | None, bool], int] = {}
        for form in self.forms:
            if form.name.is_role:
                index = self._role(form, roles)
            else:
                long = len(form.words) > 1
                index = full[form.words, self._is_wife(form)] if long else self._short(form, single)
            self._assign(form, index)
        self._find_places()
        self._guess_genders()
        narrator = len(self.entities)
        self.entities.append(Entity(index=narrator, kind=SpeakerKind.PERSON, words=("i",), name="I"))
        return Cast(
            entities=self.entities,
            of_name=self.of_name,
            by_word=self.by_word,
            titled=self.titled,
            title_words=self.title_words,
            firsts=[name.first for name in self.found.names],
            narrator=narrator,
        )

    def _is_wife(self, form: Form) -> bool:
        """Whether a full name is the husband's: "Mrs. Newland Holm" where the first name is no woman's."""
        return form.courtesy in self.closed.wives and self.pack.first_names.get(form.words[0]) is not Gender.FEMALE

    def _full(self, form: Form, *, wife: bool) -> int:
        """The entity of a name of several words."""
        if wife:
            return self._add(form)
        for index in self.by_last[form.words[-1]][:MOST_NAMESAKES]:
            entity = self.entities[index]
            if entity.accepts(form.gender) and _variants(entity.words, form.words):
                return index
        return self._add(form)

    def _add(self, form: Form) -> int:
        reading = self.found.reading
        name = form.name
        index = len(self.entities)
        body = name.is_body and form.gender is Gender.UNKNOWN
        gender = form.gender
        if gender is Gender.UNKNOWN and not body and len(form.words) > 1 - (form.courtesy is None):
            gender = self.pack.first_names.get(form.words[0], Gender.UNKNOWN)
        self.entities.append(
            Entity(
                index=index,
                kind=SpeakerKind.ORGANISATION if body else SpeakerKind.PERSON,
                words=form.words,
                name=reading.span(name.core, name.last).of(reading.text),
                gender=gender,
                courtesy=form.courtesy if len(form.words) == 1 or self._is_wife(form) else None,
            )
        )
        self.seen.append(-1)
        self.by_last[form.words[-1]].append(index)
        self.by_first[form.words[0]].append(index)
        for word in dict.fromkeys(form.words):
            self.by_word[word].append(index)
        return index

    def _short(self, form: Form, single: dict[tuple[str, str | None, bool], int]) -> int:
        """The entity of a name of one word."""
        word = form.words[0]
        key = (word, form.courtesy, form.name.is_body)
        known = single.get(key)
        if known is not None and form.courtesy is not None:
            return known
        fitting = self._fitting(form)
        if len(fitting) > 1 and form.courtesy is None and self.is_long:
            index = max(fitting, key=self._owns_surname)
        elif fitting:
            index = max(fitting, key=lambda k: (self.seen[k], -k))
        elif known is not None:
            return known
        else:
            index = self._add(form)
        single.setdefault(key, index)
        return index

    def _owns_surname(self, index: int) -> tuple[bool, int]:
        """In a book a bare surname is one person's throughout: a man's rather than a woman's, then the most frequent one's."""
        return self.entities[index].gender is not Gender.FEMALE, self.counts[index]

    def _role(self, form: Form, roles: dict[str, int]) -> int:
        """The entity of a capitalised role: who bore it last, else one of its own."""
        reading = self.found.reading
        words = {reading.lowers[i] for i in range(form.name.first, form.name.last) if reading.flags[i] & c.WORD}
        head = form.words[-1]
        bearers = [index for index in self.titled[reading.lowers[form.name.last - 1]] if words <= self.title_words[index]]
        if bearers and not self.is_long:
            return max(bearers, key=lambda k: (self.seen[k], -k))
        if head not in roles:
            roles[head] = self._add(form)
        return roles[head]

    def _fitting(self, form: Form) -> list[int]:
        """The entities a name of one word may stand for: by surname, else by first name."""
        word = form.words[0]
        if form.name.is_body:
            namesakes = self.by_last[word][:MOST_NAMESAKES]
            return [index for index in namesakes if self.entities[index].kind is SpeakerKind.ORGANISATION]
        last = [index for index in self.by_last[word][:MOST_NAMESAKES] if self.entities[index].accepts(form.gender)]
        surname = [index for index in last if self.entities[index].courtesy in (None, form.courtesy)]
        if form.courtesy is None:
            first = [index for index in self.by_first[word][:MOST_NAMESAKES] if self._has_first_name(index)]
            if first and surname:
                return max((surname, first), key=lambda fitting: sum(self.counts[k] for k in fitting))
            return surname or first or last
        if word in self.pack.first_names and self.singles[word] and not surname:
            return [index for index in self.by_first[word][:MOST_NAMESAKES] if self.entities[index].accepts(form.gender)]
        people = [index for index in surname if len(self.entities[index].words) > 1]
        if len(people) > 1 or any(self._is_another(index, form) for index in people):
            return [index for index in surname if self.entities[index].courtesy == form.courtesy]
        return surname

    def _has_first_name(self, index: int) -> bool:
        entity = self.entities[index]
        return len(entity.words) > 1 and entity.kind is SpeakerKind.PERSON and entity.courtesy is None

    def _is_another(self, index: int, form: Form) -> bool:
        """Whether "Mrs Hale" is somebody else than Ada Hale: "Ada" alone is usual in this text, and so is "Mrs Hale"."""
        first = self.entities[index].words[0]
        if form.courtesy in self.closed.wives:
            return self.singles[first] > 1
        if form.courtesy in self.closed.unmarried:
            return False
        return self.singles[first] >= BOTH_FREQUENT and self.titled_alone[form.words[-1]] >= BOTH_FREQUENT

    def _assign(self, form: Form, index: int) -> None:
        entity = self.entities[index]
        name = form.name
        reading = self.found.reading
        entity.names.append(name)
        self.of_name[name] = index
        self.seen[index] = name.last
        if entity.gender is Gender.UNKNOWN:
            entity.gender = form.gender
        if name.titled:
            title = reading.span(name.first, name.core).of(reading.text).rstrip(". ")
            entity.titles += (title,) if title not in entity.titles else ()
        for token in () if name.is_role else roles_beside(self.found, name):
            low = self.pack.title_forms.get(reading.lowers[token], reading.lowers[token])
            self.title_words[index].add(low)
            if index not in self.titled[low]:
                self.titled[low].append(index)
        if len(form.words) > len(entity.words) and not name.is_role:
            entity.words = form.words
            entity.name = reading.span(name.core, name.last).of(reading.text)

    def _guess_genders(self) -> None:
        """For people whose titles and first names tell nothing: the pronouns that follow their names, else nothing."""
        votes: defaultdict[int, Counter[Gender]] = defaultdict(Counter)
        names = self.found.names
        for k, name in enumerate(names):
            index = self.of_name.get(name)
            if index is None or self.entities[index].kind is not SpeakerKind.PERSON:
                continue
            if self.entities[index].gender is Gender.UNKNOWN:
                end = names[k + 1].first if k + 1 < len(names) else len(self.found.reading.words)
                gender = self._pronoun_after(name, min(end, name.last + PRONOUN_REACH))
                votes[index][gender] += gender is not Gender.UNKNOWN
        for index, counts in votes.items():
            female, male = counts[Gender.FEMALE], counts[Gender.MALE]
            entity = self.entities[index]
            if female != male and max(female, male) >= 2 * min(female, male):
                entity.gender = Gender.FEMALE if female > male else Gender.MALE
            elif len(entity.words) == 1:
                entity.gender = self.pack.first_names.get(entity.words[0], Gender.UNKNOWN)

    def _find_places(self) -> None:
        """A name of unknown gender that always follows a preposition of place names nobody who could speak."""
        reading = self.found.reading
        for entity in self.entities:
            if entity.gender is Gender.UNKNOWN and entity.kind is SpeakerKind.PERSON and not entity.titles:
                before = (reading.lowers[name.first - 1] if name.first else "" for name in entity.names)
                if entity.names and all(low in self.closed.placing for low in before):
                    entity.kind = SpeakerKind.ORGANISATION

    def _pronoun_after(self, name: Name, end: int) -> Gender:
        reading = self.found.reading
        level = reading.depth[name.last - 1]
        for i in range(name.last, end):
            if reading.flags[i] & (c.PRONOUN | c.POSSESSIVE) and reading.depth[i] == level:
                low = reading.lowers[i]
                traits = self.pack.pronouns.get(low)
                if traits is not None and traits.gender is not Gender.UNKNOWN:
                    return traits.gender
        return Gender.UNKNOWN


def roles_beside(found: Candidates, name: Name) -> Iterator[int]:
    """The tokens of titles and roles that the text puts beside a name: "coach Ana Reis", "Ana Reis, the head coach,"."""
    reading = found.reading
    yield from range(name.first, name.core)
    first = name.first
    if first and reading.flags[first - 1] & c.PERSON and not reading.flags[first - 1] & c.CAPITAL:
        while first and name.first - first < ROLE_REACH and reading.flags[first - 1] & c.WORD and not (
            reading.flags[first - 1] & (c.CLOSED | c.DETERMINER | c.POSSESSIVE)
        ):  # fmt: skip
            first -= 1
            yield first
    yield from _apposed_role(found, name)


def _apposed_role(found: Candidates, name: Name) -> Iterator[int]:
    """The tokens of a role in apposition behind a name, up to its head noun."""
    reading = found.reading
    start = name.last + 1
    if start >= len(reading.words) or reading.words[name.last] != ",":
        return
    if not reading.flags[start] & (c.DETERMINER | c.POSSESSIVE | c.PERSON):
        return
    head = start
    tokens: list[int] = []
    while head < len(reading.words) and len(tokens) <= ROLE_REACH and reading.flags[head] & c.WORD and not (
        reading.flags[head] & c.CLOSED
    ):  # fmt: skip
        tokens.append(head)
        head += 1
    if tokens and reading.flags[tokens[-1]] & c.PERSON:
        yield from (token for token in tokens if not reading.flags[token] & (c.DETERMINER | c.POSSESSIVE))


def _variants(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names with the same last word may be one person's: every word of the shorter is in the longer.

    >>> _variants(("ada", "marie", "holm"), ("ada", "holm")), _variants(("a", "holm"), ("ada", "holm"))
    (True, True)
    >>> _variants(("ada", "holm"), ("per", "holm"))
    False
    """
    short, long = sorted((one, other), key=len)
    return all(_matches(word, long) for word in short)


def _matches(word: str, words: Iterable[str]) -> bool:
    return any(word == other or (1 in (len(word), len(other)) and word[0] == other[0]) for other in words)
