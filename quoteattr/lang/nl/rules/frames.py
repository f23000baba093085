"""Dutch: the words of the rules in frames, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["FRAMES"]

FRAMES = {
    "according_clause": {
        "openers": words("""
        # own list: prepositions before a noun for what a source says
        naar
        """),
        "relatives": words("""
        # own list: relative pronouns behind a source phrase («secondo cui»)
        welke wie
        """),
        "statements": words("""
        # own list: last parts of nouns for what a source says
        zeggen
        """),
    },
    "for_whom": {
        "opinion": words("""
        # own list: prepositions before the one who thinks so («Para Ruiz, es «un error»»)
        voor
        """),
    },
    "infinitive_clause": {
        "infinitives": words("""
        # own list: endings of all infinitives, where the marker is also another word ("te laat")
        aan en ien ijn oen
        """),
        "purposes": words("""
        # own list: words before an infinitive of purpose, which isn't what was said
        alvorens door na om teneinde zonder
        """),
        "requests": words("""
        # own list: verbs of asking, after which such a word begins what is asked for ("vroeg om")
        aandringen aanmanen aanmoedigen aanraden aansporen adviseren afraden beloven bevelen dreigen eisen manen opdragen
        oproepen pleiten raden smeken sommeren toezeggen uitnodigen verbieden verzoeken voorstellen vragen waarschuwen
        zweren
        """),
    },
    "inserted": {
        "just": words("""
        # own list: words before "as" that belong to it ("tal y como", "così come")
        net
        """),
    },
    "pointing_tag": {
        "pointing": words("""
        # own list: pronouns for what was just said, before the verb of the tag
        dat dit
        """),
    },
    "noun_clause": {
        "infinitive_nouns": words("""
        # own list: nouns of saying that govern an infinitive ("promise to")
        belofte dreigement eis opdracht oproep plan verzoek voornemen wens
        """),
        "noun_links": words("""
        # own list: words between a noun of saying and what was said ("her comments were")
        : is luidde luidden luiden luidt was
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
        aan als over tegen van voor
        """),
    },
    "passive": {
        "quoting": words("""
        # own list: verbs whose object is the person quoted ("the paper quoted him as saying")
        citeren
        """),
    },
    "passive_report": {
        "about": words("""
        # prepositions before the topic of a question ("about")
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
        dermate dusdanig zo zodanig zoveel
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
        alles gedag iets niets niks waarheid
        """),
    },
}
