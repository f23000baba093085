"""Czech: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = ["NATIONALITIES", "PRONOUNS", "TITLES", "TITLES_FEMALE", "TITLES_MALE"]

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
    "já": Pronoun(person=1),
    "mě": Pronoun(person=1, subject=False),
    "mně": Pronoun(person=1, subject=False),
    "mi": Pronoun(person=1, subject=False),
    "mnou": Pronoun(person=1, subject=False),
    "ty": Pronoun(person=2),
    "tebe": Pronoun(person=2, subject=False),
    "tě": Pronoun(person=2, subject=False),
    "ti": Pronoun(person=2, subject=False),
    "tobě": Pronoun(person=2, subject=False),
    "tebou": Pronoun(person=2, subject=False),
    "on": Pronoun(person=3, gender=MALE),
    "ona": Pronoun(person=3, gender=FEMALE),
    "ono": Pronoun(person=3, animate=False),
    "jeho": Pronoun(person=3, gender=MALE, subject=False),
    "jej": Pronoun(person=3, gender=MALE, subject=False),
    "ho": Pronoun(person=3, gender=MALE, subject=False),
    "jemu": Pronoun(person=3, gender=MALE, subject=False),
    "mu": Pronoun(person=3, gender=MALE, subject=False),
    "něho": Pronoun(person=3, gender=MALE, subject=False),
    "něj": Pronoun(person=3, gender=MALE, subject=False),
    "němu": Pronoun(person=3, gender=MALE, subject=False),
    "ním": Pronoun(person=3, gender=MALE, subject=False),
    "něm": Pronoun(person=3, gender=MALE, subject=False),
    "ji": Pronoun(person=3, gender=FEMALE, subject=False),
    "jí": Pronoun(person=3, gender=FEMALE, subject=False),
    "ní": Pronoun(person=3, gender=FEMALE, subject=False),
    "ni": Pronoun(person=3, gender=FEMALE, subject=False),
    "my": Pronoun(person=1, plural=True),
    "nás": Pronoun(person=1, plural=True, subject=False),
    "nám": Pronoun(person=1, plural=True, subject=False),
    "námi": Pronoun(person=1, plural=True, subject=False),
    "vy": Pronoun(person=2, plural=True),
    "vás": Pronoun(person=2, plural=True, subject=False),
    "vám": Pronoun(person=2, plural=True, subject=False),
    "vámi": Pronoun(person=2, plural=True, subject=False),
    "oni": Pronoun(person=3, plural=True),
    "ony": Pronoun(person=3, plural=True),
    "jich": Pronoun(person=3, plural=True, subject=False),
    "jim": Pronoun(person=3, plural=True, subject=False),
    "nich": Pronoun(person=3, plural=True, subject=False),
    "nimi": Pronoun(person=3, plural=True, subject=False),
    "se": Pronoun(person=3, subject=False),
    "si": Pronoun(person=3, subject=False),
    "sebe": Pronoun(person=3, subject=False),
    "sobě": Pronoun(person=3, subject=False),
    "sebou": Pronoun(person=3, subject=False),
    "onen": Pronoun(person=3, gender=MALE),
    "tento": Pronoun(person=3, gender=MALE),
    "tato": Pronoun(person=3, gender=FEMALE),
    "tenhle": Pronoun(person=3, gender=MALE),
    "tahle": Pronoun(person=3, gender=FEMALE),
    "ten": Pronoun(person=3, gender=MALE),
    "ta": Pronoun(person=3, gender=FEMALE),
    "to": Pronoun(person=3, animate=False, subject=False),
    "toho": Pronoun(person=3, animate=False, subject=False),
    "tomu": Pronoun(person=3, animate=False, subject=False),
    "který": Pronoun(person=3, gender=MALE, relative=True),
    "která": Pronoun(person=3, gender=FEMALE, relative=True),
    "které": Pronoun(person=3, relative=True),
    "kteří": Pronoun(person=3, plural=True, relative=True),
    "jenž": Pronoun(person=3, gender=MALE, relative=True),
    "jež": Pronoun(person=3, gender=FEMALE, relative=True),
    "někdo": Pronoun(person=3, indefinite=True),
    "nikdo": Pronoun(person=3, indefinite=True),
    "kdo": Pronoun(person=3, relative=True),
    "všichni": Pronoun(person=3, plural=True, indefinite=True),
    "jiní": Pronoun(person=3, plural=True, indefinite=True),
    "něco": Pronoun(person=3, animate=False, subject=False),
    "nic": Pronoun(person=3, animate=False, subject=False),
    "co": Pronoun(person=3, animate=False, relative=True),
}

TITLES = words("""
# own list: titles of women and men
bc doc dr ing judr mgr mudr mvdr paeddr phdr prof rndr
""")

TITLES_MALE = words("""
# own list: titles of men
arcibiskup baron biskup bratr car císař docent doktor děkan důstojník farář gen generál guvernér hejtman hrabě imám
inspektor inženýr kancléř kapitán kaplan kardinál kníže komisař kpt král kurát lord major maršál ministr mistr mjr
nadporučík npor náměstek otec pan papež plk plukovník podplukovník podporučík por poručík poslanec pplk ppor premiér
prezident primátor primář princ profesor pán páter předseda rabín rada radní redaktor rektor rotmistr senátor seržant sir
soudce starosta strýc sv svatý trenér velitel velvyslanec vicepremiér viceprezident ředitel šéf
""")

TITLES_FEMALE = words("""
# own list: titles of women
babička baronka císařovna doktorka hraběnka kancléřka kněžna královna lady madame matka ministryně miss mluvčí mrs panna
paní panímáma poslankyně premiérka prezidentka primátorka princezna profesorka předsedkyně senátorka sestra slečna soudkyně
starostka svatá teta tetka ředitelka
""")

NATIONALITIES = table("""
# own list: adjective and country
afghánská=afghánistán afghánské=afghánistán afghánský=afghánistán americká=usa americké=usa americký=usa anglická=anglie
anglické=anglie anglický=anglie australská=austrálie australské=austrálie australský=austrálie bavorská=bavorsko
bavorské=bavorsko bavorský=bavorsko belgická=belgie belgické=belgie belgický=belgie brazilská=brazílie brazilské=brazílie
brazilský=brazílie britská=británie britské=británie britský=británie bulharská=bulharsko bulharské=bulharsko
bulharský=bulharsko běloruská=bělorusko běloruské=bělorusko běloruský=bělorusko chorvatská=chorvatsko chorvatské=chorvatsko
chorvatský=chorvatsko dánská=dánsko dánské=dánsko dánský=dánsko egyptská=egypt egyptské=egypt egyptský=egypt
estonská=estonsko estonské=estonsko estonský=estonsko evropská=evropa evropské=evropa evropský=evropa finská=finsko
finské=finsko finský=finsko francouzská=francie francouzské=francie francouzský=francie gruzínská=gruzie gruzínské=gruzie
gruzínský=gruzie indická=indie indické=indie indický=indie irská=irsko irské=irsko irský=irsko irácká=irák irácké=irák
irácký=irák islandská=island islandské=island islandský=island italská=itálie italské=itálie italský=itálie izraelská=izrael
izraelské=izrael izraelský=izrael japonská=japonsko japonské=japonsko japonský=japonsko kalifornská=kalifornie
kalifornské=kalifornie kalifornský=kalifornie kanadská=kanada kanadské=kanada kanadský=kanada korejská=korea korejské=korea
korejský=korea litevská=litva litevské=litva litevský=litva lotyšská=lotyšsko lotyšské=lotyšsko lotyšský=lotyšsko
maďarská=maďarsko maďarské=maďarsko maďarský=maďarsko mexická=mexiko mexické=mexiko mexický=mexiko moldavská=moldavsko
moldavské=moldavsko moldavský=moldavsko nizozemská=nizozemsko nizozemské=nizozemsko nizozemský=nizozemsko norská=norsko
norské=norsko norský=norsko německá=německo německé=německo německý=německo palestinská=palestina palestinské=palestina
palestinský=palestina polská=polsko polské=polsko polský=polsko portugalská=portugalsko portugalské=portugalsko
portugalský=portugalsko pákistánská=pákistán pákistánské=pákistán pákistánský=pákistán rakouská=rakousko rakouské=rakousko
rakouský=rakousko rumunská=rumunsko rumunské=rumunsko rumunský=rumunsko ruská=rusko ruské=rusko ruský=rusko skotská=skotsko
skotské=skotsko skotský=skotsko slovenská=slovensko slovenské=slovensko slovenský=slovensko slovinská=slovinsko
slovinské=slovinsko slovinský=slovinsko sovětská=sssr sovětské=sssr sovětský=sssr srbská=srbsko srbské=srbsko srbský=srbsko
syrská=sýrie syrské=sýrie syrský=sýrie turecká=turecko turecké=turecko turecký=turecko ukrajinská=ukrajina
ukrajinské=ukrajina ukrajinský=ukrajina vietnamská=vietnam vietnamské=vietnam vietnamský=vietnam íránská=írán íránské=írán
íránský=írán česká=česko české=česko český=česko čínská=čína čínské=čína čínský=čína řecká=řecko řecké=řecko řecký=řecko
španělská=španělsko španělské=španělsko španělský=španělsko švédská=švédsko švédské=švédsko švédský=švédsko
švýcarská=švýcarsko švýcarské=švýcarsko švýcarský=švýcarsko
""")
