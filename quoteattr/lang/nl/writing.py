"""Dutch: how it is written. Data only."""

from quoteattr.lang.pack import Dash, Writing, words

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(
        ("\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
        ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ("\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ('"', '"'),
        ("'", "'"),
    ),
    dash=Dash.OPEN,
    dash_parts_turns=True,  # whether a dash between two quotations separates two speakers
    quoted_names=True,  # names of papers may be in quotation marks
    ordinal_stop=False,  # whether “5.” is an ordinal
    possessive="s",  # what follows the apostrophe of an owner: "s" in "Anna's"
    bare_possessive="sxz",  # letters that the apostrophe of an owner can follow alone: "Hans' boek"
    abbreviations=words("""
    # own list: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    a.d a.g a.h a.i a.j aant abs adj afd afl afz alg apr art aug ave b.v bijv blz br ca cf col cq d.d d.i d.m.v d.w.z dec
    des dgl dhr dhrn dir dr drs ds e.a e.d e.e.a e.g e.o eg enz etc excl feb febr fig fl fr geb gebr gem gen gest h.k.h hr
    i.c i.e i.h.a i.o i.p.v i.s.m i.t.t i.v.m incl ing inl insp ir jhr jkvr jl jr juf jul jun kapt kol lic lt ltz m m.a.w
    m.b.t m.b.v m.i m.i.v m.m.v maj mej mevr mgr min mld mlle mln mme mr mrs mrt ms mw n.a.v n.b n.c n.chr n.v nl no nov nr
    nrs o.a o.b.v o.g.v o.i.d o.l.v okt ong opm oud p p.a p.m pag par plm pres prof q.q r.k red resp s.v.p sec sept sr st
    stg t.a.v t.b.v t.g.v t.k t.n.v t.o.v t.w.v t.z.t tel temp uitg v v.a v.chr v.d v.l.n.r v.o.f v.s ver vgl vlg vnl voorz
    wed wnd z.g.a.n z.i z.k.h z.o.z zgn zog
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
    # own list: pronouns attached to a verb before them by a hyphen ("-il", "-t-elle")
    -i -ie -je -t-ie -we -ze
    """),
    clipped=words("""
    # own list: words that are one with the apostrophe before them, listed without it ("t" of "'t")
    d k m n r s t
    """),
    elisions=words("""
    # own list: words that begin with an apostrophe, listed without it ("tis", "em", "n'")
    k m n ns r s t tje zelfde
    """),
    before_tag=words("""
    # own list: small words before the verb of a tag in dialogue with dashes ("lui" demanda-t-il)
    dan zo
    """),
    goes_on=words("""
    # own list: words after a comma with which the narrator of such dialogue goes on ("en", "och")
    als en maar met of terwijl toen waarna zonder
    """),
    cut=words("""
    # words cut short by an apostrophe, listed without it ("o" of "o' clock")
    """),
    cut_endings=words("""
    # endings of other words cut short ("in" of "goin' home")
    """),
)
