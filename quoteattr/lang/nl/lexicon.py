"""Dutch: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.nl._cue_forms_generated import CUE_FORMS
from quoteattr.lang.nl._mood_forms_generated import PLURAL, SINGULAR
from quoteattr.lang.nl.closed import CLOSED
from quoteattr.lang.nl.cues import CUE_GROUPS
from quoteattr.lang.nl.people import NATIONALITIES, PERSONS, PERSONS_FEMALE, PERSONS_MALE, PLURAL_PRONOUNS, PRONOUNS
from quoteattr.lang.nl.phrases import PHRASES
from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

#: Endings of words that are mostly adverbs if nothing follows the ending ("eindelijk", "lachend"; not "eindelijke").
ADVERBS = ("lijk", "lijks", "end", "erwijs", "halve", "waarts", "jes")
#: Longer endings of nouns and other words.
NO_ADVERBS = (
    "bekend", "dividend", "duizend", "gelijk", "huwelijk", "koninkrijk", "meisjes", "ochtend", "vriend", "weekend", "trend",
    "briefjes", "jongetjes", "kindjes", "mannetjes",
)  # fmt: skip
LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        'n 't acht al alle allen aller andere beide d' dat datzelfde de den der dergelijke dertig des deze dezelfde dezen
        dezer die dien diezelfde dit diverse drie duizend duizenden een eene eenen eener eenige eenigen eens elf elk elke
        ene enig enige enkele ettelijke geen geene geenen genoemde heel hele het hetzelfde honderd honderden ieder iedere
        meer meerdere menig menige menigen minder negen sommige sommigen talloze talrijke tien tientallen twaalf twee
        twintig veel veertig vele verscheidene verschillende vier vijf vijftig wat weinig weinige welk welke welken welker
        zes zeven zo'n zoo'n zoon zooveel zoveel zulk zulke zulken
        """),
        "possessive": words("""
        # own list: “his”, “their”
        d'r diens haar haars hare haren harer heur hun hunne hunnen hunner je jelui jouw jullie jullies m'n mijn mijne
        mijnen mijner mijns ons onze onzen onzer ulieden uw uwe uwen uws wiens wier z'n zijn zijne zijnen zijner zijns
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        aan achter af behalve behoudens beneden benevens bij binnen blijkens boven buiten conform contra dankzij door
        gedurende gezien halverwege in ingevolge inzake jegens krachtens langs luidens met middels na naar naast nabij
        namens nevens niettegenstaande nopens om omheen omstreeks omtrent ondanks onder onderwijl ongeacht onverminderd op
        over overeenkomstig per qua rond rondom sedert sinds te tegen tegenaan tegenover ten ter tijdens tot trots tussen
        uit uitgezonderd van vanaf vanuit vanwege via volgens voor voorbij vóór wegens zijdens zonder
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        alsmede benevens doch dus edoch en ende evenals maar noch of ofwel want
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        aangezien alhoewel als alsof alvorens daar dewijl doordat eer eerdat hoewel hoezeer indien ingeval mits naar
        naardien naargelang naarmate nadat niettegenstaande nu ofschoon omdat opdat sedert sinds tenzij terwijl toen tot
        totdat vermits vooraleer voordat wanneer want wijl zoals zodat zodra zolang zonder_dat zoo zooals zoodat zoodra
        zoolang zoover
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        dat hoe hoelang hoeveel hoever hoezeer in_hoeverre of waar waaraan waardoor waarheen waarin waarmee waarnaar waarom
        waarop waarover waartoe waarvan waarvandaan wanneer wat welk welke wie
        """),
        "relative": words("""
        # own list: “who”, “which”
        dat dewelke die hetgeen hetwelk waar waaraan waarbij waardoor waarin waarmee waarna waarnaar waarom waaronder waarop
        waarover waartegen waartoe waaruit waarvan waarvoor wat welke welks wie wiens wier
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        ben bent gehad geweest geworden had hadde hadden hadt heb hebbe hebben hebbende hebt heeft is waart ware waren was
        wees weest werd werden wierd wierden word worden wordende wordt zijn zijnde zijt zoudt
        """),
        "modal": words("""
        # own list: “can”, “would”
        behoorde behoort behoren bleef bleek bleken bleven blijft blijken blijkt blijven dien diende dienden dienen dient
        dierf dorst dorsten durfde durfden durft durven gaan gaat gekund ging gingen hoefde hoefden hoeft hoeven kan kon
        konden kondt kunnen kunt laat laten liet lieten mag mocht mochten moest moesten moet moeten mogen moogt plach placht
        scheen schenen schijnen schijnt wenscht wenschte wil wilde wilden wildet willen wilt wou wouden zal zou zoude zouden
        zoudt zullen zult
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        allerminst evenmin geen geene geenszins nauwelijks nergens niemand niet niets niks nimmer nimmermeer noch nooit
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        aanstonds aanvankelijk aarzelend absent achterover ademloos aldaar aldoor aldus algauw allang alleen allengs
        alleszins almaar alom alreeds alsdan alsmaar alsnog altijd altoos alvast alweer alzoo amper anders anderzijds
        angstig avonds barsch beangst bedaard bedachtzaam behoorlijk beleefd bepaald beschaamd bescheiden beslist beteuterd
        bezorgd bijgevolg bijkans bijna bijster bijvoorbeeld binnenkort binnensmonds bits bitter bleek blij boos bovenal
        bovendien buitengewoon cynisch daadwerkelijk daar daaraan daarbij daarbuiten daardoor daarentegen daarheen daarin
        daarmee daarna daarnaast daarom daaromtrent daarop daarover daartegen daartoe daaruit daarvan daarvoor dadelijk dan
        deftig derhalve desalniettemin desgevraagd desnoods desondanks destijds dikwijls diplomatiek direct dof donderdag
        doodleuk doorgaans driftig droevig droog druk duidelijk dus echt echter eenigszins eens eensklaps eenvoudig eerder
        eerlijk eerst effen effentjes eigenlijk eindelijk elders enerzijds enigszins enthousiast er eraan erbij erdoor erg
        ergens ermee ernaar ernstig erop ertoe ertussen ervan ervoor even eveneens eventjes evenwel evenzeer fel ferm
        fijntjes flauw flauwtjes flink fluisterend fluks formeel gaandeweg gansch gauw gedecideerd gedeeltelijk geduldig
        geergerd geheel gejaagd gekrenkt gelaten geleden geleidelijk gelukkig gemakkelijk gemelijk gemoedelijk genoeg
        geprikkeld gerust gewichtig geërgerd gisteravond gisteren gisterenavond gistermiddag gistermorgen gisterochtend
        glimlachend gniffelend goed goedig graag grif grimmig grinnikend gul haast haastig half halfluid hard hardop
        hartelijk heden heel heelemaal heen hees heesch heftig helaas helder herhaaldelijk heus heusch hevig hier hierbij
        hierdoor hiermee hierna hierop hierover hiertoe hijgend hoegenaamd hoofdschuddend hooghartig hoogst hooguit huilend
        huiverig iets ietwat ijzig immer immers inderdaad indertijd ineens inmiddels insgelijks intusschen intussen inzake
        ironisch jammer juist kalm kennelijk kermend kil klaarblijkelijk klagend koel koeltjes kort kortaf kortom kortweg
        korzelig kwaad laatst lachend laconiek langzaam langzamerhand later letterlijk licht lief liefst liever lijzig linea
        luid luidkeels luidop maandag makkelijk mat mede medio meelijdend meer meermaals meesmuilend meest meestal meewarig
        met_klem metdertijd meteen mettertijd minachtend minder minstens misprijzend misschien mistroostig moe moedeloos
        moeizaam mogelijk mompelend monotoon monter morgen naderhand nadrukkelijk namelijk natuurlijk nauw nauwelijks net
        niettemin nijdig nochtans nog nogal nogmaals nonchalant nooit nors norsch norsig nou nu nuchter officieel
        onafgebroken onbewogen ondertusschen ondertussen onderwijl ongeduldig ongeloovig ongelovig ongetwijfeld ongeveer
        onlangs onmiddellijk onomwonden ontroerd ontzet onverstoorbaar onverwacht onverwijld ook ootmoedig op_haar_beurt
        op_zijn_beurt opeens open openlijk opgelucht opgewekt opgewonden opnieuw optimistisch opvallend overal overduidelijk
        overeind overigens overmoedig overmorgen pal panisch pas peinzend persoonlijk pessimistisch plechtig plots
        plotseling precies prompt publiekelijk quasi radeloos rap razend recent recentelijk rechtstreeks reeds resoluut
        rondborstig ronduit ruim rustig samen sarcastisch schalks schamper scherp schertsend schielijk schier schijnbaar
        schor schouderophalend schriftelijk schuchter schuldbewust slechts smalend smeekend snel snibbig snikkend somber
        soms spijtig spoedig spontaan spottend stamelend steeds stellig sterk stiekem stil stilletjes straks streng stug
        sussend tamelijk tegelijk tegelijkertijd tegenwoordig telefonisch telkens ten_minste ten_slotte tenminste tenslotte
        terecht terloops terstond terug tevens tevergeefs tevreden thans thuis toch toe toen toendertijd toentertijd
        toevallig toonloos toornig treurig triomfantelijk trots trouwens tussendoor uitdagend uitdrukkelijk uiteindelijk
        uiteraard uitermate uitgelaten uitvoerig vaak vanavond vandaag vanmiddag vanmorgen vannacht vanochtend veelal
        veeleer veelvuldig verbaasd verbitterd verder verdrietig vergenoegd verheugd verlegen vermoedelijk vermoeid
        verontwaardigd verrast vertederd vertoornd verveeld vervolgens verwijtend verwonderd vinnig vlak vleiend vlug vol
        volstrekt voluit voor_het_eerst vooral vooralsnog voorheen voorlopig voornamelijk voorover voort voortaan
        voortdurend voorts voorwaar voorwaarts voorzeker vorig vriendelijk vrij vroeg vroeger vroegtijdig vrolijk vroolijk
        waarempel waarlijk waarschijnlijk wanhopig wantrouwig warempel weder wederom weemoedig weer weifelend wel weldra
        weliswaar wellicht werkelijk wijselijk woedend woensdag woordelijk wrevelig zacht zachtjes zachtkens zalvend
        zangerig zaterdag zeer zeker zelden zelf zelfbewust zelfs zelfverzekerd zenuwachtig zo zoal zodoende zogenaamd
        zoiets zojuist zolang zomaar zondag zonet zoo zoogenaamd zoowat zoozeer zowat zozeer zuchtend zuinig zuur zwijgend
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        's_avonds 's_middags 's_morgens 's_nachts april augustus avond avonds begin dag dagen december decennia decennium
        dinsdag dinsdagavond dinsdagmiddag dinsdagmorgen dinsdagochtend donderdag donderdagavond donderdagmiddag
        donderdagmorgen donderdagochtend eergisteren eeuw eeuwen eind einde februari gister gisteravond gisteren
        gisterenavond gistermiddag gistermorgen gisternacht gisterochtend herfst jaar jaartje januari jaren juli juni keer
        keren kerst kerstmis kwartier maal maand maandag maandagavond maandagmiddag maandagmorgen maandagochtend maandags
        maanden maart malen medio mei mid middag middags middernacht minuten minuut minuutje moment morgen morgenavond
        morgenochtend morgens nacht nachts najaar november ochtend ochtends october ogenblik ogenblikje oktober oogenblik
        oogenblikje overmorgen pasen pinksteren poos poosje s'avonds seconde seconden september tel tellen tijd tijdje
        toekomst uur uurtje vanavond vandaag vanmiddag vanmorgen vannacht vanochtend verleden vooravond voorjaar vrijdag
        vrijdagavond vrijdagmiddag vrijdagmorgen vrijdagochtend week weekeinde weekend weken winter winteravond woensdag
        woensdagavond woensdagmiddag woensdagmorgen woensdagochtend zaterdag zaterdagavond zaterdagmiddag zaterdagmorgen
        zaterdagochtend zomer zomeravond zondag zondagavond zondagmiddag zondagmorgen zondagochtend zondags
        """),
        "not_a_name": SINGULAR | PLURAL | words("""
        # own list: words with a capital at the start of a sentence that are not names
        'k 'm 'n 's 't a'dam aan aangezien aanstaande aardig aardige ach achter achteraf achttien adieu af ah aha ahum ai
        akelig akelige al aldus alle alleen allemaal allen allengs allerlei alles als alsjeblieft alstublieft altijd alzoo
        amen ander andere anderen anders anderzijds angstig angstige apropos arme assjeblieft au bah bang bange bebaard
        bedaard bedankt bedek bedekt bedroefd beide bekend belangrijk belangrijke beleefd ben beneden bent beroemd beroemde
        beschaamd bescheiden beste beter bevreesd bezorgd bij bijna bijvoorbeeld binnen bitter bittere blauwe bleek bleeke
        bleke blij blijde blijf blijkbaar blinde blond blonde bloot blote bonjour boos boven bovendien boze bravo brede
        breed breng bruine buiten chronische d'r daar daaraan daarbij daardoor daarenboven daarentegen daarin daarmee daarna
        daarnaast daarom daarop daarover daartegen daartoe daartusschen daaruit daarvan daarvoor daarzo dag dames dan dank
        dankjewel dankzij dappere dat de degene degenen den denk der derde dertien dertig dewijl deze dezelfde dezen dezer
        dicht dichte die dien diep diepe dikke dit ditmaal doch dode doe doei doen dof doffe dom domme donker donkere dood
        door doorgaans drie droevig droevige droge dronken droog druk drukke duidelijk duister duistere duivels duizelig
        duizend dun dunne dus dwaas dwaze dáár echt echter edele edoch een eene eenige eenigen eenmaal eens eensklaps
        eenvoudig eenvoudige eenzaam eenzame eerlijk eerlijke eerst eerste eeuwig eeuwige eigenlijk eilaas eilieve eindelijk
        elf elk elke elken ellendig ellendige en enerzijds enfin enige enkel enkele er ergens ernstig ernstige euh even
        evenals eveneens evenmin evenzoo ex eén fijne flauwekul flinke foei fraai fraaie fris frisse ga gaan gansch gansche
        gauw ge gebenedijd gebogen gebukt geduldig gedwee geef geel geen gefeliciteerd geheel geheele gehele gehurkt gek
        gekheid geknield gelaten gele geleerd geleund gelijk geloof gelukkig genieten genoeg gerust gevaarlijk gevaarlijke
        gewone gewoon gezeten gezien gezond gezonde gezondheid gij ginds ging gisteren glad gladde god goddank goddome gods
        godsdienstig godsnaam godverdomde godverdomme goed goede goedemiddag goedemorgen goeden goedenacht goedenavond
        goedendag goeie goeiedag goeien gossie gottegot gouden graag grauw grauwe grijs grijze groene grof groote grove grut
        gut ha haal haar had hadden hallo halt halve halverwege hard harde hare heb hebben hebt heden hee heeft heel heer
        heere heeren heerlijk heet hei heilige hela helaas helaba helder heldere hem hemel hemeltje hen heren herhaaldelijk
        het hete hetzelfde heus hevig hevige hier hierbij hierdoor hiermee hierna hierop hierzo hij hijgend hijgende hm ho
        hoe hoera hoerah hoeveel hoewel hoezo hoge hoho hoi holle honderd hooge hoop hoor hou houd houten huilend hun hunne
        hup hè hé ieder iedere iedereen ieders iemand iets ijskoud ik immers in inderdaad indien ineens inmiddels intusschen
        intussen is ja jaja jammer jammerlijk jarenlang jawel jawohl je jeetje jeisis jemig jeugdig jeugdige jezus jezusmina
        jij jonge jongelui jongen jongens jou jouw juffrouw juist jullie kale kalm kalme kan ken kerel kijk kil kille kind
        kinderen kindje kindlief klaar klam klamme klappen kleine kleiner kloppen knap knappe koel koele kom komaan komen
        komende komt kon kort kortom koud koude krachtig krachtige kromme kunnen kunt kwaad kwade laag laat laatst laatste
        lachend lage lang langzaam larie lastig lastige later leeg leelijk lees lege lelijk lelijke lenig leve licht lichte
        liefste lieve lieveling liever liggend lijkt links linksaf lui luid luide luister m'n maar maatje machtig machtige
        mag magere makkelijk malligheid mama man mat matte me mede medio meer meestal meisje men meneer menig mensch
        menschen merkwaardig met meteen mevrouw mij mijn mijne mijnheer minder minstens mis misschien mits mmm mocht moe
        moeder moedig moedige moeilijk moeilijke moet moeten mogelijk mooi mooie morgen na naakt naakte naar naarmate naast
        nabij nadat nadien namelijk namens nat natte natuurlijk nauw nauwelijks nederig nederige nee neem neen negentien
        nergens net niemand niet nietig nietige niets niettegenstaande niettemin nietwaar nieuwe nieuwsgierig nijdig noch
        nog nogmaals nooit noorden noordoosten noordwesten nou nu nuchter nuttig o och oef of ofschoon oh oké om omdat
        omstreeks onbekend ondanks onder ondertusschen ondertussen onderweg onderwijl ongelukkig ongelukkige ongeveer
        onlangs onrustig ons onschuldig onschuldige onverwacht onverwachte onze onzen onzin ook oosten op opeens opgewekt
        ophouden opnieuw oprecht oranje oude ouwe over overal overigens overmorgen pa paars pak papa pardon pas per plat
        platte plechtig plechtige plots plotseling poeh praat prachtig precies prettig prettige prima prompt proost purperen
        raar rare rechte rechts reeds riep rijke rijpe rode roerloos rond ronde roode ruim ruime ruk rustig ruw ruwe
        sakkerloot schande schat scheef scherp scherpe scheve schone schoone schrijf schuin schuldig sedert sierlijk sinds
        slank slanke slap slappe slechte slechts slimme smalle snelle somber sombere sommige sommigen soms sorry speciaal
        spoedig sprak spreek sta staande staat steil steile stel sterke stijve stil stilte stoffig stoffige stom stomme stop
        strak straks stralend streng strenge struikelend taai taaie te teer tegelijk tegelijkertijd tegen tegenover ten
        tenminste tenslotte tenzij ter tere terug terwijl tevens tevreden thans tien tiens tijdens tja tjee tjonge toch toe
        toekomstig toen toornig tot totdat trek treurig treurige trots trotse trouwe trouwens tusschen tussen tussentijds
        twaalf twee tweede tweehonderd twintig u uit uiteindelijk uiteraard uw vaak vader vals valse van vanaf vanavond
        vandaag vandaar vanmiddag vanmorgen vannacht vanochtend vanuit vanwege vast vaste veel veertien vele verbaasd
        verbaasde verbeeld verder verdomme verdraaid verdrietig verduiveld verheugd verlaten verlegen verloren vermits
        vermoedelijk vermoeid vermoeide vers verschrikkelijk verschrikt verschrikte verse vertaal verval vervolgens verwacht
        verwijt vette via vier vijf vijftien vijftig vlijtig vlijtige vloeiend vlug vochtig vochtige vol volgende volgens
        voor vooraf vooral voorheen voorloopig voorlopig voorts vooruit voorwaar voorzeker voorzichtig vorig vorige vraag
        vreemd vreeselijk vreselijk vreselijke vriend vrienden vrij vroeg vroeger vrolijk vrolijke vroolijk vrouwtje vuil
        vuile vóór waar waaraan waarachtig waarbij waardoor waarin waarmee waarna waarom waarop waarover waarschijnlijk
        waartoe waarvan waarvoor wacht wanneer want waren warm warme was wat we weder wederom wee weer weet weg wegens
        weinig weke wel welaan weldra weliswaar welk welke welkom wellicht welnee welnu welterusten werd westen wie wij wijd
        wijde wijl wijze wil wilde wilt witte woedend woeste wonderlijk wonderlijke word worden wordt z'n zacht zal zeer zeg
        zei zeide zeker zelden zeldzaam zeldzame zelf zelfs zenuwachtig zes zestien zestig zeven zeventien zich zie ziedaar
        ziehier ziek zieke ziezo ziezoo zij zijn zijne zilveren zittend zo zo'n zoals zodat zodoende zodra zoete zogenaamde
        zogenoemde zoiets zolang zonde zonder zoo zooals zoodat zoodra zooiets zoolang zoover zou zouden zowel zuiden
        zuidoosten zuidwesten zuivere zulk zulke zulks zullen zult zure zwaar zwak zwakke zware zwarte zwijg zwijgend zélf
        één
        """),
        "organisation": words("""
        # own list: nouns for an organisation: “committee”, “ministry”, “company”
        afdeling agentschap aivd alliantie ambassade ambtenarenbond anp autobedrijf autofabrikant autoriteit bank bedrijf
        bedrijfschap bedrijfsleven beheerder beheermaatschappij belangenorganisatie belangenvereniging belga bestuur
        bestuurscollege beurswaakhond beweging bewind bisdom blad boerenbond boerenorganisatie bond branchevereniging
        brandweer brouwerij bureau burgemeester_en_wethouders burgercomité bv cabinet cda chipfabrikant christenunie club
        coalitie coalitiepartij collectief college comité commissie concern congregatie consortium consulaat consumentenbond
        corporatie coöperatie d'66 d66 dagblad delegatie departement dienst directie dossierdienst douane ecb eu
        europese_commissie fabriek fabrikant faculteit familie federatie fonds fractie fractiebestuur gemeente
        gemeentebestuur gemeenteraad genootschap gerecht gerechtshof gezelschap gezin gezondheidsraad ggd gracht groenlinks
        groep groepering grootbank hof_van_cassatie hogere_raad hogeschool hoofdbestuur hoofdkwartier hoofdredactie
        hulporganisatie imf ingenieursbureau inlichtingendienst inspectie instantie instelling instituut jury justitie
        kabinet kamerfractie kantoor kapittel kartel kerk kerkbestuur kerkgenootschap klachtencommissie kliniek klooster
        knmi koepelorganisatie koninklijk_huis krant krijgsmacht kustwacht laan laboratorium landmacht leger legerleiding
        legioen leverancier luchthaven luchtmacht luchtvaartautoriteit luchtvaartmaatschappij maandblad maatschap
        maatschappij machtshebber marechaussee marine mededingingsautoriteit meerderheid meldpunt metaalbedrijf
        milieubeweging milieuorganisatie ministerie ministerraad moederbedrijf museum navo nederlandsche_bank ngo
        nieuwsdienst nieuwssite noordbondgenootschap nos nv oliemaatschappij omroep onderneming ondernemingsraad
        onderwijsinstelling onderzoeksbureau onderzoeksinstituut onderzoeksteam openbaar_ministerie oppositie organisatie
        orkest overheid overheidsdienst parket parlement partij partijbestuur partijleiding partijtop patiëntenvereniging
        pensioenfonds persagentschap persbureau persdienst plein ploeg politie politiekorps politiezone producent provincie
        provinciebestuur pvda raad raad_van_bestuur raad_van_state rechtbank redactie regering regeringscoalitie
        regeringspartij regime reisorganisatie rekenkamer rijkswaterstaat rivm rode_kruis ruimtevaartorganisatie
        schaduwkabinet school schoolbestuur secretariaat sectorfederatie senaat sociëteit sp speciaalzaak
        spoorwegmaatschappij sportbond staat stad stadsbestuur stamraad stichting straat studentenvakbond supermarktketen
        tak_van_justitie team telecombedrijf theater tijdschrift tribunaal tweede_kamer uitgeverij unie universiteit
        vakbeweging vakbond vakbondsfederatie vakcentrale vakorganisatie vaticaan veiligheidsdienst veiligheidsraad verbond
        vereniging verhuurbedrijf verladersorganisatie vervoersbedrijf verzekeraar verzekeringsmaatschappij verzetsgroep vn
        vnu volkspartij vredesmacht vrt vuurwerkbedrijf vvd waakhond waterschap weekblad wereldbank
        wereldgezondheidsorganisatie werkgeversorganisatie werkgroep who winkelketen zender ziekenfonds ziekenhuis
        zorginstelling zorgverzekeraar zuivelcoöperatie
        """),
        "group": words("""
        # own list: nouns for several people: “officials”, “residents”, “crowd”
        aandeelhouders aanhangers aanklagers aanwezigen academici acteurs actievoerders activisten adviseurs advocaten
        agenten ambtenaren amerikanen analisten anderen archeologen artiesten artsen automobilisten autoriteiten banken
        bedrijven bejaarden belanghebbenden beleggers belgen bemanningsleden bestuurders bestuursleden betogers betrokkenen
        bewoners bezoekers boeren bondgenoten britten broers bronnen buren burgemeesters burgers buurtbewoners chauffeurs
        chinezen christenen clubs collega's commissarissen consumenten criticasters critici dames deelnemers demonstranten
        deskundigen dieven diplomaten directeuren docenten doktoren dorpelingen dorpsgenoten duitsers economen eigenaars
        eigenaren engelsen europeanen expert experts familieleden fans forensen fracties fransen functionarissen gasten
        geallieerden geleerden gelovigen gemeenten gendarmen gendarmes geneesheren geruchten getroffenen getuigen
        gezinsleden gijzelaars gouverneurs grieken heeren historici hoogleraren huisartsen hulpverleners huurders
        immigranten indieners ingenieurs ingewijden insiders instanties investeerders inwoners israëliërs italianen jongelui
        jongens jongeren journalisten juristen kameraden kamerleden katholieken kenners kiezers kijkers kinderen klanten
        klimaatwetenschappers knechts kranten krantenjongens kustbewoners landbouwers leden leerlingen leiders leraren
        lezers liberalen lidstaten lieden lui luisteraars mannen matrozen medewerkers media mediakenners meiden meisjes
        menigte menschen mensen mensenrechtenorganisaties metgezellen middenstanders milieuorganisaties militairen ministers
        moslims musici nabestaanden nazaten nederlanders officieren omstanders omwonenden onderhandelaars ondernemers
        ondertekenaars onderzoekers ooggetuigen opstandelingen organisaties ouderen ouders overheden overlevenden
        palestijnen partijen passagiers patiënten peilers personeel personeelsleden polen politici politieagenten
        politiemensen priesters protestanten psychologen publiek raadsleden rebellen rechercheurs rechters rechtsgeleerden
        regeringsleiders reizigers republikeinen roovers russen sceptici schippers scholieren schrijvers senatoren
        slachtoffers socialisten soldaten spanjaarden specialisten spelers staatshoofden staatslieden stakers studenten
        supporters teamgenoten tegenstanders terroristen toehoorders toeristen toeschouwers troepen turken tweelingen vaders
        vakbonden verdedigers verslaggevers vertegenwoordigers verwanten verzekeraars vissers vlamingen vluchtelingen
        voetgangers volgelingen volk volkeren volwassenen voorstanders voorzitters vrienden vriendinnen vrijwilligers
        vrouwen waarnemers walen weerkundigen werkgevers werknemers wetenschappers wethouders wielrenners winkeliers
        woordvoerders zakenlieden ziekenhuizen zorgverleners zussen zusters
        """),
        "document": words("""
        # own list: nouns for a text: “statement”, “report”, “letter”
        aanbeveling aanklacht advies affiche akkoord analyse arrest artikel bekendmaking beleidsnota beleidsplan
        berekeningen bericht beschikking besluit bijbel blog blogpost boek boekje boodschap brief briefje brochure bulletin
        cijfers circulaire column communiqué contract convenant dagboek dagvaarding document documentaire dossier e-mail
        enquête essay evaluatie folder gedicht gegevens geschrift getuigschrift grondwet handboek hoofdartikel informatie
        inscriptie interview jaarverslag kabinetsbrief kamermotie kamerstuk kattebelletje klacht kop krantenartikel
        krantenbericht kroniek lezing mail mailtje manifest mededeling memo memoires memorie nieuwsbericht nieuwsbrief nota
        notitie notulen onderzoek onderzoeksrapport opinieartikel opiniepeiling oproep pagina pamflet peiling persbericht
        perscommuniqué petitie plakkaat proefschrift prognose prognoses programma promotieonderzoek ramingen rapport
        rapportage recensie regeerakkoord reglement resolutie roman schattingen scriptie sms spandoek speech spreuk
        statement statistieken statuten studie stuk tekst telegram telling testament toelichting toespraak tussenrapport
        tussenstand tweet uitspraak verdrag verhaal verkiezingsprogramma verklaring verordening verslag vonnis voorstel
        vragenlijst webpagina website wet wetsontwerp wetsvoorstel whatsappbericht wikipedia-artikel witboek
        """),
    }
    | CLOSED,
    pronouns=PRONOUNS,
    plural_pronouns=PLURAL_PRONOUNS,
    endings=(
        *(Ending(ending=ending, tells="adverb", shortest=6, but_not=NO_ADVERBS) for ending in ADVERBS),
        *(Ending(ending=ending, tells="sure_adverb", shortest=6, but_not=NO_ADVERBS) for ending in ADVERBS),
    ),
    noun_endings=("etje", "etjes", "je", "jes", "pje", "tje", "tjes"),  # diminutives: "dichtertje"
    compounds=True,
    persons=dict.fromkeys(PERSONS, Gender.UNKNOWN)
    | dict.fromkeys(PERSONS_FEMALE, Gender.FEMALE)
    | dict.fromkeys(PERSONS_MALE, Gender.MALE),
    organisation_sorts=dict.fromkeys(words("""
    # own list: in the names of businesses
    airlines bank brouwerij bv groep holding motors nv verzekeringen
    """), "business") | dict.fromkeys(words("""
    # own list: in the names of public organisations
    commissie gemeente gerechtshof kamer ministerie parlement politie provincie raad rechtbank senaat
    """), "state"),
    organisation_refers_to={},
    nationals={},
    nationalities=NATIONALITIES,
    cue_groups=CUE_GROUPS,
    cue_forms=CUE_FORMS,
    features={
        "inf": "VerbForm=Inf",
        "ger": "Tense=Pres|VerbForm=Part",
        "part": "Tense=Past|VerbForm=Part",
        "pres1s": "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin",
        "pres3s": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "pres3p": "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
        "past1s": "Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin",
        "past3s": "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "past3p": "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
    },
    cue_nouns=dict.fromkeys(words("""
    # own list: nouns for what somebody says
    aanklacht aankondiging aansporing advies antwoord bede bekentenis belofte bericht beschuldiging betoog bewering bezwaar
    boodschap citaat conclusie constatering dreigement eis gedachte gerucht getuigenis idee klacht kreet kritiek leugen leus
    leuze mededeling melding mening oordeel opmerking oproep opvatting overtuiging pleidooi protest reactie roep standpunt
    stelling suggestie tegenwerping theorie tip toezegging uiting uitroep uitspraak vaststelling verklaring verwachting
    verwijt verzekering verzoek verzuchting visie voorspelling voorstel vraag vrees waarschuwing wens woord woorden zin
    """), Act.SPEECH),
    irregular_past=words("""
    # past forms without a past ending, if they are nothing else
    """),
    ages=words("""
    # own list: endings that make a noun for a person from a number ("-year-old")
    -jarig -jarige
    """),
    organisation_endings=words("""
    # own list: last words of organisations' names that are not nouns for one ("foods")
    bv nv
    """),
    phrases=PHRASES,
)
