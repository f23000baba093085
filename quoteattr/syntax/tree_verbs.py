"""Reporting verbs as a dependency tree shows them, for packs that have lemmas only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Polarity
from quoteattr.reading import classes as c
from quoteattr.reading.parsed import bare_lemma, cue_at
from quoteattr.reading.values import Verb

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["parsed_verb"]

REACH = 8  #: how many tokens before and after a verb may be its auxiliaries or show its voice
HELPERS = frozenset({"aux", "cop"})
#: What shows a passive: a subject or an auxiliary of one.
PASSIVE = frozenset({"nsubj:pass", "csubj:pass", "aux:pass"})


def parsed_verb(reading: Reading, head: int) -> Verb | None:
    """The reporting verb at a token that is tagged as one; None if its lemma isn't that of a cue."""
    tokens = reading.analysis.tokens
    cue = cue_at(reading, head)
    if cue is None:
        return None
    relations, window = tokens.relations or (), range(max(0, head - REACH), min(len(tokens), head + REACH + 1))
    own = [i for i in window if tokens.heads and tokens.heads[i] == head]
    helpers = [i for i in own if (relations[i] or "").partition(":")[0] in HELPERS]
    first, last = _group(head, helpers)
    return Verb(
        head=head,
        first=first,
        last=last,
        lemma=cue.lemma,
        act=cue.act,
        complements=cue.complements,
        passive=any(relations[i] in PASSIVE for i in own),
        gerund=False,
        infinitive=False,
        bare=not helpers,
        forms=cue.forms,
        polarity=Polarity.NEGATED if any(_denies(reading, i) for i in own) else Polarity.ASSERTED,
    )


def _group(head: int, helpers: list[int]) -> tuple[int, int]:
    """The range of a verb and the auxiliaries right next to it."""
    first, last = head, head + 1
    while first - 1 in helpers:
        first -= 1
    while last in helpers:
        last += 1
    return first, last


def _denies(reading: Reading, token: int) -> bool:
    """Whether a dependent of a verb is a negation, by its form or its lemma (Finnish “ei”, “en”)."""
    lemmas = reading.analysis.tokens.lemmas
    of_lemma = reading.index.classes.get(bare_lemma(lemmas[token] or ""), 0) if lemmas else 0
    return bool((reading.flags[token] | of_lemma) & c.NEGATION)
