"""Spanish: the words of the rules in resolver, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RESOLVER"]

RESOLVER = {
    "came_from": {
        "arriving": words("""
        # verbs between quoted words and "from" ("came")
        """),
        "origins": words("""
        # prepositions before the person the words come from ("from")
        """),
    },
    "counterpart": {
        "counterparts": words("""
        # own list: nouns for somebody who is together with somebody else ("his companion")
        acompañante compañera compañero interlocutor interlocutora
        """),
        "others": words("""
        # own list: "the other"
        otra otro
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        abucheos cánticos gritos vítores
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        brazo brazos cabeza mano manos ojos
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list: nouns that are also titles but may describe anybody ("the old lady")
        caballero señora
        """),
        "epithets": words("""
        # nouns that are used of somebody already known ("the rascal")
        """),
        "general": words("""
        # own list: nouns for a person only by sex and age ("hombre", "muchacha")
        anciana anciano caballero chica chico dama hombre joven jovencita jovencito moza mozo muchacha muchacho mujer niña
        niño señor señora vieja viejo zagal
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        con
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        aquel aquella esa ese esta este
        """),
        "young": words("""
        # own list: of these, nouns for somebody young, who has no title ("muchacho")
        chica chico joven jovencita jovencito moza mozo muchacha muchacho niña niño zagal
        """),
    },
    "descriptions": {
        "anybody": words("""
        # nouns for people in general, which aren't titles ("man", "lady")
        """),
    },
    "former_latter": {
        "former": words("""
        # own list: words that refer to the first of two
        primera primero
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        esta este ésta éste última último
        """),
    },
    "genders": {
        "articles": words("""
        # own list: articles before names, which no name of one person has ("les Alpes")
        las los
        """),
        "female": words("""
        # own list: determiners of feminine nouns ("la", "cette"), which show the gender of a person, too
        aquella esa esta la una
        """),
        "male": words("""
        # own list: determiners of masculine nouns ("el", "un")
        aquel el ese este un
        """),
        "office_links": words("""
        # own list: words between an office and its field ("Minister for Trade")
        de del para
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        en
        """),
        "plural_verbs": words("""
        # own list: auxiliaries that need a plural subject ("were")
        eran están fueron han son
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        agregar añadir continuar proseguir
        """),
        "joining": words("""
        # own list: marks after a tag inside one turn («A», dijo Inés: «B»)
        :
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        estimada estimado querida querido
        """),
    },
    "named_work": {
        "broadcast": words("""
        # prepositions before the title of a broadcast ("on")
        """),
    },
    "narration": {
        "manner": words("""
        # own list: words before a gesture ("with a smile")
        con
        """),
        "responses": words("""
        # own list: words for the response of listeners, in brackets ("laughter")
        aplausos risas
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        nombre
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        llama llaman llamo llamó
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        difundió divulgó emitió publicó
        """),
        "organisation_links": words("""
        # own list: words between a document and the organisation it comes from ("from")
        de del
        """),
    },
    "own_source": {
        "anybody": words("""
        # own list: of a person of any gender
        su sus
        """),
        "female": words("""
        # of a woman
        """),
        "male": words("""
        # of a man
        """),
    },
    "owners": {
        "of_the_body": words("""
        # own list: nouns for a part of a person that can be said to speak or act ("voice", "lips")
        boca labios mano manos ojos rostro voz
        """),
    },
    "performed_work": {
        "performing": words("""
        # verbs before the title of something sung or played
        """),
    },
    "repeated_description": {
        "new_ones": words("""
        # own list: determiners that introduce somebody new ("another")
        otra otro
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        cada cualquier ninguna ningún
        """),
    },
    "shown_names": {
        "honours": words("""
        # words after a name that aren't part of it ("Esq.", "M.D.")
        """),
    },
    "term": {
        "meaning": words("""
        # own list: verbs after a word that is mentioned, not used ("means")
        significa
        """),
    },
}
