"""Russian: the words of the rules in resolver, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RESOLVER"]

RESOLVER = {
    "asked": {
        "asking": words("""
        # own list: lemmas whose object is asked something
        переспросить спрашивать спросить
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
        подруга приятель собеседник собеседница спутник спутница товарищ
        """),
        "others": words("""
        # own list: "the other"
        вторая второй другая другой та тот
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        возгласы крики
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        брови взгляд глаза голова губы лицо плечи рука руки
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
        баба барышня господин дама девица девочка девушка женщина мальчик мужик мужчина парень старик старуха старушка юноша
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        с
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        та тот эта этот
        """),
    },
    "descriptions": {
        "anybody": words("""
        # own list: nouns for people in general, which aren't titles ("man", "lady")
        девочка девушка женщина мальчик мужчина незнакомец незнакомка парень прохожий человек юноша
        """),
    },
    "former_latter": {
        "former": words("""
        # own list: words that refer to the first of two
        первая первый
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        вторая второй последний последняя
        """),
    },
    "genders": {
        "office_links": words("""
        # words between an office and its field ("Minister for Trade")
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        в во из
        """),
        "plural_verbs": words("""
        # own list: auxiliaries that need a plural subject ("were")
        были являются
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        добавить добавлять продолжать продолжить
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        дорогая дорогие дорогой милая милый уважаемая уважаемый
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
        с
        """),
        "responses": words("""
        # own list: words for the response of listeners, in brackets ("laughter")
        аплодисменты смех
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        имя
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        звали зовут
        """),
    },
    "newcomers": {
        "presenting": words("""
        # own list: verb forms before somebody who is new in a scene ("I döra *sto* gutten")
        бежал бежала возник возникла вошел вошла вырос вышел вышла ждал ждала лежал лежала показалась показался появилась
        появился сидел сидела стоял стояла шел шла
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        выпустил выпустила опубликовал опубликовала опубликовало распространил распространила распространило
        """),
        "organisation_links": words("""
        # words between a document and the organisation it comes from ("from")
        """),
    },
    "owners": {
        "of_the_body": words("""
        # own list: nouns for a part of a person that can be said to speak or act ("voice", "lips")
        взгляд глаза голос голосок губы лицо рука руки
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
        прочел прочитал прочитала прочла читал читала
        """),
        "written": words("""
        # own list: nouns for words on a thing, which aren't a source themselves ("inscription")
        буквы надпись
        """),
    },
    "repeated_description": {
        "new_ones": words("""
        # own list: determiners that introduce somebody new ("another")
        другая другой новая новый
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        каждая каждый любая любой никакой
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
        значит означает
        """),
    },
}
