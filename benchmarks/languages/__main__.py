"""Measure each language: accuracy on annotated news and fiction, speed, the time for its first text.

    python -m benchmarks.languages --data ../shared/corpora [--lang es fr ...] [--jobs N] [--out results.json]

The texts are those of :data:`SETS`; a language of few texts has wide intervals, so the number of quotations is printed with
each figure. Speed is measured on the language's own news and fiction, cut or joined to texts of about {length} characters, in
characters a second of CPU time, the best of several passes. The first text is empty, in a new process that has loaded the
library: the time is that for loading the rules and the language.

Prints a row for each language. The file has the figures of every rule as well. The exit status is 0.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

import quoteattr
from benchmarks.corpora import Document, read_corpus
from benchmarks.environment import REPOSITORY, write_json
from benchmarks.predictions import predict_all
from benchmarks.publishing.languages import figures_of, shown
from benchmarks.publishing.table import table
from benchmarks.scoring.judgement import judge, score_all
from benchmarks.scoring.rules import decisions, rule_figures
from quoteattr.lang import UNDETERMINED, available

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.scoring.judgement import Judgement

__all__ = ["SETS", "main"]

#: Kind of text -> the corpora with it, for English and for all others.
SETS = {"news": ("world", "many-news"), "fiction": ("litbank", "many-fiction")}
#: Larger corpora in one language each.
LARGER = ("german-news", "redewiedergabe", "fr-litbank", "aads", "conha19", "openboek", "glyssen-ru")
RULES = ("mention_rule", "speaker_rule")
LENGTH = 3000  #: characters of a text whose speed is measured
LEAST = 60_000  #: characters of a pass
PASSES = 5
FIRST = "import time, quoteattr; a = time.process_time(); quoteattr.extract('', lang={!r}); print(time.process_time() - a)"


def _judged(documents: Sequence[Document], jobs: int) -> list[Judgement]:
    return judge(documents, {row["id"]: row for row in predict_all(documents, jobs=jobs)})


def _rules(judged: Sequence[Judgement]) -> dict[str, Any]:
    """How often each rule decided, and how often it was right."""
    found = decisions(judged)
    return {field: [attrs.asdict(row) for row in rule_figures(found, (field,))] for field in RULES}


def _passages(texts: Sequence[str]) -> list[str]:
    """Texts of equal length, because each text costs something, however short."""
    whole = "\n\n".join(text[: 10 * LENGTH] for text in texts)
    return [whole[start : start + LENGTH] for start in range(0, min(len(whole), LEAST), LENGTH)]


def _speed(lang: str, documents: Sequence[Document]) -> float:
    """Characters a second."""
    texts = _passages([document.text for document in documents])
    characters = sum(map(len, texts))
    times = -(-LEAST // characters)
    fastest = float("inf")
    for _ in range(PASSES):
        start = time.process_time()
        for _ in range(times):
            for text in texts:
                quoteattr.extract(text, lang=lang)
        fastest = min(fastest, time.process_time() - start)
    return times * characters / fastest


def _first(lang: str) -> float:
    """CPU seconds for the first text, the fastest of some processes."""
    command = [sys.executable, "-c", FIRST.format(lang)]
    return min(
        float(subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True, text=True).stdout) for _ in range(PASSES)
    )


def _measured(
    lang: str, sets: Mapping[str, Sequence[Document]], larger: Mapping[str, Sequence[Document]], jobs: int
) -> dict[str, Any]:
    """All figures of a language."""
    judged = {kind: _judged(documents, jobs) for kind, documents in sets.items()}
    every = [one for kind in judged.values() for one in kind]
    return {
        **{kind: figures_of(score_all(found)) for kind, found in judged.items()},
        "larger": {name: figures_of(score_all(_judged(documents, jobs))) for name, documents in larger.items()},
        "rules": _rules(every),
        "speed": {kind: _speed(lang, documents) for kind, documents in sets.items()},
        "first_text_seconds": _first(lang),
    }


def _by_language(data: Path, names: Sequence[str], wanted: set[str]) -> dict[str, dict[str, list[Document]]]:
    """Language -> corpus -> documents."""
    found: dict[str, dict[str, list[Document]]] = defaultdict(lambda: defaultdict(list))
    for name in names:
        for document in read_corpus(data / f"{name}.jsonl"):
            if document.lang in wanted:
                found[document.lang][name].append(document)
    return found


def main(argv: list[str] | None = None) -> int:
    """Measure and print."""
    about = (__doc__ or "").format(length=LENGTH)
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of the corpora")
    add("--lang", nargs="+", help="codes of languages (default: all that have a pack)")
    add("--jobs", type=int, default=1)
    add("--out", type=Path, help="write all figures to this file as JSON")
    args = parser.parse_args(argv)
    wanted = set(args.lang or available()) - {UNDETERMINED}
    sets = _by_language(args.data, [name for names in SETS.values() for name in names], wanted)
    larger = _by_language(args.data, LARGER, wanted)
    figures: dict[str, Any] = {}
    for lang in sorted(set(sets) | set(larger)):
        kinds = {kind: [one for name in names for one in sets[lang][name]] for kind, names in SETS.items()}
        present = {kind: documents for kind, documents in kinds.items() if documents}
        figures[lang] = _measured(lang, present, larger[lang], args.jobs)
        print(json.dumps({lang: figures[lang]["first_text_seconds"]}), file=sys.stderr)
    head, rows = shown(figures)
    print(table(head, rows))
    write_json(args.out, {"languages": figures})
    return 0


if __name__ == "__main__":
    sys.exit(main())
