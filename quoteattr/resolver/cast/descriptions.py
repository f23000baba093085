"""What the words next to a name say about the person: titles and roles, an age, a country."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Gender, GenderEvidence
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.cast.genders import determined
from quoteattr.syntax.appositions import age_beside, country_beside, roles_beside

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.cast.entities import Draft

__all__ = ["said_of"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "descriptions"
    anybody: frozenset[str] = NO_WORDS  #: nouns for people in general, which aren't titles ("man", "lady")


def said_of(reading: Reading, name: Name, entity: Draft) -> Iterator[str]:
    """The words of the titles and roles next to a name, and any age and country there; the entity learns its gender."""
    pack = reading.pack
    for token in _roles_of(reading, name):
        word = pack.names.title_forms.get(reading.lowers[token], reading.lowers[token])
        yield word
        yield from _bases(reading, token)
        if not reading.genre.long and pack.lexicon.persons.get(word, Gender.UNKNOWN) is not Gender.UNKNOWN:
            is_kin = reading.index.function.get(word, 0) & f.KIN
            told = determined(reading, token - 1)  # "la maire", though "maire" is masculine by itself
            gender = told if told is Gender.FEMALE else pack.lexicon.persons[word]
            entity.tell(gender, GenderEvidence.KIN if is_kin else GenderEvidence.ROLE)
    age = age_beside(reading, name)
    if age is not None:
        yield from (age + ending for ending in pack.lexicon.ages)
    country = country_beside(reading, name)
    if country is not None:
        yield country


def _bases(reading: Reading, token: int) -> Iterator[str]:
    """The nouns that a word is a form or a compound of («нападающему»: "нападающий", "Umweltministerin": "Ministerin")."""
    yield from reading.bare_nouns(token)[1:]
    lexicon, lower, index = reading.pack.lexicon, reading.lowers[token], reading.index
    parts = lower.split("-")
    if len(parts) > 1 and all(index.classes.get(part, 0) & c.PERSON for part in parts):
        yield from parts  # "directeur-bestuurder"
    noun = index.inflected(lower) if index.nouns else None
    base = None if noun is None else noun.lemma
    if lower not in index.classes and (lexicon.compounds or lexicon.noun_endings):
        base = index.base(lower)
    elif reading.flags[token] & c.GROUP:
        base = index.singular(lower)
    if base is not None:
        yield base


def _roles_of(reading: Reading, name: Name) -> Sequence[int]:
    """The tokens of the titles and roles of a name, including "Countess" in "the Countess of Ribe"."""
    tokens, is_long = list(roles_beside(reading, name)), reading.genre.long
    if not (tokens or is_long) and name.core == name.first and reading.flags[name.first] & c.TITLE:
        return [name.first]
    # In a story, "a stout man" is a passing description, not a name used from then on.
    is_passing = tokens and reading.lowers[max(tokens)] in reading.of_rule[Words].anybody
    return () if is_passing and (reading.genre.dialogue and not is_long) else tokens
