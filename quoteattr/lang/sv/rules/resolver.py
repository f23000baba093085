"""Swedish: the words of the rules in resolver, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RESOLVER"]

RESOLVER = {
    "answers": {
        "gestures": words("""
        # own list: verb forms for a silent answer, in languages whose tags are inverted ("nickte")
        log nickade rodnade ryckte skakade skrattade suckade teg tvekade
        """),
    },
    "asked": {
        "asking": words("""
        # own list: lemmas whose object is asked something
        fråga tillfråga
        """),
    },
    "came_from": {
        "arriving": words("""
        # own list: verbs between quoted words and "from" ("came")
        ekar heter hette hördes hörs kom kommer ljuder ljöd lyder lät låter löd
        """),
        "origins": words("""
        # own list: prepositions before the person the words come from ("from")
        från
        """),
    },
    "counterpart": {
        "counterparts": words("""
        # own list: nouns for somebody who is together with somebody else ("his companion")
        följeslagare granne kamrat motpart sällskap
        """),
        "others": words("""
        # own list: "the other"
        andra andre
        """),
    },
    "cries_of": {
        "cries": words("""
        # own list: nouns for what many people are heard to say
        burop hejarop rop skrik visslingar
        """),
    },
    "cue_after": {
        "mute": words("""
        # own list: nouns for parts of the body that move but never speak ("head")
        arm armar axlar blick fötter hand huvud händer ögon
        """),
    },
    "definite_person": {
        "courteous": words("""
        # own list: nouns that are also titles but may describe anybody ("the old lady")
        dam damen fru frun fröken herre herrn
        """),
        "epithets": words("""
        # own list: nouns that are used of somebody already known ("the rascal")
        dåren gubben gumman kräket odjuret skurken slyngeln stackaren
        """),
        "general": words("""
        # own list: nouns for a person only by sex and age ("hombre", "muchacha")
        damen flickan gamla gamle gossen gubben gumman herrn jäntan karlen kvinnan mannen pojken tösen unge ynglingen
        """),
        "manner": words("""
        # own list: prepositions before a gesture ("with a smile") or a description ("with the pipe")
        med
        """),
        "pointing": words("""
        # own list: demonstratives ("that nobleman")
        denna denne
        """),
    },
    "descriptions": {
        "anybody": words("""
        # own list: nouns for people in general, which aren't titles ("man", "lady")
        barn barnet dam damen flicka flickan främling främlingen gosse gossen gubbe gubben gumma gumman herre herrn karl
        karlen kvinna kvinnan käring käringen man mannen person personen pojke pojken yngling ynglingen
        """),
    },
    "former_latter": {
        "former": words("""
        # own list: words that refer to the first of two
        förra förre förstnämnda
        """),
        "latter": words("""
        # own list: words that refer to the second of two
        senare sistnämnda sistnämnde
        """),
    },
    "genders": {
        "office_links": words("""
        # own list: words between an office and its field ("Minister for Trade")
        för i
        """),
        "placing": words("""
        # own list: prepositions of place, which aren't used with people
        från i på
        """),
        "plural_verbs": words("""
        # auxiliaries that need a plural subject ("were")
        """),
    },
    "group": {
        "adding": words("""
        # own list: lemmas with which a speaker goes on ("she added, «B»")
        fortsätta lägga_till tillägga
        """),
    },
    "letters": {
        "salutations": words("""
        # own list: words that open a letter, before the recipient ("dear")
        bästa bäste kära käre
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
        applåder bifall skratt
        """),
    },
    "narrators": {
        "name_nouns": words("""
        # own list: nouns for a name ("my name is Ida")
        namn
        """),
        "naming": words("""
        # own list: verbs of naming, before a person and the name ("called me Ida")
        heter hette kallade kallar
        """),
    },
    "newcomers": {
        "presenting": words("""
        # own list: verb forms before somebody who is new in a scene ("I döra *sto* gutten")
        hängde kom låg satt steg stod syntes uppenbarade väntade
        """),
    },
    "organisations": {
        "issuing": words("""
        # own list: verbs of publishing, between the author and the document ("issued")
        publicerade skickade släppte utfärdade
        """),
        "organisation_links": words("""
        # own list: words between a document and the organisation it comes from ("from")
        av från
        """),
    },
    "owners": {
        "of_the_body": words("""
        # own list: nouns for a part of a person that can be said to speak or act ("voice", "lips")
        hand läppar läpparna mun munnen röst rösten stämma stämman ögon
        """),
    },
    "performed_work": {
        "performing": words("""
        # own list: verbs before the title of something sung or played
        nynnade sjunger sjöng spelade spelar
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
        annan en ännu
        """),
    },
    "role": {
        "distributive": words("""
        # own list: determiners of nobody in particular ("every", "any")
        ingen någon varje
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
        betydde betyder innebär
        """),
    },
}
