"""Norwegian: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = [
    "NATIONALITIES", "PERSONS", "PERSONS_FEMALE", "PERSONS_MALE", "PRONOUNS", "TITLES", "TITLES_FEMALE", "TITLES_MALE",
]  # fmt: skip

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
    "eg": Pronoun(person=1),
    "me": Pronoun(person=1, plural=True),
    "ho": Pronoun(person=3, gender=FEMALE),
    "dei": Pronoun(person=3, plural=True),
    "nokon": Pronoun(person=3, indefinite=True),
    "kven": Pronoun(person=3, indefinite=True),
    "dykk": Pronoun(person=2, plural=True, subject=False),
    "jeg": Pronoun(person=1),
    "meg": Pronoun(person=1, subject=False),
    "mig": Pronoun(person=1, subject=False),
    "du": Pronoun(person=2),
    "deg": Pronoun(person=2, subject=False),
    "dig": Pronoun(person=2, subject=False),
    "han": Pronoun(person=3, gender=MALE),
    "ham": Pronoun(person=3, gender=MALE, subject=False),
    "hun": Pronoun(person=3, gender=FEMALE),
    "henne": Pronoun(person=3, gender=FEMALE, subject=False),
    "hende": Pronoun(person=3, gender=FEMALE, subject=False),
    "hen": Pronoun(person=3),
    "den": Pronoun(person=3, animate=False),
    "det": Pronoun(person=3, animate=False),
    "man": Pronoun(person=3, indefinite=True),
    "vi": Pronoun(person=1, plural=True),
    "oss": Pronoun(person=1, plural=True, subject=False),
    "os": Pronoun(person=1, plural=True, subject=False),
    "dere": Pronoun(person=2, plural=True),
    "de": Pronoun(person=3, plural=True),
    "dem": Pronoun(person=3, plural=True, subject=False),
    "seg": Pronoun(person=3, subject=False),
    "sig": Pronoun(person=3, subject=False),
    "som": Pronoun(person=3, relative=True),
    "noen": Pronoun(person=3, indefinite=True),
    "ingen": Pronoun(person=3, indefinite=True),
    "alle": Pronoun(person=3, plural=True, indefinite=True),
    "hvem": Pronoun(person=3, indefinite=True),
    "denne": Pronoun(person=3),
    "sistnevnte": Pronoun(person=3),
    "hverandre": Pronoun(person=3, plural=True, subject=False),
}

PERSONS = words("""
# own list: nouns of one form for women and men
administrerende_direktør admiral advokat advokaten aktivist aktor alpinist ambassadør analytiker angriper anklagede anmelder
ansatt antropolog apoteker arbeidsgiver arkeolog arkitekt arkivar assisterende_direktør astrofysiker astronaut astronom
avdelingsleder baker bankmann banksjef barn barnehagelærer beboer befal beredskapssjef betjent bibliotekar billedhugger
biolog birøkter biskop bistandsadvokat blogger bokhandler boligminister bonde bonden borger borgermester botaniker brannmann
brannmester brannsjef brigader bussjåfør butikkeier byråd byrådsleder byråsjef daglig_leder delegat demokrat demonstrant
detektiv dikter diplomat direktør dirigent docent doktor dommar dommer driftssjef drosjesjåfør dyrlege eier eigar ekspert
ekspertkommentator elektriker elev elevrådsleder elevrådslederen embedsmand embetsmann enhetsleder epidemiolog erkebiskop
etterforsker etterretningssjef europaparlamentariker fagdirektør fagforeningsleder fagsjef fange fastlege filmregissør
filmskaper filosof finansdirektør finansminister fiskaren fisker flyktning forbundsleder forelder forfattar forfatter
forhandler forlegger formann forskar forsker forskningsleder forsvarar forsvarer forsvarsadvokat forsvarssjef
forsvarsspiller fotograf fraksjonsleder fremmed fylkesmann fylkesordførar fylkesordfører fysiker førsteamanuensis
førstestatsadvokat gartner general generalløytnant generalsekretær genetiker geolog gjerningsmann gjest godseier granne
grunneier grunnlegger gruppeleder gründer guvernør gårdbruker gårdeier havnefogd havneinspektør havnesjef helsedirektør
historiker hopper hovedtillitsvalgt hovedtrener huseier husverten hydrolog håndballspiller høvding idrettsmann immunolog
informasjonssjef ingeniør innbygger innbyggjar innenriksminister innsatsleder innvandrer instruktør investor jordmor
journalist journalisten jurist justisminister kamerat kammerherre kandidat kaptein kardiolog keeper kirurg kjemiker kjøpmann
klient klimaforsker klimatolog klubbleder kokk kollega kommandør kommentator kommissær kommunaldirektør kommunedirektør
kommunedirektøren kommunelege kommunikasjonsdirektør kommunikasjonsrådgiver kommunikasjonssjef kommunist komponist konduktør
kondukør kongressmedlem konsernsjef konservativ konservator konsulent kontorsjef koordinator korporal korrespondent
kretsleder kriminalsjef krimvakt kringkastingssjef kritiker kunde kunstner kunstnerisk_leder kurator kusk lagdommer lagmann
lagrettemedlem landslagssjef landslagstrener landsleder langrennsløper leder lege leiar leietaker lektor lensmann lensmannen
lensmannsbetjent liberal litteraturkritiker lokallagsleder lokfører losen lyriker lærar lærer lærling løper løytnant major
maler medarbeider medeier medlem megler menneske meteorolog midtbanespiller migrant minister moderator motstander
museumsdirektør musiker målvakt nabo nestleder nestleiar notar oberst offer offiser ombudsmann onkolog operasjonsleder
ordførar ordfører ornitolog oseanograf overlege overlevende overvåkingssjef paleontolog parlamentariker partileder partner
pasient passasjer pastor patient pedagog person personalsjef pianist pilot poet politiadvokat politibetjent politidirektør
politiinspektør politikommissær politimeister politimester politioverbetjent politistasjonssjef premierminister president
presidentkandidat presseansvarlig pressesjef pressetalsmann pressetalsperson prest produksjonssjef produsent professor
programleder prosjektleder prost psykiater psykolog pårørende påtaleleder rabbiner redaktør redaktøren reder regissør
regjeringsadvokat regnskapssjef reiar reisende rektor rektoren renholder reporter representant republikaner rettsformann
riksadvokat rytter rådgiver rådmann saksbehandlar saksbehandler salgssjef samfunnsøkonom sanger seismolog sekretær
seksjonsleder seksjonssjef senator seniorforsker seniorøkonom sersjant siktede sjakkspiller sjef sjefanalytiker sjefredaktør
sjefstrener sjeføkonom sjukepleiar sjåfør skihopper skiløper skipper skipresident skipsreder skiskytter skodespelar
skogvokter skoleleder skolesjef skribent skuespiller slakter smed smittevernlege snekker sogneprest soldat sorenskriver
sosialdemokrat sosialsjef sosiolog sosionom spaltist spelar spesialist spiller spiss sportssjef statsadvokat statsforvalter
statsmeteorolog statsminister statsråd statssekretær stortingspresident stortingsrepresentant stortingsrepresentanten
strateg student styreleder styremedlem styrmann supporter svømmer sykepleier syklist talskvinne talsmann talsperson tannlege
tekniker tenåring tilhenger tillitsmann tillitsvalgt tiltalte tingrettsdommer tjener toppscorer trenar trener trikkefører
turist tømrer underdirektør utdanningsleiar utenriksminister utgiver utleier utsending utviklingssjef vakt vakthavende
vaktleder vaktmester vaktsjef varaordfører velger venn verdensmester verftsarbeider vert veterinær virolog visedirektør
visepolitimester visepresident vitenskapsmann vitne zoolog økonom øyenvitne
""")

PERSONS_MALE = words("""
# own list: nouns for men
baron baronen bestefar bonden broder broderen bror broren drengen enkemann fader faderen far far_min faren farfar fiskeren
fyr fyren gamle-ola gamlingen greve greven gubbe guten gutt gutten herre herren hertug husbond husbonden imam junker kar
kardinal karen keiser konge kongen kusken lensmannen manden mann mannen morfar munk munken nevø onkel onkelen pave prins
prinsen ridder sjømann skipperen stefar svigerfar svigersønn svoger sønn sønnen talsmannen
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
baronesse bestemor budeia dame damen datter datteren dotter dottera dronning dronningen enka enke enken farmor faster
forfatterinne fru frua frue fruen frøken frøkenen grevinne grevinnen guvernante husholderske husmor hustru hustruen jenta
jente jenten jomfru jomfruen jordmor kokke kona kone konen kusine kvinna kvinne kvinnen lærerinne moder moderen mor mora
moren mormor moster niese nonne nonnen pike piken prinsesse prinsessen sangerinne skuespillerinne stemor svigerdatter
svigerinne svigermor søster søstera søsteren talskvinne tante tjenestejenta tjenestejente tøs venninne venninnen vertinne
vertinnen
""")

TITLES = words("""
# own list: titles of women and men
admiral advokat ambassadør biskop borgermester detektiv direktør docent doktor dommer dr erkebiskop finansminister
forsvarsminister fylkesmann general generalsekretær guvernør ingeniør innenriksminister inspektør justisminister kaptein
kommissær konsul korporal kulturminister kunnskapsminister lektor lensmann løytnant magister major miljøminister minister
oberst ombudsmann ordfører partileder pastor politidirektør politiinspektør politimester premierminister president prest
prof professor prost redaktør rektor senator sersjant sjefredaktør statsminister statsråd styreleder talsmann
utenriksminister visepolitimester visepresident
""")

TITLES_MALE = words("""
# own list: titles of men
ayatollah baron broder don fader far greve herr hertug hr imam kardinal keiser kong konge lord monsieur mr munk onkel pater
pave prins sir sultan
""")

TITLES_FEMALE = words("""
# own list: titles of women
baronesse dronning faster frk fru frøken grevinne jomfru keiserinne lady madame mademoiselle miss moder mor moster mrs ms
prinsesse søster tante
""")

NATIONALITIES = table("""
# own list: adjective and country
afghansk=afghanistan afghanske=afghanistan albansk=albania albanske=albania amerikansk=usa amerikanske=usa
australsk=australia australske=australia belgisk=belgia belgiske=belgia brasiliansk=brasil brasilianske=brasil
britisk=storbritannia britiske=storbritannia bulgarsk=bulgaria bulgarske=bulgaria dansk=danmark danske=danmark
egyptisk=egypt egyptiske=egypt engelsk=england engelske=england estisk=estland estiske=estland finsk=finland finske=finland
fransk=frankrike franske=frankrike gresk=hellas greske=hellas indisk=india indiske=india irakisk=irak irakiske=irak
iransk=iran iranske=iran irsk=irland irske=irland islandsk=island islandske=island israelsk=israel israelske=israel
italiensk=italia italienske=italia japansk=japan japanske=japan kanadisk=canada kanadiske=canada kinesisk=kina
kinesiske=kina kroatisk=kroatia kroatiske=kroatia latvisk=latvia latviske=latvia litauisk=litauen litauiske=litauen
meksikansk=mexico meksikanske=mexico nederlandsk=nederland nederlandske=nederland nordkoreansk=nord-korea
nordkoreanske=nord-korea norsk=norge norske=norge pakistansk=pakistan pakistanske=pakistan palestinsk=palestina
palestinske=palestina polsk=polen polske=polen portugisisk=portugal portugisiske=portugal rumensk=romania rumenske=romania
russisk=russland russiske=russland samisk=sápmi samiske=sápmi serbisk=serbia serbiske=serbia skotsk=skottland
skotske=skottland sovjetisk=sovjetunionen sovjetiske=sovjetunionen spansk=spania spanske=spania sveitsisk=sveits
sveitsiske=sveits svensk=sverige svenske=sverige syrisk=syria syriske=syria sørkoreansk=sør-korea sørkoreanske=sør-korea
tsjekkisk=tsjekkia tsjekkiske=tsjekkia tyrkisk=tyrkia tyrkiske=tyrkia tysk=tyskland tyske=tyskland ukrainsk=ukraina
ukrainske=ukraina ungarsk=ungarn ungarske=ungarn østerriksk=østerrike østerrikske=østerrike
""")
