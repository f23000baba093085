"""The cast of a document: which names refer to the same speaker.

Full names come first. Then each surname, first name or titled name joins the full name it matches; if several match, the one
mentioned last. Mr and Mrs of one surname stay separate. Case and diacritics are ignored ("Erdoğan", "Erdogan").
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from quoteattr.models import Gender, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading.names import begins_with_place
from quoteattr.resolver.cast.actors import actors
from quoteattr.resolver.cast.cast import Cast
from quoteattr.resolver.cast.descriptions import said_of
from quoteattr.resolver.cast.entities import Draft, fold
from quoteattr.resolver.cast.forms import everyday_titles, forms_of, gender_shown
from quoteattr.resolver.cast.genders import find_organisations, find_peoples, find_places, guess_genders, told_gender
from quoteattr.resolver.cast.known_people import NOBODY, known_draft, known_labels, whole_names
from quoteattr.resolver.cast.name_endings import MOST_NAMESAKES, NameEndings
from quoteattr.resolver.cast.short_forms import letters_of, short_forms
from quoteattr.resolver.cast.variants import are_variants, spellings
from quoteattr.syntax.edges import in_datelines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.cast.forms import Form
    from quoteattr.resolver.cast.known_people import Known

__all__ = ["MOST_NAMESAKES", "cluster_names"]

#: How often a first name alone and a titled surname must each occur before they count as different people.
BOTH_FREQUENT = 4
LONG_NAME = 8  #: the fewest letters in a surname that is recognised with one letter wrong
LONGEST_NAME = 40  #: the most letters in such a surname


def cluster_names(reading: Reading, known: Known = NOBODY) -> Cast:
    """The cast of a document, with its names grouped by entity; people who are known come first."""
    builder = _Builder(reading, forms_of(reading), known)
    return builder.build()


def _may_be_misspelled(surname: str) -> bool:
    """Whether a surname is long enough to be recognised with one letter wrong ("Wesselmann", "Wesselman")."""
    return LONG_NAME <= len(surname) <= LONGEST_NAME


class _Builder:
    """Builds the cast of one document, full names first."""

    def __init__(self, reading: Reading, forms: Sequence[Form], known: Known) -> None:
        self.reading = reading
        self.forms = forms
        self.known = known
        self.pack = reading.pack
        self.endings = NameEndings.of(reading.pack.names)
        self.everyday = everyday_titles(self.pack.names)
        self.entities: list[Draft] = []
        self.of_name: dict[Name, int] = {}
        self.by_last: defaultdict[str, list[int]] = defaultdict(list)
        self.by_first: defaultdict[str, list[int]] = defaultdict(list)
        self.by_word: defaultdict[str, list[int]] = defaultdict(list)
        self.by_spelling: defaultdict[str, list[int]] = defaultdict(list)
        self.singles = Counter(form.words[0] for form in forms if len(form.words) == 1 and form.courtesy is None)
        self.titled_alone = Counter(form.words[-1] for form in forms if len(form.words) == 1 and form.courtesy)
        self.titled: defaultdict[str, list[int]] = defaultdict(list)
        self.title_words: defaultdict[int, set[str]] = defaultdict(set)
        self.is_report = not reading.genre.dialogue
        self.is_long = reading.genre.long
        self.dated = in_datelines(reading) if self.is_report else frozenset()
        self.borne: defaultdict[int, set[str]] = defaultdict(set)  # courtesy titles before full names, by entity
        self.short_forms: dict[str, int] = {}
        self.counts: Counter[int] = Counter()  # mentions by full name, by entity
        self.seen: list[int] = []  # last token of the latest mention, by entity
        self.met: list[int] = []  # the entity of each name so far, if it has a known title

    def build(self) -> Cast:
        """The cast: full names over the whole text first, then the short ones in text order."""
        self._enter_known()
        full = self._all_full()
        self.short_forms = short_forms(self.reading, self._full_names(full))
        roles: dict[str, int] = {}
        single: dict[tuple[str, str | None, bool], int] = {}
        for form in self.forms:
            owner = self._owner(form)
            if owner is not None:
                index = owner
            elif form.name.is_role:
                index = self._role(form, roles)
            else:
                long = len(form.words) > 1
                index = full[form.words, self._is_wife(form)] if long else self._short(form, single)
            self._assign(form, index)
        strangers = self.entities[len(self.known.people) :]
        find_places(self.reading, strangers)
        if self.is_report:
            find_peoples(self.reading, strangers)
        guess_genders(self.reading, self.entities, self.of_name, doubt_first_names=self.is_report)
        if self.is_report or self.reading.genre.short:
            find_organisations(self.reading, strangers, self.title_words)
        return self._cast()

    def _all_full(self) -> dict[tuple[tuple[str, ...], bool], int]:
        """The entities of all names of several words, except those of people who are known."""
        full: dict[tuple[tuple[str, ...], bool], int] = {}
        for form in self.forms:
            if len(form.words) > 1 and not form.name.is_role:
                key = (form.words, self._is_wife(form))
                owner = self._owner(form)
                if owner is None and key not in full:
                    full[key] = self._full(form, wife=key[1])
                index = full[key] if owner is None else owner
                self.counts[index] += 1
                if form.courtesy is not None:
                    self.borne[index].add(form.courtesy)
        return full

    def _cast(self) -> Cast:
        """All entities found, and "I", which no name refers to yet."""
        narrator, called = len(self.entities), self.pack.names.narrator
        self.entities.append(Draft(index=narrator, kind=SpeakerKind.PERSON, words=(fold(called),), name=called))
        narrator = next((index for index, person in enumerate(self.known.people) if person.narrator), narrator)
        return Cast(
            entities=tuple(draft.entity() for draft in self.entities),
            of_name=self.of_name,
            by_word=dict(self.by_word),
            titled=dict(self.titled),
            title_words=dict(self.title_words),
            firsts=[name.first for name in self.reading.names],
            narrator=narrator,
            actors=actors(self.reading, self.of_name).union(range(len(self.known.people))),
            known_labels=known_labels(self.known.people),
            known_mentions=self.known.mentions,
            strict=self.known.strict,
        )

    def _enter_known(self) -> None:
        """Begin with the people who are known, under each form of their names."""
        wholes = whole_names(self.known, self.forms)
        for index, person in enumerate(self.known.people):
            whole = wholes.get(index, person.words)
            self.entities.append(known_draft(index, person, whole))
            self.seen.append(-1)
            for words in dict.fromkeys((whole, *person.forms) if index in wholes else person.forms):
                self._enter(words, index)

    def _owner(self, form: Form) -> int | None:
        """The person who is known by a name; of several who share it, the one mentioned last, as far as the gender fits."""
        if not self.known.people:
            return None
        owners = self.known.owners_of(form)
        if len(owners) > 1:
            owners = tuple(self._accepting(form.gender, owners)) or owners
        return max(owners, key=lambda k: (self.seen[k], -k), default=None)

    def _full_names(self, full: Mapping[tuple[tuple[str, ...], bool], int]) -> Iterator[tuple[Name, int]]:
        """The names of several words, each with its entity."""
        for form in self.forms:
            if len(form.words) > 1 and not form.name.is_role:
                owner = self._owner(form)
                yield form.name, full[form.words, self._is_wife(form)] if owner is None else owner

    def _is_wife(self, form: Form) -> bool:
        """Whether a full name is the husband's: "Mrs. Newland Holm", "comtesse de Lys", unless the first name is a woman's."""
        names = self.pack.names
        estate = names.small_titles and form.words[0] in names.particles and form.gender is Gender.FEMALE
        return estate or (form.courtesy in names.wives and names.first_names.get(form.words[0]) is not Gender.FEMALE)

    def _full(self, form: Form, *, wife: bool) -> int:
        """The entity of a name of several words."""
        if wife:
            return self._add(form)
        for index in self.endings.namesakes(form.words, self.entities, self.by_first, self.by_last):
            entity = self.entities[index]
            if entity.courtesy is None and entity.accepts(form.gender) and self._are_one(index, form):
                if index not in self.by_last[form.words[-1]]:
                    self.by_last[form.words[-1]].append(index)
                return index
        return self._add(form)

    def _are_one(self, index: int, form: Form) -> bool:
        """Whether two full names may be one person's; Sir Percy Vane isn't George Percy Vane, who has no such title."""
        words = self.entities[index].words
        same_first = words[0][:1] == form.words[0][:1]
        alike = same_first or self._ranks(self.borne.get(index, ())) == self._ranks([form.courtesy])
        return alike and are_variants(words, form.words)

    def _ranks(self, titles: Iterable[str | None]) -> set[str]:
        """The courtesy titles that not everybody has: "sir", not "mr"."""
        return {title for title in titles if title is not None and title not in self.everyday}

    def _add(self, form: Form) -> int:
        """The index of a new entity, with the name as it is written."""
        name = form.name
        index = len(self.entities)
        tells_apart = len(form.words) == 1 or self._is_wife(form)
        gender, evidence = gender_shown(form, self.pack.names, self.endings)
        self.entities.append(
            Draft(
                index=index,
                kind=SpeakerKind.ORGANISATION if form.is_organisation else SpeakerKind.PERSON,
                words=form.words,
                name=self.reading.shown(name.core, name.last),
                gender=gender,
                evidence=evidence,
                courtesy=form.courtesy if tells_apart else None,
            )
        )
        self.seen.append(-1)
        self._enter(form.words, index, form)
        return index

    def _enter(self, words: tuple[str, ...], index: int, form: Form | None = None) -> None:
        """Index a new entity by its surname, its first name and each word of its name."""
        surname = words[-1]
        is_organisation = self.entities[index].kind is SpeakerKind.ORGANISATION
        for word in dict.fromkeys(words):
            self.by_word[word].append(index)
        if form and is_organisation and begins_with_place(self.reading, form.name.core) and len(words) > 1:
            return  # Holm isn't Castle Holm
        self.by_last[surname].append(index)
        if not self.is_long and len(words) > 1 and _may_be_misspelled(surname) and not is_organisation:
            for key in spellings(surname):
                self.by_spelling[key].append(index)
        self.by_first[words[0]].append(index)

    def _short(self, form: Form, single: dict[tuple[str, str | None, bool], int]) -> int:
        """The entity of a name of one word."""
        letters = letters_of(self.reading, form.name)
        if letters is not None and letters in self.short_forms:
            return self.short_forms[letters]
        key = (form.words[0], form.courtesy, form.is_organisation)
        known = single.get(key)
        if known is not None and form.courtesy is not None:
            return known
        index = self._meant(form)
        if index is None:
            if known is not None:
                return known
            index = self._add(form)
        single.setdefault(key, index)
        return index

    def _meant(self, form: Form) -> int | None:
        """The best match for a name of one word: the last mentioned, or in a book the owner of the bare surname."""
        fitting = self._agreeing(form)
        if len(fitting) > 1 and form.courtesy is None and self.is_long:
            return max(fitting, key=self._owns_surname)
        return max(fitting, key=lambda k: (self.seen[k], -k), default=None)

    def _agreeing(self, form: Form) -> list[int]:
        """The entities that match a name of one word; if there are several, those with the gender shown next to it."""
        fitting = self._fitting(form)
        if all(self.seen[k] < 0 for k in fitting):
            fitting = self._spelled_alike(form) or fitting
        if len(fitting) > 1:
            fitting = self._accepting(told_gender(self.reading, form.name), fitting) or fitting
        return fitting

    def _spelled_alike(self, form: Form) -> list[int]:
        """Entities already mentioned whose long surname differs in one letter, for a spelling that has no full name."""
        word = form.words[0]
        if self.is_long or form.is_organisation or not _may_be_misspelled(word):
            return []
        keys = spellings(word)
        near = {index for key in keys for index in self.by_spelling.get(key, ())}
        return sorted(
            index
            for index in near
            if self.seen[index] >= 0
            and self.entities[index].accepts(form.gender)
            and self.entities[index].words[-1] != word
        )

    def _owns_surname(self, index: int) -> tuple[bool, int]:
        """A sort key for the owner of a bare surname in a book: a man before a woman, then the most frequent."""
        return self.entities[index].gender is not Gender.FEMALE, self.counts[index]

    def _role(self, form: Form, roles: dict[str, int]) -> int:
        """The entity of a capitalised role: the last one mentioned with that role, else a new one."""
        reading = self.reading
        words = {reading.lowers[i] for i in range(form.name.first, form.name.last) if reading.flags[i] & c.WORD}
        head = form.words[-1]
        # The match is usually only a few names back; there is no search unless every word is in somebody's title.
        if not self.is_long and all(word in self.titled for word in words):
            bearer = next((index for index in reversed(self.met) if words <= self.title_words[index]), None)
            if bearer is not None:
                return bearer
        if head not in roles:
            roles[head] = self._add(form)
        return roles[head]

    def _fitting(self, form: Form) -> list[int]:
        """The entities that a name of one word may refer to: by surname, else by first name."""
        namesakes = self.by_last[form.words[0]][:MOST_NAMESAKES]
        if form.is_organisation:
            return [index for index in namesakes if self.entities[index].kind is SpeakerKind.ORGANISATION]
        last = self._accepting(form.gender, namesakes)
        surname = [index for index in last if self.entities[index].courtesy in (None, form.courtesy)]
        if form.courtesy is None:
            return self._of_bare_name(form.words[0], surname) or [index for index in last if not self._is_lady(index)]
        return self._of_courtesy(form, surname)

    def _accepting(self, gender: Gender, indices: Iterable[int]) -> list[int]:
        """The given entities that may be of a gender."""
        return [index for index in indices if self.entities[index].accepts(gender)]

    def _of_bare_name(self, word: str, surname: list[int]) -> list[int]:
        """The entities with a bare name as surname or as first name, whichever the text uses more."""
        first = [index for index in self.by_first[word][:MOST_NAMESAKES] if self._has_first_name(index)]
        if first and surname:
            return max((surname, first), key=lambda fitting: sum(self.counts[k] for k in fitting))
        return surname or first

    def _of_courtesy(self, form: Form, surname: list[int]) -> list[int]:
        """The entities that a name with a courtesy title may refer to: "Mrs. Hale"; "Sir Otis" if a full name has the title.

        "Miss Ada" is Ada if "Ada" alone also occurs.
        """
        if not surname:
            first = self._of_titled_first_name(form)
            if first:
                return first
        people = [index for index in surname if len(self.entities[index].words) > 1]
        alike = self._titled_alike(form, people)
        if alike is not None:
            people = surname = [alike]
        if len(people) > 1 or any(self._is_another(index, form) for index in people):
            return [index for index in surname if self.entities[index].courtesy == form.courtesy]
        return surname

    def _titled_alike(self, form: Form, people: Sequence[int]) -> int | None:
        """The one person to whom the text gives no other title: "Mr. Vane" isn't Sir Percy Vane, but another Vane."""
        plain = [index for index in people if form.courtesy in self.borne.get(index, {form.courtesy})]
        return plain[0] if form.gender is Gender.MALE and len(plain) == 1 < len(people) else None

    def _of_titled_first_name(self, form: Form) -> list[int]:
        """The entities with this first name after this title; else those called by that first name alone."""
        word = form.words[0]
        first = self._accepting(form.gender, self.by_first[word][:MOST_NAMESAKES])
        titled = [index for index in first if form.courtesy in self.borne.get(index, ())]
        return titled or (first if word in self.pack.names.first_names and self.singles[word] else [])

    def _is_lady(self, index: int) -> bool:
        """Whether an entity is known only as Mrs or Miss Morel; a story never calls her by her surname alone.

        A title that first names have, too, shows nothing: "juffrouw Mina" is Mina.
        """
        entity = self.entities[index]
        if self.is_report or entity.courtesy is None or entity.courtesy in self.pack.names.name_titles:
            return False
        return entity.gender is Gender.FEMALE

    def _has_first_name(self, index: int) -> bool:
        entity = self.entities[index]
        return len(entity.words) > 1 and entity.kind is SpeakerKind.PERSON and entity.courtesy is None

    def _is_another(self, index: int, form: Form) -> bool:
        """Whether "Mrs Hale" is somebody other than Ada Hale: both "Ada" alone and "Mrs Hale" are usual in this text."""
        first = self.entities[index].words[0]
        if form.courtesy in self.pack.names.wives:
            return self.singles[first] > 1
        if form.courtesy in self.pack.names.unmarried:
            return False
        return self.singles[first] >= BOTH_FREQUENT and self.titled_alone[form.words[-1]] >= BOTH_FREQUENT

    def _assign(self, form: Form, index: int) -> None:
        entity = self.entities[index]
        name = form.name
        reading = self.reading
        entity.names.append(name)
        if name.first not in self.dated:
            self.of_name[name] = index
        self.seen[index] = name.last
        entity.tell(form.gender, form.evidence)
        if name.titled:
            title = reading.shown(name.first, name.core).rstrip(". ")
            entity.titles += (title,) if title not in entity.titles else ()
        for lower in () if name.is_role else said_of(reading, name, entity):
            if lower not in self.title_words[index]:
                self.title_words[index].add(lower)
                self.titled[lower].append(index)
        if self.title_words.get(index):
            self.met.append(index)
        if len(form.words) > len(entity.words) and not (name.is_role or entity.known):
            entity.words = form.words
            entity.name = reading.shown(name.core, name.last)
