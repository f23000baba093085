"""English: how people are named. Data only."""

from quoteattr.lang.en._first_names_generated import (
    EITHER_NAMES,
    FEMALE_NAMES,
    MALE_NAMES,
    MOSTLY_FEMALE_NAMES,
    MOSTLY_MALE_NAMES,
    SURNAMES_TOO,
)
from quoteattr.lang.en.people import (
    BARE_TITLES,
    COURTESY,
    PARTICLES,
    SUFFIXES,
    TITLE_FORMS,
    TITLES,
    TITLES_FEMALE,
    TITLES_MALE,
    UNMARRIED,
    WIVES,
)
from quoteattr.lang.pack import Names
from quoteattr.models import Gender

__all__ = ["NAMES"]

NAMES = Names(
    titles=dict.fromkeys(TITLES, Gender.UNKNOWN)
    | dict.fromkeys(TITLES_FEMALE, Gender.FEMALE)
    | dict.fromkeys(TITLES_MALE, Gender.MALE),
    title_forms=TITLE_FORMS,
    courtesy=COURTESY,
    bare_titles=BARE_TITLES,
    wives=WIVES,
    unmarried=UNMARRIED,
    particles=PARTICLES,
    suffixes=SUFFIXES,
    first_names={
        **dict.fromkeys(EITHER_NAMES, Gender.UNKNOWN),
        **dict.fromkeys(FEMALE_NAMES, Gender.FEMALE),
        **dict.fromkeys(MOSTLY_FEMALE_NAMES, Gender.FEMALE),
        **dict.fromkeys(MALE_NAMES, Gender.MALE),
        **dict.fromkeys(MOSTLY_MALE_NAMES, Gender.MALE),
    },
    certainty={
        **dict.fromkeys(EITHER_NAMES, 0),
        **dict.fromkeys(MOSTLY_FEMALE_NAMES, 1),
        **dict.fromkeys(MOSTLY_MALE_NAMES, 1),
        **dict.fromkeys(FEMALE_NAMES, 2),
        **dict.fromkeys(MALE_NAMES, 2),
    },
    surnames_too=SURNAMES_TOO,
)
