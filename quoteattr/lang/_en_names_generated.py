"""First names and the gender they are given to. Written by benchmarks/generate/en_first_names.py.

Source: the person providers of Faker 40.54.0 (MIT licence), locales
az_AZ cs_CZ da_DK de_AT de_CH de_DE en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_US es_AR es_CL es_CO es_ES es_MX et_EE fi_FI
fr_BE fr_CA fr_CH fr_FR ga_IE ha_NG hr_HR hu_HU id_ID ig_NG is_IS it_IT lt_LT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO
sk_SK sl_SI sv_SE sw tr_TR tw_GH yo_NG zu_ZA.
"""

FEMALE_NAMES = frozenset(
    """
aachal aada aadhya aagot aahana aaliyah aanuoluwapo aarini aarna aashi aba abbey abbi abbie abby abebi abela abelone abena
abeni abha abigael abigail abigaili abigaíl abina abiye abosede abril acarkan achieng ada adaeze adal adda addison addý
adebukola adela adelaida adelasia adele adelgunde adelheid adelia adelina adelinde adeline adelía adenike adepeju adesewa
adesua adetoke adetoun adhra adia adiela adila adilə adimu adina adolfine adora adoración adriana adriane adrianna adrianne
adrienn adrienne adrijana adriána adríana adunni advika adviye adweta adwoa adya adèle adéla adélaïde aedin aenne afaq aferdita
afia afife afua afət agata agatha agathe agla aglaia agnea agnes agnesa agnese agneta agnete agnieszka agnès agostina agripina
agustina agáta agða ahter aicha aida aideen aidə aiga aija aiko aila ailbhe aileen aili ailis ailish aimee aimée aina ainara
aine aino ainoa airi aisha aishani aishling aisling aislinn aisyah aitana ajda ajeng ajla ajna ajoke akay akgüneş akifə akinyi
akise akmaral akos akosua akoth aksoy akua akumaa akumu akyıldız alabezek alana alanis alanna alannah alanta alara alaz alba
alberta alberte albertina albertine albina albulena albína alcira alda aldný aldonza aldís alea aleida aleisha alejandra
alejandrina aleksandra alena alenka alessandra alessia aleta aletta alexa alexandra alexandria alexandrie alexandrina
alexandría alexia alexía alfa alfonsina alfífa algış alica alice alicia alicja alida alika alina aline alis alisa alise alisha
alison alissa alisson alix aliyə alize alizée alja alka alla allana allegra allison allý alma almasi almast almaz almendra
almira almudena almut almuth aloisia alojzia alojzija alondra alrún altınbike altınçiçek alva alvilda alvīne alwina alwine
alyssa alícia alída alína alís alísa alīda alışık alžbeta alžběta ama amada amadea amahle amaia amaira amal amalia amalie
amalija amalía amanda amandine amara amarachi amarilis amaya ambar amber ambre amela amelia amelie amelía ami amie amilía amina
aminatu amira amoke amondi amope amparo amra amre amrita amruta amy amy-lee amy-leigh amália amélia amélie américa amíra amý
amālija an ana anabel anabela anabella anahera anahis anahí anaida analía anamaria anamika anargül anasa anastacia anastasia
anastasie anastasía anastatia anastazja anastázie anaëlle anaís anaïs anca ancuța anda andjela andjelina andra andrada andrea
andreea andreia andreja andrejka andrena andrina andrá andréa andrée anděla ane anel anemona aneta anete anett anetta anette
anežka angela angelica angelika angelina angeline angelique angelita angelíka anghelina angie angèle angélica angélique ani
anica aniela anika anikó anina anisa anissa anita anișoara anja anjali anka anke ankica ann ann-britt ann-charlott
ann-charlotte ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna
anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel annabell annabella annabelle annah annalena
annaliese annalisa annalise annalísa annamaria annamarie annamária annastacia anne anne-catherine anne-françoise anne-kathrin
anne-katrin anne-laure anne-lise anne-marie anne-rose anne-sophie annedore annegret annegrete annekatrin anneke anneleen
annelene anneli annelie annelies anneliese annelise annelore annelí annemarie annemette annemie annemijn annerose annet annett
annetta annette anney anni annica annick annie anniina annija annika annikki annina annita annukka annunziata anny annía anný
anouk anselma antje antoaneta antoinette antonela antonella antonia antonieta antonietta antonija antonina antonía antoņina
antra antónia anu anunciación anusha anuța anvi anya anyango anyi aníka anína aníta anđa anđela aoibheann aoibhin aoibhinn
aoife apolena apolline apollonia apolonia april apríl arabella araceli aracely aradhana aral aranka arcelia ardita ardís arey
aria ariadna ariana ariane arianna arianne ariela arifə arike arina arinbjörg arinola arisa aristița arja arlene arlette
arlinda armahan armenía armida arna arnaude arnbjörg arnborg arndís arney arnfinna arnfríður arngerður arngunnur arnheiður
arnhildur arnika arnkatla arnlaug arnleif arnljót arnlín arnrós arnrún arnóra arnþrúður arnþóra aroa aroha artemisa arunima
arusi arya arziye arzu aránzazu aría aríanna aríella arín arína arís arıpınar asake asali asatira ascensión asha ashlee
ashleigh ashlene ashling asia asilə askja asliye asma'u asmini assa assia assumpta assunta asta astrid asu asunción asírí
ataahua atalía atanur atena athena ati atiena atieno atinuke atiyye atla atlanta attracta aud aude audrey augusta augustina
aulikki aune aura aurelia aureliana aurica aurora aurore aurélia aurélie ausma austra autumn auðbjörg auðbjört auðdís auðlín
auðna auðný auðrún auður ava averil avril avunç awero awesi awhina axelle axelma axelía axenia aya ayan ayasun aybet aybəniz
aycagül aydan aydar ayduru ayelén ayesha aygönenç aygül aygün ayhan ayinke aykut ayla ayleen aylil aylin aylla aynilhayat aynur
aynurə aynımah ayoka ayse aysel aysema aysevim aysu aysuna ayten aytöz aytəkin aytən ayu ayyaruk ayçan ayçiçək ayülker ayşeana
ayşenur azade azahar azahara azalea azeneth azize azra azucena açılay aída aïcha aðalbjörg aðalbjört aðalborg aðaldís
aðalfríður aðalheiður aðalrós aðalsteina aðalsteinunn aðalveig aþena ağbegim ağca aşhan baaba babett babette badegül baghyawati
bahtinur baiba bairbre balaxanım balca baldey baldrún baldvina ballı banü bara barbara barbora barbro barbára barica barkha
basriye bassí bağdat beata beate beatrice beatrijs beatrix beatriz bebba becky bediriye begga begim begoña behiza belen
belgizar belinda belkize bella belén benedicte benedikta benedikte benedita benek bengta benice benidikta benigna benita benna
benney benný benta bente bentey benthe bentína benía beníta bera beray berenice bergdís bergen bergey bergfríður bergheiður
berghildur berglaug berglind bergljót berglín bergmannía bergný bergrán bergrín bergrós bergrún bergþóra berit beriye bernadett
bernadette bernadine bernarda bernardita bernhardine bernice bernódía berra berrin berta bertha berthe beryl besarta besey
bessí beste bestla beta betania betanía beth bethan bethany betina betsý betti bettina betty bettý beverley beverly beyhatun
bezek beáta bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka bibi bibiana bibiána
bidayet bieke bienvenida bil bilay bilginur bilha biljana bilkay bilkisu billie billie-jo bimala bina binay birben birgid
birgit birgitt birgitta birgitte birgül birna birsan birta birte birthe birtna biruta biserka bishakha bitten bitül bjargdís
bjargey bjargheiður bjarghildur bjarglind bjarkey bjarklind bjarma bjarndís bjarney bjarnfríður bjarngerður bjarnheiður
bjarnhildur bjarnlaug bjarnrún bjarnveig bjarný bjarnþrúður bjarnþóra bjartey bjartmey björg björgey björgheiður björghildur
björk björney björnfríður björt bjørg blanaid blanca blanduzia blanka blathnaid blažena blerina blerta blessing bluette bláey
blædís blín blíða blómey bobba bodil boel boga bogdana bogdís bogey bogga boghildur boglárka bohdana bohumila bohuslava
bolatito boluwatife bonnie borbála borg borgdís borghildur borgný borgrún borgþóra bosibori botnía bozena božena božica
božidara braga braghildur branddís brandi brandy branislava branka breanna breda breeda breege breffni brenda brendah briana
brianna brid bridget bridgit bridie briget brighid brigid brigita brigitta brigitte brilyant brimdís brimhildur brimrún brinda
brit brita britney britt britt-mari britt-marie britta brittany brittney brogan brona bronach bronagh bronislava bronwen
bronwyn brooke broņislava bruna brunhild brunhilde bruni brunilda bryndís brynfríður bryngerður brynheiður brynhildur brynja
brynný bryony brá brák brândușa bríana bríanna bríet brígida bukurije bunmi burcuhan burkney busara busisiwe buşra bylgja bára
bárbara bärbel béatrice bénédicte bérengère bérénice bíbí bína bóel bót bóthildur büreyre büşranur bənövşə caetana cahan cailin
cait caitlin caitlyn caitriona cajsa calista calixta camelia camila camilla camille canan candace candela candelaria candelas
candice canfeza canseven canur caoilfhionn caoimhe capucine cara caragh caren caridad carin carina carine carita carla carlijn
carlota carlotta carly carmel carmela carmelita carmen carmenza carmina carminho carol carola carole carolien carolin carolina
caroline carolyn carolyne carren carrie casandra casey casiana cassandra cassidy cassie catalina catarina caterina catharina
catherina catherine catheriona cathleen cathrin cathrina cathrine cathriona cathy catia catinca cato catrin catrina catrine
catrinel catriona cayetana ceara cecelia cecile cecilia cecilie cecilija cecilía cecília cedide celene celeste celestina
celestine celia celina celinda celine cemiyle centa centrine cerasela cevale ceyhunə ceyla ceylin ceyran cezara chaaya chaitaly
chakrika chaman chameli chanchal chandani chaniya chantal chantel chantelle charis charita charity charlene charline charlott
charlotta charlotte charmaine charvi chasmum chausiki chavvi chebet chelangat chelo chelsea chelsey chepkemoi chepkoech
chepkorir cherie cherith cherotich cheryl cheyenne chiamaka chiara chidimma chinelo chinyere chipukizi chita chizoba chloe
chloé chloë christa christa-maria christabel christel christelle christiana christiane christianne christin christina christine
christl ciaobella ciara ciarrai cici cielo cihan cilli cilly cindy cinta cinthia cinthya cintia cinzia cipriana cirkeline
citlali citra clair claire claire-lise clara clare clarice clarisa clarissa clarisse claudette claudia claudina claudine clelia
clemencia clementina cleopatra cliodhna cliona clodagh cloe clorinda clotilde cloé cláudia cläre clémence clémentine codie
codrina codruța colette coline colleen collette colomba comfort concepción concepta concetta concha conchita connie conny
consolata constance constantina constanza constanze constança constanța consuela consuelo cora coral coralia coralie coraline
cordula corina corine corinna corinne cornelia corona corrie cortney cosima cosmina courteney courtney crenguța crescencia
crina cristal cristiana cristina crystal csilla cuheyna custodia cvetka cynthia cándida cátia cäcilia cäcilie cécile célestine
célia célina céline cătălina cəmalə cəmilə dace daciana dafina dafne dagbjörg dagbjört dagfríður daggrós dagheiður dagmar
dagmara dagmey dagny dagný dagrún dahiana daiana daiga daina dainess dairine daisy dajana daksha dalaja daldís daley dalia
dalila dalili dalima dalla dallilja dalrós dalía damaris damini damjana damlanur damyanti dana danae daney danfríður danheiður
danhildur dania danica daniela daniella danielle danijela danique danitza danièle danna danuta danuše danía daníela daníella
daphne daphné darcy daria dariana darika darina darinka darja darlene darling dary davida davnet dawn dayamai dayana dayita
dayna daðey daðína deanna dearbhail dearbhaile dearbhla debbie debby debora deborah deborrah debra debóra deepa deha deicy
deidre deirbhile deirdre deisy del delfina delia delphine demetra demi demi-lee demi-leigh dendý denisa denise denisse derly
derval dervilla dervla derya deryanur desiree desirée despina destiny devi devika dewi deyanira değer dhriti diah diamond dian
diana dianah diane diann dianne dida didda didina dietlind dietlinde digna dijana dilara dilarə dilcan dilfeza dilhuş dilja
diljá dilsitan dilşad dilşat dimitrina dimmblá dimmey dina dinah dinda dionisia dionne dipta dita ditte divan divya diya diána
diāna dobromila dobroslava dochia doina dolly dolores dolphine domenica dominga dominika domitila domnica dona donata donatella
donna dora doralisa dorcas dorcus doreen doriana dorien dorina dorine doris dorit dorita dorle dorli dorota dorotea doroteja
dorothe dorothea dorothee dorothy dorothée dorottya dorte dorthe doyinsola doğannur draga dragana dragica drahomíra drahoslava
drauma draumey drita droplaug drífa drótt dröfn duha dulce dumisani dumisile dumitra dumitrana dunja durgadin durna dursadiye
duyguhan dušanka dymphna dympna dzidra dzintra dáša dæja débora déborah désirée día díana díanna díma dís dísa dísella dóa
dómhildur dóra dórey dóris dórothea dórótea dóróthea dögg dögun döner dörte dörthe dúa dúfa dúna dünya dürdanə dürnisə
dürrüşehvar dýrborg dýrfinna dýrleif dýrley dýrunn dārta eadaoin eavan ebba ebonney ebony ecaterina ecegül ecrin eda edaviye
edda eddah edel edelgard edelmira edeltraud edeltraut edeltrud edhitha edil edilma edina edinah edit edita edith editha edna
edona eduarda edwina edīte eesha eeva efemía efil eftimia egedía egenur eggrún egla egzona ehrentraud eija eik eila eileen
eilis eilish eimear eimer eimhear einbjörg eindís einey einfríður einhildur einrún einína eir eira eiravati eirdís eirfinna
eirný eiríka eirún eithne eivor eiðný eiðunn ekaja ekani ekanta ekantika ekaterina ekiya ekta ela elaine elamiye elba elcira
elcy elda eldbjörg eldey eldlilja eldrún elea eleanor eleanora eleina elektra elena elenborg eleni elenore eleonor eleonora
eleonore eleonóra elfa elfi elfie elfriede elfur elgin eli eliabeth eliana eliane elien elif elifnur eligia eliisa elin elina
elinborg eline elinor elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaveta elise elita eliza elizabeta
elizabete elizabeth elize eliška elka elke ella ellen elley ellie ellinor ellis ellisif elly ellín ellý elma elmira elna elnarə
elnurə eloah elodia elodie eloisa eloise elona elosy eloá eloísa eloïse els elsa elsabet elsbeth else elsebeth elsie elsy elsí
elsý elva elvan elvi elvia elvina elvira elvy elvíra elvý elvīra elwira elza elzbieta eléa eléna eléonore elía elíana elín
elína elínbet elínbjörg elínbjört elínborg elíndís elíngunnur elínheiður elínrós elíná elírós elísa elísabet elísabeth elīna
elżbieta ema emal emanuela emanuella emanuelly embla emelie emelina emeline emely emelyne emelía emelíana emelína emer emeralda
emese emilce emilia emiliana emilie emilija emilly emilse emily emilía emilíana emilíanna emilý emina emine emiş emma
emma-louise emmaculate emmah emmanuelle emmi emmy emmý emperatriz emy emília emý emīlija encarna encarnacion encarnación
encarnita endah ene eneka enfes engilbjört engilráð engilrós engla enika enikő eniola enith enja enna enriqueta enya enóla
erbay erdmute erem eres ergül erica erika erin erina eriş erla erlen erlín erna ernestina ernestine ervaniye eryn erzsébet
esengün eshana esi esila esja esma esmanperi esmarelda esmee esmeralda esmira esmée esna esparta esperanza essi estefany
estefanía estela estella estelle ester estera esteri esther estiva estrella eszter eta etela etelka etelvina ethel ethna ethne
etna etta eufemia eufemía eufrosina eugenia eugenie eugénia eugénie eulalia eulália eunice eunika eusebia eva eva-lena
eva-maria eva-marie evaline evalyne evamaria evangelia evangelina evangelista evanghelina evde eve evelia evelien eveliina
evelin evelina eveline evelyn evelyne evelína everline everlyne evey evfemía evgenía evi evie evija evita evlalía evrim evy
evíta ewa ewatomi ewelina ey eybjörg eybjört eydís eyfríður eygerður eygló eyhildur eyja eyjalín eyleif eylín eyrós eyrún
eyveig eyvör eyþrúður eyþóra ezgin eðna eşim fabia fabiana fabienne fabiola fabiënne fabrizia fadekemi faderera fadile fadime
fadıla fainche faisa faith faizah faize falak falguni familə fancy fanndís fanney fanni fannlaug fanny fanný farah farhiya
farhunnisa farida farijika fathonah fatigül fatiha fatihə fatima fatime fatimə fatinur fatma fatmanur fatmire fatuma fay faye
fayize febe febi febrún feden federica fehintola fehmiye felicia feliciana felicidad felicitas felicity feline felipa felisa
felista felister felistus felizitas fem fema femke fenna fenne ferahdiba feraye ferhan ferinaz fermuta fernanda fernande feryas
feyha feyzin fiamma fibikemi fidan fidaye fidela fidelma fien fiene fikayomi fildan filipa filippa filippía filipía filiz
filofteia filomena filoména finna finnbjörg finnbjörk finnboga finnborg finndís finney finnfríður finnlaug finnrós finola fiona
fionna fionnuala fionnula fiorella firdevis firuzə firəngiz fitnat fitore fitria fitriani fizzə fjalldís fjóla flavia flavie
fleur floare floarea floor floortje flor flora flore florence florencia florentina florentine florența floriana floriane
florica florina florinda florine flurina flóra folashade folda fortunata forum franca france frances francesca franchesca
francia francine francisca franciska francoise francy franka frankie fransiska františka franziska françoise frauke freda
frederika frederike frederikke frederique fredrika fregn freia freja fresia freya freydís freygerður freyja freylaug freyleif
frida fridah frieda friedericke friederike friedhilde friedl friedlinde frigg friðbjörg friðbjört friðborg friðdís friðdóra
friðey friðfinna friðgerður friðjóna friðlaug friðleif friðlín friðmey friðný friðrika friðrikka friðrós friðrún friðsemd
friðveig friðþóra frostrós frusina frán frédérique fríða fríður fróðný fuma fura fátima féline fía fídes fífa fönn fügen fəridə
fərqanə fəxriyyə gabel gabriela gabriella gabrielle gabrielly gabríela gabríella gaby gaia gaida gail gaja gala galina gambo
ganga ganimete ganiye garima gasti gauja gaurangi gauri gaurika gautami gauthildur gawati gayathri gaylene gaëlle geanina
geetika gefjun gefn geira geirbjörg geirdís geirfinna geirfríður geirhildur geirlaug geirlöð geirný geirríður geirrún
geirþrúður gelengül gelsomina gema gemma genevieve geneviève genovefa genoveva genta gențiana georgeta georgette georgia
georgiana georgina georgine georgía geraldine gerarda gerardine gerda gerdi gerhild gerlind gerlinde germaine germana gerta
gerti gertraud gertraude gertraut gertrud gertrude gertrudis gertrúda gerða gerður gesa gesare gesche gesine gestheiður gestný
gestrún geta gethera getrude geza ghaliyati gherghina ghislaine giada gianina gianna giesela gifty gilberte gilda gillian gillý
gilma gilman gilslaug gina ginette gioia giorgia giorgiana giovanna gisa gisela giselle gislinde gisselle gissunn gisèle gitta
gitte giulia giuliana giulietta giuseppa giuseppina gizela gizella gjaflaug gladis gladys glenda glenys gloria gloría gló glóa
glóbjört glódís glóey glóð gná godelieva godelieve goma goncafer gordana grace gracia graciana graciela grainne grania grazia
graziella grazyna grațiana grațiela greca greet grein gret greta gretchen grete gretel grethe gretl gretta gricelda griet
grieta griselda grit gro grélöð grét gréta gríma grímey grímheiður grímhildur gróa grēta gudrun gudula gugu gugulethu
guillermina gullbrá gullveig gullý gumma gun gun-britt gunborg gunda gundel gundhild gundi gundula gunhild gunilla gunita gunn
gunnbjörg gunnbjört gunnborg gunndís gunndóra gunnel gunnella gunnfinna gunnfríður gunnharða gunnheiður gunnhildur gunnjóna
gunnlaug gunnleif gunnlöð gunnrún gunnur gunnveig gunnvör gunný gunnþóra gunnþórunn gunta gunvor gurli gurrý gusti guusje
guðbjörg guðbjört guðborg guðdís guðfinna guðfríður guðjóna guðlaug guðleif guðlín guðmey guðmunda guðmundína guðný guðríður
guðrún guðsteina guðveig gwen gwenaëlle gwendolen gwendoline gwendolyn gyda gytta gyða gyðja gyðríður gyöngyi györgyi gæfa
gæflaug génesis géraldine gía gígja gísela gísla gísley gíslný gíslrún gíslunn gíslína gíta góa gógó gök gökperi gökçe göli
gönül görsev gözem gúa gül gülarə gülay gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülenay güler gülev gülfari
gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan güllər gülmira gülmisal gülnar gülnarə gülnaz gülnaziye gülnur
gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye gülsü gülsüm gültac gülten gülter gültəkin gülxar gülzadiye gülzar
gülçe gülçin gülçöhrə gülözge gülüs gülüstan gülüş gülşa gülşeref gülşən gülər günar günay günebakan güngören günsel gürcüye
gürten güverçin güzey habiba habibe hacile hadassa hadda haddý hadija hadiza hadrey hafbjörg hafborg hafdís hafey hafliða
haflína hafný hafrós hafrún hafsa hafsat hafshah hafsteina hafþóra hafıza haiba hailey hajnalka halenur haley halima halina
halisi haliye halla hallbera hallbjörg hallborg halldís halldóra halley hallfríður hallgerður hallgunnur hallkatla hallný
hallrún hallveig hallvör hamima hamiyet hamsini hana hanbiken hani hanife hanim hanja hanna hannabel hannah hannchen hanne
hanne-lore hannele hannelore hanney hanny hanora hansa hansultan hansína harbinaz harinakshi harini harita harmony harpa harper
harriet hasgül hashiki hasna hasret hatice hatima hatin hauwa hauður hava havali havse hawa hawehindi haydée hayel hayleigh
hayley hayrünnisa hazel hazine heather heba hedda hedi hedvig hedviga hedvika hedwig hedy hedí hege heide heide-marie
heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heiða heiðbjörg heiðbjörk heiðbjört heiðbrá heiðdís
heiðlaug heiðlóa heiðný heiðrós heiðrún heiður heiðveig hekime hekla helan heleen helen helena helene helga heli helinä hella
helle hellen hellena hellevi helma helmi helmtrud heloisa heloísa helvi helén heléne helēna hema hemal hemangini hemani
hendrikka henife henna henni henny henný henrieta henrietta henriette henrika henrike henríetta hera heracleea herbjörg
herbjört herborg herdis herdís herfríður hergerður herlaug herlinde herma hermelinda hermina herminda hermine herminia hermína
hersilía herta hertha hervör herþrúður hesti heva hezniye hicran hidaya hilary hilayda hilda hildah hildburg hilde hildegard
hildegart hildegund hildegunde hildibjörg hildigerður hildigunnur hildiríður hildisif hildur hilkka hillevi hilma hiltraud
hiltrud himinbjörg hind hinet hinewai hinrika hinrikka hiral hjalta hjaltey hjálmdís hjálmey hjálmfríður hjálmgerður hjálmrós
hjálmrún hjálmveig hjördis hjördís hjörfríður hjörleif hjörný hjörtfríður hlaðgerður hlédís hlíf hlín hlökk hodari hollie holly
honora hope hortense hortensia hortenzia hoşkadem hrafna hrafnborg hrafndís hrafney hrafngerður hrafnheiður hrafnhildur
hrafnkatla hrafnlaug hrafntinna hraundís hrefna hreindís hrund hrólfdís hróðný hrönn huban hubertine hugbjörg hugbjört hugborg
hugdís hugljúf hugrún huguette huia huld hulda huldrún huldís humaira humaiya hurican hurşide hvönn hákonía héloïse hélène
hólmbjörg hólmdís hólmfríður hödd högna hökümə hörn húnbjörg húndís húngerður hüda hülya hümeyra hürmet hürüyet hüsniyyə
hüsnühâl həcər iara iasmina iben ibeth ibironke ibolya ica icha ida idda ide idika idun ieva ifa ifeoma ifunanya ignacia iida
iiris ijaya ika ikshita ilaria ildiko ildikó ildız ileana ilenia ilga ilinca ilka ilmur ilona ilonka ilsa ilse ilze imane imany
imara imelda imke immaculate immý imogen ina inaya inda indah indali indi india indiana indie indira indy indía indíana indíra
ine ines inese ineta inez ing-britt ing-marie inga inga-britt inga-lill ingalill ingdís inge ingeborg ingeburg ingegerd
ingegärd ingela ingelise ingelore inger ingetraud ingetraut ingey ingheiður inghildur ingibjörg ingibjört ingiborg ingifinna
ingifríður ingigerður ingilaug ingileif ingilín ingimaría ingimunda ingiríður ingirós ingisól ingiveig ingrid ingrida ingried
ingrún ingrīda inguna ingunn ingveldur inka inken inkeri inmaculada inna insa inta intan inès inés inês ināra ioana ioanina
iolanda iona ionela ionelia iosefina ira irena irene iretioluwa iriana iridenta irina irine iris irja irma irmela irmeli
irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmý irpa irya iryna irène irén iréne irēna irıs isabel
isabela isabell isabella isabelle isabelly isadora isaline isaura ise isha ishani ishanvi ishita isidora isis isla isobel
isolde isolina ita itanya itzel itziar iulia iuliana iustina iva ivana ivanka iveta ivette ivka ivona ivone ivonne ivy iwona
iyabode iyadunni izabela ize iða iðunn işin işın jaana jacinta jacintha jackeline jackie jackline jaclyn jacobine jacqueline
jade jadranka jadwiga jael jagrati jagvi jahi jakobína jalsa jalə jamalia jamie-lee jamie-leigh jamila jana janaki janani jane
janet janeta janeth janett janetta janette janice janin janina janine janja janna janne janneth janni jannie jannika januja
janya jaqueline jara jarmila jaromíra jaroslava jaruthip jarún jarþrúður jasiri jasmijn jasmin jasmina jasmine jasminka jasmit
jasmín jasna javiera jayda jayde jaylinn jayne jazmin jazmín jaël jeana jeanette jeanine jeanne jeannette jeannine jebet
jecinta jedidah jeevika jekaterina jelagat jele jelena jelita jelka jemimah jemma jemutai jena jenetta jenifer jeniffer
jenipher jenna jennie jennifer jenniffer jenny jenný jensína jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei
jeptoo jerica jerneja jerono jerop jerotich jeruto jesca jessica jessie jessika jessý jesusa jet jhalak jhoana jil jill jillian
jimena jina jindřiška jinthe jitka jiřina joana joann joanna joanne joaquina jocelyn jocelyne jodi jodie jody joelle johana
johanna johanne joke jolana jolanda jolanta jolanthe jolene jolie jolien jolijn joline jolán jonna jordana jorja jorunn josefa
josefiina josefin josefina josefine joselyn josepha josephina josephine josette josiane josianne josipa josphine josée
joséphine jovana jovina jovita joy joyce joyline jozefína joëlle jožefa jožica juana juanita judit judita judith judy juli
julia juliana juliane julianna julie julie-anne julienne juliet julieta julieth juliette julija julijana julita juna june juni
justina justine justyna justína jutta juulia jyoti jytte járnbrá járngerður jázmin jéssica jóa jóanna jódís jófríður jóhanna
jólín jóna jónanna jónasína jónbjörg jónbjört jóndís jóndóra jóney jónfríður jóngerð jónheiður jónhildur jóninna jónný jónída
jónína jóný jóra jórlaug jórunn jóríður jósebína jósefín jósefína jökla jökulrós jörgína júdea júdit júlia júlía júlíana
júlíanna júlíetta júlírós júnía júníana jūla jūle jūlija kaarina kaat kadri kadınana kaia kaija kaisa kaitlin kaitlyn kaja
kajsa kalina kalla kaltrina kaluwa kamala kamaria kamila kamilla kamilly kamilə kamma kamya kamí kandef kani kania kapitola
kapítóla kara karama kardelen karen karima karimah karin karina karine karitas karla karley karlijn karlinna karlotta karlína
karlīna karmen karola karolien karoliina karolin karolina karoline karolína kartika karyn karí karín karína karítas karó
karólín karólína kashish kashvi kasiyah kaskazi kassandra kata katalin katalina katariina katarina katarzyna katarína katarīna
katcha kate katelijne katelyn katerina katerine katerína kateřina katharina katharine katherin katherina katherine katherinne
kathi kathinka kathleen kathrin kathryn kathy kati katia katica katie katie-louise katinka katja katla katleen kato katri
katrien katriina katrijn katrin katrina katrine katriona katrín katrína katrīna katty katy katý kaver kavya kaye kayla kaylee
kayleigh kaðlín keely keeva kefser keira keisha kelli kellie kelly kelly-anne kelly-marie kellý kelsey kemuma kemunto kendra
kenza keri kerime kerri kerrie kerstin kerttu kerubo ketilbjörg ketilfríður ketilríður keya kezban kezia keziah khadija
khanyisile khloe kiah kiandra kiara kibafupia kibibi kiddý kiera kifaye kifayət kikelomo kiki kimberley kimberly kimya kinaya
kinga kiojah kipepeo kira kirby kiri kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirstín kisima kitan kitti kittý
kiwara kjalvör kjersti klara klaudia klaudie klavdija klementína kleópatra klothilde kládía klára kläre kolbjörg kolbrá kolbrún
koldís kolfinna kolfreyja kolgríma kolka koncagül konkordía konný konstanze kora kordula kori korinna korka kormlöð kornelia
kornelía kornélia kosisochukwu kreszentia kreszenz kriemhild krisha krista kristbjörg kristborg kristel kristen kristensa
kristey kristfríður kristgerður kristi kristiane kristie kristien kristiina kristin kristina kristine kristiāna kristjana
kristjóna kristlaug kristlind kristlín kristný kristrós kristrún kristveig kristvina kristy kristíana kristíanna kristín
kristína kristólína kristýna kristþóra krisztina kritika krystal krystyna kría ksenija kuchanua kumral kunigunda kunigunde
kutgün kutun kvetoslava květa květoslava kwamboka kweli kyara kyla kylie kyllikki kyra kára kâzime käte käthe käthi kæja kókó
könül kövsər kübran kısmet kəmalə lacey lada ladina ladislava ladli lady laetitia laika laila lailati laini lajita lakshmi lala
lalita laly lalə laləzar lamiyə lana laoise laora lara lara-sophie laras larisa larissa latasha latika latoya laufey laufheiður
laufhildur lauga laugey laugheiður laura laure laureen lauren laurence laurenția lauretta lauriane laurie laurine lavanya
lavender lavinia lavínia lavīze lawrencia layla laze laëtitia laíla laís lea lea-sophie leah leana leandra leanne leela leen
leena leia leidy leikný leila leire lejla lekha lelia lena lenah lene leni lenka leocadia leokadia leona leoni leonie leonor
leonora leonore leontina leontīne leonóra leopolda leopoldina leopoldine lerze lesana lesia lesley lesly leticia letizia
letiția letícia leydi leyla leyli leyre lezize leïla leóna leónóra li lia liana liane libby libia libni libuša libuše liceth
licia lida lidia lidija lidwina lidya lieke lien liene lies liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve
lieze ligia ligita liisa lila lili lilia lilian liliana liliane lilija lilijana lilita lilja liljana liljurós liljá lill lilla
lillemor lilli lillian lilly lillý lilo lilou lily lilý limon lina linah lind linda lindah linddís linde lindita lindsay
lindsey line linet lingný linn linnea linnéa lintang lioara lioba lipika liridona lisa lisa-marie lisanne lisbet lisbeth lise
lise-lott lise-lotte liselott liselotte liseth lisette lissette lissi lissy listalín liv liva livia liwia liz liza lize lizete
lizeth lizz lizzy ljiljana ljubica ljubov ljudmila ljósbjörg ljósbrá ljótunn lo loes lofn loftveig logey loice loida lois loise
lokbrá lola lolita lona londisizwe londiwe lone loni lopa lora loraine lore loredana lorelei lorena lorenza loretta loretto
lori lorine lorna lorraine lot lotta lotte lotti louane louisa louise louna lourdes lousie lova lovis lovisa lovísa loyola
luana luara luce lucero lucette lucia luciana lucie lucienne lucija lucila lucile lucinda lucrecia lucrezia lucreția lucy lucía
ludivine ludmila ludmilla ludovica ludwina luigia luigina luisa luisana luise luisina luitgard luiza lujza lukka luljeta
luminița luna lunna lupita lutgarde lutgardis lutgart luz luzia luzie luzmira luísa lya lydia lydiah lydie lydía lykke lynda
lyndsay lyndsey lynette lyngheiður lynley lynn lynne lynnette lynsey lára lárensína láretta lárey lâle læla lærke léa léana
léane léna léonie lía líba líf lífdís lín lína línbjörg líndís líneik líney línhildur lísa lísabet lísandra lísbet lísebet lív
lívia lóa lóreley lúcia lúcía lúna lúsinda lúsía lúvísa lúísa lúðvíka lüfen lütfiyyə lýdia lýdie lýdía lăcrămioara lība līga
līna līza lūcija ləman lətafət lətifə maaike maaria maarit maartje mabel macarena macaria macide mackenzie madaha madalena
madara maddalena maddison maddý made madeleine madelene madelief madeline madhavi madini madison madlen madoa maeva maeve
mafalda magali magaly magarete magda magdalena magdalene magdaline magdaléna magdolna magga maggey maggie maggý magna magndís
magnea magnes magney magnfríður magnheiður magnhildur magnolia magnúsína magný magnþóra magret magrit magðalena mahali mahi
mahigül mahika mahirə mahizər mahnaz mahter mahulena maia maida maie maighread maija maike maiken maimuna maimunah maira maire
mairead mairin maisha maisə maite maitê maj-britt maj-lis maja majani majella majken majvor makarena makayla makena maksüde
mala malea malen malena malene malgorzata malika malin maliza malla malle mallory malou malva malvina malvína malwina malía
malín mamen manca manda mandy manja manola manon manuela manuelita manuella manya manúela mara maraea marcela marcelina
marcella marcelle marcheta marcia mardís mare maree mareen mareike mareikura mareile marela marella maren marese marey
marfríður marga margaret margareta margarete margaretha margarethe margarida margarita margaritha margaréta margaud margaux
margherita margit margita margitta margo margot margoth margret margreth margrethe margrieta margrit margrith margrjet margrét
marguerite margunnur marheiður mari maria maria-luise maria-theresia mariah mariam mariana mariane marianela mariangela mariann
marianna marianne maribel marica maricel maricela maricica maricruz marie marie-ange marie-anne marie-claire marie-claude
marie-france marie-hélène marie-jeanne marie-josé marie-laure marie-line marie-louise marie-luise marie-noëlle marie-paule
marie-pierre marie-rose marie-sophie marie-theres marie-therese marie-thérèse mariechen marieke mariela mariele mariella
marielle marieluise marietta mariette marija marijana marijke marika marikó marilena mariluz marilyn marina marine marinela
marinella marinette marini marinka marioara mariola marion marisa marisel marisela marisol marissa maristela marit marita
maritta maritza marja marja-leena marja-liisa marjaana marjana marjanca marjani marjatta marjeta marjo marjorie marjukka marjut
marketta markrún markéta marlaug marleen marlen marlena marlene marleny marlies marliese marlis marlise marly marlyse marlène
marlén marlín marlís marsa marselía marselína marsibil marsilía marsý marta marte martha marthe martina martine martirio martta
martína maruša mary maryam maryann maryanne maryline marylène maryse marzena marí maría maríam marían maríana maríanna marín
marína marínella maríon marísa marísól marít maríuerla marólína marý massiel masume matea mateja mathilda mathilde matilda
matilde matta mattea matthea matthilda matthildur matthía mattíana mattína mattý maua maud maude maura maureen mauricette
maurine maxima maxine may maya mayerly maynur mayra maysa mayte maëlle maëlys maëva maía maídís maísól maïté maşide maša maža
mckenzie meabh meagan meaghan mechthild mechthilde mechtild mecide meda medina meera mefharet meg megan megha meghan meghana
mehbarə mehdiye mehin mehrigül meibh meike meja mekhala mekkin mekkín melaha melania melanie melany melba melek meleknur
melikkan melina melinda melisa melissa melita melitta melkorka melody melrós melvine melánia melûl menfeat menişan meral merba
mercedes merche mercy mercyline mereana meredith merel meret merete merethe merike merim merita merja merle merva mervi mery
meryem meryeme messíana mesude meta metka metrine metta mette meveddet mevlüdiye mey meyhanim meyransa mezide mia micaela
michaela michaele michala micheala michela micheline michell michelle michèle mie mieke miguela mihaela mihrab mihriye miia
mikaela mikaelína mikayla mikkalína mila milada milagros milcah milda mildred mildríður milena milica milka milkah milla
millaray mille millicent millie millý miloslava milota milou miluše mimi mimmi mimoza mina mindy minerva minibe minna minney
minný minodora minurə mioara mira mirabela miranda miray mirdza mireia mireille mirela mirella mireya miriam miriama mirian
mirja mirjam mirjami mirjana mirlinda mirna mirona miroslava miroslawa mirra mirriam mirta mirte mirtha mirthe miruna miryam
misra mist misty misuli mitali mitchelle mitzy miyesser mjalldís mjallhvít mjaðveig mjöll mkarkara mnqobi moa modesta modupe
mofifoluwa mohini moira mojca mojisola mojisoluwa mollie molly mona monalisa monica monicah monika monique monja monserrat
montserrat mora moraa moradeke morayo moreen morena morenike morgane morine morolake mosinmileoluwa mosunmola motunrayo moureen
mourine moya moyosore mrihani muarra mufide mugdha muhima muhiye muireann mujde mukbile munda mundheiður mundhildur mundína
muriel murielle musaffa musila mutia muvahhide mwamini mwanajuma mwanamisi mwasaa my mya myra myriam myrra myrta myrtha myrthe
mábil málfríður málhildur málmfríður mánadís máney mára mária márta máxima märta märtha mégane mélanie mélina mélissa mélodie
mía mínerva míra míranda mítra módís móeiður móey móheiður móna mónica mónika móníka mörk mübetcel mücevher müferrih müjde
mükrüme mülayim mümtaze münezzer müret müsemma müveddet müğber müşkünaz müşüre mýr mýra mýrún māra mārīte mădălina mălina
mărioara măriuca mədinə məhru məlahət məleykə mənsurə məryəm mərziyyə məsmə mətanət nabila nada nades nadeschda nadeshda
nadežda nadia nadin nadine nadja nadège nadía naděžda nafile nafula nahidə naiara naibə naide nailə naimh nair naja najuma
najwa naki naliaka nalân nana nancy nandini nanjala nanna nanný nansý nanə naoimh naom naomh naomi naomy naomí narcisa narhanim
narıngül nashipie nasiba nasra nastja natacha natali natalia natalie natalija natalja nataly natalía natasa natascha natasha
natasja natasza nataša natașa natella nath nathalia nathalie nathaly nathari natividad natália natálie natālija natəvan nayara
nayaret nayareth nayeli nayfa nayibe naz nazende nazi nazilə nazimet nazimə nazlihan nazlı nazıdil naómí ndumiso nea neasa
nebiha necilal necva nedda neelima neema nefaret nefiye neha neja nejdet nekesa nela nelah nelcy nele nelima nell nella nelli
nellie nelly nellý nelsy nenna neptün nerea nereida neriban nermin nesfe neslinur nessa nete netra nevaeh neval nevenka nevgin
nevise nevsale neyran nezengül nezize neşrin neža ngaire ngozi nia niamh niara nichola nichole nicol nicolasa nicole nicoleta
nicoletta nicoline niculina nidhi nidia nidra nienke nieves nigar nigesa nihan niharika niina nika nikita nikki nikol nikolett
nikoletta nikolina nikíta nikólína nilam nilcan nilda nili nilima nimakoah nimrat nina ninetta ninioluwa ninja ninna ninoska
ninthe nirgül nirja nisa nisha nisə nitara nives niðbjörg niğmet njozi njála njóla nkazimulo nkiruka nneka nobantu nobuhle
noeleen noelia noeline noelle noemi noemí nohora noirin nokulunga noleen nollaig nomagugu nomalanga nomasonto nomathalente
nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla nonjabulo noora noortje nora norah nore noreen norica norina norma
notburga nothando nour nova novi noxolo nozibusiso nozizwe noémi noémie noëlla noëlle noëmi nqobizitha nuala nubia nula nura
nuran nuranə nuray nurbanu nurda nurdeniz nurey nurgil nurhayet nuria nuriyet nurlana nurmelek nurseda nurser nursim nurtaç
nurten nurul nurveren nury nurşan nuša nyaboke nyanchama nyasi nydia nynke nyoka nyoni nyota nyuki nádia náttsól nélida nína
níní nóa nóra nótt növrəstə núria nübar nüdret nürice nüşabə nýbjörg nəfisə nərgiz nərmin nərminə nəzakət nəzrin oana obdulia
obianuju octavia octaviana océane oda odalis odalys odda oddbjörg oddfreyja oddfríður oddgerður oddhildur oddlaug oddleif oddný
oddrún oddveig oddvör odeline odette odika odile oeshi ofelia ofeliya ogechi oguş ojasvi oktavía októvía olajumoke olalla
olasunmbo olena olga olimpia oliva olive olivia olivie ollý ololade oluchi olufunke olufunmilayo oluwakemi oluş olwen olwethu
olympia olívia omaira omaja omisha omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya oni
onyinye oona oonagh ophelia ophélie opwonya ora oreofe orfelina orfhlaith oriana orka orla orlagh orlaigh orlaith ormheiður
ormhildur orna ornella orsolya ortansa ortrud ortrun orvokki orçin osha otilia otkatla otta ottilia ottilie otília otýlie
otīlija outi oviya owethu oxana oyenike oyindasola ozana ozioma oľga pabla paca pacífica padma padmi padraigin pahal paige
pakizə paksu pallavi palmira paloma pam pamela panini panya paola paoletta paramita paraschiva paris parís pascale pascaline
pascuala paskalia pastora patience patricia patricie patricija patrisía patrizia patrícia patty paula paule paulette paulica
paulien pauliina paulin paulina pauline paulína paulīna pavani pavla pavlína paye payton paz peace pearl peggy pekkan pembesin
penelope penina peninah penny pepita peren perinur peris perla perlita permun pernilla pernille perrine pesent peta petra
petrana petrea petrina petrona petronela petronella petronila petruța petrína petrónella petrós petrún petrúnella peyton
phanice phileine philippa philippine philis philomena phoebe phylis phyllis pia piedad pien pierina pierrette pietra piia pilar
pili pina piper pippa piran piret pirjo pirkko piroska pleun polina polly pollý polona polonca pompilia pooja poppy primitiva
prisca priscah priscila priscilla priscillah prisha priska priya profira prudence prudencia pría puck puji puk puput
purificación purity pushti puspa puti putri pála páldís páley pálfríður pálhanna pálheiður pálhildur pálmey pálmfríður pálrún
pálín pálína päivi päivikki pénélope pétrína pétrún pía pürçek pəri pərişan pərvanə pərvinə qaratel qori queen quinter quinty
qumru qushi qönçə qızbəs qənirə raagini rabbiye rabea rabecca rabi rachael rachana racheal rachel rachelle rachida rachita rada
radeke radha radhika radka radmila radoslava radovana raewyn rafaela rafaella raffaela raffaella rafia rafila rafney rafnhildur
ragna ragnbjörg ragney ragnfríður ragnheiður ragnhild ragnhildur rahab rahayu rahel rahiye rahma rahmi raifə raija raili raina
raisa raissa rajata rajeshri rakel rakide raksha raluca ramilə ramona ramóna rana randalín randi randíður randý rani rania
ranka rannva rannveig raphaela raquel rasimə rasma ratih ratna raven rayana rayla raymonde rayén raziyə rebeca rebecca rebecka
rebeka rebekah rebekka rebihat reet refet regina reginbjörg regine regitse regitze regula regína regīna rehema rehime reidun
reina reingard reinhild reinhilde remedios rena renata renate renee rengül reni renske renáta renée resi restu reva revza
reyhan reyhanə reyn reyna reyndís reynheiður reynhildur rezin rhian rhianna rhianne rhiannon rhoda rhona rhonda ria rica
ricarda ridhi rigmor riikka riina riitta rika rikka rikke rina rini ripley risper rita ritt ritva riya roberta robertina robyn
rochelle rocio rocío rodah rodica roise roisin rojnu roksana rolande romaine romana romane romanița romina romy rona ronja
ronke ronya roos roosa rorí rosa rosa-maria rosalba rosaleen rosalia rosalie rosalina rosalinda rosalinde rosalva rosalía
rosanna rosanne rosaria rosarie rosaura rose rose-marie roseanna rosel roselinde roseline roselyn roselyne rosemarie rosemary
rosenda rosetta rosette rosi rosie rosina rosita rosl roslyn rosmarie rossana roswita roswitha rotraud rotraut rowena roxana
roxane roxanna roxelana roza rozalia rozalija rozália rubiela ruby rudīte rufina ruhide ruhiyyə ruhugül ruhəngiz rukia rumeysa
runný ruperta ruqayya ruqiyyə rut ruta rute ruth ruthild ruxanda ruxandra ruxsarə ruzica ruža ružena ružica rán ráðhildur
régine réka ríkey rín ríta róberta róbjörg rós rósa rósalind rósanna rósbjörg rósborg róselía rósey rósfríður róshildur
rósinkara rósinkransa róska róslaug róslind róslinda róslín rósmary rósmarý rósmunda rósný róza rózsa róża röfn rögn röskva
rövşanə röya röyal röyalə rúbý rún rúna rúndís rúnhildur rúrí rübabə rübeyda rümeysa rıfkıye růžena rəfiqə rəhilə rəmziyyə rəna
rəqsanə rəsmiyyə rəxşəndə sa'adatu saanvi saar saara sabihe sabina sabine sabirə sabrina sabrína sabína sabır sachi sacidə
sadao sadeti sadie sadina sadiye safina safinaz safiri safiya safta safura saga sahibə sahil sahra saida saire sakura salbjörg
saldís salgerður salimah salimet salka sally salma salný salome salomea salomey salomé salsabila salud salvör salwa salín
salína salóme samahat samanta samantha samiah samira samirə sanavber sanaya sanda sandra sandrine sandy sanela sanije sanita
sanja sanna sanne sanni santa santía sanur sanya saoirse sapa sara sarabi sarafina sarah sarah-jane sarah-louise sarai sari
sarina sarita sarmīte sarya sarína saskia satu saturnina satıa saumu saumya saundra sauti savannah saveta savina sayalı saygın
saçı scarlet scarleth scarlett scarlette seana seanan seaneen seanna sebigül seblâ sedife sefanía sefer segilola sehel seija
sejda selcan selcen selena selime selin selina seline selja selka selma selmin selçuk semat semenica semine semra semrin sena
seniha senta senía seona septi septíma sera serafina serah seraina sereina serena serfinaz serma sernur serpil servinaz seselía
sesilía sessa sesselja sesselía sessilía sevcan sevdinar severina sevgen sevginur sevican sevil sevim sevinc sevla sevsevil
seyhan seyyide sezen seçgül shakila shakira shana shani shania shanice shanna shannan shannen shari sharlene sharon shauna
shauneen shawana shawna sheela sheelagh sheena sheila sheilah sheilla sheillah shelby shelia shelley shelly sheree sheri sherri
sherry sheryl shiela shinead shirley shivani shona shpresa shqipe shravya sian sibel sibilla sibille sibongile sibusisiwe
sibylla sibylle sidar sidiqə sidonia sidónia sieglinde siegrid siegried siegrun sien siena sienna sierra sif sigdís sigdóra
sigfríð sigfríður sigga siggerður siglinde sigmunda signa signe signhildur signý sigrid sigrun sigríður sigrún sigurbirna
sigurbjörg sigurbjört sigurborg sigurbára sigurdríf sigurdrífa sigurdís sigurdóra sigurey sigurfinna sigurfljóð sigurgeira
sigurhanna sigurhelga sigurhildur sigurjóna sigurlaug sigurleif sigurlilja sigurlinn sigurlín sigurlína sigurmunda sigurnanna
sigurrós sigursteina sigurunn sigurveig sigurvina sigurást sigurásta sigurða sigurósk sigurþóra sigyn sigþrúður sigþóra
sihawukele siiri silanur sile silfa silfrún silfá silja silje silka silke silla sille silondile silva silvana silvia silviana
silvie silvija silvía sima simber similoluwa simina simisola simona simone simonetta simonne simphiwe simten simuzər sina
sinaida sindy sine sinead sini sinikka sintija siobain sioban siobhain siobhan siofra siphesihle sirap siri sirje sirkka sirpa
sirra sirrý siska sisko sissel sitarə sithembiso siti siv siya sjöfn skaidrīte skarpheiður skolastika skugga skuld skye skyla
skylar skúla skúlína sladjana slavica slavka slavomíra slavěna sláva slávka smaranda sneha snezana snježana snjáfríður snjáka
snjófríður snjólaug snorra snæbjörg snæbjört snæborg snæbrá snædís snæfríður snælaug snærós snærún snót socorro soffía sofi
sofia sofie sofija sofía solange sole soledad soline solma solmaz solveig solvej solvita solène somadina sona songül sonia
sonja sonnur sonný sonya sophia sophie sophie-louise sophie-marie sophy soraia sorana soraya sorcha sorina sowande soykan soňa
speranța stacey stacie stacy stana stanca stanislava stanka stefana stefani stefania stefanie stefanía steffi stefánný steina
steinbjörg steinborg steindís steindóra steiney steinfríður steingerður steinhildur steinlaug steinrós steinrún steinunn
steinvör steinþóra stela steliana stella stellah steluța stephanie stephany sterre stien stilla stina stine stjarna styrgerður
stéphanie stígheiður stígrún stína subomi subutiye suci sudiksha sue suhani sultane sumarlína sumarrós sumayya summer sunay
sungara sunna sunnefa sunneva sunniva sunníva susam susan susana susanita susann susanna susannah susanne suse susi sussanne
sussie suus suvi suzana suzanna suzanne suze suzy suğra svafa svala svalrún svana svanbjörg svanbjört svanborg svandís svaney
svanfríður svanheiður svanhildur svanhvít svanlaug svanrós svanþrúður svava svea sveina sveinbjörg sveinborg sveindís sveiney
sveinfríður sveingerður sveinhildur sveinlaug sveinrós sveinrún sveinsína sveinveig svenja svetlana světlana swala swantje
swetlana syahrini sybilla sybille sydney sylgja sylivia sylke sylva sylvana sylvia sylviane sylvianne sylvie sylvía sylwia
synnøve sys szilvia sára sânziana sæbjörg sæbjört sæborg sædís sæfinna sæfríður sæhildur sælaug sæmunda sæný særós særún sæsól
sæunn sævör séverine sía símonía sísí síta sól sóla sólbjörg sólbjört sólborg sólbrá sólbrún sóldís sóldögg sóley sólfríður
sólgerður sólhildur sólkatla sóllilja sólný sólrós sólrún sólveig sólvör sólín sónata sónia sölva sölvey sölvína söyler sørine
søs súla súsan súsanna südabə süheyda süleyla sümerya süner sürəyya süsen süzer sırriye səadət səbinə səbirə səfurə səhər səidə
səlimə səma səmayə sənubər səriyyə ta-tanisha tabea tabita tabitha tadeja tagangül taina taja tala talia talibe talía tamanna
tamar tamara tamaşa tambika tami tamilla tammie tammy tamu tan tangül tania tanja tanmayi tanses tantri tanvi tanya tanyu tanía
tara tari tarja taru tasha tasvir tatiana tatjana tayla tayyibe taçnur tea tecla teea tegan teija teitný teja tekla teknaz
tellervo telma telse temime teodora teodosia teona tera tercan tere teresa terese teresia teresiah teresita teresía tereza
terezija terhi terina terri terttu teréz terézia tess tessa teuta teybet teófila thabisa thabisile thandazile thandeka thandiwe
thea theda thekla thelma thembeka thembekile thembile thembisile theodora theodóra theres theresa therese theresia therése
theódóra thi thiare thuthukile théa thérèse tia tiana tiara tiarna tiberia ticen tiegan tiffany tiia tiina tiiu tilda tilde
tilly timea tina tinca tincuța tindra tineke tinna tinne tira tirsa tirza titi titilayo titin tiziana tjaša todda tola tolulope
toluwanimi tomasa tomris tomurcuk tone tonia tonicha tonje tonya tora torbjörg torfey torfheiður torfhildur tori torill tory
tova tove tovuz tracey traci tracie tracy traude traudel traudl traute treacy treasa tricia triin trina trine trini trinidad
trinity triona tripti tristana triveni triya trude trudel trudi tryggva tryggvína trú trīne tuana tudora tudorița tudosia tuere
tui tuija tule tulia turanə turcein turid turvi tutkucan tutu tuula tuuli tuulia tuulikki tuva tuğçe tyla tyra tânia tía tíbrá
tímea tína tóbý tóka tóta tükəzban tülay tülin tünde tünzalə türcan türkan türkanə türknur tüzenur týra təhminə təranə
uberlinda ubika ucchal uchita udeera udyati ugla ujamaa ujunwa ulduz ulla ulla-britt ulrica ulrika ulrike ulva ulya uma umande
umi ummahani umoja umuşan una undine undína unjani unna unnati unnbjörg unndís unni unnur upadhriti upasna upma urishilla urmi
ursel ursina ursula urszula urte urvashi urvi urður urša urška uršuľa uschi usyi uta ute uyanser vacibe vagna vagnbjörg
vagnfríður vahidə vaishnavi vajèn vaka vala valary valbjörg valbjörk valbjört valborg valda valdheiður valdís valentina
valentína valentīna valeria valerie valerija valería valeska valey valfríður valgerða valgerður valhildur validə valija valka
vallary vallý valný valrós valrún valva valéria valérie valý valþrúður vamakshi vanda vanesa vanessa vania vanja vansha vanya
varenya varlık varsha varvara vasana vasatika vasilica vasudha vecide veda vedhika vedika veera veerle vefia veig veiga velma
velta vendela vendula venera veneranda venla venus vera verde verena veronica veronicah veronika veronique verónica verónika
veróníka vesna veta vetrarrós vezrife vibeka vicenta vicenția vicki vickie vicky victoire victoria victoría victória vida vidhi
viera vieroslava vigdís vigný viivi vija viktoria viktorie viktorija viktoría viktória vilborg vildane vilde vildís vilfríður
vilgerður vilhelmiina vilhelmina vilhelmína villa villimey vilma vilný vinaya vinbjörg vincenza vinciane vineta vinný vinsý
viola violet violeta violetta violette viorela viorica virginia virginie virginía viridiana virpi virág visitación vita
vittoria vitória viveka vivi vivian viviana viviane vivianne vivien vivienne viðja vjollca vladimíra vlasta vlora vlădelina
voichița von voney vordís vreneli vrinda vrishti vritti vuokko vyanjana vár vébjörg védís végerður vélaug véný véronique
víbekka víf vígdögg víggunnur vísa víóla víóletta vüsalə věra vəfa waceera waida waimarie wakeeta walburga waldtraut walentina
walli wally waltraud waltraut waltrud wanda wani warda warhi waridi waseme watika weddy weena wenche wencke wendolin wendy
wenke wera whitney wibke widisha widya wiebke wikitoria wilfriede wilhelmina wilhelmine willow wilma wiltrud winda winfred
winifred winni winnie winny wirda wishi wulan wuraola xalak xalidə xalisə xanım xatirə xavər xenia ximena xiomara xiti xumar
xénia xəyalə yaa yachana yadavi yadira yael yahvi yahşi yaiza yamile yamilet yamini yana yanara yance yanet yaneth yani yanina
yanira yara yaritza yasemen yasemin yashasvi yashawini yashica yashoda yashodhara yashvi yasinta yasmin yasmina yasmine yasmín
yasna yasti yasəmən yauvani yazgül yazmín yda yeganə yeimy yejide yekbun yeni yenifer yenny yeny yepelek yesenia yesica
yessenia yessi yessica yetunde yewande yeşil yfke yina yineth yinthe ylenia ylfa ylfur ylja ylva ylvie ynja yocelyn yochana
yolanda yolande yolima yoselin yoshita yosma yrja yrsa ysaline yudy yuli yulia yuliana yulieth yuly yuni yunita yurani yurany
yurdaser yuridia yurtseven yury yutika yvette yvonne yésica yéssica yücel yıldız zaenab zaharia zahfer zahnya zahra zaida
zainab zainabu zaira zaitra zaituni zakhele zaliha zalindra zamfira zamira zansi zara zaraza zarna zarəngiz zdenka zdeňka
zdislava zebirce zehnia zehra zehranur zelaya zelda zelha zelma zemfira zemzem zenia zenobia zenovia zenta zenzile zerafet
zeride zevlüde zeynep zeyno zeynəb zeynəgül ziba zibeydə zibuyile zigrīda zilfa zilmil zina zinal zinhle zinnure zinət zipporah
zita zizi zlatica zoe zoey zofia zofija zoila zoja zora zoraida zorica zorka zoé zoë zsanett zsuzsanna zsófia zubeyde zulaikha
zulema zulfa zulma zumaridi zunilda zuwena zuzana zvonka zélie zöhrehan zöhrə züheyla zülbiye züleyxa zülfiyyə zülfüye zümre
zümrüd zəhra zəkəriyyə zəminə zərif zərifə zərnigar áfrica ágata ágatha ágnes águeda ágústa ágústína álfdís álfey álfgerður
álfheiður álfhildur álfrós álfrún álfsól ámbar ángela ángeles árbjörg árbjört árdís árelía árlaug ármey árna árndís árney
árnheiður árnína árný ársæl ársól árveig árvök áróra árún árþóra ása ásbjörg ásborg ásdís ásfríður ásgerður áshildur áskatla
ásla áslaug ásleif ásný ásrós ásrún ást ásta ástbjörg ástbjört ástdís ástfríður ástgerður ástheiður ásthildur ástríður ástrós
ástrún ástveig ástþrúður ástþóra ásvör áurea âlemşah ângela änne åsa åse ægileif æsa æsgerður çalım çağlar çevregül çilga
çimnaz çinarə çisem çiçək çolpan édith élisabeth élise élodie éléonore émilie érica éva ída íma ína íngrid ír íren írena íris
írunn ísabel ísabella ísadóra ísafold ísalind ísbjörg ísdís ísey ísfold ísgerður íshildur ísis íslaug ísleif ísmey ísold ísrún
íssól ísveig ísól íunn íva óda ófelía óla ólafía ólafína ólavía ólivía ólína ólöf ósa ósk ótta ögmunda ögn ölrún ölveig ömriye
örbrún örfiye örk ösp övün özay özbilge özdeş özge özgün özlem özpetek özyurt úa úlfa úlfdís úlfey úlfheiður úlfhildur úlfrún
úlla úna úndína úranía úrsula úrsúla üge ülke ülküm ülkər ülle ülviyyə ümmahan ümmühan ümray ünal ürper üçgül ýja ýma ýr ýrr
þalía þeba þeódís þeódóra þjóðbjörg þjóðhildur þoka þorbjörg þorfinna þorgerður þorgríma þorkatla þorlaug þorleif þorsteina
þorstína þrá þrúða þrúður þula þura þurí þuríður þurý þyri þyrí þóra þóranna þórarna þórbjörg þórdís þórelfa þórelfur þórey
þórfríður þórgunna þórgunnur þórhalla þórhanna þórheiður þórhildur þórkatla þórlaug þórleif þórný þórodda þórsteina þórsteinunn
þórstína þórunn þórveig þórvör þórða þöll þúfa ārija đurđica ērika ľubica ľubomíra ľuboslava ľudmila ľudomila şadıman şahdiye
şahinder şahnaz şahnuray şahıgül şamiha şayan şazime şefiye şehreban şehza şelâle şemsinisa şennur şeref şerman şevketfeza
şeyda şilan şirivan şöhret şövkət şükufə şüküfe şəfa şəfiqə şəhla şəhrəbanu şəlalə şəmsiyyə şərafət šarlota špela štefanija
štefica štefka štefánia štěpánka šárka žaneta željka želmíra živa žofia žofie ștefana ștefania əcəbnaz ədibə əminə əntiqə əsmər
""".split()
)

MALE_NAMES = frozenset(
    """
aadi aage aapo aarav aarnav aarne aaro aaron aarush aarón aatos aayush abayomi abbas abdalla abdallah abdelkader abdellah
abdihakim abdirahman abdiş abdu abdul abdulbekir abdulgazi abdulkadir abdullah abdullahi abdulmenaf abdulsemet abdurrahman
abdón abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abednego abeer abeiku abel abelardo abhimanyu abhiram
abid abilio abiodun abiona abner abraham abram abubakar abuzar abyasa acar achiel achille achim aclan adak adalbert adalberto
adam adamo adan adasal addi adebiyi adebowale adedayo adedeji adekitan adekola adekunle adel adelardo adelbert adeleke adelin
adelmo adem aden adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adi adiarja adigun adika adikara adil
adinata adis aditya adlan admir adnan adolf adolfo adonis adriaan adrian adriano adrien adrián adrían adríel advaith advay
advik adán adíel adólf adıgün aedan aengus afer afil afiq afolarin afonso afrim aftin agapito agastya aggrey agim agnar agne
agni agnolo agnos agostino agris agron agus agustin agustín ahat ahmad ahmed ahmet ahsen ahti aidan aiden aigars aijuka aimo
aimé ainārs aitor aivar aivars ajala ajan ajani ajiman ajimat ajimin ajiono akalan akanmu akar akarsana akatay akbaş akboğa
akcivan akdora akdurmuş akgöl aki akif akinkunmi akinlabi akinwale akkerman akmaner aksay aksel akseli akshay aksöğüt aktemür
akver akwasi akwesi akçabay akçasu aköz akınal alaaddin alade aladino alaeddin alain alambana alamiro alamu alan alanalp
alastair alattin alban albano albeiro alberico albert alberto alberts albin albino albrecht albín alcan alcides aldair aldar
aldemar alderano aldin aldis aldo alec alejandro alejo aleks aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei
aleksej aleksi alen aleodor alessandro alessio alex alexandar alexander alexandr alexandre alexandros alexandru alexe alexei
alexej alexi alexíus aleš alf alfio alfons alfonso alfonz alfred alfredo alfreð alfréd alfrēds algot ali aliabbas aliihsan alin
alirio aliro aliseydi alistair alistar alister aliyu aljaž aljoša alkor allahverdi allan allen alli almar almir almus alois
alojz alojzij alonso aloys alparslan alpcan alphonce alphons alphonse alphonsus alpin alpsü alrekur altin altoğan altuğ
altınkaya altınışın alvar alvaro alve alveiro alvin alwin amadeo amadeus amado amador amancio amando amar amaro amaru amaury
amaç ambrose ambrosio ambróz amedeo amedeu amico amin amine amir amleto amol amon among amos amri amza américo amílcar amír
anacleto anar anaru anas anastasio anastasios anatol anatoli anatolie anatolij anay ancizar anders anderson andile andiç andor
andre andreas andree andrei andrej andrejs andres andrew andrey andrešs andri andrian andrija andrin andris andrus andrzej
andrás andré andréas andrés andwele andy anej anes anfinn angantýr angavu angelino angelo anggabaya anghel angi angus anirudh
anjolaoluwa anmol annak annar annarr annas annel annes annibale anom anoni ansaldo anselm anselmo ansgar ansh ansis anssi antal
ante antero anthony antim anto antoin antoine anton antonello antoni antonin antonino antonio antonios antoniu antonius antons
antony antonín antoníus antoon ants antti antun antónio antônio anyelo aníbal anže aodhan aongus apaydın apolinar apollo
apostolos aqil aquiles aran arben arbey arbnor arcan archer archie arda ardian ardit arent ares argemiro argono argu ari arian
aribert arie arif arifcan ariki arild arilíus arin arinbjörn aristide aristides arjun arkadiusz arkut arley arlind arlo armand
armando armands armas armend armin arnald arnaldo arnaldur arnar arnaud arnberg arnbergur arnbjörn arnd arndt arndór arne arnes
arnfinnur arnfreyr arnfried arngeir arngils arngrímur arnim arnis arnkell arnlaugur arnleifur arnljótur arnmundur arnmóður arno
arnoddur arnold arnoldo arnolds arnošt arnsteinn arnulf arnulfo arnviður arnór arnúlfur arnþór aron arpağ arpád arran arron
arsenie arsenio arsim arsipatra artan artanto artawan artemio arthur arthúr artis arto arttu artturi artur arturo arturs artúr
artūrs aru arvid arvo arvīds aryan aríel aríus arıel arıkol arısoy asael asafe asalet asani asbjørn asdrubal asger asher asif
asirwada asirwanda asko askur aslan aslanhan aslijan asmadi asman asmianto asmuni aspar assar aston astrit aswani asım asəf
atabala atagün atalay atamoğlan atasagun atatöre atenulf atgun athanasios atharv athman athuman athumani atila atilhan atilio
atlas atli atma atmaja atnan atte attila atılgan august augustin augustine augusto augusts augustín aukusti aulis aurel
aurelian aureliano aurelio aurică aurélien austar austin austine austmann austmar austri auðbergur auðbert auðbjörn auðgeir
auðkell auðmundur auðun auðunn auðólfur avelino avgust avi avram avşin axel axinte ayaan ayaydın aybora ayden aydinç aydın
aydınbey aygutalp ayinde aykutalp ayman aymeric ayodeji ayodele ayoub aypar aysoy aytek aytuna ayub ayush ayushman ayvas ayşan
azaan azad azeglio azettin aziz azizi azər açıkel aðalberg aðalbergur aðalbert aðalbjörn aðalborgar aðalgeir aðalmundur
aðalráður aðalsteinn aðólf ağa ağahadi ağakişi ağamalı ağamusa ağasəfa ağaxan ağmur aşir baba babasola babatunji babawale
baccio bachittar bagas bagiya bagus bagya bahaddin bahadurjit bahadır bahati bahittin bahuraksa bahuwarna bahuwirya bailie
bairon bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto
baktiono bala balamantri balangga balapati balatekin baldassare baldomero balduino baldur baldvin baldwin bale balendra balhaar
bali balidin balijan balinda baljiwan baltasar baltazar baltaş balthasar balvan balveer balz balázs bambang bambi banara banawa
banawi bancar bandile banjeet baptist baptiste barak baraka barasa barbu baris bariş barna barnabás barri barry barsen bart
bartek bartholomew bartholomäus bartley bartolomej bartolomeo bartolomeu bartolomé barði barışcan bas basarab bashkim basil
basile basilio bassi bastiaan bastian bastien bastián bastían basım baturay batırhan baudelio baudouin baugur bautista baydu
baykan bayman bayram bayron bayruhan baytal bayzettin bağdaş başay başhan başok beat beau beauden bebe beda bedi bedri bedřich
behbud behrem beinir beinteinn beitir bekan bekbay bekim bekir bektaşi bela belarmino belisario bellisan bello belo ben benard
bence bendegúz benedek benedetto benedict benedicto benedikt bengibay bengt beni beniamin benicio benidikt benigno benito
benjamim benjamin benjamín benjámin benn benno benny benoit benol benone benoný benoît benson bent bento benvenuto benício
benóní benóný beppe berat beren berend berent berg bergfinnur berghreinn bergjón bergmann bergmar bergmundur bergsteinn
bergsveinn bergur bergvin bergþór berkal berki berksay bernabé bernard bernardino bernardo bernd bernd-dieter berndt bernfried
bernhard bernharð bernharður berni bernt bernward bernódus berran bersi bert bertalan bertel berthold bertil berto bertold
bertram bertrand besart beshte besim besin besnik bessi bett betúel bevan beyda beyler beyzade beňadik bhekani biagio bibuwa
bican bilal bilender bilgen bilgütay bill billy biltaş binbaşar binışık birger birgir birkir birnir birsen birtingur birtir
bişar bjargar bjargmundur bjargþór bjarkan bjarkar bjarki bjarmar bjarmi bjarnar bjarne bjarnfinnur bjarnfreður bjarnharður
bjarnhéðinn bjarni bjarnlaugur bjarnleifur bjarnsteinn bjarnólfur bjarnþór bjartmann bjartmar bjartur bjartþór bjorn bjólan
bjólfur björgmundur björgvin björgólfur björgúlfur björn björnólfur bjørn bladimir blahoslav blaine blair blake blas blaž
blažej blerim blængur blævar boaz bob boban bobby bodhi bodo boe bogdan bogi bogomir bohdan bohumil bohumír bohuslav bohuš
bojan boleslav bolli bonface boniface bonifacio bonifác borahan borataş borgar borgúlfur borgþór boris borja borris borut borys
botond boynak bozbağ bozerk boztaş boði boğatimur bořivoj boštjan božo brad bradley brady bragi brahim bram bramwel brandon
brandur branislav branko braulio bravin braxton brayan brayden breandan brecht breki brencis brendan brendon breno brent bresi
brestir brett brian brice briek brien brieuc brijesh brimar brimi brimir brjánn broddi brodie bror bruce bruno bryan bryce
bryngeir brynjar brynjólfur brynjúlfur brynleifur brynsteinn bryntýr brynþór brími brăduț bucur budi buenaventura buhari bujar
bulunç burak burakhan burckhard burghard burim burkard burkhard burkhardt burkni burç buyrukhan byron bystrík bálint bárður
bæring bæringur bæron béla bóas bói bótólfur börje börkur börteçin böðvar bøje børge búi búri büget bünyamün bănel bērends
bērtulis błażej břetislav bəhlul bəhram bəhruz bəkir bəşir cabbar cabir cagak cager cahal cahangir cahir cahya cahyadi cahyanto
cahyo cahyono cailum caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio caleb calebe
calisto calixto callan callum calogero calum calvin calvince cameron camil camillo camillus camilo campbell campo can canal
canberk candelario candeniz candra candrakanta cangür canice cansin cantemir cantez caoimhin caolain caolan caomhan capa caraka
carl carl-heinz carl-johan carlito carlo carlos carmelo carsten carter carub cas casemiro casian caspar casper cathal catur
caturangga cauã cauê cavad cavid cavit cawisadi cawisono cawuk cayadi cayetano cazimir cebesoy cebrián cecep cecil cecilio
cedric cedrin ceferino celal celestino celilay celso cem cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal
cengkir cercis cesar cesare cetin cevheri cezar cezary cezayir chad chaitanya chakradev chakradhar champak chanakya chandra
chandran chandresh charan charles charly chase chatresh chatura che chege chema cheruiyot cheusi chibuzo chigozie chijioke
chinedu chris christer christiaan christian christof christofer christoffer christoph christophe christopher christos chucho
chukwudi chukwuemeka chuy cian cianan ciaran cihandide cillian cindoruk ciprian cipriano ciriaco ciril cirillo cirino ciro
ciríaco claas claes clarence clark clas claudio claudiu claudius claudy claus claus-dieter claus-peter clavs clayton clemens
clement clemente cleophas cleto clifford clinton clive clodomiro cláudio clément clímaco codin codrin codruț cody cohen cole
coleman colin colins collin collince collins colm colman colton coluccio colum columba conal conall conan conchur conleth conn
connell connor conor conrad conrado constant constantin cooper cord corentin corey coriolano cormac cormack cornel cornelio
cornelis corneliu cornelius corrado corsin corvin cory cosimo cosmas cosme cosmin costache costantino costanzo costel costin
coşkun coşqun craig crin cristea cristhian cristhofer cristian cristiano cristián cristobal cristofer cristofor cristopher
cristóbal csaba csongor ctibor ctirad cuman curdin curro curt curtis custodio cvetko cyprian cyprián cyriel cyril cyrill
cyrille cyrus czeslaw cándido cédric célestin césar côme cümşüd cüneyit cýrus călin cătălin cəlal cəlil cəmil daan dacian dacin
dadap dadaş dadi dag dagbjartur dagel dagfari dagfinnur daggeir dagmann dagnýr dagobert dagoberto dagur dagþór dai dainis dairo
dakota daksh dakshesh dalan dalbert dalbir dale dalibor daliman dalimin daliono dalkılıç dalli dalmann dalmar dalmas dalton
dalvin damar damian damiano damien damife damijan damir damián damjan damon damu dan danang dancan dancun danelíus dani daniel
daniele daniels danijel danilo daniswara danival daniël danjuma danny danson dante danu danuja dany daníel daníval danış dardan
daren dariati darijan darimin darin dario darius dariusz darko darmaji darman darmana darmanto darpan darran darrell darren
darri darrin darryl darryn darsh darsirah dartono daru daruna darwin daryani daryl darío daríus dasa daud daudi dave davi david
davide davin davis davor davorin davy davíð dawid dayar daði dağistan deaglan dean deane decebal declan deiby dejan delfino
delfín delil demeter demetrio demian demilade demirbüken demiriz demirok demiryürek demus denis denizalp denkel dennis denny
deníel dereck derek derick derkay dermot dermott derrick desiderio desmond detlef detlev dev devansh devin deviner devon dex
dezider dezső değmeer dhruv diar diarmaid diarmuid dick dickson didier diederik diedrich diego dierk dieter diethard diethelm
diether dietmar dietrich digdaya diken dilan dilavər dilder dillon dimas dimaz dimitri dimitrios dincer dinis dino dinu dinçkol
dinçsü diogo dion dionigi dionisio dionýz dipa dirican dirja dirk dirlik dismas ditmar dittmar diðrik dmitri dobroslav dodo
dofri dogan dolli dolun dom domagoj domen domenic domenico domhnall domingo domingos dominic dominick dominik don donagh donal
donald donat donatello donato donnacha donncha dono donough donovan dorel dorian dorin dorinel doru dorukhan douglas doğanalp
doğanşah doğuhan dragan drago dragoș dragutin drahomír drahoslav drajat draupnir dražen dreki drengur drew dries drilon driton
duane duarte dubán ducu dufgus dufþakur dugfús duilio duje duke duma dumitru duncan dunia duracan durante durdali durmuşali
durodola dursun duruk duruöz dusan dustin duuk duván dušan dvalinn dwayne dwi dylan dylano dzintars dániel dávid dénes díómedes
dómald dómaldi dómaldur dónald dónaldur dór dóri dósóþeus dölensoy dönməz dúi dúnn dündaralp dünyamalı dýri dýrmundur dāvis
eamon eamonn eanna earl eba ebbe ebbi ebeneser ebenezer eberg eberhard eberhardt ebuakil ebuka ecemiş eckard eckart eckehard
eckhard eckhardt eckhart eddie eddy edelbert edelmiro eder edgar edgard edgardo edgars edgübay edi edier edilberto edilon
edilson edin edinson edison edisson edmond edmund edmundo edmunds edoardo edon edouard edson edu eduar eduard eduardo eduards
edvard edvin edvīns edwar edward edwin edílon eelis eemeli eemil eerik eero eetu efe eflâtun efrain efraím efraín efrén efser
eftimie ega egbert eggert eggþór egil egill egils egon egzon ehrenfried ehrhard eider eikar eilífur einar einari einer einir
eino einvarður einþór eirik eiríkur eitel eithan eivin eivind eiðar eiður eja ekalinga ekansh ekapad ekaraj ekavir ekbal ekber
ekene ekkehard ekkehart ekmel eko ekow ekrem ekundayo ekundu el eladio elariz elberg elbert eldar eldgrímur eldjárn eldmar
eldon eldur eldór eldəniz eleazar elemér elentínus eleodoro eleuterio elfar elfráður elgün elhan eliakimu elian elias elie
eliecer eligio elijah elimar elinór elio eliot eliott elis eliseo eliud eliáš elkana elkin elladio ellert elliot elliott elliði
ellís elman elmar elmer elmeri elmidar elmir elmo elmārs elməddin elnur elof elon eloy elphas elpidio elsevər elton elturan
eluh elvar elver elvin elvis elxan elyas elçin elí elías elíeser elímar elínbergur elínmundur elínór elís elöve elşad elşən
eman emanoil emanuel emanuele emanuil emanúel emas embrek embuh emeka emerald emerson emiel emigdio emil emile emilian emiliano
emilien emilio emin emir emiro emirşan emmanuel emmanúel emmerich emmet emmett emong empluk emre emrullah emīls enar enda endra
endre endrit enes engelbert engilbert engilbjartur engiljón engill engin enginiz enis ennio enno enock enok enrico enrique
ensar ensari ensio enteng enver enzio enzo eoghan eoin ephantus epifanio eral eraldo erasmo erastus eraycan erbil ercan ercihan
erdal erdemer erdibay erdogan erdursun eremia eren erenalp erensoy ergener erginel ergönül ergün erhard erhardt eric erich
erick erik erinçer erion erkan erkinel erkki erksoy erkılıç erland erlar erlendur erling erlingur ermanis ermanno ermenegildo
ermes ermutlu ernest ernesto ernests ernestó ernir ernst ernst-august ernst-dieter ernst-otto ernő erol eron eroğul erpur ersel
erseç ertan erten ertuncay ertün ervin ervín erwan erwin eryk eryıldız eröz erşat esa esben esekíel esenbay esentürk esjar
eskil eskinalp esko esneider espartaco espen espiridión esteban estefan estiawan estiono estiven esupofo ethan etibar etienne
etiqad ettore euan eugen eugene eugenio eugine eugène eulogio eunan eusebio eusebiu eustaquio eustațiu eutimio eutropio evald
evan evangelos evans evaristo evcimen evelio ever evert evrimer ewald ewan exequiel eyberg eydan eyjólfur eylaugur eyleifur
eymar eymundur eyríkur eysteinn eyvar eyvindur eyyub eyyüp eyþór ezekiel ezequiel ezgütekin ezio ezra eðvald eðvar eðvarð eşref
faas faber fabian fabien fabio fabián fabrice fabricio fabrisíus fabrizio facundo fadil fahrullah faiq falan falgeir falk falko
falur fami famil fannar fannberg fanngeir faqid faraj faras farhan farid fariq faris fariz faruk fatih fatmir faton faustino
fausto fazil fazul feargal fearghal fedde fedele federico federigo fedor fehim feisal felice feliciano feliks felipe felix
fengur fenni fenrir ferat ferdi ferdinand ferdinando ferdínand feremez ferenc fergal fergus ferihan fermín fernand fernando
ferney ferre fersan fertram ferzi festus fetullah feykir feyruz feza fiachra fidel fidelis fiifi fikrət filip filipe filippo
filippus filit finbar finbarr finian finn finnbjörn finnbogi finngeir finnjón finnlaugur finnur finnvarður fintan fiodor fionan
fionntan fiorenzo fiorino firdovsi firudin fisnik fitan fitim fito fiyaz fjalar fjarki fjólar fjólmundur fjölnir fjölvar
fjörnir flamur flannan flavio flaviu flemming fletcher florea florencio florent florentin florentino florian floridor florim
florin floris florián flosi flurin flynn flóki flórent flóvent folke folker folkert folu forni fortunato fossmar frado franc
francesco franci francis francisc francisco franciscus franciszek franck franco franjo frank frank-michael frank-peter franklin
frankline franklín franky frans františek franz franz-josef franz-peter franz-xaver françois frančišek fraser frazer fred
freddy frede frederic frederick frederico frederik fredi fredo fredric fredrick fredrik fredy freybjörn freygarður freymar
freymundur freymóður freyr freysteinn freyviður freyþór fricis fridolin fridrich friedbert friedemann frieder friedhelm
friedhold friedo friedrich friedrich-karl frithjof fritz friðberg friðbergur friðbert friðbjörn friðfinnur friðgeir friðjón
friðlaugur friðleifur friðmann friðmar friðmundur friðrik friðsteinn friður friðvin friðþjófur friðþór frode froilán frosti
fryderyk fránn frár frédéric frímann fróði fróðmar fuad fulgencio fulvio funi fuzuli fylkir fynn fábio fáfnir fálki félix
fífill fólki fúsi füzuli fəhmin fərahim fərda fərhad fərid fərman fərrux fəxri fəxrəddin fəyyaz fəzail gabin gabino gabor
gabriel gabriël gabríel gada gadang gading gaduh gael gaetano gagan gaiman gal galak galang galar galasso galdur galih galiono
galip gallego galo galuh galur galvarino gamalíel gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa
gangsar gani ganjaran gantar gara garan garang garda garech gareth garibaldi garpur garret garreth garrett garri garry garvan
gary garðar gaspar gaspard gaspare gaston gastone gastón gathoni gatis gatot gatra gaui gaukur gaurang gaurav gautam gauthier
gauti gautrekur gautur gautviður gavan gavin gazel gazmend gaël gaëtan gašpar gbadebo gbolahan gbowoade gearoid gebhard gedion
geert geir geirarður geirfinnur geirharður geirhjörtur geirhvatur geiri geirlaugur geirleifur geirmundur geirröður geirtryggur
geirvaldur geirólfur geirþjófur geisli gejza gellir gelu genaro gencaslan gene gennaro gençay geoffrey geoffroy geofrey georg
george georgel georges georgian georgios geovanny gerald geraldo gerard gerardo gerardus geray gereon gerfried gergely gergő
gerhard gerhardt gerhart geri germain german germán gernot gero gerold gerolf geronimo gerrard gerrit gerry gerson gert
gervasio gerwin gerðar gerónimo gestur ghani ghenadie gheorghe gheorghiță ghislain ghiță giacinto giacobbe giacomo giampaolo
giampiero gian gian-luca giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro gibson
gicu gică gideon giel gijs gil gilang gilbert gilberto gildardo giles gilles gillis gilmar gils gino ginyas gioacchino
gioachino gioele gioffre gion gionata giorgian giorgio giosuè giovanni giovanny girik girindra girish girolamo gisbert gissur
gitau githinji gitonga giuliano giulio giuseppe giustino giz gizur gjúki glauco glen glenn glói glúmur gneisti gnúpur gnýr
godfrey godofredo godwin goffredo gonzalo gonçalo gopal goran gorazd gordan gordon gorm gottfrid gottfried gotthard gotthilf
gotthold gottlieb gottlob gottskálk gottsveinn goyo goði goðmundur graciano graeme graham grani grankell grant grayson graziano
grațian greco greg grega greger gregg gregor gregorian gregorio gregory greipur greppur gretar grettir grigore grzegorz
grégoire grégory grétar grímar grímkell grímlaugur grímnir grímur grímólfur grímúlfur guarino guenter guenther guglielmo guido
guilherme guillaume guillermo guiseppe gumercindo gumi gunar gunbir gundolf guneet gunnar gunnberg gunnbjörn gunndór gunner
gunngeir gunnhallur gunnlaugur gunnleifur gunnröður gunnsteinn gunnvaldur gunnólfur gunnóli gunnþór guntars gunter gunther
guntis guntram gunārs gust gustaaf gustaf gustav gustave gustavo gustaw gustáv gusztáv gutti guttormur guus guy guðberg
guðbergur guðbjarni guðbjartur guðbjörn guðbrandur guðfinnur guðfreður guðgeir guðjón guðlaugur guðleifur guðleikur guðmann
guðmar guðmon guðmundur guðni guðráður guðröður guðsteinn guðvarður guðveigur guðvin guðþór gylfi gyrðir gyula györgy győző
gzim gábor gérald gérard géza gídeon gígjar gísli gói gökay gökbudun göken gökhan göknur göksev gökten gökçebalan gökçil gönen
göran görgünay görklü gösta göte götz gözel gústaf gústav gücal gülağa gülbala gülel güleğen gülşahin gümüştekin günaydin
günden gündüz gündüzalp güneri güngördü günkurt günser günter günther günşen gürarda gürelcem gürsal güçal güçlüer güçyeter
gýgjar gýmir gəray habibu habil haciali hacıbəy haddi haddur hadi hadithi hadrien hafberg hafgrímur hafiz hafliði hafnar hafni
hafsteinn hafþór hagalín hagbarður hagbert hagen hairyanto hajo hakan haki hakikat hakim halidun halil halim hallberg hallbjörn
halldór hallfreður hallgarður hallgeir hallgils hallgrímur hallkell hallmann hallmar hallmundur hallsteinn hallur hallvarður
hallþór haluk hamar hami hamid hamis hamish hamisi hampus hamza hamzah hanedan hannes hanni hannibal hanno hanns hannu hans
hans-adolf hans-albert hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich
hans-georg hans-gerd hans-gerhard hans-günter hans-günther hans-heinrich hans-helmut hans-henning hans-herbert hans-hermann
hans-hinrich hans-joachim hans-jochen hans-josef hans-jörg hans-jürgen hans-karl hans-ludwig hans-martin hans-michael hans-otto
hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner hans-wilhelm hans-willi hans-wolfgang
hansgeorg hansjoachim hansjörg hansjürg hansjürgen hanspeter hansruedi hanss hansueli haralamb haralambie harald haraldur
harambee hardana hardi hardik hardy hari harijs harimurti haris harish hariz harja harjasa harjaya harjo harley harm harol
harold haroldo haron harri harrison harro harry harrý harsana harsanto harsaya harsh harshil hartaka hartana hartmann hartmut
hartmuth harto hartvig hartwig harun haruna harvey hasan hasbek hasim hassan hasso hasta hatem hauksteinn haukur haukvaldur
hayali hayden hayret hazrat hector heikir heikki heiko heilmóður heimir heimo heiner heinfried heini heino heinrekur heinrich
heinz heinz-dieter heinz-georg heinz-gerd heinz-günter heinz-günther heinz-joachim heinz-josef heinz-jürgen heinz-otto
heinz-peter heinz-walter heinz-werner heinz-wilhelm heinz-willi heisi heitor heiðar heiðarr heiðberg heiðbert heiðlindur
heiðmann heiðmar heiðmundur heiðrekur hekmet hektor helfried helge helgi heliodoro hellmut hellmuth helmar helmer helmut
helmuth helmút hemang hemi hemmert hendra hendri hendrik henk henner henning henri henric henrich henricus henrik henrikki
henriks henrique henry henryk henrý heraclio heraldo herbert herberto herbjörn herfinnur hergeir hergill hergils heribert
heriberto herjólfur herlaugur herleifur herluf herman hermanis hermann hermann-josef hermanni hermenegildo hermes herminio
hermundur hermóður hernando herney hernán herrmann hersir hersteinn hersveinn heru hervar hervarður hervin hervé herwig
heryanto hesbon heydər heyvetullah hezron hicham hidde hidir hikmət hilal hilario hilaríus hilbert hildar hildibergur
hildibrandur hildigeir hildiglúmur hildimar hildimundur hilding hildingur hildir hildiþór hilmar hilmir himawan himri hindal
hinrich hinrik hipólito hitesh hiçsönmez hjallkár hjalmar hjalte hjalti hjarnar hjálmar hjálmgeir hjálmtýr hjálmur hjálmþór
hjörleifur hjörtur hjörtþór hjörvar hleiðar hlini hljómur hlynur hlégestur hlér hlífar hlíðar hlíðberg hlöðmundur hlöður
hlöðvarður hlöðver hnefill hnikar hnikarr hoani holgeir holger holm holti homero honoré horacio horațiu horea horia horst
horst-dieter horst-günter horst-peter horymír hosea howard hrafn hrafnar hrafnbergur hrafnkell hrafntýr hrannar hrappur hraunar
hredhaan hreggviður hreimur hreinn hreiðar hreiðmar hringur hritik hrollaugur hrolleifur hrvoje hrærekur hrímnir hróaldur hróar
hróbjartur hrói hrólfur hrómundur hróðgeir hróðmar hróðvar hróðólfur hrútur hubert hubertus hudavent hudson hugberg hugh hugi
huginn hugleikur hugo hugues hugó huldar humberto humphrey hunalp hunor hunter hussein huxley huzuri hvannar hyltir hylur hynek
hákon háleygur hálfdan hálfdán hámundur hárekur hárlaugur hásteinn hávar hávarr hávarður håkan håkon håvard hængur hænir héctor
héðinn híram hólm hólmar hólmbert hólmfastur hólmgeir hólmgrímur hólmkell hólmsteinn hólmþór hóseas högni hörður höskuldur
höður húbert húgó húmi húnbogi húni húnn húnröður hükümdar hümbət hürdoğan hüryaşar hüseyin hüseyn hüseynqulu hüsmen hıfzullah
həci həmid həsən həsənağa həzi iacob iain ian iancu ianis ib ibidapo ibrahim ibrani ibun ibán idris idriz idık ieremia ifeanyi
ifechukwu ige ignace ignacio ignacy ignatz ignaz ignazio ignác igor igors ihaia ihsan iisakki ikbal ikenna ikeoluwa iker ikhsan
ikin ilari ilarie ilarion ildefonso ilgı ilhan ilias ilie ilija ilir ilja ilkka illugi ilmari ilmārs ilyas imam imants imaran
imer immanúel immo imran imre imrich indrajit indrek indriði indriķis ingberg ingbert ingemar ingi ingiberg ingibergur ingibert
ingibjartur ingibjörn ingileifur ingimagn ingimar ingimundur ingivaldur ingiþór ingjaldur ingmar ingo ingolf ingvaldur ingvar
ingvi ingólfur ingþór inioluwa innocent inocencio inocențiu ioan ioannis ion ionel ionică ionuț iosif ippazio irfan irinel
irnanto irsad irungu irwan isaac isaack isac isack isaiah isak isaque isaya isaías iseoluwa ishaan ishola ishwar isidor isidoro
isidro ismael ismail ismaël ismet ismo ismık israel issa issack issi istvan istván ituri iulian iuliu iurie iustin iustinian
ivan ivano ivar ivars iver ivo ivor iván iwan iwo izidor iztok iñaki iľja işıkay işıman jaak jaakko jaan jaanus jabal jabulani
jacek jacinto jack jackson jacky jacob jacobo jacobus jacopo jacques jader jaeman jafet jaga jagapati jagaraga jagat jagdish
jai jaider jail jaiman jaime jair jairaj jairo jairus jais jaka jake jaki jakob jakobs jakop jakov jakub jalia jalmari jamal
james jamil jan jan-erik jan-olof jan-peter jan-åke janez jangwa jani janic janick janik janis jankat janko jann jannik jannis
jano janos janosch janus janusz japhet japheth jared jari jarkko jarl jarlath jarleth jarmo jarne jarno jarolím jaromír jaron
jaroslav jaroslaw jarrod jarwa jarwadi jarwi jasin jasmani jason jasper jaswadi jati jatin jatmiko javan javi javier jaxon jay
jaya jayadi jayden jayeng jayson jean-baptiste jean-charles jean-claude jean-françois jean-jacques jean-louis jean-luc
jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-pol jean-yves jeet jef jeferson jeff jefferson
jeffery jeffrey jefri jeison jeisson jelani jelle jelte jenaro jenel jens jens-peter jens-uwe jenő jeppe jere jeremi jeremiah
jeremias jeremy jeremías jerguš jerker jermaine jerman jermiah jernej jeroen jerome jerry jerson jerzy jerónimo jerôme jes
jesper jesse jesus jesús jetmir jeton jevgeni jezups jhan jhoan jhon jhonatan jhonny jhony jim jimmie jimmy jinawi jindra
jindřich jip jiri jiří joachim joacim joakim joannes joao joaquim joaquin joaquín joash job jobst jochem jochen jochum joe joel
joep joerg joeri joey joffrey johan johann johannes johans john johnathan johnnie johnny johnson johnstone johny joko jon jona
jonah jonas jonatan jonathan jonathon joni jonny jono jonás jonáš joojo joona joonas joonatan joost joppe joram joran jordi
jordon jordy jordán joren jorge joris jorma jorn jort jos jose josef josep joseph josephat josephus josh joshua josiah josip
joso josphat josse jost josua josue josué josé jouko jouni jovan jozef jozo joão joël joško jožef juan juanito jude juergen
juha juhana juhani juho jukka jules julian julien julio julius juliusz julián juma jumaane jumadi jumari junior juraj jure
jurgen juri jurij juris jurre jussi justin justiniani justo justus jusuf juuso juvenal juwon jyrki ján jános járngrímur játgeir
játmundur játvarður jérémie jérémy jérôme jóakim jóann jóel jóhann jóhannes jói jómar jómundur jón jónar jónas jónatan jónbjörn
jóndór jóngeir jónmundur jónsteinn jónþór jósafat jósavin jósef jósep jósteinn jósúa jóvin józef józsef jökull jörfi jörg
jörg-peter jörgen jörmundur jörn jörri jörundur jörvar jörvi jørgen július júlí júlían júlíus júní júníus júrek jürg jürgen
jüri jānis jāzeps jēkabs jēkaubs jędrzej jūlijs kaan kaarlo kabir kabiru kacper kacung kadir kahir kahu kai kai-uwe kaique
kairav kaj kajen kajetan kakali kaktus kaldi kaleb kalervo kalevi kalgay kali kalim kalle kalman kalmann kalmar kalpit kamal
kamar kamau kambali kamidin kamiel kamil kamran kanak kanda kane kanini kanpulat kapagan kaprasíus karabaş karaca karaer
karakucak karanbay karani karanja karataş karcan kardi karel karim kariman karimi kariuki karja karkur karl karl-august
karl-dieter karl-erik karl-ernst karl-friedrich karl-georg karl-hans karl-heinrich karl-heinz karl-hermann karl-josef
karl-jürgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm karles karlfried karlheinz karli karlo karlukhan karma
karman karna karsa karsana karsten karta karvel karya kashangaki kasim kasimir kasiran kaspar kaspars kasper kassim kastriot
kastíel kasusra katana katarínus kató kauko kauri kavurt kawaca kawaya kay-uwe kayagün kayden kaygusuz kayrabay kayun kayıt
kazim kazimierz kazimír kazım kaşif kealan keano keanu keegan keelan keijo keith keji keld kelechi kelvin kelâmi kemal kemba
kemboi ken kenan kenari kenedy kenes keneth kenn kennedy kennet kenneth kenny kent kenter kenth kenyangi kenzie kenzo keran
kerim kerman kete ketilbjörn ketill kevin khaled khalid khamani khamisi kiaan kian kiapo kiaran kiarie kibar kibet kick kieran
kiernan kieron kijani kike kilian kiljan killian kilonzo kilían kimani kimanzi kimathi kimbilio kimeu kimmo kimutai kingston
kinubi kinuthia kinyanjui kinyua kioko kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui
kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kiramettin kirk kirui
kiume kiyasi kjalar kjallakur kjaran kjartan kjarval kjeld kjell kjetil kjárr kjói klaas klas klaus klaus-dieter klaus-günter
klaus-jürgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavs klemen klemens klement klemenz kliment klængur knud knut
knörr knútur kobe kocabaş koech koen koenraad kofi koggi kojo koko kolawole kolbeinn kolbjörn koldan kolfinnur kolgrímur kolmar
koloman kolskeggur kolur kolviður kondo konguralp konrad konradi konradus konráð konstantin konstantinos konstanty konstantínus
konštantín kopan koray korbinian korede korir korkmazalp kormákur kornel kornelius kornelíus kornél kort korugan kosgei kotuz
kovu koçak koçkan koðrán koşukhan kraki kris krish kristall kristaps kristberg kristbergur kristbjörn kristdór kristens krister
kristers kristfinnur kristgeir kristiaan kristian kristijan kristinn kristián kristjan kristján kristjón kristlaugur
kristleifur kristmann kristmar kristmundur kristof kristofer kristoffer kristopher krists kristvaldur kristvarður kristvin
kristóf kristófer kristþór krisztián krisztofer krišjānis krišs krištof krummi krystian kryštof krzysztof ksawery kuddusi kujoe
kujtim kullervo kumar kuncara kunibert kuno kunthara kuria kurnia kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay
kveldúlfur kvetoslav kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyalo kyan kyano kyle kylian kyllian kálmán kár kári
károly kâmil kåre kévim kévin kópur köker köktaş kösemen kürşad kārlis kılıçbay kınel kırat kırgız kıvılcım kızıl kızıltunç
kəmaləddin kənan kəramət kərim laban labinot labuh lachlan ladislau ladislaus ladislav lage laimonis lajos laksana laksh
lakshit lalo lamar lambert lamberto lameck lanang lance lander lando langalibalele langat langgeng lanjar lantar larry lars
lars-erik lars-göran lars-olof lars-åke lascăr lasmanto lasmono lasse lassi laswi laszlo latif laufar laugi laureano laurens
laurent laurenz laurențiu lauri laurian laurin lauris laurits lauritz laus laust lautaro lawrence lazar lazzaro lazăr lazım
lean leander leandro leano leart ledion ledün lee leevi lega legawa leider leif leifur leiknir leiðólfur leke lembah lenin lenn
lennard lennart lennarth lennert lenny leo leocadio leon leonard leonardo leoncio leonel leonhard leonid leons leontin leopold
leopoldo leordean leoš lere leroy leszek levente levi levin levis levoslav leví lewis lex leó león leónidas leópold liam lian
lias liban libardo liberto libor lică lieven liljar liman limar lincoln lindar lindberg lino linus lio lionel liridon lirim
lisandro livingstone livio liviu ljubisa ljósálfur ljótur ljúfur lloyd loan lode lodewijk lodovico loek loftur logan logi lohit
loke loki lonnie lope lorcan lorenz lorenzo lorik lorin loris lothar loui louie louis louka lourenço love lovre lovro lowe
lowie loïc loðmundur luan lubomír luboš luc luca lucas lucca lucențiu luchino lucho lucian luciano lucien lucio lucky lucrețiu
ludger ludo ludolf ludovic ludovico ludovicus ludvig ludvik ludvík ludwig luděk luhung luigi luis luka lukas lukasz luke lukita
lukman lukáš luluh lulut lulzim lumír lundi lungile lurhur lutfan lutfi luthfi lutz luuk luwar luwes luyanda luzius luís
lwandile lyam lyndon lyngar lár lárent lárentíus lárus lászló lázaro léo léon léonard léopold lér línberg líni lórens lórenz
lúkas lúter lúther lúðvíg lúðvík lütfi lýtingur lýður lətif maanas maanav maarten mac macario macauley macharia maciej macs
madhav mads mael maggi magne magngeir magni magnus magnús magnþór mahdi mahesa mahfud mahir mahmoud mahmud mahmut mahsun maicol
maik maikol maina maingi mairtin makan makara makau makokha makori maks maksim maksimiljan maksur maksymilian makunga makuta
makuu malachy malcolm malik malte malthe mamadou maman manaaki manaf manah manan manawa manbir mandla mandlakhe manfred manfreð
manole manolo mansurali manthan manuel manus manúel maqsud maras marbjörn marc marcantonio marcel marcelino marcell marcello
marcelo marcial marciano marcin marcio marco marcos marcu marcus marek mareks marel margana margeir margrímur margus mariadi
mariano marijan marijn marijón marin marino marinus marinó mario marius mariusz marián marjón mark markku marko markus markó
markús markþór marlon marnix maron maroš marri mars marsellíus marsito marsudi mart martaka martana martani marteinn marten
marthen martial martijn martim martin martino martti martyn martín marvin marwata maryadi maryanto marías marínó marís maríus
masar masika masinde mason massimiliano massimo mate matei matej mateo mateus mateusz matevž matheo matheus mathew mathias
mathieu mathijs mathis mathys mathéo mathías mati matias matic matiu matjaž mato matouš mats matteo matthew matthias matthieu
matthijs matthäus matthías matti mattia mattias matts mattéo mattías matyáš matéo matías matúš matěj matīss mauno mauri maurice
mauricio maurilio maurin maurits mauritz maurizio mauro maurus maurycy mavuno max maxence maxim maxime maximiano maximilian
maximiliano maximilien maximilián maximino maximo maximus maxwel maxwell maykol mazlum maël mbithi mboya mbugua mburu mcebisi
mecit medard meelis mees mefarettin mehdi mehdiqulu mehman mehmed mehmet mehmetzahir meik meinhard meinolf meinrad mekkinó mel
melchior melchor melichar melihcan melker melkíor melkólmur melle melrakki melvin melwin memili mengi mengüç mensalder mentor
merdi mergim merijn merkúr merlin mert mertel mervin mervyn merzuk meshack mestur mesut methúsalem metin metinkaya metod
metúsalem mevlüt meyvant meşhur micael micah miceal micha michael michail michal michaël michał micheal michel michelangelo
micheletto michelotto michiel mick mickaël miel mieszko miguel miha mihael mihai mihail mihajlo mihels mihhail mihin mihkel
mihnea mihály miika mijo mik mika mikael mikaere mikayıl mike mikels mikhail mikjáll mikkael mikkel mikko miklós mikołaj
mikuláš milan milay mildinberg mile miller milo milorad milos miloslav milovan miloš milton milán minenhle mio miodrag miran
mirbadin mircea mirco mirko miro miron miroslav miroslaw mirsad mirzə mirəli misael mischa mishat mislav mitchel mitchell
mitesh mitică mitra mitruț miķelis miłosz mjöllnir mjölnir mladen mlungisi modesto modris mogens mohamad mohamed mohamedi
mohammad mohammed mohamud moisés mojmír moli momanyi monis moreno moritz morris morten mortimer moses mosi mthokozisi mucahit
muchiri muema mueni mugambi mugendi muggur mugo mugur mugurel muhamed muhamet muhammad muhammed muhammet muharrem muhip
muhyettin muia muiruri mujur mukhwana muktedir mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni munene mungai muni
muninn munyao munyoki murad murat muratcan muriithi murilo murimi murithi muriuki murray mursinin mursita murti musa musafet
musau musee musembi mustafa mustapha mustika mustofa musyoka musyoki mutai mutasım muthama muthengi muthoka muthoni muthui
mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muxtar muzaffer mwangangi mwangi mwaniki mwanzia
mwaura mwende mwendwa mwezi mwikali mwiti myles myrkvi mzamo máni már márcio mário márk márton márus mátyás máté máximo måns
mårten mías mímir mír míó móri móric mórits móses móði möhsim mörður múli mübariz mücellib müfit mükramin mülâyim mümtaz münif
müntəzir mürit mürsəl müslum müslüm müzekker müzəffər mýrkjartan māris mārtiņš mădălin məhəmməd məhərrəm məmməd mənsur nabil
nachiket nacho nacio nadir nae nael nafii nahashon nahuel naim najam najib nakif nakip naksh nakul nalar namiq nand nando
napoleone naradi narcis narciso nardi narfi narji nas nasab naser nasim nasiru nasrullah nassim nasuf natalio natan natanael
nataniel nataníel nate nathan nathanael nathanaël nathaniel natiq naud naveen nayil nazario nazim nazir nazlim nazmi naël naïm
nağı ndegwa nderitu ndirangu nduku ndung'u ndunge ndungu nduta neal nebih nebojsa necati necdat nechifor necmettin neel neftalí
nehemiah nehip neider neil neill neisti nejc nel nelio nelson nelu nemanja nenad nenni neo neptúnus nerim nesip nestor neville
nevin nevio nevsal newton nezihi ng'ang'a ngamia nganga ngari ngeni ngigi ngugi nhlanhla nial niall nibaldo nicanor nicat
niccolò nichifor nicholas nicholus nick nicklas nickson nicky niclas nico nicoară nicodemo nicodemus nicodim nicolae nicolai
nicolaie nicolaj nicolas nicolaus nicolás nicolò nicu niculiță nicușor nicuță niek niels nigel nihad nihai niilo nik nikanor
nikau niklas niklaus niko nikodem nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikora niks nikulás nikša nilo nils nilson
nino nitesh nixon niyaga niyaz niyazi niyilolawa njabulo njagi njenga njeri njeru njiru njogu njoki njoroge njue njuguna njáll
njörður nnamdi noah noam noe noel nolan nolberto noman nonni nonso norbert norberto norbey norman normann normunds norðmann
noud nout novruz noé noël nrima ntimi nugraha nuhu nuno nural nurcan nuretdin nurettin nuri nuriat nurkan nurlan nuru nurulla
nurullah nurşən nurşərəf nuyan nuşirəvan nwabudike nyaga nyakundi nyamai nyambura nyana nyawira nyoman nyongesa nzioka nzomo
nándor náttmörður náttúlfur néstor níels níls nóam nóel nói nóni nóri nóvember nökkvi númi nürəddin nüsrət nývarð nəcəf nəriman
nəsib nəsimi oba obanijesu obed obinna ocampo ochieng octav octavian octavio octaviu odd oddbergur oddbjörn oddfreyr oddgeir
oddi oddkell oddleifur oddmar oddsteinn oddur oddvar oddþór odhiambo odhran odkanlı odongo oduor oganer ogooluwa oisin oiva
ojas okanay okbay oke okechukwu okello okgüçlü okoth okseven okta oktavíus okto októ októvíus oktüremiş okumu okyalaz ola
oladare oladimeji olaf olakunle olanrewaju olansile olav olavi olca oldağ oldrich oldřich ole oleg olegario olfert olgeir
olgierd olimpian olimpiu oliver olivert olivier oliviu olivér oliwer oliwier olle olli olof oloo olov olumorotimi oluoch
oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole om omaca oman omar omari omer omkaar omobobola
omondi omotayo onat ondieki ondrej ondřej onesmus ongay onkar onni onofre onuker onur onurcan onursu onveer onyango opan opiyo
opung oqtay oran oranlı orazio orduxan oreste orfeus orgün orhan orinder orlando ormar ormur orri ortak ortwin oruç orvar orxan
oscar oskar oskari oskars oskár osman osmo osogo ossi ossian osunleke osvald osvaldo osvalds oswald oswaldo oswin otakar otay
otfried othmar otieno otis otkell otmar oto otri ottavio ottfried otti ottmar otto ottokar ottomar ottone ottó otur otávio ouma
ove ovidio ovidiu owe owen owino owuor oymak ozansü ozy oğulbaş oğurata oğuzman oļģerts paavo pablo paco padraic padraig
padraigh paiman paker palle pambe pamfil panagachie panait panca pancho pandu panfilo pangeran pangestu panji pankrác paolo
pardi paride parker parman parmes parth pascal paschal pascual pasi pasqual pasquale pastor patrek patrekur patric patricio
patrick patrik patrizio patryk paul paul-gerhard paul-heinz pauli paulino paulo pauls pauric pavao pavel pavol paw pawel paweł
paşa peadar peader pearce pearse peder pedro pedró peer peeter pehlil pekka pelaji pelayo pelle pellegrino pentti pepe pepijn
pepito per per-erik per-olof percy perkasa pero perry pertti petar pete peter peter-michael peterson petr petre petri petrică
petrișor petros petru petrus petruț petter petteri phelim phelix philemon philip philipp philippe phillip phineas phoenix
piaras pier pierangelo pierce piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre pierre-yves piersanti piet
pieter pieter-jan pietro pim piotr pirahmet pirmin pius pjetur pleșu plinio plácido pol polad pompeo pompiliu pomponio poncio
pontus popobawa porfirio poul praba prabawa prabowo prabu prakosa pranata pranav pranawa praneel pranit prasetya prasetyo
pratyush pravoslav prayitna prayoga prayogo preben predrag preston priit prima primitivo prokop prudencio przemysław príor
puccio pumbaa purwa purwadi purwanto putu pál páll pálmar pálmi pánfilo pär pål péter pétur pío pünhan pătru pēteris přemysl
pərvin pərviz qabil qadim qadir qalib qarin qasim qasım qiyas qoşqar quentin quincy quinten quique quirino qulam qulu qüdrət
qədir qələndər qəzənfər qəşəm rabih rachid rachit radek raden radika radim radit raditya rado radomír radoslav radosław radovan
radu radúz raf rafa rafael rafaél rafaël rafał raffael raffaele raffaellino raffaello rafi rafid rafih rafiq rafn rafnar
rafnkell raghav ragnar ragner ragúel raharja rahman rahmat rahmet raihan raik raimo raimondo raimonds raimund raimundo rainer
raivis raivo rajab rajko ralf ralf-dieter ralf-peter ralph rama ramadan ramadhan ramazan ramid ramil ramiro ramiz ramon ramón
ranbir randall randolf randver randy rangga ranieri rannver ranveer raoul raphael raphaël rareș rashid rashidi rasim rasmus
rastislav rasul raul rauno ravi ravy rawiri ray rayaan rayan raymond raymund razi razı raúl reagan recep recepali redmond reece
refik refur reginald reginbaldur reginn rehaan reidar reifnir reijo reimar reimer reimund reinald reinaldo reinar reine reinel
reiner reinhard reinhardt reinhart reinhold reinis reino reksa relu remazan rembrandt remi remigio remo remus remy remzi renaat
renan renato renaud rendy rene rens renzo rené respati resulcan reto reuben rex rexhep reyansh reynald reynaldo reynar reynir
reyr reza rezzak rhavi rhys rian ricardo riccardo ricciotti richard richardt richárd rick rickard rickey ricky rico ridwan rigo
rigoberto rihards rik rikard rikharð rikharður riku riley rinaldo rino rinor risasi rishi risto riyad riza riziki rizki rizvan
ričards roan roar rob robbe robbie robby robert roberto roberts robin robinson rocco rochus roderich roderick rodger rodgers
rodney rodolfo rodolphe rodrigo rodrigue roel roeland rogelio roger rogers rohan rohat rok roko roland rolando rolands roldán
rolf rolf-dieter rolf-peter romain roman romano romeo romolo romuald romulus román roméo ron ronal ronald ronaldo ronan ronith
ronni ronnie ronny rono rony roope roque rory rosamel rosendo rosman ross rossa rostislav rotich rouven rowan roy ruairi ruari
rubani ruben rubén rudecindo rudi rudolf rudolph rudra rudy ruedi rufino ruggero ruggiero ruhiu ruhsat rui rune rungo runi
runólfur rupert ruperto rushil ruslan rusman russell ruy ryan ryder ryszard rza ráðgeir ráðvarður régis régulo rémi rémy
ríkarður ríkharð ríkharður ríó róbert rólant róman rómeó rómulo rósant rósar rósberg rósenberg rósi rósinberg rósinkar
rósinkrans rósmann rósmundur rögnvald rögnvaldur rögnvar rökkvi rövşən röðull rúbar rúben rúdólf rúnar rúrik rútur rüdiger
rüfət rüknettin rüşen răducu răzvan rūdolfs rəis rəsul rəşad rəşid s'fiso saadat saba saban sabar sabas sabatino sabih sabin
sabir sabri sadaka sadat sadik sadiki sadiq sadittin sadıq safet safír sahin sahir said saidi saiful saka sakari sakarías sakip
saksham sakti salami saleh salih salim salkın salman salmann salmar salomón salurbay salvador salvar salvatore salvi salómon
sam samaksh samar samarth samesh sami samir sammy samo samson samsul samu samuel samuele samuli samurtay samuël samwel samweli
samy samúel sancak sancho sandalio sandel sander sandi sandile sandis sandor sandri sandro sandu sandur sani sante santeri
santiago santino santos sançar sargın sarpkın sarthak sarvan sarıcabay sasa sascha sathvik satrettin saturnino satya saul sava
savak saverio savni saxi saydam sayin sayrak sayın saïd saúl sağcan sağıt sašo scot scott seamus sean sean-paul sebastiaan
sebastian sebastiano sebastien sebastijan sebastián sebastião sebastjan sebastían sebattin seda sedat segismundo segundo seha
seif seifur seimur selaheddin selatin seler selim selâtin sem semender semir senad senan sencar senn senne senol seosamh sep
sepp seppe seppo seracettin serafín serezli serge sergei sergej sergey sergio sergiu sergius serhatmehmet serkan serol server
servác sesar sesil seth setya sevdi seve sever severiano severin severino severo severín sevindik seydo seye seyfulla seyfullah
seyfəddin seyithan seymur sezal sezginbaş seçme shaban shadrack shamsuddeen shane shaun shaurya shawn shay shayne shea sheamus
shehu shekoni shem shivansh sibonelo sibusiso siddharth sidiq sidki siebe siegbert siegfried sieghard siegmar siegmund siegward
siem sifuna sigbergur sigbert sigbjartur sigbjörn sigdór sigfastur sigfinnur sigfreður sigfrid sigfrido sigfried sigfús sigge
siggeir sighvatur sigismund sigjón siglaugur sigmann sigmar sigmund sigmundur signar sigri sigríkur sigsteinn sigtryggur sigtýr
sigur sigurbaldur sigurberg sigurbergur sigurbjarni sigurbjartur sigurbjörn sigurbrandur sigurd sigurdór sigurfinnur sigurgeir
sigurgestur sigurgrímur sigurgísli sigurhans sigurhjörtur sigurjón sigurkarl sigurlaugur sigurleifur sigurlinni sigurliði
sigurlás sigurmann sigurmar sigurmon sigurmundur sigurnýas sigurnýjas siguroddur sigurpáll sigursteinn sigursveinn sigurvaldi
sigurvin sigurður siguróli sigurþór sigvaldi sigvard sigvarður sigþór siim sijuade sil sila silas silli silvan silvano
silvester silvestre silvestro silvian silvio silviu silvo simen simeon simi simion simiyu simo simon simão simón sinan sindre
sindri sinică sinisa siniša sione siper sirac siro sittik sivert sixten sixto siyabonga sjafnar sjoerd skafti skapti
skarphéðinn skefill skeggi skender skjöldur skorri skuggi skær skæringur skírnir skíði skúli skúta slamet slavisa slavko
slavomír slawomir slobodan smith smiður smyrill smári sneider snjóki snjólaugur snjólfur snorri snæbjartur snæbjörn snæhólm
snælaugur snær snæringur snævar snævarr snæþór soffanías sofiane soleh solomon somtochukwu sonad sondre songurkan sonny
sophanías sophus sorin sosimo soydaner soykut soyselçuk spartakus spencer sphiwe sporði spói srečko staffan stan stancu
stanislaus stanislav stanislaw stanisław stanko stanley stapi starkaður starri stavros staņislavs steen stef stefaan stefan
stefano steffen stefnir stefán stein steinar steinarr steinberg steinbergur steinbjörn steindór steinfinnur steingrímur steini
steinkell steinmann steinmar steinmóður steinn steinröður steinvarður steinólfur steinþór stelian stellan sten stephan stephane
stephen stephene steve steven stewart stian stig stijn stirnir stiven stjepan stojan stormur stuart sture sturla sturlaugur
sturri styr styrbjörn styrkár styrmir styrr stéphan stéphane stígur stórólfur suat sudi suleiman sulhi sumarliði sune sunel
suphi surya svafar svali svan svanberg svanbergur svanbjörn svangeir svanhólm svani svanlaugur svanmundur svante svanur svanþór
svatopluk svatoslav svavar svein sveinar sveinberg sveinbjartur sveinbjörn sveinjón sveinlaugur sveinmar sveinn sveinungi
sveinþór sven sven-erik sven-olof svend svenning sverre sverrir svetozár sváfnir svätopluk svölnir svörfuður swaleh swen
sylvain sylvester sylvio szabolcs szilveszter szilárd szymon sándor sæberg sæbergur sæbjörn sæi sælaugur sæmann sæmundur sær
sævald sævaldur sævar sævarr sævin sæþór sébastien sérgio símon sírnir sírus sívar sófus sófónías sókrates sólberg sólbergur
sólbjartur sólbjörn sólimann sólmar sólmundur sólon sólver sólvin sökmen sölmundur sölvar sölvi sönke sören sörli sözer søren
sübhan sücaettin sücəddin süha sükrü süleyman sümeyye süvari sýrus sıla sıylıhan səbuhi səfər səlahəddin səlim səməd sənan
sərvər sərxan sərəncam səxavət taciddin tade tadej tadeo tadeusz tadeáš tadhg tage tahir tai taine taisto takatifu talayer tali
talıb tama tamati tamaydın tamás tanak tanay tanbay tandoğdu tandri tane taneli tangaroa tanguy tanhan tanimu tanish tanner
tanpınar tansev tansığ tanveer tanyolaç tanır tapani tapio tarak tarancı tarfur tarik tariyel tarmo tartış tarzícius tasdik
tasnim tassilo taswir tatu taufan taufik tauno tayaydın taygan taylak tayyip taşar taşkan teber tecimer ted teddy tedi teemu
teerth teguh teitur tejas tejs tekbay tekecan tekiner teksoy telemaco telim telman telmo temidayo temirhan temistocle temizkal
temuçin tenis tenvir teo teobaldo teodor teodoro teodors teodosio teofil teohari terence terje terlan tero terrance terrence
terry teun teuvo tevs teymur teymuraz teymurçin tezcan tezol teófilo thabani thabiti thaddeus thaddäus thales thando theo
theobald theodoor theodor theodore theodoro theodoros theodór theophil theódór thiago thibaud thibault thibaut thibo thierry
thies thijmen thijn thijs thilo thom thomas thomás thor thoralf thorben thorberg thore thorsten thuo thure théo théodore
théophile thór tiago tiarnan tibe tiberiu tibo tibor tiburcio tichomír tiernan ties tiit tijl tijmen tijn tijs til tilen till
tillmann tilman tilmann tilo tim timbul timm timmy timo timon timotei timotej timoteo timothy timothée timurtaş timéo tindar
tindri tindur tinni tino tirta tirtayasa tito titus tivadar tiziano tiğin tjaldur tjörfi tjörvi tobias tobiasz tobiáš toby
tobías todd todor tofiq toivo toker toki toktuğ tokunbo toköz tolli tolonbay tom toma tomas tomasz tomaž tomi tomislav tommaso
tommi tommy tomo tomori toms tomàs tomás tomáš tomé tonguç tonino tonni tonny tony toomas toon topias topuz tor toralf torben
torbjörn torbjørn tord tore torfi torgny torhan toribio torquato torsten toy toño toğan toğrul traian traugott trausti travis
trent trevor tri tristan tristán troels trond trostan troy tryggvi tránsito trúmann tsuma tudor tugiman tukufu tulio tullio
tulun tumas tumi tunahan tunar tunguç tunçboğa tunçkılıç tuomas tuomo turabi tural ture turgut turlough turxan tutkun tuukka
tuur tuyuğ tuğcan tuğrulhan tuğtaş twan tycho tygo tyler tymon tymoteusz tyrfingur tyrone tyson téo tími tímon tímoteus
tímóteus tístran tóbías tói tóki tómas tór tõnu törel tükelalp tümer tümkurt türabi türkalp türkmen tüzeer týr tınal tərlan
ubaldo ubbi uberto uche uchenna uda udant udarsh udo ueli uffe uggi ugo ugolino ulakbey uldis ulf ulises ullrich ulrich ulrik
ultan ulu uludağ uluman ulutay uluğbey umang umar umay umaya umberto umman umut umutcan unggul uni unnar unnbjörn unndór
unnsteinn unnþór uno uolevi upik upkaar uraltay urbain urban urbano urfan urhan uriel urmas uroš urs urðar us ushan ushindi
usiku usman utama utkarsh utkucan utz uwe uxi uygun uzbay uzsoy uçan uçbeyi uğan uğurkan uğurtan vadim vafir vagn vahid
vahittin vakur valberg valbergur valbjörn valbrandur valdemar valdi valdimar valdis valdór valeh valentijn valentim valentin
valentino valentín valentínus valerij valerio valeriu valero valgarð valgarður valgeir valid vallaður valmar valmundur valon
valsteinn valter valtteri valtýr valur valves valère valér valíant valþór van vaqif vargın varmar vasco vasif vasil vasile
vasilică vassilios vasyl vatnar vaughan vavrinec vaysal vazeh vedant vedat vedran veer veeti vegard veigar veigur veijo veikko
veis veit veli velitdin vello venancio venceslás vendelín veniamin ver verim vermundur verner verneri vernharð vernharður
vernon vero vesa vestar vestmar veturliði veysəl vezat vic vicente vicențiu victor victoriano victorino vid vidadi vidal vidar
vide viesturs vigfús viggo viggó vignir vigo vigri vigtýr vigur vihaan vikar viking viktor viktors vilayət vilberg vilbergur
vilbert vilbjörn vilbogi vilbrandur vilgeir vilgot vilhelm vilhjálmur vilho vili viliam vilis viljami viljar viljem vilji viljo
villads ville villi vilmar vilmer vilmos vilmundur vilnis vilém viman vince vincenc vincent vincentio vincenzo vincențiu
vinicio vinicius vinjar vinko vino vinsen vinzenz vinícius viorel viraj virgilio virgill virman visar visarion visvaldis vitali
vitalis vito vitor vittorio vitus vivaan viðar viļums vjekoslav vlad vladimir vladimír vladislav vladislavs vlado vlaicu
vlastimil voicu vojtech vojtěch voldemārs volkan volker volkhard volkmar vopni vorm vratislav vratko vurğun vusumuzi václav
váli vápni vâlâ väinö vébjörn végeir vékell vélaugur vémundur vésteinn víctor vífill víglundur vígmar vígmundur vígsteinn
vígþór víkingur vít vítor vítězslav víðar víðir víťazoslav vöggur völundur vörður vöttur vüqar vüsal vəfadar vəli wachira wadi
wafula wage wahab wahyu wainaina wairimu wakiman waldemar waldo walfried walid walter walther waluyo wamalwa wambua wambugu
wambui wangari wangila wangui wanja wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi ward wardaya wardi warinder warjas
warji warre warren warsa warsita warta warwick washington wasis wawan waweru wayne wazir wekesa weldon wenceslao wenzel werner
wesley wesonga wessel wieland wieslaw wigbert wiktor wilber wilder wilfred wilfredo wilfrido wilfried wilhelm wilhelmus willard
wille willem willfried willi william williams willian willibald willibert willie willis willum willy wilman wilmar wilmer
wilson wim winfried wira wiremu wisnu witold wladimir wojciech woldemar wolf wolf-dieter wolf-dietrich wolf-rüdiger wolfgang
wolfhard wolfram wout wouter wriddhish wridesh wulf wyatt wycliff wycliffe wálter xalid xaliq xaləddin xamis xanana xander
xankişi xanlar xaver xavi xavier xosrov xudaverdi xudayar xudu xəlil xəyal xəyyam yadigar yagnesh yago yahya yahşikan yair
yakobo yalazabay yalgın yaltırak yalçın yamid yamin yamən yan yanick yanik yanis yankı yann yannic yannick yannik yannis yargı
yasan yash yasin yassin yassine yasəf yatan yatin yavuz yavər yaw yayak yazganalp yağın yağızkurt yaşattin yecid yeferson
yeison yekda yelesen yeneral yerko yerson yertan yesid yetişal yigit yilmaz ylur ymir yngvar yngve yngvi yoann yoga yohan
yohane yolal yonatan yonathan yono yordan yoruç yosef younes youri yousef youssef yrjö yrkill yug yunis yunt yurdanur yurtgüven
yurttaş yusif yussuf yusuf yuvraj yvan yves yvon yönetmen yücelen yümun yıldır yılma yəhya zablon zac zacarías zach zacharia
zacharias zacharie zachary zahid zahir zahur zaid zak zakaria zakaría zakarías zakayo zakir zalán zaman zamfir zamin zamiq
zamir zashil zaur zayan zayyan zbigniew zbyněk zdenko zdeněk zdravko zeferino zehaan zekayi zeki zeljko zende zennun zeno zenon
zenzele zeynal zeynelabidin zeynulla ziedonis ziggy zihni zikmund zion ziya ziyaettin zlatko zoltan zoltán zophanías zophonías
zoral zoran zsigmond zsolt zsombor zuba zuhri zvonko zwatie zóphanías zóphonías züfer zülgarni zərdüşt ábel ádám ágúst áki ákos
álfar álfgeir álfgrímur álfur álfþór álvaro ámundi ángel árbjartur árbjörn árelíus árgeir árgils ármann árni áron árpád ársæll
ás ásberg ásbergur ásbjörn ásgautur ásgeir ásgils ásgrímur ási áskell áslaugur áslákur ásmar ásmundur ásröður ástbjörn ástgeir
ástmar ástmundur ástráður ástríkur ástvald ástvaldur ástvar ástvin ástþór ásvaldur ásvarður ásólfur ásþór âdem ângelo åbjørn
åge åke ægir æsir ævar ævarr çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan çağlasın çağveren çelem çelikkan çelikyürek
çerçi çetinsu çeviköz çinerk çingiz çokan çopur çoğay çıdal çıvgın édgar édouard émile éric étienne ëakumbu ían ígor ími ísak
ísar ísarr ísbjörn íseldur ísgeir ísidór ísleifur ísmael ísmar ísrael ísólfur ítalo ívan ívar íñigo ófeigur ólafur óli óliver
ólíver ómar ómi óscar óskar ósvald ósvaldur ósvífur óttar óttarr óðinn öge ögmundur ögri ökkaş öktürk ölnir ölver ölvir ömer
ömür öndólfur önel öngen önsal önundur örik örjan örlaugur örlygur örn örnólfur örvar öryürek össur östen över öxar özakan
özalpsan özaslan özbay özbilek özdal özdil özdoğdu özel özerdinç özertem özger özgür özinal özkent özkutlu özlü özokçu özpınar
özsözlü öztek öztürk özçam özüdoğru öğet øivind øjvind ørni øvli øystein øyvind úddi úlfar úlfgeir úlfhéðinn úlfkell úlfljótur
úlftýr úlfur úlrik úranus übeydullah ülfet ülfət ülküdeş ülvi ümid ümmet ünek ünlen ünübol ürfettin üsame üstün üzer üzeyir
ýmir ýrar þangbrandur þengill þeyr þinur þiðrandi þiðrik þjálfi þjóstar þjóstólfur þjóðann þjóðbjörn þjóðgeir þjóðleifur
þjóðmar þjóðrekur þjóðvarður þjóðólfur þorberg þorbergur þorbjörn þorbrandur þorfinnur þorgarður þorgautur þorgeir þorgestur
þorgils þorgnýr þorgrímur þorgísl þorkell þorlaugur þorleifur þorleikur þorlákur þormar þormundur þormóður þorri þorsteinn
þorvaldur þorvar þorvarður þrastar þrymur þráinn þrándur þróttur þröstur þrúðmar þyrnir þór þórar þórarinn þórbergur þórbjörn
þórgnýr þórgrímur þórhaddur þórhalli þórhallur þórir þórlaugur þórleifur þórlindur þórmar þórmundur þóroddur þórormur þórsteinn
þórður þórólfur þórörn ādams ādolfs đuro ēriks ēvalds ğanim ģederts ģirts ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łukasz
şaban şabettin şafii şahat şahin şahinbey şahlar şahmar şahmettin şahvələd şakir şali şamil şamxal şanlı şavki şefi şehamet
şekim şemsettin şenkal şerafeddin şevket şide şinasi şirin şirzad şuayp şükri şükür şıxı şərəfəddin šime šimon štefan štěpán
žan žanis željko žiga žigmund șerban ștefan əbdül ədalət əflatun əhliman əhməd əhəd əjdər əkbər əkrəm əli əliş əliəkrəm ələkbər
ələsgər əmin əmir ənvər ərtoğrul əsgər əyyub əşrəf
""".split()
)

EITHER_NAMES = frozenset(
    """
abdi ade ale alexis alsoy amani amor angalia angel antonie ariel aris arta asanti ashley ashton asiman auguste avni bahari
bailey blær bo boma brooklyn cannur carmine ceyhun charlie charo christie christy chuki chus claude cruz daire dara daragh
darragh deniz dominique eden eka elia elisha elli enea enzi esra evance fahari fanaka faraja fimar fran gabi gabriele gerd
guadalupe guiomar günver hekima hillary indra isa ivica jamie jean jenni jessy jo joan jordan jua juul kader kahurangi kala
kaombwe karan kari karol kay kerry kiburi kijana kim kipenzi krishna laçın leigh leone leslie loreto lou loïs lupe maj makini
manaia manu mar marian marjan matija matunda maxi michele morgan münəvvər nanni naoise nazaret nicola nihal nikola noa noor
patrice quinn rael regan rein reshoni reyes risalet rosario rua sabari sacha safari sai sasha saša selvi senna serda seyran
shannon shida sifa siku sol sədaqət taylor tenzin thalente tiare tine tisa toni tufani turan ufukay uli uzima uğur valentine
valeri vega wamwema wendelin yalın yaqub yaşar yohana yuri zane öncel ünsever şendoğan
""".split()
)
