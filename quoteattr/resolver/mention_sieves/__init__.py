"""The mention sieves, in the order in which they are tried. This is the only place where the order is written."""

from quoteattr.resolver.mention_sieves import (
    according_to,
    beat_after,
    beat_before,
    bracket_source,
    came_from,
    colon,
    cries_of,
    cue_after,
    cue_after_inverted,
    cue_before,
    cue_inside,
    cue_within,
    dash_signature,
    label,
    quoted_as_saying,
    sentence_subject,
    tree_beside,
    weak_cue,
    words_were,
)
from quoteattr.resolver.rules import MentionSieve

__all__ = ["MENTION_SIEVES"]

#: Falling precision, as ``python -m benchmarks.accuracy`` measures it.
MENTION_SIEVES: tuple[MentionSieve, ...] = (
    label.SIEVE,
    cries_of.SIEVE,
    cue_inside.SIEVE,
    cue_after_inverted.SIEVE,
    cue_after.SIEVE,
    quoted_as_saying.SIEVE,
    according_to.SIEVE,
    cue_before.SIEVE,
    words_were.SIEVE,
    cue_within.SIEVE,
    dash_signature.SIEVE,
    bracket_source.SIEVE,
    colon.SIEVE,
    came_from.SIEVE,
    weak_cue.SIEVE,
    beat_after.SIEVE,
    beat_before.SIEVE,
    sentence_subject.SIEVE,
    # What reads a layer comes last, where nothing that stands in marks can change by it.
    tree_beside.SIEVE,
)
