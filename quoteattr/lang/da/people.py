"""Danish: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = [
    "NATIONALITIES", "PERSONS", "PERSONS_FEMALE", "PERSONS_MALE", "PRONOUNS", "TITLES", "TITLES_FEMALE", "TITLES_MALE",
]  # fmt: skip

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
    "jeg": Pronoun(person=1),
    "mig": Pronoun(person=1, subject=False),
    "du": Pronoun(person=2),
    "dig": Pronoun(person=2, subject=False),
    "han": Pronoun(person=3, gender=MALE),
    "ham": Pronoun(person=3, gender=MALE, subject=False),
    "hun": Pronoun(person=3, gender=FEMALE),
    "hende": Pronoun(person=3, gender=FEMALE, subject=False),
    "den": Pronoun(person=3, animate=False),
    "det": Pronoun(person=3, animate=False),
    "man": Pronoun(person=3, indefinite=True),
    "vi": Pronoun(person=1, plural=True),
    "os": Pronoun(person=1, plural=True, subject=False),
    "jer": Pronoun(person=2, plural=True, subject=False),
    "de": Pronoun(person=3, plural=True),
    "dem": Pronoun(person=3, plural=True, subject=False),
    "sig": Pronoun(person=3, subject=False),
    "som": Pronoun(person=3, relative=True),
    "der": Pronoun(person=3, relative=True),
    "hvilken": Pronoun(person=3, relative=True),
    "hvilke": Pronoun(person=3, plural=True, relative=True),
    "nogen": Pronoun(person=3, indefinite=True),
    "ingen": Pronoun(person=3, indefinite=True),
    "alle": Pronoun(person=3, plural=True, indefinite=True),
    "hvem": Pronoun(person=3, indefinite=True),
    "denne": Pronoun(person=3),
    "hinanden": Pronoun(person=3, plural=True, subject=False),
    "sidstnævnte": Pronoun(person=3),
}

PERSONS = words("""
# own list: nouns of one form for women and men
adjunkt administrerende_direktør admiral advokat afdelingschef aktieanalytiker aktivist ambassadør analytiker anfører
angriber anklagede anklager anmelder ansat antropolog apoteker arbejdsgiver arkitekt arkivar arkæolog assistenttræner
astrofysiker astronaut astronom bager bankdirektør bankmand barn beboer befalingsmand beredskabschef bestyrelsesformand
bestyrelsesmedlem betjent biavler bibliotekar billedhugger biolog biskop bistandsadvokat blogger boghandler boligminister
bonde borger borgmester botaniker brandchef brandmand buschauffør butiksejer byretsdommer byrådsmedlem chauffør chef
chefanalytiker chefanklager chefredaktør cheftræner cheføkonom cykelrytter delegeret demokrat demonstrant digter diplomat
direktør dirigent docent doktor dommer driftschef dyrlæge efterforsker efterforskningsleder ejer ekspert elektriker elev
embedsmand enhedschef epidemiolog europaparlamentariker fagforeningsformand fange filminstruktør filmskaber filosof
finansdirektør finansminister finansordfører fisker flygtning folketingsmedlem forbundsformand forfatter forhandler
forlægger formand forsker forskningsleder forsvarer forsvarsadvokat forsvarschef forsvarsspiller forælder fotograf fremmed
fysiker fællestillidsmand gartner general generalsekretær genetiker geolog gerningsmand godsejer grundejer grundlægger
gruppeformand guvernør gårdejer gæst havnechef havnefoged historiker husejer hydrolog håndboldspiller højesteretsdommer
høvding idrætsmand immunolog indbygger indenrigsminister indsatsleder indvandrer informationssekretær ingeniør instruktør
investor iværksætter jordemoder journalist jurist justitsminister kammeradvokat kammerat kammerherre kandidat kaptajn
kardiolog kemiker kirurg klient klimaforsker klimatolog klubformand klummeskribent kok kollega kommentator kommissær
kommunaldirektør kommunikationschef kommunist komponist koncernchef kongresmedlem konservativ konsulent kontorchef
koordinator korporal korrespondent kredsformand kriminalkommissær kritiker kunde kunstner kunstnerisk_leder kurator kusk
købmand lagmand landmand landsdommer landsformand landstræner leder lejer lektor liberal litteraturanmelder lokalformand
lokofører læge lærer løber løjtnant major maler medarbejder medejer medlem menneske meteorolog midtbanespiller migrant
miljøordfører minister moderator modstander museumsdirektør museumsinspektør musiker målmand mægler nabo nationaløkonom
notar næstformand nævning oberst oceanograf offer officer ombudsmand onkolog ordfører ornitolog overlevende overlæge
palæontolog parlamentariker partileder partner passager pastor patient pedel person personalechef pianist pilot
politibetjent politidirektør politiinspektør politikommissær politimester politisk_ordfører praktiserende_læge
premierminister presseansvarlig pressechef pressetalsmand privatøkonom producer produktionschef professor projektleder
provst præsident præsidentkandidat præst psykiater psykolog pårørende pædagog rabbiner redaktør regionsformand
regionsrådsformand rejsende rektor rengøringsassistent reporter repræsentant republikaner retsformand retsordfører
rigsadvokat rigspolitichef rytter rådgiver rådmand rådmanden sagsbehandler salgschef sanger sangerinde seismolog sekretær
senator senioranklager seniorforsker seniorøkonom sergent sigtede skipper skolechef skoleinspektør skoleleder skovfoged
skribent skuespiller slagter smed snedker socialchef socialdemokrat socialrådgiver sociolog sognepræst soldat
specialanklager specialist spiller sportschef stationsforstander statsadvokat statsminister strateg studerende studievært
styrmand sundhedsdirektør supporter svømmer sygeplejerske talsmand talsperson tandlæge taxachauffør teenager tekniker
tilhænger tillidsmand tillidsrepræsentant tiltalte tjener træner turist tømrer udenrigsminister udenrigsordfører udgiver
udlejer udsending udviklingschef underdirektør vagt vagtchef vagthavende ven verdensmester viceborgmester vicedirektør
vicepolitiinspektør vicepræsident videnskabsmand vidne virolog vælger vært zoolog ærkebiskop øjenvidne økonom
""")

PERSONS_MALE = words("""
# own list: nouns for men
baron baronen bedstefar bonden broder broderen bror broren dreng drengen enkemand fader faderen far farbror faren farfar
fiskeren fyr fyren gamlingen greve greven gubbe gutten herre herren hertug husbond imam junker kardinal karl karlen kejser
knægten konge kongen kusken mand manden morbror morfar munk munken nevø onkel onklen pave prins prinsen ridder skipperen
stedfar svigerfar svigersøn svoger sømand søn sønnen talsmanden
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
baronesse bedstemor dame damen datter datteren dronning dronningen enke enken farmor faster forfatterinde fru frue fruen
frøken frøkenen grevinde grevinden guvernante husholderske husmoder hustru hustruen jomfru jomfruen jordemoder kokkepige
kone konen kusine kvinde kvinden lærerinde madammen moder moderen mor moren mormor moster niece nonne nonnen pige pigen
prinsesse prinsessen sangerinde skuespillerinde stedmor svigerdatter svigerinde svigermor sygeplejerske søster søsteren
talskvinde tante tjenestepige tjenestepigen tøs veninde veninden værtinde værtinden
""")

TITLES = words("""
# own list: titles of women and men
admiral advokat ambassadør anklager biskop boligminister borgmester chefredaktør direktør docent doktor dommer dr
finansminister formand forsvarsminister general generalsekretær guvernør indenrigsminister ingeniør inspektør
justitsminister kaptajn kommissær konsul korporal kriminalkommissær kulturminister lektor løjtnant magister major
miljøminister minister næstformand oberst ombudsmand partileder pastor politidirektør politiinspektør premierminister prof
professor provst præsident redaktør rektor senator sergent skatteminister socialminister statsminister talsmand
udenrigsminister undervisningsminister vicepræsident ærkebiskop
""")

TITLES_MALE = words("""
# own list: titles of men
ayatollah baron broder don fader far greve herr hertug hr imam kardinal kejser kong konge lord monsieur mr munk onkel pater
pave prins sir sultan
""")

TITLES_FEMALE = words("""
# own list: titles of women
baronesse dronning faster frk fru frøken grevinde jomfru kejserinde lady madame mademoiselle miss moder mor moster mrs ms
prinsesse søster tante
""")

NATIONALITIES = table("""
# own list: adjective and country
afghansk=afghanistan afghanske=afghanistan amerikansk=usa amerikanske=usa australsk=australien australske=australien
belgisk=belgien belgiske=belgien brasiliansk=brasilien brasilianske=brasilien britisk=storbritannien britiske=storbritannien
bulgarsk=bulgarien bulgarske=bulgarien canadisk=canada canadiske=canada dansk=danmark danske=danmark egyptisk=egypten
egyptiske=egypten engelsk=england engelske=england estisk=estland estiske=estland finsk=finland finske=finland
fransk=frankrig franske=frankrig færøsk=færøerne færøske=færøerne græsk=grækenland græske=grækenland grønlandsk=grønland
grønlandske=grønland hollandsk=holland hollandske=holland indisk=indien indiske=indien irakisk=irak irakiske=irak
iransk=iran iranske=iran irsk=irland irske=irland islandsk=island islandske=island israelsk=israel israelske=israel
italiensk=italien italienske=italien japansk=japan japanske=japan kinesisk=kina kinesiske=kina kroatisk=kroatien
kroatiske=kroatien lettisk=letland lettiske=letland litauisk=litauen litauiske=litauen mexicansk=mexico mexicanske=mexico
nordkoreansk=nordkorea nordkoreanske=nordkorea norsk=norge norske=norge pakistansk=pakistan pakistanske=pakistan
palæstinensisk=palæstina palæstinensiske=palæstina polsk=polen polske=polen portugisisk=portugal portugisiske=portugal
rumænsk=rumænien rumænske=rumænien russisk=rusland russiske=rusland schweizisk=schweiz schweiziske=schweiz serbisk=serbien
serbiske=serbien skotsk=skotland skotske=skotland sovjetisk=sovjetunionen sovjetiske=sovjetunionen spansk=spanien
spanske=spanien svensk=sverige svenske=sverige svenskt=sverige sydkoreansk=sydkorea sydkoreanske=sydkorea syrisk=syrien
syriske=syrien tjekkisk=tjekkiet tjekkiske=tjekkiet tyrkisk=tyrkiet tyrkiske=tyrkiet tysk=tyskland tyske=tyskland
ukrainsk=ukraine ukrainske=ukraine ungarsk=ungarn ungarske=ungarn vesttysk=tyskland vesttyske=tyskland østrigsk=østrig
østrigske=østrig
""")
