"""Danish: how people are named. Data only."""

from quoteattr.lang.pack import Names, words

__all__ = ["NAMES"]

NAMES = Names(
    titles={},  # "mr": Gender.MALE, "president": Gender.UNKNOWN
    noun_capitals=False,  # whether all nouns have a capital: "die Lage"
    verb_first=False,  # whether a verb or an adjective often begins a sentence: "Llegó el tren"
    with_article=False,  # whether a description is shown with its article: "el ciego"
    small_titles=False,  # whether titles are written small: "el señor Ruiz"
    title_forms={},  # "dr": "doctor"
    first_names={},  # "mary": Gender.FEMALE
    certainty={},  # "mary": 2
    courtesy=words("""
    # titles that distinguish two people with one surname ("mr", "lady")
    # in English: aunt baron baroness brother count countess
    """),
    bare_titles=words("""
    # titles that are never used without a name
    # in English: lord messrs mlle mme mr mrs
    """),
    wives=words("""
    # titles of a married woman, who may use her husband's name
    # in English: lady madame mme mrs
    """),
    name_titles=words("""
    # titles that are part of a name before a first name ("doña Luz", "suor Maria")
    # in English: 
    """),
    unmarried=words("""
    # titles of a woman who uses her own name
    # in English: miss mlle ms
    """),
    particles=words("""
    # lower-case parts of a name ("van", "de", "al-")
    # in English: 't a' af al al- al-din
    """),
    suffixes=words("""
    # "jr", "iii"
    # in English: 2nd 3rd 4th c.b.e cbe d.d.s
    """),
    surnames_too=words("""
    # first names that are often surnames, and alone show no gender ("clinton")
    # in English: addison ali allen anderson archer arden
    """),
)
