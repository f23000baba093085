"""The forms of verbs that rules need, by the features of Universal Dependencies in the language pack.

The features are those of https://universaldependencies.org/u/feat/, written as there: ``Tense=Past|VerbForm=Fin``.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["ASKED", "VerbForm", "told_by"]


class VerbForm(str, Enum):
    """A form of a verb; one word may have several ("said" is a past and a participle)."""

    INFINITIVE = "infinitive"  #: “say”, which is also a present form
    THIRD = "third"  #: third person singular of the present: “says”
    PAST = "past"  #: “said”
    PARTICIPLE = "participle"  #: past participle, for passives and perfects: “said”, “written”
    FIRST = "first"  #: first person singular and nothing else: “dije”
    PLURAL = "plural"  #: a plural that differs from the singular: “dicen”
    FEMALE = "female"  #: a singular with a feminine subject: “сказала”
    MALE = "male"  #: a singular with a masculine subject: “сказал”
    NEUTER = "neuter"  #: a singular with a neuter subject: “сказало”
    EVERY = "every"  #: a present form for all persons and numbers: Swedish “säger”
    PASSIVE = "passive"  #: a passive without an auxiliary: Swedish “sägs”
    LATER = "later"  #: future or conditional: “dirá”, “diría”
    IMPERSONAL = "impersonal"  #: a form without a subject: “napisano”
    GERUND = "gerund"  #: gerund or present participle: “saying”


#: Form -> sets of features, one of which a word must have.
ASKED = {
    VerbForm.INFINITIVE: ({"VerbForm=Inf"},),
    VerbForm.THIRD: ({"VerbForm=Fin", "Tense=Pres", "Person=3", "Number=Sing"},),
    VerbForm.PAST: ({"VerbForm=Fin", "Tense=Past"}, {"VerbForm=Fin", "Tense=Imp"}),
    VerbForm.PARTICIPLE: ({"VerbForm=Part", "Tense=Past"},),
    VerbForm.FIRST: ({"VerbForm=Fin", "Person=1", "Number=Sing"},),
    VerbForm.PLURAL: ({"VerbForm=Fin", "Number=Plur"},),
    VerbForm.FEMALE: ({"VerbForm=Fin", "Gender=Fem", "Number=Sing"},),
    VerbForm.MALE: ({"VerbForm=Fin", "Gender=Masc", "Number=Sing"},),
    VerbForm.NEUTER: ({"VerbForm=Fin", "Gender=Neut", "Number=Sing"},),
    VerbForm.EVERY: ({"VerbForm=Fin", "Tense=Pres", "Person=1,2,3"},),
    VerbForm.PASSIVE: ({"VerbForm=Fin", "Voice=Pass"},),
    VerbForm.LATER: ({"VerbForm=Fin", "Tense=Fut"}, {"VerbForm=Fin", "Mood=Cnd"}),
    VerbForm.IMPERSONAL: ({"VerbForm=Fin", "Person=0"},),
    VerbForm.GERUND: ({"VerbForm=Ger"}, {"VerbForm=Part", "Tense=Pres"}, {"VerbForm=Conv"}),
}


def told_by(features: str) -> frozenset[VerbForm]:
    """The forms that some features show.

    >>> told_by("Mood=Ind|Tense=Past|VerbForm=Fin")
    frozenset({<VerbForm.PAST: 'past'>})
    """
    has = set(features.split("|"))
    return frozenset(form for form, sets in ASKED.items() if any(wanted <= has for wanted in sets))
