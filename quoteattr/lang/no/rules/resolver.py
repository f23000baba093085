"""Norwegian: the words of the rules in resolver, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RESOLVER"]

RESOLVER = {
    "answers": {
        "gestures": words("""
        # own list: verb forms for a silent answer, in languages whose tags are inverted ("nickte")
        lo nikka nikkede nikket nølte rista ristet rødmet smilte sukket tav tidde trak trakk
        """),
    },
    "asked": {
        "asking": words("""
        # own list: lemmas whose object is asked something
        spørre
        """),
    },
    "came_from": {
        "arriving": words("""
        # own list: verbs between quoted words and "from" ("came")
        heter høres hørtes klinger kom kommer lyder lød
        """),
        "origins": words("""
        # own list: prepositions before the person the words come from ("from")
        fra
        """),
    },
    "counterpart": {
        "counterparts": words("""
        # own list: nouns for somebody who is together with somebody else ("his companion")
        kamerat ledsager motpart nabo selskap
        """),
        "others": words("""
        # own list: "the other"
        anden andre annen
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        burop hurrarop piping rop skrik
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        arm armer blikk føtter hender hode hånd skuldre øyne
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list: nouns that are also titles but may describe anybody ("the old lady")
        dame damen fru fruen herre herren
        """),
        "epithets": words("""
        # own list: nouns that are used of somebody already known ("the rascal")
        krypet skurken slyngelen stakkaren tosken
        """),
        "general": words("""
        # own list: nouns for a person only by sex and age ("hombre", "muchacha")
        damen gamle gamlingen gubben gutten herren jenta jenten karen kjerringa konen kvinnen mannen pigen piken unge
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        med
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        denne
        """),
    },
    "descriptions": {
        "anybody": words("""
        # own list: nouns for people in general, which aren't titles ("man", "lady")
        barn barnet dame damen fremmed gutt gutten herre herren jenta jente jenten kona kone konen kvinna kvinne kvinnen
        mann mannen person personen pike piken
        """),
    },
    "former_latter": {
        "former": words("""
        # own list: words that refer to the first of two
        førstnævnte
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        sidstnævnte
        """),
    },
    "genders": {
        "office_links": words("""
        # own list: words between an office and its field ("Minister for Trade")
        for i
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        fra i på
        """),
        "plural_verbs": words("""
        # auxiliaries that need a plural subject ("were")
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        fortsette føye_til legge_til tilføye
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        beste kjære
        """),
    },
    "named_work": {
        "broadcast": words("""
        # own list: prepositions before the title of a broadcast ("on")
        i på
        """),
    },
    "narration": {
        "manner": words("""
        # own list: words before a gesture ("with a smile")
        med
        """),
        "responses": words("""
        # own list: words for the response of listeners, in brackets ("laughter")
        applaus latter
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        navn
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        het heter kaller kalte
        """),
    },
    "newcomers": {
        "presenting": words("""
        # own list: verb forms before somebody who is new in a scene ("I döra *sto* gutten")
        dukket kom lå låg sat satt sto stod trådte ventet viste
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        publiserte sendte utga utstedte
        """),
        "organisation_links": words("""
        # own list: words between a document and the organisation it comes from ("from")
        av fra
        """),
    },
    "owners": {
        "of_the_body": words("""
        # own list: nouns for a part of a person that can be said to speak or act ("voice", "lips")
        hånd leppene lepper munn munnen stemme stemmen øyne
        """),
    },
    "performed_work": {
        "performing": words("""
        # own list: verbs before the title of something sung or played
        nynnet sang spiller spilte synger
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
        annen enda
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        enhver hver ingen noen
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
        betydde betyr
        """),
    },
}
