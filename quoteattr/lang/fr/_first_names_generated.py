"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables fr_FR, fr_BE, fr_CA, fr_CH.
"""

FEMALE = frozenset("""
adeline adriana adrienne adèle adélaïde agathe agnès aimée alberte alessia alexandra alexandria alexandrie alexia alice
alicia aline alison alisson alix alizée alyssa amandine ambre amina amélia amélie ana anastasia anastasie anaëlle anaïs
andréa andrée angela angelina angèle angélique anissa anita ann anna annabelle anne annette annick annie anny anouk
antoinette antonella antonia antonietta antonina apolline ariane arlette arnaude assia astrid aude audrey aurore aurélie
axelle aya aïcha barbara bernadette berthe betty brigitte béatrice bénédicte bérengère bérénice capucine carine carla
carmela carmen carole caroline cassandra caterina catherine cathy chantal charline charlotte chiara chloé christel
christelle christiane christianne christina christine cindy claire clara clarisse claudette claudia claudine cloé
clémence clémentine colette coline concetta constance coralie coraline corine corinne cristina cynthia cécile célestine
célia célina céline daisy daniela danielle danièle daphné deborah delphine denise diana diane dina dorothée déborah
edith elena eliane elina eline elisa elisabeth elise elodie eloïse elsa eléa eléna eléonore emeline emelyne emilia
emilie emma emmanuelle emy erika estelle esther eugénie eva eve eveline evelyne fabienne fanny fatiha fatima fatma
fernande fiona flavie flora flore florence floriane florine franca france francesca francine françoise frédérique
gabrielle gaëlle geneviève georgette germaine ghislaine gilberte ginette giovanna gisèle giulia giuseppa giuseppina
gladys gloria grazia graziella gwenaëlle gwendoline géraldine helena henriette hortense huguette héloïse hélène ilona
imane inaya ines ingrid inès irina iris irène isabelle isaline jacqueline jade jamila janine jeanine jeanne jeannine
jennifer jenny jessica joanna jocelyne johanna josette josiane josianne josée joséphine joëlle judith julia julie
juliette justine karima karin karine kathleen kathy katia katty kelly kenza khadija kimberley laetitia laly laora lara
laura laure laurence laurie laurine laëtitia lea leila lena leslie leïla lila liliane lilou lily lina linda lindsay line
lisa lise lisette livia lola loredana lorena lorraine lou louane louisa louise louna luce lucette lucia lucie lucienne
lucile lucy ludivine luna lydia lydie léa léana léna léonie madeleine madison maeva magali maggie malika mandy manon
manuela marcelle margaret margaud margaux margot marguerite maria mariam marianne marie marielle mariette marina marine
marion marjorie marlène marthe martine mary maryline marylène maryse mathilde maud maude maureen mauricette maurine maya
maëlle maëlys maëva maïté melissa mia micheline michelle michèle mila mireille monika monique morgane muriel murielle
mya myriam mégane mélanie mélina mélissa mélodie nadia nadine nadège nancy naomi natacha nath nathalie nell nelly nicole
nina nora norah nour noémi noémie noëlla noëlle océane odette odile olga olivia olivie ophélie ornella paola pascale
pascaline patricia patrizia paula paule paulette pauline perrine philippine priscilla pénélope rachel rachida rania
raymonde rebecca renée rita rolande romane romy rosa rosalia rosalie rosaria rose roseline roxane régine sabine sabrina
salma salomé samantha samira sandra sandrine sandy sara sarah serena shana shirley silvana silvia simone simonne sofia
solange soline solène sonia sophia sophie soraya stephanie stéphanie susan susanne suzanne sylvia sylviane sylvianne
sylvie séverine tamara tania tatiana teresa thi théa thérèse tiffany tiziana valentina valentine valérie vanessa
victoire victoria vincenza vinciane violette virginie viviane véronique wendy yasmina yasmine yolande ysaline yvette
yvonne zoé zélie édith élisabeth élise élodie éléonore émilie
""".split())
MALE = frozenset("""
aaron abdelkader abdellah achille adam adem adil adrian adriano adrien ahmed ahmet aimé alain alan albert aldo
alessandro alessio alexander alexandre alexis alfonso alfred ali allan alphonse amaury amine amir anas andreas andrew
andré andy angelo anthony antoine antonin antonino antonio antony armand arnaud arno arthur auguste augustin aurélien
axel aymeric ayoub baptiste basile bastien baudouin benjamin benoit benoît bernard bertrand bilal boris brahim brandon
brian brice brieuc bruno bryan calogero carl carlo carlos carmelo cedric charles charly christian christophe christopher
claudio claudy clément colin constantin corentin cyril cyrille cédric célestin côme damien daniel danny dany dario david
denis didier diego dimitri dirk domenico donovan dorian dylan eddy eden edgard edmond edouard el elias elie eliot eliott
elliot emile emilien emilio emmanuel enzo eric erik ernest erwan erwin esteban ethan etienne eugène evan ezio fabian
fabien fabio fabrice fabrizio farid fernand fernando filippo flavio florent florian francesco francis francisco franck
franco frank franz françois freddy frédéric félix gabin gabriel gaetano gary gaspard gaston gauthier gaël gaëtan
geoffrey geoffroy georges germain ghislain giacomo gianni gilbert gilles gino giovanni giuliano giuseppe gregory
grégoire grégory guido guillaume gustave guy gérald gérard hadrien hamza harry hasan hassan hector henri henry hervé
hicham honoré hubert hugo hugues ibrahim igor ilias ilyas isaac ismail ismaël ivan jacky jacques jamal james jan jason
jean jeremy jerôme jessy jimmy joachim joffrey johan johann john johnny jonas jonathan jordan joris joseph joshua josé
joël juan jules julian julien justin jérémie jérémy jérôme karim karl kenny kenzo kevin khalid killian kylian kyllian
kévin laurent leandro lenny leo leonardo liam lionel livio loan logan lorenzo loris louis louka loïc loïs luc luca lucas
luciano lucien ludovic luigi luis luka lukas lyam léo léon léonard léopold malik mamadou manuel marc marcel marco mario
marius martial martin marvin massimo mathias mathieu mathis mathys mathéo matteo matthew matthias matthieu mattia mattéo
matéo maurice maurizio max maxence maxim maxime maximilien maël mehdi mehmet michael michaël michel michele mickaël
miguel mike milan milo mirko mohamed mohammad mohammed morgan mustafa mustapha nabil nassim nathan nathanaël naël naïm
nicola nicolas noa noah noam nolan norbert noé olivier omar oscar owen pablo paolo pascal pasquale patrice patrick paul
pedro peter philippe pierre pietro pol quentin rachid rafael rafaël raoul raphael raphaël rayan raymond remy renato
renaud rené ricardo richard robert roberto robin rodolphe rodrigue roger roland romain roman romuald roméo ronald ronny
rosario ruben rudi rudy ryan régis rémi rémy sacha said salvatore sam sami samir samuel samuël samy sandro sasha saïd
sean sebastien serge sergio simon sofiane stefan stefano stephan stephane steve steven stéphan stéphane sylvain
sébastien tanguy thiago thibaud thibault thibaut thierry thomas théo théodore théophile tiago tim timothy timothée timéo
tiziano tom tommy tony tristan téo ugo valentin valentino victor vincent vincenzo vito walid walter william willy xavier
yanis yann yannick yannis yassin yassine yoann yohan younes youri youssef yusuf yvan yves yvon zacharie zakaria édouard
émile éric étienne
""".split())
EITHER = frozenset("""
alex andrea camille charlie claude dominique
""".split())
