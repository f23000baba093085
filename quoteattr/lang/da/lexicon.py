"""Danish: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.pack import Lexicon, words

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # articles, demonstratives, quantifiers
        # in English: a all an another any billion
        """),
        "possessive": words("""
        # “his”, “their”
        # in English: her his its me my our
        """),
        "preposition": words("""
        # “of”, “because of”
        # in English: aboard about above across after against
        """),
        "conjunction": words("""
        # coordinating: “and”
        # in English: & and but neither nor or
        """),
        "subordinator": words("""
        # “because”, “while”, “after”
        # in English: after albeit although as as_if as_long_as
        """),
        "complementizer": words("""
        # “that”, “whether”, “if”
        # in English: how how_many how_much if that what
        """),
        "relative": words("""
        # “who”, “which”
        # in English: that what when where whereby wherein
        """),
        "auxiliary": words("""
        # forms of “be”, “have”, “do”
        # in English: 'd 'm 're 's 've ain't
        """),
        "modal": words("""
        # “can”, “would”
        # in English: 'd 'll can can't cannot canst
        """),
        "negation": words("""
        # “not”, “never”, “don't”
        # in English: ain't aren't barely can't cannot couldn't
        """),
        "adverb": words("""
        # adverbs between a subject and its verb, except those with an adverb ending
        # in English: abroad afterward afterwards again ago ahead
        """),
        "time": words("""
        # “yesterday”, “monday”, “february”
        # in English: a.m afternoon afternoons am apr april
        """),
        "not_a_name": words("""
        # words with a capital at the start of a sentence that are not names
        # in English: a able about above abroad abruptly
        """),
        "organisation": words("""
        # nouns for an organisation: “committee”, “ministry”, “company”
        # in English: academy administration agency air_force airforce airline
        """),
        "group": words("""
        # nouns for several people: “officials”, “residents”, “crowd”
        # in English: academics accountants activists actors actresses addicts
        """),
        "document": words("""
        # nouns for a text: “statement”, “report”, “letter”
        # in English: abstract accord act ad advert advertisement
        """),
        "agent": words("""
        # before the agent of a passive (“by”)
        # in English: by
        """),
        "alone": words("""
        # determiners and pronouns that may be a subject alone (“many”)
        # in English: all another both either everybody everyone
        """),
        "article": words("""
        # articles and similar words, which are not part of a description
        # in English: a an one that the these
        """),
        "as_reported": words("""
        # before a tag that opens its sentence (“as Mira said”)
        # in English: as
        """),
        "be": words("""
        # forms of “be”, which make passives
        # in English: am are aren't be been being
        """),
        "clause_break": words("""
        # words that begin a new clause after an object (“while”, “when”)
        # in English: although because but during though when
        """),
        "clause_opener": words("""
        # words that begin a clause rather than an adverbial
        # in English: because if that
        """),
        "conditional": words("""
        # words that make a report hypothetical (“if”)
        # in English: if lest unless whether
        """),
        "coordinator": words("""
        # words that join two subjects (“Ida and Per”)
        # in English: and
        """),
        "count": words("""
        # numbers in words and similar quantities (“not all”, “nearly half”)
        # in English: all another any dozen dozens each
        """),
        "definite": words("""
        # the definite article
        # in English: the
        """),
        "existential": words("""
        # words in the place of a subject (“there is”)
        # in English: here there
        """),
        "first_person": words("""
        # “I” and its contractions, which are not part of a name
        # in English: i i'd i'll i'm i've
        """),
        "genitive_article": words("""
        # determiners of an owner right after the noun that is owned (“der Sprecher *der* Stadt”)
        # in English: 
        """),
        "genitive": words("""
        # the preposition of possession
        # in English: of
        """),
        "indefinite": words("""
        # the indefinite article
        # in English: a an
        """),
        "indicative": words("""
        # verb forms that show that a clause tells a fact (“kommt”, “ist”)
        # in English: 
        """),
        "infinitive_marker": words("""
        # before an infinitive (“to”)
        # in English: to
        """),
        "judging": words("""
        # between the person judged and the judgement (“accused X of”)
        # in English: as for of
        """),
        "kin": words("""
        # nouns for relatives, who usually have names of their own
        # in English: aunt brother brother-in-law cousin dad daddy
        """),
        "object": words("""
        # pronouns that can only be objects if no noun follows
        # in English: her herself him himself me them
        """),
        "oblique": words("""
        # determiners and possessives with which no subject begins (“dem”, “seinem”)
        # in English: 
        """),
        "occasion": words("""
        # prepositions before an occasion on which words are said (“in an interview”)
        # in English: during in
        """),
        "plural_determiner": words("""
        # determiners that show a plural
        # in English: both eight few five four many
        """),
        "possessive_object": words("""
        # possessives that begin an object
        # in English: her his its my our their
        """),
        "quantity": words("""
        # nouns for a number of people, singular or plural (“a majority say”)
        # in English: couple dozen dozens fifth fraction group
        """),
        "question_word": words("""
        # words that begin a reported question
        # in English: how if what when where whether
        """),
        "refusal": words("""
        # before an infinitive or gerund, words for not doing it (“declined”)
        # in English: avoid avoided avoiding avoids decline declined
        """),
        "reported_mood": words("""
        # verb forms that show that a clause tells what somebody said (“komme”, “sei”)
        # in English: 
        """),
        "several": words("""
        # determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        # in English: both few four many several three
        """),
        "subject_relative": words("""
        # words that may be the subject of a relative clause
        # in English: which who
        """),
        "that": words("""
        # words that begin a reported clause
        # in English: that
        """),
        "supposed_mood": words("""
        # verb forms that show either that or that something isn't so (“käme”, “wäre”)
        # in English: 
        """),
        "time_link": words("""
        # before a time (“on Monday”, “last week”)
        # in English: at by during earlier in last
        """),
        "wording": words("""
        # nouns for what somebody says (“in her words”)
        # in English: account description estimation formulation judgement judgment
        """),
    },
    pronouns={},  # "he": Pronoun(person=3, gender=Gender.MALE)
    plural_pronouns={},  # what pronouns are beside a plural verb: "sie" in "sagten sie"
    endings=(),  # Ending(ending="ing", tells="gerund")
    noun_endings=(),  # endings that nouns with a capital may have: "s"
    compounds=False,  # whether the last part of a noun tells what it is: "Regierungssprecherin"
    persons={},  # "minister": Gender.UNKNOWN, "aunt": Gender.FEMALE
    organisation_sorts={},  # word in a name: "bank": "business"
    organisation_refers_to={},  # noun: "company": frozenset({"business", "company", ""})
    nationals={},  # "dane": "denmark"
    nationalities={},  # "turkish": "turkey"
    cue_groups=(),  # CueGroup(act=Act.SPEECH, complements=complements("quote clause"), lemmas=words("say"))
    cue_forms={},  # "said": ("say", "past participle")
    features={},  # "past": "Mood=Ind|Tense=Past|VerbForm=Fin"
    cue_nouns={},  # "warning": Act.SPEECH
    irregular_past=words("""
    # past forms without a past ending, if they are nothing else
    # in English: ate became began bent blew bought
    """),
    ages=words("""
    # endings that make a noun for a person from a number ("-year-old")
    # in English: -year-old
    """),
    organisation_endings=words("""
    # last words of organisations' names that are not nouns for one ("foods")
    # in English: argus bros brothers bugle chemicals chronicle
    """),
    phrases={
        "address_phrases": words("""
        # before those who listen: “speaking to”
        # in English: addressing in_a_speech_to in_an_address_to speaking_to talking_to
        """),
        "as_saying": words("""
        # after a passive cue: “as saying”, “as telling”
        # in English: as_adding as_admitting as_alleging as_announcing as_answering as_arguing
        """),
        "behalf_phrases": words("""
        # before the person or organisation spoken for: “speaking for”, “on behalf of”
        # in English: acting_for acting_on_behalf_of appearing_for for_and_on_behalf_of in_the_name_of on_behalf_of
        """),
        "interviews": words("""
        # before the name of the person who answers: “an interview with”
        # in English: chat_with conversation_with interview_with q&a_with questions_for
        """),
        "meetings": words("""
        # between the person who asks and the one who answers: “spoke with”
        # in English: chatted_with interviewed met_with sat_down_with speaks_to speaks_with
        """),
        "relay_phrases": words("""
        # before the source that passed words on: “as quoted by”, “as reported by”
        # in English: as_broadcast_by as_carried_by as_cited_by as_cited_in as_first_reported_by as_first_reported_in
        """),
        "second_sources": words("""
        # source phrases that name a relay if a tag names the speaker: “according to”
        # in English: according_to
        """),
        "source_ends": words("""
        # after a source: German “zufolge”
        # in English: 
        """),
        "source_phrases": words("""
        # before a source: “according to”, “in the words of”
        # in English: according_to as_argued_by as_claimed_by as_defined_by as_described_by as_explained_by
        """),
        "speaking_roles": words("""
        # roles of people who speak for others: “spokeswoman”, “press secretary”
        # in English: attorney attorneys barrister communications_chief communications_director counsel
        """),
        "tag_sources": words("""
        # between reported words and their source, where a tag has no verb: German “..., so Elshorst”
        # in English: 
        """),
        "term_cues": words("""
        # before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
        # in English: a.k.a affectionately_known_as aka alias also_called also_known_as
        """),
        "title_cues": words("""
        # nouns before the title of a work: “novel”, “song”, “book”
        # in English: adventure album anthem anthology aria article
        """),
    },
)
