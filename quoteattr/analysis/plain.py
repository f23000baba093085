"""The built-in analyzer: it finds words and sentences by rules, without a model.

Sentences end by the Unicode text segmentation rules (UAX 29) and the abbreviations of the language pack: a full stop, question
mark or exclamation mark, then any closing marks, then a word that may begin a sentence.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

import regex

from quoteattr._markup import BREAKS, ENTITY, INVISIBLE, SILENT, SPACE_ENTITY, all_as_seen
from quoteattr._punctuation import APOSTROPHE, APOSTROPHE_OR_REFERENCE, APOSTROPHES, SENTENCE_ENDS
from quoteattr.analysis.base import Analysis, Tokens
from quoteattr.lang.pack import Writing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

__all__ = ["PlainAnalyzer"]

# Invisible characters and markup are not tokens; a character reference ("&ldquo;") is one, and so is a quotation mark of two
# characters. A word may contain invisible characters, hyphens and apostrophes; initialisms keep their full stops ("U.S.").
_KINDS = r"""
    [a-z]+(?=[\ \n.,])                                              # most words, which the rule for words reads more slowly
    | [A-Z]\.(?:[A-Z]\.)+                                           # U.S.  J.R.
    | \d+(?:[.,:]\d+)*(?:[^\W\d_]+)?(?:-[^\W\d_]+)*                # 1,000  3.5  19th  40-year-old
    | {letters}(?:{joint}{letters})*                               # words
    | (?<![\w.@<])@\w+                                             # @jane_doe, but not in "<@jane>"
    {markup}
    | \.{{2,}} | -{{2,}} | '(?=''(?![\w'])) | '' | `` | [^\s\w{invisible}\x1c-\x1f] | _
"""
_HIDDEN = rf"[{INVISIBLE}]"
#: The invisible characters that the class of word characters contains.
_HIDDEN_MARKS = "\u180b-\u180d\u180f\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef"
TOKEN = regex.compile(
    _KINDS.format(
        letters=rf"[^\W_{_HIDDEN_MARKS}]++(?:{_HIDDEN}++[^\W_{_HIDDEN_MARKS}]++)*+",
        joint=rf"(?:{APOSTROPHE_OR_REFERENCE}|[-\u2010\u2011]|&(?!\w+;)){_HIDDEN}*+",
        # <b>Anna</b>’s
        markup=rf"| (?:{SPACE_ENTITY}|(?:{SILENT})(?:['’]s\b)?)(*SKIP)(*FAIL) | {ENTITY}",
        invisible=INVISIBLE,
    ),
    regex.VERBOSE,
)
#: The same tokens where nothing may be markup and all letters are Latin or Cyrillic: most lines, read four times as fast.
PLAIN_TOKEN = re.compile(_KINDS.format(letters=r"[^\W_]+", joint=r"['’&\u2010\u2011-]", markup="", invisible=""), re.VERBOSE)
#: What a line with such tokens doesn't contain: what may be markup, and characters that `re` and `regex` class differently.
NOT_PLAIN = re.compile(r"&\#?\w+;|[^\t\n\r -)+-;=?-^`-~\xa0¡£§«°»¿À-ÖØ-öø-\u024fЀ-ҁҊ-ԯ‐-‧‰‹›€№]")
#: Markup that may go on in the next line, or that is recognised by what follows it.
LONG_MARKUP = re.compile(r"<|\]\(")
ANY_APOSTROPHE = regex.compile(APOSTROPHE_OR_REFERENCE)
LONGEST_ORDINAL = 2  #: the most digits of an ordinal before a full stop; a longer number may be a year
SHORTEST_HOST = 2  #: characters; a word must be longer to have a clitic or a possessive ending
#: Invisible markup that may come between the end of a sentence and the closing mark that touches it.
TOUCHING = regex.compile(rf"(?:{SILENT})*+")
#: References to notes at the end of a sentence: "[5]", "[5][6]", "(5)", "[citation needed]", and a number before the next one.
REFERENCES = regex.compile(r"(?<=\p{L}[.!?”\"’]{1,2})(?:(?:\[\w[\w ,:–-]{0,30}\]|\(\d{1,3}\))++|\d{1,3}(?=\s+\p{Lu}))(?=\s|$)")
BREAK = regex.compile(f"\r\n|[{BREAKS}]")


Column = TypeVar("Column", str, int)


class PlainAnalyzer:
    """An :class:`~quoteattr.analysis.base.Analyzer` without a model.

    >>> from quoteattr.lang import load
    >>> analysis = PlainAnalyzer(load("en").writing)("Mr. Hale left. It rained.")
    >>> [token.text for token in analysis.tokens]
    ['Mr', '.', 'Hale', 'left', '.', 'It', 'rained', '.']
    >>> list(analysis.sentences)
    [0, 5]
    """

    def __init__(self, writing: Writing | None = None) -> None:
        """Keep how the language is written: its abbreviations, clitics, endings and capitals. If None, it has none of them."""
        self._writing = writing or Writing(pairs=())
        self._enclitics = sorted(self._writing.enclitics, key=len, reverse=True)

    def __call__(self, text: str, /) -> Analysis:
        """Analyse ``text``."""
        return self.split(text)

    def split(self, text: str, begins: Sequence[int] = ()) -> Analysis:
        """Analyse ``text``. If words are written without spaces, ``begins`` says where those inside a run of letters begin."""
        spans = _with_colons(text, _spans(text), self._writing.genitive)
        starts = [start for start, _ in spans]
        ends = [end for _, end in spans]
        words = [text[start:end] for start, end in spans]
        leaning: dict[int, list[int]] = {}  # where to split words with clitics
        possessive, clitics = self._writing.possessive, self._writing.clitics
        for k, cut, ending in _with_endings(words):
            # The possessive ending belongs to no word: "Varga's" is the word "Varga", and the gap after it shows the ending.
            if possessive and ending == possessive:
                ends[k] = starts[k] + cut
                words[k] = words[k][:cut]
            elif "'" + ending.lower() in clitics:
                leaning[k] = [cut]
        leaning |= dict(self._leaning(words))
        if self._writing.parsed_words:
            leaning |= _cuts_at(starts, ends, begins)
        words, starts, ends = _parted(words, starts, ends, leaning)
        words, starts, ends = _joined(words, starts, ends, self._writing.clipped)
        words, starts, ends = _elided(words, starts, ends, self._writing.proclitics)
        seen_of = all_as_seen(words)
        lower_of = {word: seen.lower().replace(APOSTROPHE, "'") for word, seen in seen_of.items()}
        lowers = list(map(lower_of.__getitem__, words))
        tokens = Tokens(words=words, lowers=lowers, starts=array("q", starts), ends=array("q", ends))
        return Analysis(
            text=text, tokens=tokens, sentences=self._sentences(text, tokens, list(map(seen_of.__getitem__, words)))
        )

    def _leaning(self, words: list[str]) -> Iterator[tuple[int, list[int]]]:
        """Each word with a clitic before it ("l'", "s'") or after it ("-il"), and where to split it."""
        cuts_of: dict[str, list[int]] = {}
        has_any = self._writing.proclitics or self._enclitics
        for k, word in enumerate(words if has_any else ()):
            if word.isalpha():
                continue
            if word not in cuts_of:
                cuts_of[word] = self._cuts(word)
            if cuts_of[word]:
                yield k, cuts_of[word]

    def _cuts(self, word: str) -> list[int]:
        """Where to split a word: after a proclitic and before an enclitic."""
        cuts = []
        found = ANY_APOSTROPHE.search(word)
        if found is not None and found.end() < len(word) and word[: found.start()].lower() + "'" in self._writing.proclitics:
            cuts.append(found.end())
        lower = word.lower()
        behind = next((ending for ending in self._enclitics if lower.endswith(ending) and len(word) > len(ending)), None)
        if behind is not None:
            cuts.append(len(word) - len(behind))
        return cuts

    def _sentences(self, text: str, tokens: Tokens, words: list[str]) -> array[int]:
        """The first token of every sentence; ``words`` are those that a reader sees."""
        starts, ends = tokens.starts, tokens.ends
        found = array("q", [0] if words else [])
        resume = 0
        for stop, word in enumerate(words):
            if word not in SENTENCE_ENDS or stop < resume:
                continue
            after = _behind_closing(text, tokens, words, stop)
            resume = _next_word(words, after)
            if resume >= len(words) or (starts[after] == ends[after - 1] and not self._writing.parsed_words):
                continue
            if _parts_paragraphs(text, ends[after - 1], starts[after]) or self._may_end(tokens, words, stop, resume):
                found.append(after)
        return found

    def _may_end(self, tokens: Tokens, words: list[str], stop: int, following: int) -> bool:
        """Whether the punctuation mark at ``stop`` ends a sentence, given the word at ``following``."""
        if words[following][0].islower():
            return False
        return words[stop] != "." or not self._is_abbreviation(tokens, words, stop)

    def _is_abbreviation(self, tokens: Tokens, words: list[str], stop: int) -> bool:
        """Whether the full stop at ``stop`` belongs to an abbreviation or an initial."""
        if not stop or tokens.starts[stop] != tokens.ends[stop - 1]:
            return False
        word, lower, writing = words[stop - 1], tokens.lowers[stop - 1], self._writing
        if writing.ordinal_stop and word.isdigit() and len(word) <= LONGEST_ORDINAL:
            return True
        return (len(word) == 1 and word.isupper() and lower not in writing.capitals) or lower in writing.abbreviations


def _spans(text: str) -> list[tuple[int, int]]:
    """Where each token begins and ends."""
    if LONG_MARKUP.search(text):
        return [match.span() for match in TOKEN.finditer(text)]
    spans: list[tuple[int, int]] = []
    done = 0
    for found in NOT_PLAIN.finditer(text):
        if found.start() >= done:
            start, end = max(done, text.rfind("\n", done, found.start())), text.find("\n", found.start())
            end = len(text) if end < 0 else end
            spans += [match.span() for match in PLAIN_TOKEN.finditer(text, done, start)]
            spans += [match.span() for match in TOKEN.finditer(text, start, end)]
            done = end
    spans += [match.span() for match in PLAIN_TOKEN.finditer(text, done)]
    return spans


def _with_colons(text: str, spans: list[tuple[int, int]], ending: str) -> list[tuple[int, int]]:
    """The spans of the words. A word with a colon before its possessive ending is one word ("FN:s")."""
    return list(_colons_joined(text, spans, ending)) if ending and f":{ending}" in text else spans


def _colons_joined(text: str, spans: Sequence[tuple[int, int]], ending: str) -> Iterator[tuple[int, int]]:
    """The same, one by one."""
    k = 0
    while k < len(spans):
        start, end = spans[k]
        joined = text.startswith(f":{ending}", end) and k + 2 < len(spans) and text[start:end].isalnum()
        if joined and spans[k + 2] == (end + 1, end + 1 + len(ending)):
            end, k = spans[k + 2][1], k + 2
        yield start, end
        k += 1


def _with_endings(words: list[str]) -> Iterator[tuple[int, int, str]]:
    """Each word with an apostrophe: its index, where its last apostrophe begins, what follows it ("Varga's", "they’ve")."""
    hosts = (word for word in set(words) if not word.isalnum() and len(word) > SHORTEST_HOST)
    apostrophes = {word: found for word in hosts if (found := _last_apostrophe(word)) is not None}
    for k in [k for k, word in enumerate(words) if word in apostrophes]:
        cut, after = apostrophes[words[k]]
        if after < len(words[k]):  # else the word is only an apostrophe: "&rsquo;"
            yield k, cut, words[k][after:]


def _behind_closing(text: str, tokens: Tokens, words: list[str], stop: int) -> int:
    """The token after a full stop and the closing marks and brackets that touch it; opening ones begin the next sentence."""
    after = _behind_references(text, tokens, stop + 1)
    while after < len(words) and not words[after].isalnum() and _touch(text, tokens.ends[after - 1], tokens.starts[after]):
        after = _behind_references(text, tokens, after + 1)
    return after


def _behind_references(text: str, tokens: Tokens, token: int) -> int:
    """The token after the references to notes that directly precede ``token`` ("slow.[5][6] It", "slow.5 It")."""
    match = REFERENCES.match(text, tokens.ends[token - 1])
    if match is None:
        return token
    while token < len(tokens.words) and tokens.starts[token] < match.end():
        token += 1
    return token


def _next_word(words: list[str], token: int) -> int:
    """The first token at or after ``token`` that begins with a letter or a digit."""
    while token < len(words) and not words[token][0].isalnum():
        token += 1
    return token


def _last_apostrophe(word: str) -> tuple[int, int] | None:
    """Where the last apostrophe of a word begins and ends."""
    found = None
    for found in ANY_APOSTROPHE.finditer(word):  # noqa: B007  # the last one is wanted
        pass
    return found.span() if found else None


def _touch(text: str, end: int, start: int) -> bool:
    """Whether nothing visible is between two places."""
    return end == start or TOUCHING.fullmatch(text, end, start) is not None


def _parts_paragraphs(text: str, end: int, start: int) -> bool:
    """Whether a blank line separates two tokens."""
    return start - end > 1 and len(BREAK.findall(text, end, start)) > 1


def _cuts_at(starts: Sequence[int], ends: Sequence[int], begins: Sequence[int]) -> dict[int, list[int]]:
    """Each token in which a place of ``begins`` lies, and how far into it."""
    cuts: dict[int, list[int]] = {}
    for begin in begins:
        k = bisect_right(starts, begin) - 1
        if k >= 0 and starts[k] < begin < ends[k] and begin - starts[k] not in cuts.get(k, ()):
            cuts.setdefault(k, []).append(begin - starts[k])
    return cuts


def _parted(
    words: list[str], starts: list[int], ends: list[int], leaning: Mapping[int, Sequence[int]]
) -> tuple[list[str], list[int], list[int]]:
    """The columns, with each word split where its clitics begin or end."""
    if not leaning:
        return words, starts, ends
    all_words, all_starts, all_ends = list[str](), list[int](), list[int]()
    done = 0
    for k in sorted(leaning):
        edges = [0, *leaning[k], len(words[k])]
        all_words += words[done:k]
        all_starts += starts[done:k]
        all_ends += ends[done:k]
        all_words += (words[k][first:last] for first, last in pairwise(edges))
        all_starts += (starts[k] + edge for edge in edges[:-1])
        all_ends += (starts[k] + edge for edge in edges[1:])
        done = k + 1
    return all_words + words[done:], all_starts + starts[done:], all_ends + ends[done:]


def _joined(
    words: list[str], starts: list[int], ends: list[int], clipped: Collection[str]
) -> tuple[list[str], list[int], list[int]]:
    """The columns, with each apostrophe joined to the short word that it begins ("'t", "'s")."""
    if not clipped:
        return words, starts, ends
    seconds = {k + 1 for k in _apostrophes(words) if words[k + 1].lower() in clipped and starts[k + 1] == ends[k]}
    for k in seconds:
        words[k - 1] += words[k]
        ends[k - 1] = ends[k]
    return _without(words, seconds), _without(starts, seconds), _without(ends, seconds)


def _elided(
    words: list[str], starts: list[int], ends: list[int], proclitics: Collection[str]
) -> tuple[list[str], list[int], list[int]]:
    """The columns, with each apostrophe before a sign joined to the elided word before it ("d'« insulte »")."""
    if not proclitics:
        return words, starts, ends
    gone = {
        k
        for k in _apostrophes(words)
        if k and words[k - 1].lower() + "'" in proclitics and starts[k] == ends[k - 1] and starts[k + 1] == ends[k]
    }
    for k in gone:
        words[k - 1] += words[k]
        ends[k - 1] = ends[k]
    return _without(words, gone), _without(starts, gone), _without(ends, gone)


def _without(column: list[Column], gone: Collection[int]) -> list[Column]:
    """A column without some of its rows."""
    return [value for k, value in enumerate(column) if k not in gone]


def _apostrophes(words: list[str]) -> list[int]:
    """The apostrophes that are tokens, except a last one."""
    return [k for k, word in enumerate(words[:-1]) if word in APOSTROPHES]
