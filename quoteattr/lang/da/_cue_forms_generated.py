"""The forms of the reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/cue_forms.py.

Source: ablaut 0.11.0 (MIT licence), from the lemmas in cues.py, with the overrides in the script.
"""

CUE_FORMS: dict[str, tuple[str, str]] = {
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
adspurgt|adspørge|part
adspurgte|adspørge|past
adspurgtes|adspørge|pastpass
adspørge|adspørge|inf
adspørgende|adspørge|ger
adspørger|adspørge|pres
adspørges|adspørge|prespass
advare|advare|inf
advarede|advare|past
advaredes|advare|pastpass
advarende|advare|ger
advarer|advare|pres
advares|advare|prespass
advaret|advare|part
advisere|advisere|inf
adviserede|advisere|past
adviseredes|advisere|pastpass
adviserende|advisere|ger
adviserer|advisere|pres
adviseres|advisere|prespass
adviseret|advisere|part
afdække|afdække|inf
afdækkede|afdække|past
afdækkedes|afdække|pastpass
afdækkende|afdække|ger
afdækker|afdække|pres
afdækkes|afdække|prespass
afdækket|afdække|part
afkræfte|afkræfte|inf
afkræftede|afkræfte|past
afkræftedes|afkræfte|pastpass
afkræftende|afkræfte|ger
afkræfter|afkræfte|pres
afkræftes|afkræfte|prespass
afkræftet|afkræfte|part
afslutte|afslutte|inf
afsluttede|afslutte|past
afsluttedes|afslutte|pastpass
afsluttende|afslutte|ger
afslutter|afslutte|pres
afsluttes|afslutte|prespass
afsluttet|afslutte|part
afsløre|afsløre|inf
afslørede|afsløre|past
afsløredes|afsløre|pastpass
afslørende|afsløre|ger
afslører|afsløre|pres
afsløres|afsløre|prespass
afsløret|afsløre|part
afvise|afvise|inf
afvisende|afvise|ger
afviser|afvise|pres
afvises|afvise|prespass
afvist|afvise|part
afviste|afvise|past
afvistes|afvise|pastpass
anbefale|anbefale|inf
anbefalede|anbefale|past
anbefaledes|anbefale|pastpass
anbefalende|anbefale|ger
anbefaler|anbefale|pres
anbefales|anbefale|prespass
anbefalet|anbefale|part
ane|ane|inf
anede|ane|past
anedes|ane|pastpass
anende|ane|ger
aner|ane|pres
anes|ane|prespass
anet|ane|part
anføre|anføre|inf
anførende|anføre|ger
anfører|anføre|pres
anføres|anføre|prespass
anført|anføre|part
anførte|anføre|past
anførtes|anføre|pastpass
anklage|anklage|inf
anklagede|anklage|past
anklagedes|anklage|pastpass
anklagende|anklage|ger
anklager|anklage|pres
anklages|anklage|prespass
anklaget|anklage|part
anmode|anmode|inf
anmodede|anmode|past
anmodedes|anmode|pastpass
anmodende|anmode|ger
anmoder|anmode|pres
anmodes|anmode|prespass
anmodet|anmode|part
annoncere|annoncere|inf
annoncerede|annoncere|past
annonceredes|annoncere|pastpass
annoncerende|annoncere|ger
annoncerer|annoncere|pres
annonceres|annoncere|prespass
annonceret|annoncere|part
ansaa|anse|past
ansaas|anse|pastpass
anse|anse|inf
anseende|anse|ger
anser|anse|pres
anses|anse|prespass
anset|anse|part
anslaa|anslå|inf
anslaaende|anslå|ger
anslaaet|anslå|part
anslaar|anslå|pres
anslaas|anslå|prespass
anslog|anslå|past
ansloges|anslå|pastpass
anslå|anslå|inf
anslående|anslå|ger
anslået|anslå|part
anslår|anslå|pres
anslås|anslå|prespass
anså|anse|past
ansås|anse|pastpass
antage|antage|inf
antagende|antage|ger
antager|antage|pres
antages|antage|prespass
antaget|antage|part
antog|antage|past
antoges|antage|pastpass
antyde|antyde|inf
antydede|antyde|past
antydedes|antyde|pastpass
antydende|antyde|ger
antyder|antyde|pres
antydes|antyde|prespass
antydet|antyde|part
argumentere|argumentere|inf
argumenterede|argumentere|past
argumenteredes|argumentere|pastpass
argumenterende|argumentere|ger
argumenterer|argumentere|pres
argumenteres|argumentere|prespass
argumenteret|argumentere|part
bad|bede|past
bades|bede|pastpass
bakke op|bakke_op|inf
bakkede op|bakke_op|past
bakkedes op|bakke_op|pastpass
bakkende op|bakke_op|ger
bakker op|bakke_op|pres
bakkes op|bakke_op|prespass
bakket op|bakke_op|part
bande|bande|inf
bandede|bande|past
bandedes|bande|pastpass
bandende|bande|ger
bander|bande|pres
bandes|bande|prespass
bandet|bande|part
bebrejde|bebrejde|inf
bebrejdede|bebrejde|past
bebrejdedes|bebrejde|pastpass
bebrejdende|bebrejde|ger
bebrejder|bebrejde|pres
bebrejdes|bebrejde|prespass
bebrejdet|bebrejde|part
bebude|bebude|inf
bebudede|bebude|past
bebudedes|bebude|pastpass
bebudende|bebude|ger
bebuder|bebude|pres
bebudes|bebude|prespass
bebudet|bebude|part
bed ad|bide_ad|past
bede|bede|inf
bedende|bede|ger
beder|bede|pres
bedes|bede|prespass
bedes ad|bide_ad|pastpass
bedt|bede|part
bedyre|bedyre|inf
bedyrede|bedyre|past
bedyredes|bedyre|pastpass
bedyrende|bedyre|ger
bedyrer|bedyre|pres
bedyres|bedyre|prespass
bedyret|bedyre|part
bedømme|bedømme|inf
bedømmende|bedømme|ger
bedømmer|bedømme|pres
bedømmes|bedømme|prespass
bedømt|bedømme|part
bedømte|bedømme|past
bedømtes|bedømme|pastpass
befale|befale|inf
befalede|befale|past
befaledes|befale|pastpass
befalende|befale|ger
befaler|befale|pres
befales|befale|prespass
befalet|befale|part
begrunde|begrunde|inf
begrundede|begrunde|past
begrundedes|begrunde|pastpass
begrundende|begrunde|ger
begrunder|begrunde|pres
begrundes|begrunde|prespass
begrundet|begrunde|part
begynde|begynde|inf
begyndende|begynde|ger
begynder|begynde|pres
begyndes|begynde|prespass
begyndt|begynde|part
begyndte|begynde|past
begyndtes|begynde|pastpass
bekende|bekende|inf
bekendende|bekende|ger
bekender|bekende|pres
bekendes|bekende|prespass
bekendt|bekende|part
bekendte|bekende|past
bekendtes|bekende|pastpass
bekendtgjorde|bekendtgøre|past
bekendtgjordes|bekendtgøre|pastpass
bekendtgjort|bekendtgøre|part
bekendtgør|bekendtgøre|pres
bekendtgøre|bekendtgøre|inf
bekendtgørende|bekendtgøre|ger
bekendtgøres|bekendtgøre|prespass
beklage|beklage|inf
beklagede|beklage|past
beklagedes|beklage|pastpass
beklagende|beklage|ger
beklager|beklage|pres
beklages|beklage|prespass
beklaget|beklage|part
bekræfte|bekræfte|inf
bekræftede|bekræfte|past
bekræftedes|bekræfte|pastpass
bekræftende|bekræfte|ger
bekræfter|bekræfte|pres
bekræftes|bekræfte|prespass
bekræftet|bekræfte|part
bemærke|bemærke|inf
bemærkede|bemærke|past
bemærkedes|bemærke|pastpass
bemærkende|bemærke|ger
bemærker|bemærke|pres
bemærkes|bemærke|prespass
bemærket|bemærke|part
benægte|benægte|inf
benægtede|benægte|past
benægtedes|benægte|pastpass
benægtende|benægte|ger
benægter|benægte|pres
benægtes|benægte|prespass
benægtet|benægte|part
benævne|benævne|inf
benævnede|benævne|past
benævnedes|benævne|pastpass
benævnende|benævne|ger
benævner|benævne|pres
benævnes|benævne|prespass
benævnet|benævne|part
beordre|beordre|inf
beordrede|beordre|past
beordredes|beordre|pastpass
beordrende|beordre|ger
beordrer|beordre|pres
beordres|beordre|prespass
beordret|beordre|part
beregne|beregne|inf
beregnede|beregne|past
beregnedes|beregne|pastpass
beregnende|beregne|ger
beregner|beregne|pres
beregnes|beregne|prespass
beregnet|beregne|part
berette|berette|inf
berettede|berette|past
berettedes|berette|pastpass
berettende|berette|ger
beretter|berette|pres
berettes|berette|prespass
berettet|berette|part
berolige|berolige|inf
beroligede|berolige|past
beroligedes|berolige|pastpass
beroligende|berolige|ger
beroliger|berolige|pres
beroliges|berolige|prespass
beroliget|berolige|part
beskrev|beskrive|past
beskreves|beskrive|pastpass
beskrevet|beskrive|part
beskrive|beskrive|inf
beskrivende|beskrive|ger
beskriver|beskrive|pres
beskrives|beskrive|prespass
beskylde|beskylde|inf
beskyldende|beskylde|ger
beskylder|beskylde|pres
beskyldes|beskylde|prespass
beskyldt|beskylde|part
beskyldte|beskylde|past
beskyldtes|beskylde|pastpass
bestred|bestride|past
bestredes|bestride|pastpass
bestredet|bestride|part
bestride|bestride|inf
bestridende|bestride|ger
bestrider|bestride|pres
bestrides|bestride|prespass
besvare|besvare|inf
besvarede|besvare|past
besvaredes|besvare|pastpass
besvarende|besvare|ger
besvarer|besvare|pres
besvares|besvare|prespass
besvaret|besvare|part
betegne|betegne|inf
betegnede|betegne|past
betegnedes|betegne|pastpass
betegnende|betegne|ger
betegner|betegne|pres
betegnes|betegne|prespass
betegnet|betegne|part
betone|betone|inf
betonede|betone|past
betonedes|betone|pastpass
betonende|betone|ger
betoner|betone|pres
betones|betone|prespass
betonet|betone|part
betro|betro|inf
betroede|betro|past
betroedes|betro|pastpass
betroende|betro|ger
betroet|betro|part
betror|betro|pres
betros|betro|prespass
betvivle|betvivle|inf
betvivlede|betvivle|past
betvivledes|betvivle|pastpass
betvivlende|betvivle|ger
betvivler|betvivle|pres
betvivles|betvivle|prespass
betvivlet|betvivle|part
bevidne|bevidne|inf
bevidnede|bevidne|past
bevidnedes|bevidne|pastpass
bevidnende|bevidne|ger
bevidner|bevidne|pres
bevidnes|bevidne|prespass
bevidnet|bevidne|part
bide ad|bide_ad|inf
bidende ad|bide_ad|ger
bider ad|bide_ad|pres
bides ad|bide_ad|prespass
bidt ad|bide_ad|part
blinke|blinke|inf
blinkede|blinke|past
blinkedes|blinke|pastpass
blinkende|blinke|ger
blinker|blinke|pres
blinkes|blinke|prespass
blinket|blinke|part
blogge|blogge|inf
bloggede|blogge|past
bloggedes|blogge|pastpass
bloggende|blogge|ger
blogger|blogge|pres
blogges|blogge|prespass
blogget|blogge|part
brokke|brokke|inf
brokkede|brokke|past
brokkedes|brokke|pastpass
brokkende|brokke|ger
brokker|brokke|pres
brokkes|brokke|prespass
brokket|brokke|part
brudt ind|bryde_ind|part
brudt ud|bryde_ud|part
brumle|brumle|inf
brumlede|brumle|past
brumledes|brumle|pastpass
brumlende|brumle|ger
brumler|brumle|pres
brumles|brumle|prespass
brumlet|brumle|part
brumme|brumme|inf
brummede|brumme|past
brummedes|brumme|pastpass
brummende|brumme|ger
brummer|brumme|pres
brummes|brumme|prespass
brummet|brumme|part
bryde ind|bryde_ind|inf
bryde ud|bryde_ud|inf
brydende ind|bryde_ind|ger
brydende ud|bryde_ud|ger
bryder ind|bryde_ind|pres
bryder ud|bryde_ud|pres
brydes ind|bryde_ind|prespass
brydes ud|bryde_ud|prespass
brød ind|bryde_ind|past
brød ud|bryde_ud|past
brødes ind|bryde_ind|pastpass
brødes ud|bryde_ud|pastpass
brøle|brøle|inf
brølede|brøle|past
brøledes|brøle|pastpass
brølende|brøle|ger
brøler|brøle|pres
brøles|brøle|prespass
brølet|brøle|part
buldre|buldre|inf
buldrede|buldre|past
buldredes|buldre|pastpass
buldrende|buldre|ger
buldrer|buldre|pres
buldres|buldre|prespass
buldret|buldre|part
bønfalde|bønfalde|inf
bønfaldende|bønfalde|ger
bønfalder|bønfalde|pres
bønfaldes|bønfalde|prespass
bønfaldet|bønfalde|part
bønfaldt|bønfalde|past
bønfaldtes|bønfalde|pastpass
citere|citere|inf
citerede|citere|past
citeredes|citere|pastpass
citerende|citere|ger
citerer|citere|pres
citeres|citere|prespass
citeret|citere|part
deklamere|deklamere|inf
deklamerede|deklamere|past
deklameredes|deklamere|pastpass
deklamerende|deklamere|ger
deklamerer|deklamere|pres
deklameres|deklamere|prespass
deklameret|deklamere|part
deklarere|deklarere|inf
deklarerede|deklarere|past
deklareredes|deklarere|pastpass
deklarerende|deklarere|ger
deklarerer|deklarere|pres
deklareres|deklarere|prespass
deklareret|deklarere|part
dementere|dementere|inf
dementerede|dementere|past
dementeredes|dementere|pastpass
dementerende|dementere|ger
dementerer|dementere|pres
dementeres|dementere|prespass
dementeret|dementere|part
diktere|diktere|inf
dikterede|diktere|past
dikteredes|diktere|pastpass
dikterende|diktere|ger
dikterer|diktere|pres
dikteres|diktere|prespass
dikteret|diktere|part
drille|drille|inf
drillede|drille|past
drilledes|drille|pastpass
drillende|drille|ger
driller|drille|pres
drilles|drille|prespass
drillet|drille|part
drømme|drømme|inf
drømmende|drømme|ger
drømmer|drømme|pres
drømmes|drømme|prespass
drømt|drømme|part
drømte|drømme|past
drømtes|drømme|pastpass
dundre|dundre|inf
dundrede|dundre|past
dundredes|dundre|pastpass
dundrende|dundre|ger
dundrer|dundre|pres
dundres|dundre|prespass
dundret|dundre|part
dømme|dømme|inf
dømmende|dømme|ger
dømmer|dømme|pres
dømmes|dømme|prespass
dømt|dømme|part
dømte|dømme|past
dømtes|dømme|pastpass
erindre|erindre|inf
erindrede|erindre|past
erindredes|erindre|pastpass
erindrende|erindre|ger
erindrer|erindre|pres
erindres|erindre|prespass
erindret|erindre|part
erkende|erkende|inf
erkendende|erkende|ger
erkender|erkende|pres
erkendes|erkende|prespass
erkendt|erkende|part
erkendte|erkende|past
erkendtes|erkende|pastpass
erklære|erklære|inf
erklærede|erklære|past
erklæredes|erklære|pastpass
erklærende|erklære|ger
erklærer|erklære|pres
erklæres|erklære|prespass
erklæret|erklære|part
falde ind|falde_ind|inf
faldende ind|falde_ind|ger
falder ind|falde_ind|pres
faldes ind|falde_ind|prespass
faldet ind|falde_ind|part
faldt ind|falde_ind|past
faldtes ind|falde_ind|pastpass
fastholde|fastholde|inf
fastholdende|fastholde|ger
fastholder|fastholde|pres
fastholdes|fastholde|prespass
fastholdt|fastholde|part past
fastholdtes|fastholde|pastpass
fastslaa|fastslå|inf
fastslaaende|fastslå|ger
fastslaaet|fastslå|part
fastslaar|fastslå|pres
fastslaas|fastslå|prespass
fastslog|fastslå|past
fastsloges|fastslå|pastpass
fastslå|fastslå|inf
fastslående|fastslå|ger
fastslået|fastslå|part
fastslår|fastslå|pres
fastslås|fastslå|prespass
filosofere|filosofere|inf
filosoferede|filosofere|past
filosoferedes|filosofere|pastpass
filosoferende|filosofere|ger
filosoferer|filosofere|pres
filosoferes|filosofere|prespass
filosoferet|filosofere|part
fnise|fnise|inf
fnisede|fnise|past
fnisedes|fnise|pastpass
fnisende|fnise|ger
fniser|fnise|pres
fnises|fnise|prespass
fniset|fnise|part
fnyse|fnyse|inf
fnysede|fnyse|past
fnysedes|fnyse|pastpass
fnysende|fnyse|ger
fnyser|fnyse|pres
fnyses|fnyse|prespass
fnyset|fnyse|part
fordømme|fordømme|inf
fordømmende|fordømme|ger
fordømmer|fordømme|pres
fordømmes|fordømme|prespass
fordømt|fordømme|part
fordømte|fordømme|past
fordømtes|fordømme|pastpass
foreslaa|foreslå|inf
foreslaaende|foreslå|ger
foreslaaet|foreslå|part
foreslaar|foreslå|pres
foreslaas|foreslå|prespass
foreslog|foreslå|past
foresloges|foreslå|pastpass
foreslå|foreslå|inf
foreslående|foreslå|ger
foreslået|foreslå|part
foreslår|foreslå|pres
foreslås|foreslå|prespass
forestille|forestille|inf
forestillede|forestille|past
forestilledes|forestille|pastpass
forestillende|forestille|ger
forestiller|forestille|pres
forestilles|forestille|prespass
forestillet|forestille|part
forhøre|forhøre|inf
forhørende|forhøre|ger
forhører|forhøre|pres
forhøres|forhøre|prespass
forhørt|forhøre|part
forhørte|forhøre|past
forhørtes|forhøre|pastpass
forklare|forklare|inf
forklarede|forklare|past
forklaredes|forklare|pastpass
forklarende|forklare|ger
forklarer|forklare|pres
forklares|forklare|prespass
forklaret|forklare|part
forkynde|forkynde|inf
forkyndende|forkynde|ger
forkynder|forkynde|pres
forkyndes|forkynde|prespass
forkyndt|forkynde|part
forkyndte|forkynde|past
forkyndtes|forkynde|pastpass
forlange|forlange|inf
forlangende|forlange|ger
forlanger|forlange|pres
forlanges|forlange|prespass
forlangt|forlange|part
forlangte|forlange|past
forlangtes|forlange|pastpass
formane|formane|inf
formanede|formane|past
formanedes|formane|pastpass
formanende|formane|ger
formaner|formane|pres
formanes|formane|prespass
formanet|formane|part
formode|formode|inf
formodede|formode|past
formodedes|formode|pastpass
formodende|formode|ger
formoder|formode|pres
formodes|formode|prespass
formodet|formode|part
forsikre|forsikre|inf
forsikrede|forsikre|past
forsikredes|forsikre|pastpass
forsikrende|forsikre|ger
forsikrer|forsikre|pres
forsikres|forsikre|prespass
forsikret|forsikre|part
forsvare|forsvare|inf
forsvarede|forsvare|past
forsvaredes|forsvare|pastpass
forsvarende|forsvare|ger
forsvarer|forsvare|pres
forsvares|forsvare|prespass
forsvaret|forsvare|part
fortalt|fortælle|part
fortalte|fortælle|past
fortaltes|fortælle|pastpass
fortsat|fortsætte|part
fortsatte|fortsætte|past
fortsattes|fortsætte|pastpass
fortsætte|fortsætte|inf
fortsættende|fortsætte|ger
fortsætter|fortsætte|pres
fortsættes|fortsætte|prespass
fortælle|fortælle|inf
fortællende|fortælle|ger
fortæller|fortælle|pres
fortælles|fortælle|prespass
forudsaa|forudse|past
forudsaas|forudse|pastpass
forudsagde|forudsige|past
forudsagdes|forudsige|pastpass
forudsagt|forudsige|part
forudse|forudse|inf
forudseende|forudse|ger
forudser|forudse|pres
forudses|forudse|prespass
forudset|forudse|part
forudsige|forudsige|inf
forudsigende|forudsige|ger
forudsiger|forudsige|pres
forudsiges|forudsige|prespass
forudså|forudse|past
forudsås|forudse|pastpass
forvente|forvente|inf
forventede|forvente|past
forventedes|forvente|pastpass
forventende|forvente|ger
forventer|forvente|pres
forventes|forvente|prespass
forventet|forvente|part
fraraade|fraråde|inf
fraraadede|fraråde|past
fraraadedes|fraråde|pastpass
fraraadende|fraråde|ger
fraraader|fraråde|pres
fraraades|fraråde|prespass
fraraadet|fraråde|part
fraråde|fraråde|inf
frarådede|fraråde|past
frarådedes|fraråde|pastpass
frarådende|fraråde|ger
fraråder|fraråde|pres
frarådes|fraråde|prespass
frarådet|fraråde|part
fremføre|fremføre|inf
fremførende|fremføre|ger
fremfører|fremføre|pres
fremføres|fremføre|prespass
fremført|fremføre|part
fremførte|fremføre|past
fremførtes|fremføre|pastpass
fremgaa|fremgå|inf
fremgaaende|fremgå|ger
fremgaaet|fremgå|part
fremgaar|fremgå|pres
fremgaas|fremgå|prespass
fremgik|fremgå|past
fremgikes|fremgå|pastpass
fremgå|fremgå|inf
fremgående|fremgå|ger
fremgået|fremgå|part
fremgår|fremgå|pres
fremgås|fremgå|prespass
fremhviske|fremhviske|inf
fremhviskede|fremhviske|past
fremhviskedes|fremhviske|pastpass
fremhviskende|fremhviske|ger
fremhvisker|fremhviske|pres
fremhviskes|fremhviske|prespass
fremhvisket|fremhviske|part
fremhæve|fremhæve|inf
fremhævede|fremhæve|past
fremhævedes|fremhæve|pastpass
fremhævende|fremhæve|ger
fremhæver|fremhæve|pres
fremhæves|fremhæve|prespass
fremhævet|fremhæve|part
fremlagde|fremlægge|past
fremlagdes|fremlægge|pastpass
fremlagt|fremlægge|part
fremlægge|fremlægge|inf
fremlæggende|fremlægge|ger
fremlægger|fremlægge|pres
fremlægges|fremlægge|prespass
fremstamme|fremstamme|inf
fremstammede|fremstamme|past
fremstammedes|fremstamme|pastpass
fremstammende|fremstamme|ger
fremstammer|fremstamme|pres
fremstammes|fremstamme|prespass
fremstammet|fremstamme|part
frygte|frygte|inf
frygtede|frygte|past
frygtedes|frygte|pastpass
frygtende|frygte|ger
frygter|frygte|pres
frygtes|frygte|prespass
frygtet|frygte|part
fundere|fundere|inf
funderede|fundere|past
funderedes|fundere|pastpass
funderende|fundere|ger
funderer|fundere|pres
funderes|fundere|prespass
funderet|fundere|part
føje til|føje_til|inf
føjede til|føje_til|past
føjedes til|føje_til|pastpass
føjende til|føje_til|ger
føjer til|føje_til|pres
føjes til|føje_til|prespass
føjet til|føje_til|part
føle|føle|inf
følende|føle|ger
føler|føle|pres
føles|føle|prespass
følt|føle|part
følte|føle|past
føltes|føle|pastpass
garantere|garantere|inf
garanterede|garantere|past
garanteredes|garantere|pastpass
garanterende|garantere|ger
garanterer|garantere|pres
garanteres|garantere|prespass
garanteret|garantere|part
gav besked|give_besked|past
gav udtryk for|give_udtryk_for|past
gaves besked|give_besked|pastpass
gaves udtryk for|give_udtryk_for|pastpass
gentage|gentage|inf
gentagende|gentage|ger
gentager|gentage|pres
gentages|gentage|prespass
gentaget|gentage|part
gentog|gentage|past
gentoges|gentage|pastpass
gispe|gispe|inf
gispede|gispe|past
gispedes|gispe|pastpass
gispende|gispe|ger
gisper|gispe|pres
gispes|gispe|prespass
gispet|gispe|part
give besked|give_besked|inf
give udtryk for|give_udtryk_for|inf
givende besked|give_besked|ger
givende udtryk for|give_udtryk_for|ger
giver besked|give_besked|pres
giver udtryk for|give_udtryk_for|pres
gives besked|give_besked|prespass
gives udtryk for|give_udtryk_for|prespass
givet besked|give_besked|part
givet udtryk for|give_udtryk_for|part
gjalde|gjalde|inf
gjaldede|gjalde|past
gjaldedes|gjalde|pastpass
gjaldende|gjalde|ger
gjalder|gjalde|pres
gjaldes|gjalde|prespass
gjaldet|gjalde|part
gjorde gældende|gøre_gældende|past
gjorde klart|gøre_klart|past
gjorde opmærksom på|gøre_opmærksom_på|past
gjordes gældende|gøre_gældende|pastpass
gjordes klart|gøre_klart|pastpass
gjordes opmærksom på|gøre_opmærksom_på|pastpass
gjort gældende|gøre_gældende|part
gjort klart|gøre_klart|part
gjort opmærksom på|gøre_opmærksom_på|part
grine|grine|inf
grine frem|grine_frem|inf
grinede|grine|past
grinede frem|grine_frem|past
grinedes|grine|pastpass
grinedes frem|grine_frem|pastpass
grinende|grine|ger
grinende frem|grine_frem|ger
griner|grine|pres
griner frem|grine_frem|pres
grines|grine|prespass
grines frem|grine_frem|prespass
grint|grine|part
grint frem|grine_frem|part
gruble|gruble|inf
grublede|gruble|past
grubledes|gruble|pastpass
grublende|gruble|ger
grubler|gruble|pres
grubles|gruble|prespass
grublet|gruble|part
grynte|grynte|inf
gryntede|grynte|past
gryntedes|grynte|pastpass
gryntende|grynte|ger
grynter|grynte|pres
gryntes|grynte|prespass
gryntet|grynte|part
græd|græde|past
græde|græde|inf
grædende|græde|ger
græder|græde|pres
grædes|græde|prespass pastpass
grædt|græde|part
gurgle|gurgle|inf
gurglede|gurgle|past
gurgledes|gurgle|pastpass
gurglende|gurgle|ger
gurgler|gurgle|pres
gurgles|gurgle|prespass
gurglet|gurgle|part
gætte|gætte|inf
gættede|gætte|past
gættedes|gætte|pastpass
gættende|gætte|ger
gætter|gætte|pres
gættes|gætte|prespass
gættet|gætte|part
gø|gø|inf
gøede|gø|past
gøedes|gø|pastpass
gøende|gø|ger
gøet|gø|part
gør|gø|pres
gør gældende|gøre_gældende|pres
gør klart|gøre_klart|pres
gør opmærksom på|gøre_opmærksom_på|pres
gøre gældende|gøre_gældende|inf
gøre klart|gøre_klart|inf
gøre opmærksom på|gøre_opmærksom_på|inf
gørende gældende|gøre_gældende|ger
gørende klart|gøre_klart|ger
gørende opmærksom på|gøre_opmærksom_på|ger
gøres gældende|gøre_gældende|prespass
gøres klart|gøre_klart|prespass
gøres opmærksom på|gøre_opmærksom_på|prespass
gøs|gø|prespass
haabe|håbe|inf
haabede|håbe|past
haabedes|håbe|pastpass
haabende|håbe|ger
haaber|håbe|pres
haabes|håbe|prespass
haabet|håbe|part
haane|håne|inf
haanede|håne|past
haanedes|håne|pastpass
haanende|håne|ger
haaner|håne|pres
haanes|håne|prespass
haanet|håne|part
hed|hedde|past
hedde|hedde|inf
heddende|hedde|ger
hedder|hedde|pres
heddes|hedde|prespass
heddet|hedde|part
hedes|hedde|pastpass
henvise|henvise|inf
henvisende|henvise|ger
henviser|henvise|pres
henvises|henvise|prespass
henvist|henvise|part
henviste|henvise|past
henvistes|henvise|pastpass
hilse|hilse|inf
hilsende|hilse|ger
hilser|hilse|pres
hilses|hilse|prespass
hilst|hilse|part
hilste|hilse|past
hilstes|hilse|pastpass
holde fast i|holde_fast_i|inf
holdende fast i|holde_fast_i|ger
holder fast i|holde_fast_i|pres
holdes fast i|holde_fast_i|prespass
holdt fast i|holde_fast_i|part past
holdtes fast i|holde_fast_i|pastpass
hulke|hulke|inf
hulkede|hulke|past
hulkedes|hulke|pastpass
hulkende|hulke|ger
hulker|hulke|pres
hulkes|hulke|prespass
hulket|hulke|part
huske|huske|inf
huskede|huske|past
huskedes|huske|pastpass
huskende|huske|ger
husker|huske|pres
huskes|huske|prespass
husket|huske|part
hviske|hviske|inf
hviskede|hviske|past
hviskedes|hviske|pastpass
hviskende|hviske|ger
hvisker|hviske|pres
hviskes|hviske|prespass
hvisket|hviske|part
hvæse|hvæse|inf
hvæsede|hvæse|past
hvæsedes|hvæse|pastpass
hvæsende|hvæse|ger
hvæser|hvæse|pres
hvæses|hvæse|prespass
hvæset|hvæse|part
hylde|hylde|inf
hyldede|hylde|past
hyldedes|hylde|pastpass
hyldende|hylde|ger
hylder|hylde|pres
hyldes|hylde|prespass
hyldet|hylde|part
hyle|hyle|inf
hylede|hyle|past
hyledes|hyle|pastpass
hylende|hyle|ger
hyler|hyle|pres
hyles|hyle|prespass
hylet|hyle|part
håbe|håbe|inf
håbede|håbe|past
håbedes|håbe|pastpass
håbende|håbe|ger
håber|håbe|pres
håbes|håbe|prespass
håbet|håbe|part
håne|håne|inf
hånede|håne|past
hånedes|håne|pastpass
hånende|håne|ger
håner|håne|pres
hånes|håne|prespass
hånet|håne|part
hævde|hævde|inf
hævdede|hævde|past
hævdedes|hævde|pastpass
hævdende|hævde|ger
hævder|hævde|pres
hævdes|hævde|prespass
hævdet|hævde|part
indlede|indlede|inf
indledede|indlede|past
indlededes|indlede|pastpass
indledende|indlede|ger
indleder|indlede|pres
indledes|indlede|prespass
indledet|indlede|part
indrømme|indrømme|inf
indrømmede|indrømme|past
indrømmedes|indrømme|pastpass
indrømmende|indrømme|ger
indrømmer|indrømme|pres
indrømmes|indrømme|prespass
indrømmet|indrømme|part
indsaa|indse|past
indsaas|indse|pastpass
indse|indse|inf
indseende|indse|ger
indser|indse|pres
indses|indse|prespass
indset|indse|part
indskudt|indskyde|part
indskyde|indskyde|inf
indskydende|indskyde|ger
indskyder|indskyde|pres
indskydes|indskyde|prespass
indskærpe|indskærpe|inf
indskærpede|indskærpe|past
indskærpedes|indskærpe|pastpass
indskærpende|indskærpe|ger
indskærper|indskærpe|pres
indskærpes|indskærpe|prespass
indskærpet|indskærpe|part
indskød|indskyde|past
indskødes|indskyde|pastpass
indstille|indstille|inf
indstillede|indstille|past
indstilledes|indstille|pastpass
indstillende|indstille|ger
indstiller|indstille|pres
indstilles|indstille|prespass
indstillet|indstille|part
indså|indse|past
indsås|indse|pastpass
indvende|indvende|inf
indvendende|indvende|ger
indvender|indvende|pres
indvendes|indvende|prespass
indvendt|indvende|part
indvendte|indvende|past
indvendtes|indvende|pastpass
informere|informere|inf
informerede|informere|past
informeredes|informere|pastpass
informerende|informere|ger
informerer|informere|pres
informeres|informere|prespass
informeret|informere|part
insinuere|insinuere|inf
insinuerede|insinuere|past
insinueredes|insinuere|pastpass
insinuerende|insinuere|ger
insinuerer|insinuere|pres
insinueres|insinuere|prespass
insinueret|insinuere|part
insistere|insistere|inf
insisterede|insistere|past
insisteredes|insistere|pastpass
insisterende|insistere|ger
insisterer|insistere|pres
insisteres|insistere|prespass
insisteret|insistere|part
instruere|instruere|inf
instruerede|instruere|past
instrueredes|instruere|pastpass
instruerende|instruere|ger
instruerer|instruere|pres
instrueres|instruere|prespass
instrueret|instruere|part
istemme|istemme|inf
istemmende|istemme|ger
istemmer|istemme|pres
istemmes|istemme|prespass
istemt|istemme|part
istemte|istemme|past
istemtes|istemme|pastpass
jamre|jamre|inf
jamrede|jamre|past
jamredes|jamre|pastpass
jamrende|jamre|ger
jamrer|jamre|pres
jamres|jamre|prespass
jamret|jamre|part
juble|juble|inf
jublede|juble|past
jubledes|juble|pastpass
jublende|juble|ger
jubler|juble|pres
jubles|juble|prespass
jublet|juble|part
kagle|kagle|inf
kaglede|kagle|past
kagledes|kagle|pastpass
kaglende|kagle|ger
kagler|kagle|pres
kagles|kagle|prespass
kaglet|kagle|part
kalde|kalde|inf
kalde på|kalde_på|inf
kaldedes|kalde|pastpass
kaldedes på|kalde_på|pastpass
kaldende|kalde|ger
kaldende på|kalde_på|ger
kalder|kalde|pres
kalder på|kalde_på|pres
kaldes|kalde|prespass
kaldes på|kalde_på|prespass
kaldt|kalde|part
kaldt på|kalde_på|part
kaldte|kalde|past
kaldte på|kalde_på|past
karakterisere|karakterisere|inf
karakteriserede|karakterisere|past
karakteriseredes|karakterisere|pastpass
karakteriserende|karakterisere|ger
karakteriserer|karakterisere|pres
karakteriseres|karakterisere|prespass
karakteriseret|karakterisere|part
klage|klage|inf
klagede|klage|past
klagedes|klage|pastpass
klagende|klage|ger
klager|klage|pres
klages|klage|prespass
klaget|klage|part
klargjorde|klargøre|past
klargjordes|klargøre|pastpass
klargjort|klargøre|part
klargør|klargøre|pres
klargøre|klargøre|inf
klargørende|klargøre|ger
klargøres|klargøre|prespass
klukke|klukke|inf
klukkede|klukke|past
klukkedes|klukke|pastpass
klukkende|klukke|ger
klukker|klukke|pres
klukkes|klukke|prespass
klukket|klukke|part
klynke|klynke|inf
klynkede|klynke|past
klynkedes|klynke|pastpass
klynkende|klynke|ger
klynker|klynke|pres
klynkes|klynke|prespass
klynket|klynke|part
knurre|knurre|inf
knurrede|knurre|past
knurredes|knurre|pastpass
knurrende|knurre|ger
knurrer|knurre|pres
knurres|knurre|prespass
knurret|knurre|part
kom frem til|komme_frem_til|past
kom med en opfordring|komme_med_en_opfordring|past
komes frem til|komme_frem_til|pastpass
komes med en opfordring|komme_med_en_opfordring|pastpass
kommandere|kommandere|inf
kommanderede|kommandere|past
kommanderedes|kommandere|pastpass
kommanderende|kommandere|ger
kommanderer|kommandere|pres
kommanderes|kommandere|prespass
kommanderet|kommandere|part
komme frem til|komme_frem_til|inf
komme med en opfordring|komme_med_en_opfordring|inf
kommende frem til|komme_frem_til|ger
kommende med en opfordring|komme_med_en_opfordring|ger
kommentere|kommentere|inf
kommenterede|kommentere|past
kommenteredes|kommentere|pastpass
kommenterende|kommentere|ger
kommenterer|kommentere|pres
kommenteres|kommentere|prespass
kommenteret|kommentere|part
kommer frem til|komme_frem_til|pres
kommer med en opfordring|komme_med_en_opfordring|pres
kommes frem til|komme_frem_til|prespass
kommes med en opfordring|komme_med_en_opfordring|prespass
kommet frem til|komme_frem_til|part
kommet med en opfordring|komme_med_en_opfordring|part
konkludere|konkludere|inf
konkluderede|konkludere|past
konkluderedes|konkludere|pastpass
konkluderende|konkludere|ger
konkluderer|konkludere|pres
konkluderes|konkludere|prespass
konkluderet|konkludere|part
konstatere|konstatere|inf
konstaterede|konstatere|past
konstateredes|konstatere|pastpass
konstaterende|konstatere|ger
konstaterer|konstatere|pres
konstateres|konstatere|prespass
konstateret|konstatere|part
korrigere|korrigere|inf
korrigerede|korrigere|past
korrigeredes|korrigere|pastpass
korrigerende|korrigere|ger
korrigerer|korrigere|pres
korrigeres|korrigere|prespass
korrigeret|korrigere|part
kradse|kradse|inf
kradsede|kradse|past
kradsedes|kradse|pastpass
kradsende|kradse|ger
kradser|kradse|pres
kradses|kradse|prespass
kradset|kradse|part
kritisere|kritisere|inf
kritiserede|kritisere|past
kritiseredes|kritisere|pastpass
kritiserende|kritisere|ger
kritiserer|kritisere|pres
kritiseres|kritisere|prespass
kritiseret|kritisere|part
kræve|kræve|inf
krævede|kræve|past
krævedes|kræve|pastpass
krævende|kræve|ger
kræver|kræve|pres
kræves|kræve|prespass
krævet|kræve|part
kvidre|kvidre|inf
kvidrede|kvidre|past
kvidredes|kvidre|pastpass
kvidrende|kvidre|ger
kvidrer|kvidre|pres
kvidres|kvidre|prespass
kvidret|kvidre|part
lade forstå|lade_forstå|inf
ladedes forstå|lade_forstå|pastpass
ladende forstå|lade_forstå|ger
lader forstå|lade_forstå|pres
lades forstå|lade_forstå|prespass
ladet forstå|lade_forstå|part
lagde til grund|lægge_til_grund|past
lagde vægt på|lægge_vægt_på|past
lagt til grund|lægge_til_grund|part
lagt vægt på|lægge_vægt_på|part
le|le|inf
leende|le|ger
ler|le|pres
les|le|prespass
lespe|lespe|inf
lespede|lespe|past
lespedes|lespe|pastpass
lespende|lespe|ger
lesper|lespe|pres
lespes|lespe|prespass
lespet|lespe|part
let|le|part
lire af|lire_af|inf
lirede af|lire_af|past
liredes af|lire_af|pastpass
lirende af|lire_af|ger
lirer af|lire_af|pres
lires af|lire_af|prespass
liret af|lire_af|part
lo|le|past
lod forstå|lade_forstå|past
los|le|pastpass
love|love|inf
lovede|love|past
lovedes|love|pastpass
lovende|love|ger
lover|love|pres
loves|love|prespass
lovet|love|part
lyde|lyde|inf
lydende|lyde|ger
lyder|lyde|pres
lydes|lyde|prespass
lydt|lyde|part
lykønske|lykønske|inf
lykønskede|lykønske|past
lykønskedes|lykønske|pastpass
lykønskende|lykønske|ger
lykønsker|lykønske|pres
lykønskes|lykønske|prespass
lykønsket|lykønske|part
lyve|lyve|inf
lyvende|lyve|ger
lyver|lyve|pres
lyves|lyve|prespass
lægge til grund|lægge_til_grund|inf
lægge vægt på|lægge_vægt_på|inf
læggedes til grund|lægge_til_grund|pastpass
læggedes vægt på|lægge_vægt_på|pastpass
læggende til grund|lægge_til_grund|ger
læggende vægt på|lægge_vægt_på|ger
lægger til grund|lægge_til_grund|pres
lægger vægt på|lægge_vægt_på|pres
lægges til grund|lægge_til_grund|prespass
lægges vægt på|lægge_vægt_på|prespass
læse op|læse_op|inf
læsende op|læse_op|ger
læser op|læse_op|pres
læses op|læse_op|prespass
læst op|læse_op|part
læste op|læse_op|past
læstes op|læse_op|pastpass
lød|lyde|past
lødes|lyde|pastpass
løj|lyve|past
løjes|lyve|pastpass
løjet|lyve|part
maile|maile|inf
mailede|maile|past
mailedes|maile|pastpass
mailende|maile|ger
mailer|maile|pres
mailes|maile|prespass
mailet|maile|part
mane til|mane_til|inf
manede til|mane_til|past
manedes til|mane_til|pastpass
manende til|mane_til|ger
maner til|mane_til|pres
manes til|mane_til|prespass
manet til|mane_til|part
meddele|meddele|inf
meddelende|meddele|ger
meddeler|meddele|pres
meddeles|meddele|prespass
meddelt|meddele|part
meddelte|meddele|past
meddeltes|meddele|pastpass
medgav|medgive|past
medgaves|medgive|pastpass
medgive|medgive|inf
medgivende|medgive|ger
medgiver|medgive|pres
medgives|medgive|prespass
medgivet|medgive|part
melde|melde|inf
melde ud|melde_ud|inf
meldende|melde|ger
meldende ud|melde_ud|ger
melder|melde|pres
melder ud|melde_ud|pres
meldes|melde|prespass
meldes ud|melde_ud|prespass
meldt|melde|part
meldt ud|melde_ud|part
meldte|melde|past
meldte ud|melde_ud|past
meldtes|melde|pastpass
meldtes ud|melde_ud|pastpass
mene|mene|inf
menende|mene|ger
mener|mene|pres
menes|mene|prespass
ment|mene|part
mente|mene|past
mentes|mene|pastpass
messe|messe|inf
messede|messe|past
messedes|messe|pastpass
messende|messe|ger
messer|messe|pres
messes|messe|prespass
messet|messe|part
minde|minde|inf
mindede|minde|past
mindedes|minde|pastpass
mindende|minde|ger
minder|minde|pres
mindes|minde mindes|inf pres prespass
mindesende|mindes|ger
mindet|minde|part
mistænke|mistænke|inf
mistænkende|mistænke|ger
mistænker|mistænke|pres
mistænkes|mistænke|prespass
mistænkt|mistænke|part
mistænkte|mistænke|past
mistænktes|mistænke|pastpass
mukke|mukke|inf
mukkede|mukke|past
mukkedes|mukke|pastpass
mukkende|mukke|ger
mukker|mukke|pres
mukkes|mukke|prespass
mukket|mukke|part
mumle|mumle|inf
mumlede|mumle|past
mumledes|mumle|pastpass
mumlende|mumle|ger
mumler|mumle|pres
mumles|mumle|prespass
mumlet|mumle|part
naa frem til|nå_frem_til|inf
naaede frem til|nå_frem_til|past
naaedes frem til|nå_frem_til|pastpass
naaende frem til|nå_frem_til|ger
naaet frem til|nå_frem_til|part
naar frem til|nå_frem_til|pres
naas frem til|nå_frem_til|prespass
nedfælde|nedfælde|inf
nedfældede|nedfælde|past
nedfældedes|nedfælde|pastpass
nedfældende|nedfælde|ger
nedfælder|nedfælde|pres
nedfældes|nedfælde|prespass
nedfældet|nedfælde|part
nedskrev|nedskrive|past
nedskreves|nedskrive|pastpass
nedskrevet|nedskrive|part
nedskrive|nedskrive|inf
nedskrivende|nedskrive|ger
nedskriver|nedskrive|pres
nedskrives|nedskrive|prespass
nikke|nikke|inf
nikkede|nikke|past
nikkedes|nikke|pastpass
nikkende|nikke|ger
nikker|nikke|pres
nikkes|nikke|prespass
nikket|nikke|part
notere|notere|inf
noterede|notere|past
noteredes|notere|pastpass
noterende|notere|ger
noterer|notere|pres
noteres|notere|prespass
noteret|notere|part
nuancere|nuancere|inf
nuancerede|nuancere|past
nuanceredes|nuancere|pastpass
nuancerende|nuancere|ger
nuancerer|nuancere|pres
nuanceres|nuancere|prespass
nuanceret|nuancere|part
nynne|nynne|inf
nynnede|nynne|past
nynnedes|nynne|pastpass
nynnende|nynne|ger
nynner|nynne|pres
nynnes|nynne|prespass
nynnet|nynne|part
nå frem til|nå_frem_til|inf
nåede frem til|nå_frem_til|past
nåedes frem til|nå_frem_til|pastpass
nående frem til|nå_frem_til|ger
nået frem til|nå_frem_til|part
når frem til|nå_frem_til|pres
nås frem til|nå_frem_til|prespass
nægte|nægte|inf
nægtede|nægte|past
nægtedes|nægte|pastpass
nægtende|nægte|ger
nægter|nægte|pres
nægtes|nægte|prespass
nægtet|nægte|part
nævne|nævne|inf
nævnede|nævne|past
nævnedes|nævne|pastpass
nævnende|nævne|ger
nævner|nævne|pres
nævnes|nævne|prespass
nævnet|nævne|part
offentliggjorde|offentliggøre|past
offentliggjordes|offentliggøre|pastpass
offentliggjort|offentliggøre|part
offentliggør|offentliggøre|pres
offentliggøre|offentliggøre|inf
offentliggørende|offentliggøre|ger
offentliggøres|offentliggøre|prespass
opfatte|opfatte|inf
opfattede|opfatte|past
opfattedes|opfatte|pastpass
opfattende|opfatte|ger
opfatter|opfatte|pres
opfattes|opfatte|prespass
opfattet|opfatte|part
opfordre|opfordre|inf
opfordrede|opfordre|past
opfordredes|opfordre|pastpass
opfordrende|opfordre|ger
opfordrer|opfordre|pres
opfordres|opfordre|prespass
opfordret|opfordre|part
oplyse|oplyse|inf
oplysende|oplyse|ger
oplyser|oplyse|pres
oplyses|oplyse|prespass
oplyst|oplyse|part
oplyste|oplyse|past
oplystes|oplyse|pastpass
opmuntre|opmuntre|inf
opmuntrede|opmuntre|past
opmuntredes|opmuntre|pastpass
opmuntrende|opmuntre|ger
opmuntrer|opmuntre|pres
opmuntres|opmuntre|prespass
opmuntret|opmuntre|part
opremse|opremse|inf
opremsede|opremse|past
opremsedes|opremse|pastpass
opremsende|opremse|ger
opremser|opremse|pres
opremses|opremse|prespass
opremset|opremse|part
opsummere|opsummere|inf
opsummerede|opsummere|past
opsummeredes|opsummere|pastpass
opsummerende|opsummere|ger
opsummerer|opsummere|pres
opsummeres|opsummere|prespass
opsummeret|opsummere|part
orientere|orientere|inf
orienterede|orientere|past
orienteredes|orientere|pastpass
orienterende|orientere|ger
orienterer|orientere|pres
orienteres|orientere|prespass
orienteret|orientere|part
overtale|overtale|inf
overtalende|overtale|ger
overtaler|overtale|pres
overtales|overtale|prespass
overtalt|overtale|part
overtalte|overtale|past
overtaltes|overtale|pastpass
overveje|overveje|inf
overvejede|overveje|past
overvejedes|overveje|pastpass
overvejende|overveje|ger
overvejer|overveje|pres
overvejes|overveje|prespass
overvejet|overveje|part
paalagde|pålægge|past
paalagdes|pålægge|pastpass
paalagt|pålægge|part
paalægge|pålægge|inf
paalæggende|pålægge|ger
paalægger|pålægge|pres
paalægges|pålægge|prespass
paapege|påpege|inf
paapegede|påpege|past
paapegedes|påpege|pastpass
paapegende|påpege|ger
paapeger|påpege|pres
paapeges|påpege|prespass
paapeget|påpege|part
paastaa|påstå|inf
paastaaende|påstå|ger
paastaaet|påstå|part
paastaar|påstå|pres
paastaas|påstå|prespass
paastod|påstå|past
paastodes|påstå|pastpass
pege på|pege_på|inf
pegede på|pege_på|past
pegedes på|pege_på|pastpass
pegende på|pege_på|ger
peger på|pege_på|pres
peges på|pege_på|prespass
peget på|pege_på|part
pibe|pibe|inf
pibede|pibe|past
pibedes|pibe|pastpass
pibende|pibe|ger
piber|pibe|pres
pibes|pibe|prespass
pibet|pibe|part
pludre|pludre|inf
pludrede|pludre|past
pludredes|pludre|pastpass
pludrende|pludre|ger
pludrer|pludre|pres
pludres|pludre|prespass
pludret|pludre|part
pointere|pointere|inf
pointerede|pointere|past
pointeredes|pointere|pastpass
pointerende|pointere|ger
pointerer|pointere|pres
pointeres|pointere|prespass
pointeret|pointere|part
poste|poste|inf
postede|poste|past
postedes|poste|pastpass
postende|poste|ger
poster|poste|pres
postes|poste|prespass
postet|poste|part
prale|prale|inf
pralede|prale|past
praledes|prale|pastpass
pralende|prale|ger
praler|prale|pres
prales|prale|prespass
pralet|prale|part
prise|prise|inf
prisende|prise|ger
priser|prise|pres
prises|prise|prespass
prist|prise|part
priste|prise|past
pristes|prise|pastpass
proklamere|proklamere|inf
proklamerede|proklamere|past
proklameredes|proklamere|pastpass
proklamerende|proklamere|ger
proklamerer|proklamere|pres
proklameres|proklamere|prespass
proklameret|proklamere|part
protestere|protestere|inf
protesterede|protestere|past
protesteredes|protestere|pastpass
protesterende|protestere|ger
protesterer|protestere|pres
protesteres|protestere|prespass
protesteret|protestere|part
præcisere|præcisere|inf
præciserede|præcisere|past
præciseredes|præcisere|pastpass
præciserende|præcisere|ger
præciserer|præcisere|pres
præciseres|præcisere|prespass
præciseret|præcisere|part
prædike|prædike|inf
prædikede|prædike|past
prædikedes|prædike|pastpass
prædikende|prædike|ger
prædiker|prædike|pres
prædikes|prædike|prespass
prædiket|prædike|part
prøve|prøve|inf
prøvede|prøve|past
prøvedes|prøve|pastpass
prøvende|prøve|ger
prøver|prøve|pres
prøves|prøve|prespass
prøvet|prøve|part
publicere|publicere|inf
publicerede|publicere|past
publiceredes|publicere|pastpass
publicerende|publicere|ger
publicerer|publicere|pres
publiceres|publicere|prespass
publiceret|publicere|part
puste|puste|inf
pustede|puste|past
pustedes|puste|pastpass
pustende|puste|ger
puster|puste|pres
pustes|puste|prespass
pustet|puste|part
pålagde|pålægge|past
pålagdes|pålægge|pastpass
pålagt|pålægge|part
pålægge|pålægge|inf
pålæggende|pålægge|ger
pålægger|pålægge|pres
pålægges|pålægge|prespass
påpege|påpege|inf
påpegede|påpege|past
påpegedes|påpege|pastpass
påpegende|påpege|ger
påpeger|påpege|pres
påpeges|påpege|prespass
påpeget|påpege|part
påstod|påstå|past
påstodes|påstå|pastpass
påstå|påstå|inf
påstående|påstå|ger
påstået|påstå|part
påstår|påstå|pres
påstås|påstå|prespass
raabe|råbe|inf
raabe op|råbe_op|inf
raabe til|råbe_til|inf
raabe ud|råbe_ud|inf
raabende|råbe|ger
raabende op|råbe_op|ger
raabende til|råbe_til|ger
raabende ud|råbe_ud|ger
raaber|råbe|pres
raaber op|råbe_op|pres
raaber til|råbe_til|pres
raaber ud|råbe_ud|pres
raabes|råbe|prespass
raabes op|råbe_op|prespass
raabes til|råbe_til|prespass
raabes ud|råbe_ud|prespass
raabt|råbe|part
raabt op|råbe_op|part
raabt til|råbe_til|part
raabt ud|råbe_ud|part
raabte|råbe|past
raabte op|råbe_op|past
raabte til|råbe_til|past
raabte ud|råbe_ud|past
raabtes|råbe|pastpass
raabtes op|råbe_op|pastpass
raabtes til|råbe_til|pastpass
raabtes ud|råbe_ud|pastpass
raade|råde|inf
raadede|råde|past
raadedes|råde|pastpass
raadende|råde|ger
raader|råde|pres
raades|råde|prespass
raadet|råde|part
rapportere|rapportere|inf
rapporterede|rapportere|past
rapporteredes|rapportere|pastpass
rapporterende|rapportere|ger
rapporterer|rapportere|pres
rapporteres|rapportere|prespass
rapporteret|rapportere|part
recitere|recitere|inf
reciterede|recitere|past
reciteredes|recitere|pastpass
reciterende|recitere|ger
reciterer|recitere|pres
reciteres|recitere|prespass
reciteret|recitere|part
redegjorde|redegøre|past
redegjordes|redegøre|pastpass
redegjort|redegøre|part
redegør|redegøre|pres
redegøre|redegøre|inf
redegørende|redegøre|ger
redegøres|redegøre|prespass
referere|referere|inf
refererede|referere|past
refereredes|referere|pastpass
refererende|referere|ger
refererer|referere|pres
refereres|referere|prespass
refereret|referere|part
regne med|regne_med|inf
regnede med|regne_med|past
regnedes med|regne_med|pastpass
regnende med|regne_med|ger
regner med|regne_med|pres
regnes med|regne_med|prespass
regnet med|regne_med|part
replicere|replicere|inf
replicerede|replicere|past
repliceredes|replicere|pastpass
replicerende|replicere|ger
replicerer|replicere|pres
repliceres|replicere|prespass
repliceret|replicere|part
rose|rose|inf
rosende|rose|ger
roser|rose|pres
roses|rose|prespass
rost|rose|part
roste|rose|past
rostes|rose|pastpass
runde af|runde_af|inf
rundede af|runde_af|past
rundedes af|runde_af|pastpass
rundende af|runde_af|ger
runder af|runde_af|pres
rundes af|runde_af|prespass
rundet af|runde_af|part
ryste|ryste|inf
rystede|ryste|past
rystedes|ryste|pastpass
rystende|ryste|ger
ryster|ryste|pres
rystes|ryste|prespass
rystet|ryste|part
råbe|råbe|inf
råbe op|råbe_op|inf
råbe til|råbe_til|inf
råbe ud|råbe_ud|inf
råbende|råbe|ger
råbende op|råbe_op|ger
råbende til|råbe_til|ger
råbende ud|råbe_ud|ger
råber|råbe|pres
råber op|råbe_op|pres
råber til|råbe_til|pres
råber ud|råbe_ud|pres
råbes|råbe|prespass
råbes op|råbe_op|prespass
råbes til|råbe_til|prespass
råbes ud|råbe_ud|prespass
råbt|råbe|part
råbt op|råbe_op|part
råbt til|råbe_til|part
råbt ud|råbe_ud|part
råbte|råbe|past
råbte op|råbe_op|past
råbte til|råbe_til|past
råbte ud|råbe_ud|past
råbtes|råbe|pastpass
råbtes op|råbe_op|pastpass
råbtes til|råbe_til|pastpass
råbtes ud|råbe_ud|pastpass
råde|råde|inf
rådede|råde|past
rådedes|råde|pastpass
rådende|råde|ger
råder|råde|pres
rådes|råde|prespass
rådet|råde|part
ræsonnere|ræsonnere|inf
ræsonnerede|ræsonnere|past
ræsonneredes|ræsonnere|pastpass
ræsonnerende|ræsonnere|ger
ræsonnerer|ræsonnere|pres
ræsonneres|ræsonnere|prespass
ræsonneret|ræsonnere|part
røbe|røbe|inf
røbede|røbe|past
røbedes|røbe|pastpass
røbende|røbe|ger
røber|røbe|pres
røbes|røbe|prespass
røbet|røbe|part
rødme|rødme|inf
rødmede|rødme|past
rødmedes|rødme|pastpass
rødmende|rødme|ger
rødmer|rødme|pres
rødmes|rødme|prespass
rødmet|rødme|part
sagde|sige|past
sagdes|sige|pastpass
sagt|sige|part
sammenfatte|sammenfatte|inf
sammenfattede|sammenfatte|past
sammenfattedes|sammenfatte|pastpass
sammenfattende|sammenfatte|ger
sammenfatter|sammenfatte|pres
sammenfattes|sammenfatte|prespass
sammenfattet|sammenfatte|part
samtykke|samtykke|inf
samtykkede|samtykke|past
samtykkedes|samtykke|pastpass
samtykkende|samtykke|ger
samtykker|samtykke|pres
samtykkes|samtykke|prespass
samtykket|samtykke|part
sang|synge|past
sanges|synge|pastpass
sat spørgsmålstegn ved|sætte_spørgsmålstegn_ved|part
satte spørgsmålstegn ved|sætte_spørgsmålstegn_ved|past
sattes spørgsmålstegn ved|sætte_spørgsmålstegn_ved|pastpass
sige|sige|inf
sigende|sige|ger
siger|sige|pres
siges|sige|prespass
skildre|skildre|inf
skildrede|skildre|past
skildredes|skildre|pastpass
skildrende|skildre|ger
skildrer|skildre|pres
skildres|skildre|prespass
skildret|skildre|part
skingre|skingre|inf
skingrede|skingre|past
skingredes|skingre|pastpass
skingrende|skingre|ger
skingrer|skingre|pres
skingres|skingre|prespass
skingret|skingre|part
skraale|skråle|inf
skraalede|skråle|past
skraaledes|skråle|pastpass
skraalende|skråle|ger
skraaler|skråle|pres
skraales|skråle|prespass
skraalet|skråle|part
skreg|skrige|past
skreg op|skrige_op|past
skreges|skrige|pastpass
skreges op|skrige_op|pastpass
skreget|skrige|part
skreget op|skrige_op|part
skrev|skrive|past
skreves|skrive|pastpass
skrevet|skrive|part
skrige|skrige|inf
skrige op|skrige_op|inf
skrigende|skrige|ger
skrigende op|skrige_op|ger
skriger|skrige|pres
skriger op|skrige_op|pres
skriges|skrige|prespass
skriges op|skrige_op|prespass
skrive|skrive|inf
skrivende|skrive|ger
skriver|skrive|pres
skrives|skrive|prespass
skråle|skråle|inf
skrålede|skråle|past
skråledes|skråle|pastpass
skrålende|skråle|ger
skråler|skråle|pres
skråles|skråle|prespass
skrålet|skråle|part
skræppe|skræppe|inf
skræppede|skræppe|past
skræppedes|skræppe|pastpass
skræppende|skræppe|ger
skræpper|skræppe|pres
skræppes|skræppe|prespass
skræppet|skræppe|part
skælde|skælde|inf
skældende|skælde|ger
skælder|skælde|pres
skældes|skælde|prespass
skældet|skælde|part
skældte|skælde|past
skældtes|skælde|pastpass
skønne|skønne|inf
skønnede|skønne|past
skønnedes|skønne|pastpass
skønnende|skønne|ger
skønner|skønne|pres
skønnes|skønne|prespass
skønnet|skønne|part
slaa alarm|slå_alarm|inf
slaa fast|slå_fast|inf
slaaende alarm|slå_alarm|ger
slaaende fast|slå_fast|ger
slaaet alarm|slå_alarm|part
slaaet fast|slå_fast|part
slaar alarm|slå_alarm|pres
slaar fast|slå_fast|pres
slaas alarm|slå_alarm|prespass
slaas fast|slå_fast|prespass
sladre|sladre|inf
sladrede|sladre|past
sladredes|sladre|pastpass
sladrende|sladre|ger
sladrer|sladre|pres
sladres|sladre|prespass
sladret|sladre|part
slog alarm|slå_alarm|past
slog fast|slå_fast|past
sloges alarm|slå_alarm|pastpass
sloges fast|slå_fast|pastpass
slå alarm|slå_alarm|inf
slå fast|slå_fast|inf
slående alarm|slå_alarm|ger
slående fast|slå_fast|ger
slået alarm|slå_alarm|part
slået fast|slå_fast|part
slår alarm|slå_alarm|pres
slår fast|slå_fast|pres
slås alarm|slå_alarm|prespass
slås fast|slå_fast|prespass
smigre|smigre|inf
smigrede|smigre|past
smigredes|smigre|pastpass
smigrende|smigre|ger
smigrer|smigre|pres
smigres|smigre|prespass
smigret|smigre|part
smile|smile|inf
smilede|smile|past
smiledes|smile|pastpass
smilende|smile|ger
smiler|smile|pres
smiles|smile|prespass
smilet|smile|part
snakke|snakke|inf
snakkede|snakke|past
snakkedes|snakke|pastpass
snakkende|snakke|ger
snakker|snakke|pres
snakkes|snakke|prespass
snakket|snakke|part
snappe|snappe|inf
snappede|snappe|past
snappedes|snappe|pastpass
snappende|snappe|ger
snapper|snappe|pres
snappes|snappe|prespass
snappet|snappe|part
snerre|snerre|inf
snerrede|snerre|past
snerredes|snerre|pastpass
snerrende|snerre|ger
snerrer|snerre|pres
snerres|snerre|prespass
snerret|snerre|part
snøfte|snøfte|inf
snøftede|snøfte|past
snøftedes|snøfte|pastpass
snøftende|snøfte|ger
snøfter|snøfte|pres
snøftes|snøfte|prespass
snøftet|snøfte|part
snøvle|snøvle|inf
snøvlede|snøvle|past
snøvledes|snøvle|pastpass
snøvlende|snøvle|ger
snøvler|snøvle|pres
snøvles|snøvle|prespass
snøvlet|snøvle|part
spaa|spå|inf
spaaede|spå|past
spaaedes|spå|pastpass
spaaende|spå|ger
spaaet|spå|part
spaar|spå|pres
spaas|spå|prespass
spekulere|spekulere|inf
spekulerede|spekulere|past
spekuleredes|spekulere|pastpass
spekulerende|spekulere|ger
spekulerer|spekulere|pres
spekuleres|spekulere|prespass
spekuleret|spekulere|part
spurgt|spørge|part
spurgt til|spørge_til|part
spurgte|spørge|past
spurgte til|spørge_til|past
spurgtes|spørge|pastpass
spurgtes til|spørge_til|pastpass
spå|spå|inf
spåede|spå|past
spåedes|spå|pastpass
spående|spå|ger
spået|spå|part
spår|spå|pres
spås|spå|prespass
spøge|spøge|inf
spøgede|spøge|past
spøgedes|spøge|pastpass
spøgende|spøge|ger
spøger|spøge|pres
spøges|spøge|prespass
spøget|spøge|part
spørge|spørge|inf
spørge til|spørge_til|inf
spørgende|spørge|ger
spørgende til|spørge_til|ger
spørger|spørge|pres
spørger til|spørge_til|pres
spørges|spørge|prespass
spørges til|spørge_til|prespass
staa|stå|inf
staaende|stå|ger
staaet|stå|part
staar|stå|pres
staas|stå|prespass
stadfæste|stadfæste|inf
stadfæstede|stadfæste|past
stadfæstedes|stadfæste|pastpass
stadfæstende|stadfæste|ger
stadfæster|stadfæste|pres
stadfæstes|stadfæste|prespass
stadfæstet|stadfæste|part
stamme|stamme|inf
stammede|stamme|past
stammedes|stamme|pastpass
stammende|stamme|ger
stammer|stamme|pres
stammes|stamme|prespass
stammet|stamme|part
stave|stave|inf
stavede|stave|past
stavedes|stave|pastpass
stavende|stave|ger
staver|stave|pres
staves|stave|prespass
stavet|stave|part
stille spørgsmål|stille_spørgsmål|inf
stillede spørgsmål|stille_spørgsmål|past
stilledes spørgsmål|stille_spørgsmål|pastpass
stillende spørgsmål|stille_spørgsmål|ger
stiller spørgsmål|stille_spørgsmål|pres
stilles spørgsmål|stille_spørgsmål|prespass
stillet spørgsmål|stille_spørgsmål|part
stirre|stirre|inf
stirrede|stirre|past
stirredes|stirre|pastpass
stirrende|stirre|ger
stirrer|stirre|pres
stirres|stirre|prespass
stirret|stirre|part
stod|stå|past
stodes|stå|pastpass
stå|stå|inf
stående|stå|ger
stået|stå|part
står|stå|pres
stås|stå|prespass
stønne|stønne|inf
stønnede|stønne|past
stønnedes|stønne|pastpass
stønnende|stønne|ger
stønner|stønne|pres
stønnes|stønne|prespass
stønnet|stønne|part
sukke|sukke|inf
sukkede|sukke|past
sukkedes|sukke|pastpass
sukkende|sukke|ger
sukker|sukke|pres
sukkes|sukke|prespass
sukket|sukke|part
sunget|synge|part
supplere|supplere|inf
supplerede|supplere|past
suppleredes|supplere|pastpass
supplerende|supplere|ger
supplerer|supplere|pres
suppleres|supplere|prespass
suppleret|supplere|part
svare|svare|inf
svarede|svare|past
svaredes|svare|pastpass
svarende|svare|ger
svarer|svare|pres
svares|svare|prespass
svaret|svare|part
svor|sværge|past
svoret|sværge|part
sværge|sværge|inf
sværgedes|sværge|pastpass
sværgende|sværge|ger
sværger|sværge|pres
sværges|sværge|prespass
synes|synes|inf part pres
synesende|synes|ger
synge|synge|inf
syngende|synge|ger
synger|synge|pres
synges|synge|prespass
syntes|synes|past
sætte spørgsmålstegn ved|sætte_spørgsmålstegn_ved|inf
sættende spørgsmålstegn ved|sætte_spørgsmålstegn_ved|ger
sætter spørgsmålstegn ved|sætte_spørgsmålstegn_ved|pres
sættes spørgsmålstegn ved|sætte_spørgsmålstegn_ved|prespass
tage fat|tage_fat|inf
tage til orde|tage_til_orde|inf
tagende fat|tage_fat|ger
tagende til orde|tage_til_orde|ger
tager fat|tage_fat|pres
tager til orde|tage_til_orde|pres
tages fat|tage_fat|prespass
tages til orde|tage_til_orde|prespass
taget fat|tage_fat|part
taget til orde|tage_til_orde|part
takke|takke|inf
takkede|takke|past
takkedes|takke|pastpass
takkende|takke|ger
takker|takke|pres
takkes|takke|prespass
takket|takke|part
tale|tale|inf
talende|tale|ger
taler|tale|pres
tales|tale|prespass
talt|tale|part
talte|tale|past
taltes|tale|pastpass
tilføje|tilføje|inf
tilføjede|tilføje|past
tilføjedes|tilføje|pastpass
tilføjende|tilføje|ger
tilføjer|tilføje|pres
tilføjes|tilføje|prespass
tilføjet|tilføje|part
tilkendegav|tilkendegive|past
tilkendegaves|tilkendegive|pastpass
tilkendegive|tilkendegive|inf
tilkendegivende|tilkendegive|ger
tilkendegiver|tilkendegive|pres
tilkendegives|tilkendegive|prespass
tilkendegivet|tilkendegive|part
tilraade|tilråde|inf
tilraadede|tilråde|past
tilraadedes|tilråde|pastpass
tilraadende|tilråde|ger
tilraader|tilråde|pres
tilraades|tilråde|prespass
tilraadet|tilråde|part
tilråde|tilråde|inf
tilrådede|tilråde|past
tilrådedes|tilråde|pastpass
tilrådende|tilråde|ger
tilråder|tilråde|pres
tilrådes|tilråde|prespass
tilrådet|tilråde|part
tilstaa|tilstå|inf
tilstaaende|tilstå|ger
tilstaaet|tilstå|part
tilstaar|tilstå|pres
tilstaas|tilstå|prespass
tilstod|tilstå|past
tilstodes|tilstå|pastpass
tilstå|tilstå|inf
tilstående|tilstå|ger
tilstået|tilstå|part
tilstår|tilstå|pres
tilstås|tilstå|prespass
tog fat|tage_fat|past
tog til orde|tage_til_orde|past
toges fat|tage_fat|pastpass
toges til orde|tage_til_orde|pastpass
trak|trække|past
trakes|trække|pastpass
tro|tro|inf
troede|tro|past
troedes|tro|pastpass
troende|tro|ger
troet|tro|part
tror|tro|pres
tros|tro|prespass
true|true|inf
truede|true|past
truedes|true|pastpass
truende|true|ger
truer|true|pres
trues|true|prespass
truet|true|part
trukket|trække|part
trygle|trygle|inf
tryglede|trygle|past
trygledes|trygle|pastpass
tryglende|trygle|ger
trygler|trygle|pres
trygles|trygle|prespass
tryglet|trygle|part
trække|trække|inf
trækkende|trække|ger
trækker|trække|pres
trækkes|trække|prespass
trøste|trøste|inf
trøstede|trøste|past
trøstedes|trøste|pastpass
trøstende|trøste|ger
trøster|trøste|pres
trøstes|trøste|prespass
trøstet|trøste|part
tude|tude|inf
tudede|tude|past
tudedes|tude|pastpass
tudende|tude|ger
tuder|tude|pres
tudes|tude|prespass
tudet|tude|part
tvivle|tvivle|inf
tvivlede|tvivle|past
tvivledes|tvivle|pastpass
tvivlende|tvivle|ger
tvivler|tvivle|pres
tvivles|tvivle|prespass
tvivlet|tvivle|part
tweete|tweete|inf
tweetede|tweete|past
tweetedes|tweete|pastpass
tweetende|tweete|ger
tweeter|tweete|pres
tweetes|tweete|prespass
tweetet|tweete|part
twitre|twitre|inf
twitrede|twitre|past
twitredes|twitre|pastpass
twitrende|twitre|ger
twitrer|twitre|pres
twitres|twitre|prespass
twitret|twitre|part
tydeliggjorde|tydeliggøre|past
tydeliggjordes|tydeliggøre|pastpass
tydeliggjort|tydeliggøre|part
tydeliggør|tydeliggøre|pres
tydeliggøre|tydeliggøre|inf
tydeliggørende|tydeliggøre|ger
tydeliggøres|tydeliggøre|prespass
tænke|tænke|inf
tænkende|tænke|ger
tænker|tænke|pres
tænkes|tænke|prespass
tænkt|tænke|part
tænkte|tænke|past
tænktes|tænke|pastpass
udbrudt|udbryde|part
udbryde|udbryde|inf
udbrydende|udbryde|ger
udbryder|udbryde|pres
udbrydes|udbryde|prespass
udbrød|udbryde|past
udbrødes|udbryde|pastpass
uddybe|uddybe|inf
uddybede|uddybe|past
uddybedes|uddybe|pastpass
uddybende|uddybe|ger
uddyber|uddybe|pres
uddybes|uddybe|prespass
uddybet|uddybe|part
udelukke|udelukke|inf
udelukkede|udelukke|past
udelukkedes|udelukke|pastpass
udelukkende|udelukke|ger
udelukker|udelukke|pres
udelukkes|udelukke|prespass
udelukket|udelukke|part
udfolde|udfolde|inf
udfoldede|udfolde|past
udfoldedes|udfolde|pastpass
udfoldende|udfolde|ger
udfolder|udfolde|pres
udfoldes|udfolde|prespass
udfoldet|udfolde|part
udlagde|udlægge|past
udlagdes|udlægge|pastpass
udlagt|udlægge|part
udlægge|udlægge|inf
udlæggende|udlægge|ger
udlægger|udlægge|pres
udlægges|udlægge|prespass
udpege|udpege|inf
udpegede|udpege|past
udpegedes|udpege|pastpass
udpegende|udpege|ger
udpeger|udpege|pres
udpeges|udpege|prespass
udpeget|udpege|part
udspurgt|udspørge|part
udspurgte|udspørge|past
udspurgtes|udspørge|pastpass
udspørge|udspørge|inf
udspørgende|udspørge|ger
udspørger|udspørge|pres
udspørges|udspørge|prespass
udstøde|udstøde|inf
udstødende|udstøde|ger
udstøder|udstøde|pres
udstødes|udstøde|prespass
udstødt|udstøde|part
udstødte|udstøde|past
udstødtes|udstøde|pastpass
udtale|udtale|inf
udtalende|udtale|ger
udtaler|udtale|pres
udtales|udtale|prespass
udtalt|udtale|part
udtalte|udtale|past
udtaltes|udtale|pastpass
udtrykke|udtrykke|inf
udtrykkende|udtrykke|ger
udtrykker|udtrykke|pres
udtrykkes|udtrykke|prespass
udtrykt|udtrykke|part
udtrykte|udtrykke|past
udtryktes|udtrykke|pastpass
underrette|underrette|inf
underrettede|underrette|past
underrettedes|underrette|pastpass
underrettende|underrette|ger
underretter|underrette|pres
underrettes|underrette|prespass
underrettet|underrette|part
understrege|understrege|inf
understregede|understrege|past
understregedes|understrege|pastpass
understregende|understrege|ger
understreger|understrege|pres
understreges|understrege|prespass
understreget|understrege|part
understøtte|understøtte|inf
understøttede|understøtte|past
understøttedes|understøtte|pastpass
understøttende|understøtte|ger
understøtter|understøtte|pres
understøttes|understøtte|prespass
understøttet|understøtte|part
undre|undre|inf
undrede|undre|past
undredes|undre undres|past pastpass
undrende|undre|ger
undrer|undre|pres
undres|undre undres|inf part pres prespass
undresende|undres|ger
undret|undre|part
varsle|varsle|inf
varslede|varsle|past
varsledes|varsle|pastpass
varslende|varsle|ger
varsler|varsle|pres
varsles|varsle|prespass
varslet|varsle|part
vente|vente|inf
ventede|vente|past
ventedes|vente|pastpass
ventende|vente|ger
venter|vente|pres
ventes|vente|prespass
ventet|vente|part
vil vide|ville_vide|pres
ville vide|ville_vide|inf past
villende vide|ville_vide|ger
villes vide|ville_vide|prespass pastpass
villet vide|ville_vide|part
vrisse|vrisse|inf
vrissede|vrisse|past
vrissedes|vrisse|pastpass
vrissende|vrisse|ger
vrisser|vrisse|pres
vrisses|vrisse|prespass
vrisset|vrisse|part
vræle|vræle|inf
vrælede|vræle|past
vræledes|vræle|pastpass
vrælende|vræle|ger
vræler|vræle|pres
vræles|vræle|prespass
vrælet|vræle|part
vrænge|vrænge|inf
vrængede|vrænge|past
vrængedes|vrænge|pastpass
vrængende|vrænge|ger
vrænger|vrænge|pres
vrænges|vrænge|prespass
vrænget|vrænge|part
vurdere|vurdere|inf
vurderede|vurdere|past
vurderedes|vurdere|pastpass
vurderende|vurdere|ger
vurderer|vurdere|pres
vurderes|vurdere|prespass
vurderet|vurdere|part
ytre|ytre|inf
ytrede|ytre|past
ytredes|ytre|pastpass
ytrende|ytre|ger
ytrer|ytre|pres
ytres|ytre|prespass
ytret|ytre|part
ønske|ønske|inf
ønskede|ønske|past
ønskedes|ønske|pastpass
ønskende|ønske|ger
ønsker|ønske|pres
ønskes|ønske|prespass
ønsket|ønske|part
""".strip().splitlines()
    )
}
