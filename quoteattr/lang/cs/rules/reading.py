"""Czech: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        byl byla byli bylo mohl mohla měl měla
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        já on ona ty vy
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        je jsou mají má
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        díl dějství jednání kapitola kniha scéna výstup zpěv část
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        chlapec dítě dívka děvče hoch holčička kluk mladík muž neznámá neznámý paní pán slečna stará starý stařec stařena
        stařenka stařík člověk žena
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        com cz eu info net org sk
        """),
        "purposes": words("""
        # own list: between an organisation and its purpose ("the Institute for Fish")
        pro
        """),
        "with_purpose": words("""
        # own list: nouns for organisations whose names may end with their purpose
        agentura institut komise ministerstvo nadace rada sdružení výbor ústav úřad
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
        a na o pro při v za
        """),
        "place_nouns": words("""
        # own list: nouns that begin the name of a place ("Castle Holm")
        hora hrad jezero mys náměstí ostrov přístav třída ulice zámek řeka
        """),
        "saints": words("""
        # own list: titles inside a surname ("Ida St. Clare")
        sv svatá svatého svatý
        """),
        "title_links": words("""
        # own list: inside a title ("Envoy for Norvia")
        pro
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
    "quoted_names": {
        "nouns": words("""
        # own list: other nouns before the name of an organisation in quotation marks ("the site “Lisk Now”")
        list listu
        """),
        "small": words("""
        # own list: words in lower case in such names, if all others have capitals
        """),
    },
}
