"""What rules ask of the form of a verb, by the features of Universal Dependencies that a language pack gives each form.

The features are those of https://universaldependencies.org/u/feat/, written as there: ``Tense=Past|VerbForm=Fin``.
"""

from __future__ import annotations

__all__ = ["ASKED", "told_by"]

#: What is asked -> the features that a form has to have, one of several sets.
ASKED = {
    "infinitive": ({"VerbForm=Inf"},),
    "third": ({"VerbForm=Fin", "Tense=Pres", "Person=3", "Number=Sing"},),
    "past": ({"VerbForm=Fin", "Tense=Past"}, {"VerbForm=Fin", "Tense=Imp"}),
    "participle": ({"VerbForm=Part", "Tense=Past"},),
    "gerund": ({"VerbForm=Ger"}, {"VerbForm=Part", "Tense=Pres"}, {"VerbForm=Conv"}),
}


def told_by(features: str) -> frozenset[str]:
    """What the features of a form tell.

    >>> told_by("Mood=Ind|Tense=Past|VerbForm=Fin")
    frozenset({'past'})
    """
    has = set(features.split("|"))
    return frozenset(name for name, sets in ASKED.items() if any(wanted <= has for wanted in sets))
