"""Italian: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        r risposta
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        autore data edizione fonte foto indirizzo luogo nota ora pagina prezzo telefono titolo
        """),
        "days": words("""
        # own list: days after these words ("monday")
        domenica giovedì lunedì martedì mercoledì sabato venerdì
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        buonasera buongiorno ciao salve
        """),
        "places": words("""
        # own list: between a name and a place or a capacity ("of", "pro tempore")
        del della di
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        d domanda
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        conduttore coro giornalista giudice intervistatore intervistatrice presentatore pubblico tutti
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        avv dott dr on prof sig
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        bene ciao grazie io lei no noi sì tu voi
        """),
        "when": words("""
        # own list: words before the name of a writer that say when ("on", "yesterday")
        ieri il oggi
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        aggiunse chiese disse ha_scritto rispose scrisse
        """),
    },
}
