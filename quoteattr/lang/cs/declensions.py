"""Czech: how nouns and names are declined. Data only."""

from quoteattr.lang.pack import declensions

__all__ = ["NAMES", "NOUNS"]

NOUNS = declensions("""
í    | -             | -             | ího ímu ím ích ími
ký   | -             | cí            | kého kému kém kým kých kými ké
ý    | -             | í             | ého ému ém ým ých ými
á    | -             | é             | é ou ých ým ými
ista | -             | isté          | isty istovi istu istou istů istům istech
a    | -             | ové y         | y ovi u ou ů ům ech ám ách ami o
ce   | -             | ci cové       | cem covi ců cům cích ci
ec   | -             | ci cové       | ce covi cem ců cům cích ci
ec   | -             | ce            | cí cím cích cemi ci
ek   | -             | ci kové ky    | ka kovi ku kem ků kům cích
tel  | -             | telé          | tele teli telovi telem telů telům telích
el   | -             | ly            | lu lem lů lům lech
-    | řčšžjť        | i ové e       | e i ovi em ů ům ích
ď    | -             | di            | dě di děm ďů
-    | bdfglmnprstvz | i ové é y     | a ovi u em ů ům y ech ě e
k    | -             | ci kové ky    | ka kovi ku kem ků kům cích ky
h    | -             | zi hové hy    | ha hovi hu hem hů hům zích
ch   | -             | ši chové      | cha chovi chu chem chů chům ších
r    | -             | ři rové ry    | ra rovi ru rem rů rům rech
k    | -             | -             | če
ka   | -             | ky            | ce ku kou ek kám kách kami
ga   | -             | gy            | ze gu gou
ha   | -             | hy            | ze hu hou
ra   | -             | ry            | ře ru rou
a    | bdfglmnprstvz | y             | ě e u ou ám ách ami
yně  | -             | -             | yni yní yním yních yněmi
e    | -             | -             | i í ím ích emi
ost  | -             | osti          | ostí ostem ostech ostmi
oc   | -             | -             | oci ocí
ev   | -             | -             | ve vi ví
-    | c             | e             | e i í emi ích ím em ů ům
ář   | -             | áři           | áře áři ářem ářů
kněz | -             | kněží         | kněze knězi knězem
člověk | -           | lidé lidi     | člověka člověku člověkem lidí lidem lidmi lidech
přítel | -           | přátelé       | přátel přátelům přáteli přátelích
dítě | -             | děti          | dítěte dítěti dítětem dětí dětem dětmi dětech
hrabě | -            | hrabata       | hraběte hraběti hrabětem
kníže | -            | knížata       | knížete knížeti knížetem
děvče | -            | děvčata       | děvčete děvčeti děvčetem děvčat
syn  | -             | synové        | syna synovi synu synem synů synům
pán  | -             | páni pánové   | pána pánu pánovi pánem pánů pánům
pan  | -             | -             | pana panu panem
-    | -             | -             | em
host | -             | hosté         | hosta hostovi hostem hostů
soused | -           | sousedé       | sousedů sousedům
obec | -             | obce          | obci obcí
stvo | -             | stva          | stva stvu stvem stvě stev
tví  | -             | -             | tvím tvích
o    | -             | a             | a u em ě ům ech
um   | -             | a             | a u em ům
ení  | -             | -             | ením eních eními
""")

NAMES = declensions("""
ová  | -             | -             | ové ovou
ská  | -             | -             | ské skou
cká  | -             | -             | cké ckou
á    | -             | -             | é ou
ský  | -             | -             | ského skému ským ském
cký  | -             | -             | ckého ckému ckým ckém
ý    | -             | -             | ého ému ým ém
í    | -             | -             | ího ímu ím
ie   | -             | -             | ii ií
a    | bdfghklmnprstvz | -           | y ě e ou o u ovi ův ova ovo ově ových ovým ovými in ina ino ině iny
ka   | -             | -             | ce
ra   | -             | -             | ře
ha   | -             | -             | ze
ga   | -             | -             | ze
a    | ďťňčšžřcj     | -             | i e u ou o ovi
ia   | -             | -             | ii iu ií
e    | -             | -             | i í ovi em
o    | -             | -             | a ovi em u
ek   | bcčdďfhjlmnňprřsštťvzž | ka   | kovi kem ku
něk  | -             | ňka           | ňkovi ňkem
ec   | -             | ce            | covi cem ci
el   | -             | la            | lovi lem
eš   | -             | še            | šovi šem
-    | bdfghklmnprstvzwx | -         | a ovi em u e
-    | čšžřcjďťň     | -             | e i ovi em
l    | -             | -             | le
-!   | bdfghklmnprstvzwxčšžřc | -      | ovi
ky   | -             | -             | kám kách kami
vo   | -             | -             | vu vem
ny   | -             | -             | nám nách
""")
