"""Dutch: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        had hadden waren was werd
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        hij ik ze zij
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        hebben heeft is wordt zijn
        """),
        "reported": words("""
        # own list: words of reports: weekdays, sums, offices
        dinsdag dollar donderdag euro gemeente kabinet kamer kilometer maandag media miljard miljoen minister ministerie
        onderzoek oppositie parlement partij politie president procent regering staatssecretaris vrijdag woensdag
        woordvoerder woordvoerster zaterdag zondag
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        akte bedrijf boek canto deel hoofdstuk scène tafereel toneel
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        bejaarde bengel boer dame dwaas gek grijsaard heer jongeling jongeman jongen juffrouw kerel kind knaap knecht
        lafaard man meisje meneer mens mevrouw oude ouwe persoon schavuit schelm schurk stakker stumper vent vreemde
        vreemdeling vrouw vrouwtje
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        be com net nl org
        """),
        "purposes": words("""
        # own list: between an organisation and its purpose ("the Institute for Fish")
        voor
        """),
        "with_purpose": words("""
        # own list: nouns for organisations whose names may end with their purpose
        bond bureau centrum comité commissie dienst fonds hof instituut ministerie organisatie raad stichting vereniging
        """),
    },
    "name_starts": {
        "calls": words("""
        # own list: before the name of somebody who is addressed ("O Mouse")
        o
        """),
        "first_names_too": words("""
        # everyday words that are first names before a surname ("Per Holm said")
        """),
    },
    "names": {
        "name_links": words("""
        # own list: inside the name of an organisation ("Bank of Norvia")
        & de der des en het van voor
        """),
        "place_nouns": words("""
        # own list: nouns that begin the name of a place ("Castle Holm")
        berg burg eiland fort haven hof huize kaap kasteel meer plein rivier sint slot
        """),
        "saints": words("""
        # own list: titles inside a surname ("Ida St. Clare")
        sint st
        """),
        "title_links": words("""
        # own list: inside a title ("Envoy for Norvia")
        van voor
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
    "places": {
        "placing": words("""
        # own list: prepositions of place, where the particle of a surname is also a preposition ("in")
        bij door in langs naar nabij over te tot uit vanuit via
        """),
    },
}
