"""What each pack finds in the other languages: all test cases, read with every pack.

    python -m benchmarks.languages.crossed [--lang es fr ...] [--show CODE]

Prints two tables, with a row for the language of the texts and a column for the pack. The first has the share of the
quotations that the language's own pack gives a speaker, and that the other pack gives the same name. The second has how many
reports without quotation marks the other pack finds that the own one doesn't, in 100 texts: those are over-matches, since the
words of the report are not in its language. --show prints the over-matches of a pack. The exit status is 1 if a text raises.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from typing import TYPE_CHECKING

import quoteattr
from benchmarks.fuzz.cases import case_texts
from benchmarks.publishing.table import percent, table
from quoteattr import Kind
from quoteattr.lang import available

if TYPE_CHECKING:
    from quoteattr import Quote, Span

__all__ = ["main"]


def _found(text: str, lang: str) -> tuple[Quote, ...]:
    return quoteattr.extract(text, lang=lang)


def _names(quotes: tuple[Quote, ...]) -> dict[tuple[Span, ...], str]:
    """The words of a quotation in marks -> the name of its speaker."""
    return {quote.verbatim: quote.speaker.name for quote in quotes if quote.verbatim and quote.speaker}


def _more(quotes: tuple[Quote, ...], own: tuple[Quote, ...]) -> list[Quote]:
    """The reports without quotation marks that share nothing with one of the own."""
    reports = [one for one in own if one.kind is not Kind.DIRECT]
    return [
        one
        for one in quotes
        if one.kind is Kind.INDIRECT and not any(one.extent.overlaps(other.extent) for other in reports)
    ]


def main(argv: list[str] | None = None) -> int:
    """Read all cases with all packs, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    languages = [code for code in available() if case_texts(code)]
    parser.add_argument("--lang", nargs="+", default=languages, help="codes of languages (default: all)")
    parser.add_argument("--show", metavar="CODE", help="print the over-matches of this pack")
    args = parser.parse_args(argv)
    same: Counter[tuple[str, str]] = Counter()
    named: Counter[str] = Counter()
    more: Counter[tuple[str, str]] = Counter()
    raised = False
    for lang in args.lang:
        for text in case_texts(lang):
            own = _found(text, lang)
            names = _names(own)
            named[lang] += len(names)
            for pack in args.lang:
                try:
                    quotes = _found(text, pack)
                except Exception as error:  # noqa: BLE001  # reported, and the others go on
                    print(f"{pack} raises {error!r} for {text!a}")
                    raised = True
                    continue
                same[lang, pack] += sum(names.get(words) == name for words, name in _names(quotes).items())
                found = _more(quotes, own)
                more[lang, pack] += len(found)
                if pack == args.show != lang:
                    print(*(f"{lang} | {one.attribution and one.attribution.cue} | {one.text}" for one in found), sep="\n")
    print("\nthe same speaker as with the own pack, %\n")
    shares = [[one, *(percent(same[one, pack] / named[one]) for pack in args.lang)] for one in args.lang]
    print(table(["texts", *args.lang], shares))
    print("\nreports that the own pack doesn't find, in 100 texts\n")
    rows = [[one, *(f"{100 * more[one, pack] / len(case_texts(one)):.0f}" for pack in args.lang)] for one in args.lang]
    print(table(["texts", *args.lang], rows))
    return int(raised)


if __name__ == "__main__":
    sys.exit(main())
