"""spaCy as an analyzer, and quotations as a component of spaCy.

>>> import quoteattr, spacy
>>> from quoteattr.adapters.spacy import SpacyAnalyzer
>>> nlp = spacy.load("en_core_web_sm")                                      # doctest: +SKIP
>>> quotes = quoteattr.extract(text, analyzer=SpacyAnalyzer(nlp))           # doctest: +SKIP

Once quoteattr is installed, spaCy finds the component "quoteattr" by its entry point: after ``nlp.add_pipe("quoteattr")``
documents have ``doc._.quotes``. The quotations are stored as plain values in ``doc.user_data``, so they survive ``to_bytes``,
``DocBin`` (with ``store_user_data=True``) and multiprocessing. ``doc.spans["quotations"]`` has their words as spans of spaCy,
with the name of the speaker as label and the id of the speaker as ``id_``:

>>> spacy.displacy.render(nlp(text), style="span", options={"spans_key": "quotations"})      # doctest: +SKIP

The tokens and sentences of an analysis are those of the built-in analyzer, so the text in quotation marks is found in the same
way with and without spaCy; see :func:`quoteattr.analysis.align`. spaCy's own sentences are in ``Analysis.parsed``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quoteattr import ALL_ACTS, SPEECH_ACTS, AnalysisMismatchError, MissingDependencyError, Quote, Span, Speaker, extract
from quoteattr.analysis import Analysis, Entity, Outside, align
from quoteattr.export import from_dict, to_dict
from quoteattr.lang import closest, code_of

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

COMPONENT = "quoteattr"  #: the name of the component, and its key in ``doc.user_data``
SPANS = "quotations"  #: the key of the words of quotations in ``doc.spans``
NOBODY = "unknown"  #: the label of these words if there is no speaker
CLUSTERS = "coref_clusters"  #: the prefix of the keys of coreference clusters in ``doc.spans``
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
LABELS = {"PER": "PERSON"}  #: entity labels -> their spelling in OntoNotes


class SpacyAnalyzer:
    """An :class:`~quoteattr.analysis.Analyzer` that runs a spaCy pipeline."""

    def __init__(self, nlp: Any, lang: str | None = None) -> None:
        """Keep the pipeline.

        Args:
            nlp: a loaded ``spacy.Language``.
            lang: language of the texts; that of the pipeline if None, or no words if that has no pack.

        Raises:
            UnknownLanguageError: if there is no pack for ``lang``.
        """
        self._nlp = nlp
        self.lang = _pack(lang, nlp.lang)

    def __call__(self, text: str, /) -> Analysis:
        """Analyse ``text``."""
        return from_doc(self._nlp(text), lang=self.lang)

    def bulk(self, texts: Iterable[str], **pipe_options: Any) -> Iterator[Analysis]:
        """The analyses of many texts, in order; the options are passed to ``nlp.pipe``."""
        for doc in self._nlp.pipe(texts, **pipe_options):
            yield from_doc(doc, lang=self.lang)


def from_doc(doc: Any, *, text: str | None = None, lang: str | None = None) -> Analysis:
    """The analysis in a ``spacy.tokens.Doc``: ``extract(doc.text, analyzer=from_doc(doc))``.

    Args:
        doc: an annotated document; layers that it does not have are absent from the analysis.
        text: the text that the document should annotate; ``doc.text`` if None.
        lang: language of the text; that of the document if None, or no words if that has no pack.

    Raises:
        AnalysisMismatchError: if ``doc.text`` is not ``text``.
        UnknownLanguageError: if there is no pack for ``lang``.
    """
    if text is not None and doc.text != text:
        what = "its text is different"
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
    return align(outside, _pack(lang, doc.lang_))


def _pack(given: str | None, own: str) -> str:
    """The code of the language pack: for the language that the caller gave, else the closest to that of the pipeline."""
    return code_of(given) if given else closest(own)


def _column(doc: Any, layer: str, values: Iterable[str]) -> list[str | None] | None:
    """The value of a layer for every word, None for a word without one; None if the document does not have the layer."""
    return [value or None for value in values] if doc.has_annotation(layer) else None


def _parse(
    doc: Any, tokens: Sequence[Any], index: dict[int, int]
) -> tuple[list[int | None] | None, list[str | None] | None]:
    """The head and relation of every word; None if the document is not parsed, or is empty (spaCy calls that parsed)."""
    if not len(doc) or not doc.has_annotation("DEP"):
        return None, None
    relations = [RELATIONS.get(token.dep_, token.dep_) or None for token in tokens]
    return [_head(token, index) for token in tokens], relations


def _sentences(doc: Any, index: dict[int, int]) -> list[int]:
    """The first word of every sentence, or of the text if spaCy did not split it; white space is not a word."""
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
    """The entities with a visible character; None if the document has no entity layer."""
    if not doc.has_annotation("ENT_IOB"):
        return None
    return tuple(
        Entity(span=_span(entity), label=LABELS.get(entity.label_, entity.label_))
        for entity in doc.ents
        if entity.end_char > entity.start_char and not entity.text.isspace()
    )


def _clusters(doc: Any) -> tuple[tuple[Span, ...], ...] | None:
    """The coreference clusters in the span groups; None if there are no such groups."""
    groups = [doc.spans[key] for key in doc.spans if key.startswith(CLUSTERS)]
    found = (tuple(_span(span) for span in group if span.end_char > span.start_char) for group in groups)
    return tuple(group for group in found if group) if groups else None


class _QuoteComponent:
    """Finds the quotations of documents and stores them in ``doc.user_data`` and ``doc.spans``."""

    def __init__(self, lang: str, *, all_acts: bool) -> None:
        self._lang = lang
        self._acts = ALL_ACTS if all_acts else SPEECH_ACTS

    def __call__(self, doc: Any) -> Any:
        quotes = extract(doc.text, lang=self._lang, analyzer=from_doc(doc, lang=self._lang), acts=self._acts)
        doc.user_data[COMPONENT] = to_dict(quotes)
        doc.spans[SPANS] = [_words(doc, span, quote.speaker) for quote in quotes for span in quote.spans]
        return doc


def _words(doc: Any, span: Span, speaker: Speaker | None) -> Any:
    """A stretch of a quotation as a span of spaCy: every token that has a character of it."""
    label, span_id = (speaker.name, speaker.id) if speaker is not None else (NOBODY, "")
    return doc.char_span(span.start, span.end, label=label, alignment_mode="expand", span_id=span_id)


def make_quoteattr(nlp: Any, name: str, lang: str | None, all_acts: bool) -> _QuoteComponent:  # noqa: ARG001, FBT001
    """Make the component for spaCy: ``nlp.add_pipe("quoteattr", config={"all_acts": True})``."""
    return _QuoteComponent(_pack(lang, nlp.lang), all_acts=all_acts)


def _quotes(doc: Any) -> tuple[Quote, ...] | None:
    """The value of ``doc._.quotes``; None if the component has not run."""
    data = doc.user_data.get(COMPONENT)
    return None if data is None else from_dict(data, tuple[Quote, ...])


def _register() -> None:
    """Register the component and the extension with spaCy; doing so twice is harmless."""
    # spaCy compares factories by file and name, so the same one may be registered twice: by entry point, import, reload.
    Language.factory(COMPONENT, default_config={"lang": None, "all_acts": False}, assigns=["doc._.quotes", "doc.spans"])(
        make_quoteattr
    )
    known: Any = Doc.get_extension("quotes") if Doc.has_extension("quotes") else None
    ours = known is not None and getattr(known[2], "__module__", None) == __name__
    # If another package already uses that name, spaCy raises an error.
    Doc.set_extension("quotes", getter=_quotes, force=ours)


_register()
