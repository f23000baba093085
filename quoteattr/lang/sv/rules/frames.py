"""Swedish: the words of the rules in frames, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["FRAMES"]

FRAMES = {
    "pointing_tag": {
        "pointing": words("""
        # own list: pronouns for what was just said, before the verb of the tag
        det detta så
        """),
    },
    "according_clause": {
        "statements": words("""
        # own list: last parts of nouns for what a source says
        uppgift uppgifter uppgifterna
        """),
        "openers": words("""
        # own list: prepositions before a noun for what a source says
        enligt
        """),
    },
    "noun_clause": {
        "infinitive_nouns": words("""
        # own list: nouns of saying that govern an infinitive ("promise to")
        begäran beslut förslag hot krav löfte uppmaning önskan
        """),
        "noun_links": words("""
        # own list: words between a noun of saying and what was said ("her comments were")
        : blev lyder löd var är
        """),
        "topics": words("""
        # own list: words between a noun of saying and the clause it tells ("om" att, "о том", что)
        om
        """),
    },
    "noun_object": {
        "aiming": words("""
        # prepositions before what somebody attacks ("on" in "her attacks on the plan")
        """),
        "attacks": words("""
        # nouns whose object one of ``aiming`` links to them ("attack")
        """),
        "judgements": words("""
        # nouns whose object "of" links to them ("criticism")
        """),
        "particles": words("""
        # prepositions that are part of the verb before the noun ("stepped up his attacks")
        """),
    },
    "object_phrase": {
        "requests": words("""
        # verbs whose object is what somebody asks for ("called for a vote")
        """),
        "topic_links": words("""
        # own list: prepositions between a verb of saying and its topic ("about", "of")
        för mot om på till
        """),
    },
    "passive": {
        "quoting": words("""
        # own list: verbs whose object is the person quoted ("the paper quoted him as saying")
        citera
        """),
    },
    "passive_report": {
        "about": words("""
        # own list: prepositions before the topic of a question ("about")
        om
        """),
    },
    "raised_subject": {
        "raising_passives": words("""
        # own list: lemmas of verbs whose passive takes an infinitive ("is said to be")
        påstå säga uppge
        """),
    },
    "that_clause": {
        "degrees": words("""
        # own list: words before an adverb or a noun after which "that" begins a result ("so")
        så sådan
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
        adjö allt farväl ingenting något sanningen
        """),
    },
}
