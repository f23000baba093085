"""Norwegian: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # labels of the person who answers ("a")
        # in English: a answer
        """),
        "captions": words("""
        # labels in lists and on pages, which introduce no speech ("venue", "photo")
        # in English: abstract act address admission advantage advantages
        """),
        "days": words("""
        # the days that may follow them ("monday")
        # in English: friday monday saturday sunday thursday tuesday
        """),
        "greetings": words("""
        # the words among these that begin a conversation ("hello")
        # in English: hello hey hi
        """),
        "places": words("""
        # between a name and a place or a capacity ("of", "pro tempore")
        # in English: from of pro
        """),
        "questions": words("""
        # labels of the person who asks ("q")
        # in English: q question
        """),
        "roles": words("""
        # other labels that are not names ("interviewer", "chorus")
        # in English: all anchor announcer applicant audience bailiff
        """),
        "short": words("""
        # abbreviations in names, without their full stop ("mr", "st")
        # in English: adm brig capt cllr cmdr col
        """),
        "talk": words("""
        # words that people say to each other, and that lists don't have ("you", "yes")
        # in English: aye bye fine hello hey hi
        """),
        "when": words("""
        # words before such a name that say when ("on", "yesterday")
        # in English: earlier last later on then this
        """),
        "writes": words("""
        # verbs between a name and quoted lines ("wrote")
        # in English: added answered asked commented continued explained
        """),
    },
}
