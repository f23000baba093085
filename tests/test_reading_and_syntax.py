"""The finders, each alone: names, reporting verbs, noun phrases, subjects. Tables of texts and what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteattr import Act, Polarity
from quoteattr._pipeline import reading_of
from quoteattr.lang import load
from quoteattr.syntax.inverted import subject_after
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb

PACK = load("en")
PER = pytest.mark.xfail(reason="a name that is a preposition too")


def found_in(text: str) -> Reading:
    """Everything that the finders know of a text."""
    return reading_of(text, PACK)


def words(reading: Reading, phrase: Phrase | None) -> str | None:
    """The words of a phrase."""
    return reading.mention(phrase).text if phrase else None


# Names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday Mira Patel left.", ["Mira Patel"]),
        ("We met Mr. Hale.", ["Mr. Hale"]),
        ("We met Dr. J. R. Okoro Jr. in Lund.", ["Dr. J. R. Okoro Jr.", "Lund"]),
        ("We met J.R. Okoro.", ["J.R. Okoro"]),
        ("We met Ursula von Berg-Lang.", ["Ursula von Berg-Lang"]),
        ("We met Bashar al-Tarif.", ["Bashar al-Tarif"]),
        ("We met Maria de la Cruz.", ["Maria de la Cruz"]),
        ("We met Jan van den Broek.", ["Jan van den Broek"]),
        ("We met Siobhan O’Dowd.", ["Siobhan O’Dowd"]),
        ("We met Martha B. Quinn.", ["Martha B. Quinn"]),
        ("We met Prime Minister Ivar Stolt.", ["Prime Minister Ivar Stolt"]),
        ("We met Sir Tom.", ["Sir Tom"]),
        ("We saw the Bank of Norvia.", ["Bank of Norvia"]),
        ("He wrote to the Ministry of Transport.", ["Ministry of Transport"]),
        ("The rain stopped. Nobody came. When it was over, we left.", []),
        pytest.param("On Monday and in May it rained.", [], marks=pytest.mark.xfail(reason="a month that is a first name too")),
        ("German officials left.", []),
        ("We met Ida and Sven.", ["Ida", "Sven"]),
        pytest.param("We met Ida and Per.", ["Ida", "Per"], marks=PER),
        ("We met Anna Berg’s brother.", ["Anna Berg"]),
        ("Zoë Brandão left.", ["Zoë Brandão"]),
        ("", []),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    """Names with titles, initials, particles and suffixes; no ordinary words at the beginning of a sentence."""
    found = found_in(text)
    assert [found.span(name.first, name.last).of(text) for name in found.names] == expected


@pytest.mark.parametrize(
    ("text", "core", "body"),
    [
        ("We met Mr. Hale.", "Hale", False),
        ("We met Senator Irma Dunn.", "Irma Dunn", False),
        ("We met Mira Patel.", "Mira Patel", False),
        ("We wrote to the Audit Committee.", "Audit Committee", True),
        pytest.param(
            "We wrote to the Ministry of Transport.",
            "Ministry of Transport",
            True,
        ),
        ("We wrote to the NRB.", "NRB", True),
    ],
)
def test_parts_of_a_name(text: str, core: str, *, body: bool) -> None:
    """Where the title ends, and whether the name is that of a body."""
    found = found_in(text)
    (name,) = found.names
    assert found.span(name.core, name.last).of(text) == core
    assert name.is_organisation is body
    assert name.titled is (name.core > name.first)


# Reporting verbs


def verbs(text: str) -> list[Verb]:
    """The reporting verbs of a text."""
    found = found_in(text)
    return [verb for i in range(len(found.words)) if (verb := verb_at(found, i))]


@pytest.mark.parametrize(
    ("text", "lemma", "act"),
    [
        ("Ann said it.", "say", Act.SPEECH),
        ("Ann says it.", "say", Act.SPEECH),
        ("Ann wrote it.", "write", Act.WRITING),
        ("Ann tweeted it.", "tweet", Act.WRITING),
        ("Ann thought so.", "think", Act.THOUGHT),
        ("Ann replied.", "reply", Act.SPEECH),
        ("Ann grumbled.", "grumble", Act.SPEECH),
        ("Ann pointed out a mistake.", "point out", Act.SPEECH),
        ("Ann went on, louder.", "go on", Act.SPEECH),
    ],
)
def test_reporting_verbs(text: str, lemma: str, act: Act) -> None:
    """A form, its lemma, and what is done."""
    (verb,) = verbs(text)
    assert (verb.lemma, verb.act) == (lemma, act)


@pytest.mark.parametrize(
    "text",
    ["The claims were old.", "Her reply was short.", "The report lay there.", "His answers helped."],
)
def test_nouns_that_look_like_verbs(text: str) -> None:
    """After a determiner or a possessive a form is a noun."""
    assert verbs(text) == []


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Ann said it.", Polarity.ASSERTED),
        ("Ann did not say it.", Polarity.NEGATED),
        ("Ann didn’t say it.", Polarity.NEGATED),
        ("Ann never said it.", Polarity.NEGATED),
        ("Ann has not yet said it.", Polarity.NEGATED),
        ("Ann might say it.", Polarity.HYPOTHETICAL),
        ("Ann could have said it.", Polarity.HYPOTHETICAL),
        ("Ann has said it.", Polarity.ASSERTED),
    ],
)
def test_polarity(text: str, polarity: Polarity) -> None:
    """Auxiliaries and negations before the verb decide; what the clause says besides is read later."""
    assert verbs(text)[0].polarity is polarity


@pytest.mark.parametrize(
    ("text", "passive", "gerund", "infinitive"),
    [
        ("It was said.", True, False, False),
        ("Ann was quoted.", True, False, False),
        ("Ann said it.", False, False, False),
        ("She left, saying no.", False, True, False),
        ("She had to say it.", False, False, True),
        ("Ann has said it.", False, False, False),
        ("Ann is saying it.", False, True, False),
    ],
)
def test_verb_forms(text: str, *, passive: bool, gerund: bool, infinitive: bool) -> None:
    """Passives, participles and infinitives are told apart."""
    verb = verbs(text)[-1]
    assert (verb.passive, verb.gerund, verb.infinitive) == (passive, gerund, infinitive)


# Noun phrases and subjects


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the old clerk", "the old clerk"),
        ("a spokeswoman for Norvia Rail", "a spokeswoman for Norvia Rail"),
        ("the mayor of Lindow", "the mayor of Lindow"),
        ("her older brother", "her older brother"),
        ("Vera’s mother", "Vera’s mother"),
        ("officials", "officials"),
        ("she", "she"),
        ("coach Amina Diallo", "Amina Diallo"),
        ("two of the guards", "two of the guards"),
        ("the head of the union", "the head of the union"),
    ],
)
def test_phrase_before_a_verb(text: str, expected: str) -> None:
    """Read leftwards from its last word, with what attaches to it."""
    found = found_in(f"At last {text} said so.")
    end = found.words.index("said")
    assert words(found, phrase_before(found, end, 2)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the old clerk, softly", "the old clerk"),
        ("Mira Patel on Monday", "Mira Patel"),
        ("coach Amina Diallo after the match", "Amina Diallo"),
        ("a spokeswoman for Norvia Rail", "a spokeswoman for Norvia Rail"),
        pytest.param(
            "his mother, weeping",
            "his mother",
        ),
        ("he, and left", "he"),
        ("everyone in the room", "everyone"),
    ],
)
def test_phrase_after_a_verb(text: str, expected: str) -> None:
    """Read rightwards from its first word."""
    found = found_in(f"So said {text}.")
    assert words(found, phrase_after(found, 2, len(found.words))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mira Patel said", "Mira Patel"),
        ("Mira Patel later said", "Mira Patel"),
        ("Mira Patel on Monday said", "Mira Patel"),
        ("Mira Patel, a nurse from Lund, said", "Mira Patel"),
        ("Mira Patel, who came in May after a year abroad, said", "Mira Patel"),
        ("Mira Patel, 41, said", "Mira Patel"),
        ("Mira Patel (Lindow) said", "Mira Patel"),
        ("Mira Patel – a nurse – said", "Mira Patel"),
        ("The old clerk, tired, said", "The old clerk"),
        ("A man who lives nearby said", "A man"),
        ("A spokesman for the bank said", "A spokesman for the bank"),
        ("Ida Falk and Sven Strand said", "Ida Falk and Sven Strand"),
        pytest.param("Ida Falk and Per Strand said", "Ida Falk and Per Strand", marks=PER),
        ("Vera’s mother said", "Vera’s mother"),
        ("She said", "She"),
        ("Critics say", "Critics"),
        pytest.param("Nobody said", "Nobody"),
        ("On Monday the mayor said", "the mayor"),
        ("In a letter to Tom Fisk, Eva Lund said", "Eva Lund"),
    ],
)
def test_subject_before_its_verb(text: str, expected: str) -> None:
    """Across adverbs, appositions, parentheses and relative clauses."""
    found = found_in(f"{text} so.")
    head = next(i for i, low in enumerate(found.lowers) if low in {"said", "say"})
    verb = verb_at(found, head)
    assert verb is not None
    subject = subject_before(found, verb, 0)
    assert subject is not None
    assert found.span(subject.first, subject.last).of(found.text) == expected


@pytest.mark.parametrize("text", ["a blunt message", "the men claim"])
def test_no_subject_where_number_disagrees(text: str) -> None:
    """A singular noun before a plural form, or a noun that is no verb, has no subject here."""
    found = found_in(f"They sent {text}.")
    reading = found
    verb = verb_at(reading, len(reading.words) - 2)
    subject = subject_before(found, verb, 0) if verb else None
    assert words(found, subject) in {None, "the men"}


@pytest.mark.parametrize(
    ("text", "expected", "source"),
    [
        ("said Mira Patel.", "Mira Patel", "Mira Patel"),
        ("said Mira Patel, a nurse.", "Mira Patel", "Mira Patel, a nurse"),
        ("said Mira Patel, who came in May.", "Mira Patel", "Mira Patel, who came in May"),
        ("said the clerk, smiling.", "the clerk", "the clerk"),
        ("said Ida and Sven.", "Ida and Sven", "Ida and Sven"),
        pytest.param("said Ida and Per.", "Ida and Per", "Ida and Per", marks=PER),
        ("said he.", "he", "he"),
        ("said Vera’s mother.", "Vera’s mother", "Vera’s mother"),
        ("said a spokesman for the bank.", "a spokesman for the bank", "a spokesman for the bank"),
    ],
)
def test_subject_after_its_verb(text: str, expected: str, source: str) -> None:
    """Inversion: the subject begins right after the verb; its source takes in the apposition."""
    found = found_in(f"“It is late,” {text}")
    start = found.words.index("said") + 1
    subject = subject_after(found, start, len(found.words))
    assert subject is not None
    assert words(found, subject) == expected
    assert found.source(subject).of(found.text) == source
