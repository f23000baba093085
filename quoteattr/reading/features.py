"""What rules ask of the form of a verb, by the features of Universal Dependencies that a language pack gives each form.

The features are those of https://universaldependencies.org/u/feat/, written as there: ``Tense=Past|VerbForm=Fin``.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["ASKED", "VerbForm", "told_by"]


class VerbForm(str, Enum):
    """What the form of a verb may be; one form may be several ("said" is a past and a participle)."""

    INFINITIVE = "infinitive"  #: “say”, which is a present as well
    THIRD = "third"  #: third person singular of the present: “says”
    PAST = "past"  #: “said”
    PARTICIPLE = "participle"  #: of the past, for passives and perfects: “said”, “written”
    GERUND = "gerund"  #: or present participle: “saying”


#: What is asked -> the features that a form has to have, one of several sets.
ASKED = {
    VerbForm.INFINITIVE: ({"VerbForm=Inf"},),
    VerbForm.THIRD: ({"VerbForm=Fin", "Tense=Pres", "Person=3", "Number=Sing"},),
    VerbForm.PAST: ({"VerbForm=Fin", "Tense=Past"}, {"VerbForm=Fin", "Tense=Imp"}),
    VerbForm.PARTICIPLE: ({"VerbForm=Part", "Tense=Past"},),
    VerbForm.GERUND: ({"VerbForm=Ger"}, {"VerbForm=Part", "Tense=Pres"}, {"VerbForm=Conv"}),
}


def told_by(features: str) -> frozenset[VerbForm]:
    """What the features of a form tell.

    >>> told_by("Mood=Ind|Tense=Past|VerbForm=Fin")
    frozenset({<VerbForm.PAST: 'past'>})
    """
    has = set(features.split("|"))
    return frozenset(form for form, sets in ASKED.items() if any(wanted <= has for wanted in sets))
