"""Czech: how people are named. Data only."""

from quoteattr.lang.cs._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.cs.declensions import NAMES as DECLENSIONS
from quoteattr.lang.cs.first_names import MORE_FEMALE, MORE_MALE
from quoteattr.lang.cs.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.lang.pack import Names, words
from quoteattr.models import Gender

__all__ = ["NAMES"]

WOMEN = (FEMALE | MORE_FEMALE) - MORE_MALE
MEN = (MALE | MORE_MALE) - FEMALE
BOTH = EITHER | (MORE_MALE & FEMALE) | (MORE_FEMALE & MORE_MALE)

EITHER_TITLE = words("""
# own list: titles of women and men that are nouns, too
mluvčí radní
""")

NAMES = Names(
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE)
    | dict.fromkeys((TITLES_FEMALE & TITLES_MALE) | EITHER_TITLE, Gender.UNKNOWN),
    verb_first=True,
    narrator="vypravěč",
    small_titles=True,
    title_forms={
        "dr": "doktor",
        "prof": "profesor",
        "doc": "docent",
        "ing": "inženýr",
        "gen": "generál",
        "plk": "plukovník",
        "pplk": "podplukovník",
        "mjr": "major",
        "kpt": "kapitán",
        "por": "poručík",
        "npor": "nadporučík",
        "ppor": "podporučík",
    },
    first_names=dict.fromkeys(BOTH, Gender.UNKNOWN) | dict.fromkeys(WOMEN, Gender.FEMALE) | dict.fromkeys(MEN, Gender.MALE),
    certainty=dict.fromkeys(BOTH, 0) | dict.fromkeys(WOMEN | MEN, 2),
    declensions=DECLENSIONS,
    surname_endings=("ová", "ský", "ská", "cký", "cká", "ček", "ník", "ovec"),
    gender_endings={
        "ová": Gender.FEMALE,
        "ská": Gender.FEMALE,
        "cká": Gender.FEMALE,
        "á": Gender.FEMALE,
        "ský": Gender.MALE,
        "cký": Gender.MALE,
        "ý": Gender.MALE,
    },
    courtesy=words("""
    # own list: titles that distinguish two people with one surname ("mr", "lady")
    pan paní pán slečna
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    bc doc dr ing judr mgr mudr phdr prof rndr
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    paní
    """),
    name_titles=words("""
    # own list: titles that are part of a name before a first name ("doña Luz", "suor Maria")
    pan paní slečna
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    slečna
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    al bin da de del den der di dos du el ibn la las le ten ter van von
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    ii iii iv ix jr ml mladší sr st starší vi vii viii xi xii xiv xvi xxiii
    """),
    surnames_too=words("""
    # first names that are often surnames, and alone show no gender ("clinton")
    """),
)
