"""Russian: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        был была были было стал стала
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        он она ты я
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        будет будут есть является являются
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        акт глава действие книга песнь раздел сцена том часть явление
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        барышня дама девочка девушка девчонка женщина мальчик мальчишка мальчуган мужчина незнакомец незнакомка паренек
        парень парнишка подросток прохожий ребенок ребёнок старик старичок старуха старушка человек юноша
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        com net org ru рф
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
        гора город мыс озеро остров площадь проспект река село улица
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
        платформа платформы радиоканал телепрограмма
        """),
        "small": words("""
        # own list: words in lower case in such names, if all others have capitals
        """),
    },
}
