"""First names and the gender they are given to. Written by benchmarks/generate/en_first_names.py.

Source: the person providers of Faker 40.54.0 (MIT licence), and an own list of short and old forms in the script. Locales:
cs_CZ da_DK de_AT de_DE en_GB en_IE en_IN en_KE en_NG en_NZ en_US es_AR es_CO es_ES es_MX et_EE fi_FI fr_BE fr_CA fr_CH fr_FR
ha_NG hr_HR hu_HU ig_NG it_IT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE tr_TR yo_NG zu_ZA.
"""

FEMALE_NAMES = frozenset(
    """
aachal aada aadhya aahana aaliyah aanuoluwapo aarini aarna aashi abbey abbi abbie abby abebi abelone abeni abha abigael abigail
abigaíl abiye abosede abril acarkan achieng ada adaeze adal addie adebukola adela adelaida adelasia adele adelgunde adelheid
adelia adelina adelinde adeline adenike adepeju adesewa adesua adetoke adetoun adiela adila adina adolfine adora adoración
adriana adriane adrianna adrienn adrienne adrijana adriána adunni advika adviye adweta adya adèle adéla adélaïde aenne afife
agata agatha agathe aggie aglaia agnes agnesa agnese agneta agnete agnieszka agnès agostina agripina agustina agáta ahter aicha
aida aideen aiga aija aiko aila aileen aili ailis aimee aimée aina ainara aine aino ainoa airi aisha aishani aisling aislinn
aitana ajda ajna ajoke akay akgüneş akinyi akise akmaral akoth aksoy akyıldız alabezek alana alanis alanna alannah alara alaz
alba alberta alberte albertina albertine albina albína alcira aldonza aleida aleisha alejandra aleksandra alena alenka
alessandra alessia alexa alexandra alexandria alexandrie alexandrina alexia alfonsina algış alica alice alicia alicja alida
alina aline alis alisa alise alisha alison alisson alix alize alizée alja alka alla allana allegra allison alma almast almudena
almut almuth aloisia alojzia alojzija alondra altınbike altınçiçek alva alvīne alwina alwine alyssa alícia alīda alışık alžbeta
alžběta amada amahle amaia amaira amalia amalie amalija amanda amandine amara amarachi amarilis amaya ambar amber ambre amelia
amelie amie amina aminatu amira amoke amope amparo amre amrita amruta amy amália amélia amélie américa amālija ana anabel
anabela anabella anahera anaida anamaria anamika anargül anastacia anastasia anastasie anastazja anastázie anaëlle anaïs anca
ancuța anda andjela andjelina andra andrada andrea andreea andreia andreja andrejka andréa andrée anděla ane anel anemona aneta
anete anett anette anežka angela angelica angelika angelina angeline angelique angelita anghelina angie angèle angélica
angélique ani anica aniela anika anikó anissa anita anișoara anja anjali anka anke ankica ann anna annabel annabell annabella
annabelle annah annalena annaliese annalisa annalise annamaria annamária annastacia anne annedore annegret annegrete annekatrin
anneke anneleen annelene anneli annelie annelies anneliese annelise annelore annemarie annemette annemie annemijn annerose
annet annett annetta annette anni annica annick annie anniina annija annika annikki annita annukka annunziata anny anouk
anselma antje antoaneta antoinette antonela antonella antonia antonietta antonija antonina antoņina antra antónia anu
anunciación anusha anuța anvi anya anyango anyi anđa anđela aoibheann aoibhin aoibhinn aoife apolena apolline apollonia
apolonia april arabella araceli aradhana aral araminta aranka arcelia aria ariadna ariana ariane arianne arike arina arinola
aristița arja arlette armahan armida arnaude aroa aroha artemisa arunima arya arziye arzu aránzazu arıpınar asake ascensión
asha ashlee ashleigh ashlene ashling asiman asliye asma'u assia asta astrid asu asunción ataahua atanur atena ati atieno
atinuke atiyye aud aude audrey augusta augustina aulikki aune aura aurelia aureliana aurica aurora aurore aurélia aurélie ausma
austra ava avni avunç awero awhina axelle axenia aya ayasun aybet aycagül aydar ayduru ayesha aygönenç ayhan ayinke aykut ayla
aylil aylin aylla aynilhayat aynur aynımah ayoka ayse aysel aysema aysevim aysuna ayten aytöz ayyaruk ayçan ayülker ayşeana
ayşenur azade azahar azahara azeneth azize azra azucena açılay aïcha ağbegim aşhan babett babette babs badegül baghyawati
bahtinur baiba balca ballı banü bara barbara barbora barbro barica barkha basriye bağdat beata beate beatrice beatrijs beatrix
beatriz becky bediriye begim begoña behiza belen belgizar belinda belkize bella belle belén benedicte benedikte benedita benek
benice benigna benita benta bente benthe beray berenice bergen berit beriye bernadett bernadette bernarda bernardita
bernhardine berra berrin berta bertha berthe beryl besey bess bessie bessy beste beth bethan bethany betina betsey betsy betti
bettie bettina betty beverley beverly beyhatun bezek beáta bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe
bhekokwakhe bianca bianka bibi bibiana bibiána bidayet biddy bieke bienvenida bilay bilginur bilha biljana bilkay bilkisu
billie bimala bina binay birben birgid birgit birgitt birgitta birgitte birgül birsan birte birthe biruta biserka bishakha
bitül bjørg blanaid blanca blanche blanduzia blanka blažena blessing bodil boel bogdana boglárka bohdana bohumila bohuslava
bolatito boluwatife bonnie borbála bosibori bozena božena božica božidara brandi brandy branislava branka breanna breda brenda
brendah briana brianna bridget bridgit brigid brigita brigitta brigitte brinda brit brita britney britt britta brittany
brittney brogan bronach bronagh bronislava bronwyn brooke broņislava bruna brunhild brunhilde bruni brunilda bryony brândușa
brígida bunmi burcuhan busisiwe buşra bárbara bärbel béatrice bénédicte bérengère bérénice büreyre büşranur caetana cailin
caitlin caitlyn caitriona cajsa calista calixta camelia camila camilla camille canan candace candela candelaria candelas
candice canfeza canseven canur caoilfhionn caoimhe capucine cara caragh caren caridad carin carina carine carita carla carlijn
carlota carlotta carly carmel carmela carmelita carmen carmenza carmina carmine carminho carol carola carole carolien carolin
carolina caroline carolyn carolyne carren carrie casandra casiana cassandra cassidy cassie catalina catarina caterina catharina
catherine cathleen cathrin cathrine cathy catinca cato catrin catrina catrine catrinel catriona cayetana ceara cecile cecilia
cecilie cecilija cecily cecília cedide celestina celestine celia celine cemiyle centa centrine cerasela cevale ceyhun ceylin
cezara chaaya chaitaly chakrika chaman chameli chanchal chandani chantal chantel chantelle charis charita charity charlene
charline charlott charlotta charlotte charvi chasmum chavvi chebet chelangat chelo chelsea chelsey chepkemoi chepkoech
chepkorir cherie cherith cherotich cheryl cheyenne chiamaka chiara chidimma chinelo chinyere chita chizoba chloe chloé chloë
christa christabel christel christelle christiana christiane christianne christin christina christine christl christy ciara
ciarrai cielo cihan cilli cilly cindy cintia cipriana cirkeline citlali claire clara clare clarice clarisa clarissa clarisse
claudette claudia claudine clelia clemencia clementina cleopatra cliodhna cliona clodagh cloe clotilde cloé cläre clémence
clémentine codie codrina codruța colette coline colleen collette comfort concepción concetta concha conchita connie conny
consolata constance constantina constanza constanze constança constanța consuela consuelo cora coral coralia coralie coraline
cordelia cordula corina corine corinna corinne cornelia corona corrie cortney cosima cosmina courteney courtney crenguța
crescencia crina cristal cristina crystal csilla cuheyna custodia cvetka cynthia cándida cäcilia cäcilie cécile célestine célia
célina céline cătălina dace daciana dafina dafne dagmar dagmara dagny dahiana daiana daiga daina dairine daisy dajana daksha
dalaja dalia dalila damaris damini damjana damlanur damyanti danica daniela daniella danielle danijela danique danièle danna
danuta danuše daphne daphné darcy daria dariana darika darina darinka darja darlene dary dawn dayamai dayana dayita dayna
deanna dearbhail dearbhaile dearbhla debbie debby debora deborah debra deepa deha deicy deirbhile deisy delfina delia delilah
delphine demetra demi denisa denise deniz derly dervla deryanur desiree desirée despina destiny devika dewi deyanira değer
dhriti diamond diana dianah diane dianne dida didina dietlind dietlinde dilara dilcan dilfeza dilhuş dilsitan dilşat dimitrina
dina dinah dionisia dionne dipta dita ditte divan divya diya diána diāna dobromila dobroslava dochia doina dolly dolores
dolphine domenica dominga dominika dominique domitila domnica donata donatella donna dora dorcas dorcus doreen doriana dorien
dorina dorine doris dorit dorita dorle dorli dorota dorotea doroteja dorothe dorothea dorothee dorothy dorothée dorottya dorte
dorthe dot doyinsola doğannur draga dragica drahomíra drahoslava duha dulce dulcie dumisani dumisile dumitra dumitrana dunja
durgadin dursadiye duyguhan dušanka dzidra dzintra dáša débora déborah dóra döner dörte dörthe dürrüşehvar dārta eadaoin ebba
ebony ecaterina ecegül ecrin eda edaviye edda eddah edel edelgard edelmira edeltraud edeltraut edeltrud eden edhitha edilma
edina edinah edit edita edith editha edna eduarda edīte eesha eeva effie efil eftimia egenur ehrentraud eija eila eileen eilis
eilish eimear eimer eimhear eira eiravati eivor ekaja ekani ekanta ekantika ekaterina ekiya ekta ela elaine elamiye elba elcy
eleanor eleanora elena eleni elenore eleonor eleonora eleonore eleonóra elfi elfie elfriede elgin eliana eliane elien elif
elifnur eligia eliisa elin elina eline elinor elisa elisabet elisabeta elisabeth elisaveta elise elita eliza elizabeta
elizabete elizabeth elize eliška elke ella ellen elli ellie ellinor elly elma elna eloah elodia elodie eloisa eloise elona
elosy eloá eloísa eloïse els elsa elsbeth elsebeth elsie elspeth elsy elvan elvia elvira elvy elvíra elvīra elwira elza
elzbieta eléa eléna eléonore elīna elżbieta ema emal emanuela emanuella emanuelly emelie emelina emeline emely emelyne emer
emese emilce emilia emiliana emilie emilija emilly emilse emily emine emiş emma emmaculate emmah emmanuelle emmeline emmi emmy
emperatriz emy emília emīlija encarna encarnacion encarnación encarnita ene enfes engla enikő eniola enith enna enya erbay
erdmute erem ergül erica erika erin erina eriş erna ernestine ervaniye eryn erzsébet esengün eshana esila esmanperi esmarelda
esmee esmeralda esmée esna esparta esperanza essi essie estefanía estela estella estelle ester estera esteri esther estrella
eszter eta etela etelka etelvina ethel etta eudora eufemia eufrosina eugenia eugenie eugénia eugénie eulalia eulália eunice
eunika euphemia eusebia eva evaline evalyne evamaria evangelia evangelina evangeline evangelista evanghelina evde eve evelia
evelien eveliina evelin evelina eveline evelyn evelyne evelína everline everlyne evi evie evija evita evrim evy ewa ewatomi
ewelina ezgin eşim fabia fabiana fabienne fabiola fabiënne fabrizia fadekemi faderera fadile fadime fadıla fainche faith faize
falak falguni fancy fanni fanny farah farida fatigül fatiha fatima fatinur fatma fatmanur fatuma fay faye fayize febe feden
federica fehintola fehmiye felicia feliciana felicidad felicitas feline felipa felisa felista felister felistus felizitas fem
femke fenna fenne ferahdiba feraye ferhan ferinaz fermuta fernanda fernande feryas feyha feyzin fiamma fibikemi fidaye fidela
fien fiene fikayomi fildan filipa filippa filiz filofteia filomena filoména fiona fionnuala firdevis fitnat flavia flavie fleur
flo floare floarea floor floortje flor flora flore florence florencia florentina florentine florența floriana floriane florica
florina florinda florine flossie folashade fortunata forum fran franca france frances francesca francia francine francisca
franciska francoise francy franka františka franziska françoise frauke frederika frederike frederikke frederique fredrika freia
freja freya frida fridah frieda friedericke friederike friedhilde friedl friedlinde frusina frédérique fuma fátima féline fügen
gabel gabriela gabriella gabrielle gabrielly gaby gaida gail gaja gala galina gambo ganga ganiye garima gaurangi gauri gaurika
gautami gayathri gaylene gaëlle geanina geetika gelengül gelsomina gema gemma geneviève genovefa genoveva gențiana georgeta
georgette georgia georgiana georgina georgine geraldine gerarda gerda gerdi gerhild gerlind gerlinde germaine germana gerta
gerti gertie gertraud gertraude gertraut gertrud gertrude gertrudis gertrúda gesa gesare gesche gesine geta getrude geza
gherghina ghislaine giada gianina gianna giesela gilberte gilda gillian gilma gilman gina ginette ginny giorgia giorgiana
giovanna gisa gisela gislinde gisèle gitta gitte giulia giuliana giulietta giuseppa giuseppina gizela gizella gladis gladys
glenda glenys gloria godelieva godelieve goncafer goneril gordana grace gracia graciana graciela grainne grazia graziella
grazyna grațiana grațiela greca greta gretchen grete gretel grethe gretl griet grieta griselda gro gréta grēta gudrun gudula
gugu gugulethu guillermina gun gunborg gunda gundel gundhild gundi gundula gunhild gunilla gunita gunn gunnel gunta gunvor
gurli gussie gusti guusje gwen gwenaëlle gwendolen gwendoline gwendolyn gyda gyöngyi györgyi géraldine gök gökperi gökçe göli
gönül görsev gözem gül gülay gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülenay güler gülev gülfari gülfeza
gülgen gülgüzel gülhisar gülinaz gülkadın güllühan gülmisal gülnaziye gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye
gülsü gülten gülter gülzadiye gülçe gülözge gülüs gülşa gülşeref günar günebakan güngören günsel gürcüye gürten güverçin güzey
habiba habibe hacile hadassa hadija hadiza hadrey hafsa hafsat hafıza hailey hajnalka halenur haley halima halina haliye
hamiyet hamsini hana hanbiken hanife hanim hanna hannah hannchen hanne hannele hannelore hanny hansultan harbinaz harinakshi
harini harita harmony harper harriet hasgül hasret hatice hatin hattie hauwa havali havse hawa haydée hayel hayleigh hayley
hayrünnisa hazel hazine heather hedda hedi hedvig hedviga hedvika hedwig hedy hege heide heidelinde heidelore heidemarie
heiderose heidi heidrun heidy heike hekime heleen helen helena helene helga heli helinä hella helle hellen hellena hellevi
helma helmi helmtrud heloisa heloísa helvi helén heléne helēna hema hemal hemangini hemani henife henna henni henny henrieta
henrietta henriette henrike hephzibah hepzibah heracleea herdis herlinde herma hermelinda hermia hermina hermine herminia
hermione hermína herta hertha hester hetty heva hezniye hilayda hilda hildah hildburg hilde hildegard hildegart hildegund
hildegunde hilkka hillevi hilma hiltraud hiltrud hinet hinewai hiral hjördis hollie holly honoria hope hortense hortensia
hortenzia hoşkadem huban hubertine huguette huia hulda hurican hurşide héloïse hélène hüda hülya hümeyra hürmet hürüyet
hüsnühâl iara iasmina iben ibeth ibironke ibolya ica ida idika idun ieva ifeoma ifunanya ignacia iida iiris ijaya ika ikshita
ilaria ildiko ildikó ildız ileana ilga ilinca ilka ilona ilonka ilse ilze imane imelda imke immaculate imogen ina inaya indali
indi india indie indira indra indy ine ines inese ineta inez inga ingalill inge ingeborg ingeburg ingegerd ingegärd ingela
ingelise ingelore inger ingetraud ingetraut ingrid ingrida ingried ingrīda inguna inka inken inkeri inmaculada inna insa inta
inès inés inês ināra ioana ioanina iolanda iona ionela ionelia iosefina irena irene iretioluwa iridenta irina irine iris irja
irma irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irya irène irén iréne irēna irıs isa
isabel isabela isabell isabella isabelle isabelly isadora isaline isaura ise isha ishani ishanvi ishita isidora isis isla
isobel isolde itzel itziar iulia iuliana iustina iva ivana ivanka iveta ivka ivona ivone ivonne ivy iwona iyabode iyadunni
izabela ize işin işın jaana jacinta jackeline jackline jaclyn jacobine jacqueline jade jadranka jadwiga jael jagrati jagvi
jalsa jamila jana janaki janani jane janet janeta janeth janett janette janice janie janin janina janine janja janna janne
janneth janni jannie januja janya jaqueline jarmila jaromíra jaroslava jaruthip jasmijn jasmin jasmina jasmine jasminka jasmit
jasna javiera jayda jayde jaylinn jayne jazmin jazmín jeana jeanette jeanine jeanne jeannette jeannine jebet jecinta jedidah
jeevika jekaterina jelagat jele jelena jelka jemima jemimah jemma jemutai jena jeniffer jenipher jenna jenni jennie jennifer
jenny jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jerica jerneja jerono jerop jerotich jeruto jesca
jessica jessie jessika jesusa jet jhalak jhoana jill jillian jimena jindřiška jinthe jitka jiřina joan joana joann joanna
joanne joaquina jocelyne jodi jodie jody johana johanna johanne jolana jolanda jolanta jolanthe jolene jolie jolien jolijn
joline jolán jonna jordana jorja jorunn josefa josefiina josefin josefina josefine josepha josephina josephine josette josiane
josianne josie josipa josphine josée joséphine jovana jovita joy joyce joyline jozefína joëlle jožefa jožica juana juanita
judit judita judith judy julia juliana juliane julianna julie julienne juliet julieta julieth juliette julija julijana julita
juna june juni justina justine justyna justína jutta juulia jyoti jytte jázmin jéssica júlia jūla jūle jūlija kaarina kaat
kadri kadınana kaia kaija kaisa kaitlin kaitlyn kaja kajsa kala kalina kamala kamila kamilly kamya kandef kara kardelen karen
karima karin karina karine karla karley karlijn karlīna karmen karola karolien karoliina karolin karolina karoline karolína
karyn kashish kashvi kata katalin katariina katarina katarzyna katarína katarīna katcha kate katelijne katelyn katerina
katerine kateřina katharina katharine katherin katherina katherine kathi kathleen kathrin kathryn kathy kati katia katica katie
katja katleen kato katri katrien katriina katrijn katrin katrina katrine katrīna katty katy kaver kavya kaye kayla kaylee
kayleigh keely keeva kefser keira kelli kellie kelly kemuma kemunto kendra kenza keri kerime kerri kerrie kerstin kerttu kerubo
keya kezban keziah khadija khanyisile khloe kiara kiera kifaye kikelomo kiki kimberley kimberly kinga kira kirby kiri kirsi
kirsten kirsti kirstie kirstin kirstine kirsty kitan kitti kitty kjersti klara klaudia klaudie klavdija klothilde klára kläre
koncagül konstanze kora kordula kori korinna kornelia kornélia kosisochukwu kreszentia kreszenz kriemhild krisha krista kristel
kristen kristi kristiane kristie kristien kristiina kristin kristina kristine kristiāna kristy kristína kristýna krisztina
kritika krystal krystyna ksenija kumral kunigunda kunigunde kutgün kutun kvetoslava květa květoslava kwamboka kyara kyla kylie
kyllikki kyra kâzime käte käthe käthi kübran kısmet lacey lada ladislava ladli lady laetitia laika laila lajita lakshmi laly
lana laoise laora lara larisa larissa latasha latoya laura laure laureen lauren laurenția lauretta laurie laurine lavanya
lavender lavinia lavínia lavīze layla laze laëtitia laís lea leah leana leandra leanne leela leen leena leia leidy leila leire
lekha lelia lena lenah lene leni lenka leocadia leokadia leona leoni leonie leonor leonora leonore leontina leontīne leopolda
leopoldina leopoldine lerze lesana lesia lesley leticia letitia letizia letiția lettice lettie letty letícia leydi leyla leyli
leyre lezize leïla li lia liana liane libby libia libni libuša libuše liceth licia lida lidia lidija lidwina lieke lien liene
liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve lieze ligia ligita liisa lila lili lilia lilian liliana
liliane lilija lilijana lilita lilja liljana lilla lillemor lilli lillian lilly lilo lilou lily limon lina linah linda lindah
linde linet linn linnea linnéa lioara lioba lipika lisa lisanne lisbet lisbeth lise liselott liselotte liseth lisette lissi
lissy liv liva livia liwia liz liza lize lizete lizeth lizz lizzie lizzy ljiljana ljubica ljubov ljudmila loes loice loida lois
loise lola lolita lona londisizwe londiwe lone loni lopa lora lore loredana lorelei lorena lorenza loretta lori lorine lorna
lorraine lot lotta lotte lotti lottie louane louisa louise louna lourdes lova lovis lovisa luana luara luce lucero lucette
lucia luciana lucie lucienne lucija lucila lucile lucinda lucretia lucrezia lucreția lucy lucía ludivine ludmila ludmilla
ludovica ludwina luigina luisa luisana luise luisina luitgard luiza lujza lulu luminița luna lunna lupita lutgarde lutgardis
lutgart luz luzia luzie luísa lydia lydiah lydie lykke lynda lyndsay lyndsey lynette lynley lynne lynnette lynsey lâle lærke
léa léana léna léonie lívia lúcia lüfen lýdia lýdie lăcrămioara lība līga līna līza lūcija maaike maaria maarit maartje mabel
macarena macaria macide mackenzie madalena madara maddison madeleine madelene madelief madeline madge madhavi madison madlen
maeva maeve mafalda mag magali magaly magarete magda magdalena magdalene magdaline magdaléna magdolna maggie magnolia magret
magrit mahi mahigül mahika mahnaz mahter mahulena maia maida maie maija maike maiken maimuna maira maire mairead maisie maite
maitê maja majken majvor makayla makena maksüde malena malene malgorzata malika malin malle mallory malou malva malvina malvína
malwina mamen mamie manca manda mandy manja manola manon manuela manuelita manuella manya mar mara maraea marcela marcelina
marcella marcelle marcheta marcia mare maree mareen mareike mareikura mareile maren marga margaret margareta margarete
margaretha margarethe margarida margarita margaréta margaud margaux margery margherita margit margita margitta margo margot
margoth margret margrethe margrieta margrit marguerite mari maria mariah mariam marian mariana mariane marianela mariann
marianna marianne maribel marica maricela maricica maricruz marie mariechen marieke mariela mariele mariella marielle
marieluise marietta mariette marija marijana marijke marika marilena marilyn marina marine marinela marinka marioara mariola
marisa marisela marisol marissa maristela marit marita maritta maritza marja marjaana marjana marjanca marjatta marjeta marjo
marjorie marjory marjukka marjut marketta markéta marleen marlen marlene marleny marlies marliese marlis marly marlène marlén
marta marte martha marthe martina martine martirio martta maruša mary maryam maryann maryanne maryline marylène maryse marzena
maría marína masume matea mateja mathilda mathilde matilda matilde mattie maud maude maudie maura maureen mauricette maurine
may maya mayerly maynur mayra maysa mayte maëlle maëlys maëva maïté maşide maša maža mckenzie meabh meagan meaghan mechthild
mechthilde mechtild mecide meera mefharet meg megan megha meghan meghana mehdiye mehitabel mehrigül meibh meike meja mekhala
melaha melania melanie melba melek meleknur melikkan melina melinda melisa melissa melita melitta melody melvine melánia melûl
menfeat menişan meral merba mercedes merche mercy mercyline mereana meredith merel merete merethe merike merim merja merle
merva mervi mery meryem meryeme mesude meta metka metrine mette meveddet mevlüdiye meyhanim mezide mia micaela michaela
michaele michala micheala michela michele micheline michelle michèle mie mieke miguela mihaela mihrab mihriye miia mikaela
mikayla mila milada milagros milcah milda mildred milena milica milka milkah milla mille millicent millie milly miloslava
milota milou miluše mimi mimmi mina mindy minerva minibe minna minnie minodora mioara mira mirabel mirabela miranda miray
mirdza mireia mireille mirela mirella mireya miriam miriama mirian mirja mirjam mirjami mirjana mirona miroslava miroslawa
mirriam mirta mirte mirthe miruna miryam misra misty mitali mitchelle mitzy miyesser mnqobi moa modesta modupe mofifoluwa
mohini mojca mojisola mojisoluwa moll mollie molly mona monalisa monica monicah monika monique monja montserrat mora moraa
moradeke morayo moreen morena morenike morgane morine morolake mosinmileoluwa mosunmola motunrayo moureen mourine moyosore
muarra mufide mugdha muhiye mujde mukbile muriel murielle musaffa muvahhide mwanajuma mwanamisi mya myra myriam myrthe myrtle
mária márta máxima märta märtha mégane mélanie mélina mélissa mélodie mónica mónika mübetcel mücevher müferrih müjde mükrüme
mümtaze münezzer müret müsemma müveddet müğber müşüre māra mārīte mădălina mălina mărioara măriuca nada nades nadeschda
nadeshda nadežda nadia nadin nadine nadja nadège naděžda nafile nafula naiara naide nair naja naliaka nalân nan nana nancy
nandini nanjala nanna nannie naoimh naom naomh naomi naomy narcisa narhanim nasiba nastja natacha natali natalia natalie
natalija natalja nataly natascha natasha natasja natasza nataša natașa nath nathalia nathalie natividad natália natálie
natālija nayara nayeli nayibe naz nazende nazi nazimet nazlihan nazıdil ndumiso nea nebiha necilal necva nedda neelima neema
nefaret nefiye neha neja nejdet nekesa nela nelcy nele nelima nell nelli nellie nelly nelsy neptün nerea nereida neriban nermin
nesfe neslinur nete netra nettie nevaeh neval nevenka nevgin nevise nevsale neyran nezengül nezize neşrin neža ngaire ngozi nia
niamh nichola nichole nicola nicolasa nicole nicoleta nicoletta nicoline niculina nidhi nidia nidra nienke nieves nihan
niharika niina nika nikki nikol nikolett nikoletta nikolina nilcan nilda nili nilima nimrat nina ninetta ninioluwa ninthe
nirgül nirja nisa nisha nitara nives niğmet nkazimulo nkiruka nneka nobantu nobuhle noelia noemi noemí nohora nokulunga
nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla nonjabulo noora noortje nora
norah nore norica norma notburga nothando nour nova noxolo nozibusiso nozizwe noémi noémie noëlla noëlle nqobizitha nuala nubia
nura nuran nuray nurbanu nurda nurdeniz nurey nurgil nurhayet nuria nuriyet nurmelek nurseda nurser nursim nurtaç nurten
nurveren nury nurşan nuša nyaboke nyanchama nydia nynke nádia nélida nóra núria nüdret nürice oana obdulia obianuju octavia
octaviana océane oda odalis odalys odeline odette odika odile oeshi ofelia ogechi oguş ojasvi olajumoke olalla olasunmbo olena
olga olimpia oliva olive olivia olivie ololade oluchi olufunke olufunmilayo oluwakemi oluş olwethu olympia olívia omaira omaja
omisha omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya oni onyinye oona oonagh ophelia
ophélie oreofe orfhlaith oriana orla orlagh orlaigh orlaith ornella orsolya ortansa ortrud ortrun orvokki orçin osha otilia
ottilia ottilie otília otýlie otīlija outi oviya owethu oxana oyenike oyindasola ozana ozioma oľga paca pacífica padraigin
pahal paige paksu pallavi palmira paloma pam pamela panini paola paoletta paraschiva paris pascale pascaline pascuala pastora
patience patrice patricia patricie patricija patrizia patrícia patty paula paule paulette paulica paulien pauliina paulina
pauline paulína paulīna pavani pavla pavlína paye payton paz peace peg peggy pekkan pembesin penelope penina peninah penny
pepita perdita peren perinur peris perla perlita permun pernilla pernille perrine pesent petra petrana petrona petronela
petruța petunia phanice phemie phileine philippa philippine philis philomena phoebe phylis phyllis pia piedad pien pierina
pietra piia pilar pili pina piper pippa piran piret pirjo pirkko piroska pleun polina polly polona polonca pompilia pooja poppy
portia primitiva prisca priscah priscila priscilla priscillah prisha priska prissy priya profira prudence prudencia puck puk
purificación purity pushti päivi päivikki pénélope pía pürçek quinter quinty qushi raagini rabbiye rabea rabecca rabi rachael
rachana racheal rachel rachelle rachida rachita rada radeke radha radhika radka radmila radoslava radovana raewyn rafaela
raffaela raffaella rafia rafila ragna ragnhild rahab rahel rahiye rahma raija raili raisa raissa rajata rajeshri rakide raksha
raluca ramona rana randi rani rania raphaela raquel rasma raven rayana rayla raymonde rebeca rebecca rebecka rebeka rebekah
rebekka rebihat reet refet regina regine regitse regitze regína regīna rehema rehime reidun reina reingard reinhild reinhilde
remedios rena renata renate renee rengül reni renske renáta renée resi reva revza reyna rezin rhian rhianna rhianne rhiannon
rhoda rhonda ria rica ricarda ridhi rigmor riikka riina riitta rikke risper rita ritt ritva riya roberta robertina robyn
rochelle rocío rodah rodica roise roisin rojnu roksana rolande romana romane romanița romina romy ronja ronke ronya roos roosa
rosa rosalba rosalia rosalie rosalina rosalind rosalinda rosalinde rosalva rosalía rosamond rosamund rosaria rosaura rose
roseanna rosel roselinde roseline roselyne rosemarie rosemary rosenda rosette rosi rosie rosina rosita rosl rosmarie rossana
roswita roswitha rotraud rotraut rowena roxana roxane roxelana roza rozalia rozalija rozália rubiela ruby rudīte rufina ruhide
ruhugül rukia rumeysa ruperta ruqayya rut ruta rute ruth ruthild ruxanda ruxandra ruža ružena ružica régine réka róza rózsa
róża rümeysa rıfkıye růžena sa'adatu saanvi saar saara sabihe sabina sabine sabrina sabína sabır sacha sachi sadeti sadie
sadiye safinaz safiya safta safura saga sahil sahra saida saire sal salimet sally salma salome salomea salomé salud samahat
samanta samantha samira sanavber sanaya sanda sandra sandrine sanita sanja sanna sanne sanni santa sanur sanya saoirse sapa
sara sarah sari sarina sarita sarmīte sarya saskia satu saturnina satıa saumu saumya savannah saveta savina saygın saçı
scarlett seana seanan seaneen seanna sebigül seblâ sedife sefer segilola sehel seija sejda selcen selena selime selin selina
selma selmin selçuk semat semenica semine semra semrin sena seniha senta seona serafina serah serena serfinaz serma sernur
serpil servinaz sessa sevcan sevdinar severina sevgen sevginur sevican sevim sevla sevsevil seyhan seyyide sezen seçgül shakira
shana shania shanice shanna shannan shannen shari sharlene sharon shauna shauneen shawna sheena sheila sheilah sheilla sheillah
shelia shelley shelly sheree sheri sherri sherry sheryl shirley shivani shona shravya sian sibel sibilla sibille sibongile
sibusisiwe sibylla sibylle sidar sidonia sidónia sieglinde siegrid siegried siegrun sien siena sienna sierra siglinde signe
sigrid sigrun sihawukele siiri silanur silja silje silke sille silondile silva silvana silvia silviana silvie silvija simber
similoluwa simina simisola simona simone simonetta simonne simphiwe simten sina sinaida sindy sine sinead sini sinikka sintija
siobhan siofra siphesihle sirap siri sirje sirkka sirpa sisko sissel sithembiso siti siv siya skaidrīte skye skyla skylar
slavica slavka slavomíra slavěna sláva slávka smaranda sneha snježana socorro sofi sofia sofie sofija sofía solange soledad
soline solma solveig solvej solvita solène somadina songül sonia sonja sonnur sonya sophia sophie sophronia sophy soraia sorana
soraya sorcha sorina sowande soykan soňa speranța stacey stacie stacy stana stanca stanislava stanka stefani stefania stefanie
steffi stela steliana stella stellah steluța stephanie stephany sterre stien stilla stina stine stéphanie subomi subutiye
sudiksha sue suhani sultane sumayya summer sunay susam susan susana susanita susann susanna susannah susanne suse susi susie
sussanne sussie suus suvi suzana suzanna suzanne suze suzy svea svenja svetlana světlana swantje swetlana sybil sybilla sybille
sylivia sylke sylvana sylvia sylviane sylvianne sylvie sylwia synnøve sys szilvia sára sânziana séverine söyler sørine søs
süheyda süleyla sümerya süner süsen süzer sırriye tabea tabitha tadeja tagangül taina taja talibe tamanna tamara tami tammie
tammy tan tangül tania tanja tanmayi tanses tanvi tanya tanyu tara tarja taru tasha tasvir tatiana tatjana tayla tayyibe taçnur
tea tecla teea tegan teija teja tekla teknaz tellervo telse temime teodora teodosia teona tercan tere teresa terese teresia
teresiah teresita tereza terezija terhi terina terri terttu teréz terézia tess tessa tessie teybet teófila thabisa thabisile
thandazile thandeka thandiwe thea theda thekla thembeka thembekile thembile thembisile theodora theres theresa therese theresia
therése thi thomasina thuthukile théa thérèse tia tiana tiarna tiberia ticen tiegan tiffany tiia tiina tiiu tilda tilde tillie
tilly timea tina tinca tincuța tindra tineke tinne tirza titilayo tiziana tjaša tola tolulope toluwanimi tomasa tomurcuk tonia
tonicha tonje tonya tora tori torill tory tova tove traci tracie traude traudel traudl traute tricia triin trine trini trinity
tripti triveni triya trude trudel trudi trudy trīne tudora tudorița tudosia tui tuija tule tulia turcein turid turvi tutkucan
tuula tuuli tuulia tuulikki tuva tuğçe tyla tyra tímea tülay tülin tünde türcan türkan türknur tüzenur ubika ucchal udyati
ujunwa ulla ulrica ulrika ulrike uma ummahani umuşan una undine unnati unni upadhriti upasna upma urishilla urmi ursel ursula
urszula urte urvashi urvi urša urška uršuľa uschi uta ute uyanser uğur vacibe vaishnavi vajèn valary valborg valda valentina
valentína valentīna valeria valerie valerija valeska valija vallary valéria valérie vamakshi vanda vanesa vanessa vanja vansha
vanya varenya varlık varsha varvara vasana vasatika vasilica vasudha vecide veda vedhika vedika veera veerle vefia vega velma
velta vendela vendula venera veneranda venetia venla vera verde verena veronica veronicah veronika veronique verónica vesna
veta vezrife vicenta vicenția vicki vickie vicky victoire victoria victória vida vidhi viera vieroslava viivi vija viktoria
viktorie viktorija viktória vildane vilde vilhelmiina vilhelmina vilma vinaya vincenza vinciane vineta viola violet violeta
violetta violette viorela viorica virginia virginie viridiana virpi virág visitación vita vittoria vitória viveka viviana
viviane vivianne vivien vivienne vladimíra vlasta vlădelina voichița vrinda vrishti vritti vuokko vyanjana véronique věra waida
waimarie wakeeta walburga waldtraut walentina walli waltraud waltraut waltrud wanda warda warhi watika weddy weena wenche
wencke wendelin wendolin wendy wenke wera whitney wibke widisha wiebke wikitoria wilfriede wilhelmina wilhelmine willow wilma
wiltrud winfred winifred winni winnie winny wishi wuraola xalak xenia ximena xiomara xiti xénia yachana yadavi yadira yahvi
yahşi yaiza yamile yamini yana yanet yaneth yara yasemen yasemin yashasvi yashawini yashica yashoda yashodhara yashvi yasmin
yasmina yasmine yasmín yasti yauvani yazgül yazmín yaşar yda yeimy yejide yekbun yeni yenifer yenny yeny yepelek yesenia
yetunde yewande yeşil yfke yina yineth yinthe ylva ylvie yochana yohana yolanda yolande yolima yoshita yosma yrsa ysaline yudy
yuli yuliana yulieth yuly yurani yurany yurdaser yuridia yurtseven yury yutika yvette yvonne yésica yéssica yücel yıldız
zaharia zahfer zahra zaida zainab zainabu zaira zaitra zakhele zaliha zamfira zansi zara zaraza zarna zdenka zdeňka zdislava
zebirce zehnia zehra zehranur zelha zelma zemzem zenia zenobia zenovia zenta zenzile zerafet zeride zevlüde zeynep zeyno
zibuyile zigrīda zilfa zilmil zina zinal zinhle zinnure zipporah zita zlatica zoe zoey zofia zofija zoja zora zoraida zorka zoé
zoë zsanett zsuzsanna zsófia zubeyde zulma zuzana zvonka zélie zöhrehan züheyla zülbiye zülfüye zümre áfrica ágata ágatha ágnes
águeda ámbar ángela ángeles áurea âlemşah ângela änne åsa åse çalım çağlar çevregül çilga çisem çolpan édith élisabeth élise
élodie éléonore émilie érica éva íngrid íris ísis ömriye örfiye övün özay özbilge özdeş özge özgün özlem özpetek özyurt úrsula
üge ülke ülküm ülle ümmahan ümmühan ümray ünal ürper üçgül ārija đurđica ērika ľubica ľubomíra ľuboslava ľudmila ľudomila
şadıman şahdiye şahinder şahnuray şahıgül şamiha şayan şazime şefiye şehreban şehza şelâle şemsinisa şennur şeref şerman
şevketfeza şeyda şilan şirivan şöhret şüküfe šarlota špela štefanija štefica štefka štefánia štěpánka šárka žaneta željka
želmíra živa žofia žofie ștefana ștefania
""".split()
)

MALE_NAMES = frozenset(
    """
aadi aage aapo aarav aarnav aarne aaro aaron aarush aarón aatos aayush abayomi abbas abdalla abdallah abdelkader abdellah
abdihakim abdirahman abdiş abdul abdulbekir abdulgazi abdulkadir abdullah abdullahi abdulmenaf abdulsemet abdurrahman abdülahat
abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe abednego abeer abel abelardo abhimanyu abhiram abid abilio abiodun
abiona abner abraham abram abubakar abuzar acar achiel achille achim aclan adak adalbert adalberto adam adamo adan adasal
adebiyi adebowale adedayo adedeji adekitan adekola adekunle adelardo adelbert adeleke adelin adelmo adem aden adeniyi adeolu
adeoti aderopo adeshina adesoji adetayo adeyi adi adigun adil aditya adlan adnan adolf adolfo adolphus adonis adriaan adrian
adriano adrien adrián advaith advay advik adán adıgün aedan afer afolarin afonso aftin agapito agastya aggrey agne agnolo agnos
agostino agris agustin agustín ahat ahmad ahmed ahmet ahsen ahti aidan aiden aigars aimo aimé ainārs aitor aivar aivars ajala
ajani akalan akanmu akar akatay akbaş akboğa akcivan akdora akdurmuş akgöl aki akif akinkunmi akinlabi akinwale akkerman
akmaner aksay aksel akseli akshay aksöğüt aktemür akver akçabay akçasu aköz akınal al alaaddin alade alaeddin alain alamu alan
alanalp alaric alastair alattin alban albano albeiro alberico albert alberto alberts albin albino albrecht albín alcan alcides
aldair aldemar alderano aldis aldo alec alejandro alejo aleks aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei
aleksej aleksi alen aleodor alessandro alessio alexandar alexander alexandr alexandre alexandros alexandru alexe alexei alexej
aleš alf alfie alfio alfons alfonso alfonz alfred alfredo alfréd alfrēds algernon algot algy aliabbas aliihsan alin alirio
aliseydi alistair alistar alister aliyu aljaž aljoša alkor allan allen almus alois alojz alojzij alonso alonzo aloys aloysius
alparslan alpcan alphonce alphons alphonse alpin alpsü altoğan altuğ altınkaya altınışın alvar alvaro alve alveiro alvin alwin
amadeo amadeus amado amador amancio amando amani amaro amaury amaç ambrose ambrosio ambróz amedeo amedeu amico amin amine amir
amleto amol amon amos amza américo amílcar anacleto anaru anas anastasio anastasios anatol anatoli anatolie anatolij anay
ancizar anders anderson andile andiç andor andre andreas andree andrei andrej andrejs andres andrew andrey andrešs andrian
andrija andris andrus andrzej andrás andré andréas andrés andy anej angelino angelo anghel angus anirudh anjolaoluwa anmol
annak annibale ansaldo anselm anselmo ansgar ansh ansis anssi antal ante antero anthony antim anto antoin antoine anton
antonello antoni antonin antonino antonio antonios antoniu antonius antons antony antonín antoon ants antti antun antónio
antônio aníbal anže aodhan apaydın apolinar apollo apostolos aran arbey arcan archer archibald archie arda argemiro argu ari
arian aribert arie arif arifcan ariki arild arin aristide aristides arjun arkadiusz arkut arley arlo armand armando armands
armas armin arnaldo arnaud arnd arndt arne arnfried arnim arnis arno arnold arnolds arnošt arnulf arnulfo aron arpağ arpád
arran arron arsenie arsenio artan artemio arthur artie artis arto arttu artturi artur arturo arturs artūrs aru arvid arvo
arvīds aryan arıel arıkol arısoy asa asafe asalet asbjørn asdrubal asger asher asko aslanhan assar aston asım atagün atalay
atasagun atatöre atenulf atgun athanasios atharv athelstan athman athuman atila atilhan atilio atnan atte attila atılgan aubrey
august augustin augustine augusto augusts augustus augustín aukusti aulis aurel aurelian aureliano aurelio aurică aurélien
austin austine avgust avi avram avşin axel axinte ayaan ayaydın aybora ayden aydinç aydınbey aygutalp ayinde aykutalp ayman
aymeric ayodeji ayodele ayoub aypar aysoy aytek aytuna ayub ayush ayushman ayvas ayşan azaan azad azeglio azettin aziz açıkel
ağakişi ağmur aşir baba babasola babatunji babawale baccio bachittar bahaddin bahadurjit bahati bahittin bailie bakari bakhshi
baki balatekin baldassare baldomero balduino baldur balendra balhaar bali baljiwan baltasar baltaş balthasar balvan balveer
balázs bandile banjeet baptist baptiste barak baraka barasa barbu bariş barna barnabas barnaby barnabás barney barry barsen
bart bartek bartholomew bartholomäus bartolomej bartolomeo bartolomeu bartolomé barışcan bas basarab basil basile basilio
bastiaan bastian bastien basım baturay batırhan baudelio baudouin bautista baydu baykan bayman bayram bayron bayruhan baytal
bayzettin bağdaş başay başhan başok beau beauden bebe bedi bedri bedřich behrem bekbay bekir bektaşi bela bellisan bello belo
ben benard bence bendegúz benedek benedetto benedict benedikt bengibay bengt beni beniamin benicio benigno benito benjamim
benjamin benjamín benjy benjámin benn benno benny benoit benol benone benoît benson bent bento benvenuto benício beppe berat
beren berend berkal berki berksay bernabé bernard bernardino bernardo bernd berndt bernfried bernhard bernt bernward berran
bert bertalan berthold bertie bertil berto bertold bertram bertrand besin bett bevan beyda beyler beyzade beňadik bhekani
biagio bican bilal bilender bilgen bilgütay bill billy biltaş binbaşar binışık birger birsen bişar bjarne bjorn björn bjørn
bladimir blahoslav blaine blake blas blaž blažej boaz bob bobby bodhi bodo boe bogdan bogomir bohdan bohumil bohumír bohuslav
bohuš bojan boleslav bonface boniface bonifacio bonifác borahan borataş boris borja borris borut borys botond boynak bozbağ
bozerk boztaş boğatimur bořivoj boštjan božo brad bradley brady brahim bram bramwel brandon branislav branko bravin braxton
brayan brayden breandan brecht brencis brendan brendon breno brent brett brian brice briek brieuc brijesh brodie bror bruce
bruno brutus bryan bryce brăduț buck bucur buenaventura buhari bulunç burakhan burckhard burghard burkard burkhard burkhardt
burç buyrukhan bystrík bálint béla börje börteçin bøje børge büget bünyamün bănel bērends bērtulis błażej břetislav cabir cahal
cahir cailum caio caius cal calcedonio caleb calebe calisto calixto callan callum calogero calum calvin calvince camil camillo
camilo campbell campo canal canberk candelario candeniz cangür cansin cantemir cantez caoimhin caolain caolan caomhan carl
carlito carlo carlos carmelo carsten carter cas casemiro casian casper cathal cauã cauê cavit cayetano cazimir cebesoy cebrián
cecil cecilio cedric cedrin ceferino celal celestino celilay celso cemal cemalettin cemil cenan cengiz cercis cesar cesare
cetin cevheri cezar cezary cezayir chad chaitanya chakradev chakradhar champak chanakya chandran chandresh charan charles
charley charly chase chatresh chatura che chege chema cheruiyot chester chibuzo chigozie chijioke chinedu christer christiaan
christian christof christofer christoffer christoph christophe christopher christos chucho chuck chukwudi chukwuemeka chuy
cianan ciaran cihandide cillian cindoruk ciprian cipriano ciriaco ciril cirillo cirino ciro ciríaco claas claes clarence clark
clas claude claudio claudiu claudius claudy claus clavs clayton clem clemens clement clemente cleophas cleto clifford clinton
clive cláudio clément clímaco codin codrin codruț cohen cole colin collin collince collins colm colton coluccio colum conal
conall conan conchur conn connor conor conrad conrado constant constantin constantine cooper cord corentin corey coriolano
cormac cornel cornelio cornelis corneliu cornelius corrado corvin cory cosimo cosmas cosme cosmin costache costantino costanzo
costel costin coşkun craig crin crispin cristea cristhian cristian cristiano cristobal cristofor cristóbal cruz csaba csongor
ctibor ctirad cuman curro curt curtis custodio cuthbert cvetko cyprian cyprián cyriel cyril cyrille cyrus czeslaw cándido
cédric célestin césar côme cüneyit călin cătălin daan dacian dag dagobert dagoberto dainis dairo daksh dakshesh dalan dalbir
dale dalibor dalkılıç dalmas dalton damian damiano damien damife damijan damir damián damjan damon dan dancan dancun dani
daniel daniele daniels danijel danilo daniël danjuma danny danson dante dany danış darin dario darius dariusz darko darpan
darrell darren darrin darryl darryn darsh darwin daryl darío daud daudi dave davi david davis davor davorin davy dawid dayar
dağistan deaglan dean deane decebal declan deiby dejan delfino delil demeter demetrio demilade demirbüken demiriz demirok
demiryürek denis denizalp denkel dennis denny derek derick derkay dermot derrick desiderio desmond detlef detlev dev devansh
devin deviner dex dezider dezső değmeer dhruv diarmuid dick dickie dickon dickson didier diederik diedrich diego dierk dieter
diethard diethelm diether dietmar dietrich digby diken dilder dillon dimas dimitri dimitrios dincer dinis dino dinu dinçkol
dinçsü diogo dion dionigi dionisio dionýz dirican dirk dirlik dismas ditmar dittmar dmitri dobroslav dogan dolun dom domagoj
domen domenico domhnall domingo dominic dominik don donal donald donatello donato donnie donovan dorel dorian dorin dorinel
doru dorukhan douglas doğanalp doğanşah doğuhan dragan drago dragoș dragutin drahomír drahoslav dražen dries duane duarte dubán
ducu duilio duje duke dumitru duncan duracan durante durdali durmuşali durodola dursun duruk duruöz dusan dustin duuk duván
dušan dwayne dylan dylano dzintars dániel dávid dénes dölensoy dündaralp dāvis eamon eamonn earl eb eba ebbe ebenezer eberhard
eberhardt ebuakil ebuka ecemiş eckard eckart eckehard eckhard eckhardt eckhart ed eddie eddy edelbert edelmiro eder edgar
edgard edgardo edgars edgübay edier edilberto edilson edin edinson edison edisson edmond edmund edmundo edmunds edoardo edouard
edu eduar eduard eduardo eduards edvard edvin edvīns edwar edward edwin eelis eemeli eemil eerik eero eetu efe eflâtun efrain
efraín efrén efser eftimie egbert eggert egil egils egon ehrenfried ehrhard eider einar einari einer eino eirik eitel eivind
ekalinga ekansh ekapad ekaraj ekavir ekbal ekber ekene ekkehard ekkehart ekmel ekrem ekundayo eladio elemér eleuterio elhan eli
elias elie eliecer eligio elihu elijah eliot eliott elis eliseo elisha eliud eliáš elkana elkin elladio elliot elliott elmar
elmer elmeri elmo elmārs elnur elof eloy elphas elpidio elton elver elvin elvis elyas elías elöve emanoil emanuel emanuil emeka
emiel emigdio emil emile emilian emiliano emilien emilio emin emir emiro emirşan emmanuel emmerich emmet emmett emrullah emīls
enar enda endre enes engelbert engin enginiz ennio enno enock enrico enrique ensari ensio enver enzio enzo eoghan eoin ephantus
ephraim epifanio eral eraldo erasmo erasmus erastus eraycan erbil ercan ercihan erdal erdemer erdibay erdogan erdursun eremia
erenalp erensoy ergener erginel ergönül ergün erhard erhardt eric erich erick erik erinçer erkan erkinel erkki erksoy erkılıç
erland erling ermanis ermanno ermenegildo ermes ermutlu ernest ernesto ernests ernst ernő erol eroğul ersel erseç ertan erten
ertuncay ertün ervin ervín erwan erwin eryk eryıldız eröz erşat esa esben esenbay esentürk eskil eskinalp esko esneider
espartaco espen espiridión esteban estiven esupofo ethan ethelbert etienne ettore euan eugen eugene eugenio eugine eugène eunan
eusebio eusebiu eustace eustaquio eustațiu eutimio eutropio evald evan evance evangelos evans evaristo evcimen evelio evert
evrimer ewald ewan eyyüp ezekiel ezequiel ezgütekin ezio ezra eşref faas faber fabian fabien fabio fabián fabrice fabricio
fabrizio facundo fahrullah falan falk falko fami faqid faraj faras farhan farid fariq faris faruk fatih faustino fausto fazul
feargal fearghal fedde fedele federico federigo fedor fehim feisal feliciano feliks felipe felix fenni ferat ferdi ferdinand
ferdinando feremez ferenc fergal fergus ferihan fermín fernand fernando ferney ferre fersan ferzi festus fetullah feyruz feza
fidel fidelis filip filipe filippo filit finbar finn fintan fiodor fionntan fiorenzo fiorino fitan fito fitzwilliam fiyaz
flavio flaviu flemming fletcher florea florencio florent florentin florentino florian florin floris florián flynn folke folker
folkert folu fortunato frado franc francesco franci francis francisc francisco franciscus franciszek franck franco franjo frank
franklin frankline franky frans františek franz françois frančišek fraser frazer fred freddie freddy frede frederic frederick
frederico frederik fredi fredo fredric fredrick fredrik fredy fricis fridolin fridrich friedbert friedemann frieder friedhelm
friedhold friedo friedrich frithjof fritz frode fryderyk frédéric fulgencio fulvio fuzuli fábio félix gabin gabino gabor
gabriel gabriël gael gaetano gagan galasso galip gallego galo gareth garrett garry gary gaspar gaspard gaspare gaston gastone
gastón gathoni gatis gaurang gaurav gautam gauthier gavin gazel gaël gaëtan gašpar gbadebo gbolahan gbowoade gebhard gedion
geert geir gejza gelu genaro gencaslan gene gençay geoff geoffrey geoffroy geofrey georg george georgel georges georgian
georgios geovanny gerald geraldo gerard gerardo gerardus geray gereon gerfried gergely gergő gerhard gerhardt gerhart germain
german germán gernot gero gerold gerolf geronimo gerrit gerry gerson gert gervasio gerwin gerónimo ghenadie gheorghe gheorghiță
ghislain ghiță giacinto giacobbe giacomo giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi
gianmarco gianni gianpaolo gianpietro gibson gicu gică gideon giel gijs gil gilbert gilberto gildardo giles gilles gillis gino
ginyas gioacchino gioachino gioele gioffre gionata giorgian giorgio giosuè giovanni giovanny girik girindra girish girolamo
gisbert gitau githinji gitonga giuliano giulio giuseppe giustino giz glauco glen glenn godfrey godofredo godwin goffredo
gonzalo gonçalo gopal goran gorazd gordon gorm gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob goyo graciano
graeme graham grant grayson graziano grațian greco greg grega greger gregg gregor gregorian gregorio gregory griffith grigore
grzegorz grégoire grégory guarino guenter guenther guglielmo guido guilherme guillaume guillermo guiseppe gunar gunbir gundolf
guneet gunnar gunner guntars gunter gunther guntis guntram gunārs gus gust gustaaf gustaf gustav gustave gustavo gustaw gustáv
gusztáv guus guy gyula györgy győző gábor gérald gérard géza gökay gökbudun göken göknur göksev gökten gökçebalan gökçil gönen
göran görgünay görklü gösta göte götz gözel gücal gülağa gülel güleğen gülşahin gümüştekin günaydin günden gündüzalp güneri
güngördü günkurt günser günter günther günşen gürarda gürelcem gürsal güçal güçlüer güçyeter habibu haciali hadrien hagen hajo
hakan hakikat hal halidun halil haluk hami hamid hamish hamisi hampus hamza hanedan hank hannes hanni hannibal hanno hanns
hannu hans hansgeorg hansjoachim hansjörg hansjürgen hanspeter hanss haralamb haralambie harald hardik hardy harijs harish
hariz harley harm harol harold haroldo haron harri harrison harro harry harsh harshil hartmut hartmuth hartwig harun haruna
harvey hasan hasbek hassan hasso hatem hayali hayret hazrat heathcliff hector heikki heiko heimo heiner heinfried heini heino
heinrich heinz heitor hekmet helfried helge heliodoro hellmut hellmuth helmar helmer helmut helmuth hemang hemi hendrik henk
henner henning henri henric henrich henricus henrik henrikki henriks henrique henry henryk heraclio herb herbert herberto
hercules heribert heriberto herman hermanis hermann hermanni hermenegildo hermes herminio hernando herney hernán herrmann hervé
herwig hesbon heyvetullah hezekiah hezron hicham hidde hidir hilario hilding hillary hilmar hindal hinrich hipólito hiram
hitesh hiçsönmez hjalmar hjalte hoani holger holm homero honoré horace horacio horatio horațiu horea horia horst horymír hosea
howard hredhaan hritik hrvoje hubert hubertus huck hudavent hudson hugh hughie hugo hugues humberto humphrey hunalp hunor
hunter hussein huzuri hynek håkan håkon håvard héctor hükümdar hürdoğan hüryaşar hüseyin hüsmen hıfzullah iacob iain ian iancu
ianis ib ibidapo ibrahim ibán ichabod idris idık ieremia ifeanyi ifechukwu ige ignace ignacio ignacy ignatius ignatz ignaz
ignazio ignác igor igors ihaia iisakki ikbal ike ikenna ikeoluwa iker ilari ilarie ilarion ildefonso ilgı ilhan ilias ilie
ilija ilja ilkka ilmari ilmārs ilyas imants imaran immo imran imre imrich indrajit indrek indriķis ingbert ingemar ingmar ingo
ingolf ingvar inioluwa innocent inocencio inocențiu ioan ioannis ion ionel ionică ionuț iosif ippazio ira irinel irungu isaac
isaack isac isack isaiah isak isaque isaías iseoluwa ishaan ishmael ishola ishwar isidor isidoro isidro ismael ismail ismaël
ismet ismo ismık israel issa issack istvan istván iulian iuliu iurie iustin iustinian ivan ivar ivars iver ivo iván iwan iwo
izidor iztok iľja işıkay işıman jaak jaakko jaan jaanus jabez jabulani jacek jacinto jack jackson jacky jacob jacobo jacobus
jacopo jacques jader jafet jagat jagdish jai jaider jair jairaj jairo jairus jaka jake jakob jakobs jakov jakub jalmari jamal
james jan janez jani janis jankat janko jann jannik jannis jano janos janus janusz japhet japheth jared jari jarkko jarl
jarlath jarmo jarne jarno jarolím jaromír jaroslav jaroslaw jarrod jason jasper jatin javan javi javier jaxon jayden jayson jed
jedediah jeet jef jeferson jeff jefferson jeffery jeffrey jeison jeisson jelle jelte jem jenaro jenel jens jenő jeppe jere
jeremi jeremiah jeremias jeremy jeremías jerguš jerker jermaine jernej jeroen jerome jerry jerson jerzy jerónimo jerôme jesper
jesse jesus jesús jevgeni jezups jhan jhoan jhon jhonatan jhonny jhony jim jimmie jimmy jindřich jip jiri jiří joachim joacim
joakim joannes joaquim joaquin joaquín joash job jobst jochem jochen joe joel joep joerg joeri joey joffrey johan johann
johannes johans john johnathan johnnie johnny johnson johnstone johny jon jonah jonas jonatan jonathan jonathon joni jonny
jonás jonáš joona joonas joonatan joost joppe joram joran jordi jordon jordy jordán joren jorge joris jorma jorn jort jos jose
josef josep joseph josephat josephus josh joshua josiah josip joso josphat josse jost josué josé jouko jouni jovan jozef jozo
joão joël joško jožef juan juanito jude juergen juha juhana juhani juho jukka julian julien julio julius juliusz julián juma
junior juraj jure jurgen juri jurij juris jurre jussi justin justus juuso juwon jyrki ján jános jérémie jérémy jérôme józef
józsef jörg jörgen jörn jørgen július jürgen jüri jānis jāzeps jēkabs jēkaubs jędrzej jūlijs kaarlo kabir kabiru kacper kahir
kahu kaique kaj kajetan kaleb kalervo kalevi kalgay kalle kalpit kamar kamau kamiel kamil kanak kane kanini kanpulat kapagan
karabaş karaca karaer karakucak karan karanbay karani karanja karataş karcan karel karim karimi kariuki karl karlfried
karlheinz karlo karlukhan karol karsten kasim kasimir kaspar kaspars kasper kassim katana kauko kauri kavurt kayagün kayden
kaygusuz kayrabay kayıt kazim kazimierz kazimír kaşif kealan keano keanu keegan keelan keijo keith keji keld kelechi kelvin
kelâmi kemal kemboi ken kenan kenedy keneth kenn kennedy kennet kenneth kenny kent kenter kenth kenzo kerman kete kevin khaled
khalid kiaan kian kiarie kibar kibet kick kieran kike kilian killian kilonzo kimani kimanzi kimathi kimeu kimmo kimutai
kingston kinuthia kinyanjui kinyua kioko kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui
kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kiramettin kirk kirui
kiyasi kjeld kjell kjetil klaas klas klaus klavs klemen klemens klement kliment knud knut kobe kocabaş koech koen koenraad
kolawole koldan koloman konguralp konrad konradus konstantin konstantinos konstanty konštantín kopan koray korbinian korede
korir korkmazalp kornel kornelius kornél korugan kosgei kotuz koçak koçkan koşukhan kris krish kristaps krister kristers
kristiaan kristian kristijan kristián kristjan kristof kristofer kristoffer kristopher krists kristóf krisztián krisztofer
krišjānis krišs krištof krystian kryštof krzysztof ksawery kuddusi kullervo kumar kunibert kuno kuria kurt kurtis kustaa kutay
kvetoslav kyalo kyan kyano kyle kylian kyllian kálmán károly kâmil kåre kévim kévin köker köktaş kösemen kürşad kārlis kılıçbay
kınel kırat kırgız kıvılcım kızıl kızıltunç laban lachlan ladislau ladislaus ladislav laertes lage laimonis lajos laksh lakshit
lalo lambert lamberto lameck lance lancelot lander lando langalibalele langat larry lars lascăr lasse lassi laszlo laureano
laurence laurens laurent laurenz laurențiu lauri laurian laurin lauris laurits laus laust lautaro lawrence lazzaro lazăr
leander leandro ledün leevi leider leif leke lem lemuel lenn lennard lennart lennarth lennert lenny leo leocadio leon leonard
leonardo leoncio leone leonel leonhard leonid leons leontin leopold leopoldo leordean leoš lere leroy leszek levente levi levis
levoslav lewis lex león liam liban libardo liberto libor lică lieven lincoln lino linus lionel lisandro livingstone livio liviu
lloyd loan lode lodewijk lodovico loek lohit loke lonnie lope lorcan lorenz lorenzo lorin loris lothar loui louie louis louka
lourenço love lovre lovro lowe lowie loïc luan lubomír luboš luc luca lucas lucca lucențiu luchino lucho lucian luciano lucien
lucio lucius lucky lucrețiu ludger ludo ludolf ludovic ludovico ludovicus ludvig ludvik ludvík ludwig luděk luigi luis luka
lukas luke lukáš lumír lungile lutfi luther lutz luuk luyanda luís lwandile lyam lyndon lászló lázaro léo léon léonard léopold
lütfi maanas maanav maarten macario macauley macharia maciej macs madhav mads magne magnus mahdi mahir mahmoud mahmud mahmut
mahsun maicol maik maina maingi mairtin makau makokha makori maks maksim maksimiljan maksur maksymilian malachi malachy malcolm
malik malte malthe mamadou manaaki manan manawa manbir mandla mandlakhe manfred manole manolo mansurali manthan manuel manus
marc marcantonio marcel marcelino marcell marcello marcelo marcial marciano marcin marcio marco marcos marcu marcus marek
mareks margus mariano marijan marijn marin marino marinus mario marius mariusz marián mark markku marko markus marlon marmaduke
marnix maroš mart marten martial martijn martim martin martino martti martyn martín marvin masar masika masinde mason
massimiliano massimo matei matej mateo mateus mateusz matevž matheo matheus mathew mathias mathieu mathijs mathis mathys mathéo
mati matias matic matiu matjaž mato matouš mats matt matteo matthew matthias matthieu matthijs matthäus matti mattia mattias
matts mattéo matyáš matéo matías matúš matěj matīss mauno mauri maurice mauricio maurilio maurits mauritz maurizio mauro
maurycy max maxence maxim maxime maximiano maximilian maximiliano maximilien maximilián maximino maximo maxwel maxwell mazlum
maël mbithi mboya mbugua mburu mcebisi mecit medard meelis mees mefarettin mehdi mehmed mehmet mehmetzahir meik meinhard
meinolf meinrad melchor melichar melihcan melker melle melvin melwin memili mengi mengüç merdi merijn merlin mert mertel mervyn
merzuk meshack mestur mesut metin metinkaya metod mevlüt meşhur micael micah micha michael michail michal michaël michał
micheal michel michelangelo micheletto michelotto michiel mick mickaël micky miel mieszko miguel miha mihael mihai mihail
mihels mihhail mihin mihkel mihnea mihály miika mijo mik mika mikael mikaere mike mikels mikhail mikkel mikko miklós mikołaj
mikuláš milan milay mile miles miller milo milos miloslav miloš milton milán minenhle mio miodrag miran mirbadin mircea mirco
mirko miro miron miroslav miroslaw mirsad misael mishat mislav mitchel mitchell mitesh mitică mitruț miķelis miłosz mladen
mlungisi modesto modris mogens mohamad mohamed mohammad mohammed mohamud moisés mojmír momanyi monis montague moreno moritz
morris mort morten mortimer moses mthokozisi mucahit muchiri muema mueni mugambi mugendi mugo mugur mugurel muhammad muhammed
muhammet muharrem muhip muhyettin muia muiruri mukhwana muktedir muli mulwa mumbi mumo munene mungai munyao munyoki murat
muratcan muriithi murilo murimi murithi muriuki murray musa musafet musau musee musembi mustafa mustapha musyoka musyoki mutai
mutasım muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak
muzaffer mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali mwiti myles mzamo márcio mário márk márton mátyás máté
máximo måns mårten móric möhsim mücellib müfit mükramin mülâyim münif mürit müslum müzekker māris mārtiņš mădălin nabil
nachiket nacho nacio nae nafii nahashon nahum nakip naksh nakul nand nando napoleone narcis narciso nas nasiru nassim nasuf
natalio natan natanael nataniel nate nathan nathanaël nathaniel naud naveen nayil nazario nazlim naël naïm ndegwa nderitu
ndirangu nduku ndung'u ndunge ndungu nduta nebih necati necdat nechifor necmettin ned neel nehemiah nehip neider neil nejc nel
nelson nelu nenad neo nerim nesip neville nevsal newton nezihi ng'ang'a nganga ngari ngigi ngugi nhlanhla niall nicanor niccolò
nichifor nicholas nicholus nick nicklas nickson nicky niclas nico nicoară nicodemo nicodemus nicodim nicolae nicolai nicolaie
nicolaj nicolas nicolaus nicolás nicolò nicu niculiță nicușor nicuță niek niels nigel nihai nihal niilo nik nikau niklas niko
nikodem nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikora niks nikša nilo nils nilson nino nitesh nixon niyazi
niyilolawa njabulo njagi njenga njeri njeru njiru njogu njoki njoroge njue njuguna nnamdi noah noam nolan noman nonso norbert
norberto norbey norman normunds noud nout noé noël nuno nural nurcan nuretdin nurettin nuri nurkan nuru nurullah nuyan nyaga
nyakundi nyamai nyambura nyawira nyongesa nzioka nzomo nándor néstor oba obadiah obanijesu obed obinna ocampo ochieng octav
octavian octavio octaviu octavius odhiambo odhran odkanlı odongo oduor odysseus oganer ogooluwa oisin oiva ojas okanay okbay
oke okechukwu okello okgüçlü okoth okseven oktüremiş okumu okyalaz ola oladare oladimeji olaf olakunle olanrewaju olansile
olavi olca oldağ oldrich oldřich ole oleg olegario olfert olgierd olimpian olimpiu oliver olivier oliviu olivér oliwer oliwier
olle olli olof oloo olov olumorotimi oluoch oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole
omaca omar omari omer omkaar omobobola omondi omotayo onat ondieki ondrej ondřej onesmus ongay onkar onni onofre onuker onurcan
onursu onveer onyango opiyo oran oranlı orazio oreste orgün orhan orinder orlando orson ortak ortwin oruç osbert oscar oskar
oskari oskars oskár osman osmo ossi ossian osunleke osvald osvaldo osvalds oswald oswaldo oswin otakar otay otfried othmar
otieno otis otmar oto ottavio ottfried ottmar otto ottokar ottomar ottone ottó otávio ouma ove ovidio ovidiu owe owen owino
owuor oymak ozansü oğulbaş oğurata oğuzman oļģerts paavo pablo paco paddy padraic padraig paker palle pamfil panagachie panait
pancho panfilo pankrác paolo paride parker parth pascal pascual pasi pasqual pasquale pastor patric patricio patrick patrik
patrizio patryk paul pauli paulino paulo pauls pauric pavao pavel pavol paw pawel paweł peadar pearce pearse peder pedro peeter
pehlil pekka pelayo pelle pellegrino pentti pepe pepijn pepito perceval percival percy pero perry pertti petar pete peter
peterson petr petre petri petrică petrișor petros petru petrus petruț petter petteri phelix phil phileas philemon philip
philipp philippe phillip phineas phoenix piaras pier pierangelo pierce piergiorgio piergiuseppe pierluigi piermaria piero
pierpaolo pierre piersanti piet pieter pietro pim piotr pip pirahmet pirmin pius pleșu plinio plácido pol pompeo pompiliu
pomponio poncio pontus porfirio poul pranav praneel pranit pratyush pravoslav preben preston priit primitivo prokop prudencio
przemysław puccio pál pánfilo pär pål péter pío pătru pēteris přemysl qabil qadim qarin qasim quentin quincy quinten quique
quirino rabih rachid rachit radek radim rado radomír radoslav radosław radovan radu radúz raf rafa rafael rafaél rafaël rafał
raffael raffaele raffaellino raffaello rafih raghav ragnar ragner rahmet raik raimo raimondo raimonds raimund raimundo rainer
raivis raivo rajab rajko ralf ralph rama ramadan ramadhan ramazan ramiro ramon ramón ranbir randall randolf randolph randy
ranieri ranveer raoul raphael raphaël rareș rashid rasmus rastislav rasul raul rauno ravi ravy rawiri ray rayaan rayan raymond
raymund razı raúl reagan recep recepali reece refik reg reggie reginald rehaan reijo reimar reimer reimund rein reinald
reinaldo reine reinel reiner reinhard reinhardt reinhart reinhold reinis reino relu remazan rembrandt remi remigio remo remus
renaat renan renato renaud rens renzo rené resulcan reuben rex reyansh reynaldo reza rezzak rhavi rhett rhys rian ricardo
riccardo ricciotti richard richardt richárd rick rickard rickey ricky rico rigo rigoberto rihards rik rikard riku rishi risto
riza riziki ričards roan rob robbe robby robert roberto roberts robinson rocco rochus roddy roderich roderick rodgers rodney
rodolfo rodolphe rodrigo rodrigue roel roeland rogelio roger rogers rohan rohat rok roko roland rolando rolands roldán rolf
romain roman romano romeo romolo romuald romulus román roméo ron ronal ronald ronaldo ronan ronith ronni ronnie ronny rono rony
roope roque rosendo ross rostislav rotich rouven roy ruairi ruari ruben rubén rudi rudolf rudolph rudra rudy rufino rufus
ruggero ruggiero ruhsat rui rune rupert ruperto rushil russell ruy ryan ryder ryszard régis régulo rémi rémy róbert rómulo
rúben rüdiger rüknettin rüşen răducu răzvan rūdolfs s'fiso saba saban sabas sabatino sabih sabin sabri sadat sadittin safet
sahin sahir saidi sakari sakip saksham salami saleh salih salim salkın salomón salurbay salvador salvatore salvi samaksh samar
samarth samesh sami samir sammy samo samson samu samuel samuli samurtay samuël samwel samy sancak sancho sandalio sander sandi
sandile sandis sandor sandro sandu sani sante santeri santiago santino santos sançar sargın sarpkın sarthak sarıcabay sascha
sathvik satrettin saturnino saul sava savak saverio savni saydam sayin sayrak sayın saïd saúl sağcan sağıt sašo scot scott
seamus sean seb sebastiaan sebastian sebastiano sebastien sebastijan sebastián sebastião sebastjan sebattin seda sedat
segismundo segundo seha selaheddin selatin seler selim selâtin sem semender sencar senn senne senol sepp seppe seppo septimus
seracettin serafín serezli serge sergei sergej sergey sergio sergiu sergius serhatmehmet serol servác seth sevdi seve sever
severiano severin severino severo severín sevindik seydo seye seyfullah seyithan sezal sezginbaş seçme shaban shadrack
shamsuddeen shane shaun shaurya shawn shayne shea shehu shekoni shem shivansh sibonelo sibusiso siddharth sidki siebe siegbert
siegfried sieghard siegmar siegmund siegward siem sifuna sigfrid sigfrido sigfried sigge sigismund sigmar sigmund sigurd
sigvard siim sijuade sil sila silas silvano silvester silvestre silvestro silvian silvio silviu silvo simen simeon simi simion
simiyu simo simon simão simón sindre sinică siniša sione siper sittik sivert sixten siyabonga sjoerd slavko slavomír slawomir
slobodan smith sneider sofiane solomon somtochukwu sonad sondre songurkan sonny sorin sosimo soydaner soykut soyselçuk spencer
sphiwe srečko staffan stan stancu stanislaus stanislav stanislaw stanisław stanko stanley stavros staņislavs steen stef stefaan
stefan stefano steffen stein steinar stelian stellan sten stephan stephane stephen stephene steve steven stewart stian stig
stijn stiven stjepan stojan stuart sture stéphan stéphane suat sudi suleiman sulhi sune sunel suphi svante svatopluk svatoslav
svein sven svenning sverre svetozár svätopluk swaleh swen sylvain sylvester sylvio szabolcs szilveszter szilárd szymon sándor
sébastien sérgio sökmen sönke sören sözer søren sücaettin süha sükrü süleyman sümeyye süvari sıla sıylıhan taciddin tad tade
tadej tadeo tadeusz tadeáš tage tahir tai taine taisto talayer tali tama tamati tamaydın tamás tanak tanay tanbay tandoğdu tane
taneli tangaroa tanguy tanhan tanimu tanish tanner tanpınar tansev tansığ tanveer tanyolaç tanır tapani tapio tarak tarancı
tarmo tartış tarzícius tassilo tatu tauno tayaydın taygan taylak tayyip taşar taşkan teber tecimer ted teddy teemu teerth tejas
tejs tekbay tekecan tekiner teksoy telemaco telim telmo temidayo temirhan temistocle temizkal temuçin tenis tenvir teo teobaldo
teodor teodoro teodors teodosio teofil teohari terence terje terlan tero terrance terrence teun teuvo tevs tezcan tezol teófilo
thabani thaddeus thaddäus thales thando theo theobald theodoor theodor theodore theodoro theodoros theophilus thiago thibaud
thibault thibaut thibo thierry thies thijmen thijn thijs thilo thom thomas thor thoralf thorben thore thorsten thuo thure théo
théodore théophile tiago tiarnan tibe tiberiu tibo tibor tiburcio tichomír tiernan ties tiit tijl tijmen tijn tijs tilen
tillmann tilman tilmann tilo tim timm timmy timo timon timotei timotej timoteo timothy timothée timurtaş timéo tino tito titus
tivadar tiziano tiğin tobias tobiasz tobiáš todd todor toivo toker toki toktuğ tokunbo toköz tolonbay tom toma tomas tomasz
tomaž tomi tomislav tommi tommy tomo tomori toms tomàs tomás tomáš tomé tonguç tonino tonny tony toomas toon topias topuz tor
toralf torben torbjörn torbjørn tord tore torgny torhan toribio torquato torsten toy toño toğan traian traugott travis trent
trevor tristan tristram tristán troels trond troy tsuma tudor tulio tullio tulun tunahan tunguç tunçboğa tunçkılıç tuomas tuomo
turabi ture turgut tutkun tuukka tuur tuyuğ tuğcan tuğrulhan tuğtaş twan tybalt tycho tygo tyler tymon tymoteusz tyrone tyson
téo tõnu törel tükelalp tümer tümkurt türabi türkalp türkmen tüzeer tınal ubaldo uberto uche uchenna udant udarsh udo uffe ugo
ugolino ulakbey uldis ulf uli ulises ullrich ulrich ulrik ulu uludağ uluman ulutay uluğbey ulysses umang umar umberto umman
umutcan uncas uno uolevi upkaar uraltay urbain urban urbano urhan uriah uriel urmas uroš urs ushan usman utkarsh utkucan utz
uwe uygun uzbay uzsoy uçan uçbeyi uğan uğurkan uğurtan vadim vafir vagn vahittin valdemar valdis valentijn valentim valentin
valentine valentino valentín valerij valerio valeriu valero valter valtteri valère valér vargın vasco vasil vasile vasilică
vassilios vasyl vaughan vavrinec vaysal vedant vedat vedran veer veeti vegard veijo veikko veis veit veli velitdin vello
venancio venceslás vendelín veniamin verim verner verneri vernon vesa vezat vic vicente vicențiu victor victoriano victorino
vid vidal vidar vide viesturs viggo vigo vihaan viking viktor viktors vilgot vilhelm vilho viliam vilis viljami viljem viljo
villads ville vilmer vilmos vilnis vilém vince vincenc vincent vincentio vincenzo vincențiu vinicio vinicius vinko vinzenz
vinícius viorel viraj virgil virgilio visarion visvaldis vitali vitalis vito vitor vittorio vitus vivaan viļums vjekoslav vlad
vladimir vladimír vladislav vladislavs vlado vlaicu vlastimil voicu vojtech vojtěch voldemārs volker volkhard volkmar vratislav
vratko vusumuzi václav vâlâ väinö víctor vít vítor vítězslav víťazoslav wachira wackford wafula wahab wainaina wairimu waldemar
walfried walid wallace wally walt walter walther wamalwa wambua wambugu wambui wangari wangila wangui wanja wanjala wanjiku
wanjiru wanjohi wannes wanyama wanyonyi ward warinder warjas warre warren warwick washington watkin waweru wayne wazir wekesa
weldon wenzel werner wesley wesonga wessel wieland wieslaw wigbert wiktor wilber wilbur wilder wilf wilfred wilfredo wilfrid
wilfrido wilfried wilhelm wilhelmus wilkins will wille willem willfried willi william willian willibald willibert willie willis
willy wilman wilmar wilmer wilson wim winfried winston wiremu witold wladimir wojciech woldemar wolf wolfgang wolfhard wolfram
wout wouter wriddhish wridesh wulf wyatt wycliff wycliffe wálter xander xaver xavi xavier yadigar yagnesh yago yahya yahşikan
yair yalazabay yalgın yaltırak yamid yamin yan yanis yankı yann yannick yannis yargı yasan yash yassin yassine yatan yatin
yavuz yayak yazganalp yağın yağızkurt yaşattin yecid yeferson yeison yekda yelesen yeneral yerson yertan yesid yetişal yigit
yilmaz yngve yoann yohan yolal yoruç younes youri yousef youssef yrjö yug yunis yunt yurdanur yuri yurtgüven yurttaş yussuf
yusuf yuvraj yvan yves yvon yönetmen yücelen yümun yıldır yılma zablon zac zacarías zach zacharia zachariah zacharias zacharie
zachary zack zahid zaid zak zakaria zakayo zalán zamfir zamir zane zashil zayan zayyan zbigniew zbyněk zdenko zdeněk zdravko
zeb zebedee zechariah zeferino zehaan zekayi zeke zeki zeljko zennun zeno zenon zenzele zeynelabidin ziedonis ziggy zihni
zikmund zion ziyaettin zlatko zoltan zoltán zoral zoran zsigmond zsolt zsombor zvonko züfer zülgarni ábel ádám ákos álvaro
ángel áron árpád âdem ângelo åbjørn åge åke çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan çağlasın çağveren çelem
çelikkan çelikyürek çerçi çetinsu çeviköz çinerk çokan çopur çoğay çıdal çıvgın édgar édouard émile éric étienne íñigo óliver
óscar öge ökkaş öktürk ömer ömür önel öngen önsal örik örjan öryürek östen över özakan özalpsan özaslan özbay özbilek özdal
özdil özdoğdu özel özerdinç özertem özger özgür özinal özkent özkutlu özlü özokçu özpınar özsözlü öztek öztürk özçam özüdoğru
öğet øivind øjvind ørni øvli øystein øyvind übeydullah ülfet ülküdeş ümmet ünek ünlen ünübol ürfettin üsame üstün üzer ādams
ādolfs đuro ēriks ēvalds ğanim ģederts ģirts ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łukasz şabettin şafii şahat şahinbey
şahmettin şali şanlı şavki şefi şehamet şekim şemsettin şenkal şerafeddin şevket şide şinasi şuayp şükri šime šimon štefan
štěpán žan žanis željko žiga žigmund șerban ștefan
""".split()
)

EITHER_NAMES = frozenset(
    """
abdi addison ale alex alexis ali alsoy amor angel antonie ariel ash ashley ashton auguste avery bailey blair bo brooklyn
cameron cannur casey charlie charo chris christie chus cody daire dakota dana dara darragh devon drew emerson emery finley
frankie gabi gabriele gerd guadalupe guiomar günver hayden hilary ivica jackie jaime jamie jay jean jess jessy jo jocelyn
jordan jules juul kader kahurangi kai kari kay kelsey kerry kim kit krishna lee leigh leslie lindsay lindsey logan loreto lou
loïs lupe lynn manaia manu marion marjan matija maxi morgan nanni naoise nat nazaret nikita nikola noa noel noor olav pat
peyton quinn rael reese regan remy rene reyes riley risalet robbie robin rory rosario rowan sage sai sam sandy sasha saša selvi
senna serda shannon shay shelby sidney skyler sol sydney taylor terry thalente tiare tine toby toni tracey tracy trinidad
ufukay val valeri vivian yalın öncel ünsever şendoğan
""".split()
)
