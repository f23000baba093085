"""Polish: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        o odp odpowiedź
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        adres autor autorka cena data fot foto godzina miejsce strona telefon tytuł uwaga www wydanie zdjęcie źródło
        """),
        "days": words("""
        # own list: days after these words ("monday")
        czwartek niedziela niedzielę piątek poniedziałek sobota sobotę wtorek środa środę
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        cześć dzień witaj witam
        """),
        "places": words("""
        # own list: between a name and a place or a capacity ("of", "pro tempore")
        w z
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        p pytanie
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        chór dziennikarka dziennikarz głos głosy obrońca posłaniec prokurator prowadząca prowadzący przewodniczący reporter
        reporterka sędzia tłum wszyscy świadek
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        dr ks prof
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        dobry dzień dziękuję ja nie pan pani proszę tak ty wy
        """),
        "when": words("""
        # own list: words before the name of a writer that say when ("on", "yesterday")
        dziś w wczoraj
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        dodał dodała napisał napisała odpowiedział odpowiedziała powiedział powiedziała zapytał zapytała
        """),
    },
}
