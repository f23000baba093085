"""The forms of the reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/cue_forms.py.

Source: ablaut 0.11.0 (MIT licence), from the lemmas in cues.py, with the overrides in the script.
"""

CUE_FORMS: dict[str, tuple[str, str]] = {
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
advare|advare|inf
advarede|advare|past
advarende|advare|ger
advarer|advare|pres
advares|advare|prespass
advart|advare|part
advarte|advare|past
anbefale|anbefale|inf
anbefalende|anbefale|ger
anbefaler|anbefale|pres
anbefales|anbefale|prespass
anbefalt|anbefale|part
anbefalte|anbefale|past
ane|ane|inf
anende|ane|ger
aner|ane|pres
anes|ane|prespass
anføre|anføre|inf
anførede|anføre|past
anførende|anføre|ger
anfører|anføre|pres
anføres|anføre|prespass
anført|anføre|part
anførte|anføre|past
anklaga|anklage|past
anklage|anklage|inf
anklagede|anklage|past
anklagende|anklage|ger
anklager|anklage|pres
anklages|anklage|prespass
anklaget|anklage|part past
anmoda|anmode|past
anmode|anmode|inf
anmodede|anmode|past
anmodende|anmode|ger
anmoder|anmode|pres
anmodes|anmode|prespass
anmodet|anmode|part past
ansaa|anse|past
anse|anse|inf
anseende|anse|ger
anser|anse|pres
anses|anse|prespass
ansett|anse|part
anså|anse|past
ant|ane|part
anta|anta|inf
antakende|anta|ger
antar|anta|pres
antas|anta|prespass
antatt|anta|part
ante|ane|past
antok|anta|past
antyda|antyde|past
antyde|antyde|inf
antydede|antyde|past
antydende|antyde|ger
antyder|antyde|pres
antydes|antyde|prespass
antydet|antyde|part past
argumentere|argumentere|inf
argumenterede|argumentere|past
argumenterende|argumentere|ger
argumenterer|argumentere|pres
argumenteres|argumentere|prespass
argumentert|argumentere|part
argumenterte|argumentere|past
avkrefta|avkrefte|past
avkrefte|avkrefte|inf
avkreftede|avkrefte|past
avkreftende|avkrefte|ger
avkrefter|avkrefte|pres
avkreftes|avkrefte|prespass
avkreftet|avkrefte|part past
avsløra|avsløre|past
avsløre|avsløre|inf
avslørede|avsløre|past
avslørende|avsløre|ger
avslører|avsløre|pres
avsløres|avsløre|prespass
avsløret|avsløre|part past
avvise|avvise|inf
avvisende|avvise|ger
avviser|avvise|pres
avvises|avvise|prespass
avvist|avvise|part
avviste|avvise|past
ba|be|past
banna|banne|past
banne|banne|inf
bannede|banne|past
bannende|banne|ger
banner|banne|pres
bannes|banne|prespass
bannet|banne|part past
be|be|inf
bebreida|bebreide|past
bebreide|bebreide|inf
bebreidede|bebreide|past
bebreidende|bebreide|ger
bebreider|bebreide|pres
bebreides|bebreide|prespass
bebreidet|bebreide|part past
bedt|be|part
bedyra|bedyre|past
bedyre|bedyre|inf
bedyrede|bedyre|past
bedyrende|bedyre|ger
bedyrer|bedyre|pres
bedyres|bedyre|prespass
bedyret|bedyre|part past
bedømme|bedømme|inf
bedømmende|bedømme|ger
bedømmer|bedømme|pres
bedømmes|bedømme|prespass
bedømt|bedømme|part
bedømte|bedømme|past
befale|befale|inf
befalende|befale|ger
befaler|befale|pres
befales|befale|prespass
befalt|befale|part
befalte|befale|past
begrunna|begrunne|past
begrunne|begrunne|inf
begrunnede|begrunne|past
begrunnende|begrunne|ger
begrunner|begrunne|pres
begrunnes|begrunne|prespass
begrunnet|begrunne|part past
begyndte|begynne|past
begynne|begynne|inf
begynnende|begynne|ger
begynner|begynne|pres
begynnes|begynne|prespass
begynt|begynne|part
begynte|begynne|past
bekjenna|bekjenne|past
bekjenne|bekjenne|inf
bekjennede|bekjenne|past
bekjennende|bekjenne|ger
bekjenner|bekjenne|pres
bekjennes|bekjenne|prespass
bekjennet|bekjenne|part past
beklaga|beklage|past
beklage|beklage|inf
beklagede|beklage|past
beklagende|beklage|ger
beklager|beklage|pres
beklages|beklage|prespass
beklaget|beklage|part past
bekrefta|bekrefte|past
bekrefte|bekrefte|inf
bekreftede|bekrefte|past
bekreftende|bekrefte|ger
bekrefter|bekrefte|pres
bekreftes|bekrefte|prespass
bekreftet|bekrefte|part past
bemerka|bemerke|past
bemerke|bemerke|inf
bemerkede|bemerke|past
bemerkende|bemerke|ger
bemerker|bemerke|pres
bemerkes|bemerke|prespass
bemerket|bemerke|part past
bende|be|ger
benekta|benekte|past
benekte|benekte|inf
benektede|benekte|past
benektende|benekte|ger
benekter|benekte|pres
benektes|benekte|prespass
benektet|benekte|part past
benevne|benevne|inf
benevnende|benevne|ger
benevner|benevne|pres
benevnes|benevne|prespass
benevnt|benevne|part
benevnte|benevne|past
beordra|beordre|past
beordre|beordre|inf
beordrede|beordre|past
beordrende|beordre|ger
beordrer|beordre|pres
beordres|beordre|prespass
beordret|beordre|part past
ber|be|pres
beretta|berette|past
berette|berette|inf
berettede|berette|past
berettende|berette|ger
beretter|berette|pres
berettes|berette|prespass
berettet|berette|part past
beroliga|berolige|past
berolige|berolige|inf
beroligede|berolige|past
beroligende|berolige|ger
beroliger|berolige|pres
beroliges|berolige|prespass
beroliget|berolige|part past
bes|be|prespass
beskrev|beskrive|past
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
bestred|bestride|past
bestride|bestride|inf
bestridende|bestride|ger
bestrider|bestride|pres
bestrides|bestride|prespass
bestridt|bestride|part
besvare|besvare|inf
besvarede|besvare|past
besvarende|besvare|ger
besvarer|besvare|pres
besvares|besvare|prespass
besvart|besvare|part
besvarte|besvare|past
betegna|betegne|past
betegne|betegne|inf
betegnede|betegne|past
betegnende|betegne|ger
betegner|betegne|pres
betegnes|betegne|prespass
betegnet|betegne|part past
betona|betone|past
betone|betone|inf
betonede|betone|past
betonende|betone|ger
betoner|betone|pres
betones|betone|prespass
betonet|betone|part past
betro|betro|inf
betrodd|betro|part
betrodde|betro|past
betroende|betro|ger
betror|betro|pres
betros|betro|prespass
betvile|betvile|inf
betvilende|betvile|ger
betviler|betvile|pres
betviles|betvile|prespass
betvilt|betvile|part
betvilte|betvile|past
bevitna|bevitne|past
bevitne|bevitne|inf
bevitnede|bevitne|past
bevitnende|bevitne|ger
bevitner|bevitne|pres
bevitnes|bevitne|prespass
bevitnet|bevitne|part past
bjeffa|bjeffe|past
bjeffe|bjeffe|inf
bjeffede|bjeffe|past
bjeffende|bjeffe|ger
bjeffer|bjeffe|pres
bjeffes|bjeffe|prespass
bjeffet|bjeffe|part past
blogga|blogge|past
blogge|blogge|inf
bloggede|blogge|past
bloggende|blogge|ger
blogger|blogge|pres
blogges|blogge|prespass
blogget|blogge|part past
blunka|blunke|past
blunke|blunke|inf
blunkede|blunke|past
blunkende|blunke|ger
blunker|blunke|pres
blunkes|blunke|prespass
blunket|blunke|part past
brumma|brumme|past
brumme|brumme|inf
brummede|brumme|past
brummende|brumme|ger
brummer|brumme|pres
brummes|brumme|prespass
brummet|brumme|part past
brutt inn|bryte_inn|part
brutt ut|bryte_ut|part
bryte inn|bryte_inn|inf
bryte ut|bryte_ut|inf
brytende inn|bryte_inn|ger
brytende ut|bryte_ut|ger
bryter inn|bryte_inn|pres
bryter ut|bryte_ut|pres
brytes inn|bryte_inn|prespass
brytes ut|bryte_ut|prespass
brøle|brøle|inf
brølende|brøle|ger
brøler|brøle|pres
brøles|brøle|prespass
brølt|brøle|part
brølte|brøle|past
brøt inn|bryte_inn|past
brøt ut|bryte_ut|past
buldra|buldre|past
buldre|buldre|inf
buldrede|buldre|past
buldrende|buldre|ger
buldrer|buldre|pres
buldres|buldre|prespass
buldret|buldre|part past
bønnfalle|bønnfalle|inf
bønnfallende|bønnfalle|ger
bønnfaller|bønnfalle|pres
bønnfalles|bønnfalle|prespass
bønnfalt|bønnfalle|part past
deklamera|deklamere|past
deklamere|deklamere|inf
deklamerede|deklamere|past
deklamerende|deklamere|ger
deklamerer|deklamere|pres
deklameres|deklamere|prespass
deklameret|deklamere|part past
deklarere|deklarere|inf
deklarerede|deklarere|past
deklarerende|deklarere|ger
deklarerer|deklarere|pres
deklareres|deklarere|prespass
deklarert|deklarere|part
deklarerte|deklarere|past
dementera|dementere|past
dementere|dementere|inf
dementerede|dementere|past
dementerende|dementere|ger
dementerer|dementere|pres
dementeres|dementere|prespass
dementeret|dementere|part past
diktere|diktere|inf
dikterede|diktere|past
dikterende|diktere|ger
dikterer|diktere|pres
dikteres|diktere|prespass
diktert|diktere|part
dikterte|diktere|past
drømme|drømme|inf
drømmende|drømme|ger
drømmer|drømme|pres
drømmes|drømme|prespass
drømt|drømme|part
drømte|drømme|past
dundra|dundre|past
dundre|dundre|inf
dundrede|dundre|past
dundrende|dundre|ger
dundrer|dundre|pres
dundres|dundre|prespass
dundret|dundre|part past
dømme|dømme|inf
dømmende|dømme|ger
dømmer|dømme|pres
dømmes|dømme|prespass
dømt|dømme|part
dømte|dømme|past
erkjenne|erkjenne|inf
erkjennende|erkjenne|ger
erkjenner|erkjenne|pres
erkjennes|erkjenne|prespass
erkjent|erkjenne|part
erkjente|erkjenne|past
erklære|erklære|inf
erklærede|erklære|past
erklærende|erklære|ger
erklærer|erklære|pres
erklæres|erklære|prespass
erklært|erklære|part
erklærte|erklære|past
erta|erte|past
erte|erte|inf
ertede|erte|past
ertende|erte|ger
erter|erte|pres
ertes|erte|prespass
ertet|erte|part past
etterlysa|etterlyse|past
etterlyse|etterlyse|inf
etterlysede|etterlyse|past
etterlysende|etterlyse|ger
etterlyser|etterlyse|pres
etterlyses|etterlyse|prespass
etterlyset|etterlyse|part past
falle inn|falle_inn|inf
fallende inn|falle_inn|ger
faller inn|falle_inn|pres
falles inn|falle_inn|prespass
falt inn|falle_inn|part past
fastholde|fastholde|inf
fastholdende|fastholde|ger
fastholder|fastholde|pres
fastholdes|fastholde|prespass
fastholdt|fastholde|part past
fastslaa|fastslå|inf
fastslaaende|fastslå|ger
fastslaar|fastslå|pres
fastslaas|fastslå|prespass
fastslaatt|fastslå|part
fastslo|fastslå|past
fastslå|fastslå|inf
fastslående|fastslå|ger
fastslår|fastslå|pres
fastslås|fastslå|prespass
fastslått|fastslå|part
filosofere|filosofere|inf
filosoferede|filosofere|past
filosoferende|filosofere|ger
filosoferer|filosofere|pres
filosoferes|filosofere|prespass
filosofert|filosofere|part
filosoferte|filosofere|past
flira|flire|past
flire|flire|inf
flirede|flire|past
flirende|flire|ger
flirer|flire|pres
flires|flire|prespass
fliret|flire|part past
fnisa|fnise|past
fnise|fnise|inf
fnisede|fnise|past
fnisende|fnise|ger
fniser|fnise|pres
fnises|fnise|prespass
fniset|fnise|part past
fnysa|fnyse|past
fnyse|fnyse|inf
fnysede|fnyse|past
fnysende|fnyse|ger
fnyser|fnyse|pres
fnyses|fnyse|prespass
fnyset|fnyse|part past
fordømme|fordømme|inf
fordømmende|fordømme|ger
fordømmer|fordømme|pres
fordømmes|fordømme|prespass
fordømt|fordømme|part
fordømte|fordømme|past
foreslaa|foreslå|inf
foreslaaende|foreslå|ger
foreslaar|foreslå|pres
foreslaas|foreslå|prespass
foreslaatt|foreslå|part
foreslo|foreslå|past
foreslå|foreslå|inf
foreslående|foreslå|ger
foreslår|foreslå|pres
foreslås|foreslå|prespass
foreslått|foreslå|part
forestille|forestille|inf
forestillende|forestille|ger
forestiller|forestille|pres
forestilles|forestille|prespass
forestilt|forestille|part
forestilte|forestille|past
forhøra|forhøre|past
forhøre|forhøre|inf
forhørede|forhøre|past
forhørende|forhøre|ger
forhører|forhøre|pres
forhøres|forhøre|prespass
forhøret|forhøre|part past
forklare|forklare|inf
forklarede|forklare|past
forklarende|forklare|ger
forklarer|forklare|pres
forklares|forklare|prespass
forklart|forklare|part
forklarte|forklare|past
forkynne|forkynne|inf
forkynnende|forkynne|ger
forkynner|forkynne|pres
forkynnes|forkynne|prespass
forkynt|forkynne|part
forkynte|forkynne|past
forlange|forlange|inf
forlangende|forlange|ger
forlanger|forlange|pres
forlanges|forlange|prespass
forlangt|forlange|part
forlangte|forlange|past
formana|formane|past
formane|formane|inf
formanede|formane|past
formanende|formane|ger
formaner|formane|pres
formanes|formane|prespass
formanet|formane|part past
formidla|formidle|past
formidle|formidle|inf
formidlede|formidle|past
formidlende|formidle|ger
formidler|formidle|pres
formidles|formidle|prespass
formidlet|formidle|part past
formoda|formode|past
formode|formode|inf
formodede|formode|past
formodende|formode|ger
formoder|formode|pres
formodes|formode|prespass
formodet|formode|part past
forsikra|forsikre|past
forsikre|forsikre|inf
forsikrede|forsikre|past
forsikrende|forsikre|ger
forsikrer|forsikre|pres
forsikres|forsikre|prespass
forsikret|forsikre|part past
forsvare|forsvare|inf
forsvarede|forsvare|past
forsvarende|forsvare|ger
forsvarer|forsvare|pres
forsvares|forsvare|prespass
forsvart|forsvare|part
forsvarte|forsvare|past
fortalt|fortelle|part
fortalte|fortelle|past
fortelle|fortelle|inf
fortellende|fortelle|ger
forteller|fortelle|pres
fortelles|fortelle|prespass
fortsatt|fortsette|part
fortsatte|fortsette|past
fortsette|fortsette|inf
fortsettende|fortsette|ger
fortsetter|fortsette|pres
fortsettes|fortsette|prespass
forutsa|forutsi|past
forutsaa|forutse|past
forutsagde|forutsi|past
forutsagt|forutsi|part
forutse|forutse|inf
forutseende|forutse|ger
forutser|forutse|pres
forutses|forutse|prespass
forutsett|forutse|part
forutsi|forutsi|inf
forutsiende|forutsi|ger
forutsier|forutsi|pres
forutsies|forutsi|prespass
forutsiger|forutsi|pres
forutså|forutse|past
forventa|forvente|past
forvente|forvente|inf
forventede|forvente|past
forventende|forvente|ger
forventer|forvente|pres
forventes|forvente|prespass
forventet|forvente|part past
framføre|framføre|inf
framførede|framføre|past
framførende|framføre|ger
framfører|framføre|pres
framføres|framføre|prespass
framført|framføre|part
framførte|framføre|past
framheva|framheve|past
framheve|framheve|inf
framhevede|framheve|past
framhevende|framheve|ger
framhever|framheve|pres
framheves|framheve|prespass
framhevet|framheve|part past
framholde|framholde|inf
framholdende|framholde|ger
framholder|framholde|pres
framholdes|framholde|prespass
framholdt|framholde|part past
fraraade|fraråde|inf
fraraadende|fraråde|ger
fraraader|fraråde|pres
fraraades|fraråde|prespass
fraraadet|fraråde|part past
fraråda|fraråde|past
fraråde|fraråde|inf
frarådede|fraråde|past
frarådende|fraråde|ger
fraråder|fraråde|pres
frarådes|fraråde|prespass
frarådet|fraråde|part past
fremføre|fremføre|inf
fremførede|fremføre|past
fremførende|fremføre|ger
fremfører|fremføre|pres
fremføres|fremføre|prespass
fremført|fremføre|part
fremførte|fremføre|past
fremheva|fremheve|past
fremheve|fremheve|inf
fremhevede|fremheve|past
fremhevende|fremheve|ger
fremhever|fremheve|pres
fremheves|fremheve|prespass
fremhevet|fremheve|part past
fremholde|fremholde|inf
fremholdende|fremholde|ger
fremholder|fremholde|pres
fremholdes|fremholde|prespass
fremholdt|fremholde|part past
frykta|frykte|past
frykte|frykte|inf
fryktede|frykte|past
fryktende|frykte|ger
frykter|frykte|pres
fryktes|frykte|prespass
fryktet|frykte|part past
fundera|fundere|past
fundere|fundere|inf
funderede|fundere|past
funderende|fundere|ger
funderer|fundere|pres
funderes|fundere|prespass
funderet|fundere|part past
føle|føle|inf
følende|føle|ger
føler|føle|pres
føles|føle|prespass
følt|føle|part
følte|føle|past
føyd til|føye_til|part
føyde til|føye_til|past
føye til|føye_til|inf
føyende til|føye_til|ger
føyer til|føye_til|pres
føyes til|føye_til|prespass
ga beskjed|gi_beskjed|past
ga beskjed om|gi_beskjed_om|past
ga uttrykk for|gi_uttrykk_for|past
garantere|garantere|inf
garanterede|garantere|past
garanterende|garantere|ger
garanterer|garantere|pres
garanteres|garantere|prespass
garantert|garantere|part
garanterte|garantere|past
gaula|gaule|past
gaule|gaule|inf
gaulede|gaule|past
gaulende|gaule|ger
gauler|gaule|pres
gaules|gaule|prespass
gaulet|gaule|part past
gi beskjed|gi_beskjed|inf
gi beskjed om|gi_beskjed_om|inf
gi uttrykk for|gi_uttrykk_for|inf
giende beskjed|gi_beskjed|ger
giende beskjed om|gi_beskjed_om|ger
giende uttrykk for|gi_uttrykk_for|ger
gir beskjed|gi_beskjed|pres
gir beskjed om|gi_beskjed_om|pres
gir uttrykk for|gi_uttrykk_for|pres
gis beskjed|gi_beskjed|prespass
gis beskjed om|gi_beskjed_om|prespass
gis uttrykk for|gi_uttrykk_for|prespass
gispa|gispe|past
gispe|gispe|inf
gispede|gispe|past
gispende|gispe|ger
gisper|gispe|pres
gispes|gispe|prespass
gispet|gispe|part past
gitt beskjed|gi_beskjed|part
gitt beskjed om|gi_beskjed_om|part
gitt uttrykk for|gi_uttrykk_for|part
gjalla|gjalle|past
gjalle|gjalle|inf
gjallede|gjalle|past
gjallende|gjalle|ger
gjaller|gjalle|pres
gjalles|gjalle|prespass
gjallet|gjalle|part past
gjenta|gjenta|inf
gjentakende|gjenta|ger
gjentar|gjenta|pres
gjentas|gjenta|prespass
gjentatt|gjenta|part
gjentog|gjenta|past
gjentok|gjenta|past
gjetta|gjette|past
gjette|gjette|inf
gjettede|gjette|past
gjettende|gjette|ger
gjetter|gjette|pres
gjettes|gjette|prespass
gjettet|gjette|part past
gjorde gjeldende|gjøre_gjeldende|past
gjorde klart|gjøre_klart|past
gjorde oppmerksom på|gjøre_oppmerksom_på|past
gjort gjeldende|gjøre_gjeldende|part
gjort klart|gjøre_klart|part
gjort oppmerksom på|gjøre_oppmerksom_på|part
gjør gjeldende|gjøre_gjeldende|pres
gjør klart|gjøre_klart|pres
gjør oppmerksom på|gjøre_oppmerksom_på|pres
gjøre gjeldende|gjøre_gjeldende|inf
gjøre klart|gjøre_klart|inf
gjøre oppmerksom på|gjøre_oppmerksom_på|inf
gjørende gjeldende|gjøre_gjeldende|ger
gjørende klart|gjøre_klart|ger
gjørende oppmerksom på|gjøre_oppmerksom_på|ger
gjøres gjeldende|gjøre_gjeldende|prespass
gjøres klart|gjøre_klart|prespass
gjøres oppmerksom på|gjøre_oppmerksom_på|prespass
glefsa|glefse|past
glefse|glefse|inf
glefsede|glefse|past
glefsende|glefse|ger
glefser|glefse|pres
glefses|glefse|prespass
glefset|glefse|part past
glisa|glise|past
glise|glise|inf
glisede|glise|past
glisende|glise|ger
gliser|glise|pres
glises|glise|prespass
gliset|glise|part past
gneldra|gneldre|past
gneldre|gneldre|inf
gneldrede|gneldre|past
gneldrende|gneldre|ger
gneldrer|gneldre|pres
gneldres|gneldre|prespass
gneldret|gneldre|part past
graat|gråte|past
graate|gråte|inf
graatende|gråte|ger
graater|gråte|pres
graates|gråte|prespass
graatt|gråte|part
gratulere|gratulere|inf
gratulerede|gratulere|past
gratulerende|gratulere|ger
gratulerer|gratulere|pres
gratuleres|gratulere|prespass
gratulert|gratulere|part
gratulerte|gratulere|past
grubla|gruble|past
gruble|gruble|inf
grublede|gruble|past
grublende|gruble|ger
grubler|gruble|pres
grubles|gruble|prespass
grublet|gruble|part past
grynta|grynte|past
grynte|grynte|inf
gryntede|grynte|past
gryntende|grynte|ger
grynter|grynte|pres
gryntes|grynte|prespass
gryntet|grynte|part past
gråt|gråte|past
gråte|gråte|inf
gråtende|gråte|ger
gråter|gråte|pres
gråtes|gråte|prespass
grått|gråte|part
ha|hete|past
haane|håne|inf
haanende|håne|ger
haaner|håne|pres
haanes|håne|prespass
haanet|håne|part past
haape|håpe|inf
haapende|håpe|ger
haaper|håpe|pres
haapes|håpe|prespass
haapet|håpe|part past
harka|harke|past
harke|harke|inf
harkede|harke|past
harkende|harke|ger
harker|harke|pres
harkes|harke|prespass
harket|harke|part past
hede|hete|past
henvise|henvise|inf
henvisende|henvise|ger
henviser|henvise|pres
henvises|henvise|prespass
henvist|henvise|part
henviste|henvise|past
het|hete|past
hete|hete|inf
hetende|hete|ger
heter|hete|pres
hetes|hete|prespass
hett|hete|part
hevda|hevde|past
hevde|hevde|inf
hevdede|hevde|past
hevdende|hevde|ger
hevder|hevde|pres
hevdes|hevde|prespass
hevdet|hevde|part past
hiksta|hikste|past
hikste|hikste|inf
hikstede|hikste|past
hikstende|hikste|ger
hikster|hikste|pres
hikstes|hikste|prespass
hikstet|hikste|part past
hilse|hilse|inf
hilsende|hilse|ger
hilser|hilse|pres
hilses|hilse|prespass
hilst|hilse|part
hilste|hilse|past
hulka|hulke|past
hulke|hulke|inf
hulkede|hulke|past
hulkende|hulke|ger
hulker|hulke|pres
hulkes|hulke|prespass
hulket|hulke|part past
humra|humre|past
humre|humre|inf
humrede|humre|past
humrende|humre|ger
humrer|humre|pres
humres|humre|prespass
humret|humre|part past
huska|huske|past
huske|huske|inf
huskede|huske|past
huskende|huske|ger
husker|huske|pres
huskes|huske|prespass
husket|huske|part past
hvese|hvese|inf
hvesende|hvese|ger
hveser|hvese|pres
hveses|hvese|prespass
hvest|hvese|part
hveste|hvese|past
hviska|hviske|past
hviske|hviske|inf
hviskede|hviske|past
hviskende|hviske|ger
hvisker|hviske|pres
hviskes|hviske|prespass
hvisket|hviske|part past
hyla|hyle|past
hyle|hyle|inf
hylede|hyle|past
hylende|hyle|ger
hyler|hyle|pres
hyles|hyle|prespass
hylet|hyle|part past
hylla|hylle|past
hylle|hylle|inf
hyllede|hylle|past
hyllende|hylle|ger
hyller|hylle|pres
hylles|hylle|prespass
hyllet|hylle|part past
håna|håne|past
håne|håne|inf
hånede|håne|past
hånende|håne|ger
håner|håne|pres
hånes|håne|prespass
hånet|håne|part past
håpa|håpe|past
håpe|håpe|inf
håpede|håpe|past
håpende|håpe|ger
håper|håpe|pres
håpes|håpe|prespass
håpet|håpe|part past
informere|informere|inf
informerede|informere|past
informerende|informere|ger
informerer|informere|pres
informeres|informere|prespass
informert|informere|part
informerte|informere|past
innrømma|innrømme|past
innrømme|innrømme|inf
innrømmede|innrømme|past
innrømmende|innrømme|ger
innrømmer|innrømme|pres
innrømmes|innrømme|prespass
innrømmet|innrømme|part past
innsaa|innse|past
innse|innse|inf
innseende|innse|ger
innser|innse|pres
innses|innse|prespass
innsett|innse|part
innskjerpa|innskjerpe|past
innskjerpe|innskjerpe|inf
innskjerpede|innskjerpe|past
innskjerpende|innskjerpe|ger
innskjerper|innskjerpe|pres
innskjerpes|innskjerpe|prespass
innskjerpet|innskjerpe|part past
innskjøt|innskyte|past
innskutt|innskyte|part
innskyte|innskyte|inf
innskytende|innskyte|ger
innskyter|innskyte|pres
innskytes|innskyte|prespass
innså|innse|past
innvende|innvende|inf
innvendende|innvende|ger
innvender|innvende|pres
innvendes|innvende|prespass
innvendt|innvende|part
innvendte|innvende|past
insinuere|insinuere|inf
insinuerede|insinuere|past
insinuerende|insinuere|ger
insinuerer|insinuere|pres
insinueres|insinuere|prespass
insinuert|insinuere|part
insinuerte|insinuere|past
insistere|insistere|inf
insisterede|insistere|past
insisterende|insistere|ger
insisterer|insistere|pres
insisteres|insistere|prespass
insistert|insistere|part
insisterte|insistere|past
instruera|instruere|past
instruere|instruere|inf
instruerede|instruere|past
instruerende|instruere|ger
instruerer|instruere|pres
instrueres|instruere|prespass
instrueret|instruere|part past
istemme|istemme|inf
istemmende|istemme|ger
istemmer|istemme|pres
istemmes|istemme|prespass
istemt|istemme|part
istemte|istemme|past
jamra|jamre|past
jamre|jamre|inf
jamrede|jamre|past
jamrende|jamre|ger
jamrer|jamre|pres
jamres|jamre|prespass
jamret|jamre|part past
jubla|juble|past
juble|juble|inf
jublede|juble|past
jublende|juble|ger
jubler|juble|pres
jubles|juble|prespass
jublet|juble|part past
kakla|kakle|past
kakle|kakle|inf
kaklede|kakle|past
kaklende|kakle|ger
kakler|kakle|pres
kakles|kakle|prespass
kaklet|kakle|part past
kalle|kalle|inf
kallende|kalle|ger
kaller|kalle|pres
kalles|kalle|prespass
kalt|kalle|part
kalte|kalle|past
karakterisere|karakterisere|inf
karakteriserede|karakterisere|past
karakteriserende|karakterisere|ger
karakteriserer|karakterisere|pres
karakteriseres|karakterisere|prespass
karakterisert|karakterisere|part
karakteriserte|karakterisere|past
klaga|klage|past
klage|klage|inf
klagede|klage|past
klagende|klage|ger
klager|klage|pres
klages|klage|prespass
klaget|klage|part past
klandra|klandre|past
klandre|klandre|inf
klandrede|klandre|past
klandrende|klandre|ger
klandrer|klandre|pres
klandres|klandre|prespass
klandret|klandre|part past
klargjorde|klargjøre|past
klargjort|klargjøre|part
klargjør|klargjøre|pres
klargjøre|klargjøre|inf
klargjørende|klargjøre|ger
klargjøres|klargjøre|prespass
klukka|klukke|past
klukke|klukke|inf
klukkede|klukke|past
klukkende|klukke|ger
klukker|klukke|pres
klukkes|klukke|prespass
klukket|klukke|part past
klynka|klynke|past
klynke|klynke|inf
klynkede|klynke|past
klynkende|klynke|ger
klynker|klynke|pres
klynkes|klynke|prespass
klynket|klynke|part past
knurra|knurre|past
knurre|knurre|inf
knurrede|knurre|past
knurrende|knurre|ger
knurrer|knurre|pres
knurres|knurre|prespass
knurret|knurre|part past
kommandere|kommandere|inf
kommanderede|kommandere|past
kommanderende|kommandere|ger
kommanderer|kommandere|pres
kommanderes|kommandere|prespass
kommandert|kommandere|part
kommanderte|kommandere|past
kommentere|kommentere|inf
kommenterede|kommentere|past
kommenterende|kommentere|ger
kommenterer|kommentere|pres
kommenteres|kommentere|prespass
kommentert|kommentere|part
kommenterte|kommentere|past
konkludere|konkludere|inf
konkluderede|konkludere|past
konkluderende|konkludere|ger
konkluderer|konkludere|pres
konkluderes|konkludere|prespass
konkludert|konkludere|part
konkluderte|konkludere|past
konstatere|konstatere|inf
konstaterede|konstatere|past
konstaterende|konstatere|ger
konstaterer|konstatere|pres
konstateres|konstatere|prespass
konstatert|konstatere|part
konstaterte|konstatere|past
kontra|kontre|past
kontre|kontre|inf
kontrede|kontre|past
kontrende|kontre|ger
kontrer|kontre|pres
kontres|kontre|prespass
kontret|kontre|part past
korrigere|korrigere|inf
korrigerede|korrigere|past
korrigerende|korrigere|ger
korrigerer|korrigere|pres
korrigeres|korrigere|prespass
korrigert|korrigere|part
korrigerte|korrigere|past
kremta|kremte|past
kremte|kremte|inf
kremtede|kremte|past
kremtende|kremte|ger
kremter|kremte|pres
kremtes|kremte|prespass
kremtet|kremte|part past
krevd|kreve|part
krevde|kreve|past
kreve|kreve|inf
krevende|kreve|ger
krever|kreve|pres
kreves|kreve|prespass
kritisere|kritisere|inf
kritiserede|kritisere|past
kritiserende|kritisere|ger
kritiserer|kritisere|pres
kritiseres|kritisere|prespass
kritisert|kritisere|part
kritiserte|kritisere|past
kunngjorde|kunngjøre|past
kunngjort|kunngjøre|part
kunngjør|kunngjøre|pres
kunngjøre|kunngjøre|inf
kunngjørende|kunngjøre|ger
kunngjøres|kunngjøre|prespass
kvitra|kvitre|past
kvitre|kvitre|inf
kvitrede|kvitre|past
kvitrende|kvitre|ger
kvitrer|kvitre|pres
kvitres|kvitre|prespass
kvitret|kvitre|part past
la forstå|la_forstå|inf
la fram|legge_fram|past
la frem|legge_frem|past
la til|legge_til|past
la vekt på|legge_vekt_på|past
laende forstå|la_forstå|ger
lagt fram|legge_fram|part
lagt frem|legge_frem|part
lagt til|legge_til|part
lagt vekt på|legge_vekt_på|part
lar forstå|la_forstå|pres
las forstå|la_forstå|prespass
latt forstå|la_forstå|part
le|le|inf
ledd|le|part
legge fram|legge_fram|inf
legge frem|legge_frem|inf
legge til|legge_til|inf
legge vekt på|legge_vekt_på|inf
leggende fram|legge_fram|ger
leggende frem|legge_frem|ger
leggende til|legge_til|ger
leggende vekt på|legge_vekt_på|ger
legger fram|legge_fram|pres
legger frem|legge_frem|pres
legger til|legge_til|pres
legger vekt på|legge_vekt_på|pres
legges fram|legge_fram|prespass
legges frem|legge_frem|prespass
legges til|legge_til|prespass
legges vekt på|legge_vekt_på|prespass
lende|le|ger
ler|le|pres
les|le|prespass
lespa|lespe|past
lespe|lespe|inf
lespede|lespe|past
lespende|lespe|ger
lesper|lespe|pres
lespes|lespe|prespass
lespet|lespe|part past
lo|le|past
lot forstå|la_forstå|past
lova|love|past
love|love|inf
lovede|love|past
lovende|love|ger
lover|love|pres
loves|love|prespass
lovet|love|part past
lure|lure|inf
lurede|lure|past
lurende|lure|ger
lurer|lure|pres
lures|lure|prespass
lurt|lure|part
lurte|lure|past
lydd|lyde|part
lydde|lyde|past
lyde|lyde|inf
lydende|lyde|ger
lyder|lyde|pres
lydes|lyde|prespass
lyge|lyge|inf
lygende|lyge|ger
lyger|lyge|pres
lyges|lyge|prespass
lyve|lyve|inf
lyvende|lyve|ger
lyver|lyve|pres
lyves|lyve|prespass
løy|lyge lyve|past
løyet|lyge lyve|part
maila|maile|past
maile|maile|inf
mailede|maile|past
mailende|maile|ger
mailer|maile|pres
mailes|maile|prespass
mailet|maile|part past
meddele|meddele|inf
meddelende|meddele|ger
meddeler|meddele|pres
meddeles|meddele|prespass
meddelt|meddele|part
meddelte|meddele|past
medga|medgi|past
medgi|medgi|inf
medgiende|medgi|ger
medgir|medgi|pres
medgis|medgi|prespass
medgitt|medgi|part
melde|melde|inf
melde fra|melde_fra|inf
meldende|melde|ger
meldende fra|melde_fra|ger
melder|melde|pres
melder fra|melde_fra|pres
meldes|melde|prespass
meldes fra|melde_fra|prespass
meldt|melde|part
meldt fra|melde_fra|part
meldte|melde|past
meldte fra|melde_fra|past
mene|mene|inf
menende|mene|ger
mener|mene|pres
menes|mene|prespass
ment|mene|part
mente|mene|past
minna|minne|past
minna om|minne_om|past
minne|minne|inf
minne om|minne_om|inf
minnede|minne|past
minnede om|minne_om|past
minnende|minne|ger
minnende om|minne_om|ger
minner|minne|pres
minner om|minne_om|pres
minnes|minne minnes|inf pres prespass
minnes om|minne_om|prespass
minnesende|minnes|ger
minnet|minne|part past
minnet om|minne_om|part past
mistenke|mistenke|inf
mistenkende|mistenke|ger
mistenker|mistenke|pres
mistenkes|mistenke|prespass
mistenkt|mistenke|part
mistenkte|mistenke|past
mumla|mumle|past
mumle|mumle|inf
mumlede|mumle|past
mumlende|mumle|ger
mumler|mumle|pres
mumles|mumle|prespass
mumlet|mumle|part past
nedtegna|nedtegne|past
nedtegne|nedtegne|inf
nedtegnede|nedtegne|past
nedtegnende|nedtegne|ger
nedtegner|nedtegne|pres
nedtegnes|nedtegne|prespass
nedtegnet|nedtegne|part past
nekta|nekte|past
nekte|nekte|inf
nektede|nekte|past
nektende|nekte|ger
nekter|nekte|pres
nektes|nekte|prespass
nektet|nekte|part past
nevne|nevne|inf
nevnende|nevne|ger
nevner|nevne|pres
nevnes|nevne|prespass
nevnt|nevne|part
nevnte|nevne|past
nikka|nikke|past
nikke|nikke|inf
nikkede|nikke|past
nikkende|nikke|ger
nikker|nikke|pres
nikkes|nikke|prespass
nikket|nikke|part past
notere|notere|inf
noterede|notere|past
noterende|notere|ger
noterer|notere|pres
noteres|notere|prespass
notert|notere|part
noterte|notere|past
nynna|nynne|past
nynne|nynne|inf
nynnede|nynne|past
nynnende|nynne|ger
nynner|nynne|pres
nynnes|nynne|prespass
nynnet|nynne|part past
omtale|omtale|inf
omtalende|omtale|ger
omtaler|omtale|pres
omtales|omtale|prespass
omtalt|omtale|part
omtalte|omtale|past
oppfatta|oppfatte|past
oppfatte|oppfatte|inf
oppfattede|oppfatte|past
oppfattende|oppfatte|ger
oppfatter|oppfatte|pres
oppfattes|oppfatte|prespass
oppfattet|oppfatte|part past
oppfordra|oppfordre|past
oppfordre|oppfordre|inf
oppfordrede|oppfordre|past
oppfordrende|oppfordre|ger
oppfordrer|oppfordre|pres
oppfordres|oppfordre|prespass
oppfordret|oppfordre|part past
opplyse|opplyse|inf
opplysende|opplyse|ger
opplyser|opplyse|pres
opplyses|opplyse|prespass
opplyst|opplyse|part
opplyste|opplyse|past
oppmuntra|oppmuntre|past
oppmuntre|oppmuntre|inf
oppmuntrede|oppmuntre|past
oppmuntrende|oppmuntre|ger
oppmuntrer|oppmuntre|pres
oppmuntres|oppmuntre|prespass
oppmuntret|oppmuntre|part past
oppsummere|oppsummere|inf
oppsummerede|oppsummere|past
oppsummerende|oppsummere|ger
oppsummerer|oppsummere|pres
oppsummeres|oppsummere|prespass
oppsummert|oppsummere|part
oppsummerte|oppsummere|past
orientere|orientere|inf
orienterede|orientere|past
orienterende|orientere|ger
orienterer|orientere|pres
orienteres|orientere|prespass
orientert|orientere|part
orienterte|orientere|past
overtale|overtale|inf
overtalende|overtale|ger
overtaler|overtale|pres
overtales|overtale|prespass
overtalt|overtale|part
overtalte|overtale|past
overveid|overveie|part
overveide|overveie|past
overveie|overveie|inf
overveiende|overveie|ger
overveier|overveie|pres
overveies|overveie|prespass
paala|pålegge|past
paalagt|pålegge|part
paalegge|pålegge|inf
paaleggende|pålegge|ger
paalegger|pålegge|pres
paalegges|pålegge|prespass
paaminne|påminne|inf
paaminnende|påminne|ger
paaminner|påminne|pres
paaminnes|påminne|prespass
paaminnet|påminne|part past
paapeke|påpeke|inf
paapekende|påpeke|ger
paapeker|påpeke|pres
paapekes|påpeke|prespass
paapekt|påpeke|part
paapekte|påpeke|past
paastaa|påstå|inf
paastaaende|påstå|ger
paastaar|påstå|pres
paastaas|påstå|prespass
paastaatt|påstå|part
paasto|påstå|past
parere|parere|inf
parerede|parere|past
parerende|parere|ger
parerer|parere|pres
pareres|parere|prespass
parert|parere|part
parerte|parere|past
peke på|peke_på|inf
pekende på|peke_på|ger
peker på|peke_på|pres
pekes på|peke_på|prespass
pekt på|peke_på|part
pekte på|peke_på|past
pep|pipe|past
pepet|pipe|part
pipe|pipe|inf
pipende|pipe|ger
piper|pipe|pres
pipes|pipe|prespass
plapra|plapre|past
plapre|plapre|inf
plaprede|plapre|past
plaprende|plapre|ger
plaprer|plapre|pres
plapres|plapre|prespass
plapret|plapre|part past
poengtere|poengtere|inf
poengterede|poengtere|past
poengterende|poengtere|ger
poengterer|poengtere|pres
poengteres|poengtere|prespass
poengtert|poengtere|part
poengterte|poengtere|past
posta|poste|past
poste|poste|inf
postede|poste|past
postende|poste|ger
poster|poste|pres
postes|poste|prespass
postet|poste|part past
prata|prate|past
prate|prate|inf
pratede|prate|past
pratende|prate|ger
prater|prate|pres
prates|prate|prespass
pratet|prate|part past
preka|preke|past
preke|preke|inf
prekede|preke|past
prekende|preke|ger
preker|preke|pres
prekes|preke|prespass
preket|preke|part past
presisere|presisere|inf
presiserede|presisere|past
presiserende|presisere|ger
presiserer|presisere|pres
presiseres|presisere|prespass
presisert|presisere|part
presiserte|presisere|past
pressa fram|presse_fram|past
presse fram|presse_fram|inf
pressede fram|presse_fram|past
pressende fram|presse_fram|ger
presser fram|presse_fram|pres
presses fram|presse_fram|prespass
presset fram|presse_fram|part past
prisa|prise|past
prise|prise|inf
prisede|prise|past
prisende|prise|ger
priser|prise|pres
prises|prise|prespass
priset|prise|part past
proklamere|proklamere|inf
proklamerede|proklamere|past
proklamerende|proklamere|ger
proklamerer|proklamere|pres
proklameres|proklamere|prespass
proklamert|proklamere|part
proklamerte|proklamere|past
protestere|protestere|inf
protesterede|protestere|past
protesterende|protestere|ger
protesterer|protestere|pres
protesteres|protestere|prespass
protestert|protestere|part
protesterte|protestere|past
publisere|publisere|inf
publiserede|publisere|past
publiserende|publisere|ger
publiserer|publisere|pres
publiseres|publisere|prespass
publisert|publisere|part
publiserte|publisere|past
pusta|puste|past
puste|puste|inf
pustede|puste|past
pustende|puste|ger
puster|puste|pres
pustes|puste|prespass
pustet|puste|part past
påla|pålegge|past
pålagt|pålegge|part
pålegge|pålegge|inf
påleggende|pålegge|ger
pålegger|pålegge|pres
pålegges|pålegge|prespass
påminna|påminne|past
påminne|påminne|inf
påminnede|påminne|past
påminnende|påminne|ger
påminner|påminne|pres
påminnes|påminne|prespass
påminnet|påminne|part past
påpeke|påpeke|inf
påpekende|påpeke|ger
påpeker|påpeke|pres
påpekes|påpeke|prespass
påpekt|påpeke|part
påpekte|påpeke|past
påsto|påstå|past
påstod|påstå|past
påstå|påstå|inf
påstående|påstå|ger
påstår|påstå|pres
påstås|påstå|prespass
påstått|påstå|part
raabte|rope|past
raabte opp|rope_opp|past
raabte ut|rope_ut|past
raade|råde|inf
raadende|råde|ger
raader|råde|pres
raades|råde|prespass
raadet|råde|part past
rabla|rable|past
rable|rable|inf
rablede|rable|past
rablende|rable|ger
rabler|rable|pres
rables|rable|prespass
rablet|rable|part past
ramsa opp|ramse_opp|past
ramse opp|ramse_opp|inf
ramsede opp|ramse_opp|past
ramsende opp|ramse_opp|ger
ramser opp|ramse_opp|pres
ramses opp|ramse_opp|prespass
ramset opp|ramse_opp|part past
rapportere|rapportere|inf
rapporterede|rapportere|past
rapporterende|rapportere|ger
rapporterer|rapportere|pres
rapporteres|rapportere|prespass
rapportert|rapportere|part
rapporterte|rapportere|past
redegjorde|redegjøre|past
redegjort|redegjøre|part
redegjør|redegjøre|pres
redegjøre|redegjøre|inf
redegjørende|redegjøre|ger
redegjøres|redegjøre|prespass
referere|referere|inf
refererede|referere|past
refererende|referere|ger
refererer|referere|pres
refereres|referere|prespass
referert|referere|part
refererte|referere|past
regna med|regne_med|past
regne med|regne_med|inf
regnede med|regne_med|past
regnende med|regne_med|ger
regner med|regne_med|pres
regnes med|regne_med|prespass
regnet med|regne_med|part past
replisere|replisere|inf
repliserede|replisere|past
repliserende|replisere|ger
repliserer|replisere|pres
repliseres|replisere|prespass
replisert|replisere|part
repliserte|replisere|past
resitere|resitere|inf
resiterede|resitere|past
resiterende|resitere|ger
resiterer|resitere|pres
resiteres|resitere|prespass
resitert|resitere|part
resiterte|resitere|past
resonnere|resonnere|inf
resonnerede|resonnere|past
resonnerende|resonnere|ger
resonnerer|resonnere|pres
resonneres|resonnere|prespass
resonnert|resonnere|part
resonnerte|resonnere|past
rista|riste|past
riste|riste|inf
ristede|riste|past
ristende|riste|ger
rister|riste|pres
ristes|riste|prespass
ristet|riste|part past
rope|rope|inf
rope opp|rope_opp|inf
rope ut|rope_ut|inf
ropende|rope|ger
ropende opp|rope_opp|ger
ropende ut|rope_ut|ger
roper|rope|pres
roper opp|rope_opp|pres
roper ut|rope_ut|pres
ropes|rope|prespass
ropes opp|rope_opp|prespass
ropes ut|rope_ut|prespass
ropt|rope|part
ropt opp|rope_opp|part
ropt ut|rope_ut|part
ropte|rope|past
ropte opp|rope_opp|past
ropte ut|rope_ut|past
rosa|rose|past
rose|rose|inf
rosede|rose|past
rosende|rose|ger
roser|rose|pres
roses|rose|prespass
roset|rose|part past
råbte|rope|past
råbte opp|rope_opp|past
råbte ut|rope_ut|past
råda|råde|past
råde|råde|inf
rådede|råde|past
rådende|råde|ger
råder|råde|pres
rådes|råde|prespass
rådet|råde|part past
rødma|rødme|past
rødme|rødme|inf
rødmede|rødme|past
rødmende|rødme|ger
rødmer|rødme|pres
rødmes|rødme|prespass
rødmet|rødme|part past
røpa|røpe|past
røpe|røpe|inf
røpede|røpe|past
røpende|røpe|ger
røper|røpe|pres
røpes|røpe|prespass
røpet|røpe|part past
sa|si|past
sagde|si|past
sagt|si|part
sammenfatta|sammenfatte|past
sammenfatte|sammenfatte|inf
sammenfattede|sammenfatte|past
sammenfattende|sammenfatte|ger
sammenfatter|sammenfatte|pres
sammenfattes|sammenfatte|prespass
sammenfattet|sammenfatte|part past
samtykka|samtykke|past
samtykke|samtykke|inf
samtykkede|samtykke|past
samtykkende|samtykke|ger
samtykker|samtykke|pres
samtykkes|samtykke|prespass
samtykket|samtykke|part past
sang|synge|past
satt spørsmålstegn ved|sette_spørsmålstegn_ved|part
satte spørsmålstegn ved|sette_spørsmålstegn_ved|past
sette spørsmålstegn ved|sette_spørsmålstegn_ved|inf
settende spørsmålstegn ved|sette_spørsmålstegn_ved|ger
setter spørsmålstegn ved|sette_spørsmålstegn_ved|pres
settes spørsmålstegn ved|sette_spørsmålstegn_ved|prespass
si|si|inf
siende|si|ger
sier|si|pres
siger|si|pres
sis|si|prespass
sitere|sitere|inf
siterede|sitere|past
siterende|sitere|ger
siterer|sitere|pres
siteres|sitere|prespass
sitert|sitere|part
siterte|sitere|past
skildra|skildre|past
skildre|skildre|inf
skildrede|skildre|past
skildrende|skildre|ger
skildrer|skildre|pres
skildres|skildre|prespass
skildret|skildre|part past
skissere|skissere|inf
skisserede|skissere|past
skisserende|skissere|ger
skisserer|skissere|pres
skisseres|skissere|prespass
skissert|skissere|part
skisserte|skissere|past
skjelle|skjelle|inf
skjellende|skjelle|ger
skjeller|skjelle|pres
skjelles|skjelle|prespass
skjelt|skjelle|part
skjelte|skjelle|past
skjøt inn|skyte_inn|past
skraale|skråle|inf
skraalende|skråle|ger
skraaler|skråle|pres
skraales|skråle|prespass
skraalet|skråle|part past
skratta|skratte|past
skratte|skratte|inf
skrattede|skratte|past
skrattende|skratte|ger
skratter|skratte|pres
skrattes|skratte|prespass
skrattet|skratte|part past
skreg|skrike|past
skrek|skrike|past
skreket|skrike|part
skrev|skrive|past
skrevet|skrive|part
skrike|skrike|inf
skrikende|skrike|ger
skriker|skrike|pres
skrikes|skrike|prespass
skrive|skrive|inf
skrivende|skrive|ger
skriver|skrive|pres
skrives|skrive|prespass
skryte|skryte|inf
skrytende|skryte|ger
skryter|skryte|pres
skrytes|skryte|prespass
skrytt|skryte|part
skråla|skråle|past
skråle|skråle|inf
skrålede|skråle|past
skrålende|skråle|ger
skråler|skråle|pres
skråles|skråle|prespass
skrålet|skråle|part past
skrøt|skryte|past
skutt inn|skyte_inn|part
skyte inn|skyte_inn|inf
skytende inn|skyte_inn|ger
skyter inn|skyte_inn|pres
skytes inn|skyte_inn|prespass
slaa fast|slå_fast|inf
slaaende fast|slå_fast|ger
slaar fast|slå_fast|pres
slaas fast|slå_fast|prespass
slaatt fast|slå_fast|part
sladra|sladre|past
sladre|sladre|inf
sladrede|sladre|past
sladrende|sladre|ger
sladrer|sladre|pres
sladres|sladre|prespass
sladret|sladre|part past
slo fast|slå_fast|past
slå fast|slå_fast|inf
slående fast|slå_fast|ger
slår fast|slå_fast|pres
slås fast|slå_fast|prespass
slått fast|slå_fast|part
smella|smelle|past
smelle|smelle|inf
smellede|smelle|past
smellende|smelle|ger
smeller|smelle|pres
smelles|smelle|prespass
smellet|smelle|part past
smigra|smigre|past
smigre|smigre|inf
smigrede|smigre|past
smigrende|smigre|ger
smigrer|smigre|pres
smigres|smigre|prespass
smigret|smigre|part past
smile|smile|inf
smilende|smile|ger
smiler|smile|pres
smiles|smile|prespass
smilt|smile|part
smilte|smile|past
snakka|snakke|past
snakke|snakke|inf
snakkede|snakke|past
snakkende|snakke|ger
snakker|snakke|pres
snakkes|snakke|prespass
snakket|snakke|part past
snerra|snerre|past
snerre|snerre|inf
snerrede|snerre|past
snerrende|snerre|ger
snerrer|snerre|pres
snerres|snerre|prespass
snerret|snerre|part past
snufsa|snufse|past
snufse|snufse|inf
snufsede|snufse|past
snufsende|snufse|ger
snufser|snufse|pres
snufses|snufse|prespass
snufset|snufse|part past
snøvla|snøvle|past
snøvle|snøvle|inf
snøvlede|snøvle|past
snøvlende|snøvle|ger
snøvler|snøvle|pres
snøvles|snøvle|prespass
snøvlet|snøvle|part past
spaa|spå|inf
spaadd|spå|part
spaadde|spå|past
spaaende|spå|ger
spaar|spå|pres
spaas|spå|prespass
spekulere|spekulere|inf
spekulerede|spekulere|past
spekulerende|spekulere|ger
spekulerer|spekulere|pres
spekuleres|spekulere|prespass
spekulert|spekulere|part
spekulerte|spekulere|past
spurede|spørre|past
spurgte|spørre|past
spurt|spørre|part
spurte|spørre|past
spå|spå|inf
spådd|spå|part
spådde|spå|past
spående|spå|ger
spår|spå|pres
spås|spå|prespass
spøka|spøke|past
spøke|spøke|inf
spøkede|spøke|past
spøkende|spøke|ger
spøker|spøke|pres
spøkes|spøke|prespass
spøket|spøke|part past
spør|spørre|pres
spørre|spørre|inf
spørrende|spørre|ger
spørres|spørre|prespass
staa|stå|inf
staaende|stå|ger
staar|stå|pres
staas|stå|prespass
staatt|stå|part
stadfesta|stadfeste|past
stadfeste|stadfeste|inf
stadfestede|stadfeste|past
stadfestende|stadfeste|ger
stadfester|stadfeste|pres
stadfestes|stadfeste|prespass
stadfestet|stadfeste|part past
stamma|stamme|past
stamma fram|stamme_fram|past
stamme|stamme|inf
stamme fram|stamme_fram|inf
stammede|stamme|past
stammede fram|stamme_fram|past
stammende|stamme|ger
stammende fram|stamme_fram|ger
stammer|stamme|pres
stammer fram|stamme_fram|pres
stammes|stamme|prespass
stammes fram|stamme_fram|prespass
stammet|stamme|part past
stammet fram|stamme_fram|part past
stava|stave|past
stave|stave|inf
stavede|stave|past
stavende|stave|ger
staver|stave|pres
staves|stave|prespass
stavet|stave|part past
stirra|stirre|past
stirre|stirre|inf
stirrede|stirre|past
stirrende|stirre|ger
stirrer|stirre|pres
stirres|stirre|prespass
stirret|stirre|part past
sto|stå|past
stod|stå|past
stotra|stotre|past
stotre|stotre|inf
stotrede|stotre|past
stotrende|stotre|ger
stotrer|stotre|pres
stotres|stotre|prespass
stotret|stotre|part past
stå|stå|inf
stående|stå|ger
står|stå|pres
stås|stå|prespass
stått|stå|part
stønna|stønne|past
stønne|stønne|inf
stønnede|stønne|past
stønnende|stønne|ger
stønner|stønne|pres
stønnes|stønne|prespass
stønnet|stønne|part past
sukka|sukke|past
sukke|sukke|inf
sukkede|sukke|past
sukkende|sukke|ger
sukker|sukke|pres
sukkes|sukke|prespass
sukket|sukke|part past
sunget|synge|part
supplere|supplere|inf
supplerede|supplere|past
supplerende|supplere|ger
supplerer|supplere|pres
suppleres|supplere|prespass
supplert|supplere|part
supplerte|supplere|past
svare|svare|inf
svarede|svare|past
svarende|svare|ger
svarer|svare|pres
svares|svare|prespass
svart|svare|part
svarte|svare|past
sverga|sverge|past
sverge|sverge|inf
svergede|sverge|past
svergende|sverge|ger
sverger|sverge|pres
sverges|sverge|prespass
sverget|sverge|part past
synes|synes|inf part pres
synesende|synes|ger
synge|synge|inf
syngende|synge|ger
synger|synge|pres
synges|synge|prespass
syntes|synes|past
ta i|ta_i|inf
ta til orde|ta_til_orde|inf
taende i|ta_i|ger
taende til orde|ta_til_orde|ger
takka|takke|past
takke|takke|inf
takkede|takke|past
takkende|takke|ger
takker|takke|pres
takkes|takke|prespass
takket|takke|part past
tale|tale|inf
talende|tale|ger
taler|tale|pres
tales|tale|prespass
talt|tale|part
talte|tale|past
tar i|ta_i|pres
tar til orde|ta_til_orde|pres
tas i|ta_i|prespass
tas til orde|ta_til_orde|prespass
tatt i|ta_i|part
tatt til orde|ta_til_orde|part
tenke|tenke|inf
tenkende|tenke|ger
tenker|tenke|pres
tenkes|tenke|prespass
tenkt|tenke|part
tenkte|tenke|past
tilføiede|tilføye|past
tilføyd|tilføye|part
tilføyde|tilføye|past
tilføye|tilføye|inf
tilføyende|tilføye|ger
tilføyer|tilføye|pres
tilføyes|tilføye|prespass
tilkjennega|tilkjennegi|past
tilkjennegi|tilkjennegi|inf
tilkjennegiende|tilkjennegi|ger
tilkjennegir|tilkjennegi|pres
tilkjennegis|tilkjennegi|prespass
tilkjennegitt|tilkjennegi|part
tilraade|tilråde|inf
tilraadende|tilråde|ger
tilraader|tilråde|pres
tilraades|tilråde|prespass
tilraadet|tilråde|part past
tilråda|tilråde|past
tilråde|tilråde|inf
tilrådede|tilråde|past
tilrådende|tilråde|ger
tilråder|tilråde|pres
tilrådes|tilråde|prespass
tilrådet|tilråde|part past
tilstaa|tilstå|inf
tilstaaende|tilstå|ger
tilstaar|tilstå|pres
tilstaas|tilstå|prespass
tilstaatt|tilstå|part
tilsto|tilstå|past
tilstod|tilstå|past
tilstå|tilstå|inf
tilstående|tilstå|ger
tilstår|tilstå|pres
tilstås|tilstå|prespass
tilstått|tilstå|part
tok i|ta_i|past
tok til orde|ta_til_orde|past
trakk|trekke|past
trakk fram|trekke_fram|past
trakk frem|trekke_frem|past
trekke|trekke|inf
trekke fram|trekke_fram|inf
trekke frem|trekke_frem|inf
trekkende|trekke|ger
trekkende fram|trekke_fram|ger
trekkende frem|trekke_frem|ger
trekker|trekke|pres
trekker fram|trekke_fram|pres
trekker frem|trekke_frem|pres
trekkes|trekke|prespass
trekkes fram|trekke_fram|prespass
trekkes frem|trekke_frem|prespass
tro|tro|inf
trodd|tro|part
trodde|tro|past
troende|tro|ger
tror|tro|pres
tros|tro|prespass
trua|true|past
true|true|inf
truede|true|past
truende|true|ger
truer|true|pres
trues|true|prespass
truet|true|part past
trukket|trekke|part
trukket fram|trekke_fram|part
trukket frem|trekke_frem|part
trygla|trygle|past
trygle|trygle|inf
tryglede|trygle|past
tryglende|trygle|ger
trygler|trygle|pres
trygles|trygle|prespass
tryglet|trygle|part past
trøsta|trøste|past
trøste|trøste|inf
trøstede|trøste|past
trøstende|trøste|ger
trøster|trøste|pres
trøstes|trøste|prespass
trøstet|trøste|part past
tuta|tute|past
tute|tute|inf
tutede|tute|past
tutende|tute|ger
tuter|tute|pres
tutes|tute|prespass
tutet|tute|part past
tvile|tvile|inf
tvilende|tvile|ger
tviler|tvile|pres
tviles|tvile|prespass
tvilt|tvile|part
tvilte|tvile|past
tvitra|tvitre|past
tvitre|tvitre|inf
tvitrede|tvitre|past
tvitrende|tvitre|ger
tvitrer|tvitre|pres
tvitres|tvitre|prespass
tvitret|tvitre|part past
twitra|twitre|past
twitre|twitre|inf
twitrede|twitre|past
twitrende|twitre|ger
twitrer|twitre|pres
twitres|twitre|prespass
twitret|twitre|part past
tydeliggjorde|tydeliggjøre|past
tydeliggjort|tydeliggjøre|part
tydeliggjør|tydeliggjøre|pres
tydeliggjøre|tydeliggjøre|inf
tydeliggjørende|tydeliggjøre|ger
tydeliggjøres|tydeliggjøre|prespass
udbrød|utbryte|past
ula|ule|past
ule|ule|inf
ulede|ule|past
ulende|ule|ger
uler|ule|pres
ules|ule|prespass
ulet|ule|part past
underretta|underrette|past
underrette|underrette|inf
underrettede|underrette|past
underrettende|underrette|ger
underretter|underrette|pres
underrettes|underrette|prespass
underrettet|underrette|part past
understreka|understreke|past
understreke|understreke|inf
understrekede|understreke|past
understrekende|understreke|ger
understreker|understreke|pres
understrekes|understreke|prespass
understreket|understreke|part past
undra|undre|past
undre|undre|inf
undrede|undre|past
undrende|undre|ger
undrer|undre|pres
undres|undre|prespass
undret|undre|part past
utbasunera|utbasunere|past
utbasunere|utbasunere|inf
utbasunerede|utbasunere|past
utbasunerende|utbasunere|ger
utbasunerer|utbasunere|pres
utbasuneres|utbasunere|prespass
utbasuneret|utbasunere|part past
utbrutt|utbryte|part
utbryte|utbryte|inf
utbrytende|utbryte|ger
utbryter|utbryte|pres
utbrytes|utbryte|prespass
utbrøt|utbryte|past
utdypa|utdype|past
utdype|utdype|inf
utdypede|utdype|past
utdypende|utdype|ger
utdyper|utdype|pres
utdypes|utdype|prespass
utdypet|utdype|part past
utraabte|utrope|past
utrope|utrope|inf
utropende|utrope|ger
utroper|utrope|pres
utropes|utrope|prespass
utropt|utrope|part
utropte|utrope|past
utråbte|utrope|past
utspurede|utspørre|past
utspurgte|utspørre|past
utspurt|utspørre|part
utspurte|utspørre|past
utspør|utspørre|pres
utspørre|utspørre|inf
utspørrende|utspørre|ger
utspørres|utspørre|prespass
utstøta|utstøte|past
utstøte|utstøte|inf
utstøtede|utstøte|past
utstøtende|utstøte|ger
utstøter|utstøte|pres
utstøtes|utstøte|prespass
utstøtet|utstøte|part past
uttale|uttale|inf
uttalende|uttale|ger
uttaler|uttale|pres
uttales|uttale|prespass
uttalt|uttale|part
uttalte|uttale|past
uttrykke|uttrykke|inf
uttrykkende|uttrykke|ger
uttrykker|uttrykke|pres
uttrykkes|uttrykke|prespass
uttrykt|uttrykke|part
uttrykte|uttrykke|past
varsla|varsle|past
varsle|varsle|inf
varslede|varsle|past
varslende|varsle|ger
varsler|varsle|pres
varsles|varsle|prespass
varslet|varsle|part past
venta|vente|past
vente|vente|inf
ventede|vente|past
ventende|vente|ger
venter|vente|pres
ventes|vente|prespass
ventet|vente|part past
vise til|vise_til|inf
visende til|vise_til|ger
viser til|vise_til|pres
vises til|vise_til|prespass
vist til|vise_til|part
viste til|vise_til|past
vrenga|vrenge|past
vrenge|vrenge|inf
vrengede|vrenge|past
vrengende|vrenge|ger
vrenger|vrenge|pres
vrenges|vrenge|prespass
vrenget|vrenge|part past
vræla|vræle|past
vræle|vræle|inf
vrælede|vræle|past
vrælende|vræle|ger
vræler|vræle|pres
vræles|vræle|prespass
vrælet|vræle|part past
vurdere|vurdere|inf
vurderede|vurdere|past
vurderende|vurdere|ger
vurderer|vurdere|pres
vurderes|vurdere|prespass
vurdert|vurdere|part
vurderte|vurdere|past
ytra|ytre|past
ytre|ytre|inf
ytrede|ytre|past
ytrende|ytre|ger
ytrer|ytre|pres
ytres|ytre|prespass
ytret|ytre|part past
ønska|ønske|past
ønske|ønske|inf
ønskede|ønske|past
ønskende|ønske|ger
ønsker|ønske|pres
ønskes|ønske|prespass
ønsket|ønske|part past
""".strip().splitlines()
    )
}
