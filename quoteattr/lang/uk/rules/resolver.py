"""Ukrainian: the words of the rules in resolver, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RESOLVER"]

RESOLVER = {
    "asked": {
        "asking": words("""
        # own list: lemmas whose object is asked something
        запитати перепитати питати спитати
        """),
    },
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
        подруга приятель співрозмовник співрозмовниця товариш
        """),
        "others": words("""
        # own list: "the other"
        друга другая другий той інша інший
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        вигуки крики
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        брови губи обличчя очі плечі погляд рука руки
        """),
    },
    "definite_person": {
        "courteous": words("""
        # nouns that are also titles but may describe anybody ("the old lady")
        """),
        "epithets": words("""
        # nouns that are used of somebody already known ("the rascal")
        """),
        "general": words("""
        # own list: nouns for a person only by sex and age ("hombre", "muchacha")
        баба дама дівчина дівчинка дід жінка мужчина пан пані парубок стара старий хлопець хлопчик чоловік юнак
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        з
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        та той цей ця
        """),
    },
    "descriptions": {
        "anybody": words("""
        # own list: nouns for people in general, which aren't titles ("man", "lady")
        дівчина дівчинка жінка людина незнайомець незнайомка парубок перехожий хлопець хлопчик чоловік юнак
        """),
    },
    "former_latter": {
        "former": words("""
        # own list: words that refer to the first of two
        перша перший
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        друга другий остання останній
        """),
    },
    "genders": {
        "office_links": words("""
        # words between an office and its field ("Minister for Trade")
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        в у із
        """),
        "plural_verbs": words("""
        # own list: auxiliaries that need a plural subject ("were")
        були є
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        додавати додати продовжити продовжувати
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        дорога дорогий дорогі люба любий шановна шановний
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
        з
        """),
        "responses": words("""
        # own list: words for the response of listeners, in brackets ("laughter")
        оплески сміх
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        ім'я
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        звати звуть
        """),
    },
    "newcomers": {
        "presenting": words("""
        # own list: verb forms before somebody who is new in a scene ("I döra *sto* gutten")
        біг бігла ввійшла ввійшов вийшла вийшов з'явився з'явилась з'явилася йшла йшов лежав лежала показався показалася
        сидів сиділа стояв стояла увійшла увійшов чекав чекала
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        оприлюднив оприлюднила опублікував опублікувала опублікувало поширив поширила поширило
        """),
        "organisation_links": words("""
        # words between a document and the organisation it comes from ("from")
        """),
    },
    "owners": {
        "of_the_body": words("""
        # own list: nouns for a part of a person that can be said to speak or act ("voice", "lips")
        голос губи обличчя очі погляд рука руки
        """),
    },
    "performed_work": {
        "performing": words("""
        # verbs before the title of something sung or played
        """),
    },
    "read_words": {
        "aloud": words("""
        # words that show that the words are read aloud
        """),
        "reading": words("""
        # own list: forms of verbs of reading and seeing
        прочитав прочитала читав читала
        """),
        "written": words("""
        # own list: nouns for words on a thing, which aren't a source themselves ("inscription")
        літери напис
        """),
    },
    "repeated_description": {
        "new_ones": words("""
        # own list: determiners that introduce somebody new ("another")
        нова новий інша інший
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        будь-яка будь-який жоден кожен кожна
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
        означає
        """),
    },
}
