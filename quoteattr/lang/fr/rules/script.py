"""French: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        r réponse
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        adresse auteur date heure lieu note page photo prix source titre téléphone édition
        """),
        "days": words("""
        # own list: days after these words ("monday")
        dimanche jeudi lundi mardi mercredi samedi vendredi
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        bonjour bonsoir salut
        """),
        "places": words("""
        # own list: between a name and a place or a capacity ("of", "pro tempore")
        de du
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        q question
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        animateur chœur journaliste juge présentateur présentatrice public tous
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        dr m me mlle mme
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        bien bonjour je merci non nous oui salut tu vous
        """),
        "when": words("""
        # own list: words before the name of a writer that say when ("on", "yesterday")
        aujourd'hui hier le
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        ajouta demanda dit répondit écrit écrivit
        """),
    },
}
