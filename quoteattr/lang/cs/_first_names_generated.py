"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables cs_CZ.
"""

FEMALE = frozenset("""
adéla agáta alena alexandra alice alžběta anastázie andrea anděla aneta anežka anna apolena barbora blanka blažena
bohumila božena dagmar dana daniela danuše denisa dita dominika dorota drahomíra drahoslava edita elena eliška ema
emilie erika ester eva evelína františka gabriela hana hedvika helena ilona irena iva ivana iveta ivona jana jarmila
jaroslava jindřiška jitka jiřina johana jolana judita julie kamila karolína kateřina klaudie klára kristina kristýna
květa květoslava lada ladislava lenka leona libuše linda lucie ludmila lýdie magdalena magdaléna mahulena marcela marie
markéta marta martina michaela milada milena miloslava miluše miroslava monika mária naděžda natálie nela nikol nikola
nina nora olga olivie otýlie patricie pavla pavlína petra radka renata renáta romana růžena sabina silvie simona slavěna
soňa stanislava světlana sára tereza vanda vendula veronika viktorie vilma vladimíra věra zdenka zdeňka zdislava zora
zuzana štěpánka šárka žaneta žofie
""".split())
MALE = frozenset("""
adam albert alexander alexandr aleš alois antonín arnošt artur bedřich blahoslav bohumil bohumír bohuslav boleslav
bořivoj břetislav ctibor ctirad dalibor daniel david denis dobroslav dominik drahoslav dušan eduard emil erik felix
ferdinand filip františek horymír hubert hynek ignác igor ivan ivo jakub jan jaromír jaroslav jindřich jiří jonáš josef
jozef ján kamil karel klement kryštof ladislav leoš libor lubomír luboš ludvík luděk lukáš lumír marcel marek marian
martin matouš matyáš matěj michael michal mikuláš milan miloslav miloš miroslav mojmír norbert oldřich ondřej otakar oto
patrik pavel peter petr přemysl radek radim radomír radoslav radovan rené richard robert robin roman rostislav rudolf
samuel slavomír stanislav svatopluk svatoslav tadeáš teodor tomáš vasyl viktor vilém vladimír vladislav vlastimil
vojtěch vratislav václav vít vítězslav zbyněk zdeněk zikmund šimon štefan štěpán
""".split())
EITHER = frozenset("""
vlasta
""".split())
