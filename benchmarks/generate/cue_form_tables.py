"""Irregular forms, other spellings and corrections of the forms that the package ``ablaut`` makes, by language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "ACCENTING", "BESIDE", "CORRECTIONS", "DERIVED", "ENCLITICS", "ENCLITIC_VERBS",
    "EVERYDAY", "LETTERS", "OVERRIDES", "STRONG", "VARIANTS",
]  # fmt: skip

#: Language -> verb -> its present, past and participle, in place of the conjugator's.
STRONG: Mapping[str, Mapping[str, tuple[str, str, str]]] = {
    code: {verb: (present, past, participle) for verb, present, past, participle in map(str.split, block.strip().splitlines())}
    for code, block in {
        "sv": """
            lägga lägger lade lagt
            tillägga tillägger tillade tillagt
            påstå påstår påstod påstått
            komma kommer kom kommit
            vilja vill ville velat
            framgå framgår framgick framgått
            utesluta utesluter uteslöt uteslutit
            gå går gick gått
            slå slår slog slagit
            hålla håller höll hållit
            stå står stod stått
            dra drar drog dragit
            medge medger medgav medgivit
            spörja spörjer sporde sport
            säga säger sade sagt
            kvida kvider kved kvidit
            bedja beder bad bett
            antaga antager antog antagit
            återtaga återtager återtog återtagit
            taga tager tog tagit
            utlåta utlåter utlät utlåtit
            ljuda ljuder ljöd ljudit
            tala talar talade talat
            genmäla genmäler genmälde genmält
            """,
        "da": """
            befale befaler befalede befalet
            bønfalde bønfalder bønfaldt bønfaldet
            hedde hedder hed heddet
            komme kommer kom kommet
            nå når nåede nået
            ville vil ville villet
            fremgå fremgår fremgik fremgået
            beskrive beskriver beskrev beskrevet
            holde holder holdt holdt
            slå slår slog slået
            gå går gik gået
            grine griner grinede grint
            udelukke udelukker udelukkede udelukket
            fastslå fastslår fastslog fastslået
            gispe gisper gispede gispet
            bide bider bed bidt
            kalde kalder kaldte kaldt
            lade lader lod ladet
            lægge lægger lagde lagt
            råde råder rådede rådet
            sværge sværger svor svoret
            synes synes syntes synes
            undres undres undredes undres
            tage tager tog taget
            tude tuder tudede tudet
            """,
        "no": """
            anføre anfører anførte anført
            anta antar antok antatt
            komme kommer kom kommet
            seie seier sa sagt
            fortelje fortel fortalde fortalt
            meine meiner meinte meint
            krevje krev kravde kravd
            leggje legg la lagt
            peike peiker peika peika
            kviskre kviskrar kviskra kviskra
            streke strekar streka streka
            ynskje ynskjer ynskte ynskt
            ønskje ønskjer ønskte ønskt
            vedgå vedgår vedgjekk vedgått
            trekkje trekkjer trekte trekt
            spørje spør spurde spurt
            tru trur trudde trudd
            tenkje tenkjer tenkte tenkt
            vone vonar vona vona
            rekne reknar rekna rekna
            åtvare åtvarar åtvara åtvara
            grunngje grunngjev grunngav grunngjeve
            ville vil ville villet
            gå går gikk gått
            framgå framgår framgikk framgått
            fremgå fremgår fremgikk fremgått
            gispe gisper gispet gispet
            beskrive beskriver beskrev beskrevet
            fastslå fastslår fastslo fastslått
            holde holder holdt holdt
            slå slår slo slått
            be ber ba bedt
            befale befaler befalte befalt
            beskrive beskriver beskrev beskrevet
            bestride bestrider bestred bestridt
            betro betror betrodde betrodd
            brøle brøler brølte brølt
            bønnfalle bønnfaller bønnfalt bønnfalt
            fastholde fastholder fastholdt fastholdt
            framheve framhever framhevet framhevet
            framholde framholder framholdt framholdt
            fremholde fremholder fremholdt fremholdt
            få får fikk fått
            føye føyer føyde føyd
            gi gir ga gitt
            gråte gråter gråt grått
            hete heter het hett
            innrømme innrømmer innrømmet innrømmet
            innskyte innskyter innskjøt innskutt
            innvende innvender innvendte innvendt
            istemme istemmer istemte istemt
            kreve krever krevde krevd
            kommandere kommanderer kommanderte kommandert
            la lar lot latt
            le ler lo ledd
            legge legger la lagt
            medgi medgir medga medgitt
            overveie overveier overveide overveid
            pipe piper pep pepet
            påstå påstår påsto påstått
            redegjøre redegjør redegjorde redegjort
            replisere repliserer repliserte replisert
            resitere resiterer resiterte resitert
            resonnere resonnerer resonnerte resonnert
            sette setter satte satt
            si sier sa sagt
            sitere siterer siterte sitert
            skrike skriker skrek skreket
            skrive skriver skrev skrevet
            skryte skryter skrøt skrytt
            stå står sto stått
            sverge sverger sverget sverget
            synes synes syntes synes
            ta tar tok tatt
            true truer truet truet
            utbryte utbryter utbrøt utbrutt
            utspørre utspør utspurte utspurt
            deklarere deklarerer deklarerte deklarert
            parere parerer parerte parert
            råde råder rådet rådet
            """,
    }.items()
}
#: Language -> tag and ending of a form -> tag and ending of another that is made from it: "disseram", "dissera" (had said).
DERIVED: Mapping[str, Sequence[tuple[str, str, str, str]]] = {"pt": (("past3p", "ram", "past3s", "ra"),)}
#: Language -> tag -> pronouns that may be written together with the form, as in old books ("contestóle") and in gerunds.
ENCLITICS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "es": {
        "past1s": ("le", "les"), "past3s": ("le", "les", "me", "nos", "se"), "past3p": ("le", "les", "me", "se"),
        "imp3s": ("le", "les", "me"), "ger": ("le", "les", "me", "nos", "se"),
    },
    "it": {"ger": ("gli", "le", "mi", "ci", "si")},
}
#: Languages that write an accent on such forms to keep their stress ("díjole").
ACCENTING = frozenset({"es"})
#: Language -> verbs that have such forms.
ENCLITIC_VERBS: Mapping[str, frozenset[str]] = {
    "es": frozenset({
        "aconsejar", "advertir", "anunciar", "asegurar", "avisar", "añadir", "confesar", "contar", "contestar", "decir",
        "exclamar", "excusar", "explicar", "exponer", "gritar", "indicar", "insinuar", "interrogar", "interrumpir",
        "jurar", "lamentar", "llamar", "mandar", "manifestar", "murmurar", "objetar", "observar", "ordenar", "pedir",
        "preguntar", "prometer", "quejar", "recordar", "referir", "repetir", "replicar", "reponer", "reprender",
        "responder", "rogar", "saludar", "suplicar", "susurrar",
    }),
    "it": frozenset({
        "annunciare", "assicurare", "chiedere", "comunicare", "confessare", "consigliare", "dire", "domandare", "giurare",
        "gridare", "lamentare", "ordinare", "promettere", "raccomandare", "raccontare", "ricordare", "rispondere", "scrivere",
        "spiegare", "suggerire", "sussurrare", "urlare",
    }),
}
#: Language -> tag -> end of a form and the end of another that is usual beside it ("sverget", "svergede"; "sade", "sa").
BESIDE: Mapping[str, Sequence[tuple[str, str, str]]] = {
    "it": (("past3s", "é", "ette"), ("past3s", "é", "è"), ("past3p", "erono", "ettero")),
    # "sag' ich"; the spelling before 1996: "er fasste", "er schloss aus" were "er faßte", "er schloß aus".
    "de": (("pres1s", "e", ""), ("past1s", "ss", "ß"), ("past3s", "ss", "ß"), ("", "sst", "ßt"), ("", "oss ", "oß ")),
    "sv": (("past", "sade", "sa"), ("past", "lade", "la"), ("past", "skrev", "skref"), ("past", "gav", "gaf"),
           ("prespass", "äges", "ägs"), ("prespass", "rives", "rivs"), ("prespass", "ålles", "ålls"),
           ("prespass", "rykes", "ryks")),
    "da": (("", "å", "aa"),),
    "no": (
        ("pres", "er", "ar"), ("pres", "skriver", "skriv"), ("past", "skrev", "skreiv"),
        ("past", "et", "ede"), ("past", "et", "a"),
        ("past", "svarte", "svara"), ("past", "sto", "stod"), ("past", "rte", "rede"), ("past", "sa", "sagde"),
        ("pres", "sier", "siger"), ("past", "spurte", "spurgte"), ("past", "ropte", "råbte"), ("past", "utbrøt", "udbrød"),
        ("past", "skrek", "skreg"), ("past", "begynte", "begyndte"), ("past", "gjentok", "gjentog"),
        ("past", "tilføyde", "tilføiede"), ("past", "ropte", "raabte"), ("", "å", "aa"),
    ),
}
#: Language -> forms that are everyday words of another kind, so that they are left out.
EVERYDAY: Mapping[str, frozenset[str]] = {"de": frozenset({"dank", "halt", "heiß", "laut", "mein"})}
#: Language -> ending -> another ending that the same form may have.
VARIANTS: Mapping[str, Mapping[str, str]] = {
    "uk": {
        "лась": "лася", "лася": "лась", "лось": "лося", "лося": "лось", "лись": "лися", "лися": "лись", "вся": "всь",
        "всь": "вся",
        "тися": "тись",
    },
}
#: Language -> ending that the conjugator gives -> the right ending.
CORRECTIONS: Mapping[str, Mapping[str, str]] = {"uk": {"єся": "ється", "еся": "еться"}}
#: Language -> letter that may be written in another way -> the other way.
LETTERS: Mapping[str, Mapping[str, str]] = {"ru": {"ё": "е"}}
#: Language -> verb -> tag -> its forms, in place of the conjugator's.
OVERRIDES: Mapping[str, Mapping[str, Mapping[str, Sequence[str]]]] = {
    "ru": {
        "следовать": {
            "pres1s": [], "pres3s": ["следует"], "pres3p": [], "pastm": [], "pastf": [], "pastn": ["следовало"], "pastp": [],
            "ger": [], "inf": [],
        },
        "убедиться": {
            "pastm": ["убедился", "убеждён"], "pastf": ["убедилась", "убеждена"], "pastn": [],
            "pastp": ["убедились", "убеждены"],
        },
        "увериться": {
            "pastm": ["уверился", "уверен"], "pastf": ["уверилась", "уверена"], "pastn": [], "pastp": ["уверились", "уверены"],
        },
    },
    "uk": {
        "мовитися": {
            "pres1s": [], "pres3s": ["мовиться"], "pres3p": [], "pastm": [], "pastf": [], "pastn": ["мовилося"], "pastp": [],
            "ger": [],
        },
        "випливати": {
            "pres1s": [], "pres3s": ["випливає"], "pres3p": [], "pastm": [], "pastf": [], "pastn": ["випливало"], "pastp": [],
            "ger": [],
        },
        "переконатися": {
            "pastm": ["переконався", "переконаний"], "pastf": ["переконалася", "переконана"], "pastn": [],
            "pastp": ["переконалися", "переконані"],
        },
        "упевнитися": {
            "pastm": ["упевнився", "упевнений", "впевнений"], "pastf": ["упевнилася", "упевнена", "впевнена"], "pastn": [],
            "pastp": ["упевнилися", "упевнені", "впевнені"],
        },
        "йтися": {
            "pres1s": [], "pres3s": ["йдеться", "ідеться"], "pres3p": [], "pastm": [], "pastf": [], "pastp": [],
            "pastn": ["йшлося", "ішлося"],
            "ger": [],
        },
    },
    "it": {
        "avvertire": {"pres1s": ["avverto"], "pres3s": ["avverte"], "pres3p": ["avvertono"]},
        "mentire": {"pres1s": ["mento"], "pres3s": ["mente"], "pres3p": ["mentono"]},
    },
    "de": {
        "unterstellen": {
            "pres1s": ["unterstelle"], "pres3s": ["unterstellt"], "pres3p": ["unterstellen"],
            "past1s": ["unterstellte"], "past3s": ["unterstellte"], "past3p": ["unterstellten"], "part": ["unterstellt"],
        },
    },
}
