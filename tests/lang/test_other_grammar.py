"""A small pack of German words: the grammar switches work without code for a particular language."""

from __future__ import annotations

import attrs
import pytest

from quoteattr._pipeline import process
from quoteattr.lang import load
from quoteattr.lang.pack import CueGroup, Grammar, LanguagePack, Lexicon, Pronoun, Subject, complements
from quoteattr.models import Act, Gender, Kind

GERMAN = LanguagePack(
    code="xx",
    name="A little German",
    writing=load("en").writing,
    grammar=Grammar(subject=Subject.BOTH, clause_comma=True),
    lexicon=Lexicon(
        classes={
            "determiner": frozenset({"der", "die", "das", "den", "dem"}),
            "definite": frozenset({"der", "die", "das"}),
            "preposition": frozenset({"am", "in", "nach", "vor"}),
            "complementizer": frozenset({"dass", "ob"}),
            "that": frozenset({"dass"}),
            "question_word": frozenset({"ob"}),
            "auxiliary": frozenset({"ist", "war"}),
            "time": frozenset({"montag", "gestern"}),
        },
        pronouns={"sie": Pronoun(person=3, gender=Gender.FEMALE), "er": Pronoun(person=3, gender=Gender.MALE)},
        persons={"ministerin": Gender.FEMALE, "sprecher": Gender.MALE},
        cue_groups=(
            CueGroup(act=Act.SPEECH, complements=complements("clause quote"), lemmas=frozenset({"sagen"})),
            CueGroup(act=Act.SPEECH, complements=complements("quote wh"), lemmas=frozenset({"fragen"})),
        ),
        cue_forms={"sagte": ("sagen", "past"), "fragte": ("fragen", "past")},
        features={"past": "Mood=Ind|Tense=Past|VerbForm=Fin"},
    ),
)
IN_ENGLISH_ORDER = attrs.evolve(GERMAN, grammar=Grammar())


def reports(text: str, pack: LanguagePack = GERMAN) -> list[tuple[str | None, str]]:
    """The source and words of every report."""
    return [
        (quote.attribution.mention.text if quote.attribution.mention else None, quote.text)
        for quote in process(text, pack, None).quotes
        if quote.kind is Kind.INDIRECT
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Der Sprecher sagte, dass die Brücke zu ist.", "Der Sprecher"),
        ("Am Montag sagte der Sprecher, dass die Brücke zu ist.", "der Sprecher"),
        ("Gestern sagte sie, dass die Brücke zu ist.", "sie"),
        ("Am Montag sagte Ida Falk, dass die Brücke zu ist.", "Ida Falk"),
    ],
)
def test_a_subject_may_stand_behind_the_verb(text: str, source: str) -> None:
    assert reports(text) == [(source, "dass die Brücke zu ist")]


def test_a_question_is_reported_behind_its_comma() -> None:
    assert reports("Nach der Messe fragte sie, ob die Brücke zu ist.") == [("sie", "ob die Brücke zu ist")]


@pytest.mark.parametrize("text", ["Der Sprecher sagte, dass sie zu ist.", "Am Montag sagte sie, dass die Brücke zu ist."])
def test_with_the_switches_of_english_nothing_is_reported(text: str) -> None:
    """With them nothing is found, so the switches make the difference."""
    assert reports(text, IN_ENGLISH_ORDER) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [("“Die Brücke ist zu”, sagte die Ministerin.", "Ministerin"), ("Ida Falk sagte: “Die Brücke ist zu.”", "Ida Falk")],
)
def test_quotations_need_no_switch(text: str, speaker: str) -> None:
    for pack in (GERMAN, IN_ENGLISH_ORDER):
        (quote,) = process(text, pack, None).quotes
        assert quote.speaker is not None
        assert quote.speaker.name == speaker
