"""Our measures agree with the scorer shipped with the corpora to four digits, on predictions made from the annotation."""

from __future__ import annotations

import importlib.util
import json
import os
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.corpora.gold import document
from benchmarks.publishing.results import TITLES
from benchmarks.scoring.judgement import score

if TYPE_CHECKING:
    from types import ModuleType

CORPORA = Path(os.environ.get("QUOTEATTR_CORPORA") or Path(__file__).parents[4] / "shared" / "corpora")
KINDS = ("direct", "mixed", "indirect")

Row = dict[str, Any]


def scorer() -> ModuleType:
    """The scorer shipped with the corpora."""
    path = CORPORA / "score.py"
    if not path.exists():
        pytest.skip("no scorer beside the corpora; set QUOTEATTR_CORPORA")
    spec = importlib.util.spec_from_file_location("corpora_score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def shifted(rng: random.Random, pairs: list[list[int]], most: int) -> list[list[int]]:
    """The spans with their ends moved by up to ``most`` characters. Some leave the text or become empty, on purpose."""
    return [[start + rng.randint(-most, most), end + rng.randint(-most, most)] for start, end in pairs]


def perturbed_speaker(rng: random.Random, gold: Row, quote: Row) -> Row | None:
    """The annotated speaker, another one, half of one, or None."""
    if rng.random() < 0.1:
        return None
    speaker: Row = {"span": None, "name": None, "mentions": [], "id": None}
    source = quote["source"] or (rng.choice(gold["quotes"])["source"] if rng.random() < 0.5 else [])
    if source and rng.random() < 0.9:
        speaker["span"] = shifted(rng, source[:1], rng.choice((0, 0, 0, 3, 20)))[0]
    characters = gold["characters"] or []
    who = next((c for c in characters if c["id"] == quote["speaker_id"]), None)
    if who is None or rng.random() < 0.2:
        who = rng.choice(characters) if characters else None
    if who is not None:
        names = [who["name"], *who["aliases"], "the " + who["name"], "Mrs. " + who["name"].split()[-1], "No Such Person"]
        if rng.random() < 0.8:
            speaker["name"] = rng.choice(names)
        if rng.random() < 0.8:
            speaker["id"] = who["id"] if rng.random() < 0.9 else "same"
        mentions = [m["span"] for m in gold["mentions"] or () if m["entity"] == who["id"]]
        speaker["mentions"] = rng.sample(mentions, min(len(mentions), rng.randint(0, 6)))
    elif quote["source"] and rng.random() < 0.3:
        start, end = quote["source"][0]
        speaker["name"] = gold["text"][start:end]
    return speaker


def perturbed_quotes(rng: random.Random, gold: Row) -> list[Row]:
    """Predictions made from the annotation: dropped, moved, merged, split, of another kind, wrongly attributed, or invented."""
    out: list[Row] = []
    for quote in gold["quotes"]:
        if rng.random() < 0.1:
            continue
        spans = shifted(rng, quote["spans"], rng.choice((0, 0, 1, 2, 15)))
        kind = quote["kind"] if rng.random() < 0.8 else rng.choice(KINDS)
        row = {
            "spans": spans,
            "kind": kind,
            "cue": shifted(rng, quote["cue"][:1], rng.choice((0, 0, 4)))[0] if quote["cue"] and rng.random() < 0.9 else None,
            "speaker": perturbed_speaker(rng, gold, quote),
            "confidence": round(rng.random(), 3) if rng.random() < 0.9 else None,
        }
        if out and rng.random() < 0.1:
            out[-1]["spans"] = out[-1]["spans"] + spans
        elif len(spans) > 1 and rng.random() < 0.2:
            out += [row | {"spans": spans[:1]}, row | {"spans": spans[1:]}]
        else:
            out.append(row)
        if rng.random() < 0.05:
            start = rng.randrange(len(gold["text"]))
            out.append(row | {"spans": [[start, start + rng.randint(1, 200)]], "kind": rng.choice(KINDS)})
    return out


def figures_of(tree: Any, path: str = "") -> dict[str, float]:
    """All numbers in a nested value, by path."""
    if isinstance(tree, dict):
        return {key: value for name, branch in tree.items() for key, value in figures_of(branch, f"{path}/{name}").items()}
    return {path: round(float(tree), 4)}


def test_every_corpus_has_a_title() -> None:
    """A corpus that is not listed would never be measured."""
    if not CORPORA.exists():
        pytest.skip("no corpora; set QUOTEATTR_CORPORA")
    assert {path.stem for path in CORPORA.glob("*.jsonl")} <= TITLES.keys()


@pytest.mark.parametrize("name", TITLES)
@pytest.mark.parametrize("seed", [1, 2])
def test_same_figures_as_the_scorer(name: str, seed: int) -> None:
    """All our figures are the same as the scorer's."""
    theirs = scorer()
    path = CORPORA / f"{name}.jsonl"
    if not path.exists():
        pytest.skip(f"{path.name} is not there")
    with path.open(encoding="utf-8") as lines:
        gold = [json.loads(line) for line in lines]
    if name == "pdnc":
        gold = gold[seed::4]  # whole novels, so a few are enough
    rng = random.Random(seed)
    rows = {doc["id"]: {"id": doc["id"], "quotes": perturbed_quotes(rng, doc)} for doc in gold if rng.random() < 0.97}
    expected = figures_of(theirs.score(gold, rows))
    found = score(map(document, gold), rows)
    found["calibration"].pop("thresholds", None)  # the scorer has none
    ours = figures_of(found)
    assert len(ours) > (15 if all(doc["meta"].get("spans_only") for doc in gold) else 60)
    assert {key: expected[key] for key in ours} == ours
    left = {key for key in expected.keys() - ours.keys() if not key.endswith("/counts/predictions")}
    assert left == {"/predictions_for_unknown_documents"}
