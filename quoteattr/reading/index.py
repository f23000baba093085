"""The index of a language pack, for looking up its words."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

import attrs

from quoteattr.lang.pack import NO_WORDS, PHRASES, Complement, LanguagePack, RuleWords
from quoteattr.reading import classes, forms, function
from quoteattr.reading.ambiguous import ambiguous_words
from quoteattr.reading.declension import Inflected, by_ending, nominatives
from quoteattr.reading.features import VerbForm, told_by
from quoteattr.tokenizer.narrator import Narrator
from quoteattr.tokenizer.storytelling import Narration, NarrationWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quoteattr.lang.pack import Ending, Pronoun
    from quoteattr.models import Act
    from quoteattr.reading.declension import Row
    from quoteattr.reading.values import WordValues

__all__ = ["Cue", "Index", "RuleTable", "index", "marks_only"]

Words = TypeVar("Words", bound=RuleWords)

QUOTING = frozenset({Complement.QUOTE, Complement.WEAK})
#: Classes of nouns that may be the last part of a compound.
NOUNS = classes.SPEAKING_NOUN | classes.TIME | classes.CUE_NOUN
#: Classes of words that are declined as nouns and adjectives are.
DECLINED = NOUNS | classes.NATIONALITY | classes.TITLE | classes.COUNTRY
SHORTEST_PART = 2  #: letters of the first part of a compound ("EU-")
SHORTEST_NOUN = 4  #: letters of its last part
NOT_FINITE = frozenset({VerbForm.INFINITIVE, VerbForm.GERUND, VerbForm.PARTICIPLE})
MOST_PACKS = 40  #: indexes that are kept
Phrases = dict[str, tuple[tuple[str, ...], ...]]  #: word -> the phrases with it, as words, longest first


class RuleTable(Protocol):
    """The words of a pack that a rule needs, by the class of its words."""

    def __getitem__(self, kind: type[Words], /) -> Words:
        """The words of one rule."""
        ...


class _MadeOnce(dict[type[RuleWords], RuleWords]):
    """The words of rules made so far. A look-up is not a call, because rules look their words up very often."""

    def __init__(self, pack: LanguagePack) -> None:
        self._pack = pack

    def __missing__(self, kind: type[RuleWords]) -> RuleWords:
        self[kind] = made = kind(**self._pack.rules.get(kind.rule, {}))
        return made


@attrs.frozen(kw_only=True)
class Cue:
    """A form of a reporting verb, as in a text."""

    lemma: str
    forms: frozenset[VerbForm]
    act: Act
    complements: frozenset[Complement]


@attrs.frozen(kw_only=True, eq=False)
class Index:
    """The words of a pack, indexed for look-up."""

    pack: LanguagePack
    classes: Mapping[str, int]  #: lower-case word -> bits of :mod:`quoteattr.reading.classes`
    function: Mapping[str, int]  #: lower-case word -> bits of :mod:`quoteattr.reading.function`
    endings: Mapping[str, Sequence[Ending]]  #: last letter -> rows of the morphology
    cues: Mapping[str, Cue]  #: lower-case form -> what it reports
    #: first word of a verb that may be split -> first word of its last part -> the last parts with their cues, longest first
    parted: Mapping[str, Mapping[str, Sequence[tuple[tuple[str, ...], Cue]]]]
    longer: Phrases  #: verbs of three or more words that are never split ("dio a entender"), by their first word
    #: lemma -> what it reports, without vowel points; empty if the pack has forms, which need no lemmas
    lemmas: Mapping[str, Cue]
    narrator: Narrator  #: how a narrator interrupts dialogue
    narration: Narration  #: how to tell the words of a narrator
    begins: Mapping[str, Phrases]  #: name of a list of phrases -> its phrases by their first words
    ends: Mapping[str, Phrases]  #: the same by their last words
    ambiguous: frozenset[str] = frozenset()  #: words that are a possessive or a form of "be"
    nouns: Mapping[str, Sequence[Row]] = attrs.field(factory=dict, repr=False)  #: rows of declensions of nouns
    proper: Mapping[str, Sequence[Row]] = attrs.field(factory=dict, repr=False)  #: the same of names
    tells_gender: bool = False  #: whether verbs show the gender of their subject
    tells_genitive: bool = False  #: whether an ending shows that a noun may be a genitive
    tells_plural: bool = True  #: whether an ending shows that a noun is plural
    words: dict[str, WordValues] = attrs.field(factory=dict, repr=False)  #: the values of words read so far
    of_rule: RuleTable = attrs.field(repr=False)  #: the words of the pack that a rule needs, by their class

    def base(self, lower: str) -> str | None:
        """The noun of some class that a word is a form of, by itself or with its longest last part; None if there is none."""
        lexicon = self.pack.lexicon
        stems = [lower, *(lower.removesuffix(ending) for ending in lexicon.noun_endings if lower.endswith(ending))]
        for first in (0, *range(SHORTEST_PART, len(lower) - SHORTEST_NOUN + 1)) if lexicon.compounds else (0,):
            for stem in stems:
                if len(stem) >= first + SHORTEST_NOUN and self.classes.get(stem[first:], 0) & NOUNS:
                    return stem[first:]
        return None

    def inflected(self, lower: str) -> Inflected | None:
        """The known noun or first name that a word is a form of; None for other words, and for nouns in the nominative."""
        for rows, wanted in ((self.nouns, DECLINED), (self.proper, classes.FIRST_NAME)):
            found = [one for one in nominatives(lower, rows, self.classes) if self.classes[one.lemma] & wanted]
            if found:  # "очевидцы" rather than "очевидец" if the pack has both
                return next((one for one in found if self.classes[one.lemma] & classes.GROUP), found[0])
        return None

    def singular(self, lower: str) -> str | None:
        """The noun for one person that a plural may be a form of, too ("dem Präsidenten", «soudci»); None if there is none."""
        stems = [lower.removesuffix(ending) for ending in self.pack.lexicon.noun_endings if lower.endswith(ending)]
        stems += [one.lemma for one in nominatives(lower, self.nouns, self.classes)]
        return next((stem for stem in stems if self.classes.get(stem, 0) & classes.PERSON), None)


def _phrases(block: Iterable[str], place: int) -> Phrases:
    """The phrases of a block, by the word at a place."""
    result: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(block, key=lambda phrase: (-len(phrase.split()), phrase)):
        words = tuple(phrase.split())
        result.setdefault(words[place], []).append(words)
    return {word: tuple(phrases) for word, phrases in result.items()}


def _bits(classes_of: Iterable[tuple[int, Iterable[str]]]) -> dict[str, int]:
    """The bits of each word, given the words of each bit."""
    found: dict[str, int] = {}
    for bit, members in classes_of:
        for word in members:
            found[word] = found.get(word, 0) | bit
    return found


def _cues(pack: LanguagePack) -> dict[str, Cue]:
    """The cue of each form of a reporting verb."""
    groups = {lemma: group for group in pack.lexicon.cue_groups for lemma in group.lemmas}
    told = {tag: told_by(value) for tag, value in pack.lexicon.features.items()}
    forms_of: dict[str, frozenset[VerbForm]] = {}  # thousands of verbs have the same few tags
    found = {}
    for form, (lemmas, tags) in pack.lexicon.cue_forms.items():
        lemma = lemmas.split()[0].replace("_", " ")
        group = groups[lemma]
        if tags not in forms_of:
            forms_of[tags] = _forms([told[tag] for tag in tags.split()])
        found[form] = Cue(lemma=lemma, forms=forms_of[tags], act=group.act, complements=group.complements)
    return found


def _parted(cues: Mapping[str, Cue]) -> dict[str, dict[str, list[tuple[tuple[str, ...], Cue]]]]:
    """The forms of several words, by their first and second words."""
    parted: dict[str, dict[str, list[tuple[tuple[str, ...], Cue]]]] = {}
    for form in sorted(cues, key=len, reverse=True):
        first, *rest = form.split()
        if rest:
            parted.setdefault(first, {}).setdefault(rest[0], []).append((tuple(rest), cues[form]))
    return parted


def _longer(pack: LanguagePack, cues: Mapping[str, Cue]) -> Phrases:
    """The forms of three or more words, by the first, where the parts of a verb stay together."""
    return {} if pack.grammar.bracket else _phrases((form for form in cues if form.count(" ") > 1), 0)


def _lemmas(pack: LanguagePack) -> dict[str, Cue]:
    """Each lemma of a reporting verb -> what it reports."""
    return {
        lemma: Cue(lemma=lemma, forms=frozenset(), act=group.act, complements=group.complements)
        for group in pack.lexicon.cue_groups
        for lemma in group.lemmas
    }


def _forms(of_tags: Sequence[frozenset[VerbForm]]) -> frozenset[VerbForm]:
    """The verb forms that all tags of a word show together."""
    forms = frozenset[VerbForm]().union(*of_tags)
    # "decía" is the third person as well
    return forms if all(VerbForm.FIRST in one for one in of_tags) else forms - {VerbForm.FIRST}


def _said(pack: LanguagePack, cues: Mapping[str, Cue]) -> frozenset[str]:
    """The forms in which verbs introduce quoted words.

    Where a verb always has its subject, a form of the first person alone needs the pronoun: the words after
    “Écoute, dis…” may be spoken too, those after “Écoute, dis-je” aren't.
    """
    finite = {form: cue for form, cue in cues.items() if _introduces(cue)}
    aspect = pack.lexicon.classes.get("aspect", NO_WORDS)  # «—No —volvió a decir»
    own = () if pack.grammar.drops_subject else _attached(pack)
    if not own:
        return aspect.union(finite)
    first = {form for form, cue in finite.items() if VerbForm.FIRST in cue.forms}
    return aspect.union(finite).difference(first) | {form + pronoun for form in first for pronoun in own}


def _narration(pack: LanguagePack, cues: Mapping[str, Cue], known: NarrationWords) -> Narration:
    """How to tell a narrator's words: the verbs of saying, the loose ones among them, the nouns for people."""
    loose = frozenset(form for form, cue in cues.items() if cue.lemma in known.loose)
    persons = frozenset(pack.lexicon.persons).union(pack.names.titles) if known.past else NO_WORDS
    return Narration(_said(pack, cues), known, loose, persons)


def _introduces(cue: Cue) -> bool:
    """Whether a form of a verb may introduce quoted words, and is finite."""
    return bool(cue.complements & QUOTING) and not (cue.forms and cue.forms <= NOT_FINITE)


def _attached(pack: LanguagePack) -> list[str]:
    """The pronouns for “I” that are attached to a verb ("-je")."""
    return [pronoun for pronoun in pack.writing.enclitics if _is_i(pack.lexicon.pronouns.get(pronoun))]


def _is_i(pronoun: Pronoun | None) -> bool:
    """Whether a pronoun is the subject “I”."""
    return pronoun is not None and pronoun.person == 1 and pronoun.subject and not pronoun.plural


@functools.lru_cache(maxsize=MOST_PACKS)
def marks_only(pack: LanguagePack) -> Index:
    """The index of a pack without its words: all that can be used without a parser if the pack has lemmas only."""
    return index(LanguagePack(code=pack.code, name=pack.name, writing=pack.writing))


@functools.lru_cache(maxsize=MOST_PACKS)
def index(pack: LanguagePack) -> Index:
    """The index of a pack, which is cached because packs never change."""
    closed, cues = pack.lexicon.classes.items(), _cues(pack)
    bits = _bits(classes.of_pack(pack))
    of_rule = cast("RuleTable", _MadeOnce(pack))
    narration = _narration(pack, cues, of_rule[NarrationWords])
    return Index(
        pack=pack,
        of_rule=of_rule,
        classes=bits,
        ambiguous=ambiguous_words(bits),
        function=_bits((function.BITS[name], members) for name, members in closed if name in function.BITS),
        endings=forms.by_last_letter(pack.lexicon.endings),
        cues=cues,
        nouns=by_ending(pack.lexicon.declensions),
        proper=by_ending(pack.names.declensions),
        tells_gender=any(VerbForm.FEMALE in cue.forms for cue in cues.values()),
        tells_genitive=any(row.tells == "genitive" for row in pack.lexicon.endings),
        tells_plural=any(row.tells == "sure_plural" for row in pack.lexicon.endings),
        parted=_parted(cues) if pack.grammar.bracket else {},
        longer=_longer(pack, cues),
        lemmas=_lemmas(pack) if pack.by_lemmas else {},
        narrator=Narrator(pack.writing, narration),
        narration=narration,
        begins={name: _phrases(pack.lexicon.phrases.get(name, ()), 0) for name in PHRASES},
        ends={name: _phrases(pack.lexicon.phrases.get(name, ()), -1) for name in PHRASES},
    )
