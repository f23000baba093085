"""Forms of frequent verbs by mood. Written by benchmarks/generate/mood_forms.py.

Source: ablaut 0.11.0 (MIT or Apache-2.0), from the verbs listed beside the script and the lemmas in cues.py.
"""

INDICATIVE = frozenset("""
accepterede accepteredes accepterer accepteres afgjorde afgjordes afgør afgøres afhang afhanges afhænger afhænges
afleverede afleveredes afleverer afleveres afsluttede afsluttedes afslutter afsluttes afstod afstodes afstår afstås
afventede afventedes afventer afventes angreb angrebes angriber angribes anholder anholdes anholdt anholdtes ankom
ankomes ankommer ankommes ansatte ansattes ansætter ansættes anvender anvendes anvendte anvendtes arrangerede
arrangeredes arrangerer arrangeres badede badedes bader bades bagede bagedes bages bandt bandtes bankede bankedes banker
bankes bar bares behandlede behandledes behandler behandles beholder beholdes beholdt beholdtes behøvede behøvedes
behøver behøves benyttede benyttedes benytter benyttes besejrede besejredes besejrer besejres beskyttede beskyttedes
beskytter beskyttes besluttede besluttedes beslutter besluttes bestemmer bestemmes bestemte bestemtes bestiller
bestilles bestilte bestiltes bestod bestodes består bestås besøger besøges besøgte besøgtes betaler betales betalte
betaltes bevarede bevaredes bevarer bevares beviser bevises beviste bevistes bevægede bevægedes bevæger bevæges binder
bindes blandede blandedes blander blandes blev bleves bliver blives boede boedes bor bos bragte bragtes bringer bringes
bruger bruges brugte brugtes bryder brydes brænder brændes brændte brændtes brød brødes byggede byggedes bygger bygges
byttede byttedes bytter byttes bærer bæres bøjede bøjedes bøjer bøjes cyklede cykledes cykler cykles dannede dannedes
danner dannes dansede dansedes danser danses deler deles deltager deltages delte deltes deltog deltoges drak drakes
drejede drejedes drejer drejes drev dreves drikker drikkes driver drives druknede druknedes drukner druknes dræber
dræbes dræbte dræbtes duftede duftedes dufter duftes dukkede dukkedes dukker dukkes dykkede dykkedes dykker dykkes
dækkede dækkedes dækker dækkes døber døbes døbte døbtes døde dødes dør døs efterlader efterlades efterlod efterlodes
eksisterede eksisteredes eksisterer eksisteres eksploderede eksploderedes eksploderer eksploderes enes erobrede
erobredes erobrer erobres erstattede erstattedes erstatter erstattes falder faldes faldt faldtes fandt fandtes fangede
fangedes fanger fanges fattede fattedes fatter fattes fejrede fejredes fejrer fejres finansierede finansieredes
finansierer finansieres finder findes fiskede fiskedes fisker fiskes fjernede fjernedes fjerner fjernes flyder flydes
flygtede flygtedes flygter flygtes flyttede flyttedes flytter flyttes flyver flyves flød flødes fløj fløjes foldede
foldedes folder foldes forandrede forandredes forandrer forandres forbedrede forbedredes forbedrer forbedres forbereder
forberedes forberedte forberedtes forblev forbleves forbliver forblives forbyder forbydes forbød forbødes fordeler
fordeles fordelte fordeltes fordoblede fordobledes fordobler fordobles foregik foregikes foregår foregås foretager
foretages foretog foretoges foretrak foretrakes foretrækker foretrækkes forfulgte forfulgtes forfølger forfølges
forhindrede forhindredes forhindrer forhindres forklarede forklaredes forklarer forklares forlader forlades forlod
forlodes forlængede forlængedes forlænger forlænges forstod forstodes forstyrrede forstyrredes forstyrrer forstyrres
forstår forstås forsvandt forsvandtes forsvinder forsvindes forsøger forsøges forsøgte forsøgtes fryser fryses frøs
frøses fulgte fulgtes fungerede fungeredes fungerer fungeres fylder fyldes fyldte fyldtes følger følges fører føres
førte førtes gav gaves gemmer gemmes gemte gemtes gennemfører gennemføres gennemførte gennemførtes gentager gentages
gentog gentoges gik gikkes giver gives gjaldt gjaldtes gled gledes glemmer glemmes glemte glemtes glider glides glædede
glædedes glæder glædes gned gnedes gnider gnides gravede gravedes graves greb grebes griber gribes græd græder grædes
gyngede gyngedes gynger gynges går gås gælder gældes hamrede hamredes hamrer hamres handlede handledes handler handles
hang hentede hentedes henter hentes hjalp hjalpes hjælper hjælpes holder holdes holdt holdtes hoppede hoppedes hopper
hoppes hyrede hyredes hyrer hyres hænder hændes hændte hændtes hænger hænges hængtes hævede hævedes hæver hæves hører
høres hørte hørtes iagttager iagttages iagttog iagttoges indebar indebares indebærer indebæres indeholder indeholdes
indeholdt indeholdtes indfører indføres indførte indførtes indgik indgikes indgår indgås indledede indlededes indleder
indledes indrettede indrettedes indretter indrettes indtraf indtrafes indtræffer indtræffes inspirerede inspireredes
inspirerer inspireres inviterede inviteredes inviterer inviteres jagede jagedes jager jages kastede kastedes kaster
kastes kender kendes kendte kendtes kiggede kiggedes kigger kigges klarede klaredes klarer klares klatrede klatredes
klatrer klatres knuser knuses knuste knustes knyttede knyttedes knytter knyttes kom komes kommer kommes kostede kostedes
koster kostes krævede krævedes kræver kræves kyssede kyssedes kysser kysses kæmpede kæmpedes kæmper kæmpes køber købes
købte købtes kører køres kørte kørtes landede landedes lander landes led ledede lededes leder ledes legede legedes leger
leges lejede lejedes lejer lejes lettede lettedes letter lettes levede levedes lever leverede leveredes leverer leveres
leves lider lides ligger ligges lignede lignedes ligner lignes lovede lovedes lover loves lugtede lugtedes lugter lugtes
lukkede lukkedes lukker lukkes lykkedes lykkes lyser lyses lyste lystes lyttede lyttedes lytter lyttes lå lås lænede
lænedes læner lænes læres lærte lærtes læser læses læste læstes løftede løftedes løfter løftes løser løses løste løstes
manglede mangledes mangler mangles marcherede marcheredes marcherer marcheres mistede mistedes mister mistes modtager
modtages modtog modtoges motionerede motioneredes motionerer motioneres mærkede mærkedes mærker mærkes møder mødes mødte
mødtes nedlagde nedlagdes nedlægger nedlægges nikkede nikkedes nikker nikkes nyder nydes nåede nåedes når nås nærmede
nærmedes nærmer nærmes nød nødes opdagede opdagedes opdager opdages opererede opereredes opererer opereres opfylder
opfyldes opfyldte opfyldtes opgav opgaves opgiver opgives ophører ophøres ophørte ophørtes oplevede oplevedes oplever
opleves opnåede opnåedes opnår opnås opstod opstodes opstår opstås optrådte optrådtes optræder optrædes ordnede ordnedes
ordner ordnes overbeviser overbevises overbeviste overbevistes overgav overgaves overgiver overgives overlevede
overlevedes overlever overleves overraskede overraskedes overrasker overraskes overtager overtages overtog overtoges
overvejede overvejedes overvejer overvejes pakkede pakkedes pakker pakkes passede passedes passer passerede passeredes
passerer passeres passes pegede pegedes peger peges placerede placeredes placerer placeres plagede plagedes plager
plages planlagde planlagdes planlægger planlægges plantede plantedes plantes prøvede prøvedes prøves påvirkede
påvirkedes påvirker påvirkes rakte raktes rammede rammedes rammer rammes reagerede reageredes reagerer reageres red
reddede reddedes redder reddes redes rejses rejste rejstes rider rides ringede ringedes ringer ringes rullede rulledes
ruller rulles ryger ryges rykkede rykkedes rykker rykkes rystede rystedes ryster rystes rækker rækkes røg røges rører
røres rørte rørtes sad sades samarbejdede samarbejdedes samarbejder samarbejdes samlede samledes samler samles sang
sanges sank sankes satsede satsedes satser satses satte sattes savnede savnedes savner savnes sejlede sejledes sejles
sender sendes sendte sendtes sidder siddes sikrede sikredes sikrer sikres skabede skabedes skaber skabes skar skares
sker skes skete sketes skiftede skiftedes skifter skiftes skiller skilles skilte skiltes skinnede skinnedes skinner
skinnes skred skredes skrider skrides skubbede skubbedes skubber skubbes skyder skydes skyndede skyndedes skynder
skyndes skærer skæres skød skødes slap slapes slipper slippes slog sloges slukkede slukkedes slukker slukkes sluttede
sluttedes slutter sluttes slår slås smager smages smagte smagtes smed smedes smider smides snublede snubledes snubler
snubles solgte solgtes sov sover soves sparede sparedes sparer spares sparkede sparkedes sparker sparkes spillede
spilledes spilles spiser spises spiste spistes sprang spranges spreder spredes spredte spredtes springer springes
standsede standsedes standser standses startede startedes starter startes steg steges stemmede stemmedes stemmes stiger
stiges stillede stilledes stiller stilles stirrede stirredes stirrer stirres stjal stjales stjæler stjæles stod stodes
stoppede stoppedes stopper stoppes straffede straffedes straffer straffes strakte straktes strejkede strejkedes strejker
strejkes strækker strækkes studerede studeredes studerer studeres styrede styredes styrer styres styrtede styrtedes
styrter styrtes står stås støder stødes stødte stødtes støttede støttedes støtter støttes svigtede svigtedes svigter
svigtes svimlede svimledes svimler svimles svingede svingedes svinger svinges svømmede svømmedes svømmer svømmes synger
synges synker synkes sælger sælges sætter sættes søger søges søgte søgtes taber tabes tabte tabtes tager tages takkede
takkedes takker takkes talte taltes testede testedes testes tilbyder tilbydes tilbød tilbødes tilhører tilhøres tilhørte
tilhørtes tillader tillades tillod tillodes tjenes tjente tjentes tog toges traf trafes trak trakes trives truede
truedes truer trues trykkede trykkedes trykker trykkes trådte trådtes træder trædes træffer træffes trækker trækkes
trænede trænedes træner trænes trænger trænges trængte trængtes tvang tvanges tvinger tvinges tæller tælles tænder
tændes tændte tændtes tørrede tørredes tørrer tørres tøvede tøvedes tøver tøves udbryder udbrydes udbrød udbrødes
udfører udføres udførte udførtes udgjorde udgjordes udgør udgøres udnyttede udnyttedes udnytter udnyttes udnævner
udnævnes udnævnte udnævntes udsatte udsattes udspillede udspilledes udspiller udspilles udsætter udsættes udviklede
udvikledes udvikler udvikles undersøger undersøges undersøgte undersøgtes underviser undervises underviste undervistes
undgik undgikes undgår undgås valgte valgtes vandt vandtes varierede varieredes varierer varieres vaskede vaskedes
vasker vaskes vender vendes vendte vendtes ventede ventedes venter ventes vinder vindes vinkede vinkedes vinker vinkes
virkede virkedes virker virkes viser vises viste vistes voksede voksedes vokser vokses vovede vovedes vover voves
vurderede vurderedes vurderer vurderes vågnede vågnedes vågner vågnes vælger vælges væltede væltedes vælter væltes
værnede værnedes værner værnes vævede vævedes væver væves åbnede åbnedes åbner åbnes ændrede ændredes ændrer ændres
ønskede ønskedes ønsker ønskes
""".split())
