"""Norwegian: the words of the rules in resolver, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RESOLVER"]

RESOLVER = {
    "asked": {
        "asking": words("""
        # lemmas whose object is asked something
        # in English: ask press question
        """),
    },
    "came_from": {
        "arriving": words("""
        # verbs between quoted words and "from" ("came")
        # in English: came come comes
        """),
        "origins": words("""
        # prepositions before the person the words come from ("from")
        # in English: from
        """),
    },
    "counterpart": {
        "counterparts": words("""
        # nouns for somebody who is together with somebody else ("his companion")
        # in English: adversary antagonist caller companion confidant confidante
        """),
        "others": words("""
        # "the other"
        # in English: other
        """),
    },
    "cries_of": {
        "cries": words("""
        # nouns for what many people are heard to say
        # in English: boos calls chants cheers cries howls
        """),
    },
    "cue_after": {
        "mute": words("""
        # nouns for parts of the body that move but never speak ("head")
        # in English: arm arms brow brows cheek cheeks
        """),
    },
    "definite_person": {
        "courteous": words("""
        # nouns that are also titles but may describe anybody ("the old lady")
        # in English: lady old_lady young_lady
        """),
        "epithets": words("""
        # nouns that are used of somebody already known ("the rascal")
        # in English: blackguard brat brute coward fool idiot
        """),
        "manner": words("""
        # prepositions before a gesture ("with a smile") or a description ("with the pipe")
        # in English: with
        """),
        "pointing": words("""
        # demonstratives ("that nobleman")
        # in English: that this
        """),
    },
    "descriptions": {
        "anybody": words("""
        # nouns for people in general, which aren't titles ("man", "lady")
        # in English: boy chap child fellow female gentleman
        """),
    },
    "former_latter": {
        "former": words("""
        # words that refer to the first of two
        # in English: former
        """),
        "latter": words("""
        # words that refer to the second of two
        # in English: latter
        """),
    },
    "genders": {
        "office_links": words("""
        # words between an office and its field ("Minister for Trade")
        # in English: for of on
        """),
        "placing": words("""
        # prepositions of place, which aren't used with people
        # in English: across in into near outside throughout
        """),
        "plural_verbs": words("""
        # auxiliaries that need a plural subject ("were")
        # in English: are aren't were weren't
        """),
    },
    "group": {
        "adding": words("""
        # lemmas with which a speaker goes on ("she added, «B»")
        # in English: add continue go_on
        """),
    },
    "letters": {
        "salutations": words("""
        # words that open a letter, before the recipient ("dear")
        # in English: darling dear dearest
        """),
    },
    "named_work": {
        "broadcast": words("""
        # prepositions before the title of a broadcast ("on")
        # in English: on
        """),
    },
    "narration": {
        "manner": words("""
        # words before a gesture ("with a smile")
        # in English: with
        """),
        "responses": words("""
        # words for the response of listeners, in brackets ("laughter")
        # in English: applause cheering cheers chuckles crosstalk groans
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # nouns for a name ("my name is Ida")
        # in English: name nickname
        """),
        "naming": words("""
        # verbs of naming, before a person and the name ("called me Ida")
        # in English: call called calling calls christened dubbed
        """),
    },
    "organisations": {
        "issuing": words("""
        # verbs of publishing, between the author and the document ("issued")
        # in English: circulated distributed drafted gave give gives
        """),
        "organisation_links": words("""
        # words between a document and the organisation behind it ("from")
        # in English: by from of
        """),
    },
    "owners": {
        "of_the_body": words("""
        # nouns for a part of a person that can be said to speak or act ("voice", "lips")
        # in English: arm arms brow brows cheek cheeks
        """),
    },
    "performed_work": {
        "performing": words("""
        # verbs before the title of something sung or played
        # in English: hum hummed humming play played playing
        """),
    },
    "read_words": {
        "aloud": words("""
        # words that show that the reader utters what is read
        # in English: aloud loud out
        """),
        "reading": words("""
        # forms of verbs of reading and seeing
        # in English: miss missed notice noticed notices read
        """),
        "written": words("""
        # nouns for words on a thing, which have no source of their own ("inscription")
        # in English: engraving engravings inscription inscriptions lettering letters
        """),
    },
    "repeated_description": {
        "new_ones": words("""
        # determiners that introduce somebody new ("another")
        # in English: another one other
        """),
    },
    "role": {
        "distributive": words("""
        # determiners of nobody in particular ("every", "any")
        # in English: any each either every neither one
        """),
    },
    "shown_names": {
        "honours": words("""
        # words after a name that aren't part of it ("Esq.", "M.D.")
        # in English: c.b.e cbe d.d.s d.phil dds dphil
        """),
    },
    "term": {
        "meaning": words("""
        # verbs after a word that is mentioned, not used ("means")
        # in English: mean meaning means meant refers stands
        """),
    },
}
