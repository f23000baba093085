"""French: how people are named. Data only."""

from quoteattr.lang.fr._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.fr.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.lang.pack import Names, words
from quoteattr.models import Gender

__all__ = ["NAMES"]

NAMES = Names(
    narrator="je",
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    small_titles=True,
    verb_first=True,
    with_article=True,
    title_forms={"m": "monsieur", "mme": "madame", "mlle": "mademoiselle", "dr": "docteur", "pr": "professeur"},
    first_names=dict.fromkeys(EITHER, Gender.UNKNOWN) | dict.fromkeys(FEMALE, Gender.FEMALE) | dict.fromkeys(MALE, Gender.MALE),
    certainty=dict.fromkeys(EITHER, 0) | dict.fromkeys(FEMALE, 2) | dict.fromkeys(MALE, 2),
    courtesy=words("""
    # own list: titles that distinguish two people with one surname ("mr", "lady")
    m madame mademoiselle mlle mme monsieur
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    m mlle mme
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    madame mme
    """),
    name_titles=words("""
    # own list: titles that are part of a name before a first name ("doña Luz", "suor Maria")
    dom frère maître mère oncle père sœur tante
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    mademoiselle mlle
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    al bin d' de de_la del della des di du ibn van von
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    fils ii iii iv jr père
    """),
    surnames_too=words("""
    # first names that are often surnames, and alone show no gender ("clinton")
    """),
)
