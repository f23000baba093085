"""From mentions to entities: the speaker sieves in order, and new entities for speakers the text doesn't name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Gender, GenderEvidence, MentionKind, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.resolver.base import Pick
from quoteattr.resolver.coreference.agreement import gender_of, kind_of
from quoteattr.resolver.coreference.left_out import (
    continued_subject,
    is_listener,
    most_salient_before,
    spoke_before,
    told_by_gender,
)
from quoteattr.resolver.coreference.organisations import organisation_behind
from quoteattr.resolver.coreference.owners import is_part_of_body, owner_of_part
from quoteattr.resolver.coreference.told_subject import TOLD, told_subject
from quoteattr.resolver.decisions import KNOWN
from quoteattr.resolver.relations import nobody
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES
from quoteattr.resolver.speaker_sieves.narrator import SIEVE as NARRATOR
from quoteattr.resolver.speaker_sieves.pronoun import SIEVE as PRONOUN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.resolver.base import Relations, SourceCue, Turn
    from quoteattr.resolver.registry import Registry

__all__ = ["Speakers"]

Choice = tuple["str | None", "Pick | None"]  #: name of the sieve, and its pick
NOBODY: Choice = (None, None)
DEEPEST = 20  #: the most antecedents in a chain


def _entity(choice: Choice) -> int | None:
    return choice[1].entity if choice[1] else None


class Speakers:
    """Decides which entities mentions refer to, and adds entities for mentions without a name."""

    def __init__(self, registry: Registry) -> None:
        """Start with the entities already known."""
        self.registry = registry
        self._groups = {entity.members: entity.index for entity in registry.entities if entity.members}
        self._asked: list[tuple[int, int]] = []  # the antecedents followed so far from a phrase to its entity

    def of_source_cue(self, source_cue: SourceCue, turns: Sequence[Turn]) -> Choice:
        """The entity that speaks, and the name of the sieve."""
        if source_cue.phrase is None or nobody(self.registry.reading, source_cue.phrase):
            return NOBODY
        return self.of_phrase(source_cue.phrase, turns)

    def of_phrase(self, phrase: Phrase, turns: Sequence[Turn]) -> Choice:
        """The entity that a phrase refers to, and the name of the sieve; a new entity if no sieve resolves a noun phrase."""
        index = self._known(phrase)
        if index is not None:
            self.registry.use(index, phrase)
            return KNOWN, Pick(entity=index)
        if phrase.members:
            return self._group(phrase, turns)
        chosen = self._chosen(phrase, turns)
        chain, entity = self.registry.context.chains.of(phrase), _entity(chosen)
        if chain is not None and entity is not None:
            self.registry.of_chain.setdefault(chain, entity)
        return chosen

    def _known(self, phrase: Phrase) -> int | None:
        """The entity that the caller knows a phrase to refer to; names are already those of the right entity in the cast."""
        known = self.registry.cast.known_mentions
        if not known or (phrase.name is not None and phrase.name in self.registry.cast.of_name):
            return None
        return known.get(self.registry.reading.span(phrase.first, phrase.last))

    def _chosen(self, phrase: Phrase, turns: Sequence[Turn]) -> Choice:
        """The pick of the first sieve that resolves the phrase, else a new entity."""
        layers = self.registry.context.layers
        for sieve in SPEAKER_SIEVES:
            pick = sieve.find(phrase, turns, self.registry) if sieve.needs <= layers else None
            if pick is not None and pick.antecedent is not None:
                pick = self._through(pick, pick.antecedent, phrase, turns)
            if pick is not None:
                self.registry.use(pick.entity, phrase)
                if phrase.kind is MentionKind.PRONOUN and self.registry.entities[pick.entity].gender is Gender.UNKNOWN:
                    self.registry.tell(pick.entity, gender_of(self.registry.reading, phrase), GenderEvidence.PRONOUN)
                return sieve.name, pick
        if (phrase.kind is MentionKind.PRONOUN and not self._plural(phrase)) or self._is_somebodys_voice(phrase):
            return NOBODY
        return "new", Pick(entity=self._new(phrase))

    def left_out(self, source_cue: SourceCue, turns: Sequence[Turn], by_turns: Callable[[], Choice]) -> Choice:
        """The speaker if the subject of the verb is left out; ``by_turns`` decides as if the last turn had no source."""
        verb, narrator = source_cue.verb, self.registry.cast.narrator
        if verb is None or verb.first_person:
            return NARRATOR.name, Pick(entity=narrator)
        told = self._told(verb, turns)
        if told is not None:
            return told
        rule, pick = by_turns()
        if source_cue.tells_several:
            alone = pick is None or pick.entity is None or self.registry.entities[pick.entity].kind is SpeakerKind.PERSON
            return NOBODY if alone else (rule, pick)
        if pick is not None and pick.entity != narrator:
            return rule, pick
        salient = most_salient_before(verb, turns, self.registry)
        return NOBODY if salient is None else (PRONOUN.name, salient)

    def _told(self, verb: Verb, turns: Sequence[Turn]) -> Choice | None:
        """The speaker by the sentences before and the form of the verb; None if they don't show one."""
        subject = continued_subject(verb, turns, self.registry.reading)
        if subject is not None and not is_listener(subject, verb, self.registry):
            spoke = spoke_before(subject, turns, self.registry.reading)
            return PRONOUN.name, self.of_phrase(subject, turns)[1] if spoke is None else Pick(entity=spoke)
        narrated = told_subject(verb, turns, self.registry)
        pick = None if narrated is None or is_listener(narrated, verb, self.registry) else self.of_phrase(narrated, turns)[1]
        if pick is not None and pick.entity != self.registry.cast.narrator:
            return PRONOUN.name, Pick(entity=pick.entity, signal=TOLD)
        told = told_by_gender(verb, turns, self.registry)
        return None if told is None else self.settled(PRONOUN.name, told, turns)

    def settled(self, rule: str, pick: Pick, turns: Sequence[Turn]) -> Choice:
        """A pick made without a phrase, with the entity of its antecedent if it has one."""
        return (rule, pick) if pick.antecedent is None else self.of_phrase(pick.antecedent, turns)

    def _through(self, pick: Pick, antecedent: Phrase, pronoun: Phrase, turns: Sequence[Turn]) -> Pick | None:
        """The entity of a pronoun's antecedent, if the pronoun agrees with it; None if the antecedents form a circle."""
        here = (antecedent.first, antecedent.last)
        if here in self._asked or len(self._asked) >= DEEPEST:
            return None
        self._asked.append(here)
        index = _entity(self.of_phrase(antecedent, turns))
        self._asked.pop()
        if index is None or not self.registry.entities[index].accepts(gender_of(self.registry.reading, pronoun)):
            return None
        return attrs.evolve(pick, entity=index)

    def parties(self, relations: Relations, turns: Sequence[Turn]) -> dict[str, tuple[int | None, ...]]:
        """The entities other than the speaker: addressees, relay, and on whose behalf."""
        result: dict[str, tuple[int | None, ...]] = {}
        for field, phrases in (
            ("addressees", relations.addressees),
            ("relay", (relations.relay,) if relations.relay else ()),
            ("on_behalf_of", (relations.behalf,) if relations.behalf else ()),
        ):
            if phrases:
                result[field] = tuple(self._party(phrase, turns) for phrase in phrases)
        return result

    def _party(self, phrase: Phrase, turns: Sequence[Turn]) -> int | None:
        """The entity of somebody other than the speaker; pronouns stay open, as the sieves are made for speakers."""
        return None if phrase.kind is MentionKind.PRONOUN else _entity(self.of_phrase(phrase, turns))

    def _plural(self, phrase: Phrase) -> bool:
        reading = self.registry.reading
        traits = reading.traits(phrase.head)
        return traits is not None and traits.plural

    def _is_somebodys_voice(self, phrase: Phrase) -> bool:
        """Whether a phrase is the voice or the like of somebody who is left open ("his voice")."""
        reading = self.registry.reading
        owner = owner_of_part(reading, phrase) if is_part_of_body(reading, phrase) else None
        return owner is not None and owner.kind is MentionKind.PRONOUN

    def _group(self, phrase: Phrase, turns: Sequence[Turn]) -> Choice:
        """The group of several people who speak together."""
        found = (_entity(self.of_phrase(member, turns)) for member in phrase.members)
        members = tuple(dict.fromkeys(index for index in found if index is not None))
        if members not in self._groups:
            reading = self.registry.reading
            text = reading.shown(phrase.first, phrase.last)
            self._groups[members] = self.registry.add(SpeakerKind.GROUP, (text,), text, members)
        index = self._groups[members]
        self.registry.use(index, phrase)
        return "members", Pick(entity=index)

    def _new(self, phrase: Phrase) -> int:
        """A new entity for a noun phrase, named without its article; for a document, the organisation it comes from."""
        named = phrase
        if self.registry.reading.flags[phrase.head] & (c.DOCUMENT | c.CUE_NOUN):
            named = organisation_behind(self.registry.reading, phrase) or phrase
        reading = self.registry.reading
        first = named.first
        if not _is_pronoun(reading, named):
            while first < named.head and reading.function[first] & f.ARTICLE and not reading.flags[first + 1] & c.PREPOSITION:
                first += 1
        words = tuple(reading.lowers[first : named.head + 1])
        index = self.registry.add(kind_of(reading, named), words, _description(reading, first, named))
        kin = reading.function[named.head] & f.KIN
        self.registry.tell(index, gender_of(reading, named), GenderEvidence.KIN if kin else GenderEvidence.ROLE)
        self.registry.use(index, phrase)
        return index


def _description(reading: Reading, first: int, phrase: Phrase) -> str:
    """The words of a description from its first word after the articles; with the article if the language shows it."""
    text = reading.shown(first, phrase.last)
    if phrase.kind is MentionKind.PRONOUN:
        return text.rpartition("-")[2]  # «répondirent-ils»
    noun = None if _is_plural(reading, phrase) else reading.index.inflected(reading.lowers[phrase.head])
    if noun is not None and (noun.oblique or _is_governed(reading, phrase.source[0] - 1)):
        # «по словам министра обороны»: "министр обороны"
        return noun.lemma + text[len(reading.shown(first, phrase.head + 1)) :]
    article = first - 1
    names = reading.pack.names
    shown = f.DEFINITE * names.with_article | f.INDEFINITE * names.with_indefinite
    if article < phrase.first or not reading.function[article] & shown:
        return text
    return reading.lowers[article] + reading.text[reading.ends[article] : reading.starts[first]] + text


def _is_plural(reading: Reading, phrase: Phrase) -> bool:
    """Whether a noun is counted or a plural in a case, so that its nominative isn't known («wielu ekspertów»)."""
    if not reading.index.nouns or reading.function[phrase.first] & (f.COUNT | f.QUANTITY | f.ALONE):
        return True
    return reading.lowers[phrase.head].endswith(reading.pack.lexicon.plural_cases)


def _is_governed(reading: Reading, before: int) -> bool:
    """Whether the word before a phrase governs it: a preposition or a noun («по мнению полиции»)."""
    if before < 0:
        return False
    noun = reading.function[before] & f.WORDING or reading.forms[before] & m.OBLIQUE
    return bool(noun or reading.flags[before] & (c.PREPOSITION | c.CUE_NOUN))


def _is_pronoun(reading: Reading, phrase: Phrase) -> bool:
    """Whether the first word of a phrase is a pronoun that a participle modifies ("those surveyed"), not an article."""
    first, head = phrase.first, phrase.head
    after_it = head == first + 1 and bool(reading.forms[head] & m.PAST)
    return after_it and bool(reading.function[first] & f.ALONE) and not reading.flags[head] & c.SPEAKING_NOUN
