"""From quoted pieces to utterances: pieces separated only by their own attribution are one turn of one speaker."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import CALLS, DIALOGUE_DASHES, ELLIPSES, SENTENCE_ENDS
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import Utterance
from quoteattr.resolver.tag_sources import fills_gap, tag_source
from quoteattr.resolver.utterances.bare_names import is_quoted_name
from quoteattr.resolver.utterances.parted import left_of, parts_at
from quoteattr.resolver.utterances.second_reports import holds_tag, only_adverbials, only_looks_like_tag
from quoteattr.resolver.utterances.titles import has_title_case
from quoteattr.syntax.bare_tags import bare_tag, tagged
from quoteattr.syntax.finite import has_verb, is_finite
from quoteattr.syntax.light import is_light
from quoteattr.syntax.possession import words_with
from quoteattr.syntax.tags import skip_punctuation, tags_after
from quoteattr.syntax.tree_clauses import filling_verb
from quoteattr.syntax.verbs import verb_at, verbs_between
from quoteattr.tokenizer.table import GUILLEMETS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb
    from quoteattr.syntax.tags import Tag
    from quoteattr.tokenizer.base import Piece

__all__ = ["group"]

DEEPEST_LEVEL = 32  #: levels of nested quotations that are read; deeper ones aren't separated
MOST_REOPENED = 3  #: how many pieces back a paragraph may reopen
LONGEST_SENTENCE = 150  #: the most tokens read of the sentence before a piece
LONGEST_NAME = 9  #: tokens of a name in quotation marks, counting the marks
SHORTEST_TAG = 3  #: tokens of a tag with its comma
LONGEST_TAG = 6  #: tokens of a short tag
VERBAL = c.AUXILIARY | c.MODAL
SHORTEST_LEAD = 4  #: the fewest words of a quoted sentence before its quotation mark
LONGEST_GAP = 40  #: tokens of the narrator's words inside one turn
#: Classes of words after a closing mark that continue the sentence around it, not the words inside.
FOLLOWING = c.PREPOSITION | c.CONJUNCTION | c.SUBORDINATOR | c.TIME | c.ADVERB | c.RELATIVE | c.CAPITAL
QUOTING = frozenset({Complement.QUOTE, Complement.WEAK})  #: complements of verbs that may introduce a quotation after a colon
UNMARKED = frozenset({"dash", "script"})  #: styles of turns that are paragraphs, never part of a sentence
SHORTEST_SENTENCE = 4  #: the fewest words in a sentence without a final full stop


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "group"
    adding: frozenset[str] = NO_WORDS  #: lemmas with which a speaker goes on ("she added, «B»")
    joining: frozenset[str] = NO_WORDS  #: marks between a tag and the rest of a turn («A», dijo Inés: «B»)


@attrs.frozen(eq=False)
class _Seen:
    """A piece with its range of tokens."""

    index: int
    piece: Piece
    first: int
    last: int
    begin: int  #: its first token inside the quotation marks
    end: int  #: one past the last token inside the quotation marks


#: The pieces of a turn, and the tokens up to which the words before and after it may be read.
_Turn = tuple[list[_Seen], int, int]


def _seen(reading: Reading, index: int, piece: Piece) -> _Seen:
    """A piece with its range of tokens."""
    return _Seen(index, piece, *reading.range_of(piece.extent), *reading.range_of(piece.content or piece.extent))


def group(reading: Reading) -> list[Utterance]:
    """All utterances of a text, in text order."""
    seen = [_seen(reading, k, piece) for k, piece in enumerate(reading.marked.pieces)]
    siblings: defaultdict[tuple[int | None, bool], list[_Seen]] = defaultdict(list)
    for one in seen:
        if one.begin < one.end and one.piece.content is not None and one.piece.depth <= DEEPEST_LEVEL:
            siblings[one.piece.parent, is_quoted_name(reading, (one.first, one.last), (one.begin, one.end))].append(one)
    turns: list[_Turn] = []
    for (parent, named), pieces in siblings.items():
        bounds = (0, len(reading.words)) if parent is None else (seen[parent].begin, seen[parent].end)
        turns.extend([([one], *bounds) for one in pieces] if named else _turns(reading, pieces, bounds))
    turns.sort(key=lambda turn: (turn[0][0].first, -turn[0][-1].last))
    return [_utterance(reading, k, *turn) for k, turn in enumerate(turns)]


def _turns(reading: Reading, pieces: Sequence[_Seen], bounds: tuple[int, int]) -> list[_Turn]:
    """The turns made of the pieces of one parent."""
    turns: list[_Turn] = []
    before = bounds[0]
    k = 0
    while k < len(pieces):
        members, names = [pieces[k]], list[_Seen]()
        whole = _introduced(reading, pieces[k], max(before, bounds[0]))
        k += 1
        while whole and k < len(pieces):
            named = k + 1 < len(pieces) and _is_named_in_tag(reading, members[-1], pieces[k])
            if not _goes_on(reading, members, pieces[k + named]):
                break
            names.extend(pieces[k : k + named])
            members.append(pieces[k + named])
            k += 1 + named
        after = min(pieces[k].first if k < len(pieces) else bounds[1], bounds[1])
        before = left_of(reading, members[0].first, before)
        turns.append((members, max(before, bounds[0]), after))
        turns.extend(([name], max(before, bounds[0]), after) for name in names)
        before = members[-1].last
    return turns


def _is_named_in_tag(reading: Reading, last: _Seen, other: _Seen) -> bool:
    """Whether a few quoted words are part of the tag of the piece before: «A», he said on «Early Days». «B»."""
    first, content = other.first, other.piece.content
    if other.piece.continues is not None or content is None:
        return False
    if first in reading.break_set or not last.last < first <= last.last + LONGEST_GAP:
        return False
    if other.last - first > LONGEST_NAME or not (reading.flags[first - 1] & c.WORD or first - 1 in reading.owners):
        return False
    return _begins_sentence(reading, other) and verb_at(reading, first - 1) is None


def _goes_on(reading: Reading, members: Sequence[_Seen], other: _Seen) -> bool:
    """Whether the next piece belongs to the same turn."""
    last = members[-1]
    if other.piece.continues is not None:
        return any(one.index == other.piece.continues for one in members[-MOST_REOPENED:])
    first, end = last.last, other.first
    if first >= end or end - first > LONGEST_GAP or reading.paragraph_index(first - 1) != reading.paragraph_index(end):
        return False
    if first + 1 == end and reading.flags[first] & c.CONJUNCTION and reading.words[last.end - 1] == ",":
        return _begins_sentence(reading, other) and _is_attributed(reading, members)  # "chanted, «A,» and «B»"
    return not _is_apart(reading, members, other) and _is_tag(reading, first, end, last.piece.depth)


def _is_apart(reading: Reading, members: Sequence[_Seen], other: _Seen) -> bool:
    """Whether a piece after other words is a turn of its own: it has a tag, or the words between introduce it alone."""
    last, end = members[-1], other.first
    first = last.last
    parted = parts_at(reading, end)
    opens = end in reading.break_set or parted
    if _is_named_in_tag(reading, last, other) or (opens and _has_tag(reading, other)):
        return True
    if parted and reading.words[end - 2] in SENTENCE_ENDS:
        return True  # "«A», said Ida. - «B»": the dash comes after a whole sentence
    if reading.words[first] in SENTENCE_ENDS and end not in reading.break_set:
        return True  # "«A». Bloom said «b»": the tag belongs to the second piece
    # "Ida asked, «A?» Per said, «B»"
    return _introduces(reading, first, end, last.piece.depth) and _is_attributed(reading, members)


def _introduces(reading: Reading, first: int, end: int, level: int) -> bool:
    """Whether the words between two pieces are a sentence that introduces only the second; not "She added,"."""
    if first not in reading.break_set or reading.words[end - 1] not in {",", ":"}:
        return False
    tag = next(tags_after(reading, first, end, level), None)
    adds = tag is not None and tag.verb.lemma in reading.of_rule[Words].adding
    return tag is not None and not (adds and (reading.words[end - 1] == ":" or tag.subject.kind is MentionKind.PRONOUN))


def _is_attributed(reading: Reading, members: Sequence[_Seen]) -> bool:
    """Whether the pieces so far have a tag, between them or before the first."""
    if any(reading.flags[a.last] & c.WORD for a, b in itertools.pairwise(members) if a.last < b.first):
        return True
    one = members[0]
    start = max(reading.sentence(one.first - 1)[0], one.first - LONGEST_SENTENCE) if one.first else one.first
    if one.first - start < SHORTEST_TAG or reading.words[one.first - 1] not in {",", ":"}:
        return False
    introducing = QUOTING if reading.words[one.first - 1] == ":" else frozenset({Complement.QUOTE})
    return any(verb.complements & introducing for verb in verbs_between(reading, start, one.first, one.piece.depth))


def _has_tag(reading: Reading, one: _Seen) -> bool:
    """Whether a piece that begins a sentence is followed by a tag of its own, and so is a turn of its own."""
    if one.piece.style in GUILLEMETS and holds_tag(reading, one.begin, one.end):
        return True
    last = reading.words[one.end - 1]
    if last not in CALLS | {","} and reading.words[one.last : one.last + 1] != [","]:
        return False
    end = min(reading.paragraph(one.last - 1)[1], one.last + LONGEST_GAP)
    start = skip_punctuation(reading, one.last, end)
    level = one.piece.depth
    if any(True for _ in tags_after(reading, start, end, level)) or bare_tag(reading, start, end, level) is not None:
        return True
    return tag_source(reading, start, end) is not None


def _is_tag(reading: Reading, first: int, end: int, level: int) -> bool:
    """Whether the words between two pieces are only a tag: a sentence of its own, or part of the quoted sentence."""
    start = skip_punctuation(reading, first, end)
    if start >= end:
        joining = ELLIPSES if reading.pack.writing.dash_parts_turns else DIALOGUE_DASHES | ELLIPSES
        return first < end and reading.words[first] in joining
    if reading.words[first] in DIALOGUE_DASHES and reading.words[end - 1] in DIALOGUE_DASHES:
        return True
    if reading.sentence_index(end - 1) != reading.sentence_index(start) or _parts(reading, end - 1):
        return False
    if reading.index.lemmas:
        return filling_verb(reading, (start, end), level) is not None
    for tag in tags_after(reading, start, end, level):
        if only_looks_like_tag(reading, tag, start, end):
            return False
        return not _is_gesture(reading, tag, end) and _fills(reading, max(tag.verb.end, tag.subject.last), end)
    return _fills_alone(reading, start, end, level)


def _fills_alone(reading: Reading, start: int, end: int, level: int) -> bool:
    """Whether a tag without a subject or without a verb is all that comes between two pieces."""
    verb = bare_tag(reading, start, end, level)
    if verb is not None and Complement.WEAK not in verb.complements:
        named = reading.pack.writing.quoted_names and reading.flags[end - 1] & c.WORD  # «...» – сообщили «Вестям»
        return not named and _fills(reading, verb.end, end)
    return fills_gap(reading, start, end)


def _parts(reading: Reading, token: int) -> bool:
    """Whether a colon ends a turn in this language."""
    return reading.words[token] == ":" and ":" not in reading.of_rule[Words].joining


def _is_gesture(reading: Reading, tag: Tag, end: int) -> bool:
    """Whether a tag describes a gesture, which is a sentence of its own unless it is inverted: „..., “ lachte er, „...“."""
    if Complement.WEAK not in tag.verb.complements:
        return False
    return not (reading.pack.grammar.verb_second and tag.inverted and reading.words[end - 1] == ",")


def _fills(reading: Reading, reach: int, end: int) -> bool:
    """Whether a tag up to ``reach`` with its adverbials extends to ``end``, or to punctuation before it."""
    integrated = reach < end and reading.flags[end - 1] & c.WORD and end not in reading.break_set
    return not integrated and only_adverbials(reading, reach, end)


def _utterance(reading: Reading, index: int, members: Sequence[_Seen], before: int, after: int) -> Utterance:
    first, last = members[0].first, members[-1].last
    begins, ends = reading.paragraph(first), reading.paragraph(last - 1)
    left_limit, right_limit = max(before, begins[0]), min(after, ends[1])
    return Utterance(
        index=index,
        pieces=tuple(one.index for one in members),
        level=members[0].piece.depth,
        first=first,
        last=last,
        begin=members[0].begin,
        end=members[-1].end,
        left_limit=left_limit,
        right_limit=right_limit,
        gaps=tuple((a.last, b.first) for a, b in itertools.pairwise(members) if a.last < b.first),
        paragraph=reading.paragraph_index(first),
        last_paragraph=reading.paragraph_index(last - 1),
        integrated=members[0].piece.style not in UNMARKED and _is_part(reading, members, left_limit, right_limit),
    )


def _is_part(reading: Reading, members: Sequence[_Seen], left_limit: int, right_limit: int) -> bool:
    """Whether a piece is part of a sentence outside its quotation marks ("a «technical» stop", "said it was «over»")."""
    one = members[0]
    if len(members) > 1 or words_with(reading, one.first - 1, left_limit) is not None:
        return False
    if _is_led_in(reading, one, left_limit):
        return True
    return not _introduced(reading, one, left_limit) or _runs_on(reading, one, right_limit)


def _is_led_in(reading: Reading, one: _Seen, left_limit: int) -> bool:
    """Whether the quoted sentence begins before the quotation mark: "When it rains, “we stay at home,” said Mira"."""
    before = one.first - 1
    start = max(left_limit, reading.sentence(before)[0], before - LONGEST_SENTENCE) if before > left_limit else before
    if before - start < SHORTEST_LEAD or reading.words[before] != "," or not _may_continue(reading, one):
        return False
    told = any(Complement.QUOTE in verb.complements for verb in verbs_between(reading, start, one.first, one.piece.depth))
    return not told and not _is_sentence_before(reading, one, start, before) and _has_tag(reading, one)


def _may_continue(reading: Reading, one: _Seen) -> bool:
    """Whether a piece may continue a sentence: it begins with a small letter, and not with "and" or "just"."""
    if _begins_sentence(reading, one) or reading.is_adverb(one.begin):
        return False
    return not reading.flags[one.begin] & c.CONJUNCTION


def _is_sentence_before(reading: Reading, one: _Seen, first: int, comma: int) -> bool:
    """Whether the words before a comma are a sentence of the narrator: "She shut the door, “you are late,” she said"."""
    if is_finite(reading, one.begin) or not has_verb(reading, first, comma):
        return False
    return not any(bits & c.SUBORDINATOR for bits in reading.flags[first:comma])


def _introduced(reading: Reading, one: _Seen, left_limit: int) -> bool:
    """Whether a piece begins something new: at a start, after punctuation, or right after a cue."""
    before = one.first - 1
    if before < left_limit or one.first in reading.break_set:
        return True
    if not reading.flags[before] & c.WORD:
        return not _is_predicate(reading, one, left_limit)
    start = max(left_limit, reading.sentence(before)[0], before - LONGEST_SENTENCE)
    verbs = list(verbs_between(reading, start, one.first, one.piece.depth))
    return bool(verbs) and _is_cued(reading, one, verbs[-1], start)


def _begins_with_verb(reading: Reading, one: _Seen) -> bool:
    """Whether a piece begins with an auxiliary, so that it isn't a clause of its own («will open»)."""
    return bool(reading.flags[one.begin] & VERBAL)


def _is_predicate(reading: Reading, one: _Seen, left_limit: int) -> bool:
    """Whether a piece after a comma continues the sentence: "the port, closed since May, «will open»".

    Speech doesn't begin with a verb, unless a tag is right before it.
    """
    before = one.first - 1
    if reading.words[before] != "," or not _begins_with_verb(reading, one) or _begins_sentence(reading, one):
        return False
    return not any(bits & c.CUE for bits in reading.flags[max(left_limit, before - LONGEST_TAG) : before])


def _is_cued(reading: Reading, one: _Seen, verb: Verb, first: int) -> bool:
    """Whether the last verb before a piece introduces it: "said: «We go»", "told me «we go»", but not "said «will go»"."""
    person = Complement.PERSON in verb.complements
    if Complement.QUOTE not in verb.complements or not is_light(reading, verb.last, one.first, addressee=person):
        return False
    if (person and not reading.function[one.first - 1] & f.THAT) or _begins_sentence(reading, one):
        return True
    if verb.last != one.first or not verb.takes_that or _begins_with_verb(reading, one):
        return False
    return not _is_reported(reading, first, verb.first)


def _is_reported(reading: Reading, first: int, verb: int) -> bool:
    """Whether a verb is inside what another verb reports ("adding that he thinks «...»")."""
    return any(
        reading.function[i] & f.THAT and reading.flags[i - 1] & (c.CUE | c.CUE_NOUN) for i in range(first + 1, verb)
    )


def _begins_sentence(reading: Reading, one: _Seen) -> bool:
    return one.piece.content is not None and not reading.text[one.piece.content.start].islower()


def _is_sentence(reading: Reading, one: _Seen) -> bool:
    """Whether a piece begins a paragraph or sentence and is long enough to be one («We will do without it» was her answer)."""
    if one.piece.content is None or one.first not in reading.break_set or not _begins_sentence(reading, one):
        return False
    fewest = SHORTEST_SENTENCE if reading.paragraph(one.first)[0] == one.first else SHORTEST_SENTENCE * 2
    return one.end - one.begin >= fewest and not has_title_case(reading, one.begin, one.end)


def _is_announced(reading: Reading, one: _Seen) -> bool:
    """Whether a verb of saying and a colon are before a piece ("er sagte: „so ist es“ und ging")."""
    return reading.words[one.first - 1] == ":" and _is_attributed(reading, [one])


def _another_follows(reading: Reading, one: _Seen, right_limit: int) -> bool:
    """Whether the sentence has other quoted words later ("says “a” because “b”"), without a tag between the two."""
    end = min(reading.sentence(one.last)[1], one.last + LONGEST_SENTENCE)
    if right_limit >= min(end, len(reading.words)) or reading.depth[right_limit] <= one.piece.depth:
        return False
    if reading.words[right_limit - 1] == ":":
        return False
    return not reading.flags[reading.first_inside(right_limit)] & c.CAPITAL and not any(
        True for _ in verbs_between(reading, one.last, right_limit, one.piece.depth)
    )


def _runs_on(reading: Reading, one: _Seen, right_limit: int) -> bool:
    """Whether the sentence around a piece continues after it as if the quotation marks weren't there."""
    if reading.words[one.end - 1][-1] in SENTENCE_ENDS | {","}:
        return False
    after = one.last
    bits = 0 if after >= right_limit or after in reading.break_set else reading.flags[after]
    if not bits & c.WORD:
        return False
    if _is_sentence(reading, one) or _is_announced(reading, one):
        return False
    if _another_follows(reading, one, right_limit):
        return True
    if tagged(reading, after, right_limit, one.piece.depth):
        return False
    if bits & FOLLOWING and not bits & (c.AUXILIARY | c.MODAL):
        return one.end - one.begin < SHORTEST_SENTENCE
    return True
