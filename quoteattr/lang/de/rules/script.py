"""German: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        a antwort
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        adresse anmerkung ausgabe autor beginn datum eintritt foto hinweis info ort preis quelle seite telefon titel uhrzeit
        web ziel
        """),
        "days": words("""
        # own list: days after these words ("monday")
        dienstag donnerstag freitag mittwoch montag samstag sonntag
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        grüß guten hallo servus
        """),
        "places": words("""
        # own list: between a name and a place or a capacity ("of", "pro tempore")
        aus von
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        f frage q
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        alle chor interviewer interviewerin moderator moderatorin publikum redaktion reporter reporterin richter
        staatsanwalt
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        dr fr hr prof st
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        bitte danke du gut hallo ich ihnen ihr ja nein sie tschüss wir
        """),
        "when": words("""
        # own list: words before the name of a writer that say when ("on", "yesterday")
        am gestern heute
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        antwortete entgegnete fragte fügte sagte schrieb
        """),
    },
}
