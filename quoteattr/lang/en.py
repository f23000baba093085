"""The English pack. Data only: the words stand in ``_en_*.py``, by theme."""

from quoteattr.lang._en_bodies import (
    ANY_BODIES,
    ANY_COMPANY,
    BODY_ENDINGS,
    BUSINESSES,
    COMPANY_NOUNS,
    DOCUMENTS,
    GROUPS,
    NATIONALITIES,
    NATIONALS,
    PRESS_BODIES,
    PRESS_ENDINGS,
    SOCIETIES,
    STATE_BODIES,
)
from quoteattr.lang._en_closed import CLOSED
from quoteattr.lang._en_cue_nouns import CUE_NOUNS
from quoteattr.lang._en_cues import CUE_GROUPS
from quoteattr.lang._en_cues_generated import CUE_FORMS
from quoteattr.lang._en_grammar import (
    ABBREVIATIONS,
    ADVERBS,
    AUXILIARIES,
    CLITICS,
    COMPLEMENTIZERS,
    CONJUNCTIONS,
    DETERMINERS,
    ELISIONS,
    MODALS,
    NEGATIONS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from quoteattr.lang._en_names_generated import (
    EITHER_NAMES,
    FEMALE_NAMES,
    MALE_NAMES,
    MOSTLY_FEMALE_NAMES,
    MOSTLY_MALE_NAMES,
    SURNAMES_TOO,
)
from quoteattr.lang._en_openers import OPENERS
from quoteattr.lang._en_people import (
    COURTESY,
    PARTICLES,
    PERSONS,
    PERSONS_FEMALE,
    PERSONS_MALE,
    SUFFIXES,
    TITLE_FORMS,
    TITLES,
    TITLES_FEMALE,
    TITLES_MALE,
)
from quoteattr.lang._en_phrases import (
    ADDRESS_PHRASES,
    AS_SAYING,
    BEHALF_PHRASES,
    RELAY_PHRASES,
    SECOND_SOURCES,
    SOURCE_PHRASES,
    SPEAKING_ROLES,
    TERM_CUES,
    TITLE_CUES,
)
from quoteattr.lang._en_script import SCRIPT
from quoteattr.lang.pack import LanguagePack
from quoteattr.models import Gender

__all__ = ["PACK"]

PACK = LanguagePack(
    code="en",
    name="English",
    # The double mark before the single, the curly before the straight
    pairs=(
        ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
        ("'", "'"),
        ("``", "''"),
        ("''", "''"),
    ),
    abbreviations=ABBREVIATIONS,
    clitics=CLITICS,
    elisions=ELISIONS,
    determiners=DETERMINERS,
    possessives=POSSESSIVES,
    prepositions=PREPOSITIONS,
    conjunctions=CONJUNCTIONS,
    subordinators=SUBORDINATORS,
    complementizers=COMPLEMENTIZERS,
    relatives=RELATIVES,
    auxiliaries=AUXILIARIES,
    modals=MODALS,
    negations=NEGATIONS,
    adverbs=ADVERBS,
    times=TIMES,
    not_names=OPENERS,
    pronouns=PRONOUNS,
    closed=CLOSED,
    script=SCRIPT,
    title_forms=TITLE_FORMS,
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    courtesy=COURTESY,
    particles=PARTICLES,
    suffixes=SUFFIXES,
    persons=dict.fromkeys(PERSONS, Gender.UNKNOWN)
    | dict.fromkeys(PERSONS_FEMALE, Gender.FEMALE)
    | dict.fromkeys(PERSONS_MALE, Gender.MALE),
    organisations=STATE_BODIES | BUSINESSES | COMPANY_NOUNS | PRESS_BODIES | SOCIETIES | ANY_BODIES,
    body_sorts=dict.fromkeys(PRESS_ENDINGS, "press")
    | dict.fromkeys(BODY_ENDINGS | COMPANY_NOUNS, "company")
    | dict.fromkeys(STATE_BODIES, "state")
    | dict.fromkeys(BUSINESSES, "business")
    | dict.fromkeys(PRESS_BODIES, "press")
    | dict.fromkeys(SOCIETIES, "society")
    | dict.fromkeys(ANY_BODIES, "any"),
    body_calls=dict.fromkeys(BUSINESSES, frozenset({"company", ""}))
    | dict.fromkeys(SOCIETIES, frozenset({""}))
    | dict.fromkeys(PRESS_BODIES, frozenset({"press"}))
    | dict.fromkeys(ANY_COMPANY, frozenset({"business", "company", "any", ""}))
    | dict.fromkeys(ANY_BODIES, frozenset({"business", "company", "society", "any", ""})),
    body_endings=BODY_ENDINGS | PRESS_ENDINGS,
    nationals=NATIONALS,
    groups=GROUPS,
    documents=DOCUMENTS,
    nationalities=NATIONALITIES,
    first_names={
        **dict.fromkeys(EITHER_NAMES, Gender.UNKNOWN),
        **dict.fromkeys(FEMALE_NAMES, Gender.FEMALE),
        **dict.fromkeys(MOSTLY_FEMALE_NAMES, Gender.FEMALE),
        **dict.fromkeys(MALE_NAMES, Gender.MALE),
        **dict.fromkeys(MOSTLY_MALE_NAMES, Gender.MALE),
    },
    first_name_certainty={
        **dict.fromkeys(EITHER_NAMES, 0),
        **dict.fromkeys(MOSTLY_FEMALE_NAMES, 1),
        **dict.fromkeys(MOSTLY_MALE_NAMES, 1),
        **dict.fromkeys(FEMALE_NAMES, 2),
        **dict.fromkeys(MALE_NAMES, 2),
    },
    surnames_too=SURNAMES_TOO,
    cue_groups=CUE_GROUPS,
    cue_forms=CUE_FORMS,
    cue_nouns={noun: act for act, nouns in CUE_NOUNS for noun in nouns},
    source_phrases=SOURCE_PHRASES,
    relay_phrases=RELAY_PHRASES,
    second_sources=SECOND_SOURCES,
    speaking_roles=SPEAKING_ROLES,
    address_phrases=ADDRESS_PHRASES,
    behalf_phrases=BEHALF_PHRASES,
    as_saying=AS_SAYING,
    term_cues=TERM_CUES,
    title_cues=TITLE_CUES,
)
