"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables es_ES, es_CL, es_AR, es_CO, es_MX.
"""

FEMALE = frozenset("""
abigail abigaíl ada adela adelaida adelia adelina adiela adora adoración adriana agostina agustina aida ainara ainoa
aitana alba albertina albina alcira aldonza aleida alejandra alejandrina alexandra alexia alfonsina alice alicia alison
alix allison alma almendra almudena alondra alta amada amalia amanda amarilis amaya ambar amelia amparo amy américa ana
anabel anahis anahí anastasia anaís andrea anel angelina angelita angie angélica ani anita anna anselma antonella
antonia antonieta anunciación anyi apolonia araceli aracely arcelia ariadna ariela armida aroa aránzazu ascensión ashley
astrid asunción aura aurelia aurora ayelén ayleen aylin azahar azahara azeneth azucena aída barbara beatriz begoña belen
belén benigna benita bernarda bernardita berta bertha betty bianca bibiana bienvenida blanca brenda brunilda brígida
bárbara calista calixta camila candela candelaria candelas caridad carina carla carlota carmela carmelita carmen
carmenza carmina carol carola carolina caroline casandra catalina catherine cayetana cecilia celeste celestina celia
celinda charo chelo chita cielo cindy cinthia cinthya cintia citlali clara clarisa claudia claudina clemencia clementina
cloe clorinda clotilde colomba concepción concha conchita constanza consuela consuelo coral corina corona crescencia
cristal cristina custodia cynthia cándida dafne dahiana daisy dalia dalila damaris danae dania daniela daniella danitza
danna darling dary dayana debora deicy deisy delfina delia denise denisse derly deyanira diana digna dina dionisia dolly
dolores dominga dominique domitila dora doralisa doris dorita dorotea dulce débora edelmira edilma edita edith edna elba
elcira elcy elena eli elia eliana eligia elisa elisabet elisabeth elizabeth elodia eloisa eloísa elsa elsy elvia elvira
ema emelina emilce emilia emiliana emilse emily emma emperatriz encarna encarnacion encarnación encarnita enith
enriqueta erica erika erna ernestina esmeralda esparta esperanza estefany estefanía estela estella ester esther estrella
etelvina eufemia eugenia eulalia eusebia eva evangelina evelia evelin evelyn evita fabiana fabiola fanny febe felicia
feliciana felicidad felicitas felipa felisa fernanda fidela filomena fiorella flavia flor flora florencia florentina
florina florinda fortunata francesca franchesca francia francis francisca francy fresia frida fátima gabriela gala gema
genoveva georgina geraldine gertrudis gilda gilma gina giovanna gisela giselle gisselle giuliana gladis gladys gloria
grace gracia graciana graciela gricelda griselda guillermina génesis haydée heidy helen helena hermelinda herminda
herminia hilda hortensia ibeth ida ignacia ileana ilse imelda indira ingrid inmaculada inés irene iris irma isa isabel
isabela isabella isaura isidora isolina itzel itziar ivette ivonne jacinta jackeline jacqueline jael janet janeth
janneth jaqueline javiera jazmin jazmín jeanette jeannette jenifer jeniffer jennifer jenniffer jenny jessica jesusa
jhoana jimena joaquina jocelyn johana johanna jordana josefa josefina joselyn jovita juana juanita judith julia juliana
julie julieta julieth justina karen karin karina karla karol katalina katerine katherin katherine katherinne katia kelly
kiara kimberly krishna lady lara laura leandra leidy leire leocadia leonor leontina leslie lesly leticia leydi leyla
leyre libia liceth lida lidia ligia lilia lilian liliana lina linda lisbeth liseth lisette lissette lizeth loida lola
lorena lorenza lourdes luana lucero lucia luciana lucila lucinda lucrecia lucy lucía ludmila luisa luisana luisina luna
lupita luz luzmira lía mabel macarena macaria madeleine magali magaly magda magdalena magnolia maia maira maite makarena
malena mamen manola manuela manuelita mar marcela marcelina marcia margarita margot margoth maria mariana marianela
maribel maricel maricela maricruz marie mariela mariluz marilyn marina marion marisa marisel marisela marisol maristela
marita maritza marjorie marlene marleny marly marlén marta martha martina martirio mary massiel matilda matilde maura
mayerly mayra mayte melania melanie melany melba melisa melissa mercedes merche mery mia micaela michelle miguela
milagros milena millaray minerva mireia mireya miriam mirian mirna mirta mirtha miryam mitzy modesta monica monserrat
montserrat mora morena muriel myriam máxima mía mónica nadia nahiara nancy narcisa natacha natali natalia natalie nataly
nathalia nathalie nathaly natividad nayara nayaret nayareth nayeli nayibe nelcy nelly nelsy nerea nereida nicol nicolasa
nicole nidia nieves nilda nina ninoska noa noelia noemí nohora nora norma nubia nuria nury nydia nélida obdulia octavia
odalis odalys ofelia olalla olga olimpia oliva olivia omaira orfelina oriana otilia pabla paca pacífica palmira paloma
pamela paola pascal pascale pascuala pastora patricia paula paulette paulina paz pepita perla perlita petrona petronila
piedad pilar pili primitiva priscila priscilla prudencia purificación pía rachel rafaela rafaella ramona raquel rayén
rebeca regina reina remedios renata reyna ricarda rita roberta rocio rocío romina rosa rosalba rosalia rosalina
rosalinda rosalva rosalía rosaura rose rosenda rossana roxana rubiela ruby rufina ruperta ruth sabina sabrina salma
salomé salud samanta samantha sandra sara sarah sarai sarita saturnina scarlet scarleth scarlett scarlette selena
serafina sessa shirley silvana silvia sindy socorro sofia sofía solange soledad sonia sophia soraya stella stephanie
susan susana susanita sylvia tabita tamara tania tatiana tecla teodora tere teresa teresita teófila thiare tiare tiziana
tomasa trini tulia uberlinda uma valentina valeria valeska vanesa vanessa vania vera veronica verónica vicenta victoria
vilma violeta virginia visitación vivian viviana wendolin wendy wilma ximena xiomara yadira yaiza yamile yamilet yanara
yanet yaneth yanina yanira yaritza yasmín yasna yazmín yeimy yeni yenifer yenny yeny yesenia yesica yessenia yessica
yina yineth yocelyn yohana yolanda yolima yoselin yudy yuli yuliana yulieth yuly yurani yurany yuridia yury yésica
yéssica zaida zaira zoe zoila zoraida zoé zulema zulma zunilda áfrica ágata águeda ámbar ángela ángeles áurea íngrid
úrsula
""".split())
MALE = frozenset("""
aarón abdón abel abelardo abilio abner abraham adalberto adelardo adolfo adrián adán agapito agustin agustín aitor
aladino alain alamiro alan albano albeiro albert alberto albino alcides aldair aldemar aldo alejandro alejo alessandro
alex alexander alexi alexis alfonso alfredo alirio aliro allan alonso alvaro alveiro amado amador amancio amando amaro
amaru ambrosio américo amílcar anacleto anastasio ancizar anderson andre andrew andrey andrés andy angel angelino angelo
anselmo anthony antonio anyelo aníbal apolinar aquiles arbey argemiro aristides arley armando armin arnaldo arnoldo
arnulfo aron arsenio artemio arturo asdrubal atilio augusto aureliano aurelio avelino axel bairon baldomero balduino
baltasar baltazar bartolomé basilio bastián baudelio bautista bayron belarmino belisario benedicto benicio benigno
benito benjamin benjamín bernabé bernardino bernardo berto bladimir blas bonifacio boris borja brandon braulio brayan
brian bruno bryan buenaventura byron calisto calixto camilo campo candelario carlito carlo carlos carmelo casemiro
cayetano cebrián cecilio ceferino celestino celso cesar charles che chema christian christofer christopher chucho chuy
cipriano ciriaco cirino ciro ciríaco claudio clemente cleto clodomiro clímaco conrado cornelio cosme cristhian
cristhofer cristian cristián cristobal cristofer cristopher cristóbal curro custodio cándido césar dagoberto dairo
damián dan dani daniel danilo danny dante dany dario darwin darío david deiby delfín demetrio demian dennis derek
desiderio didier diego dilan dimas dionisio donato douglas dubán duilio duván dylan edelmiro eder edgar edgard edgardo
edier edilberto edilson edinson edison edisson edmundo edson edu eduar eduard eduardo edwar edward edwin efrain efraín
efrén eider eithan eladio eleazar eleodoro eleuterio elian elias eliecer eligio elio eliseo elkin elmer eloy elpidio
elver elvis elías emanuel emerson emigdio emiliano emilio emiro emmanuel enrique enzo epifanio erasmo eric erick erik
ernesto erwin esneider espartaco espiridión esteban estiven ethan eugenio eulogio eusebio eustaquio eutimio eutropio
evaristo evelio ever exequiel eydan ezequiel faber fabio fabián fabricio fabrizio facundo farid faustino fausto federico
feliciano felipe felix fermín fernando ferney fidel fito flavio florencio florentino floridor fortunato francesco
francisco franco frank franklin franz freddy fredy froilán fulgencio félix gabino gabriel gael gallego galo galvarino
gary gaspar gastón genaro george geovanny gerald geraldo gerardo germán geronimo gerson gervasio gerónimo gian giancarlo
gianfranco gil gilberto gildardo gino giovanni giovanny glauco godofredo gonzalo goyo graciano gregorio gregory guido
guillermo gumercindo gustavo hans hardy harol harold haroldo harry harvey hector heliodoro henry heraclio heraldo
herberto heriberto herman hermenegildo hermes herminio hernando herney hernán hilario hipólito homero horacio hugo
humberto héctor ian ibán ignacio igor iker ildefonso inocencio isaac isaías isidoro isidro ismael israel ivo iván iñaki
jacinto jacob jacobo jader jafet jaider jaime jair jairo james jan jason javi javier jean jeferson jefferson jeison
jeisson jenaro jeremias jeremy jeremías jerman jerson jerónimo jesus jhan jhoan jhon jhonatan jhonny jhony jimmy joan
joao joaquin joaquín joel johan johann johans john johnny jonas jonatan jonathan jonás jordan jordi jordán jorge jos
jose josep joseph joshua josue josué juan juanito julian julián junior justin justo juvenal kevin kike kurt lalo lautaro
leandro leider lenin leocadio leonardo leoncio leonel leopoldo león leónidas liam lian libardo lino lionel lisandro lope
lorenzo luca lucas lucho luciano lucio luis lukas luís lázaro macario maicol maikol manolo manuel manuél marc marcel
marcelino marcelo marcial marciano marcio marco marcos mari mariano marino mario mark marlon martin martín mateo matheo
mathias matias matteo matthew matías mauricio mauro max maximiano maximiliano maximino maximo maykol melchor michael
miguel miller milo milovan milton milán mirko misael modesto mohamed moisés moreno máximo nacho nacio nahuel nando
narciso natalio natanael nazario neftalí neider nel nelson nestor nibaldo nicanor nico nicodemo nicolas nicolás nilo
nilson noah nolberto norberto norbey norman noé néstor ocampo octavio olegario oliver omar onofre orlando oscar osvaldo
oswaldo ovidio pablo paco pancho paolo pascual pastor patricio patrick paul paulino paulo pedro pelayo pepe pepito percy
peter piero pierre plinio plácido poncio porfirio primitivo prudencio pánfilo pío quique quirino rafa rafael rafaél
raimundo ramiro ramon ramón raúl reinaldo reinel remigio renato renzo rené reynaldo ricardo richard rico rigoberto
robert roberto robinson rodolfo rodrigo rogelio roger rolando roldán román ronal ronald ronaldo ronny rony roque rosamel
rosendo ruben rubén rudecindo rudy rufino ruperto ruy régulo rómulo sabas said salomón salvador samir samu samuel sancho
sandalio sandro santiago santino santos saturnino saúl sebastian sebastián segismundo serafín sergio seve severiano
severino severo sigfrido silvano silvestre silvio simon simón sixto smith sneider sosimo stefano steven stiven tadeo
telmo teo teobaldo teodoro teodosio teófilo thiago thomas thomás tiburcio timoteo tito tiziano tobias tomas tomàs tomás
toni toribio toño tristán tránsito tulio ulises urbano uriel valentin valentino valentín valerio valero vasco venceslás
vicente victor victoriano victorino vidal vinicio virgilio vito vladimir víctor waldo walter washington wenceslao wilber
wilder wilfredo wilfrido william williams willian willy wilman wilmar wilmer wilson wladimir wálter xavier yago yair
yamid yecid yeferson yeison yerko yerson yesid yohan yonatan yonathan yordan zacarías zeferino álvaro ángel édgar ítalo
íñigo óliver óscar
""".split())
EITHER = frozenset("""
ale amor ariel chus cruz denis guadalupe guiomar jesús josé loreto lupe manu maría maxi michel nazaret reyes rosario sol
trinidad yuri
""".split())
