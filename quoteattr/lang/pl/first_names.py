"""Polish: first names that Faker does not list, with short forms and names from abroad in the news. Data only."""

from quoteattr.lang.pack import words

__all__ = ["MORE_FEMALE", "MORE_MALE"]

MORE_FEMALE = words("""
# own list: names of women
adela agata ala aleksandra alicja alina amelia aneta angela ania anne antonina asia barbara basia beata beatrycze bożena
bronisława cecylia celina christine danuta daria diana edyta eleonora eliza elizabeth elwira emilia emma eugenia ewunia
felicja feliksa franciszka gabriela genowefa gertruda grażyna halina hania hanna hela helena henryka hillary honorata ilona
irena irmina iwona iza izabela izabella jadwiga jadzia janka jennifer jessica joanna jolanta judyta julia józefa kamala
kasia katarzyna kate kazimiera kinga klaudia kleopatra krysia laura lena leokadia leonia lilianna linda lucyna ludka ludmiła
ludwika luiza lusia magda magdalena mariola marta martyna mary maryam marynia marysia matylda małgorzata megan michalina
michelle mieczysława milena mirosława nadia nastka natalia nina oktawia olga oliwia patrycja paulina pola rachel regina
renata róża sabina sarah scholastyka serena stanisława stefania stella susan teodora teresa theresa tosia ursula urszula
wanda weronika wiesława wiktoria wioletta władysława zenobia zofia zosia zuzanna zuzia zyta łucja żaneta żanna
""")

MORE_MALE = words("""
# own list: names of men
adolf albin aleksiej alfons alfred alojzy ambroży anatol angus apolinary augustyn barack bartosz bartłomiej bashar ben
benedykt benjamin bernard bill bob bogdan bogumił bogusław bolesław bonifacy boris brad bronisław charles chris christian
czesław daniel david denis dionizy dmitrij dominik donald edek edmund edward eligiusz emanuel emmanuel eric erik eugeniusz
ewaryst feliks ferdynand florian francois franek frank fred fryderyk gary george gerard gerwazy gordon gracjan grześ harry
heniek henryk herbert hieronim hipolit idzi ignacy ireneusz ivan jacek jack jakub james janek januariusz janusz jarema
jarosław jasiek jaś jean jeff jeremy jerome jesse joachim joe johan john johnny jonasz jonathan jose joseph joszko juan
juliusz jurek justin józek józio kacper kajetan karim karolek kasper kazik ken kevin klemens krzyś kuba larry lawrence lech
leszek lesław lucjan ludwik maksym marceli marian mark martin mateusz maurycy michael michałek mieczysław mike mirosław
mohamed mściwój narcyz nick nicolas nikodem oktawian oleg olek oliver onufry oskar pankracy paul pavel pawełek peter phil
philip pierre piotrek poldek prot protazy przemek remigiusz richard rick robert roch roland roman ron ronald rudolf rysiek
saturnin scott serafin sergiej seweryn siergiej simon stanisław staszek staś stefek stephen steve sylwester szczepan
sławomir tadek teodor teofil thomas tim tom tomek tony tytus viktor vladimir wacław waldemar walenty walerian walery walter
wawrzyniec wiesław wiktor wilhelm william wincenty wit witalis witek wojtek wołodymyr władek władimir władysław włodzimierz
zbigniew zbyszek zbyszko zdzich zdzisław zenek zenon ziemowit zygfryd zygmunt zygmuś łucjan
""")
