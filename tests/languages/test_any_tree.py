"""A law of languages with a small pack: whatever a parser says, there is an answer, and its words are those of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import given
from hypothesis import strategies as st
from trees import FOLDER

import quoteattr
from benchmarks.corpora.trees import analysis, read_trees

if TYPE_CHECKING:
    from quoteattr.analysis import Analysis

MADE = [analysis(tree) for path in sorted(FOLDER.glob("*.conllu")) for tree in read_trees(path) if "lang" in tree.comments]
RELATIONS = sorted({relation for one in MADE for relation in one.tokens.relations or () if relation})
TAGS = sorted({tag for one in MADE for tag in one.tokens.tags or () if tag})


@st.composite
def damaged(draw: Any) -> Analysis:
    """A hand-made tree in which some heads, relations and tags are others, also in circles."""
    made = draw(st.sampled_from(MADE))
    tokens, count = made.tokens, len(made.tokens)
    heads, relations, tags = list(tokens.heads or ()), list(tokens.relations or ()), list(tokens.tags or ())
    for token in draw(st.lists(st.integers(0, count - 1), max_size=6)):
        head = draw(st.integers(0, count - 1))
        heads[token] = None if head == token else head
        relations[token] = draw(st.sampled_from(RELATIONS))
        tags[token] = draw(st.sampled_from(TAGS))
    return attrs.evolve(made, tokens=attrs.evolve(tokens, heads=heads, relations=relations, tags=tags))


@given(damaged(), st.sampled_from([None, "en", "und"]))
def test_any_tree_gives_an_answer(made: Analysis, lang: str | None) -> None:
    """Quotations are in order, and their spans lie inside their extents."""
    quotes = quoteattr.extract(made.text, analyzer=made, lang=lang, acts=quoteattr.ALL_ACTS)
    assert list(quotes) == sorted(quotes, key=lambda quote: (quote.extent.start, -quote.extent.end))
    for quote in quotes:
        assert all(quote.extent.covers(span) for span in quote.spans)
        assert quote.text == " ".join(span.of(made.text) for span in quote.spans)


def test_circles_end() -> None:
    """A verb and its clause that depend on each other."""
    made = next(one for one in MADE if one.text.startswith("Virtanen sanoi, että"))
    heads = list(made.tokens.heads or ())
    heads[1] = 6
    circle = attrs.evolve(made, tokens=attrs.evolve(made.tokens, heads=heads))
    assert all(quote.speaker is not None for quote in quoteattr.extract(circle.text, analyzer=circle, acts=quoteattr.ALL_ACTS))
