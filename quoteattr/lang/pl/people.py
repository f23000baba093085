"""Polish: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = ["NATIONALITIES", "PRONOUNS", "TITLES", "TITLES_FEMALE", "TITLES_MALE"]

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
    "ja": Pronoun(person=1),
    "mnie": Pronoun(person=1, subject=False),
    "mi": Pronoun(person=1, subject=False),
    "mną": Pronoun(person=1, subject=False),
    "ty": Pronoun(person=2),
    "ciebie": Pronoun(person=2, subject=False),
    "cię": Pronoun(person=2, subject=False),
    "ci": Pronoun(person=2, subject=False),
    "tobie": Pronoun(person=2, subject=False),
    "tobą": Pronoun(person=2, subject=False),
    "on": Pronoun(person=3, gender=MALE),
    "ona": Pronoun(person=3, gender=FEMALE),
    "ono": Pronoun(person=3, animate=False),
    "jego": Pronoun(person=3, gender=MALE, subject=False),
    "go": Pronoun(person=3, gender=MALE, subject=False),
    "jemu": Pronoun(person=3, gender=MALE, subject=False),
    "mu": Pronoun(person=3, gender=MALE, subject=False),
    "niego": Pronoun(person=3, gender=MALE, subject=False),
    "niemu": Pronoun(person=3, gender=MALE, subject=False),
    "nim": Pronoun(person=3, gender=MALE, subject=False),
    "jej": Pronoun(person=3, gender=FEMALE, subject=False),
    "ją": Pronoun(person=3, gender=FEMALE, subject=False),
    "niej": Pronoun(person=3, gender=FEMALE, subject=False),
    "nią": Pronoun(person=3, gender=FEMALE, subject=False),
    "my": Pronoun(person=1, plural=True),
    "nas": Pronoun(person=1, plural=True, subject=False),
    "nam": Pronoun(person=1, plural=True, subject=False),
    "nami": Pronoun(person=1, plural=True, subject=False),
    "wy": Pronoun(person=2, plural=True),
    "was": Pronoun(person=2, plural=True, subject=False),
    "wam": Pronoun(person=2, plural=True, subject=False),
    "wami": Pronoun(person=2, plural=True, subject=False),
    "oni": Pronoun(person=3, plural=True),
    "one": Pronoun(person=3, plural=True),
    "ich": Pronoun(person=3, plural=True, subject=False),
    "im": Pronoun(person=3, plural=True, subject=False),
    "nich": Pronoun(person=3, plural=True, subject=False),
    "nimi": Pronoun(person=3, plural=True, subject=False),
    "się": Pronoun(person=3, subject=False),
    "siebie": Pronoun(person=3, subject=False),
    "sobie": Pronoun(person=3, subject=False),
    "sobą": Pronoun(person=3, subject=False),
    "tamten": Pronoun(person=3, gender=MALE),
    "tamta": Pronoun(person=3, gender=FEMALE),
    "ów": Pronoun(person=3, gender=MALE),
    "owa": Pronoun(person=3, gender=FEMALE),
    "to": Pronoun(person=3, animate=False, subject=False),
    "tego": Pronoun(person=3, animate=False, subject=False),
    "temu": Pronoun(person=3, animate=False, subject=False),
    "który": Pronoun(person=3, gender=MALE, relative=True),
    "która": Pronoun(person=3, gender=FEMALE, relative=True),
    "które": Pronoun(person=3, relative=True),
    "którzy": Pronoun(person=3, plural=True, relative=True),
    "ktoś": Pronoun(person=3, indefinite=True),
    "nikt": Pronoun(person=3, indefinite=True),
    "kto": Pronoun(person=3, relative=True),
    "wszyscy": Pronoun(person=3, plural=True, indefinite=True),
    "inni": Pronoun(person=3, plural=True, indefinite=True),
    "coś": Pronoun(person=3, animate=False, subject=False),
    "nic": Pronoun(person=3, animate=False, subject=False),
    "co": Pronoun(person=3, animate=False, relative=True),
}

TITLES = words("""
# own list: titles of women and men
dr hab mec prof
""")

TITLES_MALE = words("""
# own list: titles of men
abp arcybiskup asp baron biskup bp brat burmistrz car cesarz doktor dowódca dyr dyrektor dziekan gen generał gubernator
hrabia imam insp inspektor inż inżynier kanclerz kapelan kapitan kapral kard kardynał kierownik kom komandor komendant
komisarz kpt król ks ksiądz książę lord major marszałek mecenas mgr minister mister mjr mł nadkom o ojciec pan papież podkom
podporucznik podpułkownik por porucznik pos poseł ppor ppłk premier prezes prezydent proboszcz profesor prokurator
przewodniczący pułkownik płk rabin radny red redaktor rektor rotmistrz rzecznik sekretarz senator sierż sierżant sir
starosta stryj szef sędzia trener wachmistrz wiceminister wicepremier wiceprezydent wojewoda wuj wójt św święty
""")

TITLES_FEMALE = words("""
# own list: titles of women
babcia baronowa burmistrzyni cesarzowa ciocia ciotka doktor dyrektorka hrabina kanclerka królowa księżna księżniczka lady
madame matka minister miss mrs pani panna posłanka premierka prezeska prezydentka profesorka przewodnicząca radna
rzeczniczka senatorka siostra wdowa święta
""")

NATIONALITIES = table("""
# own list: adjective and country
afgańska=afganistan afgański=afganistan afgańskie=afganistan amerykańska=usa amerykański=usa amerykańskie=usa
angielska=anglia angielski=anglia angielskie=anglia arabska=arabia arabski=arabia arabskie=arabia australijska=australia
australijski=australia australijskie=australia austriacka=austria austriacki=austria austriackie=austria belgijska=belgia
belgijski=belgia belgijskie=belgia białoruska=białoruś białoruski=białoruś białoruskie=białoruś brazylijska=brazylia
brazylijski=brazylia brazylijskie=brazylia brytyjska=wielka_brytania brytyjski=wielka_brytania brytyjskie=wielka_brytania
bułgarska=bułgaria bułgarski=bułgaria bułgarskie=bułgaria chińska=chiny chiński=chiny chińskie=chiny chorwacka=chorwacja
chorwacki=chorwacja chorwackie=chorwacja czeska=czechy czeski=czechy czeskie=czechy duńska=dania duński=dania duńskie=dania
egipska=egipt egipski=egipt egipskie=egipt estońska=estonia estoński=estonia estońskie=estonia europejska=europa
europejski=europa europejskie=europa fińska=finlandia fiński=finlandia fińskie=finlandia francuska=francja francuski=francja
francuskie=francja grecka=grecja grecki=grecja greckie=grecja gruzińska=gruzja gruziński=gruzja gruzińskie=gruzja
hiszpańska=hiszpania hiszpański=hiszpania hiszpańskie=hiszpania holenderska=holandia holenderski=holandia
holenderskie=holandia indyjska=indie indyjski=indie indyjskie=indie iracka=irak iracki=irak irackie=irak irańska=iran
irański=iran irańskie=iran irlandzka=irlandia irlandzki=irlandia irlandzkie=irlandia islandzka=islandia islandzki=islandia
islandzkie=islandia izraelska=izrael izraelski=izrael izraelskie=izrael japońska=japonia japoński=japonia japońskie=japonia
kanadyjska=kanada kanadyjski=kanada kanadyjskie=kanada koreańska=korea koreański=korea koreańskie=korea litewska=litwa
litewski=litwa litewskie=litwa meksykańska=meksyk meksykański=meksyk meksykańskie=meksyk mołdawska=mołdawia
mołdawski=mołdawia mołdawskie=mołdawia niemiecka=niemcy niemiecki=niemcy niemieckie=niemcy norweska=norwegia
norweski=norwegia norweskie=norwegia pakistańska=pakistan pakistański=pakistan pakistańskie=pakistan palestyńska=palestyna
palestyński=palestyna palestyńskie=palestyna polska=polska polski=polska polskie=polska portugalska=portugalia
portugalski=portugalia portugalskie=portugalia radziecka=zsrr radziecki=zsrr radzieckie=zsrr rosyjska=rosja rosyjski=rosja
rosyjskie=rosja rumuńska=rumunia rumuński=rumunia rumuńskie=rumunia serbska=serbia serbski=serbia serbskie=serbia
sowiecka=zsrr sowiecki=zsrr sowieckie=zsrr syryjska=syria syryjski=syria syryjskie=syria szkocka=szkocja szkocki=szkocja
szkockie=szkocja szwajcarska=szwajcaria szwajcarski=szwajcaria szwajcarskie=szwajcaria szwedzka=szwecja szwedzki=szwecja
szwedzkie=szwecja słowacka=słowacja słowacki=słowacja słowackie=słowacja słoweńska=słowenia słoweński=słowenia
słoweńskie=słowenia turecka=turcja turecki=turcja tureckie=turcja ukraińska=ukraina ukraiński=ukraina ukraińskie=ukraina
wietnamska=wietnam wietnamski=wietnam wietnamskie=wietnam węgierska=węgry węgierski=węgry węgierskie=węgry włoska=włochy
włoski=włochy włoskie=włochy łotewska=łotwa łotewski=łotwa łotewskie=łotwa
""")
