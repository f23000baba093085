"""What a language pack holds. A pack is data only; the code that reads it is the same for every language."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  # attrs.resolve_types reads it

import attrs

from quoteattr.models import Act, Gender

__all__ = ["ClosedWords", "Cue", "CueGroup", "LanguagePack", "Pronoun", "ScriptWords", "table", "words"]


def words(block: str) -> frozenset[str]:
    """The words of a block, one or more a line; a line that starts with ``#`` is a remark, ``_`` stands for a space.

    >>> sorted(words('''
    ... # courtesy
    ... mr mrs
    ... prime_minister
    ... '''))
    ['mr', 'mrs', 'prime minister']
    """
    lines = (line for line in block.splitlines() if not line.lstrip().startswith("#"))
    return frozenset(word.replace("_", " ") for line in lines for word in line.split())


def table(block: str) -> dict[str, str]:
    """The pairs of a block written as ``key=value``, under the rules of :func:`words`.

    >>> table("turkish=turkey british=united_kingdom")["british"]
    'united kingdom'
    """
    return {key: value for key, _, value in (pair.partition("=") for pair in sorted(words(block)))}


@attrs.frozen(kw_only=True)
class Pronoun:
    """What a pronoun tells of whom it stands for."""

    person: int  #: 1, 2 or 3
    plural: bool = False
    gender: Gender = Gender.UNKNOWN
    animate: bool = True  #: False for "it"
    subject: bool = True  #: whether it may be the subject of a verb ("he", not "him")
    indefinite: bool = False  #: whether it stands for nobody named before ("everyone")
    relative: bool = False  #: whether it takes number and gender from a phrase before it ("who")


@attrs.frozen(kw_only=True)
class CueGroup:
    """Verbs that report in the same way."""

    act: Act
    complements: frozenset[str]
    #: what the verb may govern: "quote" (words in marks beside it), "clause" (a clause with or without "that"), "that" (a
    #: clause with "that" only), "wh" (whether, why), "object" (a noun phrase about which it says something: "denounced
    #: the plan as ..."), "to" (an infinitive), "person" (may take the addressee as its object: "told reporters"),
    #: "topic" (a noun phrase, with no words said about it: "favours the plan"), "raising" (the subject and an infinitive:
    #: "seems to know"), "weak" (hardly a verb of saying)
    lemmas: frozenset[str]


@attrs.frozen(kw_only=True)
class Cue:
    """One reporting form: a word as it stands in a text."""

    lemma: str
    forms: frozenset[str]  #: "base", "third" (says), "past", "participle" (said), "gerund" (saying)
    act: Act
    complements: frozenset[str]


@attrs.frozen(kw_only=True, eq=False)
class ClosedWords:
    """Words of closed classes that single rules ask for. All lower case."""

    coordinators: frozenset[str] = frozenset()  #: that join two subjects ("Ida and Per")
    infinitive: frozenset[str] = frozenset()  #: before an infinitive
    that: frozenset[str] = frozenset()  #: that begins a reported clause
    existential: frozenset[str] = frozenset()  #: before a verb in the place of a subject ("there is")
    agent: frozenset[str] = frozenset()  #: before the agent of a passive
    definite: frozenset[str] = frozenset()  #: the definite article
    be: frozenset[str] = frozenset()  #: forms of "be", which make passives
    have: frozenset[str] = frozenset()  #: forms of the auxiliary of the perfect
    open_modals: frozenset[str] = frozenset()  #: that leave open whether words were said
    habitual: frozenset[str] = frozenset()  #: of these, what also tells a habit ("he would say")
    perfect: frozenset[str] = frozenset()  #: infinitive that makes a modal unreal ("would have said")
    conditionals: frozenset[str] = frozenset()  #: that make a report hypothetical
    inverted: frozenset[str] = frozenset()  #: verbs before a subject that make a condition ("had she said")
    refusals: frozenset[str] = frozenset()  #: before an infinitive or gerund, that say that it was not done ("declined")
    requests: frozenset[str] = frozenset()  #: verbs whose object is what somebody asks for ("called for a vote")
    choices: frozenset[str] = frozenset()  #: verbs of choice: with a negation behind them, that say that it was not done
    willing: frozenset[str] = frozenset()  #: before an infinitive, that say so when negated ("not willing to say")
    subject_relatives: frozenset[str] = frozenset()  #: that may be the subject of a relative clause
    relative_starts: frozenset[str] = frozenset()  #: that may begin a clause behind a person without a comma
    gerund_endings: frozenset[str] = frozenset()  #: of participles that tell what somebody does ("living in Lisk")
    participle_endings: frozenset[str] = frozenset()  #: of participles that tell what is done to somebody
    objects: frozenset[str] = frozenset()  #: pronouns that are objects, and nothing else where no noun follows
    personal: frozenset[str] = frozenset()  #: pronouns that a conversation is full of
    past: frozenset[str] = frozenset()  #: past forms of auxiliaries, which a story is full of
    present: frozenset[str] = frozenset()  #: their present forms, of which a report has more
    first_person: frozenset[str] = frozenset()  #: "I" and its contractions, which are no part of a name
    kin: frozenset[str] = frozenset()  #: nouns for relatives, who have names of their own as a rule
    indefinite: frozenset[str] = frozenset()  #: the indefinite article
    naming: frozenset[str] = frozenset()  #: verbs between whom one names and the name ("called me Ida")
    name_nouns: frozenset[str] = frozenset()  #: nouns for a name ("my name is Ida")
    alone: frozenset[str] = frozenset()  #: determiners and pronouns that stand alone as a subject
    several: frozenset[str] = frozenset()  #: of these, what only a plural follows: a form without "s" is a verb
    alone_before_verb: frozenset[str] = frozenset()  #: of these, before a form that is a noun as well ("some say")
    plurals: frozenset[str] = frozenset()  #: plurals without "s"
    only: frozenset[str] = frozenset()  #: after a negation, that make it none ("not only")
    quantities: frozenset[str] = frozenset()  #: nouns that tell how many, singular or plural ("a majority say")
    plural_determiners: frozenset[str] = frozenset()  #: that show a plural
    perceiving: frozenset[str] = frozenset()  #: before somebody heard or seen to do something ("heard a man shout")
    catenatives: frozenset[str] = frozenset()  #: before a gerund with the same subject ("could not help asking")
    arriving: frozenset[str] = frozenset()  #: what words do that come from somebody
    origins: frozenset[str] = frozenset()  #: before whom they come from
    cries: frozenset[str] = frozenset()  #: nouns for what many are heard to say
    floating: frozenset[str] = frozenset()  #: between a subject and its verb ("they both say", "she herself says")
    approximators: frozenset[str] = frozenset()  #: that begin a quantity before its number ("about", "at least")
    approximating: frozenset[str] = frozenset()  #: between such a word and the number ("up to", "as many as")
    approximating_first: frozenset[str] = frozenset()  #: that begin a quantity with one of these behind them
    counts: frozenset[str] = frozenset()  #: numbers in words and what counts like them ("not all", "nearly half")
    absolute: frozenset[str] = frozenset()  #: before a participle with a subject of its own
    attaching: frozenset[str] = frozenset()  #: prepositions that attach a phrase to the noun before them
    genitive: frozenset[str] = frozenset()  #: the preposition of possession
    behalf: frozenset[str] = frozenset()  #: prepositions that say on whose behalf a person speaks
    place_links: frozenset[str] = frozenset()  #: prepositions of place and means, attached to bodies and groups alone
    placing: frozenset[str] = frozenset()  #: prepositions of place, after which no person stands
    broadcast: frozenset[str] = frozenset()  #: before the title of a broadcast
    title_links: frozenset[str] = frozenset()  #: inside a title ("Envoy for Norvia")
    wordings: frozenset[str] = frozenset()  #: nouns for what somebody says ("in her words")
    saying: frozenset[str] = frozenset()  #: lemmas that govern a clause, and hardly ever a noun phrase
    sayable: frozenset[str] = frozenset()  #: the nouns and pronouns that they govern nevertheless ("say the same thing")
    other_sense: frozenset[str] = frozenset()  #: lemmas that report with a clause, and with a noun mean something else
    raising_passives: frozenset[str] = frozenset()  #: lemmas whose passive raises a subject ("is said to be")
    irregular_past: frozenset[str] = frozenset()  #: past forms that no ending shows, and that are nothing else
    adversative: frozenset[str] = frozenset()  #: conjunctions that set one clause against another
    interviews: frozenset[str] = frozenset()  #: occasions on which words are said to somebody who passes them on
    occasions: frozenset[str] = frozenset()  #: prepositions before such an occasion
    interview_links: frozenset[str] = frozenset()  #: between it and who passes the words on
    through: frozenset[str] = frozenset()  #: before somebody who speaks in another's place
    intermediaries: frozenset[str] = frozenset()  #: nouns for such a person ("interpreter")
    writings: frozenset[str] = frozenset()  #: texts that a speaker writes for a paper ("in an essay in Radio Times")
    writing_links: frozenset[str] = frozenset()  #: between it and the paper
    records: frozenset[str] = frozenset()  #: what holds words that somebody may be given ("a recording provided to")
    handed: frozenset[str] = frozenset()  #: verbs behind a document or an account that say who got it ("provided to")
    receiving: frozenset[str] = frozenset()  #: between such a verb and who got it
    hearsay: frozenset[str] = frozenset()  #: forms of verbs of a second tag that tells who reported the first one
    as_clause: frozenset[str] = frozenset()  #: before a clause that tells who reported ("as the Times reported")
    quoting: frozenset[str] = frozenset()  #: verbs whose object is the one quoted ("the paper quoted him as saying")
    bygone: frozenset[str] = frozenset()  #: before a role that is over
    advocates: frozenset[str] = frozenset()  #: roles that speak for clients, not for what is named before them
    telling: frozenset[str] = frozenset()  #: verbs of telling that report nothing themselves ("declined to comment")
    missives: frozenset[str] = frozenset()  #: nouns for a message to somebody
    vocatives: frozenset[str] = frozenset()  #: nouns by which somebody is addressed
    body_links: frozenset[str] = frozenset()  #: between a document and the body behind it
    with_purpose: frozenset[str] = frozenset()  #: nouns for bodies whose name goes on with their purpose
    purposes: frozenset[str] = frozenset()  #: between the two ("the Institute for Fish")
    divisions: frozenset[str] = frozenset()  #: parts of a book, before their number ("Chapter 3")
    name_links: frozenset[str] = frozenset()  #: inside the name of a body ("Bank of Norvia")
    adjectives: frozenset[str] = frozenset()  #: forms of cues that are adjectives as well
    postposed: frozenset[str] = frozenset()  #: adjectives behind their noun ("people familiar with the matter")
    set_adverbials: frozenset[str] = frozenset()  #: that make an adverbial with the preposition before them ("at once")
    time_links: frozenset[str] = frozenset()  #: before a time ("on Monday", "last week")
    tag_openers: frozenset[str] = frozenset()  #: before an inverted tag ("so said Mira")
    as_reported: frozenset[str] = frozenset()  #: before a tag that opens its sentence ("as Mira said")
    clause_breaks: frozenset[str] = frozenset()  #: that begin a clause of their own after an object ("while", "when")
    about: frozenset[str] = frozenset()  #: before the topic of a question
    topic_links: frozenset[str] = frozenset()  #: between a verb of saying and what is spoken about ("about", "of")
    judging: frozenset[str] = frozenset()  #: between whom one judges and the judgement ("accused X of")
    clause_openers: frozenset[str] = frozenset()  #: that begin a clause, not an adverbial
    possessive_objects: frozenset[str] = frozenset()  #: possessives that begin an object
    question_words: frozenset[str] = frozenset()  #: that begin a reported question
    light_verbs: frozenset[str] = frozenset()  #: forms of verbs whose subject owns the noun after them ("made the claim")
    surveys: frozenset[str] = frozenset()  #: documents in which something is found ("in a poll, ...", "Report: ...")
    infinitive_nouns: frozenset[str] = frozenset()  #: nouns of saying that govern an infinitive ("promise to")
    noun_links: frozenset[str] = frozenset()  #: between a noun of saying and what was said
    meaning: frozenset[str] = frozenset()  #: verbs after a word that is mentioned
    responses: frozenset[str] = frozenset()  #: what those who listen do, in brackets ("laughter")
    manner: frozenset[str] = frozenset()  #: before a gesture that goes with words ("with a smile")
    performing: frozenset[str] = frozenset()  #: verbs before the title of what is sung or played
    salutations: frozenset[str] = frozenset()  #: that open a letter, before whom it is for ("dear")
    wives: frozenset[str] = frozenset()  #: titles of a married woman, who may go by her husband’s name
    unmarried: frozenset[str] = frozenset()  #: titles of a woman who goes by her own name
    bare_titles: frozenset[str] = frozenset()  #: titles that are nothing without a name
    articles: frozenset[str] = frozenset()  #: articles and the like, which are no part of what somebody is called
    new_ones: frozenset[str] = frozenset()  #: determiners of somebody who was not mentioned before ("another")
    giving_role: frozenset[str] = frozenset()  #: after a name and before the role that it gets ("became", "was elected")
    office_links: frozenset[str] = frozenset()  #: between an office and its field ("Minister for Trade")
    origin_links: frozenset[str] = frozenset()  #: between a name and the country of somebody ("of Norvia")
    age_endings: frozenset[str] = frozenset()  #: what makes a noun of a number ("-year-old")
    adjectival_persons: frozenset[str] = frozenset()  #: nouns for people that are adjectives before a noun ("major")
    former: frozenset[str] = frozenset()  #: that stand for the first of two
    latter: frozenset[str] = frozenset()  #: that stand for the second of two
    issuing: frozenset[str] = frozenset()  #: verbs between somebody and the document that he brings out ("issued")
    expletive: frozenset[str] = frozenset()  #: that may stand inside a phrasal verb of saying ("made it clear that")
    anybody: frozenset[str] = frozenset()  #: nouns for people in general, which nobody bears as a title ("man", "lady")
    epithets: frozenset[str] = frozenset()  #: nouns that call somebody known names ("the rascal")
    distributive: frozenset[str] = frozenset()  #: determiners of nobody in particular ("every", "any")
    of_the_body: frozenset[str] = frozenset()  #: what speaks for its owner ("voice", "lips")
    plural_verbs: frozenset[str] = frozenset()  #: auxiliaries that only several agree with ("were")
    bodily: frozenset[str] = frozenset()  #: the pronoun of a body ("it")


@attrs.frozen(kw_only=True, eq=False)
class ScriptWords:
    """Words of interviews and plays, where labels say who speaks. All lower case."""

    questions: frozenset[str] = frozenset()  #: labels of whoever asks ("q")
    answers: frozenset[str] = frozenset()  #: labels of whoever answers ("a")
    roles: frozenset[str] = frozenset()  #: other labels that are no names ("interviewer", "chorus")
    captions: frozenset[str] = frozenset()  #: labels of lists and pages, before which nobody speaks ("venue", "photo")
    talk: frozenset[str] = frozenset()  #: that people say to each other, and lists don't ("you", "yes")
    greetings: frozenset[str] = frozenset()  #: the words among these that begin a talk ("hello")
    short: frozenset[str] = frozenset()  #: short forms in names, without their full stop ("mr", "st")
    places: frozenset[str] = frozenset()  #: between a name and where somebody comes from ("of")
    writes: frozenset[str] = frozenset()  #: verbs between a name and quoted lines ("wrote")
    interviews: frozenset[str] = frozenset()  #: before the name of whoever answers ("an interview with")
    meetings: frozenset[str] = frozenset()  #: between the one who asks and the one who answers ("spoke with")


@attrs.frozen(kw_only=True, eq=False)
class LanguagePack:
    """The words of one language. All are lower case and NFC; a straight apostrophe stands for any apostrophe."""

    code: str
    name: str
    pairs: tuple[tuple[str, str], ...]  #: opening and closing mark, the most usual first

    # How words are written
    abbreviations: frozenset[str] = frozenset()  #: that end in a full stop which ends no sentence ("mr", "gov", "a.m")
    clitics: frozenset[str] = frozenset()  #: short verbs that lean on the word before them ("'ve", "'ll")
    elisions: frozenset[str] = frozenset()  #: words that begin with an apostrophe, without it ("tis", "em", "90s")

    # Function words
    determiners: frozenset[str] = frozenset()  #: articles, demonstratives, quantifiers
    possessives: frozenset[str] = frozenset()  #: "his", "their"
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()  #: coordinating
    subordinators: frozenset[str] = frozenset()  #: "because", "while", "after"
    complementizers: frozenset[str] = frozenset()  #: "that", "whether", "if"
    relatives: frozenset[str] = frozenset()  #: "who", "which"
    auxiliaries: frozenset[str] = frozenset()  #: forms of be, have, do
    modals: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()  #: that may stand between a subject and its verb (besides those in -ly)
    times: frozenset[str] = frozenset()  #: "yesterday", "monday", "february"
    not_names: frozenset[str] = frozenset()  #: words that begin a sentence with a capital and are no name

    closed: ClosedWords = attrs.field(factory=ClosedWords)
    script: ScriptWords = attrs.field(factory=ScriptWords)

    # Who may speak
    pronouns: Mapping[str, Pronoun] = attrs.field(factory=dict)
    titles: Mapping[str, Gender] = attrs.field(factory=dict)  #: that stand before a name ("mr", "president", "lady")
    title_forms: Mapping[str, str] = attrs.field(factory=dict)  #: short form of a title -> the word ("dr": "doctor")
    courtesy: frozenset[str] = frozenset()  #: the titles that tell two people of one surname apart ("mr", "lady")
    particles: frozenset[str] = frozenset()  #: lower-case parts of a name ("van", "de", "al-")
    suffixes: frozenset[str] = frozenset()  #: "jr", "iii"
    persons: Mapping[str, Gender] = attrs.field(factory=dict)  #: nouns for a person: roles, relations ("minister", "aunt")
    organisations: frozenset[str] = frozenset()  #: nouns for a body: "committee", "ministry", "company"
    groups: frozenset[str] = frozenset()  #: nouns for several people: "officials", "residents", "crowd"
    documents: frozenset[str] = frozenset()  #: nouns for a text: "statement", "report", "letter"
    body_sorts: Mapping[str, str] = attrs.field(factory=dict)  #: noun for a body -> its sort ("bank": "business")
    #: noun for a body -> the sorts of the bodies it may stand for, by the words in their names; "" where these tell none
    body_calls: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    body_endings: frozenset[str] = frozenset()  #: last words in the names of bodies, which are no nouns for a body ("foods")
    nationals: Mapping[str, str] = attrs.field(factory=dict)  #: noun for somebody of a country -> country ("dane": "denmark")
    nationalities: Mapping[str, str] = attrs.field(factory=dict)  #: adjective -> country ("turkish": "turkey")
    first_names: Mapping[str, Gender] = attrs.field(factory=dict)  #: unknown for names of women and men alike ("robin")
    #: first name -> how sure its gender is: 2 certain ("mary"), 1 with exceptions ("jessie"), 0 open ("robin")
    first_name_certainty: Mapping[str, int] = attrs.field(factory=dict)
    surnames_too: frozenset[str] = frozenset()  #: first names that are often surnames: alone they show no gender ("clinton")

    # Who reports
    cue_groups: tuple[CueGroup, ...] = ()
    cue_forms: Mapping[str, tuple[str, str]] = attrs.field(factory=dict)
    #: form -> (lemmas, tags), each parted by spaces; a phrasal verb is the form "went on" of the lemma "go_on" ("go on" in its
    #: group)
    cue_nouns: Mapping[str, Act] = attrs.field(factory=dict)  #: "warning", "statement", "words"
    source_phrases: frozenset[str] = frozenset()  #: "according to", "in the words of"
    relay_phrases: frozenset[str] = frozenset()  #: "as quoted by", "as reported by"
    second_sources: frozenset[str] = frozenset()  #: source phrases that relay where a tag names the speaker: "according to"
    behalf_phrases: frozenset[str] = frozenset()  #: "speaking for", "on behalf of"
    speaking_roles: frozenset[str] = frozenset()  #: roles of those who speak for another: "spokeswoman", "press secretary"
    address_phrases: frozenset[str] = frozenset()  #: before those who listen: "speaking to"
    as_saying: frozenset[str] = frozenset()  #: what follows a passive cue: "as saying", "as telling"

    # What is no speech
    term_cues: frozenset[str] = frozenset()  #: "so-called", "the word", "the term", "known as", "dubbed"
    title_cues: frozenset[str] = frozenset()  #: nouns before the title of a work: "novel", "song", "book"
