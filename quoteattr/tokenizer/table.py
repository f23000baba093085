"""The table of quotation marks, one row for each mark, and the styles of their pairs.

:mod:`~quoteattr.tokenizer.scan` uses the rows to find marks, :mod:`~quoteattr.tokenizer.pair` to see what they may do; the
documentation prints them.
"""

from __future__ import annotations

import enum
import functools
from typing import TYPE_CHECKING

import attrs

from quoteattr._markup import NAMED
from quoteattr._punctuation import DIALOGUE_DASHES
from quoteattr.lang._pairs_generated import CLDR_PAIRS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "COMMAS",
    "DOUBLE_OPENERS",
    "ENTITIES",
    "GUILLEMETS",
    "LEFT_DOUBLE",
    "LEFT_GUILLEMET",
    "LEFT_SINGLE",
    "LEFT_SINGLE_GUILLEMET",
    "LOW_DOUBLE",
    "LOW_SINGLE",
    "MARKS",
    "RIGHT_DOUBLE",
    "RIGHT_GUILLEMET",
    "RIGHT_SINGLE",
    "RIGHT_SINGLE_GUILLEMET",
    "SINGLE_OPENERS",
    "MarkRow",
    "Role",
    "closers",
    "style",
]


class Role(enum.Enum):
    """What a mark does, as far as its shape shows."""

    OPEN = "open"
    CLOSE = "close"
    BOTH = "both"  #: shown by its neighbours and by open quotations
    APOSTROPHE = "apostrophe"  #: closes, or is an apostrophe


@attrs.frozen
class MarkRow:
    """One mark."""

    text: str  #: the mark in a text: one character or two
    name: str  #: Unicode name, or a description of a mark that is two characters
    role: Role  #: its usual role: some languages use it the other way round
    style: str  #: of a quotation that it opens
    single: bool = attrs.field(default=False, kw_only=True)  #: drawn like an apostrophe, or paired with such a mark


COMMAS = ",,"  #: typed in place of the low mark
LEFT_DOUBLE = "\N{LEFT DOUBLE QUOTATION MARK}"
RIGHT_DOUBLE = "\N{RIGHT DOUBLE QUOTATION MARK}"
LOW_DOUBLE = "\N{DOUBLE LOW-9 QUOTATION MARK}"
REVERSED_DOUBLE = "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}"
LEFT_SINGLE = "\N{LEFT SINGLE QUOTATION MARK}"
RIGHT_SINGLE = "\N{RIGHT SINGLE QUOTATION MARK}"
LOW_SINGLE = "\N{SINGLE LOW-9 QUOTATION MARK}"
REVERSED_SINGLE = "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}"
LEFT_GUILLEMET = "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
RIGHT_GUILLEMET = "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
LEFT_SINGLE_GUILLEMET = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"
RIGHT_SINGLE_GUILLEMET = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
FULLWIDTH = "\N{FULLWIDTH QUOTATION MARK}"
CORNER, CORNER_END = "\N{LEFT CORNER BRACKET}", "\N{RIGHT CORNER BRACKET}"
WHITE_CORNER, WHITE_CORNER_END = "\N{LEFT WHITE CORNER BRACKET}", "\N{RIGHT WHITE CORNER BRACKET}"
HALF_CORNER, HALF_CORNER_END = "\N{HALFWIDTH LEFT CORNER BRACKET}", "\N{HALFWIDTH RIGHT CORNER BRACKET}"
TALL_CORNER = "\N{PRESENTATION FORM FOR VERTICAL LEFT CORNER BRACKET}"
TALL_CORNER_END = "\N{PRESENTATION FORM FOR VERTICAL RIGHT CORNER BRACKET}"
PRIME, PRIME_END = "\N{REVERSED DOUBLE PRIME QUOTATION MARK}", "\N{DOUBLE PRIME QUOTATION MARK}"
LOW_PRIME_END = "\N{LOW DOUBLE PRIME QUOTATION MARK}"

_ROWS = (
    MarkRow('"', "QUOTATION MARK", Role.BOTH, "straight_double"),
    MarkRow(FULLWIDTH, "FULLWIDTH QUOTATION MARK", Role.BOTH, "fullwidth_double"),
    MarkRow("''", "two APOSTROPHE", Role.BOTH, "apostrophes_double"),
    MarkRow("``", "two GRAVE ACCENT", Role.OPEN, "backtick_double"),
    MarkRow(COMMAS, "two COMMA", Role.OPEN, "commas_double"),
    MarkRow(LEFT_DOUBLE, "LEFT DOUBLE QUOTATION MARK", Role.OPEN, "curly_double"),
    MarkRow(RIGHT_DOUBLE, "RIGHT DOUBLE QUOTATION MARK", Role.CLOSE, "same_side_double"),
    MarkRow(LOW_DOUBLE, "DOUBLE LOW-9 QUOTATION MARK", Role.OPEN, "low_high_double"),
    MarkRow(REVERSED_DOUBLE, "DOUBLE HIGH-REVERSED-9 QUOTATION MARK", Role.OPEN, "reversed_double"),
    MarkRow(LEFT_GUILLEMET, "LEFT-POINTING DOUBLE ANGLE QUOTATION MARK", Role.OPEN, "guillemets"),
    MarkRow(RIGHT_GUILLEMET, "RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK", Role.CLOSE, "guillemets_inward"),
    MarkRow(LEFT_SINGLE_GUILLEMET, "SINGLE LEFT-POINTING ANGLE QUOTATION MARK", Role.OPEN, "guillemets_single"),
    MarkRow(RIGHT_SINGLE_GUILLEMET, "SINGLE RIGHT-POINTING ANGLE QUOTATION MARK", Role.CLOSE, "guillemets_single_inward"),
    MarkRow(CORNER, "LEFT CORNER BRACKET", Role.OPEN, "corner"),
    MarkRow(CORNER_END, "RIGHT CORNER BRACKET", Role.CLOSE, "corner"),
    MarkRow(WHITE_CORNER, "LEFT WHITE CORNER BRACKET", Role.OPEN, "corner_white"),
    MarkRow(WHITE_CORNER_END, "RIGHT WHITE CORNER BRACKET", Role.CLOSE, "corner_white"),
    MarkRow(HALF_CORNER, "HALFWIDTH LEFT CORNER BRACKET", Role.OPEN, "corner_halfwidth"),
    MarkRow(HALF_CORNER_END, "HALFWIDTH RIGHT CORNER BRACKET", Role.CLOSE, "corner_halfwidth"),
    MarkRow(TALL_CORNER, "PRESENTATION FORM FOR VERTICAL LEFT CORNER BRACKET", Role.OPEN, "corner_vertical"),
    MarkRow(TALL_CORNER_END, "PRESENTATION FORM FOR VERTICAL RIGHT CORNER BRACKET", Role.CLOSE, "corner_vertical"),
    MarkRow(PRIME, "REVERSED DOUBLE PRIME QUOTATION MARK", Role.OPEN, "prime_quotation"),
    MarkRow(PRIME_END, "DOUBLE PRIME QUOTATION MARK", Role.CLOSE, "prime_quotation"),
    MarkRow(LOW_PRIME_END, "LOW DOUBLE PRIME QUOTATION MARK", Role.CLOSE, "prime_quotation"),
    MarkRow("'", "APOSTROPHE", Role.BOTH, "straight_single", single=True),
    MarkRow("`", "GRAVE ACCENT", Role.OPEN, "backtick_single", single=True),
    MarkRow(LEFT_SINGLE, "LEFT SINGLE QUOTATION MARK", Role.OPEN, "curly_single", single=True),
    MarkRow(RIGHT_SINGLE, "RIGHT SINGLE QUOTATION MARK", Role.APOSTROPHE, "same_side_single", single=True),
    MarkRow(LOW_SINGLE, "SINGLE LOW-9 QUOTATION MARK", Role.OPEN, "low_high_single", single=True),
    MarkRow(REVERSED_SINGLE, "SINGLE HIGH-REVERSED-9 QUOTATION MARK", Role.OPEN, "reversed_single", single=True),
)
#: Mark -> its row.
MARKS = {row.text: row for row in _ROWS}

#: Marks that open, or may open, a quotation between double marks.
DOUBLE_OPENERS = frozenset(row.text for row in _ROWS if not row.single and row.role in {Role.OPEN, Role.BOTH})
#: The same for single marks.
SINGLE_OPENERS = frozenset(row.text for row in _ROWS if row.single and row.role in {Role.OPEN, Role.BOTH})

#: Named HTML character reference, without "&" and ";" -> the mark it represents.
ENTITIES = {name: shown for name, shown in NAMED.items() if shown in MARKS}

#: Pairs that no language in CLDR has, or that are typed in place of others.
_TYPED_PAIRS = (
    ('"', '"'),
    ("'", "'"),
    ("''", "''"),
    ("``", "''"),
    ("``", '"'),
    (COMMAS, "''"),
    (COMMAS, '"'),
    (COMMAS, RIGHT_DOUBLE),
    ("`", "'"),
    ("`", RIGHT_SINGLE),
    (FULLWIDTH, FULLWIDTH),
    (RIGHT_GUILLEMET, RIGHT_GUILLEMET),
    (RIGHT_SINGLE_GUILLEMET, RIGHT_SINGLE_GUILLEMET),
    (REVERSED_DOUBLE, RIGHT_DOUBLE),
    (REVERSED_SINGLE, RIGHT_SINGLE),
    (HALF_CORNER, HALF_CORNER_END),
    (TALL_CORNER, TALL_CORNER_END),
    (PRIME, PRIME_END),
    (PRIME, LOW_PRIME_END),
)
#: In CLDR the marks of Hebrew, Arabic and Persian are the other way round ("\u201d...\u201c"): in another language, a quotation
#: that seems to open and close like this has lost a mark.
_REVERSED = frozenset({(RIGHT_DOUBLE, LEFT_DOUBLE), (RIGHT_SINGLE, LEFT_SINGLE), (LEFT_DOUBLE, RIGHT_SINGLE)})


@functools.cache
def _known() -> tuple[tuple[str, str], ...]:
    cldr = (pair for row in CLDR_PAIRS.values() for pair in row)
    return tuple(dict.fromkeys(pair for pair in (*cldr, *_TYPED_PAIRS) if pair not in _REVERSED))


def closers(pairs: Sequence[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Opening mark -> the marks that close it, the usual one first.

    Args:
        pairs: those of the language, the most usual first; every other known pair comes after them.

    >>> closers([("„", "“")])["„"]
    ('“', '”')
    """
    found: dict[str, dict[str, None]] = {}
    for opener, closer in (*pairs, *_known()):
        if opener in MARKS and closer in MARKS:
            found.setdefault(opener, {})[closer] = None
    return {opener: tuple(known) for opener, known in found.items()}


#: The styles of quotations in guillemets.
GUILLEMETS = frozenset(
    f"guillemets{ends}{way}" for ends in ("", "_single") for way in ("", "_inward", "_same_side")
)


def style(opener: str, closer: str | None = None) -> str:
    """The style of a pair: that of its opening mark, with a few exceptions.

    Args:
        opener: the opening mark.
        closer: the closing mark; None if there is none.

    >>> style("«", "»"), style("»", "«"), style("»", "»"), style("“", '"'), style("—")
    ('guillemets', 'guillemets_inward', 'guillemets_same_side', 'curly_double', 'dash')
    """
    if opener in DIALOGUE_DASHES:
        return "dash"
    if opener == closer == RIGHT_GUILLEMET:
        return "guillemets_same_side"
    if opener == closer == RIGHT_SINGLE_GUILLEMET:
        return "guillemets_single_same_side"
    return MARKS[opener].style
