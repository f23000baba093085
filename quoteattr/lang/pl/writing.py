"""Polish: how it is written. Data only."""

from quoteattr.lang.pack import Dash, Writing, words

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(
        ("\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ("\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{SINGLE LOW-9 QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
    ),
    dash=Dash.SPACED,
    dash_behind_stop=True,
    dash_parts_turns=True,
    quoted_names=True,
    ordinal_stop=True,
    abbreviations=words("""
    # own list: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    abp adm adw al ang art asp bp br bł cd cdn cm dn doc dr ds dyr etc franc gen gm godz gr ha hab hr im insp inż itd itp jw
    kard kg kier km kom kpr kpt ks lek m.in mec med mgr min mjr mld mln mł n.e nadkom niem np nr o os p.n.e pkt pl
    plut podinsp podkom por pos pow poz ppor ppłk prez prof pt płk r red rep rkps s s.a sen sierż sp st str t tel tj tys tzn
    tzw ul ur vol w wg wicemin woj ww wyd wł z.o.o zast zm zob zw zł łac śp św
    """),
    capitals=words("""
    # own list: one-letter words that are always capitals, but not initials ("i")
    a i o u w z
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
