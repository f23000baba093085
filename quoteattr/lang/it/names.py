"""Italian: how people are named. Data only."""

from quoteattr.lang.it._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.it.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.lang.pack import Names, words
from quoteattr.models import Gender

__all__ = ["NAMES"]

#: First names of women that the generated list lacks.
MORE_FEMALE = words("""
# own list
adele agnese alice angela anna assunta carmela concetta daniela elisabetta emilia gaia ginevra giuliana greta irene irma
ivana katia lidia livia luciana mariella matilde milena noemi nunzia ornella sara simona sofia susanna tiziana viola
""")
#: First names of men that the generated list lacks.
MORE_MALE = words("""
# own list
alessio amedeo arturo attilio carmine cesare ciro corrado cristian danilo davide diego domenico donato elia emanuele ezio
fausto ferdinando gennaro gerardo giulio graziano ivo leo livio loris luciano manuel manuele marcello mirko nicolò oreste
osvaldo pasquale piergiorgio pierluigi pierpaolo raffaele renato rocco ruggero samuele saverio sergio tommaso tullio valerio
valter virgilio walter
""")

NAMES = Names(
    narrator="io",
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    small_titles=True,
    verb_first=True,
    with_article=True,
    with_indefinite=True,
    title_forms={"sig": "signor", "sig.ra": "signora", "dott": "dottore", "dott.ssa": "dottoressa", "prof": "professore"},
    first_names=dict.fromkeys(MORE_FEMALE, Gender.FEMALE)
    | dict.fromkeys(MORE_MALE, Gender.MALE)
    | dict.fromkeys(EITHER, Gender.UNKNOWN)
    | dict.fromkeys(FEMALE, Gender.FEMALE)
    | dict.fromkeys(MALE, Gender.MALE),
    certainty=dict.fromkeys(MORE_FEMALE | MORE_MALE, 2)
    | dict.fromkeys(EITHER, 0)
    | dict.fromkeys(FEMALE, 2)
    | dict.fromkeys(MALE, 2),
    courtesy=words("""
    # own list: titles that distinguish two people with one surname ("mr", "lady")
    don donna sig sig.ra signor signora signorina
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    don sig signor
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    sig.ra signora
    """),
    name_titles=words("""
    # own list: part of a name before a first name
    comare compare don donna fra frate madre mastro monna padre ser suor zia zio
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    signorina
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    al bin d' da dalla de degli dei del della di ibn la li lo van von
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    ii iii iv jr
    """),
    surnames_too=words("""
    # first names that are often surnames, and alone show no gender ("clinton")
    """),
)
