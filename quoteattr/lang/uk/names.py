"""Ukrainian: how people are named. Data only."""

from quoteattr.lang.pack import Names, words
from quoteattr.lang.uk._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.uk.declensions import NAME_DECLENSIONS
from quoteattr.lang.uk.first_names import MORE_EITHER, MORE_FEMALE, MORE_MALE
from quoteattr.lang.uk.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.models import Gender

__all__ = ["NAMES"]

NAMES = Names(
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    small_titles=True,
    title_forms={"др": "доктор", "т": "товариш"},
    first_names=dict.fromkeys(EITHER, Gender.UNKNOWN)
    | dict.fromkeys(FEMALE | MORE_FEMALE, Gender.FEMALE)
    | dict.fromkeys(MALE | MORE_MALE, Gender.MALE)
    | dict.fromkeys(MORE_EITHER, Gender.UNKNOWN),
    certainty=dict.fromkeys(EITHER, 0)
    | dict.fromkeys(FEMALE | MORE_FEMALE, 2)
    | dict.fromkeys(MALE | MORE_MALE, 2)
    | dict.fromkeys(MORE_EITHER, 0),
    declensions=NAME_DECLENSIONS,
    surname_endings=(
        "йко", "ов", "єв", "ін", "їн", "ова", "єва", "іна", "ський", "ська", "цький", "цька", "енко", "чук", "щук", "юк", "ук",
        "як", "швілі", "дзе", "ян", "ич", "вна", "ило", "сько",
    ),
    attribute_endings=("ий", "ого", "ому", "им", "ім", "не", "ні", "их", "на", "ної", "ній", "ну", "ла", "лої", "лій"),
    gender_endings={
        "ович": Gender.MALE, "йович": Gender.MALE, "івна": Gender.FEMALE, "ївна": Gender.FEMALE, "ова": Gender.FEMALE,
        "єва": Gender.FEMALE, "іна": Gender.FEMALE, "ська": Gender.FEMALE, "цька": Gender.FEMALE, "ський": Gender.MALE,
        "цький": Gender.MALE, "ов": Gender.MALE, "єв": Gender.MALE,
    },
    patronymics=("ович", "йович", "івна", "ївна"),
    courtesy=words("""
    # own list: titles that distinguish two people with one surname ("mr", "lady")
    добродій добродійка мадам месьє міс містер місіс пан панна пані
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    мадемуазель месьє міс містер місіс
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    мадам місіс
    """),
    name_titles=words("""
    # own list: titles that are part of a name before a first name ("doña Luz", "suor Maria")
    баба бабуся барон граф графиня дядько дід дідусь княгиня князь королева король мати няня отець пан пані принц принцеса
    святий тітка тітонька цар
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    мадемуазель міс панна
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    аль бен ван да де дель дер дю ді ель ла ле фон ібн
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    i ii iii iv мол молодший старший
    """),
    surnames_too=words("""
    # first names that are often surnames, and alone show no gender ("clinton")
    """),
)
