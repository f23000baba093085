"""German: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "appositions": {
        "fields": words("""
        # own list: words between a role and its field ("la ministra de Trabajo")
        am bei beim der des für im von
        """),
        "giving_role": words("""
        # own list: verbs between a name and its new role ("became", "was elected")
        als bleibt ist war wurde
        """),
        "origin_links": words("""
        # own list: words between a person's name and country ("of Norvia")
        aus
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # nouns for people that are adjectives before a noun ("major")
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
        aber doch jedoch sondern
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list: words that begin a clause which goes against the words before ("although")
        obwohl wohingegen während
        """),
        "including": words("""
        # own list: words after a comma that give examples of the noun before it ("including")
        allem besonders darunter einschließlich insbesondere vor
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
        hören hört hörte hörten sah sahen
        """),
    },
    "naming": {
        "links": words("""
        # own list: words between a participle of naming and the name ("a driver identified as Ida Lund")
        als
        """),
        "participles": words("""
        # own list: words between a description and a name ("a driver named Ida Lund")
        genannt genannte genannten genannter namens
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        """),
        "attaching": words("""
        # own list: prepositions that attach a phrase to the noun before them
        am an aus bei beim für gegen im in vom von zu über
        """),
        "place_links": words("""
        # own list: prepositions of place and means, which attach only to organisations and groups
        am an bei beim im in zu über
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # own list: nouns for somebody who speaks for another ("interpreter")
        anwalt anwältin dolmetscher sprecher sprecherin
        """),
        "interview_links": words("""
        # own list: words between an interview and the interviewer ("with")
        bei für mit
        """),
        "interviews": words("""
        # own list: nouns for occasions on which somebody speaks to a reporter
        fernsehinterview gespräch interview pressekonferenz
        """),
        "surveys": words("""
        # nouns for documents with findings ("in a poll, ...", "Report: ...")
        """),
        "through": words("""
        # own list: words before an intermediary ("through")
        durch über
        """),
    },
    "possession": {
        "light_verbs": words("""
        # verb forms whose subject owns the following noun ("made the claim")
        """),
        "remarking": words("""
        # own list: prepositions before a noun that the subject of the clause owns («met de opmerking»)
        mit
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
        aber alle beide dagegen hingegen indes indessen jedoch nämlich selbst
        """),
        "set_adverbials": words("""
        # own list: words that form an adverbial with a preposition ("at once")
        beispiel glück schluss schluß wort
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
        # own list: words that begin a quantity, right before the number ("about", "at least")
        circa etwa fast höchstens knapp mindestens nahezu rund ungefähr über
        """),
    },
    "subjects": {
        "plurals": words("""
        # plurals without "s"
        """),
    },
    "tags": {
        "impersonal": words("""
        # own list: verbs with "it" and the place where something is said
        heißen lauten
        """),
        "quoting": words("""
        # own list: verbs whose passive has the person quoted as its subject
        zitieren
        """),
        "tag_openers": words("""
        # own list: words before an inverted tag ("so said Mira")
        da dann darauf nun so
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # own list: words that are a subject before a form that may be a noun ("some say")
        alle andere einige manche mehrere viele
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        """),
        "have": words("""
        # own list: forms of the auxiliary of the perfect
        habe haben habt hast hat hatte hatten hätte hätten
        """),
        "only": words("""
        # own list: words that cancel the negation before them ("not only")
        allein bloß nur
        """),
        "open_modals": words("""
        # own list: modals that leave open whether the words were said
        dürfte kann können könnte könnten möchte möchten
        """),
        "other_sense": words("""
        # own list: lemmas that report only with a clause; with a noun they mean something else
        bringen finden führen geben halten legen machen nehmen sehen setzen stellen treffen werfen zeigen ziehen
        """),
        "saying": words("""
        # own list: lemmas that take a clause, and hardly ever a noun phrase
        sagen
        """),
    },
}
