"""Norwegian: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.no._cue_forms_generated import CUE_FORMS
from quoteattr.lang.no._mood_forms_generated import INDICATIVE
from quoteattr.lang.no.cues import CUE_GROUPS
from quoteattr.lang.no.people import NATIONALITIES, PERSONS, PERSONS_FEMALE, PERSONS_MALE, PRONOUNS
from quoteattr.lang.no.phrases import PHRASES
from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

#: Superlatives and ordinals that look like past forms.
SUPERLATIVES = ("første", "største", "neste", "siste", "beste", "fleste", "eldste", "yngste", "minste", "seneste", "viktigste")
LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        aatte adskillige al alle alt anden andet andre annen annet begge de dei den denne desse det dette disse diverse ei
        eiga eige eigen eigne ein eit elleve en enhver enkelte et et_par ethvert faa fem femten femti fire fjorten fleire
        flere fleste fyrre få førti halvtreds hin hine hint hundre hundrede hver hvert hvilke hvilken hvilket ingen intet
        mange megen meget mye ni noe noen nogen noget nogle noko nokon nokre otte saadan saadanne saadant same samme
        samtlige seks sju sjølve slik slike slikt syv sådan sådanne sådant ti tjue to tolv tre tredive tredve tretten tretti
        tusen tusind tyve visse yderligere ytterligere åtte
        """),
        "possessive": words("""
        # own list: “his”, “their”
        deira dens deres dets di din dine dit ditt dykkar ens hans hendes hennar hennes jeres mi min mine mit mitt si sin
        sine sit sitt vaar vaare vaart vor vore vores vort vår våre vårt
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        a ad af angaaende angående av bag bak blandt blant bortset_fra bortsett_fra efter eksklusive etter for foran foruden
        foruten fra frå før gennem gjennom grunnet hjå hos i i_forhold_til i_modsætning_til i_motsetning_til i_stedet_for
        iblandt iblant ifølge ifølgje igennem imod imot ind_i ind_til inden inklusive inn_i innan innen innenfor inntil
        langs med mellem mellom mod mot ned_i nedenfor om omkring op_i op_til opp_i opp_til ovenfor over over_for overfor
        paa paa_grund_af paa_grunn_av pr på på_grund_af på_grunn_av rundt sidan siden takket_være til trass trods tross ud
        uden udenfor under under_henvisning_til ut utan uten utenfor ved ved_siden_af vedrørende via à
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        baade både dog eller enten for men og samt thi verken
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        at da da_der dersom då efter_at efterat eftersom enda endskønt etter_at ettersom for_at fordi før hvis idet ifald
        ifall inden indtil inntil ligesom liksom med_mindre medan medmindre mens naar når om saa_at saa_lenge saa_længe
        saa_snart saafremt selv_om selvom sidan siden sjølv_om skjønt skønt slik_at som_om så_at så_lenge så_længe så_snart
        såfremt til_tross_for_at trods_at uanset_om uansett_om viss
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        at hva hvad hvem hvilke hvilken hvilket hvis hvor hvor_mye hvoraf hvordan hvorfor hvorfra hvorhen hvorledes hvornaar
        hvornår hvorvidt korleis kva kvar kven kvifor naar når om
        """),
        "relative": words("""
        # own list: “who”, “which”
        der hva hvad hvem hvilke hvilken hvilket hvis hvor hvoraf hvorav hvorfra hvormed hvorved som
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        ble blei blev blevet bli blir blitt blive bliver er ha hadde haft har har_vore hatt havde have skal skulle var vart
        vert verte vore være været vært
        """),
        "modal": words("""
        # own list: “can”, “would”
        behøver burde bør faar fik fikk får gider kan kunde kunne kunnet lader lar lod lot maa maatte må måtte pleide pleier
        plejede plejer skal skulde skulle skullet synes trenger turde tør vil vilde ville villet
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        aldri aldrig ei ej heller_ikke hverken ikke ikkje inga ingen ingenlunde ingenting intet neppe næppe verken
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        aabenbart aapenbart alene allerede allereie alligevel allikevel alltid alt altid altsaa altså alvorlig alvorligt
        antagelig antakelig atter av_og_til baade bare bedre bestemt bittert bl.a blandt_andet blant_annet blidt blot bort
        borte både cirka dengang derefter deretter derfor derfra derimod derimot dermed derned dernest dernæst derop derpaa
        derpå dertil dessutan dessuten desuden difor dog då dæmpet efterfølgende efterhaanden efterhånden egentlig ellers
        elles enda endda endelig endnu endvidere enn ennaa ennå etter_hvert etterpaa etterpå f.eks faktisk for_eksempel
        for_øvrig for_øvrigt forbauset forbavset forhaabentlig forhaapentligvis forhåbentlig forhåpentligvis formentlig
        formodentlig forskrekket forskrækket fort fortsat fortsatt forundret fram framleis frem fremdeles fremover fx førend
        først ganske gentagne_gange gerne gjentatte_ganger gjerne godt graatende gråtende grædende haardt heller hellere
        helst helt hen her her_i hermed hest hidtil hittil hjem hurtig hurtigt hverken hæst højst højt høyst høyt i_aftes
        i_dag i_forgaars i_forgårs i_gaar i_går i_morgen i_nat i_stedet i_øvrigt iblant idag igen igjen ikke imidlertid ind
        indtil_videre inntil_videre især ivrig ivrigt jo just kaldt kanske kanskje knap knapt koldt kort kortvarigt kun kækt
        langsomt lavt leende lenge lenger lidt likevel litt længe længere maaske meget mer mere mest mindre mindst minst
        muligens muligvis mundtligt muntert muntlig måske naa naturligvis ned nemlig nesten netop nettopp nikkende no nok
        noksaa nokså nu nylig nå næsten offentlig offentligt officielt offisielt ofte ogsaa også omkring omtrent op
        overhodet overhovedet plutselig raskt ret rolig roligt saa saaledes sagte sammen samtidig sandsynligvis
        sannsynligvis seinare selv selvfølgelig selvsagt senere siden sikkert sint sjelden sjældent skarpt skriftlig
        skriftligt slet slett smilende snart spesielt spydigt stadig stadigvæk stille straks strengt stædigt sukkende svært
        så således særlig særligt tankefuldt telefonisk temmelig tidlegare tidligere til_gengæld til_gjengjeld til_sidst
        til_slutt tilbage tilbake trods_alt trolig tross_alt truleg tvert_imot tværtimod tydeligvis tørt ud udtrykkeligt
        uhyre uttrykkelig vekk vel venligt vennlig vidare videre virkelig visst vist vredt væk ydermere yderst ytterst
        åbenbart åpenbart òg øjensynligt
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        aar aarene aaret aarhundre aften aftenen aftes april august dag dagen dagene dager desember ettermiddag
        ettermiddagen februar fjor forgaars forgårs formiddag formiddagen forrige fredag gaar gang gangen ganger går helg
        helga helgen høst høsten i_dag i_gaar i_går i_morgen idag igaar igår januar jul jula julen juli juni klokka klokken
        kvarter kveld kvelden lørdag maaned maaneden maaneder mai mandag mandagen mars middag midnatt minutt minutter morgen
        morgenen morges måned måneden måneder natt natten neste november nylig nyttaar nyttår oktober onsdag paaske paasken
        påske påsken sekund sekunder september siste sommer sommeren søndag tiaar tid tiden tider time timen timer tirsdag
        tiår torsdag uka uke uken uker vaar vaaren vinter vinteren vår våren år årene året århundre øyeblikk øyeblikket
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        aa aah aatte adjø af ah aha ak akk aldri aldrig alle allerede alltid alt altid altsaa altså at av baade bare barn
        begge blandt blant ble blev blir bliver blot bort både bør da de deg dei dem den denne der dere derefter deres
        deretter derfor derimod derimot dermed dersom desse dessutan dessuten dessverre desuden desværre det det_er dette
        dig din dine disse dit ditt dog dreng du då efter eg ei ein eit ej eller ellers en endelig er et etter faa faar fan
        fanden far farvel faster fem fik fikk fire fleire flere for fordi fra frem fru frå frøken fy få får før først gaa
        gamle gennem gerne gi giv gjennom gjerne gjør god godaften gode godt gud gutt gå gør ha hadde hallo ham han hans har
        havde hei hej heldigvis hende hendes henne hennes her herefter heretter herr herre herregud herrer hjelp hjemme
        hjælp hm ho hold hos hr hun hva hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorledes hvornaar
        hvornår hør i idag ifølge ifølgje igen igjen ikke ikkje imidlertid ind inde inden ingen ingenting inn inne intet
        især ja jasaa jaså javel javisst javist jeg jente jer jeres jo jovisst kan kanskje kjære kom korleis kunne kva kvar
        kven kvifor kære la lad likevel lille maa maaske man mange me med medan meg mellem mellom men mens mig min mine mit
        mitt mod mor moster mot må måske naa naah naar naturligvis ned nede nei nej netop nettopp ni no noe noen nogen noget
        nogle nok nokre nu nå nåh når ofte og ogsaa også oh om op opp oppe os oss otte over paa pige pludselig plutselig på
        pøh rigtigt riktig saa samt samtidig sandelig sandt sannelig sant se seg seks selv selvom ser si sidan siden sidst
        sig sin sist sju skal skulle skynd skønt snart snille stakkars stakkels stille stop stopp straks syv så søde ta tag
        tak takk tenk thi ti til tilbage tilbake to tre tro tænk ud ude uf uff under ut ute vaar vaare var ved vel ven venn
        venner vent vet vi vil ville virkelig viss vores vår våre værsgo å åh åtte æsj øj øy
        """),
        "organisation": words("""
        # own list: nouns for an organisation: “committee”, “ministry”, “company”
        administrasjon adresseavisen afp aftenposten akademi allianse ambassade arbeiderpartiet arbeidstilsyn
        arbeidstilsynet avdeling avis avisa avisen bank banken bedrift bedriften beredskap bergens_tidende bevegelse
        brannvesen byraa byrå dagbladet dagsavisen datatilsynet delegasjon departement departementet direksjon direktorat
        domstol domstoladministrasjon domstolen e24 enhet etat eu fagforbund fagforening fagforeningen finansdepartement
        finanstilsynet firma fjernsyn flyselskap fn folkehelseinstituttet fond forbund forbundet forening foreningen
        forlaget forsvar forsvarsdepartement forvaltning fremskrittspartiet fylkeskommuna fylkeskommune fylkeskommunen
        gruppe helsedirektorat helsedirektoratet helseføretaket hær høgskole høyesterett høyre høyskole institutt
        instituttet justisdepartement kabinett kirke kjede klassekampen klubb klubben koalisjon komiteen komité kommisjon
        kommuna kommune kommunen kongress konsern konsernet konsulat kreml krf kripos kystvakta kystvakten lag laget
        lagmannsrett lagmannsretten ledelse leverandør lokalavis magasin mattilsyn mattilsynet milits miljødirektoratet
        museet museum myndighet nato nav nemnd nettavisen nho norges_bank nrk ntb nve nyhetsbyraa nyhetsbyrå opposisjon
        organisasjon orkester paatalemyndighet parlament parti partiet pentagon politi politidistrikt politiet pst
        påtalemyndighet påtalemyndigheten raad radio redaksjon redaksjonen rederi rederiet redningstjeneste regjering
        regjeringa regjeringen retten reuters riksrevisjonen råd rødt sametinget sekretariat selskap selskapet senat
        senterpartiet sentral sentralbank sjukehuset skatteetat skatteetaten skattevesen skole skolen skulen stiftelse
        stiftelsen storting stortinget styre sykehus sykehuset teater tidsskrift tilsyn tingrett tingretten tolletaten tv
        tv2 udi universitet universitetet utenriksdepartement utvalg vatikanet vegvesenet venstre vg virksomhet
        """),
        "group": words("""
        # own list: nouns for several people: “officials”, “residents”, “crowd”
        advokater aktivister aktorer amerikanere amerikanerne analytikere ansatte arbeidere arbeidsløse avisene aviser barna
        beboere befolkningen betjenter borgere britene briter brukere brødre bøndene bønder damer dansker deltakere
        demonstranter dommere døtre eiere eierne ekspertane ekspertene eksperter eldre elevane elevene elever etterforskere
        etterlatte fagfolk fagforeninger familie familien fanger fiskarane fiskere flertall flertallet flyktninger folk
        folkemengden folket foreldra foreldre foreldrene forskarane forskere forskerne gaardbrukere gjestene gjester guttene
        gutter gårdbrukere herrer innbyggere innbyggjarane innsatte israelere jentene jenter journalister kamerater kildene
        kilder kolleger konservative kriminelle kritikarane kritikere kundene kunder kvinnene kvinner ledere lederne legane
        legene leger leiarane liberale lærarane lærere lærerne medarbeidere medarbeiderne mediene medier medlemmene
        medlemmer menn mennene mennesker mindretall mindretallet ministre motstandere myndighetene myndigheter naboene
        naboer nordmenn observatører ofre opprørere opprørerne organisasjoner overlevende paarørende palestinere par paret
        partiene partier passasjerer politifolk politikarane politikere publikum pårørende reisende representanter russere
        russerne saarede sjefer soldater sosialdemokrater statsraader statsråder studenter svensker syke sykepleiere sårede
        sønner søsken søstre tilhengere tjenestemenn tjenestemennene tropper turister tyskere tyskerne ukrainere ungdommer
        unge velgere vennene venner virksomheter vitner økonomer
        """),
        "document": words("""
        # own list: nouns for a text: “statement”, “report”, “letter”
        analyse analysen anke anmeldelse artikkel artikkelen avtale avtalen blogginnlegg bok boka brev brevet bulletin
        dagbok debattinnlegg dekret dikt dokument dom dommen e-post e-posten epost erklæring forskriften forslag granskning
        hjemmeside høringssvar innlegg innlegget innstilling inskripsjon kartlegging kjennelse kjennelsen kommuniké kronikk
        lapp leder lov lovforslaget maaling mail manifest melding meldingen meningsmåling måling målinga målingen nettside
        notat notatet notis nyhet oppslag opptelling oversikt oversikten overskrift plakat pressemelding pressemeldinga
        pressemeldingen prognose prognosen protokoll rapport rapporten redegjørelse redegjørelsen referatet resolusjon
        sammendrag skilt skriv slagord sms spalte spørreundersøkelse statistikk stevning svaret søknad tale tekst telegram
        tilsynsrapport tiltale tiltalen tweet undersøkelse undersøkelsen undersøking undersøkinga uttalelse uttalelsen
        vedtak vedtaket vers
        """),
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        af av
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        alle andre begge denne disse en enkelte et faa flere fleste få ingen mange noen samtlige visse
        """),
        "article": words("""
        # own list: articles and similar words, which are not part of a description
        de den denne det dette disse ei en et
        """),
        "as_reported": words("""
        # own list: before a tag that opens its sentence (“as Mira said”)
        som
        """),
        "be": words("""
        # own list: forms of “be”, which make passives
        ble blev bli blir blitt bliver er var være vært
        """),
        "clause_break": words("""
        # own list: words that begin a new clause after an object (“while”, “when”)
        da fordi før mens naar når selv
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
        aatte alle cirka drøyt elleve fem fire flere hundre knapt mange nesten ni noen omkring seks sju syv ti tjue to tolv
        tre tretti tusen åtte
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
        af av til
        """),
        "indefinite": words("""
        # own list: the indefinite article
        ei en et
        """),
        "indicative": INDICATIVE | words("""
        # own list: verb forms that show that a clause states a fact (“kommt”, “ist”)
        aabnede aabner aapner aapnet afviser anholdes anholdt ankom ankommer arbejdede bandt bar begynder begyndte begynner
        begynte besluttede beslutter besluttet betaler betalte betydde betyder betyr betød bidrager bidrog blev bliver bodde
        boede bor brugte bruker brukte bryder bryter brød brøt bygde bygger bærer bøiede bøjede drager drak drakk drar
        drepes drev drikker driver dro drog dræbes døde dør falder faldt faller falt fandt fandtes fant fantes fik fikk
        finder findes finner finnes flygtede flygter flykter flyktet foregaar foregik foregikk foregår forlader forlater
        forlod forlot forsvandt forsvant forsvinder forsvinner fortsatte fortsetter fortsætter fulgte fødte følger ga gaar
        gav gik gikk gir giver gjaldt gjelder gjorde gjør gleder gledet grep gælder gør hang hed hedder hendte henger het
        heter hjalp hjelper hjælper holder holdt hænger hører hørte indebærer innebærer jobber jobbet kender kendte kjenner
        kjente kjøper kjøpte kjører kjørte kom kommer krevde krever kræver køber købte kører kørte la laa lader lagde lar
        led ledet ledte legger levde levede lever lider ligger lod lot lukkede lukker lukket lå lægger løb løber løp løper
        mangler mindsker minsker mistede mister mistet møder mødte møter møtte naadde naaede naar nikkede nådde nåede når
        omstødte oppstaar oppsto oppstår opstaar opstod opstår paagrep paagrepet paagripes planlegger planlægger pågrep
        pågrepet pågripes rakte rammes reiser reiste rejser rejste risikerer rykker rystede saa saarede saaredes sad sagde
        sank satt satte selger ser setter sidder sitter skaber skabte skadet skaper skapte sker skete skjedde skjer skjøt
        skrev skriver skyder skyldes skyldtes skyndte skyter skød slaar slap slapp slipper slo slog sluttede slutter sluttet
        slår smilte solgte sov sover spillede spiser spiste staar steg stenger stenges stengte stiger sto stod stopper står
        synker så sårede såredes sælger sætter tager taler talte tar taug tav teller telte tier tjener tog tok traadte
        traatte trak trer trodde troede tror trådte tråtte træder udgør utgjør valgte vandt vant ved vedtar vedtok velger
        vendte ventedes ventes ventet vet vidste vinder vinner virker virket viser visste viste vælger åbnede åbner åpner
        åpnet øgede øger øker økte
        """),
        "infinitive_marker": words("""
        # own list: before an infinitive (“to”)
        aa å
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        for som
        """),
        "kin": words("""
        # own list: nouns for relatives, who usually have names of their own
        bedstefar bedstemor bestefar bestemor broder bror broren datter dattera datteren enke enkemand enkemann fader far
        farbror faren farfar farmor faster fetter forlovede fætter hustru hustruen kjæreste kona kone konen kusine kæreste
        mand mann moder mor mora morbror moren morfar mormor moster nevø niece niese onkel samboer samlever stedfar stedmor
        stefar stemor svigerdatter svigerfar svigerinde svigerinne svigermor svigersøn svigersønn svoger søn sønn sønnen
        søster søstera søsteren tante tvilling
        """),
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        deg dem dig ham hende henne hinanden hverandre jer meg mig os oss seg sig
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
        aatte alle begge de disse enkelte faa fem fire flere få mange ni noen samtlige seks sju syv ti to tre visse åtte
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        deres din dine ditt hans hennes min mine mitt sin sine sitt vaar vår
        """),
        "quantity": words("""
        # own list: nouns for a number of people, singular or plural (“a majority say”)
        antall del fjerdedel flertall halvparten mindretall par prosent rekke skare tredel tredjedel
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        hva hvad hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorfra hvorhen hvorledes hvornaar hvornår hvorvidt
        kor korleis korvidt kva kva_for kva_slags kvar kven kvifor naar når om
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        avviser avvist avviste nekter nektet unnlot
        """),
        "reported_mood": words("""
        # verb forms that show that a clause reports what somebody said (“komme”, “sei”)
        """),
        "several": words("""
        # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        alle begge fire flere mange noen to tre
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
        den etter fra før i næste om paa på siden sidste til under ved
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        mening oppfatning ord vendinger vurdering
        """),
    },
    pronouns=PRONOUNS,
    endings=(

        Ending(ending="en", tells="definite", shortest=5, but_not=(
            "nsen", "dsen", "lsen", "rsen", "tsen", "ksen", " ingen", " annen", " siden", " inden", "gren",
        )),
        Ending(ending="et", tells="definite", shortest=5, but_not=(" meget", " noget", " annet", " intet", " eget", " ledet")),
        Ending(ending="eren", tells="definite", shortest=6),
        Ending(ending="erne", tells="definite", shortest=6, but_not=(" gjerne", " fjerne")),
        Ending(ending="ene", tells="definite", shortest=6, but_not=(" alene",)),
        Ending(ending="ede", tells="past", shortest=5, but_not=(" allerede", " nede", " glede", " vrede", " brede")),
        Ending(ending="kte", tells="past", shortest=5),
        Ending(ending="lte", tells="past", shortest=5, but_not=("enkelte",)),
        Ending(ending="nte", tells="past", shortest=5),
        Ending(ending="rte", tells="past", shortest=5, but_not=("korte", "hjerte")),
        Ending(ending="ste", tells="past", shortest=5, but_not=SUPERLATIVES),
        Ending(ending="dde", tells="past", shortest=5),
        Ending(ending="ende", tells="gerund", shortest=6, but_not=("tusende", "sende")),
        Ending(ending="vis", tells="adverb", shortest=8),
        Ending(ending="vis", tells="sure_adverb", shortest=8),
    ),
    noun_endings=(
        "enes", "ene", "ens", "ets", "nes", "en", "er", "et", "ne", "ns", "a", "e", "n", "r", "s", "t",
    ),
    plural_cases=("ene",),
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
    advarsel anklage argument begjæring bekjennelse bekymring bemerkning beskjed budskap forklaring forslag frase hilsen
    holdning innvending klage kommentar konklusjon konstatering krav kritikk løfte melding mening motto oppfordring
    opplysning ord parole påminnelse påstand replikk rop ros setning sitat slagord slogan spørsmål svar tilføyelse tilrop
    trussel utrop utsagn uttalelse vitnemål vurdering ytring ønske
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
