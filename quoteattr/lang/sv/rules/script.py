"""Swedish: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        a s svar
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        adress bild datum fakta foto källa läs_mer plats pris telefon text tid webb
        """),
        "days": words("""
        # own list: days after these words ("monday")
        fredag lördag måndag onsdag söndag tisdag torsdag
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        hallå hej
        """),
        "places": words("""
        # own list: between a name and a place or a capacity ("of", "pro tempore")
        av från i
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        f fråga q
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        alla intervjuaren kör moderatorn programledaren publiken reportern
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        dr frk hr prof
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        du hej ja jag nej ni tack vi
        """),
        "when": words("""
        # own list: words before the name of a writer that say when ("on", "yesterday")
        idag igår på
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        frågade sa sade skrev skriver svarade
        """),
    },
}
