"""Where a narrator interrupts a turn that begins with a dash: at another dash, or before a verb of saying after punctuation."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import DIALOGUE_DASHES, ELLIPSIS, PAUSES, STOPS, straight
from quoteattr.lang.pack import Dash
from quoteattr.tokenizer.storytelling import JOINED_WORD, NO_NARRATION, words_in
from quoteattr.tokenizer.table import LEFT_GUILLEMET, RIGHT_GUILLEMET
from quoteattr.tokenizer.tag_words import addresses, adds_more, has_subject, is_complete, is_linked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quoteattr.lang.pack import Writing
    from quoteattr.tokenizer.storytelling import Narration

__all__ = ["Break", "Narrator", "breaks_of"]

_DASH = re.compile("|".join(sorted(DIALOGUE_DASHES)) + "|-")
_WORD = re.compile(r"[^\W\d_]+")
#: The word right before a place, with its own full stops ("a.m").
_LAST_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:\.[^\W\d_]+)*\Z")
_END = re.compile(rf"[.!?{ELLIPSIS}]+(?=\s|\Z)")  # of a sentence
_COMMA = re.compile(r"\s*[,;]\s+")
_PAUSE = re.compile(r"\s*[,;:]\s+")
#: A name in apposition: two or more words with a capital before a comma or a full stop.
_NAMED = re.compile(r"[^\W\d_a-zåäöæøéü]\w+(?:[ -][^\W\d_a-zåäöæøéü]\w+)+(?=\s*[,.])")
#: What comes before a tag without a dash.
_BEFORE_TAG = re.compile(rf"(?:[,?!{ELLIPSIS}]+|\.\.\.)(?:\s*\[[^\[\]\n]*\][,;.]?)?\s+(?=[^\W\d_])")
#: A dash with which speech goes on after a colon: “– Ja, säger han och tillägger: – Men inte nu.”
_AGAIN = re.compile(rf":\s+(?:{_DASH.pattern})\s+")
#: A dash with which speech goes on after a sentence.
_RESUMED = re.compile(rf"(?<=[.!?{ELLIPSIS}])\s+(?:{_DASH.pattern})\s+(?=[^\W\d_])")
_GUILLEMET = re.compile(f"[{LEFT_GUILLEMET}{RIGHT_GUILLEMET}]")
_LEFT = STOPS | PAUSES
FURTHEST_VERB = 8  #: words before the verb of a tag after a dash ("with an anxious look in the end said Otis")
LONGEST_ABBREVIATION = 12  #: characters
LONGEST_SPLIT = 4  #: words after the first word of a verb that are searched for its last word
MOST_PAUSES = 20  #: commas and the like in the sentence of a tag
SHORTEST_TAG = 2  #: words of a tag before a comma


@attrs.frozen
class Break:
    """A dash inside a turn."""

    start: int
    end: int
    opens: bool  #: with space before it and a letter after it
    closes: bool  #: with something else before it, and space or punctuation after it
    spaced: bool  #: with space on both sides
    after: str  #: the last visible character before it
    next: int  #: where the next dash begins, or the end of the turn

    @property
    def pauses(self) -> bool:
        """Whether punctuation comes before it."""
        return self.after in _LEFT


def breaks_of(text: str, turn: re.Match[str], end: int) -> list[Break]:
    """The dashes inside a turn; a hyphen is one only if the turn begins with one, and never inside a word."""
    hyphens = turn["dash"] == "-"
    found = [one for one in _DASH.finditer(text, turn.end(), end) if _is_break(text, one, end, hyphens=hyphens)]
    limits = [*(one.start() for one in found), end][1:]
    return [_break(text, one, turn.end(), limit, end) for one, limit in zip(found, limits, strict=True)]


def _is_break(text: str, dash: re.Match[str], end: int, *, hyphens: bool) -> bool:
    """Whether a dash may separate speaker and narrator."""
    if dash[0] != "-":
        return True
    inside = text[dash.start() - 1].isalnum() and dash.end() < end and text[dash.end()].isalnum()
    return hyphens and not inside


def _break(text: str, dash: re.Match[str], begin: int, following: int, end: int) -> Break:
    """A dash with its neighbours."""
    left = text[dash.start() - 1]
    right = text[dash.end()] if dash.end() < end else " "
    before = text[begin : dash.start()].rstrip()[-1:]
    return Break(
        start=dash.start(),
        end=dash.end(),
        opens=left.isspace() and right.isalpha(),
        closes=not left.isspace() and not right.isalnum(),
        spaced=left.isspace() and right.isspace(),
        after=before,
        next=following,
    )


@attrs.frozen
class Narrator:
    """How a narrator interrupts dialogue in a language."""

    writing: Writing
    narration: Narration = NO_NARRATION
    said: frozenset[str] = attrs.field(init=False)  #: the finite forms of verbs that introduce quoted words
    split: Mapping[str, frozenset[str]] = attrs.field(init=False)  #: first words of those of two words -> the second words

    @said.default
    def _said(self) -> frozenset[str]:
        """The forms, kept here because they are looked up often."""
        return self.narration.said

    @split.default
    def _split(self) -> Mapping[str, frozenset[str]]:
        """The verb forms of two words, by their first word. There are none if tags need a dash."""
        found: dict[str, set[str]] = {}
        parted = (form for form in self.said if " " in form) if self.writing.dash is Dash.OPEN else ()
        for first, _, rest in (form.partition(" ") for form in parted):
            found.setdefault(first, set()).add(rest)
        return {first: frozenset(rest) for first, rest in found.items()}

    def tags(self, text: str, dash: Break, end: int) -> bool:
        """Whether a verb of saying is among the first words after a dash, which begin with a small letter.

        Where tags need no dash, a dash belongs to the speech unless the verb comes right after it.
        """
        if self.writing.dash is Dash.OPEN:
            return self._is_tag(text, _past_space(text, dash.end, end), end)
        limit = min(self.sentence_end(text, dash.end, end), dash.next)
        found = [word[0] for word in itertools.islice(_WORD.finditer(text, dash.end, limit), FURTHEST_VERB)]
        return bool(found) and found[0][0].islower() and any(self._usual(word) in self.said for word in found)

    def _usual(self, word: str) -> str:
        """A word spelled as in the language pack ("ё" as "е")."""
        for letter, usual in self.writing.letters.items():
            word = word.replace(letter, usual)
        return word

    def interrupts(self, text: str, turn: re.Match[str], end: int) -> bool:
        """Whether a verb of saying shows that a narrator interrupts or ends a turn."""
        tags = self.open_tags(text, turn.end(), end)
        return next(tags, None) is not None or any(self.tags(text, dash, end) for dash in breaks_of(text, turn, end))

    def begins(self, text: str, dash: Break, end: int) -> bool:
        """Whether the narrator begins at a dash."""
        if self.writing.dash is not None and self.tags(text, dash, end):
            return True
        follows = text[dash.end : dash.end + 3].lstrip()[:1]
        # Old editions print “— Нет,— сказала Вера.— Поздно.”
        touching = dash.closes and not (self.writing.dash is Dash.SPACED and dash.pauses)
        if touching or not follows.isalpha():
            return False
        if self.writing.dash is None:
            return follows.islower() and (dash.opens or (dash.spaced and dash.pauses))
        # With an open dash, dashes inside a turn belong to the speech: “– Du – jag vet det – är snäll.”
        return self.writing.dash is not Dash.OPEN and _by_deed(text, dash, end, small=follows.islower())

    def ends(self, text: str, dash: Break, begin: int) -> bool:
        """Whether the words of a narrator that begin at a place end at a dash.

        A dash inside a later sentence of the narrator is an aside: “– Tak – mówi Jan. Lech – drugi w tabeli – wygrał.”
        """
        if self.writing.dash is Dash.SPACED and dash.after not in _LEFT and _END.search(text, begin, dash.start) is not None:
            return self.sentence_end(text, begin, dash.start) >= dash.start
        return not dash.opens or (self.writing.dash is not None and text[dash.start] == "-")

    def deed_before(self, text: str, dash: Break, begin: int) -> int | None:
        """Where the sentence before a dash begins, if it says what somebody did: “– Mamma! Per sprang hem. – Du kom!”

        The dash shows that speech goes on, so that the sentence isn't speech; a sentence that begins the turn is.
        """
        follows = text[dash.end : dash.end + 3].lstrip()[:1]
        if self.writing.dash is not Dash.OPEN or not dash.spaced or dash.after not in STOPS or not follows.isupper():
            return None
        ends = [found.end() for found in _END.finditer(text, begin, dash.start)]
        if len(ends) < 2 or self._names_speaker(text, ends[-2], dash.start):
            return None
        if self.narration.known and not self.narration.tells(text, ends[-2], dash.start):
            return None
        return _past_space(text, ends[-2], dash.start)

    def _names_speaker(self, text: str, begin: int, end: int) -> bool:
        """Whether a verb of saying shows where the narrator begins."""
        return any(word[0] in self.said for word in _WORD.finditer(text, begin, end))

    def open_tags(self, text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
        """The tags that no dash separates from the speech: where each begins, and where speech goes on."""
        if self.writing.dash is not Dash.OPEN:
            return
        at, depth, seen = begin, 0, begin
        while (found := _BEFORE_TAG.search(text, at, end)) is not None:
            at = found.end()
            depth, seen = depth + _opened(text, seen, found.start()), found.start()
            # A tag inside another quotation, or right after it, is of that one.
            inner = self.narration.known and (depth > 0 or text[found.start() - 1] == RIGHT_GUILLEMET)
            if not inner and self._is_tag(text, at, end):
                last = self._tag_end(text, at, end)
                yield found.end(), last
                at = last

    def closed_at(self, text: str, begin: int, end: int) -> int:
        """Where the speech of a turn ends: at a closing guillemet that nothing in it opens, or at its end.

        « Qui est là ? / — Moi », dit Anne: one pair of marks may hold a whole conversation.
        """
        depth = 0
        for mark in _GUILLEMET.finditer(text, begin, end) if self.narration.known else ():
            depth += 1 if mark[0] == LEFT_GUILLEMET else -1
            if depth < 0:
                return mark.start()
        return end

    def _is_tag(self, text: str, at: int, end: int) -> bool:
        """Whether a verb of saying begins at a place, after small words."""
        while (word := JOINED_WORD.match(text, at, end)) is not None:
            seen = self._usual(straight(word[0]))
            if seen in self.said or seen.partition("-")[0] in self.said or self._is_split(text, word, end):
                return not self.narration.known or has_subject(self.narration, text, seen, word.end(), end)
            if seen not in self.writing.before_tag:
                return False
            at = _past_space(text, word.end(), end)
        return False

    def _tag_end(self, text: str, at: int, end: int) -> int:
        """Where the speech goes on after a tag: after its sentence, or after a comma that no word of the narrator follows."""
        last = self.sentence_end(text, at, end)
        again = _AGAIN.search(text, at, last)
        if again is not None:
            return again.end()
        behind = _past_space(text, last, end)
        resumes = _DASH.match(text, behind, end) is not None
        paused = None if resumes else self.pause_end(text, at, last)
        if paused is not None:
            return paused
        return self._past_dash(text, behind, end) if self.narration.known else self._resumed_at(text, last, end)

    def _resumed_at(self, text: str, tagged: int, end: int) -> int:
        """Where speech goes on after the sentence of a tag: at once, or after a dash behind more sentences of the narrator."""
        last = tagged
        while self._narrates(text, _past_space(text, last, end), end):
            last = self.sentence_end(text, _past_space(text, last, end), end)
        resumed = _RESUMED.search(text, last - 1, end) if last > tagged else None
        if resumed is not None:
            return resumed.end()
        return self._past_dash(text, _past_space(text, last, end), end)

    def pause_end(self, text: str, at: int, last: int) -> int | None:
        """Where speech goes on after a comma in the sentence of a tag; where words show this, also after other signs."""
        if not self.narration.known:
            commas = _COMMA.finditer(text, at, last)
            return next((comma.end() for comma in commas if self._returns(text, at, comma, last)), None)
        inserted = False
        for pause in itertools.islice(_PAUSE.finditer(text, at, last), MOST_PAUSES):
            tag = words_in(text, at, pause.start())
            linked = is_linked(self.narration, tag)
            within = linked or inserted or not is_complete(self.narration, tag)
            if not within and not self._adds(text, tag, pause.end(), last):
                return pause.end()
            inserted = linked
        return None

    def _returns(self, text: str, at: int, comma: re.Match[str], last: int) -> bool:
        """Whether speech goes on after a comma: the tag before it is whole, and no name or word of the narrator follows."""
        if _NAMED.match(text, comma.end(), last) is not None:
            return False  # "sier ordføreren i Lund, Ida Ek, til NTB"
        short = sum(1 for _ in _WORD.finditer(text, at, comma.start())) < SHORTEST_TAG
        follows = JOINED_WORD.match(text, comma.end(), last)
        return not short and follows is not None and straight(follows[0]).lower() not in self.writing.goes_on

    def _adds(self, text: str, tag: list[str], at: int, end: int) -> bool:
        """Whether the narrator goes on after a comma behind the words of a tag."""
        if addresses(self.narration, text, at, end):
            return False
        return self._goes_on(text, at, end) or adds_more(self.narration, text, tag, at, end)

    def _goes_on(self, text: str, at: int, end: int) -> bool:
        """Whether the next word, or the next two, belong to a narrator who goes on."""
        words = [straight(word[0]).lower() for word in itertools.islice(JOINED_WORD.finditer(text, at, end), 2)]
        return not self.writing.goes_on.isdisjoint({*words[:1], " ".join(words)})

    def _narrates(self, text: str, at: int, end: int) -> bool:
        """Whether a sentence after that of a tag is the narrator's: "Han påpeker at"."""
        first = _WORD.match(text, at, end)
        if first is None or first[0].lower() not in self.writing.narrated:
            return False
        verb = _WORD.match(text, _past_space(text, first.end(), end), end)
        return verb is not None and (verb[0] in self.said or self._is_split(text, verb, end))

    def _is_split(self, text: str, verb: re.Match[str], end: int) -> bool:
        """Whether the second word of a verb soon follows its first: "lade hon till", "legger Ole Bek til"."""
        rest = self.split.get(verb[0])
        near = itertools.islice(_WORD.finditer(text, verb.end(), end), LONGEST_SPLIT)
        return rest is not None and any(word[0] in rest for word in near)

    def _past_dash(self, text: str, at: int, end: int) -> int:
        """The place after a dash with which speech goes on: “– Nej, sa Erik. – Det är sent.”"""
        dash = _DASH.match(text, at, end)
        return at if dash is None else _past_space(text, dash.end(), end)

    def sentence_end(self, text: str, at: int, end: int) -> int:
        """The end of the sentence at a place, after its full stop; that of an abbreviation ("M. Hardy") doesn't end it."""
        for found in _END.finditer(text, at, end):
            word = _LAST_WORD.search(text, max(at, found.start() - LONGEST_ABBREVIATION), found.start())
            if found[0] != "." or word is None or not self._is_abbreviation(word[0]):
                return found.end()
        return end

    def _is_abbreviation(self, word: str) -> bool:
        """Whether a full stop after a word is part of it, as after a title or an initial."""
        return word.lower() in self.writing.abbreviations or (len(word) == 1 and word.isupper())


def _opened(text: str, begin: int, end: int) -> int:
    """How many more guillemets open than close in a range."""
    return text.count(LEFT_GUILLEMET, begin, end) - text.count(RIGHT_GUILLEMET, begin, end)


def _past_space(text: str, at: int, end: int) -> int:
    """The first place that isn't white space."""
    while at < end and text[at].isspace():
        at += 1
    return at


def _by_deed(text: str, dash: Break, end: int, *, small: bool) -> bool:
    """Whether the words after a dash say what somebody did, without a verb of saying: “— Спи. — Пётр закрыл дверь.”"""
    if _comes_back(text, dash, end):
        return True
    if small:
        return dash.pauses or (dash.opens and _is_set_off(text, dash, end))
    return dash.pauses and (dash.next < end or dash.after in STOPS)


def _comes_back(text: str, dash: Break, end: int) -> bool:
    """Whether a sentence ends before the next dash and another begins after it: “– Późno – Jan wstał. – Idź.”"""
    if not dash.spaced or dash.next >= end or text[dash.end : dash.next].rstrip()[-1:] != ".":
        return False
    return text[dash.next + 1 : dash.next + 3].lstrip()[:1].isupper()


def _is_set_off(text: str, dash: Break, end: int) -> bool:
    """Whether the words after a dash end with the turn, or at a dash before punctuation: a remark inside speech doesn't."""
    after = text[dash.next + 1 : dash.next + 3].lstrip()[:1]
    return dash.next >= end or after in PAUSES | {"."}
