"""Czech: how it is written. Data only."""

from quoteattr.lang.pack import Dash, Writing, words

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(
        ("\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{LEFT DOUBLE QUOTATION MARK}"),
        ("\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{SINGLE LOW-9 QUOTATION MARK}", "\N{LEFT SINGLE QUOTATION MARK}"),
    ),
    dash=Dash.SPACED,
    dash_parts_turns=True,
    ordinal_stop=True,
    abbreviations=words("""
    # own list: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    a.s aj al angl ap apod arch atd bc cca csc dis doc dr drsc ev fr gen hod ing insp judr kap kom kpt kč lat mgr mil min mj
    mjr ml mld mudr mvdr n.l např npor nám něm obr odst p paeddr ph.d phd phdr plk pol popř por pozn pplk ppor prap prof pí
    př.n.l příp r red resp rndr rtm s.r.o sl st stol str sv t.r t.č tab tel thdr tis tj tzv ul vč zvl č čl šk
    """),
    capitals=words("""
    # own list: one-letter words that are always capitals, but not initials ("i")
    a i k o s u v z
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
    elisions=words("""
    # words that begin with an apostrophe, listed without it ("tis", "em", "n'")
    """),
    before_tag=words("""
    # small words before the verb of a tag in dialogue with dashes ("lui" demanda-t-il)
    """),
    goes_on=words("""
    # words after a comma with which the narrator of such dialogue goes on ("en", "och")
    """),
    cut=words("""
    # words cut short by an apostrophe, listed without it ("o" of "o' clock")
    """),
    cut_endings=words("""
    # endings of other words cut short ("in" of "goin' home")
    """),
)
