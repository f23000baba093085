"""Forms of frequent verbs by mood. Written by benchmarks/generate/mood_forms.py.

Source: ablaut 0.11.0 (MIT or Apache-2.0), from the verbs listed beside the script and the lemmas in cues.py.
"""

REPORTED = frozenset("""
abbreche abhänge ablehne abnehme abrate abreise abschaffe abschließe abstimme abstreite abwarte abwehre abwende
abwiegele abwiegle abwinke ahne akzeptiere altere anbiete anblicke andeute anerkenne anfahre anfange anfauche anflehe
anfrage anfüge anführe angebe angreife anhalte anhebe anherrsche anklage anknurre ankomme ankündige anlächele anlächle
anmahne anmerke annehme anordne anpasse anprangere anrate anrege anrufe anschreie ansehe anspreche ansteige anstimme
anstrebe antrete antworte anwende anzweifele anzweifle anzünde appelliere arbeite argumentiere atme aufatme aufbaue
aufbegehre aufblicke aufbrause auffordere aufgebe aufhebe aufheule aufhänge aufhöre aufjauchze aufkläre aufkreische
auflache auflöse aufmache aufmuntere aufnehme aufreiße aufrufe aufschließe aufschreibe aufschreie aufseufze aufspringe
aufstehe auftauche auftrage auftrete aufwache aufzucke aufzähle ausbreche ausfalle ausfrage ausführe ausgebe ausgehe
aushalte auslöse ausreiche ausrichte ausrufe aussage ausschließe aussehe aussetze ausspreche aussteige ausstoße austrete
austrinke ausübe backe bastele bastle baue beabsichtige beachte beanstande beantrage beantworte bebe bedauere bedeute
bedrohe bedürfe beeinflusse beende befasse befehle befinde befolge befrage befreie befürchte befürworte begehe begehre
beginne begleite beglückwünsche begreife begründe begrüße begütige behalte behandele behandle beharre behaupte behindere
beinhalte beipflichte beistimme beitrage beitrete beiße bekanntgebe bekanntmache bekenne beklage bekomme bekräftige
bekunde bekämpfe belaste belege belehre belle belüge bemerke bemitleide bemängele bemängle bemühe benehme beneide
benenne benutze benötige beobachte bereite bereue berichte beruhe beruhige berühre beschaffe bescheinige beschimpfe
beschließe beschreibe beschuldige beschwere beschwichtige beschwöre beschäftige beschütze besinne besitze bespreche
bestehe bestimme bestrafe bestreite bestätige besuche bete beteilige beteuere betone betrachte betrage betreffe betreibe
betrete betreue betrüge bettele bettle beuge bewege beweise bewerbe bewerte bewirke bewundere bezahle bezeichne bezeuge
bezichtige beziehe beziffere bezweifele bezweifle biege biete bilanziere bilde binde blase bleibe blicke blinzele
blinzle blitze blogge blute blühe brabbele brabble brandmarke brate brauche brause breche bremse brenne bringe brumme
brülle buche buchstabiere bücke büße charakterisiere daliege danke darlege darstelle dasitze dastehe dauere
dazwischenrufe decke dehne deklamiere dementiere demonstriere denke deute diagnostiziere dichte diene diktiere
diskutiere donnere doziere drehe dringe drohe druckse dränge dröhne drücke dulde durchführe dürfe eile einbeziehe
einbilde einfalle einführe eingestehe einhake einhalte einkaufe einlade einleite einlenke einnehme einrede einräume
einschalte einschenke einschlafe einschränke einschätze einsehe einsetze einstelle einstimme einstufe eintreffe eintrete
einwende einwerfe einwillige einziehe empfange empfehle empfinde ende entdecke entfalle entferne entfliehe entgegenhalte
entgegne entgehe enthalte enthülle entkomme entlasse entrüste entscheide entschuldige entspreche entstehe enttäusche
entweiche entwickele entwickle erarbeite erblasse erbleiche erfahre erfolge erfordere erfrage erfülle ergebe ergreife
ergänze erhalte erhebe erhoffe erhole erhöhe erinnere erkenne erkläre erkranke erkundige erlaube erlebe erledige erleide
erläutere ermahne ermittele ermittle ermuntere ermutige ermögliche ernenne erobere erreiche errichte erröte erschalle
erscheine erschieße erschrecke ersetze erstarre ersuche ertrage ertrinke ertöne erwache erwarte erweise erwerbe erwidere
erwähne erziehe erziele erzähle erzürne eröffne esse evakuiere existiere explodiere fabuliere fahre falle fange fasele
fasle fasse fauche fehle feiere feixe fessele fessle festhalte festlege festnehme feststehe feststelle fiepe finanziere
finde flachse flehe fliege fliehe fließe fluche flunkere flöte flüstere folge folgere fordere formuliere fortfahre
fortsetze fortspinne frage freigebe freue friere frohlocke frotzele frotzle funkele funkle funktioniere fördere füge
fühle führe fülle fürchte füttere gackere gaffe garantiere gebe gebiete gebäre gedenke gefalle gefährde gehe gehorche
gehöre geifere geißele geißle gelange gelinge gelle gelobe gelte genieße genüge gerate geschehe gestatte gestehe gewinne
gewähre gewöhne gieße girre glaube gleite gluckse glänze glühe grabe gratuliere greife greine griene grinse grolle
grummele grummle grunze gröle grübele grüble gründe grüße gutheiße gähne habe hake halle halte handele handle harre
hasse hauche haue hebe hechele hechle heirate helfe herantrete herausbringe herauskomme herausplatze herausrufe
herausstelle heraustrete hereinkomme herrsche herstelle herunterkomme hervorbringe hervorhebe hervorpresse hervorstoße
heule hinausgehe hindere hindeute hineingehe hinlege hinnehme hinsetze hinsinke hinstelle hinterfrage hinterherrufe
hinterlasse hinweise hinwerfe hinzeige hinzufüge hinzusetze hinzutrete hocke hoffe hole horche hungere huste hänge höhne
höre hüpfe hüte improvisiere informiere innehalte insistiere interessiere investiere irre isoliere jage jammere jauchze
jaule johle jubele juble kalauere kalkuliere kaue kauere kaufe keife kenne keuche kichere klage klarkomme klarmache
klarstelle klatsche klebe klettere klinge klingele klingle klopfe kläre klöne knarre knie knurre knüpfe koche kollidiere
kommandiere komme kommentiere konkretisiere konstatiere kontere kontrolliere konzentriere koordiniere korrigiere koste
krache krakeele kratze kreische krieche kriege kritisiere kritzele kritzle krächze krähe kundtue kämpfe könne kümmere
kündige küsse lache lade lalle lamentiere lande lasse lauere laufe lausche lebe lege lehne leide leihe leiste leite
lenke lerne lese leuchte leugne liefere liege lispele lisple lobe locke losbrülle loslasse loslege lächele lächle
lästere läute lösche löse lüge mache mahne male maule meckere meide meine melde merke messe miete mitgebe mitmache
mitteile mißfalle moniere mosere munkele munkle muntere murmele murmle murre mustere mutmaße möge müsse nachdenke
nachfrage nachgebe nachhake nachlasse nachlaufe nachlege nachrufe nachschiebe nachsinne nachspreche nahelege necke nehme
nenne nicke niederknie niederlege niedersetze niedersinke niese notiere nuschele nuschle nutze nähere näsele näsle
nörgele nörgle nütze offenbare opfere orakele orakle ordne organisiere packe paffe pariere passe passiere petze pflege
pflichte piepse plage plane plappere platze plaudere plädiere poche poltere posaune poste postuliere prahle prangere
predige preise preisgebe presse produziere profitiere prognostiziere prophezeie proste protestiere protokolliere pruste
präzisiere prüfe prügele prügle pöbele pöble quake quengele quengle quieke quietsche quäle radebreche rappe rate rauche
raune rausche reagiere rechne rechtfertige recke rede reduziere referiere rege regiere registriere regne reguliere reibe
reise reite reiße relativiere renne respektiere resümiere rette rezitiere richte richtigstelle rieche ringe riskiere
rolle rufe ruhe runzele runzle rutsche räche räsoniere rätsele rätsle räume räuspere rücke rüge rühme rühre sabbele
sabble sage salbadere sammele sammle schade schaffe schalle schalte schaue schaukele schaukle scheide scheine scheitere
schelte schenke scherze schicke schiebe schieße schildere schimmere schimpfe schlafe schlage schleiche schlendere
schleppe schließe schluchze schlucke schlussfolgere schmecke schmeichele schmeichle schmelze schmerze schmettere
schmunzele schmunzle schnarre schnattere schnaube schnauze schneide schneie schniefe schnurre schone schrecke schreibe
schreie schreite schränke schwadroniere schwafele schwafle schwanke schwatze schweige schwenke schwimme schwinde
schwinge schwärme schwöre schäme schätze schüttele schüttle schütze sehe sei senke setze seufze sicherstelle siege
signalisiere singe sinke sinne sinniere sitze skandiere solle sorge souffliere spare speie spekuliere spiele spinne
spitze spotte spreche springe spucke spähe spöttele spöttle spüre stamme stammele stammle stampfe standhalte starre
stattfinde stattgebe staune stecke stehe stehle steige stelle sterbe stichele stichle stiere stimme stocke stolpere
stoppe stottere stoße strafe strahle strebe strecke streiche streichele streichle streike streite sträube studiere stufe
stutze stänkere stöhne störe stürze stütze suche suggeriere säe säusele säusle tadele tadle tanze taste tauche tausche
teile titele title tituliere tobe tose trage trainiere trampele trample tratsche traue treffe treibe trenne trete trinke
triumphiere trompete trotze träume tröste tröte tue tuschele tuschle twittere töne töte umarme umblicke umdrehe umfalle
umfasse umgehe umkehre umsetze umwende unke unterbreche untergehe unternehme unterrichte untersage unterscheide
unterschreibe unterstelle unterstreiche unterstütze untersuche untertreibe urteile verabschiede verachte veranstalte
verantworte verberge verbessere verbeuge verbiete verbinde verbitte verbleibe verbrauche verbrenne verbringe verdanke
verderbe verdeutliche verdiene verehre vereinbare verfalle verfolge verfüge vergehe vergesse vergleiche verhafte
verhalte verhandele verhandle verharre verhaspele verhasple verhindere verkaufe verkünde verkündige verlange verlasse
verlaufe verlaute verlege verletze verliere vermeide vermelde vermerke vermisse vermittele vermittle vermute verneige
vernichte verpasse verpflichte verrate verringere versage verschiebe verschlechtere verschwinde versetze versichere
versinke verspotte verspreche verstehe verstoße verstumme versuche verteidige verteufele verteufle vertrage vertraue
vertrete verursache verurteile verwechsele verwechsle verweile verweise verwende verzichte verändere veröffentliche
vorantreibe voraussage vorausschicke vorbereite vorbringe vorgebe vorgehe vorhalte vorhersage vorkomme vorlese vorliege
vornehme vorrechne vorsage vorschlage vorsehe vorsinge vorstelle vortrage vortrete vorwerfe wachse wage wandere warne
warte wasche wechsele wechsle wegfahre wegführe wegwerfe wehe wehklage wehre weiche weigere weine weismache weissage
weitergebe weitergehe weitermache weiterrede wende werbe werde werfe wettere wickele wickle widerspreche wiederhole
wiege wiegele wiegle wiehere willige wimmere winde winke winsele winsle wirke wispere wisse witzele witzle wohne wolle
wundere wähle wähne wünsche würdige wüte zahle zanke zeige zerbreche zerfalle zerre zerstöre zertrümmere zetere ziehe
ziele zische zischele zischle zitiere zittere zublicke zucke zuflüstere zugebe zugestehe zulasse zumache zunehme zurate
zuraune zurechtweise zurufe zurückfrage zurückgebe zurückkehre zurückkomme zurückrufe zurücktrete zurückweise
zurückziehe zusage zusammenarbeite zusammenfahre zusammenfasse zusammenzucke zuschlage zuschreie zusichere zuspitze
zustehe zustimme zuwende zweifele zweifle zwinge zwinkere zwitschere zähle zögere zünde zürne ächze ärgere ätze äußere
öffne übe überfalle überlasse überlebe überlege überliefere übermittele übermittle übernehme überprüfe überrasche
überreiche übersehe übersetze überstehe übertrage übertreibe überwache überweise überwinde
""".split())
SUPPOSED = frozenset("""
abbräche abbrächen abhinge abnähme abnähmen abriete abschlösse abschlössen abstritte abwendete abwendeten anböte anböten
anerkennte anerkennten anfinge anführen angriffe angäbe angäben anhielte anhöbe anhöben ankäme ankämen annähme annähmen
anriefe anriete anspräche ansprächen anstiege ansähe ansähen anträte anträten anwendete anwendeten aufgäbe aufgäben
aufhöbe aufhöben aufnähme aufnähmen aufriefe aufrisse aufschlösse aufschlössen aufschriebe aufspränge aufsprängen
aufstünde aufstünden aufträte aufträten auftrüge auftrügen ausbräche ausbrächen ausfiele ausginge ausgäbe ausgäben
aushielte ausriefe ausschlösse ausschlössen ausspräche aussprächen ausstiege ausstieße aussähe aussähen austränke
austränken austräte austräten bedürfte bedürften befähle befählen befände befänden beginge begriffe begänne begännen
behielte beiträte beiträten beitrüge beitrügen bekanntgäbe bekanntgäben bekennte bekennten bekäme bekämen belöge belögen
benennte benennten benähme benähmen beschlösse beschlössen beschriebe beschwören bespräche besprächen bestritte bestünde
bestünden besänne besännen besäße besäßen betriebe beträfe beträfen beträte beträten betröge betrögen betrügen bewiese
bewürbe bewürben bezöge bezögen bisse bliebe bliese brennte brennten briete bräche brächen brächte brächten bände bänden
bäte bäten böge bögen böte böten daläge dalägen dastünde dastünden dasäße dasäßen dazwischenriefe drängen dächte dächten
dürfte dürften einbezöge einbezögen einfiele eingestünde eingestünden einhielte einlüde einlüden einnähme einnähmen
einschliefe einsähe einsähen einträfe einträfen einträte einträten einwendete einwendeten einwürfe einwürfen einzöge
einzögen empfinge empfähle empfählen empfände empfänden entfiele entflöhe entflöhen entgegenhielte entginge enthielte
entkäme entkämen entließe entschiede entspräche entsprächen entstünde entstünden entwiche erführe erführen ergriffe
ergäbe ergäben erhielte erhöbe erhöben erkennte erkennten erlitte ernennte ernennten erschiene erschräke erschräken
erschösse erschössen ertränke ertränken ertrüge ertrügen erwiese erwürbe erwürben erzöge erzögen festhielte festnähme
festnähmen feststünde feststünden fiele finge flöge flögen flöhe flöhen flösse flössen fortführe fortführen fortspänne
fortspännen freigäbe freigäben fröre frören fände fänden führen gebären geböte geböten gedächte gedächten gefiele
gelänge gelängen genösse genössen geriete geschähe geschähen gestünde gestünden gewänne gewännen ginge gliche glitte
griffe grübe grüben guthieße gäbe gäben gälte gälten gösse gössen heranträte heranträten herausbrächte herausbrächten
herauskäme herauskämen herausriefe herausträte herausträten hereinkäme hereinkämen herunterkäme herunterkämen
hervorbrächte hervorbrächten hervorhöbe hervorhöben hervorstieße hielte hieße hinausginge hineinginge hinge hinnähme
hinnähmen hinsänke hinsänken hinterherriefe hinterließe hinwiese hinwürfe hinwürfen hinzuträte hinzuträten hätte hätten
höbe höben hülfe hülfen innehielte kennte kennten klarkäme klarkämen klänge klängen kröche kröchen kundtäte kundtäten
käme kämen könnte könnten liefe liehe ließe litte losließe läge lägen läse läsen löge lögen lüde lüden miede mitgäbe
mitgäben mißfiele mäße mäßen möchte möchten müsste müssten nachdächte nachdächten nachgäbe nachgäben nachliefe nachließe
nachriefe nachschöbe nachschöben nachspräche nachsprächen nachsänne nachsännen nennte nennten niedersänke niedersänken
nähme nähmen preisgäbe preisgäben priese rennte rennten riebe riefe riete risse ritte ränge rängen röche röchen schiede
schiene schliche schliefe schlösse schlössen schlüge schlügen schmölze schmölzen schnitte schriebe schritte schwiege
schwämme schwämmen schwände schwänden schwänge schwängen schwören schälte schälten schöbe schöben schösse schössen
spräche sprächen spränge sprängen spänne spännen standhielte stattfände stattfänden stattgäbe stattgäben stiege stieße
striche stritte stähle stählen stünde stünden stürbe stürben sähe sähen sänge sängen sänke sänken sänne sännen säße
säßen triebe träfe träfen tränke tränken träte träten trüge trügen täte täten umfiele umginge umwendete umwendeten
unterbräche unterbrächen unterginge unternähme unternähmen unterschiede unterschriebe unterstriche untertriebe verbliebe
verbrennte verbrennten verbrächte verbrächten verbände verbänden verbärge verbärgen verbäte verbäten verböte verböten
verdürbe verdürben verfiele verginge vergliche vergäße vergäßen verhielte verliefe verließe verlöre verlören vermiede
verriete verschwände verschwänden verschöbe verschöben verspräche versprächen verstieße verstünde verstünden versänke
versänken verträte verträten vertrüge vertrügen verwendete verwendeten verwiese vorantriebe vorbrächte vorbrächten
vorginge vorgäbe vorgäben vorhielte vorkäme vorkämen vorläge vorlägen vorläse vorläsen vornähme vornähmen vorschlüge
vorschlügen vorsähe vorsähen vorsänge vorsängen vorträte vorträten vortrüge vortrügen vorwürfe vorwürfen wegführen
wegwürfe wegwürfen weiterginge weitergäbe weitergäben wendete wendeten wiche widerspräche widersprächen wiese wände
wänden wäre wären wöge wögen wüchse wüchsen würbe würben würde würden würfe würfen wüsche wüschen wüsste wüssten
zerbräche zerbrächen zerfiele zugestünde zugestünden zugäbe zugäben zuließe zunähme zunähmen zurechtwiese zuriefe
zuriete zurückgäbe zurückgäben zurückkäme zurückkämen zurückriefe zurückträte zurückträten zurückwiese zurückzöge
zurückzögen zusammenführe zusammenführen zuschlüge zuschlügen zustünde zustünden zuwendete zuwendeten zwänge zwängen
zöge zögen äße äßen überfiele überließe übernähme übernähmen überstünde überstünden übersähe übersähen übertriebe
übertrüge übertrügen überwiese überwände überwänden
""".split())
INDICATIVE = frozenset("""
abbrach abbrachen abbricht abhing abhingen abhängt ablehnt ablehnte ablehnten abnahm abnahmen abnimmt abreist abreiste
abreisten abriet abrieten abrät abschafft abschaffte abschafften abschließt abschloss abschlossen abschloß abstimmt
abstimmte abstimmten abstreitet abstritt abstritten abwandte abwandten abwartet abwartete abwarteten abwehrt abwehrte
abwehrten abwendet abwiegelt abwiegelte abwiegelten abwinkt abwinkte abwinkten achtet achtete achteten ahnt ahnte ahnten
akzeptiert akzeptierte akzeptierten altert alterte alterten anbietet anblickt anblickte anblickten anbot anboten
andeutet andeutete andeuteten anerkannte anerkannten anerkennt anfaucht anfauchte anfauchten anfing anfingen anfleht
anflehte anflehten anfragt anfragte anfragten anfuhr anfuhren anfährt anfängt anfügt anfügte anfügten anführt anführte
anführten angab angaben angibt angreift angriff angriffen anhebt anherrscht anherrschte anherrschten anhielt anhielten
anhob anhoben anhält ankam ankamen anklagt anklagte anklagten anknurrt anknurrte anknurrten ankommt ankündigt ankündigte
ankündigten anlächelt anlächelte anlächelten anmahnt anmahnte anmahnten anmerkt anmerkte anmerkten annahm annahmen
annimmt anordnet anordnete anordneten anpasst anpasste anpassten anpaßt anpaßte anpaßten anprangert anprangerte
anprangerten anregt anregte anregten anrief anriefen anriet anrieten anruft anrät ansah ansahen anschreit anschrie
anschrien ansieht ansprach ansprachen anspricht ansteigt anstieg anstiegen anstimmt anstimmte anstimmten anstrebt
anstrebte anstrebten antrat antraten antritt antwortet antwortete antworteten anwandte anwandten anwendet anzweifelt
anzweifelte anzweifelten anzündet anzündete anzündeten appelliert appellierte appellierten arbeitet arbeitete arbeiteten
argumentiert argumentierte argumentierten atmet atmete atmeten aufatmet aufatmete aufatmeten aufbaut aufbaute aufbauten
aufbegehrt aufbegehrte aufbegehrten aufblickt aufblickte aufblickten aufbraust aufbrauste aufbrausten auffordert
aufforderte aufforderten aufgab aufgaben aufgibt aufhebt aufheult aufheulte aufheulten aufhob aufhoben aufhängt
aufhängte aufhängten aufhört aufhörte aufhörten aufjauchzt aufjauchzte aufjauchzten aufklärt aufklärte aufklärten
aufkreischt aufkreischte aufkreischten auflacht auflachte auflachten auflöst auflöste auflösten aufmacht aufmachte
aufmachten aufmuntert aufmunterte aufmunterten aufnahm aufnahmen aufnimmt aufreißt aufrief aufriefen aufriss aufrissen
aufriß aufruft aufschließt aufschloss aufschlossen aufschloß aufschreibt aufschreit aufschrie aufschrieb aufschrieben
aufschrien aufseufzt aufseufzte aufseufzten aufsprang aufsprangen aufspringt aufstand aufstanden aufsteht auftaucht
auftauchte auftauchten auftrat auftraten auftritt auftrug auftrugen aufträgt aufwacht aufwachte aufwachten aufzuckt
aufzuckte aufzuckten aufzählt aufzählte aufzählten ausbrach ausbrachen ausbricht ausfiel ausfielen ausfragt ausfragte
ausfragten ausfällt ausführt ausführte ausführten ausgab ausgaben ausgeht ausgibt ausging ausgingen aushielt aushielten
aushält auslöst auslöste auslösten ausreicht ausreichte ausreichten ausrichtet ausrichtete ausrichteten ausrief
ausriefen ausruft aussagt aussagte aussagten aussah aussahen ausschließt ausschloss ausschlossen ausschloß aussetzt
aussetzte aussetzten aussieht aussprach aussprachen ausspricht aussteigt ausstieg ausstiegen ausstieß ausstießen
ausstößt austrank austranken austrat austraten austrinkt austritt ausübt ausübte ausübten außteigt außtieg außtiegen
außtieß außtießen außtößt aß aßen backt backte backten band banden bastelt bastelte bastelten baten baut baute bauten
beabsichtigt beabsichtigte beabsichtigten beachtet beachtete beachteten beanstandet beanstandete beanstandeten beantragt
beantragte beantragten beantwortet beantwortete beantworteten bebt bebte bebten bedarf bedauert bedauerte bedauerten
bedeutet bedeutete bedeuteten bedroht bedrohte bedrohten bedurfte bedurften beeinflusst beeinflusste beeinflussten
beeinflußt beeinflußte beeinflußten beendet beendete beendeten befahl befahlen befand befanden befasst befasste
befassten befaßt befaßte befaßten befiehlt befindet befolgt befolgte befolgten befragt befragte befragten befreit
befreite befreiten befürchtet befürchtete befürchteten befürwortet befürwortete befürworteten begann begannen begehrt
begehrte begehrten begeht beging begingen beginnt begleitet begleitete begleiteten beglückwünscht beglückwünschte
beglückwünschten begreift begriff begriffen begründet begründete begründeten begrüßt begrüßte begrüßten begütigt
begütigte begütigten behandelt behandelte behandelten beharrt beharrte beharrten behauptet behauptete behaupteten
behielt behielten behindert behinderte behinderten behält beinhaltet beinhaltete beinhalteten beipflichtet beipflichtete
beipflichteten beistimmt beistimmte beistimmten beitrat beitraten beitritt beitrug beitrugen beiträgt beißt bekam
bekamen bekannte bekannten bekanntgab bekanntgaben bekanntgibt bekanntmacht bekanntmachte bekanntmachten bekennt beklagt
beklagte beklagten bekommt bekräftigt bekräftigte bekräftigten bekundet bekundete bekundeten bekämpft bekämpfte
bekämpften belastet belastete belasteten belegt belegte belegten belehrt belehrte belehrten bellt bellte bellten belog
belogen belügt bemerkt bemerkte bemerkten bemitleidet bemitleidete bemitleideten bemängelt bemängelte bemängelten bemüht
bemühte bemühten benahm benahmen benannte benannten beneidet beneidete beneideten benennt benimmt benutzt benutzte
benutzten benötigt benötigte benötigten beobachtet beobachtete beobachteten bereitet bereitete bereiteten bereut bereute
bereuten berichtet berichtete berichteten beruhigt beruhigte beruhigten beruht beruhte beruhten berührt berührte
berührten besann besannen besaß besaßen beschafft beschaffte beschafften bescheinigt bescheinigte bescheinigten
beschimpft beschimpfte beschimpften beschließt beschloss beschlossen beschloß beschreibt beschrieb beschrieben
beschuldigt beschuldigte beschuldigten beschwert beschwerte beschwerten beschwichtigt beschwichtigte beschwichtigten
beschwor beschworen beschwört beschäftigt beschäftigte beschäftigten beschützt beschützte beschützten besinnt besitzt
besprach besprachen bespricht bestand bestanden besteht bestimmt bestimmte bestimmten bestraft bestrafte bestraften
bestreitet bestritt bestritten bestätigt bestätigte bestätigten besucht besuchte besuchten beteiligt beteiligte
beteiligten betet betete beteten beteuert beteuerte beteuerten betont betonte betonten betrachtet betrachtete
betrachteten betraf betrafen betrat betraten betreibt betreut betreute betreuten betrieb betrieben betrifft betritt
betrog betrogen betrug betrugen beträgt betrügt bettelt bettelte bettelten beugt beugte beugten bewarb bewarben bewegt
bewegte bewegten beweist bewertet bewertete bewerteten bewies bewiesen bewirbt bewirkt bewirkte bewirkten bewundert
bewunderte bewunderten bezahlt bezahlte bezahlten bezeichnet bezeichnete bezeichneten bezeugt bezeugte bezeugten
bezichtigt bezichtigte bezichtigten bezieht beziffert bezifferte bezifferten bezog bezogen bezweifelt bezweifelte
bezweifelten biegt bietet bilanziert bilanzierte bilanzierten bildet bildete bildeten bindet biss bissen bittet biß
bleibt blickt blickte blickten blieb blieben blies bliesen blinzelt blinzelte blinzelten blitzt blitzte blitzten bloggt
bloggte bloggten blutet blutete bluteten bläst blüht blühte blühten bog bogen bot boten brabbelt brabbelte brabbelten
brach brachen brachte brachten brandmarkt brandmarkte brandmarkten brannte brannten braucht brauchte brauchten braust
brauste brausten bremst bremste bremsten brennt bricht briet brieten bringt brummt brummte brummten brät brüllt brüllte
brüllten buchstabiert buchstabierte buchstabierten bucht buchte buchten bückt bückte bückten büßt büßte büßten
charakterisiert charakterisierte charakterisierten dachte dachten dalag dalagen daliegt dankt dankte dankten darf
darlegt darlegte darlegten darstellt darstellte darstellten dasaß dasaßen dasitzt dastand dastanden dasteht dauert
dauerte dauerten dazwischenrief dazwischenriefen dazwischenruft deckt deckte deckten dehnt dehnte dehnten deklamiert
deklamierte deklamierten dementiert dementierte dementierten demonstriert demonstrierte demonstrierten denkt deutet
deutete deuteten diagnostiziert diagnostizierte diagnostizierten dichtet dichtete dichteten dient diente dienten
diktiert diktierte diktierten diskutiert diskutierte diskutierten donnert donnerte donnerten doziert dozierte dozierten
drang drangen dreht drehte drehten dringt droht drohte drohten druckst druckste drucksten drängt drängte drängten dröhnt
dröhnte dröhnten drückt drückte drückten duldet duldete duldeten durchführt durchführte durchführten durfte durften
eignet eignete eigneten eilt eilte eilten einbezieht einbezog einbezogen einbildet einbildete einbildeten einfiel
einfielen einfällt einführt einführte einführten eingestand eingestanden eingesteht einhakt einhakte einhakten einhielt
einhielten einhält einkauft einkaufte einkauften einleitet einleitete einleiteten einlenkt einlenkte einlenkten einlud
einluden einlädt einnahm einnahmen einnimmt einredet einredete einredeten einräumt einräumte einräumten einsah einsahen
einschaltet einschaltete einschalteten einschenkt einschenkte einschenkten einschlief einschliefen einschläft
einschränkt einschränkte einschränkten einschätzt einschätzte einschätzten einsetzt einsetzte einsetzten einsieht
einstellt einstellte einstellten einstimmt einstimmte einstimmten einstuft einstufte einstuften eintraf eintrafen
eintrat eintraten eintrifft eintritt einwandte einwandten einwarf einwarfen einwendet einwilligt einwilligte
einwilligten einwirft einzieht einzog einzogen empfahl empfahlen empfand empfanden empfiehlt empfindet empfing empfingen
empfängt endet endete endeten entdeckt entdeckte entdeckten entfernt entfernte entfernten entfiel entfielen entflieht
entfloh entflohen entfällt entgegenhielt entgegenhielten entgegenhält entgegnet entgegnete entgegneten entgeht entging
entgingen enthielt enthielten enthält enthüllt enthüllte enthüllten entkam entkamen entkommt entließ entließen entlässt
entläßt entrüstet entrüstete entrüsteten entscheidet entschied entschieden entschuldigt entschuldigte entschuldigten
entsprach entsprachen entspricht entstand entstanden entsteht enttäuscht enttäuschte enttäuschten entweicht entwich
entwichen entwickelt entwickelte entwickelten erarbeitet erarbeitete erarbeiteten erblasst erblasste erblassten erblaßt
erblaßte erblaßten erbleicht erbleichte erbleichten erfolgt erfolgte erfolgten erfordert erforderte erforderten erfragt
erfragte erfragten erfuhr erfuhren erfährt erfüllt erfüllte erfüllten ergab ergaben ergibt ergreift ergriff ergriffen
ergänzt ergänzte ergänzten erhebt erhielt erhielten erhob erhoben erhofft erhoffte erhofften erholt erholte erholten
erhält erhöht erhöhte erhöhten erinnert erinnerte erinnerten erkannte erkannten erkennt erklärt erklärte erklärten
erkrankt erkrankte erkrankten erkundigt erkundigte erkundigten erlaubt erlaubte erlaubten erlebt erlebte erlebten
erledigt erledigte erledigten erleidet erlitt erlitten erläutert erläuterte erläuterten ermahnt ermahnte ermahnten
ermittelt ermittelte ermittelten ermuntert ermunterte ermunterten ermutigt ermutigte ermutigten ermöglicht ermöglichte
ermöglichten ernannte ernannten ernennt erobert eroberte eroberten erreicht erreichte erreichten errichtet errichtete
errichteten errötet errötete erröteten erschallt erschallte erschallten erscheint erschien erschienen erschießt erschoss
erschossen erschoß erschrak erschraken erschrickt ersetzt ersetzte ersetzten erstarrt erstarrte erstarrten ersucht
ersuchte ersuchten ertrank ertranken ertrinkt ertrug ertrugen erträgt ertönt ertönte ertönten erwacht erwachte erwachten
erwarb erwarben erwartet erwartete erwarteten erweist erwidert erwiderte erwiderten erwies erwiesen erwirbt erwähnt
erwähnte erwähnten erzieht erzielt erzielte erzielten erzog erzogen erzählt erzählte erzählten erzürnt erzürnte
erzürnten eröffnet eröffnete eröffneten evakuiert evakuierte evakuierten existiert existierte existierten explodiert
explodierte explodierten fabuliert fabulierte fabulierten fand fanden faselt faselte faselten fasst fasste fassten
faucht fauchte fauchten faßt faßte faßten fehlt fehlte fehlten feiert feierte feierten feixt feixte feixten fesselt
fesselte fesselten festhielt festhielten festhält festlegt festlegte festlegten festnahm festnahmen festnimmt feststand
feststanden feststeht feststellt feststellte feststellten fiel fielen fiept fiepte fiepten finanziert finanzierte
finanzierten findet fing fingen flachst flachste flachsten fleht flehte flehten fliegt flieht fließt flog flogen floh
flohen floss flossen floß flucht fluchte fluchten flunkert flunkerte flunkerten flötet flötete flöteten flüstert
flüsterte flüsterten folgert folgerte folgerten folgt folgte folgten fordert forderte forderten formuliert formulierte
formulierten fortfuhr fortfuhren fortfährt fortsetzt fortsetzte fortsetzten fortspann fortspannen fortspinnt fragt
fragte fragten freigab freigaben freigibt freut freute freuten friert frohlockt frohlockte frohlockten fror froren
frotzelt frotzelte frotzelten fuhr fuhren funkelt funkelte funkelten funktioniert funktionierte funktionierten fährt
fällt fängt fördert förderte förderten fügt fügte fügten fühlt fühlte fühlten führt führte führten füllt füllte füllten
fürchtet fürchtete fürchteten füttert fütterte fütterten gab gaben gackert gackerte gackerten gafft gaffte gafften galt
galten garantiert garantierte garantierten gebar gebaren gebiert gebietet gebot geboten gedachte gedachten gedenkt
gefiel gefielen gefährdet gefährdete gefährdeten gefällt gehorcht gehorchte gehorchten geht gehört gehörte gehörten
geifert geiferte geiferten geißelt geißelte geißelten gelang gelangen gelangt gelangte gelangten gelingt gellt gellte
gellten gelobt gelobte gelobten genießt genoss genossen genoß genügt genügte genügten geriet gerieten gerät geschah
geschahen geschieht gestand gestanden gestattet gestattete gestatteten gesteht gewann gewannen gewinnt gewährt gewährte
gewährten gewöhnt gewöhnte gewöhnten gibt gießt gilt ging gingen girrt girrte girrten glaubt glaubte glaubten gleicht
gleitet glich glichen glitt glitten gluckst gluckste glucksten glänzt glänzte glänzten glüht glühte glühten goss gossen
goß gratuliert gratulierte gratulierten greift greint greinte greinten grient griente grienten griff griffen grinst
grinste grinsten grollt grollte grollten grub gruben grummelt grummelte grummelten grunzt grunzte grunzten gräbt grölt
grölte grölten grübelt grübelte grübelten gründet gründete gründeten grüßt grüßte grüßten gutheißt guthieß guthießen
gähnt gähnte gähnten hakt hakte hakten half halfen hallt hallte hallten handelt handelte handelten harrt harrte harrten
hasst hasste hassten hat hatte hatten haucht hauchte hauchten haut haute hauten haßt haßte haßten hebt hechelt hechelte
hechelten heilt heilte heilten heiratet heiratete heirateten heißt herantrat herantraten herantritt herausbrachte
herausbrachten herausbringt herauskam herauskamen herauskommt herausplatzt herausplatzte herausplatzten herausrief
herausriefen herausruft herausstellt herausstellte herausstellten heraustrat heraustraten heraustritt heraußtellt
heraußtellte heraußtellten hereinkam hereinkamen hereinkommt herrscht herrschte herrschten herstellt herstellte
herstellten herunterkam herunterkamen herunterkommt hervorbrachte hervorbrachten hervorbringt hervorhebt hervorhob
hervorhoben hervorpresst hervorpresste hervorpressten hervorpreßt hervorpreßte hervorpreßten hervorstieß hervorstießen
hervorstößt heult heulte heulten hielt hielten hieß hießen hilft hinausgeht hinausging hinausgingen hindert hinderte
hinderten hindeutet hindeutete hindeuteten hineingeht hineinging hineingingen hing hingen hinlegt hinlegte hinlegten
hinnahm hinnahmen hinnimmt hinsank hinsanken hinsetzt hinsetzte hinsetzten hinsinkt hinstellt hinstellte hinstellten
hinterfragt hinterfragte hinterfragten hinterherrief hinterherriefen hinterherruft hinterließ hinterließen hinterlässt
hinterläßt hinwarf hinwarfen hinweist hinwies hinwiesen hinwirft hinzeigt hinzeigte hinzeigten hinzufügt hinzufügte
hinzufügten hinzusetzt hinzusetzte hinzusetzten hinzutrat hinzutraten hinzutritt hob hoben hockt hockte hockten hofft
hoffte hofften holt holte holten horcht horchte horchten hungert hungerte hungerten hustet hustete husteten hält hängt
hängte hängten höhnt höhnte höhnten hört hörte hörten hüpft hüpfte hüpften hütet hütete hüteten improvisiert
improvisierte improvisierten informiert informierte informierten innehielt innehielten innehält insistiert insistierte
insistierten interessiert interessierte interessierten investiert investierte investierten irrt irrte irrten isoliert
isolierte isolierten isst ist ißt jagt jagte jagten jammert jammerte jammerten jauchzt jauchzte jauchzten jault jaulte
jaulten johlt johlte johlten jubelt jubelte jubelten kalauert kalauerte kalauerten kalkuliert kalkulierte kalkulierten
kam kamen kann kannte kannten kauert kauerte kauerten kauft kaufte kauften kaut kaute kauten kehrt kehrte kehrten keift
keifte keiften kennt keucht keuchte keuchten kichert kicherte kicherten klagt klagte klagten klang klangen klarkam
klarkamen klarkommt klarmacht klarmachte klarmachten klarstellt klarstellte klarstellten klatscht klatschte klatschten
klebt klebte klebten klettert kletterte kletterten klingelt klingelte klingelten klingt klopft klopfte klopften klärt
klärte klärten klönt klönte klönten knarrt knarrte knarrten kniet kniete knieten knurrt knurrte knurrten knüpft knüpfte
knüpften kocht kochte kochten kollidiert kollidierte kollidierten kommandiert kommandierte kommandierten kommentiert
kommentierte kommentierten kommt konkretisiert konkretisierte konkretisierten konnte konnten konstatiert konstatierte
konstatierten kontert konterte konterten kontrolliert kontrollierte kontrollierten konzentriert konzentrierte
konzentrierten koordiniert koordinierte koordinierten korrigiert korrigierte korrigierten kostet kostete kosteten kracht
krachte krachten krakeelt krakeelte krakeelten kratzt kratzte kratzten kreischt kreischte kreischten kriecht kriegt
kriegte kriegten kritisiert kritisierte kritisierten kritzelt kritzelte kritzelten kroch krochen krächzt krächzte
krächzten kräht krähte krähten kundtat kundtaten kundtut kämpft kämpfte kämpften kümmert kümmerte kümmerten kündigt
kündigte kündigten küsst küsste küssten küßt küßte küßten lacht lachte lachten lag lagen lallt lallte lallten lamentiert
lamentierte lamentierten landet landete landeten las lasen lauert lauerte lauerten lauscht lauschte lauschten lautet
lautete lauteten lebt lebte lebten leert leerte leerten legt legte legten lehnt lehnte lehnten leidet leiht leistet
leistete leisteten leitet leitete leiteten lenkt lenkte lenkten lernt lernte lernten leuchtet leuchtete leuchteten
leugnet leugnete leugneten liebt liebte liebten lief liefen liefert lieferte lieferten liegt lieh liehen liest ließ
ließen lispelt lispelte lispelten litt litten lobt lobte lobten lockt lockte lockten log logen losbrüllt losbrüllte
losbrüllten loslegt loslegte loslegten losließ losließen loslässt losläßt lud luden lächelt lächelte lächelten lädt
lässt lästert lästerte lästerten läuft läutet läutete läuteten läßt löscht löschte löschten löst löste lösten lügt macht
machte machten mag mahnt mahnte mahnten malt malte malten mault maulte maulten maß maßen meckert meckerte meckerten
meidet meint meinte meinten meldet meldete meldeten merkt merkte merkten mied mieden mietet mietete mieteten misst
mitgab mitgaben mitgibt mitmacht mitmachte mitmachten mitteilt mitteilte mitteilten mißfiel mißfielen mißfällt mißt
mochte mochten moniert monierte monierten mosert moserte moserten munkelt munkelte munkelten muntert munterte munterten
murmelt murmelte murmelten murrt murrte murrten muss musste mussten mustert musterte musterten mutmaßt mutmaßte
mutmaßten muß mußte mußten nachdachte nachdachten nachdenkt nachfragt nachfragte nachfragten nachgab nachgaben nachgibt
nachhakt nachhakte nachhakten nachlegt nachlegte nachlegten nachlief nachliefen nachließ nachließen nachlässt nachläuft
nachläßt nachrief nachriefen nachruft nachsann nachsannen nachschiebt nachschob nachschoben nachsinnt nachsprach
nachsprachen nachspricht nahelegt nahelegte nahelegten nahm nahmen nannte nannten neckt neckte neckten nennt nickt
nickte nickten niederkniet niederkniete niederknieten niederlegt niederlegte niederlegten niedersank niedersanken
niedersetzt niedersetzte niedersetzten niedersinkt niest nieste niesten nimmt notiert notierte notierten nuschelt
nuschelte nuschelten nutzt nutzte nutzten nähert näherte näherten näselt näselte näselten nörgelt nörgelte nörgelten
nützt nützte nützten offenbart offenbarte offenbarten opfert opferte opferten orakelt orakelte orakelten ordnet ordnete
ordneten organisiert organisierte organisierten packt packte packten pafft paffte pafften pariert parierte parierten
passiert passierte passierten passt passte passten paßt paßte paßten petzt petzte petzten pflegt pflegte pflegten
pflichtet pflichtete pflichteten piepst piepste piepsten plagt plagte plagten plant plante planten plappert plapperte
plapperten platzt platzte platzten plaudert plauderte plauderten plädiert plädierte plädierten pocht pochte pochten
poltert polterte polterten posaunt posaunte posaunten postet postete posteten postuliert postulierte postulierten prahlt
prahlte prahlten prangert prangerte prangerten predigt predigte predigten preisgab preisgaben preisgibt preist presst
presste pressten preßt preßte preßten pries priesen produziert produzierte produzierten profitiert profitierte
profitierten prognostiziert prognostizierte prognostizierten prophezeit prophezeite prophezeiten prostet prostete
prosteten protestiert protestierte protestierten protokolliert protokollierte protokollierten prustet prustete prusteten
präzisiert präzisierte präzisierten prüft prüfte prüften prügelt prügelte prügelten pöbelt pöbelte pöbelten quakt quakte
quakten quengelt quengelte quengelten quiekt quiekte quiekten quietscht quietschte quietschten quält quälte quälten
radebrecht radebrechte radebrechten rang rangen rannte rannten rappt rappte rappten raucht rauchte rauchten raunt raunte
raunten rauscht rauschte rauschten reagiert reagierte reagierten rechnet rechnete rechneten rechtfertigt rechtfertigte
rechtfertigten reckt reckte reckten redet redete redeten reduziert reduzierte reduzierten referiert referierte
referierten regiert regierte regierten registriert registrierte registrierten regnet regnete regneten regt regte regten
reguliert regulierte regulierten reibt reicht reichte reichten reift reifte reiften reist reiste reisten reitet reißt
relativiert relativierte relativierten rennt respektiert respektierte respektierten resümiert resümierte resümierten
rettet rettete retteten rezitiert rezitierte rezitierten richtet richtete richteten richtigstellt richtigstellte
richtigstellten rieb rieben riecht rief riefen riet rieten ringt riskiert riskierte riskierten riss rissen ritt ritten
riß roch rochen rollt rollte rollten ruft ruht ruhte ruhten runzelt runzelte runzelten rutscht rutschte rutschten rächt
rächte rächten räsoniert räsonierte räsonierten rät rätselt rätselte rätselten räumt räumte räumten räuspert räusperte
räusperten rückt rückte rückten rügt rügte rügten rühmt rühmte rühmten rührt rührte rührten sabbelt sabbelte sabbelten
sagt sagte sagten sah sahen salbadert salbaderte salbaderten sammelt sammelte sammelten sang sangen sank sanken sann
sannen saß saßen schadet schadete schadeten schafft schaffte schafften schallt schallte schallten schalt schalten
schaltet schaltete schalteten schaukelt schaukelte schaukelten schaut schaute schauten scheidet scheint scheitert
scheiterte scheiterten schenkt schenkte schenkten scherzt scherzte scherzten schickt schickte schickten schiebt schied
schieden schien schienen schießt schildert schilderte schilderten schilt schimmert schimmerte schimmerten schimpft
schimpfte schimpften schleicht schlendert schlenderte schlenderten schleppt schleppte schleppten schlich schlichen
schlief schliefen schließt schloss schlossen schloß schluchzt schluchzte schluchzten schluckt schluckte schluckten
schlug schlugen schlussfolgert schlussfolgerte schlussfolgerten schläft schlägt schmeckt schmeckte schmeckten
schmeichelt schmeichelte schmeichelten schmerzt schmerzte schmerzten schmettert schmetterte schmetterten schmilzt
schmolz schmolzen schmunzelt schmunzelte schmunzelten schnarrt schnarrte schnarrten schnattert schnatterte schnatterten
schnaubt schnaubte schnaubten schnauzt schnauzte schnauzten schneidet schneit schneite schneiten schnieft schniefte
schnieften schnitt schnitten schnurrt schnurrte schnurrten schob schoben schont schonte schonten schoss schossen schoß
schreckt schreckte schreckten schreibt schreit schreitet schrie schrieb schrieben schrien schritt schritten schränkt
schränkte schränkten schwadroniert schwadronierte schwadronierten schwafelt schwafelte schwafelten schwamm schwammen
schwand schwanden schwang schwangen schwankt schwankte schwankten schwatzt schwatzte schwatzten schweigt schwenkt
schwenkte schwenkten schwieg schwiegen schwimmt schwindet schwingt schwor schworen schwärmt schwärmte schwärmten schwört
schämt schämte schämten schätzt schätzte schätzten schüttelt schüttelte schüttelten schützt schützte schützten senkt
senkte senkten setzt setzte setzten seufzt seufzte seufzten sicherstellt sicherstellte sicherstellten sichert sicherte
sicherten siegt siegte siegten sieht signalisiert signalisierte signalisierten singt sinkt sinniert sinnierte sinnierten
sinnt sitzt skandiert skandierte skandierten soll sollte sollten sorgt sorgte sorgten souffliert soufflierte
soufflierten spann spannen spart sparte sparten speit spekuliert spekulierte spekulierten spie spielt spielte spielten
spien spinnt spitzt spitzte spitzten spottet spottete spotteten sprach sprachen sprang sprangen spricht springt spuckt
spuckte spuckten späht spähte spähten spöttelt spöttelte spöttelten spürt spürte spürten stahl stahlen stammelt
stammelte stammelten stammt stammte stammten stampft stampfte stampften stand standen standhielt standhielten standhält
starb starben starrt starrte starrten stattfand stattfanden stattfindet stattgab stattgaben stattgibt staunt staunte
staunten steckt steckte steckten steht steigt stellt stellte stellten stichelt stichelte stichelten stieg stiegen
stiehlt stiert stierte stierten stieß stießen stimmt stimmte stimmten stirbt stockt stockte stockten stolpert stolperte
stolperten stoppt stoppte stoppten stottert stotterte stotterten straft strafte straften strahlt strahlte strahlten
strebt strebte strebten streckt streckte streckten streichelt streichelte streichelten streicht streikt streikte
streikten streitet strich strichen stritt stritten sträubt sträubte sträubten studiert studierte studierten stuft stufte
stuften stutzt stutzte stutzten stänkert stänkerte stänkerten stöhnt stöhnte stöhnten stört störte störten stößt stürzt
stürzte stürzten stützt stützte stützten sucht suchte suchten suggeriert suggerierte suggerierten sät säte säten säuselt
säuselte säuselten tadelt tadelte tadelten tanzt tanzte tanzten tastet tastete tasteten tat taten taucht tauchte
tauchten tauscht tauschte tauschten teilt teilte teilten titelt titelte titelten tituliert titulierte titulierten tobt
tobte tobten tost toste tosten traf trafen trainiert trainierte trainierten trampelt trampelte trampelten trank tranken
trat traten tratscht tratschte tratschten traut traute trauten treibt trennt trennte trennten trieb trieben trifft
trinkt tritt triumphiert triumphierte triumphierten trompetet trompetete trompeteten trotzt trotzte trotzten trug trugen
trägt träumt träumte träumten tröstet tröstete trösteten trötet trötete tröteten tuschelt tuschelte tuschelten tut
twittert twitterte twitterten tönt tönte tönten tötet tötete töteten umarmt umarmte umarmten umblickt umblickte
umblickten umdreht umdrehte umdrehten umfasst umfasste umfassten umfaßt umfaßte umfaßten umfiel umfielen umfällt umgeht
umging umgingen umkehrt umkehrte umkehrten umsetzt umsetzte umsetzten umwandte umwandten umwendet unkt unkte unkten
unterbrach unterbrachen unterbricht untergeht unterging untergingen unternahm unternahmen unternimmt unterrichtet
unterrichtete unterrichteten untersagt untersagte untersagten unterscheidet unterschied unterschieden unterschreibt
unterschrieb unterschrieben unterstellt unterstellte unterstellten unterstreicht unterstrich unterstrichen unterstützt
unterstützte unterstützten untersucht untersuchte untersuchten untertreibt untertrieb untertrieben urteilt urteilte
urteilten verabschiedet verabschiedete verabschiedeten verachtet verachtete verachteten veranstaltet veranstaltete
veranstalteten verantwortet verantwortete verantworteten verband verbanden verbarg verbargen verbat verbaten verbessert
verbesserte verbesserten verbeugt verbeugte verbeugten verbietet verbindet verbirgt verbittet verbleibt verblieb
verblieben verbot verboten verbrachte verbrachten verbrannte verbrannten verbraucht verbrauchte verbrauchten verbrennt
verbringt verdankt verdankte verdankten verdarb verdarben verdeutlicht verdeutlichte verdeutlichten verdient verdiente
verdienten verdirbt verehrt verehrte verehrten vereinbart vereinbarte vereinbarten verfiel verfielen verfolgt verfolgte
verfolgten verfällt verfügt verfügte verfügten vergaß vergaßen vergeht verging vergingen vergisst vergißt vergleicht
verglich verglichen verhaftet verhaftete verhafteten verhandelt verhandelte verhandelten verharrt verharrte verharrten
verhaspelt verhaspelte verhaspelten verhielt verhielten verhindert verhinderte verhinderten verhält verkauft verkaufte
verkauften verkündet verkündete verkündeten verkündigt verkündigte verkündigten verlangt verlangte verlangten verlautet
verlautete verlauteten verlegt verlegte verlegten verletzt verletzte verletzten verlief verliefen verliert verließ
verließen verlor verloren verlässt verläuft verläßt vermeidet vermeldet vermeldete vermeldeten vermerkt vermerkte
vermerkten vermied vermieden vermisst vermisste vermissten vermittelt vermittelte vermittelten vermißt vermißte
vermißten vermutet vermutete vermuteten verneigt verneigte verneigten vernichtet vernichtete vernichteten verpasst
verpasste verpassten verpaßt verpaßte verpaßten verpflichtet verpflichtete verpflichteten verriet verrieten verringert
verringerte verringerten verrät versagt versagte versagten versank versanken verschiebt verschlechtert verschlechterte
verschlechterten verschob verschoben verschwand verschwanden verschwindet versetzt versetzte versetzten versichert
versicherte versicherten versinkt verspottet verspottete verspotteten versprach versprachen verspricht verstand
verstanden versteht verstieß verstießen verstummt verstummte verstummten verstößt versucht versuchte versuchten
verteidigt verteidigte verteidigten verteufelt verteufelte verteufelten vertrat vertraten vertraut vertraute vertrauten
vertritt vertrug vertrugen verträgt verursacht verursachte verursachten verurteilt verurteilte verurteilten verwandte
verwandten verwechselt verwechselte verwechselten verweilt verweilte verweilten verweist verwendet verwies verwiesen
verzichtet verzichtete verzichteten verändert veränderte veränderten veröffentlicht veröffentlichte veröffentlichten
vorantreibt vorantrieb vorantrieben voraussagt voraussagte voraussagten vorausschickt vorausschickte vorausschickten
vorbereitet vorbereitete vorbereiteten vorbrachte vorbrachten vorbringt vorgab vorgaben vorgeht vorgibt vorging
vorgingen vorhersagt vorhersagte vorhersagten vorhielt vorhielten vorhält vorkam vorkamen vorkommt vorlag vorlagen
vorlas vorlasen vorliegt vorliest vornahm vornahmen vornimmt vorrechnet vorrechnete vorrechneten vorsagt vorsagte
vorsagten vorsah vorsahen vorsang vorsangen vorschlug vorschlugen vorschlägt vorsieht vorsingt vorstellt vorstellte
vorstellten vortrat vortraten vortritt vortrug vortrugen vorträgt vorwarf vorwarfen vorwirft wacht wachte wachten wagt
wagte wagten wand wanden wandert wanderte wanderten wandte wandten war warb warben waren warf warfen warnt warnte
warnten wartet wartete warteten wechselt wechselte wechselten wegfuhr wegfuhren wegfährt wegführt wegführte wegführten
wegwarf wegwarfen wegwirft wehklagt wehklagte wehklagten wehrt wehrte wehrten weht wehte wehten weicht weigert weigerte
weigerten weint weinte weinten weismacht weismachte weismachten weissagt weissagte weissagten weist weitergab
weitergaben weitergeht weitergibt weiterging weitergingen weitermacht weitermachte weitermachten weiterredet
weiterredete weiterredeten weiß wendet wettert wetterte wetterten wich wichen wickelt wickelte wickelten widersprach
widersprachen widerspricht wiederholt wiederholte wiederholten wiegelt wiegelte wiegelten wiegt wiehert wieherte
wieherten wies wiesen will willigt willigte willigten wimmert wimmerte wimmerten windet winkt winkte winkten winselt
winselte winselten wirbt wird wirft wirkt wirkte wirkten wispert wisperte wisperten witzelt witzelte witzelten wog wogen
wohnt wohnte wohnten wollte wollten wuchs wuchsen wundert wunderte wunderten wurde wurden wusch wuschen wusste wussten
wußte wußten wächst wählt wählte wählten wähnt wähnte wähnten wäscht wünscht wünschte wünschten würdigt würdigte
würdigten wütet wütete wüteten zahlt zahlte zahlten zankt zankte zankten zeigt zeigte zeigten zerbrach zerbrachen
zerbricht zerfiel zerfielen zerfällt zerrt zerrte zerrten zerstört zerstörte zerstörten zertrümmert zertrümmerte
zertrümmerten zetert zeterte zeterten zieht zielt zielte zielten zischelt zischelte zischelten zischt zischte zischten
zitiert zitierte zitierten zittert zitterte zitterten zog zogen zublickt zublickte zublickten zuckt zuckte zuckten
zuflüstert zuflüsterte zuflüsterten zugab zugaben zugestand zugestanden zugesteht zugibt zuließ zuließen zulässt zuläßt
zumacht zumachte zumachten zunahm zunahmen zunimmt zuraunt zuraunte zuraunten zurechtweist zurechtwies zurechtwiesen
zurief zuriefen zuriet zurieten zuruft zurät zurückfragt zurückfragte zurückfragten zurückgab zurückgaben zurückgibt
zurückkam zurückkamen zurückkehrt zurückkehrte zurückkehrten zurückkommt zurückrief zurückriefen zurückruft zurücktrat
zurücktraten zurücktritt zurückweist zurückwies zurückwiesen zurückzieht zurückzog zurückzogen zusagt zusagte zusagten
zusammenarbeitet zusammenarbeitete zusammenarbeiteten zusammenfasst zusammenfasste zusammenfassten zusammenfaßt
zusammenfaßte zusammenfaßten zusammenfuhr zusammenfuhren zusammenfährt zusammenzuckt zusammenzuckte zusammenzuckten
zuschlug zuschlugen zuschlägt zuschreit zuschrie zuschrien zusichert zusicherte zusicherten zuspitzt zuspitzte
zuspitzten zustand zustanden zusteht zustimmt zustimmte zustimmten zuwandte zuwandten zuwendet zwang zwangen zweifelt
zweifelte zweifelten zwingt zwinkert zwinkerte zwinkerten zwitschert zwitscherte zwitscherten zählt zählte zählten
zögert zögerte zögerten zündet zündete zündeten zürnt zürnte zürnten ächzt ächzte ächzten ärgert ärgerte ärgerten ätzt
ätzte ätzten äußert äußerte äußerten öffnet öffnete öffneten überfiel überfielen überfällt überlebt überlebte überlebten
überlegt überlegte überlegten überliefert überlieferte überlieferten überließ überließen überlässt überläßt übermittelt
übermittelte übermittelten übernahm übernahmen übernimmt überprüft überprüfte überprüften überrascht überraschte
überraschten überreicht überreichte überreichten übersah übersahen übersetzt übersetzte übersetzten übersieht überstand
überstanden übersteht übertreibt übertrieb übertrieben übertrug übertrugen überträgt überwacht überwachte überwachten
überwand überwanden überweist überwies überwiesen überwindet übt übte übten
""".split())
