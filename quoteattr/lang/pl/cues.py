"""Polish: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/west_slavic.py``.
"""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

__all__ = ["CUE_GROUPS"]

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: verbs that never have somebody as their subject
        czytać wynikać
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: saying, with "że", "iż" or a question
        donieść donosić informować mawiać mówić nadmienić napomknąć odpowiadać odpowiedzieć odrzec opowiadać opowiedzieć
        oznajmiać oznajmić podawać podać poinformować powiadać powiadomić powiedzieć powtarzać powtórzyć przekazać
        przekazywać przypominać przypomnieć relacjonować rzec tłumaczyć uprzedzać uprzedzić wspominać wspomnieć wyjawić
        wyjaśniać wyjaśnić wytłumaczyć zawiadomić zaznaczać zaznaczyć zdradzać zdradzić zeznawać zeznać zrelacjonować
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "że" or "iż"
        akcentować alarmować apelować argumentować asekurować bagatelizować biadać biadolić bronić brzmieć burknąć błagać
        chełpić chwalić cieszyć dawać_do_zrozumienia dać_do_zrozumienia dedukować deklarować dementować dodawać dodać
        dojść_do_wniosku domagać dopowiadać dopowiedzieć doprecyzować dopuszczać dopuścić doradzać doradzić dorzucać
        dorzucić dowodzić drwić dziwić gadać gorączkować grozić gwarantować głosić insynuować ironizować irytować jęczeć
        jęknąć kajać kalkulować klarować komentować konkludować konstatować kontrować kontynuować kpić krytykować krzyczeć
        krzyknąć kwestionować kwitować kłamać martwić meldować mieć_nadzieję mruknąć nadmieniać nakazać nakazywać nalegać
        namawiać napominać narzekać negować obiecać obiecywać obliczać obliczyć obstawać obwieszczać obwieścić oceniać
        ocenić odczytać odeprzeć odgrażać odnotować odpierać odradzać odradzić odwoływać ogłaszać ogłosić oponować orzec
        orzekać ostrzec ostrzegać oszacować oznaczyć oświadczać oświadczyć perswadować plotkować pochwalić pocieszać
        pocieszyć podejrzewać podkreślać podkreślić podnieść podnosić podpowiadać podpowiedzieć podsumować podsumowywać
        podtrzymać podtrzymywać podważać podważyć polecić pomstować poprosić poradzić poskarżyć postulować potwierdzać
        potwierdzić powoływać precyzować prognozować proponować prosić protestować przechwalać przekonać przekonywać
        przepowiadać przepowiedzieć przestrzec przestrzegać przesądzić przewidywać przewidzieć przyrzec przyrzekać
        przysięgać przysięgnąć przytaczać przytaknąć przytoczyć przyznawać przyznać psioczyć radzić rekomendować replikować
        ripostować rozkazać rozkazywać rozpaczać ręczyć sarkać sarknąć skarżyć skomentować skonkludować skonstatować
        skontrować skrytykować skwitować sprecyzować stwierdzać stwierdzić sugerować szacować szczycić szepnąć szeptać
        sądzić twierdzić ubolewać ucieszyć ujawniać ujawnić upierać upominać upomnieć uspokajać uspokoić usprawiedliwiać
        ustalać ustalić utrzymywać uważać uzasadniać uzasadnić uznawać uznać uzupełniać uzupełnić uściślić westchnąć wmawiać
        wnioskować wnosić wołać wróżyć wskazać wskazywać wtrącić wtórować wyciągnąć_wniosek wykluczać wykluczyć wykrztusić
        wykrzyknąć wyliczać wyliczyć wymawiać wypomnieć wyrazić wyrazić_nadzieję wyrażać wyrażać_nadzieję wyrokować wyrzucać
        wywnioskować wywodzić wyznawać wyznać zaalarmować zaapelować zachęcać zadeklarować zagrozić zagwarantować zaklinać
        zakwestionować zakładać zalecać zalecić zameldować zanegować zaoponować zapewniać zapewnić zapowiadać zapowiedzieć
        zaproponować zaprotestować zaprzeczać zaprzeczyć zarzekać zarzucać zarzucić zarządzać zarządzić zaręczać zaręczyć
        zastrzec zastrzegać zasugerować zasygnalizować zauważać zauważyć zawnioskować zawołać zawyrokować zażartować zażądać
        zdefiniować zdementować zdziwić zgadzać zgodzić zobowiązać zwierzać zwierzyć zwracać_uwagę zwrócić_uwagę złościć
        zżymać łgać żalić żartować żałować żywić_nadzieję żądać
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list: asking
        badać dociekać dopytać dopytywać dowiadywać dowiedzieć indagować przepytywać pytać rozpytywać spytać wybadać
        wypytywać zagadnąć zagadywać zainteresować zapytać zapytywać zastanawiać
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        nazwać nazywać określać określić opisać opisywać oskarżać oskarżyć piętnować potępiać potępić scharakteryzować
        skarcić zganić
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        bełkotać bredzić brzęczeć buczeć bulgotać burczeć bąknąć błogosławić cedzić charczeć charknąć chlipać chlipnąć
        chrypieć chrypnąć ciągnąć deklamować dogadywać dogryzać dokończyć dowcipkować dukać dyszeć dziękować ekscytować
        entuzjazmować fuknąć gawędzić gdakać gderać gromić gruchać grzmieć huczeć huknąć jazgotać jąkać kazać klepać kląć
        kończyć kwilić lamentować mamrotać miauczeć mitygować modlić mruczeć nawoływać nucić obruszać obruszyć oburzać
        oburzyć odburknąć odbąknąć odcinać odciąć odezwać odkrzyknąć odmruknąć odparować odparowywać odszczeknąć odwarknąć
        odzywać ofuknąć opamiętać ozwać paplać parskać parsknąć paść perorować piać pisnąć piszczeć pochwycić podchwycić
        podchwytywać podejmować podjąć podziękować pogrozić pomodlić ponaglać ponaglić poprawiać poprawić popędzać powitać
        pozdrawiać pozdrowić pożegnać prawić prychać prychnąć przedstawiać przedstawić przekomarzać przemawiać przemówić
        przepraszać przeprosić przerwać przerywać przyciszyć przygadywać przytakiwać przywitać przyświadczać przyświadczyć
        recytować referować rozgniewać rozzłościć ryczeć ryknąć rzucać rzucić rzęzić sapać sapnąć skamlać skandować
        skowyczeć skrzeczeć skrzeknąć smucić strofować stękać stęknąć sykać syknąć szczebiotać szczekać szczeknąć szlochać
        szydzić ucinać uciąć ujadać unieść unosić utyskiwać warczeć warknąć wetknąć wezwać witać wrzasnąć wrzeszczeć wtrącać
        wybełkotać wybuchać wybuchnąć wybąkać wycedzić wycharczeć wychrypieć wydukać wydusić wydyszeć wygrażać wygłaszać
        wygłosić wyjąkać wyjąknąć wyjęczeć wykrztuszać wykrzyczeć wykrzykiwać wymamrotać wymruczeć wymyślać wypalić
        wypowiadać wypowiedzieć wyrecytować wyrwać wyrzec wyrzekać wyrzucić wysapać wyseplenić wystękać wysyczeć wyszemrać
        wyszeptać wyszlochać wywrzeszczeć wyć wyśpiewać wzdychać wzywać zabełkotać zaburczeć zachichotać zachlipać
        zachrypieć zachwycać zachwycić zachęcić zaczepić zaczynać zacząć zadecydować zadrwić zadudnić zafrasować zagadać
        zagaić zagajać zagderać zagrzmieć zagulgotać zahuczeć zaintonować zajęczeć zakląć zakończyć zakpić zakrzyczeć
        zakrzyknąć zakwilić zalamentować zamamrotać zamruczeć zanucić zapiać zapiszczeć zapłakać zarechotać zaryczeć zasapać
        zaskowyczeć zaskrzeczeć zasyczeć zaszemrać zaszeptać zaszlochać zaszydzić zasępić zaterkotać zatroskać zatrwożyć
        zawahać zawarczeć zawodzić zawrzasnąć zawtórować zawyć zaśmiać zaśpiewać zażenować zbyć zdenerwować zdumiewać
        zdumieć zełgać zirytować zmartwić zmitygować zniecierpliwić zreferować zreflektować zripostować zwracać zwrócić
        zwymyślać łajać łkać śmiać śpiewać świergotać żegnać
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        chichotać kiwnąć machnąć pokiwać pokręcić potrząsnąć roześmiać skinąć skrzywić uśmiechać uśmiechnąć wzruszyć
        zarumienić zmarszczyć
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: writing
        cytować dopisać dopisywać napisać notować opublikować pisać tweetować zacytować zamieścić zanotować zapisać
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: thinking
        bać domyślać dumać marzyć medytować mniemać myśleć obawiać pomyśleć przypuszczać rozmyślać rozważać spodziewać
        uwierzyć wierzyć wyobrażać wątpić
        """),
    ),
)
