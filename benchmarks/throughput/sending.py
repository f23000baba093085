"""What it costs to send results from one process to another."""

from __future__ import annotations

import pickle
import time
from typing import TYPE_CHECKING, Any

import quoteattr
from benchmarks.speed.texts import article
from quoteattr.batch.transfer import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["sending"]

ARTICLES = 300
CHUNK = 15  #: articles that are sent together: about 50,000 characters
REPEAT = 5


def _fastest(function: Callable[[], object]) -> float:
    """The shortest CPU time of a few runs, in seconds."""
    times = []
    for _ in range(REPEAT):
        start = time.process_time()
        function()
        times.append(time.process_time() - start)
    return min(times)


def sending() -> dict[str, Any]:
    """The CPU time of packing and unpacking results, as shares of that of finding them, and their size.

    "pickle" has the same for pickles of the usual kind.
    """
    texts = [article(number) for number in range(ARTICLES)]
    results = [quoteattr.extract(text) for text in texts]
    work = _fastest(lambda: [quoteattr.extract(text) for text in texts])
    chunks = [results[start : start + CHUNK] for start in range(0, ARTICLES, CHUNK)]
    figures: dict[str, Any] = {}
    for name, pack, unpack in (("packed", packed, unpacked), ("pickle", pickle.dumps, pickle.loads)):
        sent: list[Any] = [pack(chunk) for chunk in chunks]
        figures[name] = {
            "packing": _fastest(lambda pack=pack: [pack(chunk) for chunk in chunks]) / work,  # type: ignore[misc]
            "unpacking": _fastest(lambda unpack=unpack, sent=sent: [unpack(one) for one in sent]) / work,  # type: ignore[misc]
            "bytes_per_quotation": sum(map(len, sent)) / sum(map(len, results)),
        }
    return figures
