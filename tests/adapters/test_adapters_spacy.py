"""spaCy documents as analyses, spaCy pipelines as analyzers, and quotations as a pipeline component.

The pipeline is loaded from the folder that ``QUOTEATTR_SPACY_MODEL`` names. Documents built by hand need no model.
"""

from __future__ import annotations

import importlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

pytest.importorskip("spacy", reason="spaCy is not installed: pip install 'quoteattr[spacy]'")
pytestmark = pytest.mark.filterwarnings("default")  # warnings from other packages

import spacy  # noqa: E402
from outside_analyses import MADE, TEXTS, assert_sound, folder  # noqa: E402
from spacy.tokens import Doc, DocBin, Span  # noqa: E402

import quoteattr  # noqa: E402
from quoteattr import AnalysisMismatchError, UnknownLanguageError  # noqa: E402
from quoteattr.adapters import spacy as adapter  # noqa: E402
from quoteattr.adapters.spacy import SpacyAnalyzer, from_doc, make_quoteattr  # noqa: E402
from quoteattr.analysis import Layer  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path

VARIABLE = "QUOTEATTR_SPACY_MODEL"
TEXT = "“We’re open,” Dana Holm said. Elderly in Lund insist boats rot."


@pytest.fixture(scope="module")
def nlp() -> Any:
    """The pipeline, loaded once."""
    return spacy.load(folder(VARIABLE))


@pytest.fixture(scope="module")
def quoting() -> Any:
    """The pipeline with this package's component, which spaCy finds by its entry point."""
    loaded = spacy.load(folder(VARIABLE))
    loaded.add_pipe("quoteattr")
    return loaded


# Documents built by hand, without a model


def document() -> Doc:
    """A sentence with a possessive, white space as a token, and labels as spaCy's English pipelines have them."""
    return Doc(
        spacy.blank("en").vocab,
        words=["Varga", "'s", "boat", "\n\n", "was", "n't", "seen", "."],
        spaces=[False, True, True, False, False, True, False, False],
        heads=[2, 0, 6, 2, 6, 6, 6, 6],
        deps=["poss", "case", "nsubjpass", "dep", "auxpass", "neg", "ROOT", "punct"],
        pos=["PROPN", "PART", "NOUN", "SPACE", "AUX", "PART", "VERB", "PUNCT"],
        lemmas=["Varga", "'s", "boat", "\n\n", "be", "not", "see", "."],
        ents=["B-PER", "O", "O", "O", "O", "O", "O", "O"],
    )


def test_layers_come_on_the_words_of_plain_text() -> None:
    """Relations have their Universal Dependencies names, and white space is not a token."""
    doc = document()
    analysis = from_doc(doc)
    assert analysis.layers == {Layer.LEMMAS, Layer.TAGS, Layer.HEADS, Layer.ENTITIES}
    found = [(token.text, token.lemma, token.tag, token.head, token.relation) for token in analysis.tokens]
    assert found == [
        ("Varga", "Varga", "PROPN", 1, "nmod:poss"),
        ("boat", "boat", "NOUN", 3, "nsubj:pass"),
        ("wasn't", "be", "AUX", 3, "aux:pass"),
        ("seen", "see", "VERB", None, "root"),
        (".", ".", "PUNCT", 3, "punct"),
    ]
    assert [(one.span.of(doc.text), one.label) for one in analysis.entities] == [("Varga", "PERSON")]


def test_absent_layers_are_absent() -> None:
    """A blank pipeline knows only words, and rules that need more are skipped."""
    doc = spacy.blank("en")(TEXT)
    assert from_doc(doc).layers == frozenset()
    assert "tree_clause" in quoteattr.explain(TEXT, analyzer=from_doc(doc)).skipped
    assert quoteattr.extract(TEXT, analyzer=SpacyAnalyzer(spacy.blank("en"))) == quoteattr.extract(TEXT)


def test_coreference() -> None:
    """Span groups whose key says that they are clusters become clusters."""
    doc = document()
    doc.spans["coref_clusters_1"] = [Span(doc, 0, 1), Span(doc, 2, 3)]
    analysis = from_doc(doc)
    assert Layer.CLUSTERS in analysis.layers
    assert [[span.of(doc.text) for span in cluster] for cluster in analysis.clusters] == [["Varga", "boat"]]


def test_a_foreign_text_is_refused() -> None:
    """A document of another text raises an error."""
    doc = spacy.blank("en")(TEXT)
    with pytest.raises(AnalysisMismatchError):
        from_doc(doc, text=TEXT + " ")
    with pytest.raises(AnalysisMismatchError):
        quoteattr.extract(TEXT + " ", analyzer=from_doc(doc))


def test_a_language_without_words() -> None:
    """A pipeline of such a language finds quotations and names nobody; asking for its words is an error."""
    (quote,) = quoteattr.extract("”Jah”, ütles Ida Varga.", analyzer=SpacyAnalyzer(spacy.blank("et")))
    assert (quote.text, quote.attribution) == ("Jah", None)
    nlp = spacy.blank("et")
    nlp.add_pipe("quoteattr")
    assert [(one.text, one.speaker) for one in nlp("”Jah”, ütles Ida Varga.")._.quotes] == [("Jah", None)]
    with pytest.raises(UnknownLanguageError):
        SpacyAnalyzer(spacy.blank("et"), lang="et")


def test_a_language_with_a_small_pack() -> None:
    """A parse shows who speaks; without one, quotations are found and nobody is named."""
    nlp = spacy.blank("fi")
    assert [one.speaker for one in quoteattr.extract("”Kyllä”, sanoi Ida.", analyzer=SpacyAnalyzer(nlp))] == [None]
    doc = Doc(
        nlp.vocab,
        words=["”", "Kyllä", "”", ",", "sanoi", "Ida", "."],
        spaces=[False, False, False, True, True, False, False],
        lemmas=["”", "kyllä", "”", ",", "sanoa", "Ida", "."],
        pos=["PUNCT", "INTJ", "PUNCT", "PUNCT", "VERB", "PROPN", "PUNCT"],
        heads=[1, 4, 1, 1, 4, 4, 4],
        deps=["punct", "ccomp", "punct", "punct", "ROOT", "nsubj", "punct"],
    )
    (quote,) = quoteattr.extract(doc.text, analyzer=from_doc(doc, lang="fi"))
    assert (quote.text, quote.speaker and quote.speaker.name) == ("Kyllä", "Ida")


def test_documents_and_pipelines_are_refused_with_advice() -> None:
    """What spaCy returns is neither a text nor an analysis; the message says what to pass."""
    nlp = spacy.blank("en")
    with pytest.raises(TypeError, match=r"needs a str, not Doc; pass doc.text, and analyzer=quoteattr.adapters.spacy.from_doc"):
        quoteattr.extract(nlp("Yes."))
    with pytest.raises(TypeError, match=r"not English; wrap it: quoteattr.adapters.spacy.SpacyAnalyzer\(nlp\)"):
        quoteattr.extract("Yes.", analyzer=nlp)
    with pytest.raises(TypeError, match="the analyzer must return an Analysis, not Doc"):
        quoteattr.extract("Yes.", analyzer=nlp.make_doc)


@pytest.mark.parametrize("text", TEXTS)
def test_quotations_as_plain_values(text: str) -> None:
    """Serialised quotations are JSON, and the same quotations are read back, including the mentions of the speakers."""
    quotes = quoteattr.extract(text, acts=quoteattr.ALL_ACTS)
    again = quoteattr.from_dict(json.loads(json.dumps(quoteattr.to_dict(quotes))), tuple[quoteattr.Quote, ...])
    assert again == quotes
    for one, other in zip(again, quotes, strict=True):
        assert (one.speaker and one.speaker.mentions) == (other.speaker and other.speaker.mentions)


def test_a_blank_pipeline_with_the_component() -> None:
    """The component itself needs no model."""
    blank = spacy.blank("en")
    assert blank(TEXT)._.quotes is None
    blank.add_pipe("quoteattr")
    assert blank(TEXT)._.quotes == quoteattr.extract(TEXT)
    assert blank("")._.quotes == ()


def test_all_acts() -> None:
    """Thoughts are found if they are asked for."""
    blank = spacy.blank("en")
    blank.add_pipe("quoteattr", config={"all_acts": True})
    assert [quote.text for quote in blank("She hopes that it rains.")._.quotes] == ["that it rains"]


def test_words_as_spans() -> None:
    """Each piece is a span of tokens, with the speaker as label; spans of documents can overlap, as nested quotations do."""
    blank = spacy.blank("en")
    blank.add_pipe("quoteattr")
    doc = blank("“He said ‘never again’,” Dana Holm said. “I-I went,” Dana said, “at n-nine.” It was said that it was late.")
    found = [(span.label_, span.id_, span.text) for span in doc.spans["quotations"]]
    words = [(quote.speaker, span.of(doc.text)) for quote in doc._.quotes for span in quote.spans]
    expected = [(speaker.name if speaker else "unknown", text) for speaker, text in words]
    assert [(label, text) for label, _, text in found] == expected
    assert {label: name for label, name, _ in found}["Dana Holm"] == doc._.quotes[0].speaker.id
    assert {label for label, _, _ in found} >= {"Dana Holm", "unknown"}
    assert len(blank("").spans["quotations"]) == 0


def test_tokens_that_are_longer_than_a_quotation() -> None:
    """A token that is only partly quoted is part of the span, so nothing is lost."""
    vocab = spacy.blank("en").vocab
    doc = Doc(vocab, words=["“Yes,”said", "Ann", "."], spaces=[True, False, False])
    doc = make_quoteattr(spacy.blank("en"), "quoteattr", None, all_acts=False)(doc)
    assert [quote.text for quote in doc._.quotes] == ["Yes,"]
    assert [span.text for span in doc.spans["quotations"]] == ["“Yes,”said"]


def test_displacy_draws_them() -> None:
    """The picture has the words and the names of the speakers, also of a document that was saved."""
    blank = spacy.blank("en")
    blank.add_pipe("quoteattr")
    doc = blank(TEXT)
    for one in (doc, Doc(spacy.blank("en").vocab).from_bytes(doc.to_bytes())):
        drawn = spacy.displacy.render(one, style="span", options={"spans_key": "quotations"}, jupyter=False)
        assert "Dana Holm" in drawn
        assert [span.id_ for span in one.spans["quotations"]] == ["s1"]


def test_registering_again_changes_nothing() -> None:
    """Importing and loading the component twice has no effect."""
    importlib.reload(adapter)
    importlib.reload(adapter)
    blank = spacy.blank("en")
    blank.add_pipe("quoteattr")
    assert blank.pipe_names == ["quoteattr"]
    assert blank(TEXT)._.quotes


# A real pipeline


@pytest.mark.parametrize("text", TEXTS)
def test_laws(nlp: Any, text: str) -> None:
    """Offsets are exact, and text in quotation marks is treated as in plain text."""
    assert_sound(SpacyAnalyzer(nlp)(text), text)


@given(text=MADE)
@settings(max_examples=40)
def test_laws_for_made_texts(nlp: Any, text: str) -> None:
    """The same is true of generated texts full of hard cases."""
    assert_sound(SpacyAnalyzer(nlp)(text), text)


def test_a_sentence(nlp: Any) -> None:
    """The layers are used for an English sentence."""
    analysis = SpacyAnalyzer(nlp)("Maria Lund's boats can't leave, said the mayor of Norvia.")
    by_word = {token.text: token for token in analysis.tokens}
    assert (by_word["said"].lemma, by_word["said"].tag) == ("say", "VERB")
    assert by_word["boats"].relation == "nsubj"


def test_bulk_is_the_same(nlp: Any) -> None:
    """Many texts at once give the same results, even if some are empty."""
    analyzer = SpacyAnalyzer(nlp)
    for one, text in zip(analyzer.bulk(TEXTS, batch_size=3), TEXTS, strict=True):
        alone = analyzer(text)
        assert (one.text, list(one.tokens), one.entities) == (alone.text, list(alone.tokens), alone.entities)


def test_the_component(quoting: Any) -> None:
    """The component sets the quotations that a call with the same analysis returns."""
    doc = quoting(TEXT)
    assert doc._.quotes == quoteattr.extract(TEXT, analyzer=from_doc(doc))
    assert doc._.quotes[0].speaker.name == "Dana Holm"


def test_quotations_survive_saving(quoting: Any, tmp_path: Path) -> None:
    """They survive as bytes, in a DocBin, and with a pipeline that is saved and loaded."""
    doc = quoting(TEXT)
    assert Doc(quoting.vocab).from_bytes(doc.to_bytes())._.quotes == doc._.quotes
    again = DocBin(store_user_data=True).from_bytes(DocBin(docs=[doc], store_user_data=True).to_bytes())
    assert [one._.quotes for one in again.get_docs(quoting.vocab)] == [doc._.quotes]
    quoting.to_disk(tmp_path / "pipeline")
    assert spacy.load(tmp_path / "pipeline")(TEXT)._.quotes == doc._.quotes


def test_several_processes(quoting: Any) -> None:
    """Quotations found in other processes are returned."""
    docs = list(quoting.pipe([TEXT, "", TEXT], n_process=2))
    assert [doc._.quotes for doc in docs] == [quoting(TEXT)._.quotes, (), quoting(TEXT)._.quotes]
