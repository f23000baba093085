"""German: how it is written. Data only."""

from quoteattr.lang.pack import Writing, words

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(
        ("\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{LEFT DOUBLE QUOTATION MARK}"),
        ("\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ("\N{SINGLE LOW-9 QUOTATION MARK}", "\N{LEFT SINGLE QUOTATION MARK}"),
        (
            "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
            "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
        ),
    ),
    dash=None,  # not used in dialogue
    dash_parts_turns=True,
    quoted_names=True,
    ordinal_stop=True,  # whether “5.” is an ordinal
    possessive="",  # what follows the apostrophe of an owner: "s" in "Varga's"
    bare_possessive="",  # letters that the apostrophe of an owner can follow alone: "sxz" in "the girls'", "Marx'"
    abbreviations=words("""
    # own list: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    a.d abb abs allg anm apr art aufl aug ausg bd bes bzgl bzw ca d.h d.j d.ä dez di dipl do dr e.v ebd etc ev evtl exkl feb
    febr ff fr geb gen gest ggf habil hon hptm hr hrsg i.d.r ing inkl jan jh jhd jun jur kap kath kgl lt mag max med mi min
    mio mo mrd n.chr nat nov nr o.g o.ä oberstlt okt phil prof red rer s sa sen sept so sog st str tel theol u.a u.ä usw v.a
    v.chr verh vgl z.b z.t zit zzgl
    """),
    capitals=words("""
    # own list: one-letter words that are always capitals, but not initials ("i")
    o
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
    # own list: words that begin with an apostrophe, listed without it ("tis", "em", "n'")
    m n ne nem nen ner ns s
    """),
    before_tag=words("""
    # small words before the verb of a tag in dialogue with dashes ("lui" demanda-t-il)
    """),
    goes_on=words("""
    # own list: words after a comma with which the narrator of such dialogue goes on ("en", "och")
    als dann doch und wobei während
    """),
    cut=words("""
    # words cut short by an apostrophe, listed without it ("o" of "o' clock")
    """),
    cut_endings=words("""
    # endings of other words cut short ("in" of "goin' home")
    """),
)
