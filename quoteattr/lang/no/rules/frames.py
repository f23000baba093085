"""Norwegian: the words of the rules in frames, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["FRAMES"]

FRAMES = {
    "noun_clause": {
        "infinitive_nouns": words("""
        # nouns of saying that govern an infinitive ("promise to")
        # in English: aim ambition appeal call calls claim
        """),
        "noun_links": words("""
        # words between a noun of saying and what was said ("her comments were")
        # in English: : are is that was were
        """),
    },
    "noun_object": {
        "aiming": words("""
        # prepositions before what somebody attacks ("on" in "her attacks on the plan")
        # in English: against on
        """),
        "attacks": words("""
        # nouns whose object one of ``aiming`` links to them ("attack")
        # in English: assault attack attacks
        """),
        "judgements": words("""
        # nouns whose object "of" links to them ("criticism")
        # in English: condemnation criticism criticisms defence defense denunciation
        """),
        "particles": words("""
        # prepositions that are part of the verb before the noun ("stepped up his attacks")
        # in English: down off on up
        """),
    },
    "object_phrase": {
        "requests": words("""
        # verbs whose object is what somebody asks for ("called for a vote")
        # in English: ask_for call_for demand
        """),
        "topic_links": words("""
        # prepositions between a verb of saying and its topic ("about", "of")
        # in English: about against for of on over
        """),
    },
    "passive": {
        "quoting": words("""
        # verbs whose object is the person quoted ("the paper quoted him as saying")
        # in English: cite quote
        """),
    },
    "passive_report": {
        "about": words("""
        # prepositions before the topic of a question ("about")
        # in English: about
        """),
    },
    "raised_subject": {
        "raising_passives": words("""
        # lemmas of verbs whose passive takes an infinitive ("is said to be")
        # in English: acknowledge allege assume believe claim consider
        """),
    },
    "that_clause": {
        "degrees": words("""
        # words before an adverb or a noun whose result a clause with "that" tells ("so")
        # in English: so such
        """),
    },
    "to_clause": {
        "own_deeds": words("""
        # verbs for what one does oneself, which take no object before "to" ("vow")
        # in English: agree aim aspire claim consent covenant
        """),
    },
    "zero_that": {
        "sayable": words("""
        # nouns and pronouns that can be the object of "say" ("say the same thing")
        # in English: anything everything farewell goodbye goodnight grace
        """),
    },
}
