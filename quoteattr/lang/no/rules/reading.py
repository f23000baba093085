"""Norwegian: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "genre": {
        "past": words("""
        # past forms of auxiliaries, common in stories
        # in English: did had was were
        """),
        "personal": words("""
        # pronouns common in conversations
        # in English: he i she
        """),
        "present": words("""
        # present forms of auxiliaries, more common in reports
        # in English: are do does has have is
        """),
    },
    "headings": {
        "divisions": words("""
        # parts of a book, before their number ("Chapter 3")
        # in English: act book canto chap chapter part
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        # in English: based born bred built educated led
        """),
        "domains": words("""
        # last parts of the names of sites ("Halmhomes.net")
        # in English: biz co com edu eu gov
        """),
        "purposes": words("""
        # between an organisation and its purpose ("the Institute for Fish")
        # in English: for on
        """),
        "with_purpose": words("""
        # nouns for organisations whose names may end with their purpose
        # in English: academy agency alliance association bureau campaign
        """),
    },
    "name_starts": {
        "calls": words("""
        # before the name of somebody who is addressed ("O Mouse")
        # in English: o
        """),
        "first_names_too": words("""
        # everyday words that are first names before a surname ("Per Holm said")
        # in English: odd per
        """),
    },
    "names": {
        "name_links": words("""
        # inside the name of an organisation ("Bank of Norvia")
        # in English: & and de des du for
        """),
        "place_nouns": words("""
        # nouns that begin the name of a place ("Castle Holm")
        # in English: cape castle fort lake mount port
        """),
        "saints": words("""
        # titles inside a surname ("Ida St. Clare")
        # in English: san santa st ste
        """),
        "title_links": words("""
        # inside a title ("Envoy for Norvia")
        # in English: for of to
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        # in English: friday monday saturday sunday thursday tuesday
        """),
    },
}
