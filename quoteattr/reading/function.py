"""The closed classes of words that several rules use, as bits of the column ``function``."""

from __future__ import annotations

__all__ = ["BITS"]

AGENT = 1 << 0
ALONE = 1 << 1
ARTICLE = 1 << 2
AS_REPORTED = 1 << 3
BE = 1 << 4
CLAUSE_BREAK = 1 << 5
CLAUSE_OPENER = 1 << 6
CONDITIONAL = 1 << 7
COORDINATOR = 1 << 8
COUNT = 1 << 9
DEFINITE = 1 << 10
EXISTENTIAL = 1 << 11
FIRST_PERSON = 1 << 12
GENITIVE = 1 << 13
INDEFINITE = 1 << 14
INFINITIVE_MARKER = 1 << 15
JUDGING = 1 << 16
KIN = 1 << 17
OBJECT = 1 << 18
OCCASION = 1 << 19
PLURAL_DETERMINER = 1 << 20
POSSESSIVE_OBJECT = 1 << 21
QUANTITY = 1 << 22
QUESTION_WORD = 1 << 23
REFUSAL = 1 << 24
SEVERAL = 1 << 25
SUBJECT_RELATIVE = 1 << 26
THAT = 1 << 27
TIME_LINK = 1 << 28
WORDING = 1 << 29
GENITIVE_ARTICLE = 1 << 30
INDICATIVE = 1 << 31
OBLIQUE = 1 << 32
REPORTED_MOOD = 1 << 33
SUPPOSED_MOOD = 1 << 34
PLURAL_VERB = 1 << 35
ASPECT = 1 << 36
#: Those that show that a word is a finite verb.
MOODS = INDICATIVE | REPORTED_MOOD | SUPPOSED_MOOD

#: The bits of the classes that a pack lists: see :data:`quoteattr.lang.pack.CLOSED_CLASSES`.
BITS = {
    "agent": AGENT,
    "alone": ALONE,
    "article": ARTICLE,
    "as_reported": AS_REPORTED,
    "aspect": ASPECT,
    "be": BE,
    "clause_break": CLAUSE_BREAK,
    "clause_opener": CLAUSE_OPENER,
    "conditional": CONDITIONAL,
    "coordinator": COORDINATOR,
    "count": COUNT,
    "definite": DEFINITE,
    "existential": EXISTENTIAL,
    "first_person": FIRST_PERSON,
    "genitive": GENITIVE,
    "genitive_article": GENITIVE_ARTICLE,
    "indefinite": INDEFINITE,
    "indicative": INDICATIVE,
    "infinitive_marker": INFINITIVE_MARKER,
    "judging": JUDGING,
    "kin": KIN,
    "object": OBJECT,
    "oblique": OBLIQUE,
    "occasion": OCCASION,
    "plural_determiner": PLURAL_DETERMINER,
    "plural_verb": PLURAL_VERB,
    "possessive_object": POSSESSIVE_OBJECT,
    "quantity": QUANTITY,
    "question_word": QUESTION_WORD,
    "refusal": REFUSAL,
    "reported_mood": REPORTED_MOOD,
    "several": SEVERAL,
    "subject_relative": SUBJECT_RELATIVE,
    "that": THAT,
    "supposed_mood": SUPPOSED_MOOD,
    "time_link": TIME_LINK,
    "wording": WORDING,
}
