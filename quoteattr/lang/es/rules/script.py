"""Spanish: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        r respuesta
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        autor dirección edición fecha foto fuente hora lugar nota precio página teléfono título web
        """),
        "days": words("""
        # own list: days after these words ("monday")
        domingo jueves lunes martes miércoles sábado viernes
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        buenas buenos hola
        """),
        "places": words("""
        # own list: between a name and a place or a capacity ("of", "pro tempore")
        de del
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        p pregunta
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        coro entrevistador entrevistadora fiscal juez moderador periodista presentador público todos
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        d dr dra sr sra
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        adiós bueno gracias hola no sí tú usted ustedes vosotros yo
        """),
        "when": words("""
        # own list: words before the name of a writer that say when ("on", "yesterday")
        ayer el hoy
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        añadió contestó dijo escribió preguntó respondió
        """),
    },
}
