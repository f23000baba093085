"""Czech: the words of the rules in frames, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["FRAMES"]

FRAMES = {
    "noun_clause": {
        "infinitive_nouns": words("""
        # own list: nouns of saying that govern an infinitive ("promise to")
        návrh přání slib výzva záměr žádost
        """),
        "noun_links": words("""
        # own list: words between a noun of saying and what was said ("her comments were")
        : byl byla bylo byly je jsou zní znějí zněl zněla znělo
        """),
        "topics": words("""
        # own list: words between a noun of saying and the clause it tells ("om" att, "о том", что)
        o tom
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
        # own list: verbs whose object is what somebody asks for ("called for a vote")
        navrhnout navrhovat požadovat žádat
        """),
        "topic_links": words("""
        # own list: prepositions between a verb of saying and its topic ("about", "of")
        jako na o proti za
        """),
    },
    "passive": {
        "quoting": words("""
        # own list: verbs whose object is the person quoted ("the paper quoted him as saying")
        citovat
        """),
    },
    "passive_report": {
        "about": words("""
        # own list: prepositions before the topic of a question ("about")
        na o
        """),
    },
    "raised_subject": {
        "raising_passives": words("""
        # lemmas of verbs whose passive takes an infinitive ("is said to be")
        """),
    },
    "that_clause": {
        "degrees": words("""
        # own list: words before an adverb or a noun after which "that" begins a result ("so")
        natolik tak taková takové takový tolik
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
        nic něco pravdu všechno
        """),
    },
}
