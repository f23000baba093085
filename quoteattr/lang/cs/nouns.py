"""Czech: nouns for those who speak and for texts, in the nominative. Data only.

Their other forms follow from the rows in ``declensions.py``.
"""

from quoteattr.lang.pack import words

__all__ = ["DOCUMENTS", "GROUPS", "KIN_FEMALE", "KIN_MALE", "ORGANISATIONS", "ROLES_FEMALE", "ROLES_MALE"]

ROLES_MALE = words("""
# own list: nouns for men, and for anybody
advokát agent akademik akcionář aktivista ambasador analytik antropolog archeolog architekt archivář arcibiskup arcivévoda
asistent astrofyzik astronaut astronom atlet autor badatel bankéř baron baskytarista bača bezdomec biatlonista biolog biskup
blogger bojovník botanik boxer brankář bratr brigádník bubeník básník běžec cestovatel cestující chalupník chemik chirurg
chlap chlapec chlapeček chovatel cikán cizinec cyklista císař demokrat demonstrant detektiv diplomat dirigent divák
dobrodruh dobrovolník docent doktor dokumentarista domkář domovník dopisovatel dopravce dozorce drak dramatik dramaturg
drvoštěp duchovní dvořan dědek dědeček dědic děkan dělník důchodce důstojník ekolog ekonom elektrikář epidemiolog
eurokomisař europoslanec exekutor exministr expert exposlanec expremiér exprezident fanoušek farmaceut farmář farář fašista
fejetonista filmař filozof forman fotbalista fotograf funkcionář fyzik galerista generál genetik gentleman geolog golfista
grafik guvernér gólman hajný hasič havíř hejtman herec historik hlídač hoch hokejista holič horník hospodský hospodář host
hostinský hostitel hoteliér houslista hrabě hrdina hrobník hráč hudebník hvězdář hydrolog ilustrátor imunolog imám indián
influencer informatik inspektor instruktor internista interpret investor inženýr jazykovědec jednatel jezdec jinoch kacíř
kadeřník kajakář kamarád kameraman kancléř kandidát kantor kapelník kapitán kaplan kardinál kardiolog kaskadér kat katolík
keramik klavírista klimatolog kluk knihkupec knihovník kníže kněz kolega komentátor komisař komorník komunista konkurent
konstruktér kontrolor konzul konšel koordinátor korespondent kostelník kouč kovboj kovář kočí krajan krasobruslař krejčí
kriminalista kritik kronikář krotitel král královic kuchař kunsthistorik kupec kurát kurátor kvestor květinář kybernetik
kytarista lektor lesník listonoš lobbista loupežník lovec loďař lupič lyžař lékař lékárník lídr majitel malíř manažer manžel
maršál matematik mecenáš mechanik medik mediátor meteorolog milenec milionář ministr mistr mladík mluvčí mlynář mládenec
mnich moderátor motorkář mořeplavec mudrc muslim muzikant muzikolog muž mužík myslitel myslivec místopředseda místostarosta
měšťan nacista nadlesní nadporučík nadřízený nakladatel nepřítel neurolog neznámý notář novinář nádeník nájemce nájemník
námořník náměstek nástupce návštěvník náčelník obchodník obhájce objevitel obr obránce obuvník obviněný obyvatel občan
obžalovaný oceánograf ochránce odborník odborář odesílatel odpůrce odsouzený odvolatel ombudsman onkolog operátor oponent
opozičník organizátor ornitolog ortoped otec otrok ošetřovatel pachatel pacholek pacient paleontolog pamětník pan panoš
pantáta papež partyzán pasažér pastýř pasák patolog patriarcha paša pedagog pediatr pekař pilot pirát plavec plukovník
poddůstojník podezřelý podnikatel podplukovník podporučík poeta policajt policista politik politolog pomocník popravčí
poradce porotce poručík poslanec potomek poustevník poutník povstalec pozorovatel pořadatel poškozený pošťák pracovník
premiér prezident primátor primář princ prodavač prodejce producent profesor programátor projektant prorektor protestující
provozovatel prozaik právník prášil průmyslník průvodce průvodčí psychiatr psycholog publicista purkmistr pytlák pán páter
písař písničkář pěstitel předchůdce přednosta přednášející předseda představený představitel předák překladatel
přistěhovalec příbuzný příchozí příslušník přítel rabín rada radní rapper recenzent redaktor referent rektor reportér
reprezentant republikán restauratér restaurátor režisér rodič rodák rolník rotmistr rozhodčí rváč rybář rychtář rytíř rádce
sadař sběratel scenárista sedlák seismolog sekretář senior senátor seržant setník skaut skladatel skokan skřítek slavík
sluha sládek slévač sochař socialista sociolog solista soudce soudruh soupeř soused spisovatel společník spoluautor
spolubydlící spoluhráč spolumajitel spolupracovník spolupředseda spoluzakladatel spolužák sportovec správce starosta statkář
stavbyvedoucí stavitel stařec stařík strojvůdce strážce strážmistr strážník strážný strýc student studující státník stážista
střelec sultán svědek světec syndik synovec taxikář technik tenista teolog terapeut terorista tesař tlumočník topič trenér
truhlář tulák turista tvůrce uchazeč uhlíř umělec uprchlík učedník učenec učitel uživatel vedoucí velitel velvyslanec verbíř
vesničan veterinář veterán vezír viceguvernér vicekancléř vicepremiér viceprezident vikář virolog vladař vladyka vlastenec
vlastník vládce vojevůdce voják volič vousáč vozataj vrah vrchní vrátný vychovatel vydavatel vyjednavač vynálezce vyslanec
vyšetřovatel válečník vévoda výherce výrostek výzkumník výčepní včelař vědec vězeň vůdce youtuber zahradník zakladatel
zaměstnanec zaměstnavatel zastupitel zastánce zbojník zbrojnoš zemědělec zloděj zločinec zmocněnec znalec zoolog zpravodaj
zpěvák zraněný zubař zvoník záchranář zákazník záložník zámečník zápasník zástupce závodník údržbář útočník účastník účetní
úředník čaroděj čeledín černoch člen člověk číšník ředitel řezník řečník řidič šafář šejk šikovatel špion švec šéf šéfkuchař
šéfredaktor šéftrenér žadatel žalobce žalovaný žebrák žid živnostník žoldnéř žurnalista žák
""")

ROLES_FEMALE = words("""
# own list: nouns for women, and feminine nouns for anybody
absolventka advokátka agentka aktivistka analytička antropoložka archeoložka architektka archivářka asistentka astronomka
autorka baba babička babka badatelka baletka baronesa baronka biatlonistka bioložka botanička brankářka bytná bába básnířka
běžkyně cestovatelka cestující chemička chiruržka chůva cizinka císařovna dcera demokratka diplomatka dirigentka divačka
dobrovolnice docentka doktorka dokumentaristka dramaturgyně družka dáma dívka dívčina dědička děvečka děvče děvčica
důchodkyně ekoložka ekonomka epidemioložka eurokomisařka europoslankyně exministryně expertka fanynka farmářka filmařka
filozofka fotografka funkcionářka fyzička generálka genetička geoložka guvernantka guvernérka hasička hejtmanka herečka
historička holka holčina holčička hospodská hospodyně hostinská hraběnka hrdinka hráčka hydroložka hygienička inspektorka
instruktorka inženýrka jednatelka jeptiška kadeřnice kamarádka kancléřka kandidátka kapitánka klavíristka klientka
klimatoložka kmotra knihovnice kněžka kněžna kolegyně komentátorka komisařka komorná konzulka koordinátorka korespondentka
krajanka krejčová kriminalistka kritička královna kuchařka kurátorka květinářka lektorka lyžařka lékařka lékárnice lídryně
majitelka malířka manažerka manželka matematička matka mediátorka meteoroložka milenka milostpaní ministryně mistryně
mladice mluvčí mlynářka modelka moderátorka modistka muslimka místopředsedkyně místostarostka nadřízená nevěsta neznámá
novinářka nájemnice náměstkyně nástupkyně návštěvnice náčelnice obchodnice obhájkyně obránkyně obviněná obyvatelka občanka
oběť obžalovaná odbornice odsouzená organizátorka ornitoložka osoba osobnost ošetřovatelka pacientka panička panna paní
panímáma pedagožka pediatrička pečovatelka plavkyně podezřelá podnikatelka pokojská policistka politička politoložka
poradkyně porotkyně poslankyně postava pořadatelka poškozená pracovnice premiérka prezidentka primátorka primářka princezna
prodavačka producentka profesorka prokurátorka právnička průvodkyně průvodčí psychiatrička psycholožka publicistka
písničkářka pěstounka přednášející předsedkyně představená představitelka překladatelka příbuzná přítelkyně radní
recenzentka redaktorka rektorka reportérka reprezentantka republikánka restaurátorka režisérka rodačka sběratelka
scenáristka sekretářka selka seniorka senátorka sestra sestřička slečna služebná sochařka socialistka socioložka soudkyně
soupeřka sousedka spisovatelka společnice spoluautorka spoluhráčka spolumajitelka spolupracovnice spoluzakladatelka
spolužačka sportovkyně správkyně starostka statkářka stařena stařenka strážnice studentka státní_zástupkyně svědkyně
tanečnice tenistka terapeutka teta tiskařka tlumočnice trenérka turistka uklízečka umělkyně uprchlice učednice učitelka
uživatelka vdova vedoucí velvyslankyně veterinářka viceguvernérka viceprezidentka viroložka vlastnice vládkyně vojačka
vrahyně vrátná vychovatelka vyšetřovatelka vítězka výzkumnice včelařka vědkyně zahradnice zakladatelka zaměstnankyně
zastupitelka zdravotnice zemědělkyně zmocněnkyně zooložka zpravodajka zpěvačka záchranářka zákaznice zástupkyně závodnice
útočnice účastnice úřednice členka číšnice ředitelka řidička šéfka šéfredaktorka žalobkyně žena ženská ženuška židovka
žurnalistka žákyně
""")

KIN_MALE = words("""
# own list: nouns for male relatives
bratr bratranec choť děda dědeček manžel otec otčím pradědeček snoubenec strejda strýc strýček syn synek synovec tatínek
tatíček taťka tchán táta vnuk zeť švagr
""")

KIN_FEMALE = words("""
# own list: nouns for female relatives
babička dcera dceruška macecha maceška maminka mamka manželka matička matka máma neteř prababička sestra sestřenice
sestřička snacha snoubenka tchyně teta tetička vnučka švagrová žena
""")

ORGANISATIONS_MALE = words("""
# own list: nouns for an organisation, masculine
archiv deník dopravce fond holding hotel hrad inspektorát institut kabinet kanál klub koncern kongres konzulát kraj magazín
magistrát měsíčník obchod odbor oddíl orgán parlament pivovar podnik portál provozovatel resort sbor senát server sněm soud
spolek správce stát svaz tisk tribunál týdeník tým výbor web zpravodaj závod ústav úřad časopis štáb
""")

ORGANISATIONS_FEMALE = words("""
# own list: nouns for an organisation, feminine
administrativa advokacie agentura akademie aliance ambasáda armáda asociace banka centrála charita církev delegace diecéze
diplomacie divize fakulta federace filharmonie firma fronta galerie hasiči hvězdárna hygiena inspekce instituce jednota
kancelář klinika knihovna koalice komise komora komunita konfederace korporace kurie liga mise nadace nemocnice nunciatura
obec opera opozice organizace partaj pobočka pojišťovna policie pošta prokuratura rada radnice redakce reprezentace
republika rozhlas rozvědka samospráva silnice skupina služba sněmovna společnost správa stanice strana televize továrna unie
univerzita vláda věznice záchranka záchranáři čtk škola školka
  """)

ORGANISATIONS_NEUTER = words("""
# own list: nouns for an organisation, neuter
centrum divadlo družstvo gestapo gymnázium hejtmanství hnutí hrabství kolegium konsorcium letectvo letiště ministerstvo
muzeum nakladatelství námořnictvo prezidium předsednictvo předsednictví představenstvo rádio sdružení seskupení společenství
studio vedení velení velitelství velvyslanectví vojsko vydavatelství zastoupení zastupitelstvo zastupitelství zdravotnictví
zemědělství četnictvo ředitelství
""")
ORGANISATIONS = ORGANISATIONS_MALE | ORGANISATIONS_FEMALE | ORGANISATIONS_NEUTER

GROUPS_MALE = words("""
# own list: nouns for several people, masculine
advokáti aerolinky aktivisté analytici archeologové astronomové autoři badatelé biskupové cestující dav demonstranti
developeři diplomaté diváci dráhy děti dětí ekologové ekonomové epidemiologové experti fanoušci fotbalisté hasiči historici
horníci houf hráči hydrologové investoři kriminalisté kritici lid lidi lidé lidí lékaři majitelé manželé meteorologové
ministři média médií místní noviny novináři nájemníci obyvatelé odborníci odbory odboráři odpůrci orgány personál
podnikatelé policisté poslanci pozůstalí pořadatelé právníci přátelé příbuzní rodiče rodičů senátoři sociologové soudci
sousedé studenti svědci trenéři turisté tým učitelé vojáci vyjednavači vyšetřovatelé vědci zaměstnavatelé zastupitelé
zastánci zdroje zemědělci záchranáři zástup úřady úřadů úředníci čtenáři řidiči žalobci žáci
""")

GROUPS_FEMALE = words("""
# own list: nouns for several people, feminine
chasa družina hlídka menšina mládež obec obhajoba obsluha obžaloba posádka rodina smečka společnost stráž vesnice veřejnost
většina čeládka
""")

GROUPS_NEUTER = words("""
# own list: nouns for several people, neuter
duchovenstvo lidstvo obecenstvo obyvatelstvo osazenstvo publikum sousedstvo vedení vojsko žactvo
""")
GROUPS = GROUPS_MALE | GROUPS_FEMALE | GROUPS_NEUTER

DOCUMENTS_MALE = words("""
# own list: nouns for a text, masculine
dokument dopis dotazník e-mail kodex komentář leták list mail manifest nápis návrh odhad plakát popis posudek protokol
průzkum předpis přehled příkaz příspěvek rozbor rozkaz rozsudek spis statut telegram text titulek transparent tweet verdikt
vzkaz výkaz výnos výrok výzkum zdroj zákon zápis záznam úryvek úvod článek
""")

DOCUMENTS_FEMALE = words("""
# own list: nouns for a text, feminine
analýza anketa brožura báseň deklarace depeše encyklika informace kapitola kniha kritika kronika legenda nota nóta obálka
obžaloba petice poznámka prognóza publikace předloha předpověď přihláška reakce recenze reportáž rezoluce smlouva směrnice
statistika stať stránka studie stížnost svodka učebnice vyhláška výzva zpráva závěť ústava žaloba žádost
 """)

DOCUMENTS_NEUTER = words("""
# own list: nouns for a text, neuter
heslo hlášení komuniké memorandum nařízení odůvodnění oznámení prohlášení psaní rozhodnutí sdělení stanovisko upozornění
usnesení vyjádření vysvědčení zdůvodnění zjištění šetření
""")
DOCUMENTS = DOCUMENTS_MALE | DOCUMENTS_FEMALE | DOCUMENTS_NEUTER
