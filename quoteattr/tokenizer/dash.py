"""Find dialogue with dashes: a turn is a paragraph that begins with a dash, and a narrator may interrupt it.

``—No iré —dijo Inés—. Es tarde.``, ``— Нет, — сказала Вера. — Поздно.``, ``—Come in, Ned.``, ``– Nej, sa Erik. Det är sent.``

Electronic editions often have a hyphen in place of the dash.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import DIALOGUE_DASHES, ELLIPSIS, PAUSES, SPOKEN_ENDS, STOPS
from quoteattr.lang.pack import Dash
from quoteattr.models import Span
from quoteattr.tokenizer.narrator import breaks_of
from quoteattr.tokenizer.spoken import spoken_parts
from quoteattr.tokenizer.table import DOUBLE_OPENERS, LEFT_GUILLEMET, LOW_DOUBLE, MARKS, RIGHT_DOUBLE, RIGHT_GUILLEMET

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from quoteattr.tokenizer.narrator import Narrator

__all__ = ["Stretch", "dialogue", "stretches"]

_DASH = "(?:" + "|".join(sorted(DIALOGUE_DASHES)) + ")"
#: The dash that begins a paragraph, and the first character of the turn, which has a word soon (not "—·—" in a table).
_TURN = re.compile(rf"(?P<dash>{_DASH})[^\S\n]*(?=(?P<first>[^\s\-\N{{EN DASH}}\N{{EM DASH}}]).{{0,20}}?(?<=\w))")
#: The same with a hyphen.
_HYPHENATED = re.compile(r"(?P<dash>-)[^\S\n]*(?=(?P<first>[^\s\-\N{EN DASH}\N{EM DASH}\d]))")
#: A dash after a colon inside a paragraph, and the first character of what is said.
_BEHIND_COLON = re.compile(rf"(?<=:\s)(?P<dash>{_DASH}|-(?=\s))[^\S\n]*(?=[¿¡]*(?P<first>[^\W\d_]))")
#: A dash after a sentence inside a paragraph, and the capital with which speech begins.
_BEHIND_STOP = re.compile(rf"(?<=[.!?{ELLIPSIS}]\s)(?P<dash>{_DASH})[^\S\n]+(?=(?P<first>[^\W\d_]))")
#: Quotation marks that have a partner.
_DOUBLE_MARKS = frozenset(mark for mark, row in MARKS.items() if not row.single and len(mark) == 1)
#: The last character of such a sentence.
_SENTENCE_ENDS = frozenset(f".!?{ELLIPSIS}")
#: May end a turn; after a comma the narrator may go on.
_TURN_ENDS = SPOKEN_ENDS | PAUSES
#: The usual pair of languages that print dialogue with dashes.
_DASH_PAIRS = frozenset({(LEFT_GUILLEMET, RIGHT_GUILLEMET), (LOW_DOUBLE, RIGHT_DOUBLE)})
#: In other languages, the fewest turns that show that a text does so.
_FEWEST = 2
#: What a conversation has within a few turns, and a list doesn't.
_LIVELY = re.compile(r"[?!\N{HORIZONTAL ELLIPSIS}]|\.\.\.")
_SHORTEST_LIST = 8  #: paragraphs in a row that begin with a dash
_LONGEST_ITEM = 160  #: characters


@attrs.frozen
class Stretch:
    """The words between a dash and the next words of the narrator."""

    start: int  #: of the extent, the dash included
    begin: int  #: of the words
    end: int
    anew: bool = False  #: whether it begins another turn of the same paragraph
    closed: int = 0  #: the end of a quotation mark that closes it; 0 if there is none


def dialogue(text: str, paragraphs: Sequence[Span], doubles: int, narrator: Narrator) -> dict[int, re.Match[str]]:
    """The paragraphs that are turns, by their index; none if the text doesn't use dashes for dialogue.

    Args:
        text: the text.
        paragraphs: its paragraphs.
        doubles: how many double quotation marks the text has.
        narrator: how a narrator interrupts dialogue in the language.
    """
    writing = narrator.writing
    usual = writing.dash is not None or (bool(writing.pairs) and writing.pairs[0] in _DASH_PAIRS)
    begun = _begun(text, paragraphs, narrator, usual=usual)
    items = set(_items(text, paragraphs, begun, narrator))
    turns = {number: turn for number, turn in begun.items() if number not in items}
    for number, turn in _inside(text, paragraphs, narrator):
        turns.setdefault(number, turn)
    spoken = sum(_is_spoken(text, turn, paragraphs[number].end, narrator) for number, turn in turns.items())
    if spoken * 2 < len(turns) or (not usual and (len(turns) < _FEWEST or doubles > len(turns))):
        return {}
    return turns


def _inside(text: str, paragraphs: Sequence[Span], narrator: Narrator) -> Iterator[tuple[int, re.Match[str]]]:
    """The paragraphs with a dash inside them where speech begins, as far as the language has it."""
    if narrator.writing.dash_behind_colon:
        yield from _introduced(text, paragraphs)
    if narrator.writing.dash_behind_stop:
        yield from _behind_stop(text, paragraphs, narrator)


def _begun(text: str, paragraphs: Sequence[Span], narrator: Narrator, *, usual: bool) -> dict[int, re.Match[str]]:
    """The paragraphs that begin with a dash; if none does, those with a hyphen where dialogue is usually printed so."""
    turns = dict(_opened(text, paragraphs, _TURN, small=narrator.writing.dash is not Dash.SPACED))
    if turns or not usual:
        return turns
    turns = dict(_opened(text, paragraphs, _HYPHENATED, small=True))
    # Lists begin with hyphens, too.
    told = any(narrator.interrupts(text, turn, paragraphs[number].end) for number, turn in turns.items())
    return turns if told else {}


def _items(text: str, paragraphs: Sequence[Span], turns: Mapping[int, re.Match[str]], narrator: Narrator) -> Iterator[int]:
    """The paragraphs with dashes that are a list: many in a row, all short and calm, none with a tag ("—Atlas, 1 tomo.")."""
    row: list[int] = []
    for number in [*sorted(turns), -1]:
        if row and number != row[-1] + 1:
            if len(row) >= _SHORTEST_LIST:
                yield from row
            row = []
        if number >= 0 and _is_item(text, paragraphs[number], turns[number], narrator):
            row.append(number)


def _is_item(text: str, paragraph: Span, turn: re.Match[str], narrator: Narrator) -> bool:
    """Whether a paragraph that begins with a dash may be an item of a list."""
    if paragraph.end - paragraph.start > _LONGEST_ITEM or _LIVELY.search(text, paragraph.start, paragraph.end):
        return False
    return not narrator.interrupts(text, turn, paragraph.end)


def _introduced(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[int, re.Match[str]]]:
    """The paragraphs with a dash after a colon, where speech begins: “Han är nöjd: – Det gick bra.”"""
    for number, paragraph in enumerate(paragraphs):
        found = _BEHIND_COLON.search(text, paragraph.start, paragraph.end)
        if found is not None and found["first"].isupper() and text[paragraph.end - 1] in _TURN_ENDS:
            yield number, found


def _behind_stop(text: str, paragraphs: Sequence[Span], narrator: Narrator) -> Iterator[tuple[int, re.Match[str]]]:
    """The paragraphs with speech after a sentence of the narrator, as a tag shows: “Trenerka się cieszy. – Dobrze – mówi.”"""
    for number, paragraph in enumerate(paragraphs):
        found = _next_begun(text, paragraph.start, paragraph.end)
        if found is not None and _is_quoted(text, paragraph.start, found.start()):
            continue
        if found is not None and narrator.interrupts(text, found, paragraph.end):
            yield number, found


def _is_quoted(text: str, first: int, last: int) -> bool:
    """Whether a quotation that begins after a place is still open at another: its mark has no partner."""
    return sum(text[at] in _DOUBLE_MARKS for at in range(first, last)) % 2 == 1


def _next_begun(text: str, at: int, end: int) -> re.Match[str] | None:
    """The next dash after a sentence with a capital after it."""
    begun = (found for found in _BEHIND_STOP.finditer(text, at, end) if found["first"].isupper())
    return next(begun, None)


def _is_spoken(text: str, turn: re.Match[str], end: int, narrator: Narrator) -> bool:
    """Whether a paragraph with a dash ends as speech does, or is speech by its tag ("– Nei, sier hun til Nett.no")."""
    return text[end - 1] in _TURN_ENDS or next(narrator.open_tags(text, turn.end(), end), None) is not None


def _opened(
    text: str, paragraphs: Sequence[Span], pattern: re.Pattern[str], *, small: bool
) -> Iterator[tuple[int, re.Match[str]]]:
    """The paragraphs that begin with a dash and no quotation mark after it, by index; ``small``: also before a small letter.

    “—that is, a boat” goes on with the paragraph before.
    """
    for number, paragraph in enumerate(paragraphs):
        found = None if text[paragraph.start].isalpha() else pattern.match(text, paragraph.start, paragraph.end)
        if found and found["first"] not in DOUBLE_OPENERS and (small or not found["first"].islower()):
            yield number, found


def stretches(text: str, paragraph: Span, turn: re.Match[str], narrator: Narrator) -> list[Stretch]:
    """The spoken stretches of a turn.

    >>> from quoteattr.lang.pack import Dash, Writing
    >>> from quoteattr.models import Span
    >>> from quoteattr.tokenizer.narrator import Narrator
    >>> from quoteattr.tokenizer.storytelling import Narration
    >>> text = "—No iré —dijo Inés—. Es tarde."
    >>> narrator = Narrator(Writing(pairs=(), dash=Dash.TIGHT), Narration(frozenset({"dijo"})))
    >>> turn = dialogue(text, [Span(start=0, end=len(text))], 0, narrator)[0]
    >>> [text[one.begin : one.end] for one in stretches(text, Span(start=0, end=len(text)), turn, narrator)]
    ['No iré', 'Es tarde.']
    """
    closed = narrator.closed_at(text, turn.end(), paragraph.end)
    found = _stretches(text, Span(start=paragraph.start, end=closed), turn, narrator)
    if closed < paragraph.end and found and not text[found[-1].end : closed].strip():
        found[-1] = attrs.evolve(found[-1], closed=closed + 1)
    return found


def _stretches(text: str, paragraph: Span, turn: re.Match[str], narrator: Narrator) -> list[Stretch]:
    """The spoken stretches up to the end of the paragraph, or to a mark that closes the turn."""
    after_sentence = turn.start() > paragraph.start and text[turn.start() - 2] in _SENTENCE_ENDS
    if after_sentence and narrator.writing.dash is Dash.OPEN:
        return list(_interspersed(text, turn, paragraph.end, narrator))
    parts = [part for one in _parted(text, paragraph, turn, narrator) for part in _without_tags(text, one, narrator)]
    return list(_spoken(text, turn.start(), parts, narrator)) if narrator.narration.known else parts


def _spoken(text: str, begin: int, parts: Sequence[Stretch], narrator: Narrator) -> Iterator[Stretch]:
    """The parts of a turn without what the narrator tells between them."""
    told = False
    for one in parts:
        fresh = one.begin > begin and text[begin : one.begin].rstrip()[-1:] in _SENTENCE_ENDS
        start = one.start
        for first, last in spoken_parts(text, (one.begin, one.end), narrator, fresh=fresh, told=told):
            begin_at, end_at = _past(text, first, last), _trimmed(text, first, last)
            if begin_at < end_at:
                yield attrs.evolve(one, start=min(start, begin_at), begin=begin_at, end=end_at)
                start = end_at
                told = told or narrator.narration.past_at(text, begin_at, end_at) is not None


def _parted(text: str, paragraph: Span, turn: re.Match[str], narrator: Narrator) -> list[Stretch]:
    """The stretches between the dashes of a turn; behind a whole sentence of the narrator, another turn begins."""
    inside, anew = turn.start() > paragraph.start, False
    found: list[Stretch] = []
    start, begin, told, speaking = turn.start(), turn.end(), turn.end(), True
    for dash in breaks_of(text, turn, paragraph.end):
        if speaking and narrator.begins(text, dash, paragraph.end):
            found.append(Stretch(start, begin, _trimmed(text, begin, dash.start, narrator.writing.unspoken), anew))
            speaking, told = False, dash.end
        elif not speaking and narrator.ends(text, dash, told):
            anew = inside and narrator.sentence_end(text, told, dash.start) < dash.start - 2
            start, begin = dash.start, _past(text, dash.end, paragraph.end)
            speaking = begin < paragraph.end
        elif speaking and (deed := narrator.deed_before(text, dash, begin)) is not None:
            found.append(Stretch(start, begin, _trimmed(text, begin, deed)))
            start, begin = dash.start, _past(text, dash.end, paragraph.end)
    if speaking:
        found.append(Stretch(start, begin, _last(text, begin, paragraph.end), anew))
    return found


def _interspersed(text: str, turn: re.Match[str], end: int, narrator: Narrator) -> Iterator[Stretch]:
    """The stretches after sentences of the narrator: each ends at its tag, or goes on after a comma up to the full stop.

    Later sentences are the narrator's, unless another dash begins one: “Hun smiler. – Vi vant, sier hun. Det regner.”
    """
    begun: re.Match[str] | None = turn
    told = turn.start()
    while begun is not None:
        start, begin = begun.start(), begun.end()
        anew = told < start and narrator.sentence_end(text, told, start) < start - 2
        first, last = next(narrator.open_tags(text, begin, end), (end, end))
        yield Stretch(start, begin, _trimmed(text, begin, first), anew)
        told = first
        begun = _next_begun(text, first, end)
        if last < end and text[last - 2] == ",":
            stop = narrator.sentence_end(text, last, end if begun is None else begun.start())
            yield Stretch(last, last, stop)


def _without_tags(text: str, stretch: Stretch, narrator: Narrator) -> Iterator[Stretch]:
    """The parts of a stretch between tags that no dash separates from it."""
    start, begin = stretch.start, stretch.begin
    for first, last in narrator.open_tags(text, stretch.begin, stretch.end):
        if first > begin:
            yield Stretch(start, begin, _trimmed(text, begin, first), stretch.anew)
        start = begin = last
    if begin < stretch.end:
        yield Stretch(start, begin, stretch.end, stretch.anew)


def _trimmed(text: str, begin: int, end: int, unspoken: Collection[str] = ()) -> int:
    """The end of a stretch without the white space before the dash, and without a mark that isn't spoken."""
    while end > begin and text[end - 1].isspace():
        end -= 1
    return end - (end > begin + 1 and text[end - 1] in unspoken)


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
