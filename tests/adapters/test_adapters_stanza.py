"""Stanza documents as analyses, Stanza pipelines as analyzers, and quotations as a Stanza processor.

The models are loaded from the folder that ``QUOTEATTR_STANZA_MODELS`` names. Documents built by hand need no model.
"""

from __future__ import annotations

import importlib
import json
import pickle
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings

pytest.importorskip("stanza", reason="Stanza is not installed: pip install 'quoteattr[stanza]'")
pytestmark = pytest.mark.filterwarnings("default")  # warnings from other packages

from outside_analyses import MADE, TEXTS, assert_sound, folder  # noqa: E402
from stanza.models.common.doc import Document  # noqa: E402
from stanza.models.coref.coref_chain import CorefChain, CorefMention  # noqa: E402
from stanza.pipeline.registry import PIPELINE_NAMES  # noqa: E402
from stanza.utils.conll import CoNLL  # noqa: E402

import quoteattr  # noqa: E402
from quoteattr import AnalysisMismatchError, UnknownLanguageError  # noqa: E402
from quoteattr.adapters import stanza as adapter  # noqa: E402
from quoteattr.adapters.stanza import StanzaAnalyzer, from_document  # noqa: E402
from quoteattr.analysis import Analysis, Layer  # noqa: E402
from quoteattr.lang import closest  # noqa: E402

VARIABLE = "QUOTEATTR_STANZA_MODELS"
ALL = "tokenize,mwt,pos,lemma,depparse,ner"


def options(processors: str, **more: Any) -> dict[str, Any]:
    """The options of a pipeline."""
    return {"dir": str(folder(VARIABLE)), "processors": processors, "use_gpu": False, "package": "default"} | more


@pytest.fixture(scope="module")
def analyzer() -> StanzaAnalyzer:
    """An analyzer with all models, loaded once."""
    return StanzaAnalyzer("en", **options(ALL))


@pytest.fixture(scope="module")
def quoting() -> Any:
    """A pipeline with this package's processor."""
    import stanza

    return stanza.Pipeline("en", download_method=None, verbose=False, **options(f"{ALL},quotes"))


# Documents built by hand, without models


def row(number: int | tuple[int, int], text: str, start: int | None = None, **more: Any) -> dict[str, Any]:
    """A word, or a range of words, as Stanza represents it."""
    made: dict[str, Any] = {"id": number, "text": text} | more
    return made if start is None else made | {"start_char": start, "end_char": start + len(text)}


TEXT = "He can't. Varga's well-known boat."


def document() -> Document:
    """Two sentences with a multi-word token that splits, a possessive one, and a hyphenated word."""
    first = [
        row(1, "He", 0, lemma="he", upos="PRON", head=4, deprel="nsubj", ner="O"),
        row((2, 3), "can't", 3, ner="O"),
        row(2, "ca", lemma="can", upos="AUX", head=4, deprel="aux"),
        row(3, "n't", lemma="not", upos="PART", head=4, deprel="advmod"),
        row(4, ".", 8, lemma=".", upos="PUNCT", head=0, deprel="root", ner="O"),
    ]
    second = [
        row((1, 2), "Varga's", 10, ner="S-PERSON"),
        row(1, "Varga", lemma="Varga", upos="PROPN", head=6, deprel="nmod:poss"),
        row(2, "'s", lemma="'s", upos="PART", head=1, deprel="case"),
        row(3, "well", 18, lemma="well", upos="ADV", head=5, deprel="advmod", ner="O"),
        row(4, "-", 22, lemma="-", upos="PUNCT", head=5, deprel="punct", ner="O"),
        row(5, "known", 23, lemma="know", upos="VERB", head=6, deprel="amod", ner="O"),
        row(6, "boat", 29, lemma="boat", upos="NOUN", head=0, deprel="root", ner="O"),
        row(7, ".", 33, lemma=".", upos="PUNCT", head=2, deprel="punct", ner="O"),
    ]
    return Document([first, second], text=TEXT)


def test_layers_come_on_the_words_of_plain_text() -> None:
    """A word made of several parts has the lemma, tag and head of the part that the others depend on."""
    analysis = from_document(document())
    assert analysis.layers == {Layer.LEMMAS, Layer.TAGS, Layer.HEADS, Layer.ENTITIES}
    found = [(token.text, token.lemma, token.tag, token.head, token.relation) for token in analysis.tokens]
    assert found == [
        ("He", "he", "PRON", 2, "nsubj"),
        ("can't", "can", "AUX", 2, "aux"),
        (".", ".", "PUNCT", None, "root"),
        ("Varga", "Varga", "PROPN", 5, "nmod:poss"),
        ("well-known", "know", "VERB", 5, "amod"),
        ("boat", "boat", "NOUN", None, "root"),
        (".", ".", "PUNCT", 3, "punct"),
    ]
    assert [(one.span.of(TEXT), one.label) for one in analysis.entities] == [("Varga", "PERSON")]
    assert list(analysis.parsed or ()) == [0, 3]


def test_absent_layers_are_absent() -> None:
    """With words alone there is no layer, and the rules that need one are skipped."""
    analysis = from_document(Document([[row(1, "Yes", 0), row(2, ".", 3)]], text="Yes."))
    assert analysis.layers == frozenset()
    assert "tree_clause" in quoteattr.explain("Yes.", analyzer=analysis).skipped
    assert from_document(Document([], text="")).layers == frozenset()


def test_a_word_that_does_not_add_up() -> None:
    """"du" is "de" and "le", and both are where the token is."""
    words = [
        row(1, "peur", 0, head=0, deprel="root"),
        row((2, 3), "du", 5),
        row(2, "de", head=4, deprel="case"),
        row(3, "le", head=4, deprel="det"),
        row(4, "noir", 8, head=1, deprel="nmod"),
    ]
    analysis = from_document(Document([words], text="peur du noir"))
    assert [(token.text, token.head) for token in analysis.tokens] == [("peur", None), ("du", 2), ("noir", 0)]


def test_a_token_that_stanza_does_not_spell() -> None:
    """Stanza shows a very long token as "<UNK>", but its offsets are right."""
    words = [row(1, "<UNK>", upos="X", head=0, deprel="root"), row(2, "!", 10, upos="PUNCT", head=1, deprel="punct")]
    words[0] |= {"start_char": 0, "end_char": 10}
    analysis = from_document(Document([words], text="aaa-bbbbbb!"))
    assert [token.text for token in analysis.tokens] == ["aaa-bbbbbb", "!"]


def test_coreference() -> None:
    """Chains become clusters of spans; mentions without words are left out."""
    made = document()
    made.coref = [CorefChain(0, [CorefMention(0, 0, 1), CorefMention(1, 0, 1)], "Varga", 1)]
    made.coref[0].mentions.append(CorefMention(1, (6, 1), (6, 1)))
    analysis = from_document(made)
    assert Layer.CLUSTERS in analysis.layers
    assert [[span.of(TEXT) for span in cluster] for cluster in analysis.clusters] == [["He", "Varga"]]


def test_a_treebank_without_offsets() -> None:
    """The text is made from the tokens and their spaces; if the text is given, the tokens are found in it."""
    rows = ["Yes yes INTJ 0 root SpaceAfter=No", "! ! PUNCT 1 punct _", "Boats boat NOUN 1 list _"]
    lines = []
    for number, line in enumerate(rows, 1):
        form, lemma, tag, head, relation, misc = line.split()
        lines.append("\t".join([str(number), form, lemma, tag, "_", "_", head, relation, "_", misc]))
    made = CoNLL.conll2doc(input_str="\n".join(lines) + "\n\n")
    assert from_document(made).text.rstrip() == "Yes! Boats"
    given = " Yes!\r\n\r\n  Boats "
    analysis = from_document(made, text=given)
    assert_sound(analysis, given)
    assert [token.span.of(given) for token in analysis.tokens] == ["Yes", "!", "Boats"]


@pytest.mark.parametrize("text", ["He can.", "She can't. Varga's well-known boat.", ""])
def test_a_foreign_text_is_refused(text: str) -> None:
    """A document with other words, or an analysis of another text, raises an error."""
    with pytest.raises(AnalysisMismatchError):
        from_document(document(), text=text)
    with pytest.raises(AnalysisMismatchError):
        quoteattr.extract(text, analyzer=from_document(document()))


def test_offsets_outside_the_text_are_refused() -> None:
    """Stanza accepts whatever offsets a dictionary has, so they are checked."""
    with pytest.raises(AnalysisMismatchError):
        from_document(Document([[row(1, "Yes", 7)]], text="Yes."))


def test_a_language_without_words() -> None:
    """The error lists the languages that exist."""
    with pytest.raises(UnknownLanguageError):
        from_document(document(), lang="xx")


FINNISH = """\
1\t”\t”\tPUNCT\t_\t_\t2\tpunct\t_\tSpaceAfter=No
2\tKyllä\tkyllä\tINTJ\t_\t_\t5\tccomp\t_\tSpaceAfter=No
3\t”\t”\tPUNCT\t_\t_\t2\tpunct\t_\tSpaceAfter=No
4\t,\t,\tPUNCT\t_\t_\t2\tpunct\t_\t_
5\tsanoi\tsanoa\tVERB\t_\t_\t0\troot\t_\t_
6\tIda\tIda\tPROPN\t_\t_\t5\tnsubj\t_\tSpaceAfter=No
7\t.\t.\tPUNCT\t_\t_\t5\tpunct\t_\t_
"""


def test_a_language_with_a_small_pack() -> None:
    """A treebank in Stanza's own class shows who speaks."""
    analysis = from_document(CoNLL.conll2doc(input_str=FINNISH), text="”Kyllä”, sanoi Ida.", lang="fi")
    (quote,) = quoteattr.extract(analysis.text, analyzer=analysis)
    assert (analysis.lang, quote.text, quote.speaker and quote.speaker.name) == ("fi", "Kyllä", "Ida")


@pytest.mark.parametrize(("code", "pack"), [("fi", "fi"), ("zh-hans", "zh"), ("zh-hant", "zh"), ("et", "und")])
def test_the_pack_of_a_pipeline(code: str, pack: str) -> None:
    """Stanza's code of the language names it."""
    assert closest(StanzaAnalyzer(code).lang) == pack


def test_nothing_is_loaded_before_the_first_call() -> None:
    """An analyzer can be created, pickled and passed around without its models."""
    assert pickle.loads(pickle.dumps(adapter.StanzaAnalyzer("en", dir="nowhere"))).__dict__ == {
        "lang": "en",
        "_options": {"download_method": None, "verbose": False, "dir": "nowhere"},
        "_pipeline": None,
    }


def test_registering_again_changes_nothing() -> None:
    """If the module is imported and loaded again, the processor is still registered only once."""
    importlib.reload(adapter)
    importlib.reload(adapter)
    assert PIPELINE_NAMES.count("quotes") == 1


def test_a_recorded_document_survives_saving() -> None:
    """Stanza's own serialised form gives the same analysis."""
    made = document()
    again = Document.from_serialized(made.to_serialized())
    before, after = from_document(made), from_document(again)
    assert list(before.tokens) == list(after.tokens)
    assert before.entities == after.entities


def test_the_package_does_not_load_stanza() -> None:
    """Importing this package, or extracting with it, imports none of Stanza, spaCy and torch."""
    code = "import quoteattr, sys; quoteattr.extract('“Yes,” he said.'); print({'stanza', 'spacy', 'torch'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


# Real models


@pytest.mark.parametrize("text", TEXTS)
def test_laws(analyzer: StanzaAnalyzer, text: str) -> None:
    """Offsets are exact, and text in quotation marks is treated as in plain text."""
    analysis = analyzer(text)
    assert_sound(analysis, text)
    assert analysis.text == text


@given(text=MADE)
@settings(max_examples=40)
def test_laws_for_made_texts(analyzer: StanzaAnalyzer, text: str) -> None:
    """The same is true of generated texts full of hard cases."""
    assert_sound(analyzer(text), text)


def test_a_sentence(analyzer: StanzaAnalyzer) -> None:
    """The layers are used for an English sentence."""
    analysis = analyzer("Maria Lund's boats can't leave, said the mayor of Norvia.")
    by_word = {token.text: token for token in analysis.tokens}
    assert (by_word["said"].lemma, by_word["said"].tag) == ("say", "VERB")
    assert by_word["mayor"].relation == "nsubj"
    assert analysis.tokens[by_word["mayor"].head or 0].text == "said"
    assert ("Maria Lund", "PERSON") in [(one.span.of(analysis.text), one.label) for one in analysis.entities]


def test_bulk_is_the_same(analyzer: StanzaAnalyzer) -> None:
    """Many texts in several batches give the same results, even if some are empty."""
    for one, text in zip(analyzer.bulk(TEXTS, batch_size=3), TEXTS, strict=True):
        alone = analyzer(text)
        assert (one.text, list(one.tokens), one.entities, one.parsed) == (
            alone.text,
            list(alone.tokens),
            alone.entities,
            alone.parsed,
        )


def test_pretokenised_input() -> None:
    """Tokens are separated by spaces, with a sentence on each line. Offsets refer to the given text, whatever its spaces."""
    analyzer = StanzaAnalyzer("en", **options("tokenize,pos", tokenize_pretokenized=True))
    text = "“ Yes  , ” said\u00a0Varga .\r\nBoats   sank .\n"
    analysis = analyzer(text)
    assert_sound(analysis, text)
    assert {token.text: token.tag for token in analysis.tokens}["."] == "PUNCT"


def test_fewer_processors() -> None:
    """Each layer needs its processor."""
    assert StanzaAnalyzer("en", **options("tokenize,mwt"))("It rained.").layers == frozenset()
    tagged: Analysis = StanzaAnalyzer("en", **options("tokenize,mwt,pos,lemma"))("It rained.")
    assert tagged.layers == {Layer.TAGS, Layer.LEMMAS}


def test_the_processor(quoting: Any) -> None:
    """The processor sets the quotations that a call with the same analysis returns."""
    text = "“We’re open,” Dana Holm said. Elderly in Lund insist boats rot."
    done = quoting(text)
    assert done.quotes == quoteattr.extract(text, analyzer=from_document(done))
    assert done.quotes[0].speaker.name == "Dana Holm"
    assert [one.quotes for one in quoting.bulk_process([text, ""])] == [done.quotes, ()]


def test_the_processor_after_a_reload(quoting: Any) -> None:
    """It runs once for each document, however often the module was loaded."""
    importlib.reload(adapter)
    assert list(quoting.processors).count("quotes") == 1
    assert quoting("“Yes,” Dana said.").quotes


def test_options_of_the_processor() -> None:
    """All acts are found if they are asked for."""
    import stanza

    text = "She hopes that it rains."
    plain = stanza.Pipeline("en", download_method=None, verbose=False, **options("tokenize,quotes"))
    everything = stanza.Pipeline(
        "en", download_method=None, verbose=False, **options("tokenize,quotes", quotes_all_acts=True)
    )
    assert plain(text).quotes == ()
    assert [quote.text for quote in everything(text).quotes] == ["that it rains"]


def test_a_document_can_be_written_as_json(analyzer: StanzaAnalyzer) -> None:
    """A document saved as dictionaries gives the same analysis as before."""
    made = analyzer.pipeline(TEXTS[2])
    again = Document(json.loads(json.dumps(made.to_dict())), text=made.text)
    assert list(from_document(again).tokens) == list(from_document(made).tokens)
