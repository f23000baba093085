"""— Come in, Ned, said the clerk. It’s open. «It’s over, he sighed, all over»: the narrator interrupts within the marks."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import CLAUSE_ENDS, FINAL_MARKS, PAUSES, STROKES
from quoteattr.lang.pack import Complement, Dash, Subject
from quoteattr.reading import classes as c
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.tags import Tag, skip_punctuation, tags_after
from quoteattr.tokenizer.table import GUILLEMETS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import SourceCue, Utterance
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["SIEVE"]

#: The punctuation after which a narrator may interrupt.
BREAKS = FINAL_MARKS | PAUSES
QUOTING = frozenset({Complement.QUOTE, Complement.WEAK})
MOST_BREAKS = 3  #: breaks in a turn after which a tag is looked for
LONGEST_TAG = 25  #: tokens of a tag


def find(site: UtteranceSite, reading: Reading) -> SourceCue | None:
    """The first tag inside the quoted words, with a comma or full stop before and after it."""
    utterance = site.utterance
    style = reading.marked.pieces[utterance.pieces[0]].style
    dashed = _between_dashes(utterance, reading) if style != "dash" and reading.pack.writing.dash is Dash.SPACED else None
    if dashed is not None:
        return dashed
    if style != "dash" and style not in GUILLEMETS:
        return None
    for place in _breaks(utterance, reading, style):
        narrated = _narrated(utterance, reading, style, place)
        if narrated is not None:
            tag, cut = narrated
            return attrs.evolve(source_cue(tag.verb, tag.subject), cut=cut) if _leaves_words(utterance, reading, cut) else None
    return None


def _between_dashes(utterance: Utterance, reading: Reading) -> SourceCue | None:
    """The first tag between dashes inside quotation marks: «Это всё, — сказал он, — и хватит»."""
    level = utterance.level + 1
    dashes = [i for i in range(utterance.begin + 1, utterance.end) if reading.words[i] in STROKES and reading.depth[i] == level]
    for dash, following in pairwise([*dashes, utterance.end - 1]):
        tag = _dashed_tag(reading, dash, utterance.end, level)
        cut = (dash - (reading.words[dash - 1] == ","), following + 1)
        if tag is not None and _leaves_words(utterance, reading, cut):
            return attrs.evolve(source_cue(tag.verb, tag.subject), cut=cut)
    return None


def _dashed_tag(reading: Reading, dash: int, limit: int, level: int) -> Tag | None:
    """The inverted tag that begins after a dash, before which the spoken words have a comma or end."""
    if reading.words[dash - 1] not in BREAKS and not reading.flags[dash - 1] & c.MARK:
        return None
    tag = next(tags_after(reading, dash + 1, min(limit, dash + LONGEST_TAG), level), None)
    if tag is None or not (tag.verb.tensed and tag.inverted):
        return None
    return tag if tag.verb.complements & QUOTING else None


def _breaks(utterance: Utterance, reading: Reading, style: str) -> Iterator[int]:
    """The first tokens at which a narrator may interrupt; in guillemets, which show where the words end, only commas."""
    level = utterance.level + 1
    inside = range(utterance.begin, utterance.end - 1)
    breaks = islice((i for i in inside if reading.words[i] in BREAKS and reading.depth[i] == level), MOST_BREAKS)
    return (i for i in breaks if style == "dash" or reading.words[i] == ",")


def _narrated(utterance: Utterance, reading: Reading, style: str, place: int) -> tuple[Tag, tuple[int, int]] | None:
    """The tag after a break, and the range of tokens that is the narrator's."""
    start = skip_punctuation(reading, place + (reading.words[place] == ":"), utterance.last)
    tag = next(tags_after(reading, start, min(utterance.last, place + LONGEST_TAG), utterance.level + 1), None)
    end = None if tag is None else _end(reading, utterance, tag)
    if tag is None or end is None or not _is_narration(reading, tag, style, start, end):
        return None
    return tag, (start if style == "dash" else place, end)


def _end(reading: Reading, utterance: Utterance, tag: Tag) -> int | None:
    """One past the tag with its adverbials: at the next comma or full stop, or at the end of the turn."""
    end = max(tag.verb.end, tag.subject.source[1])
    while end < utterance.last and reading.words[end] not in CLAUSE_ENDS:
        end += 1
        if end - tag.verb.head > LONGEST_TAG:
            return None
    return end


def _leaves_words(utterance: Utterance, reading: Reading, cut: tuple[int, int]) -> bool:
    """Whether the turn has any words besides the tag."""
    flags = reading.flags
    return any(
        bits & c.WORD for first, last in ((utterance.begin, cut[0]), (cut[1], utterance.end)) for bits in flags[first:last]
    )


def _is_narration(reading: Reading, tag: Tag, style: str, start: int, end: int) -> bool:
    """Whether a tag is the narrator's: in guillemets it is between commas, after a dash it is inverted or short."""
    if Complement.WEAK in tag.verb.complements or Complement.QUOTE not in tag.verb.complements or not tag.verb.tensed:
        return False
    if style != "dash":
        return end < len(reading.words) and reading.words[start - 1] == "," and _may_end(reading, tag, end)
    short = end - start <= len(("he", "said", "to", "her", "softly"))
    return tag.inverted or (short and reading.pack.grammar.subject is Subject.BEFORE)


def _may_end(reading: Reading, tag: Tag, end: int) -> bool:
    """Whether a tag in guillemets ends at a token: a comma; for an inverted tag, also any other sign or the closing mark."""
    if reading.words[end] == ",":
        return True
    signs = reading.words[end] in CLAUSE_ENDS or bool(reading.flags[end] & c.CLOSING)
    return signs and tag.inverted and reading.pack.grammar.subject is Subject.BOTH


SIEVE = MentionSieve(
    name="cue_within",
    claim="A turn in guillemets or after a dash contains a tag between commas or full stops: its subject speaks the rest.",
    find=find,
    examples=(
        Example(text="«It is over, Leo sighed, all over.»", mention="Leo"),
        Example(lang="ru", text="«Это всё, — сказал Лев, — и хватит».", mention="Лев"),
    ),
    counterexamples=(Example(text="“It is over, Leo sighed, all over.”"),),
)
