"""English: how it is written. Data only."""

from quoteattr.lang.pack import Writing, words

__all__ = ["WRITING"]

ABBREVIATIONS = words("""
# own list: titles and ranks
adm amb asst atty brig capt cllr cmdr col comdr cpl cpt cres dr drs esq fr gen gens gov govs hon hrh insp jnr jr lieut lt ltc
m maj messrs mgr misc mlle mme mmes mr mrs ms msgr mx ofc pfc ph.d prof profs pte pvt rep reps ret rev revd sec sen sens sgt
snr sr sra srta st ste supt tel v visc
# own list: firms and organisations
acad assn assoc bldg bros cie co corp dept est inc intl ltd mfg natl plc pty univ
# own list: letters with stops
a.b a.d a.k.a a.m b.a b.c b.sc c.e c.i.a d.c d.d d.phil d.sc e.g e.u f.b.i g.o.p i.e i.q j.d k.c ll.b ll.d m.a m.b m.b.a m.d
m.p m.sc n.b n.c n.d n.h n.j n.m n.y o.b.e p.a p.m p.p.s p.s q.c r.i r.i.p r.n r.s.v.p s.c s.d u.k u.n u.s u.s.a u.s.s.r v.p
w.va
# own list: texts and figures
al approx c ca cf ch chap cit cols cp eds eq etc ff fig figs fl fn fol ibid id illus incl mss no nos nr p para paras pg pp pt
pts q.v qty sc seq ser sp suppl ver viz vol vols vs
# own list: times, places, measures
apr aug ave avg blvd cm ctr cu dec deg doz fahr feb fri ft gal hr hts hwy jan jul jun kg km lb lbs mph mt mtn mts nov oct pk
pkwy rd rm rte sep sept sq sqq sta tbsp tce thu thur thurs tpk tsp tue tues twp yd yds yr yrs
# own list: states
ala ariz calif colo conn fla ga ia ind kan kans ky md mich minn mont neb nebr nev okla ont penn penna que tenn va vt wis wisc
wyo
# own list: given names cut short
benj chas edw geo jas jno jos robt saml thos wm
""")

ELISIONS = words("""
# own list: short words of verse and talk
bout bove cause cept coz cuz em fore fraid fro gainst haps kay longside mid midst mongst n' neath nother nuff pon round sblood
scuse sdeath sfoot slife specially spect spects spose sposed stead steeth swounds tain't taint tater taters tention til till
tis tisn't
tother twas twasn't tween twere tweren't twill twixt twon't twould twould've twouldn't zounds
# own list: verb endings printed with a space before them ("she 's", "I 'll")
d ll m re s t ve
# own list: an aitch dropped, and the like
adn't alf appen appened appy arf av aven't avin avin' e e'd e'll e's ead eads eap eard eart earted eaven eavens eavy ee eed
eer ell elp elped er erbs ere ere's ereabouts ero ers erself es es'll esitate evn ighness im imself isself istory ome omes
onour onourable ood ook ooks oped oping orrible orrid orse orses orspital ospital osses ot otel ouse ousekeeper ouses ow's
owever owled ullo umble undred undreds ungry unted urried urry urt urts usband usbands ush usht
# own list: other first syllables left out
bacca baccy backy copter dentical fess flu gator gree lasses lection lowance lowed magine nam ncle nless ooman quaintance
quire rithmetic roid roids sploded thout ud've un uns varsity ware wich xactly xcept xcuse xpect zackly zactly
""")

CLITICS = words("""
# own list: verbs attached to the word before them ("they've", "he'd")
'd 'll 'm 're 've
""")

CUT = words("""
# own list: short words of talk and verse ("o' clock", "an' then")
an d i me mo n o ol t th wi
""")

WRITING = Writing(
    # Double marks before single ones, curly marks before straight ones
    pairs=(
        ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
        ("'", "'"),
        ("``", "''"),
        ("''", "''"),
    ),
    abbreviations=ABBREVIATIONS,
    clitics=CLITICS,
    elisions=ELISIONS,
    capitals=frozenset({"i"}),
    cut=CUT,
    cut_endings=frozenset({"in"}),
    possessive="s",
    bare_possessive="sxz",
)
