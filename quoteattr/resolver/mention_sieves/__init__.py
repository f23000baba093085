"""The mention sieves, in the order in which they are tried. The order is set only here."""

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
    dropped_subject,
    label,
    quoted_as_saying,
    read_words,
    sentence_subject,
    tree_according,
    tree_beside,
    tree_inside,
    tree_quotative,
    tree_touching,
    tree_within,
    weak_cue,
    words_were,
)
from quoteattr.resolver.rules import MentionSieve

__all__ = ["MENTION_SIEVES"]

#: The most precise come first, as measured by ``python -m benchmarks.accuracy``.
MENTION_SIEVES: tuple[MentionSieve, ...] = (
    label.SIEVE,
    cries_of.SIEVE,
    cue_inside.SIEVE,
    cue_after_inverted.SIEVE,
    cue_after.SIEVE,
    quoted_as_saying.SIEVE,
    according_to.SIEVE,
    read_words.SIEVE,
    cue_before.SIEVE,
    dropped_subject.SIEVE,
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
    # A sieve that reads another analysis comes last, so that it never changes an answer found without one.
    tree_inside.SIEVE,
    tree_within.SIEVE,
    tree_quotative.SIEVE,
    tree_beside.SIEVE,
    tree_touching.SIEVE,
    tree_according.SIEVE,
)
