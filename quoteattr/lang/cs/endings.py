"""Czech: what the endings of words show. Data only."""

from quoteattr.lang.pack import Ending

__all__ = ["ENDINGS"]

PAST = (
    "al", "ala", "alo", "ali", "aly", "il", "ila", "ilo", "ili", "ily", "el", "ela", "elo", "eli", "ely", "ěl", "ěla", "ěli",
    "kl", "kla", "kli", "dl", "dla", "dli",
)  # fmt: skip
MALE = (
    "al", "il", "el", "ěl", "yl", "ul", "kl", "dl",
)  # fmt: skip
FEMALE = (
    "ala", "ila", "ela", "ěla", "yla", "ula", "kla", "dla",
)  # fmt: skip
#: Endings of nouns and adjectives that look like past forms
NO_PAST = (
    "tel", "kanál", "signál", "generál", "materiál", "hotel", "model", "titul", " popel", "kapitál", " škála", " síla",
    " víla", " vila", " cela", " celá", " skála", " bílá", " malá", " celý", "účel", " úděl", "příděl", " díl", " cíl",
    " styl", " stůl", "podíl", "rozdíl", "mobil", "profil", "automobil", " věrtel", "nikoli", " jestli", " málo", " anděl",
    "manžel", " ocel", "postel", "kostel", "odděl", " chvíli", " chvil", " jídlo",
)  # fmt: skip
INFINITIVES = ("at", "et", "it", "ět", "out", "ít", "át", "ýt", "ést")
ADVERBS = (
    "ně", "vě", "sky", "cky", "ivě", "tě", "ce", "lně", "že", "ře", "krát",
)  # fmt: skip
MODIFIERS = (
    "ný", "ná", "né", "ní", "ský", "ská", "ské", "ští", "cký", "cká", "cké", "čtí", "vý", "vá", "vé", "ví", "tý", "tá", "té",
    "tí", "ící", "jící", "ší", "lý", "lá", "lé", "lí", "rý", "rá", "ré", "ří", "ký", "ká", "ké", "cí", "hý", "há", "hé", "zí",
    "ův",
)  # fmt: skip
OBLIQUE = (
    "ého", "ému", "ém", "ým", "ých", "ými", "ího", "ímu", "ím", "ích", "ími", "ou", "ovi", "ům", "ů", "ami", "ách", "ám",
    "ech", "emi", "ostí",
)  # fmt: skip
GENITIVE = (
    "y", "e", "i", "u", "a", "í", "ů", "ch", "ého", "ho", "é",
)  # fmt: skip

ENDINGS = (
    *(Ending(ending=ending, tells="past", shortest=4, but_not=NO_PAST) for ending in PAST),
    *(Ending(ending=ending, tells="male", shortest=4, but_not=NO_PAST) for ending in MALE),
    *(Ending(ending=ending, tells="female", shortest=5, but_not=NO_PAST) for ending in FEMALE),
    *(Ending(ending=ending, tells="gerund", shortest=6) for ending in ("íc", "ouc", "vši", "vše")),
    *(Ending(ending=ending, tells="infinitive", shortest=5) for ending in INFINITIVES),
    *(Ending(ending=ending, tells="adverb", shortest=6) for ending in ADVERBS),
    *(Ending(ending=ending, tells="sure_adverb", shortest=6) for ending in ADVERBS),
    *(Ending(ending=ending, tells="modifier", shortest=5) for ending in MODIFIERS),
    *(Ending(ending=ending, tells="oblique", shortest=5) for ending in OBLIQUE),
    *(Ending(ending=ending, tells="genitive", shortest=4) for ending in GENITIVE),
)
