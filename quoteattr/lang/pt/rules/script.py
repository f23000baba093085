"""Portuguese: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        r resposta
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        autor data edição endereço fonte foto hora local nota preço página telefone título
        """),
        "days": words("""
        # own list: days after these words ("monday")
        domingo quarta-feira quinta-feira segunda-feira sexta-feira sábado terça-feira
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        boa bom oi olá
        """),
        "places": words("""
        # own list: between a name and a place or a capacity ("of", "pro tempore")
        da de do
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        p pergunta
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        apresentador coro entrevistador entrevistadora jornalista juiz moderador público repórter todos
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        d dr dra sr sra
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        adeus bem eu não nós obrigada obrigado olá sim tu você vocês
        """),
        "when": words("""
        # own list: words before the name of a writer that say when ("on", "yesterday")
        hoje o ontem
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        acrescentou disse escreveu perguntou respondeu
        """),
    },
}
