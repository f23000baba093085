"""The stages of the pipeline, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._given import NOTHING
from quoteattr._markup import markup
from quoteattr._paragraphs import paragraphs
from quoteattr.analysis import Layer, PlainAnalyzer, check
from quoteattr.lang.pack import ScriptWords
from quoteattr.reading.index import index, marks_only
from quoteattr.reading.read import read
from quoteattr.resolver.cast.bylines import with_byline_author
from quoteattr.resolver.cast.chains import chains_of
from quoteattr.resolver.cast.clusters import cluster_names
from quoteattr.resolver.cast.introductions import with_introduced
from quoteattr.resolver.cast.known_names import known_in
from quoteattr.resolver.cast.known_people import NOBODY
from quoteattr.resolver.cast.labels import with_labels
from quoteattr.resolver.cast.narrators import with_narrator
from quoteattr.resolver.context import Context
from quoteattr.resolver.results.quotes import Results, results
from quoteattr.resolver.run import run
from quoteattr.resolver.utterances.group import group
from quoteattr.tokenizer import tokenize
from quoteattr.tokenizer.run_on import parted

if TYPE_CHECKING:
    from quoteattr._given import Given
    from quoteattr.analysis import Analysis, Analyzer
    from quoteattr.lang.pack import LanguagePack
    from quoteattr.reading.base import Reading
    from quoteattr.reading.index import Index

__all__ = ["context_of", "process", "reading_of"]


def process(text: str, pack: LanguagePack, analyzer: Analyzer | None, given: Given = NOTHING) -> Results:
    """Find the quotations of a text."""
    return results(run(context_of(text, pack, analyzer, given)))


def context_of(text: str, pack: LanguagePack, analyzer: Analyzer | None, given: Given = NOTHING) -> Context:
    """The context that the rules work on: the reading, the cast, the utterances and the chains of a text."""
    reading, known = reading_of(text, pack, analyzer), NOBODY
    if given.of_cast:
        reading, known = known_in(reading, given)
    utterances = group(reading)
    cast = with_labels(reading, with_byline_author(reading, cluster_names(reading, known)))
    cast = with_introduced(reading, with_narrator(reading, cast, utterances))
    return Context(
        reading=reading, cast=cast, utterances=utterances, chains=chains_of(reading, cast.of_name), given=given
    )


def reading_of(text: str, pack: LanguagePack, analyzer: Analyzer | None = None) -> Reading:
    """The words of a text as the rules read them."""
    writing = pack.writing
    analysis = PlainAnalyzer(writing)(text) if analyzer is None else check(analyzer(text), text)
    seen, known = markup(text), _index(pack, analysis)
    parts = paragraphs(seen) if writing.dash is None else parted(text, paragraphs(seen))
    marked = tokenize(seen, parts, writing, known.of_rule[ScriptWords], known.narrator)
    return read(analysis, known, parts, marked, seen)


def _index(pack: LanguagePack, analysis: Analysis) -> Index:
    """The words of a pack; none of them if they need a tree and the analysis has none."""
    parsed = {Layer.HEADS, Layer.LEMMAS, Layer.TAGS} <= analysis.layers
    return marks_only(pack) if pack.by_lemmas and not parsed else index(pack)
