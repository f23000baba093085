"""Czech: the words of the rules in resolver, by the name of the rule or module. Data only."""

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
        druh družka průvodce společnice společník
        """),
        "others": words("""
        # own list: "the other"
        druhá druhý ona onen ta tamten ten
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        hlasy křik pokřiky potlesk volání výkřiky
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        hlava hlavou obočí oči očima prst prstem ramena rameny ruce ruka rukou
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list: nouns that are also titles but may describe anybody ("the old lady")
        paní pán slečna
        """),
        "epithets": words("""
        # nouns that are used of somebody already known ("the rascal")
        """),
        "general": words("""
        # own list: nouns for a person only by sex and age ("hombre", "muchacha")
        chlapec dáma dívka děvče hoch mladík muž panna paní pán stařec stařena stařenka stařík žena
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        s se
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        ona onen ta tahle tato ten tenhle tento
        """),
    },
    "descriptions": {
        "anybody": words("""
        # own list: nouns for people in general, which aren't titles ("man", "lady")
        chlapec dívka hoch mladík muž člověk žena
        """),
    },
    "former_latter": {
        "former": words("""
        # own list: words that refer to the first of two
        první
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        druhá druhý poslední
        """),
    },
    "genders": {
        "office_links": words("""
        # own list: words between an office and its field ("Minister for Trade")
        pro
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        na v ve
        """),
        "plural_verbs": words("""
        # own list: auxiliaries that need a plural subject ("were")
        byli byly jsou
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        dodat dodávat doplnit pokračovat
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        drahá drahý drazí milá milí milý vážená vážení vážený
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
        s se
        """),
        "responses": words("""
        # own list: words for the response of listeners, in brackets ("laughter")
        potlesk smích
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        jméno příjmení
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        jmenoval jmenuje jmenuji jmenuju nazývají říkají
        """),
    },
    "newcomers": {
        "presenting": words("""
        # own list: verb forms before somebody who is new in a scene ("I döra *sto* gutten")
        ležel ležela objevil objevila přišel přišla seděl seděla stál stála vešel vešla vynořil vynořila vyšel vyšla čekal
        čekala šel šla
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        publikoval vydal vydala vydalo zveřejnil zveřejnila zveřejnilo
        """),
        "organisation_links": words("""
        # own list: words between a document and the organisation it comes from ("from")
        od z
        """),
    },
    "owners": {
        "of_the_body": words("""
        # own list: nouns for a part of a person that can be said to speak or act ("voice", "lips")
        hlas hlasem oči rty ruce ruka tvář ústa ústy
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
        další druhá druhý jiná jiný nějaká nějaký
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        jakýkoli každá každý žádná žádný
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
        znamená značí
        """),
    },
}
