"""English: words that single frames need, by the name of the frame. Data only."""

from quoteattr.lang.pack import words

__all__ = ["FRAMES"]

FRAMES = {
    "noun_clause": {
        "infinitive_nouns": words("""
        # own list
        aim ambition appeal call calls claim decision demand demands determination goal instruction instructions intent
        intention invitation offer order orders plan plans plea pledge promise promises proposal recommendation refusal request
        resolve suggestion threat threats vow wish
        """),
        "noun_links": words("""
        # own list
        : are is that was were
        """),
    },
    "noun_object": {
        "aiming": words("""
        # own list
        against on
        """),
        "attacks": words("""
        # own list
        assault attack attacks
        """),
        "judgements": words("""
        # own list
        condemnation criticism criticisms defence defense denunciation embrace endorsement endorsements praise rejection
        """),
        "particles": words("""
        # own list
        down off on up
        """),
    },
    "object_phrase": {
        "manual": words("""
        # own list: lemmas
        press
        """),
        "requests": words("""
        # own list: lemmas
        ask_for call_for demand
        """),
        "topic_links": words("""
        # own list
        about against for of on over with
        """),
    },
    "passive": {
        "quoting": words("""
        # own list
        cite quote
        """),
    },
    "passive_report": {
        "about": words("""
        # own list
        about
        """),
    },
    "raised_subject": {
        "raising_passives": words("""
        # own list, after Quirk et al. (1985), 16.50: "the bridge is said to be safe"; no "supposed to", which is a modal
        acknowledge allege assume believe claim consider declare deem determine discover estimate expect feel find forecast know
        predict presume project prove reckon report reveal rumor rumour say see show suspect think understand
        """),
    },
    "that_clause": {
        "degrees": words("""
        # own list
        so such
        """),
    },
    "to_clause": {
        "own_deeds": words("""
        # own list, after Huddleston and Pullum (2002), 14.1: what the subject itself will do or be
        agree aim aspire claim consent covenant decline endeavor endeavour offer pledge profess propose refuse resolve seek
        strive threaten undertake vow
        """),
    },
    "zero_that": {
        "sayable": words("""
        # own list
        anything everything farewell goodbye goodnight grace hello less line lines little lot lots mass more much name names no
        nothing one ones phrase phrases prayer prayers same so something sorry stuff that thing things this word words yes
        """),
    },
}
