"""Spanish: how people are named. Data only."""

from quoteattr.lang.es._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.es.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.lang.pack import Names, words
from quoteattr.models import Gender

__all__ = ["NAMES"]

NAMES = Names(
    narrator="yo",
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    small_titles=True,
    verb_first=True,
    with_article=True,
    with_indefinite=True,
    title_forms={"sr": "señor", "sra": "señora", "srta": "señorita", "dr": "doctor", "dra": "doctora", "d": "don"},
    first_names=dict.fromkeys(EITHER, Gender.UNKNOWN) | dict.fromkeys(FEMALE, Gender.FEMALE) | dict.fromkeys(MALE, Gender.MALE),
    certainty=dict.fromkeys(EITHER, 0) | dict.fromkeys(FEMALE, 2) | dict.fromkeys(MALE, 2),
    courtesy=words("""
    # own list: titles that distinguish two people with one surname ("mr", "lady")
    d don doña dª señor señora señorita sr sra srta
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    d don doña sr sra srta
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    señora sra
    """),
    name_titles=words("""
    # own list: part of a name before a first name
    doña fray madre padre señá sor tía tío
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    señorita srta
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    al bin da de del di do dos el ibn la las los van von y
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    hijo ii iii iv jr
    """),
    surnames_too=words("""
    # first names that are often surnames, and alone show no gender ("clinton")
    """),
)
