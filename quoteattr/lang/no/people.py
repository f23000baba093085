"""Norwegian: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = [
    "NATIONALITIES", "PERSONS", "PERSONS_FEMALE", "PERSONS_MALE", "PRONOUNS", "TITLES", "TITLES_FEMALE", "TITLES_MALE",
]  # fmt: skip

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
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
administrerende_direktør admiral advokat aktivist aktor ambassadør analytiker angriper anklagede anmelder ansatt
arbeidsgiver arkitekt arkivar assisterende_direktør astronaut avdelingsleder baker bankmann barn befal betjent bibliotekar
biolog biskop bistandsadvokat blogger boligminister bonde borger borgermester brannmann brigader bussjåfør butikkeier byråd
byrådsleder byråsjef daglig_leder delegat demokrat demonstrant detektiv dikter diplomat direktør dirigent docent doktor
dommer dyrlege eier ekspert elektriker elev elevrådsleder elevrådslederen embedsmand embetsmann enhetsleder erkebiskop
etterforsker etterretningssjef europaparlamentariker fagdirektør fagforeningsleder fagsjef fange filmregissør finansdirektør
finansminister fisker flyktning forelder forfatter forhandler formann forsker forskningsleder forsvarer forsvarssjef
fotograf fraksjonsleder fremmed fylkesmann fylkesordfører fysiker gartner general generalløytnant generalsekretær geolog
gjerningsmann gjest godseier grunnlegger gruppeleder gründer guvernør gårdbruker gårdeier havnefogd havneinspektør
helsedirektør historiker hovedtrener høvding idrettsmann informasjonssjef ingeniør innbygger innenriksminister innsatsleder
innvandrer instruktør investor journalist jurist justisminister kamerat kammerherre kandidat kaptein kjemiker kjøpmann
klient klubbleder kokk kollega kommandør kommentator kommissær kommunaldirektør kommunelege kommunikasjonsdirektør
kommunikasjonsrådgiver kommunist konduktør kondukør kongressmedlem konsernsjef konservativ konsulent kontorsjef koordinator
korporal korrespondent kretsleder kriminalsjef krimvakt kringkastingssjef kritiker kunde kunstner kunstnerisk_leder kurator
kusk lagmann lagrettemedlem landslagstrener landsleder langrennsløper leder lege leietaker lektor lensmann lensmannsbetjent
liberal lokallagsleder lokfører losen lærer lærling løper løytnant major maler medarbeider medeier medlem megler menneske
meteorolog migrant minister moderator motstander musiker målvakt nabo nestleder notar oberst offer offiser ombudsmann
operasjonsleder ordfører overlege overlevende overvåkingssjef parlamentariker partileder partner passasjer pastor patient
pedagog person personalsjef pilot politiadvokat politibetjent politidirektør politiinspektør politikommissær politimester
politioverbetjent politistasjonssjef premierminister president presidentkandidat presseansvarlig pressetalsmann
pressetalsperson prest produksjonssjef produsent professor programleder prosjektleder prost psykiater psykolog pårørende
påtaleleder rabbiner redaktør reder regjeringsadvokat reisende rektor renholder reporter representant republikaner
riksadvokat rytter rådgiver rådmann saksbehandler salgssjef samfunnsøkonom sanger sekretær seksjonsleder seksjonssjef
senator seniorforsker sersjant siktede sjakkspiller sjef sjefredaktør sjefstrener sjeføkonom sjåfør skihopper skipper
skipsreder skiskytter skogvokter skoleleder skolesjef skribent skuespiller slakter smed smittevernlege snekker sogneprest
soldat sosialdemokrat sosialsjef sosionom spaltist spesialist spiller sportssjef statsadvokat statsforvalter statsmeteorolog
statsminister statsråd stortingspresident stortingsrepresentant strateg student styreleder styrmann supporter svømmer
sykepleier talsmann talsperson tannlege tekniker tenåring tilhenger tillitsmann tillitsvalgt tiltalte tjener toppscorer
trener trikkefører turist tømrer underdirektør utenriksminister utgiver utleier utsending utviklingssjef vakt vakthavende
vaktmester vaktsjef varaordfører velger venn verdensmester verftsarbeider vert visedirektør visepolitimester visepresident
vitenskapsmann vitne økonom øyenvitne
""")

PERSONS_MALE = words("""
# own list: nouns for men
baron baronen bestefar broder broderen bror broren enkemann fader faderen far faren farfar fyr fyren greve greven gubbe gutt
gutten herre herren hertug husbond husbonden imam junker kar kardinal karen keiser konge kongen kusken lensmannen manden
mann mannen morfar munk munken nevø onkel onkelen pave prins prinsen ridder sjømann stefar svigerfar svigersønn svoger sønn
sønnen talsmannen
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
baronesse bestemor dame damen datter datteren dronning dronningen enka enke enken farmor faster forfatterinne fru frue fruen
frøken frøkenen grevinne grevinnen guvernante husholderske husmor hustru hustruen jenta jente jenten jomfru jomfruen jordmor
kokke kona kone konen kusine kvinna kvinne kvinnen lærerinne moder moderen mor mora moren mormor moster niese nonne nonnen
pike piken prinsesse prinsessen sangerinne skuespillerinne stemor svigerdatter svigerinne svigermor søster søsteren
talskvinne tante tjenestejente tøs venninne venninnen vertinne vertinnen
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
