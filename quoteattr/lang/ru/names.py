"""Russian: how people are named. Data only."""

from quoteattr.lang.pack import Names, words
from quoteattr.lang.ru._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.ru.declensions import NAME_DECLENSIONS
from quoteattr.lang.ru.first_names import MORE_EITHER, MORE_FEMALE, MORE_MALE
from quoteattr.lang.ru.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.models import Gender

__all__ = ["NAMES"]

NAMES = Names(
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    small_titles=True,
    title_forms={
        "г-н": "господин", "гн": "господин", "г": "господин", "г-жа": "госпожа", "др": "доктор", "д-р": "доктор",
        "тов": "товарищ",
    },
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
        "ов", "ев", "ин", "ын", "ова", "ева", "ина", "ына", "ский", "ская", "цкий", "цкая", "енко", "чук", "щук",
        "юк", "швили", "дзе", "ян", "ич", "вна", "ых",
    ),
    attribute_endings=("ый", "ого", "ому", "ым", "ом", "ое", "ые", "ых", "ная", "ной", "ную", "лая", "лой", "лую"),
    gender_endings={
        "ович": Gender.MALE, "евич": Gender.MALE, "ьич": Gender.MALE, "овна": Gender.FEMALE, "евна": Gender.FEMALE,
        "ична": Gender.FEMALE, "инична": Gender.FEMALE, "ова": Gender.FEMALE, "ева": Gender.FEMALE,
        "ина": Gender.FEMALE, "ская": Gender.FEMALE, "цкая": Gender.FEMALE, "ский": Gender.MALE, "цкий": Gender.MALE,
        "ов": Gender.MALE, "ев": Gender.MALE,
    },
    patronymics=("ович", "евич", "ьич", "ыч", "овна", "евна", "ична"),
    courtesy=words("""
    # own list: titles that distinguish two people with one surname ("mr", "lady")
    г г-жа г-н гн господин госпожа мадам месье мисс миссис мистер пан пани
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    г г-жа г-н гн мадемуазель месье мисс миссис мистер мсье сэр
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    мадам миссис
    """),
    name_titles=words("""
    # own list: titles that are part of a name before a first name ("doña Luz", "suor Maria")
    баба бабка бабушка барон граф графиня дед дедушка дядюшка дядя княгиня князь королева король мать няня отец принц
    принцесса святой тетка тетушка тетя царь
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    мадемуазель мисс
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    аль бен ван да де дель дер ди дю ибн ла ле фон эль
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    i ii iii iv мл младший ст старший
    """),
    surnames_too=words("""
    # own list: first names that are often surnames, and alone show no gender ("clinton")
    """),
)
