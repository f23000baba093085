"""The classes of words, as bits, and the lexicon that gives each word of a language pack its classes."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from quoteattr.lang.pack import Cue, LanguagePack

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Lexicon", "lexicon"]

# One bit a class; a word may be in several.
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
SOURCE_PHRASE = 1 << 28  #: begins a phrase before a source ("according to")
CAPITAL = 1 << 26  #: begins with a capital (set by the text, not by the pack)
WORD = 1 << 27  #: begins with a letter or digit (set by the text)
OPENING = 1 << 29  #: opens a piece of the text: a quotation mark or a dash, or a part of one (set by the text)
CLOSING = 1 << 30  #: closes one
MARK = OPENING | CLOSING

#: Nouns that somebody who speaks may be called by.
SPEAKING_NOUN = PERSON | ORGANISATION | GROUP | DOCUMENT
#: Words that no noun phrase goes across.
CLOSED = PREPOSITION | CONJUNCTION | SUBORDINATOR | COMPLEMENTIZER | RELATIVE | AUXILIARY | MODAL | NEGATION | PRONOUN

#: The field of the pack that gives each class.
FIELDS = {
    "determiners": DETERMINER,
    "possessives": POSSESSIVE,
    "prepositions": PREPOSITION,
    "conjunctions": CONJUNCTION,
    "subordinators": SUBORDINATOR,
    "complementizers": COMPLEMENTIZER,
    "relatives": RELATIVE,
    "auxiliaries": AUXILIARY,
    "modals": MODAL,
    "negations": NEGATION,
    "adverbs": ADVERB,
    "times": TIME,
    "pronouns": PRONOUN,
    "titles": TITLE,
    "particles": PARTICLE,
    "suffixes": SUFFIX,
    "persons": PERSON,
    "organisations": ORGANISATION,
    "groups": GROUP,
    "documents": DOCUMENT,
    "nationalities": NATIONALITY,
    "first_names": FIRST_NAME,
    "not_names": NOT_A_NAME,
    "cue_nouns": CUE_NOUN,
}


@attrs.frozen(kw_only=True, eq=False)
class Lexicon:
    """What the words of a pack are, ready for look-up."""

    pack: LanguagePack
    classes: Mapping[str, int]  #: lower-case word -> bits
    cues: Mapping[str, Cue]  #: lower-case form -> what it reports
    begins: Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]  #: field -> first word -> its phrases, longest first
    ends: Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]  #: the same by last word


def _phrases(block: Iterable[str], place: int) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a block, as words, by the word at a place."""
    result: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(block, key=lambda phrase: (-len(phrase.split()), phrase)):
        words = tuple(phrase.split())
        result.setdefault(words[place], []).append(words)
    return {word: tuple(phrases) for word, phrases in result.items()}


@functools.lru_cache(maxsize=8)
def lexicon(pack: LanguagePack) -> Lexicon:
    """The lexicon of a pack. Packs never change, so the answer is kept."""
    classes: dict[str, int] = {}
    for field, bit in FIELDS.items():
        for word in getattr(pack, field):
            classes[word] = classes.get(word, 0) | bit
    for country in pack.nationalities.values():
        classes[country] = classes.get(country, 0) | COUNTRY
    for phrase in pack.source_phrases:
        head = phrase.split()[0]
        classes[head] = classes.get(head, 0) | SOURCE_PHRASE
    groups = {lemma: group for group in pack.cue_groups for lemma in group.lemmas}
    cues: dict[str, Cue] = {}
    for form, (lemmas, tags) in pack.cue_forms.items():
        lemma = lemmas.split()[0].replace("_", " ")
        group = groups.get(lemma)
        if group is not None:
            cues[form] = Cue(lemma=lemma, forms=frozenset(tags.split()), act=group.act, complements=group.complements)
            head = form.split()[0]
            classes[head] = classes.get(head, 0) | CUE
    fields = (
        "source_phrases", "relay_phrases", "second_sources", "behalf_phrases", "speaking_roles", "address_phrases", "as_saying",
        "term_cues", "title_cues",
    )  # fmt: skip
    return Lexicon(
        pack=pack,
        classes=classes,
        cues=cues,
        begins={field: _phrases(getattr(pack, field), 0) for field in fields}
        | {field: _phrases(getattr(pack.script, field), 0) for field in ("interviews", "meetings")},
        ends={field: _phrases(getattr(pack, field), -1) for field in fields},
    )
