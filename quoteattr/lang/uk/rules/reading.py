"""Ukrainian: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        був була були було став стала
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        вона він ти я
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        буде будуть є
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        акт глава дія книга пісня розділ сцена том частина ява
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        дитина дівка дівчина дівчинка жінка людина молодиця незнайомець незнайомка панночка парубок перехожий підліток стара
        старий хлопець хлопчик хлопчина чоловік юнак
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        com net org ua укр
        """),
        "purposes": words("""
        # between an organisation and its purpose ("the Institute for Fish")
        """),
        "with_purpose": words("""
        # nouns for organisations whose names may end with their purpose
        """),
    },
    "name_starts": {
        "calls": words("""
        # own list: before the name of somebody who is addressed ("O Mouse")
        о
        """),
        "first_names_too": words("""
        # everyday words that are first names before a surname ("Per Holm said")
        """),
    },
    "names": {
        "name_links": words("""
        # inside the name of an organisation ("Bank of Norvia")
        """),
        "place_nouns": words("""
        # own list: nouns that begin the name of a place ("Castle Holm")
        вулиця гора мис місто озеро острів площа проспект річка село
        """),
        "saints": words("""
        # titles inside a surname ("Ida St. Clare")
        """),
        "title_links": words("""
        # inside a title ("Envoy for Norvia")
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
    "quoted_names": {
        "nouns": words("""
        # own list: other nouns before the name of an organisation in quotation marks ("the site “Lisk Now”")
        платформа платформи
        """),
        "small": words("""
        # own list: words in lower case in such names, if all others have capitals
        """),
    },
}
