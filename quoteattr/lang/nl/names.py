"""Dutch: how people are named. Data only."""

from quoteattr.lang.nl._first_names_generated import EITHER, FEMALE, MALE
from quoteattr.lang.nl.people import TITLES, TITLES_FEMALE, TITLES_MALE
from quoteattr.lang.pack import Names, words
from quoteattr.models import Gender

__all__ = ["NAMES"]

#: First names of women that the generated list lacks.
MORE_FEMALE = words("""
# own list
annelies annemarie annemiek carla corrie dieuwertje francisca gerda greetje grietje hanneke hannie heleen hennie ineke
jacqueline janneke jeannette jolanda josé lianne lisette manon margriet marijke mariëlle marjolein marlies mieke mirjam
nelleke nicolette petronella renske rianne sietske sjaan tineke truus willemijn wilma yvonne
""")
#: First names of men that the generated list lacks.
MORE_MALE = words("""
# own list
aad ad adriaan barend berend bertus boudewijn cor dick diederik dirk douwe eelco egbert evert ferry floris frits gerben gijs
harm harmen harry hein hendrik herman hessel huib jaap jacob jelle jeroen joep joris jos jurriaan kees klaas koen koos
laurens leendert lodewijk louis maarten matthijs menno michiel nico olaf onno otto peer piet pim reinier rutger ruud siebe
siem sjaak sjoerd teun tijmen tjeerd tom ton wessel wouter ysbrand
""")

NAMES = Names(
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    small_titles=True,
    verb_first=True,
    with_article=True,
    narrator="ik",
    title_forms={
        "dhr": "meneer", "heer": "meneer", "mijnheer": "meneer", "m'nheer": "meneer", "mevr": "mevrouw", "mw": "mevrouw",
        "mej": "juffrouw", "mejuffer": "juffrouw", "mejuffrouw": "juffrouw", "juf": "juffrouw", "juffer": "juffrouw",
        "dr": "dokter", "ds": "dominee", "prof": "professor",
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
    baron barones broeder dhr freule graaf gravin heer jhr jonker juf juffer juffrouw lady lord m m'nheer madame mej mejuffer
    mejuffrouw meneer mevr mevrouw mijnheer miss mister mlle monsieur mrs mw
    """),
    bare_titles=words("""
    # own list: titles that are never used without a name
    dhr mej mevr mr mrs mw
    """),
    wives=words("""
    # own list: titles of a married woman, who may use her husband's name
    barones gravin madame mevr mevrouw mrs mw
    """),
    name_titles=words("""
    # own list: titles that are part of a name before a first name ("doña Luz", "suor Maria")
    broeder broer buurman buurvrouw juf juffrouw koning koningin meester moeder neef nicht oma oom opa pater prins prinses
    sint tante vader vrouw zus zuster
    """),
    unmarried=words("""
    # own list: titles of a woman who uses her own name
    freule juf juffer juffrouw mej mejuffer mejuffrouw miss
    """),
    particles=words("""
    # own list: lower-case parts of a name ("van", "de", "al-")
    't al bin da de de' del della den der des di dos du el het ibn la le te ten ter van vande vanden vander ver von y zu
    """),
    suffixes=words("""
    # own list: "jr", "iii"
    ii iii iv jr junior senior sr
    """),
    surnames_too=words("""
    # own list: first names that are often surnames, and alone show no gender ("clinton")
    klaas simon thomas
    """),
)
