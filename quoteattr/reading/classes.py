"""The classes of words, as bits of the column ``flags``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteattr.lang.pack import LanguagePack

__all__ = ["BITS", "of_pack"]

# One bit for each class; a word may be in several.
DETERMINER = 1 << 0
POSSESSIVE = 1 << 1
PREPOSITION = 1 << 2
CONJUNCTION = 1 << 3
SUBORDINATOR = 1 << 4
COMPLEMENTIZER = 1 << 5
RELATIVE = 1 << 6
AUXILIARY = 1 << 7
MODAL = 1 << 8
NEGATION = 1 << 9
ADVERB = 1 << 10
TIME = 1 << 11
PRONOUN = 1 << 12
TITLE = 1 << 13
PARTICLE = 1 << 14
SUFFIX = 1 << 15
PERSON = 1 << 16
ORGANISATION = 1 << 17
GROUP = 1 << 18
DOCUMENT = 1 << 19
NATIONALITY = 1 << 20
FIRST_NAME = 1 << 21
NOT_A_NAME = 1 << 22
CUE = 1 << 23
CUE_NOUN = 1 << 24
COUNTRY = 1 << 25
SOURCE_PHRASE = 1 << 28  #: begins a phrase before or after a source ("according to")
CAPITAL = 1 << 26  #: begins with a capital (set from the text, not by the pack)
WORD = 1 << 27  #: begins with a letter or digit (set from the text)
OPENING = 1 << 29  #: opens a piece of the text: a quotation mark or a dash, or a part of one (set from the text)
CLOSING = 1 << 30  #: closes one
MARK = OPENING | CLOSING

#: Nouns for those who may speak.
SPEAKING_NOUN = PERSON | ORGANISATION | GROUP | DOCUMENT
#: Words that no noun phrase extends across.
CLOSED = PREPOSITION | CONJUNCTION | SUBORDINATOR | COMPLEMENTIZER | RELATIVE | AUXILIARY | MODAL | NEGATION | PRONOUN

#: The bits of the classes that a pack lists.
BITS = {
    "determiner": DETERMINER,
    "possessive": POSSESSIVE,
    "preposition": PREPOSITION,
    "conjunction": CONJUNCTION,
    "subordinator": SUBORDINATOR,
    "complementizer": COMPLEMENTIZER,
    "relative": RELATIVE,
    "auxiliary": AUXILIARY,
    "modal": MODAL,
    "negation": NEGATION,
    "adverb": ADVERB,
    "time": TIME,
    "organisation": ORGANISATION,
    "group": GROUP,
    "document": DOCUMENT,
    "not_a_name": NOT_A_NAME,
}


def of_pack(pack: LanguagePack) -> Iterator[tuple[int, Iterable[str]]]:
    """Each class with its words."""
    lexicon, names = pack.lexicon, pack.names
    yield from ((BITS[name], members) for name, members in lexicon.classes.items() if name in BITS)
    yield PRONOUN, lexicon.pronouns
    yield PERSON, lexicon.persons
    yield NATIONALITY, lexicon.nationalities
    yield COUNTRY, lexicon.nationalities.values()
    yield CUE_NOUN, lexicon.cue_nouns
    yield TITLE, names.titles
    yield PARTICLE, names.particles
    yield SUFFIX, names.suffixes
    yield FIRST_NAME, names.first_names
    # For a phrase, its first word
    yield CUE, (form.split()[0] for form in lexicon.cue_forms)
    for kind in ("source_phrases", "own_source_phrases", "source_ends", "tag_sources"):
        yield SOURCE_PHRASE, (phrase.split()[0] for phrase in lexicon.phrases.get(kind, ()))
