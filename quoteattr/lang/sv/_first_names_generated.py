"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables sv_SE.
"""

FEMALE = frozenset("""
adele agnes agneta agnieszka aina aisha alba aleksandra alexandra alice alicia alina alma alva amalia amanda amelia
amelie amina amira ana andrea anette angela angelica angelika angelina anita anja ann anna anne anneli annelie annette
annica annie annika annikki antonia asta astrid aurora barbara barbro beata beatrice bella berit betty bianca birgit
birgitta bodil boel brita britt britta cajsa camilla carin carina carmen carola carolin carolina caroline cassandra
catarina catharina cathrine catrin cecilia celine charlott charlotta charlotte christel christin christina christine
clara claudia cornelia cristina dagmar dagny daniela daniella denise desirée diana doris ebba edit edith eira eivor
elena eleonor eleonora elin elina elinor elisa elisabet elisabeth elise elizabeth ella ellen ellie ellinor elly elma
elna elsa else elsie elsy elvira elvy emelie emilia emilie emily emma emmy engla erica erika erna estelle ester esther
ethel eva evelina evelyn evy ewa fanny fatima felicia filippa florence fredrika freja frida gabriella gerd gerda gertrud
gisela greta gudrun gun gunborg gunhild gunilla gunnel gunvor hanna hannah hannele harriet hedda hedvig heidi helen
helena helene helga helén heléne henrietta hilda hillevi hilma hjördis ida idun ilona ilse ina ines inez ingalill
ingeborg ingegerd ingegärd ingela inger ingrid irene iris irma iréne isa isabel isabell isabella isabelle jane janet
jasmin jasmine jeanette jennie jennifer jenny jessica jill joanna johanna joline jonna josefin josefina josefine
josephine judith julia julie kaarina kajsa karin karina karolina katarina katarzyna katharina katja katrin kerstin klara
kristin kristina kristine laila lara laura lea leah leena leia leila lena leona li liisa lilian lillemor lilly lily lina
linda linn linnea linnéa lisa lisbet lisbeth liselott liselotte liv livia lo lotta louise lova lovis lovisa lucia luna
lydia lykke maarit madeleine madelene magdalena maja majken majvor malgorzata malin malva margaret margareta margaretha
margit margot margret mari maria mariam mariana mariann marianne marie marika marina marit marita marja marjatta marlene
marta martina mary maryam mathilda matilda maud may maya meja melina melissa mia michaela michelle mikaela mila milla
mimmi minna mira miranda miriam mirjam moa molly mona monica monika my märta märtha nadia nadja nancy nanna natalia
natalie nathalie nellie nelly nicole nina nora nour nova olga olivia ottilia patricia paula paulina pauline pernilla
petra pia ragnhild rebecca rebecka regina renée rigmor rita ronja rosa rose rosita rut ruth sabina saga sally samira
sandra sanna sara sarah selma signe sigrid simone siri siv sofi sofia sofie solveig sonia sonja sophia sophie stella
stephanie stina susan susann susanna susanne suzanne svea sylvia tanja teresa terese teresia thea theres therese
theresia therése thi tilda tilde tina tindra tora tova tove tuulikki tuva tyra ulla ulrica ulrika valborg valentina
vanessa vanja vega vendela vera veronica veronika victoria viktoria vilhelmina vilma viola viveka vivianne wilhelmina
wilma yasmin ylva yvonne zahra åsa åse
""".split())
MALE = frozenset("""
aaron abbas abdirahman abdul abdullah abdullahi adam adnan adrian agne ahmad alan albert alberto albin alejandro alex
alexander alexis alf alfons alfred algot allan alvar alve alvin amadeus amin amir anas anders andreas andres andrew
andrzej andré andréas antero anthony anton antonio arne arnold aron arthur artur arvid assar aston august axel ben bengt
benjamin benny berndt bernhard bernt bert bertil bill billy birger bjarne björn bo boris bruno börje carl carlos casper
charles charlie christer christian christofer christoffer christopher claes clas colin conny curt dan daniel dante david
dennis dick douglas ebbe eddie edgar edvard edvin edward edwin egon einar elias elis elliot elmer elof elton elvin elvis
emanuel emil emilio enar eric erik erland erling ernst eskil eugen evald evert fabian felix ferdinand filip folke frank
frans fred fredric fredrik fritz gabriel georg george gerhard gert gillis glenn gottfrid greger gunnar gustaf gustav
göran gösta göte hamid hampus hamza hannes harald harry hasan helge helmer henning henric henrik henry herbert herman
hilding hjalmar holger hugo håkan ian inge ingemar ingmar ingvar isaac isac isak ismail ivan ivar jack jacob jakob jamal
james jan jari jarl jean jens jerker jerry jesper jim jimmie jimmy joachim joacim joakim joel johan johannes john johnny
jon jonas jonatan jonathan jonny jose josef joseph josé juan juhani julian julius junior jörgen kai kaj kalevi kalle
kari karim karl kasper kennet kenneth kenny kent kenth kevin khaled khalid kian kjell klas knut konrad krister kristian
kristofer kristoffer krzysztof kumar kurt lage lars lasse leif lennart leo leon leonard leonardo leopold levi liam linus
loke loui louie louis love lowe lucas ludvig ludwig luis lukas magnus mahdi mahmoud malte manfred manuel marcin marco
marcus marek mario mark marko markus martin matheo mathias matias mats matteo matti mattias matts mauritz max maximilian
mehmet melker melvin melwin micael michael michal michel miguel mika mikael milan milo milton mio mohamad mohammad
morgan muhammad mustafa måns mårten natanael neo nicholas nicklas niclas nicolas niklas nikola nils noa noah noel ola
olav olavi ole oliver oliwer olle olof olov omar oscar oskar osman ossian otto ove owe patric patrick patrik paul pawel
peder pekka pelle per peter petter philip pierre piotr pontus pär rafael ragnar ralf ralph rasmus raymond reine reinhold
reza richard rickard rikard robert roberto robin roger roland rolf ronald ronnie ronny roy ruben rudolf rune said saleh
sam sami samir samuel sebastian seth sigfrid sigge sigurd sigvard simon sivert sixten sonny staffan stefan stellan sten
stig sture sune svante sven sören tage tapani tapio ted teodor theo theodor thomas thor thore thure tim timo tobias tom
tomas tomasz tommy toni tony tor torbjörn tord tore torgny torsten tristan ture ulf ulrik uno urban valdemar valentin
valter verner victor vidar vide viggo viking viktor vilgot vilhelm vilmer vincent waldemar walter werner wilhelm wille
william willy wilmer yngve yousef yusuf åke örjan östen
""".split())
EITHER = frozenset("""
abdi ahmed ali hassan hussein ibrahim kim mohamed mohammed
""".split())
