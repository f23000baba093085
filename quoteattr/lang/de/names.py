"""German: how people are named. Data only."""

from quoteattr.lang.de._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.de.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.lang.pack import Names, words
from quoteattr.models import Gender

__all__ = ["NAMES"]

NAMES = Names(
    narrator="ich",
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    small_titles=False,
    title_forms={"dr": "doktor", "prof": "professor", "hr": "herr", "herrn": "herr", "fr": "frau", "frl": "fräulein"},
    noun_capitals=True,
    first_names=dict.fromkeys(EITHER, Gender.UNKNOWN) | dict.fromkeys(FEMALE, Gender.FEMALE) | dict.fromkeys(MALE, Gender.MALE),
    certainty=dict.fromkeys(EITHER, 0) | dict.fromkeys(FEMALE, 2) | dict.fromkeys(MALE, 2),
    courtesy=words("""
    # own list: titles that distinguish two people with one surname ("mr", "lady")
    baron baronin fr frau freifrau freiherr frl fräulein graf gräfin herr herrn hr madame mister monsieur mr mrs
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    fr frl hr mr mrs
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    baronin fr frau gräfin madame mrs
    """),
    name_titles=words("""
    # own list: titles that are part of a name before a first name ("doña Luz", "suor Maria")
    bruder meister mutter onkel pater schwester tante vater
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    frl fräulein
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    af al av bin da de del della den der di dos du ibn la le ten ter und van vom von y zu zum zur
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    ii iii iv jr jun junior sen senior
    """),
    surnames_too=words("""
    # first names that are often surnames, and alone show no gender ("clinton")
    """),
)
