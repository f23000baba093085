"""Forms of frequent verbs by mood. Written by benchmarks/generate/mood_forms.py.

Source: ablaut 0.11.0 (MIT or Apache-2.0), from the verbs listed beside the script and the lemmas in cues.py.
"""

REPORTED = frozenset("""
abbreche abhänge ablehne abnehme abrate abreise abschaffe abschließe abstimme abstreite abwarte abwehre abwiegele
abwiegle abwinke ahne akzeptiere altere anbiete andeute anerkenne anfahre anfange anfauche anflehe anfrage anfüge
anführe angebe angreife anhalte anhebe anherrsche anklage anknurre ankomme ankündige anlächele anlächle anmahne anmerke
annehme anordne anpasse anprangere anrate anrege anrufe anschreie ansehe anspreche ansteige anstimme anstrebe antrete
antworte anwende anzweifele anzweifle appelliere arbeite argumentiere atme aufbaue aufbegehre aufbrause auffordere
aufgebe aufheule aufhöre aufjauchze aufkläre aufkreische auflache auflöse aufmuntere aufnehme aufrufe aufschließe
aufschreibe aufschreie aufseufze aufstehe auftauche auftrage auftrete aufzähle ausbreche ausfalle ausfrage ausführe
ausgebe ausgehe aushalte auslöse ausreiche ausrichte ausrufe aussage ausschließe aussehe aussetze ausspreche aussteige
ausstoße ausübe backe bastele bastle baue beabsichtige beachte beanstande beantrage beantworte bedauere bedeute bedrohe
bedürfe beeinflusse beende befasse befehle befinde befolge befrage befreie befürchte befürworte begehe begehre beginne
begleite beglückwünsche begreife begründe begrüße begütige behalte behandele behandle beharre behaupte behindere
beinhalte beipflichte beistimme beitrage beiße bekanntgebe bekanntmache bekenne beklage bekomme bekräftige bekunde
bekämpfe belaste belege belehre belle belüge bemerke bemitleide bemängele bemängle bemühe benehme beneide benenne
benutze benötige beobachte bereite bereue berichte beruhe beruhige berühre beschaffe bescheinige beschimpfe beschließe
beschreibe beschuldige beschwere beschwichtige beschwöre beschäftige beschütze besitze bespreche bestehe bestimme
bestrafe bestreite bestätige besuche bete beteilige beteuere betone betrachte betrage betreffe betreibe betrete betreue
betrüge bettele bettle bewege beweise bewerbe bewerte bewirke bezahle bezeichne bezeuge bezichtige beziehe beziffere
bezweifele bezweifle biege biete bilanziere bilde binde blase bleibe blicke blogge blute blühe brabbele brabble
brandmarke brauche brause breche bremse brenne bringe brumme brülle buche buchstabiere büße charakterisiere danke
darlege darstelle dauere dazwischenrufe decke deklamiere dementiere demonstriere denke deute diagnostiziere dichte diene
diktiere diskutiere donnere doziere drehe dringe drohe druckse dränge dröhne drücke durchführe dürfe einbeziehe einbilde
einfalle einführe eingestehe einhake einhalte einkaufe einlade einleite einlenke einnehme einrede einräume einschalte
einschränke einschätze einsehe einsetze einstelle einstimme einstufe eintreffe eintrete einwende einwerfe einwillige
einziehe empfange empfehle empfinde ende entdecke entfalle entferne entgegenhalte entgegne entgehe enthalte enthülle
entkomme entlasse entrüste entscheide entschuldige entspreche entstehe enttäusche entwickele entwickle erarbeite erfahre
erfolge erfordere erfrage erfülle ergebe ergreife ergänze erhalte erhebe erhoffe erhole erhöhe erinnere erkenne erkläre
erkranke erkundige erlaube erlebe erledige erleide erläutere ermahne ermittele ermittle ermuntere ermutige ermögliche
ernenne erobere erreiche errichte erschalle erscheine erschieße erschrecke ersetze ersuche ertrage ertrinke ertöne
erwache erwarte erweise erwerbe erwidere erwähne erziehe erziele erzähle eröffne esse evakuiere existiere explodiere
fabuliere fahre falle fange fasele fasle fasse fauche fehle feiere feixe fessele fessle festhalte festlege festnehme
feststehe feststelle fiepe finanziere finde flachse flehe fliege fliehe fließe fluche flunkere flöte flüstere folge
folgere fordere formuliere fortfahre fortsetze fortspinne frage freigebe freue friere frohlocke frotzele frotzle
funktioniere fördere füge fühle führe fürchte füttere gackere garantiere gebe gebiete gebäre gedenke gefalle gefährde
gehe gehorche gehöre geifere geißele geißle gelange gelinge gelle gelobe gelte genieße genüge gerate geschehe gestatte
gestehe gewinne gewähre gewöhne gieße girre glaube gluckse glänze grabe gratuliere greife greine griene grinse grolle
grummele grummle grunze gröle grübele grüble gründe grüße gutheiße habe hake halte handele handle hasse hauche haue hebe
hechele hechle heirate helfe herausbringe herauskomme herausplatze herausrufe herausstelle herrsche herstelle
herunterkomme hervorbringe hervorhebe hervorpresse hervorstoße heule hindere hinnehme hinterfrage hinterherrufe
hinterlasse hinweise hinzufüge hinzusetze hoffe hole hungere huste hänge höhne höre hüte improvisiere informiere
insistiere interessiere investiere irre isoliere jage jammere jauchze jaule johle jubele juble kalauere kalkuliere kaufe
keife kenne keuche kichere klage klarkomme klarmache klarstelle klebe klettere klinge klopfe kläre klöne knurre knüpfe
koche kollidiere kommandiere komme kommentiere konkretisiere konstatiere kontere kontrolliere konzentriere koordiniere
korrigiere koste krakeele kreische kriege kritisiere kritzele kritzle krächze krähe kundtue kämpfe könne kümmere kündige
küsse lache lade lalle lamentiere lande lasse laufe lebe lege lehne leide leihe leiste leite lenke lerne lese leuchte
leugne liefere liege lispele lisple lobe locke losbrülle loslasse loslege lächele lächle lästere lösche löse lüge mache
mahne male maule meckere meide meine melde merke messe miete mitgebe mitmache mitteile mißfalle moniere mosere munkele
munkle muntere murmele murmle murre mutmaße möge müsse nachdenke nachfrage nachgebe nachhake nachlasse nachlege nachrufe
nachschiebe nachspreche nahelege necke nehme nenne nicke notiere nuschele nuschle nutze nähere näsele näsle nörgele
nörgle nütze offenbare opfere orakele orakle ordne organisiere packe pariere passe passiere petze pflege pflichte piepse
plane plappere platze plaudere plädiere poche poltere posaune poste postuliere prahle prangere predige preise preisgebe
presse produziere profitiere prognostiziere prophezeie proste protestiere protokolliere pruste präzisiere prüfe pöbele
pöble quake quengele quengle quieke quietsche radebreche rappe rate rauche raune reagiere rechne rechtfertige rede
reduziere referiere rege regiere registriere regne reguliere reise reite reiße relativiere renne respektiere resümiere
rette rezitiere richte richtigstelle rieche riskiere rolle rufe ruhe rutsche räche räsoniere rätsele rätsle räume
räuspere rücke rüge rühme rühre sabbele sabble sage salbadere sammele sammle schade schaffe schalte schaue scheide
scheine scheitere schelte schenke scherze schicke schiebe schieße schildere schimpfe schlafe schlage schließe schluchze
schlussfolgere schmecke schmeichele schmeichle schmelze schmerze schmettere schmunzele schmunzle schnarre schnattere
schnaube schnauze schneide schniefe schnurre schone schrecke schreibe schreie schränke schwadroniere schwafele schwafle
schwanke schwatze schweige schwimme schwinde schwärme schwöre schäme schätze schütze sehe sei senke setze seufze
sicherstelle siege signalisiere singe sinke sinniere sitze skandiere solle sorge souffliere spare spekuliere spiele
spinne spitze spotte spreche spöttele spöttle spüre stamme stammele stammle standhalte stattfinde stattgebe stecke stehe
stehle steige stelle sterbe stichele stichle stimme stocke stoppe stottere stoße strafe strahle strebe streiche streike
streite studiere stufe stutze stänkere stöhne störe suche suggeriere säe säusele säusle tadele tadle tanze tauche
tausche teile titele title tituliere tobe trage trainiere tratsche traue treffe treibe trenne trete trinke triumphiere
trompete trotze träume tröste tröte tue tuschele tuschle twittere töne töte umfasse umgehe umkehre umsetze unke
unterbreche untergehe unternehme unterrichte untersage unterscheide unterschreibe unterstelle unterstreiche unterstütze
untersuche untertreibe urteile verabschiede veranstalte verantworte verberge verbessere verbiete verbinde verbitte
verbleibe verbrauche verbrenne verbringe verdanke verderbe verdeutliche verdiene vereinbare verfalle verfolge verfüge
vergehe vergesse vergleiche verhafte verhalte verhandele verhandle verhaspele verhasple verhindere verkaufe verkünde
verkündige verlange verlasse verlaufe verlaute verlege verletze verliere vermeide vermelde vermerke vermisse vermittele
vermittle vermute vernichte verpasse verpflichte verrate verringere versage verschiebe verschlechtere verschwinde
versetze versichere verspotte verspreche verstehe verstoße versuche verteidige verteufele verteufle vertrage vertraue
vertrete verursache verurteile verwechsele verwechsle verweise verwende verzichte verändere veröffentliche vorantreibe
voraussage vorausschicke vorbereite vorbringe vorgebe vorgehe vorhalte vorhersage vorkomme vorlese vorliege vornehme
vorrechne vorsage vorschlage vorsehe vorsinge vorstelle vortrage vorwerfe wachse wage warne warte wasche wechsele
wechsle wehe wehklage wehre weiche weigere weine weismache weissage weitergebe weitergehe weitermache weiterrede wende
werbe werde werfe wettere widerspreche wiederhole wiege wiegele wiegle wiehere willige wimmere winke winsele winsle
wirke wispere wisse witzele witzle wohne wolle wundere wähle wähne wünsche würdige wüte zahle zeige zerbreche zerfalle
zerstöre zertrümmere zetere ziehe ziele zische zischele zischle zitiere zuflüstere zugebe zugestehe zulasse zunehme
zurate zuraune zurechtweise zurufe zurückfrage zurückgebe zurückkehre zurückkomme zurückrufe zurücktrete zurückweise
zurückziehe zusage zusammenarbeite zusammenfasse zuschreie zusichere zuspitze zustehe zustimme zweifele zweifle zwinge
zwitschere zähle zögere zürne ächze ärgere ätze äußere öffne übe überfalle überlasse überlebe überlege überliefere
übermittele übermittle übernehme überprüfe überrasche übersehe übersetze überstehe übertrage übertreibe überwache
überweise überwinde
""".split())
SUPPOSED = frozenset("""
abbräche abbrächen abhinge abnähme abnähmen abriete abschlösse abschlössen abstritte anböte anböten anerkennte
anerkennten anfinge anführen angriffe angäbe angäben anhielte anhöbe anhöben ankäme ankämen annähme annähmen anriefe
anriete anspräche ansprächen anstiege ansähe ansähen anträte anträten anwendete anwendeten aufgäbe aufgäben aufnähme
aufnähmen aufriefe aufschlösse aufschlössen aufschriebe aufstünde aufstünden aufträte aufträten auftrüge auftrügen
ausbräche ausbrächen ausfiele ausginge ausgäbe ausgäben aushielte ausriefe ausschlösse ausschlössen ausspräche
aussprächen ausstiege ausstieße aussähe aussähen bedürfte bedürften befähle befählen befände befänden beginge begriffe
begänne begännen behielte beitrüge beitrügen bekanntgäbe bekanntgäben bekennte bekennten bekäme bekämen belöge belögen
benennte benennten benähme benähmen beschlösse beschlössen beschriebe beschwören bespräche besprächen bestritte bestünde
bestünden besäße besäßen betriebe beträfe beträfen beträte beträten betröge betrögen betrügen bewiese bewürbe bewürben
bezöge bezögen bisse bliebe bliese brennte brennten bräche brächen brächte brächten bände bänden bäte bäten böge bögen
böte böten dazwischenriefe drängen dächte dächten dürfte dürften einbezöge einbezögen einfiele eingestünde eingestünden
einhielte einlüde einlüden einnähme einnähmen einsähe einsähen einträfe einträfen einträte einträten einwendete
einwendeten einwürfe einwürfen einzöge einzögen empfinge empfähle empfählen empfände empfänden entfiele entgegenhielte
entginge enthielte entkäme entkämen entließe entschiede entspräche entsprächen entstünde entstünden erführe erführen
ergriffe ergäbe ergäben erhielte erhöbe erhöben erkennte erkennten erlitte ernennte ernennten erschiene erschräke
erschräken erschösse erschössen ertränke ertränken ertrüge ertrügen erwiese erwürbe erwürben erzöge erzögen festhielte
festnähme festnähmen feststünde feststünden fiele finge flöge flögen flöhe flöhen flösse flössen fortführe fortführen
fortspänne fortspännen freigäbe freigäben fröre frören fände fänden führen gebären geböte geböten gedächte gedächten
gefiele gelänge gelängen genösse genössen geriete geschähe geschähen gestünde gestünden gewänne gewännen ginge gliche
griffe grübe grüben guthieße gäbe gäben gälte gälten gösse gössen herausbrächte herausbrächten herauskäme herauskämen
herausriefe herunterkäme herunterkämen hervorbrächte hervorbrächten hervorhöbe hervorhöben hervorstieße hielte hieße
hinge hinnähme hinnähmen hinterherriefe hinterließe hinwiese hätte hätten höbe höben hülfe hülfen kennte kennten
klarkäme klarkämen klänge klängen kundtäte kundtäten käme kämen könnte könnten liefe liehe ließe litte losließe läge
lägen läse läsen löge lögen lüde lüden miede mitgäbe mitgäben mißfiele mäße mäßen möchte möchten müsste müssten
nachdächte nachdächten nachgäbe nachgäben nachließe nachriefe nachschöbe nachschöben nachspräche nachsprächen nennte
nennten nähme nähmen preisgäbe preisgäben priese rennte rennten riefe riete risse ritte röche röchen schiede schiene
schliefe schlösse schlössen schlüge schlügen schmölze schmölzen schnitte schriebe schwiege schwämme schwämmen schwände
schwänden schwören schälte schälten schöbe schöben schösse schössen spräche sprächen spänne spännen standhielte
stattfände stattfänden stattgäbe stattgäben stiege stieße striche stritte stähle stählen stünde stünden stürbe stürben
sähe sähen sänge sängen sänke sänken säße säßen triebe träfe träfen tränke tränken träte träten trüge trügen täte täten
umginge unterbräche unterbrächen unterginge unternähme unternähmen unterschiede unterschriebe unterstriche untertriebe
verbliebe verbrennte verbrennten verbrächte verbrächten verbände verbänden verbärge verbärgen verbäte verbäten verböte
verböten verdürbe verdürben verfiele verginge vergliche vergäße vergäßen verhielte verliefe verließe verlöre verlören
vermiede verriete verschwände verschwänden verschöbe verschöben verspräche versprächen verstieße verstünde verstünden
verträte verträten vertrüge vertrügen verwendete verwendeten verwiese vorantriebe vorbrächte vorbrächten vorginge
vorgäbe vorgäben vorhielte vorkäme vorkämen vorläge vorlägen vorläse vorläsen vornähme vornähmen vorschlüge vorschlügen
vorsähe vorsähen vorsänge vorsängen vortrüge vortrügen vorwürfe vorwürfen weiterginge weitergäbe weitergäben wendete
wendeten wiche widerspräche widersprächen wiese wäre wären wöge wögen wüchse wüchsen würbe würben würde würden würfe
würfen wüsche wüschen wüsste wüssten zerbräche zerbrächen zerfiele zugestünde zugestünden zugäbe zugäben zuließe zunähme
zunähmen zurechtwiese zuriefe zuriete zurückgäbe zurückgäben zurückkäme zurückkämen zurückriefe zurückträte zurückträten
zurückwiese zurückzöge zurückzögen zustünde zustünden zwänge zwängen zöge zögen äße äßen überfiele überließe übernähme
übernähmen überstünde überstünden übersähe übersähen übertriebe übertrüge übertrügen überwiese überwände überwänden
""".split())
INDICATIVE = frozenset("""
abbrach abbrachen abbricht abhing abhingen abhängt ablehnt ablehnte ablehnten abnahm abnahmen abnimmt abreist abreiste
abreisten abriet abrieten abrät abschafft abschaffte abschafften abschließt abschloss abschlossen abstimmt abstimmte
abstimmten abstreitet abstritt abstritten abwartet abwartete abwarteten abwehrt abwehrte abwehrten abwiegelt abwiegelte
abwiegelten abwinkt abwinkte abwinkten achtet achtete achteten ahnt ahnte ahnten akzeptiert akzeptierte akzeptierten
altert alterte alterten anbietet anbot anboten andeutet andeutete andeuteten anerkannte anerkannten anerkennt anfaucht
anfauchte anfauchten anfing anfingen anfleht anflehte anflehten anfragt anfragte anfragten anfuhr anfuhren anfährt
anfängt anfügt anfügte anfügten anführt anführte anführten angab angaben angibt angreift angriff angriffen anhebt
anherrscht anherrschte anherrschten anhielt anhielten anhob anhoben anhält ankam ankamen anklagt anklagte anklagten
anknurrt anknurrte anknurrten ankommt ankündigt ankündigte ankündigten anlächelt anlächelte anlächelten anmahnt anmahnte
anmahnten anmerkt anmerkte anmerkten annahm annahmen annimmt anordnet anordnete anordneten anpasst anpasste anpassten
anprangert anprangerte anprangerten anregt anregte anregten anrief anriefen anriet anrieten anruft anrät ansah ansahen
anschreit anschrie anschrien ansieht ansprach ansprachen anspricht ansteigt anstieg anstiegen anstimmt anstimmte
anstimmten anstrebt anstrebte anstrebten antrat antraten antritt antwortet antwortete antworteten anwandte anwandten
anwendet anzweifelt anzweifelte anzweifelten appelliert appellierte appellierten arbeitet arbeitete arbeiteten
argumentiert argumentierte argumentierten atmet atmete atmeten aufbaut aufbaute aufbauten aufbegehrt aufbegehrte
aufbegehrten aufbraust aufbrauste aufbrausten auffordert aufforderte aufforderten aufgab aufgaben aufgibt aufheult
aufheulte aufheulten aufhört aufhörte aufhörten aufjauchzt aufjauchzte aufjauchzten aufklärt aufklärte aufklärten
aufkreischt aufkreischte aufkreischten auflacht auflachte auflachten auflöst auflöste auflösten aufmuntert aufmunterte
aufmunterten aufnahm aufnahmen aufnimmt aufrief aufriefen aufruft aufschließt aufschloss aufschlossen aufschreibt
aufschreit aufschrie aufschrieb aufschrieben aufschrien aufseufzt aufseufzte aufseufzten aufstand aufstanden aufsteht
auftaucht auftauchte auftauchten auftrat auftraten auftritt auftrug auftrugen aufträgt aufzählt aufzählte aufzählten
ausbrach ausbrachen ausbricht ausfiel ausfielen ausfragt ausfragte ausfragten ausfällt ausführt ausführte ausführten
ausgab ausgaben ausgeht ausgibt ausging ausgingen aushielt aushielten aushält auslöst auslöste auslösten ausreicht
ausreichte ausreichten ausrichtet ausrichtete ausrichteten ausrief ausriefen ausruft aussagt aussagte aussagten aussah
aussahen ausschließt ausschloss ausschlossen aussetzt aussetzte aussetzten aussieht aussprach aussprachen ausspricht
aussteigt ausstieg ausstiegen ausstieß ausstießen ausstößt ausübt ausübte ausübten aß aßen backt backte backten band
banden bastelt bastelte bastelten baten baut baute bauten beabsichtigt beabsichtigte beabsichtigten beachtet beachtete
beachteten beanstandet beanstandete beanstandeten beantragt beantragte beantragten beantwortet beantwortete
beantworteten bedarf bedauert bedauerte bedauerten bedeutet bedeutete bedeuteten bedroht bedrohte bedrohten bedurfte
bedurften beeinflusst beeinflusste beeinflussten beendet beendete beendeten befahl befahlen befand befanden befasst
befasste befassten befiehlt befindet befolgt befolgte befolgten befragt befragte befragten befreit befreite befreiten
befürchtet befürchtete befürchteten befürwortet befürwortete befürworteten begann begannen begehrt begehrte begehrten
begeht beging begingen beginnt begleitet begleitete begleiteten beglückwünscht beglückwünschte beglückwünschten begreift
begriff begriffen begründet begründete begründeten begrüßt begrüßte begrüßten begütigt begütigte begütigten behandelt
behandelte behandelten beharrt beharrte beharrten behauptet behauptete behaupteten behielt behielten behindert
behinderte behinderten behält beinhaltet beinhaltete beinhalteten beipflichtet beipflichtete beipflichteten beistimmt
beistimmte beistimmten beitrug beitrugen beiträgt beißt bekam bekamen bekannte bekannten bekanntgab bekanntgaben
bekanntgibt bekanntmacht bekanntmachte bekanntmachten bekennt beklagt beklagte beklagten bekommt bekräftigt bekräftigte
bekräftigten bekundet bekundete bekundeten bekämpft bekämpfte bekämpften belastet belastete belasteten belegt belegte
belegten belehrt belehrte belehrten bellt bellte bellten belog belogen belügt bemerkt bemerkte bemerkten bemitleidet
bemitleidete bemitleideten bemängelt bemängelte bemängelten bemüht bemühte bemühten benahm benahmen benannte benannten
beneidet beneidete beneideten benennt benimmt benutzt benutzte benutzten benötigt benötigte benötigten beobachtet
beobachtete beobachteten bereitet bereitete bereiteten bereut bereute bereuten berichtet berichtete berichteten beruhigt
beruhigte beruhigten beruht beruhte beruhten berührt berührte berührten besaß besaßen beschafft beschaffte beschafften
bescheinigt bescheinigte bescheinigten beschimpft beschimpfte beschimpften beschließt beschloss beschlossen beschreibt
beschrieb beschrieben beschuldigt beschuldigte beschuldigten beschwert beschwerte beschwerten beschwichtigt
beschwichtigte beschwichtigten beschwor beschworen beschwört beschäftigt beschäftigte beschäftigten beschützt beschützte
beschützten besitzt besprach besprachen bespricht bestand bestanden besteht bestimmt bestimmte bestimmten bestraft
bestrafte bestraften bestreitet bestritt bestritten bestätigt bestätigte bestätigten besucht besuchte besuchten
beteiligt beteiligte beteiligten betet betete beteten beteuert beteuerte beteuerten betont betonte betonten betrachtet
betrachtete betrachteten betraf betrafen betrat betraten betreibt betreut betreute betreuten betrieb betrieben betrifft
betritt betrog betrogen betrug betrugen beträgt betrügt bettelt bettelte bettelten bewarb bewarben bewegt bewegte
bewegten beweist bewertet bewertete bewerteten bewies bewiesen bewirbt bewirkt bewirkte bewirkten bezahlt bezahlte
bezahlten bezeichnet bezeichnete bezeichneten bezeugt bezeugte bezeugten bezichtigt bezichtigte bezichtigten bezieht
beziffert bezifferte bezifferten bezog bezogen bezweifelt bezweifelte bezweifelten biegt bietet bilanziert bilanzierte
bilanzierten bildet bildete bildeten bindet biss bissen bittet bleibt blickt blickte blickten blieb blieben blies
bliesen bloggt bloggte bloggten blutet blutete bluteten bläst blüht blühte blühten bog bogen bot boten brabbelt
brabbelte brabbelten brach brachen brachte brachten brandmarkt brandmarkte brandmarkten brannte brannten braucht
brauchte brauchten braust brauste brausten bremst bremste bremsten brennt bricht bringt brummt brummte brummten brüllt
brüllte brüllten buchstabiert buchstabierte buchstabierten bucht buchte buchten büßt büßte büßten charakterisiert
charakterisierte charakterisierten dachte dachten dankt dankte dankten darf darlegt darlegte darlegten darstellt
darstellte darstellten dauert dauerte dauerten dazwischenrief dazwischenriefen dazwischenruft deckt deckte deckten
deklamiert deklamierte deklamierten dementiert dementierte dementierten demonstriert demonstrierte demonstrierten denkt
deutet deutete deuteten diagnostiziert diagnostizierte diagnostizierten dichtet dichtete dichteten dient diente dienten
diktiert diktierte diktierten diskutiert diskutierte diskutierten donnert donnerte donnerten doziert dozierte dozierten
drang drangen dreht drehte drehten dringt droht drohte drohten druckst druckste drucksten drängt drängte drängten dröhnt
dröhnte dröhnten drückt drückte drückten durchführt durchführte durchführten durfte durften eignet eignete eigneten
einbezieht einbezog einbezogen einbildet einbildete einbildeten einfiel einfielen einfällt einführt einführte einführten
eingestand eingestanden eingesteht einhakt einhakte einhakten einhielt einhielten einhält einkauft einkaufte einkauften
einleitet einleitete einleiteten einlenkt einlenkte einlenkten einlud einluden einlädt einnahm einnahmen einnimmt
einredet einredete einredeten einräumt einräumte einräumten einsah einsahen einschaltet einschaltete einschalteten
einschränkt einschränkte einschränkten einschätzt einschätzte einschätzten einsetzt einsetzte einsetzten einsieht
einstellt einstellte einstellten einstimmt einstimmte einstimmten einstuft einstufte einstuften eintraf eintrafen
eintrat eintraten eintrifft eintritt einwandte einwandten einwarf einwarfen einwendet einwilligt einwilligte
einwilligten einwirft einzieht einzog einzogen empfahl empfahlen empfand empfanden empfiehlt empfindet empfing empfingen
empfängt endet endete endeten entdeckt entdeckte entdeckten entfernt entfernte entfernten entfiel entfielen entfällt
entgegenhielt entgegenhielten entgegenhält entgegnet entgegnete entgegneten entgeht entging entgingen enthielt
enthielten enthält enthüllt enthüllte enthüllten entkam entkamen entkommt entließ entließen entlässt entrüstet
entrüstete entrüsteten entscheidet entschied entschieden entschuldigt entschuldigte entschuldigten entsprach entsprachen
entspricht entstand entstanden entsteht enttäuscht enttäuschte enttäuschten entwickelt entwickelte entwickelten
erarbeitet erarbeitete erarbeiteten erfolgt erfolgte erfolgten erfordert erforderte erforderten erfragt erfragte
erfragten erfuhr erfuhren erfährt erfüllt erfüllte erfüllten ergab ergaben ergibt ergreift ergriff ergriffen ergänzt
ergänzte ergänzten erhebt erhielt erhielten erhob erhoben erhofft erhoffte erhofften erholt erholte erholten erhält
erhöht erhöhte erhöhten erinnert erinnerte erinnerten erkannte erkannten erkennt erklärt erklärte erklärten erkrankt
erkrankte erkrankten erkundigt erkundigte erkundigten erlaubt erlaubte erlaubten erlebt erlebte erlebten erledigt
erledigte erledigten erleidet erlitt erlitten erläutert erläuterte erläuterten ermahnt ermahnte ermahnten ermittelt
ermittelte ermittelten ermuntert ermunterte ermunterten ermutigt ermutigte ermutigten ermöglicht ermöglichte
ermöglichten ernannte ernannten ernennt erobert eroberte eroberten erreicht erreichte erreichten errichtet errichtete
errichteten erschallt erschallte erschallten erscheint erschien erschienen erschießt erschoss erschossen erschrak
erschraken erschrickt ersetzt ersetzte ersetzten ersucht ersuchte ersuchten ertrank ertranken ertrinkt ertrug ertrugen
erträgt ertönt ertönte ertönten erwacht erwachte erwachten erwarb erwarben erwartet erwartete erwarteten erweist
erwidert erwiderte erwiderten erwies erwiesen erwirbt erwähnt erwähnte erwähnten erzieht erzielt erzielte erzielten
erzog erzogen erzählt erzählte erzählten eröffnet eröffnete eröffneten evakuiert evakuierte evakuierten existiert
existierte existierten explodiert explodierte explodierten fabuliert fabulierte fabulierten fand fanden faselt faselte
faselten fasst fasste fassten faucht fauchte fauchten fehlt fehlte fehlten feiert feierte feierten feixt feixte feixten
fesselt fesselte fesselten festhielt festhielten festhält festlegt festlegte festlegten festnahm festnahmen festnimmt
feststand feststanden feststeht feststellt feststellte feststellten fiel fielen fiept fiepte fiepten finanziert
finanzierte finanzierten findet fing fingen flachst flachste flachsten fleht flehte flehten fliegt flieht fließt flog
flogen floh flohen floss flossen flucht fluchte fluchten flunkert flunkerte flunkerten flötet flötete flöteten flüstert
flüsterte flüsterten folgert folgerte folgerten folgt folgte folgten fordert forderte forderten formuliert formulierte
formulierten fortfuhr fortfuhren fortfährt fortsetzt fortsetzte fortsetzten fortspann fortspannen fortspinnt fragt
fragte fragten freigab freigaben freigibt freut freute freuten friert frohlockt frohlockte frohlockten fror froren
frotzelt frotzelte frotzelten fuhr fuhren funktioniert funktionierte funktionierten fährt fällt fängt fördert förderte
förderten fügt fügte fügten fühlt fühlte fühlten führt führte führten fürchtet fürchtete fürchteten füttert fütterte
fütterten gab gaben gackert gackerte gackerten galt galten garantiert garantierte garantierten gebar gebaren gebiert
gebietet gebot geboten gedachte gedachten gedenkt gefiel gefielen gefährdet gefährdete gefährdeten gefällt gehorcht
gehorchte gehorchten geht gehört gehörte gehörten geifert geiferte geiferten geißelt geißelte geißelten gelang gelangen
gelangt gelangte gelangten gelingt gellt gellte gellten gelobt gelobte gelobten genießt genoss genossen genügt genügte
genügten geriet gerieten gerät geschah geschahen geschieht gestand gestanden gestattet gestattete gestatteten gesteht
gewann gewannen gewinnt gewährt gewährte gewährten gewöhnt gewöhnte gewöhnten gibt gießt gilt ging gingen girrt girrte
girrten glaubt glaubte glaubten gleicht glich glichen gluckst gluckste glucksten glänzt glänzte glänzten goss gossen
gratuliert gratulierte gratulierten greift greint greinte greinten grient griente grienten griff griffen grinst grinste
grinsten grollt grollte grollten grub gruben grummelt grummelte grummelten grunzt grunzte grunzten gräbt grölt grölte
grölten grübelt grübelte grübelten gründet gründete gründeten grüßt grüßte grüßten gutheißt guthieß guthießen hakt hakte
hakten half halfen handelt handelte handelten hasst hasste hassten hat hatte hatten haucht hauchte hauchten haut haute
hauten hebt hechelt hechelte hechelten heilt heilte heilten heiratet heiratete heirateten heißt herausbrachte
herausbrachten herausbringt herauskam herauskamen herauskommt herausplatzt herausplatzte herausplatzten herausrief
herausriefen herausruft herausstellt herausstellte herausstellten herrscht herrschte herrschten herstellt herstellte
herstellten herunterkam herunterkamen herunterkommt hervorbrachte hervorbrachten hervorbringt hervorhebt hervorhob
hervorhoben hervorpresst hervorpresste hervorpressten hervorstieß hervorstießen hervorstößt heult heulte heulten hielt
hielten hieß hießen hilft hindert hinderte hinderten hing hingen hinnahm hinnahmen hinnimmt hinterfragt hinterfragte
hinterfragten hinterherrief hinterherriefen hinterherruft hinterließ hinterließen hinterlässt hinweist hinwies hinwiesen
hinzufügt hinzufügte hinzufügten hinzusetzt hinzusetzte hinzusetzten hob hoben hofft hoffte hofften holt holte holten
hungert hungerte hungerten hustet hustete husteten hält hängt höhnt höhnte höhnten hört hörte hörten hütet hütete
hüteten improvisiert improvisierte improvisierten informiert informierte informierten insistiert insistierte
insistierten interessiert interessierte interessierten investiert investierte investierten irrt irrte irrten isoliert
isolierte isolierten isst ist jagt jagte jagten jammert jammerte jammerten jauchzt jauchzte jauchzten jault jaulte
jaulten johlt johlte johlten jubelt jubelte jubelten kalauert kalauerte kalauerten kalkuliert kalkulierte kalkulierten
kam kamen kann kannte kannten kauft kaufte kauften kehrt kehrte kehrten keift keifte keiften kennt keucht keuchte
keuchten kichert kicherte kicherten klagt klagte klagten klang klangen klarkam klarkamen klarkommt klarmacht klarmachte
klarmachten klarstellt klarstellte klarstellten klebt klebte klebten klettert kletterte kletterten klingt klopft klopfte
klopften klärt klärte klärten klönt klönte klönten knurrt knurrte knurrten knüpft knüpfte knüpften kocht kochte kochten
kollidiert kollidierte kollidierten kommandiert kommandierte kommandierten kommentiert kommentierte kommentierten kommt
konkretisiert konkretisierte konkretisierten konnte konnten konstatiert konstatierte konstatierten kontert konterte
konterten kontrolliert kontrollierte kontrollierten konzentriert konzentrierte konzentrierten koordiniert koordinierte
koordinierten korrigiert korrigierte korrigierten kostet kostete kosteten krakeelt krakeelte krakeelten kreischt
kreischte kreischten kriegt kriegte kriegten kritisiert kritisierte kritisierten kritzelt kritzelte kritzelten krächzt
krächzte krächzten kräht krähte krähten kundtat kundtaten kundtut kämpft kämpfte kämpften kümmert kümmerte kümmerten
kündigt kündigte kündigten küsst küsste küssten lacht lachte lachten lag lagen lallt lallte lallten lamentiert
lamentierte lamentierten landet landete landeten las lasen lautet lautete lauteten lebt lebte lebten legt legte legten
lehnt lehnte lehnten leidet leiht leistet leistete leisteten leitet leitete leiteten lenkt lenkte lenkten lernt lernte
lernten leuchtet leuchtete leuchteten leugnet leugnete leugneten lief liefen liefert lieferte lieferten liegt lieh
liehen liest ließ ließen lispelt lispelte lispelten litt litten lobt lobte lobten lockt lockte lockten log logen
losbrüllt losbrüllte losbrüllten loslegt loslegte loslegten losließ losließen loslässt lud luden lächelt lächelte
lächelten lädt lässt lästert lästerte lästerten läuft löscht löschte löschten löst löste lösten lügt macht machte
machten mag mahnt mahnte mahnten malt malte malten mault maulte maulten maß maßen meckert meckerte meckerten meidet
meint meinte meinten meldet meldete meldeten merkt merkte merkten mied mieden mietet mietete mieteten misst mitgab
mitgaben mitgibt mitmacht mitmachte mitmachten mitteilt mitteilte mitteilten mißfiel mißfielen mißfällt mochte mochten
moniert monierte monierten mosert moserte moserten munkelt munkelte munkelten muntert munterte munterten murmelt
murmelte murmelten murrt murrte murrten muss musste mussten mutmaßt mutmaßte mutmaßten nachdachte nachdachten nachdenkt
nachfragt nachfragte nachfragten nachgab nachgaben nachgibt nachhakt nachhakte nachhakten nachlegt nachlegte nachlegten
nachließ nachließen nachlässt nachrief nachriefen nachruft nachschiebt nachschob nachschoben nachsprach nachsprachen
nachspricht nahelegt nahelegte nahelegten nahm nahmen nannte nannten neckt neckte neckten nennt nickt nickte nickten
nimmt notiert notierte notierten nuschelt nuschelte nuschelten nutzt nutzte nutzten nähert näherte näherten näselt
näselte näselten nörgelt nörgelte nörgelten nützt nützte nützten offenbart offenbarte offenbarten opfert opferte
opferten orakelt orakelte orakelten ordnet ordnete ordneten organisiert organisierte organisierten packt packte packten
pariert parierte parierten passiert passierte passierten passt passte passten petzt petzte petzten pflegt pflegte
pflegten pflichtet pflichtete pflichteten piepst piepste piepsten plant plante planten plappert plapperte plapperten
platzt platzte platzten plaudert plauderte plauderten plädiert plädierte plädierten pocht pochte pochten poltert
polterte polterten posaunt posaunte posaunten postet postete posteten postuliert postulierte postulierten prahlt prahlte
prahlten prangert prangerte prangerten predigt predigte predigten preisgab preisgaben preisgibt preist presst presste
pressten pries priesen produziert produzierte produzierten profitiert profitierte profitierten prognostiziert
prognostizierte prognostizierten prophezeit prophezeite prophezeiten prostet prostete prosteten protestiert protestierte
protestierten protokolliert protokollierte protokollierten prustet prustete prusteten präzisiert präzisierte
präzisierten prüft prüfte prüften pöbelt pöbelte pöbelten quakt quakte quakten quengelt quengelte quengelten quiekt
quiekte quiekten quietscht quietschte quietschten radebrecht radebrechte radebrechten rannte rannten rappt rappte
rappten raucht rauchte rauchten raunt raunte raunten reagiert reagierte reagierten rechnet rechnete rechneten
rechtfertigt rechtfertigte rechtfertigten redet redete redeten reduziert reduzierte reduzierten referiert referierte
referierten regiert regierte regierten registriert registrierte registrierten regnet regnete regneten regt regte regten
reguliert regulierte regulierten reicht reichte reichten reift reifte reiften reist reiste reisten reitet reißt
relativiert relativierte relativierten rennt respektiert respektierte respektierten resümiert resümierte resümierten
rettet rettete retteten rezitiert rezitierte rezitierten richtet richtete richteten richtigstellt richtigstellte
richtigstellten riecht rief riefen riet rieten riskiert riskierte riskierten riss rissen ritt ritten roch rochen rollt
rollte rollten ruft ruht ruhte ruhten rutscht rutschte rutschten rächt rächte rächten räsoniert räsonierte räsonierten
rät rätselt rätselte rätselten räumt räumte räumten räuspert räusperte räusperten rückt rückte rückten rügt rügte rügten
rühmt rühmte rühmten rührt rührte rührten sabbelt sabbelte sabbelten sagt sagte sagten sah sahen salbadert salbaderte
salbaderten sammelt sammelte sammelten sang sangen sank sanken saß saßen schadet schadete schadeten schafft schaffte
schafften schalt schalten schaltet schaltete schalteten schaut schaute schauten scheidet scheint scheitert scheiterte
scheiterten schenkt schenkte schenkten scherzt scherzte scherzten schickt schickte schickten schiebt schied schieden
schien schienen schießt schildert schilderte schilderten schilt schimpft schimpfte schimpften schlief schliefen schließt
schloss schlossen schluchzt schluchzte schluchzten schlug schlugen schlussfolgert schlussfolgerte schlussfolgerten
schläft schlägt schmeckt schmeckte schmeckten schmeichelt schmeichelte schmeichelten schmerzt schmerzte schmerzten
schmettert schmetterte schmetterten schmilzt schmolz schmolzen schmunzelt schmunzelte schmunzelten schnarrt schnarrte
schnarrten schnattert schnatterte schnatterten schnaubt schnaubte schnaubten schnauzt schnauzte schnauzten schneidet
schnieft schniefte schnieften schnitt schnitten schnurrt schnurrte schnurrten schob schoben schont schonte schonten
schoss schossen schreckt schreckte schreckten schreibt schreit schrie schrieb schrieben schrien schränkt schränkte
schränkten schwadroniert schwadronierte schwadronierten schwafelt schwafelte schwafelten schwamm schwammen schwand
schwanden schwankt schwankte schwankten schwatzt schwatzte schwatzten schweigt schwieg schwiegen schwimmt schwindet
schwor schworen schwärmt schwärmte schwärmten schwört schämt schämte schämten schätzt schätzte schätzten schützt
schützte schützten senkt senkte senkten setzt setzte setzten seufzt seufzte seufzten sicherstellt sicherstellte
sicherstellten sichert sicherte sicherten siegt siegte siegten sieht signalisiert signalisierte signalisierten singt
sinkt sinniert sinnierte sinnierten sitzt skandiert skandierte skandierten soll sollte sollten sorgt sorgte sorgten
souffliert soufflierte soufflierten spann spannen spart sparte sparten spekuliert spekulierte spekulierten spielt
spielte spielten spinnt spitzt spitzte spitzten spottet spottete spotteten sprach sprachen spricht spöttelt spöttelte
spöttelten spürt spürte spürten stahl stahlen stammelt stammelte stammelten stammt stammte stammten stand standen
standhielt standhielten standhält starb starben stattfand stattfanden stattfindet stattgab stattgaben stattgibt steckt
steckte steckten steht steigt stellt stellte stellten stichelt stichelte stichelten stieg stiegen stiehlt stieß stießen
stimmt stimmte stimmten stirbt stockt stockte stockten stoppt stoppte stoppten stottert stotterte stotterten straft
strafte straften strahlt strahlte strahlten strebt strebte strebten streicht streikt streikte streikten streitet strich
strichen stritt stritten studiert studierte studierten stuft stufte stuften stutzt stutzte stutzten stänkert stänkerte
stänkerten stöhnt stöhnte stöhnten stört störte störten stößt sucht suchte suchten suggeriert suggerierte suggerierten
sät säte säten säuselt säuselte säuselten tadelt tadelte tadelten tanzt tanzte tanzten tat taten taucht tauchte tauchten
tauscht tauschte tauschten teilt teilte teilten titelt titelte titelten tituliert titulierte titulierten tobt tobte
tobten traf trafen trainiert trainierte trainierten trank tranken trat traten tratscht tratschte tratschten traut traute
trauten treibt trennt trennte trennten trieb trieben trifft trinkt tritt triumphiert triumphierte triumphierten
trompetet trompetete trompeteten trotzt trotzte trotzten trug trugen trägt träumt träumte träumten tröstet tröstete
trösteten trötet trötete tröteten tuschelt tuschelte tuschelten tut twittert twitterte twitterten tönt tönte tönten
tötet tötete töteten umfasst umfasste umfassten umgeht umging umgingen umkehrt umkehrte umkehrten umsetzt umsetzte
umsetzten unkt unkte unkten unterbrach unterbrachen unterbricht untergeht unterging untergingen unternahm unternahmen
unternimmt unterrichtet unterrichtete unterrichteten untersagt untersagte untersagten unterscheidet unterschied
unterschieden unterschreibt unterschrieb unterschrieben unterstellt unterstellte unterstellten unterstreicht unterstrich
unterstrichen unterstützt unterstützte unterstützten untersucht untersuchte untersuchten untertreibt untertrieb
untertrieben urteilt urteilte urteilten verabschiedet verabschiedete verabschiedeten veranstaltet veranstaltete
veranstalteten verantwortet verantwortete verantworteten verband verbanden verbarg verbargen verbat verbaten verbessert
verbesserte verbesserten verbietet verbindet verbirgt verbittet verbleibt verblieb verblieben verbot verboten verbrachte
verbrachten verbrannte verbrannten verbraucht verbrauchte verbrauchten verbrennt verbringt verdankt verdankte verdankten
verdarb verdarben verdeutlicht verdeutlichte verdeutlichten verdient verdiente verdienten verdirbt vereinbart
vereinbarte vereinbarten verfiel verfielen verfolgt verfolgte verfolgten verfällt verfügt verfügte verfügten vergaß
vergaßen vergeht verging vergingen vergisst vergleicht verglich verglichen verhaftet verhaftete verhafteten verhandelt
verhandelte verhandelten verhaspelt verhaspelte verhaspelten verhielt verhielten verhindert verhinderte verhinderten
verhält verkauft verkaufte verkauften verkündet verkündete verkündeten verkündigt verkündigte verkündigten verlangt
verlangte verlangten verlautet verlautete verlauteten verlegt verlegte verlegten verletzt verletzte verletzten verlief
verliefen verliert verließ verließen verlor verloren verlässt verläuft vermeidet vermeldet vermeldete vermeldeten
vermerkt vermerkte vermerkten vermied vermieden vermisst vermisste vermissten vermittelt vermittelte vermittelten
vermutet vermutete vermuteten vernichtet vernichtete vernichteten verpasst verpasste verpassten verpflichtet
verpflichtete verpflichteten verriet verrieten verringert verringerte verringerten verrät versagt versagte versagten
verschiebt verschlechtert verschlechterte verschlechterten verschob verschoben verschwand verschwanden verschwindet
versetzt versetzte versetzten versichert versicherte versicherten verspottet verspottete verspotteten versprach
versprachen verspricht verstand verstanden versteht verstieß verstießen verstößt versucht versuchte versuchten
verteidigt verteidigte verteidigten verteufelt verteufelte verteufelten vertrat vertraten vertraut vertraute vertrauten
vertritt vertrug vertrugen verträgt verursacht verursachte verursachten verurteilt verurteilte verurteilten verwandte
verwandten verwechselt verwechselte verwechselten verweist verwendet verwies verwiesen verzichtet verzichtete
verzichteten verändert veränderte veränderten veröffentlicht veröffentlichte veröffentlichten vorantreibt vorantrieb
vorantrieben voraussagt voraussagte voraussagten vorausschickt vorausschickte vorausschickten vorbereitet vorbereitete
vorbereiteten vorbrachte vorbrachten vorbringt vorgab vorgaben vorgeht vorgibt vorging vorgingen vorhersagt vorhersagte
vorhersagten vorhielt vorhielten vorhält vorkam vorkamen vorkommt vorlag vorlagen vorlas vorlasen vorliegt vorliest
vornahm vornahmen vornimmt vorrechnet vorrechnete vorrechneten vorsagt vorsagte vorsagten vorsah vorsahen vorsang
vorsangen vorschlug vorschlugen vorschlägt vorsieht vorsingt vorstellt vorstellte vorstellten vortrug vortrugen vorträgt
vorwarf vorwarfen vorwirft wagt wagte wagten wandte wandten war warb warben waren warf warfen warnt warnte warnten
wartet wartete warteten wechselt wechselte wechselten wehklagt wehklagte wehklagten wehrt wehrte wehrten weht wehte
wehten weicht weigert weigerte weigerten weint weinte weinten weismacht weismachte weismachten weissagt weissagte
weissagten weist weitergab weitergaben weitergeht weitergibt weiterging weitergingen weitermacht weitermachte
weitermachten weiterredet weiterredete weiterredeten weiß wendet wettert wetterte wetterten wich wichen widersprach
widersprachen widerspricht wiederholt wiederholte wiederholten wiegelt wiegelte wiegelten wiegt wiehert wieherte
wieherten wies wiesen will willigt willigte willigten wimmert wimmerte wimmerten winkt winkte winkten winselt winselte
winselten wirbt wird wirft wirkt wirkte wirkten wispert wisperte wisperten witzelt witzelte witzelten wog wogen wohnt
wohnte wohnten wollte wollten wuchs wuchsen wundert wunderte wunderten wurde wurden wusch wuschen wusste wussten wächst
wählt wählte wählten wähnt wähnte wähnten wäscht wünscht wünschte wünschten würdigt würdigte würdigten wütet wütete
wüteten zahlt zahlte zahlten zeigt zeigte zeigten zerbrach zerbrachen zerbricht zerfiel zerfielen zerfällt zerstört
zerstörte zerstörten zertrümmert zertrümmerte zertrümmerten zetert zeterte zeterten zieht zielt zielte zielten zischelt
zischelte zischelten zischt zischte zischten zitiert zitierte zitierten zog zogen zuflüstert zuflüsterte zuflüsterten
zugab zugaben zugestand zugestanden zugesteht zugibt zuließ zuließen zulässt zunahm zunahmen zunimmt zuraunt zuraunte
zuraunten zurechtweist zurechtwies zurechtwiesen zurief zuriefen zuriet zurieten zuruft zurät zurückfragt zurückfragte
zurückfragten zurückgab zurückgaben zurückgibt zurückkam zurückkamen zurückkehrt zurückkehrte zurückkehrten zurückkommt
zurückrief zurückriefen zurückruft zurücktrat zurücktraten zurücktritt zurückweist zurückwies zurückwiesen zurückzieht
zurückzog zurückzogen zusagt zusagte zusagten zusammenarbeitet zusammenarbeitete zusammenarbeiteten zusammenfasst
zusammenfasste zusammenfassten zuschreit zuschrie zuschrien zusichert zusicherte zusicherten zuspitzt zuspitzte
zuspitzten zustand zustanden zusteht zustimmt zustimmte zustimmten zwang zwangen zweifelt zweifelte zweifelten zwingt
zwitschert zwitscherte zwitscherten zählt zählte zählten zögert zögerte zögerten zürnt zürnte zürnten ächzt ächzte
ächzten ärgert ärgerte ärgerten ätzt ätzte ätzten äußert äußerte äußerten öffnet öffnete öffneten überfiel überfielen
überfällt überlebt überlebte überlebten überlegt überlegte überlegten überliefert überlieferte überlieferten überließ
überließen überlässt übermittelt übermittelte übermittelten übernahm übernahmen übernimmt überprüft überprüfte
überprüften überrascht überraschte überraschten übersah übersahen übersetzt übersetzte übersetzten übersieht überstand
überstanden übersteht übertreibt übertrieb übertrieben übertrug übertrugen überträgt überwacht überwachte überwachten
überwand überwanden überweist überwies überwiesen überwindet übt übte übten
""".split())
