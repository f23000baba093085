"""Portuguese: how people are named. Data only."""

from quoteattr.lang.pack import Names, words
from quoteattr.lang.pt._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.pt.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.models import Gender

__all__ = ["NAMES"]

#: First names of women that the generated list lacks.
MORE_FEMALE = words("""
# own list
benedita bianca carla cláudia conceição constança débora eduarda francisca isadora joana leonor lorena lurdes madalena
matilde márcia paula regina rosa rosana sandra silvana simone solange sónia sônia tatiana valéria vanessa vivian yasmin
""")
#: First names of men that the generated list lacks.
MORE_MALE = words("""
# own list
adão alberto amaro anselmo armando arnaldo augusto benjamim cláudio cristiano davi domingos edgar emanuel ernesto estêvão
eugénio fabiano fabrício gilberto guilherme heitor helder hélio inácio ivo jaime jair jerónimo joel jonas júlio leandro
leonel lourenço martim matias mauricio mauro maurício murilo márcio nelson norberto osvaldo otto raimundo ramiro raul
reinaldo renato roberto rogério romeu sebastião silvino telmo tomás téo ulisses valter xavier zeca álvaro
""")

NAMES = Names(
    narrator="eu",
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    small_titles=True,
    verb_first=True,
    with_article=True,
    with_indefinite=True,
    title_forms={
        "sr": "senhor", "sra": "senhora", "dr": "doutor", "dra": "doutora", "d": "dona", "snr": "senhor", "snra": "senhora",
    },
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
    d dom dona senhor senhora senhorita snr snra sr sra srta
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    dom snr snra sr sra srta
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    senhora sra
    """),
    name_titles=words("""
    # own list: titles that are part of a name before a first name ("doña Luz", "suor Maria")
    comadre compadre d dom dona frei madre nhô padre seu sinhá sor tia tio
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    senhorita srta
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    al bin da das de del di do dos e el ibn la van von
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    filho ii iii iv jr júnior neto sobrinho
    """),
    surnames_too=words("""
    # first names that are often surnames, and alone show no gender ("clinton")
    """),
)
