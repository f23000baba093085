"""Czech: first names that Faker does not list, with short forms and names from abroad in the news. Data only."""

from quoteattr.lang.pack import words

__all__ = ["MORE_FEMALE", "MORE_MALE"]

MORE_FEMALE = words("""
# own list: names of women
adriana adéla alena alice alžběta amálie anastázie andrea andula aneta anežka angela anička anna anne antonie anča apolena
barbora barča bedřiška beáta blanka blažena bohdana božena boženka bára christine dagmar dana daniela darina denisa diana
dita dobromila dominika dorota doubravka drahomíra edita elizabeth eliška ema emilie emilka emma erika eva evička františka
gabriela gizela hana hanička hanka harriet hedvika helena helenka hillary háta ilona irena irma iva ivana iveta ivona
izabela jana janička jarmila jaroslava jennifer jessica jindřiška jitka jiřina johana johanka jolana josefa josefína judita
julie justýna kamala kamila karla karolína kate kateřina katka kača kačenka klára kristina kristýna květa květoslava květuše
lada laura lenka leona leontýna libuše lidka lidmila liduška linda lucie lucy ludmila ludmilka lída lívie lýdie magda
magdalena mahulena manka marcela margita marie marika markéta marta martina mary mařenka mařka megan michaela michelle
milada milena miloslava miluše miroslava monika máňa naděžda natálie naďa nela nina olga otilie pavla pavlína petra rachel
radka radmila renata rosina rosálie rozálie rozárka růžena sabina sandra sarah serena silvie simona sofie soňa stanislava
stela susan sára tamara tereza terezie terezka theresa tonička ursula uršula valentýna valerie vanda vendula vera veronika
viktorie vilma viola vlasta vlastimila václava věra zdena zdenka zdeňka zina zita zlata zora zorka zuzana štěpánka šárka
žaneta žofie žofka
""")

MORE_MALE = words("""
# own list: names of men
adam adolf alan albert albín alexandr alexej aleš alfons alfréd alois ambrož andrej antonín armin arnošt artur august barack
bartoloměj bashar bedřich ben benedikt benjamin benny bill blahoslav blažej bob bohdan bohumil bohumír bohuslav boleslav
bonifác boris bořek bořivoj brad bronislav bruno břetislav charles chris christian ctibor ctirad dalibor dalimil damián dan
daniel david denis dmitrij dominik donald dušan eduard egon emanuel emerich emil emmanuel eric erik ervín eugen evžen fabián
felix ferda ferdinand filip florian francois frank franta františek frantík fred fridolín gabriel gary george gordon gustav
hanuš harry havel heřman honza horymír hubert hugo hynek ignác igor ilja ivan ivo ivoš jack jakub james jan jarda jarek
jaromír jaroslav jean jeff jeník jeremy jerome jeroným jesse jindra jindřich jirka jiří joe johan john johnny jonathan jonáš
jose josef joseph jošt juan julius justin jáchym kamil karel karim karlík kazimír kašpar ken kevin klement kliment konrád
kristián kryštof kuba kvido květoslav ladislav lambert larry lawrence leo leopold leoš libor lojza lojzík lubomír lubor
luboš ludvík luděk lukáš lumír mark martin mateusz matouš matyáš matěj max maxmilián medard metoděj michael michal mike
mikoláš mikuláš milan miloslav miloň miloš mirek miroslav mohamed mojmír mořic nick nicolas norbert olaf oldřich oleg oliver
ondra ondřej oskar osvald ota otakar otmar oto otto pankrác patrik paul pavel pepa pepek pepík peter petr petřík phil philip
pierre prokop přemek přemysl radek radim radko radomír radoslav radovan rafael rastislav rene richard rick robert robin
roland roman ron ronald rostislav rudolf samuel scott sebastian sergej servác silvestr simeon simon slavoj slavomír soběslav
standa stanislav stephen steve svatopluk svatoslav tadeáš teodor thomas tibor tim timotej tom tomáš tonda tony toník
valdemar valentin vavřinec vašek vašík venca vendelín viktor vilda vilém vincenc vladan vladimír vladislav vlastimil
vlastislav vojta vojtíšek vojtěch volodymyr vratislav vsevolod václav vávra vít vítek vítězslav walter william zbyněk zbyšek
zdenek zdeněk zdislav zikmund zoltán čeněk řehoř šebastián šimon štefan štěpán
""")
