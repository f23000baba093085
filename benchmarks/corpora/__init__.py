"""Annotated corpora: how their files are read and how they are split.

The texts of the corpora are not part of the repository, except for those in benchmarks/samples.
"""

from __future__ import annotations

from benchmarks.corpora.gold import Character, Document, GoldMention, GoldQuote, Pair, corpus_path, read_corpus
from benchmarks.corpora.split import PARTS, group_of, part_of, part_of_id

__all__ = [
    "PARTS",
    "Character",
    "Document",
    "GoldMention",
    "GoldQuote",
    "Pair",
    "corpus_path",
    "group_of",
    "part_of",
    "part_of_id",
    "read_corpus",
]
