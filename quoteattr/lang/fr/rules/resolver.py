"""French: the words of the rules in resolver, by the name of the rule or module. Data only."""

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
        compagne compagnon interlocuteur interlocutrice
        """),
        "others": words("""
        # own list: "the other"
        autre
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        chants cris huées
        """),
    },
    "beat_above": {
        "acting": words("""
        # own list: endings of verbs that say in a story what somebody did or how he was
        a aient ait ent int it ut
        """),
        "appearing": words("""
        # own list: verbs after which somebody else may speak to who comes
        apparut arriva arrivait descendit entra entrait paraissait parut passa reparut revenait revint sonna survint vint
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        bras main mains tête yeux
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list: nouns that are also titles but may describe anybody ("the old lady")
        dame monsieur
        """),
        "epithets": words("""
        # nouns that are used of somebody already known ("the rascal")
        """),
        "general": words("""
        # own list: nouns for a person only by sex and age ("hombre", "muchacha")
        amant amante artiste blessé bonhomme dame demoiselle enfant femme fille fillette gamin gamine garçon gentilhomme
        homme inconnu inconnue jeune malade malheureuse malheureux monsieur musicien officier peintre poète prisonnier
        sculpteur vieillard vieille vieux voyageur voyageuse étranger étrangère
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        avec
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        ce cet cette
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
        premier première
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        celle-ci celui-ci dernier dernière
        """),
    },
    "genders": {
        "articles": words("""
        # own list: articles before names, which no name of one person has ("les Alpes")
        aux ces des les
        """),
        "female": words("""
        # own list: determiners of feminine nouns ("la", "cette"), which show the gender of a person, too
        cette la une
        """),
        "male": words("""
        # own list: determiners of masculine nouns ("el", "un")
        ce cet le un
        """),
        "office_links": words("""
        # own list: words between an office and its field ("Minister for Trade")
        de des du à
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        en à
        """),
        "plural_verbs": words("""
        # own list: auxiliaries that need a plural subject ("were")
        furent ont sont étaient
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        ajouter continuer poursuivre renchérir
        """),
        "joining": words("""
        # own list: marks after a tag inside one turn («A», dijo Inés: «B»)
        :
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        cher chère
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
        avec
        """),
        "responses": words("""
        # own list: words for the response of listeners, in brackets ("laughter")
        applaudissements rires
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        nom
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        appelait appelle nomme
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        diffusé publié émis
        """),
        "organisation_links": words("""
        # own list: words between a document and the organisation it comes from ("from")
        d' de des du
        """),
    },
    "own_source": {
        "anybody": words("""
        # own list: of a person of any gender
        l' sa ses son
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
        bouche lèvres main mains visage voix yeux
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
        autre
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        aucun aucune chaque
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
        signifie
        """),
    },
}
