"""Swedish: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        hade var voro
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        han hon jag
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        har är
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        akt bok del kap kapitel scen sång
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        barn barnet dam damen dåren flicka flickan fru frun främling främlingen fröken gosse gossen gubbe gubben gumma
        gumman herre herrn karl karlen kräket kvinna kvinnan käring käringen man mannen odjuret person personen pojke pojken
        skurken slyngeln stackaren yngling ynglingen
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        com fi net nu org se
        """),
        "purposes": words("""
        # own list: between an organisation and its purpose ("the Institute for Fish")
        för
        """),
        "with_purpose": words("""
        # own list: nouns for organisations whose names may end with their purpose
        akademien centrum förbund förbundet förening föreningen institut institutet kommittén myndigheten stiftelse
        stiftelsen
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
        & af de för och of von
        """),
        "place_nouns": words("""
        # nouns that begin the name of a place ("Castle Holm")
        """),
        "saints": words("""
        # own list: titles inside a surname ("Ida St. Clare")
        s:t s:ta sankt sankta
        """),
        "title_links": words("""
        # own list: inside a title ("Envoy for Norvia")
        för i
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
    "quoted_names": {
        "nouns": words("""
        # own list: other nouns before the name of an organisation in quotation marks ("the site “Lisk Now”")
        firman hemsidan sajten webbplatsen webbtidningen
        """),
        "small": words("""
        # own list: words in lower case in such names, if all others have capitals
        """),
    },
}
