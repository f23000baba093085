"""French: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "appositions": {
        "fields": words("""
        # own list: words between a role and its field ("la ministra de Trabajo")
        chargé chargée d' de des du
        """),
        "giving_role": words("""
        # own list: verbs between a name and its new role ("became", "was elected")
        comme devenu devenue devient nommé nommée élu élue
        """),
        "origin_links": words("""
        # own list: words between a person's name and country ("of Norvia")
        d' de du
        """),
    },
    "aspect": {
        "links": words("""
        # own list: prepositions between a verb of aspect and an infinitive («volvió a decir»)
        bon d' de par à
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # own list: nouns for people that are adjectives before a noun ("major")
        conservateur conservatrice démocrate jeune militaire républicain socialiste vieille vieux
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
        mais
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list: words that begin a clause which goes against the words before ("although")
        alors bien_que tandis
        """),
        "including": words("""
        # own list: words after a comma that give examples of the noun before it ("including")
        dont notamment surtout
        """),
        "perfect": words("""
        # own list: auxiliaries of the tense in which news is told ("ha annunciato ... e ha promesso")
        a ont
        """),
    },
    "governed_clause": {
        "governing": words("""
        # own list: prepositions of a verb before "that" («insistió en que»)
        de
        """),
    },
    "main_clause": {
        "absolute": words("""
        # own list: words before a participle that has its own subject ("with")
        avec
        """),
        "catenatives": words("""
        # verbs before a gerund with the same subject ("could not help asking")
        """),
        "perceiving": words("""
        # own list: verbs of hearing and seeing ("heard a man shout")
        entendit entendre entendu vit
        """),
    },
    "naming": {
        "links": words("""
        # own list: words between a participle of naming and the name ("a driver identified as Ida Lund")
        comme
        """),
        "participles": words("""
        # own list: words between a description and a name ("a driver named Ida Lund")
        appelé appelée identifié identifiée nommé nommée surnommé surnommée
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        """),
        "attaching": words("""
        # own list: prepositions that attach a phrase to the noun before them
        contre d' de des du par pour
        """),
        "place_links": words("""
        # own list: prepositions of place and means, which attach only to organisations and groups
        au dans en à
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # nouns for somebody who speaks for another ("interpreter")
        """),
        "interview_links": words("""
        # own list: words between an interview and the interviewer ("with")
        au avec à
        """),
        "interviews": words("""
        # own list: nouns for occasions on which somebody speaks to a reporter
        conférence entretien entretiens interview interviews
        """),
        "surveys": words("""
        # own list: nouns for documents with findings ("in a poll, ...", "Report: ...")
        enquête rapport sondage étude
        """),
        "through": words("""
        # words before an intermediary ("through")
        """),
    },
    "possession": {
        "light_verbs": words("""
        # verb forms whose subject owns the following noun ("made the claim")
        """),
    },
    "postmodifiers": {
        "relative_starts": words("""
        # own list: words that may begin a relative clause after a person without a comma
        qui
        """),
    },
    "preverbal": {
        "floating": words("""
        # own list: words between a subject and its verb ("they both say", "she herself says")
        elle-même eux-mêmes lui-même tous
        """),
        "set_adverbials": words("""
        # words that form an adverbial with a preposition ("at once")
        """),
    },
    "quantities": {
        "approximating": words("""
        # words between ``approximating_first`` and the number ("up to", "as many as")
        """),
        "approximating_first": words("""
        # words that begin a quantity if one of ``approximating`` follows
        """),
        "approximators": words("""
        # words that begin a quantity, right before the number ("about", "at least")
        """),
    },
    "subjects": {
        "plurals": words("""
        # plurals without "s"
        """),
    },
    "tags": {
        "tag_openers": words("""
        # own list: words before an inverted tag ("so said Mira")
        ainsi alors comme nous vous
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # own list: words that are a subject before a form that may be a noun ("some say")
        autres beaucoup certains plusieurs tous
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        """),
        "clitics": words("""
        # own list: pronouns that are objects, right before the verb ("le dijo", "s'écria")
        l' la le les leur lui m' me n' ne s' se t' te y
        """),
        "infinitives": words("""
        # own list: infinitives that may follow a verb without a marker ("negó haber ido", "dit avoir vu")
        avoir n' ne être
        """),
        "have": words("""
        # own list: forms of the auxiliary of the perfect
        a ai ait aura aurait avaient avais avait ayant ont
        """),
        "only": words("""
        # own list: words that cancel the negation before them ("not only")
        seulement
        """),
        "open_modals": words("""
        # own list: modals that leave open whether the words were said
        devrait peut peuvent pourraient pourrait
        """),
        "other_sense": words("""
        # lemmas that report only with a clause; with a noun they mean something else
        """),
        "reflexive": words("""
        # own list: pronouns before "be" in the perfect of reflexive verbs ("s'est écrié")
        m' me s' se
        """),
        "saying": words("""
        # own list: lemmas that take a clause, and hardly ever a noun phrase
        dire
        """),
    },
}
