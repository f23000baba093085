"""Speakers of LitBank with its annotated coreference, also with errors put in."""

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
    """A document, plain but for its annotated chains, some mentions in another chain."""
    rng = random.Random(document.id)  # the same draw every time
    entities = sorted({mention.entity for mention in document.mentions or ()})
    found: dict[str, list[Span]] = {}
    for mention in document.mentions or ():
        entity = rng.choice(entities) if rng.random() < share else mention.entity
        found.setdefault(entity, []).append(Span(start=mention.span[0], end=mention.span[1]))
    writing = load("en").writing
    plain = PlainAnalyzer.of(writing)(document.text)
    return attrs.evolve(plain, layers=frozenset({Layer.CLUSTERS}), clusters=tuple(tuple(sorted(one)) for one in found.values()))


def chains(documents: Sequence[Document], share: float | None) -> dict[str, Any]:
    """Speakers right by part, and what the rule did; plain text for None."""
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
