"""Laws of the tokenizer that are true of every string."""

from __future__ import annotations

import itertools
import pickle

from hypothesis import given
from hypothesis import strategies as st

from quoteattr._markup import markup
from quoteattr._paragraphs import paragraphs
from quoteattr.lang.en import PACK
from quoteattr.lang.pack import ScriptWords, Writing
from quoteattr.models import Ending
from quoteattr.tokenizer import MARKS, Marked, scan, tokenize

ENGLISH = (("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"))
WRITING = Writing(
    pairs=ENGLISH,
    elisions=frozenset({"tis", "em"}),
    cut=frozenset({"o"}),
    cut_endings=frozenset({"in"}),
    bare_possessive="sxz",
)
LABELS = ScriptWords(**PACK.rules["script"])

#: Strings with many quotation marks, spaces, line ends and other characters that occur next to quotation marks.
PARTS = [
    *MARKS,
    "&quot;",
    "&ldquo;",
    "&#8221;",
    "<a b='",
    ">",
    " ",
    "\n",
    "\n\n",
    "a",
    "s",
    "Yes",
    ".",
    ",",
    ":",
    "—",
    "--",
    "6",
    "Q: ",
    "A: ",
    "\nAda: ",
    "\nTOM. ",
    "\nADA\n",
    "\nTom Day -- Baker\n",
    "\n12:03 Ada: ",
    "\n[12:03] [Ada] ",
    "\n12 Q.  ",
    "\n<ada> ",
    "\n<v Ada>",
    "\n-->\n",
    "\nAda wrote:\n> ",
    "\n>> ",
    "(he) ",
    "**",
]
DENSE = st.lists(st.sampled_from(PARTS), max_size=40).map("".join)
ANY = st.text(st.characters(), max_size=60)
TEXTS = st.one_of(DENSE, ANY)

#: Words without quotation marks, for generated quotations.
SENTENCE = st.lists(
    st.sampled_from(["We", "saw", "the", "boats", "at", "noon", "don’t", "girl’s"]), min_size=1, max_size=6
).map(" ".join)
STYLES = ["“”", "„“", "„”", "«»", "»«", '""', "””", "＂＂", "「」", "『』", "‹›"]


def run(text: str) -> Marked:
    """The pieces of a text, using the conventions of English."""
    return tokenize(markup(text), paragraphs(markup(text)), WRITING, LABELS)


@given(TEXTS)
def test_marks_are_in_order_and_apart(text: str) -> None:
    """Quotation marks are in text order, don't overlap, and are the characters they are said to be."""
    marks = scan(text)
    for one, other in itertools.pairwise(marks):
        assert one.end <= other.start
    for mark in marks:
        assert text[mark.start] == "&" or text[mark.start : mark.end] == mark.text * mark.count


@given(TEXTS)
def test_pieces_are_a_tree(text: str) -> None:
    """Parents come first and cover their children; siblings don't overlap."""
    pieces = run(text).pieces
    assert list(pieces) == sorted(pieces, key=lambda piece: (piece.extent.start, -piece.extent.end))
    for number, piece in enumerate(pieces):
        if piece.parent is None:
            assert piece.depth == 0
            continue
        parent = pieces[piece.parent]
        assert piece.parent < number
        assert piece.depth == parent.depth + (parent.rule != "script")
        assert parent.content is not None
        assert parent.content.covers(piece.content or piece.extent)
    last: dict[int | None, int] = {}
    for piece in pieces:
        assert last.get(piece.parent, 0) <= piece.extent.start
        last[piece.parent] = piece.extent.end


@given(TEXTS)
def test_pieces_stay_in_their_paragraph(text: str) -> None:
    """Every piece is in one paragraph, contains its content, and has no white space at its edges."""
    spans = paragraphs(markup(text))
    for piece in run(text).pieces:
        assert any(span.covers(piece.extent) for span in spans)
        if piece.content is not None:
            words = piece.content.of(text)
            assert piece.extent.covers(piece.content)
            assert words == words.strip()


@given(TEXTS)
def test_continuations_point_back(text: str) -> None:
    """A piece continues one that was left open, an earlier stretch of its dialogue turn, or a labelled one."""
    pieces = run(text).pieces
    for number, piece in enumerate(pieces):
        if piece.continues is not None:
            before = pieces[piece.continues]
            assert piece.continues < number
            assert before.style == piece.style
            assert piece.rule in {"dash", "script"} or before.ending is Ending.UNCLOSED


@given(TEXTS)
def test_result_is_a_value(text: str) -> None:
    """The same text gives the same result, and the result survives pickling."""
    marked = run(text)
    assert marked == run(text) == pickle.loads(pickle.dumps(marked))


@given(TEXTS)
def test_issues_stand_at_marks(text: str) -> None:
    """Every issue covers quotation marks in the text and counts them; issues are in text order."""
    issues = run(text).issues
    assert list(issues) == sorted(issues, key=lambda issue: issue.span)
    marks = scan(text)
    for issue in issues:
        assert issue.count == sum(mark.count for mark in marks if issue.span.start <= mark.start < issue.span.end)


@given(st.lists(SENTENCE, min_size=1, max_size=4), st.sampled_from(STYLES))
def test_planted_quotations_are_found(sentences: list[str], marks: str) -> None:
    """Quotations in any pair of quotation marks are found exactly."""
    text = " ".join(f"{marks[0]}{sentence},{marks[1]} said Ida." for sentence in sentences)
    assert [piece.content and piece.content.of(text) for piece in run(text).pieces] == [f"{one}," for one in sentences]


@given(st.lists(SENTENCE, min_size=1, max_size=4), st.sampled_from(['"', "“", "”", "«", "»", "„", "‘", "’"]))
def test_odd_mark_spoils_no_other_paragraph(sentences: list[str], mark: str) -> None:
    """A stray quotation mark in a paragraph does not affect paragraphs after the next one."""
    rest = "\n\n".join(f"“{sentence},” said Ida." for sentence in sentences)
    text = f"It was {mark}late.\n\nIt rained.\n\n{rest}"
    found = [piece.content and piece.content.of(text) for piece in run(text).pieces]
    assert found[-len(sentences) :] == [f"{sentence}," for sentence in sentences]


def test_strange_texts() -> None:
    """Lone surrogates, NUL, deep nesting and long repetitions are handled like any other text."""
    for text in ("\ud800“a\udfff”", "\0“\0”", "“a " * 20_000 + "b” " * 20_000, '"' * 1_000_000, "’ " * 50_000, "‘a " * 50_000):
        run(text)
    assert run('"' * 1_000_000).issues[0].count == 1_000_000
