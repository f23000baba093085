"""English: verbs that single rules ask for, beside those that report, "it", and nouns for wording. Data only."""

from quoteattr.lang.pack import words

__all__ = [
    "ARRIVING", "BE", "BODILY", "CATENATIVES", "CHOICES", "CRIES", "EXPLETIVE", "HAVE", "IRREGULAR_PAST", "OPEN_MODALS",
    "ORIGINS", "OTHER_SENSE", "PAST", "PERCEIVING", "PRESENT", "RAISING_PASSIVES", "REFUSALS", "REQUESTS", "SAYABLE", "SAYING",
    "WORDINGS",
]  # fmt: skip

ARRIVING = words("""
# own list
came come comes
""")

ORIGINS = words("""
# own list
from
""")

CATENATIVES = words("""
# own list, after Huddleston and Pullum (2002), 14.5: verbs before a gerund that has the same subject
avoid began begin begins continued finished help keep keeps kept resist start started starts stop stopped stops
""")

CRIES = words("""
# own list
boos calls chants cheers cries howls jeers murmurs roars screams shouts shrieks whispers yells
""")

PAST = words("""
# own list
did had was were
""")

PERCEIVING = words("""
# own list, after Levin (1993), 30: verbs and particles before whom one hears or sees do something
hear heard hearing hears notice noticed saw see seeing sees to watch watched watching
""")

PRESENT = words("""
# own list
are do does has have is
""")

BE = words("""
# own list
am are aren't be been being is isn't was wasn't were weren't
""")

HAVE = words("""
# own list
had hadn't has hasn't have haven't having
""")

BODILY = words("""
# own list
it its itself
""")

EXPLETIVE = words("""
# own list
it
""")

OPEN_MODALS = words("""
# own list
could couldn't may might mightn't should shouldn't would wouldn't
""")

OTHER_SENSE = words("""
# own list: to add a stop, air a film, charge a fee, claim a seat, decide a race, find a way, hold a rally, maintain a lead,
# publish a book, reflect light, return a call, rule a country
add advise air bid charge claim contend contest decide email find gather hold know maintain nominate prove publish reflect
return rule state write
""")

RAISING_PASSIVES = words("""
# own list, after Quirk et al. (1985), 16.50: "the bridge is said to be safe"; no "supposed to", which is a modal
acknowledge allege assume believe claim consider declare deem determine discover estimate expect feel find forecast know predict
presume project prove reckon report reveal rumor rumour say see show suspect think understand
""")

IRREGULAR_PAST = words("""
# own list, after Quirk et al. (1985), 3.12-3.20
ate became began bent blew bought broke brought built came caught chose clung crept dealt dove drank drew drove fell fled
flew flung forbade forgave forgot fought found froze gave got grew heard held hid kept knelt knew laid left lent lost made
meant met overcame overthrew overtook paid ran rang rode rose sang sank sat saw sent shook shrank slept slid sold sought
spent spoke sprang stole stood strode struck stuck stung swam swept swore swung taught thought threw took understood
undertook upheld went wept withdrew withstood woke won wore wove wrote
""")

CHOICES = words("""
# own list
choose chooses choosing chose chosen decide decided decides deciding elect elected electing elects opt opted opting opts
prefer preferred preferring prefers
""")

REQUESTS = words("""
# own list: lemmas
ask_for call_for demand
""")

REFUSALS = words("""
# own list
avoid avoided avoiding avoids decline declined declines declining denied denies deny denying fail failed failing fails
failure forgot hesitate hesitated hesitates hesitating neglected neglecting refrained refrains refusal refuse refused
refuses refusing reluctant unable unwilling
""")

SAYING = words("""
# own list
say
""")

SAYABLE = words("""
# own list
anything everything farewell goodbye goodnight grace hello less line lines little lot lots mass more much name names no
nothing one ones phrase phrases prayer prayers same so something sorry stuff that thing things this word words yes
""")

WORDINGS = words("""
# own list: nouns for what somebody says, in "in her words", "in the clerk's telling"
account description estimation formulation judgement judgment opinion parlance phrase phrasing telling terms view wording words
""")
