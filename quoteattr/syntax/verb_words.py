"""The words of a pack for the forms of reporting verbs."""

from __future__ import annotations

from typing import ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords

__all__ = ["VerbWords"]


@attrs.frozen(kw_only=True, eq=False)
class VerbWords(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "verbs"
    alone_before_verb: frozenset[str] = NO_WORDS  #: words that are a subject before a form that may be a noun ("some say")
    clitics: frozenset[str] = NO_WORDS  #: pronouns that are objects, right before the verb ("le dijo", "s'écria")
    first_person: frozenset[str] = NO_WORDS  #: auxiliaries of the first person singular, if they differ from the third ("ho")
    expletive: frozenset[str] = NO_WORDS  #: pronouns inside a phrasal verb of saying ("made it clear that")
    have: frozenset[str] = NO_WORDS  #: forms of the auxiliary of the perfect
    impersonal: frozenset[str] = NO_WORDS  #: lemmas of verbs without a subject («говорится в докладе»)
    infinitives: frozenset[str] = NO_WORDS  #: infinitives that a verb may report without a marker ("negó haber ido")
    only: frozenset[str] = NO_WORDS  #: words that cancel the negation before them ("not only")
    open_modals: frozenset[str] = NO_WORDS  #: modals that leave open whether the words were said
    other_sense: frozenset[str] = NO_WORDS  #: lemmas that report only with a clause; with a noun they mean something else
    reflexive: frozenset[str] = NO_WORDS  #: reflexive pronouns ("s'est écrié", «píše se»)
    saying: frozenset[str] = NO_WORDS  #: lemmas that take a clause, and hardly ever a noun phrase
