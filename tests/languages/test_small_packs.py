"""Languages with a small pack: what they can do without a tree, with entities or coreference, and what they cost."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import attrs
import pytest
from trees import treebank

import quoteattr
from quoteattr import Span, SpeakerKind
from quoteattr.analysis import Entity, Layer, Outside, PlainAnalyzer, align
from quoteattr.lang import available, load

if TYPE_CHECKING:
    from quoteattr.analysis import Analysis

SMALL = [code for code in available() if load(code).by_lemmas]
FEWEST = 40  #: lemmas of reporting verbs
SAID = "”Laituri on vaarallinen”, sanoi Anna Virtanen."
ACCORDING = "Virtasen mukaan laituri on vaarallinen."
LATER = "Anna Virtanen lähti. Virtasen mukaan silta kestää. ”Minä tiedän”, hän sanoi."


def spans(analysis: Analysis, *written: str) -> tuple[Span, ...]:
    """The places of some words in the text of an analysis."""
    starts = [analysis.text.index(words) for words in written]
    return tuple(Span(start=start, end=start + len(words)) for start, words in zip(starts, written, strict=True))


def without(analysis: Analysis, layer: Layer) -> Analysis:
    """An analysis without one of its layers."""
    column = {Layer.LEMMAS: "lemmas", Layer.TAGS: "tags", Layer.HEADS: "heads"}[layer]
    return attrs.evolve(
        analysis, layers=analysis.layers - {layer}, tokens=attrs.evolve(analysis.tokens, **{column: None})
    )


def test_which_languages_have_a_small_pack() -> None:
    assert SMALL == ["ar", "bg", "ca", "el", "fi", "he", "hi", "hr", "hu", "ja", "lt", "ro", "sk", "sl", "sr", "tr", "zh"]


@pytest.mark.parametrize("code", SMALL)
def test_a_small_pack_knows_verbs_pronouns_and_sources(code: str) -> None:
    lexicon = load(code).lexicon
    lemmas = set[str]().union(*(group.lemmas for group in lexicon.cue_groups))
    assert len(lemmas) >= FEWEST
    assert {1, 3} <= {pronoun.person for pronoun in lexicon.pronouns.values()}
    assert lexicon.phrases.keys() & {"source_phrases", "source_ends"}
    assert lexicon.classes["negation"]


@pytest.mark.parametrize("code", SMALL)
def test_without_a_tree_quotations_are_found_and_nobody_is_named(code: str) -> None:
    opening, closing = load(code).writing.pairs[0]
    why = quoteattr.explain(f"Ana {opening}Ana Ana Ana{closing} Ana.", lang=code)
    assert [(quote.text, quote.attribution) for quote in why.quotes] == [("Ana Ana Ana", None)]
    assert why.lang == code
    assert "tree_clause" in why.skipped


@pytest.mark.parametrize("layer", [Layer.HEADS, Layer.LEMMAS, Layer.TAGS])
def test_a_tree_alone_is_not_enough(layer: Layer) -> None:
    """Heads, lemmas and tags are all needed; without one of them, only quotation marks are read."""
    (quote,) = quoteattr.extract(SAID, analyzer=without(treebank()[SAID], layer))
    assert quote.attribution is None
    assert quoteattr.extract(SAID, analyzer=treebank()[SAID])[0].speaker is not None


def test_the_language_is_that_of_the_analyzer() -> None:
    assert quoteattr.explain(SAID, analyzer=treebank()[SAID]).lang == "fi"
    assert quoteattr.explain(SAID, analyzer=treebank()[SAID], lang="en").lang == "en"


@pytest.mark.parametrize(
    ("label", "kind"), [("PERSON", SpeakerKind.PERSON), ("ORG", SpeakerKind.ORGANISATION), ("GPE", SpeakerKind.ORGANISATION)]
)
def test_entities_tell_what_a_name_is(label: str, kind: SpeakerKind) -> None:
    analysis = treebank()[ACCORDING]
    (span,) = spans(analysis, "Virtasen")
    entities = (Entity(span=span, label=label),)
    made = attrs.evolve(analysis, entities=entities, layers=analysis.layers | {Layer.ENTITIES})
    (quote,) = quoteattr.extract(made.text, analyzer=made, acts=quoteattr.ALL_ACTS)
    assert quote.speaker is not None
    assert quote.speaker.kind is kind


def test_dates_are_no_names() -> None:
    """Entities that can't speak are left to the tags of their words."""
    analysis = treebank()[ACCORDING]
    entities = (Entity(span=spans(analysis, "laituri")[0], label="DATE"),)
    made = attrs.evolve(analysis, entities=entities, layers=analysis.layers | {Layer.ENTITIES})
    (quote,) = quoteattr.extract(made.text, analyzer=made, acts=quoteattr.ALL_ACTS)
    assert quote.speaker is not None
    assert quote.speaker.name == "Virtasen"


def test_coreference_is_read() -> None:
    analysis = treebank()[LATER]
    chains = (spans(analysis, "Anna Virtanen", "hän"),)
    made = attrs.evolve(analysis, clusters=chains, layers=analysis.layers | {Layer.CLUSTERS})
    last = quoteattr.extract(made.text, analyzer=made)[-1]
    assert last.attribution is not None
    assert (last.attribution.speaker_rule, last.speaker and last.speaker.name) == ("coreference", "Anna Virtanen")


def test_names_are_shown_as_in_a_dictionary_if_the_text_has_that_form() -> None:
    quotes = quoteattr.extract(LATER, analyzer=treebank()[LATER], acts=quoteattr.ALL_ACTS)
    assert {quote.speaker and quote.speaker.name for quote in quotes} == {"Anna Virtanen"}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("zh", ["李", "明", "说", "：", "“", "走", "吧", "。", "”"]),
        ("fi", ["李明说", "：", "“", "走吧", "。", "”"]),
    ],
)
def test_words_that_are_written_together_are_those_of_the_analyzer(code: str, words: list[str]) -> None:
    text = "李明说：“走吧。”"
    starts = list(range(len(text)))
    outside = Outside(text=text, starts=starts, ends=[start + 1 for start in starts], sentences=[0])
    assert align(outside, code).tokens.words == words


def test_words_begin_only_inside_runs_of_letters() -> None:
    """Places between words, or given twice, split nothing more."""
    writing = load("zh").writing
    tokens = PlainAnalyzer(writing).split("李明说。好", [0, 1, 1, 3, 4]).tokens
    assert tokens.words == ["李", "明说", "。", "好"]
    assert tokens.starts.tolist() == [0, 1, 3, 4]


@pytest.mark.parametrize(
    ("code", "text"),
    [("zh", "我们走吧。他走了。"), ("ja", "走った。走るよ。"), ("ar", "هل الجسر مغلق؟ لا."), ("hi", "पुल बंद है। ठीक।")],
)
def test_sentences_end_at_the_marks_of_each_script(code: str, text: str) -> None:
    assert len(PlainAnalyzer(load(code).writing)(text).sentences) == 2


def test_a_language_that_is_not_used_is_not_imported() -> None:
    code = "import sys, quoteattr; quoteattr.extract('“Ja”', lang='fi'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[2] for name in done.stdout.split() if name.startswith("quoteattr.lang.")}
    assert loaded & {*available()} == {"fi"}
