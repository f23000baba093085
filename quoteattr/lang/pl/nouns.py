"""Polish: nouns for those who speak and for texts, in the nominative. Data only.

Their other forms follow from the rows in ``declensions.py``.
"""

from quoteattr.lang.pack import words

__all__ = ["DOCUMENTS", "GROUPS", "KIN_FEMALE", "KIN_MALE", "ORGANISATIONS", "ROLES_FEMALE", "ROLES_MALE"]

ROLES_MALE = words("""
# own list: nouns for men, and for anybody
adiutant administrator adwokat agent akcjonariusz aktor aktywista ambasador analityk antropolog aptekarz arbiter archeolog
architekt archiwista arcybiskup artysta arystokrata asesor astrofizyk astronauta astronom asystent atleta autor badacz
bandyta bankier baron bibliotekarz biegły biolog biskup biznesmen bloger bohater bojownik bokser botanik bramkarz brodacz
brygadier burmistrz cesarz chemik chirurg chłop chłopak chłopiec cieśla cukiernik cywil czarodziej czeladnik członek
człowiek demokrata deputowany detektyw deweloper dezerter diakon doktor dokumentalista doradca dorożkarz dowódca dozorca
dramaturg drukarz duchowny dyplomata dyrektor dyrygent dziadek działacz dziedzic dziekan dzielnicowy dziennikarz dzierżawca
ekolog ekonomista ekspert elektryk emeryt epidemiolog etnograf eurodeputowany europoseł fabrykant fanatyk farmaceuta felczer
felietonista filozof fizyk fotograf fryzjer funkcjonariusz furman gajowy galerzysta generał genetyk geolog ginekolog
gitarzysta goprowiec gospodarz gość grabarz gracz grafik gubernator górnik handlarz herszt historyk hodowca hotelarz hrabia
hydraulik hydrolog ilustrator imam immunolog informatyk inspektor instruktor intendent internauta inwestor inżynier jeździec
jubiler językoznawca kaleka kamerdyner kanclerz kandydat kanonik kapelan kapitan kapral kapłan karczmarz kardiolog kardynał
kasjer kaskader kat kelner kibic kierowca kierownik klient klimatolog kmieć kochanek kolarz kolega kolejarz kolekcjoner
komandor komendant komentator komisarz komornik kompan kompozytor komunista konduktor konkurent konserwator konsul
konsultant koordynator korespondent kowal kozak kościelny krawiec kronikarz krytyk król ksiądz książę księgarz kucharz
kupiec kurator kurier kustosz kuzyn lekarz lektor leśniczy leśnik lider listonosz lobbysta logistyk lokaj lokator lord
magister magistrat major majordomus majster malarz malec marszałek marynarz maszynista matematyk mechanik mediator menedżer
meteorolog metropolita mieszczanin mieszkaniec milioner minister ministrant mistrz mnich morderca motorniczy muzyk muzykolog
myśliwy mąż mężczyzna młodzieniec młynarz naczelnik naczelny nadleśniczy nadzorca namiestnik napastnik narciarz narrator
narzeczony następca nauczyciel naukowiec negocjator neurochirurg neurolog niewolnik nieznajomy notariusz oberżysta obrońca
obserwator obywatel oceanograf ochroniarz odkrywca oficer ogrodnik ojciec okulista olbrzym onkolog operator opiekun
organista organizator ornitolog ortopeda osadnik oskarżony oskarżyciel pacjent palacz paleontolog pan panicz parobek pasażer
pasterz pastor pastuch patomorfolog patriarcha patrolowy pediatra pianista piekarz pielgrzym pielęgniarz pilot piosenkarz
pisarz piłkarz plutonowy podejrzany podkomorzy podlotek podoficer podporucznik podpułkownik podróżnik podróżny podwykonawca
poeta pogranicznik pokrzywdzony policjant policmajster politolog polityk pomocnik portier porucznik poseł posterunkowy
poszkodowany posłaniec powieściopisarz powstaniec powód pozwany pracodawca pracownik prawnik prałat premier prezenter prezes
prezydent proboszcz producent profesor programista projektant prokurator prorektor protestujący prozaik przechodzień
przeciwnik przedsiębiorca przedstawiciel przewodniczący przewodnik przewoźnik przełożony przybysz przyjaciel przywódca
psychiatra psycholog pszczelarz publicysta pułkownik rabin rabuś radca radiolog radny raper ratownik recenzent redaktor
referent reformator rektor religioznawca reporter reprezentant republikanin restaurator reżyser robotnik rodak rolnik
rotmistrz rozbójnik rozmówca rybak rycerz rzecznik rzemieślnik rzeźbiarz rzeźnik sadownik samorządowiec sanitariusz satyryk
scenarzysta sejsmolog sekretarz seksuolog selekcjoner senator sierota sierżant singiel skarbnik skazany sklepikarz skrzypek
snajper socjalista socjolog sołtys specjalista spiker sponsor sportowiec sprawca sprzedawca stajenny starosta staruszek
starzec stażysta steward stoczniowiec stolarz strateg strażak strażnik stróż student sufler sułtan sygnalista syndyk
synoptyk szambelan szef szeregowy szeryf szewc szkoleniowiec szlachcic szpieg szyper sąsiad sędzia sługa służący taksówkarz
talib tancerz technik tenisista teolog terapeuta terrorysta toksykolog towarzysz trener turysta twórca tłumacz uchodźca
uczestnik uczeń uczony udziałowiec urzędnik ułan użytkownik wartownik watażka wdowiec weteran weterynarz wiarus
wiceburmistrz wicedyrektor wicekanclerz wicemarszałek wiceminister wicepremier wiceprezes wiceprezydent wiceprzewodniczący
wicestarosta wiceszef wicewojewoda widz wieśniak wirusolog więzień wojewoda wojownik wojskowy wokalista wolontariusz woźnica
woźny wspólnik współautor współpracownik współprzewodniczący współwłaściciel współzałożyciel wuj wulkanolog wyborca
wychowawca wydawca wykonawca wykładowca wynalazca wyrostek wójt wędkarz wędrowiec wędrownik włamywacz właściciel włóczęga
youtuber zakonnik zakładnik zarządca zastępca zawodnik założyciel zbieg zbrodniarz zbójca zdrajca zegarmistrz zesłaniec
znachor znawca zoolog zwolennik zwycięzca złodziej łajdak ławnik śledczy ślusarz śpiewak świadek święty żandarm żebrak
żeglarz żołnierz żyd
""")

ROLES_FEMALE = words("""
# own list: nouns for women, and feminine nouns for anybody
absolwentka administratorka adwokatka agentka aktorka aktywistka akuszerka ambasadorka analityczka antropolożka aptekarka
archeolożka architektka archiwistka artystka asystentka autorka babcia babka badaczka baronowa bibliotekarka biegaczka
biegła biolożka bizneswoman blogerka bohaterka botaniczka bramkarka burmistrzyni chemiczka chłopka cyganka córka dama
demokratka deputowana doktorka doktorowa doradczyni dyrektorka dyrygentka działaczka dziedziczka dziennikarka dzierżawczyni
dziewczyna dziewczynka dziewczę dziewka ekolożka ekonomistka ekspertka emerytka epidemiolożka europosłanka farmaceutka
filozofka fizyczka fotografka fryzjerka funkcjonariuszka geolożka gospodyni gosposia gubernatorka guwernantka historyczka
hrabianka hrabina hydrolożka inspektorka instruktorka inżynierka jejmość kandydatka karczmarka kasjerka kelnerka
kierowniczka klientka klimatolożka klucznica kobiecina kobieta kochanka koleżanka komendantka komentatorka komisarka
kompozytorka konserwatorka koordynatorka korespondentka koszykarka krytyczka królewna królowa księżna księżniczka kucharka
kuratorka kuzynka lekarka liderka lokatorka malarka mamka matka matrona menedżerka mieszkanka ministerka mistrzyni mniszka
modelka napastniczka narciarka narzeczona nauczycielka naukowczyni niania niewiasta nieznajoma oberżystka obrończyni
obywatelka ofiara ogrodniczka opiekunka organizatorka ornitolożka oskarżona osoba pacjentka pani panienka panna pasażerka
pianistka piastunka pielęgniarka piosenkarka pisarka piłkarka podejrzana podróżna poetka pokojówka pokrzywdzona policjantka
politolożka polityczka postać poszkodowana posłanka powieściopisarka położna pracownica pracowniczka praczka prawniczka
premierka prezenterka prezeska prezydentka prezydentowa producentka profesorka profesorowa prokuratorka przedsiębiorczyni
przedstawicielka przeorysza przewodnicząca przełożona przyjaciółka przywódczyni psycholożka pszczelarka publicystka
pływaczka radna ratowniczka recenzentka redaktorka rektorka reporterka reprezentantka reżyserka robotnica rolniczka
rozmówczyni rzeczniczka rzeźbiarka scenarzystka sekretarka senatorka siatkarka siostra siostrzyczka skazana socjolożka
sołtyska specjalistka sprzedawczyni sprzątaczka starościna staruszka stewardesa strażaczka studentka szefowa szkoleniowczyni
szlachcianka szwaczka sąsiadka sędzia sędzina służąca tancerka tenisistka terapeutka towarzyszka trenerka turystka twórczyni
tłumaczka uczennica uczestniczka urzędniczka wdowa weterynarka wicedyrektorka wiceprezeska wiceprzewodnicząca wiceszefowa
wiedźma wieśniaczka wirusolożka wojewodzina wokalistka wolontariuszka wróżka współautorka współpracownica współwłaścicielka
współzałożycielka wychowanka wykładowczyni wójcina właścicielka zakonnica zastępczyni zawodniczka założycielka zoolożka
zwyciężczyni śledcza śpiewaczka świadkini żebraczka żołnierka
""")

KIN_MALE = words("""
# own list: nouns for male relatives
brat bratanek dziadek dziadzio małżonek mąż narzeczony ojciec ojczym pasierb pradziadek siostrzeniec stryj stryjek syn synek
szwagier tata tatko tatuś teść wnuk wuj wujek zięć
""")

KIN_FEMALE = words("""
# own list: nouns for female relatives
babcia babka bratanica bratowa ciocia ciotka córeczka córka kuzynka macocha mama mamusia matka małżonka narzeczona
pasierbica prababcia siostra siostrzenica stryjenka synowa szwagierka teściowa wnuczka wujenka żona
""")

ORGANISATIONS = words("""
# own list: nouns for an organisation
administracja agencja akademia ambasada archidiecezja armia bank biuro centrala centrum czasopismo delegacja dyrekcja
dziennik episkopat fabryka federacja fifa filharmonia firma fundacja gabinet galeria gazeta gestapo giełda grupa gus holding
hotel inspekcja inspektorat instytucja instytut izba jednostka kanał kancelaria kapituła katedra klinika klub koalicja
kolegium komenda komisariat komisja komitet koncern konfederacja konsorcjum konsulat korporacja kościół kuratorium kuria
laboratorium liga linia magazyn magistrat marynarka miesięcznik ministerstwo mkol muzeum nadawca nadleśnictwo nato nbp nfz
nik nuncjatura obserwatorium oddział onz opera operator opozycja organ organizacja ośrodek parafia parlament partia pkol pkp
placówka pogotowie policja politechnika portal powiat prasa prezydencja prezydium producent prokuratura przedsiębiorstwo
przewoźnik pzn pzpn rada radio ratusz redakcja reprezentacja resort rozgłośnia rząd samorząd sanepid sejm sekretariat senat
serwis sieć sojusz spółdzielnia spółka stacja starostwo stowarzyszenie straż studio szkoła szpital sztab sąd teatr telewizja
think-tank towarzystwo tramwaje trybunał tygodnik ubezpieczyciel uczelnia ue uefa unia unicef uniwersytet urząd wodociągi
województwo wojsko wspólnota wydawca wydawnictwo wydział wytwórnia zakon zakład zarząd zespół zrzeszenie zus związek
żandarmeria
""")

GROUPS = words("""
# own list: nouns for several people
adwokaci aktywiści analitycy archeolodzy astronomowie autorzy badacze biskupi bliscy bracia czytelnicy deweloperzy drużyna
duchowieństwo dyplomaci działacze dzieci dziennikarze ekipa ekolodzy ekonomiści eksperci epidemiolodzy gromada grono górnicy
historycy hodowcy hutnicy hydrolodzy internauci inwestorzy kibice kierowcy kierownictwo kompania krewni krytycy księża
lekarze lokatorzy lud ludność ludzi ludzie małżonkowie media meteorolodzy mieszkańcy ministrowie mniejszość motłoch młodzież
najemcy nauczyciele naukowcy naukowców negocjatorzy obrona obsługa opinia opozycjoniści organizatorzy oskarżenie partyzantka
pasażerowie patrol personel pielęgniarki piłkarze policja policjanci posłowie pracodawcy prawnicy prokuratorzy protestujący
przeciwnicy przedsiębiorcy publiczność radni ratownicy rodzeństwo rodzice rodziców rodzina rolnicy samorządowcy senatorowie
siostry socjologowie społeczeństwo społeczność stoczniowcy straż strażacy studenci synoptycy szlachta sąsiedzi sąsiedztwo
sędziowie służba służby towarzystwo trenerzy turyści tłum tłuszcza uczniowie urzędnicy widzowie wieś większość władz władze
właściciele zawodnicy załoga związkowcy zwolennicy śledczy świadkowie źródeł źródła źródło żołnierze
""")

DOCUMENTS = words("""
# own list: nouns for a text
akt akta analiza ankieta apel artykuł badanie biuletyn broszura deklaracja dekret depesza dokument dyrektywa dziennik e-mail
edykt ekspertyza felieton fragment gazeta hasło informacja informator instrukcja kodeks komentarz komunikat konstytucja
kronika książka list mail manifest meldunek memorandum nagranie nagłówek napis nota notatka obwieszczenie odezwa ogłoszenie
opinia opracowanie orzeczenie oświadczenie petycja pismo plakat podanie podręcznik poradnik post postanowienie pozew praca
prognoza protokół przepis przesłanie przewodnik publikacja raport recenzja regulamin relacja reportaż rezolucja rozkaz
rozporządzenie skarga sondaż sprawozdanie stanowisko statut statystyka stenogram streszczenie strona studium sygnał tekst
telegram testament traktat transparent treść tweet tytuł uchwała ulotka umowa ustawa uzasadnienie wezwanie wiadomość wniosek
wpis wykres wyrok zapis zarządzenie zawiadomienie zestawienie zeznanie
""")
