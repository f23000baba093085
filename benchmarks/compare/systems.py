"""Predictions, accuracy and running time of both systems."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

import quoteattr
from benchmarks.compare import textacy_peer
from benchmarks.corpora import Document, part_of
from benchmarks.predictions import Row, explain, rows_of
from benchmarks.publishing.results import PARTS
from benchmarks.scoring.judgement import score

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["OURS", "accuracy", "compare", "own_rows", "peer_rows"]

OURS = "quoteattr"
Rows = dict[str, dict[str, Row]]  #: system -> document id -> row


def own_rows(documents: Sequence[Document]) -> tuple[dict[str, Row], float]:
    """The library's predictions and the seconds it took, without the time to turn results into rows."""
    quoteattr.extract(textacy_peer.WARM_UP)
    rows, spent = {}, 0.0
    for document in documents:
        start = time.process_time()
        found = explain(document)
        spent += time.process_time() - start
        rows[document.id] = rows_of(document, found)
    return rows, spent


def peer_rows(documents: Sequence[Document], peer: textacy_peer.Peer) -> Rows:
    """Textacy's predictions, for each way of calling it."""
    rows: Rows = {f"textacy, {unit}": {} for unit in textacy_peer.UNITS}
    for number, document in enumerate(documents, 1):
        for unit, row in peer.predict(document).items():
            rows[f"textacy, {unit}"][document.id] = row
        if not number % 50:
            print(f"{number} of {len(documents)} documents", file=sys.stderr)
    return rows


def accuracy(documents: Sequence[Document], rows: Rows) -> dict[str, Any]:
    """The figures for every system, by part."""
    parts = {part: [one for one in documents if part in ("all", part_of(one))] for part in PARTS}
    return {
        part: {system: score(members, found) for system, found in rows.items()} for part, members in parts.items() if members
    }


def compare(documents: Sequence[Document], pipeline: Path) -> dict[str, Any]:
    """All measurements on the documents of one corpus."""
    peer = textacy_peer.load(pipeline)
    ours, spent = own_rows(documents)
    rows = {OURS: ours} | peer_rows(documents, peer)
    size = sum(len(document.text) for document in documents)
    seconds = {OURS: spent} | {f"textacy, {unit}": peer.seconds(unit) for unit in textacy_peer.UNITS}
    speed = {
        system: {"seconds": spent, "characters_per_second": size / spent, "times_ours": spent / seconds[OURS]}
        for system, spent in seconds.items()
    }
    return {
        "documents": len(documents),
        "characters": size,
        "accuracy": accuracy(documents, rows),
        "speed": speed,
        "textacy": {"parsing_seconds": peer.parsing, "passed": peer.passed, "raised": peer.raised, "model": peer.model},
    }
