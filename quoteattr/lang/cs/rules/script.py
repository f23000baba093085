"""Czech: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        o odp odpověď
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        adresa autor autorka cena datum foto fotografie hodina místo pozor strana telefon titul vydání web zdroj
        """),
        "days": words("""
        # own list: days after these words ("monday")
        neděle neděli pondělí pátek sobota sobotu středa středu úterý čtvrtek
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        ahoj dobrý nazdar vítejte
        """),
        "places": words("""
        # own list: between a name and a place or a capacity ("of", "pro tempore")
        v z ze
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        ot otázka
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        dav hlas hlasy moderátor moderátorka novinář novinářka obhájce posel předseda reportér reportérka sbor soudce svědek
        všichni
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        dr ing mudr prof
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        ano den dobrý děkuji já ne prosím ty vy
        """),
        "when": words("""
        # own list: words before the name of a writer that say when ("on", "yesterday")
        dnes v včera
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        dodal dodala napsal napsala odpověděl odpověděla zeptal zeptala řekl řekla
        """),
    },
}
