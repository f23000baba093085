"""Swedish: how it is written. Data only."""

from quoteattr.lang.pack import Dash, Writing, words
from quoteattr.lang.sv.people import PERSONS

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(
        ("\N{RIGHT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ("\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ("\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ("\N{RIGHT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
    ),
    dash=Dash.OPEN,  # “– Nej, sa hon. Det är sent.”
    dash_behind_stop=True,
    dash_behind_colon=True,  # “Han är nöjd: – Det gick bra.”
    dash_parts_turns=True,  # “A” – “B” are two speakers
    ordinal_stop=True,  # whether “5.” is an ordinal
    genitive="s",  # “Sveriges statsminister”
    abbreviations=words("""
    # own list: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    adj al anm apr aug avd bl bl.a ca civ civ.ing d.v.s d.y d.ä dec dir dr dvs e.d e.dyl e.kr el enl etc ev ex f.d f.kr
    fam feb fig forts fr fr.o.m frk gm hr i.e ing inkl jan jfr jr jun kand kl kpt kr lic ll löjtn m.a.o m.fl
    m.m mdr milj mr mrs ms nov nr nästk o.d o.dyl obs okt omkr osv p.g.a pga prof red ref resp s.a.s s.k
    sekr sept sid skr sr st t.ex t.o.m t.v tel tf tj tr u.a utg v.d vol årg ö.h
    """),
    capitals=words("""
    # own list: one-letter words that are always capitals, but not initials ("i")
    i å ö
    """),
    clitics=words("""
    # short verbs attached to the word before them ("'ve", "'ll")
    """),
    proclitics=words("""
    # short words attached to the word after them ("l'", "dell'")
    """),
    enclitics=words("""
    # pronouns attached to a verb before them by a hyphen ("-il", "-t-elle")
    """),
    clipped=words("""
    # words that are one with the apostrophe before them, listed without it ("t" of "'t")
    """),
    elisions=words("""
    # own list: words that begin with an apostrophe, listed without it ("tis", "em", "n'")
    en n na
    """),
    before_tag=words("""
    # small words before the verb of a tag in dialogue with dashes ("lui" demanda-t-il)
    """),
    goes_on=words("""
    # own list: words after a comma with which the narrator of such dialogue goes on ("en", "och")
    där då eftersom fast för innan medan men när och samtidigt sedan som så till utan varefter varpå vars vilket
    """) | PERSONS,
    narrated=words("""
    # own list: pronouns before a verb of saying in a sentence after a tag ("Han påpeker at")
    de han hen hon
    """),
    cut=words("""
    # words cut short by an apostrophe, listed without it ("o" of "o' clock")
    """),
    cut_endings=words("""
    # endings of other words cut short ("in" of "goin' home")
    """),
    unspoken=words("""
    # marks before the dash of a narrator that don't belong to the spoken words
    """),
)
