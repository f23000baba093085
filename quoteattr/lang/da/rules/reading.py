"""Danish: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        barn barnet dame damen dreng drengen fremmed fru fruen gubbe herre herren kone konen kræet kvinde kvinden mand
        manden person personen pige pigen skurken slynglen stakkelen tossen ung
        """),
    },
    "noun_capitals": {
        "nouns": words("""
        # own list: frequent nouns, often without a determiner
        aand aandedræt aar aften arbeide arbejde arm bage ben bord brev brød dag dage død dør fader fingre flaske folk fred
        frue gang glas glæde gud haab haand haar hat herre herrer hest hjem hjerte hoved hund hus hænder høst kaffe kjole
        kunst lampe land liv lys læber magt mand mening menneske mennesker minutter mod moder morgen mund mur musik mænd nat
        navn ord penge pige piger plads regn ro røst sag sind sjæl skov skridt skuldre sne sol sommer sorg spørgsmaal stemme
        sten stilhed stol stole svar taarer tid time træer vand vei vej verden vind vindu vinter væg ære øieblik øine øjne
        """),
        "genitive": words("""
        # own list: endings of a name that owns the next noun
        s
        """),
        "noun_endings": words("""
        # own list: endings that only nouns have
        dom domme else elser eri erier haand hed heder isme itet ning ninge ninger skab skaber stue tion tioner
        """),
        "adjective_endings": words("""
        # own list: endings of adjectives before a noun
        e ende t
        """),
    },
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        havde var
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        han hun jeg
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        er har
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        akt bog del kapitel sang scene
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        com dk net org
        """),
        "purposes": words("""
        # own list: between an organisation and its purpose ("the Institute for Fish")
        for
        """),
        "with_purpose": words("""
        # own list: nouns for organisations whose names may end with their purpose
        akademiet center centret forbund forbundet forening foreningen institut instituttet stiftelse stiftelsen styrelsen
        udvalget
        """),
    },
    "name_starts": {
        "calls": words("""
        # before the name of somebody who is addressed ("O Mouse")
        """),
        "first_names_too": words("""
        # everyday words that are first names before a surname ("Per Holm said")
        """),
    },
    "names": {
        "name_links": words("""
        # own list: inside the name of an organisation ("Bank of Norvia")
        & af de for of og
        """),
        "place_nouns": words("""
        # nouns that begin the name of a place ("Castle Holm")
        """),
        "saints": words("""
        # own list: titles inside a surname ("Ida St. Clare")
        sankt sct
        """),
        "title_links": words("""
        # own list: inside a title ("Envoy for Norvia")
        for i
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
    "quoted_names": {
        "nouns": words("""
        # own list: other nouns before the name of an organisation in quotation marks ("the site “Lisk Now”")
        dagbladet hjemmesiden kanalen netavisen netmediet sitet ugebladet
        """),
        "small": words("""
        # own list: words in lower case in such names, if all others have capitals
        """),
    },
}
