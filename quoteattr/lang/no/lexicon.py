"""Norwegian: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.no._cue_forms_generated import CUE_FORMS
from quoteattr.lang.no.cues import CUE_GROUPS
from quoteattr.lang.no.people import NATIONALITIES, PERSONS, PERSONS_FEMALE, PERSONS_MALE, PRONOUNS
from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        adskillige alle alt anden andet andre annen annet begge de den denne det dette disse diverse ei elleve en enhver
        enkelte et et_par ethvert fem femten femti fire fjorten flere fleste få førti hundre hver hvert hvilke hvilken
        hvilket ingen intet mange mye ni noe noen nogen noget samme samtlige seks sju slik slike slikt syv ti tjue to tolv
        tre tredve tretten tretti tusen visse ytterligere åtte
        """),
        "possessive": words("""
        # own list: “his”, “their”
        dens deres dets di din dine dit ditt ens hans hendes hennes mi min mine mit mitt si sin sine sit sitt vor vore vort
        vår våre vårt
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        a ad af angående av bak blant bortsett_fra efter eksklusive etter for foran foruten fra før gennem gjennom grunnet
        hos i i_forhold_til i_motsetning_til i_stedet_for iblant ifølge imot inklusive inn_i innen innenfor inntil langs med
        mellem mellom mod mot ned_i nedenfor om omkring opp_i opp_til ovenfor over overfor paa per pr på på_grunn_av rundt
        siden takket_være til tross uden under ut uten utenfor ved vedrørende via à
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        både dog eller enten men og samt thi verken
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        da dersom efterat enda etter_at ettersom for_at fordi før hvis idet ifall inntil liksom med_mindre mens naar når
        selv_om selvom siden skjønt som_om så_at så_lenge så_snart såfremt til_tross_for_at uansett_om
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        at hva hvad hvem hvilke hvilken hvilket hvor hvor_mye hvordan hvorfor hvorfra hvorhen hvorledes hvorvidt når om
        """),
        "relative": words("""
        # own list: “who”, “which”
        der hva hvem hvilke hvilken hvilket hvis hvor hvorav hvormed hvorved som
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        ble blev blevet bli blir blitt blive bliver er ha hadde har hatt havde have var være været vært
        """),
        "modal": words("""
        # own list: “can”, “would”
        behøver burde bør fik fikk får kan kunne kunnet lar lot maa maatte må måtte pleide pleier skal skulle skullet
        trenger tør vil ville villet
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        aldri aldrig ei heller_ikke ikke ikkje ingen ingenlunde ingenting intet neppe verken
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        alene allerede allikevel alltid altså alvorlig antagelig antakelig atter av_og_til bare bedre bestemt bittert bl.a
        blant_annet bort borte både cirka deretter derfor derfra derimot dermed dernest derpå dertil dessuten dog dæmpet
        egentlig ellers enda endelig enn ennå etter_hvert etterpå f.eks faktisk for_eksempel for_øvrig forbauset
        forhåpentligvis formodentlig forskrekket fort fortsatt forundret fram frem fremdeles først ganske gjentatte_ganger
        gjerne godt gråtende haardt heller helst helt hen her hest hittil hjem hurtig høyst høyt i_dag i_går i_morgen
        i_stedet iblant igjen imidlertid inntil_videre især ivrig jo just kaldt kanske kanskje knapt kort kun langsomt lavt
        leende lenge lenger likevel litt meget mer mest mindre minst muligens muntert muntlig naturligvis ned nemlig nesten
        nettopp nikkende nok nokså nu nylig nå offentlig offisielt ofte ogsaa også omkring omtrent overhodet raskt rolig saa
        sammen samtidig sannsynligvis selv selvfølgelig selvsagt senere siden sikkert sint sjelden skriftlig slett smilende
        snart spesielt stadig stille straks strengt sukkende svært så således særlig tankefuldt temmelig tidligere
        til_gjengjeld til_slutt tilbake trolig tross_alt tvert_imot tydeligvis tørt uttrykkelig vekk vel vennlig videre
        virkelig visst ytterst åpenbart
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        aften aftenen april august dag dagen dagene dager desember ettermiddag ettermiddagen februar fjor formiddag
        formiddagen forrige fredag gang gangen ganger helg helga helgen høst høsten i_dag i_går i_morgen idag igår januar
        jul jula julen juli juni klokka klokken kvarter kveld kvelden lørdag mai mandag mandagen mars middag midnatt minutt
        minutter morgen morgenen måned måneden måneder natt natten neste november nylig nyttår oktober onsdag påske påsken
        sekund sekunder september siste sommer sommeren søndag tid tiden tider time timen timer tirsdag tiår torsdag uka uke
        uken uker vinter vinteren vår våren år årene året århundre øyeblikk øyeblikket
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        aa adjø ah aha ak akk aldri alle allerede alltid alt altså at av bare barn begge blant ble blir bort både bør da de
        deg dem den denne der dere deres deretter derfor derimot dermed dessuten dessverre det dette din dine disse ditt dog
        du efter ei eller ellers en endelig er et etter fan fanden far farvel faster fem fikk fire flere fordi fra frem fru
        frøken få får før først gamle gi gjennom gjerne gjør god godaften gode godt gud gutt gå ha hadde hallo ham han hans
        har hei heldigvis henne hennes her heretter herr herre herregud herrer hjelp hjemme hm hold hos hun hva hvad hvem
        hver hvilken hvis hvor hvordan hvorfor hvorledes hør i ifølge igjen ikke imidlertid ingen ingenting inn inne intet
        især ja jaså javel javisst jeg jente jo jovisst kan kanskje kjære kom kunne la lille man mange med meg mellom men
        mens min mine mitt mor moster mot må naa naar naturligvis ned nede nei nettopp ni noe noen nok nu nå når ofte og
        også oh om opp oppe oss over paa plutselig på pøh riktig saa samt samtidig sannelig sant se seg seks selv ser si
        siden sin sist sju skal skulle skynd snart snille stakkars stille stopp straks syv så ta takk tenk thi ti til
        tilbake to tre tro uf uff under ut ute var ved vel venn venner vent vet vi vil ville virkelig vår våre å åh åtte æsj
        øy
        """),
        "organisation": words("""
        # own list: nouns for an organisation: “committee”, “ministry”, “company”
        administrasjon afp aftenposten akademi allianse ambassade arbeiderpartiet arbeidstilsyn avdeling avis bank bedrift
        bevegelse brannvesen byrå dagbladet delegasjon departement direksjon direktorat domstol domstoladministrasjon
        domstolen enhet etat eu fagforbund fagforening finansdepartement firma fjernsyn flyselskap fn fond forbund forening
        forsvar forsvarsdepartement forvaltning fremskrittspartiet fylkeskommune gruppe helsedirektorat hær høgskole
        høyesterett høyre høyskole institutt justisdepartement kabinett kirke kjede klubb koalisjon komité kommisjon kommune
        kongress konsern konsulat kreml kripos lag lagmannsrett ledelse leverandør lo lokalavis magasin mattilsyn milits
        museum myndighet nato nav nemnd nho norges_bank nrk ntb nyhetsbyrå opposisjon organisasjon orkester parlament parti
        pentagon politi politidistrikt pst påtalemyndighet radio redaksjon rederi redningstjeneste regjering reuters råd
        rødt sametinget sekretariat selskap senat senterpartiet sentral sentralbank skatteetat skattevesen skole stiftelse
        storting styre sykehus teater tidsskrift tilsyn tingrett tv universitet utenriksdepartement utvalg vatikanet venstre
        vg virksomhet
        """),
        "group": words("""
        # own list: nouns for several people: “officials”, “residents”, “crowd”
        advokater aktivister aktorer amerikanere amerikanerne analytikere ansatte arbeidere avisene aviser barna beboere
        befolkningen betjenter borgere briter brukere brødre bønder damer deltakere demonstranter dommere døtre eiere eierne
        ekspertene eksperter elever etterforskere fagfolk familie familien fiskere flertall flertallet folk folkemengden
        folket foreldre forskere forskerne gjestene gjester guttene gutter gårdbrukere herrer innbyggere innsatte israelere
        jentene jenter journalister kamerater kildene kilder konservative kritikere kundene kunder kvinnene kvinner ledere
        lederne legene leger liberale lærere lærerne mediene medier medlemmene medlemmer menn mennene mennesker mindretall
        mindretallet ministre motstandere myndighetene myndigheter naboene naboer nordmenn observatører ofre opprørere
        opprørerne organisasjoner overlevende palestinere par paret partiene partier passasjerer politifolk politikere
        publikum pårørende reisende representanter russere sjefer soldater sosialdemokrater statsråder studenter sykepleiere
        sønner søsken søstre tilhengere tjenestemenn tropper ukrainere ungdommer velgere vennene venner virksomheter vitner
        økonomer
        """),
        "document": words("""
        # own list: nouns for a text: “statement”, “report”, “letter”
        analyse anke anmeldelse artikkel avtale blogginnlegg bok brev bulletin dagbok debattinnlegg dekret dikt dokument dom
        e-post epost erklæring forslag granskning hjemmeside høringssvar innlegg innstilling inskripsjon kjennelse kommuniké
        kronikk lapp leder lov mail manifest melding måling nettside notat notis nyhet oppslag overskrift plakat
        pressemelding prognose protokoll rapport redegjørelse resolusjon sammendrag skilt skriv slagord sms spalte
        spørreundersøkelse statistikk stevning søknad tale tekst telegram tiltale tiltalen tweet undersøkelse uttalelse
        vedtak vers
        """),
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        af av
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        alle andre begge denne disse en enkelte et flere fleste få ingen mange noen samtlige visse
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
        da fordi før mens når selv
        """),
        "clause_opener": words("""
        # own list: words that begin a clause rather than an adverbial
        at fordi hvis når om som
        """),
        "conditional": words("""
        # own list: words that make a report hypothetical (“if”)
        dersom hvis såfremt
        """),
        "coordinator": words("""
        # own list: words that join two subjects (“Ida and Per”)
        og samt
        """),
        "count": words("""
        # own list: numbers in words and similar quantities (“not all”, “nearly half”)
        alle cirka drøyt elleve fem fire flere hundre knapt mange nesten ni noen omkring seks sju syv ti tjue to tolv tre
        tretti tusen åtte
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
        "indicative": words("""
        # own list: verb forms that show that a clause tells a fact (“kommt”, “ist”)
        ankom ankommer bar begynner begynte besluttet betaler betalte betydde betyr bodde bor bruker brukte bryter brøt
        bærer drakk drar drepes drev drikker driver dro døde dør faller falt fant fantes fik fikk finner finnes flykter
        flyktet foregikk foregår forlater forlot forsvant forsvinner fortsatte fortsetter fulgte følger ga gav gik gikk gir
        gjaldt gjelder gjorde gjør går hang henger het heter hjalp hjelper holder holdt hører hørte innebærer jobber jobbet
        kjenner kjente kjøper kjøpte kjører kjørte kom kommer krevde krever la lar led ledet legger levde lever lider ligger
        lot lå løp løper mangler minsker mister mistet møter møtte nådde når oppsto oppstår planlegger pågrepet pågripes
        rammes reiser reiste risikerer sagde sank satt satte selger ser setter sitter skadet skaper skapte skjedde skjer
        skjøt skrev skriver skyldes skyldtes skyter slapp slipper slo slutter sluttet slår solgte sov sover spiser spiste
        steg stenger stengte stiger sto stod stopper står synker så taler talte tar tjener tok trer trodde tror tråtte
        utgjør valgte vant vedtar vedtok velger ventes ventet vet vinner virker virket viser visste viste åpner åpnet øker
        økte
        """),
        "infinitive_marker": words("""
        # own list: before an infinitive (“to”)
        å
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        for som
        """),
        "kin": words("""
        # own list: nouns for relatives, who usually have names of their own
        bestefar bestemor broder bror broren datter dattera datteren enke enkemann fader far faren farfar farmor fetter
        forlovede hustru kjæreste kona kone konen kusine mann moder mor mora moren morfar mormor nevø niese onkel samboer
        stefar stemor svigerdatter svigerfar svigerinne svigermor svigersønn svoger sønn sønnen søster søstera søsteren
        tante tvilling
        """),
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        deg dem dig ham hende henne hverandre meg mig os oss seg sig
        """),
        "oblique": words("""
        # determiners and possessives with which no subject begins (“dem”, “seinem”)
        """),
        "occasion": words("""
        # own list: prepositions before an occasion on which words are said (“in an interview”)
        i på under ved
        """),
        "plural_determiner": words("""
        # own list: determiners that show a plural
        alle begge de disse enkelte fem fire flere få mange ni noen samtlige seks sju syv ti to tre visse åtte
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        deres din dine ditt hans hennes min mine mitt sin sine sitt vår
        """),
        "quantity": words("""
        # own list: nouns for a number of people, singular or plural (“a majority say”)
        antall del fjerdedel flertall halvparten mindretall par prosent rekke skare tredel tredjedel
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        hva hvad hvem hvilke hvilken hvilket hvor hvordan hvorfor hvorledes hvorvidt når om
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        avviser avvist avviste nekter nektet unnlot
        """),
        "reported_mood": words("""
        # verb forms that show that a clause tells what somebody said (“komme”, “sei”)
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
        # verb forms that show either that or that something isn't so (“käme”, “wäre”)
        """),
        "time_link": words("""
        # own list: before a time (“on Monday”, “last week”)
        den etter fra før i næste om på siden sidste til under ved
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        mening oppfatning ord vendinger vurdering
        """),
    },
    pronouns=PRONOUNS,
    endings=(

        Ending(ending="en", tells="definite", shortest=5, but_not=("sen", "ingen", "annen", "siden", "inden", "gren")),
        Ending(ending="et", tells="definite", shortest=5, but_not=("meget", "noget", "annet", "intet", "eget", "ledet")),
        Ending(ending="eren", tells="definite", shortest=6),
        Ending(ending="erne", tells="definite", shortest=6, but_not=("gjerne", "fjerne")),
        Ending(ending="ene", tells="definite", shortest=6, but_not=("alene",)),
        Ending(ending="ede", tells="past", shortest=5, but_not=("allerede", "nede", "glede", "vrede", "brede")),
        Ending(ending="kte", tells="past", shortest=5),
        Ending(ending="lte", tells="past", shortest=5, but_not=("enkelte",)),
        Ending(ending="nte", tells="past", shortest=5),
        Ending(ending="rte", tells="past", shortest=5, but_not=("korte", "hjerte")),
        Ending(ending="ste", tells="past", shortest=5, but_not=("første", "største", "neste", "siste", "beste", "fleste", "eldste", "yngste", "minste", "seneste", "viktigste")),
        Ending(ending="dde", tells="past", shortest=5),
        Ending(ending="ende", tells="gerund", shortest=6, but_not=("tusende", "sende")),
        Ending(ending="vis", tells="adverb", shortest=8),
        Ending(ending="vis", tells="sure_adverb", shortest=8),
    ),
    noun_endings=("enes", "ene", "ens", "ets", "nes", "en", "er", "et", "ne", "ns", "a", "e", "n", "r", "s", "t"),
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
    phrases={
        "address_phrases": words("""
        # own list: before those who listen: “speaking to”
        overfor til
        """),
        "as_saying": words("""
        # after a passive cue: “as saying”, “as telling”
        """),
        "behalf_phrases": words("""
        # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
        for i_navnet_til på_vegne_av
        """),
        "interviews": words("""
        # own list: before the name of the person who answers: “an interview with”
        intervju_med intervjuet_med samtale_med
        """),
        "meetings": words("""
        # own list: between the person who asks and the one who answers: “spoke with”
        pratet_med snakket_med
        """),
        "relay_phrases": words("""
        # own list: before the source that passed words on: “as quoted by”, “as reported by”
        gjengitt_av i_et_intervju_i i_et_intervju_med referert_av sitert_av sitert_i
        """),
        "second_sources": words("""
        # own list: source phrases that name a relay if a tag names the speaker: “according to”
        ifølge
        """),
        "source_ends": words("""
        # after a source: German “zufolge”
        """),
        "source_phrases": words("""
        # own list: before a source: “according to”, “in the words of”
        etter_opplysninger_fra i_følge ifølge ifølgje med_ord_av
        """),
        "speaking_roles": words("""
        # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
        advokat bistandsadvokat forsvarer informasjonssjef kommunikasjonsdirektør kommunikasjonsrådgiver kommunikasjonssjef
        pressekontakt presseoffiser pressesekretær pressesjef pressetalsmann pressetalsperson representant talskvinne
        talsmann talsperson
        """),
        "tag_sources": words("""
        # between reported words and their source, where a tag has no verb: German “..., so Elshorst”
        """),
        "term_cues": words("""
        # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
        begrepet døpt kalt kjent_som klengenavnet mottoet navnet ordet parolen såkalt såkalte termen under_mottoet
        under_navnet under_parolen uttrykket økenavnet
        """),
        "title_cues": words("""
        # own list: nouns before the title of a work: “novel”, “song”, “book”
        album albumet artikkel artikkelen avisa avisen bladet bok boka boken dikt diktet dokumentar dokumentaren drama
        dramaet essay essayet film filmen komedie låt låta maleri maleriet musikal musikalen novelle novellen opera operaen
        plata plate podkast podkasten program programmet roman romanen sang sangen serie serien spill spillet stykke stykket
        tidsskriftet utstilling utstillingen
        """),
    },
)
