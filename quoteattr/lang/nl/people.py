"""Dutch: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = [
 "NATIONALITIES", "PERSONS", "PERSONS_FEMALE", "PERSONS_MALE", "PLURAL_PRONOUNS", "PRONOUNS", "TITLES", "TITLES_FEMALE",
 "TITLES_MALE",
] # fmt: skip

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
 # own list
 "ik": Pronoun(person=1),
 "'k": Pronoun(person=1),
 "ikzelf": Pronoun(person=1),
 "mij": Pronoun(person=1, subject=False),
 "me": Pronoun(person=1, subject=False),
 "jij": Pronoun(person=2),
 "je": Pronoun(person=2),
 "gij": Pronoun(person=2),
 "ge": Pronoun(person=2),
 "jou": Pronoun(person=2, subject=False),
 "u": Pronoun(person=2),
 "jullie": Pronoun(person=2, plural=True),
 "hij": Pronoun(person=3, gender=MALE),
 "ie": Pronoun(person=3, gender=MALE),
 "-ie": Pronoun(person=3, gender=MALE),
 "-i": Pronoun(person=3, gender=MALE),
 "-t-ie": Pronoun(person=3, gender=MALE),
 "-ze": Pronoun(person=3, gender=FEMALE),
 "-je": Pronoun(person=2),
 "-we": Pronoun(person=1, plural=True),
 "hijzelf": Pronoun(person=3, gender=MALE),
 "hem": Pronoun(person=3, gender=MALE, subject=False),
 "'m": Pronoun(person=3, gender=MALE, subject=False),
 "zij": Pronoun(person=3, gender=FEMALE),
 "ze": Pronoun(person=3, gender=FEMALE),
 "zijzelf": Pronoun(person=3, gender=FEMALE),
 "haar": Pronoun(person=3, gender=FEMALE, subject=False),
 "wij": Pronoun(person=1, plural=True),
 "we": Pronoun(person=1, plural=True),
 "ons": Pronoun(person=1, plural=True, subject=False),
 "hen": Pronoun(person=3, plural=True, subject=False),
 "hun": Pronoun(person=3, plural=True, subject=False),
 "zich": Pronoun(person=3, subject=False),
 "men": Pronoun(person=3, indefinite=True),
 "iemand": Pronoun(person=3, indefinite=True),
 "niemand": Pronoun(person=3, indefinite=True),
 "iedereen": Pronoun(person=3, indefinite=True),
 "wie": Pronoun(person=3, indefinite=True),
 "die": Pronoun(person=3, relative=True),
 "laatstgenoemde": Pronoun(person=3),
 "eerstgenoemde": Pronoun(person=3),
}

PLURAL_PRONOUNS = {
 # own list: "zij" next to a plural verb
 "ze": Pronoun(person=3, plural=True),
 "zij": Pronoun(person=3, plural=True),
}

PERSONS = words("""
# own list: nouns of one form for women and men
aalmoezenier aandeelhouder aangeklaagde aangesprokene aanhanger aanklager aannemer aanvaller aanvoerder aanvrager aanwezige
abonnee accountant acteur activist adjudant adviseur advocaat advocaat-generaal afdelingshoofd afgevaardigde afwezige
afzender agent amateur ambassaderaad ambassadeur ambtenaar ambtgenoot ambtsbroeder ambtsdrager ambtsgenoot analist
analyticus antropoloog apotheker arbeider arbeidersleider arbeidsdeskundige arbiter archeoloog architect archivaris
arrestant arts asielzoeker assistent astronaut astronoom atleet auteur autist automobilist autoriteit baby babysitter
baliemedewerker bankdirecteur bankier bankmedewerker beambte bedrijfsleider beeldhouwer begeleider begunstigde bejaarde
bekende beklaagde belanghebbende belangstellende belastingadviseur belegger beleidsmedewerker bemanningslid bemiddelaar
benadeelde bendeleider berichtgever beroemdheid beschermeling beschermheer bestuurder bestuurslid bestuursrechter
bestuursvoorzitter betrokkene beul beveiliger bewaker bewindspersoon bewoner bezitter bezoeker bezorger bibliothecaris
bioloog blinde blogger boekhandelaar boekhouder boerenleider bondgenoot bondscoach bondsvoorzitter bontwerker boodschapper
bosbouwer boswachter botanicus brandstichter brandweercommandant brandweerman brandweerofficier briefschrijver buitenlander
burgemeester burger buschauffeur buur buurtbewoner cabaretier cameraman campagneleider campagnevoerder cardioloog chauffeur
chauffeuse chef chef-kok chemicus chirurg christen cineast cliënt clown clubarts clubicoon clubvoorzitter coach collega
columnist comedian commandant commentator commissaris commissielid communist complotdenker componist concertmeester
conciërge conducteur conservator consul consulent consument corrector correspondent coördinator crimineel criticaster
criticus crècheleidster curator cursist cyclocrosser dader dakloze danser decaan deelnemer deelstaatpremier dekaan
delegatieleider demonstrant demonstrante deskundige detective deurwaarder diensthoofd dierenarts diplomaat diplomate
directeur directeur-generaal directielid directievoorzitter directiewoordvoerder dirigent diskjockey dj docent doelman
dokter dorpeling douanier drummer duiker duitser echtgenoot econoom eerstgenoemde egyptoloog eigenaar eilander epidemioloog
erfgenaam ergotherapeut ethicus europarlementariër europeaan evangelist ex-burgemeester ex-collega ex-minister ex-premier
ex-president examinator expert familielid fan fietser filmmaker filmproducent filosoof financier fiscalist forens formateur
fotograaf fractiegenoot fractieleider fractievoorzitter functionaris fysicus fysiotherapeut gast gedeputeerde gedetineerde
geestelijke gegadigde geleerde geliefde gelovige geluidstechnicus gemeenteambtenaar gemeenteraadslid gemeentesecretaris
gemeentewoordvoerder geneesheer geneticus genie geoloog gerechtsdeurwaarder getuige getuige-deskundige gevangene gevluchte
gevolmachtigde gewonde gezagvoerder gezant gezinslid geïnterviewde gids gijzelaar gitarist gouverneur griffier grondlegger
grootmeester hardloper havenmeester historicus holocaustoverlevende hoofdagent hoofdcommissaris hoofdinspecteur hoofdman
hoofdofficier hoofdonderzoeker hoofdpersoon hoofdredacteur hoofdrolspeelster hoofdrolspeler hoofdsponsor hoogleraar
hoteldirecteur hoteleigenaar hotelier hovenier huisarts huisbaas huisgenoot hulpverlener huurder hydroloog illusionist imker
immigrant immunoloog indiaan influencer informant informateur ingenieur ingewijde initiatiefnemer inspecteur
inspecteur-generaal instructeur intendant interim-directeur internist interviewer investeerder inwoner it'er jeugdvriend
jihadist jongere jonggehuwde jongste journalist jubilaris jurist jurylid justitieminister kabinetschef kabinetsformateur
kabinetsinformateur kamerlid kampbewaker kampioen kandidaat kanselier kantonrechter kasteelheer keeper kerkleider kiezer
kind kinderarts kinderrechter kindje klager klant kleinkind kleintje kleuter klimaatactivist klimaatwetenschapper
klimatoloog klokkenluider klokkenmaker klusser kok kolonist korpschef kroongetuige kroonlid kunstenaar kunsthistoricus
kustwachter kwaliteitsmanager kwartiermaker lafaard lakei landbouwer landbouwminister landgenoot landvoogd lasser lector
leerkracht leerling legerleider legerwoordvoerder leidinggevende leraar letterkundige leverancier lezer liberaal lid
lijfwacht lijsttrekker lijsttrekster linguïst linksback linksbuiten literator lobbyist loco-burgemeester locoburgemeester
logopedist longarts loodgieter loods loopbaanadviseur lotgenoot luchtreiziger luchtverkeersleider luisteraar luitenant
luitenant-kolonel machinist magistraat makelaar maker manager mantelzorger marinier marktanalist marktkoopman mecenas
mede-eigenaar mede-oprichter medebewoner mededirecteur medelid medeoprichter medeplichtige medestander medestudent
medewerker mediatycoon medicus mens mensenrechtenactivist mensenrechtenadvocaat messias meteoroloog middenvelder mijnwerker
milieuactivist militair miljardair miljonair minister minister-president ministerpresident ministerraadslid minnaar
misdadiger moderator moeder-overste monteur moordenaar moslim motorrijder museumdirecteur musicus muziekliefhebber muzikant
nabestaande natuurkundige nazaat neuroloog nieuwkomer nieuwslezer nieuwslezeres noodlijdende novelist officier
officier-commissaris ombudsman omroepbaas omroeper omstander omwonende onbekende oncoloog onderdaan onderdirecteur
onderhandelaar ondernemer ondersecretaris onderwijsminister onderwijzer onderzoeker onderzoeksleider ontwerper ontwikkelaar
ontwikkelingswerker oogappel oogarts ooggetuige oorlogsmisdadiger oorlogsverslaggever oorlogsveteraan opdrachtgever oppasser
opperbevelhebber opperhoofd opperrechter opposant oppositieleider oprichter opsteller opvolger opzichter organisator
organist ornitholoog oud-burgemeester oud-collega oud-directeur oud-kamerlid oud-leerling oud-minister oud-premier
oud-president oud-speler oud-staatssecretaris oud-voorzitter oud-wethouder ouderling oudgediende oudje oudste overbuur
overheidsfunctionaris overlevende overvaller paleontoloog parketlid parketmagistraat parketwoordvoerder parlementariër
parlementslid parlementsvoorzitter partijbestuurder partijgenoot partijleider partijlid partijsecretaris partijvoorzitter
partner passagier passant pastor patholoog patholoog-anatoom patiënt patroon patroonheilige pedagoog peiler pelgrim
penningmeester pensioengerechtigde pensionaris persattaché persofficier persoon persrechter persvoorlichter perswoordvoerder
pianist piloot piraat plaatsvervanger platenbaas ploegbaas ploeggenoot ploegleider politicoloog politicus politieagent
politiebaas politiechef politiecommandant politiecommissaris politiefunctionaris politieman politiewoordvoerder postbode
postzegelverzamelaar poëet praeses predikant prelaat premier presentator president president-directeur procureur
procureur-generaal producent producer profeet professional professor programmamaker programmeur projectleider
projectmedewerker projectontwikkelaar promovendus provinciegouverneur psychiater psycholoog psychotherapeut publicist
raadgeefster raadgever raadsheer raadslid raadsman raadspensionaris rapper rechercheur rechter rechter-commissaris
rechtsgeleerde rechtspsycholoog rector redacteur redactielid redder referendaris regent regeringschef regeringsleider
regeringswoordvoerder regisseur reisgenoot reisleider reiziger rekruut renner restauranthouder restaurateur
restauratiehouder revolutionair rijksambtenaar rijksbouwmeester rivaal roeier romancier ruiter scenarist schaatser schaker
schapenhouder scheepsbouwer scheidsrechter scheikundige schenker schepen scherpschutter scholier schooldirecteur schrijver
schuldeiser schuldige schutter scout scriptschrijver secretaris secretaris-generaal seismoloog senator showmaster sjef skiër
slachtoffer sociaaldemocraat socialist socioloog sollicitant speler spelmaker spion spoedarts sportarts sportdirecteur
spreekbuis spreker sprinter staatshoofd staatsrechtgeleerde staatssecretaris stadgenoot stadhouder stadsdichter
stakingsleider stalker stationschef stedenbouwkundige sterrenkundige steward straatmuzikant strafpleiter strafrechtadvocaat
strafrechter strateeg student studiegenoot supporter taalkundige tandarts taxichauffeur teamgenoot teamleider technicus
tegenkandidaat tegenstander tekenaar telefonist tennisser terrorist testpiloot theoloog therapeut thesaurier toehoorder
toerist toeschouwer tolk toneelschrijver topadviseur topambtenaar topeconoom topman topper topsporter topvoetballer trainer
transmigrant treinreiziger tuinarchitect tuinder tweedekamerlid uitbater uitgeprocedeerde uitgever uitvaartondernemer
uitvinder uroloog vaandrig vakbondsbestuurder vakbondsleider vakbondslid vakbondsman vakgenoot vakminister valsspeler
vastgoedmagnaat veelpleger vegetariër vennoot verantwoordelijke verdachte verdediger verenigingsvoorzitter verhuurder
verkeersdeskundige verkeerswethouder verkenner verkoper verliezer verloskundige vermiste vermoorde verpleegkundige verpleger
verrader verslaggever verstekeling vertaler vertegenwoordiger verteller vertrouweling verwant verweerder verzamelaar
verzetsstrijder verzorger veteraan vice-premier vice-president vice-voorzitter viceminister vicepremier vicepresident
vicevoorzitter viroloog viroloog-epidemioloog vluchteling voedingsdeskundige voetballer voetganger volgeling voogd
voorganger voorlichter voorman voorstander voorvechter voorzitter vrachtwagenchauffeur vredestichter vreemde vreemdeling
vreemdelinge vriendje vrijgezel vrijwilliger waarnemer waarzegger wachtcommandant wachter wachtmeester wanbetaler wandelaar
waterbouwkundige waterschapsbestuurder watersporter wedstrijdleider weerkundige weerman weerstander weesje weldoener
welzijnswerker wereldkampioen wereldleider wereldreiziger werkgever werkloze werknemer wetenschapper wetgever wethouder
wielerploegleider wielrenner wijkagent wijkverpleegkundige winkelier winnaar wiskundige woningzoekende woordvoerder
zakenadvocaat zakenbankier zakenpartner zakkenroller zanger zeiler zelfstandige zendeling zieke ziekenbroeder
ziekenhuisdirecteur ziekenhuiswoordvoerder zielenherder zondaar zorgbestuurder zorgverlener zoöloog zwemmer zzp'er
""")

PERSONS_MALE = words("""
# own list: nouns for men
abt achterneef afghaan afrikaan agrariër amerikaan amsterdammer antilliaan antwerpenaar arabier argentijn australiër
baanwachter baas baasje bakker bandiet barman baron bedelaar bediende belg bewindsman bink bisschop bode boef boeman boer
boerenzoon boertje bonapartist bootsman brabander braziliaan brit broeder broer broertje bruidegom brusselaar bulgaar
burggraaf buurjongen buurman canadees chileen chinees colombiaan curaçaoënaar deugniet dichter dichtertje dictator dief
dienaar doktertje dominee dominetje doodgraver duivel dwerg edelman egyptenaar emir engelsman fransman fries gastheer gek
gemaal gentenaar gentleman god graaf graafje griek grijsaard groninger grootvader grootvorst hagenaar heer heerser heertje
held herbergier herder heremiet hertog hollander houthakker huisknecht huisvader hulpsheriff huurling imam inbreker indiër
indonesiër irakees iraki iraniër israëliër italiaan ivoriaan jager japanner jochie jongeheer jongeling jongeman jongen
jongetje jongmens jonker jonkertje kaartlegger kabouter kaboutertje kameraad kapelaan kapitein kapper kardinaal karel
kastelein kater keizer kelner keniaan kerel kereltje ketter kleermaker kleinzoon klerk knaap knaapje knecht knechtje knul
koerier koetsier kolonel koning koninkje koopman korporaal koster kozak kroaat kroonprins kruidenier kruier landheer
landloper limburger lord luikenaar maarschalk maastrichtenaar manneke mannetje markies marokkaan matroos meester metselaar
mexicaan militieman molenaar monnik monnikje mormoon nederlander neef neefje nigeriaan noor notaris oekraïner oom oome
oostenrijker opa overbuurman overgrootvader pa pachter pakistaan palestijn papa pastoor pater paus peetvader peruaan
pleegvader pool portier portugees priester prins prinsje rabbijn radja rechtsman rentmeester reus ridder riddertje rijknecht
roemeen rotterdammer rus russische schavuit schavuitje schilder schildertje schildknaap schildwacht schipper schippertje
schoenmaker schoolmeester schoonvader schoonzoon schout schrijnwerker schurk sergeant serviër sheriff sir sjeik slaaf slager
sloveen slowaak smeerlap smid snuiter soldaat soldaatje spanjaard staatsman stalknecht stamhoofd stiefvader stiefzoon
straatjongen stuurman suikeroom sultan surinamer syriër timmerman tovenaar tsaar tsjech tuinman tukker turk tweelingbroer
uitvreter utrechter vader vadertje vakman veldheer veldwachter vent ventje vicomte visser vlaming vorst vriend vrijer waard
waterdrager weduwnaar wever wijsgeer woudloper zakenman zangertje zeeman zeeuw zeevaarder ziener zigeuner zoon zoontje
zuid-afrikaan zwager zweed zwitser
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
aanvoerster abdis activiste actrice advocate afgezante agente ambtenares amerikaanse analiste antropologe archeologe
argentijnse assistente ballerina barones baronesje bazin begeleidster besje bestuurster bewoonster bezoekster biologe
boerendochter boerin boerinnetje bomma bondgenote boodschapster braziliaanse bruid buurmeisje buurvrouw cameravrouw canadese
chinese christin columniste commissaresse correspondente coördinatrice criminele dame dametje danseres deelneemster deense
dichteres dienstbode dienstmaagd dienstmeid dienstmeisje directrice diva docente dochter dochtertje echtgenote econome
eigenares engelse europese feministe filmmaakster filosofe fotografe franse freule gastvrouw gemalin gezelschapsdame
gouvernante gravin griekse grootmoeder heks heksje heldin hertogin historica hoer hoofdredactrice hospita huishoudster
huismoeder huisvrouw hulpverleenster huurster ierse initiatiefneemster inwoonster italiaanse japanse jonkvrouw journaliste
juf juffer juffertje juffrouw jufje kamenier kamermeisje kampioene kandidate keepster keizerin kleindochter kokkin koningin
koningin-moeder koninginnetje kroonprinses kunstenares leerlinge leidster lerares lezeres maagd machiniste maitresse mama
mamma markiezin marokkaanse masseuse medewerkster meid meisje meiske melkmeid mevrouw minnares moe moeder moedertje moeke
moordenares naaister nederlandse nicht nichtje non nonnetje oekraïense oma ondervraagster onderwijzeres onderzoekster
oostenrijkse oprichtster organisatrice oudtante overbuurvrouw patiënte pelgrimster pianiste pleegmoeder poetsvrouw politica
politieagente politievrouw poolse portierster portugese presentatrice priesteres prinses prinsesje promovenda prostituee
psychologe raadsvrouw rechtster redactrice regisseuse reizigster roemeense russin schaatsster schilderes schooljuffrouw
schoolmeisje schoondochter schoonmoeder schoonzus schoonzuster schrijfster secretaresse serveerster servische slavin
sociologe soldate spaanse speelster spionne spreekster staatssecretaresse stagiaire stewardess stiefdochter stiefmoeder
strijdster studente tante therapeute toneelspeelster topvrouw tovenares tsarina turkse tweelingzus vakbondsvrouw verkoopster
verloofde verpleegster verslaggeefster vertaalster vertegenwoordigster verzorgster vlaamse voedster voetbalster volgelinge
voorgangster voorlichtster voorzitster vriendin vriendinnetje vrijwilligster vroedvrouw vrouw vrouwtje waarzegster wasvrouw
wedstrijdleidster weduwe weervrouw weeuwtje weldoenster werkneemster werkster wetenschapster wethoudster wielrenster
winnares woordvoerster zakenvrouw zangeres zendelinge zus zusje zuster zustertje zweedse zwemster zwitserse
""")

TITLES = words("""
# own list: titles of women and men
advocaat agent ambassadeur arts bestuursvoorzitter bondscoach burgemeester coach commandant commissaris directeur
directeur-generaal dokter dr drs ds econoom eurocommissaris fractieleider fractievoorzitter gedeputeerde generaal gouverneur
historicus hoofdcommissaris hoofdofficier hoofdredacteur hoogleraar huisarts informateur ing inspecteur ir kabinetschef
kamerlid korpschef lijsttrekker luitenant majoor minister minister-president mr officier oud-minister oud-premier
partijleider partijvoorzitter politicoloog premier president prof professor psycholoog raadslid rechter rector schrijver
secretaris-generaal senator staatssecretaris trainer tweede-kamerlid vice-premier vice-president vicepremier vicepresident
voorzitter wethouder woordvoerder
""")

TITLES_MALE = words("""
# own list: titles of men
aartsbisschop aartshertog admiraal ayatollah baas baron bisschop broeder broer buurman dhr dominee emir frater graaf heer
herr hertog imam jhr jonker jonkheer kapitein kardinaal keizer kolonel koning kroonprins lord m m'nheer maarschalk markies
meester meneer mgr mijnheer mister monseigneur monsieur neef ome oom oome opa pastoor pater paus prins rabbijn ridder
sergeant sheriff signore sinjeur sint sir sjeik sultan tsaar vader vadertje veldwachter vorst
""")

TITLES_FEMALE = words("""
# own list: titles of women
barones frau freule fräulein gravin hertogin jonkvrouw juf juffer juffrouw keizerin koningin kroonprinses lady madame
mademoiselle markiezin mej mejuffer mejuffrouw mevr mevrouw miss mlle mme moeder moedertje moeke mrs mw nicht oma prinses
signora tante tantetje voorzitster vrouw wethoudster woordvoerster zus zuster
""")

MODERN = table("""
# own list: adjective and country
aalsters=aalst aalsterse=aalst afghaans=afghanistan afghaanse=afghanistan afrikaans=afrika afrikaanse=afrika almeers=almere
almeerse=almere almelos=almelo almelose=almelo amerikaans=verenigde_staten amerikaanse=verenigde_staten
amersfoorts=amersfoort amersfoortse=amersfoort amsterdams=amsterdam amsterdamse=amsterdam antilliaans=antillen
antilliaanse=antillen antwerps=antwerpen antwerpse=antwerpen apeldoorns=apeldoorn apeldoornse=apeldoorn arabisch=arabië
arabische=arabië argentijns=argentinië argentijnse=argentinië arnhems=arnhem arnhemse=arnhem athenes=athene athenese=athene
australische=australië aziatisch=azië aziatische=azië belgisch=belgië belgische=belgië berlijns=berlijn berlijnse=berlijn
brabants=brabant brabantse=brabant braziliaans=brazilië braziliaanse=brazilië bredas=breda bredase=breda
brits=groot-brittannië britse=groot-brittannië brugs=brugge brugse=brugge brussels=brussel brusselse=brussel
bulgaars=bulgarije bulgaarse=bulgarije canades=canada canadese=canada chileens=chili chileense=chili chines=china
chinese=china colombiaans=colombia colombiaanse=colombia cubaans=cuba cubaanse=cuba deens=denemarken deense=denemarken
delfts=delft delftse=delft deventers=deventer deventerse=deventer dordrechts=dordrecht dordrechtse=dordrecht drents=drenthe
drentse=drenthe duits=duitsland duitse=duitsland egyptisch=egypte egyptische=egypte eindhovens=eindhoven
eindhovense=eindhoven engels=engeland engelse=engeland enschedes=enschede enschedese=enschede ests=estland estse=estland
europes=europa europese=europa fins=finland finse=finland frans=frankrijk franse=frankrijk fries=friesland friese=friesland
gelders=gelderland gelderse=gelderland gents=gent gentse=gent gouds=gouda goudse=gouda grieks=griekenland
griekse=griekenland gronings=groningen groningse=groningen haags=den_haag haagse=den_haag haarlems=haarlem haarlemse=haarlem
hasselts=hasselt hasseltse=hasselt hilversums=hilversum hilversumse=hilversum hollands=nederland hollandse=nederland
hongaars=hongarije hongaarse=hongarije iers=ierland ierse=ierland indias=india indiase=india indisch=indië indische=indië
indonesisch=indonesië indonesische=indonesië iraaks=irak iraakse=irak iraans=iran iraanse=iran israëlisch=israël
israëlische=israël italiaans=italië italiaanse=italië japans=japan japanse=japan javaans=java javaanse=java
jordaans=jordanië jordaanse=jordanië keniaans=kenia keniaanse=kenia kopenhaags=kopenhagen kopenhaagse=kopenhagen
koreaans=korea koreaanse=korea kroatisch=kroatië kroatische=kroatië leids=leiden leidse=leiden lets=letland letse=letland
leuvens=leuven leuvense=leuven libanes=libanon libanese=libanon libisch=libië libische=libië limburgs=limburg
limburgse=limburg litouws=litouwen litouwse=litouwen londens=londen londense=londen luiks=luik luikse=luik
luxemburgs=luxemburg luxemburgse=luxemburg maastrichts=maastricht maastrichtse=maastricht macedonisch=macedonië
macedonische=macedonië madrileens=madrid madrileense=madrid marokkaans=marokko marokkaanse=marokko mechels=mechelen
mechelse=mechelen mexicaans=mexico mexicaanse=mexico middelburgs=middelburg middelburgse=middelburg milanes=milaan
milanese=milaan moskous=moskou moskouse=moskou nederlands=nederland nederlandse=nederland nigeriaans=nigeria
nigeriaanse=nigeria nijmeegs=nijmegen nijmeegse=nijmegen noord-koreaans=noord-korea noord-koreaanse=noord-korea
noors=noorwegen noorse=noorwegen oekraïens=oekraïne oekraïense=oekraïne oostends=oostende oostendse=oostende
oostenrijks=oostenrijk oostenrijkse=oostenrijk overijssels=overijssel overijsselse=overijssel pakistaans=pakistan
pakistaanse=pakistan palestijns=palestina palestijnse=palestina parijs=parijs parijse=parijs pools=polen poolse=polen
portuges=portugal portugese=portugal roemeens=roemenië roemeense=roemenië romeins=rome romeinse=rome rotterdams=rotterdam
rotterdamse=rotterdam russisch=rusland russische=rusland saoedisch=saoedi-arabië saoedische=saoedi-arabië schiedams=schiedam
schiedamse=schiedam schots=schotland schotse=schotland servisch=servië servische=servië sloveens=slovenië sloveense=slovenië
slowaaks=slowakije slowaakse=slowakije somalisch=somalië somalische=somalië spaans=spanje spaanse=spanje
stockholms=stockholm stockholmse=stockholm surinaams=suriname surinaamse=suriname syrisch=syrië syrische=syrië
thais=thailand thaise=thailand tilburgs=tilburg tilburgse=tilburg tsjechisch=tsjechië tsjechische=tsjechië tunesisch=tunesië
tunesische=tunesië turks=turkije turkse=turkije utrechts=utrecht utrechtse=utrecht veers=veere veerse=veere
venezolaans=venezuela venezolaanse=venezuela vlaams=vlaanderen vlaamse=vlaanderen vlissings=vlissingen vlissingse=vlissingen
waals=wallonië waalse=wallonië washingtons=washington washingtonse=washington weens=wenen weense=wenen zaans=zaandam
zaanse=zaandam zeeuws=zeeland zeeuwse=zeeland zuid-afrikaans=zuid-afrika zuid-afrikaanse=zuid-afrika
zuid-koreaans=zuid-korea zuid-koreaanse=zuid-korea zweeds=zweden zweedse=zweden zwitsers=zwitserland zwitserse=zwitserland
zwols=zwolle zwolse=zwolle
""")
#: The same in the spelling before 1947: "Fransch", "Fransche", "Franschen".
OLD = {
    adjective[: len(adjective) - len(ending)] + old: country
    for adjective, country in MODERN.items()
    for ending, old in (("s", "sch"), ("se", "sche"), ("se", "schen"))
    if adjective.endswith(ending)
}
NATIONALITIES = MODERN | OLD
