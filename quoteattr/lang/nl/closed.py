"""Dutch: small classes of words, each used by several rules. Data only."""

from quoteattr.lang.nl._mood_forms_generated import PLURAL, SINGULAR
from quoteattr.lang.pack import words

__all__ = ["CLOSED"]

CLOSED = {
    "agent": words("""
    # own list: before the agent of a passive (“by”)
    door
    """),
    "alone": words("""
    # own list: determiners and pronouns that may be a subject alone (“many”)
    alle allen andere anderen beide beiden deze die elk enige enigen enkele enkelen ieder iedereen iemand laatste meeste
    meesten menigeen sommige sommigen vele velen weinigen één
    """),
    "article": words("""
    # own list: articles and similar words, which are not part of a description
    'n 't dat de den der des deze die dit een het
    """),
    "as_reported": words("""
    # own list: before a tag that opens its sentence (“as Mira said”)
    gelijk naar zoals
    """),
    "be": words("""
    # own list: forms of “be”, which make passives
    ben bent geworden is waren was werd werden wierd wierden word worden wordt zijn
    """),
    "clause_break": words("""
    # own list: words that begin a new clause after an object (“while”, “when”)
    als hoewel nadat omdat terwijl toen waarbij waarna wanneer zodat
    """),
    "clause_opener": words("""
    # own list: words that begin a clause rather than an adverbial
    als dat indien of omdat wanneer
    """),
    "conditional": words("""
    # own list: words that make a report hypothetical (“if”)
    als indien mits wanneer
    """),
    "coordinator": words("""
    # own list: words that join two subjects (“Ida and Per”)
    alsmede benevens en evenals
    """),
    "count": words("""
    # own list: numbers in words and similar quantities (“not all”, “nearly half”)
    acht alle anderhalve beide bijna circa dertig drie duizend elf enkele geen genoeg honderd meer meerdere negen ongeveer
    ruim sommige tien twaalf twee twintig veel veertig vele vier vijf vijftig zes zeven
    """),
    "definite": words("""
    # own list: the definite article
    't de den der des het
    """),
    "existential": words("""
    # own list: words in the place of a subject (“there is”)
    er
    """),
    "first_person": words("""
    # own list: “I” and its contractions, which are not part of a name
    'k ik ikzelf
    """),
    "genitive_article": words("""
    # own list: determiners of an owner right after the noun that is owned (“der Sprecher *der* Stadt”)
    der des harer hunner zijner
    """),
    "genitive": words("""
    # own list: the preposition of possession
    van
    """),
    "indefinite": words("""
    # own list: the indefinite article
    'n een
    """),
    "indicative": SINGULAR | PLURAL | words("""
    # verb forms that show that a clause states a fact (“kommt”, “ist”)
    """),
    "infinitive_marker": words("""
    # own list: before an infinitive (“to”)
    te
    """),
    "judging": words("""
    # own list: between the person judged and the judgement (“accused X of”)
    als van wegens
    """),
    "kin": words("""
    # own list: nouns for relatives, who usually have names of their own
    broeder broer broertje dochter echtgenoot echtgenote grootje grootmama grootmoeder grootpapa grootvader kleindochter
    kleinzoon ma mama mamma mams man moe moeder moederlief neef nicht oma oom opa pa papa paps schoonmoeder schoonvader
    schoonzus tante tantetje vader vaderlief verloofde vrouw weduwe zoon zus zusje zuster zwager
    """),
    "object": words("""
    # own list: pronouns that can only be objects if no noun follows
    'm elkaar haar hem hen hun jou me mij ons zich
    """),
    "oblique": words("""
    # own list: determiners and possessives that never begin a subject (“dem”, “seinem”)
    den des dezen dien eenen haren hem hunnen mij mijnen onzen uwen zijnen
    """),
    "occasion": words("""
    # own list: prepositions before an occasion on which words are said (“in an interview”)
    bij in op tijdens
    """),
    "plural_determiner": words("""
    # own list: determiners that show a plural
    acht alle beide diverse drie enkele meerdere negen sommige talloze talrijke tien twee vele verscheidene vier vijf zes
    zeven
    """),
    "plural_verb": PLURAL | words("""
    # own list: auxiliaries and modals that need a plural subject
    gingen hadden hebben konden kunnen mochten moesten moeten mogen waren werden wilden willen worden wouden zouden zullen
    """),
    "possessive_object": words("""
    # own list: possessives that begin an object
    haar hun jouw m'n mijn ons onze uw z'n zijn
    """),
    "quantity": words("""
    # own list: nouns for a number of people, singular or plural (“a majority say”)
    aantal deel derde dozijn groepje helft honderdtal kwart meerderheid merendeel minderheid paar percentage procent reeks
    rij tiental twintigtal
    """),
    "question_word": words("""
    # own list: words that begin a reported question
    hoe hoelang hoeveel of waar waardoor waarheen waarin waarmee waarnaar waarom waarop waarover waartoe waarvan wanneer wat
    welk welke wie
    """),
    "refusal": words("""
    # own list: before an infinitive or gerund, words for not doing it (“declined”)
    weigerde weigerden weigeren weigert wenst wenste
    """),
    "reported_mood": words("""
    # verb forms that show that a clause reports what somebody said (“komme”, “sei”)
    """),
    "several": words("""
    # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
    beide beiden drie enkele enkelen meerdere sommige sommigen twee vele velen vier
    """),
    "subject_relative": words("""
    # own list: words that may be the subject of a relative clause
    dewelke die
    """),
    "that": words("""
    # own list: words that begin a reported clause
    dat
    """),
    "supposed_mood": words("""
    # verb forms that show one of two things: a report, or that something isn't so (“käme”, “wäre”)
    """),
    "time_link": words("""
    # own list: before a time (“on Monday”, “last week”)
    afgelopen begin deze dezelfde eerder eind gedurende in komende laatste na om omstreeks op over rond sinds tegen tijdens
    vanaf volgende voor vorig vorige
    """),
    "wording": words("""
    # own list: nouns for what somebody says (“in her words”)
    bewoordingen mening ogen oordeel opvatting overtuiging visie woorden zeggen zienswijze
    """),
}
