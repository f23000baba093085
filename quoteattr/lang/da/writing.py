"""Danish: how it is written. Data only."""

from quoteattr.lang.da.people import PERSONS
from quoteattr.lang.pack import Dash, Writing, words

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(
        ("\N{RIGHT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ("\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ("\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{LEFT DOUBLE QUOTATION MARK}"),
    ),
    dash=Dash.OPEN,  # “– Nej, sa hon. Det är sent.”
    dash_behind_stop=True,
    dash_behind_colon=True,  # “Han är nöjd: – Det gick bra.”
    dash_parts_turns=True,  # “A” – “B” are two speakers
    ordinal_stop=True,  # whether “5.” is an ordinal
    genitive="s",  # “Sveriges statsminister”
    abbreviations=words("""
    # own list: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    adj adm afd afs alm ang apr aug bd bl.a ca cand d.v.s d.y d.æ dec dir div dr dvs e.kr eks ekskl el evt f f.eks f.kr
    feb fhv fig fl forb forf fr frk fx gl gr hhv hr i.e ifm ing inkl jan jf jr jun kgl kl kpt kr lb lic lign m.a.o
    m.fl m.h.t m.m m.v maks mdr mht mia mill mio mr mrs ms mv n.m nov nr o.a o.l obs okt oma omkr opr osv
    p.g.a p.t pct pga pkt prof ref resp s sekr sept sml spec st stk str sv t.o.m tdl tel tlf trad u.å udg univ v
    v.s.a vedr vha vol årg
    """),
    capitals=words("""
    # own list: one-letter words that are always capitals, but not initials ("i")
    i å ø
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
    en ne
    """),
    before_tag=words("""
    # small words before the verb of a tag in dialogue with dashes ("lui" demanda-t-il)
    """),
    goes_on=words("""
    # own list: words after a comma with which the narrator of such dialogue goes on ("en", "och")
    da der efter for fordi før hvilket hvis hvor hvorefter hvorpå idet inden indtil med men mens når og samtidig siden skønt
    som så til uden
    """) | PERSONS,
    narrated=words("""
    # own list: pronouns before a verb of saying in a sentence after a tag ("Han påpeker at")
    de han hun
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
