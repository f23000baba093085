"""Danish: how people are named. Data only."""

from quoteattr.lang.da._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.da.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.lang.pack import Names, words
from quoteattr.models import Gender

__all__ = ["NAMES"]

NAMES = Names(
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    small_titles=True,
    old_noun_capitals=True,
    narrator="jeg",
    title_forms={"dr": "doktor", "prof": "professor", "hr": "herr", "frk": "frøken"},
    first_names=dict.fromkeys(EITHER, Gender.UNKNOWN) | dict.fromkeys(FEMALE, Gender.FEMALE) | dict.fromkeys(MALE, Gender.MALE),
    certainty=dict.fromkeys(EITHER, 0) | dict.fromkeys(FEMALE, 2) | dict.fromkeys(MALE, 2),
    courtesy=words("""
    # own list: titles that distinguish two people with one surname ("mr", "lady")
    baron baronesse frk fru frøken greve grevinde herr hr mr mrs ms
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    frk hr mr mrs ms
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    fru grevinde mrs
    """),
    name_titles=words("""
    # own list: titles that are part of a name before a first name ("doña Luz", "suor Maria")
    baron broder bror doktor far faster fru frøken greve grevinde herr hr jomfru kaptajn løjtnant madam magister mamsell
    mester mor moster onkel pastor provst søster tante
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    frk frøken miss
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    af al bin da de del den der di du el ibn la le og ten van von zu
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    d.y d.æ ii iii iv jr jun
    """),
    surnames_too=words("""
    # first names that are often surnames, and alone show no gender ("clinton")
    """),
)
