"""List displayed names that no reader would use: with a line break, a common verb, words in capitals, or too many words.

    python -m benchmarks.names --data DATA [--corpus polnear] [--part tune]

Prints each suspicious name once for each document, and how many of all names are suspicious. Some of them are right: "NGP VAN"
may well be a name. The exit status is 0.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import quoteattr
from benchmarks.corpora import PARTS, part_of, read_corpus
from quoteattr.lang import en
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading.index import index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr import Speaker

__all__ = ["main", "suspicion"]

MOST_WORDS = 6  #: the most words in a name that is not an organisation's


def suspicion(name: str) -> str | None:
    r"""What is suspicious about a name; None if nothing is.

    >>> suspicion("Ada Fenn"), suspicion("Ada Fenn said"), suspicion("ADA FENN"), suspicion("Ada\nFenn")
    (None, 'verb', 'capitals', 'line break')
    """
    if "\n" in name:
        return "line break"
    words = name.split()
    known = index(en.PACK).classes
    finite = c.CUE | c.AUXILIARY | c.MODAL
    if any(word.islower() and known.get(word, 0) & finite for word in words):
        return "verb"
    if len(words) > 1 and name.isupper():
        return "capitals"
    return "long" if len(words) > MOST_WORDS else None


def _named(text: str) -> Iterator[Speaker]:
    """The speakers of a text who are mentioned by name."""
    for speaker in quoteattr.explain(text, acts=quoteattr.ALL_ACTS).speakers:
        if any(mention.kind is MentionKind.NAME for mention in speaker.mentions):
            yield speaker


def main(argv: list[str] | None = None) -> int:
    """Print the suspicious names of a corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--corpus", default="polnear")
    parser.add_argument("--part", choices=PARTS, default="tune")
    options = parser.parse_args(argv)
    count = total = 0
    for document in read_corpus(options.data / f"{options.corpus}.jsonl"):
        if options.part not in {"all", part_of(document)}:
            continue
        for speaker in _named(document.text):
            total += 1
            why = suspicion(speaker.name)
            if why is not None:
                count += 1
                print(f"{why:10} {document.id}: {speaker.name!r}")
    print(f"{count} of {total} names are suspicious")
    return 0


if __name__ == "__main__":
    sys.exit(main())
