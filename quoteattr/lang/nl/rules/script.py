"""Dutch: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        a antwoord
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        adres auteur begin bron datum eindtijd entree foto info locatie noot opmerking pagina plaats prijs regie tekst
        telefoon tijd titel toegang web website
        """),
        "days": words("""
        # own list: days after these words ("monday")
        dinsdag donderdag maandag vrijdag woensdag zaterdag zondag
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        dag goedemiddag goedemorgen goedenavond hallo hoi
        """),
        "places": words("""
        # own list: between a name and a place or a capacity ("of", "pro tempore")
        uit van
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        q v vraag
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        allen eiser interviewer interviewster koor officier presentator publiek rechter redactie verslaggever verteller
        voorzitter
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        dhr dr ds mevr mr mw prof st
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        bedankt dag dank hallo ik ja je jij jullie nee neen u we wij
        """),
        "when": words("""
        # own list: words before the name of a writer that say when ("on", "yesterday")
        gisteren op vandaag
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        antwoordde schreef schrijft vroeg zei
        """),
    },
}
