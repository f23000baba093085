"""Danish: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.da._cue_forms_generated import CUE_FORMS
from quoteattr.lang.da._mood_forms_generated import INDICATIVE
from quoteattr.lang.da.cues import CUE_GROUPS
from quoteattr.lang.da.people import NATIONALITIES, PERSONS, PERSONS_FEMALE, PERSONS_MALE, PRONOUNS
from quoteattr.lang.da.phrases import PHRASES
from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

#: Superlatives and ordinals that look like past forms.
SUPERLATIVES = ("første", "største", "næste", "sidste", "bedste", "fleste", "ældste", "yngste", "mindste", "seneste")
LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        adskillige al alle alt anden andet andre begge de den denne det dette disse diverse elleve en enhver enkelte et
        et_par ethvert faa fem femten fire fjorten flere fleste fyrre få halvtreds hin hine hint hundrede hver hvert hvilke
        hvilken hvilket ingen intet mange megen meget ni nogen noget nogle otte saadan saadanne saadant samme samtlige seks
        syv sådan sådanne sådant ti to tolv tre tredive tretten tusind tyve visse yderligere
        """),
        "possessive": words("""
        # own list: “his”, “their”
        dens deres dets din dine dit ens hans hendes jeres min mine mit sin sine sit vor vore vores vort
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        a ad af angaaende angående bag blandt bortset_fra efter eksklusive for foran foruden fra før gennem hos i
        i_forhold_til i_modsætning_til i_stedet_for iblandt ifølge igennem imod ind_i ind_til inden inklusive langs med
        mellem mod ned_i nedenfor om omkring op_i op_til ovenfor over over_for overfor paa paa_grund_af pr på på_grund_af
        rundt siden takket_være til trods ud uden udenfor under under_henvisning_til ved ved_siden_af vedrørende via à
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        baade både dog eller enten hverken men og samt thi
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        da da_der dersom efter_at eftersom endskønt for_at fordi før hvis idet ifald inden indtil ligesom medmindre mens
        naar når saa_at saa_længe saa_snart saafremt selv_om selvom siden skønt som_om så_at så_længe så_snart såfremt
        trods_at uanset_om
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        at hvad hvem hvilke hvilken hvilket hvis hvor hvoraf hvordan hvorfor hvorfra hvorhen hvornaar hvornår hvorvidt om
        """),
        "relative": words("""
        # own list: “who”, “which”
        der hvad hvem hvilke hvilken hvilket hvis hvor hvoraf hvorfra hvormed hvorved som
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        blev blevet blive bliver er haft har havde have var være været
        """),
        "modal": words("""
        # own list: “can”, “would”
        behøver burde bør faar fik får gider kan kunde kunne kunnet lader lod maa maatte må måtte plejede plejer skal skulde
        skulle skullet synes turde tør vil vilde ville villet
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        aldrig ej heller_ikke hverken ikke ingen ingenlunde ingenting intet næppe
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        aabenbart alene allerede alligevel altid altsaa altså alvorligt atter baade bare bedre bestemt bittert bl.a
        blandt_andet blidt blot bort borte både cirka dengang derefter derfor derimod dermed derned dernæst derop derpaa
        derpå dertil desuden dog efterfølgende efterhaanden efterhånden egentlig ellers endda endelig endnu endvidere f.eks
        faktisk for_eksempel for_øvrigt forbavset forhaabentlig forhåbentlig formentlig formodentlig forskrækket fortsat
        forundret frem fremover fx førend først ganske gentagne_gange gerne godt grædende heller hellere helst helt hen her
        her_i hermed hidtil hjem hurtigt hverken hæst højst højt i_aftes i_dag i_forgaars i_forgårs i_gaar i_går i_morgen
        i_nat i_stedet i_øvrigt idag igen ikke imidlertid ind indtil_videre især ivrigt jo just knap koldt kort kortvarigt
        kun kækt langsomt lavt leende lidt længe længere maaske meget mere mest mindre mindst muligvis mundtligt muntert
        måske naturligvis ned nemlig netop nikkende nok nu nylig næsten offentligt officielt ofte ogsaa også omkring omtrent
        op overhovedet pludselig pludseligt ret roligt saa saaledes sagte sammen samtidig sandsynligvis selv selvfølgelig
        senere siden sikkert sjældent skarpt skriftligt slet smilende snart spydigt stadig stadigvæk stille straks strengt
        stædigt sukkende så således særligt telefonisk temmelig tidligere til_gengæld til_sidst tilbage trods_alt tværtimod
        tørt ud udtrykkeligt uhyre vel venligt videre virkelig vist vredt væk ydermere yderst åbenbart øjensynligt
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        aar aarene aaret aarhundrede aarti aften aftenen aftes april august dag dage dagen dagene december efteraar
        efteraaret eftermiddag eftermiddagen efterår efteråret februar fjor foraar foraaret forgårs formiddag formiddagen
        fornylig forrige forår foråret fredag gang gange gangen går i_aftes i_dag i_gaar i_går i_morgen idag igaar igår
        januar jul julen juli juni klokken kvarter lørdag maaned maaneden maaneder maj mandag mandagen marts middag midnat
        minut minutter morgen morgenen morges måned måneden måneder nat natten november nytaar nytår næste oktober onsdag
        paaske paasken påske påsken sekund sekunder september sidste sommer sommeren søndag tid tiden tider time timen timer
        tirsdag torsdag uge ugen uger vinter vinteren weekend weekenden år årene året århundrede årti øjeblik øjeblikket
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        aa aah af ah aha ak aldrig alle allerede alt altid altsaa altså at av baade bare barn begge blandt blev bliver blot
        bort både bør da de dem den denne der derefter deres derfor derimod dermed desuden desværre det dette dig din dine
        disse dit dog dreng du efter ej eller ellers en endelig er et faa faar fanden far farvel faster fem fik fire flere
        fordi fra frem fru frøken fy få får først gaa gamle gennem gerne giv god gode godt gud gå gør ha hallo ham han hans
        har havde hej heldigvis hende hendes her herefter herre herregud herrer hjemme hjælp hm hold hos hr hun hvad hvem
        hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornaar hvornår hør i idag ifølge igen ikke imidlertid ind
        inde inden ingen ingenting intet især ja jasaa jaså javel javist jeg jer jeres jo kan kom kunne kære lad lille maa
        maaske man mange med mellem men mens mig min mine mit mod mor moster må måske naa naah naar naturligvis ned nede nej
        netop ni nogen noget nogle nok nu nå nåh når ofte og ogsaa også oh om op oppe os otte over paa pige pludselig på
        rigtigt saa samt samtidig sandelig sandt se seks selvom ser siden sidst sig sin skal skulle skynd skønt snart
        stakkels stille stop straks syv så søde tag tak thi ti til tilbage to tre tro tænk ud ude uf under var ved vel ven
        venner vent vi vil ville virkelig vores værsgo å åh øj
        """),
        "organisation": words("""
        # own list: nouns for an organisation: “committee”, “ministry”, “company”
        administration afdeling afp akademi alliance ambassade amt anklagemyndighed anklagemyndigheden arbejdstilsynet avis
        avisen bank banken beredskab berlingske bestyrelse bevægelse brandvæsen bureau byret byretten børsen central
        centralbank dansk_industri datatilsynet delegation direktion domstol domstolen dsb ekstra_bladet enhed enhedslisten
        eu fagforbund fagforening fagforeningen finansministerium finanstilsynet firma fjernsyn fn folketing folketinget
        fond fonden forbund forbundet forening foreningen forlaget forsvar forsvarsministerium forvaltning fødevarestyrelsen
        gruppe hof hold holdet hospital hospitalet hær højesteret højskole institut instituttet justitsministerium
        jyllands-posten kabinet kirke klub klubben koalition kommission kommune kommunen koncern koncernen kongres
        konservative konsulat kreml kæde landsret landsretten ledelse leverandør luftfartsselskab magasin milits
        miljøstyrelsen ministeriet ministerium museet museum myndighed nationalbank nationalbanken nato nyhedsbureau nævn
        opposition organisation orkester parlament parti partiet patientombuddet pentagon pet politi politiet politiken raad
        radio redaktion redaktionen rederi rederiet redningsberedskab regering regeringen region regionen retten reuters
        rigsrevisionen ritzau råd sekretariat selskab selskabet senat skattestyrelse skole skolen socialdemokraterne
        socialdemokratiet statsministeriet stiftelse styrelse sundhedsstyrelse sundhedsstyrelsen sygehus teater tidsskrift
        tingretten tv tv2 udenrigsministerium udvalg udvalget universitet universitetet vatikanet venstre virksomhed
        virksomheden who
        """),
        "group": words("""
        # own list: nouns for several people: “officials”, “residents”, “crowd”
        advokater aktivister amerikanere amerikanerne analytikere anklagere ansatte arbejdere arbejdsløse aviser aviserne
        beboere befolkningen betjente borgere briter briterne brugere brødre bønder børn børnene chefer damer danskere
        danskerne deltagere demonstranter dommere drenge drengene døtre efterforskere efterladte ejere ejerne eksperter
        eksperterne elever eleverne embedsmænd embedsmændene fagfolk fagforeninger familie familien fanger fiskere flertal
        flertallet flygtninge folk folket forskere forskerne forældre forældrene gæster gæsterne herrer iagttagere
        indbyggere israelere journalister kammerater kilder kilderne kolleger konservative kriminelle kritikere kunder
        kunderne kvinder kvinderne landmænd ledere lederne liberale læger lægerne lærere lærerne medarbejdere medarbejderne
        medier medierne medlemmer medlemmerne menneskemængden mennesker mindretal mindretallet ministre ministrene
        modstandere myndigheder myndighederne mænd mændene naboer naboerne nordmænd observatører ofre oprørere oprørerne
        organisationer overlevende paarørende palæstinensere par parret partier partierne passagerer piger pigerne
        politikere publikum pårørende pædagoger radikale rejsende repræsentanter russere russerne socialdemokrater soldater
        studerende svenskere syge sygeplejersker sårede sønner søskende søstre tilhængere tropper turister tyskere tyskerne
        ukrainere unge venner vennerne vidner virksomheder vælgere ældre økonomer
        """),
        "document": words("""
        # own list: nouns for a text: “statement”, “report”, “letter”
        aftale aftalen analyse analysen anklageskrift anklageskriftet anmeldelse artikel artiklen bekendtgørelsen beslutning
        beslutningen betænkning blogindlæg bog bogen brev brevet bulletin dagbog debatindlæg dekret digt dokument dom dommen
        e-mail erklæring forslag granskning hjemmeside høringssvar indlæg indrykning inskription kendelse kendelsen klumme
        kommuniké kortlægning leder lov lovforslaget maaling mail mailen manifest meddelelse meningsmåling måling målingen
        notat notatet notits nyhed opgørelse opgørelsen opslag opslaget optælling overskrift plakat pressemeddelelse
        pressemeddelelsen prognose prognosen protokol rapport rapporten redegørelse redegørelsen referatet resolution resumé
        rundspørge seddel skilt skrivelse slogan sms spørgeskema statistik svaret tale tekst telegram tweet udtalelse
        udtalelsen undersøgelse undersøgelsen vers
        """),
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        af
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        alle andre begge denne disse en et faa flere fleste få ingen mange nogle samtlige visse
        """),
        "article": words("""
        # own list: articles and similar words, which are not part of a description
        de den denne det dette disse en et
        """),
        "as_reported": words("""
        # own list: before a tag that opens its sentence (“as Mira said”)
        som
        """),
        "be": words("""
        # own list: forms of “be”, which make passives
        blev blevet blive bliver er var være været
        """),
        "clause_break": words("""
        # own list: words that begin a new clause after an object (“while”, “when”)
        da fordi inden mens naar når selvom
        """),
        "clause_opener": words("""
        # own list: words that begin a clause rather than an adverbial
        at fordi hvis naar når om som
        """),
        "conditional": words("""
        # own list: words that make a report hypothetical (“if”)
        dersom hvis saafremt såfremt
        """),
        "coordinator": words("""
        # own list: words that join two subjects (“Ida and Per”)
        og samt
        """),
        "count": words("""
        # own list: numbers in words and similar quantities (“not all”, “nearly half”)
        alle cirka elleve fem fire flere godt hundrede knap mange ni nogle næsten omkring otte seks syv ti to tolv tre
        tredive tusind tyve
        """),
        "definite": words("""
        # own list: the definite article
        de den det
        """),
        "existential": words("""
        # own list: words in the place of a subject (“there is”)
        der det
        """),
        "first_person": words("""
        # own list: “I” and its contractions, which are not part of a name
        jeg
        """),
        "genitive_article": words("""
        # determiners of an owner right after the noun that is owned (“der Sprecher *der* Stadt”)
        """),
        "genitive": words("""
        # own list: the preposition of possession
        af
        """),
        "indefinite": words("""
        # own list: the indefinite article
        en et
        """),
        "indicative": INDICATIVE | words("""
        # own list: verb forms that show that a clause states a fact (“kommt”, “ist”)
        aabnede aabner afviser anholdes anholdt ankom ankommer arbejdede bar begynder begyndte besluttede beslutter betaler
        betalte betyder betød bidrager bidrog blev bliver boede bor brugte bryder brød bærer bøjede drager drak drev drikker
        driver drog dræbes døde dør falder faldt fandt fandtes finder findes flygtede flygter foregaar foregik foregår
        forlader forlod forsvandt forsvinder fortsatte fortsætter fulgte fødte følger gaar gav gik giver gjaldt gjorde
        gælder gør hang hed hedder hjalp hjælper holder holdt hænger hører hørte indebærer kender kendte kom kommer kræver
        køber købte kører kørte laa lader lagde led ledte levede lever lider ligger lod lukkede lukker lå lægger løb løber
        mangler mindsker mistede mister møder mødte naaede naar nikkede nåede når omstødte opstaar opstod opstår planlægger
        rakte rammes rejser rejste risikerer rykker rystede saa saarede saaredes sad sank satte ser sidder skaber skabte
        sker skete skrev skriver skyder skyldes skyldtes skyndte skød slaar slap slipper slog sluttede slutter slår smilte
        solgte sov sover spillede spiser spiste staar steg stiger stod stopper står synker så sårede såredes sælger sætter
        tager talte tav tier tjener tog traadte trak troede tror trådte træder udgør valgte vandt ved vendte ventedes ventes
        vidste vinder virker viser viste vælger åbnede åbner øgede øger
        """),
        "infinitive_marker": words("""
        # own list: before an infinitive (“to”)
        at
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        for som
        """),
        "kin": words("""
        # own list: nouns for relatives, who usually have names of their own
        bedstefar bedstemor broder bror broren datter datteren enke enkemand fader far farbror faren farfar farmor faster
        forlovede fætter hustru hustruen kone konen kusine kæreste mand moder mor morbror moren morfar mormor moster nevø
        niece onkel samlever stedfar stedmor svigerdatter svigerfar svigerinde svigermor svigersøn svoger søn sønnen søster
        søsteren tante tvilling
        """),
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        dem dig ham hende hinanden jer mig os sig
        """),
        "oblique": words("""
        # determiners and possessives that never begin a subject (“dem”, “seinem”)
        """),
        "occasion": words("""
        # own list: prepositions before an occasion on which words are said (“in an interview”)
        i paa på under ved
        """),
        "plural_determiner": words("""
        # own list: determiners that show a plural
        alle begge de disse faa fem fire flere få mange ni nogle otte samtlige seks syv ti to tre visse
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        deres din dine dit hans hendes min mine mit sin sine sit vores
        """),
        "quantity": words("""
        # own list: nouns for a number of people, singular or plural (“a majority say”)
        antal del fjerdedel flertal halvdelen mindretal par procent række skare snes tredjedel
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        hvad hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorfra hvorhen hvornaar hvornår hvorvidt om
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        afviser afvist afviste nægtede nægter nægtet undlod
        """),
        "reported_mood": words("""
        # verb forms that show that a clause reports what somebody said (“komme”, “sei”)
        """),
        "several": words("""
        # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        alle begge fire flere mange nogle to tre
        """),
        "subject_relative": words("""
        # own list: words that may be the subject of a relative clause
        der hvilke hvilken som
        """),
        "that": words("""
        # own list: words that begin a reported clause
        at
        """),
        "supposed_mood": words("""
        # verb forms that show one of two things: a report, or that something isn't so (“käme”, “wäre”)
        """),
        "time_link": words("""
        # own list: before a time (“on Monday”, “last week”)
        den efter fra før i næste om paa på siden sidste til under ved
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        mening opfattelse ord vendinger vurdering
        """),
    },
    pronouns=PRONOUNS,
    endings=(

        Ending(ending="en", tells="definite", shortest=5, but_not=(
            "nsen", "dsen", "lsen", "rsen", "tsen", "ksen", " ingen", " anden", " inden", " siden", "gren",
        )),
        Ending(ending="et", tells="definite", shortest=5, but_not=(" meget", " noget", " andet", " intet", " eget")),
        Ending(ending="eren", tells="definite", shortest=6),
        Ending(ending="erne", tells="definite", shortest=6, but_not=(" gerne",)),
        Ending(ending="ene", tells="definite", shortest=6, but_not=(" alene", " grene")),
        Ending(
            ending="ede", tells="past", shortest=5, but_not=(" hvede", " allerede", " nede", " tilstede", " glæde", " vrede")
        ),
        Ending(ending="kte", tells="past", shortest=5),
        Ending(ending="lte", tells="past", shortest=5, but_not=("enkelte",)),
        Ending(ending="nte", tells="past", shortest=5),
        Ending(ending="rte", tells="past", shortest=5, but_not=("sorte", "korte", "hjerte")),
        Ending(ending="ste", tells="past", shortest=5, but_not=SUPERLATIVES),
        Ending(ending="ende", tells="gerund", shortest=6, but_not=("tusende", "kende", "sende")),
        Ending(ending="vis", tells="adverb", shortest=8),
        Ending(ending="vis", tells="sure_adverb", shortest=8),
    ),
    noun_endings=(
        "ernes", "enes", "erne", "ene", "ens", "ets", "nes", "en", "er", "et", "ne", "ns", "e", "n", "r", "s",
        "t",
    ),
    plural_cases=("erne", "ene"),
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
    advarsel anklage argument begæring bekendelse bekymring bemærkning besked budskab citat forklaring forslag frase hilsen
    holdning indvending klage kommentar konklusion konstatering krav kritik løfte meddelelse mening motto opfordring
    oplysning ord parole påmindelse påstand replik ros råb slagord slogan spørgsmål svar sætning tilføjelse tilråb trussel
    udråb udsagn udtalelse vidneudsagn vurdering ytring ønske
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
