"""Danish: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        a svar
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        adresse billede dato fakta foto kilde læs_mere pris sted tekst telefon tid web
        """),
        "days": words("""
        # own list: days after these words ("monday")
        fredag lørdag mandag onsdag søndag tirsdag torsdag
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        hallo hej
        """),
        "places": words("""
        # own list: between a name and a place or a capacity ("of", "pro tempore")
        af fra i
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        q s spørgsmål
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        alle interviewer journalisten kor publikum værten
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        dr frk hr prof
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        du hej ja jeg nej tak vi
        """),
        "when": words("""
        # own list: words before the name of a writer that say when ("on", "yesterday")
        i_dag i_går på
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        sagde skrev skriver spurgte svarede
        """),
    },
}
