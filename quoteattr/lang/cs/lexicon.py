"""Czech: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.cs._cue_forms_generated import CUE_FORMS
from quoteattr.lang.cs.cues import CUE_GROUPS
from quoteattr.lang.cs.declensions import NOUNS
from quoteattr.lang.cs.endings import ENDINGS
from quoteattr.lang.cs.nouns import DOCUMENTS, GROUPS, KIN_FEMALE, KIN_MALE, ORGANISATIONS, ROLES_FEMALE, ROLES_MALE
from quoteattr.lang.cs.people import NATIONALITIES, PRONOUNS
from quoteattr.lang.pack import Lexicon, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

BOTH = words("""
# own list: masculine or feminine nouns for anybody
dítě host mluvčí oběť osoba osobnost postava průvodčí příbuzný radní rozhodčí svědek vedoucí zástupce člen
""")

LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        celá celé celého celý deset deseti devět druhá druhé druhého druhý dva dvou dvě jakákoli jakási jakési jakýkoli
        jakýsi jeden jedna jedno jednoho jednou jednu jedné jiná jiné jiného jiní jiný jiných jiným jistá jisté jistého
        jistí jistý každá každé každého každý mnoha mnoho mnohé mnohých mnozí nějací nějakou nějaká nějaké nějakého nějaký
        několik několika některá některé některý některých některým někteří oba obou obě ona onen oni ono onoho ony oné osm
        ostatní ostatních pět pěti sedm sto ta tahle taková takové takového takoví takový tamta tamten tamti tamto tamty
        tato ten tenhle tento tentýž ti tihle tisíc tito to tohle toho tohoto tomu tomuto toto tou touto tu tuto ty tyhle
        tyto té této tím tímto týž těch těchto těm těmi těmto tři tří většina všech všechna všechny všem všemi všichni četné
        četní čtyř čtyři část šest šesti žádná žádné žádného žádní žádný
        """),
        "possessive": words("""
        # own list: “his”, “their”
        jeho jejich její jejího jejím jejímu moje moji mojí mou má mé mého mému mí mých mým mými můj naše našeho našemu naši
        našich našim našimi naší naším náš svoje svoji svojí svou svá své svého svému sví svých svým svými svůj tvoje tvoji
        tvou tvá tvé tvého tvému tvých tvým tvůj vaše vašeho vašemu vaši vašich vašim vaší váš
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        bez beze blízko během co_do dle do doprostřed dovnitř díky jménem k ke kolem kromě ku kvůli mezi mimo místo na
        na_základě nad nade namísto naproti navzdory nedaleko o od ode ohledně okolo po poblíž pod pode podle podél pro
        prostřednictvím proti před přede přes při s s_ohledem_na skrz skrze stran u uprostřed uvnitř v v_průběhu v_rámci
        v_souvislosti_s ve ve_prospěch ve_srovnání_s ve_vztahu_k vedle vlivem vně vzhledem_k včetně vůči z z_důvodu za ze
        zpod zpoza
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        a ale anebo ani avšak ba i leč nebo nýbrž tak_i však či
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        aby ačkoli ačkoliv až byť co dokud i_když jak jakmile jako jako_by jakoby jelikož jestli jestliže ježto kdyby když
        neboť než pokud poněvadž poté_co protože předtím_než přestože takže třebaže zatímco zda
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        aby ať co jak jaká jaké jaký jestli kam kde kdo kdy kolik která které který odkud proč zda zdali čí že
        """),
        "relative": words("""
        # own list: “who”, “which”
        co což jaký jehož jejíž jemuž jenž jež jimž kde kdo kterou která které kterého kterému který kterých kterým kterými
        kteří
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        bude budeme budou budu by bych bychom byl byla byli bylo byly bys byste byv být býval bývala bývá je jsem jsi jsme
        jsou jste nebude nebudou nebyl nebyla nebyli nebylo nejsem nejsou není
        """),
        "modal": words("""
        # own list: “can”, “would”
        chce chci chtějí chtěl chtěla chtěli dokáže dokážou hodlají hodlá lze mají mohl mohla mohli mohlo mohly mohou mohu
        musel musela museli musí musím musíme má měl měla měli mělo měly může můžeme můžou můžu nechce nelze nemají nemohl
        nemohou nemusí nemá nemůže smí směl
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        ani ne neuvedl neuvedla neřekl neřekla nic nikdo nikdy nikoho nikoli nikoliv nikomu žádná žádné žádný
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        asi avšak bohužel brzy dnes docela dokonce dole doma doposud dost dosud dále dávno důrazně hlasitě hlavně hned i
        ihned jasně jednou jen jenom ještě již kdysi klidně konečně krátce lakonicky letos loni mezitím mimo_jiné mimochodem
        možná na_to nahlas nahoře najednou nakonec naopak naposledy naproti_tomu například nato navíc nedávno nejdřív
        nejprve nejvíce nyní náhle následně někdy obvykle občas odevšad odtamtud odtud okamžitě opravdu opět ostatně ostře
        otevřeně ovšem pak patrně po_chvíli polohlasem potichu potom poté pouze později pořád právě prý přece především
        příliš přímo původně rovněž rozhodně samozřejmě shora skoro skutečně smutně snad sotva současně společně spíš spíše
        stručně stále suše tady tak taky také tam tehdy teprve teď tiše toliko tu téměř též uvnitř už vedle velice velmi
        venku vesele vlídně vpředu vzadu vzápětí více včera však vždy vždycky zase zatím zboku zcela zde zdola zdálky
        zejména znovu zároveň zítra zřejmě zřídka údajně úplně často šeptem
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        březen března březnu chvíle chvíli den dne dnes dnu dny dní dopoledne duben dubna dubnu hodin hodina hodinu hodiny
        jara jaro jaře květen května květnu leden ledna lednu let letech letos lety listopad listopadu loni léta léto létě
        minut minuta minutu minuty měsíc měsíce měsíci měsíců neděle neděli nedělní noc noci odpoledne podzim podzimu
        poledne pondělní pondělí pozítří prosince prosinci prosinec pátek páteční pátku předevčírem roce rok roku ráno ránu
        sobota sobotní sobotu soboty srpen srpna srpnu století středa středeční středu středy týden týdne týdnu týdnů večer
        večera večeru vánoce víkend víkendu včera zima zimy zimě září zítra únor února únoru úterní úterý červen července
        červenci červenec června červnu čtvrtek čtvrteční čtvrtku říjen října říjnu
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        a aby ach aha ahoj aj ale anebo ani ano asi avšak ačkoli ačkoliv ať až bez bohužel bože bratře brzy bude budou byl
        byla byli bylo byly během bůh celá celé celý chceš chci co copak dcero dle dnes do dobrou dobrá dobrý dobře dodal
        dodala dokonce dokud dost drahá drahý drazí druhá druhý dva dvě dále dámy dávno díky děkuji děkuju ech ej ha hahaha
        haló hej hele helejte heleď hlavní hlavně hle hleď hleďme hleďte hm hmm hned ho hola i ihned inu jak jakmile jako
        jaká jakási jaké jaký jakýsi jakže jasně jdi jdu jděte je jeden jedna jedno jednou jeho jejich její jelikož jemu jen
        jenom jestli jestliže ještě ježíši ji jim jinak jiná jiné jiní jiný jistá jisté jistý jistě již jsou já jí k kam
        každá každé každý kde kdež kdo kdopak kdy kdyby kdysi když ke kolem kolik konečně kriste kromě která které který
        kteří ku kvůli lež lidi lidé lze mají malá malé malý mami maminko mezi mezitím mi milá milí milý mimo mladá mladý
        mnohem mnoho mnou mnozí mně mohu moje možná mu musím musíš muž my myslím má málo mám máme máš mé méně místo mě můj
        může můžeš můžu na nad najednou nakonec naopak například navíc nazdar naše naši ne nebo neboť nechť nedávno nejprve
        nelze než nic nich nikdo nikdy no nová nové nový nu nuže nyní náhle nám nás následně náš ní ním nýbrž něco něho něj
        nějaká nějaké nějaký někdo někdy několik některá některé některý někteří o oba občas obě och od odkud odpověděl
        odpověděla okamžitě okolo on ona onen oni ono ony opravdu opět ostatní ostatně otče ovšem pak pane paní po pod podle
        podobně pojď pojďme pojďte pokud poněvadž poslední poslouchej poslouchejte potom poté pouze později počkej počkejte
        pořád pravda pravil pravila pro promiň promiňte prosím proti proto protože proč první právě prý pán pánové pět přece
        před především přes přestože při přitom původně rovněž s samozřejmě sbohem se sebe sestro si skoro slečno snad sobě
        sotva stará staré starý stále stůj svůj synu ta tady tahle tak taková takové takový taky také takže tam tamten tati
        tato tatínku tebe tedy tehdy ten tenhle tento teď ti ticho tito to tobě tohle toho tomu toto tou tu tudíž tvoje tvůj
        ty tyto té téměř též tím tě těch těm třebaže tři u uvedl uvedla už v vaše ve vedle velice velká velké velký velmi
        vidí vidím vidíš vlastně vy vám vámi vás váš ví víc vím víte vítej vítejte víš včera věru však vše všechno všechny
        všichni vůči vždy vždycky vždyť z za zase zatím zatímco zda zdali zde ze zejména zmíněný znovu zároveň zítra zřejmě
        zřídka často čekej česká české český či člověk čtyři řekl řekla řekni řekněte škoda špatně že žena žádná žádné žádný
        """),
        "organisation": ORGANISATIONS,
        "group": GROUPS,
        "document": DOCUMENTS,
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        druhá druhý druzí jeden jedna jedni jiní každý mnozí nikdo někdo někteří oba obě ostatní první všichni
        """),
        "article": words("""
        # own list: articles and similar words, which are not part of a description
        jakási jakýsi jeden jedna jedno jistá jistý nějaká nějaké nějaký
        """),
        "as_reported": words("""
        # own list: before a tag that opens its sentence (“as Mira said”)
        jak
        """),
        "be": words("""
        # own list: forms of “be”, which make passives
        bude budou byl byla byli bylo byly být je jsem jsou nebyl nebyla nebylo není
        """),
        "clause_break": words("""
        # own list: words that begin a new clause after an object (“while”, “when”)
        ačkoli ačkoliv jelikož když neboť protože zatímco
        """),
        "clause_opener": words("""
        # own list: words that begin a clause rather than an adverbial
        aby ať jestli jestliže pokud protože zda že
        """),
        "conditional": words("""
        # own list: words that make a report hypothetical (“if”)
        jestli jestliže kdyby pokud zda
        """),
        "coordinator": words("""
        # own list: words that join two subjects (“Ida and Per”)
        a i
        """),
        "count": words("""
        # own list: numbers in words and similar quantities (“not all”, “nearly half”)
        deset deseti desítky devět dva dvacet dvanáct dvou dvě mnoho několik oba obě osm polovina pět pěti sedm sto stovky
        tisíce tři tří většina všichni čtyř čtyři šest šesti
        """),
        "definite": words("""
        # own list: the definite article
        """),
        "existential": words("""
        # own list: words in the place of a subject (“there is”)
        """),
        "first_person": words("""
        # own list: “I” and its contractions, which are not part of a name
        já
        """),
        "genitive_article": words("""
        # determiners of an owner right after the noun that is owned (“der Sprecher *der* Stadt”)
        """),
        "genitive": words("""
        # own list: the preposition of possession
        """),
        "indefinite": words("""
        # own list: the indefinite article
        """),
        "indicative": words("""
        # verb forms that show that a clause states a fact (“kommt”, “ist”)
        """),
        "infinitive_marker": words("""
        # before an infinitive (“to”)
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        jako z za
        """),
        "kin": KIN_FEMALE | KIN_MALE,
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        ho je jeho jej jemu ji jich jim jimi jí jím mi mnou mně mu mě nic nich nim nimi ničeho nám námi nás ní ním něco něho
        něj něm němu něčeho se sebe sebou si sobě tebe tebou ti to tobě toho tomu tě vám vámi vás
        """),
        "oblique": words("""
        # determiners and possessives that never begin a subject (“dem”, “seinem”)
        """),
        "occasion": words("""
        # own list: prepositions before an occasion on which words are said (“in an interview”)
        během na při v ve
        """),
        "plural_determiner": words("""
        # own list: determiners that show a plural
        dva dvou dvě jiné jiní jiných mnozí některé některých někteří oba obou obě tamti ti tito ty tyto těch těchto těm
        těmi těmto tři tří všech všechny všem všichni četní čtyř čtyři
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        jejího jejímu mou mého mému mým našeho našemu našich našim svoje svoji svou své svého svému svých svým svůj tvou
        tvého tvému vašeho vašemu vašich
        """),
        "quantity": words("""
        # own list: nouns for a number of people, singular or plural (“a majority say”)
        desítky menšina polovina stovky tisíce tucet třetina většina čtvrtina část
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        co dokdy jací jak jakou jaká jaké jakého jakém jakému jaký jakých jakými jestli kam kde kdo kdy koho kolik kolika
        kolikátého komu kterou která které kterého kterém kterému který kterých kterým kterými kudy kým nakolik odkdy odkud
        proč zda zdali čeho čemu čemž čí čím
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        odmítají odmítl odmítla odmítli odmítnout odmítá
        """),
        "reported_mood": words("""
        # verb forms that show that a clause reports what somebody said (“komme”, “sei”)
        """),
        "several": words("""
        # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        jiní mnozí někteří oba obě všichni
        """),
        "subject_relative": words("""
        # own list: words that may be the subject of a relative clause
        jenž jež která které který kteří
        """),
        "that": words("""
        # own list: words that begin a reported clause
        aby že
        """),
        "supposed_mood": words("""
        # verb forms that show one of two things: a report, or that something isn't so (“käme”, “wäre”)
        """),
        "time_link": words("""
        # own list: before a time (“on Monday”, “last week”)
        během do letošní loňský minulou minulého minulém minulý na od po před příští tento v ve
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        informací mínění názor názoru názorů odhadu odhadů představ přesvědčení sdělení slov slova slovech tvrzení vyjádření
        vzpomínek výpovědi výpočtů zjištění zkušeností
        """),
    },
    pronouns=PRONOUNS,
    declensions=NOUNS,
    plural_cases=("ů", "ům", "ech", "ích", "ách", "ám", "ami", "emi", "ých"),
    endings=ENDINGS,
    persons=dict.fromkeys(ROLES_FEMALE | KIN_FEMALE, Gender.FEMALE)
    | dict.fromkeys(ROLES_MALE | KIN_MALE, Gender.MALE)
    | dict.fromkeys(ROLES_FEMALE & ROLES_MALE | BOTH, Gender.UNKNOWN),
    organisation_sorts={},  # word in a name: "bank": "business"
    organisation_refers_to={},  # noun: "company": frozenset({"business", "company", ""})
    nationals={},  # "dane": "denmark"
    nationalities=NATIONALITIES,
    cue_groups=CUE_GROUPS,
    cue_forms=CUE_FORMS,
    features={
        "inf": "VerbForm=Inf",
        "conv": "VerbForm=Conv",
        "part": "Tense=Past|VerbForm=Part",
        "pres1s": "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin",
        "pres3s": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "pres3p": "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
        "past3sm": "Gender=Masc|Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "past3sf": "Gender=Fem|Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "past3sn": "Gender=Neut|Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "past3pm": "Gender=Masc|Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
        "past3pf": "Gender=Fem|Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
    },
    cue_nouns=dict.fromkeys(words("""
    # own list: nouns for what somebody says
    apel argument domněnka dotaz hrozba myšlenka námitka názor obava obvinění odpověď otázka oznámení prohlášení prosba
    přesvědčení připomínka přiznání přísaha sdělení slib slova slovo stanovisko svědectví teze tvrzení upozornění varování
    vyjádření vysvětlení výhrada výhrůžka výpověď výrok výzva zpráva žádost
    """), Act.SPEECH),
    irregular_past=words("""
    # past forms without a past ending, if they are nothing else
    """),
    ages=words("""
    # own list: endings that make a noun for a person from a number ("-year-old")
    -letou -letá -leté -letého -letému -letý letá letý
    """),
    organisation_endings=words("""
    # last words of organisations' names that are not nouns for one ("foods")
    """),
    phrases={
        "address_phrases": words("""
        # own list: before those who listen: “speaking to”
        obraceje_se_k obraceje_se_na před
        """),
        "as_saying": words("""
        # after a passive cue: “as saying”, “as telling”
        """),
        "behalf_phrases": words("""
        # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
        jménem za
        """),
        "interviews": words("""
        # own list: before the name of the person who answers: “an interview with”
        rozhovor_s rozhovor_se rozhovoru_s
        """),
        "meetings": words("""
        # between the person who asks and the one who answers: “spoke with”
        """),
        "relay_phrases": words("""
        # own list: before the source that passed words on: “as quoted by”, “as reported by”
        citoval_ho citovala_ho citovaná citovaný citován citována v_rozhovoru_pro v_rozhovoru_s
        """),
        "second_sources": words("""
        # own list: source phrases that name a relay if a tag names the speaker: “according to”
        dle podle
        """),
        "source_ends": words("""
        # after a source: German “zufolge”
        """),
        "source_phrases": words("""
        # own list: before a source: “according to”, “in the words of”
        dle dle_názoru dle_slov jak_vyplynulo_z jak_vyplynulo_ze jak_vyplývá_z jak_vyplývá_ze podle podle_dat
        podle_dostupných_informací podle_hodnocení podle_informací podle_mínění podle_neoficiálních_informací
        podle_neoficiálních_zdrojů podle_názoru podle_odhadů podle_posledních_údajů podle_prognóz podle_prohlášení
        podle_průzkumu podle_předběžných_informací podle_předběžných_údajů podle_představ podle_přesvědčení podle_sdělení
        podle_slov podle_statistik podle_svých_slov podle_svědectví podle_tvrzení podle_verze podle_vyjádření podle_výpočtů
        podle_všeho_podle podle_zjištění podle_zprávy podle_údajů slovy v_očích z_hlediska z_pohledu
        """),
        "speaking_roles": words("""
        # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
        advokát advokáta advokátka mluvčí mluvčího mluvčím obhájce obhájkyně právnička právník představitel představitelka
        zmocněnec zástupce zástupci zástupkyně
        """),
        "tag_sources": words("""
        # between reported words and their source, where a tag has no verb: German “..., so Elshorst”
        """),
        "term_cues": words("""
        # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
        heslem heslo nazývaná nazývané nazývaný název názvem názvu označení označovaná_jako označované_jako označovaný_jako
        pod_heslem pod_názvem pojem pojmem pojmu přezdívaná přezdívaného přezdívaný přezdívka přezdívkou s_názvem
        s_přezdívkou slova slovem slovo takzvanou takzvaná takzvané takzvaného takzvaný takzvaných termín termínu tzv výraz
        výrazem výrazu známá_jako známé_jako známý_jako zvaná zvané zvaného zvaný
        """),
        "title_cues": words("""
        # own list: nouns before the title of a work: “novel”, “song”, “book”
        alba albem albu album báseň básně cyklu cyklus deník deníku deska desky dokument dokumentu esej eseje film filmem
        filmu filmů hra hru hry hře inscenace inscenaci kniha knihu knihy knize komedie komedii muzikál muzikálu nazvanou
        nazvaná nazvané nazvaném nazvaný novin noviny obraz obrazu opera opery pohádka pohádku pohádky povídka povídku
        povídky pořad pořadem pořadu píseň písni písně představení román románem románu sbírka sbírky seriál seriálem
        seriálu singl singlu skladba skladbu skladby snímek snímku titul titulem týdeník týdeníku výstava výstavu výstavy
        časopis časopisu článek článku
        """),
    },
)
