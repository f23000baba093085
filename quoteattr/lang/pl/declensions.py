"""Polish: how nouns and names are declined. Data only."""

from quoteattr.lang.pack import declensions

__all__ = ["NAMES", "NOUNS"]

NOUNS = declensions("""
ek   | -             | kowie cy ki   | ka kowi kiem ku ków kom kami kach
ec   | -             | cy            | ca cowi cem cu ców com cami cach
ec   | -             | owie          | ca
niec | -             | ńcy           | ńca ńcowi ńcem ńcu ńców ńcom ńcami ńcach
eł   | -             | łowie         | ła łowi łem le łów łom łami łach
er   | -             | rowie         | ra rowi rem rze ru rów rom rami rach
zień | -             | źniowie       | źnia źniowi źniem źniu źniów źniom źniami źniach
k    | -             | cy ki kowie   | ka kowi kiem ku ków kom kami kach
g    | -             | dzy gi gowie  | ga gowi giem gu gów gom gami gach
ch   | -             | si chy        | cha chowi chem chu chów chom chami chach
r    | -             | rzy rowie ry  | ra rowi rem rze ru rów rom rami rach
t    | -             | ci ty towie   | ta towi tem cie tu tów tom tami tach
d    | -             | dzi dy dowie  | da dowi dem dzie du dów dom dami dach
ąd   | -             | ądy           | ądu ądowi ądem ądzie ądów ądom ądami ądach
ąd   | -             | ędy           | ędu ędowi ędem ędzie ędów ędom ędami ędach
ół   | -             | oły           | ołu ołowi ołem ole ołów ołom ołami ołach
ół   | -             | oły           | oła
ł    | -             | li ły łowie   | ła łowi łem le łu łów łom łami łach
st   | -             | ści sty       | sta stowi stem ście stu stów stom stami stach
z    | -             | zi zy zowie   | za zowi zem zie zu zów zom zami zach
s    | -             | si sy sowie   | sa sowi sem sie su sów som sami sach
n    | -             | ni ny nowie   | na nowi nem nie nu nów nom nami nach
in   | -             | inie          | ina inowi inem inów inom inami inach
anin | -             | anie          | anina aninowi aninem anów anom anami anach
m    | -             | mowie my      | ma mowi mem mie mu mów mom mami mach
w    | -             | wi wy wowie   | wa wowi wem wie wu wów wom wami wach
p    | -             | pi py powie   | pa powi pem pie pu pów pom pami pach
b    | -             | by            | ba bowi bem bie bu bów bom bami bach
f    | -             | fowie fy      | fa fowi fem fie fów fom fami fach
l    | -             | le lowie      | la lowi lem lu li lów lom lami lach
j    | -             | je jowie      | ja jowi jem ju jów jom jami jach
rz   | -             | rze rzowie    | rza rzowi rzem rzu rzy rzów rzom rzami rzach
cz   | -             | cze           | cza czowi czem czu czy czów czom czami czach
sz   | -             | sze           | sza szowi szem szu szy szów szom szami szach
ż    | -             | że żowie      | ża żowi żem żu żów żom żami żach
ąż   | -             | ężowie        | ęża ężowi ężem ężu ężów ężom ężami ężach
c    | -             | ce cowie      | ca cowi cem cu ców com cami cach
ń    | -             | nie niowie    | nia niowi niem niu ni niów niom niami niach
dzień| -             | dnie          | dnia
eń   | -             | niowie        | nia niowi niem niu ni niów niom niami niach
ść   | -             | ście          | ścia ściowi ściem ściu ści ściom ośćmi ściami ściach
ść   | -             | ści           | ścią ściom ściami ściach
ć    | -             | ciowie        | cia ciowi ciem ciu ciów ciom ciami ciach
dź   | -             | dzie          | dzia dziowi dziem dziu dzi dzią dziom dziami dziach
ś    | -             | sie           | sia siowi siem siu siów siom siami siach
ajciec | -           | -             | ajca
ojciec | -           | ojcowie       | ojca ojcu ojcem ojców ojcom ojcami ojcach
brat | -             | bracia        | brata bratu bratem bracie braci braciom braćmi braciach
ksiądz | -           | księża        | księdza księdzu księdzem księży księżom księżmi księżach
książę | -           | książęta      | księcia księciu księciem książąt książętom
człowiek | -         | ludzie        | człowieka człowiekowi człowiekiem człowieku ludzi ludziom ludźmi ludziach
przyjaciel | -       | przyjaciele   | przyjaciół przyjaciołom przyjaciółmi przyjaciołach
gość | -             | goście        | gośćmi
sędzia | -           | sędziowie     | sędziego sędziemu sędzim sędziów sędziom sędziami sędzi sędzię sędzią
hrabia | -           | hrabiowie     | hrabiego hrabiemu hrabią hrabię hrabiów
dziecko | -          | dzieci        | dziecka dziecku dzieckiem dzieciom dziećmi dzieciach
sta  | -             | ści           | sty ście stę stą stów stom stami stach
ta   | -             | ci ty         | cie tę tą tów tom tami tach ty
ca   | -             | cy cowie ce   | cę cą ców com cami cach
ga   | -             | dzy gi        | gi dze gę gą gów gom gami gach
da   | -             | dy dowie      | dzie dę dą dów dom dami dach
ka   | -             | ki            | ce kę ką ek kom kami kach
ra   | -             | ry            | rze rę rą rom rami rach
ła   | -             | ły            | le łę łą łom łami łach
cha  | -             | chy           | sze chę chą chom chami chach
cja  | -             | cje           | cji cję cją cjom cjami cjach
ja   | -             | je            | ji ję ją i jom jami jach
ia   | -             | ie            | ii i ię ią iom iami iach
la   | -             | le            | li lę lą lom lami lach
ża   | -             | że            | ży żę żą żom żami żach
dza  | -             | dze           | dzy dzę dzą dz dzom dzami dzach
sza  | -             | sze           | szy szę szą sz szom szami szach
a    | bmnpwszfrtd   | y             | y ie ę ą om ami ach
a    | bmnpwszfrtdkł | e ie          | ej iej ą ych ich ym im ymi imi
ni   | -             | nie           | nię nią niom niami niach ń
ść   | -             | ści           | ścią
ew   | -             | wie           | wi wią
y    | bmnpwsztdłcżrhr | i           | ego emu ym ych ymi
ony  | -             | eni           | onego onemu onym onych onymi
ty   | -             | ci            | tego temu tym tych tymi
ry   | -             | rzy           | rego remu rym rych rymi
ły   | -             | li            | łego łemu łym łych łymi
i    | kg            | cy            | iego iemu im ich imi
ów   | -             | -             | owa
stwo | -             | stwa          | stwu stwem stwie stw stwom stwami stwach
o    | -             | a             | a u em ie iem om ami ach
um   | -             | a             | ów om ami ach
enie | -             | enia          | eniu eniem eń eniom eniami eniach enia
anie | -             | ania          | aniu aniem ań aniom aniami aniach ania
cie  | -             | cia           | ciu ciem ć ciom ciami ciach cia
ie   | -             | ia            | iu iem iom iami iach ia
mo   | -             | ma            | ma mu mem mie m mom mami mach
""")

NAMES = declensions("""
ski  | -             | -             | skiego skiemu skim
cki  | -             | -             | ckiego ckiemu ckim
dzki | -             | -             | dzkiego dzkiemu dzkim
i    | kgncl         | -             | iego iemu im
y    | -             | -             | ego emu ym
ska  | -             | -             | skiej ską
cka  | -             | -             | ckiej cką
dzka | -             | -             | dzkiej dzką
wa   | -             | -             | wej wą
na   | -             | -             | nej
a    | bmnpwszfrtdł  | -             | y ę ą o
a    | bmnpwszf      | -             | ie
ra   | -             | -             | rze
ta   | -             | -             | cie
da   | -             | -             | dzie
ła   | -             | -             | le
a    | kg            | -             | i ę ą o
ka   | -             | -             | ce
ga   | -             | -             | dze
ha   | -             | -             | sze hy hę hą
a    | i             | -             | i ę ą o u
a    | jlż           | -             | i ę ą o u y
ja   | -             | -             | i ę ą
a    | c             | -             | y ę ą o
o    | bmnpwszfrtdłlk | -            | y ę ą
ko   | zl            | -             | ki ce kę ką
ra   | -             | -             | rze
ek   | -             | ka            | kowi kiem ku
ek   | -             | -             | -
eł   | -             | ła            | łowi łem le
eł   | -             | -             | łowi
er   | -             | ra            | rowi rem rze
ec   | -             | ca            | cowi cem cu
niec | -             | ńca           | ńcowi ńcem ńcu
-    | bcdfghklmnprstwzłjvx | -        | a owi em u
-    | bdfmnprstwz   | -             | ie e
-    | kg            | -             | iem
r    | -             | -             | rze
t    | -             | -             | cie
d    | -             | -             | dzie
ł    | -             | -             | le
-!   | bcdfghklmnprstwzłjvxe’' | -      | owi
-!   | -             | -             | ’a ’owi ’em ’u ’ego ’emu 'a 'owi 'em 'u 'ego 'emu
ń    | -             | -             | nia niowi niem niu
ś    | -             | -             | sia siowi siem siu
ć    | -             | -             | cia ciowi ciem ciu
dź   | -             | -             | dzia dziowi dziem dziu
""")
