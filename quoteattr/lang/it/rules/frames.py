"""Italian: the words of the rules in frames, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["FRAMES"]

FRAMES = {
    "according_clause": {
        "relatives": words("""
        # own list: relative pronouns behind a source phrase («secondo cui»)
        cui quale quali
        """),
    },
    "for_whom": {
        "opinion": words("""
        # own list: prepositions before the one who thinks so («Para Ruiz, es «un error»»)
        per
        """),
    },
    "inserted": {
        "just": words("""
        # own list: words before "as" that belong to it ("tal y como", "così come")
        così da per proprio secondo
        """),
    },
    "noun_clause": {
        "infinitive_nouns": words("""
        # own list: nouns of saying that govern an infinitive ("promise to")
        intenzione promessa proposta
        """),
        "noun_links": words("""
        # own list: words between a noun of saying and what was said ("her comments were")
        : era fu sono è
        """),
    },
    "object_phrase": {
        "requests": words("""
        # own list: verbs whose object is what somebody asks for ("called for a vote")
        chiedere esigere pretendere sollecitare
        """),
        "topic_links": words("""
        # own list: prepositions between a verb of saying and its topic ("about", "of")
        contro di per su
        """),
    },
    "passive": {
        "quoting": words("""
        # own list: verbs whose object is the person quoted ("the paper quoted him as saying")
        citare
        """),
    },
    "passive_report": {
        "about": words("""
        # own list: prepositions before the topic of a question ("about")
        per su
        """),
    },
    "raised_subject": {
        "raising_passives": words("""
        # lemmas of verbs whose passive takes an infinitive ("is said to be")
        """),
    },
    "that_clause": {
        "degrees": words("""
        # words before an adverb or a noun after which "that" begins a result ("so")
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
        addio messa niente nulla qualcosa tutto
        """),
    },
}
