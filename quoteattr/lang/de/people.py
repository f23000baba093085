"""German: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = [
    "NATIONALITIES", "PERSONS", "PERSONS_FEMALE", "PERSONS_MALE", "PLURAL_PRONOUNS", "PRONOUNS", "TITLES", "TITLES_FEMALE",
    "TITLES_MALE",
]  # fmt: skip

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
    "ich": Pronoun(person=1),
    "mich": Pronoun(person=1, subject=False),
    "mir": Pronoun(person=1, subject=False),
    "du": Pronoun(person=2),
    "dich": Pronoun(person=2, subject=False),
    "dir": Pronoun(person=2, subject=False),
    "er": Pronoun(person=3, gender=MALE),
    "ihn": Pronoun(person=3, gender=MALE, subject=False),
    "ihm": Pronoun(person=3, gender=MALE, subject=False),
    "sie": Pronoun(person=3, gender=FEMALE),
    "ihr": Pronoun(person=3, gender=FEMALE, subject=False),
    "ihnen": Pronoun(person=3, plural=True, subject=False),
    "es": Pronoun(person=3, animate=False),
    "wir": Pronoun(person=1, plural=True),
    "uns": Pronoun(person=1, plural=True, subject=False),
    "euch": Pronoun(person=2, plural=True, subject=False),
    "sich": Pronoun(person=3, subject=False),
    "man": Pronoun(person=3, indefinite=True),
    "wer": Pronoun(person=3, indefinite=True),
    "jemand": Pronoun(person=3, indefinite=True),
    "niemand": Pronoun(person=3, indefinite=True),
    "jedermann": Pronoun(person=3, indefinite=True),
    "letzterer": Pronoun(person=3, gender=MALE),
    "letztere": Pronoun(person=3, gender=FEMALE),
    "ersterer": Pronoun(person=3, gender=MALE),
    "dieselbe": Pronoun(person=3, gender=FEMALE),
    "derselbe": Pronoun(person=3, gender=MALE),
}

PLURAL_PRONOUNS = {
    # own list: "sie" next to a plural verb
    "sie": Pronoun(person=3, plural=True),
}

PERSONS = words("""
# own list: nouns of one form for women and men, and nouns made from adjectives ("die Vorsitzende, ein Vorsitzender")
abgeordnete abgeordneter angehörige angehöriger angeklagte angeklagter angestellte angestellter anwesende beamter
beauftragte beauftragter bekannte bekannter betriebsratsvorsitzende betriebsratsvorsitzender betroffene betroffener blonde
blonder chef-unterhändler deutsche deutscher ehrwürden eminenz ersatz erwachsene erwachsener exzellenz flüchtling
fraktionsvorsitzende fraktionsvorsitzender fremde fremder gast gefangene gefangener gegenüber geisel genie geschäftsführende
gnaden grüne grüner heiligkeit hochwürden hoheit jugendliche jugendlicher jährige jähriger kind kleine kleiner konservative
konservativer kranke kranker lehrling leiche liberale liberaler liebling linke linker majestät mediensprecher mensch
mitglied model mündel opfer parteivorsitzende parteivorsitzender person profi promi prüfling reisende reisender
rentner-ehepaar selbständige star studierende säugling tote toter verantwortliche verantwortlicher verdächtige verdächtiger
verletzte verletzter verlobte verlobter verstorbene verstorbener vertraute vertrauter verwandte verwandter vormund
vorsitzende vorsitzender vorstandsvorsitzende vorstandsvorsitzender wache waise wächter zwilling überlebende überlebender
""")

PERSONS_MALE = words("""
# own list: nouns for men
abiturient absender absolvent abt administrator admiral afghane afrikaner akademiker aktionär aktivist alter altgeselle
amerikaner amtmann amtsinhaber analyst analytiker anbieter anführer anhänger ankläger anleger anrufer ansager antreiber
anwalt anwender anwohner apotheker araber arbeiter arbeitgeber arbeitnehmer architekt archivar archäologe argentinier artist
arzt arzthelfer assistent astronaut astronom athlet attentäter auftraggeber augenzeuge auktionator ausbilder australier
auswanderer autor außenminister banker bankier barkeeper baron bauer beamte befehlshaber befürworter begleiter belgier
bengel beobachter berater bergmann besitzer besucher betreiber betreuer bettler bewerber bewohner bibliothekar bildhauer
biologe bischof blogger bock botaniker bote botschafter brasilianer brite brotherr bruder bräutigam bub bube buchhalter
buchhändler bulgare bundeskanzler bundesminister bundespräsident bundestrainer bursche bäcker bär bürger bürgermeister
bürgerrechtler büttel chef chefredakteur chemiker chinese choreograph christdemokrat coach computerexperte cousin designer
detektiv diakon dialektforscher dichter dieb diener diplomat direktor dirigent diskjockey dissident doktor dolmetscher
dozent dramatiker drucker däne edelmann ehemann eigentümer einbrecher einwohner elektriker emir empfänger enkel entdecker
entertainer entwickler epidemiologe erbe erfinder ermittler eroberer erzbischof erzherzog erzieher erzähler esel europäer
experte fachmann fahnder fahrer fechter feind feldherr feldmarschall feldwebel fernfahrer filmemacher finanzminister finne
fischer flegel fleischer flieger florist flugbegleiter flugunfallermittler forscher fotograf fraktionschef franzose freier
freiherr freund friseur frosch fuchs fuhrmann funktionär fußballer fährmann förster führer fürsprecher fürst gastgeber
gastwirt gatte geck gegner geheimrat geiger geist geistlicher gelehrter geliebter gemahl gendarm general generaldirektor
generalmajor generalsekretär genetiker geologe geschichtsforscher geschäftsführer geschäftsmann geschäftspartner geselle
gewerkschafter gitarrist gläubiger gott gouverneur graf graphiker greis grieche großherzog großvater gründer gutachter
gutsherr gärtner halbbruder halunke handwerker hauptgeschäftsführer hauptmann hausherr hausmeister hauswirt hebräer
heerführer held helfer henker herausforderer herausgeber herr hersteller herzog hintermann hirt hirte historiker hofmeister
hofrat holländer hotelier humorist hund hydrologe händler häuptling höfling hörer hüter imam imker immunologe inder
informatiker ingenieur inhaber innenminister insasse insider inspektor intendant investor iraker iraner israeli italiener
japaner journalist jude junge junker jurist justizminister justizrat jäger kabarettist kaiser kamerad kameramann kanadier
kandidat kantor kanzler kanzlerkandidat kapitän kaplan kardinal kassierer kater kaufmann kellner kenner kerl khan
klassenkamerad klient klimaforscher kläger knabe knecht kobold koch kollege komiker kommandant kommandeur kommentator
kommerzienrat kommis kommissar kommunist komponist konditor konkurrent konsul korporal korrespondent kosmonaut
krankenpfleger kreditgeber krieger kritiker kroate kronprinz krämer kunde kunsthistoriker kurator kurde kutscher kämpfer
köhler könig künstler küster laborant lakai landmann landrat landvogt landwirt langläufer laternanzünder laternenanzünder
lehrbub lehrer lehrjunge leiter lektor leser leutnant lieferant linguist literat lobbyist lokführer lord lotse läufer löwe
lügner lümmel magister major makler maler manager mann marineoffizier marokkaner marquis marschall maschinist mathematiker
matrose maurer mechaniker medizinalrat mediziner meister meteorologe mexikaner mieter minister ministerpräsident missionar
mitarbeiter mitbegründer mitbewerber mitschüler mitspieler moderator mohr motorradfahrer mullah musiker muslim männlein
mönch mörder müller müllerbursche nachbar nachfolger nachrichtensprecher narr nationalspieler nationaltrainer neffe
neurologe niederländer norweger notar oberbürgermeister oberförster oberleutnant oberst oberstleutnant offizier oheim
oligarch onkel opa opernsänger oppositionsführer oppositionspolitiker organisator organist ornithologe ortsvorsteher page
pakistaner palästinenser papa papst parteichef parteifreund parteigenosse partner passagier passant pastor pate pater
patient pazifist pensionär pfarrer pfleger pharao philosoph photograph physiker pianist pilger pilot pirat pole politiker
politikwissenschaftler politologe polizeipräsident polizeisprecher polizist portier portugiese postbote priester prinz
prinzipal produzent professor programmierer projektleiter prokurist prophet präsident präsidentschaftskandidat prüfer
psychiater psychologe publizist pädagoge rabbi rabbiner rabe radfahrer rat raumfahrer rebell rechtsanwalt redakteur redner
referent regent regierungschef regierungsrat regierungssprecher regisseur reiseleiter reiter rennfahrer rentner reporter
republikaner retter rezensent richter riese ritter rittmeister rivale russe räuber sachbearbeiter sachverständiger sammler
schaffner scharfrichter scharfschütze schauspieler scheich schiedsrichter schlosser schmied schneider schreiner
schriftsteller schuhmacher schulmeister schultheiß schultze schulze schurke schuster schutzmann schwager schwede schweizer
schwiegersohn schwiegervater schwimmer schäfer schüler schütze seelsorger sekretär senator senior serbe siedler sieger sir
skifahrer skirennläufer sohn soldat sozialarbeiter sozialdemokrat sozialist soziologe spanier spezialist spieler spielmacher
spielmann spion sponsor sportdirektor sportler sprachforscher sprecher staatsanwalt staatschef staatsmann staatspräsident
staatsrat staatssekretär stadtrat stallknecht steinmetz steuermann steward stiefsohn stiefvater stifter stratege student
studienleiter stürmer sultan syrer sänger sünder taucher techniker teilhaber teilnehmer tennisspieler terrorist teufel
theologe therapeut tierarzt tischler torhüter torwart totengräber tourist trainer trompeter tscheche typ tänzer täter türke
türmer ukrainer umweltminister umweltschützer ungar unterhändler unternehmer unteroffizier untersucher untertan
unterzeichner urheber urlauber vater vati verbraucher verbrecher verehrer verfasser verfolger verhandlungsführer
verkehrsminister verkäufer verleger vermieter vermittler verteidiger verteidigungsminister vertreter verwalter veteran
veterinär vetter vicomte vikar virologe vizekanzler vizepräsident vogt volkswirt vorgesetzter vorgänger vorreiter
vorstandschef vorstandssprecher vorsteher wachtmeister wahlkämpfer wanderer weber weinbauer weltmeister wettbewerber
widersacher winzer wirt wirtschaftsminister wirtschaftsprüfer wissenschaftler witwer wolf wähler zahlmeister zahnarzt zar
zauberer zeichner zeitzeuge zeuge zimmermann zoologe zugführer zulieferer zuschauer zwerg züchter ägypter ökonom
österreicher übersetzer
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
abiturientin absenderin absolventin administratorin afghanin afrikanerin akademikerin aktionärin aktivistin alte
amerikanerin amme amtsinhaberin analystin analytikerin anbieterin anführerin anhängerin anklägerin anlegerin anruferin
ansagerin anthropologin antreiberin anwenderin anwohnerin anwältin apothekerin araberin arbeiterin arbeitgeberin
arbeitnehmerin architektin archivarin archäologin argentinierin artistin arzthelferin assistentin astronautin astronomin
athletin attentäterin auftraggeberin augenzeugin auktionatorin ausbilderin australierin auswanderin autorin außenministerin
ballerina bankerin bankierin barkeeperin baronesse baronin base beamtin befehlshaberin befürworterin begleiterin belgierin
beobachterin beraterin besitzerin besucherin betreiberin betreuerin bettlerin bewerberin bewohnerin bibliothekarin
bildhauerin biologin bloggerin botanikerin botin botschafterin brasilianerin braut britin buchhalterin buchhändlerin
bulgarin bundeskanzlerin bundesministerin bundespräsidentin bundestrainerin bäckerin bäuerin bürgerin bürgermeisterin
bürgerrechtlerin chefin chefredakteurin chemikerin chinesin chirurgin choreographin christdemokratin coachin
computerexpertin cousine dame designerin detektivin dialektforscherin dichterin diebin dienerin dienstmagd diplomatin
direktorin dirigentin dirne diskjockeyin dissidentin diva dolmetscherin dozentin dramatikerin druckerin dänin ehefrau
eigentümerin einbrecherin einwohnerin elektrikerin empfängerin enkelin enkeltochter entdeckerin entertainerin entwicklerin
epidemiologin erbin erfinderin ermittlerin eroberin erzieherin erzählerin europäerin expertin fachfrau fahnderin fahrerin
fechterin fee feindin feldherrin fernfahrerin filmemacherin finanzministerin finnin fischerin fleischerin fliegerin
floristin flugbegleiterin flugunfallermittlerin forscherin fotografin fraktionschefin französin frau freifrau freundin
friseurin fräulein funktionärin fußballerin försterin führerin fürsprecherin fürstin gastgeberin gastwirtin gattin gegnerin
geigerin geistliche geliebte gemahlin generaldirektorin generalin generalsekretärin genetikerin geologin
geschichtsforscherin geschäftsfrau geschäftsführerin geschäftspartnerin gesellin gewerkschafterin gitarristin gläubigerin
gouvernante gouverneurin graphikerin greisin griechin großmutter gräfin gründerin gutachterin gärtnerin halbschwester
handwerkerin hauptgeschäftsführerin hausfrau hausmeisterin hebamme hebräerin heerführerin heldin helferin herausforderin
herausgeberin herrin herstellerin herzogin hexe hirtin historikerin hofrätin holländerin hotelierin humoristin hydrologin
händlerin hörerin imkerin immunologin inderin informatikerin ingenieurin inhaberin innenministerin insassin insiderin
inspektorin intendantin investorin irakerin iranerin italienerin japanerin journalistin jungfer jungfrau juristin
justizministerin jägerin jüdin kabarettistin kaiserin kameradin kamerafrau kammerjungfer kanadierin kandidatin kanzlerin
kanzlerkandidatin kapitänin kardiologin kassiererin katze kauffrau kellnerin kennerin kindermädchen klassenkameradin
klientin klimaforscherin klägerin kollegin komikerin kommandantin kommandeurin kommentatorin kommissarin kommunistin
komponistin konditorin konkurrentin konsulin korrespondentin kosmonautin krankenpflegerin krankenschwester kreditgeberin
kriegerin kritikerin kroatin kundin kunsthistorikerin kuratorin kurdin kutscherin kämpferin köchin königin künstlerin
laborantin landrätin landwirtin langläuferin lehrerin leiterin lektorin leserin leutnantin lieferantin linguistin literatin
lobbyistin lokführerin lotsin läuferin lügnerin madam magd maklerin malerin mama mamsell managerin marineoffizierin
marokkanerin maschinistin mathematikerin matrone matrosin maurerin mechanikerin medizinerin meisterin meteorologin
mexikanerin mieterin ministerin ministerpräsidentin missionarin mitarbeiterin mitbegründerin mitbewerberin mitschülerin
mitspielerin moderatorin motorradfahrerin muhme musikerin muslimin mutter mutti mädchen mädel mädle mörderin müllerin
nachbarin nachfolgerin nachrichtensprecherin nationalspielerin nationaltrainerin neurologin nichte niederländerin nonne
norwegerin notarin näherin oberbürgermeisterin oberin oberstin offizierin oligarchin oma onkologin opernsängerin
oppositionsführerin oppositionspolitikerin organisatorin organistin ornithologin ortsvorsteherin ozeanografin pakistanerin
paläontologin palästinenserin parteichefin parteifreundin parteigenossin partnerin passagierin passantin pastorin patientin
patin pazifistin pensionärin pfarrerin pflegemutter pflegerin pflegetochter philosophin photographin physikerin pianistin
pilgerin pilotin piratin polin politikerin politikwissenschaftlerin politologin polizeipräsidentin polizeisprecherin
polizistin portierin portugiesin postbotin priesterin primadonna prinzessin prinzipalin produzentin professorin
programmiererin projektleiterin prokuristin prophetin präsidentin präsidentschaftskandidatin prüferin psychiaterin
psychologin publizistin pädagogin päpstin rabbinerin radfahrerin raumfahrerin rebellin rechtsanwältin redakteurin rednerin
referentin regentin regierungschefin regierungssprecherin regisseurin reiseleiterin reiterin rektorin rennfahrerin rentnerin
reporterin republikanerin retterin rezensentin richterin rivalin russin räuberin sachbearbeiterin sachverständige sammlerin
schaffnerin scharfschützin schauspielerin schiedsrichterin schlosserin schneiderin schreinerin schriftstellerin
schuhmacherin schusterin schwedin schweizerin schwester schwiegermutter schwiegertochter schwimmerin schwägerin schönheit
schülerin schützin seelsorgerin seismologin sekretärin senatorin seniorin serbin siedlerin siegerin skifahrerin
skirennläuferin soldatin sozialarbeiterin sozialdemokratin sozialistin soziologin spanierin spezialistin spielerin
spielmacherin spionin sponsorin sportdirektorin sportlerin sprachforscherin sprecherin staatsanwältin staatschefin
staatspräsidentin staatsrätin staatssekretärin stadtplanerin stadträtin steinmetzin stewardess stiefmutter stieftochter
stifterin strategin studentin studienleiterin stürmerin syrerin sängerin sünderin tante taucherin technikerin teilhaberin
teilnehmerin tennisspielerin terroristin theologin therapeutin tierärztin tischlerin tochter torhüterin touristin trainerin
trompeterin tschechin tänzerin täterin türkin türmerin ukrainerin umweltministerin umweltschützerin ungarin unterhändlerin
unternehmerin untersucherin untertanin unterzeichnerin urheberin urlauberin verbraucherin verbrecherin verehrerin
verfasserin verfolgerin verhandlungsführerin verkehrsministerin verkäuferin verlegerin vermieterin vermittlerin
verteidigerin verteidigungsministerin vertreterin verwalterin veteranin veterinärin virologin vizekanzlerin vizepräsidentin
volkswirtin vorgesetzte vorgängerin vorreiterin vorstandschefin vorstandssprecherin vorsteherin wahlkämpferin wanderin
weberin weib weiblein weinbäuerin weltmeisterin wettbewerberin widersacherin winzerin wirtin wirtschaftsministerin
wirtschaftsprüferin wissenschaftlerin witwe wählerin wäscherin zahnärztin zarin zauberin zeichnerin zeitzeugin zeugin zofe
zoologin zugführerin zuliefererin zuschauerin züchterin äbtissin ägypterin ärztin ökonomin österreicherin übersetzerin
""")

TITLES = words("""
# own list: titles of women and men
dr polizeileutnant premier premierminister premierministerin prof us-präsident
""")

TITLES_MALE = words("""
# own list: titles of men
admiral außenminister ayatollah baron bischof botschafter bruder bundeskanzler bundespräsident bürgermeister direktor doktor
don emir erzbischof feldwebel finanzminister freiherr fürst geheimrat general generalsekretär gouverneur graf hauptmann herr
herrn herzog hofrat hr imam innenminister inspektor junker kaiser kanzler kapitän kardinal kommandant kommerzienrat
kommissar konsul könig landrat lehrer leutnant lord major meister minister ministerpräsident mister monsieur mr mullah
oberbürgermeister oberleutnant oberst onkel papst pastor pater pfarrer prinz professor präsident rabbiner regierungssprecher
richter ritter rittmeister sankt scheich senator sir staatsanwalt staatspräsident staatsrat sultan trainer vater
verteidigungsminister vetter wachtmeister zar
""")

TITLES_FEMALE = words("""
# own list: titles of women
baronesse baronin base bundeskanzlerin bürgermeisterin direktorin fr frau frau_dr freifrau frl fräulein fürstin gräfin
herzogin kaiserin kanzlerin königin lady madame mademoiselle ministerin ministerpräsidentin miss mrs muhme mutter
oberbürgermeisterin oberin prinzessin professorin präsidentin richterin schwester senatorin tante
""")

NATIONALITIES = table("""
# own list: adjective and country
afghanische=afghanistan afghanischen=afghanistan amerikanische=usa amerikanischen=usa amerikanischer=usa
australische=australien australischen=australien bayerische=bayern bayerischen=bayern belgische=belgien belgischen=belgien
brasilianische=brasilien brasilianischen=brasilien britisch=großbritannien britische=großbritannien
britischen=großbritannien britischer=großbritannien bulgarische=bulgarien chinesische=china chinesischen=china
chinesischer=china deutsch=deutschland deutsche=deutschland deutschen=deutschland deutscher=deutschland
deutsches=deutschland dänische=dänemark dänischen=dänemark englische=england englischen=england englischer=england
finnische=finnland finnischen=finnland französisch=frankreich französische=frankreich französischen=frankreich
französischer=frankreich georgische=georgien griechische=griechenland griechischen=griechenland griechischer=griechenland
indische=indien indischen=indien indischer=indien irakische=irak irakischen=irak iranische=iran iranischen=iran
iranischer=iran irische=irland irischen=irland israelische=israel israelischen=israel israelischer=israel
italienische=italien italienischen=italien italienischer=italien japanische=japan japanischen=japan japanischer=japan
kanadische=kanada kanadischen=kanada kanadischer=kanada koreanische=korea kroatische=kroatien kroatischen=kroatien
libanesische=libanon libysche=libyen mexikanische=mexiko mexikanischen=mexiko niederländische=niederlande
niederländischen=niederlande nordkoreanische=nordkorea nordkoreanischen=nordkorea norwegische=norwegen norwegischen=norwegen
pakistanische=pakistan pakistanischen=pakistan palästinensische=palästina palästinensischen=palästina polnische=polen
polnischen=polen polnischer=polen portugiesische=portugal portugiesischen=portugal rumänische=rumänien rumänischen=rumänien
russische=russland russischen=russland russischer=russland saudische=saudi-arabien schottische=schottland
schwedische=schweden schwedischen=schweden schweizerische=schweiz schweizerischen=schweiz serbische=serbien
serbischen=serbien slowakische=slowakei slowenische=slowenien spanische=spanien spanischen=spanien spanischer=spanien
syrische=syrien syrischen=syrien südkoreanische=südkorea südkoreanischen=südkorea tschechische=tschechien
tschechischen=tschechien türkische=türkei türkischen=türkei türkischer=türkei ukrainische=ukraine ukrainischen=ukraine
ukrainischer=ukraine ungarische=ungarn ungarischen=ungarn us-amerikanische=usa us-amerikanischen=usa ägyptische=ägypten
ägyptischen=ägypten österreichische=österreich österreichischen=österreich österreichischer=österreich
""")
