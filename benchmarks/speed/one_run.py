"""One measurement in a fresh process: time, memory, and a bare scan for quotation marks.

    python -m benchmarks.speed.one_run NAME SIZE            a text of benchmarks/speed/texts.py
    python -m benchmarks.speed.one_run --family NAME SIZE   a text of benchmarks/speed/families.py
    python -m benchmarks.speed.one_run --corpus FILE SIZE   the first documents of a corpus, about SIZE characters
    ... --traced                                      the peak of tracemalloc in place of the time

Prints one object of JSON. :mod:`benchmarks.speed` starts this; it needs no other use.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
import tracemalloc
from functools import partial
from pathlib import Path
from typing import Any

import regex

import quoteattr
from benchmarks.corpora import read_corpus
from benchmarks.speed.families import FAMILIES
from benchmarks.speed.memory import peak_kilobytes
from benchmarks.speed.texts import MARKS, make

__all__ = ["main"]

_MARK = regex.compile(f"[{regex.escape(MARKS)}]")


def corpus_texts(path: Path, size: int) -> list[str]:
    """The texts of the first documents, at least ``size`` characters if there are so many."""
    texts, length = [], 0
    for document in read_corpus(path):
        texts.append(document.text)
        length += len(document.text)
        if length >= size:
            break
    return texts


def timed(texts: list[str]) -> dict[str, Any]:
    """Time and memory of extraction, and the time of a bare scan."""
    gc.collect()
    before = peak_kilobytes()
    start, start_cpu = time.perf_counter(), time.process_time()
    quotes = sum(len(quoteattr.extract(text)) for text in texts)
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - start_cpu
    peak = peak_kilobytes()
    start = time.perf_counter()
    marks = sum(1 for text in texts for _ in _MARK.finditer(text))
    scan = time.perf_counter() - start
    return {
        "seconds": seconds,
        "cpu_seconds": cpu_seconds,
        "scan_seconds": scan,
        "quotes": quotes,
        "marks": marks,
        "peak_kb": peak,
        "grown_kb": peak - before,
    }


def traced(texts: list[str]) -> dict[str, Any]:
    """The most memory that Python objects took."""
    tracemalloc.start()
    for text in texts:
        quoteattr.extract(text)
    return {"traced_kb": tracemalloc.get_traced_memory()[1] // 1024}


def main(argv: list[str] | None = None) -> int:
    """Measure once."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="?")
    parser.add_argument("size", type=int)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--family", action="store_true")
    parser.add_argument("--traced", action="store_true")
    args = parser.parse_args(argv)
    maker = FAMILIES[args.name] if args.family else partial(make, args.name)
    texts = corpus_texts(args.corpus, args.size) if args.corpus else [maker(args.size)]
    quoteattr.extract("\N{LEFT DOUBLE QUOTATION MARK}Yes,\N{RIGHT DOUBLE QUOTATION MARK} said Ada Abbott.")
    found = traced(texts) if args.traced else timed(texts)
    print(json.dumps({"characters": sum(map(len, texts))} | found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
