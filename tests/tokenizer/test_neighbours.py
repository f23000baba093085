"""What the neighbours of a quotation mark show: whether it opens or closes, and whether it is an apostrophe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteattr._markup import markup
from quoteattr.lang.pack import Writing
from quoteattr.tokenizer.apostrophe import CERTAIN, LIKELY, POSSESSIVE, closing_cost, elided, may_open
from quoteattr.tokenizer.direction import Direction, Side, costs, read, sides
from quoteattr.tokenizer.double import confusable
from quoteattr.tokenizer.scan import scan
from quoteattr.tokenizer.usage import usage

if TYPE_CHECKING:
    from quoteattr.tokenizer.scan import Mark

ELISIONS = frozenset({"tis", "n'", "em", "ow'd"})
WRITING = Writing(pairs=(), cut=frozenset({"me", "o", "th"}), cut_endings=frozenset({"in"}), bare_possessive="sxz")


def around(text: str, number: int = 0) -> tuple[Side, Side]:
    """The two sides of a quotation mark in a text."""
    return sides(markup(text), 0, len(text), scan(text))[number]


def mark_at(barred: str) -> tuple[str, Mark, tuple[Side, Side]]:
    """A text, its quotation mark after the bar, and the sides of that mark."""
    text = barred.replace("|", "")
    marks = scan(text)
    number = next(k for k, mark in enumerate(marks) if mark.start == barred.index("|"))
    return text, marks[number], around(text, number)


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ('"a', Side.EDGE, Side.WORD),
        ('a"', Side.WORD, Side.EDGE),
        ('a "5', Side.SPACE, Side.WORD),
        ('a."\tb', Side.STOP, Side.SPACE),
        ('a:"b', Side.INTRO, Side.WORD),
        ('a-"(b', Side.DASH, Side.OPENING),
        ('a–"[b', Side.DASH, Side.OPENING),
        ('a—"¿b', Side.DASH, Side.OPENING),
        ('("—b', Side.OPENING, Side.DASH),
        ('/".b', Side.OPENING, Side.STOP),
        ('{":b', Side.OPENING, Side.INTRO),
        ('a,"$5', Side.STOP, Side.WORD),
        ('a,"#b', Side.STOP, Side.WORD),
        ('a "…b', Side.SPACE, Side.DASH),
        ('a "...b', Side.SPACE, Side.DASH),
        ('a ".b', Side.SPACE, Side.STOP),
        ('e\N{COMBINING ACUTE ACCENT}",', Side.WORD, Side.STOP),
        ('a "<i>b', Side.SPACE, Side.WORD),
        ('a</i>" b', Side.WORD, Side.SPACE),
        ("a “‘b", Side.SPACE, Side.WORD),
    ],
)
def test_sides(text: str, left: Side, right: Side) -> None:
    """Other quotation marks and markup are skipped; dots and signs before a word belong to it."""
    assert around(text) == (left, right)


#: The left neighbour of a mark (rows), the right neighbour (columns), and how much more it costs to close there than to open.
LEFT = ("", "a ", "a", "(", "a.", "a:", "a-")
RIGHT = ("", " b", "b", "(b", ". b", ": b", "- b")
LEANING = """
     0    6    6    6    5    4    6
    -6    0    5    5   -1   -1    1
    -6   -5    0   -3   -5   -5   -4
    -6    2    5    4    1    0    3
    -6   -4    0   -1   -4   -4   -4
    -5   -1    3    3    1    0    2
    -6   -3   .5   .5   -2   -3    0
"""


@pytest.mark.parametrize(("left", "row"), list(zip(LEFT, LEANING.split("\n")[1:-1], strict=True)))
def test_leaning(left: str, row: str) -> None:
    """A mark opens after white space and before a word, and closes after a word or a full stop; the weights are measured."""
    found = [costs(around(f'{left}"{right}')) for right in RIGHT]
    assert [closing - opening for opening, closing in found] == [float(one) for one in row.split()]


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        ('"a" b', "oc"),
        ('"a" "b"', "ococ"),
        ('a "b" c', "oc"),
        ('" a " b', "oc"),
        ('" a " b " c " d', "ococ"),
        ('"a."b', "oc"),
        ('"a,"b "c."', "ococ"),
        ('a"b"c', "oc"),
        ('a "b "c" d" e', "oocc"),
        ('"a" b" c', "occ"),
        ('"a', "o"),
        ('a"', "c"),
        ('a" b', "c"),
        ('a." b', "c"),
        ('12" a', "n"),
        ('"12" a"', "onc"),
        ('a 12" b 7" c', "nn"),
        ('"a" "b', "oco"),
        ('"a: "b" c."', "oocc"),
        ('a - "b" - c', "oc"),
        ('a -"b"- c', "oc"),
        ('("a") b', "oc"),
        ('a ("b', "o"),
        ('a: " b " c', "oc"),
        ('" a', "o"),
        ('a "', "c"),
        ('"a "', "oc"),
        ('" a"', "oc"),
        ('"a" "b" "', "ococc"),
        ('"a b" c" "d"', "occoc"),
        ('"a,"" b', "occ"),
        ('"a."  "b."  c."', "ococc"),
        ('a "b. c" d. "e."', "ococ"),
        ('a "b c d." e "f', "oco"),
        ('a"b c" d', "oc"),
        ('a"b" c', "oc"),
        ('a "b"c d', "oc"),
        ('a ."b." c', "oc"),
    ],
)
def test_least_costly_reading(text: str, directions: str) -> None:
    """The straight quotation marks of a paragraph, read together: o opens, c closes, n is neither."""
    marks = scan(text)
    digits = [text[max(0, mark.start - 1)].isdigit() for mark in marks]
    found = read([costs(one) for one in sides(markup(text), 0, len(text), marks)], digits, continued=False)
    assert "".join(direction.value[0] for direction in found) == directions


@pytest.mark.parametrize(("continued", "directions"), [(False, "ocn"), (True, "oco")])
def test_a_mark_is_left_open_where_the_next_paragraph_opens_with_one(directions: str, *, continued: bool) -> None:
    """Before a paragraph that begins with a quotation mark, an unclear mark is more likely to open."""
    found = read([(0, 5), (5, 0), (2, 1)], [False] * 3, continued=continued)
    assert "".join(direction.value[0] for direction in found) == directions


def test_directions_are_what_they_are_called() -> None:
    assert [direction.value for direction in Direction] == ["open", "close", "none"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the |’90s", True),
        ("In the |’90 and", True),
        ("In the |’900", False),
        ("In the |’90sx", False),
        ("|’tis late", True),
        ("|‘Tis late", True),
        ("|’tisn late", False),
        ("rock |’n’ roll", True),
        ("rock |’n roll", False),
        ("|’ow’d he", True),
        ("|’ow'd he", True),
        ("|’ow he", False),
        ("|’ow’s he", False),
        ("|’em all", True),
        ("|’, he", False),
        ("|’", False),
    ],
)
def test_words_that_have_lost_their_first_letters(text: str, *, expected: bool) -> None:
    """The word is a year without its century, is in the list, or ends in an apostrophe."""
    plain, mark, _ = mark_at(text)
    assert elided(plain, mark, ELISIONS) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("|‘a", True),
        ("a |‘a", True),
        ("a|‘ b", False),
        ("|’a", True),
        ("a |’a", True),
        ("a.|’ b", False),
        ("a.|' b", False),
        ("a |' b", False),
        ("a |'b", True),
        ("a |'(b", True),
        ("a |'-b", True),
        ("a |',b", True),
        ("a |': b", False),
        ("a|' b", False),
        ("(|'b", True),
        ("a |`b", True),
        ("a|` b", False),
        ("a|‹b", True),
        ("a|‚b", True),
    ],
)
def test_single_marks_that_may_open(text: str, *, expected: bool) -> None:
    """Straight and right-hand marks open only before a word or something that begins one."""
    _, mark, sides_of = mark_at(text)
    assert may_open(mark, sides_of) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.|’ b", CERTAIN),
        ("a –|’ b", CERTAIN),
        ("bed|’ b", LIKELY),
        ("bed|’", LIKELY),
        ("girls|’ names", POSSESSIVE),
        ("Max|’ names", POSSESSIVE),
        ("Liz|’ names", POSSESSIVE),
        ("goin|’ home", POSSESSIVE),
        ("o|’ clock", POSSESSIVE),
        ("th|’ clock", POSSESSIVE),
        ("both|’ b", LIKELY),
        ("me|’ b", POSSESSIVE),
        ("home|’ b", LIKELY),
        ("a |’ b", None),
        ("|’ b", None),
        ("(|’ b", None),
        (",|’b", None),
    ],
)
def test_single_marks_that_may_close(text: str, expected: int | None) -> None:
    """They close most surely after a full stop, less so after a word, least if the word may end in an apostrophe."""
    plain, mark, sides_of = mark_at(text)
    assert closing_cost(plain, mark, sides_of, WRITING) == expected


@pytest.mark.parametrize(
    ("text", "pairs", "inward", "singles", "same_side"),
    [
        ("«a» b", [], False, False, ""),
        ("»a« b", [], True, False, ""),
        ("»a« b «c»", [], False, False, ""),
        ("»a« »b« «c»", [], True, False, ""),
        ("a", [("«", "»")], False, False, ""),
        ("a", [("»", "«")], True, False, ""),
        ("a", [("“", "”"), ("»", "«")], True, False, ""),
        ("a", [("«", "»"), ("»", "«")], False, False, ""),
        ("« a » b", [("»", "«")], True, False, ""),
        ("a« b »c", [], True, False, ""),
        ("”a” b", [], False, False, "”"),
        ("“a” b", [], False, False, ""),
        ("„a” b", [], False, False, ""),
        ("»a» b", [], False, False, "»"),
        ("‘a’ ‘b’ ‘c’", [], False, True, ""),
        ("‘a’ ‘b’", [], False, False, ""),
        ("'a' 'b' 'c'", [], False, True, ""),
        ("‚a‘ ‚b‘ ‚c‘", [], False, True, ""),
        ("‘a’ ‘b’ ‘c’ “d” “e” “f”", [], False, False, ""),
        ("‘a’ ‘b’ ‘c’ “d” “e", [], False, True, ""),
        ("a‘b a‘b a‘b", [], False, False, ""),
        ("a« b« c« «d»", [], True, False, ""),
        ("a«b c«d", [], False, False, ""),
        ("a»b c»d", [], False, False, "»"),
    ],
)
def test_usage(text: str, pairs: list[tuple[str, str]], same_side: str, *, inward: bool, singles: bool) -> None:
    """Which way guillemets point, whether single marks are the usual ones, and which marks open and close quotations."""
    found = usage(markup(text), scan(text), pairs)
    assert (found.inward, found.singles, "".join(found.same_side)) == (inward, singles, same_side)


@pytest.mark.parametrize(
    ("opener", "closer", "expected"),
    [
        ("“", '"', True),
        ('"', "”", True),
        ("„", '"', True),
        ("‟", '"', True),
        ("``", '"', True),
        ("«", '"', True),
        ("‹", "»", True),
        ("«", "「", False),
        ("「", '"', False),
        ("‘", "”", False),
    ],
)
def test_marks_taken_for_another(opener: str, closer: str, *, expected: bool) -> None:
    """Two marks of the same kind may be paired if one was typed by mistake."""
    assert confusable(opener, closer) is expected


@pytest.mark.parametrize("text", ["He don't", "He don’t", "rock'n'roll", "d’Orsay", "5'6", "the 90's"])
def test_an_apostrophe_between_letters_is_no_mark(text: str) -> None:
    assert scan(text) == []
