"""German: the words of the rules in frames, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["FRAMES"]

FRAMES = {
    "according_clause": {
        "openers": words("""
        # own list: prepositions before a noun for what a source says
        laut nach
        """),
        "relatives": words("""
        # relative pronouns behind a source phrase («secondo cui»)
        """),
        "statements": words("""
        # own list: last parts of nouns for what a source says
        angabe angaben aussage aussagen bekunden berechnungen bericht berichten einschätzung erkenntnissen ermittlungen
        informationen medienberichten meldung meldungen mitteilung pressemitteilung schätzungen umfrage umfragen
        """),
    },
    "fronted_judgement": {
        "topics": words("""
        # own list: prepositions between a verb of saying and what it is about («von», «vor»)
        vom von vor über
        """),
    },
    "for_whom": {
        "opinion": words("""
        # own list: prepositions before the one who thinks so («Para Ruiz, es «un error»»)
        für
        """),
    },
    "infinitive_clause": {
        "purposes": words("""
        # own list: words before an infinitive of purpose, which isn't what was said
        anstatt ohne statt um
        """),
    },
    "inserted": {
        "just": words("""
        # own list: words before "as" that belong to it ("tal y como", "così come")
        genau so
        """),
    },
    "noun_clause": {
        "infinitive_nouns": words("""
        # own list: nouns of saying that govern an infinitive ("promise to")
        absicht aufforderung drohung forderung versprechen wunsch
        """),
        "noun_links": words("""
        # own list: words between a noun of saying and what was said ("her comments were")
        : ist lautet lautete sind war waren
        """),
    },
    "object_phrase": {
        "topic_links": words("""
        # own list: prepositions between a verb of saying and its topic ("about", "of")
        an für gegen von zu über
        """),
    },
    "passive": {
        "quoting": words("""
        # own list: verbs whose object is the person quoted ("the paper quoted him as saying")
        zitieren
        """),
    },
    "passive_report": {
        "about": words("""
        # own list: prepositions before the topic of a question ("about")
        nach zu über
        """),
    },
    "raised_subject": {
        "raising_passives": words("""
        # lemmas of verbs whose passive takes an infinitive ("is said to be")
        """),
    },
    "pointing_tag": {
        "pointing": words("""
        # own list: pronouns for what was just said, before the verb of the tag
        das dies
        """),
    },
    "source_behind": {
        "statements": words("""
        # own list: nouns for what a source says
        angabe angaben aussage aussagen bericht berichten erkenntnissen informationen meldungen schätzungen worten
        """),
    },
    "that_clause": {
        "degrees": words("""
        # own list: words before an adverb or a noun after which "that" begins a result ("so")
        derart dermaßen so solch
        """),
    },
    "to_clause": {
        "own_deeds": words("""
        # verbs for what one does oneself, which take no object before "to" ("vow")
        """),
    },
    "zero_that": {
        "sayable": words("""
        # own list: nouns and pronouns that can be the object of "say" ("say the same thing")
        adieu alles etwas nichts wahrheit
        """),
    },
}
