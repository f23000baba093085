"""Portuguese: the words of the rules in resolver, by the name of the rule or module. Data only."""

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
        companheira companheiro interlocutor interlocutora
        """),
        "others": words("""
        # own list: "the other"
        outra outro
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        aplausos cânticos gritos vaias
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        braço braços cabeça mão mãos olhos
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list: nouns that are also titles but may describe anybody ("the old lady")
        senhor senhora
        """),
        "epithets": words("""
        # nouns that are used of somebody already known ("the rascal")
        """),
        "general": words("""
        # own list: nouns for a person only by sex and age ("hombre", "muchacha")
        anciã ancião cavalheiro dama donzela garota garoto homem jovem menina menino moça moço mulher rapariga rapaz senhor
        senhora velha velho
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        com
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        aquela aquele essa esse esta este
        """),
        "young": words("""
        # own list: of these, nouns for somebody young, who has no title ("muchacho")
        garota garoto jovem menina menino moça moço rapariga rapaz
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
        primeira primeiro
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        última último
        """),
    },
    "genders": {
        "articles": words("""
        # own list: articles before names, which no name of one person has ("les Alpes")
        as das dos os
        """),
        "female": words("""
        # own list: determiners of feminine nouns ("la", "cette"), which show the gender of a person, too
        aquela essa esta uma
        """),
        "male": words("""
        # own list: determiners of masculine nouns ("el", "un")
        aquele esse este o um
        """),
        "office_links": words("""
        # own list: words between an office and its field ("Minister for Trade")
        da de do para
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        em na no
        """),
        "plural_verbs": words("""
        # own list: auxiliaries that need a plural subject ("were")
        eram estão foram são têm
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        acrescentar adicionar continuar prosseguir
        """),
        "joining": words("""
        # own list: marks after a tag inside one turn («A», dijo Inés: «B»)
        :
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        cara caro prezada prezado querida querido
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
        com
        """),
        "responses": words("""
        # own list: words for the response of listeners, in brackets ("laughter")
        aplausos risos
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        nome
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        chama chamam chamo chamou
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        divulgou emitiu publicou
        """),
        "organisation_links": words("""
        # own list: words between a document and the organisation it comes from ("from")
        da de do
        """),
    },
    "own_source": {
        "anybody": words("""
        # own list: of a person of any gender
        seu seus sua suas
        """),
        "female": words("""
        # own list: of a woman
        dela
        """),
        "male": words("""
        # own list: of a man
        dele
        """),
    },
    "owners": {
        "of_the_body": words("""
        # own list: nouns for a part of a person that can be said to speak or act ("voice", "lips")
        boca lábios mão mãos olhos rosto voz
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
        outra outro
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        cada nenhum nenhuma qualquer
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
