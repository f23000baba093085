"""German: the words of the rules in resolver, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RESOLVER"]

RESOLVER = {
    "age": {
        "female": words("""
        # own list: determiners before the age of a woman who is the subject
        die
        """),
        "male": words("""
        # own list: the same for a man
        der
        """),
    },
    "came_from": {
        "arriving": words("""
        # own list: verbs between quoted words and "from" ("came")
        kam kamen kommt
        """),
        "origins": words("""
        # own list: prepositions before the person the words come from ("from")
        aus vom von
        """),
    },
    "counterpart": {
        "counterparts": words("""
        # own list: nouns for somebody who is together with somebody else ("his companion")
        begleiter begleiterin gefährte gefährtin gegenüber kamerad nachbar nachbarin
        """),
        "others": words("""
        # own list: "the other"
        andere anderer
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        buhrufe jubelrufe parolen rufe schreie sprechchöre zwischenrufe
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        arm arme augen blick hand hände kopf
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list: nouns that are also titles but may describe anybody ("the old lady")
        dame frau herr
        """),
        "epithets": words("""
        # own list: nouns that are used of somebody already known ("the rascal")
        alte alter bengel dummkopf feigling kerl narr schurke tor
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        mit
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        diese dieser jene jener
        """),
    },
    "descriptions": {
        "anybody": words("""
        # own list: nouns for people in general, which aren't titles ("man", "lady")
        alte alter bursche dame frau fremde fremder greis herr junge kerl kind knabe mann mensch mädchen person weib
        """),
    },
    "former_latter": {
        "former": words("""
        # own list: words that refer to the first of two
        erstere ersterer
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        diese dieser letztere letzterer
        """),
    },
    "genders": {
        "office_links": words("""
        # own list: words between an office and its field ("Minister for Trade")
        der des für von
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        aus in nach
        """),
        "plural_verbs": words("""
        # own list: auxiliaries that need a plural subject ("were")
        dürfen haben hatten hätten konnten können mussten müssen seien sind sollen sollten waren werden wollen wollten
        wurden wären würden
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        anfügen ergänzen fortfahren fortsetzen hinzufügen hinzusetzen nachlegen weiterreden
        """),
        "joining": words("""
        # own list: marks after a tag inside one turn («A», dijo Inés: «B»)
        :
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        geehrte geehrter liebe lieber liebes teuerster teurer verehrte verehrter
        """),
    },
    "named_work": {
        "broadcast": words("""
        # own list: prepositions before the title of a broadcast ("on")
        im in
        """),
    },
    "narration": {
        "manner": words("""
        # own list: words before a gesture ("with a smile")
        mit
        """),
        "responses": words("""
        # own list: words for the response of listeners, in brackets ("laughter")
        applaus beifall gelächter heiterkeit lachen zwischenruf
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        name
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        heiß heiße nannte nennen nennt
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        herausgab herausgegeben publizierte verbreitete veröffentlichte veröffentlichten
        """),
        "organisation_links": words("""
        # own list: words between a document and the organisation it comes from ("from")
        der des vom von
        """),
    },
    "own_source": {
        "anybody": words("""
        # own list: of a person of any gender
        eigenem eigenen eigener
        """),
        "female": words("""
        # own list: of a woman
        ihr ihren ihrer ihres
        """),
        "male": words("""
        # own list: of a man
        ihm seinen seiner seines
        """),
    },
    "owners": {
        "of_the_body": words("""
        # own list: nouns for a part of a person that can be said to speak or act ("voice", "lips")
        augen gesicht hand hände lippen mund stimme
        """),
    },
    "performed_work": {
        "performing": words("""
        # own list: verbs before the title of something sung or played
        sang sangen singen singt spielen spielt spielte summte
        """),
    },
    "repeated_description": {
        "new_ones": words("""
        # own list: determiners that introduce somebody new ("another")
        andere anderer weitere weiterer zweite zweiter
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        jede jeder jedes kein keine
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
        bedeute bedeutet heißt
        """),
    },
    "topics": {
        "about": words("""
        # own list: words between a verb of saying and what it is about, if nouns have capitals ("von", "als")
        als vom von vor über
        """),
    },
}
