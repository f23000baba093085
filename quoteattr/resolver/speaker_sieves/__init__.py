"""The speaker sieves, in the order in which they are tried for a mention."""

from quoteattr.resolver.base import SpeakerSieve
from quoteattr.resolver.speaker_sieves import (
    aged,
    apposition,
    cataphora,
    common_noun,
    definite,
    description,
    document_body,
    first_name,
    former_latter,
    full_name,
    generic_body,
    initialism,
    issued_document,
    labelled,
    narrator,
    national,
    organisation,
    organisation_it,
    pronoun,
    role,
    surname,
    they,
)

__all__ = ["SPEAKER_SIEVES"]

SPEAKER_SIEVES: tuple[SpeakerSieve, ...] = (
    labelled.SIEVE,
    full_name.SIEVE,
    initialism.SIEVE,
    surname.SIEVE,
    first_name.SIEVE,
    narrator.SIEVE,
    apposition.SIEVE,
    document_body.SIEVE,
    issued_document.SIEVE,
    aged.SIEVE,
    national.SIEVE,
    former_latter.SIEVE,
    role.SIEVE,
    organisation.SIEVE,
    generic_body.SIEVE,
    description.SIEVE,
    definite.SIEVE,
    common_noun.SIEVE,
    they.SIEVE,
    organisation_it.SIEVE,
    pronoun.SIEVE,
    cataphora.SIEVE,
)
