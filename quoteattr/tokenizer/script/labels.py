"""Find the label that a line may begin with."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import APOSTROPHES, character_class, straight
from quoteattr.models import Span
from quoteattr.tokenizer.script.values import (
    ANGLE,
    ANSWER,
    CAPITALS,
    DASHED,
    INTERVIEW,
    NAME,
    NAMES,
    NICK,
    PLAIN,
    QUESTION,
    ROLE,
    TIMED,
    VOICE,
    Label,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr._markup import Markup
    from quoteattr.lang.pack import ScriptWords

__all__ = ["FURNITURE", "begin_of_words", "label_at", "past_number"]

LONGEST_LINE = 160  #: characters of a line that are searched for a label
LONGEST_ALONE = 90  #: characters of a line that is only a label
MOST_WORDS = 6  #: of the name
LONGEST_PARTICLE = 3  #: letters of a small word inside a name ("von", "de")
DASHES = r"(?:--|[\-\N{EN DASH}\N{EM DASH}])"

_TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?"
_DATE = r"\d{1,4}[/.\-]\d{1,2}[/.\-]\d{2,4}"
_STAMP = rf"(?:{_DATE},?\s+)?{_TIME}"
_STAMPED = rf"(?:[\[(]{_STAMP}[\])]|{_STAMP}(?=\s))\s*(?:[\-\N{{EN DASH}}|]\s+)?"
#: May come before a label: the bullet of a list, the hyphen of a subtitle, ">>" of a caption, a time.
_BEFORE = re.compile(rf"[-*\N{{BULLET}}]?\s*(?P<mark>(?:>|&gt;){{2,3}}\s*)?(?P<stamp>{_STAMPED})?")
_NUMBER = re.compile(r"\d{1,3}[.:]?\s+(?=[^\W\d_])")
_WORD = re.compile(rf"[^\W\d_][\w{character_class(APOSTROPHES)}.\-]{{0,30}}|\#?\d{{1,3}}(?!\w|:\d)")
#: May come after a name: a description (after a name in capitals), directions, places and times.
_ROLE = re.compile(r",\s[^\n:?!]{1,60}(?=:)")
_ASIDES = re.compile(rf"(?:\s?[(\[][^()\[\]\n]{{1,60}}[)\]]){{1,3}}|\s+{_STAMP}(?=:)")
_STOP = re.compile(r"\s?(?P<end>[:.])(?=\s|\Z)")
_GAP = re.compile(r"[.:]?(?:\s{2,}|\t)")
_BRACKETED = re.compile(r"[\[](?P<name>[^\[\]\n:]{2,40})[\]]\s?(?P<end>:?)(?=\s|\Z)")
_IN_ANGLES = {
    ANGLE: re.compile(r"<[@+%~&]?(?P<name>[^\W\d][\w-]{0,30})>(?=\s)"),
    VOICE: re.compile(r"(?P<name>[^\s<>][^<>\n]{0,80})>"),
}
_VOICE = re.compile(r"<v(?:\.[\w.-]+)?[ \t]+\Z")
#: May come after a name on a line of its own.
_ALONE = {
    TIMED: re.compile(rf"(?:\s+(?:APP\s+)?|\s*[\[(]){_STAMP}[\])]?\Z"),
    DASHED: re.compile(rf"\s{DASHES}\s[^\W_][^\n.?!:]{{1,70}}\Z"),
}
#: Lines that never belong to a turn: the numbers and times of subtitles.
FURNITURE = re.compile(rf"(?:\d{{1,5}}|WEBVTT\b.*|(?:\d+:)?{_TIME}\s*-->.*)\Z")
#: Directions and times between a label and the words.
_ASIDE = re.compile(r"[(\[][^()\[\]]{1,80}[)\]]:?\s*")


@attrs.frozen
class _View:
    """The beginning of a line as a reader sees it."""

    text: str
    places: Sequence[int]  #: where each character is in the whole text, and where the line ends

    def span(self, first: int, last: int) -> Span:
        """The place of a stretch of the view in the whole text."""
        return Span(start=self.places[first], end=self.places[last - 1] + 1)


def _view(seen: Markup, start: int, end: int) -> _View:
    """The first characters of a line without its markup."""
    stop = min(end, start + LONGEST_LINE)
    following = bisect_left(seen.starts, start)
    if following == len(seen.starts) or seen.starts[following] >= stop:
        return _View(seen.text[start:stop], range(start, stop + 1))
    places: list[int] = []
    at = start
    while at < stop:
        if at in seen.opens and not seen.opens[at][1]:
            at = seen.opens[at][0]
        else:
            places.append(at)
            at += 1
    return _View("".join(seen.text[place] for place in places), [*places, max(at, stop)])


def begin_of_words(seen: Markup, at: int, end: int) -> int:
    """Where the words begin after a label, directions, times and markup; ``end`` if there are none."""
    text = seen.text
    while at < end:
        aside = _ASIDE.match(text, at, end)
        after = aside.end() if aside else seen.skip(at + text[at].isspace())
        if after == at:
            return at
        at = after
    return end


def past_number(seen: Markup, at: int, end: int) -> int:
    """The place after the number of a line, if it has one."""
    number = _NUMBER.match(seen.text, at, end)
    return number.end() if number else at


def label_at(seen: Markup, start: int, end: int, words: ScriptWords) -> Label | None:
    """The label that a line may begin with; None if there is none."""
    view = _view(seen, start, end)
    hidden = seen.text[seen.back(start) : start]  # markup before the line: a voice tag, ">>"
    if _VOICE.search(hidden):
        return _angled(view, 0, VOICE)
    before = _BEFORE.match(view.text)
    at = before.end() if before else 0
    if before and (before["mark"] or before["stamp"] or ">>" in hidden.replace(" ", "")):
        label = _of_any_shape(view, at, words)
        return None if label is None else attrs.evolve(label, timed=True)
    number = _NUMBER.match(view.text, at)
    if number is None:
        return _of_any_shape(view, at, words)
    label = _named(view, number.end(), words)
    return attrs.evolve(label, numbered=True) if label is not None and _may_be_numbered(label) else None


def _may_be_numbered(label: Label) -> bool:
    """Whether a label may follow the number of a line in a record, unlike a name in a list: "Q", "THE COURT:"."""
    return label.kind in INTERVIEW or (label.end == ":" and label.in_capitals)


def _of_any_shape(view: _View, at: int, words: ScriptWords) -> Label | None:
    """The label at a place in a line, in any of its forms."""
    return _angled(view, at, ANGLE) or _bracketed(view, at, words) or _named(view, at, words)


def _angled(view: _View, at: int, end: str) -> Label | None:
    """The label in “<lena> why not” or “<v Lena Fox>Why not?”; the view hides the start of a voice tag."""
    found = _IN_ANGLES[end].match(view.text, at)
    return None if found is None else _label(view, found.span("name"), NAME, end, found.end())


def _bracketed(view: _View, at: int, words: ScriptWords) -> Label | None:
    """The label in “[Lena Fox] Why not?”, or the same on a line of its own."""
    found = _BRACKETED.match(view.text, at)
    kind = None if found is None else _kind(found["name"], words)
    if found is None or kind is None or kind not in NAMES:
        return None
    return _label(view, found.span("name"), kind, found["end"] or "]", found.end())


def _named(view: _View, at: int, words: ScriptWords) -> Label | None:
    """The label in “Lena Fox (laughing): Why not?”, “Mr. KELL of North Dale. I do.” or “Q    Why not?”."""
    last = _end_of_name(view.text, at, words)
    if last == at:
        return None
    gap, long = _GAP.match(view.text, last), len(view.text) > LONGEST_ALONE
    kind = None if long and gap is None else _kind(view.text[at:last], words)
    if gap and kind in INTERVIEW and gap.end() < len(view.text):
        end = gap.group()[0] if gap.group()[0] in ".:" else " "
        return _label(view, (at, last), kind, end, gap.end())
    alone = None if long else _alone(view, at, last, kind)
    return alone or _before_stop(view, at, last, words)


def _before_stop(view: _View, at: int, last: int, words: ScriptWords) -> Label | None:
    """The label that is a name, with any description and directions, before a colon or a full stop."""
    after = _past_role(view.text, last, view.text[at:last])
    asides = _ASIDES.match(view.text, after)
    stop = _STOP.match(view.text, asides.end() if asides else after)
    if stop is None or (stop["end"] == "." and stop.end() == len(view.text)):
        return None
    has_role = after > last
    last = _without_place(view.text, at, last, words) if stop["end"] == "." else last
    kind = _kind(view.text[at:last], words)
    if kind is None or (kind == NICK and stop["end"] == ".") or (has_role and kind in INTERVIEW):
        return None
    return _label(view, (at, last), kind, stop["end"], stop.end())


def _label(view: _View, name: tuple[int, int], kind: str, end: str, begin: int) -> Label:
    """A label, from places in the view; it is on a line of its own if nothing follows it."""
    text = view.text[name[0] : name[1]]
    alone = PLAIN if begin == len(view.text) else ""
    return Label(kind=kind, span=view.span(*name), name=text, end=end, begin=view.places[begin], alone=alone)


def _alone(view: _View, at: int, last: int, kind: str | None) -> Label | None:
    """The label that is a whole line: “LENA (CONT'D)”, “Lena Fox  2:05 PM”, “Lena Fox -- Baker”."""
    text = view.text
    if kind not in NAMES:
        return None
    asides = _ASIDES.match(text, last)
    if (asides.end() if asides else last) == len(text):
        alone = CAPITALS if text[at:last].isupper() else PLAIN
    else:
        alone = next((shape for shape, after in _ALONE.items() if after.match(text, last)), "")
    return attrs.evolve(_label(view, (at, last), kind, "", len(text)), alone=alone) if alone and kind else None


def _end_of_name(text: str, at: int, words: ScriptWords) -> int:
    """Where the words of a name end."""
    last = at
    for _ in range(MOST_WORDS):
        word = _WORD.match(text, at)
        if word is None:
            break
        last = word.end()
        if word.group().endswith(".") and not _is_short(word.group(), words):
            return last - 1
        at = last + 1
        if text[last:at] not in {" ", "\N{NO-BREAK SPACE}"}:
            break
    return last


def _is_short(word: str, words: ScriptWords) -> bool:
    """Whether the full stop after a word belongs to it: "Mr.", "St.", an initial."""
    bare = word.rstrip(".").lower()
    if bare in words.questions | words.answers:
        return False
    return len(bare) == 1 or "." in bare or bare in words.short


def _past_role(text: str, at: int, name: str) -> int:
    """The place after “, HOST” following a name. Many clauses have commas, so the name must be in capitals."""
    role = _ROLE.match(text, at) if name.isupper() else None
    return at if role is None or ("." in role.group() and not role.group().isupper()) else role.end()


def _without_place(text: str, at: int, last: int, words: ScriptWords) -> int:
    """The end of “Mr. KELL” in “Mr. KELL of North Dale”."""
    parts = text[at:last].split()
    for number, part in enumerate(parts[1:], 1):
        if part in words.places and parts[number - 1].isupper():
            return at + len(" ".join(parts[:number]))
    return last


def _kind(name: str, words: ScriptWords) -> str | None:
    """The kind of label that a name is; None if it is not a label."""
    lower = straight(name.lower())
    if lower in words.questions:
        return QUESTION
    if lower in words.answers:
        return ANSWER
    parts = lower.split()
    if not words.captions.isdisjoint(parts) or lower in words.talk:
        return None
    if lower in words.roles:
        return ROLE
    if _is_name(name):
        return NAME
    return NICK if _is_nick(name) else None


def _is_name(name: str) -> bool:
    """Whether every word except small ones inside has a capital; a number or letter may come last ("Speaker 1")."""
    parts = name.split()
    inner = parts[1:-1]
    numbered = len(parts) > 1 and (parts[-1].lstrip("#").isdigit() or (len(parts[-1]) == 1 and parts[-1].isupper()))
    named = parts[:-1] if numbered else parts
    capitals = all(part[0].isupper() or (part in inner and part.islower() and len(part) <= LONGEST_PARTICLE) for part in named)
    return capitals and len(named[-1].strip(".")) > 1


def _is_nick(name: str) -> bool:
    """Whether a name is a lower-case chat name, or a few words that describe the speakers ("Several members")."""
    parts = name.split()
    return all(part.islower() and part.isalpha() for part in parts[1:]) and (len(parts) > 1) != name[0].islower()
