"""Polish: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        byli był była było były miał miała mogła mógł
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        ja on ona pan pani ty
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        jest ma mają są
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        akt część księga odsłona pieśń rozdział scena tom
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        chłopak chłopiec człowiek dziecko dziewczyna dziewczynka kobieta mężczyzna młodzieniec nieznajoma nieznajomy pan
        pani panna stara staruszek staruszka stary starzec
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        com edu eu gov info net org pl
        """),
        "purposes": words("""
        # own list: between an organisation and its purpose ("the Institute for Fish")
        do ds
        """),
        "with_purpose": words("""
        # own list: nouns for organisations whose names may end with their purpose
        fundacja instytut komisja rada stowarzyszenie urząd
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
        do ds i im na oraz w z
        """),
        "place_nouns": words("""
        # own list: nouns that begin the name of a place ("Castle Holm")
        aleja góra jezioro plac port przylądek rzeka ulica wyspa zamek
        """),
        "saints": words("""
        # own list: titles inside a surname ("Ida St. Clare")
        św święta świętego święty
        """),
        "title_links": words("""
        # own list: inside a title ("Envoy for Norvia")
        do ds spraw
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
    "quoted_names": {
        "nouns": words("""
        # own list: other nouns before the name of an organisation in quotation marks ("the site “Lisk Now”")
        pisma pismo portal ruch ruchu
        """),
        "small": words("""
        # own list: words in lower case in such names, if all others have capitals
        """),
    },
}
