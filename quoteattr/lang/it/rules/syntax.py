"""Italian: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "agreeing": {
        "female": words("""
        # own list: endings of adjectives and participles that modify a woman ("ada", "osa")
        ata issima ita iva osa uta
        """),
        "male": words("""
        # own list: endings of those that modify a man ("ado", "oso")
        ato issimo ito ivo oso uto
        """),
    },
    "appositions": {
        "fields": words("""
        # own list: words between a role and its field ("la ministra de Trabajo")
        d' degli dei del dell' della delle dello di per
        """),
        "giving_role": words("""
        # own list: verbs between a name and its new role ("became", "was elected")
        come diventata diventato eletta eletto nominata nominato
        """),
        "origin_links": words("""
        # own list: words between a person's name and country ("of Norvia")
        del dell' di
        """),
    },
    "aspect": {
        "links": words("""
        # own list: prepositions between a verb of aspect and an infinitive («volvió a decir»)
        a ad col con di per
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # own list: nouns for people that are adjectives before a noun ("major")
        anziana anziano conservatore democratico giovane militare repubblicano vecchia vecchio
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
    "bodies": {
        "inside": words("""
        # own list: prepositions before the body in which something is said
        da dagli dai dal dall' dalla dalle dallo in nel nell' nella
        """),
    },
    "clause": {
        "adversative": words("""
        # own list: conjunctions that set one clause against another
        ma però
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list: words that begin a clause which goes against the words before ("although")
        anche_se benché mentre sebbene
        """),
        "including": words("""
        # own list: words after a comma that give examples of the noun before it ("including")
        comprese compresi incluse inclusi soprattutto specialmente
        """),
        "perfect": words("""
        # own list: auxiliaries of the tense in which news is told ("ha annunciato ... e ha promesso")
        ha hanno
        """),
    },
    "going_on": {
        "told": words("""
        # own list: verb forms in which a narrator tells something of a speaker ("había", "parecía")
        andava arrivava ascoltava aspettava avea aveva avevano diede disse ebbe era erano faceva fece finiva fossero fu
        furono guardava mise pareva parlava portava poteva poté restava rimase sapeva seguiva sembrava sentiva sentì seppe
        solea soleva stava stavano teneva vedeva veniva venne vide voleva volle
        """),
    },
    "impersonal": {
        "reflexive": words("""
        # own list: reflexive pronouns
        si
        """),
        "stated": words("""
        # own list: lemmas that have no subject beside one of these («si legge nel rapporto»)
        leggere
        """),
    },
    "main_clause": {
        "absolute": words("""
        # own list: words before a participle that has its own subject ("with")
        con
        """),
        "catenatives": words("""
        # verbs before a gerund with the same subject ("could not help asking")
        """),
        "perceiving": words("""
        # own list: verbs of hearing and seeing ("heard a man shout")
        sentire sentito sentì udire udì
        """),
    },
    "naming": {
        "links": words("""
        # own list: words between a participle of naming and the name ("a driver identified as Ida Lund")
        come
        """),
        "participles": words("""
        # own list: words between a description and a name ("a driver named Ida Lund")
        chiamata chiamato identificata identificato soprannominata soprannominato
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        """),
        "attaching": words("""
        # own list: prepositions that attach a phrase to the noun before them
        contro da degli dei del dell' della delle dello di per
        """),
        "place_links": words("""
        # own list: prepositions of place and means, which attach only to organisations and groups
        a in nel nella
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # nouns for somebody who speaks for another ("interpreter")
        """),
        "interview_links": words("""
        # own list: words between an interview and the interviewer ("with")
        a al alla con
        """),
        "interviews": words("""
        # own list: nouns for occasions on which somebody speaks to a reporter
        colloquio conferenza intervista interviste
        """),
        "surveys": words("""
        # own list: nouns for documents with findings ("in a poll, ...", "Report: ...")
        rapporto sondaggio studio
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
        che chi
        """),
    },
    "preverbal": {
        "floating": words("""
        # own list: words between a subject and its verb ("they both say", "she herself says")
        entrambi stessa stesso tutti
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
        "impersonal": words("""
        # own list: verbs with "it" and the place where something is said («se lee en el informe»)
        apprendere leggere
        """),
        "tag_openers": words("""
        # own list: words before an inverted tag ("so said Mira")
        allora come così
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # own list: words that are a subject before a form that may be a noun ("some say")
        alcuni altri molti tutti
        """),
        "clitics": words("""
        # own list: pronouns that are objects, right before the verb ("le dijo", "s'écria")
        ce ci gli gliel' gliela glielo l' la le li lo m' me mi ne s' se si t' te ti ve vi
        """),
        "first_person": words("""
        # own list: auxiliaries of the first person singular
        ebbi ho
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        """),
        "infinitives": words("""
        # own list: infinitives that may follow a verb without a marker ("negó haber ido", "dit avoir vu")
        aver avere averla averlo esser essere
        """),
        "have": words("""
        # own list: forms of the auxiliary of the perfect
        abbia avendo avesse aveva avevano avrebbe avrà ha hanno ho
        """),
        "only": words("""
        # own list: words that cancel the negation before them ("not only")
        solo soltanto
        """),
        "open_modals": words("""
        # own list: modals that leave open whether the words were said
        dovrebbe possono potrebbe potrebbero può
        """),
        "other_sense": words("""
        # lemmas that report only with a clause; with a noun they mean something else
        """),
        "reflexive": words("""
        # own list: pronouns before "be" in the perfect of reflexive verbs ("s'est écrié")
        m' mi s' si
        """),
        "saying": words("""
        # own list: lemmas that take a clause, and hardly ever a noun phrase
        dire
        """),
    },
}
