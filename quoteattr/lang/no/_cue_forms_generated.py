"""The forms of the reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/cue_forms.py.

Source: ablaut 0.11.0 (MIT licence), from the lemmas in cues.py, with the overrides in the script.
"""

CUE_FORMS: dict[str, tuple[str, str]] = {
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
aatvara|åtvare|part past
aatvarar|åtvare|pres
aatvare|åtvare|inf
aatvarende|åtvare|ger
aatvares|åtvare|prespass
advarar|advare|pres
advare|advare|inf
advarede|advare|past
advarende|advare|ger
advarer|advare|pres
advares|advare|prespass
advart|advare|part
advarte|advare|past
anar|ane|pres
anbefalar|anbefale|pres
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
anførar|anføre|pres
anføre|anføre|inf
anførede|anføre|past
anførende|anføre|ger
anfører|anføre|pres
anføres|anføre|prespass
anført|anføre|part
anførte|anføre|past
anklaga|anklage|past
anklagar|anklage|pres
anklage|anklage|inf
anklagede|anklage|past
anklagende|anklage|ger
anklager|anklage|pres
anklages|anklage|prespass
anklaget|anklage|part past
anmoda|anmode|past
anmodar|anmode|pres
anmode|anmode|inf
anmodede|anmode|past
anmodende|anmode|ger
anmoder|anmode|pres
anmodes|anmode|prespass
anmodet|anmode|part past
ansaa|anse|past
ansar|anse|pres
anse|anse|inf
anseende|anse|ger
anser|anse|pres
anses|anse|prespass
ansett|anse|part
anslaa|anslå|inf
anslaaende|anslå|ger
anslaar|anslå|pres
anslaas|anslå|prespass
anslaatt|anslå|part
anslo|anslå|past
anslå|anslå|inf
anslående|anslå|ger
anslår|anslå|pres
anslås|anslå|prespass
anslått|anslå|part
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
antydar|antyde|pres
antyde|antyde|inf
antydede|antyde|past
antydende|antyde|ger
antyder|antyde|pres
antydes|antyde|prespass
antydet|antyde|part past
argumenterar|argumentere|pres
argumentere|argumentere|inf
argumenterede|argumentere|past
argumenterende|argumentere|ger
argumenterer|argumentere|pres
argumenteres|argumentere|prespass
argumentert|argumentere|part
argumenterte|argumentere|past
avdekka|avdekke|past
avdekkar|avdekke|pres
avdekke|avdekke|inf
avdekkede|avdekke|past
avdekkende|avdekke|ger
avdekker|avdekke|pres
avdekkes|avdekke|prespass
avdekket|avdekke|part past
avkrefta|avkrefte|past
avkreftar|avkrefte|pres
avkrefte|avkrefte|inf
avkreftede|avkrefte|past
avkreftende|avkrefte|ger
avkrefter|avkrefte|pres
avkreftes|avkrefte|prespass
avkreftet|avkrefte|part past
avslutta|avslutte|past
avsluttar|avslutte|pres
avslutte|avslutte|inf
avsluttede|avslutte|past
avsluttende|avslutte|ger
avslutter|avslutte|pres
avsluttes|avslutte|prespass
avsluttet|avslutte|part past
avsløra|avsløre|past
avslørar|avsløre|pres
avsløre|avsløre|inf
avslørede|avsløre|past
avslørende|avsløre|ger
avslører|avsløre|pres
avsløres|avsløre|prespass
avsløret|avsløre|part past
avvisar|avvise|pres
avvise|avvise|inf
avvisende|avvise|ger
avviser|avvise|pres
avvises|avvise|prespass
avvist|avvise|part
avviste|avvise|past
ba|be|past
banna|banne|past
bannar|banne|pres
banne|banne|inf
bannede|banne|past
bannende|banne|ger
banner|banne|pres
bannes|banne|prespass
bannet|banne|part past
bar|be|pres
be|be|inf
bebreida|bebreide|past
bebreidar|bebreide|pres
bebreide|bebreide|inf
bebreidede|bebreide|past
bebreidende|bebreide|ger
bebreider|bebreide|pres
bebreides|bebreide|prespass
bebreidet|bebreide|part past
bedt|be|part
bedyra|bedyre|past
bedyrar|bedyre|pres
bedyre|bedyre|inf
bedyrede|bedyre|past
bedyrende|bedyre|ger
bedyrer|bedyre|pres
bedyres|bedyre|prespass
bedyret|bedyre|part past
bedømmar|bedømme|pres
bedømme|bedømme|inf
bedømmende|bedømme|ger
bedømmer|bedømme|pres
bedømmes|bedømme|prespass
bedømt|bedømme|part
bedømte|bedømme|past
befalar|befale|pres
befale|befale|inf
befalende|befale|ger
befaler|befale|pres
befales|befale|prespass
befalt|befale|part
befalte|befale|past
begrunna|begrunne|past
begrunnar|begrunne|pres
begrunne|begrunne|inf
begrunnede|begrunne|past
begrunnende|begrunne|ger
begrunner|begrunne|pres
begrunnes|begrunne|prespass
begrunnet|begrunne|part past
begyndte|begynne|past
begynnar|begynne|pres
begynne|begynne|inf
begynnende|begynne|ger
begynner|begynne|pres
begynnes|begynne|prespass
begynt|begynne|part
begynte|begynne|past
bekjenna|bekjenne|past
bekjennar|bekjenne|pres
bekjenne|bekjenne|inf
bekjennede|bekjenne|past
bekjennende|bekjenne|ger
bekjenner|bekjenne|pres
bekjennes|bekjenne|prespass
bekjennet|bekjenne|part past
beklaga|beklage|past
beklagar|beklage|pres
beklage|beklage|inf
beklagede|beklage|past
beklagende|beklage|ger
beklager|beklage|pres
beklages|beklage|prespass
beklaget|beklage|part past
bekrefta|bekrefte|past
bekreftar|bekrefte|pres
bekrefte|bekrefte|inf
bekreftede|bekrefte|past
bekreftende|bekrefte|ger
bekrefter|bekrefte|pres
bekreftes|bekrefte|prespass
bekreftet|bekrefte|part past
bemerka|bemerke|past
bemerkar|bemerke|pres
bemerke|bemerke|inf
bemerkede|bemerke|past
bemerkende|bemerke|ger
bemerker|bemerke|pres
bemerkes|bemerke|prespass
bemerket|bemerke|part past
bende|be|ger
benekta|benekte|past
benektar|benekte|pres
benekte|benekte|inf
benektede|benekte|past
benektende|benekte|ger
benekter|benekte|pres
benektes|benekte|prespass
benektet|benekte|part past
benevnar|benevne|pres
benevne|benevne|inf
benevnende|benevne|ger
benevner|benevne|pres
benevnes|benevne|prespass
benevnt|benevne|part
benevnte|benevne|past
beordra|beordre|past
beordrar|beordre|pres
beordre|beordre|inf
beordrede|beordre|past
beordrende|beordre|ger
beordrer|beordre|pres
beordres|beordre|prespass
beordret|beordre|part past
ber|be|pres
beregna|beregne|past
beregnar|beregne|pres
beregne|beregne|inf
beregnede|beregne|past
beregnende|beregne|ger
beregner|beregne|pres
beregnes|beregne|prespass
beregnet|beregne|part past
beretta|berette|past
berettar|berette|pres
berette|berette|inf
berettede|berette|past
berettende|berette|ger
beretter|berette|pres
berettes|berette|prespass
berettet|berette|part past
beroliga|berolige|past
beroligar|berolige|pres
berolige|berolige|inf
beroligede|berolige|past
beroligende|berolige|ger
beroliger|berolige|pres
beroliges|berolige|prespass
beroliget|berolige|part past
bes|be|prespass
beskreiv|beskrive|past
beskrev|beskrive|past
beskrevet|beskrive|part
beskriv|beskrive|pres
beskrivar|beskrive|pres
beskrive|beskrive|inf
beskrivende|beskrive|ger
beskriver|beskrive|pres
beskrives|beskrive|prespass
beskyldar|beskylde|pres
beskylde|beskylde|inf
beskyldende|beskylde|ger
beskylder|beskylde|pres
beskyldes|beskylde|prespass
beskyldt|beskylde|part
beskyldte|beskylde|past
bestred|bestride|past
bestridar|bestride|pres
bestride|bestride|inf
bestridende|bestride|ger
bestrider|bestride|pres
bestrides|bestride|prespass
bestridt|bestride|part
besvara|besvare|past
besvarar|besvare|pres
besvare|besvare|inf
besvarede|besvare|past
besvarende|besvare|ger
besvarer|besvare|pres
besvares|besvare|prespass
besvart|besvare|part
besvarte|besvare|past
betegna|betegne|past
betegnar|betegne|pres
betegne|betegne|inf
betegnede|betegne|past
betegnende|betegne|ger
betegner|betegne|pres
betegnes|betegne|prespass
betegnet|betegne|part past
betona|betone|past
betonar|betone|pres
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
betvilar|betvile|pres
betvile|betvile|inf
betvilende|betvile|ger
betviler|betvile|pres
betviles|betvile|prespass
betvilt|betvile|part
betvilte|betvile|past
bevitna|bevitne|past
bevitnar|bevitne|pres
bevitne|bevitne|inf
bevitnede|bevitne|past
bevitnende|bevitne|ger
bevitner|bevitne|pres
bevitnes|bevitne|prespass
bevitnet|bevitne|part past
bjeffa|bjeffe|past
bjeffa til|bjeffe_til|past
bjeffar|bjeffe|pres
bjeffar til|bjeffe_til|pres
bjeffe|bjeffe|inf
bjeffe til|bjeffe_til|inf
bjeffede|bjeffe|past
bjeffede til|bjeffe_til|past
bjeffende|bjeffe|ger
bjeffende til|bjeffe_til|ger
bjeffer|bjeffe|pres
bjeffer til|bjeffe_til|pres
bjeffes|bjeffe|prespass
bjeffes til|bjeffe_til|prespass
bjeffet|bjeffe|part past
bjeffet til|bjeffe_til|part past
blogga|blogge|past
bloggar|blogge|pres
blogge|blogge|inf
bloggede|blogge|past
bloggende|blogge|ger
blogger|blogge|pres
blogges|blogge|prespass
blogget|blogge|part past
blunka|blunke|past
blunkar|blunke|pres
blunke|blunke|inf
blunkede|blunke|past
blunkende|blunke|ger
blunker|blunke|pres
blunkes|blunke|prespass
blunket|blunke|part past
brumma|brumme|past
brummar|brumme|pres
brumme|brumme|inf
brummede|brumme|past
brummende|brumme|ger
brummer|brumme|pres
brummes|brumme|prespass
brummet|brumme|part past
brutt inn|bryte_inn|part
brutt ut|bryte_ut|part
brytar inn|bryte_inn|pres
brytar ut|bryte_ut|pres
bryte inn|bryte_inn|inf
bryte ut|bryte_ut|inf
brytende inn|bryte_inn|ger
brytende ut|bryte_ut|ger
bryter inn|bryte_inn|pres
bryter ut|bryte_ut|pres
brytes inn|bryte_inn|prespass
brytes ut|bryte_ut|prespass
brølar|brøle|pres
brøle|brøle|inf
brølende|brøle|ger
brøler|brøle|pres
brøles|brøle|prespass
brølt|brøle|part
brølte|brøle|past
brøt inn|bryte_inn|past
brøt ut|bryte_ut|past
buldra|buldre|past
buldrar|buldre|pres
buldre|buldre|inf
buldrede|buldre|past
buldrende|buldre|ger
buldrer|buldre|pres
buldres|buldre|prespass
buldret|buldre|part past
bønnfallar|bønnfalle|pres
bønnfalle|bønnfalle|inf
bønnfallende|bønnfalle|ger
bønnfaller|bønnfalle|pres
bønnfalles|bønnfalle|prespass
bønnfalt|bønnfalle|part past
deklamera|deklamere|past
deklamerar|deklamere|pres
deklamere|deklamere|inf
deklamerede|deklamere|past
deklamerende|deklamere|ger
deklamerer|deklamere|pres
deklameres|deklamere|prespass
deklameret|deklamere|part past
deklarerar|deklarere|pres
deklarere|deklarere|inf
deklarerede|deklarere|past
deklarerende|deklarere|ger
deklarerer|deklarere|pres
deklareres|deklarere|prespass
deklarert|deklarere|part
deklarerte|deklarere|past
dementera|dementere|past
dementerar|dementere|pres
dementere|dementere|inf
dementerede|dementere|past
dementerende|dementere|ger
dementerer|dementere|pres
dementeres|dementere|prespass
dementeret|dementere|part past
dikterar|diktere|pres
diktere|diktere|inf
dikterede|diktere|past
dikterende|diktere|ger
dikterer|diktere|pres
dikteres|diktere|prespass
diktert|diktere|part
dikterte|diktere|past
dra slutningen|dra_slutningen|inf
dradd slutningen|dra_slutningen|part
dragende slutningen|dra_slutningen|ger
drar slutningen|dra_slutningen|pres
dras slutningen|dra_slutningen|prespass
dro slutningen|dra_slutningen|past
drømmar|drømme|pres
drømme|drømme|inf
drømmende|drømme|ger
drømmer|drømme|pres
drømmes|drømme|prespass
drømt|drømme|part
drømte|drømme|past
dundra|dundre|past
dundrar|dundre|pres
dundre|dundre|inf
dundrede|dundre|past
dundrende|dundre|ger
dundrer|dundre|pres
dundres|dundre|prespass
dundret|dundre|part past
dømmar|dømme|pres
dømme|dømme|inf
dømmende|dømme|ger
dømmer|dømme|pres
dømmes|dømme|prespass
dømt|dømme|part
dømte|dømme|past
erkjennar|erkjenne|pres
erkjenne|erkjenne|inf
erkjennende|erkjenne|ger
erkjenner|erkjenne|pres
erkjennes|erkjenne|prespass
erkjent|erkjenne|part
erkjente|erkjenne|past
erklærar|erklære|pres
erklære|erklære|inf
erklærede|erklære|past
erklærende|erklære|ger
erklærer|erklære|pres
erklæres|erklære|prespass
erklært|erklære|part
erklærte|erklære|past
erta|erte|past
ertar|erte|pres
erte|erte|inf
ertede|erte|past
ertende|erte|ger
erter|erte|pres
ertes|erte|prespass
ertet|erte|part past
etterlysa|etterlyse|past
etterlysar|etterlyse|pres
etterlyse|etterlyse|inf
etterlysede|etterlyse|past
etterlysende|etterlyse|ger
etterlyser|etterlyse|pres
etterlyses|etterlyse|prespass
etterlyset|etterlyse|part past
fallar inn|falle_inn|pres
falle inn|falle_inn|inf
fallende inn|falle_inn|ger
faller inn|falle_inn|pres
falles inn|falle_inn|prespass
falt inn|falle_inn|part past
fastholdar|fastholde|pres
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
filosoferar|filosofere|pres
filosofere|filosofere|inf
filosoferede|filosofere|past
filosoferende|filosofere|ger
filosoferer|filosofere|pres
filosoferes|filosofere|prespass
filosofert|filosofere|part
filosoferte|filosofere|past
flira|flire|past
flirar|flire|pres
flire|flire|inf
flirede|flire|past
flirende|flire|ger
flirer|flire|pres
flires|flire|prespass
fliret|flire|part past
fnisa|fnise|past
fnisar|fnise|pres
fnise|fnise|inf
fnisede|fnise|past
fnisende|fnise|ger
fniser|fnise|pres
fnises|fnise|prespass
fniset|fnise|part past
fnysa|fnyse|past
fnysar|fnyse|pres
fnyse|fnyse|inf
fnysede|fnyse|past
fnysende|fnyse|ger
fnyser|fnyse|pres
fnyses|fnyse|prespass
fnyset|fnyse|part past
fordømmar|fordømme|pres
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
forestillar|forestille|pres
forestille|forestille|inf
forestillende|forestille|ger
forestiller|forestille|pres
forestilles|forestille|prespass
forestilt|forestille|part
forestilte|forestille|past
forhøra|forhøre|past
forhørar|forhøre|pres
forhøre|forhøre|inf
forhørede|forhøre|past
forhørende|forhøre|ger
forhører|forhøre|pres
forhøres|forhøre|prespass
forhøret|forhøre|part past
forklarar|forklare|pres
forklare|forklare|inf
forklarede|forklare|past
forklarende|forklare|ger
forklarer|forklare|pres
forklares|forklare|prespass
forklart|forklare|part
forklarte|forklare|past
forkynnar|forkynne|pres
forkynne|forkynne|inf
forkynnende|forkynne|ger
forkynner|forkynne|pres
forkynnes|forkynne|prespass
forkynt|forkynne|part
forkynte|forkynne|past
forlangar|forlange|pres
forlange|forlange|inf
forlangende|forlange|ger
forlanger|forlange|pres
forlanges|forlange|prespass
forlangt|forlange|part
forlangte|forlange|past
formana|formane|past
formanar|formane|pres
formane|formane|inf
formanede|formane|past
formanende|formane|ger
formaner|formane|pres
formanes|formane|prespass
formanet|formane|part past
formidla|formidle|past
formidlar|formidle|pres
formidle|formidle|inf
formidlede|formidle|past
formidlende|formidle|ger
formidler|formidle|pres
formidles|formidle|prespass
formidlet|formidle|part past
formoda|formode|past
formodar|formode|pres
formode|formode|inf
formodede|formode|past
formodende|formode|ger
formoder|formode|pres
formodes|formode|prespass
formodet|formode|part past
forsikra|forsikre|past
forsikrar|forsikre|pres
forsikre|forsikre|inf
forsikrede|forsikre|past
forsikrende|forsikre|ger
forsikrer|forsikre|pres
forsikres|forsikre|prespass
forsikret|forsikre|part past
forsvara|forsvare|past
forsvarar|forsvare|pres
forsvare|forsvare|inf
forsvarede|forsvare|past
forsvarende|forsvare|ger
forsvarer|forsvare|pres
forsvares|forsvare|prespass
forsvart|forsvare|part
forsvarte|forsvare|past
fortalde|fortelje|past
fortalt|fortelje fortelle|part
fortalte|fortelle|past
fortel|fortelje|pres
fortelje|fortelje|inf
forteljende|fortelje|ger
forteljes|fortelje|prespass
fortellar|fortelle|pres
fortelle|fortelle|inf
fortellende|fortelle|ger
forteller|fortelle|pres
fortelles|fortelle|prespass
fortsatt|fortsette|part
fortsatte|fortsette|past
fortsettar|fortsette|pres
fortsette|fortsette|inf
fortsettende|fortsette|ger
fortsetter|fortsette|pres
fortsettes|fortsette|prespass
forutsa|forutsi|past
forutsaa|forutse|past
forutsagde|forutsi|past
forutsagt|forutsi|part
forutsar|forutse|pres
forutse|forutse|inf
forutseende|forutse|ger
forutser|forutse|pres
forutses|forutse|prespass
forutsett|forutse|part
forutsi|forutsi|inf
forutsiar|forutsi|pres
forutsiende|forutsi|ger
forutsier|forutsi|pres
forutsies|forutsi|prespass
forutsiger|forutsi|pres
forutså|forutse|past
forventa|forvente|past
forventar|forvente|pres
forvente|forvente|inf
forventede|forvente|past
forventende|forvente|ger
forventer|forvente|pres
forventes|forvente|prespass
forventet|forvente|part past
framførar|framføre|pres
framføre|framføre|inf
framførede|framføre|past
framførende|framføre|ger
framfører|framføre|pres
framføres|framføre|prespass
framført|framføre|part
framførte|framføre|past
framgaa|framgå|inf
framgaaende|framgå|ger
framgaar|framgå|pres
framgaas|framgå|prespass
framgaatt|framgå|part
framgikk|framgå|past
framgå|framgå|inf
framgående|framgå|ger
framgår|framgå|pres
framgås|framgå|prespass
framgått|framgå|part
framheva|framheve|past
framhevar|framheve|pres
framheve|framheve|inf
framhevede|framheve|past
framhevende|framheve|ger
framhever|framheve|pres
framheves|framheve|prespass
framhevet|framheve|part past
framholdar|framholde|pres
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
frarådar|fraråde|pres
fraråde|fraråde|inf
frarådede|fraråde|past
frarådende|fraråde|ger
fraråder|fraråde|pres
frarådes|fraråde|prespass
frarådet|fraråde|part past
fremførar|fremføre|pres
fremføre|fremføre|inf
fremførede|fremføre|past
fremførende|fremføre|ger
fremfører|fremføre|pres
fremføres|fremføre|prespass
fremført|fremføre|part
fremførte|fremføre|past
fremgaa|fremgå|inf
fremgaaende|fremgå|ger
fremgaar|fremgå|pres
fremgaas|fremgå|prespass
fremgaatt|fremgå|part
fremgikk|fremgå|past
fremgå|fremgå|inf
fremgående|fremgå|ger
fremgår|fremgå|pres
fremgås|fremgå|prespass
fremgått|fremgå|part
fremheva|fremheve|past
fremhevar|fremheve|pres
fremheve|fremheve|inf
fremhevede|fremheve|past
fremhevende|fremheve|ger
fremhever|fremheve|pres
fremheves|fremheve|prespass
fremhevet|fremheve|part past
fremholdar|fremholde|pres
fremholde|fremholde|inf
fremholdende|fremholde|ger
fremholder|fremholde|pres
fremholdes|fremholde|prespass
fremholdt|fremholde|part past
fremlegga|fremlegge|past
fremleggar|fremlegge|pres
fremlegge|fremlegge|inf
fremleggede|fremlegge|past
fremleggende|fremlegge|ger
fremlegger|fremlegge|pres
fremlegges|fremlegge|prespass
fremlegget|fremlegge|part past
frykta|frykte|past
fryktar|frykte|pres
frykte|frykte|inf
fryktede|frykte|past
fryktende|frykte|ger
frykter|frykte|pres
fryktes|frykte|prespass
fryktet|frykte|part past
fundera|fundere|past
funderar|fundere|pres
fundere|fundere|inf
funderede|fundere|past
funderende|fundere|ger
funderer|fundere|pres
funderes|fundere|prespass
funderet|fundere|part past
følar|føle|pres
føle|føle|inf
følende|føle|ger
føler|føle|pres
føles|føle|prespass
følt|føle|part
følte|føle|past
føyar til|føye_til|pres
føyd til|føye_til|part
føyde til|føye_til|past
føye til|føye_til|inf
føyende til|føye_til|ger
føyer til|føye_til|pres
føyes til|føye_til|prespass
ga beskjed|gi_beskjed|past
ga beskjed om|gi_beskjed_om|past
ga uttrykk for|gi_uttrykk_for|past
gaa fram|gå_fram|inf
gaa frem|gå_frem|inf
gaaende fram|gå_fram|ger
gaaende frem|gå_frem|ger
gaar fram|gå_fram|pres
gaar frem|gå_frem|pres
gaas fram|gå_fram|prespass
gaas frem|gå_frem|prespass
gaatt fram|gå_fram|part
gaatt frem|gå_frem|part
garanterar|garantere|pres
garantere|garantere|inf
garanterede|garantere|past
garanterende|garantere|ger
garanterer|garantere|pres
garanteres|garantere|prespass
garantert|garantere|part
garanterte|garantere|past
gaula|gaule|past
gaular|gaule|pres
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
gikk fram|gå_fram|past
gikk frem|gå_frem|past
gir beskjed|gi_beskjed|pres
gir beskjed om|gi_beskjed_om|pres
gir uttrykk for|gi_uttrykk_for|pres
gis beskjed|gi_beskjed|prespass
gis beskjed om|gi_beskjed_om|prespass
gis uttrykk for|gi_uttrykk_for|prespass
gispa|gispe|past
gispar|gispe|pres
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
gjallar|gjalle|pres
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
gjettar|gjette|pres
gjette|gjette|inf
gjettede|gjette|past
gjettende|gjette|ger
gjetter|gjette|pres
gjettes|gjette|prespass
gjettet|gjette|part past
gjorde det klart|gjøre_det_klart|past
gjorde gjeldende|gjøre_gjeldende|past
gjorde klart|gjøre_klart|past
gjorde oppmerksom på|gjøre_oppmerksom_på|past
gjort det klart|gjøre_det_klart|part
gjort gjeldende|gjøre_gjeldende|part
gjort klart|gjøre_klart|part
gjort oppmerksom på|gjøre_oppmerksom_på|part
gjør det klart|gjøre_det_klart|pres
gjør gjeldende|gjøre_gjeldende|pres
gjør klart|gjøre_klart|pres
gjør oppmerksom på|gjøre_oppmerksom_på|pres
gjøre det klart|gjøre_det_klart|inf
gjøre gjeldende|gjøre_gjeldende|inf
gjøre klart|gjøre_klart|inf
gjøre oppmerksom på|gjøre_oppmerksom_på|inf
gjørende det klart|gjøre_det_klart|ger
gjørende gjeldende|gjøre_gjeldende|ger
gjørende klart|gjøre_klart|ger
gjørende oppmerksom på|gjøre_oppmerksom_på|ger
gjøres det klart|gjøre_det_klart|prespass
gjøres gjeldende|gjøre_gjeldende|prespass
gjøres klart|gjøre_klart|prespass
gjøres oppmerksom på|gjøre_oppmerksom_på|prespass
glefsa|glefse|past
glefsa til|glefse_til|past
glefsar|glefse|pres
glefsar til|glefse_til|pres
glefse|glefse|inf
glefse til|glefse_til|inf
glefsede|glefse|past
glefsede til|glefse_til|past
glefsende|glefse|ger
glefsende til|glefse_til|ger
glefser|glefse|pres
glefser til|glefse_til|pres
glefses|glefse|prespass
glefses til|glefse_til|prespass
glefset|glefse|part past
glefset til|glefse_til|part past
glisa|glise|past
glisar|glise|pres
glise|glise|inf
glisede|glise|past
glisende|glise|ger
gliser|glise|pres
glises|glise|prespass
gliset|glise|part past
gneldra|gneldre|past
gneldrar|gneldre|pres
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
gratulerar|gratulere|pres
gratulere|gratulere|inf
gratulerede|gratulere|past
gratulerende|gratulere|ger
gratulerer|gratulere|pres
gratuleres|gratulere|prespass
gratulert|gratulere|part
gratulerte|gratulere|past
grina|grine|past
grinar|grine|pres
grine|grine|inf
grinede|grine|past
grinende|grine|ger
griner|grine|pres
grines|grine|prespass
grinet|grine|part past
grubla|gruble|past
grublar|gruble|pres
gruble|gruble|inf
grublede|gruble|past
grublende|gruble|ger
grubler|gruble|pres
grubles|gruble|prespass
grublet|gruble|part past
grunngav|grunngje|past
grunngje|grunngje|inf
grunngjende|grunngje|ger
grunngjes|grunngje|prespass
grunngjev|grunngje|pres
grunngjeve|grunngje|part
grynta|grynte|past
gryntar|grynte|pres
grynte|grynte|inf
gryntede|grynte|past
gryntende|grynte|ger
grynter|grynte|pres
gryntes|grynte|prespass
gryntet|grynte|part past
gråt|gråte|past
gråtar|gråte|pres
gråte|gråte|inf
gråtende|gråte|ger
gråter|gråte|pres
gråtes|gråte|prespass
grått|gråte|part
gå fram|gå_fram|inf
gå frem|gå_frem|inf
gående fram|gå_fram|ger
gående frem|gå_frem|ger
går fram|gå_fram|pres
går frem|gå_frem|pres
gås fram|gå_fram|prespass
gås frem|gå_frem|prespass
gått fram|gå_fram|part
gått frem|gå_frem|part
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
harkar|harke|pres
harke|harke|inf
harkede|harke|past
harkende|harke|ger
harker|harke|pres
harkes|harke|prespass
harket|harke|part past
hede|hete|past
henvisar|henvise|pres
henvise|henvise|inf
henvisende|henvise|ger
henviser|henvise|pres
henvises|henvise|prespass
henvist|henvise|part
henviste|henvise|past
het|hete|past
hetar|hete|pres
hete|hete|inf
hetende|hete|ger
heter|hete|pres
hetes|hete|prespass
hett|hete|part
hevda|hevde|past
hevdar|hevde|pres
hevde|hevde|inf
hevdede|hevde|past
hevdende|hevde|ger
hevder|hevde|pres
hevdes|hevde|prespass
hevdet|hevde|part past
hikka|hikke|past
hikkar|hikke|pres
hikke|hikke|inf
hikkede|hikke|past
hikkende|hikke|ger
hikker|hikke|pres
hikkes|hikke|prespass
hikket|hikke|part past
hiksta|hikste|past
hikstar|hikste|pres
hikste|hikste|inf
hikstede|hikste|past
hikstende|hikste|ger
hikster|hikste|pres
hikstes|hikste|prespass
hikstet|hikste|part past
hilsar|hilse|pres
hilse|hilse|inf
hilsende|hilse|ger
hilser|hilse|pres
hilses|hilse|prespass
hilst|hilse|part
hilste|hilse|past
holdar fast på|holde_fast_på|pres
holdar fast ved|holde_fast_ved|pres
holde fast på|holde_fast_på|inf
holde fast ved|holde_fast_ved|inf
holdende fast på|holde_fast_på|ger
holdende fast ved|holde_fast_ved|ger
holder fast på|holde_fast_på|pres
holder fast ved|holde_fast_ved|pres
holdes fast på|holde_fast_på|prespass
holdes fast ved|holde_fast_ved|prespass
holdt fast på|holde_fast_på|part past
holdt fast ved|holde_fast_ved|part past
hulka|hulke|past
hulkar|hulke|pres
hulke|hulke|inf
hulkede|hulke|past
hulkende|hulke|ger
hulker|hulke|pres
hulkes|hulke|prespass
hulket|hulke|part past
humra|humre|past
humrar|humre|pres
humre|humre|inf
humrede|humre|past
humrende|humre|ger
humrer|humre|pres
humres|humre|prespass
humret|humre|part past
huska|huske|past
huskar|huske|pres
huske|huske|inf
huskede|huske|past
huskende|huske|ger
husker|huske|pres
huskes|huske|prespass
husket|huske|part past
hvesar|hvese|pres
hvese|hvese|inf
hvesende|hvese|ger
hveser|hvese|pres
hveses|hvese|prespass
hvest|hvese|part
hveste|hvese|past
hviska|hviske|past
hviskar|hviske|pres
hviske|hviske|inf
hviskede|hviske|past
hviskende|hviske|ger
hvisker|hviske|pres
hviskes|hviske|prespass
hvisket|hviske|part past
hyla|hyle|past
hylar|hyle|pres
hyle|hyle|inf
hylede|hyle|past
hylende|hyle|ger
hyler|hyle|pres
hyles|hyle|prespass
hylet|hyle|part past
hylla|hylle|past
hyllar|hylle|pres
hylle|hylle|inf
hyllede|hylle|past
hyllende|hylle|ger
hyller|hylle|pres
hylles|hylle|prespass
hyllet|hylle|part past
håna|håne|past
hånar|håne|pres
håne|håne|inf
hånede|håne|past
hånende|håne|ger
håner|håne|pres
hånes|håne|prespass
hånet|håne|part past
håpa|håpe|past
håpar|håpe|pres
håpe|håpe|inf
håpede|håpe|past
håpende|håpe|ger
håper|håpe|pres
håpes|håpe|prespass
håpet|håpe|part past
informerar|informere|pres
informere|informere|inf
informerede|informere|past
informerende|informere|ger
informerer|informere|pres
informeres|informere|prespass
informert|informere|part
informerte|informere|past
innleda|innlede|past
innledar|innlede|pres
innlede|innlede|inf
innledede|innlede|past
innledende|innlede|ger
innleder|innlede|pres
innledes|innlede|prespass
innledet|innlede|part past
innrømma|innrømme|past
innrømmar|innrømme|pres
innrømme|innrømme|inf
innrømmede|innrømme|past
innrømmende|innrømme|ger
innrømmer|innrømme|pres
innrømmes|innrømme|prespass
innrømmet|innrømme|part past
innsaa|innse|past
innsar|innse|pres
innse|innse|inf
innseende|innse|ger
innser|innse|pres
innses|innse|prespass
innsett|innse|part
innskjerpa|innskjerpe|past
innskjerpar|innskjerpe|pres
innskjerpe|innskjerpe|inf
innskjerpede|innskjerpe|past
innskjerpende|innskjerpe|ger
innskjerper|innskjerpe|pres
innskjerpes|innskjerpe|prespass
innskjerpet|innskjerpe|part past
innskjøt|innskyte|past
innskutt|innskyte|part
innskytar|innskyte|pres
innskyte|innskyte|inf
innskytende|innskyte|ger
innskyter|innskyte|pres
innskytes|innskyte|prespass
innså|innse|past
innvendar|innvende|pres
innvende|innvende|inf
innvendende|innvende|ger
innvender|innvende|pres
innvendes|innvende|prespass
innvendt|innvende|part
innvendte|innvende|past
insinuerar|insinuere|pres
insinuere|insinuere|inf
insinuerede|insinuere|past
insinuerende|insinuere|ger
insinuerer|insinuere|pres
insinueres|insinuere|prespass
insinuert|insinuere|part
insinuerte|insinuere|past
insisterar|insistere|pres
insistere|insistere|inf
insisterede|insistere|past
insisterende|insistere|ger
insisterer|insistere|pres
insisteres|insistere|prespass
insistert|insistere|part
insisterte|insistere|past
instruera|instruere|past
instruerar|instruere|pres
instruere|instruere|inf
instruerede|instruere|past
instruerende|instruere|ger
instruerer|instruere|pres
instrueres|instruere|prespass
instrueret|instruere|part past
istemmar|istemme|pres
istemme|istemme|inf
istemmende|istemme|ger
istemmer|istemme|pres
istemmes|istemme|prespass
istemt|istemme|part
istemte|istemme|past
jamra|jamre|past
jamrar|jamre|pres
jamre|jamre|inf
jamrede|jamre|past
jamrende|jamre|ger
jamrer|jamre|pres
jamres|jamre|prespass
jamret|jamre|part past
jubla|juble|past
jublar|juble|pres
juble|juble|inf
jublede|juble|past
jublende|juble|ger
jubler|juble|pres
jubles|juble|prespass
jublet|juble|part past
kakla|kakle|past
kaklar|kakle|pres
kakle|kakle|inf
kaklede|kakle|past
kaklende|kakle|ger
kakler|kakle|pres
kakles|kakle|prespass
kaklet|kakle|part past
kallar|kalle|pres
kallar det|kalle_det|pres
kalle|kalle|inf
kalle det|kalle_det|inf
kallende|kalle|ger
kallende det|kalle_det|ger
kaller|kalle|pres
kaller det|kalle_det|pres
kalles|kalle|prespass
kalles det|kalle_det|prespass
kalt|kalle|part
kalt det|kalle_det|part
kalte|kalle|past
kalte det|kalle_det|past
karakteriserar|karakterisere|pres
karakterisere|karakterisere|inf
karakteriserede|karakterisere|past
karakteriserende|karakterisere|ger
karakteriserer|karakterisere|pres
karakteriseres|karakterisere|prespass
karakterisert|karakterisere|part
karakteriserte|karakterisere|past
klaga|klage|past
klagar|klage|pres
klage|klage|inf
klagede|klage|past
klagende|klage|ger
klager|klage|pres
klages|klage|prespass
klaget|klage|part past
klandra|klandre|past
klandrar|klandre|pres
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
klukkar|klukke|pres
klukke|klukke|inf
klukkede|klukke|past
klukkende|klukke|ger
klukker|klukke|pres
klukkes|klukke|prespass
klukket|klukke|part past
klynka|klynke|past
klynkar|klynke|pres
klynke|klynke|inf
klynkede|klynke|past
klynkende|klynke|ger
klynker|klynke|pres
klynkes|klynke|prespass
klynket|klynke|part past
knurra|knurre|past
knurrar|knurre|pres
knurre|knurre|inf
knurrede|knurre|past
knurrende|knurre|ger
knurrer|knurre|pres
knurres|knurre|prespass
knurret|knurre|part past
kom fram til|komme_fram_til|past
kom frem til|komme_frem_til|past
kommanderar|kommandere|pres
kommandere|kommandere|inf
kommanderede|kommandere|past
kommanderende|kommandere|ger
kommanderer|kommandere|pres
kommanderes|kommandere|prespass
kommandert|kommandere|part
kommanderte|kommandere|past
kommar fram til|komme_fram_til|pres
kommar frem til|komme_frem_til|pres
komme fram til|komme_fram_til|inf
komme frem til|komme_frem_til|inf
kommende fram til|komme_fram_til|ger
kommende frem til|komme_frem_til|ger
kommenterar|kommentere|pres
kommentere|kommentere|inf
kommenterede|kommentere|past
kommenterende|kommentere|ger
kommenterer|kommentere|pres
kommenteres|kommentere|prespass
kommentert|kommentere|part
kommenterte|kommentere|past
kommer fram til|komme_fram_til|pres
kommer frem til|komme_frem_til|pres
kommes fram til|komme_fram_til|prespass
kommes frem til|komme_frem_til|prespass
kommet fram til|komme_fram_til|part
kommet frem til|komme_frem_til|part
konkluderar|konkludere|pres
konkludere|konkludere|inf
konkluderede|konkludere|past
konkluderende|konkludere|ger
konkluderer|konkludere|pres
konkluderes|konkludere|prespass
konkludert|konkludere|part
konkluderte|konkludere|past
konstaterar|konstatere|pres
konstatere|konstatere|inf
konstaterede|konstatere|past
konstaterende|konstatere|ger
konstaterer|konstatere|pres
konstateres|konstatere|prespass
konstatert|konstatere|part
konstaterte|konstatere|past
kontra|kontre|past
kontrar|kontre|pres
kontre|kontre|inf
kontrede|kontre|past
kontrende|kontre|ger
kontrer|kontre|pres
kontres|kontre|prespass
kontret|kontre|part past
korrigerar|korrigere|pres
korrigere|korrigere|inf
korrigerede|korrigere|past
korrigerende|korrigere|ger
korrigerer|korrigere|pres
korrigeres|korrigere|prespass
korrigert|korrigere|part
korrigerte|korrigere|past
kravd|krevje|part
kravde|krevje|past
kremta|kremte|past
kremtar|kremte|pres
kremte|kremte|inf
kremtede|kremte|past
kremtende|kremte|ger
kremter|kremte|pres
kremtes|kremte|prespass
kremtet|kremte|part past
krev|krevje|pres
krevar|kreve|pres
krevd|kreve|part
krevde|kreve|past
kreve|kreve|inf
krevende|kreve|ger
krever|kreve|pres
kreves|kreve|prespass
krevje|krevje|inf
krevjende|krevje|ger
krevjes|krevje|prespass
kritiserar|kritisere|pres
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
kviskra|kviskre|part past
kviskrar|kviskre|pres
kviskre|kviskre|inf
kviskrende|kviskre|ger
kviskres|kviskre|prespass
kvitra|kvitre|past
kvitrar|kvitre|pres
kvitre|kvitre|inf
kvitrede|kvitre|past
kvitrende|kvitre|ger
kvitrer|kvitre|pres
kvitres|kvitre|prespass
kvitret|kvitre|part past
la forstå|la_forstå|inf
la fram|legge_fram leggje_fram|past
la frem|legge_frem|past
la til|legge_til leggje_til|past
la til grunn|legge_til_grunn|past
la vekt på|legge_vekt_på|past
laende forstå|la_forstå|ger
lagt fram|legge_fram leggje_fram|part
lagt frem|legge_frem|part
lagt til|legge_til leggje_til|part
lagt til grunn|legge_til_grunn|part
lagt vekt på|legge_vekt_på|part
lar|le|pres
lar forstå|la_forstå|pres
las forstå|la_forstå|prespass
latt forstå|la_forstå|part
le|le|inf
ledd|le|part
legg fram|leggje_fram|pres
legg til|leggje_til|pres
leggar fram|legge_fram|pres
leggar frem|legge_frem|pres
leggar til|legge_til|pres
leggar til grunn|legge_til_grunn|pres
leggar vekt på|legge_vekt_på|pres
legge fram|legge_fram|inf
legge frem|legge_frem|inf
legge til|legge_til|inf
legge til grunn|legge_til_grunn|inf
legge vekt på|legge_vekt_på|inf
leggende fram|legge_fram|ger
leggende frem|legge_frem|ger
leggende til|legge_til|ger
leggende til grunn|legge_til_grunn|ger
leggende vekt på|legge_vekt_på|ger
legger fram|legge_fram|pres
legger frem|legge_frem|pres
legger til|legge_til|pres
legger til grunn|legge_til_grunn|pres
legger vekt på|legge_vekt_på|pres
legges fram|legge_fram|prespass
legges frem|legge_frem|prespass
legges til|legge_til|prespass
legges til grunn|legge_til_grunn|prespass
legges vekt på|legge_vekt_på|prespass
leggje fram|leggje_fram|inf
leggje til|leggje_til|inf
leggjende fram|leggje_fram|ger
leggjende til|leggje_til|ger
leggjes fram|leggje_fram|prespass
leggjes til|leggje_til|prespass
lende|le|ger
ler|le|pres
les|le|prespass
lesar opp|lese_opp|pres
lese opp|lese_opp|inf
lesende opp|lese_opp|ger
leser opp|lese_opp|pres
leses opp|lese_opp|prespass
lespa|lespe|past
lespar|lespe|pres
lespe|lespe|inf
lespede|lespe|past
lespende|lespe|ger
lesper|lespe|pres
lespes|lespe|prespass
lespet|lespe|part past
lest opp|lese_opp|part
leste opp|lese_opp|past
lira av|lire_av|past
lirar av|lire_av|pres
lire av|lire_av|inf
lirede av|lire_av|past
lirende av|lire_av|ger
lirer av|lire_av|pres
lires av|lire_av|prespass
liret av|lire_av|part past
lo|le|past
lot forstå|la_forstå|past
lova|love|past
lovar|love|pres
love|love|inf
lovede|love|past
lovende|love|ger
lover|love|pres
loves|love|prespass
lovet|love|part past
lurar|lure|pres
lurar på|lure_på|pres
lure|lure|inf
lure på|lure_på|inf
lurede|lure|past
lurede på|lure_på|past
lurende|lure|ger
lurende på|lure_på|ger
lurer|lure|pres
lurer på|lure_på|pres
lures|lure|prespass
lures på|lure_på|prespass
lurt|lure|part
lurt på|lure_på|part
lurte|lure|past
lurte på|lure_på|past
lydar|lyde|pres
lydd|lyde|part
lydde|lyde|past
lyde|lyde|inf
lydende|lyde|ger
lyder|lyde|pres
lydes|lyde|prespass
lygar|lyge|pres
lyge|lyge|inf
lygende|lyge|ger
lyger|lyge|pres
lyges|lyge|prespass
lyvar|lyve|pres
lyve|lyve|inf
lyvende|lyve|ger
lyver|lyve|pres
lyves|lyve|prespass
løy|lyge lyve|past
løyet|lyge lyve|part
maila|maile|past
mailar|maile|pres
maile|maile|inf
mailede|maile|past
mailende|maile|ger
mailer|maile|pres
mailes|maile|prespass
mailet|maile|part past
mana til|mane_til|past
manar til|mane_til|pres
mane til|mane_til|inf
manede til|mane_til|past
manende til|mane_til|ger
maner til|mane_til|pres
manes til|mane_til|prespass
manet til|mane_til|part past
meddelar|meddele|pres
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
meinar|meine|pres
meine|meine|inf
meinende|meine|ger
meiner|meine|pres
meines|meine|prespass
meint|meine|part
meinte|meine|past
meldar|melde|pres
meldar fra|melde_fra|pres
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
menar|mene|pres
mene|mene|inf
menende|mene|ger
mener|mene|pres
menes|mene|prespass
ment|mene|part
mente|mene|past
messa|messe|past
messar|messe|pres
messe|messe|inf
messede|messe|past
messende|messe|ger
messer|messe|pres
messes|messe|prespass
messet|messe|part past
minna|minne|past
minna om|minne_om|past
minnar|minne|pres
minnar om|minne_om|pres
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
mistenkar|mistenke|pres
mistenke|mistenke|inf
mistenkende|mistenke|ger
mistenker|mistenke|pres
mistenkes|mistenke|prespass
mistenkt|mistenke|part
mistenkte|mistenke|past
mukka|mukke|past
mukkar|mukke|pres
mukke|mukke|inf
mukkede|mukke|past
mukkende|mukke|ger
mukker|mukke|pres
mukkes|mukke|prespass
mukket|mukke|part past
mumla|mumle|past
mumla fram|mumle_fram|past
mumlar|mumle|pres
mumlar fram|mumle_fram|pres
mumle|mumle|inf
mumle fram|mumle_fram|inf
mumlede|mumle|past
mumlede fram|mumle_fram|past
mumlende|mumle|ger
mumlende fram|mumle_fram|ger
mumler|mumle|pres
mumler fram|mumle_fram|pres
mumles|mumle|prespass
mumles fram|mumle_fram|prespass
mumlet|mumle|part past
mumlet fram|mumle_fram|part past
nedtegna|nedtegne|past
nedtegnar|nedtegne|pres
nedtegne|nedtegne|inf
nedtegnede|nedtegne|past
nedtegnende|nedtegne|ger
nedtegner|nedtegne|pres
nedtegnes|nedtegne|prespass
nedtegnet|nedtegne|part past
nekta|nekte|past
nektar|nekte|pres
nekte|nekte|inf
nektede|nekte|past
nektende|nekte|ger
nekter|nekte|pres
nektes|nekte|prespass
nektet|nekte|part past
nevnar|nevne|pres
nevne|nevne|inf
nevnende|nevne|ger
nevner|nevne|pres
nevnes|nevne|prespass
nevnt|nevne|part
nevnte|nevne|past
nikka|nikke|past
nikkar|nikke|pres
nikke|nikke|inf
nikkede|nikke|past
nikkende|nikke|ger
nikker|nikke|pres
nikkes|nikke|prespass
nikket|nikke|part past
noterar|notere|pres
notere|notere|inf
noterede|notere|past
noterende|notere|ger
noterer|notere|pres
noteres|notere|prespass
notert|notere|part
noterte|notere|past
nyansera|nyansere|past
nyanserar|nyansere|pres
nyansere|nyansere|inf
nyanserede|nyansere|past
nyanserende|nyansere|ger
nyanserer|nyansere|pres
nyanseres|nyansere|prespass
nyanseret|nyansere|part past
nynna|nynne|past
nynnar|nynne|pres
nynne|nynne|inf
nynnede|nynne|past
nynnende|nynne|ger
nynner|nynne|pres
nynnes|nynne|prespass
nynnet|nynne|part past
nølar|nøle|pres
nøle|nøle|inf
nølende|nøle|ger
nøler|nøle|pres
nøles|nøle|prespass
nølt|nøle|part
nølte|nøle|past
omtalar|omtale|pres
omtale|omtale|inf
omtalende|omtale|ger
omtaler|omtale|pres
omtales|omtale|prespass
omtalt|omtale|part
omtalte|omtale|past
oppfatta|oppfatte|past
oppfattar|oppfatte|pres
oppfatte|oppfatte|inf
oppfattede|oppfatte|past
oppfattende|oppfatte|ger
oppfatter|oppfatte|pres
oppfattes|oppfatte|prespass
oppfattet|oppfatte|part past
oppfordra|oppfordre|past
oppfordrar|oppfordre|pres
oppfordre|oppfordre|inf
oppfordrede|oppfordre|past
oppfordrende|oppfordre|ger
oppfordrer|oppfordre|pres
oppfordres|oppfordre|prespass
oppfordret|oppfordre|part past
opplysar|opplyse|pres
opplyse|opplyse|inf
opplysende|opplyse|ger
opplyser|opplyse|pres
opplyses|opplyse|prespass
opplyst|opplyse|part
opplyste|opplyse|past
oppmuntra|oppmuntre|past
oppmuntrar|oppmuntre|pres
oppmuntre|oppmuntre|inf
oppmuntrede|oppmuntre|past
oppmuntrende|oppmuntre|ger
oppmuntrer|oppmuntre|pres
oppmuntres|oppmuntre|prespass
oppmuntret|oppmuntre|part past
oppsummerar|oppsummere|pres
oppsummere|oppsummere|inf
oppsummerede|oppsummere|past
oppsummerende|oppsummere|ger
oppsummerer|oppsummere|pres
oppsummeres|oppsummere|prespass
oppsummert|oppsummere|part
oppsummerte|oppsummere|past
orienterar|orientere|pres
orientere|orientere|inf
orienterede|orientere|past
orienterende|orientere|ger
orienterer|orientere|pres
orienteres|orientere|prespass
orientert|orientere|part
orienterte|orientere|past
overtalar|overtale|pres
overtale|overtale|inf
overtalende|overtale|ger
overtaler|overtale|pres
overtales|overtale|prespass
overtalt|overtale|part
overtalte|overtale|past
overveiar|overveie|pres
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
parerar|parere|pres
parere|parere|inf
parerede|parere|past
parerende|parere|ger
parerer|parere|pres
pareres|parere|prespass
parert|parere|part
parerte|parere|past
peika på|peike_på|part past
peikar på|peike_på|pres
peike på|peike_på|inf
peikende på|peike_på|ger
peiker på|peike_på|pres
peikes på|peike_på|prespass
pekar på|peke_på|pres
peke på|peke_på|inf
pekende på|peke_på|ger
peker på|peke_på|pres
pekes på|peke_på|prespass
pekt på|peke_på|part
pekte på|peke_på|past
pep|pipe|past
pepet|pipe|part
pipar|pipe|pres
pipe|pipe|inf
pipende|pipe|ger
piper|pipe|pres
pipes|pipe|prespass
plapra|plapre|past
plaprar|plapre|pres
plapre|plapre|inf
plaprede|plapre|past
plaprende|plapre|ger
plaprer|plapre|pres
plapres|plapre|prespass
plapret|plapre|part past
poengterar|poengtere|pres
poengtere|poengtere|inf
poengterede|poengtere|past
poengterende|poengtere|ger
poengterer|poengtere|pres
poengteres|poengtere|prespass
poengtert|poengtere|part
poengterte|poengtere|past
posta|poste|past
postar|poste|pres
poste|poste|inf
postede|poste|past
postende|poste|ger
poster|poste|pres
postes|poste|prespass
postet|poste|part past
prata|prate|past
pratar|prate|pres
prate|prate|inf
pratede|prate|past
pratende|prate|ger
prater|prate|pres
prates|prate|prespass
pratet|prate|part past
preka|preke|past
prekar|preke|pres
preke|preke|inf
prekede|preke|past
prekende|preke|ger
preker|preke|pres
prekes|preke|prespass
preket|preke|part past
presiserar|presisere|pres
presisere|presisere|inf
presiserede|presisere|past
presiserende|presisere|ger
presiserer|presisere|pres
presiseres|presisere|prespass
presisert|presisere|part
presiserte|presisere|past
pressa fram|presse_fram|past
pressar fram|presse_fram|pres
presse fram|presse_fram|inf
pressede fram|presse_fram|past
pressende fram|presse_fram|ger
presser fram|presse_fram|pres
presses fram|presse_fram|prespass
presset fram|presse_fram|part past
prisa|prise|past
prisar|prise|pres
prise|prise|inf
prisede|prise|past
prisende|prise|ger
priser|prise|pres
prises|prise|prespass
priset|prise|part past
proklamerar|proklamere|pres
proklamere|proklamere|inf
proklamerede|proklamere|past
proklamerende|proklamere|ger
proklamerer|proklamere|pres
proklameres|proklamere|prespass
proklamert|proklamere|part
proklamerte|proklamere|past
protesterar|protestere|pres
protestere|protestere|inf
protesterede|protestere|past
protesterende|protestere|ger
protesterer|protestere|pres
protesteres|protestere|prespass
protestert|protestere|part
protesterte|protestere|past
publiserar|publisere|pres
publisere|publisere|inf
publiserede|publisere|past
publiserende|publisere|ger
publiserer|publisere|pres
publiseres|publisere|prespass
publisert|publisere|part
publiserte|publisere|past
pusta|puste|past
pustar|puste|pres
puste|puste|inf
pustede|puste|past
pustende|puste|ger
puster|puste|pres
pustes|puste|prespass
pustet|puste|part past
påla|pålegge|past
pålagt|pålegge|part
påleggar|pålegge|pres
pålegge|pålegge|inf
påleggende|pålegge|ger
pålegger|pålegge|pres
pålegges|pålegge|prespass
påminna|påminne|past
påminnar|påminne|pres
påminne|påminne|inf
påminnede|påminne|past
påminnende|påminne|ger
påminner|påminne|pres
påminnes|påminne|prespass
påminnet|påminne|part past
påpekar|påpeke|pres
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
raabte varsku|rope_varsku|past
raade|råde|inf
raadende|råde|ger
raader|råde|pres
raades|råde|prespass
raadet|råde|part past
rabla|rable|past
rablar|rable|pres
rable|rable|inf
rablede|rable|past
rablende|rable|ger
rabler|rable|pres
rables|rable|prespass
rablet|rable|part past
ramsa opp|ramse_opp|past
ramsar opp|ramse_opp|pres
ramse opp|ramse_opp|inf
ramsede opp|ramse_opp|past
ramsende opp|ramse_opp|ger
ramser opp|ramse_opp|pres
ramses opp|ramse_opp|prespass
ramset opp|ramse_opp|part past
rapporterar|rapportere|pres
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
refererar|referere|pres
referere|referere|inf
refererede|referere|past
refererende|referere|ger
refererer|referere|pres
refereres|referere|prespass
referert|referere|part
refererte|referere|past
regna med|regne_med|past
regnar med|regne_med|pres
regne med|regne_med|inf
regnede med|regne_med|past
regnende med|regne_med|ger
regner med|regne_med|pres
regnes med|regne_med|prespass
regnet med|regne_med|part past
rekna med|rekne_med|part past
reknar med|rekne_med|pres
rekne med|rekne_med|inf
reknende med|rekne_med|ger
reknes med|rekne_med|prespass
repliserar|replisere|pres
replisere|replisere|inf
repliserede|replisere|past
repliserende|replisere|ger
repliserer|replisere|pres
repliseres|replisere|prespass
replisert|replisere|part
repliserte|replisere|past
resiterar|resitere|pres
resitere|resitere|inf
resiterede|resitere|past
resiterende|resitere|ger
resiterer|resitere|pres
resiteres|resitere|prespass
resitert|resitere|part
resiterte|resitere|past
resonnerar|resonnere|pres
resonnere|resonnere|inf
resonnerede|resonnere|past
resonnerende|resonnere|ger
resonnerer|resonnere|pres
resonneres|resonnere|prespass
resonnert|resonnere|part
resonnerte|resonnere|past
rista|riste|past
ristar|riste|pres
riste|riste|inf
ristede|riste|past
ristende|riste|ger
rister|riste|pres
ristes|riste|prespass
ristet|riste|part past
ropar|rope|pres
ropar opp|rope_opp|pres
ropar ut|rope_ut|pres
ropar varsku|rope_varsku|pres
rope|rope|inf
rope opp|rope_opp|inf
rope ut|rope_ut|inf
rope varsku|rope_varsku|inf
ropende|rope|ger
ropende opp|rope_opp|ger
ropende ut|rope_ut|ger
ropende varsku|rope_varsku|ger
roper|rope|pres
roper opp|rope_opp|pres
roper ut|rope_ut|pres
roper varsku|rope_varsku|pres
ropes|rope|prespass
ropes opp|rope_opp|prespass
ropes ut|rope_ut|prespass
ropes varsku|rope_varsku|prespass
ropt|rope|part
ropt opp|rope_opp|part
ropt ut|rope_ut|part
ropt varsku|rope_varsku|part
ropte|rope|past
ropte opp|rope_opp|past
ropte ut|rope_ut|past
ropte varsku|rope_varsku|past
rosa|rose|past
rosar|rose|pres
rose|rose|inf
rosede|rose|past
rosende|rose|ger
roser|rose|pres
roses|rose|prespass
roset|rose|part past
runda av|runde_av|past
rundar av|runde_av|pres
runde av|runde_av|inf
rundede av|runde_av|past
rundende av|runde_av|ger
runder av|runde_av|pres
rundes av|runde_av|prespass
rundet av|runde_av|part past
råbte|rope|past
råbte opp|rope_opp|past
råbte ut|rope_ut|past
råbte varsku|rope_varsku|past
råda|råde|past
rådar|råde|pres
råde|råde|inf
rådede|råde|past
rådende|råde|ger
råder|råde|pres
rådes|råde|prespass
rådet|råde|part past
rødma|rødme|past
rødmar|rødme|pres
rødme|rødme|inf
rødmede|rødme|past
rødmende|rødme|ger
rødmer|rødme|pres
rødmes|rødme|prespass
rødmet|rødme|part past
røpa|røpe|past
røpar|røpe|pres
røpe|røpe|inf
røpede|røpe|past
røpende|røpe|ger
røper|røpe|pres
røpes|røpe|prespass
røpet|røpe|part past
sa|seie si|past
sa ifrå|seie_ifrå|past
sagde|seie si|past
sagde ifrå|seie_ifrå|past
sagt|seie si|part
sagt ifrå|seie_ifrå|part
sammenfatta|sammenfatte|past
sammenfattar|sammenfatte|pres
sammenfatte|sammenfatte|inf
sammenfattede|sammenfatte|past
sammenfattende|sammenfatte|ger
sammenfatter|sammenfatte|pres
sammenfattes|sammenfatte|prespass
sammenfattet|sammenfatte|part past
samtykka|samtykke|past
samtykkar|samtykke|pres
samtykke|samtykke|inf
samtykkede|samtykke|past
samtykkende|samtykke|ger
samtykker|samtykke|pres
samtykkes|samtykke|prespass
samtykket|samtykke|part past
sang|synge|past
satt spørsmålstegn ved|sette_spørsmålstegn_ved|part
satte spørsmålstegn ved|sette_spørsmålstegn_ved|past
seiar|seie|pres
seiar ifrå|seie_ifrå|pres
seie|seie|inf
seie ifrå|seie_ifrå|inf
seiende|seie|ger
seiende ifrå|seie_ifrå|ger
seier|seie|pres
seier ifrå|seie_ifrå|pres
seies|seie|prespass
seies ifrå|seie_ifrå|prespass
settar spørsmålstegn ved|sette_spørsmålstegn_ved|pres
sette spørsmålstegn ved|sette_spørsmålstegn_ved|inf
settende spørsmålstegn ved|sette_spørsmålstegn_ved|ger
setter spørsmålstegn ved|sette_spørsmålstegn_ved|pres
settes spørsmålstegn ved|sette_spørsmålstegn_ved|prespass
si|si|inf
siar|si|pres
siende|si|ger
sier|si|pres
siger|si|pres
sis|si|prespass
siterar|sitere|pres
sitere|sitere|inf
siterede|sitere|past
siterende|sitere|ger
siterer|sitere|pres
siteres|sitere|prespass
sitert|sitere|part
siterte|sitere|past
skildra|skildre|past
skildrar|skildre|pres
skildre|skildre|inf
skildrede|skildre|past
skildrende|skildre|ger
skildrer|skildre|pres
skildres|skildre|prespass
skildret|skildre|part past
skingra|skingre|past
skingrar|skingre|pres
skingre|skingre|inf
skingrede|skingre|past
skingrende|skingre|ger
skingrer|skingre|pres
skingres|skingre|prespass
skingret|skingre|part past
skisserar|skissere|pres
skissere|skissere|inf
skisserede|skissere|past
skisserende|skissere|ger
skisserer|skissere|pres
skisseres|skissere|prespass
skissert|skissere|part
skisserte|skissere|past
skjellar|skjelle|pres
skjelle|skjelle|inf
skjellende|skjelle|ger
skjeller|skjelle|pres
skjelles|skjelle|prespass
skjelt|skjelle|part
skjelte|skjelle|past
skjønnar|skjønne|pres
skjønne|skjønne|inf
skjønnende|skjønne|ger
skjønner|skjønne|pres
skjønnes|skjønne|prespass
skjønt|skjønne|part
skjønte|skjønne|past
skjøt inn|skyte_inn|past
skraale|skråle|inf
skraalende|skråle|ger
skraaler|skråle|pres
skraales|skråle|prespass
skraalet|skråle|part past
skratta|skratte|past
skrattar|skratte|pres
skratte|skratte|inf
skrattede|skratte|past
skrattende|skratte|ger
skratter|skratte|pres
skrattes|skratte|prespass
skrattet|skratte|part past
skreg|skrike|past
skreg ut|skrike_ut|past
skreiv|skrive|past
skrek|skrike|past
skrek ut|skrike_ut|past
skreket|skrike|part
skreket ut|skrike_ut|part
skrev|skrive|past
skrevet|skrive|part
skrikar|skrike|pres
skrikar ut|skrike_ut|pres
skrike|skrike|inf
skrike ut|skrike_ut|inf
skrikende|skrike|ger
skrikende ut|skrike_ut|ger
skriker|skrike|pres
skriker ut|skrike_ut|pres
skrikes|skrike|prespass
skrikes ut|skrike_ut|prespass
skriv|skrive|pres
skrivar|skrive|pres
skrive|skrive|inf
skrivende|skrive|ger
skriver|skrive|pres
skrives|skrive|prespass
skrytar|skryte|pres
skryte|skryte|inf
skrytende|skryte|ger
skryter|skryte|pres
skrytes|skryte|prespass
skrytt|skryte|part
skråla|skråle|past
skrålar|skråle|pres
skråle|skråle|inf
skrålede|skråle|past
skrålende|skråle|ger
skråler|skråle|pres
skråles|skråle|prespass
skrålet|skråle|part past
skrøt|skryte|past
skutt inn|skyte_inn|part
skytar inn|skyte_inn|pres
skyte inn|skyte_inn|inf
skytende inn|skyte_inn|ger
skyter inn|skyte_inn|pres
skytes inn|skyte_inn|prespass
slaa alarm|slå_alarm|inf
slaa fast|slå_fast|inf
slaaende alarm|slå_alarm|ger
slaaende fast|slå_fast|ger
slaar alarm|slå_alarm|pres
slaar fast|slå_fast|pres
slaas alarm|slå_alarm|prespass
slaas fast|slå_fast|prespass
slaatt alarm|slå_alarm|part
slaatt fast|slå_fast|part
sladra|sladre|past
sladrar|sladre|pres
sladre|sladre|inf
sladrede|sladre|past
sladrende|sladre|ger
sladrer|sladre|pres
sladres|sladre|prespass
sladret|sladre|part past
slo alarm|slå_alarm|past
slo fast|slå_fast|past
slå alarm|slå_alarm|inf
slå fast|slå_fast|inf
slående alarm|slå_alarm|ger
slående fast|slå_fast|ger
slår alarm|slå_alarm|pres
slår fast|slå_fast|pres
slås alarm|slå_alarm|prespass
slås fast|slå_fast|prespass
slått alarm|slå_alarm|part
slått fast|slå_fast|part
smella|smelle|past
smellar|smelle|pres
smelle|smelle|inf
smellede|smelle|past
smellende|smelle|ger
smeller|smelle|pres
smelles|smelle|prespass
smellet|smelle|part past
smigra|smigre|past
smigrar|smigre|pres
smigre|smigre|inf
smigrede|smigre|past
smigrende|smigre|ger
smigrer|smigre|pres
smigres|smigre|prespass
smigret|smigre|part past
smilar|smile|pres
smile|smile|inf
smilende|smile|ger
smiler|smile|pres
smiles|smile|prespass
smilt|smile|part
smilte|smile|past
snakka|snakke|past
snakkar|snakke|pres
snakke|snakke|inf
snakkede|snakke|past
snakkende|snakke|ger
snakker|snakke|pres
snakkes|snakke|prespass
snakket|snakke|part past
snerra|snerre|past
snerrar|snerre|pres
snerre|snerre|inf
snerrede|snerre|past
snerrende|snerre|ger
snerrer|snerre|pres
snerres|snerre|prespass
snerret|snerre|part past
snufsa|snufse|past
snufsar|snufse|pres
snufse|snufse|inf
snufsede|snufse|past
snufsende|snufse|ger
snufser|snufse|pres
snufses|snufse|prespass
snufset|snufse|part past
snøfta|snøfte|past
snøftar|snøfte|pres
snøfte|snøfte|inf
snøftede|snøfte|past
snøftende|snøfte|ger
snøfter|snøfte|pres
snøftes|snøfte|prespass
snøftet|snøfte|part past
snøvla|snøvle|past
snøvlar|snøvle|pres
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
spekulerar|spekulere|pres
spekulere|spekulere|inf
spekulerede|spekulere|past
spekulerende|spekulere|ger
spekulerer|spekulere|pres
spekuleres|spekulere|prespass
spekulert|spekulere|part
spekulerte|spekulere|past
spurde|spørje|past
spurede|spørre|past
spurede etter|spørre_etter|past
spurede seg om|spørre_seg_om|past
spurgte|spørre|past
spurgte etter|spørre_etter|past
spurgte seg om|spørre_seg_om|past
spurt|spørje spørre|part
spurt etter|spørre_etter|part
spurt seg om|spørre_seg_om|part
spurte|spørre|past
spurte etter|spørre_etter|past
spurte seg om|spørre_seg_om|past
spå|spå|inf
spådd|spå|part
spådde|spå|past
spående|spå|ger
spår|spå|pres
spås|spå|prespass
spøka|spøke|past
spøkar|spøke|pres
spøke|spøke|inf
spøkede|spøke|past
spøkende|spøke|ger
spøker|spøke|pres
spøkes|spøke|prespass
spøket|spøke|part past
spør|spørje spørre|pres
spør etter|spørre_etter|pres
spør seg om|spørre_seg_om|pres
spørje|spørje|inf
spørjende|spørje|ger
spørjes|spørje|prespass
spørre|spørre|inf
spørre etter|spørre_etter|inf
spørre seg om|spørre_seg_om|inf
spørrende|spørre|ger
spørrende etter|spørre_etter|ger
spørrende seg om|spørre_seg_om|ger
spørres|spørre|prespass
spørres etter|spørre_etter|prespass
spørres seg om|spørre_seg_om|prespass
staa|stå|inf
staaende|stå|ger
staar|stå|pres
staas|stå|prespass
staatt|stå|part
stadfesta|stadfeste|past
stadfestar|stadfeste|pres
stadfeste|stadfeste|inf
stadfestede|stadfeste|past
stadfestende|stadfeste|ger
stadfester|stadfeste|pres
stadfestes|stadfeste|prespass
stadfestet|stadfeste|part past
stamma|stamme|past
stamma fram|stamme_fram|past
stammar|stamme|pres
stammar fram|stamme_fram|pres
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
stavar|stave|pres
stave|stave|inf
stavede|stave|past
stavende|stave|ger
staver|stave|pres
staves|stave|prespass
stavet|stave|part past
stillar spørsmål|stille_spørsmål|pres
stille spørsmål|stille_spørsmål|inf
stillende spørsmål|stille_spørsmål|ger
stiller spørsmål|stille_spørsmål|pres
stilles spørsmål|stille_spørsmål|prespass
stilt spørsmål|stille_spørsmål|part
stilte spørsmål|stille_spørsmål|past
stirra|stirre|past
stirrar|stirre|pres
stirre|stirre|inf
stirrede|stirre|past
stirrende|stirre|ger
stirrer|stirre|pres
stirres|stirre|prespass
stirret|stirre|part past
sto|stå|past
stod|stå|past
stotra|stotre|past
stotra fram|stotre_fram|past
stotrar|stotre|pres
stotrar fram|stotre_fram|pres
stotre|stotre|inf
stotre fram|stotre_fram|inf
stotrede|stotre|past
stotrede fram|stotre_fram|past
stotrende|stotre|ger
stotrende fram|stotre_fram|ger
stotrer|stotre|pres
stotrer fram|stotre_fram|pres
stotres|stotre|prespass
stotres fram|stotre_fram|prespass
stotret|stotre|part past
stotret fram|stotre_fram|part past
streka under|streke_under|part past
strekar under|streke_under|pres
streke under|streke_under|inf
strekende under|streke_under|ger
strekes under|streke_under|prespass
stå|stå|inf
stående|stå|ger
står|stå|pres
stås|stå|prespass
stått|stå|part
stønna|stønne|past
stønna fram|stønne_fram|past
stønnar|stønne|pres
stønnar fram|stønne_fram|pres
stønne|stønne|inf
stønne fram|stønne_fram|inf
stønnede|stønne|past
stønnede fram|stønne_fram|past
stønnende|stønne|ger
stønnende fram|stønne_fram|ger
stønner|stønne|pres
stønner fram|stønne_fram|pres
stønnes|stønne|prespass
stønnes fram|stønne_fram|prespass
stønnet|stønne|part past
stønnet fram|stønne_fram|part past
sukka|sukke|past
sukkar|sukke|pres
sukke|sukke|inf
sukkede|sukke|past
sukkende|sukke|ger
sukker|sukke|pres
sukkes|sukke|prespass
sukket|sukke|part past
sunget|synge|part
supplerar|supplere|pres
supplere|supplere|inf
supplerede|supplere|past
supplerende|supplere|ger
supplerer|supplere|pres
suppleres|supplere|prespass
supplert|supplere|part
supplerte|supplere|past
svara|svare|past
svarar|svare|pres
svare|svare|inf
svarede|svare|past
svarende|svare|ger
svarer|svare|pres
svares|svare|prespass
svart|svare|part
svarte|svare|past
sverga|sverge|past
svergar|sverge|pres
sverge|sverge|inf
svergede|sverge|past
svergende|sverge|ger
sverger|sverge|pres
sverges|sverge|prespass
sverget|sverge|part past
synes|synes|inf part pres
synesende|synes|ger
syngar|synge|pres
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
takkar|takke|pres
takke|takke|inf
takkede|takke|past
takkende|takke|ger
takker|takke|pres
takkes|takke|prespass
takket|takke|part past
talar|tale|pres
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
tenkar|tenke|pres
tenke|tenke|inf
tenkende|tenke|ger
tenker|tenke|pres
tenkes|tenke|prespass
tenkjar|tenkje|pres
tenkje|tenkje|inf
tenkjende|tenkje|ger
tenkjer|tenkje|pres
tenkjes|tenkje|prespass
tenkt|tenke tenkje|part
tenkte|tenke tenkje|past
tilføiede|tilføye|past
tilføyar|tilføye|pres
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
tilrådar|tilråde|pres
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
trakk konklusjonen|trekke_konklusjonen|past
trekkar|trekke|pres
trekkar fram|trekke_fram|pres
trekkar frem|trekke_frem|pres
trekkar konklusjonen|trekke_konklusjonen|pres
trekke|trekke|inf
trekke fram|trekke_fram|inf
trekke frem|trekke_frem|inf
trekke konklusjonen|trekke_konklusjonen|inf
trekkende|trekke|ger
trekkende fram|trekke_fram|ger
trekkende frem|trekke_frem|ger
trekkende konklusjonen|trekke_konklusjonen|ger
trekker|trekke|pres
trekker fram|trekke_fram|pres
trekker frem|trekke_frem|pres
trekker konklusjonen|trekke_konklusjonen|pres
trekkes|trekke|prespass
trekkes fram|trekke_fram|prespass
trekkes frem|trekke_frem|prespass
trekkes konklusjonen|trekke_konklusjonen|prespass
trekkjar fram|trekkje_fram|pres
trekkje fram|trekkje_fram|inf
trekkjende fram|trekkje_fram|ger
trekkjer fram|trekkje_fram|pres
trekkjes fram|trekkje_fram|prespass
trekt fram|trekkje_fram|part
trekte fram|trekkje_fram|past
tro|tro|inf
trodd|tro|part
trodde|tro|past
troende|tro|ger
tror|tro|pres
tros|tro|prespass
tru|tru|inf
trua|true|past
truar|true|pres
trudd|tru|part
trudde|tru|past
true|true|inf
truede|true|past
truende|tru true|ger
truer|true|pres
trues|true|prespass
truet|true|part past
trukket|trekke|part
trukket fram|trekke_fram|part
trukket frem|trekke_frem|part
trukket konklusjonen|trekke_konklusjonen|part
trur|tru|pres
trus|tru|prespass
trygla|trygle|past
tryglar|trygle|pres
trygle|trygle|inf
tryglede|trygle|past
tryglende|trygle|ger
trygler|trygle|pres
trygles|trygle|prespass
tryglet|trygle|part past
trøsta|trøste|past
trøstar|trøste|pres
trøste|trøste|inf
trøstede|trøste|past
trøstende|trøste|ger
trøster|trøste|pres
trøstes|trøste|prespass
trøstet|trøste|part past
tuta|tute|past
tutar|tute|pres
tute|tute|inf
tutede|tute|past
tutende|tute|ger
tuter|tute|pres
tutes|tute|prespass
tutet|tute|part past
tvilar|tvile|pres
tvile|tvile|inf
tvilende|tvile|ger
tviler|tvile|pres
tviles|tvile|prespass
tvilt|tvile|part
tvilte|tvile|past
tvitra|tvitre|past
tvitrar|tvitre|pres
tvitre|tvitre|inf
tvitrede|tvitre|past
tvitrende|tvitre|ger
tvitrer|tvitre|pres
tvitres|tvitre|prespass
tvitret|tvitre|part past
twitra|twitre|past
twitrar|twitre|pres
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
ular|ule|pres
ule|ule|inf
ulede|ule|past
ulende|ule|ger
uler|ule|pres
ules|ule|prespass
ulet|ule|part past
underretta|underrette|past
underrettar|underrette|pres
underrette|underrette|inf
underrettede|underrette|past
underrettende|underrette|ger
underretter|underrette|pres
underrettes|underrette|prespass
underrettet|underrette|part past
understreka|understreke|past
understrekar|understreke|pres
understreke|understreke|inf
understrekede|understreke|past
understrekende|understreke|ger
understreker|understreke|pres
understrekes|understreke|prespass
understreket|understreke|part past
undra|undre|past
undrar|undre|pres
undre|undre|inf
undrede|undre|past
undrende|undre|ger
undrer|undre|pres
undres|undre|prespass
undret|undre|part past
utbasunera|utbasunere|past
utbasunerar|utbasunere|pres
utbasunere|utbasunere|inf
utbasunerede|utbasunere|past
utbasunerende|utbasunere|ger
utbasunerer|utbasunere|pres
utbasuneres|utbasunere|prespass
utbasuneret|utbasunere|part past
utbrutt|utbryte|part
utbrytar|utbryte|pres
utbryte|utbryte|inf
utbrytende|utbryte|ger
utbryter|utbryte|pres
utbrytes|utbryte|prespass
utbrøt|utbryte|past
utdypa|utdype|past
utdypar|utdype|pres
utdype|utdype|inf
utdypede|utdype|past
utdypende|utdype|ger
utdyper|utdype|pres
utdypes|utdype|prespass
utdypet|utdype|part past
utelukka|utelukke|past
utelukkar|utelukke|pres
utelukke|utelukke|inf
utelukkede|utelukke|past
utelukkende|utelukke|ger
utelukker|utelukke|pres
utelukkes|utelukke|prespass
utelukket|utelukke|part past
utraabte|utrope|past
utropar|utrope|pres
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
utstøtar|utstøte|pres
utstøte|utstøte|inf
utstøtede|utstøte|past
utstøtende|utstøte|ger
utstøter|utstøte|pres
utstøtes|utstøte|prespass
utstøtet|utstøte|part past
uttalar|uttale|pres
uttale|uttale|inf
uttalende|uttale|ger
uttaler|uttale|pres
uttales|uttale|prespass
uttalt|uttale|part
uttalte|uttale|past
uttrykkar|uttrykke|pres
uttrykke|uttrykke|inf
uttrykkende|uttrykke|ger
uttrykker|uttrykke|pres
uttrykkes|uttrykke|prespass
uttrykt|uttrykke|part
uttrykte|uttrykke|past
varsla|varsle|past
varslar|varsle|pres
varsle|varsle|inf
varslede|varsle|past
varslende|varsle|ger
varsler|varsle|pres
varsles|varsle|prespass
varslet|varsle|part past
vedgaa|vedgå|inf
vedgaaende|vedgå|ger
vedgaar|vedgå|pres
vedgaas|vedgå|prespass
vedgaatt|vedgå|part
vedgjekk|vedgå|past
vedgå|vedgå|inf
vedgående|vedgå|ger
vedgår|vedgå|pres
vedgås|vedgå|prespass
vedgått|vedgå|part
venta|vente|past
ventar|vente|pres
vente|vente|inf
ventede|vente|past
ventende|vente|ger
venter|vente|pres
ventes|vente|prespass
ventet|vente|part past
vil vite|ville_vite|pres
ville vite|ville_vite|inf past
villende vite|ville_vite|ger
villes vite|ville_vite|prespass
villet vite|ville_vite|part
visar til|vise_til|pres
vise til|vise_til|inf
visende til|vise_til|ger
viser til|vise_til|pres
vises til|vise_til|prespass
vist til|vise_til|part
viste til|vise_til|past
vona|vone|part past
vonar|vone|pres
vone|vone|inf
vonende|vone|ger
vones|vone|prespass
vrenga|vrenge|past
vrengar|vrenge|pres
vrenge|vrenge|inf
vrengede|vrenge|past
vrengende|vrenge|ger
vrenger|vrenge|pres
vrenges|vrenge|prespass
vrenget|vrenge|part past
vræla|vræle|past
vrælar|vræle|pres
vræle|vræle|inf
vrælede|vræle|past
vrælende|vræle|ger
vræler|vræle|pres
vræles|vræle|prespass
vrælet|vræle|part past
vurderar|vurdere|pres
vurdere|vurdere|inf
vurderede|vurdere|past
vurderende|vurdere|ger
vurderer|vurdere|pres
vurderes|vurdere|prespass
vurdert|vurdere|part
vurderte|vurdere|past
ynskjar|ynskje|pres
ynskje|ynskje|inf
ynskjende|ynskje|ger
ynskjer|ynskje|pres
ynskjes|ynskje|prespass
ynskt|ynskje|part
ynskte|ynskje|past
ytra|ytre|past
ytrar|ytre|pres
ytre|ytre|inf
ytrede|ytre|past
ytrende|ytre|ger
ytrer|ytre|pres
ytres|ytre|prespass
ytret|ytre|part past
åtvara|åtvare|part past
åtvarar|åtvare|pres
åtvare|åtvare|inf
åtvarende|åtvare|ger
åtvares|åtvare|prespass
ønska|ønske|past
ønskar|ønske|pres
ønske|ønske|inf
ønskede|ønske|past
ønskende|ønske|ger
ønsker|ønske|pres
ønskes|ønske|prespass
ønsket|ønske|part past
ønskjar|ønskje|pres
ønskje|ønskje|inf
ønskjende|ønskje|ger
ønskjer|ønskje|pres
ønskjes|ønskje|prespass
ønskt|ønskje|part
ønskte|ønskje|past
""".strip().splitlines()
    )
}
