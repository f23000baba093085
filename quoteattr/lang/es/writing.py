"""Spanish: how it is written. Data only."""

from quoteattr.lang.pack import Dash, Writing, words

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(
        ("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
        ("'", "'"),
    ),
    dash=Dash.TIGHT,  # Dash.TIGHT “—No —dijo—. Ya.”, SPACED “— Нет, — сказала она.”, OPEN “– Nej, sa hon.”
    dash_behind_colon=True,  # “Han är nöjd: – Det gick bra.”
    ordinal_stop=False,  # whether “5.” is an ordinal
    possessive="",  # what follows the apostrophe of an owner: "s" in "Varga's"
    bare_possessive="",  # letters that the apostrophe of an owner can follow alone: "sxz" in "the girls'", "Marx'"
    abbreviations=words("""
    # own list: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    a.m aprox art av avda c cap cf cnel cía d dpto dr dra dª ed ee ee.uu ej etc excmo fig fr gral hno ilmo ing lic mons no
    núm p.ej p.m pdte prof profa pág págs rvdo s.a sr sra sres srta st sta sto tte ud uds uu v vd vdo vds vol vto
    """),
    capitals=words("""
    # own list: one-letter words that are always capitals, but not initials ("i")
    a e o u y
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
    # own list: words after a comma with which the narrator of such dialogue goes on ("en", "och")
    mientras sin
    """),
    cut=words("""
    # words cut short by an apostrophe, listed without it ("o" of "o' clock")
    """),
    cut_endings=words("""
    # endings of other words cut short ("in" of "goin' home")
    """),
)
