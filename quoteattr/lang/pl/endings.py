"""Polish: what the endings of words show. Data only."""

from quoteattr.lang.pack import Ending

__all__ = ["ENDINGS"]

#: Endings of nouns and adjectives that look like past forms
NO_PAST = (
    "kościół", " dół", " stół", "oł", "ół", "szkoła", " siła", " chwała", " skała", "strzała", " cegła", " miła", " mała",
    " biała", " cała", " stała", " dojrzała", " zła", " ciepła", "kościoła", "tytuł", "artykuł", "kapitał", "oddział",
    "wydział", "rozdział", "przedział", "podział", "materiał", "generał", "przemysł", "pomysł", "umysł", "zmysł", "sygnał",
    "kanał", "kryształ", "światło", " hasło", "źródło", "dzieło", " tło", "krzesło", "szkło", " masło", " ciało", "czoło",
    " koło", " posła", "poseł", "anioł", "węzeł", " szła", " chwiła", "udział",
)  # fmt: skip
ADVERBS = (
    "nie", "wie", "ście", "sko", "czo", "nio", "wo", "cie", "owo", "imie", "lnie", "ąco", "razy",
)  # fmt: skip
#: Nouns with the ending of adverbs ("komunikacie", "oświadczenie").
NO_ADVERBS = ("acie", "ecie", "ocie", "encie", "enie", "onie", "owie")
MODIFIERS = (
    "ny", "na", "ne", "ni", "ski", "ska", "skie", "scy", "cki", "cka", "ckie", "wy", "wa", "we", "ty", "ta", "te", "ący",
    "ąca", "ące", "szy", "sza", "sze", "czy", "cza", "cze", "gi", "ga", "gie", "ry", "ra", "re", "ły", "łe", "chy", "cha",
    "che", "ży", "że", "dzy", "dza",
)  # fmt: skip
OBLIQUE = (
    "ego", "emu", "ymi", "imi", "ych", "ich", "ej", "ą", "ę", "owi", "ami", "ach", "om", "ów", "skim", "ckim", "nym", "wym",
    "tym", "ości", "ością", "iem", "em",
)  # fmt: skip
GENITIVE = (
    "y", "i", "u", "a", "ej", "ów", "ych", "ich", "ego",
)  # fmt: skip

ENDINGS = (
    Ending(ending="ł", tells="past", shortest=4, but_not=NO_PAST),
    Ending(ending="ła", tells="past", shortest=5, but_not=NO_PAST),
    Ending(ending="ło", tells="past", shortest=5, but_not=NO_PAST),
    Ending(ending="ły", tells="past", shortest=6, but_not=NO_PAST),
    *(Ending(ending=ending, tells="past", shortest=5) for ending in ("ali", "ili", "yli")),
    *(Ending(ending=ending, tells="past", shortest=6) for ending in ("ano", "ono")),
    Ending(ending="ł", tells="male", shortest=4, but_not=NO_PAST),
    Ending(ending="ła", tells="female", shortest=5, but_not=NO_PAST),
    *(Ending(ending=ending, tells="gerund", shortest=6) for ending in ("ając", "ąc", "wszy")),
    *(Ending(ending=ending, tells="infinitive", shortest=5) for ending in ("ać", "eć", "ić", "yć", "ąć", "uć", "źć")),
    *(Ending(ending=ending, tells="adverb", shortest=6, but_not=NO_ADVERBS) for ending in ADVERBS),
    *(Ending(ending=ending, tells="sure_adverb", shortest=6, but_not=NO_ADVERBS) for ending in ADVERBS),
    *(Ending(ending=ending, tells="modifier", shortest=5) for ending in MODIFIERS),
    *(Ending(ending=ending, tells="modifier", shortest=5) for ending in ("znajoma", "znajomy", "ruchoma", "ruchomy")),
    *(Ending(ending=ending, tells="oblique", shortest=5) for ending in OBLIQUE),
    *(Ending(ending=ending, tells="genitive", shortest=4) for ending in GENITIVE),
)
