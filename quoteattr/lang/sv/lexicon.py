"""Swedish: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.lang.sv._cue_forms_generated import CUE_FORMS
from quoteattr.lang.sv._mood_forms_generated import INDICATIVE
from quoteattr.lang.sv.cues import CUE_GROUPS
from quoteattr.lang.sv.people import NATIONALITIES, PERSONS, PERSONS_FEMALE, PERSONS_MALE, PRONOUNS
from quoteattr.lang.sv.phrases import PHRASES
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

#: Superlatives and ordinals that look like past forms.
SUPERLATIVES = ("främste", "förste", "siste", "minste", "störste", "äldste", "yngste", "bäste", "senaste")
#: Ends of surnames and adverbs that look like nouns with their article.
SURNAMES = ("ersen", "gren", "hansen", "ingen", "jensen", "larsen", "ligen", "nilsen", "olsen")
LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        all alla alle allt andra annan annat bägge båda de dem den denna denne dessa det detta dylika elva en en_del ett
        ett_par ettdera fem femtio femton fjorton fler flera flesta fyra fyrtio få hundra hvar hvarje inga ingen inget många
        nio någon någondera något några någre samma samtliga sex sju somliga sådan sådana sådant tio tjugo tolv tre trettio
        tretton tusen två varenda varje vilka vilken vilket vissa ytterligare åtskilliga åtta
        """),
        "possessive": words("""
        # own list: “his”, “their”
        deras dess din dina ditt eder edra ens er era ert hans hennes hens min mina mitt sin sina sitt vars vår våra vårt
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        af angående av avseende bakom beträffande bland bredvid efter emot enligt exklusive framför från för före förutom
        genom gentemot gällande hit_till hos i i_stället_för ifrån in_i inför inklusive innan innanför inom intill invid
        istället_för jemte jämte kring längs med mellan mot ned_i nedanför ner_i oaktat om ovanför på på_grund_av runt
        rörande sedan tack_vare till trots under upp_i uppå ur utaf utan utanför utifrån utom via vid visavi à å åt öfver
        över
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        antingen både dock eller fast men och och/eller samt ty utan varken
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        därför_att då efter_att eftersom eftersom_att ehuru emedan enär fastän för_att huruvida ifall innan liksom medan när
        oavsett_om om sedan sedan_dess som_om så_att så_länge så_snart såsom såvida tills trots_att under_det_att änskönt
        även_om
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        att hur huru hurudan huruvida hvad hvar hvarför hvem ifall när om vad varför varifrån vart vem vems vilka vilkas
        vilken vilket
        """),
        "relative": words("""
        # own list: “who”, “which”
        dit där därifrån hvars hvilka hvilken hvilket som varav varmed vars varvid vilka vilkas vilken vilket
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        blef blev bleve bli blifva blifvit blir bliva bliver blivit ha hade haft hafva hafver har har_varit hava haver var
        vara varit vore voro är äre äro
        """),
        "modal": words("""
        # own list: “can”, “would”
        behövde behöver borde brukade brukar bör fick finge får kan kom kommer kunde kunna kunnat lär lät låter må måste
        måtte ska skall skola skolat skulle torde tycks tycktes tänker velat verkade verkar vilja vill ville
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        aldrig ej icke inga ingalunda ingen ingenting inget inte inte_heller knappast knappt näppeligen varken
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        alltför alltid alltså allvarligt annars argt av_och_till bara bekymrat belåtet bestämt bistert bittert bl.a
        bland_annat bort borta buttert bättre både cirka dels delvis dessförinnan dessutom dock dystert där där_emot
        därefter däremot därför därmed därom därpå därtill därvidlag då då_och_då eftertänksamt egentligen eller_hur
        emellanåt emellertid enbart endast ens ensam ensamt exempelvis faktiskt fortfarande fram framför_allt för_närvarande
        för_övrigt förmodligen förresten förskräckt först förstås förvånat ganska genast givetvis glatt gråtande gärna
        halvhögt heller helst helt hem hest hit hittills hur_som_helst hädanefter häftigt här härmed härom högst högt i_dag
        i_går i_morgon i_stället ibland idag igen igår ilsket imorgon in inget_vidare inne ironiskt istället ivrigt ju just
        kallt kanske knappt kort kvar leende likadant likaså lite litet lugnt länge längre lättat lågt långsamt mer mest
        mindre minst mjukt mycket möjligen naturligtvis ned ner nervöst nickande nog nu numera nyfiket nyligen nyss
        när_som_helst nästan också oerhört offentligt ofta oftast omedelbart omkring oroligt plötsligt på_nytt pånytt redan
        rent retsamt riktigt rätt sakta samtidigt sedan sen senare själf själv själva självklart skarpt skrattande skämtsamt
        slutligen snabbt snart spydigt stillsamt strax strängt suckande surt säkert sällan särskilt så så_småningom således
        sålunda t.ex tidigare till_exempel till_sist till_slut tillbaka tillsammans torrt totalt troligen trots_allt trumpet
        tveksamt tvärt tyst tyvärr undrande ungefär upp uppenbarligen upprepade_gånger ut uttryckligen vanligen vanligtvis
        vidare visserligen visst väl väldigt vänligt ytterligare ytterst ändå ännu även åter återigen återstående åtminstone
        ögonblickligen ömt öppet
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        aftes aftse april augusti dag dagar dagarna dagen december eftermiddag eftermiddagen februari fjol fredag fredagen
        fredags förmiddag förmiddagen förra gång gången gånger går helg helgen häromdagen höst hösten i_dag i_fjol i_går
        i_morgon idag ifjol igår imorgon januari jul julen juli juni klockan kvart kväll kvällen lördag lördagen lördags maj
        mars middag midnatt midsommar minut minuten minuter morgon morgonen morse månad månaden månader måndag måndagen
        måndagens måndags natt natten november nyligen nyår nästa oktober onsdag onsdagen onsdags påsk påsken sekel sekund
        sekunder september sommar sommaren stund stunden söndag söndagen söndags tid tiden tider timmar timme timmen tisdag
        tisdagen tisdags torsdag torsdagen torsdags vecka veckan veckor vinter vintern vår våren år åren året århundrade
        årtionde ögonblick ögonblicket
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        ack adjö ah aha aj aldrig alla allt alltid alltså annars att av bara barn bland blev blir bort borta bra båda bör de
        dem den denna deras dess dessa dessutom det detta dig din dina dit ditt dock du där däremot därför då efter eftersom
        ej eller emellertid en enligt er era ert ett fan far farväl fast faster fel fem fick flera flicka fram fru från
        fröken fy fyra få får för först gamla gamle ge genom god goda gott gubbe gud gumma gärna gå gör ha hade hallå han
        hans har hej hemma hen henne hennes herr herrar herre herregud hit hjälp hm hmm hon honom hos hur huru hvad hvarför
        hvem här hå håll hör i ibland icke idag igår ikväll imorgon in inga ingen ingenstans ingenting inget innan inne inom
        inte ja jag jaha jaså jo ju just kan kanske kom kors kring kunde kära käre lilla lille lyckligtvis låt mamma man med
        medan mellan men mig min mina mitt mor moster mot många måste naturligtvis ned nej ner nere ni nio nog nu när nå
        någon någonting något några nåja nåväl och också ofta oh oj om oss pappa plötsligt pojke precis på redan rätt
        sammanlagt samt samtidigt sannerligen sant se sedan sen ser seså sex sig sin sina sist sitt sju ska skall skulle
        skynda slutligen snart snälla snälle stackars stanna strax säg så ta tack tag till tillbaka tio totalt tre tro trots
        två ty tyst tyvärr tänk tänkte under upp uppe ur usch ut utan ute utom vad var varför varje varsågod vart vem
        verkligen vet vi vid vilka vilken vilket vill ville vissa visserligen visst väl vän vänner vänta vår våra vårt är
        även å åh åja ånej åt åtta över överallt
        """),
        "organisation": words("""
        # own list: nouns for an organisation: “committee”, “ministry”, “company”
        administration afp aftonbladet agentur akademi allians ambassad ap arbetsförmedling arbetsförmedlingen armé
        avdelning bank banken bolag bolaget brandkår byrå centerpartiet central centralbank dagens_nyheter delegation
        departement departementet direktion dn domstol domstolen ekot enhet eu expressen fack facket fackförbund
        fackförbundet finansdepartement finansinspektionen flygbolag fn folkhälsomyndighet folkhälsomyndigheten
        fondförvaltare forskningsrådet förbund förbundet förening föreningen företag företaget förlaget försvarsdepartement
        försvarsmakt försäkringskassa försäkringskassan förvaltning grupp göteborgs-posten havs-_och_vattenmyndigheten
        hovrätt hovrätten högskola högskolan högsta_domstolen institut institutet justitiedepartement kabinett kammarrätten
        kanal kansli kedja klubb klubben koalition kommission kommissionen kommitté kommittén kommun kommunen kommunstyrelse
        koncern koncernen koncernledning kongress konjunkturinstitutet konkurrensverket konsulat kreml krigsmakt
        kriminalvården krisgrupp kristdemokraterna kustbevakning kyrka lag laget landsting landstinget ledning leverantör
        liberalerna livsmedelsverk livsmedelsverket länsstyrelse länsstyrelsen magasin migrationsverk migrationsverket milis
        miljöpartiet moderaterna museum myndighet nato naturvårdsverk naturvårdsverket nyhetsbyrå nämnd nämnden opposition
        organisation orkester parlament parti partiet pentagon polis polismyndighet polismyndigheten presstjänst radio
        redaktion redaktionen rederi rederiet regering regeringen regionen reuters riksbank riksbanken riksdag riksdagen
        räddningstjänst rätt rätten råd rörelse sammanslutning sekretariat senat sjukhus sjukhuset skatteverk skatteverket
        skola skolverket socialdemokraterna socialstyrelse socialstyrelsen spionmyndighet sr stiftelse stiftelsen styrelse
        svd svenska_dagbladet sverigedemokraterna svt sydsvenskan säkerhetstjänst sällskap säpo teater television tidning
        tidningen tidskrift tingsrätt tingsrätten trafikverk trafikverket tt tullverk tv tv4 underrättelsetjänst universitet
        universitetet utrikesdepartement utrikesförvaltning utskott utskottet vatikanen verk vetenskapsrådet vita_huset
        vänsterpartiet who åklagarmyndighet åklagarmyndigheten
        """),
        "group": words("""
        # own list: nouns for several people: “officials”, “residents”, “crowd”
        advokater aktivister amerikaner amerikanerna analytiker anhängare anhöriga anställda användare arbetare arbetarna
        arbetslösa arrangörer arrangörerna barn barnen bedömare befolkningen besökare boende britter britterna bröder
        bröderna bönder bönderna chefer cheferna damer damerna danskar deltagare demonstranter domare drabbade döttrar
        efterlevande ekonomer elever experter experterna facken fackförbund familj familjen finländare fiskare flickor
        flickorna flyktingar folk folket folkmassan folksamlingen forskare forskarna fångar företag företagen företrädare
        föräldrar föräldrarna grannar grannarna gäster gästerna herrar herrarna invånare invånarna israeler journalister
        kamrater kamraterna kollegor kritiker kritikerna kunder kunderna kvinnor kvinnorna källor källorna ledamöter ledare
        ledarna liberaler läkare läkarna lärare lärarna majoritet majoriteten medborgare medier medierna medlemmar
        medlemmarna miljöorganisationer ministrar ministrarna minoritet minoriteten moderater motståndare myndigheter
        myndigheterna män männen människor människorna norrmän observatörer offer organisationer organisationerna
        palestinier par paret partier partierna passagerare pojkar pojkarna poliser politiker publik publiken rebeller
        rebellerna representanter resenärer riksdagsledamöter ryssar ryssarna samtliga sjuka socialdemokrater soldater
        studenter svenskar svenskarna sverigedemokrater syskon syskonen systrar systrarna söner tidningar tidningarna
        tjänstemän tjänstemännen trupper turister tyskar tyskarna ukrainare unga ungdomar ungdomarna utredare utredarna
        vittnen väljare väljarna vänner vännerna ägare ägarna äldre åklagare åklagarna åskådare överlevande
        """),
        "document": words("""
        # own list: nouns for a text: “statement”, “report”, “letter”
        affisch analys analysen anmälan artikel artikeln avtal avtalet banderoll beslut beslutet betänkande blogginlägg bok
        boken brev brevet budgeten bulletin dagbok debattartikel dekret dikt dokument dom domen domslut domslutet e-post
        enkät enkäten facebookinlägg förklaring granskning granskningen hemsida inlägg inlägget inskription insändare
        kartläggningen kommuniké krönika lag lapp larmrapport ledare mail manifest meddelande mejl mejlet motion mätning
        mätningen notis nyhet plakat pressmeddelande pressmeddelandet prognos prognosen promemorian proposition
        propositionen protokoll protokollet rapport rapporten redogörelse reklam remissvaret resolution rubrik
        sammanfattning sammanställningen skrivelse skrivelsen skylt slogan sms statistik studie studien stämningsansökan tal
        telegram text tweet undersökning undersökningen utlåtande utredning utredningen uttalande uttalandet vers webbplats
        yttrande yttrandet åtalet
        """),
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        af av utav
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        alla andra bägge båda denna denne dessa en ett flera flesta få ingen många några samtliga somliga vissa
        """),
        "article": words("""
        # own list: articles and similar words, which are not part of a description
        de den denna denne dessa det detta en ett
        """),
        "as_reported": words("""
        # own list: before a tag that opens its sentence (“as Mira said”)
        som
        """),
        "be": words("""
        # own list: forms of “be”, which make passives
        blef blev bli blir blivit var vara varit vore är
        """),
        "clause_break": words("""
        # own list: words that begin a new clause after an object (“while”, “when”)
        då eftersom fastän innan medan när
        """),
        "clause_opener": words("""
        # own list: words that begin a clause rather than an adverbial
        att eftersom ifall när om som
        """),
        "conditional": words("""
        # own list: words that make a report hypothetical (“if”)
        ifall om såvida
        """),
        "coordinator": words("""
        # own list: words that join two subjects (“Ida and Per”)
        och samt
        """),
        "count": words("""
        # own list: numbers in words and similar quantities (“not all”, “nearly half”)
        alla cirka drygt elva fem femtio flera fyra fyrtio hundra knappt många nio nästan några omkring sex sju tio tjugo
        tolv tre trettio tusen två åtta
        """),
        "definite": words("""
        # own list: the definite article
        de den det
        """),
        "existential": words("""
        # own list: words in the place of a subject (“there is”)
        det
        """),
        "first_person": words("""
        # own list: “I” and its contractions, which are not part of a name
        jag
        """),
        "genitive_article": words("""
        # determiners of an owner right after the noun that is owned (“der Sprecher *der* Stadt”)
        """),
        "genitive": words("""
        # own list: the preposition of possession
        af av
        """),
        "indefinite": words("""
        # own list: the indefinite article
        en ett
        """),
        "indicative": INDICATIVE | words("""
        # own list: verb forms that show that a clause states a fact (“kommt”, “ist”)
        anlände anländer använde använder arbetade arbetar bar berodde beror betalade betalar betydde betyder blev blir
        bodde bor bryter bröt bär började börjar dog drabbades drabbas drack drar drev dricker driver drog drogo dödades
        dödas dör faller fanns fick fingo finns flydde flyr fortsatte fortsätter frigjorde frigör fungerade fungerar får
        följde följer föll förekom förekommer förlorade förlorar försvann försvinner gav ger gick gingo gjorde greps grips
        gällde gäller gör heter hette hittade hittades hittar hittas hjälper hjälpte hoppades hoppas hängde hänger håller
        höll höllo hör hörde innebar innebär inträffade inträffar kastade kom kommer kommo krävde kräver kände känner köper
        köpte kör körde la lade led ledde leder levde lever lider ligger log lägger lämnade lämnar lät låg lågo låter
        minskade minskar möter mötte nickade nådde når orsakade orsakar pekade planerade planerar pågick pågår reser reste
        rycker ryckte rör rörde sa sade saknades saknas satt satte ser sitter sjunker sjönk skadades skadas skakade skapade
        skapar skar skilde skiljer skjuter skrattade skrev skriver skär sköt slog slutade slutar slår sov sover spelade
        spelar sprang springer stannade stannar steg stiger stod stodo ställdes ställs stämde stämmer stängde stänger står
        suckade sutto säger säljer sätter såg sågo sålde talade talar tar teg tog togo trodde tror uppstod uppstår utbryter
        utbröt utgjorde utgör utsattes utsätts valde vann vet vinner visade visar visste vägde väger väljer vände väntades
        väntas äter åt ökade ökar öppnade öppnar
        """),
        "infinitive_marker": words("""
        # own list: before an infinitive (“to”)
        att
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        för som
        """),
        "kin": words("""
        # own list: nouns for relatives, who usually have names of their own
        broder brodern bror brorsan brorson dotter dottern fader fadern far farbror farfar farmor faster flickvän fru
        fästman fästmö hustru hustrun kusin maka makan make maken mamma mamman man moder modern mor morbror morfar mormor
        moster pappa pappan pojkvän sambo son sonen styvfar styvmor svägerska svärdotter svärfar svärmor svärson svåger
        syrran syster systern systerson tvilling änka änkling
        """),
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        dem dig eder er hen henne honom ingen mig oss sig varandra
        """),
        "oblique": words("""
        # determiners and possessives that never begin a subject (“dem”, “seinem”)
        """),
        "occasion": words("""
        # own list: prepositions before an occasion on which words are said (“in an interview”)
        i på under vid
        """),
        "plural_determiner": words("""
        # own list: determiners that show a plural
        alla bägge båda de dessa fem flera fyra få inga många nio några samtliga sex sju somliga tio tre två vissa åtta
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        deras din dina ditt hans hennes min mina mitt sin sina sitt vår våra vårt
        """),
        "quantity": words("""
        # own list: nouns for a number of people, singular or plural (“a majority say”)
        antal del dussin fjärdedel flertal hälften majoritet massa minoritet par procent rad skara tredjedel
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        hur huru huruvida hvad hvarför hvem ifall när om vad var varför varifrån vart vem vems vilka vilken vilket
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        avböjde avböjer avböjt undvek vägrade vägrar vägrat
        """),
        "reported_mood": words("""
        # verb forms that show that a clause reports what somebody said (“komme”, “sei”)
        """),
        "several": words("""
        # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        alla båda flera fyra många några tre två
        """),
        "subject_relative": words("""
        # own list: words that may be the subject of a relative clause
        som vilka vilken
        """),
        "that": words("""
        # own list: words that begin a reported clause
        att
        """),
        "supposed_mood": words("""
        # verb forms that show one of two things: a report, or that something isn't so (“käme”, “wäre”)
        """),
        "time_link": words("""
        # own list: before a time (“on Monday”, “last week”)
        den efter från före förra i nästa om på sedan till under vid
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        bedömning mening ord ordalag uppfattning åsikt
        """),
    },
    pronouns=PRONOUNS,
    endings=(

        Ending(ending="en", tells="definite", shortest=5, but_not=SURNAMES),
        Ending(ending="et", tells="definite", shortest=5, but_not=(" inget", " annet")),
        Ending(ending="an", tells="definite", shortest=6, but_not=(" man", " utan", " medan", " sedan", " innan")),
        Ending(ending="ern", tells="definite", shortest=6, but_not=("modern",)),
        Ending(ending="rna", tells="definite", shortest=6, but_not=(" gärna",)),
        Ending(ending="ren", tells="definite", shortest=5),
        Ending(ending="ade", tells="past", shortest=5),
        Ending(ending="dde", tells="past", shortest=5, but_not=("hundde",)),
        Ending(ending="kte", tells="past", shortest=5),
        Ending(ending="pte", tells="past", shortest=5),
        Ending(ending="ste", tells="past", shortest=5, but_not=SUPERLATIVES),
        Ending(ending="rde", tells="past", shortest=5, but_not=("fjärde",)),
        Ending(ending="lde", tells="past", shortest=5),
        Ending(ending="nde", tells="gerund", shortest=6, but_not=("gående", "ordförande", "under")),
        Ending(ending="ligen", tells="adverb", shortest=7),
        Ending(ending="ligen", tells="sure_adverb", shortest=7),
        Ending(ending="vis", tells="adverb", shortest=8),
        Ending(ending="vis", tells="sure_adverb", shortest=8),
    ),
    noun_endings=(
        "arnas", "ernas", "arna", "erna", "orna", "rnas", "ens", "ets", "rna", "ar", "en", "er", "et", "na",
        "ns", "or", "n", "r", "s", "t",
    ),
    plural_cases=("arna", "erna", "orna"),
    compounds=True,
    persons=dict.fromkeys(PERSONS, Gender.UNKNOWN)
    | dict.fromkeys(PERSONS_FEMALE, Gender.FEMALE)
    | dict.fromkeys(PERSONS_MALE, Gender.MALE),
    organisation_sorts={},
    organisation_refers_to={},
    nationals={},
    nationalities=NATIONALITIES,
    cue_groups=CUE_GROUPS,
    cue_forms=CUE_FORMS,
    features={
        "inf": "VerbForm=Inf",
        "ger": "Tense=Pres|VerbForm=Part",
        "part": "Tense=Past|VerbForm=Part",
        "pres": "Mood=Ind|Person=1,2,3|Tense=Pres|VerbForm=Fin|Voice=Act",
        "past": "Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act",
        "prespass": "Mood=Ind|VerbForm=Fin|Voice=Pass",
        "pastpass": "Mood=Ind|VerbForm=Fin|Voice=Pass",
    },
    cue_nouns=dict.fromkeys(words("""
    # own list: nouns for what somebody says
    anklagelse anmärkning argument begäran bekännelse beröm besked budskap citat farhåga fras fråga förklaring förslag
    förtydligande hot hälsning invändning klagomål kommentar konstaterande krav kritik löfte meddelande mening motto ord
    paroll påpekande påstående rad replik rop sats slagord slogan svar tillrop tillägg uppgift uppmaning utlåtande utrop
    utsaga uttalande varning vittnesmål yttrande åsikt önskan
    """), Act.SPEECH),
    irregular_past=words("""
    # past forms without a past ending, if they are nothing else
    """),
    ages=words("""
    # endings that make a noun for a person from a number ("-year-old")
    """),
    organisation_endings=words("""
    # last words of organisations' names that are not nouns for one ("foods")
    """),
    phrases=PHRASES,
)
