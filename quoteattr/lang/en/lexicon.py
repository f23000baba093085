"""English: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.en._cue_forms_generated import CUE_FORMS
from quoteattr.lang.en.closed import CLOSED
from quoteattr.lang.en.cue_nouns import CUE_NOUNS
from quoteattr.lang.en.cues import CUE_GROUPS
from quoteattr.lang.en.function_words import FUNCTION_WORDS, PRONOUNS
from quoteattr.lang.en.openers import OPENERS
from quoteattr.lang.en.organisations import (
    ANY_COMPANY,
    ANY_ORGANISATIONS,
    BUSINESSES,
    COMPANY_NOUNS,
    DOCUMENTS,
    GROUPS,
    NATIONALITIES,
    NATIONALS,
    ORGANISATION_ENDINGS,
    PRESS_ENDINGS,
    PRESS_ORGANISATIONS,
    SOCIETIES,
    STATE_ORGANISATIONS,
)
from quoteattr.lang.en.people import PERSONS, PERSONS_FEMALE, PERSONS_MALE
from quoteattr.lang.en.phrases import PHRASES
from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.models import Gender

__all__ = ["LEXICON"]

IRREGULAR_PAST = words("""
# own list, after Quirk et al. (1985), 3.12-3.20
ate became began bent blew bought broke brought built came caught chose clung crept dealt dove drank drew drove fell fled flew
flung forbade forgave forgot fought found froze gave got grew heard held hid kept knelt knew laid leapt left lent lost made
meant met overcame overthrew overtook paid ran rang rode rose sang sank sat saw sent shone shook shrank slept slid sold sought
spent spoke sprang stole stood strode struck stuck stung swam swept swore swung taught thought threw took tore understood
undertook upheld went wept withdrew withstood woke won wore wove wrote
""")

LEXICON = Lexicon(
    classes=FUNCTION_WORDS
    | CLOSED
    | {
        "not_a_name": OPENERS,
        "organisation": STATE_ORGANISATIONS | BUSINESSES | COMPANY_NOUNS | PRESS_ORGANISATIONS | SOCIETIES | ANY_ORGANISATIONS,
        "group": GROUPS,
        "document": DOCUMENTS,
    },
    pronouns=PRONOUNS,
    endings=(
        Ending(ending="s", tells="plural"),
        Ending(ending="s", tells="sure_plural", but_not=("is", "ss", "us")),
        Ending(ending="ed", tells="past"),
        Ending(ending="ing", tells="gerund"),
        Ending(ending="ly", tells="adverb"),
        Ending(ending="ly", tells="sure_adverb", shortest=5),
    ),
    irregular_past=IRREGULAR_PAST,
    persons=dict.fromkeys(PERSONS, Gender.UNKNOWN)
    | dict.fromkeys(PERSONS_FEMALE, Gender.FEMALE)
    | dict.fromkeys(PERSONS_MALE, Gender.MALE),
    ages=frozenset({"-year-old"}),
    organisation_sorts=dict.fromkeys(PRESS_ENDINGS, "press")
    | dict.fromkeys(ORGANISATION_ENDINGS | COMPANY_NOUNS, "company")
    | dict.fromkeys(STATE_ORGANISATIONS, "state")
    | dict.fromkeys(BUSINESSES, "business")
    | dict.fromkeys(PRESS_ORGANISATIONS, "press")
    | dict.fromkeys(SOCIETIES, "society")
    | dict.fromkeys(ANY_ORGANISATIONS, "any"),
    organisation_refers_to=dict.fromkeys(BUSINESSES, frozenset({"company", ""}))
    | dict.fromkeys(SOCIETIES, frozenset({""}))
    | dict.fromkeys(PRESS_ORGANISATIONS, frozenset({"press"}))
    | dict.fromkeys(ANY_COMPANY, frozenset({"business", "company", "any", ""}))
    | dict.fromkeys(ANY_ORGANISATIONS, frozenset({"business", "company", "society", "any", ""})),
    organisation_endings=ORGANISATION_ENDINGS | PRESS_ENDINGS,
    nationals=NATIONALS,
    nationalities=NATIONALITIES,
    cue_groups=CUE_GROUPS,
    cue_forms=CUE_FORMS,
    features={
        "base": "VerbForm=Inf",
        "third": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "past": "Mood=Ind|Tense=Past|VerbForm=Fin",
        "participle": "Tense=Past|VerbForm=Part",
        "gerund": "VerbForm=Ger",
    },
    cue_nouns={noun: act for act, nouns in CUE_NOUNS for noun in nouns},
    phrases=PHRASES,
)
