"""Sets of punctuation marks, each defined once and named for what its marks do.

The sets contain characters and their spellings in plain text (``--``, ``...``), so that they work for characters and for
tokens. Quotation marks are described in ``tokenizer/table.py``.
"""

from __future__ import annotations

__all__ = [
    "APOSTROPHE",
    "APOSTROPHES",
    "APOSTROPHE_OR_REFERENCE",
    "BRACKETS",
    "CALLS",
    "CALL_OPENERS",
    "CLAUSE_ENDS",
    "CLOSERS",
    "CLOSING_BRACKETS",
    "CURRENCIES",
    "DASHES",
    "DIALOGUE_DASHES",
    "ELLIPSES",
    "ELLIPSIS",
    "FINAL_MARKS",
    "NAME_JOINERS",
    "OPENING_BRACKETS",
    "PAUSES",
    "SENTENCE_ENDS",
    "SPOKEN_ENDS",
    "STOPS",
    "STROKES",
    "character_class",
    "straight",
]

APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"  #: the typographic one
#: A pattern for an apostrophe in any spelling.
APOSTROPHE_OR_REFERENCE = r"['’]|&(?:rsquo|apos|\#0*39|\#8217|\#[xX](?:0*27|2019));"
APOSTROPHES = frozenset({"'", APOSTROPHE})
#: Separate parts of a sentence; two hyphens are a dash in plain text.
DASHES = frozenset({"\N{EM DASH}", "\N{EN DASH}", "--"})
#: Begin a line of dialogue.
DIALOGUE_DASHES = DASHES | {"\N{HORIZONTAL BAR}"}
#: Dashes, and the hyphen typed in place of one.
STROKES = DIALOGUE_DASHES | {"-"}
ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
ELLIPSES = frozenset({ELLIPSIS, "..", "...", "...."})
#: End a question or an exclamation.
CALLS = frozenset("!?")
#: Begin a question or an exclamation in Spanish.
CALL_OPENERS = frozenset("¿¡")
#: End a sentence. Dots typed one by one are left out, because a sentence may go on after them.
STOPS = CALLS | {".", ELLIPSIS}
#: May end a sentence, in any script and with any spelling of an ellipsis.
SENTENCE_ENDS = STOPS | ELLIPSES | frozenset("\N{INTERROBANG}。！？؟।۔｡")
#: End a sentence or break it off.
FINAL_MARKS = SENTENCE_ENDS | DASHES
#: Separate the parts of a sentence.
PAUSES = frozenset(",;:")
#: May end a clause.
CLAUSE_ENDS = FINAL_MARKS | PAUSES
#: Opening bracket -> closing bracket.
BRACKETS = {"(": ")", "[": "]", "{": "}"}
OPENING_BRACKETS = frozenset(BRACKETS)
CLOSING_BRACKETS = frozenset(BRACKETS.values())
#: May follow the mark that ends a sentence and still belong to the sentence.
CLOSERS = CLOSING_BRACKETS | APOSTROPHES | frozenset('"\N{RIGHT DOUBLE QUOTATION MARK}»')
#: May end speech; list items mostly end with something else.
SPOKEN_ENDS = SENTENCE_ENDS | CLOSERS | STROKES
CURRENCIES = frozenset("$£€")
#: Tokens between the words of one name or compound ("Holm & Holm").
NAME_JOINERS = APOSTROPHES | frozenset("-&")


def character_class(marks: frozenset[str]) -> str:
    """The marks of a set in a fixed order, for a character class of a regular expression."""
    return "".join(sorted(marks))


def straight(text: str) -> str:
    """A text with straight apostrophes.

    >>> straight("isn’t")
    "isn't"
    """
    return text.replace(APOSTROPHE, "'")
