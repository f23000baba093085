"""The order of the stages, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr._markup import markup
from quoteattr._paragraphs import paragraphs
from quoteattr.analysis import PlainAnalyzer, check
from quoteattr.candidates.base import find
from quoteattr.candidates.classes import lexicon
from quoteattr.candidates.reading import read
from quoteattr.resolver.base import Context
from quoteattr.resolver.bylines import signed
from quoteattr.resolver.chains import chains_of
from quoteattr.resolver.clusters import gather
from quoteattr.resolver.group import group
from quoteattr.resolver.labels import label_entities
from quoteattr.resolver.narrators import told_by
from quoteattr.resolver.results import Results, results
from quoteattr.resolver.run import run
from quoteattr.resolver.signals import is_dialogue
from quoteattr.tokenizer import tokenize

if TYPE_CHECKING:
    from quoteattr.analysis import Analyzer
    from quoteattr.lang.pack import LanguagePack

__all__ = ["context_of", "process"]


def process(text: str, pack: LanguagePack, analyzer: Analyzer | None) -> Results:
    """From a text to its quotations."""
    return results(run(context_of(text, pack, analyzer)))


def context_of(text: str, pack: LanguagePack, analyzer: Analyzer | None) -> Context:
    """From a text to what the rules look at."""
    seen = markup(text)
    parts = paragraphs(seen)
    marked = tokenize(seen, parts, pack.pairs, pack.elisions, pack.script)
    analysis = PlainAnalyzer(pack.abbreviations, pack.clitics)(text) if analyzer is None else check(analyzer(text), text)
    reading = read(analysis, lexicon(pack), parts, marked, seen)
    found = find(reading)
    dialogue = is_dialogue(found)
    cast = signed(found, gather(found, dialogue=dialogue))
    labels = label_entities(found, cast)
    context = Context(found=found, cast=cast, utterances=group(found), dialogue=dialogue, labels=labels)
    context = attrs.evolve(context, cast=told_by(context))
    return attrs.evolve(context, chains=chains_of(found, context.cast.of_name))
