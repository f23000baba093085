"""Read words by what a parser says about them, for packs that have lemmas only: their classes, and the names among them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from quoteattr.analysis import Layer
from quoteattr.reading import classes as c
from quoteattr.reading.values import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.index import Cue

__all__ = ["add_tags", "bare_lemma", "cue_at", "parsed_names"]

#: Universal tags -> the class of words that they show.
CLASSES = {
    "ADP": c.PREPOSITION,
    "ADV": c.ADVERB,
    "AUX": c.AUXILIARY,
    "CCONJ": c.CONJUNCTION,
    "DET": c.DETERMINER,
    "PROPN": c.CAPITAL,
    "SCONJ": c.SUBORDINATOR,
}
VERBS = frozenset({"VERB"})  #: tags of reporting verbs
#: Relations of the noun or particle of a verb that consists of several words.
PARTS_OF_VERBS = frozenset({"compound", "compound:lvc", "compound:preverb", "compound:prt", "compound:svc"})
PARTS = 4  #: how many tokens from the verb it may be
NAME = "PROPN"
LONGEST_NAME = 12  #: tokens
#: Relations between the words of one name.
JOINING = frozenset({"compound", "flat", "goeswith", "nmod", "amod"})
#: Labels of entities that may speak -> whether they are organisations, as far as a name shows it.
LABELS = {"PERSON": False, "ORG": True, "GPE": True, "LOC": True, "FAC": True, "NORP": True}
POINTS = range(10, 36)  #: combining classes of Hebrew and Arabic vowel points, which few texts have


def bare_lemma(lemma: str) -> str:
    """A lemma in lower case and without the vowel points of Hebrew and Arabic.

    >>> bare_lemma("\N{ARABIC LETTER QAF}\N{ARABIC FATHA}") == "\N{ARABIC LETTER QAF}"
    True
    """
    return "".join(ch for ch in lemma.lower() if unicodedata.combining(ch) not in POINTS)


def cue_at(reading: Reading, token: int) -> Cue | None:
    """What a verb reports by its lemma, perhaps with that of a noun or particle of the verb (Hindi “दावा कर”); else None."""
    tokens, lemmas = reading.analysis.tokens, reading.index.lemmas
    lemma, heads = _lemma(reading, token), tokens.heads or ()
    for i in range(max(0, token - PARTS), min(len(tokens), token + PARTS + 1)):
        if heads[i] == token and (tokens.relations or ())[i] in PARTS_OF_VERBS:
            part = _lemma(reading, i)
            cue = lemmas.get(f"{part} {lemma}") or lemmas.get(part + lemma)
            if cue is not None:
                return cue
    return lemmas.get(lemma)


def _lemma(reading: Reading, token: int) -> str:
    """The lemma of a token without vowel points, or an empty string."""
    lemmas = reading.analysis.tokens.lemmas
    return bare_lemma(lemmas[token] or "") if lemmas else ""


def add_tags(reading: Reading) -> Reading:
    """The reading, with the classes that tags and lemmas show added to its column ``flags``."""
    flags = reading.flags
    for i, tag in enumerate(reading.analysis.tokens.tags or ()):
        flags[i] |= CLASSES.get(tag or "", 0)
        if tag in VERBS and cue_at(reading, i) is not None:
            flags[i] |= c.CUE
    return reading


def parsed_names(reading: Reading) -> list[Name]:
    """The names of a text: the entities that may speak, and the proper nouns outside entities."""
    entities = sorted(_entities(reading), key=lambda name: name.first)
    names: list[Name] = []
    start = 0
    for entity in entities:
        if entity.first >= start:
            names += (*_proper_nouns(reading, start, entity.first), entity)
            start = entity.last
    return [*names, *_proper_nouns(reading, start, len(reading.words))]


def _entities(reading: Reading) -> Iterator[Name]:
    """The entities that may speak, if the analysis has entities."""
    if Layer.ENTITIES not in reading.analysis.layers:
        return
    for entity in reading.analysis.entities:
        first, last = reading.range_of(entity.span)
        if entity.label in LABELS and first < last:
            yield Name(first, first, last, is_organisation=LABELS[entity.label])


def _proper_nouns(reading: Reading, first: int, last: int) -> Iterator[Name]:
    """The proper nouns in a range, those next to each other in the tree as one name."""
    start = first
    while start < last:
        end = start + 1
        if _is_proper(reading, start):
            while end < min(last, start + LONGEST_NAME) and _is_proper(reading, end) and _are_joined(reading, end, start):
                end += 1
            yield Name(start, start, end, is_organisation=False)
        start = end


def _is_proper(reading: Reading, token: int) -> bool:
    """Whether a token is tagged as a proper noun."""
    tags = reading.analysis.tokens.tags
    return tags is not None and tags[token] == NAME


def _are_joined(reading: Reading, token: int, first: int) -> bool:
    """Whether a proper noun belongs to the name from ``first`` to the token before it."""
    heads, relations = reading.analysis.tokens.heads or (), reading.analysis.tokens.relations or ()
    links = ((token, range(first, token)), *((i, range(token, token + 1)) for i in range(first, token)))
    return any(heads[one] in others and (relations[one] or "").partition(":")[0] in JOINING for one, others in links)
