"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables de_DE, de_AT, de_CH.
"""

FEMALE = frozenset("""
adele adelgunde adelheid adelina adelinde adeline adina adolfine adriana adriane adrienne aenne aferdita agata agatha
agathe agnes agnese agnieszka agnès aida aisha ajla ajna alara alba albertine albina albulena alea aleksandra alena
alessandra alessia alexa alexandra alexia alice alicia alicja alida alina aline alisa alisha alison alissa alix alla
alma almut almuth aloisia alwina alwine alyssa amalia amalie amanda amandine amela amelia amelie amina amira amra amy
amélie ana anabela anabella anastasia anaïs andjela andjelina andreia andrina andrée aneta anett anette angela angelica
angelika angelina angelique angélique anica anika anina anisa anita anja anka anke ann anna annabell annabella annabelle
annalena annaliese annalisa annalise annamaria annamarie anne annedore annegret annegrete annekatrin anneke annelene
anneli annelie annelies anneliese annelise annelore annemarie annemie annerose annett annette anni annick annie annika
annina annita anny anouk antje antoinette antonella antonia antonie antonietta antonina apollonia ardita ariana ariane
arianna arlette arlinda arta arzu asia assunta asta astrid aude audrey augusta auguste aurelia aurora aurore aurélie ava
ayla aylin aynur ayse aysel ayten azra babett babette barbara beata beate beatrice beatrix beatriz belinda benita berit
bernadette bernhardine berra berta bertha berthe besarta betina betti bettina betty bianca bianka biljana birgid birgit
birgitt birgitta birte birthe blanka blerina blerta bluette bozena branka brigitta brigitte brit brita britt britta
bruna brunhild brunhilde bruni bukurije bärbel béatrice camilla camille canan caren carin carina carine carla carlotta
carmela carmen carol carola carole carolin carolina caroline cassandra catarina caterina catharina catherine cathleen
cathrin catia catrin cecilia celia celina celine centa chantal charline charlotte cheyenne chiara chloé christa christel
christelle christiana christiane christin christina christine christl cilli cilly cindy cinzia claire clara clarissa
claudia claudine cláudia cläre clémence colette concetta conny constance constanze cora coralie cordula corina corine
corinna corinne cornelia cosima cristiana cristina cynthia cátia cäcilia cäcilie cécile célia céline dafina dagmar daisy
dajana dalia damaris dana danica daniela danielle danijela danièle danuta daria debora deborah delia delphine denise
derya desiree desirée diana diane dietlind dietlinde dijana dilara dina dolores domenica donata donatella dora doreen
dorina doris dorit dorle dorota dorothe dorothea dorothee dragana dragica drita dunja déborah désirée dörte dörthe eda
edda edelgard edeltraud edeltraut edeltrud edina edit edith editha edona egzona ehrentraud eileen ekaterina ela elda
elea elena eleni elenore eleonora eleonore elfi elfie elfriede eliana eliane elif elin elina eline elisa elisabet
elisabete elisabeth elisabetha elisabetta elise eliza elizabeth elke ella ellen elli ellie ellinor elly elma elodie
elona eloïse elsa elsbeth else elvira elwira elzbieta eléonore ema emanuela emely emilia emilie emilija emily emina
emine emma emmanuelle emmi emmy enya erdmute erica erika erina erna ernestine esma esra estelle ester esther etta
eugenia eugenie eva evamaria evangelia eve evelin eveline evelyn evelyne evi ewa fabia fabiana fabienne fabiola fadime
fanny fatima fatime fatma fatmire federica felicia felicitas felizitas fernanda fernande filipa filiz filomena fiona
fitore flavia flora florence florentina florentine floriane flurina franca francesca francine francisca francoise franka
franziska françoise frauke frederike freia freya frida frieda friedericke friederike friedhilde friedl friedlinde
frédérique gabi gabriela gabriella gabrielle gaby gaia galina ganimete gaëlle gemma geneviève genoveva georgette georgia
georgine geraldine gerda gerdi gerhild gerlind gerlinde germaine gerta gerti gertraud gertraude gertraut gertrud
gertrude gesa gesche gesine geza ghislaine giada gianna giesela gilberte gilda gina ginette gioia giorgia giovanna gisa
gisela gislinde gisèle gitta gitte giulia giuliana giuseppa giuseppina gladys gloria gordana grace grazia graziella
grazyna greta gretchen grete gretel gretl grit gudrun gudula gunda gundel gundi gundula gunhild gusti géraldine gönül
gülay gülsen gülten halina hana hanife hanna hannah hannchen hanne hannelore hanny harriet hatice hava hedda hedi hedwig
hedy heide heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike helen helena helene helga hella helma
helmtrud henni henny henriette henrike herlinde herma hermine herta hertha hilda hildburg hilde hildegard hildegart
hildegund hildegunde hilma hiltraud hiltrud hubertine huguette hulda hélène hülya ida ilaria ildiko ilenia ilka ilona
ilonka ilse imelda imke ina ines inga inge ingeborg ingeburg ingelore ingetraud ingetraut ingrid ingried inka inken inna
insa inès inês ira irena irene irina iris irma irmela irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud
iryna irène isabel isabell isabella isabelle isolde iva ivana ivanka ivonne iwona jacqueline jade jadwiga jael jana jane
janet janett janette janin janina janine janna jaqueline jara jasmina jasmine jaël jeanette jeanine jeanne jeannette
jeannine jelena jennifer jenny jessica jessika jil jill jo joana joanna joanne jocelyne joelle johanna johanne jolanda
jolanta jolanthe josefa josefina josefine josephine josette josiane joséphine jovana joy joyce joëlle juana judith julia
juliana juliane julie juliette julijana juna justina justine jutta kalina kaltrina karen karin karina karine karla
karola karolin karolina karoline kata katalin katarina katarzyna katerina katharina katharine katherina katherine kathi
kathleen kathrin kathy kati katia katja katrin katy kelly kerstin khadija kiara kira kirsten kirstin klara klaudia
klothilde konstanze kordula korinna kornelia kreszentia kreszenz kriemhild krista kristiane kristin kristina kristine
krystyna kunigunda kunigunde kyra käte käthe käthi ladina laetitia laila lana lara larissa laura laure laureen laurence
lauriane lavinia layla lea leah leana leandra leila lejla lena lene leni leokadia leona leoni leonie leonor leonora
leonore leontina leopoldine leslie leticia letizia leyla lia liana liane lidia lidija lidwina liesa liesbeth lieschen
liesel lieselotte lili lilia lilian liliana liliane lilija lilli lilly lilo lily lina linda lindita line linnea lioba
liridona lisa lisbeth lise liselotte lisette lissi lissy liv livia ljiljana ljubica ljudmila lola loni lora lore
loredana lorena lorenza loretta lotta lotte lotti lou louisa louise luana lucette lucia luciana lucie lucienne lucy
ludivine ludmila ludmilla ludwina luigia luisa luise luitgard luljeta luna luz luzia luzie lya lydia lydie lynn léa
léane léna léonie maddalena madeleine madlen maeva magali magarete magda magdalena magdalene magret magrit maida maike
maja malea malena malgorzata malika malin mandy manja manon manuela mara marcela marcella marcelle marcia mareen mareike
mareile maren marga margaret margareta margarete margaretha margarethe margarida margarita margaritha margaux margherita
margit margita margitta margot margret margreth margrit margrith marguerite maria mariam mariana mariangela marianna
marianne marica marie mariechen mariele mariella marielle marieluise marietta mariette marija marijana marika marilena
marina marine marinette mariola marion marisa marissa marit marita maritta marjorie marleen marlen marlene marlies
marliese marlis marlise marlyse marlène marta martha marthe martina martine mary maryam maryline maryse marzena maría
mathilda mathilde matilda matilde maud maude maya maëlle mechthild mechthilde mechtild medina meike melanie melek melina
melinda melisa melissa melita melitta meral mercedes meret merita meryem meta mia michaela michaele michela micheline
michelle michèle mihaela mila milena milica milka mimoza mina minna mira miranda mireille mirela mirella miriam mirja
mirjam mirjana mirlinda miroslawa moira mona monica monika monique monja morena morgane muriel murielle myriam myrta
myrtha mégane mélanie mélissa nada nadeschda nadeshda nadia nadin nadine nadja nadège nancy naomi natacha natali natalia
natalie natalija natalja natasa natascha natasha nathalie nela nele nelli nelly nermin nevenka nicole nicoletta nika
nikita nikolina nina nisa nives noelia noemi nora norah norina norma notburga noémie noëlle noëmi nuran nuray nuria
nurten océane oda odette odile olav olena olga olivia ophélie ornella ortrud ortrun ottilia ottilie oxana pamela paola
pascale patricia patrizia patrícia paula paulette paulina pauline peggy petra philippa philomena pia pierina pierrette
polina prisca priscilla priska rabea rachel radmila rafaela raffaela raffaella rahel raisa raissa ramona rana raphaela
raquel rayana raymonde rebecca rebekka regina regine regula reingard reinhild reinhilde rena renata renate reni renée
resi ria ricarda rina rita roberta romaine romana romane romina romy ronja ronya rosa rosalba rosalia rosalie rosalinde
rosanna rosaria rose rosel roselinde rosemarie rosetta rosi rosina rosita rosl rosmarie roswita roswitha rotraud rotraut
roxane ruth ruthild ruzica sabina sabine sabrina sahra salma salome salomé samanta samantha samira sandra sandrine sandy
sanela sanije sanja sara sarah sarina saskia selena selin selina seline selma semra sena senta seraina sereina serena
serpil sevim shania sharon sheila shpresa shqipe sibel sibilla sibille sibylla sibylle sieglinde siegrid siegried
siegrun siena siglinde sigrid sigrun silja silke silva silvana silvia simona sina sinaida sladjana slavica snezana sofia
sofie sofija solveig solène songül sonia sonja sophia sophie soraya stefani stefania stefanie steffi stella stephanie
stilla stéphanie susan susana susann susanna susanne suse susi suzana suzanne svea svenja svetlana swantje swetlana
sybilla sybille sylke sylvana sylvia sylviane sylvie sylwia séverine sónia tabea tamara tania tanja tanya tara tatiana
tatjana tea telse teodora teresa tessa teuta thea theda thekla theodora theres theresa therese theresia thi thérèse
tiffany tilly timea tina tiziana traude traudel traudl trude trudel trudi tuana tânia tülay türkan ulla ulrike undine
ursel ursina ursula urszula urte uschi uta ute valentina valentine valeri valeria valerie valeska valérie vanesa vanessa
vania vera verena veronica veronika veronique vesna victoria viktoria vilma vincenza viola violeta violetta violette
virginia virginie vittoria vivian viviana viviane vivien vivienne vjollca vlora vreneli véronique walburga waldtraut
walentina walli wally waltraud waltraut waltrud wanda wencke wendy wenke wera wibke wiebke wilfriede wilhelmine wilma
wiltrud xenia yael yara yasemin yasmin yasmina yasmine ylenia ylvie yolanda yolande yvette yvonne zahra zara zdenka
zehra zenta zeynep zita zoe zoey zofia zora zorica zoé zuzana änne özlem
""".split())
MALE = frozenset("""
aaron abbas abdul abdullah abel abraham abram achim adalbert adam adelbert adem adis admir adnan adolf adrian adriano
afrim agim agron ahmad ahmed ahmet ajan alain alan alban albert alberto albin albrecht aldin aldo alejandro aleksandar
aleksander aleksandr aleksej alen alessandro alessio alex alexandar alexander alexandre alexandros alexei alexej alexis
alf alfons alfonso alfred alfredo ali almir alois aloys altin alvaro alwin amar amin amir anastasios anatol anatoli
anatolij andre andreas andree andrei andrej andres andrew andrey andri andrin andrzej andré andy anes angel angelo
anselm ansgar ante anthony anto antoine anton antonino antonio antonios antonius antónio apostolos arben arbnor arda
ardian ardit arian aribert arif arlind armando armend armin arnd arndt arne arnfried arnim arno arnold arnulf aron arsim
artan arthur artur astrit athanasios attila augustin augusto aurel aurelio avni axel aziz bajram baldur balthasar balz
baptist baris bartholomäus bashkim basil bastian bayram beat beda bekim bekir bela ben benedict benedikt beni benjamin
benno berat berend bernard bernd berndt bernfried bernhard bernt bernward bert berthold bertold bertram besart besim
besnik biagio bilal birger björn blerim boban bodo bogdan bojan boris branislav branko brian bruno bryan bujar burak
burckhard burghard burim burkard burkhard burkhardt calogero calvin can carl carlo carlos carmelo carsten caspar cedric
celal cem cemal cemil cengiz cetin charles chris christian christof christoph christophe christopher christos claas
claudio claudius claus clemens colin conrad constantin cord cornel cornelius corsin cosimo cristian cristiano csaba
curdin curt cyril cyrill czeslaw cédric dagobert dalibor damian damiano damien damir damjan dan daniel daniele danijel
danilo danny dardan dario darius dariusz darko dave david davide dean dejan denis deniz dennis denny detlef detlev devin
diar didier diedrich diego dierk dieter diethard diethelm diether dietmar dietrich dimitri dimitrios dino diogo dion
dirk ditmar dittmar dogan domenic domenico domingos dominic dominik donald donat donato dorian dragan drago drilon
driton dursun dusan dylan eberhard eberhardt eckard eckart eckehard eckhard eckhardt eckhart edelbert edgar edin edmond
edmund edon eduard eduardo edward edwin egbert eggert egon egzon ehrenfried ehrhard eitel ekkehard ekkehart ekrem elia
elias elio elmar elvis elyas emanuel emanuele emil emilian emilio emin emir emmanuel emmerich emre endrit enea enes
engelbert engin enis ennio enno enrico enrique ensar enver enzo ercan erdal erdogan eren erhard erhardt eric erich erik
erion erkan ernest ernesto erol erwin etienne eugen eugenio evan evangelos ewald fabian fabio fabrice fabrizio fadil
falk falko faruk fatih fatmir faton federico fedor felice felipe felix ferdi ferdinand ferenc fernando filip filipe
filippo finn fisnik fitim flamur flavio florent florentin florian florim florin flurin folker folkert francesco francis
francisco franco franjo frank franz françois fred freddy frederic frederik fredi fredo fredy fridolin friedbert
friedemann frieder friedhelm friedhold friedo friedrich frithjof fritz frédéric fynn fábio gabor gabriel gaetano gani
gazmend gebhard geert gennaro georg george georges georgios gerald gerard gerardo gerd gereon gerfried gerhard gerhardt
gerhart german gernot gero gerold gerolf gert gerwin giacomo gian giancarlo gianfranco gianluca gianni gil gilbert
gilles gino gion giorgio giovanni gisbert giuliano giulio giuseppe gonçalo goran gordon gottfried gotthard gotthilf
gotthold gottlieb gottlob gregor gregory grzegorz guenter guenther guido guiseppe gunar gundolf gunnar gunter gunther
guntram gustav guy gzim gérard gökhan götz günter günther hagen hajo hakan halil hamza hannes hanni hanno hanns hans
hansgeorg hansjoachim hansjörg hansjürg hansjürgen hanspeter hansruedi hansueli harald hardy haris harm harold harri
harro harry hartmut hartmuth hartwig harun hasan hassan hasso heiko heimo heiner heinfried heini heino heinrich heinz
helfried helge hellmut hellmuth helmar helmut helmuth hendrik henner henning henrik henry henryk herbert heribert
hermann herrmann herwig hilmar hinrich holger holm horst hubert hubertus hugo hussein hüseyin ian ibrahim idriz ignatz
ignaz igor ilhan ilias ilija ilir ilja imer immo imre ingbert ingmar ingo ingolf ioannis irfan isidor ismael ismail
ismet istvan istván ivan ivano ivica ivo iwan jacek jack jacob jacques jaime jakob jakub james jamie jan janic janick
janik janis janko jann jannik jannis janos janosch janus janusz jari jaron jaroslav jaroslaw jasin jason jasper javier
jayden jean jeffrey jens jeremias jeremy jerome jerzy jesus jetmir jeton jiri joachim joao joaquim jobst jochem jochen
joel joerg johan johann johannes john jon jona jonah jonas jonathan jordan jorge joris jose josef joseph joshua josip
jost josua josé jovan jozef joão joël juan juergen jules julian julien julio julius juri jurij justin justus jusuf
jérôme jörg jörgen jörn jürg jürgen kaan kai kamil karim karl karlfried karlheinz karsten kasimir kaspar kastriot kay
kazim kemal ken kenan kenneth kerim kevin khaled kian kilian klaas klaus klemens knud knut konrad konstantin
konstantinos korbinian kornelius kristian kristijan krzysztof kujtim kunibert kuno kurt kushtrim labinot ladislaus
lambert lars laszlo laurent laurenz laurin lazar lean leander leandro leano leart ledion leif lennard lennart lenny leo
leon leonard leonardo leonhard leonid leopold leszek levi levin liam lian lias lino linus lio lionel liridon lirim livio
ljubisa lorenz lorenzo lorik lorin loris lothar louis loïc luan luc luca lucas luciano lucien lucio ludger ludwig luigi
luis lukas lukasz luke lulzim lutz luzius luís lászló léon mael magnus mahmoud mahmut maik maksim malik manfred manuel
marc marcel marcello marcelo marcin marco marcos marcus marek marian marijan marin marino mario marius mariusz mark
marko markus marlon marten martin marvin massimiliano massimo matej mateo matheo mathias mathieu mathis mato mats matteo
matthew matthias matthäus matti mattia mattias maurice maurin maurizio mauro maurus max maxim maxime maximilian maël
mehdi mehmet meik meinhard meinolf meinrad melchior melvin mentor mergim merlin mert mesut metin micha michael michail
michal michel michele miguel mihajlo mijo mika mike mikhail milan mile milo milorad milos miodrag miran mirco mirko miro
miroslav miroslaw mirsad mischa mladen mohamad mohamed mohammad mohammed moreno moritz morris muhamed muhamet muhammad
muhammed muharrem murat musa mustafa muzaffer nael naim nando naser natan nathan nathanael nazmi nebojsa necati neil
nelio nelson nemanja nenad neo nevin nevio nicholas nick niclas nico nicolai nicolas nicolaus niels nik niklas niklaus
niko nikolai nikolaj nikolaos nikolas nikolaus nils nino noah noe noel norbert norman noé noël nuno nurettin nuri olaf
ole oliver olivier omar omer onur orhan orlando ortwin oscar oskar osman oswald oswin otfried othmar otmar ottfried
ottmar otto ottokar ottomar pablo paolo pascal pasquale patric patrice patrick patrik paul paulo pavel pawel pedro peer
pero petar peter petr petros philip philipp philippe phillip piero pierre pietro piotr pirmin pius predrag péter quentin
rafael raffael raffaele raik raimund rainer ralf ralph ramadan ramazan ramiz ramon randolf raoul raphael raphaël raul
rayan raymond raymund recep reginald reimar reimer reimund reinald reiner reinhard reinhardt reinhart reinhold remo
remzi renato rene renzo rené reto rexhep reza ricardo riccardo richard rico rigo rinaldo rino rinor riza robby robert
roberto robin rocco rochus roderich rodolfo rodrigo roger roland rolf romano romeo romuald ron ronald ronny rosario
rouven roy ruben rudi rudolf rudolph ruedi rui rupert ryan ryszard rémy rüdiger saban sabri sacha sadik safet sahin said
salih salvatore sam sami samir samuel samuele sandor sandro santiago sasa sascha saverio sean sebastian sebastiano sedat
selim semir senad senol sepp serge sergei sergej sergio serkan severin shaban siegbert siegfried sieghard siegmar
siegmund siegward sigfried sigismund sigmar sigmund sigurd silas silvan silvano silvio simeon simon sinan sinisa siro
skender slavisa slavko slawomir slobodan stanislaus stanislav stanislaw stavros stefan stefano steffen stephan stephen
steve steven stjepan stéphane sven swen sylvester sylvio sébastien sérgio sönke sören sükrü süleyman tadeusz tahir tamás
tarik tassilo teodor thaddäus theo theobald theodor theodoros theophil thiago thierry thies thilo thomas thoralf thorben
thorsten tiago tibor til till tillmann tilman tilmann tilo tim timm timo timon timothy tino tiziano tobias tom tomas
tomasz tomislav tommaso tomás toni tony toralf torben torsten traugott tristan udo ueli ulf uli ullrich ulrich umberto
umut urban urs utz uwe vadim valentin valentino valerij valerio valon van vassilios veit veli victor viktor vincent
vincenzo vinko vinzenz visar vitali vito vitor vittorio vitus vladimir vlado volkan volker volkhard volkmar waldemar
walfried walter walther wenzel werner wieland wieslaw wigbert wilfried wilhelm willfried willi william willibald
willibert willy winfried witold wladimir wojciech woldemar wolf wolfgang wolfhard wolfram wulf xaver xavier yanick yanik
yanis yann yannic yannick yannik yannis yasin yilmaz yusuf yvan yves zbigniew zdravko zeki zeljko zeno zenon zlatko
zoltan zoltán zoran zsolt ömer
""".split())
EITHER = frozenset("""
ada andrea carmine claude dominique gabriele henri isa jasmin kim luka marjan nicola nikola noa simone tenzin wendelin
""".split())
