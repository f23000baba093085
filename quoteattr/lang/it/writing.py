"""Italian: how it is written. Data only."""

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
    dash=Dash.SPACED,  # Dash.TIGHT “—No —dijo—. Ya.”, SPACED “— Нет, — сказала она.”, OPEN “– Nej, sa hon.”
    dash_behind_colon=True,  # “Han är nöjd: – Det gick bra.”
    ordinal_stop=False,  # whether “5.” is an ordinal
    possessive="",  # what follows the apostrophe of an owner: "s" in "Varga's"
    bare_possessive="",  # letters that the apostrophe of an owner can follow alone: "sxz" in "the girls'", "Marx'"
    abbreviations=words("""
    # own list: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    a.c arch arciv art artt avv cap cav cfr col comm d.c don dott dott.ssa dr ecc es gen geom ing jr mons n nn on p.es pag
    pagg prof prof.ssa rag rev s s.p.a s.r.l sen serg sig sig.na sig.ra sigg spa ss st tel ten vol vs
    """),
    capitals=words("""
    # own list: one-letter words that are always capitals, but not initials ("i")
    a e i o
    """),
    clitics=words("""
    # short verbs attached to the word before them ("'ve", "'ll")
    """),
    proclitics=words("""
    # own list: short words attached to the word after them ("l'", "dell'")
    agl' all' anch' bell' buon' c' ch' ciascun' coll' com' cos' d' dagl' dall' degl' dell' dev' dov' gl' l' m' mezz' n'
    nell' nessun' po' qualcun' quand' quell' quest' s' sant' senz' sull' t' tutt' un' v'
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
    mentre senza
    """),
    cut=words("""
    # words cut short by an apostrophe, listed without it ("o" of "o' clock")
    """),
    cut_endings=words("""
    # endings of other words cut short ("in" of "goin' home")
    """),
)
