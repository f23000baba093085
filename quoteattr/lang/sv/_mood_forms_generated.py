"""Forms of frequent verbs by mood. Written by benchmarks/generate/mood_forms.py.

Source: ablaut 0.11.0 (MIT or Apache-2.0), from the verbs listed beside the script and the lemmas in cues.py.
"""

INDICATIVE = frozenset("""
accepterade accepterades accepterar accepteras agerade agerades agerar ageras andades andas anfaller anfalles anföll
anfölls anlände anländer anländes anmälde anmäldes anmäler anmäles anordnade anordnades anordnar anordnas anpassade
anpassades anpassar anpassas ansluter anslutes anslöt anslöts ansträngde ansträngdes anstränger anstränges anställde
anställdes anställer anställes använde använder användes arbetade arbetades arbetar arbetas arrangerade arrangerades
arrangerar arrangeras avgick avgicks avgjorde avgjordes avgår avgås avgör avgörs avslog avslogs avslutade avslutades
avslutar avslutas avslår avslås avstod avstods avstår avstås avtar avtas avtog avtogs avvaktade avvaktades avvaktar
avvaktas avvisade avvisades avvisar avvisas backade backades backar backas badade badades badar badas bands bars bedrev
bedrevs bedriver bedrives befann befanns befinner befinnes behandlade behandlades behandlar behandlas behåller behålles
behöll behölls behövde behövdes behöver behöves berör berörde berördes berörs besegrade besegrades besegrar besegras
beslutade beslutades beslutar beslutas bestod bestods beställde beställdes beställer beställes bestämde bestämdes
bestämmer bestämmes består bestås besöker besökes besökte besöktes betalade betalades betalar betalas betydde betyddes
betyder betydes bevarade bevarades bevarar bevaras bevisade bevisades bevisar bevisas bidrar bidras bidrog bidrogs
bildade bildades bildar bildas binder bindes bjuder bjudes bjöd bjöds blandade blandades blandar blandas blinkade
blinkades blinkar blinkas blåser blåses blåste blåstes bodde boddes bor bos brann branns brast brasts brinner brinnes
brister bristes bromsade bromsades bromsar bromsas brynade brynades brynar brynas brände brändes bränner brännes bråkade
bråkades bråkar bråkas bugade bugades bugar bugas byggde byggdes bygger bygges byter bytes bytte byttes bäddade bäddades
bäddar bäddas bär bärs böjde böjdes böjer böjes började börjades börjar börjas cyklade cyklades cyklar cyklas dansade
dansades dansar dansas darrade darrades darrar darras delade delades delar delas deltar deltas deltog deltogs doftade
doftades doftar doftas dog dogs dolde doldes drack dracks drar dras drev drevs dricker drickes driver drives drog drogs
drunknade drunknades drunknar drunknas dränker dränkes dränkte dränktes dröjde dröjdes dröjer dröjes dukade dukades
dukar dukas dyker dykes dykte dyktes dödades dödar dödas döljer döljes döper döpes döpte döptes dör dös enades enas
erbjuder erbjudes erbjöd erbjöds ersatte ersattes ersätter ersättes erövrade erövrades erövrar erövras faller falles
fann fanns fastnade fastnades fastnar fastnas fattade fattades fattar fattas fick ficks finansierade finansierades
finansierar finansieras finner finnes finns fiskade fiskades fiskar fiskas flydde flyddes flyger flyges flyr flys flyter
flytes flyttade flyttades flyttar flyttas flämtade flämtades flämtar flämtas flög flögs flöt flöts fordrade fordrades
fordrar fordras forskade forskades forskar forskas fortgick fortgicks fortgår fortgås fortsatte fortsattes fortsätter
fortsättes fraktade fraktades fraktar fraktas framgick framgicks framgår framgås framstod framstods framstår framstås
framträdde framträddes framträder framträdes fryser fryses fryste frystes fungerade fungerades fungerar fungeras fyllde
fylldes fyller fylles fällde fälldes fäller fälles färdades färdas fäste fäster fästes fångade fångades fångar fångas
får fås födde föddes föder födes följde följdes följer följes föll fölls förberedde förbereddes förbereder förberedes
förbjuder förbjudes förbjöd förbjöds förblev förblevs förblir förblis förbättrade förbättrades förbättrar förbättras
fördelade fördelades fördelar fördelas fördubblade fördubblades fördubblar fördubblas föredrar föredras föredrog
föredrogs förekom förekommer förekommes förekoms föreligger föreligges förelåg förelågs förenade förenades förenar
förenas förfogade förfogades förfogar förfogas förföljde förföljdes förföljer förföljes förhindrade förhindrades
förhindrar förhindras förlorade förlorades förlorar förloras förlängde förlängdes förlänger förlänges förlät förläts
förlåter förlåtes förmådde förmåddes förmår förmås försedde förseddes försenade försenades försenar försenas förser
förses förstod förstods förstärker förstärkes förstärkte förstärktes förstår förstås förstör förstörde förstördes
förstörs försvann försvanns försvinner försvinnes försöker försökes försökte försöktes förvandlade förvandlades
förvandlar förvandlas förvånade förvånades förvånar förvånas förändrade förändrades förändrar förändras gals garvade
garvades garvar garvas gav gavs genade genades genar genas genomför genomförde genomfördes genomförs ger ges gick gicks
gissade gissades gissar gissas gjorde gjordes gladde gladdes gled gleds glider glides glittrade glittrades glittrar
glittras glädjer glädjes glömde glömdes glömmer glömmes gned gneds gnider gnides gnistrade gnistrades gnistrar gnistras
gol gols granskade granskades granskar granskas grep greps griper gripes grät gräts grävde grävdes gräver gräves gråter
gråtes gungade gungades gungar gungas gynnade gynnades gynnar gynnas går gås gömde gömdes gömmer gömmes gör görs hamnade
hamnades hamnar hamnas handlade handlades handlar handlas hann hanns hejdade hejdades hejdar hejdas hindrade hindrades
hindrar hindras hinner hinnes hittade hittades hittar hittas hjälper hjälpes hjälpte hjälptes hoppade hoppades hoppar
hoppas hotade hotades hotar hotas hugger hugges hyr hyrde hyrdes hyrs hämtade hämtades hämtar hämtas hände händer händes
hänför hänförde hänfördes hänförs hängde hängdes hänger hänges hävdade hävdades hävdar hävdas hävde hävdes häver häves
håller hålles högg höggs höjde höjdes höjer höjes höll hölls hör hörde hördes hörs ingick ingicks ingrep ingreps
ingriper ingripes ingår ingås inledde inleddes inleder inledes innebar innebars innebär innebärs innehade innehades
innehar innehas innehåller innehålles innehöll innehölls inrättade inrättades inrättar inrättas insisterade insisterades
insisterar insisteras inspirerade inspirerades inspirerar inspireras installerade installerades installerar installeras
intresserade intresserades intresserar intresseras inträdde inträddes inträder inträdes inträffade inträffades inträffar
inträffas inväntade inväntades inväntar inväntas ivrade ivrades ivrar ivras jagade jagades jagar jagas jobbade jobbades
jobbar jobbas jämför jämförde jämfördes jämförs kan kans kastade kastades kastar kastas kilade kilades kilar kilas
klagade klagades klagar klagas klappade klappades klappar klappas klarade klarades klarar klaras klingade klingades
klingar klingas klipper klippes klippte klipptes klädde kläddes klär kläs klättrade klättrades klättrar klättras
knackade knackades knackar knackas knyter knytes knöt knöts kollapsade kollapsades kollapsar kollapsas kom kommer kommes
koms konkurrerade konkurrerades konkurrerar konkurreras kopplade kopplades kopplar kopplas kostade kostades kostar
kostas kramade kramades kramar kramas krockade krockades krockar krockas krossade krossades krossar krossas kryper
krypes krävde krävdes kräver kräves kröp kröps kunde kundes kysser kysses kysste kysstes kämpade kämpades kämpar kämpas
köper köpes köpte köptes kör körde kördes körs la lagrade lagrades lagrar lagras lamslog lamslogs lamslår lamslås
landade landades landar landas las ledade ledades ledar ledas leds leker lekes lekte lektes lenades lenas letade letades
letar letas levde levdes lever levererade levererades levererar levereras leves lider lides ligger ligges liknade
liknades liknar liknas litade litades litar litas lockade lockades lockar lockas luktade luktades luktar luktas lutade
lutades lutar lutas lyckades lyckas lyfte lyfter lyftes lyser lyses lyssnade lyssnades lyssnar lyssnas lyste lystes
lägger lägges läker läkes läkte läktes lämnade lämnades lämnar lämnas längtade längtades längtar längtas lär lärde
lärdes lärs lät läts låg lågs lånade lånades lånar lånas låser låses låste låstes låter låtes löser löses löste löstes
marscherade marscherades marscherar marscheras matade matades matar matas minskade minskades minskar minskas missade
missades missar missas misslyckades misslyckas mistade mistades mister mistes mjölkade mjölkades mjölkar mjölkas mosade
mosades mosar mosas motsvarade motsvarades motsvarar motsvaras mottar mottas mottog mottogs märker märkes märkte märktes
mättade mättades mättar mättas mördade mördades mördar mördas möter mötes mötte möttes nalkades nalkas nedla nedlas
nedlägger nedlägges negs nekade nekades nekar nekas nickade nickades nickar nickas niger niges njuter njutes njöt njöts
noterade noterades noterar noteras nyser nyses nyste nystes närmade närmades närmar närmas nådde nåddes når nås
ockuperade ockuperades ockuperar ockuperas odlade odlades odlar odlas offrade offrades offrar offras ogillade ogillades
ogillar ogillas ordnade ordnades ordnar ordnas orkade orkades orkar orkas orsakade orsakades orsakar orsakas packade
packades packar packas passade passades passar passas passerade passerades passerar passeras pendlade pendlades pendlar
pendlas pensionerade pensionerades pensionerar pensioneras placerade placerades placerar placeras planerade planerades
planerar planeras plaskade plaskades plaskar plaskas plockade plockades plockar plockas plågade plågades plågar plågas
provade provades provar provas prydde pryddes pryder prydes präglade präglades präglar präglas prövade prövades prövar
prövas påbörjade påbörjades påbörjar påbörjas pågick pågicks pågår pågås påverkade påverkades påverkar påverkas rann
ranns rasade rasades rasar rasas reagerade reagerades reagerar reageras reds regerade regerades regerar regeras regnade
regnades regnar regnas renade renades renar renas reser reses reste restes retirerade retirerades retirerar retireras
rev revs rider rides ringade ringades ringar ringas rinner rinnes river rives rotade rotades rotar rotas rullade
rullades rullar rullas rusade rusades rusar rusas rymde rymdes rymmer rymmes räcker räckes räckte räcktes räddade
räddades räddar räddas räknade räknades räknar räknas rådgjorde rådgjordes rådgör rådgörs röker rökes rökte röktes rör
rörde rördes rörs röstade röstades röstar röstas saknade saknades saknar saknas samarbetade samarbetades samarbetar
samarbetas samlade samlades samlar samlas samtalade samtalades samtalar samtalas satsade satsades satsar satsas satt
satts seglade seglades seglar seglas ser ses sitter sittes sjunker sjunkes sjönk sjönks skaffade skaffades skaffar
skaffas skakade skakades skakar skakas skapade skapades skapar skapas skedde skeddes skenade skenades skenar skenas
skens sker skes skilde skildes skiljer skiljes skiner skines skjuter skjutes skrattade skrattades skrattar skrattas
skruvade skruvades skruvar skruvas skrämde skrämdes skrämmer skrämmes skämdes skämmas skådade skådades skådar skådas
sköt sköter skötes sköts skötte sköttes slapp slapps slet slets slipper slippes sliter slites slog slogs slutade
slutades slutar slutas släcker släckes släckte släcktes släpper släppes släppte släpptes slår slås smakade smakades
smakar smakas smeker smekes smekte smektes smorde smordes smyger smyges smällde smälldes smäller smälles smög smögs
smörjer smörjes snubblade snubblades snubblar snubblas snurrade snurrades snurrar snurras snöade snöades snöar snöas sov
sover soves sovs sparade sparades sparar sparas sparkade sparkades sparkar sparkas spelade spelades spelar spelas
spenderade spenderades spenderar spenderas sprang sprangs spred spreds sprider sprides springer springes sprängde
sprängdes spränger spränges spände spändes spänner spännes spårade spårades spårar spåras stal stals stannade stannades
stannar stannas startade startades startar startas steg stegs stiger stiges stirrade stirrades stirrar stirras stjäl
stjäls stod stods straffade straffades straffar straffas strejkade strejkades strejkar strejkas stretade stretades
stretar stretas sträcker sträckes sträckte sträcktes strövade strövades strövar strövas studerade studerades studerar
studeras styr styrde styrdes styrs står stås stödde stöddes stöder stödes stönade stönades stönar stönas stöter stötes
stöttade stöttades stöttar stöttas stötte stöttes svalde svaldes svek sveks sviker svikes svimmade svimmades svimmar
svimmas sväljer sväljes svällde svälldes sväller svälles svängde svängdes svänger svänges sydde syddes syftade syftades
syftar syftas syns syntes syr sys sysslade sysslades sysslar sysslas säljer säljes sände sänder sändes sänker sänkes
sänkte sänktes såg sågs sålde såldes sårade sårades sårar såras söker sökes sökte söktes sörjde sörjdes sörjer sörjes
tappade tappades tappar tappas tar tas teg tegs testade testades testar testas tiger tiges tillhör tillhörde tillhördes
tillhörs tillverkade tillverkades tillverkar tillverkas tillät tilläts tillåter tillåtes tittade tittades tittar tittas
tjänade tjänades tjänar tjänas tog togs torkade torkades torkar torkas trampade trampades trampar trampas transporterade
transporterades transporterar transporteras trillade trillades trillar trillas trivas trivdes trädade trädades träder
trädes träffade träffades träffar träffas tränade tränades tränar tränas trängas trängde trängdes tränger tränges
tvingade tvingades tvingar tvingas tvättade tvättades tvättar tvättas tycker tyckes tyckte tycktes täcker täckes täckte
täcktes tände tänder tändes tål tålde tåldes tåls tömde tömdes tömmer tömmes undersöker undersökes undersökte
undersöktes undertecknade undertecknades undertecknar undertecknas undervisade undervisades undervisar undervisas
undgick undgicks undgår undgås undvek undveks undviker undvikes uppfyllde uppfylldes uppfyller uppfylles upphör upphörde
upphördes upphörs upplevde upplevdes upplever uppleves uppnådde uppnåddes uppnår uppnås uppstod uppstods uppstår uppstås
uppträdde uppträddes uppträder uppträdes utför utförde utfördes utförs utgjorde utgjordes utgör utgörs utnyttjade
utnyttjades utnyttjar utnyttjas utredde utreddes utreder utredes utsatte utsattes utser utses utspelade utspelades
utspelar utspelas utsätter utsättes utsåg utsågs uttrycker uttryckes uttryckte uttrycktes utvecklade utvecklades
utvecklar utvecklas utvisade utvisades utvisar utvisas vaknade vaknades vaknar vaknas valde valdes vande vandes vandrade
vandrades vandrar vandras vann vanns var varas varierade varierades varierar varieras vars vattnade vattnades vattnar
vattnas vecklade vecklades vecklar vecklas vek veks verkade verkades verkar verkas viftade viftades viftar viftas viker
vikes vilade vilades vilar vilas vinkade vinkades vinkar vinkas vinner vinnes visade visades visar visas vistades vistas
vred vreds vrider vrides väcker väckes väckte väcktes vägrade vägrades vägrar vägras väljer väljes vältade vältades
vältar vältas vände vänder vändes vänjer vänjes väntade väntades väntar väntas värmde värmdes värmer värmes växer växes
växte växtes vågade vågades vågar vågas ägde ägdes äger äges älskade älskades älskar älskas ändrade ändrades ändrar
ändras är äter ätes ådrade ådrades ådrar ådras åker åkes åkte åktes åldrades åldras åt åtalade åtalades åtalar åtalas
återgick återgicks återgår återgås återkom återkommer återkommes återkoms återstod återstods återstår återstås återvände
återvänder återvändes åts ökade ökades ökar ökas öppnade öppnades öppnar öppnas övade övades övar övas övergav övergavs
överger överges överlevde överlevdes överlever överleves överraskade överraskades överraskar överraskas övertygade
övertygades övertygar övertygas
""".split())
