"""Ukrainian: the words of the rules in frames, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["FRAMES"]

FRAMES = {
    "according_clause": {
        "openers": words("""
        # own list: prepositions before a noun for what a source says ("nach")
        за на
        """),
    },
    "noun_clause": {
        "infinitive_nouns": words("""
        # own list: nouns of saying that govern an infinitive ("promise to")
        бажання готовність заклик намір обіцянка прохання рішення
        """),
        "noun_links": words("""
        # own list: words between a noun of saying and what was said ("her comments were")
        : що
        """),
        "topics": words("""
        # own list: words between a noun of saying and the clause it tells ("om" att, "о том", что)
        про те
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
        вимагати доповісти зажадати заявити заявляти нагадати оголосити оголошувати повідомити повідомляти попереджати
        попередити попросити просити розповідати розповісти
        """),
        "topic_links": words("""
        # own list: prepositions between a verb of saying and its topic ("about", "of")
        про
        """),
    },
    "passive": {
        "quoting": words("""
        # own list: verbs whose object is the person quoted ("the paper quoted him as saying")
        процитувати цитувати
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
        # nouns and pronouns that can be the object of "say" ("say the same thing")
        """),
    },
}
