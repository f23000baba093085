"""Speakers of LitBank found with its annotated coreference, with and without artificial errors."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import attrs

import quoteattr
from benchmarks.corpora import Document, part_of
from benchmarks.predictions import rows_of
from benchmarks.scoring.judgement import judge, score_all
from benchmarks.scoring.rules import decisions, rule_figures
from quoteattr import Span
from quoteattr.analysis import Layer, PlainAnalyzer
from quoteattr.lang import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.analysis import Analysis

__all__ = ["PARTS", "chained", "chains"]

PARTS = ("tune", "check")


def chained(document: Document, share: float) -> Analysis:
    """A document as plain text with its annotated chains, where some mentions are moved to another chain."""
    rng = random.Random(document.id)  # the same choice every time
    entities = sorted({mention.entity for mention in document.mentions or ()})
    found: dict[str, list[Span]] = {}
    for mention in document.mentions or ():
        entity = rng.choice(entities) if rng.random() < share else mention.entity
        found.setdefault(entity, []).append(Span(start=mention.span[0], end=mention.span[1]))
    writing = load("en").writing
    plain = PlainAnalyzer(writing)(document.text)
    return attrs.evolve(plain, layers=frozenset({Layer.CLUSTERS}), clusters=tuple(tuple(sorted(one)) for one in found.values()))


def chains(documents: Sequence[Document], share: float | None) -> dict[str, Any]:
    """How many speakers are right, by part, and what the coreference rule did. ``None`` stands for plain text."""
    rows = {}
    for document in documents:
        analyzer = None if share is None else chained(document, share)
        rows[document.id] = rows_of(document, quoteattr.explain(document.text, analyzer=analyzer))
    judged = judge(documents, rows)
    rule = [row for row in rule_figures(decisions(judged), ("speaker_rule",)) if row.rule == ("coreference",)]
    made: dict[str, Any] = {"rule": attrs.asdict(rule[0]) if rule else None}
    for part in PARTS:
        fiction = score_all([one for one in judged if part_of(one.case.document) == part])["attribution"]["fiction"]
        made[part] = {"gold": fiction["overall"]["gold"], "accuracy": fiction["overall"]["accuracy"]}
    return made
