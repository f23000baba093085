"""Polish: how people are named. Data only."""

from quoteattr.lang.pack import Names, words
from quoteattr.lang.pl._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.pl.declensions import NAMES as DECLENSIONS
from quoteattr.lang.pl.first_names import MORE_FEMALE, MORE_MALE
from quoteattr.lang.pl.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.models import Gender

__all__ = ["NAMES"]

WOMEN = (FEMALE | MORE_FEMALE) - MORE_MALE
MEN = (MALE | MORE_MALE) - FEMALE
BOTH = EITHER | (MORE_MALE & FEMALE) | (MORE_FEMALE & MORE_MALE)

EITHER_TITLE = words("""
# own list: titles of women and men that are nouns, too
doktor sędzia
""")

NAMES = Names(
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE)
    | dict.fromkeys((TITLES_FEMALE & TITLES_MALE) | EITHER_TITLE, Gender.UNKNOWN),
    verb_first=True,
    narrator="narrator",
    small_titles=True,
    title_forms={
        "dr": "doktor",
        "prof": "profesor",
        "ks": "ksiądz",
        "bp": "biskup",
        "abp": "arcybiskup",
        "kard": "kardynał",
        "gen": "generał",
        "płk": "pułkownik",
        "ppłk": "podpułkownik",
        "mjr": "major",
        "kpt": "kapitan",
        "por": "porucznik",
        "ppor": "podporucznik",
        "sierż": "sierżant",
        "inż": "inżynier",
        "mec": "mecenas",
        "red": "redaktor",
        "pos": "poseł",
        "dyr": "dyrektor",
    },
    first_names=dict.fromkeys(BOTH, Gender.UNKNOWN) | dict.fromkeys(WOMEN, Gender.FEMALE) | dict.fromkeys(MEN, Gender.MALE),
    certainty=dict.fromkeys(BOTH, 0) | dict.fromkeys(WOMEN | MEN, 2),
    declensions=DECLENSIONS,
    surname_endings=("ski", "ska", "cki", "cka", "dzki", "dzka", "icz", "czyk", "czak", "iak", "owa", "ówna"),
    gender_endings={
        "ska": Gender.FEMALE,
        "cka": Gender.FEMALE,
        "dzka": Gender.FEMALE,
        "owa": Gender.FEMALE,
        "ówna": Gender.FEMALE,
        "anka": Gender.FEMALE,
        "ski": Gender.MALE,
        "cki": Gender.MALE,
        "dzki": Gender.MALE,
    },
    courtesy=words("""
    # own list: titles that distinguish two people with one surname ("mr", "lady")
    pan pani panna
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    abp bp dr gen inż kpt ks mgr mjr por prof płk
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    pani
    """),
    name_titles=words("""
    # own list: titles that are part of a name before a first name ("doña Luz", "suor Maria")
    pan pani panna
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    panna
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    al bin da de del den der di dos du el ibn la las le ten ter van von
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    ii iii iv ix jr junior senior sr vi vii viii xi xii xiv xvi xxiii
    """),
    surnames_too=words("""
    # first names that are often surnames, and alone show no gender ("clinton")
    """),
)
