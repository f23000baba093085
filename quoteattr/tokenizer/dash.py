"""Find dialogue with dashes: a turn is a paragraph that begins with a dash, and a narrator may interrupt it.

``—No iré —dijo Inés—. Es tarde.``, ``— Нет, — сказала Вера. — Поздно.``, ``—Come in, Ned.``

If a narrator interrupts without a dash ("— Oui, dit-il, j'y vais"), only the words show it, and the turn is not divided.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import DIALOGUE_DASHES, PAUSES, SPOKEN_ENDS, STOPS
from quoteattr.tokenizer.table import DOUBLE_OPENERS, LEFT_GUILLEMET, LOW_DOUBLE, RIGHT_DOUBLE, RIGHT_GUILLEMET

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.models import Span

__all__ = ["Stretch", "dialogue", "stretches"]

_DASH = "(?:" + "|".join(sorted(DIALOGUE_DASHES)) + ")"
#: The dash that begins a paragraph, and the first character of the turn.
_TURN = re.compile(rf"(?P<dash>{_DASH})[^\S\n]*(?=(?P<first>[^\s\-\N{{EN DASH}}\N{{EM DASH}}]))")
#: Dashes inside a turn that separate speech and narration.
_INNER = re.compile(
    rf"(?P<spanish>(?<=\s){_DASH}(?=[^\W\d_A-Z]))"  # "iré —dijo"
    rf"|(?P<back>(?<=[\w.,;:!?\N{{HORIZONTAL ELLIPSIS}}]){_DASH}(?=[.,;:!?]|\s|\Z))"  # "Inés—."
    rf"|(?P<spaced>(?<=[.,;:!?\N{{HORIZONTAL ELLIPSIS}}]\s){_DASH}(?=\s+[^\W\d_]))"  # "Нет, — сказала"
)
#: May end a turn; after a comma the narrator may go on.
_TURN_ENDS = SPOKEN_ENDS | PAUSES
#: The usual pair of languages that print dialogue with dashes.
_DASH_PAIRS = frozenset({(LEFT_GUILLEMET, RIGHT_GUILLEMET), (LOW_DOUBLE, RIGHT_DOUBLE)})
#: In other languages, the fewest turns that show that a text does so.
_FEWEST = 2


@attrs.frozen
class Stretch:
    """The words between a dash and the next words of the narrator."""

    start: int  #: of the extent, the dash included
    begin: int  #: of the words
    end: int


def dialogue(text: str, paragraphs: Sequence[Span], doubles: int, pairs: Sequence[tuple[str, str]]) -> dict[int, re.Match[str]]:
    """The paragraphs that are turns, by their index; none if the text doesn't use dashes for dialogue.

    Args:
        text: the text.
        paragraphs: its paragraphs.
        doubles: how many double quotation marks the text has.
        pairs: those of the language, the most usual first.
    """
    turns = dict(_dashed(text, paragraphs))
    spoken = sum(text[paragraphs[number].end - 1] in _TURN_ENDS for number in turns)
    usual = bool(pairs) and pairs[0] in _DASH_PAIRS
    if spoken * 2 < len(turns) or (not usual and (len(turns) < _FEWEST or doubles > len(turns))):
        return {}
    return turns


def _dashed(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[int, re.Match[str]]]:
    """The paragraphs that begin with a dash that no quotation mark follows, by their index."""
    first = {dash[0] for dash in DIALOGUE_DASHES}
    for number, paragraph in enumerate(paragraphs):
        found = _TURN.match(text, paragraph.start, paragraph.end) if text[paragraph.start] in first else None
        if found and found["first"] not in DOUBLE_OPENERS:
            yield number, found


def stretches(text: str, paragraph: Span, turn: re.Match[str]) -> list[Stretch]:
    """The spoken stretches of a turn.

    >>> from quoteattr.models import Span
    >>> text = "—No iré —dijo Inés—. Es tarde."
    >>> turn = dialogue(text, [Span(start=0, end=len(text))], 0, [("«", "»")])[0]
    >>> [text[one.begin : one.end] for one in stretches(text, Span(start=0, end=len(text)), turn)]
    ['No iré', 'Es tarde.']
    """
    found: list[Stretch] = []
    start, begin = turn.start(), turn.end()
    speaking = True
    for dash in _INNER.finditer(text, turn.end(), paragraph.end):
        follows = text[dash.end() : dash.end() + 3].lstrip()[:1]
        if speaking and not dash["back"] and follows.islower():
            found.append(Stretch(start, begin, _trimmed(text, begin, dash.start())))
            speaking = False
        elif not speaking and not dash["spanish"]:
            start, begin = dash.start(), _past(text, dash.end(), paragraph.end)
            speaking = begin < paragraph.end
    if speaking:
        found.append(Stretch(start, begin, _last(text, begin, paragraph.end)))
    return found


def _trimmed(text: str, begin: int, end: int) -> int:
    """The end of a stretch without the white space before the dash."""
    while end > begin and text[end - 1].isspace():
        end -= 1
    return end


def _past(text: str, at: int, end: int) -> int:
    """The place after the punctuation that follows the narrator's words."""
    while at < end and (text[at].isspace() or text[at] in PAUSES | {"."}):
        at += 1
    return at


def _last(text: str, begin: int, end: int) -> int:
    """The end of a turn, without a dash that closes it after a full stop."""
    for dash in DIALOGUE_DASHES:
        cut = end - len(dash)
        if text.endswith(dash, begin, end) and cut > begin and text[cut - 1] in STOPS:
            return cut
    return end
