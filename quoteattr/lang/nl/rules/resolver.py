"""Dutch: the words of the rules in resolver, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RESOLVER"]

RESOLVER = {
    "asked": {
        "asking": words("""
        # lemmas whose object is asked something
        """),
    },
    "came_from": {
        "arriving": words("""
        # own list: verbs between quoted words and "from" ("came")
        komt kwam kwamen
        """),
        "origins": words("""
        # own list: prepositions before the person the words come from ("from")
        uit van
        """),
    },
    "counterpart": {
        "counterparts": words("""
        # own list: nouns for somebody who is together with somebody else ("his companion")
        buurman buurvrouw gezel gezellin kameraad makker metgezel metgezellin overbuurman reisgenoot
        """),
        "others": words("""
        # own list: "the other"
        ander andere
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        boegeroep gejuich kreet kreten leuzen leuzes spreekkoren
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        arm armen blik hand handen hoofd ogen
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list: nouns that are also titles but may describe anybody ("the old lady")
        dame heer juffrouw meneer mevrouw vrouw
        """),
        "epithets": words("""
        # own list: nouns that are used of somebody already known ("the rascal")
        bengel dwaas gek kerel lafaard oude ouwe schavuit schelm schurk stakker stumper
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        met
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        deze die
        """),
    },
    "descriptions": {
        "anybody": words("""
        # own list: nouns for people in general, which aren't titles ("man", "lady")
        bejaarde boer dame grijsaard heer jongeling jongeman jongen kerel kind knaap knecht man meisje mens oude persoon
        vent vreemde vreemdeling vrouw vrouwtje
        """),
    },
    "former_latter": {
        "former": words("""
        # own list: words that refer to the first of two
        eerste eerstgenoemde
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        deze laatste laatstgenoemde
        """),
    },
    "genders": {
        "articles": words("""
        # own list: articles that come before names, but not before those of people ("de Ridderzaal")
        't de den het
        """),
        "office_links": words("""
        # own list: words between an office and its field ("Minister for Trade")
        van voor
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        in naar te uit
        """),
        "plural_verbs": words("""
        # own list: auxiliaries that need a plural subject ("were")
        hadden hebben konden kunnen mochten moesten moeten mogen waren werden wilden willen worden zijn zouden zullen
        """),
    },
    "group": {
        "adding": words("""
        # lemmas with which a speaker goes on ("she added, «B»")
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        beste geachte geliefde hooggeachte liefste lieve waarde
        """),
    },
    "named_work": {
        "broadcast": words("""
        # own list: prepositions before the title of a broadcast ("on")
        in op
        """),
    },
    "narration": {
        "manner": words("""
        # own list: words before a gesture ("with a smile")
        met
        """),
        "responses": words("""
        # own list: words for the response of listeners, in brackets ("laughter")
        applaus gejoel gejuich gelach geroezemoes hilariteit lachen lacht
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        naam
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        heet heette noemde noemden noemen noemt
        """),
        "selves": words("""
        # own list: words between "I" and the name of the narrator ("ik zelf, Ida")
        zelf zelve
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        publiceerde publiceerden uitgaf uitgegeven verspreidde verspreidden
        """),
        "organisation_links": words("""
        # own list: words between a document and the organisation it comes from ("from")
        der van
        """),
    },
    "own_source": {
        "anybody": words("""
        # own list: of a person of any gender
        eigen
        """),
        "female": words("""
        # own list: of a woman
        haar haars
        """),
        "male": words("""
        # own list: of a man
        zijn zijns
        """),
    },
    "owners": {
        "of_the_body": words("""
        # own list: nouns for a part of a person that can be said to speak or act ("voice", "lips")
        gelaat gezicht hand handen lippen mond ogen stem
        """),
    },
    "performed_work": {
        "performing": words("""
        # own list: verbs before the title of something sung or played
        speelde speelden speelt spelen zingen zingt zong zongen
        """),
    },
    "read_words": {
        "aloud": words("""
        # words that show that the words are read aloud
        """),
        "reading": words("""
        # forms of verbs of reading and seeing
        """),
        "written": words("""
        # nouns for words on a thing, which aren't a source themselves ("inscription")
        """),
    },
    "repeated_description": {
        "new_ones": words("""
        # own list: determiners that introduce somebody new ("another")
        ander andere nieuwe tweede volgende
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        elk elke geen ieder iedere
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
        betekende betekent
        """),
    },
}
