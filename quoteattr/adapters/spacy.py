"""spaCy as an analyzer, and quotations as a component of spaCy.

>>> import quoteattr, spacy
>>> from quoteattr.adapters.spacy import SpacyAnalyzer
>>> nlp = spacy.load("en_core_web_sm")                                      # doctest: +SKIP
>>> quotes = quoteattr.extract(text, analyzer=SpacyAnalyzer(nlp))           # doctest: +SKIP

Where quoteattr is installed spaCy knows the component "quoteattr" by its entry point: ``nlp.add_pipe("quoteattr")`` gives
documents with ``doc._.quotes``. They are kept as plain values in ``doc.user_data`` and so survive ``to_bytes``, ``DocBin``
(with ``store_user_data=True``) and several processes.

Tokens and sentences of an analysis are those of the built-in analyzer, so that marked quotations are the same with and without
spaCy; see :func:`quoteattr.analysis.align`. spaCy's own sentences are in ``Analysis.parsed``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quoteattr import ALL_ACTS, SPEECH_ACTS, AnalysisMismatchError, MissingDependencyError, Quote, Span, extract
from quoteattr.adapters import _values
from quoteattr.analysis import Analysis, Entity, Outside, align

try:
    from spacy.language import Language
    from spacy.tokens import Doc
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] != "spacy":
        raise
    _PACKAGE = "spacy"
    raise MissingDependencyError(_PACKAGE, _PACKAGE) from error

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["SpacyAnalyzer", "from_doc", "make_quoteattr"]

COMPONENT = "quoteattr"  #: the component, and the key of ``doc.user_data``
CLUSTERS = "coref_clusters"  #: what the keys of ``doc.spans`` begin with that hold coreference
#: Relations of spaCy's English pipelines -> Universal Dependencies, where only the name differs.
RELATIONS = {
    "ROOT": "root",
    "acomp": "xcomp",
    "agent": "obl:agent",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "intj": "discourse",
    "neg": "advmod",
    "nsubjpass": "nsubj:pass",
    "poss": "nmod:poss",
    "predet": "det:predet",
    "preconj": "cc:preconj",
    "prt": "compound:prt",
    "relcl": "acl:relcl",
}
LABELS = {"PER": "PERSON"}  #: entity labels that OntoNotes spells otherwise


class SpacyAnalyzer:
    """An :class:`~quoteattr.analysis.Analyzer` that asks a spaCy pipeline."""

    def __init__(self, nlp: Any, lang: str | None = None) -> None:
        """Keep the pipeline.

        Args:
            nlp: a loaded ``spacy.Language``.
            lang: code of the language pack; that of the pipeline if None.
        """
        self._nlp = nlp
        self._lang = lang or nlp.lang

    def __call__(self, text: str, /) -> Analysis:
        """Analyse ``text``."""
        return from_doc(self._nlp(text), lang=self._lang)

    def bulk(self, texts: Iterable[str], **pipe_options: Any) -> Iterator[Analysis]:
        """The analyses of many texts, in their order, by ``nlp.pipe``, which takes the options."""
        for doc in self._nlp.pipe(texts, **pipe_options):
            yield from_doc(doc, lang=self._lang)


def from_doc(doc: Any, *, text: str | None = None, lang: str | None = None) -> Analysis:
    """The analysis that a ``spacy.tokens.Doc`` holds: ``extract(doc.text, analyzer=from_doc(doc))``.

    Args:
        doc: an annotated document; layers that it does not have are absent from the analysis.
        text: the text that the caller believes it annotates; ``doc.text`` if None.
        lang: code of the language pack; that of the document if None.

    Raises:
        AnalysisMismatchError: if ``doc.text`` is another text.
        UnknownLanguageError: if there is no pack for ``lang``.
    """
    if text is not None and doc.text != text:
        what = "its text is another"
        raise AnalysisMismatchError(what, 0, len(doc.text))
    tokens = [token for token in doc if not token.is_space and len(token)]
    index = {token.i: k for k, token in enumerate(tokens)}
    heads, relations = _parse(doc, tokens, index)
    outside = Outside(
        text=doc.text,
        starts=[token.idx for token in tokens],
        ends=[token.idx + len(token) for token in tokens],
        sentences=_sentences(doc, index),
        lemmas=_column(doc, "LEMMA", (token.lemma_ for token in tokens)),
        tags=_column(doc, "POS", (token.pos_ for token in tokens)),
        heads=heads,
        relations=relations,
        entities=_entities(doc),
        clusters=_clusters(doc),
    )
    return align(outside, lang or doc.lang_)


def _column(doc: Any, layer: str, values: Iterable[str]) -> list[str | None] | None:
    """What a layer says of every word, None where it says nothing; None for a layer that the document does not have."""
    return [value or None for value in values] if doc.has_annotation(layer) else None


def _parse(
    doc: Any, tokens: Sequence[Any], index: dict[int, int]
) -> tuple[list[int | None] | None, list[str | None] | None]:
    """The head and the relation of every word; None where nothing is parsed, though spaCy says of no words that they are."""
    if not len(doc) or not doc.has_annotation("DEP"):
        return None, None
    relations = [RELATIONS.get(token.dep_, token.dep_) or None for token in tokens]
    return [_head(token, index) for token in tokens], relations


def _sentences(doc: Any, index: dict[int, int]) -> list[int]:
    """The first word of every sentence, one for all where spaCy does not part them; white space is no word."""
    if not doc.has_annotation("SENT_START"):
        return [0] if index else []
    found: list[int] = []
    for sentence in doc.sents:
        first = next((index[token.i] for token in sentence if token.i in index), None)
        if first is not None:
            found.append(first)
    return found


def _head(token: Any, index: dict[int, int]) -> int | None:
    """The word that a token depends on."""
    above = token
    while above.head.i != above.i:
        above = above.head
        if above.i in index:
            return index[above.i]
    return None


def _span(span: Any) -> Span:
    return Span(start=span.start_char, end=span.end_char)


def _entities(doc: Any) -> tuple[Entity, ...] | None:
    """The entities that hold a visible character; None where none were looked for."""
    if not doc.has_annotation("ENT_IOB"):
        return None
    return tuple(
        Entity(span=_span(entity), label=LABELS.get(entity.label_, entity.label_))
        for entity in doc.ents
        if entity.end_char > entity.start_char and not entity.text.isspace()
    )


def _clusters(doc: Any) -> tuple[tuple[Span, ...], ...] | None:
    """Coreference as span groups hold it; None where there are none."""
    groups = [doc.spans[key] for key in doc.spans if key.startswith(CLUSTERS)]
    found = (tuple(_span(span) for span in group if span.end_char > span.start_char) for group in groups)
    return tuple(group for group in found if group) if groups else None


class _QuoteComponent:
    """Finds the quotations of documents and keeps them in ``doc.user_data``."""

    def __init__(self, lang: str, *, all_acts: bool) -> None:
        self._lang = lang
        self._acts = ALL_ACTS if all_acts else SPEECH_ACTS

    def __call__(self, doc: Any) -> Any:
        quotes = extract(doc.text, lang=self._lang, analyzer=from_doc(doc, lang=self._lang), acts=self._acts)
        doc.user_data[COMPONENT] = _values.dump(quotes)
        return doc


def make_quoteattr(nlp: Any, name: str, lang: str | None, all_acts: bool) -> _QuoteComponent:  # noqa: ARG001, FBT001
    """The component, for spaCy: ``nlp.add_pipe("quoteattr", config={"all_acts": True})``."""
    return _QuoteComponent(lang or nlp.lang, all_acts=all_acts)


def _quotes(doc: Any) -> tuple[Quote, ...] | None:
    """What ``doc._.quotes`` is; None where the component has not run."""
    data = doc.user_data.get(COMPONENT)
    return None if data is None else _values.load(data)


def _register() -> None:
    """Make component and extension known to spaCy; both may be done again."""
    # spaCy compares factories by file and name, so that the same one may come twice: by entry point, import, reload.
    Language.factory(COMPONENT, default_config={"lang": None, "all_acts": False}, assigns=["doc._.quotes"])(make_quoteattr)
    known: Any = Doc.get_extension("quotes") if Doc.has_extension("quotes") else None
    ours = known is not None and getattr(known[2], "__module__", None) == __name__
    # Where another package has that name already, spaCy says so.
    Doc.set_extension("quotes", getter=_quotes, force=ours)


_register()
