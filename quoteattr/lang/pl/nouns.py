"""Polish: nouns for those who speak and for texts, in the nominative. Data only.

Their other forms follow from the rows in ``declensions.py``.
"""

from quoteattr.lang.pack import words

__all__ = ["DOCUMENTS", "GROUPS", "KIN_FEMALE", "KIN_MALE", "ORGANISATIONS", "ROLES_FEMALE", "ROLES_MALE"]

ROLES_MALE = words("""
# own list: nouns for men, and for anybody
adiutant administrator adwokat agent aktor aktywista ambasador analityk antropolog aptekarz arbiter archeolog architekt
arcybiskup artysta arystokrata asesor astrofizyk astronauta astronom asystent atleta autor badacz bandyta bankier baron
biolog biskup biznesmen bloger bohater bojownik bokser bramkarz brygadier burmistrz cesarz chemik chirurg chłop chłopak
chłopiec cieśla cukiernik cywil czarodziej czeladnik członek człowiek demokrata deputowany detektyw dezerter diakon doktor
dokumentalista doradca dowódca dozorca dramaturg drukarz duchowny dyplomata dyrektor dyrygent dziadek działacz dziedzic
dziekan dzielnicowy dziennikarz dzierżawca ekolog ekonomista ekspert elektryk emeryt epidemiolog etnograf europoseł
fabrykant fanatyk farmaceuta felczer felietonista filozof fizyk fotograf fryzjer funkcjonariusz gajowy generał geolog
ginekolog gitarzysta goprowiec gospodarz gość grabarz gracz gubernator górnik handlarz herszt historyk hotelarz hrabia
hydraulik imam informatyk inspektor instruktor intendent internauta inwestor inżynier jeździec jubiler kaleka kanclerz
kandydat kanonik kapelan kapitan kapral kapłan karczmarz kardiolog kardynał kasjer kat kelner kibic kierowca kierownik
klient klimatolog kmieć kochanek kolarz kolega kolejarz kolekcjoner komandor komendant komentator komisarz komornik kompan
kompozytor komunista konduktor konkurent konsul konsultant koordynator korespondent kowal kozak kościelny krawiec kronikarz
krytyk król ksiądz książę kucharz kupiec kurator kurier kustosz kuzyn lekarz lektor leśniczy leśnik lider lobbysta logistyk
lokaj lokator lord magister magistrat major majordomus majster malarz marszałek marynarz maszynista matematyk mecenas
mechanik mediator menedżer meteorolog metropolita mieszczanin mieszkaniec milioner minister ministrant mistrz mnich morderca
motorniczy muzyk muzykolog myśliwy mąż młodzieniec młynarz naczelnik naczelny nadleśniczy nadzorca namiestnik napastnik
narciarz narrator narzeczony następca nauczyciel naukowiec negocjator neurochirurg neurolog niewolnik nieznajomy notariusz
oberżysta obrońca obserwator obywatel ochroniarz oficer ogrodnik ojciec okulista onkolog operator opiekun organista
organizator osadnik oskarżony oskarżyciel pacjent palacz pan panicz pasażer pasterz pastor pastuch patomorfolog patriarcha
patrolowy pediatra piekarz pielgrzym pielęgniarz pilot piosenkarz pisarz piłkarz plutonowy podejrzany podkomorzy podoficer
podporucznik podpułkownik podróżnik podróżny podwykonawca poeta pogranicznik policjant policmajster politolog polityk
pomocnik portier porucznik poseł posterunkowy poszkodowany posłaniec powieściopisarz powstaniec pracodawca pracownik prawnik
prałat premier prezenter prezes prezydent proboszcz producent profesor programista projektant prokurator prorektor
protestujący przechodzień przeciwnik przedsiębiorca przedstawiciel przewodniczący przewodnik przewoźnik przełożony
przyjaciel przywódca psychiatra psycholog publicysta pułkownik rabin rabuś radca radiolog radny raper ratownik redaktor
referent reformator rektor religioznawca reporter reprezentant republikanin restaurator reżyser robotnik rodak rolnik
rotmistrz rozbójnik rozmówca rybak rycerz rzecznik rzemieślnik rzeźbiarz rzeźnik sanitariusz satyryk scenarzysta sekretarz
seksuolog selekcjoner senator sierota sierżant singiel skarbnik skazany sklepikarz skrzypek snajper socjalista socjolog
sołtys specjalista spiker sponsor sportowiec sprawca sprzedawca stajenny starosta staruszek starzec stażysta steward
stoczniowiec stolarz strateg strażak strażnik stróż student sufler sułtan sygnalista syndyk szambelan szef szeregowy szeryf
szewc szlachcic szpieg szyper sąsiad sędzia sługa służący taksówkarz talib tancerz technik tenisista teolog terapeuta
terrorysta toksykolog towarzysz trener turysta twórca tłumacz uchodźca uczestnik uczeń uczony urzędnik ułan użytkownik
watażka wdowiec weteran weterynarz wiarus wicedyrektor wicekanclerz wicemarszałek wiceminister wicepremier wiceprezes
wiceprezydent wiceprzewodniczący wicestarosta wicewojewoda widz wieśniak wirusolog więzień wojewoda wojownik wojskowy
wolontariusz woźnica wspólnik współautor współpracownik współzałożyciel wuj wyborca wychowawca wydawca wykonawca wykładowca
wynalazca wójt wędkarz wędrowiec wędrownik włamywacz właściciel włóczęga youtuber zakonnik zakładnik zarządca zastępca
zawodnik założyciel zbieg zbrodniarz zbójca zdrajca zegarmistrz zesłaniec znachor znawca zwolennik zwycięzca złodziej łajdak
śledczy ślusarz śpiewak świadek święty żandarm żebrak żeglarz żołnierz żyd
""")

ROLES_FEMALE = words("""
# own list: nouns for women, and feminine nouns for anybody
administratorka adwokatka agentka aktorka aktywistka akuszerka ambasadorka analityczka aptekarka archeolożka architektka
artystka asystentka autorka babcia babka badaczka baronowa bibliotekarka bizneswoman blogerka bohaterka burmistrzyni chłopka
cyganka córka dama demokratka deputowana doktorka doktorowa doradczyni dyrektorka dyrygentka działaczka dziedziczka
dziennikarka dzierżawczyni dziewczyna dziewczynka dziewczę dziewka ekolożka ekonomistka ekspertka emerytka europosłanka
filozofka fotografka fryzjerka funkcjonariuszka gospodyni gosposia gubernatorka guwernantka historyczka hrabianka hrabina
inspektorka instruktorka inżynierka jejmość kandydatka karczmarka kasjerka kelnerka kierowniczka klientka klucznica
kobiecina kobieta kochanka koleżanka komendantka komentatorka komisarka kompozytorka koordynatorka korespondentka krytyczka
królewna królowa księżna księżniczka kucharka kuratorka kuzynka lekarka liderka lokatorka malarka mamka matka matrona
menedżerka mieszkanka ministerka mniszka modelka narzeczona nauczycielka naukowczyni niania niewiasta nieznajoma oberżystka
obywatelka ofiara opiekunka organizatorka oskarżona osoba pacjentka pani panienka panna pasażerka piastunka pielęgniarka
piosenkarka pisarka podejrzana podróżna poetka pokojówka policjantka polityczka postać poszkodowana posłanka
powieściopisarka pracownica pracowniczka praczka prawniczka premierka prezenterka prezeska prezydentka prezydentowa
producentka profesorka profesorowa prokuratorka przedsiębiorczyni przedstawicielka przeorysza przewodnicząca przełożona
przyjaciółka przywódczyni psycholożka publicystka radna redaktorka rektorka reporterka reprezentantka reżyserka robotnica
rolniczka rozmówczyni rzeczniczka scenarzystka sekretarka senatorka siostra siostrzyczka socjolożka sołtyska specjalistka
sprzedawczyni sprzątaczka starościna staruszka stewardesa studentka szefowa szlachcianka szwaczka sąsiadka sędzia sędzina
służąca tancerka tenisistka terapeutka towarzyszka trenerka turystka twórczyni tłumaczka uczennica uczestniczka urzędniczka
wdowa wicedyrektorka wiceprezeska wiceprzewodnicząca wiedźma wieśniaczka wojewodzina wolontariuszka wróżka współautorka
współpracownica współzałożycielka wychowanka wójcina właścicielka zakonnica zastępczyni zawodniczka założycielka śledcza
śpiewaczka żebraczka żołnierka
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
dziennik episkopat fabryka federacja firma fundacja gabinet gazeta gestapo giełda grupa hotel inspekcja instytucja instytut
izba jednostka kancelaria kapituła klinika klub koalicja kolegium komenda komisariat komisja komitet koncern konfederacja
konsorcjum konsulat korporacja kościół kuratorium kuria laboratorium liga magazyn magistrat marynarka miesięcznik
ministerstwo muzeum nadawca nuncjatura oddział operator opozycja organ organizacja ośrodek parlament partia placówka
pogotowie policja portal powiat prasa prezydencja prezydium producent prokuratura przedsiębiorstwo przewoźnik rada radio
ratusz redakcja reprezentacja resort rozgłośnia rząd samorząd sanepid sejm sekretariat senat serwis sieć sojusz spółdzielnia
spółka stacja starostwo stowarzyszenie straż studio szkoła szpital sztab sąd telewizja think-tank towarzystwo trybunał
tygodnik ubezpieczyciel uczelnia unia uniwersytet urząd województwo wojsko wspólnota wydawca wydawnictwo wydział wytwórnia
zakon zakład zarząd zespół zrzeszenie związek żandarmeria
""")

GROUPS = words("""
# own list: nouns for several people
bracia drużyna duchowieństwo dzieci dziennikarze ekipa eksperci gromada grono kibice kierownictwo kompania lud ludność ludzi
ludzie małżonkowie media mniejszość motłoch młodzież naukowcy naukowców obrona obsługa opinia organizatorzy oskarżenie
partyzantka patrol personel policja publiczność ratownicy rodzeństwo rodzice rodziców rodzina siostry społeczeństwo
społeczność straż strażacy szlachta sąsiedztwo służba służby towarzystwo tłum tłuszcza wieś większość władz władze załoga
związkowcy śledczy źródeł źródła źródło
""")

DOCUMENTS = words("""
# own list: nouns for a text
akt analiza ankieta apel artykuł badanie biuletyn broszura deklaracja dekret depesza dokument dyrektywa dziennik e-mail
edykt felieton fragment gazeta hasło informacja instrukcja kodeks komentarz komunikat konstytucja kronika książka list mail
manifest meldunek memorandum nagłówek napis nota notatka obwieszczenie odezwa ogłoszenie opinia opracowanie orzeczenie
oświadczenie pismo plakat podanie podręcznik poradnik post postanowienie pozew praca protokół przepis przesłanie przewodnik
publikacja raport recenzja regulamin relacja rezolucja rozkaz rozporządzenie skarga sondaż sprawozdanie statut statystyka
streszczenie strona studium sygnał tekst telegram testament traktat transparent treść tweet tytuł uchwała ulotka umowa
ustawa uzasadnienie wezwanie wiadomość wniosek wpis wykres wyrok zapis zarządzenie zawiadomienie zestawienie zeznanie
""")
