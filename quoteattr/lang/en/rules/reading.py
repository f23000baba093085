"""English: words for finding names, headings and the genre, by the name of the module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "genre": {
        "past": words("""
        # own list
        did had was were
        """),
        "personal": words("""
        # own list
        he i she
        """),
        "present": words("""
        # own list
        are do does has have is
        """),
    },
    "headings": {
        "divisions": words("""
        # own list
        act book canto chap chapter part scene section volume
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        blackguard boy brat brute chap child coward fellow female fool gentleman girl guy idiot imp knave lad lady lass liar
        male man old person rascal rogue ruffian scamp scoundrel villain woman wretch young youth
        """),
    },
    "name_runs": {
        "compounds": words("""
        # own list
        based born bred built educated led owned raised trained winning
        """),
        "domains": words("""
        # own list
        biz co com edu eu gov info int io ly net news org tv uk us
        """),
        "purposes": words("""
        # own list
        for on
        """),
        "towns": words("""
        # own list
        city port town township village
        """),
        "with_purpose": words("""
        # own list: whose name goes on with what they are for or work on ("the Institute for Fish", "the Council on Ageing")
        academy agency alliance association bureau campaign center centers centre centres coalition commission committee
        council department directorate federation forum foundation fund initiative institute institution laboratory league
        mission network office organisation organization partnership program programme project school service society
        taskforce trust
        """),
    },
    "name_starts": {
        "calls": words("""
        # own list
        o
        """),
        "first_names_too": words("""
        # own list
        odd per
        """),
    },
    "names": {
        "name_links": words("""
        # own list
        & and de des du for of the
        """),
        "place_endings": words("""
        # own list
        airport avenue boulevard canal cathedral dock docks harbor harbour highway motorway pier quay reservoir road square
        stadium street valley
        """),
        "place_nouns": words("""
        # own list
        cape castle fort lake mount port
        """),
        "saints": words("""
        # own list
        san santa st ste
        """),
        "title_links": words("""
        # own list
        for of to
        """),
        "weekdays": words("""
        # own list
        friday monday saturday sunday thursday tuesday wednesday
        """),
    },
    "quoted_names": {
        "nouns": words("""
        # own list: other nouns before the name of an organisation in quotation marks ("the site “Lisk Now”")
        ensemble festival platform portal publisher site
        """),
        "small": words("""
        # own list: words in lower case in such names, if all others have capitals
        a and at for from in of on the to with
        """),
    },
}
