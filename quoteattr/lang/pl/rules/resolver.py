"""Polish: the words of the rules in resolver, by the name of the rule or module. Data only."""

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
        # verbs between quoted words and "from" ("came")
        """),
        "origins": words("""
        # prepositions before the person the words come from ("from")
        """),
    },
    "counterpart": {
        "counterparts": words("""
        # own list: nouns for somebody who is together with somebody else ("his companion")
        kompan rozmówca rozmówczyni towarzysz towarzyszka
        """),
        "others": words("""
        # own list: "the other"
        druga drugi owa ta tamta tamten ten ów
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        brawa gwizdy głosy krzyki okrzyki wołania
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        brwi głowa głową oczy oczyma palcem palec ramiona ramionami ręce ręka ręką
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list: nouns that are also titles but may describe anybody ("the old lady")
        pan pani panna
        """),
        "epithets": words("""
        # nouns that are used of somebody already known ("the rascal")
        """),
        "general": words("""
        # own list: nouns for a person only by sex and age ("hombre", "muchacha")
        chłop chłopak chłopiec dama dziewczyna dziewczynka dziewczę kobieta mężczyzna młodzieniec pan pani panna staruszek
        staruszka starzec
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        z ze
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        owa ta tamta tamten ten ów
        """),
    },
    "descriptions": {
        "anybody": words("""
        # own list: nouns for people in general, which aren't titles ("man", "lady")
        chłopak chłopiec człowiek dziewczyna kobieta mężczyzna
        """),
    },
    "former_latter": {
        "former": words("""
        # own list: words that refer to the first of two
        pierwsza pierwszy
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        ostatni ostatnia ta_ostatnia ten_ostatni
        """),
    },
    "genders": {
        "office_links": words("""
        # own list: words between an office and its field ("Minister for Trade")
        do ds spraw
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        na w we
        """),
        "plural_verbs": words("""
        # own list: auxiliaries that need a plural subject ("were")
        byli były są
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        ciągnąć dodawać dodać dokończyć dorzucić kontynuować
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        drodzy droga drogi kochana kochany szanowna szanowni szanowny
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
        z ze
        """),
        "responses": words("""
        # own list: words for the response of listeners, in brackets ("laughter")
        brawa oklaski śmiech śmiechy
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        imię nazwisko
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        nazywa nazywają nazywam nazywał nazywała zwał zwała
        """),
    },
    "newcomers": {
        "presenting": words("""
        # own list: verb forms before somebody who is new in a scene ("I döra *sto* gutten")
        czekał czekała leżał leżała pojawił pojawiła siedział siedziała się stanął stanęła stał stała szedł szła ukazał
        ukazała weszła wszedł wyszedł wyszła
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        ogłosił ogłosiła opublikował opublikowała opublikowało wydał wydała wydało
        """),
        "organisation_links": words("""
        # own list: words between a document and the organisation it comes from ("from")
        z
        """),
    },
    "owners": {
        "of_the_body": words("""
        # own list: nouns for a part of a person that can be said to speak or act ("voice", "lips")
        głos głosem oczy ręce ręka twarz usta ustami wargi
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
        # forms of verbs of reading and seeing
        """),
        "written": words("""
        # nouns for words on a thing, which aren't a source themselves ("inscription")
        """),
    },
    "repeated_description": {
        "new_ones": words("""
        # own list: determiners that introduce somebody new ("another")
        druga drugi inna inny jakaś jakiś kolejna kolejny
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        jakakolwiek jakikolwiek każda każdy żaden żadna
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
        oznacza znaczy
        """),
    },
}
