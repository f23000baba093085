"""Swedish: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = [
    "NATIONALITIES", "PERSONS", "PERSONS_FEMALE", "PERSONS_MALE", "PRONOUNS", "TITLES", "TITLES_FEMALE", "TITLES_MALE",
]  # fmt: skip

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
    "jag": Pronoun(person=1),
    "mig": Pronoun(person=1, subject=False),
    "du": Pronoun(person=2),
    "dig": Pronoun(person=2, subject=False),
    "han": Pronoun(person=3, gender=MALE),
    "honom": Pronoun(person=3, gender=MALE, subject=False),
    "hon": Pronoun(person=3, gender=FEMALE),
    "henne": Pronoun(person=3, gender=FEMALE, subject=False),
    "hen": Pronoun(person=3),
    "den": Pronoun(person=3, animate=False),
    "det": Pronoun(person=3, animate=False),
    "man": Pronoun(person=3, indefinite=True),
    "vi": Pronoun(person=1, plural=True),
    "oss": Pronoun(person=1, plural=True, subject=False),
    "ni": Pronoun(person=2, plural=True),
    "er": Pronoun(person=2, plural=True, subject=False),
    "de": Pronoun(person=3, plural=True),
    "dem": Pronoun(person=3, plural=True, subject=False),
    "dom": Pronoun(person=3, plural=True),
    "sig": Pronoun(person=3, subject=False),
    "som": Pronoun(person=3, relative=True),
    "vilken": Pronoun(person=3, relative=True),
    "vilka": Pronoun(person=3, plural=True, relative=True),
    "någon": Pronoun(person=3, indefinite=True),
    "ingen": Pronoun(person=3, indefinite=True),
    "alla": Pronoun(person=3, plural=True, indefinite=True),
    "vem": Pronoun(person=3, indefinite=True),
    "denne": Pronoun(person=3, gender=MALE),
    "varandra": Pronoun(person=3, plural=True, subject=False),
}

PERSONS = words("""
# own list: nouns of one form for women and men
advokat aktivist ambassadör ambulansförare amiral analytiker anfallare anhängare anhörig anställd antropolog apotekare
arbetare arbetsförmedlare arbetsgivare arkeolog arkitekt arkivarie arméchef artist assistent astronaut astronom
avdelningschef back bagare bankir banktjänsteman barn barnläkare befälhavare betjänt bibliotekarie biodlare biolog biskop
bloggare bonde borgmästare botaniker brandchef brandman brottsoffer busschaufför butiksägare börsmäklare ceo chaufför chef
chefredaktör chefsekonom cyklist delegat delägare demokrat demonstrant detektiv diplomat direktör dirigent disponent docent
doktor doktorand domare dramatiker ekonom ekonomichef elektriker elev enhetschef entreprenör epidemiolog
europaparlamentariker expert exponent fabrikör fackledare fackordförande filmare filosof finanschef finansminister fiskare
flykting folkhögskolelärare forskare forskarlag forskningsledare forward fotograf fritidsledare främling fysiker fånge
förare förbundskapten förbundsordförande företagare företrädare författare förhandlare förläggare förskollärare försvarare
försvarsadvokat försäljningschef förundersökningsledare förvaltningschef förälder general generaldirektör generalsekretare
generalsekreterare genetiker geolog godsägare granne grannen grundare grupp-vd gruppledare guvernör gärningsman gäst
handlare handläggare hembygdsforskare historiker hockeytränare hovdam hovfunktionär hovmästare hydrolog hyresgäst hyresvärd
häradshövding hövding idrottare illustratör imitatör immunolog influencer informationschef ingenjör insatsledare inspektör
intendent invandrare investerare invånare journalist jurist justitieminister jägmästare kabinettssekreterare kammarherre
kammaråklagare kampanjledare kamrat kandidat kapellmästare kapten kardiolog kassör kemist kirurg klagande klient klimatolog
klockare klubbchef klubbdirektör kock kollega komiker kommendör komminister kommissarie kommissionsordförande kommissionär
kommunalråd kommunchef kommundirektör kommunikationschef kommunikatör kommunist kommunstyrelseordförande kompis kompositör
kongressledamot konservativ konstapel konstnär konsult koordinator korpral korrespondent krigsveteran kriminolog kritiker
krönikör kund kurator kusk kyrkoherde kyrkvaktmästare köpman lagkapten lagman landshövding landslagsman landslagsspelare
lantbrukare lastbilschaufför ledamot ledare ledarskribent lektor liberal lingvist logoped lokalpolitiker lokförare lotsman
läkare läkarstuderande lärare löjtnant löpare major majoritet manusförfattare marknadschef matematiker medarbetare
medborgare medgrundare medlem meteorolog migrant miljöchef minister misstänkte mittfältare moderat moderator motståndare
museichef museidirektör musiker mäklare människa målare målsägande målsägare målvakt målvaktstränare narkotikapolis
nationalekonom notarie nämndeman nämndordförande näringslivschef näringsminister oceanograf offer officer ombud ombudsman
onkolog opponent oppositionsledare oppositionsråd ordförande organist orkesterledare ornitolog paleontolog parlamentariker
partiledare partisekreterare partner passagerare pastor patient pensionär person personalchef pianist pilot planchef poet
polisbefäl polischef polisinspektör poliskommissarie polisområdeschef politiker premiärminister president presidentkandidat
presschef pressekreterare presstalesperson producent produktchef professor programledare projektchef projektledare prost
provinsialläkare präst psykiater psykolog rabbin rapportör recensent redaktionschef redaktör rederidirektör regiondirektör
regionråd regissör rektor reporter representant republikan reseexpert resenär riksdagsledamot rikspolischef riksåklagare
rymdforskare räddningschef räddningsledare rådgivare rådman samhällsdebattör samordnare scenograf seismolog sekreterare
senator sergeant servitör simmare sjukhusdirektör sjöman skeppare skidskytt skidåkare skogvaktare skolchef skolminister
skribent skulptör skyddsombud skytt skådespelare slaktare smed snickare socialchef socialdemokrat socialsekreterare sociolog
soldat sopran specialist spelare sportchef språkvetare stabschef stadsarkitekt stadsdirektör stadsråd statsepidemiolog
statsminister statssekreterare statsvetare strateg student studievägledare styrelseledamot styrelseordförande styrman
städare supporter svarande säkerhetschef säkerhetspolitisk sändebud sångare sökande talare talesman talesperson talman
tandläkare teaterchef tekniker tilltalade tjänsteman tolk tonåring trädgårdsmästare tränare tränarkollega turist tågvärd
underrättelsechef undersköterska ungdom utbildningsminister utgivare utgrävningsledare utredare utrikesminister
utvecklingschef vakt vaktchef vaktmästare vd verksamhetschef verkställande_direktör vetenskapsman veterinär vice_ordförande
vicepresident vicevärd violinist virolog vittne väljare vän värd världsmästare vårdchef zoolog ägare äldreminister
ärkebiskop åhörare åkare åklagare åtalade öb ögonvittne överbefälhavare överlevande överläkare överste överåklagare
""")

PERSONS_MALE = words("""
# own list: nouns for men
baron baronen bonden broder brodern bror brorson dräng drängen fader fadern far farbrodern farbror farfadern farfar fiskaren
friherre fästman gosse gossen greve greven gubbe gubben herr herre herren herrn hertig hovmästaren husbonden imam junker
kardinal karl karlen karln kejsare knekt knekten kung kungen kusken länsman make maken man mannen morbror morfadern morfar
munk munken pappa pappan patron patronen pojke pojken pojkvän prins prinsen påve son sonen styvfadern styvfar svärfar
svärson svåger systerson talesmannen yngling ynglingen änkling
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
affärskvinna affärskvinnan amma barnmorska barnsköterska baronessa dam damen doktorinna doktorinnan dotter dottern drottning
drottningen farmodern farmor faster fastern flicka flickan flickvän friherrinna friherrinnan fru frun fröken fästmö fästmön
författarinna grevinna grevinnan gumma gumman guvernant guvernanten husfru husfrun hushållerska hushållerskan hustru hustrun
jungfru jungfrun jänta kokerska kvinna kvinnan käring käringen lärarinna maka makan mamma mamman mamsell mamsellen moder
modern mor mormodern mormor moster mostern nunna nunnan piga pigan prinsessa prinsessan prostinna prostinnan servitris
sjuksköterska skådespelerska styvmodern styvmor städerska svägerska svärdotter svärmor syster systern sångerska sömmerska
sömmerskan taleskvinna tös tösen väninna väninnan värdinna värdinnan änka änkan
""")

TITLES = words("""
# own list: titles of women and men
advokat ambassadör amiral assessor biskop borgmästare chefredaktör chefsåklagare direktör disponent docent doktor domare dr
finansminister försvarsminister general generaldirektör generalsekreterare guvernör ingenjör inrikesminister inspektör
jordbrukminister jordbruksminister justitieminister kapten kommissarie kommunalråd konsul korpral kulturminister kyrkoherde
landshövding lektor löjtnant magister major miljöminister minister notarie ombudsman ordförande partiledare pastor polischef
premiärminister president pressekreterare prof professor prost redaktör rektor rådman senator sergeant socialminister
statsminister statssekreterare talesperson talman utbildningsminister utrikesminister vd ärkebiskop åklagare överste
""")

TITLES_MALE = words("""
# own list: titles of men
ayatollah baron broder don fader far farbror friherre greve herr hertig hr imam kamrer kardinal kejsare kung lord länsman
monsieur morbror mr munk onkel pater patron prins påve påven sir sultan
""")

TITLES_FEMALE = words("""
# own list: titles of women
baronessa drottning faster friherrinna frk fru fröken grevinna jungfru kejsarinna lady madame mademoiselle mamsell miss
moder mor moster mrs ms prinsessa syster tant
""")

NATIONALITIES = table("""
# own list: adjective and country
afghansk=afghanistan afghanska=afghanistan amerikansk=usa amerikanska=usa amerikanske=usa australisk=australien
australiska=australien belgisk=belgien belgiska=belgien brasiliansk=brasilien brasilianska=brasilien brittisk=storbritannien
brittiska=storbritannien brittiske=storbritannien bulgarisk=bulgarien bulgariska=bulgarien dansk=danmark danska=danmark
danske=danmark egyptisk=egypten egyptiska=egypten egyptiske=egypten engelsk=england engelska=england engelske=england
estnisk=estland estniska=estland finländsk=finland finländska=finland finsk=finland finska=finland finske=finland
fransk=frankrike franska=frankrike franske=frankrike grekisk=grekland grekiska=grekland grekiske=grekland
holländsk=nederländerna indisk=indien indiska=indien indiske=indien irakisk=irak irakiska=irak iransk=iran iranska=iran
iranske=iran irländsk=irland irländska=irland irländske=irland isländsk=island isländska=island israelisk=israel
israeliska=israel israeliske=israel italiensk=italien italienska=italien italienske=italien japansk=japan japanska=japan
japanske=japan kanadensisk=kanada kanadensiska=kanada kanadensiske=kanada kinesisk=kina kinesiska=kina kinesiske=kina
kroatisk=kroatien kroatiska=kroatien lettisk=lettland lettiska=lettland litauisk=litauen litauiska=litauen mexikansk=mexiko
mexikanska=mexiko nederländsk=nederländerna nederländska=nederländerna nordkoreansk=nordkorea nordkoreanska=nordkorea
norsk=norge norska=norge norske=norge pakistansk=pakistan pakistanska=pakistan palestinsk=palestina palestinska=palestina
palestinske=palestina polsk=polen polska=polen polske=polen portugisisk=portugal portugisiska=portugal rumänsk=rumänien
rumänska=rumänien rysk=ryssland ryska=ryssland ryske=ryssland saudisk=saudiarabien saudiska=saudiarabien schweizisk=schweiz
schweiziska=schweiz serbisk=serbien serbiska=serbien skotsk=skottland skotska=skottland spansk=spanien spanska=spanien
spanske=spanien svensk=sverige svenska=sverige svenske=sverige svenskt=sverige sydkoreansk=sydkorea sydkoreanska=sydkorea
syrisk=syrien syriska=syrien syriske=syrien tjeckisk=tjeckien tjeckiska=tjeckien turkisk=turkiet turkiska=turkiet
turkiske=turkiet tysk=tyskland tyska=tyskland tyske=tyskland ukrainsk=ukraina ukrainska=ukraina ukrainske=ukraina
ungersk=ungern ungerska=ungern ungerske=ungern österrikisk=österrike österrikiska=österrike
""")
