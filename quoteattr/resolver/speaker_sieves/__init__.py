"""The speaker sieves, in the order in which they are tried for a mention."""

from quoteattr.resolver.base import SpeakerSieve
from quoteattr.resolver.speaker_sieves import (
    apposition,
    common_noun,
    definite,
    description,
    document_body,
    first_name,
    full_name,
    labelled,
    narrator,
    organisation,
    organisation_it,
    pronoun,
    role,
    surname,
)

__all__ = ["SPEAKER_SIEVES"]

SPEAKER_SIEVES: tuple[SpeakerSieve, ...] = (
    labelled.SIEVE,
    full_name.SIEVE,
    surname.SIEVE,
    first_name.SIEVE,
    narrator.SIEVE,
    apposition.SIEVE,
    document_body.SIEVE,
    role.SIEVE,
    organisation.SIEVE,
    description.SIEVE,
    definite.SIEVE,
    common_noun.SIEVE,
    organisation_it.SIEVE,
    pronoun.SIEVE,
)
