"""The forms of the reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/cue_forms.py.

Source: ablaut 0.11.0 (MIT licence), from the lemmas in cues.py, with the overrides in the script.
"""

CUE_FORMS: dict[str, tuple[str, str]] = {
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
ana|ana|inf
anade|ana|past
anades|ana|pastpass
anar|ana|pres
anas|ana|prespass
anat|ana|part
anför|anföra|pres
anföra|anföra|inf
anförde|anföra|past
anfördes|anföra|pastpass
anförs|anföra|prespass
anfört|anföra|part
anförtro|anförtro|inf
anförtrodde|anförtro|past
anförtroddes|anförtro|pastpass
anförtror|anförtro|pres
anförtros|anförtro|prespass
anförtrott|anförtro|part
anklaga|anklaga|inf
anklagade|anklaga|past
anklagades|anklaga|pastpass
anklagar|anklaga|pres
anklagas|anklaga|prespass
anklagat|anklaga|part
anmoda|anmoda|inf
anmodade|anmoda|past
anmodades|anmoda|pastpass
anmodar|anmoda|pres
anmodas|anmoda|prespass
anmodat|anmoda|part
anmärka|anmärka|inf
anmärker|anmärka|pres
anmärkes|anmärka|prespass
anmärkt|anmärka|part
anmärkte|anmärka|past
anmärktes|anmärka|pastpass
annonsera|annonsera|inf
annonserade|annonsera|past
annonserades|annonsera|pastpass
annonserar|annonsera|pres
annonseras|annonsera|prespass
annonserat|annonsera|part
anse|anse|inf
anser|anse|pres
anses|anse|prespass
ansett|anse|part
ansåg|anse|past
ansågs|anse|pastpass
anta|anta|inf
antaga|antaga|inf
antagades|antaga|pastpass
antagas|antaga|prespass
antager|antaga|pres
antagit|anta antaga|part
antar|anta|pres
antas|anta|prespass
anteckna|anteckna|inf
antecknade|anteckna|past
antecknades|anteckna|pastpass
antecknar|anteckna|pres
antecknas|anteckna|prespass
antecknat|anteckna|part
antog|anta antaga|past
antogs|anta|pastpass
antyda|antyda|inf
antydde|antyda|past
antyddes|antyda|pastpass
antyder|antyda|pres
antydes|antyda|prespass
antytt|antyda|part
argumentera|argumentera|inf
argumenterade|argumentera|past
argumenterades|argumentera|pastpass
argumenterar|argumentera|pres
argumenteras|argumentera|prespass
argumenterat|argumentera|part
avbrutit|avbryta|part
avbryta|avbryta|inf
avbryter|avbryta|pres
avbrytes|avbryta|prespass
avbröt|avbryta|past
avbröts|avbryta|pastpass
avfärda|avfärda|inf
avfärdade|avfärda|past
avfärdades|avfärda|pastpass
avfärdar|avfärda|pres
avfärdas|avfärda|prespass
avfärdat|avfärda|part
avgaf löfte|avge_löfte|past
avgav löfte|avge_löfte|past
avgavs löfte|avge_löfte|pastpass
avge löfte|avge_löfte|inf
avger löfte|avge_löfte|pres
avges löfte|avge_löfte|prespass
avgett löfte|avge_löfte|part
avisera|avisera|inf
aviserade|avisera|past
aviserades|avisera|pastpass
aviserar|avisera|pres
aviseras|avisera|prespass
aviserat|avisera|part
avråda|avråda|inf
avrådde|avråda|past
avråddes|avråda|pastpass
avråder|avråda|pres
avrådes|avråda|prespass
avrått|avråda|part
avsluta|avsluta|inf
avslutade|avsluta|past
avslutades|avsluta|pastpass
avslutar|avsluta|pres
avslutas|avsluta|prespass
avslutat|avsluta|part
avslöja|avslöja|inf
avslöjade|avslöja|past
avslöjades|avslöja|pastpass
avslöjar|avslöja|pres
avslöjas|avslöja|prespass
avslöjat|avslöja|part
avstyrka|avstyrka|inf
avstyrker|avstyrka|pres
avstyrkes|avstyrka|prespass
avstyrkt|avstyrka|part
avstyrkte|avstyrka|past
avstyrktes|avstyrka|pastpass
avvisa|avvisa|inf past
avvisade|avvisa|past
avvisades|avvisa|pastpass
avvisar|avvisa|pres
avvisas|avvisa|prespass
avvisat|avvisa|part
babbla|babbla|inf past
babblade|babbla|past
babblades|babbla|pastpass
babblar|babbla|pres
babblas|babbla|prespass
babblat|babbla|part
bad|be bedja|past
bads|be|pastpass
basunera|basunera|inf
basunerade|basunera|past
basunerades|basunera|pastpass
basunerar|basunera|pres
basuneras|basunera|prespass
basunerat|basunera|part
be|be|inf
beder|bedja|pres
bedja|bedja|inf
bedjades|bedja|pastpass
bedjas|bedja|prespass
bedyra|bedyra|inf
bedyrade|bedyra|past
bedyrades|bedyra|pastpass
bedyrar|bedyra|pres
bedyras|bedyra|prespass
bedyrat|bedyra|part
bedöma|bedöma|inf
bedömde|bedöma|past
bedömdes|bedöma|pastpass
bedömer|bedöma|pres
bedömes|bedöma|prespass
bedömt|bedöma|part
befalla|befalla|inf
befallde|befalla|past
befalldes|befalla|pastpass
befaller|befalla|pres
befalles|befalla|prespass
befallt|befalla|part
befara|befara|inf
befarade|befara|past
befarades|befara|pastpass
befarar|befara|pres
befaras|befara|prespass
befarat|befara|part
begrep|begripa|past
begreps|begripa|pastpass
begripa|begripa|inf
begriper|begripa|pres
begripes|begripa|prespass
begripit|begripa|part
begär|begära|pres
begära|begära|inf
begärde|begära|past
begärdes|begära|pastpass
begärs|begära|prespass
begärt|begära|part
bejaka|bejaka|inf
bejakade|bejaka|past
bejakades|bejaka|pastpass
bejakar|bejaka|pres
bejakas|bejaka|prespass
bejakat|bejaka|part
beklaga|beklaga|inf
beklagade|beklaga|past
beklagades|beklaga|pastpass
beklagar|beklaga|pres
beklagas|beklaga|prespass
beklagat|beklaga|part
bekräfta|bekräfta|inf
bekräftade|bekräfta|past
bekräftades|bekräfta|pastpass
bekräftar|bekräfta|pres
bekräftas|bekräfta|prespass
bekräftat|bekräfta|part
bekände|bekänna|past
bekändes|bekänna|pastpass
bekänna|bekänna|inf
bekänner|bekänna|pres
bekännes|bekänna|prespass
bekänt|bekänna|part
benämna|benämna|inf
benämnde|benämna|past
benämndes|benämna|pastpass
benämner|benämna|pres
benämnes|benämna|prespass
benämnt|benämna|part
beordra|beordra|inf
beordrade|beordra|past
beordrades|beordra|pastpass
beordrar|beordra|pres
beordras|beordra|prespass
beordrat|beordra|part
ber|be|pres
beräkna|beräkna|inf
beräknade|beräkna|past
beräknades|beräkna|pastpass
beräknar|beräkna|pres
beräknas|beräkna|prespass
beräknat|beräkna|part
berätta|berätta|inf
berättade|berätta|past
berättades|berätta|pastpass
berättar|berätta|pres
berättas|berätta|prespass
berättat|berätta|part
berömde|berömma|past
berömdes|berömma|pastpass
berömma|berömma|inf
berömmer|berömma|pres
berömmes|berömma|prespass
berömt|berömma|part
bes|be|prespass
beskref|beskriva|past
beskrev|beskriva|past
beskrevs|beskriva|pastpass
beskriva|beskriva|inf
beskriver|beskriva|pres
beskrives|beskriva|prespass
beskrivit|beskriva|part
beskrivs|beskriva|prespass
beskylla|beskylla|inf
beskyllde|beskylla|past
beskylldes|beskylla|pastpass
beskyller|beskylla|pres
beskylles|beskylla|prespass
beskyllt|beskylla|part
bestred|bestrida|past
bestreds|bestrida|pastpass
bestrida|bestrida|inf
bestrider|bestrida|pres
bestrides|bestrida|prespass
bestridit|bestrida|part
besvara|besvara|inf
besvarade|besvara|past
besvarades|besvara|pastpass
besvarar|besvara|pres
besvaras|besvara|prespass
besvarat|besvara|part
beteckna|beteckna|inf
betecknade|beteckna|past
betecknades|beteckna|pastpass
betecknar|beteckna|pres
betecknas|beteckna|prespass
betecknat|beteckna|part
betona|betona|inf
betonade|betona|past
betonades|betona|pastpass
betonar|betona|pres
betonas|betona|prespass
betonat|betona|part
betrakta|betrakta|inf
betraktade|betrakta|past
betraktades|betrakta|pastpass
betraktar|betrakta|pres
betraktas|betrakta|prespass
betraktat|betrakta|part
bett|be bedja|part
betvivla|betvivla|inf past
betvivlade|betvivla|past
betvivlades|betvivla|pastpass
betvivlar|betvivla|pres
betvivlas|betvivla|prespass
betvivlat|betvivla|part
bita|bita|inf
bita av|bita_av|inf
bitade|bita|past
bitade av|bita_av|past
bitades|bita|pastpass
bitades av|bita_av|pastpass
bitar|bita|pres
bitar av|bita_av|pres
bitas|bita|prespass
bitas av|bita_av|prespass
bitat|bita|part
bitat av|bita_av|part
bjäbba|bjäbba|inf
bjäbbade|bjäbba|past
bjäbbades|bjäbba|pastpass
bjäbbar|bjäbba|pres
bjäbbas|bjäbba|prespass
bjäbbat|bjäbba|part
blinka|blinka|inf
blinkade|blinka|past
blinkades|blinka|pastpass
blinkar|blinka|pres
blinkas|blinka|prespass
blinkat|blinka|part
blogga|blogga|inf
bloggade|blogga|past
bloggades|blogga|pastpass
bloggar|blogga|pres
bloggas|blogga|prespass
bloggat|blogga|part
brast ut|brista_ut|past
brasts ut|brista_ut|pastpass
brista ut|brista_ut|inf
brister ut|brista_ut|pres
bristes ut|brista_ut|prespass
brumma|brumma|inf
brummade|brumma|past
brummades|brumma|pastpass
brummar|brumma|pres
brummas|brumma|prespass
brummat|brumma|part
brustit ut|brista_ut|part
brutit in|bryta_in|part
brutit ut|bryta_ut|part
bryta in|bryta_in|inf
bryta ut|bryta_ut|inf
bryter in|bryta_in|pres
bryter ut|bryta_ut|pres
brytes in|bryta_in|prespass
brytes ut|bryta_ut|prespass
bräka|bräka|inf
bräker|bräka|pres
bräkes|bräka|prespass
bräkt|bräka|part
bräkte|bräka|past
bräktes|bräka|pastpass
bröt in|bryta_in|past
bröt ut|bryta_ut|past
bröts in|bryta_in|pastpass
bröts ut|bryta_ut|pastpass
böla|böla|inf past
bölade|böla|past
bölades|böla|pastpass
bölar|böla|pres
bölas|böla|prespass
bölat|böla|part
böna|böna|inf
bönade|böna|past
bönades|böna|pastpass
bönar|böna|pres
bönas|böna|prespass
bönat|böna|part
bönfalla|bönfalla|inf
bönfaller|bönfalla|pres
bönfalles|bönfalla|prespass
bönfallit|bönfalla|part
bönföll|bönfalla|past
bönfölls|bönfalla|pastpass
börja|börja|inf
började|börja|past
börjades|börja|pastpass
börjar|börja|pres
börjas|börja|prespass
börjat|börja|part
citera|citera|inf
citerade|citera|past
citerades|citera|pastpass
citerar|citera|pres
citeras|citera|prespass
citerat|citera|part
deklamera|deklamera|inf
deklamerade|deklamera|past
deklamerades|deklamera|pastpass
deklamerar|deklamera|pres
deklameras|deklamera|prespass
deklamerat|deklamera|part
deklarera|deklarera|inf
deklarerade|deklarera|past
deklarerades|deklarera|pastpass
deklarerar|deklarera|pres
deklareras|deklarera|prespass
deklarerat|deklarera|part
dementera|dementera|inf
dementerade|dementera|past
dementerades|dementera|pastpass
dementerar|dementera|pres
dementeras|dementera|prespass
dementerat|dementera|part
diktera|diktera|inf
dikterade|diktera|past
dikterades|diktera|pastpass
dikterar|diktera|pres
dikteras|diktera|prespass
dikterat|diktera|part
domdera|domdera|inf
domderade|domdera|past
domderades|domdera|pastpass
domderar|domdera|pres
domderas|domdera|prespass
domderat|domdera|part
dra slutsatsen|dra_slutsatsen|inf
dra till minnes|dra_till_minnes|inf
dragit slutsatsen|dra_slutsatsen|part
dragit till minnes|dra_till_minnes|part
drar slutsatsen|dra_slutsatsen|pres
drar till minnes|dra_till_minnes|pres
dras slutsatsen|dra_slutsatsen|prespass
dras till minnes|dra_till_minnes|prespass
drog slutsatsen|dra_slutsatsen|past
drog till minnes|dra_till_minnes|past
drogs slutsatsen|dra_slutsatsen|pastpass
drogs till minnes|dra_till_minnes|pastpass
drömde|drömma|past
drömdes|drömma|pastpass
drömma|drömma|inf
drömmer|drömma|pres
drömmes|drömma|prespass
drömt|drömma|part
dundra|dundra|inf
dundrade|dundra|past
dundrades|dundra|pastpass
dundrar|dundra|pres
dundras|dundra|prespass
dundrat|dundra|part
dåna|dåna|inf
dånade|dåna|past
dånades|dåna|pastpass
dånar|dåna|pres
dånas|dåna|prespass
dånat|dåna|part
döma|döma|inf
döma ut|döma_ut|inf
dömde|döma|past
dömde ut|döma_ut|past
dömdes|döma|pastpass
dömdes ut|döma_ut|pastpass
dömer|döma|pres
dömer ut|döma_ut|pres
dömes|döma|prespass
dömes ut|döma_ut|prespass
dömt|döma|part
dömt ut|döma_ut|part
eka|eka|inf
ekade|eka|past
ekades|eka|pastpass
ekar|eka|pres
ekas|eka|prespass
ekat|eka|part
envisades|envisas|past
envisas|envisas|inf pres
envisats|envisas|part
erinra|erinra|inf
erinrade|erinra|past
erinrades|erinra|pastpass
erinrar|erinra|pres
erinras|erinra|prespass
erinrat|erinra|part
erkände|erkänna|past
erkändes|erkänna|pastpass
erkänna|erkänna|inf
erkänner|erkänna|pres
erkännes|erkänna|prespass
erkänt|erkänna|part
falla in|falla_in|inf
faller in|falla_in|pres
falles in|falla_in|prespass
fallit in|falla_in|part
far ut|fara_ut|pres
fara ut|fara_ut|inf
farit ut|fara_ut|part
fars ut|fara_ut|prespass
fastslagit|fastslå|part
fastslog|fastslå|past
fastslogs|fastslå|pastpass
fastslå|fastslå|inf
fastslår|fastslå|pres
fastslås|fastslå|prespass
fastställa|fastställa|inf
fastställde|fastställa|past
fastställdes|fastställa|pastpass
fastställer|fastställa|pres
fastställes|fastställa|prespass
fastställt|fastställa|part
filosofera|filosofera|inf
filosoferade|filosofera|past
filosoferades|filosofera|pastpass
filosoferar|filosofera|pres
filosoferas|filosofera|prespass
filosoferat|filosofera|part
flagga för|flagga_för|inf
flaggade för|flagga_för|past
flaggades för|flagga_för|pastpass
flaggar för|flagga_för|pres
flaggas för|flagga_för|prespass
flaggat för|flagga_för|part
flika in|flika_in|inf
flikade in|flika_in|past
flikades in|flika_in|pastpass
flikar in|flika_in|pres
flikas in|flika_in|prespass
flikat in|flika_in|part
flina|flina|inf
flinade|flina|past
flinades|flina|pastpass
flinar|flina|pres
flinas|flina|prespass
flinat|flina|part
flämta|flämta|inf
flämta fram|flämta_fram|inf
flämtade|flämta|past
flämtade fram|flämta_fram|past
flämtades|flämta|pastpass
flämtades fram|flämta_fram|pastpass
flämtar|flämta|pres
flämtar fram|flämta_fram|pres
flämtas|flämta|prespass
flämtas fram|flämta_fram|prespass
flämtat|flämta|part
flämtat fram|flämta_fram|part
flåsa|flåsa|inf past
flåsade|flåsa|past
flåsades|flåsa|pastpass
flåsar|flåsa|pres
flåsas|flåsa|prespass
flåsat|flåsa|part
fnissa|fnissa|inf past
fnissade|fnissa|past
fnissades|fnissa|pastpass
fnissar|fnissa|pres
fnissas|fnissa|prespass
fnissat|fnissa|part
fnittra|fnittra|inf
fnittrade|fnittra|past
fnittrades|fnittra|pastpass
fnittrar|fnittra|pres
fnittras|fnittra|prespass
fnittrat|fnittra|part
fnysa|fnysa|inf
fnysa till|fnysa_till|inf
fnyser|fnysa|pres
fnyser till|fnysa_till|pres
fnyses|fnysa|prespass
fnyses till|fnysa_till|prespass
fnyst|fnysa|part
fnyst till|fnysa_till|part
fnyste|fnysa|past
fnyste till|fnysa_till|past
fnystes|fnysa|pastpass
fnystes till|fnysa_till|pastpass
for ut|fara_ut|past
fors ut|fara_ut|pastpass
fortsatt|fortsätta|part
fortsatt med|fortsätta_med|part
fortsatte|fortsätta|past
fortsatte med|fortsätta_med|past
fortsattes|fortsätta|pastpass
fortsattes med|fortsätta_med|pastpass
fortsätta|fortsätta|inf
fortsätta med|fortsätta_med|inf
fortsätter|fortsätta|pres
fortsätter med|fortsätta_med|pres
fortsättes|fortsätta|prespass
fortsättes med|fortsätta_med|prespass
framför|framföra|pres
framföra|framföra|inf
framförde|framföra|past
framfördes|framföra|pastpass
framförs|framföra|prespass
framfört|framföra|part
framgick|framgå|past
framgicks|framgå|pastpass
framgå|framgå|inf
framgår|framgå|pres
framgås|framgå|prespass
framgått|framgå|part
framhäva|framhäva|inf
framhävde|framhäva|past
framhävdes|framhäva|pastpass
framhäver|framhäva|pres
framhäves|framhäva|prespass
framhävt|framhäva|part
framhålla|framhålla|inf
framhåller|framhålla|pres
framhålles|framhålla|prespass
framhållit|framhålla|part
framhålls|framhålla|prespass
framhöll|framhålla|past
framhölls|framhålla|pastpass
framkasta|framkasta|inf
framkastade|framkasta|past
framkastades|framkasta|pastpass
framkastar|framkasta|pres
framkastas|framkasta|prespass
framkastat|framkasta|part
framstamma|framstamma|inf
framstammade|framstamma|past
framstammades|framstamma|pastpass
framstammar|framstamma|pres
framstammas|framstamma|prespass
framstammat|framstamma|part
framstöta|framstöta|inf
framstötade|framstöta|past
framstötades|framstöta|pastpass
framstötar|framstöta|pres
framstötas|framstöta|prespass
framstötat|framstöta|part
framviska|framviska|inf
framviskade|framviska|past
framviskades|framviska|pastpass
framviskar|framviska|pres
framviskas|framviska|prespass
framviskat|framviska|part
frukta|frukta|inf
fruktade|frukta|past
fruktades|frukta|pastpass
fruktar|frukta|pres
fruktas|frukta|prespass
fruktat|frukta|part
frusta|frusta|inf
frustade|frusta|past
frustades|frusta|pastpass
frustar|frusta|pres
frustas|frusta|prespass
frustat|frusta|part
fräsa|fräsa|inf
fräsa till|fräsa_till|inf
fräser|fräsa|pres
fräser till|fräsa_till|pres
fräses|fräsa|prespass
fräses till|fräsa_till|prespass
fräst|fräsa|part
fräst till|fräsa_till|part
fräste|fräsa|past
fräste till|fräsa_till|past
frästes|fräsa|pastpass
frästes till|fräsa_till|pastpass
fråga|fråga|inf
fråga ut|fråga_ut|inf
frågade|fråga|past
frågade ut|fråga_ut|past
frågades|fråga|pastpass
frågades ut|fråga_ut|pastpass
frågar|fråga|pres
frågar ut|fråga_ut|pres
frågas|fråga|prespass
frågas ut|fråga_ut|prespass
frågat|fråga|part
frågat ut|fråga_ut|part
fundera|fundera|inf
funderade|fundera|past
funderades|fundera|pastpass
funderar|fundera|pres
funderas|fundera|prespass
funderat|fundera|part
fylla i|fylla_i|inf
fyllde i|fylla_i|past
fylldes i|fylla_i|pastpass
fyller i|fylla_i|pres
fylles i|fylla_i|prespass
fyllt i|fylla_i|part
föll in|falla_in|past
fölls in|falla_in|pastpass
förbanna|förbanna|inf
förbannade|förbanna|past
förbannades|förbanna|pastpass
förbannar|förbanna|pres
förbannas|förbanna|prespass
förbannat|förbanna|part
fördöma|fördöma|inf
fördömde|fördöma|past
fördömdes|fördöma|pastpass
fördömer|fördöma|pres
fördömes|fördöma|prespass
fördömt|fördöma|part
föreslagit|föreslå|part
föreslog|föreslå|past
föreslogs|föreslå|pastpass
föreslå|föreslå|inf
föreslår|föreslå|pres
föreslås|föreslå|prespass
förespegla|förespegla|inf past
förespeglade|förespegla|past
förespeglades|förespegla|pastpass
förespeglar|förespegla|pres
förespeglas|förespegla|prespass
förespeglat|förespegla|part
föreställa|föreställa|inf
föreställde|föreställa|past
föreställdes|föreställa|pastpass
föreställer|föreställa|pres
föreställes|föreställa|prespass
föreställt|föreställa|part
författa|författa|inf
författade|författa|past
författades|författa|pastpass
författar|författa|pres
författas|författa|prespass
författat|författa|part
förhör|förhöra|pres
förhöra|förhöra|inf
förhörde|förhöra|past
förhördes|förhöra|pastpass
förhörs|förhöra|prespass
förhört|förhöra|part
förklara|förklara|inf
förklara bort|förklara_bort|inf
förklarade|förklara|past
förklarade bort|förklara_bort|past
förklarades|förklara|pastpass
förklarades bort|förklara_bort|pastpass
förklarar|förklara|pres
förklarar bort|förklara_bort|pres
förklaras|förklara|prespass
förklaras bort|förklara_bort|prespass
förklarat|förklara|part
förklarat bort|förklara_bort|part
förkunna|förkunna|inf
förkunnade|förkunna|past
förkunnades|förkunna|pastpass
förkunnar|förkunna|pres
förkunnas|förkunna|prespass
förkunnat|förkunna|part
förmana|förmana|inf
förmanade|förmana|past
förmanades|förmana|pastpass
förmanar|förmana|pres
förmanas|förmana|prespass
förmanat|förmana|part
förmedla|förmedla|inf past
förmedlade|förmedla|past
förmedlades|förmedla|pastpass
förmedlar|förmedla|pres
förmedlas|förmedla|prespass
förmedlat|förmedla|part
förmoda|förmoda|inf
förmodade|förmoda|past
förmodades|förmoda|pastpass
förmodar|förmoda|pres
förmodas|förmoda|prespass
förmodat|förmoda|part
förmäla|förmäla|inf
förmälde|förmäla|past
förmäldes|förmäla|pastpass
förmäler|förmäla|pres
förmäles|förmäla|prespass
förmält|förmäla|part
förneka|förneka|inf
förnekade|förneka|past
förnekades|förneka|pastpass
förnekar|förneka|pres
förnekas|förneka|prespass
förnekat|förneka|part
förorda|förorda|inf
förordade|förorda|past
förordades|förorda|pastpass
förordar|förorda|pres
förordas|förorda|prespass
förordat|förorda|part
försvara|försvara|inf
försvarade|försvara|past
försvarades|försvara|pastpass
försvarar|försvara|pres
försvaras|försvara|prespass
försvarat|försvara|part
försäkra|försäkra|inf
försäkrade|försäkra|past
försäkrades|försäkra|pastpass
försäkrar|försäkra|pres
försäkras|försäkra|prespass
försäkrat|försäkra|part
förtalde|förtälja|past
förtaldes|förtälja|pastpass
förtalt|förtälja|part
förtydliga|förtydliga|inf
förtydligade|förtydliga|past
förtydligades|förtydliga|pastpass
förtydligar|förtydliga|pres
förtydligas|förtydliga|prespass
förtydligat|förtydliga|part
förtälja|förtälja|inf
förtäljer|förtälja|pres
förtäljes|förtälja|prespass
förutsa|förutsäga|past
förutsade|förutsäga|past
förutsades|förutsäga|pastpass
förutsagt|förutsäga|part
förutsatt|förutsätta|part
förutsatte|förutsätta|past
förutsattes|förutsätta|pastpass
förutse|förutse|inf
förutser|förutse|pres
förutses|förutse|prespass
förutsett|förutse|part
förutskicka|förutskicka|inf
förutskickade|förutskicka|past
förutskickades|förutskicka|pastpass
förutskickar|förutskicka|pres
förutskickas|förutskicka|prespass
förutskickat|förutskicka|part
förutspå|förutspå|inf
förutspådde|förutspå|past
förutspåddes|förutspå|pastpass
förutspår|förutspå|pres
förutspås|förutspå|prespass
förutspått|förutspå|part
förutsäga|förutsäga|inf
förutsäger|förutsäga|pres
förutsäges|förutsäga|prespass
förutsägs|förutsäga|prespass
förutsätta|förutsätta|inf
förutsätter|förutsätta|pres
förutsättes|förutsätta|prespass
förutsåg|förutse|past
förutsågs|förutse|pastpass
förvänta|förvänta|inf
förväntade|förvänta|past
förväntades|förvänta|pastpass
förväntar|förvänta|pres
förväntas|förvänta|prespass
förväntat|förvänta|part
gaf besked|ge_besked|past
gaf upplysning|ge_upplysning|past
gaf uttryck|ge_uttryck|past
gaf uttryck för|ge_uttryck_för|past
gallskrek|gallskrika|past
gallskreks|gallskrika|pastpass
gallskrika|gallskrika|inf
gallskriker|gallskrika|pres
gallskrikes|gallskrika|prespass
gallskrikit|gallskrika|part
gapa|gapa|inf
gapade|gapa|past
gapades|gapa|pastpass
gapar|gapa|pres
gapas|gapa|prespass
gapat|gapa|part
garantera|garantera|inf
garanterade|garantera|past
garanterades|garantera|pastpass
garanterar|garantera|pres
garanteras|garantera|prespass
garanterat|garantera|part
gasta|gasta|inf
gastade|gasta|past
gastades|gasta|pastpass
gastar|gasta|pres
gastas|gasta|prespass
gastat|gasta|part
gav besked|ge_besked|past
gav upplysning|ge_upplysning|past
gav uttryck|ge_uttryck|past
gav uttryck för|ge_uttryck_för|past
gavs besked|ge_besked|pastpass
gavs upplysning|ge_upplysning|pastpass
gavs uttryck|ge_uttryck|pastpass
gavs uttryck för|ge_uttryck_för|pastpass
ge besked|ge_besked|inf
ge upplysning|ge_upplysning|inf
ge uttryck|ge_uttryck|inf
ge uttryck för|ge_uttryck_för|inf
genmäla|genmäla|inf
genmälde|genmäla|past
genmäldes|genmäla|pastpass
genmäler|genmäla|pres
genmäles|genmäla|prespass
genmält|genmäla|part
ger besked|ge_besked|pres
ger upplysning|ge_upplysning|pres
ger uttryck|ge_uttryck|pres
ger uttryck för|ge_uttryck_för|pres
ges besked|ge_besked|prespass
ges upplysning|ge_upplysning|prespass
ges uttryck|ge_uttryck|prespass
ges uttryck för|ge_uttryck_för|prespass
gett besked|ge_besked|part
gett upplysning|ge_upplysning|part
gett uttryck|ge_uttryck|part
gett uttryck för|ge_uttryck_för|part
gissa|gissa|inf past
gissa på|gissa_på|inf past
gissade|gissa|past
gissade på|gissa_på|past
gissades|gissa|pastpass
gissades på|gissa_på|pastpass
gissar|gissa|pres
gissar på|gissa_på|pres
gissas|gissa|prespass
gissas på|gissa_på|prespass
gissat|gissa|part
gissat på|gissa_på|part
gläfsa|gläfsa|inf
gläfser|gläfsa|pres
gläfses|gläfsa|prespass
gläfst|gläfsa|part
gläfste|gläfsa|past
gläfstes|gläfsa|pastpass
gnola|gnola|inf past
gnolade|gnola|past
gnolades|gnola|pastpass
gnolar|gnola|pres
gnolas|gnola|prespass
gnolat|gnola|part
gny|gny|inf
gny fram|gny_fram|inf
gnydde|gny|past
gnydde fram|gny_fram|past
gnyddes|gny|pastpass
gnyddes fram|gny_fram|pastpass
gnyr|gny|pres
gnyr fram|gny_fram|pres
gnys|gny|prespass
gnys fram|gny_fram|prespass
gnytt|gny|part
gnytt fram|gny_fram|part
gnälla|gnälla|inf
gnällde|gnälla|past
gnälldes|gnälla|pastpass
gnäller|gnälla|pres
gnälles|gnälla|prespass
gnällt|gnälla|part
gorma|gorma|inf
gormade|gorma|past
gormades|gorma|pastpass
gormar|gorma|pres
gormas|gorma|prespass
gormat|gorma|part
gratulera|gratulera|inf
gratulerade|gratulera|past
gratulerades|gratulera|pastpass
gratulerar|gratulera|pres
gratuleras|gratulera|prespass
gratulerat|gratulera|part
grina|grina|inf
grinade|grina|past
grinades|grina|pastpass
grinar|grina|pres
grinas|grina|prespass
grinat|grina|part
grubbla|grubbla|inf past
grubblade|grubbla|past
grubblades|grubbla|pastpass
grubblar|grubbla|pres
grubblas|grubbla|prespass
grubblat|grubbla|part
grymta|grymta|inf
grymta fram|grymta_fram|inf
grymtade|grymta|past
grymtade fram|grymta_fram|past
grymtades|grymta|pastpass
grymtades fram|grymta_fram|pastpass
grymtar|grymta|pres
grymtar fram|grymta_fram|pres
grymtas|grymta|prespass
grymtas fram|grymta_fram|prespass
grymtat|grymta|part
grymtat fram|grymta_fram|part
gräla|gräla|inf past
grälade|gräla|past
grälades|gräla|pastpass
grälar|gräla|pres
grälas|gräla|prespass
grälat|gräla|part
grät|gråta|past
gräts|gråta|pastpass
gråta|gråta|inf
gråter|gråta|pres
gråtes|gråta|prespass
gråtit|gråta|part
gurgla|gurgla|inf past
gurglade|gurgla|past
gurglades|gurgla|pastpass
gurglar|gurgla|pres
gurglas|gurgla|prespass
gurglat|gurgla|part
gäcka|gäcka|inf
gäckade|gäcka|past
gäckades|gäcka|pastpass
gäckar|gäcka|pres
gäckas|gäcka|prespass
gäckat|gäcka|part
hacka på|hacka_på|inf
hackade på|hacka_på|past
hackades på|hacka_på|pastpass
hackar på|hacka_på|pres
hackas på|hacka_på|prespass
hackat på|hacka_på|part
haka på|haka_på|inf
hakade på|haka_på|past
hakades på|haka_på|pastpass
hakar på|haka_på|pres
hakas på|haka_på|prespass
hakat på|haka_på|part
harkla|harkla|inf past
harklade|harkla|past
harklades|harkla|pastpass
harklar|harkla|pres
harklas|harkla|prespass
harklat|harkla|part
heta|heta|inf
hetat|heta|part
heter|heta|pres
hetes|heta|prespass
hetsa|hetsa|inf past
hetsade|hetsa|past
hetsades|hetsa|pastpass
hetsar|hetsa|pres
hetsas|hetsa|prespass
hetsat|hetsa|part
hette|heta|past
hettes|heta|pastpass
hicka|hicka|inf
hickade|hicka|past
hickades|hicka|pastpass
hickar|hicka|pres
hickas|hicka|prespass
hickat|hicka|part
hojta|hojta|inf
hojta till|hojta_till|inf
hojtade|hojta|past
hojtade till|hojta_till|past
hojtades|hojta|pastpass
hojtades till|hojta_till|pastpass
hojtar|hojta|pres
hojtar till|hojta_till|pres
hojtas|hojta|prespass
hojtas till|hojta_till|prespass
hojtat|hojta|part
hojtat till|hojta_till|part
hoppades|hoppas|past
hoppas|hoppas|inf pres
hoppats|hoppas|part
hosta|hosta|inf
hostade|hosta|past
hostades|hosta|pastpass
hostar|hosta|pres
hostas|hosta|prespass
hostat|hosta|part
hota|hota|inf
hotade|hota|past
hotades|hota|pastpass
hotar|hota|pres
hotas|hota|prespass
hotat|hota|part
humma|humma|inf
hummade|humma|past
hummades|humma|pastpass
hummar|humma|pres
hummas|humma|prespass
hummat|humma|part
hyla|hyla|inf past
hylade|hyla|past
hylades|hyla|pastpass
hylar|hyla|pres
hylas|hyla|prespass
hylat|hyla|part
hylla|hylla|inf past
hyllade|hylla|past
hyllades|hylla|pastpass
hyllar|hylla|pres
hyllas|hylla|prespass
hyllat|hylla|part
häckla|häckla|inf past
häcklade|häckla|past
häcklades|häckla|pastpass
häcklar|häckla|pres
häcklas|häckla|prespass
häcklat|häckla|part
hälsa|hälsa|inf past
hälsade|hälsa|past
hälsades|hälsa|pastpass
hälsar|hälsa|pres
hälsas|hälsa|prespass
hälsat|hälsa|part
hänvisa|hänvisa|inf past
hänvisade|hänvisa|past
hänvisades|hänvisa|pastpass
hänvisar|hänvisa|pres
hänvisas|hänvisa|prespass
hänvisat|hänvisa|part
härma|härma|inf
härmade|härma|past
härmades|härma|pastpass
härmar|härma|pres
härmas|härma|prespass
härmat|härma|part
hävda|hävda|inf
hävdade|hävda|past
hävdades|hävda|pastpass
hävdar|hävda|pres
hävdas|hävda|prespass
hävdat|hävda|part
hålla fast vid|hålla_fast_vid|inf
hålla med|hålla_med|inf
håller fast vid|hålla_fast_vid|pres
håller med|hålla_med|pres
hålles fast vid|hålla_fast_vid|prespass
hålles med|hålla_med|prespass
hållit fast vid|hålla_fast_vid|part
hållit med|hålla_med|part
hålls fast vid|hålla_fast_vid|prespass
hålls med|hålla_med|prespass
håna|håna|inf
hånade|håna|past
hånades|håna|pastpass
hånar|håna|pres
hånas|håna|prespass
hånat|håna|part
höll fast vid|hålla_fast_vid|past
höll med|hålla_med|past
hölls fast vid|hålla_fast_vid|pastpass
hölls med|hålla_med|pastpass
ifrågasatt|ifrågasätta|part
ifrågasatte|ifrågasätta|past
ifrågasattes|ifrågasätta|pastpass
ifrågasätta|ifrågasätta|inf
ifrågasätter|ifrågasätta|pres
ifrågasättes|ifrågasätta|prespass
infalla|infalla|inf
infaller|infalla|pres
infalles|infalla|prespass
infallit|infalla|part
inflika|inflika|inf
inflikade|inflika|past
inflikades|inflika|pastpass
inflikar|inflika|pres
inflikas|inflika|prespass
inflikat|inflika|part
informera|informera|inf
informerade|informera|past
informerades|informera|pastpass
informerar|informera|pres
informeras|informera|prespass
informerat|informera|part
inföll|infalla|past
infölls|infalla|pastpass
inleda|inleda|inf
inledde|inleda|past
inleddes|inleda|pastpass
inleder|inleda|pres
inledes|inleda|prespass
inlett|inleda|part
inse|inse|inf
inser|inse|pres
inses|inse|prespass
insett|inse|part
insinuera|insinuera|inf
insinuerade|insinuera|past
insinuerades|insinuera|pastpass
insinuerar|insinuera|pres
insinueras|insinuera|prespass
insinuerat|insinuera|part
insistera|insistera|inf
insisterade|insistera|past
insisterades|insistera|pastpass
insisterar|insistera|pres
insisteras|insistera|prespass
insisterat|insistera|part
inskjuta|inskjuta|inf
inskjuter|inskjuta|pres
inskjutes|inskjuta|prespass
inskjutit|inskjuta|part
inskärpa|inskärpa|inf
inskärper|inskärpa|pres
inskärpes|inskärpa|prespass
inskärpt|inskärpa|part
inskärpte|inskärpa|past
inskärptes|inskärpa|pastpass
insköt|inskjuta|past
insköts|inskjuta|pastpass
instruera|instruera|inf
instruerade|instruera|past
instruerades|instruera|pastpass
instruerar|instruera|pres
instrueras|instruera|prespass
instruerat|instruera|part
instämde|instämma|past
instämdes|instämma|pastpass
instämma|instämma|inf
instämmer|instämma|pres
instämmes|instämma|prespass
instämt|instämma|part
insåg|inse|past
insågs|inse|pastpass
intyga|intyga|inf
intygade|intyga|past
intygades|intyga|pastpass
intygar|intyga|pres
intygas|intyga|prespass
intygat|intyga|part
invända|invända|inf
invände|invända|past
invänder|invända|pres
invändes|invända|prespass pastpass
invänt|invända|part
jollra|jollra|inf
jollrade|jollra|past
jollrades|jollra|pastpass
jollrar|jollra|pres
jollras|jollra|prespass
jollrat|jollra|part
jubla|jubla|inf past
jublade|jubla|past
jublades|jubla|pastpass
jublar|jubla|pres
jublas|jubla|prespass
jublat|jubla|part
jämra|jämra|inf
jämrade|jämra|past
jämrades|jämra|pastpass
jämrar|jämra|pres
jämras|jämra|prespass
jämrat|jämra|part
kalla|kalla|inf past
kallade|kalla|past
kallades|kalla|pastpass
kallar|kalla|pres
kallas|kalla|prespass
kallat|kalla|part
karakterisera|karakterisera|inf
karakteriserade|karakterisera|past
karakteriserades|karakterisera|pastpass
karakteriserar|karakterisera|pres
karakteriseras|karakterisera|prespass
karakteriserat|karakterisera|part
karaktärisera|karaktärisera|inf
karaktäriserade|karaktärisera|past
karaktäriserades|karaktärisera|pastpass
karaktäriserar|karaktärisera|pres
karaktäriseras|karaktärisera|prespass
karaktäriserat|karaktärisera|part
kasta in|kasta_in|inf
kastade in|kasta_in|past
kastades in|kasta_in|pastpass
kastar in|kasta_in|pres
kastas in|kasta_in|prespass
kastat in|kasta_in|part
klaga|klaga|inf
klagade|klaga|past
klagades|klaga|pastpass
klagar|klaga|pres
klagas|klaga|prespass
klagat|klaga|part
klandra|klandra|inf
klandrade|klandra|past
klandrades|klandra|pastpass
klandrar|klandra|pres
klandras|klandra|prespass
klandrat|klandra|part
klargjorde|klargöra|past
klargjordes|klargöra|pastpass
klargjort|klargöra|part
klargör|klargöra|pres
klargöra|klargöra|inf
klargörs|klargöra|prespass
klottra|klottra|inf
klottra ner|klottra_ner|inf
klottrade|klottra|past
klottrade ner|klottra_ner|past
klottrades|klottra|pastpass
klottrades ner|klottra_ner|pastpass
klottrar|klottra|pres
klottrar ner|klottra_ner|pres
klottras|klottra|prespass
klottras ner|klottra_ner|prespass
klottrat|klottra|part
klottrat ner|klottra_ner|part
klämde fram|klämma_fram|past
klämdes fram|klämma_fram|pastpass
klämma fram|klämma_fram|inf
klämmer fram|klämma_fram|pres
klämmes fram|klämma_fram|prespass
klämt fram|klämma_fram|part
kom fram till|komma_fram_till|past
komma fram till|komma_fram_till|inf
kommendera|kommendera|inf
kommenderade|kommendera|past
kommenderades|kommendera|pastpass
kommenderar|kommendera|pres
kommenderas|kommendera|prespass
kommenderat|kommendera|part
kommentera|kommentera|inf
kommenterade|kommentera|past
kommenterades|kommentera|pastpass
kommenterar|kommentera|pres
kommenteras|kommentera|prespass
kommenterat|kommentera|part
kommer fram till|komma_fram_till|pres
kommes fram till|komma_fram_till|prespass
kommit fram till|komma_fram_till|part
koms fram till|komma_fram_till|pastpass
konkludera|konkludera|inf
konkluderade|konkludera|past
konkluderades|konkludera|pastpass
konkluderar|konkludera|pres
konkluderas|konkludera|prespass
konkluderat|konkludera|part
konstatera|konstatera|inf
konstaterade|konstatera|past
konstaterades|konstatera|pastpass
konstaterar|konstatera|pres
konstateras|konstatera|prespass
konstaterat|konstatera|part
kontra|kontra|inf
kontrade|kontra|past
kontrades|kontra|pastpass
kontrar|kontra|pres
kontras|kontra|prespass
kontrat|kontra|part
korrigera|korrigera|inf
korrigerade|korrigera|past
korrigerades|korrigera|pastpass
korrigerar|korrigera|pres
korrigeras|korrigera|prespass
korrigerat|korrigera|part
kraxa|kraxa|inf
kraxade|kraxa|past
kraxades|kraxa|pastpass
kraxar|kraxa|pres
kraxas|kraxa|prespass
kraxat|kraxa|part
kritisera|kritisera|inf
kritiserade|kritisera|past
kritiserades|kritisera|pastpass
kritiserar|kritisera|pres
kritiseras|kritisera|prespass
kritiserat|kritisera|part
kräva|kräva|inf
kräva svar|kräva_svar|inf
krävde|kräva|past
krävde svar|kräva_svar|past
krävdes|kräva|pastpass
krävdes svar|kräva_svar|pastpass
kräver|kräva|pres
kräver svar|kräva_svar|pres
kräves|kräva|prespass
kräves svar|kräva_svar|prespass
krävt|kräva|part
krävt svar|kräva_svar|part
kungjorde|kungöra|past
kungjordes|kungöra|pastpass
kungjort|kungöra|part
kungör|kungöra|pres
kungöra|kungöra|inf
kungörs|kungöra|prespass
kuttra|kuttra|inf
kuttrade|kuttra|past
kuttrades|kuttra|pastpass
kuttrar|kuttra|pres
kuttras|kuttra|prespass
kuttrat|kuttra|part
kved|kvida|past
kvida|kvida|inf
kvidades|kvida|pastpass
kvider|kvida|pres
kvides|kvida|prespass
kvidit|kvida|part
kvittera|kvittera|inf
kvitterade|kvittera|past
kvitterades|kvittera|pastpass
kvitterar|kvittera|pres
kvitteras|kvittera|prespass
kvitterat|kvittera|part
kvittra|kvittra|inf
kvittrade|kvittra|past
kvittrades|kvittra|pastpass
kvittrar|kvittra|pres
kvittras|kvittra|prespass
kvittrat|kvittra|part
kväka|kväka|inf
kväker|kväka|pres
kväkes|kväka|prespass
kväkt|kväka|part
kväkte|kväka|past
kväktes|kväka|pastpass
kände|känna|past
kändes|känna|pastpass
känna|känna|inf
känner|känna|pres
kännes|känna|prespass
känt|känna|part
la till|lägga_till|past
la ut|lägga_ut|past
lade till|lägga_till|past
lade ut|lägga_ut|past
lagt till|lägga_till|part
lagt ut|lägga_ut|part
larma|larma|inf
larmade|larma|past
larmades|larma|pastpass
larmar|larma|pres
larmas|larma|prespass
larmat|larma|part
las till|lägga_till|pastpass
las ut|lägga_ut|pastpass
le|le|inf
ler|le|pres
les|le|prespass
lett|le|part
lisma|lisma|inf
lismade|lisma|past
lismades|lisma|pastpass
lismar|lisma|pres
lismas|lisma|prespass
lismat|lisma|part
ljuda|ljuda|inf
ljudades|ljuda|pastpass
ljudas|ljuda|prespass
ljuder|ljuda|pres
ljudit|ljuda|part
ljuga|ljuga|inf
ljuger|ljuga|pres
ljuges|ljuga|prespass
ljugit|ljuga|part
ljöd|ljuda|past
ljög|ljuga|past
ljögs|ljuga|pastpass
log|le|past
logs|le|pastpass
lova|lova|inf
lova runt|lova_runt|inf
lovade|lova|past
lovade runt|lova_runt|past
lovades|lova|pastpass
lovades runt|lova_runt|pastpass
lovar|lova|pres
lovar runt|lova_runt|pres
lovas|lova|prespass
lovas runt|lova_runt|prespass
lovat|lova|part
lovat runt|lova_runt|part
lugna|lugna|inf
lugnade|lugna|past
lugnades|lugna|pastpass
lugnar|lugna|pres
lugnas|lugna|prespass
lugnat|lugna|part
lyda|lyda|inf
lydde|lyda|past
lyddes|lyda|pastpass
lyder|lyda|pres
lydes|lyda|prespass
lyft fram|lyfta_fram|part
lyfta fram|lyfta_fram|inf
lyfte fram|lyfta_fram|past
lyfter fram|lyfta_fram|pres
lyftes fram|lyfta_fram|prespass pastpass
lytt|lyda|part
lägga till|lägga_till|inf
lägga ut|lägga_ut|inf
lägger till|lägga_till|pres
lägger ut|lägga_ut|pres
lägges till|lägga_till|prespass
lägges ut|lägga_ut|prespass
lämna besked|lämna_besked|inf
lämnade besked|lämna_besked|past
lämnades besked|lämna_besked|pastpass
lämnar besked|lämna_besked|pres
lämnas besked|lämna_besked|prespass
lämnat besked|lämna_besked|part
läspa|läspa|inf
läspade|läspa|past
läspades|läspa|pastpass
läspar|läspa|pres
läspas|läspa|prespass
läspat|läspa|part
lät meddela|låta_meddela|past
läts meddela|låta_meddela|pastpass
låta meddela|låta_meddela|inf
låter meddela|låta_meddela|pres
låtes meddela|låta_meddela|prespass
låtit meddela|låta_meddela|part
mana|mana|inf
manade|mana|past
manades|mana|pastpass
manar|mana|pres
manas|mana|prespass
manat|mana|part
meddela|meddela|inf past
meddelade|meddela|past
meddelades|meddela|pastpass
meddelar|meddela|pres
meddelas|meddela|prespass
meddelat|meddela|part
medgaf|medge|past
medgav|medge|past
medgavs|medge|pastpass
medge|medge|inf
medger|medge|pres
medges|medge|prespass
medgivit|medge|part
mejla|mejla|inf past
mejlade|mejla|past
mejlades|mejla|pastpass
mejlar|mejla|pres
mejlas|mejla|prespass
mejlat|mejla|part
mena|mena|inf
menade|mena|past
menades|mena|pastpass
menar|mena|pres
menas|mena|prespass
menat|mena|part
messa|messa|inf past
messade|messa|past
messades|messa|pastpass
messar|messa|pres
messas|messa|prespass
messat|messa|part
mindes|minnas|past
minnas|minnas|inf
minns|minnas|pres
mints|minnas|part
misstänka|misstänka|inf
misstänker|misstänka|pres
misstänkes|misstänka|prespass
misstänkt|misstänka|part
misstänkte|misstänka|past
misstänktes|misstänka|pastpass
morra|morra|inf
morrade|morra|past
morrades|morra|pastpass
morrar|morra|pres
morras|morra|prespass
morrat|morra|part
motivera|motivera|inf
motiverade|motivera|past
motiverades|motivera|pastpass
motiverar|motivera|pres
motiveras|motivera|prespass
motiverat|motivera|part
mucka|mucka|inf
muckade|mucka|past
muckades|mucka|pastpass
muckar|mucka|pres
muckas|mucka|prespass
muckat|mucka|part
mullra|mullra|inf
mullrade|mullra|past
mullrades|mullra|pastpass
mullrar|mullra|pres
mullras|mullra|prespass
mullrat|mullra|part
mumla|mumla|inf past
mumlade|mumla|past
mumlades|mumla|pastpass
mumlar|mumla|pres
mumlas|mumla|prespass
mumlat|mumla|part
mumsa|mumsa|inf past
mumsade|mumsa|past
mumsades|mumsa|pastpass
mumsar|mumsa|pres
mumsas|mumsa|prespass
mumsat|mumsa|part
muttra|muttra|inf
muttra fram|muttra_fram|inf
muttrade|muttra|past
muttrade fram|muttra_fram|past
muttrades|muttra|pastpass
muttrades fram|muttra_fram|pastpass
muttrar|muttra|pres
muttrar fram|muttra_fram|pres
muttras|muttra|prespass
muttras fram|muttra_fram|prespass
muttrat|muttra|part
muttrat fram|muttra_fram|part
mysa|mysa|inf
myser|mysa|pres
myses|mysa|prespass
myst|mysa|part
myste|mysa|past
mystes|mysa|pastpass
mässa|mässa|inf past
mässade|mässa|past
mässades|mässa|pastpass
mässar|mässa|pres
mässas|mässa|prespass
mässat|mässa|part
mörka|mörka|inf
mörkade|mörka|past
mörkades|mörka|pastpass
mörkar|mörka|pres
mörkas|mörka|prespass
mörkat|mörka|part
nicka|nicka|inf
nickade|nicka|past
nickades|nicka|pastpass
nickar|nicka|pres
nickas|nicka|prespass
nickat|nicka|part
nosa|nosa|inf past
nosade|nosa|past
nosades|nosa|pastpass
nosar|nosa|pres
nosas|nosa|prespass
nosat|nosa|part
notera|notera|inf
noterade|notera|past
noterades|notera|pastpass
noterar|notera|pres
noteras|notera|prespass
noterat|notera|part
nynna|nynna|inf
nynnade|nynna|past
nynnades|nynna|pastpass
nynnar|nynna|pres
nynnas|nynna|prespass
nynnat|nynna|part
nämna|nämna|inf
nämnde|nämna|past
nämndes|nämna|pastpass
nämner|nämna|pres
nämnes|nämna|prespass
nämnt|nämna|part
omtala|omtala|inf past
omtalade|omtala|past
omtalades|omtala|pastpass
omtalar|omtala|pres
omtalas|omtala|prespass
omtalat|omtala|part
omvittna|omvittna|inf
omvittnade|omvittna|past
omvittnades|omvittna|pastpass
omvittnar|omvittna|pres
omvittnas|omvittna|prespass
omvittnat|omvittna|part
ondgöra|ondgöra|inf
ondgörade|ondgöra|past
ondgörades|ondgöra|pastpass
ondgörar|ondgöra|pres
ondgöras|ondgöra|prespass
ondgörat|ondgöra|part
orda|orda|inf
ordade|orda|past
ordades|orda|pastpass
ordar|orda|pres
ordas|orda|prespass
ordat|orda|part
peka på|peka_på|inf
pekade på|peka_på|past
pekades på|peka_på|pastpass
pekar på|peka_på|pres
pekas på|peka_på|prespass
pekat på|peka_på|part
pep|pipa|past
peps|pipa|pastpass
pipa|pipa|inf
piper|pipa|pres
pipes|pipa|prespass
pipit|pipa|part
pladdra|pladdra|inf
pladdrade|pladdra|past
pladdrades|pladdra|pastpass
pladdrar|pladdra|pres
pladdras|pladdra|prespass
pladdrat|pladdra|part
posta|posta|inf
postade|posta|past
postades|posta|pastpass
postar|posta|pres
postas|posta|prespass
postat|posta|part
poängtera|poängtera|inf
poängterade|poängtera|past
poängterades|poängtera|pastpass
poängterar|poängtera|pres
poängteras|poängtera|prespass
poängterat|poängtera|part
prata|prata|inf
pratade|prata|past
pratades|prata|pastpass
pratar|prata|pres
pratas|prata|prespass
pratat|prata|part
precisera|precisera|inf
preciserade|precisera|past
preciserades|precisera|pastpass
preciserar|precisera|pres
preciseras|precisera|prespass
preciserat|precisera|part
predika|predika|inf
predikade|predika|past
predikades|predika|pastpass
predikar|predika|pres
predikas|predika|prespass
predikat|predika|part
pressa fram|pressa_fram|inf past
pressade fram|pressa_fram|past
pressades fram|pressa_fram|pastpass
pressar fram|pressa_fram|pres
pressas fram|pressa_fram|prespass
pressat fram|pressa_fram|part
prisa|prisa|inf past
prisade|prisa|past
prisades|prisa|pastpass
prisar|prisa|pres
prisas|prisa|prespass
prisat|prisa|part
prognostisera|prognostisera|inf
prognostiserade|prognostisera|past
prognostiserades|prognostisera|pastpass
prognostiserar|prognostisera|pres
prognostiseras|prognostisera|prespass
prognostiserat|prognostisera|part
proklamera|proklamera|inf
proklamerade|proklamera|past
proklamerades|proklamera|pastpass
proklamerar|proklamera|pres
proklameras|proklamera|prespass
proklamerat|proklamera|part
protestera|protestera|inf
protesterade|protestera|past
protesterades|protestera|pastpass
protesterar|protestera|pres
protesteras|protestera|prespass
protesterat|protestera|part
protokollför|protokollföra|pres
protokollföra|protokollföra|inf
protokollförde|protokollföra|past
protokollfördes|protokollföra|pastpass
protokollförs|protokollföra|prespass
protokollfört|protokollföra|part
publicera|publicera|inf
publicerade|publicera|past
publicerades|publicera|pastpass
publicerar|publicera|pres
publiceras|publicera|prespass
publicerat|publicera|part
pusta|pusta|inf
pustade|pusta|past
pustades|pusta|pastpass
pustar|pusta|pres
pustas|pusta|prespass
pustat|pusta|part
påminde|påminna|past
påmindes|påminna|pastpass
påminna|påminna|inf
påminner|påminna|pres
påminnes|påminna|prespass
påmint|påminna|part
påpeka|påpeka|inf
påpekade|påpeka|past
påpekades|påpeka|pastpass
påpekar|påpeka|pres
påpekas|påpeka|prespass
påpekat|påpeka|part
påstod|påstå|past
påstods|påstå|pastpass
påstå|påstå|inf
påstår|påstå|pres
påstås|påstå|prespass
påstått|påstå|part
påyrka|påyrka|inf
påyrkade|påyrka|past
påyrkades|påyrka|pastpass
påyrkar|påyrka|pres
påyrkas|påyrka|prespass
påyrkat|påyrka|part
rapa|rapa|inf
rapade|rapa|past
rapades|rapa|pastpass
rapar|rapa|pres
rapas|rapa|prespass
rapat|rapa|part
rapportera|rapportera|inf
rapporterade|rapportera|past
rapporterades|rapportera|pastpass
rapporterar|rapportera|pres
rapporteras|rapportera|prespass
rapporterat|rapportera|part
recitera|recitera|inf
reciterade|recitera|past
reciterades|recitera|pastpass
reciterar|recitera|pres
reciteras|recitera|prespass
reciterat|recitera|part
reda ut|reda_ut|inf
redde ut|reda_ut|past
reddes ut|reda_ut|pastpass
reder ut|reda_ut|pres
redes ut|reda_ut|prespass
redogjorde|redogöra|past
redogjordes|redogöra|pastpass
redogjort|redogöra|part
redogör|redogöra|pres
redogöra|redogöra|inf
redogörs|redogöra|prespass
redovisa|redovisa|inf past
redovisade|redovisa|past
redovisades|redovisa|pastpass
redovisar|redovisa|pres
redovisas|redovisa|prespass
redovisat|redovisa|part
referera|referera|inf
refererade|referera|past
refererades|referera|pastpass
refererar|referera|pres
refereras|referera|prespass
refererat|referera|part
reflektera|reflektera|inf
reflekterade|reflektera|past
reflekterades|reflektera|pastpass
reflekterar|reflektera|pres
reflekteras|reflektera|prespass
reflekterat|reflektera|part
rekommendera|rekommendera|inf
rekommenderade|rekommendera|past
rekommenderades|rekommendera|pastpass
rekommenderar|rekommendera|pres
rekommenderas|rekommendera|prespass
rekommenderat|rekommendera|part
replikera|replikera|inf
replikerade|replikera|past
replikerades|replikera|pastpass
replikerar|replikera|pres
replikeras|replikera|prespass
replikerat|replikera|part
resonera|resonera|inf
resonera som|resonera_som|inf
resonerade|resonera|past
resonerade som|resonera_som|past
resonerades|resonera|pastpass
resonerades som|resonera_som|pastpass
resonerar|resonera|pres
resonerar som|resonera_som|pres
resoneras|resonera|prespass
resoneras som|resonera_som|prespass
resonerat|resonera|part
resonerat som|resonera_som|part
reta|reta|inf
retade|reta|past
retades|reta retas|past pastpass
retar|reta|pres
retas|reta retas|inf pres prespass
retat|reta|part
retats|retas|part
rett ut|reda_ut|part
rista|rista|inf
ristade|rista|past
ristades|rista|pastpass
ristar|rista|pres
ristas|rista|prespass
ristat|rista|part
rodna|rodna|inf
rodnade|rodna|past
rodnades|rodna|pastpass
rodnar|rodna|pres
rodnas|rodna|prespass
rodnat|rodna|part
ropa|ropa|inf
ropa till|ropa_till|inf
ropa ut|ropa_ut|inf
ropade|ropa|past
ropade till|ropa_till|past
ropade ut|ropa_ut|past
ropades|ropa|pastpass
ropades till|ropa_till|pastpass
ropades ut|ropa_ut|pastpass
ropar|ropa|pres
ropar till|ropa_till|pres
ropar ut|ropa_ut|pres
ropas|ropa|prespass
ropas till|ropa_till|prespass
ropas ut|ropa_ut|prespass
ropat|ropa|part
ropat till|ropa_till|part
ropat ut|ropa_ut|part
rosa|rosa|inf past
rosade|rosa|past
rosades|rosa|pastpass
rosar|rosa|pres
rosas|rosa|prespass
rosat|rosa|part
rutit|ryta|part
rutit till|ryta_till|part
rycka på|rycka_på|inf
rycker på|rycka_på|pres
ryckes på|rycka_på|prespass
ryckt på|rycka_på|part
ryckte på|rycka_på|past
rycktes på|rycka_på|pastpass
ryta|ryta|inf
ryta till|ryta_till|inf
ryter|ryta|pres
ryter till|ryta_till|pres
rytes|ryta|prespass
rytes till|ryta_till|prespass
räkna med|räkna_med|inf
räkna upp|räkna_upp|inf
räkna ut|räkna_ut|inf
räknade med|räkna_med|past
räknade upp|räkna_upp|past
räknade ut|räkna_ut|past
räknades med|räkna_med|pastpass
räknades upp|räkna_upp|pastpass
räknades ut|räkna_ut|pastpass
räknar med|räkna_med|pres
räknar upp|räkna_upp|pres
räknar ut|räkna_ut|pres
räknas med|räkna_med|prespass
räknas upp|räkna_upp|prespass
räknas ut|räkna_ut|prespass
räknat med|räkna_med|part
räknat upp|räkna_upp|part
räknat ut|räkna_ut|part
rätta|rätta|inf
rättade|rätta|past
rättades|rätta|pastpass
rättar|rätta|pres
rättas|rätta|prespass
rättat|rätta|part
råda|råda|inf
rådde|råda|past
råddes|råda|pastpass
råder|råda|pres
rådes|råda|prespass
rått|råda|part
röt|ryta|past
röt till|ryta_till|past
röts|ryta|pastpass
röts till|ryta_till|pastpass
sa|säga|past
sade|säga|past
sagt|säga|part
sammanfatta|sammanfatta|inf
sammanfattade|sammanfatta|past
sammanfattades|sammanfatta|pastpass
sammanfattar|sammanfatta|pres
sammanfattas|sammanfatta|prespass
sammanfattat|sammanfatta|part
sas|säga|pastpass
satt fingret på|sätta_fingret_på|part
satt ner|sätta_ner|part
satte fingret på|sätta_fingret_på|past
satte ner|sätta_ner|past
sattes fingret på|sätta_fingret_på|pastpass
sattes ner|sätta_ner|pastpass
sjunga|sjunga|inf
sjunger|sjunga|pres
sjunges|sjunga|prespass
sjungit|sjunga|part
sjöng|sjunga|past
sjöngs|sjunga|pastpass
skaka|skaka|inf
skakade|skaka|past
skakades|skaka|pastpass
skakar|skaka|pres
skakas|skaka|prespass
skakat|skaka|part
skalla|skalla|inf past
skallade|skalla|past
skallades|skalla|pastpass
skallar|skalla|pres
skallas|skalla|prespass
skallat|skalla|part
skandera|skandera|inf
skanderade|skandera|past
skanderades|skandera|pastpass
skanderar|skandera|pres
skanderas|skandera|prespass
skanderat|skandera|part
skildra|skildra|inf
skildrade|skildra|past
skildrades|skildra|pastpass
skildrar|skildra|pres
skildras|skildra|prespass
skildrat|skildra|part
skjuta fram|skjuta_fram|inf
skjuta in|skjuta_in|inf
skjuter fram|skjuta_fram|pres
skjuter in|skjuta_in|pres
skjutes fram|skjuta_fram|prespass
skjutes in|skjuta_in|prespass
skjutit fram|skjuta_fram|part
skjutit in|skjuta_in|part
skoja|skoja|inf
skojade|skoja|past
skojades|skoja|pastpass
skojar|skoja|pres
skojas|skoja|prespass
skojat|skoja|part
skorra|skorra|inf
skorrade|skorra|past
skorrades|skorra|pastpass
skorrar|skorra|pres
skorras|skorra|prespass
skorrat|skorra|part
skratta|skratta|inf
skratta fram|skratta_fram|inf
skrattade|skratta|past
skrattade fram|skratta_fram|past
skrattades|skratta|pastpass
skrattades fram|skratta_fram|pastpass
skrattar|skratta|pres
skrattar fram|skratta_fram|pres
skrattas|skratta|prespass
skrattas fram|skratta_fram|prespass
skrattat|skratta|part
skrattat fram|skratta_fram|part
skref|skriva|past
skref ner|skriva_ner|past
skref på|skriva_på|past
skref under|skriva_under|past
skrek|skrika|past
skrek till|skrika_till|past
skrek ut|skrika_ut|past
skreks|skrika|pastpass
skreks till|skrika_till|pastpass
skreks ut|skrika_ut|pastpass
skrev|skriva|past
skrev ner|skriva_ner|past
skrev på|skriva_på|past
skrev under|skriva_under|past
skrevs|skriva|pastpass
skrevs ner|skriva_ner|pastpass
skrevs på|skriva_på|pastpass
skrevs under|skriva_under|pastpass
skrika|skrika|inf
skrika till|skrika_till|inf
skrika ut|skrika_ut|inf
skriker|skrika|pres
skriker till|skrika_till|pres
skriker ut|skrika_ut|pres
skrikes|skrika|prespass
skrikes till|skrika_till|prespass
skrikes ut|skrika_ut|prespass
skrikit|skrika|part
skrikit till|skrika_till|part
skrikit ut|skrika_ut|part
skriva|skriva|inf
skriva ner|skriva_ner|inf
skriva på|skriva_på|inf
skriva under|skriva_under|inf
skriver|skriva|pres
skriver ner|skriva_ner|pres
skriver på|skriva_på|pres
skriver under|skriva_under|pres
skrives|skriva|prespass
skrives ner|skriva_ner|prespass
skrives på|skriva_på|prespass
skrives under|skriva_under|prespass
skrivit|skriva|part
skrivit ner|skriva_ner|part
skrivit på|skriva_på|part
skrivit under|skriva_under|part
skrivs|skriva|prespass
skrivs ner|skriva_ner|prespass
skrivs på|skriva_på|prespass
skrivs under|skriva_under|prespass
skrocka|skrocka|inf
skrockade|skrocka|past
skrockades|skrocka|pastpass
skrockar|skrocka|pres
skrockas|skrocka|prespass
skrockat|skrocka|part
skrutit|skryta|part
skryta|skryta|inf
skryter|skryta|pres
skrytes|skryta|prespass
skräla|skräla|inf past
skrälade|skräla|past
skrälades|skräla|pastpass
skrälar|skräla|pres
skrälas|skräla|prespass
skrälat|skräla|part
skräna|skräna|inf
skräna fram|skräna_fram|inf
skränade|skräna|past
skränade fram|skräna_fram|past
skränades|skräna|pastpass
skränades fram|skräna_fram|pastpass
skränar|skräna|pres
skränar fram|skräna_fram|pres
skränas|skräna|prespass
skränas fram|skräna_fram|prespass
skränat|skräna|part
skränat fram|skräna_fram|part
skröt|skryta|past
skröts|skryta|pastpass
skälla|skälla|inf
skällde|skälla|past
skälldes|skälla|pastpass
skäller|skälla|pres
skälles|skälla|prespass
skällt|skälla|part
skämta|skämta|inf
skämtade|skämta|past
skämtades|skämta|pastpass
skämtar|skämta|pres
skämtas|skämta|prespass
skämtat|skämta|part
sköt fram|skjuta_fram|past
sköt in|skjuta_in|past
sköts fram|skjuta_fram|pastpass
sköts in|skjuta_in|pastpass
sladdra|sladdra|inf
sladdrade|sladdra|past
sladdrades|sladdra|pastpass
sladdrar|sladdra|pres
sladdras|sladdra|prespass
sladdrat|sladdra|part
slagit fast|slå_fast|part
slagit larm|slå_larm|part
slagit vad|slå_vad|part
slog fast|slå_fast|past
slog larm|slå_larm|past
slog vad|slå_vad|past
slogs fast|slå_fast|pastpass
slogs larm|slå_larm|pastpass
slogs vad|slå_vad|pastpass
slå fast|slå_fast|inf
slå larm|slå_larm|inf
slå vad|slå_vad|inf
slår fast|slå_fast|pres
slår larm|slå_larm|pres
slår vad|slå_vad|pres
slås fast|slå_fast|prespass
slås larm|slå_larm|prespass
slås vad|slå_vad|prespass
smickra|smickra|inf
smickrade|smickra|past
smickrades|smickra|pastpass
smickrar|smickra|pres
smickras|smickra|prespass
smickrat|smickra|part
småle|småle|inf
småler|småle|pres
småles|småle|prespass
smålett|småle|part
smålog|småle|past
smålogs|småle|pastpass
småprata|småprata|inf
småpratade|småprata|past
småpratades|småprata|pastpass
småpratar|småprata|pres
småpratas|småprata|prespass
småpratat|småprata|part
snacka|snacka|inf
snackade|snacka|past
snackades|snacka|pastpass
snackar|snacka|pres
snackas|snacka|prespass
snackat|snacka|part
snyfta|snyfta|inf
snyftade|snyfta|past
snyftades|snyfta|pastpass
snyftar|snyfta|pres
snyftas|snyfta|prespass
snyftat|snyfta|part
snäsa|snäsa|inf
snäsa av|snäsa_av|inf
snäser|snäsa|pres
snäser av|snäsa_av|pres
snäses|snäsa|prespass
snäses av|snäsa_av|prespass
snäst|snäsa|part
snäst av|snäsa_av|part
snäste|snäsa|past
snäste av|snäsa_av|past
snästes|snäsa|pastpass
snästes av|snäsa_av|pastpass
snörvla|snörvla|inf past
snörvlade|snörvla|past
snörvlades|snörvla|pastpass
snörvlar|snörvla|pres
snörvlas|snörvla|prespass
snörvlat|snörvla|part
spekulera|spekulera|inf
spekulerade|spekulera|past
spekulerades|spekulera|pastpass
spekulerar|spekulera|pres
spekuleras|spekulera|prespass
spekulerat|spekulera|part
sporde|spörja|past
spordes|spörja|pastpass
sport|spörja|part
spå|spå|inf
spådde|spå|past
spåddes|spå|pastpass
spår|spå|pres
spås|spå|prespass
spått|spå|part
spörja|spörja|inf
spörjer|spörja|pres
spörjes|spörja|prespass
stamma|stamma|inf
stammade|stamma|past
stammades|stamma|pastpass
stammar|stamma|pres
stammas|stamma|prespass
stammat|stamma|part
stava|stava|inf
stavade|stava|past
stavades|stava|pastpass
stavar|stava|pres
stavas|stava|prespass
stavat|stava|part
sticka emellan|sticka_emellan|inf
sticka in|sticka_in|inf
stickade emellan|sticka_emellan|past
stickade in|sticka_in|past
stickades emellan|sticka_emellan|pastpass
stickades in|sticka_in|pastpass
stickar emellan|sticka_emellan|pres
stickar in|sticka_in|pres
stickas emellan|sticka_emellan|prespass
stickas in|sticka_in|prespass
stickat emellan|sticka_emellan|part
stickat in|sticka_in|part
stirra|stirra|inf
stirrade|stirra|past
stirrades|stirra|pastpass
stirrar|stirra|pres
stirras|stirra|prespass
stirrat|stirra|part
stod|stå|past
stod fast vid|stå_fast_vid|past
stods|stå|pastpass
stods fast vid|stå_fast_vid|pastpass
stoja|stoja|inf
stojade|stoja|past
stojades|stoja|pastpass
stojar|stoja|pres
stojas|stoja|prespass
stojat|stoja|part
stå|stå|inf
stå fast vid|stå_fast_vid|inf
stånka|stånka|inf
stånkade|stånka|past
stånkades|stånka|pastpass
stånkar|stånka|pres
stånkas|stånka|prespass
stånkat|stånka|part
står|stå|pres
står fast vid|stå_fast_vid|pres
stås|stå|prespass
stås fast vid|stå_fast_vid|prespass
stått|stå|part
stått fast vid|stå_fast_vid|part
stöna|stöna|inf
stönade|stöna|past
stönades|stöna|pastpass
stönar|stöna|pres
stönas|stöna|prespass
stönat|stöna|part
stöta fram|stöta_fram|inf
stöter fram|stöta_fram|pres
stötes fram|stöta_fram|prespass
stött fram|stöta_fram|part
stötte fram|stöta_fram|past
stöttes fram|stöta_fram|pastpass
sucka|sucka|inf
sucka fram|sucka_fram|inf
suckade|sucka|past
suckade fram|sucka_fram|past
suckades|sucka|pastpass
suckades fram|sucka_fram|pastpass
suckar|sucka|pres
suckar fram|sucka_fram|pres
suckas|sucka|prespass
suckas fram|sucka_fram|prespass
suckat|sucka|part
suckat fram|sucka_fram|part
summera|summera|inf
summerade|summera|past
summerades|summera|pastpass
summerar|summera|pres
summeras|summera|prespass
summerat|summera|part
svamla|svamla|inf past
svamlade|svamla|past
svamlades|svamla|pastpass
svamlar|svamla|pres
svamlas|svamla|prespass
svamlat|svamla|part
svara|svara|inf
svarade|svara|past
svarades|svara|pastpass
svarar|svara|pres
svaras|svara|prespass
svarat|svara|part
svor|svära|past
svors|svära|pastpass
svurit|svära|part
svär|svära|pres
svära|svära|inf
svärs|svära|prespass
säga|säga|inf
säger|säga|pres
säges|säga|prespass
sägs|säga|prespass
sätta fingret på|sätta_fingret_på|inf
sätta ner|sätta_ner|inf
sätter fingret på|sätta_fingret_på|pres
sätter ner|sätta_ner|pres
sättes fingret på|sätta_fingret_på|prespass
sättes ner|sätta_ner|prespass
ta till orda|ta_till_orda|inf
tacka|tacka|inf
tackade|tacka|past
tackades|tacka|pastpass
tackar|tacka|pres
tackas|tacka|prespass
tackat|tacka|part
taga till orda|taga_till_orda|inf
taga vid|taga_vid|inf
tagades till orda|taga_till_orda|pastpass
tagades vid|taga_vid|pastpass
tagas till orda|taga_till_orda|prespass
tagas vid|taga_vid|prespass
tager till orda|taga_till_orda|pres
tager vid|taga_vid|pres
tagit till orda|ta_till_orda taga_till_orda|part
tagit vid|taga_vid|part
tala|tala|inf past
talade|tala|past
talades|tala|pastpass
talar|tala|pres
talas|tala|prespass
talat|tala|part
tar till orda|ta_till_orda|pres
tas till orda|ta_till_orda|prespass
tassla|tassla|inf past
tasslade|tassla|past
tasslades|tassla|pastpass
tasslar|tassla|pres
tasslas|tassla|prespass
tasslat|tassla|part
teoretisera|teoretisera|inf
teoretiserade|teoretisera|past
teoretiserades|teoretisera|pastpass
teoretiserar|teoretisera|pres
teoretiseras|teoretisera|prespass
teoretiserat|teoretisera|part
tilla|tillägga|past
tillade|tillägga|past
tillagt|tillägga|part
tillas|tillägga|pastpass
tillbakavisa|tillbakavisa|inf past
tillbakavisade|tillbakavisa|past
tillbakavisades|tillbakavisa|pastpass
tillbakavisar|tillbakavisa|pres
tillbakavisas|tillbakavisa|prespass
tillbakavisat|tillbakavisa|part
tillfråga|tillfråga|inf
tillfrågade|tillfråga|past
tillfrågades|tillfråga|pastpass
tillfrågar|tillfråga|pres
tillfrågas|tillfråga|prespass
tillfrågat|tillfråga|part
tillkännagaf|tillkännage|past
tillkännagav|tillkännage|past
tillkännagavs|tillkännage|pastpass
tillkännage|tillkännage|inf
tillkännager|tillkännage|pres
tillkännages|tillkännage|prespass
tillkännagett|tillkännage|part
tillropa|tillropa|inf
tillropade|tillropa|past
tillropades|tillropa|pastpass
tillropar|tillropa|pres
tillropas|tillropa|prespass
tillropat|tillropa|part
tillråda|tillråda|inf
tillrådde|tillråda|past
tillråddes|tillråda|pastpass
tillråder|tillråda|pres
tillrådes|tillråda|prespass
tillrått|tillråda|part
tillstod|tillstå|past
tillstods|tillstå|pastpass
tillstyrka|tillstyrka|inf
tillstyrker|tillstyrka|pres
tillstyrkes|tillstyrka|prespass
tillstyrkt|tillstyrka|part
tillstyrkte|tillstyrka|past
tillstyrktes|tillstyrka|pastpass
tillstå|tillstå|inf
tillstår|tillstå|pres
tillstås|tillstå|prespass
tillstått|tillstå|part
tillägga|tillägga|inf
tillägger|tillägga|pres
tillägges|tillägga|prespass
tipsa|tipsa|inf past
tipsade|tipsa|past
tipsades|tipsa|pastpass
tipsar|tipsa|pres
tipsas|tipsa|prespass
tipsat|tipsa|part
tissla|tissla|inf past
tisslade|tissla|past
tisslades|tissla|pastpass
tisslar|tissla|pres
tisslas|tissla|prespass
tisslat|tissla|part
tjuta|tjuta|inf
tjuter|tjuta|pres
tjutes|tjuta|prespass
tjutit|tjuta|part
tjöt|tjuta|past
tjöts|tjuta|pastpass
tog till orda|ta_till_orda taga_till_orda|past
tog vid|taga_vid|past
togs till orda|ta_till_orda|pastpass
tro|tro|inf
trodde|tro|past
troddes|tro|pastpass
tror|tro|pres
tros|tro|prespass
trott|tro|part
truga|truga|inf
trugade|truga|past
trugades|truga|pastpass
trugar|truga|pres
trugas|truga|prespass
trugat|truga|part
trumpeta|trumpeta|inf
trumpetade|trumpeta|past
trumpetades|trumpeta|pastpass
trumpetar|trumpeta|pres
trumpetas|trumpeta|prespass
trumpetat|trumpeta|part
trycka på|trycka_på|inf
trycker på|trycka_på|pres
tryckes på|trycka_på|prespass
tryckt på|trycka_på|part
tryckte på|trycka_på|past
trycktes på|trycka_på|pastpass
trösta|trösta|inf
tröstade|trösta|past
tröstades|trösta|pastpass
tröstar|trösta|pres
tröstas|trösta|prespass
tröstat|trösta|part
tvittra|tvittra|inf
tvittrade|tvittra|past
tvittrades|tvittra|pastpass
tvittrar|tvittra|pres
tvittras|tvittra|prespass
tvittrat|tvittra|part
tvivla|tvivla|inf past
tvivlade|tvivla|past
tvivlades|tvivla|pastpass
tvivlar|tvivla|pres
tvivlas|tvivla|prespass
tvivlat|tvivla|part
twittra|twittra|inf
twittrade|twittra|past
twittrades|twittra|pastpass
twittrar|twittra|pres
twittras|twittra|prespass
twittrat|twittra|part
tycka|tycka|inf
tycker|tycka|pres
tyckes|tycka|prespass
tyckt|tycka|part
tyckte|tycka|past
tycktes|tycka|pastpass
tydliggjorde|tydliggöra|past
tydliggjordes|tydliggöra|pastpass
tydliggjort|tydliggöra|part
tydliggör|tydliggöra|pres
tydliggöra|tydliggöra|inf
tydliggörs|tydliggöra|prespass
tänka|tänka|inf
tänker|tänka|pres
tänkes|tänka|prespass
tänkt|tänka|part
tänkte|tänka|past
tänktes|tänka|pastpass
underrätta|underrätta|inf
underrättade|underrätta|past
underrättades|underrätta|pastpass
underrättar|underrätta|pres
underrättas|underrätta|prespass
underrättat|underrätta|part
understrukit|understryka|part
understryka|understryka|inf
understryker|understryka|pres
understrykes|understryka|prespass
understryks|understryka|prespass
underströk|understryka|past
underströks|understryka|pastpass
understödde|understödja|past
understöddes|understödja|pastpass
understöder|understödja|pres
understödes|understödja|prespass
understödja|understödja|inf
understött|understödja|part
undfalla|undfalla|inf
undfaller|undfalla|pres
undfalles|undfalla|prespass
undfallit|undfalla|part
undföll|undfalla|past
undfölls|undfalla|pastpass
undra|undra|inf
undrade|undra|past
undrades|undra|pastpass
undrar|undra|pres
undras|undra|prespass
undrat|undra|part
undslapp|undslippa|past
undslapps|undslippa|pastpass
undslippa|undslippa|inf
undslipper|undslippa|pres
undslippes|undslippa|prespass
undsluppit|undslippa|part
uppfatta|uppfatta|inf
uppfattade|uppfatta|past
uppfattades|uppfatta|pastpass
uppfattar|uppfatta|pres
uppfattas|uppfatta|prespass
uppfattat|uppfatta|part
uppgaf|uppge|past
uppgav|uppge|past
uppgavs|uppge|pastpass
uppge|uppge|inf
uppger|uppge|pres
uppges|uppge|prespass
uppgett|uppge|part
upplysa|upplysa|inf
upplyser|upplysa|pres
upplyses|upplysa|prespass
upplyst|upplysa|part
upplyste|upplysa|past
upplystes|upplysa|pastpass
uppmana|uppmana|inf
uppmanade|uppmana|past
uppmanades|uppmana|pastpass
uppmanar|uppmana|pres
uppmanas|uppmana|prespass
uppmanat|uppmana|part
uppmuntra|uppmuntra|inf
uppmuntrade|uppmuntra|past
uppmuntrades|uppmuntra|pastpass
uppmuntrar|uppmuntra|pres
uppmuntras|uppmuntra|prespass
uppmuntrat|uppmuntra|part
upprepa|upprepa|inf
upprepade|upprepa|past
upprepades|upprepa|pastpass
upprepar|upprepa|pres
upprepas|upprepa|prespass
upprepat|upprepa|part
uppskatta|uppskatta|inf
uppskattade|uppskatta|past
uppskattades|uppskatta|pastpass
uppskattar|uppskatta|pres
uppskattas|uppskatta|prespass
uppskattat|uppskatta|part
utbrast|utbrista|past
utbrasts|utbrista|pastpass
utbrista|utbrista|inf
utbrister|utbrista|pres
utbristes|utbrista|prespass
utbrustit|utbrista|part
utesluta|utesluta|inf
utesluter|utesluta|pres
uteslutes|utesluta|prespass
uteslutit|utesluta|part
uteslöt|utesluta|past
uteslöts|utesluta|pastpass
utfråga|utfråga|inf
utfrågade|utfråga|past
utfrågades|utfråga|pastpass
utfrågar|utfråga|pres
utfrågas|utfråga|prespass
utfrågat|utfråga|part
utfäst|utfästa|part
utfästa|utfästa|inf
utfäste|utfästa|past
utfäster|utfästa|pres
utfästes|utfästa|prespass pastpass
utgick|utgå|past
utgicks|utgå|pastpass
utgjuta|utgjuta|inf
utgjuter|utgjuta|pres
utgjutes|utgjuta|prespass
utgjutit|utgjuta|part
utgå|utgå|inf
utgår|utgå|pres
utgås|utgå|prespass
utgått|utgå|part
utgöt|utgjuta|past
utgöts|utgjuta|pastpass
utlova|utlova|inf
utlovade|utlova|past
utlovades|utlova|pastpass
utlovar|utlova|pres
utlovas|utlova|prespass
utlovat|utlova|part
utlät|utlåta|past
utlåta|utlåta|inf
utlåtades|utlåta|pastpass
utlåtas|utlåta|prespass
utlåter|utlåta|pres
utlåtit|utlåta|part
utropa|utropa|inf
utropade|utropa|past
utropades|utropa|pastpass
utropar|utropa|pres
utropas|utropa|prespass
utropat|utropa|part
utstöta|utstöta|inf
utstöter|utstöta|pres
utstötes|utstöta|prespass
utstött|utstöta|part
utstötte|utstöta|past
utstöttes|utstöta|pastpass
uttala|uttala|inf past
uttalade|uttala|past
uttalades|uttala|pastpass
uttalar|uttala|pres
uttalas|uttala|prespass
uttalat|uttala|part
utveckla|utveckla|inf past
utvecklade|utveckla|past
utvecklades|utveckla|pastpass
utvecklar|utveckla|pres
utvecklas|utveckla|prespass
utvecklat|utveckla|part
varna|varna|inf
varnade|varna|past
varnades|varna|pastpass
varnar|varna|pres
varnas|varna|prespass
varnat|varna|part
velat veta|vilja_veta|part
vidgick|vidgå|past
vidgicks|vidgå|pastpass
vidgå|vidgå|inf
vidgår|vidgå|pres
vidgås|vidgå|prespass
vidgått|vidgå|part
vidhålla|vidhålla|inf
vidhåller|vidhålla|pres
vidhålles|vidhålla|prespass
vidhållit|vidhålla|part
vidhålls|vidhålla|prespass
vidhöll|vidhålla|past
vidhölls|vidhålla|pastpass
vifta bort|vifta_bort|inf
viftade bort|vifta_bort|past
viftades bort|vifta_bort|pastpass
viftar bort|vifta_bort|pres
viftas bort|vifta_bort|prespass
viftat bort|vifta_bort|part
vilja veta|vilja_veta|inf
vill veta|vilja_veta|pres
ville veta|vilja_veta|past
villes veta|vilja_veta|pastpass
vills veta|vilja_veta|prespass
viska|viska|inf
viska fram|viska_fram|inf
viska till|viska_till|inf
viskade|viska|past
viskade fram|viska_fram|past
viskade till|viska_till|past
viskades|viska|pastpass
viskades fram|viska_fram|pastpass
viskades till|viska_till|pastpass
viskar|viska|pres
viskar fram|viska_fram|pres
viskar till|viska_till|pres
viskas|viska|prespass
viskas fram|viska_fram|prespass
viskas till|viska_till|prespass
viskat|viska|part
viskat fram|viska_fram|part
viskat till|viska_till|part
vissla|vissla|inf past
visslade|vissla|past
visslades|vissla|pastpass
visslar|vissla|pres
visslas|vissla|prespass
visslat|vissla|part
vitsorda|vitsorda|inf
vitsordade|vitsorda|past
vitsordades|vitsorda|pastpass
vitsordar|vitsorda|pres
vitsordas|vitsorda|prespass
vitsordat|vitsorda|part
vittna|vittna|inf
vittnade|vittna|past
vittnades|vittna|pastpass
vittnar|vittna|pres
vittnas|vittna|prespass
vittnat|vittna|part
vråla|vråla|inf past
vrålade|vråla|past
vrålades|vråla|pastpass
vrålar|vråla|pres
vrålas|vråla|prespass
vrålat|vråla|part
vädja|vädja|inf
vädjade|vädja|past
vädjades|vädja|pastpass
vädjar|vädja|pres
vädjas|vädja|prespass
vädjat|vädja|part
vänta|vänta|inf
väntade|vänta|past
väntades|vänta|pastpass
väntar|vänta|pres
väntas|vänta|prespass
väntat|vänta|part
väsa|väsa|inf
väsa fram|väsa_fram|inf
väser|väsa|pres
väser fram|väsa_fram|pres
väses|väsa|prespass
väses fram|väsa_fram|prespass
väst|väsa|part
väst fram|väsa_fram|part
väste|väsa|past
väste fram|väsa_fram|past
västes|väsa|pastpass
västes fram|väsa_fram|pastpass
yla|yla|inf past
ylade|yla|past
ylades|yla|pastpass
ylar|yla|pres
ylas|yla|prespass
ylat|yla|part
yrka|yrka|inf
yrkade|yrka|past
yrkades|yrka|pastpass
yrkar|yrka|pres
yrkas|yrka|prespass
yrkat|yrka|part
yttra|yttra|inf
yttrade|yttra|past
yttrades|yttra|pastpass
yttrar|yttra|pres
yttras|yttra|prespass
yttrat|yttra|part
återta|återta|inf
återtaga|återtaga|inf
återtagades|återtaga|pastpass
återtagas|återtaga|prespass
återtager|återtaga|pres
återtagit|återta återtaga|part
återtar|återta|pres
återtas|återta|prespass
återtog|återta återtaga|past
återtogs|återta|pastpass
önska|önska|inf
önskade|önska|past
önskades|önska|pastpass
önskar|önska|pres
önskas|önska|prespass
önskat|önska|part
övertala|övertala|inf past
övertalade|övertala|past
övertalades|övertala|pastpass
övertalar|övertala|pres
övertalas|övertala|prespass
övertalat|övertala|part
övertyga|övertyga|inf
övertygade|övertyga|past
övertygades|övertyga|pastpass
övertygar|övertyga|pres
övertygas|övertyga|prespass
övertygat|övertyga|part
""".strip().splitlines()
    )
}
