"""The built-in analyzer: words and sentences by rules, no model.

Sentences end as the Unicode text segmentation rules have it (UAX 29), with the abbreviations of the language pack: a full
stop, question or exclamation mark, the closing marks after it, then a word that may begin a sentence.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import regex

from quoteattr.analysis.base import Analysis, Tokens

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["PlainAnalyzer"]

# Characters that nobody sees (soft hyphens, zero-width spaces, byte order marks) are no tokens. A word may
# hold soft hyphens, zero-width characters, hyphens, apostrophes; initialisms keep their stops ("U.S.").
TOKEN = regex.compile(
    r"""
    (?:[A-Z]\.){2,}                                               # U.S.  J.R.
    | \d+(?:[.,:]\d+)*+(?:[^\W\d_]++)?(?:-[^\W\d_]++)*+             # 1,000  3.5  19th  40-year-old
    | [^\W_](?:[^\W_]|[\u00AD\u200B-\u200D\u2060])*+(?:[-'’\u2010\u2011&][^\W_](?:[^\W_]|[\u00AD\u200B-\u200D])*+)*   # words
    | \.{2,} | -{2,} | [^\s\w\p{Cf}] | _
    """,
    regex.VERBOSE,
)
POSSESSIVE = ("'s", "’s")
SHORT = 2  #: characters of a word that nothing can lean on
ENDERS = frozenset(".!?…‽。！？") | {"..", "...", "...."}


class PlainAnalyzer:
    """An :class:`~quoteattr.analysis.base.Analyzer` without a model.

    >>> analysis = PlainAnalyzer({"mr"})("Mr. Hale left. It rained.")
    >>> [token.text for token in analysis.tokens]
    ['Mr', '.', 'Hale', 'left', '.', 'It', 'rained', '.']
    >>> list(analysis.sentences)
    [0, 5]
    """

    def __init__(self, abbreviations: Collection[str], clitics: Collection[str] = ()) -> None:
        """Keep the abbreviations (lower case, without their final full stop) and the verbs that lean on a word ("'ve")."""
        self._abbreviations = frozenset(abbreviations)
        self._clitics = frozenset(clitics)

    def __call__(self, text: str, /) -> Analysis:
        """Analyse ``text``."""
        spans = [match.span() for match in TOKEN.finditer(text)]
        starts = [start for start, _ in spans]
        ends = [end for _, end in spans]
        words = [text[start:end] for start, end in spans]
        leaning: list[tuple[int, int]] = []  # words that a clitic leans on, and how many characters they have
        for k in [k for k, word in enumerate(words) if ("'" in word or "’" in word) and len(word) > SHORT]:
            word = words[k]
            cut = max(word.rfind("'"), word.rfind("’"))
            # The possessive ending belongs to no word: "Varga's" is the word "Varga", and what follows it is known by the gap.
            if word.endswith(POSSESSIVE):
                ends[k] -= len(POSSESSIVE[0])
                words[k] = word[:cut]
            elif word[cut:].lower().replace("’", "'") in self._clitics:
                leaning.append((k, cut))
        words, starts, ends = _parted(words, starts, ends, leaning)
        lowers = [word.lower().replace("’", "'") for word in words]
        tokens = Tokens(words=words, lowers=lowers, starts=array("q", starts), ends=array("q", ends))
        return Analysis(text=text, tokens=tokens, sentences=self._sentences(text, tokens))

    def _sentences(self, text: str, tokens: Tokens) -> array[int]:
        """The first token of every sentence."""
        words, starts, ends = tokens.words, tokens.starts, tokens.ends
        found = array("q", [0] if words else [])
        resume = 0
        for stop, word in enumerate(words):
            if word not in ENDERS or stop < resume:
                continue
            # Closing marks and brackets that touch the stop belong to the sentence before; opening ones to the next.
            after = stop + 1
            while after < len(words) and not words[after].isalnum() and starts[after] == ends[after - 1]:
                after += 1
            resume = after
            while resume < len(words) and not words[resume][0].isalnum():
                resume += 1
            if resume >= len(words) or starts[after] == ends[after - 1]:
                continue
            if "\n\n" in text[ends[after - 1] : starts[after]] or self._may_end(tokens, stop, resume):
                found.append(after)
        return found

    def _may_end(self, tokens: Tokens, stop: int, following: int) -> bool:
        """Whether the stop ends a sentence, seen from the word that follows."""
        if tokens.words[following][0].islower():
            return False
        return tokens.words[stop] != "." or not self._is_abbreviation(tokens, stop)

    def _is_abbreviation(self, tokens: Tokens, stop: int) -> bool:
        """Whether the full stop at ``stop`` belongs to an abbreviation or an initial."""
        if not stop or tokens.starts[stop] != tokens.ends[stop - 1]:
            return False
        before = tokens.words[stop - 1]
        return (len(before) == 1 and before.isupper() and before != "I") or tokens.lowers[stop - 1] in self._abbreviations


def _parted(
    words: list[str], starts: list[int], ends: list[int], leaning: list[tuple[int, int]]
) -> tuple[list[str], list[int], list[int]]:
    """The columns with each leaning word and its clitic as two words."""
    if not leaning:
        return words, starts, ends
    all_words, all_starts, all_ends = list[str](), list[int](), list[int]()
    done = 0
    for k, cut in leaning:
        all_words += (*words[done:k], words[k][:cut], words[k][cut:])
        all_starts += (*starts[done : k + 1], starts[k] + cut)
        all_ends += (*ends[done:k], starts[k] + cut, ends[k])
        done = k + 1
    return all_words + words[done:], all_starts + starts[done:], all_ends + ends[done:]
