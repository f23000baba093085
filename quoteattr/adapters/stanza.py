"""Stanza as an analyzer, and quotations as a processor of Stanza.

>>> import quoteattr
>>> from quoteattr.adapters.stanza import StanzaAnalyzer
>>> analyzer = StanzaAnalyzer("en", processors="tokenize,mwt,pos,lemma,depparse,ner")   # nothing is loaded yet
>>> quotes = quoteattr.extract(text, analyzer=analyzer)                                 # doctest: +SKIP

Importing this module registers the processor "quotes" with Stanza: ``stanza.Pipeline("en", processors="tokenize,quotes")``
returns documents with ``doc.quotes``.

The tokens and sentences of an analysis are those of the built-in analyzer, so the text in quotation marks is found in the same
way with and without Stanza; see :func:`quoteattr.analysis.align`. Stanza's own sentences are in ``Analysis.parsed``.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from quoteattr import ALL_ACTS, SPEECH_ACTS, AnalysisMismatchError, MissingDependencyError, Quote, Span, extract
from quoteattr.analysis import Analysis, Entity, Outside, align
from quoteattr.lang import closest, code_of

try:
    import stanza
    from stanza.models.common.doc import Document
    from stanza.pipeline.processor import Processor, register_processor
    from stanza.pipeline.registry import PIPELINE_NAMES
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] != "stanza":
        raise
    _PACKAGE = "stanza"
    raise MissingDependencyError(_PACKAGE, _PACKAGE) from error

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["StanzaAnalyzer", "from_document"]

PROCESSOR = "quotes"  #: one word in lower case: Stanza splits option names at the first underscore and lowers names
BATCH = 32  #: texts at a time
LABELS = {"PER": "PERSON"}  #: entity labels -> their spelling in OntoNotes


class StanzaAnalyzer:
    """An :class:`~quoteattr.analysis.Analyzer` that runs a Stanza pipeline, which is built at the first call.

    Nothing is downloaded unless ``download_method`` is among the options. Instances are only as thread-safe as Stanza's
    pipelines, for which Stanza promises nothing. An unpickled instance builds its pipeline again.
    """

    def __init__(self, lang: str = "en", **pipeline_options: Any) -> None:
        """Keep the options of the pipeline.

        Args:
            lang: code of the language, for Stanza and for the language pack; without a pack, no speakers are found.
            pipeline_options: options of ``stanza.Pipeline`` ("dir", "processors", "use_gpu" ...).
        """
        self.lang = lang
        self._options = {"download_method": None, "verbose": False} | pipeline_options
        self._pipeline: Any = None

    @property
    def pipeline(self) -> Any:
        """The ``stanza.Pipeline``, built on first use."""
        if self._pipeline is None:
            self._pipeline = stanza.Pipeline(self.lang, **self._options)
        return self._pipeline

    def __call__(self, text: str, /) -> Analysis:
        """Analyse ``text``."""
        return from_document(self.pipeline(text), text=text, lang=closest(self.lang))

    def bulk(self, texts: Iterable[str], *, batch_size: int = BATCH) -> Iterator[Analysis]:
        """The analyses of many texts, in order; Stanza processes ``batch_size`` of them at a time.

        ``for analysis in analyzer.bulk(texts): quoteattr.extract(analysis.text, analyzer=analysis)``
        """
        waiting = iter(texts)
        while batch := list(islice(waiting, batch_size)):
            for text, document in zip(batch, self.pipeline.bulk_process(batch), strict=True):
                yield from_document(document, text=text, lang=closest(self.lang))

    def __getstate__(self) -> dict[str, Any]:
        """Everything but the pipeline."""
        return self.__dict__ | {"_pipeline": None}


def from_document(document: Any, *, text: str | None = None, lang: str | None = None) -> Analysis:
    """The analysis in a ``stanza.Document``: ``extract(doc.text, analyzer=from_document(doc))``.

    Args:
        document: an annotated document; layers that it does not have are absent from the analysis.
        text: the text that it annotates, if that is not ``document.text`` (pretokenised input, treebanks): the tokens are
            searched for in it, in order. A document without a text gets one made of its tokens and their spaces.
        lang: language of the text; if None, that of the document, else "en"; without a pack, no speakers are found.

    Raises:
        AnalysisMismatchError: if the tokens are not those of ``text``.
        UnknownLanguageError: if there is no pack for ``lang``.
    """
    written = _Written(document, text)
    words = [word for sentence in document.sentences for word in sentence.words]
    outside = Outside(
        text=written.text,
        starts=[start for start, _ in written.words],
        ends=[end for _, end in written.words],
        sentences=written.sentences,
        lemmas=_column(words, "lemma"),
        tags=_column(words, "upos"),
        heads=_heads(document, words),
        relations=_column(words, "deprel"),
        entities=_entities(document, written),
        clusters=_clusters(document, words, written),
    )
    return align(outside, code_of(lang) if lang else closest(getattr(document, "lang", None) or "en"))


class _Written:
    """The places of a document's tokens and words in its text."""

    def __init__(self, document: Any, text: str | None) -> None:
        tokens = [token for sentence in document.sentences for token in sentence.tokens]
        self.text, spans = _placed(tokens, document.text, text)
        self.tokens = dict(zip(map(id, tokens), spans, strict=True))
        parts = [_parts(token, span, self.text) for token, span in zip(tokens, spans, strict=True)]
        self.words = list(chain.from_iterable(parts))
        self.sentences: list[int] = []
        count = 0
        for sentence in document.sentences:
            if sentence.words:
                self.sentences.append(count)
            count += len(sentence.words)


def _placed(tokens: Sequence[Any], given: str | None, text: str | None) -> tuple[str, list[tuple[int, int]]]:
    """The text that tokens annotate and their places in it: those of the document, unless the caller gives another text."""
    wanted = given if text is None else text
    if wanted is None:
        return _joined(tokens)
    if wanted == given and all(token.start_char is not None for token in tokens):
        return wanted, [(token.start_char, token.end_char) for token in tokens]
    return wanted, _sought(tokens, wanted)


def _joined(tokens: Sequence[Any]) -> tuple[str, list[tuple[int, int]]]:
    """The text made of tokens and the spaces after them, and the place of each token in it."""
    text, spans = "", []
    pieces: list[str] = []
    length = 0
    for token in tokens:
        spans.append((length, length + len(token.text)))
        pieces += (token.text, token.spaces_after)
        length += len(token.text) + len(token.spaces_after)
    text = "".join(pieces)
    return text, spans


def _sought(tokens: Sequence[Any], text: str) -> list[tuple[int, int]]:
    """The places of tokens in a text that contains nothing else but white space."""
    spans: list[tuple[int, int]] = []
    end = 0
    for token in tokens:
        start = text.find(token.text, end)
        if start < 0 or text[end:start].strip():
            what = f"token {token.text!r}"
            raise AnalysisMismatchError(what, end, end + len(token.text))
        end = start + len(token.text)
        spans.append((start, end))
    return spans


def _parts(token: Any, span: tuple[int, int], text: str) -> list[tuple[int, int]]:
    """The places of a token's words; each has the token's place if they do not add up to it ("du" is "de le")."""
    words = token.words
    if len(words) == 1:
        return [span]
    start, end = span
    if "".join(word.text for word in words) != text[start:end] or not all(word.text for word in words):
        return [span] * len(words)
    spans = []
    for word in words:
        spans.append((start, start + len(word.text)))
        start += len(word.text)
    return spans


def _column(words: Sequence[Any], name: str) -> list[str | None] | None:
    """One attribute of all words; None if no word has it."""
    column = [getattr(word, name) for word in words]
    return column if any(value is not None for value in column) else None


def _heads(document: Any, words: Sequence[Any]) -> list[int | None] | None:
    """Heads as indices into all words of the text."""
    if not words or any(word.head is None for word in words):
        return None
    heads: list[int | None] = []
    for sentence in document.sentences:
        first = len(heads)
        heads += [first + word.head - 1 if word.head else None for word in sentence.words]
    return heads


def _entities(document: Any, written: _Written) -> tuple[Entity, ...] | None:
    """The entities, without a possessive ending in their last token."""
    tokens = [token for sentence in document.sentences for token in sentence.tokens]
    if not any(token.ner is not None for token in tokens):
        return None
    found = []
    for entity in document.ents:
        start, (_, end) = written.tokens[id(entity.tokens[0])][0], written.tokens[id(entity.tokens[-1])]
        label = entity.type
        for ending in ("'s", "’s"):
            if written.text[start:end].endswith(ending) and end - start > len(ending):
                end -= len(ending)
        found.append(Entity(span=Span(start=start, end=end), label=LABELS.get(label, label)))
    return tuple(found)


def _clusters(document: Any, words: Sequence[Any], written: _Written) -> tuple[tuple[Span, ...], ...] | None:
    """The coreference chains; mentions without words (zero anaphora) are left out."""
    if not any(word.coref_chains is not None for word in words):
        return None
    firsts = [0]
    for sentence in document.sentences:
        firsts.append(firsts[-1] + len(sentence.words))
    chains = []
    for chain_ in document.coref or ():
        spans = []
        for mention in chain_.mentions:
            if isinstance(mention.start_word, int) and mention.start_word < mention.end_word:
                first = firsts[mention.sentence]
                start, end = written.words[first + mention.start_word][0], written.words[first + mention.end_word - 1][1]
                spans.append(Span(start=start, end=end))
        if spans:
            chains.append(tuple(spans))
    return tuple(chains)


class QuoteProcessor(Processor):  # type: ignore[misc]
    """The processor "quotes": ``doc.quotes`` is what :func:`quoteattr.extract` returns for ``doc.text``.

    Options: ``quotes_words`` (code of the language pack, by default that of the pipeline) and ``quotes_all_acts=True``
    (also thoughts, intentions and evidence reported without quotation marks).
    """

    PROVIDES_DEFAULT = {PROCESSOR}  # noqa: RUF012  # as in Stanza's own processors
    REQUIRES_DEFAULT = {"tokenize"}  # noqa: RUF012

    def process(self, document: Any) -> Any:
        """Find the quotations of a document."""
        words = self.config.get("words")
        lang = code_of(words) if words else closest(self.config.get("lang") or "en")
        acts = ALL_ACTS if self.config.get("all_acts") else SPEECH_ACTS
        analysis = from_document(document, lang=lang)
        document.quotes = extract(analysis.text, lang=lang, analyzer=analysis, acts=acts)
        return document

    def mark_inactive(self) -> None:
        """Do nothing; Stanza calls this before it reports a missing requirement."""


def _keep(document: Any, quotes: tuple[Quote, ...]) -> None:
    """Set ``document.quotes``."""
    document._quotes = quotes  # noqa: SLF001  # where Stanza's own properties are kept


def _register() -> None:
    """Register the processor and the property with Stanza, once."""
    if not hasattr(Document, "quotes"):
        Document.add_property("quotes", default=None, setter=_keep)
    if PROCESSOR not in PIPELINE_NAMES:
        register_processor(PROCESSOR)(QuoteProcessor)


_register()
