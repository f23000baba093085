"""Forms of frequent verbs by mood. Written by benchmarks/generate/mood_forms.py.

Source: ablaut 0.11.0 (MIT or Apache-2.0), from the verbs listed beside the script and the lemmas in cues.py.
"""

INDICATIVE = frozenset("""
aksepterer aksepteres aksepterte ankom ankommer ankommes ansatte ansetter ansettes anvender anvendes anvendte arbeider
arbeides arbeidet arrangerer arrangeres arrangerte avgjorde avgjør avgjøres avlyser avlyses avlyste avslutter avsluttes
avsluttet avslører avsløres avsløret avventer avventes avventet bader bades badet bandt banker bankes banket behandler
behandles behandlet beholder beholdes beholdt behøvde behøver behøves bekymrer bekymres bekymret benytter benyttes
benyttet beseirer beseires beseiret beskytter beskyttes beskyttet bestemmer bestemmes bestemte bestiller bestilles
bestilte besøker besøkes besøkte betaler betales betalte betydde betyr betys bevarer bevares bevarte beveger beveges
beveget beviser bevises beviste bidrar bidras bidro binder bindes blander blandes blandet bragte brant brenner brennes
bringer bringes bruker brukes brukte bytter byttes byttet bøyde bøyer bøyes danner dannes dannet danser danses danset
dekker dekkes dekket deler deles deltar deltas delte deltok drakk dreper drepes drepte drikker drikkes drukner druknes
druknet dufter duftes duftet dukker dukkes dukket dykker dykkes dykket døper døpes døpte eide eies eksisterer eksisteres
eksisterte eksploderer eksploderes eksploderte endrer endres endret enes erobrer erobres erobret erstatter erstattes
erstattet evakuerer evakueres evakuerte faller falles falt fanger fanges fanget fant fatter fattes fattet feirer feires
feiret finansierer finansieres finansierte finner finnes fisker fiskes fisket fjerner fjernes fjernet flykter flyktes
flyktet flyter flytes flytter flyttes flyttet fløt folder foldes foldet forandrer forandres forandret forbedrer
forbedres forbedret forbereder forberedes forberedte forble forblir forblis forbydde forbyr forbys fordeler fordeles
fordelte fordobler fordobles fordoblet foregikk foregår foregås foretar foretas foretok foretrakk foretrekker
foretrekkes forfulgte forfølger forfølges forhindrer forhindres forhindret forlenger forlenges forlenget forstyrrer
forstyrres forstyrret forsvant forsvinner forsvinnes forsøker forsøkes forsøkte fryser fryses frøs fulgte fungerer
fungeres fungerte fyller fylles fylte føder fødes fødte følger følges fører føres førte gjaldt gjelder gjeldes gjemmer
gjemmes gjemte gjennomfører gjennomføres gjennomførte glemmer glemmes glemte gned gnir gnis gravde graves gråt gråter
gråtes handler handles handlet hang henger henges henter hentes hentet hever heves hevet hevner hevnes hevnet hindrer
hindres hindret hjalp hjelper hjelpes holder holdes holdt hopper hoppes hoppet hører høres hørte innebar innebærer
innebæres inneholder inneholdes inneholdt innfører innføres innførte inngikk inngår inngås innleder innledes innledet
inntraff inntreffer inntreffes inspirerer inspireres inspirerte inviterer inviteres inviterte jager jages jaget jobber
jobbes jobbet kaster kastes kastet kikker kikkes kikket kjemper kjempes kjempet kjenner kjennes kjente kjøper kjøpes
kjøpte kjører kjøres kjørte klarer klares klaret klatrer klatres klatret knuser knuses knuste knytter knyttes knyttet
koster kostes kostet kysser kysses kysset lander landes landet leder ledes ledet leker lekes lekte lener lenes lenet
leser leses leste leter letes leverer leveres leverte ligner lignes lignet liker likes likte lover loves lovet lukker
lukkes lukket lukter luktes luktet lykkes lyser lyses lyste lytter lyttes lyttet læres lærte løfter løftes løftet løser
løses løste mangler mangles manglet marsjerer marsjeres marsjerte merker merkes merket mister mistes mistet mottar
mottas mottok møter møtes møtte nedla nedlegger nedlegges nyter nytes nærmer nærmes nærmet nøt opererer opereres
opererte oppdager oppdages oppdaget oppfyller oppfylles oppfylte oppga oppgir oppgis opphører opphøres opphørte opplevde
opplever oppleves oppnådde oppnår oppnås ordner ordnes ordnet overbeviser overbevises overbeviste overga overgir overgis
overlevde overlever overleves overrasker overraskes overrasket overtar overtas overtok pakker pakkes pakket passer
passerer passeres passerte passes passet placerer placeres placeret plager plages plaget planla planlegger planlegges
plantes plantet prøvde prøves påvirker påvirkes påvirket rakk rammer rammes rammet reagerer reageres reagerte redder
reddes reddet reises reiste rekker rekkes ringer ringes ringte rister ristes ristet ruller rulles rullet ryker rykes
rykker rykkes rykket røk rører røres rørte samarbeider samarbeides samarbeidet samler samles samlet sank satser satses
satset savner savnes savnet seiles seilte selger selges sender sendes sendte senker senkes senket sikrer sikres sikret
skaper skapes skapte skar skein skifter skiftes skiftet skiller skilles skilte skinner skinnes skjærer skjæres skled
sklir sklis skubber skubbes skubbet slapp slipper slippes slukker slukkes slukket slutter sluttes sluttet smaker smakes
smakte snubler snubles snublet solgte sparer spares sparker sparkes sparket sparte spilles spilte spiser spises spiste
spredde sprenger sprenges sprengte sprer spres stanser stanses stanset starter startes startet steg stemmes stemte
stiger stiges stirrer stirres stirret stjal stjeler stjeles stopper stoppes stoppet straffer straffes straffet strakk
streiker streikes streiket strekker strekkes studerer studeres studerte styrer styres styrte styrter styrtes styrtet
støter støtes støtet støtter støttes støttet svikter sviktes sviktet svinger svinges svinget svømmer svømmes svømte
synker synkes søker søkes søkte taper tapes tapet tenner tennes tente testes testet tidde tier ties tilbydde tilbyr
tilbys tilhører tilhøres tilhørte tillater tillates tillot tjenes tjente traff treffer treffes trener trenes trenet
trenger trenges trengte trives trykker trykkes trykket tvang tvinger tvinges tørker tørkes tørket tørrer tørres tørret
undersøker undersøkes undersøkte underviser undervises underviste unner unnes unngikk unngår unngås unte utfører utføres
utførte utgjorde utgjør utgjøres utnevner utnevnes utnevnte utnytter utnyttes utnyttet utsatte utsetter utsettes
utvikler utvikles utviklet valgte varierer varieres varierte vasker vaskes vasket velger velges velter veltes veltet
vender vendes vendte verner vernes vernet vever veves vevet vinker vinkes vinket virker virkes virket vokser vokses
vokste våger våges våget våkner våknes våknet åpner åpnes åpnet
""".split())
