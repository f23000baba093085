"""Italian: the words of the rules in resolver, by the name of the rule or module. Data only."""

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
        compagna compagno interlocutore interlocutrice
        """),
        "others": words("""
        # own list: "the other"
        altra altro
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        cori fischi grida urla
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        braccia braccio mani mano occhi testa
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list: nouns that are also titles but may describe anybody ("the old lady")
        signora signore
        """),
        "epithets": words("""
        # nouns that are used of somebody already known ("the rascal")
        """),
        "general": words("""
        # own list: nouns for a person only by sex and age ("hombre", "muchacha")
        anziana anziano bambina bambino dama donna fanciulla fanciullo gentiluomo giovane giovanetta giovanetto giovanotto
        ometto ragazza ragazzo signora signore uomo vecchia vecchietto vecchio
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        con
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        quel quella quello questa questo
        """),
        "young": words("""
        # own list: of these, nouns for somebody young, who has no title ("muchacho")
        bambina bambino fanciulla fanciullo giovane giovinetta giovinetto ragazza ragazzo
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
        prima primo
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        quest'ultima quest'ultimo ultima ultimo
        """),
    },
    "genders": {
        "articles": words("""
        # own list: articles before names, which no name of one person has ("les Alpes")
        degli dei delle gli i le
        """),
        "female": words("""
        # own list: determiners of feminine nouns ("la", "cette"), which show the gender of a person, too
        la quella quest' questa un' una
        """),
        "male": words("""
        # own list: determiners of masculine nouns ("el", "un")
        il lo quel quello questo un uno
        """),
        "office_links": words("""
        # own list: words between an office and its field ("Minister for Trade")
        del dell' della di per
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        in
        """),
        "plural_verbs": words("""
        # own list: auxiliaries that need a plural subject ("were")
        erano furono hanno sono
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        aggiungere continuare proseguire soggiungere
        """),
        "joining": words("""
        # own list: marks after a tag inside one turn («A», dijo Inés: «B»)
        :
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        cara cari caro egregio gentile
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
        applausi risate
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        nome
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        chiama chiamano chiamo chiamò
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        diffuso divulgato emesso pubblicato
        """),
        "organisation_links": words("""
        # own list: words between a document and the organisation it comes from ("from")
        da dei del dell' della di
        """),
    },
    "own_source": {
        "anybody": words("""
        # own list: of a person of any gender
        sua sue suo suoi
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
        bocca labbra mani mano occhi viso voce
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
        altra altro
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        ciascuna ciascuno ogni qualsiasi
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
