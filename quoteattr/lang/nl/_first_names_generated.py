"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables nl_NL, nl_BE.
"""

FEMALE = frozenset("""
aaliyah adriana agnes agnès aicha aimée alexandra alexia alice alicia alina aline alyssa amber amelia amelie amina amira
amy amélie an ana anaïs andrea angela angelina angèle anita anja anke ann anna annabel anne anneke anneleen annelies
annemie annemijn annette annick annie annita anny anouk antoinette ariane arlette ashley astrid audrey augusta aurélie
axelle aya aylin ayse azra barbara beatrice beatrijs bente benthe bernadette bertha betty bianca bibi bieke birgit bo
brenda brigitta brigitte britt camille carina carine carla carlijn carmen carolien carolina caroline catharina catherine
cathy cato cecile cecilia celine ceylin chantal charlotte chiara chloé chloë christa christel christelle christiana
christiane christianne christina christine cindy claire clara claudia claudine colette conny cornelia cynthia cécile
céline daisy dana danielle danique daphne debbie debby deborah delphine demi denise dewi diana diane dina dorien dorine
ecrin edith elena eliane elien elif elin eline elisa elisabeth elise eliza elizabeth elize ella ellen ellie elly els
elsa elza emilia emilie emily emma erika erna esila esmee esmée estelle esther eva evelien eveline evelyn evelyne evi
evie evy fabienne fabiënne fanny farah fatiha fatima fatma fay faye febe feline fem femke fenna fenne fien fiene fleur
floor floortje flore florence fran francine françoise frederique freya frida frieda féline gabriella gabrielle gaëlle
georgette gerarda gerda germaine ghislaine gilberte gina ginette gisèle gitte godelieva godelieve greet greta griet
guusje hailey hanna hannah hanne hannelore heidi heleen helena helga henriette hilda hilde huguette hélène ida ilona
ilse imane imke inaya indy ine ines inge ingeborg ingrid irena iris irma irène isa isabel isabella isabelle ise isis
ivonne ivy ize jacqueline jade jana janna janne jasmijn jasmine jayda jaylinn jeanine jeanne jeannette jeannine jenna
jennifer jenny jente jessica jessie jessy jet jill jinthe joanna johanna joke jolie jolien jolijn josepha josephina
josephine josiane josée joy joyce joëlle judith julia juliana julie julienne juliette justine kaat karen karima karin
karina karine karlijn karolien kate katelijne kathleen kathy katia katja katleen kato katrien katrijn katty kaylee
kayleigh kelly khadija kiara kiki kimberley kimberly kirsten krista kristel kristien kristina kristine kyara kyra lana
lara laura laure lauren laurence lea leah leen lena leona leonie lieke lien lies liesbet liesbeth lieselot lieze liliana
liliane lily lina linda linde lindsay lindsey linn lisa lisanne lise lisette liv livia liz liza lize lizz lizzy loes
lois lola lore lot lotte louisa louise loïs lucia lucie lucienne lucy luna lutgarde lutgardis lutgart lydia lydie lynn
maaike maartje madeleine madelief magali magda magdalena maja malika manon mara marcella mare margareta margaretha
margaux margo margot marguerite maria mariam marianne marie marieke mariette marijke marina marit marjan marleen marlies
martha marthe martina martine maryam mathilde maud maya megan meike melanie melissa merel merle mette mia micheline
michelle michèle mieke mila milou mira miranda mireille mirte mirthe mona monica monika monique myriam myrthe nadia
nadine nancy naomi natacha natalia natalie natascha natasja nathalie nele nelly nicole nienke nikki nina ninthe nisa noa
noor noortje nora norah nore nova noëlla noëlle nynke odette olga olivia oona pascale patricia paula paulien pauline
peggy petra phileine pien pippa pleun puck puk quinty rachel rani rania rebecca regina reinhilde renske renée ria rita
romy roos rosa rosalia rosalie rose rosette rosita ruth saar sabine sabrina samira sandra sandy sanne sara sarah saskia
selena selina shana sharon sien sienna sigrid silke silvia simone simonne sofia sofie sonia sonja sophia sophie stefanie
steffi stella stephanie sterre stien stéphanie suus suzanna suzanne suze suzy sylvia sylvie tamara tania tanja tara
tatiana tess tessa theresia tina tine tineke tinne tirza vajèn valentina valerie valérie vanessa veerle vera veronique
vicky victoria virginie viviane véronique wendy yana yara yasmin yasmina yasmine yfke yinthe yolanda yolande yvette
yvonne zara zeynep zita zoey zoë
""".split())
MALE = frozenset("""
aaron abdul abdullah abel achiel adam adriaan adrian ahmad ahmed ahmet aiden alain albert alex alexander alexandre
alexis alfons alfred ali amin amir anas andreas andré andy angelo anthony antoine anton antonio antonius antoon arie
armand arnaud arne arno arnold aron arthur august axel ayden ayman ayoub bart bas bastiaan beau benjamin benny benoit
berat berend bernard bert bilal bjorn björn boaz bob boris bradley brahim bram brecht brent brian briek bruno bryan carl
carlo carlos cas casper cedric charles chris christiaan christian christof christoph christophe claude colin collin
constant cornelis cyriel cédric daan damian dani daniel daniël danny dany dario dave david davy dean denis dennis dex
didier diederik diego dieter dimitri dion dirk dries duuk dylan dylano eddy edgard edmond edouard eduard edward edwin el
elias emiel emile emir emmanuel eric erik erwin etienne faas fabian fedde felix ferdinand fernand ferre filip finn flor
florent florian floris francis franciscus frank franky frans françois freddy frederic frederick frederik frédéric
gabriel gabriël gaston geert geoffrey george georges gerard gerardus gerrit gerry gert ghislain gianni giel gijs gilbert
gilles gino giovanni giuseppe glenn gregory guido guillaume gunter gunther gust gustaaf guus guy hamza hannes hans harry
hasan hassan hendrik henk henri henricus herman hidde hubert hugo ian ibrahim ignace igor ilias ilyas imran ismail ivan
ivo jaak jack jacob jacobus jacques jake jamal james jamie jan jari jarne jarno jason jasper jay jayden jayson jean jef
jeffrey jelle jelte jens jeremy jeroen jesper jesse jim jimmy jip jo joachim joannes job jochen joep joeri joey johan
johannes john johnny johny jonas jonathan joost joppe joran jordi jordy joren joris jorn jort jos joseph josephus joshua
josse jozef joël juan jules julian julien julius jurgen jurre justin jürgen kai kamiel karel karim karl kasper kay keano
kenneth kenny kevin khalid kian kick kjell klaas kobe koen koenraad kris kristiaan kristof kurt kyan kyano lander lars
laurens laurent leander lenn lennert leo leon leonard leopold levi lewis lex liam lieven lionel lode lodewijk loek
lorenzo lou louis lowie loïc luc luca lucas lucien ludo ludovic ludovicus ludwig luka lukas luke luuk léon maarten mads
manuel marc marcel marco marcus marijn marinus mario mark marnix mart martijn martin mason mathias mathieu mathijs
mathis mats matteo matthew matthias matthijs maurice maurits mauro max maxim maxime mees mehdi mehmet melle merijn micha
michael michaël michel michiel mick miel miguel mika mike milan milo mohamad mohamed mohammad mohammed morris muhammed
murat mustafa mustapha nand nathan naud nick nicky nico nicolas niek niels nils noah norbert noud nout noël olaf oliver
olivier omar omer oscar otis owen pascal patrick patrik paul pedro pepijn peter petrus philip philippe pierre piet
pieter pim piotr pol quinn quinten rachid raf rafael rafaël raoul raphaël ravi rayan raymond remi renaat rens rené
richard rick rik riley roan rob robbe robby robert roel roeland roger roland romain ronald ronny rony rowan roy ruben
rudi rudolf rudy rune ryan said sami samir sammy samuel sander sebastiaan sebastian sem senn senne sep sepp seppe serge
seth siebe siem sil simon sjoerd stan stef stefaan stefan sten stephan steve steven stijn stéphane sven sébastien teun
theo theodoor thibault thibaut thibo thierry thijmen thijn thijs thom thomas thor tibe tibo ties tijl tijmen tijn tijs
tim timo timothy tobias tom tomas tommy tony toon tristan tuur twan tycho tygo tyler urbain valentijn valère vic victor
vigo viktor vince vincent walter wannes ward warre werner wesley wessel wilfried wilhelmus willem william willy wim wout
wouter xander xavi xavier yannick yassin yassine younes youssef yusuf yvan yves zakaria ömer
""".split())
EITHER = frozenset("""
dominique josé juul kim robin sam senna
""".split())
