"""The five parts of a language pack. A pack is data only; the code that reads it is the same for every language.

- :class:`Writing`: how words and quotation marks are written,
- :class:`Grammar`: switches for the order of words,
- :class:`Lexicon`: words and their classes, forms of verbs, endings,
- :class:`Names`: first names, titles and other parts of names,
- ``rules``: name of a rule or helper -> field of its :class:`RuleWords` -> words that it needs alone.

Everything except the code, the name and the pairs of quotation marks may be left out: a rule without its words finds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  # attrs.resolve_types reads it
from enum import Enum
from typing import ClassVar

import attrs

from quoteattr.models import Act, Gender

__all__ = [
    "CLOSED_CLASSES", "ENDINGS", "NO_WORDS", "PHRASES", "WORD_CLASSES", "Complement", "CueGroup", "Dash", "Declension",
    "Ending", "Grammar", "LanguagePack", "Lexicon", "Names", "Pronoun", "RuleWords", "ScriptWords", "Subject", "Writing",
    "complements", "declensions", "table", "words",
]  # fmt: skip

NO_WORDS: frozenset[str] = frozenset()

#: The classes of words that a pack may list, each with a description.
WORD_CLASSES = {
    "determiner": "articles, demonstratives, quantifiers",
    "possessive": "“his”, “their”",
    "preposition": "“of”, “because of”",
    "conjunction": "coordinating: “and”",
    "subordinator": "“because”, “while”, “after”",
    "complementizer": "“that”, “whether”, “if”",
    "relative": "“who”, “which”",
    "auxiliary": "forms of “be”, “have”, “do”",
    "modal": "“can”, “would”",
    "negation": "“not”, “never”, “don't”",
    "adverb": "adverbs between a subject and its verb, except those with an adverb ending",
    "time": "“yesterday”, “monday”, “february”",
    "not_a_name": "words with a capital at the start of a sentence that are not names",
    "organisation": "nouns for an organisation: “committee”, “ministry”, “company”",
    "group": "nouns for several people: “officials”, “residents”, “crowd”",
    "document": "nouns for a text: “statement”, “report”, “letter”",
}

#: Smaller classes of words, each used by several rules.
CLOSED_CLASSES = {
    "agent": "before the agent of a passive (“by”)",
    "alone": "determiners and pronouns that may be a subject alone (“many”)",
    "article": "articles and similar words, which are not part of a description",
    "as_reported": "before a tag that opens its sentence (“as Mira said”)",
    "aspect": "verbs before an infinitive of saying: it begins, goes on or is repeated (“volvió a decir”, “se mit à crier”)",
    "be": "forms of “be”, which make passives",
    "clause_break": "words that begin a new clause after an object (“while”, “when”)",
    "clause_opener": "words that begin a clause rather than an adverbial",
    "conditional": "words that make a report hypothetical (“if”)",
    "coordinator": "words that join two subjects (“Ida and Per”)",
    "count": "numbers in words and similar quantities (“not all”, “nearly half”)",
    "definite": "the definite article",
    "existential": "words in the place of a subject (“there is”)",
    "first_person": "“I” and its contractions, which are not part of a name",
    "genitive_article": "determiners of an owner right after the noun that is owned (“der Sprecher *der* Stadt”)",
    "genitive": "the preposition of possession",
    "indefinite": "the indefinite article",
    "indicative": "verb forms that show that a clause states a fact (“kommt”, “ist”)",
    "infinitive_marker": "before an infinitive (“to”)",
    "judging": "between the person judged and the judgement (“accused X of”)",
    "kin": "nouns for relatives, who usually have names of their own",
    "object": "pronouns that can only be objects if no noun follows",
    "oblique": "determiners and possessives that never begin a subject (“dem”, “seinem”)",
    "occasion": "prepositions before an occasion on which words are said (“in an interview”)",
    "plural_determiner": "determiners that show a plural",
    "plural_verb": "verb forms that need a plural subject (“keken”)",
    "possessive_object": "possessives that begin an object",
    "quantity": "nouns for a number of people, singular or plural (“a majority say”)",
    "question_word": "words that begin a reported question",
    "refusal": "before an infinitive or gerund, words for not doing it (“declined”)",
    "reported_mood": "verb forms that show that a clause reports what somebody said (“komme”, “sei”)",
    "several": "determiners that may be used alone and take only plurals, so that a form without “s” is a verb",
    "subject_relative": "words that may be the subject of a relative clause",
    "that": "words that begin a reported clause",
    "supposed_mood": "verb forms that show one of two things: a report, or that something isn't so (“käme”, “wäre”)",
    "time_link": "before a time (“on Monday”, “last week”)",
    "wording": "nouns for what somebody says (“in her words”)",
}

#: What the form of a word may show.
ENDINGS = {
    "adverb": "that it is an adverb (“gladly”, “only”)",
    "definite": "that it is a noun with the article as its ending (“solen”)",
    "female": "that it is a past form, and its subject a woman or a feminine noun (“сказала”)",
    "genitive": "that it may be a noun or an adjective in the genitive; where no ending shows this, any word may be",
    "gerund": "that it is a gerund or present participle (“living in Lisk”)",
    "infinitive": "that it is an infinitive (“помочь”)",
    "male": "that it is a past form, and its subject a man or a masculine noun (“сказал”)",
    "modifier": "that it is an adjective in a form that subjects have (“старый”, “старая”)",
    "oblique": "that it is a noun or an adjective in a case that no subject has (“старого”, “людьми”)",
    "past": "that it is a past form or a past participle (“voted”)",
    "plural": "that it is a plural or a third person (“boats”, “says”)",
    "sure_adverb": "the same, except for short words that are usually something else (“ally”)",
    "sure_plural": "the same as a plural, except for words that are usually singular (“glass”, “crisis”, “bus”)",
}

#: Fixed phrases, by what they are for.
PHRASES = {
    "address_phrases": "before those who listen: “speaking to”",
    "adverbials": "how or when something is said, as words that would else be read as a noun: “tout à coup”, “poco dopo”",
    "afterwards": "after a time: “un momento *después*”, “ein paar Minuten *später*”",
    "as_saying": "after a passive cue: “as saying”, “as telling”",
    "behalf_phrases": "before the person or organisation spoken for: “speaking for”, “on behalf of”",
    "interviews": "before the name of the person who answers: “an interview with”",
    "meetings": "between the person who asks and the one who answers: “spoke with”",
    "own_source_phrases": "that name their source by a pronoun: “in her view”, “ihrer Ansicht nach”",
    "relay_phrases": "before the source that passed words on: “as quoted by”, “as reported by”",
    "second_sources": "source phrases that name a relay if a tag names the speaker: “according to”",
    "source_ends": "after a source: German “zufolge”",
    "source_phrases": "before a source: “according to”, “in the words of”",
    "speaking_roles": "roles of people who speak for others: “spokeswoman”, “press secretary”",
    "tag_sources": "between reported words and their source, where a tag has no verb: German “..., so Elshorst”",
    "term_cues": "before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”",
    "title_cues": "nouns before the title of a work: “novel”, “song”, “book”",
}


def words(block: str) -> frozenset[str]:
    """The words of a block, one or more per line. A line that starts with ``#`` is a comment; ``_`` becomes a space.

    >>> sorted(words('''
    ... # courtesy
    ... mr mrs prime_minister
    ... '''))
    ['mr', 'mrs', 'prime minister']
    """
    lines = (line for line in block.splitlines() if not line.lstrip().startswith("#"))
    return frozenset(word.replace("_", " ") for line in lines for word in line.split())


def table(block: str) -> dict[str, str]:
    """The pairs of a block of ``key=value`` items, otherwise written as for :func:`words`.

    >>> table("turkish=turkey british=united_kingdom")["british"]
    'united kingdom'
    """
    return {key: value for key, _, value in (pair.partition("=") for pair in sorted(words(block)))}


class Dash(str, Enum):
    """How a narrator interrupts dialogue that is printed with dashes."""

    TIGHT = "tight"  #: between dashes that touch the narrator's words: “—No iré —dijo Inés—. Es tarde.”
    SPACED = "spaced"  #: between dashes with spaces around them: “— Нет, — сказала Вера. — Поздно.”
    OPEN = "open"  #: without a dash, after a comma or a full stop: “– Nej, sa Erik. Det är sent.”


class Subject(str, Enum):
    """Where the subject of a verb may be."""

    BEFORE = "before"  #: before it, as in English
    BOTH = "both"  #: before or after it, as in German, Dutch, Spanish


class Complement(str, Enum):
    """What may follow a reporting verb, or complete it."""

    QUOTE = "quote"  #: quoted words next to it: “Yes,” she said
    CLAUSE = "clause"  #: a clause with or without “that”: “says (that) prices fell”
    THAT = "that"  #: a clause with “that” only: “threatened that he would leave”
    WH = "wh"  #: a reported question: “asked whether prices fell”, “wondered why”
    OBJECT = "object"  #: a noun phrase that it says something about: “denounced the plan as a gift”
    TO = "to"  #: an infinitive: “promised to pay”
    PERSON = "person"  #: the addressee as its object: “told reporters”
    TOPIC = "topic"  #: a noun phrase, with nothing said about it: “favours the plan”
    RAISING = "raising"  #: an infinitive whose subject is its own: “seems to know”
    WEAK = "weak"  #: quoted words, though it is not really a verb of saying: “Yes,” she smiled


def complements(names: str) -> frozenset[Complement]:
    """The complements that have these names.

    >>> complements("clause quote") == {Complement.CLAUSE, Complement.QUOTE}
    True
    """
    return frozenset(map(Complement, names.split()))


@attrs.frozen(kw_only=True)
class Pronoun:
    """What a pronoun shows about the person or thing it refers to."""

    person: int  #: 1, 2 or 3
    plural: bool = False
    gender: Gender = Gender.UNKNOWN
    animate: bool = True  #: False for "it"
    subject: bool = True  #: whether it may be the subject of a verb ("he", not "him")
    indefinite: bool = False  #: whether it refers to nobody in particular ("everyone")
    relative: bool = False  #: whether it takes number and gender from a phrase before it ("who")


@attrs.frozen(kw_only=True)
class CueGroup:
    """Verbs that report in the same way."""

    act: Act
    complements: frozenset[Complement]
    lemmas: frozenset[str]


@attrs.frozen(kw_only=True)
class Ending:
    """What an ending shows about a word: a row of the morphology."""

    ending: str
    tells: str  #: a key of :data:`ENDINGS`
    shortest: int = 0  #: the fewest letters of such a word, including the ending
    but_not: tuple[str, ...] = ()  #: longer endings, which are exceptions; after a space, whole words


@attrs.frozen(kw_only=True)
class Declension:
    """How nouns or names with one ending are declined: a row of the morphology."""

    lemma: str  #: the ending of the nominative singular, which may be empty
    after: str = ""  #: letters of which one comes before the ending; empty if any may
    direct: tuple[str, ...] = ()  #: endings of other forms that may be subjects, as a plural or as another word ("Иванова")
    oblique: tuple[str, ...] = ()  #: endings of forms that are never subjects ("Путину")
    sure: bool | None = None  #: whether these show the case of an unknown name; by default, if ``lemma`` is long


def declensions(block: str) -> tuple[Declension, ...]:
    r"""The rows of a block, one a line: lemma | after | direct | oblique. A hyphen is an empty field; "!" marks a sure row.

    >>> declensions("ek | - | kowie | ka kowi\n-! | bd | - | owi")[0].oblique
    ('ka', 'kowi')
    """
    return tuple(_declension(*(part.strip().strip("-") for part in line.split("|"))) for line in block.strip().splitlines())


def _declension(lemma: str, after: str, direct: str, oblique: str) -> Declension:
    """One row."""
    endings = {"direct": tuple(direct.split()), "oblique": tuple(oblique.split())}
    return Declension(lemma=lemma.strip("-!"), sure=lemma.endswith("!") or None, after=after, **endings)


@attrs.frozen(kw_only=True, eq=False)
class Writing:
    """How a language is written."""

    pairs: tuple[tuple[str, str], ...]  #: opening and closing quotation mark, the most usual pair first
    dash: Dash | None = None  #: how dialogue is printed with dashes; None where it usually isn't
    unspoken: frozenset[str] = NO_WORDS  #: marks before the dash of a narrator that don't belong to the spoken words
    dash_behind_colon: bool = False  #: whether speech may begin with a dash after a colon ("Han är nöjd: – Det gick bra.")
    dash_parts_turns: bool = False  #: whether a dash between two quotations separates two speakers («A» – «B»)
    #: whether speech may begin with a dash after a sentence of its paragraph ("Trenerka się cieszy. – Było dobrze – mówi.")
    dash_behind_stop: bool = False
    quoted_names: bool = False  #: whether names of papers, films, companies are in quotation marks ("sagte er der „Bild“")
    abbreviations: frozenset[str] = NO_WORDS  #: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    clitics: frozenset[str] = NO_WORDS  #: short verbs attached to the word before them ("'ve", "'ll")
    proclitics: frozenset[str] = NO_WORDS  #: short words attached to the word after them ("l'", "dell'")
    enclitics: frozenset[str] = NO_WORDS  #: pronouns attached to a verb before them by a hyphen ("-il", "-t-elle")
    ordinal_stop: bool = False  #: whether a number with a full stop is an ordinal ("am 5. August")
    capitals: frozenset[str] = NO_WORDS  #: one-letter words that are always capitals, but not initials ("i")
    clipped: frozenset[str] = NO_WORDS  #: words that belong to the apostrophe before them, listed without it ("t" of "'t")
    elisions: frozenset[str] = NO_WORDS  #: words that begin with an apostrophe, listed without it ("tis", "em", "n'")
    letters: Mapping[str, str] = attrs.field(factory=dict)  #: letter -> the way in which the pack has it ("ё": "е")
    before_tag: frozenset[str] = NO_WORDS  #: small words before the verb of a tag in dialogue with dashes ("lui" demanda-t-il)
    goes_on: frozenset[str] = NO_WORDS  #: one or two words after a comma with which such a narrator goes on ("en", "och")
    narrated: frozenset[str] = NO_WORDS  #: pronouns before a verb of saying in a sentence after a tag ("Han påpeker at")
    cut: frozenset[str] = NO_WORDS  #: words cut short by an apostrophe, listed without it ("o" of "o' clock")
    cut_endings: frozenset[str] = NO_WORDS  #: endings of other words cut short ("in" of "goin' home")
    parsed_words: bool = False  #: whether words are written together, so that another analyzer separates them better
    possessive: str = ""  #: follows the apostrophe of an owner ("Varga's"), but not after the same letter ("the girls'")
    genitive: str = ""  #: ends an owner before a noun, without an apostrophe ("Sveriges statsminister", "FN:s talesperson")
    bare_possessive: str = ""  #: letters that a bare apostrophe may follow ("the girls' names", "Marx' works")


@attrs.frozen(kw_only=True, eq=False)
class Grammar:
    """The switches of a grammar: where subjects and verbs are, what separates clauses, what nouns show."""

    subject: Subject = Subject.BEFORE  #: where the subject of a reporting verb is, except in tags after a quotation
    drops_subject: bool = False  #: whether a verb without a subject can have a person as its subject ("«Voy», dijo.")
    gendered: bool = False  #: whether every noun is masculine or feminine, so that "he" and "she" may refer to things too
    needs_that: bool = False  #: whether a reported clause always begins with a word such as "that" ("dijo que"; not "said he")
    clause_comma: bool = False  #: whether a comma separates the verb from the reported clause ("sagte, dass")
    verb_second: bool = False  #: whether a verb follows the first phrase of its clause, whatever that is ("Dann sagte sie")
    #: whether nouns have articles; without them a bare noun for a speaker is a phrase, and cases show which one is the subject
    articles: bool = True
    verb_final: bool = False  #: whether the verb ends a subordinate clause, and an infinitive its own ("dass er kommt")
    bracket: bool = False  #: whether the other parts of a verb end its clause ("teilte sie mit", "hat sie gestern gesagt")


@attrs.frozen(kw_only=True, eq=False)
class Lexicon:
    """The words of a language."""

    classes: Mapping[str, frozenset[str]] = attrs.field(factory=dict)  #: by :data:`WORD_CLASSES` and :data:`CLOSED_CLASSES`
    pronouns: Mapping[str, Pronoun] = attrs.field(factory=dict)
    plural_pronouns: Mapping[str, Pronoun] = attrs.field(factory=dict)  #: what they are next to a plural verb ("sagten sie")
    endings: tuple[Ending, ...] = ()  #: the morphology
    irregular_past: frozenset[str] = NO_WORDS  #: past forms without a past ending, if they are nothing else

    # Speakers
    persons: Mapping[str, Gender] = attrs.field(factory=dict)  #: nouns for a person: roles, relations ("minister", "aunt")
    ages: frozenset[str] = NO_WORDS  #: endings that make a noun for a person from a number ("-year-old")
    organisation_sorts: Mapping[str, str] = attrs.field(factory=dict)  #: word in a name -> sort ("bank": "business")
    #: noun for an organisation -> the sorts of organisation it may refer to; "" is an organisation whose name shows no sort
    organisation_refers_to: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    organisation_endings: frozenset[str] = NO_WORDS  #: last words of organisations' names that are not nouns for one ("foods")
    nationals: Mapping[str, str] = attrs.field(factory=dict)  #: noun for somebody of a country -> country ("dane": "denmark")
    nationalities: Mapping[str, str] = attrs.field(factory=dict)  #: adjective -> country ("turkish": "turkey")
    noun_endings: tuple[str, ...] = ()  #: endings that nouns with a capital may have ("des Ministeriums"), the longest first
    declensions: tuple[Declension, ...] = ()  #: how nouns are declined
    plural_cases: tuple[str, ...] = ()  #: endings of plurals in a case ("ekspertów"), or with an article ("biologerna")
    compounds: bool = False  #: whether the last part of a noun says what it is ("Regierungssprecherin")

    # Reporting words
    cue_groups: tuple[CueGroup, ...] = ()
    #: form -> (lemmas, tags), each separated by spaces; the form "went on" has the lemma "go_on" ("go on" in its group)
    cue_forms: Mapping[str, tuple[str, str]] = attrs.field(factory=dict)
    features: Mapping[str, str] = attrs.field(factory=dict)  #: tag -> its features in Universal Dependencies ("Tense=Past")
    cue_nouns: Mapping[str, Act] = attrs.field(factory=dict)  #: "warning", "statement", "words"
    phrases: Mapping[str, frozenset[str]] = attrs.field(factory=dict)  #: by what they are for: see :data:`PHRASES`


@attrs.frozen(kw_only=True, eq=False)
class Names:
    """How people are named."""

    titles: Mapping[str, Gender] = attrs.field(factory=dict)  #: titles before a name ("mr", "president", "lady")
    noun_capitals: bool = False  #: whether all nouns have a capital ("die Lage")
    old_noun_capitals: bool = False  #: whether all nouns have a capital in old books only ("Han tog sin Hat")
    small_titles: bool = False  #: whether titles are written with a small letter ("el señor Ruiz")
    verb_first: bool = False  #: whether a verb often begins a sentence, and an unknown word there may be one ("Llegó el tren")
    narrator: str = "I"  #: the name of a narrator whom the story doesn't name
    with_article: bool = False  #: whether a description shown as a name keeps its definite article ("el ciego")
    with_indefinite: bool = False  #: also its indefinite one ("una mujer"), and that of an estate ("il barone d'Isola")
    title_forms: Mapping[str, str] = attrs.field(factory=dict)  #: short form of a title -> the word ("dr": "doctor")
    courtesy: frozenset[str] = NO_WORDS  #: titles that distinguish two people with one surname ("mr", "lady")
    bare_titles: frozenset[str] = NO_WORDS  #: titles that are never used without a name
    wives: frozenset[str] = NO_WORDS  #: titles of a married woman, who may use her husband's name
    name_titles: frozenset[str] = NO_WORDS  #: titles that are part of a name before a first name ("doña Luz", "suor Maria")
    unmarried: frozenset[str] = NO_WORDS  #: titles of a woman who uses her own name
    declensions: tuple[Declension, ...] = ()  #: how names are declined
    surname_endings: tuple[str, ...] = ()  #: endings of surnames, which show that an unknown word is a name ("енко")
    attribute_endings: tuple[str, ...] = ()  #: endings of adjectives that are hardly ever surnames («Белый», «Белая»)
    gender_endings: Mapping[str, Gender] = attrs.field(factory=dict)  #: endings of names that show a gender ("ович", "ова")
    patronymics: tuple[str, ...] = ()  #: endings of patronymics ("ович", "овна")
    particles: frozenset[str] = NO_WORDS  #: lower-case parts of a name ("van", "de", "al-")
    suffixes: frozenset[str] = NO_WORDS  #: "jr", "iii"
    first_names: Mapping[str, Gender] = attrs.field(factory=dict)  #: unknown for names of both women and men ("robin")
    #: first name -> how sure its gender is: 2 certain ("mary"), 1 with exceptions ("jessie"), 0 unknown ("robin")
    certainty: Mapping[str, int] = attrs.field(factory=dict)
    surnames_too: frozenset[str] = NO_WORDS  #: first names that are often surnames, and alone show no gender ("clinton")


@attrs.frozen(kw_only=True, eq=False)
class LanguagePack:
    """The words of one language. All are in lower case and NFC; a straight apostrophe matches any apostrophe."""

    code: str
    name: str
    writing: Writing
    grammar: Grammar = attrs.field(factory=Grammar)
    lexicon: Lexicon = attrs.field(factory=Lexicon)
    names: Names = attrs.field(factory=Names)
    rules: Mapping[str, Mapping[str, frozenset[str]]] = attrs.field(factory=dict)  #: rule -> field of its words -> words

    @property
    def by_lemmas(self) -> bool:
        """Whether it has lemmas of reporting verbs but no forms, so that only the lemmas and trees of a parser show them."""
        return bool(self.lexicon.cue_groups) and not self.lexicon.cue_forms


@attrs.frozen(kw_only=True, eq=False)
class RuleWords:
    """Words that one rule or helper needs; each subclass is defined next to the code that reads it."""

    rule: ClassVar[str]  #: the key of its words in :attr:`LanguagePack.rules`


@attrs.frozen(kw_only=True, eq=False)
class ScriptWords(RuleWords):
    """Words for interviews and plays, in which labels say who speaks."""

    rule: ClassVar[str] = "script"
    questions: frozenset[str] = NO_WORDS  #: labels of the person who asks ("q")
    answers: frozenset[str] = NO_WORDS  #: labels of the person who answers ("a")
    roles: frozenset[str] = NO_WORDS  #: other labels that are not names ("interviewer", "chorus")
    captions: frozenset[str] = NO_WORDS  #: labels in lists and on pages, which introduce no speech ("venue", "photo")
    talk: frozenset[str] = NO_WORDS  #: words that people say to each other, and that lists don't have ("you", "yes")
    greetings: frozenset[str] = NO_WORDS  #: the words among these that begin a conversation ("hello")
    short: frozenset[str] = NO_WORDS  #: abbreviations in names, without their full stop ("mr", "st")
    places: frozenset[str] = NO_WORDS  #: between a name and a place or a capacity ("of", "pro tempore")
    writes: frozenset[str] = NO_WORDS  #: verbs between a name and quoted lines ("wrote")
    when: frozenset[str] = NO_WORDS  #: words before the name of a writer that say when ("on", "yesterday")
    days: frozenset[str] = NO_WORDS  #: days after these words ("monday")
