"""The keys under which the library looks its confidences up: the one place here that knows the inside of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._paragraphs import paragraphs
from quoteattr.analysis import PlainAnalyzer
from quoteattr.candidates.base import find
from quoteattr.candidates.classes import lexicon
from quoteattr.candidates.reading import read
from quoteattr.lang import load
from quoteattr.resolver.base import Context
from quoteattr.resolver.clusters import gather
from quoteattr.resolver.confidence import genre, mention_keys, speaker_keys
from quoteattr.resolver.group import group
from quoteattr.resolver.signals import dialogue_share
from quoteattr.tokenizer import tokenize

if TYPE_CHECKING:
    from benchmarks.training.cells import Chain
    from quoteattr import Explanation

__all__ = ["decision_keys", "genre_of"]


def genre_of(text: str, lang: str) -> str:
    """The kind of text, as the library sees it."""
    pack, parts = load(lang), paragraphs(text)
    marked = tokenize(text, parts, pack.pairs, pack.elisions)
    found = find(read(PlainAnalyzer(pack.abbreviations)(text), lexicon(pack), parts, marked))
    return genre(dialogue_share(Context(found=found, cast=gather(found), utterances=group(found))))


def decision_keys(explanation: Explanation, index: int, text_genre: str) -> tuple[Chain, Chain]:
    """The keys of a quotation's mention and of its speaker, the most specific first, without the empty one."""
    quote = explanation.quotes[index]
    if quote.attribution is None:
        return (), ()
    mention = mention_keys(quote.attribution, quote.kind.value)
    speaker = speaker_keys(quote.attribution, quote.kind.value, text_genre)
    return tuple(key for key in mention if key), tuple(key for key in speaker if key)
