"""Dutch: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "appositions": {
        "fields": words("""
        # own list: words between a role and its field ("la ministra de Trabajo")
        van voor
        """),
        "giving_role": words("""
        # own list: verbs between a name and its new role ("became", "was elected")
        als benoemd gekozen tot werd wordt
        """),
        "origin_links": words("""
        # own list: words between a person's name and country ("of Norvia")
        uit
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # own list: nouns for people that are adjectives before a noun ("major")
        bejaarde bekende betrokken blinde dakloze geleerde geliefde gelovige gevangen gewonde liberaal onbekende overlevende
        schuldige verantwoordelijke verdachte vermoorde vreemde werkloze zelfstandige zieke
        """),
        "adjectives": words("""
        # forms of cues that are also adjectives
        """),
        "postposed": words("""
        # adjectives that follow their noun ("people familiar with the matter")
        """),
        "voices": words("""
        # nouns for a voice that are forms of cues too
        """),
    },
    "clause": {
        "adversative": words("""
        # own list: conjunctions that set one clause against another
        doch echter maar
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list: words that begin a clause which goes against the words before ("although")
        hoewel ofschoon terwijl
        """),
        "including": words("""
        # own list: words after a comma that give examples of the noun before it ("including")
        inclusief namelijk onder vooral waaronder
        """),
        "temporal": words("""
        # words that say when something was done to an object ("endorsed her after the vote")
        """),
    },
    "main_clause": {
        "absolute": words("""
        # words before a participle that has its own subject ("with")
        """),
        "catenatives": words("""
        # verbs before a gerund with the same subject ("could not help asking")
        """),
        "perceiving": words("""
        # own list: verbs of hearing and seeing ("heard a man shout")
        hoor hoorde hoorden hoort horen zag zagen
        """),
    },
    "naming": {
        "links": words("""
        # own list: words between a participle of naming and the name ("a driver identified as Ida Lund")
        als
        """),
        "participles": words("""
        # own list: words between a description and a name ("a driver named Ida Lund")
        geheten genaamd genaamde
        """),
    },
    "noun_ends": {
        "inflected": words("""
        # own list: endings of all adjectives between a definite article and a noun ("de nieuwe brug")
        e en
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        """),
        "attaching": words("""
        # own list: prepositions that attach a phrase to the noun before them
        aan bij binnen in op over te uit van voor
        """),
        "place_links": words("""
        # own list: prepositions of place and means, which attach only to organisations and groups
        aan bij in op te
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # own list: nouns for somebody who speaks for another ("interpreter")
        advocaat advocate tolk woordvoerder woordvoerster
        """),
        "interview_links": words("""
        # own list: words between an interview and the interviewer ("with")
        aan met tegenover voor
        """),
        "interviews": words("""
        # own list: nouns for occasions on which somebody speaks to a reporter
        gesprek interview persconferentie vraaggesprek
        """),
        "surveys": words("""
        # own list: nouns for documents with findings ("in a poll, ...", "Report: ...")
        enquête onderzoek peiling
        """),
        "through": words("""
        # own list: words before an intermediary ("through")
        door via
        """),
    },
    "possession": {
        "light_verbs": words("""
        # own list: verb forms whose subject owns the following noun ("made the claim")
        deden deed doen doet gaf gaven geeft geven herhaalde herhaalden herhaalt maakt maakte maakten maken plaatste
        plaatsten uitte uitten
        """),
        "remarking": words("""
        # own list: prepositions before a noun that the subject of the clause owns ("met de opmerking dat")
        met onder
        """),
    },
    "postmodifiers": {
        "relative_starts": words("""
        # words that may begin a relative clause after a person without a comma
        """),
    },
    "preverbal": {
        "floating": words("""
        # own list: words between a subject and its verb ("they both say", "she herself says")
        allen beiden daarentegen echter evenwel namelijk ook zelf zelve
        """),
        "set_adverbials": words("""
        # words that form an adverbial with a preposition ("at once")
        """),
    },
    "quantities": {
        "approximating": words("""
        # own list: words between ``approximating_first`` and the number ("up to", "as many as")
        dan
        """),
        "approximating_first": words("""
        # words that begin a quantity if one of ``approximating`` follows
        """),
        "approximators": words("""
        # own list: words that begin a quantity, right before the number ("about", "at least")
        bijna circa hooguit minimaal minstens nagenoeg ongeveer ruim zo'n zowat
        """),
    },
    "shown": {
        "bearers": words("""
        # nouns for things that are shown, not sent, with words on them ("sign", "hat")
        """),
        "bearing": words("""
        # lemmas of verbs for words on a thing ("a sign saying")
        """),
    },
    "subjects": {
        "plurals": words("""
        # plurals without "s"
        """),
    },
    "tags": {
        "quoting": words("""
        # own list: verbs whose passive has the person quoted as its subject
        citeren
        """),
        "tag_openers": words("""
        # own list: words before an inverted tag ("so said Mira")
        aldus alzo daarop dan nu toen zo
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # own list: words that are a subject before a form that may be a noun ("some say")
        alle andere anderen beide beiden enkelen sommige sommigen vele velen
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        """),
        "have": words("""
        # own list: forms of the auxiliary of the perfect
        had hadden heb hebben hebt heeft is waren was zijn
        """),
        "only": words("""
        # own list: words that cancel the negation before them ("not only")
        alleen enkel louter slechts
        """),
        "open_modals": words("""
        # own list: modals that leave open whether the words were said
        kan kon konden kunnen mag mocht zou zouden
        """),
        "other_sense": words("""
        # own list: lemmas that report only with a clause; with a noun they mean something else
        aangeven brengen geven houden leggen maken nemen stellen vinden voelen
        """),
        "saying": words("""
        # own list: lemmas that take a clause, and hardly ever a noun phrase
        zeggen
        """),
    },
}
