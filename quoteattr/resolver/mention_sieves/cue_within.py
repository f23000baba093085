"""— Come in, Ned, said the clerk. It’s open. «It’s over, he sighed, all over»: the narrator interrupts within the marks."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

import attrs

from quoteattr._punctuation import CALLS, CLAUSE_ENDS, FINAL_MARKS, PAUSES, STROKES
from quoteattr.lang.pack import Complement, Dash, Subject
from quoteattr.reading import classes as c
from quoteattr.reading.features import VerbForm
from quoteattr.resolver.rules import Example, MentionSieve
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.bare_tags import bare_tag
from quoteattr.syntax.going_on import after_narration, before_relative
from quoteattr.syntax.light import is_light
from quoteattr.syntax.tags import Tag, skip_punctuation, tags_after
from quoteattr.syntax.verbs import VerbWords
from quoteattr.tokenizer.table import GUILLEMETS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb
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
    dashed = _between_dashes(utterance, reading) if style != "dash" and _may_be_dashed(reading) else None
    if dashed is not None:
        return dashed
    if style == "dash" and reading.index.narration.known:
        return None  # the tokenizer has cut these tags
    if style != "dash" and style not in GUILLEMETS and not _may_be_inside(reading):
        return None
    for place in _breaks(utterance, reading, style):
        narrated = _narrated(utterance, reading, style, place)
        if narrated is not None:
            found, cut = narrated
            return attrs.evolve(found, cut=cut) if _leaves_words(utterance, reading, cut) else None
    return None


def _may_be_inside(reading: Reading) -> bool:
    """Whether in stories a tag may be between commas inside any marks («„Ja, zei Jan, ik kom.“»): only if its verb is first."""
    return reading.pack.grammar.verb_second and reading.genre.dialogue


def _may_be_dashed(reading: Reading) -> bool:
    """Whether narrators interrupt between dashes inside quotation marks, with the verb of the tag first."""
    return reading.pack.writing.dash is Dash.SPACED or reading.pack.grammar.subject is Subject.BOTH


def _between_dashes(utterance: Utterance, reading: Reading) -> SourceCue | None:
    """The first tag between dashes inside quotation marks: «Это всё, — сказал он, — и хватит»."""
    level = utterance.level + 1
    dashes = [i for i in range(utterance.begin + 1, utterance.end) if reading.words[i] in STROKES and reading.depth[i] == level]
    for dash, following in pairwise([*dashes, utterance.end - (0 if dashes else 1)]):
        found = _dashed_tag(reading, dash, following, level)
        last = following + (following < utterance.end)
        while last < utterance.end and reading.words[last] == ",":
            last += 1
        cut = (dash - (reading.words[dash - 1] == ","), last)
        if found is not None and _leaves_words(utterance, reading, cut):
            return attrs.evolve(found, cut=cut)
    return None


def _dashed_tag(reading: Reading, dash: int, limit: int, level: int) -> SourceCue | None:
    """The inverted tag that begins after a dash: all before the next one, if the spoken words have no comma and don't end."""
    parted = reading.words[dash - 1] in BREAKS or bool(reading.flags[dash - 1] & c.MARK)
    end = min(limit, dash + LONGEST_TAG)
    tag = next(tags_after(reading, dash + 1, end, level), None)
    if tag is not None and tag.inverted and _tells(reading, tag.verb):
        fills = is_light(reading, max(tag.verb.end, tag.subject.source[1]), limit, addressee=True)
        return source_cue(tag.verb, tag.subject) if parted or fills else None
    return None if tag is not None else _alone(reading, dash + 1, limit, level)


def _alone(reading: Reading, start: int, limit: int, level: int) -> SourceCue | None:
    """The tag without a subject between two dashes ("– ha aggiunto –")."""
    verb = bare_tag(reading, start, min(limit, start + LONGEST_TAG), level)
    if verb is None or verb.first != start or not _tells(reading, verb):
        return None
    return source_cue(verb, None) if is_light(reading, verb.end, limit, addressee=True) else None


def _tells(reading: Reading, verb: Verb) -> bool:
    """Whether a verb in a tense of its own, or with a finite auxiliary, may introduce quoted words; not "après avoir dit"."""
    infinitives = reading.of_rule[VerbWords].infinitives
    group = reading.lowers[verb.first : verb.head]
    perfect = not (verb.bare or verb.first_person or any(lower in infinitives for lower in group))
    told = verb.tensed or perfect or VerbForm.LATER in verb.forms  # «…, écrira plus tard Anne»
    return told and bool(verb.complements & QUOTING)


def _breaks(utterance: Utterance, reading: Reading, style: str) -> Iterator[int]:
    """The first tokens at which a narrator may interrupt; in guillemets, which show where the words end, only commas."""
    level = utterance.level + 1
    inside = range(utterance.begin, utterance.end - 1)
    breaks = islice((i for i in inside if reading.words[i] in BREAKS and reading.depth[i] == level), MOST_BREAKS)
    return (i for i in breaks if style == "dash" or reading.words[i] == "," or _calls(reading, i))


def _calls(reading: Reading, token: int) -> bool:
    """Whether a call ends and a verb in lower case follows, where the verb of a tag is first («Va ! dit Anne»)."""
    after = token + 1
    called = reading.words[token] in CALLS and after < len(reading.flags) and reading.pack.grammar.subject is Subject.BOTH
    return called and not reading.flags[after] & c.CAPITAL


def _narrated(utterance: Utterance, reading: Reading, style: str, place: int) -> tuple[SourceCue, tuple[int, int]] | None:
    """The tag after a break, and the range of tokens that is the narrator's."""
    start = skip_punctuation(reading, place + (reading.words[place] == ":"), utterance.last)
    limit = min(utterance.last, place + LONGEST_TAG)
    first = place if _is_narrators(reading, place, style) else start
    tag = next(tags_after(reading, start, limit, utterance.level + 1), None)
    if tag is None:
        return _told_alone(utterance, reading, (first, start, limit)) if style == "dash" else None
    end = _tag_end(reading, utterance, tag, style)
    if end is None or not _is_narration(reading, tag, style, start, end):
        return None
    if style == "dash":
        end = after_narration(reading, end, utterance.last)
    return source_cue(tag.verb, tag.subject), (first, end)


def _is_narrators(reading: Reading, place: int, style: str) -> bool:
    """Whether the mark before a tag isn't spoken: a comma in guillemets, a colon or semicolon after a dash («Hola: dijo»)."""
    if style == "dash":
        return reading.words[place] in PAUSES - {","}
    return reading.words[place] not in CALLS


def _told_alone(
    utterance: Utterance, reading: Reading, places: tuple[int, int, int]
) -> tuple[SourceCue, tuple[int, int]] | None:
    """The tag without a subject after a break, if nothing else is in its clause («Es tarde, dijo al entrar, y llueve»)."""
    first, start, limit = places
    verb = None if reading.words[start - 1] == "." else bare_tag(reading, start, limit, utterance.level + 1)
    if verb is None or not _is_told_alone(reading, verb, start):
        return None
    end = _end(reading, utterance, verb, verb.end)
    if end is None or not is_light(reading, verb.end, end, addressee=True):
        return None
    return source_cue(verb, None), (first, after_narration(reading, end, utterance.last))


def _is_told_alone(reading: Reading, verb: Verb, start: int) -> bool:
    """Whether a verb without a subject is a narrator's: in the past, with at most a pronoun of the third person before it."""
    if VerbForm.PAST not in verb.forms or Complement.QUOTE not in verb.complements or Complement.WEAK in verb.complements:
        return False
    before = [reading.traits(i) for i in range(start, verb.head)]
    return all(traits is not None and traits.person == 3 for traits in before)


def _tag_end(reading: Reading, utterance: Utterance, tag: Tag, style: str) -> int | None:
    """One past a tag with its adverbials."""
    if reading.index.narration.known:
        return _end_as_told(reading, utterance, tag)
    return _end(reading, utterance, tag.verb, max(tag.verb.end, _subject_end(reading, tag.subject, style)))


def _subject_end(reading: Reading, subject: Phrase, style: str) -> int:
    """One past a subject, without a relative clause that may be spoken ("Ja, zei Jan, dat weet ik")."""
    if style == "dash":
        return before_relative(reading, *subject.source)
    return subject.source[1] if style in GUILLEMETS else subject.last


def _end(reading: Reading, utterance: Utterance, verb: Verb, after: int) -> int | None:
    """One past a tag with its adverbials: at the next comma or full stop, or at the end of the turn."""
    end = after
    while end < utterance.last and reading.words[end] not in CLAUSE_ENDS:
        end += 1
        if end - verb.head > LONGEST_TAG:
            return None
    return end


def _end_as_told(reading: Reading, utterance: Utterance, tag: Tag) -> int | None:
    """The sign at which speech goes on after a tag, as the words show: « Allons, dit Luc, les yeux brillants, à table ! »"""
    narrator, begin = reading.index.narrator, reading.starts[tag.verb.first]
    stop = narrator.sentence_end(reading.text, begin, reading.ends[utterance.end - 1])
    pause = narrator.pause_end(reading.text, begin, stop)
    end = reading.token_at(stop if pause is None else pause)
    return max(end - (reading.words[end - 1] in CLAUSE_ENDS), tag.verb.end)


def _leaves_words(utterance: Utterance, reading: Reading, cut: tuple[int, int]) -> bool:
    """Whether the turn has any words besides the tag."""
    flags = reading.flags
    return any(
        bits & c.WORD for first, last in ((utterance.begin, cut[0]), (cut[1], utterance.end)) for bits in flags[first:last]
    )


def _is_narration(reading: Reading, tag: Tag, style: str, start: int, end: int) -> bool:
    """Whether a tag is the narrator's: in guillemets it is between commas, after a dash it is inverted or short."""
    if Complement.WEAK in tag.verb.complements or Complement.QUOTE not in tag.verb.complements or not _tells(reading, tag.verb):
        return False
    if style != "dash":
        told = style in GUILLEMETS or _is_told(reading, tag)
        return told and _is_separated(reading, tag, start) and _may_end(reading, tag, end)
    short = end - start <= len(("he", "said", "to", "her", "softly"))
    return tag.inverted or (short and reading.pack.grammar.subject is Subject.BEFORE)


def _is_separated(reading: Reading, tag: Tag, start: int) -> bool:
    """Whether a comma or a call separates a tag inside quotation marks from the words before it."""
    if not tag.inverted:  # « Elle écoute, elle imagine, elle rit »
        return reading.words[start - 1] == "," and not reading.index.narration.known
    return reading.words[start - 1] == "," or _calls(reading, start - 1)


def _is_told(reading: Reading, tag: Tag) -> bool:
    """Whether an inverted tag tells about a third person in the past, as a narrator does."""
    traits = reading.traits(tag.subject.head)
    return tag.inverted and VerbForm.PAST in tag.verb.forms and (traits is None or traits.person == 3)


def _may_end(reading: Reading, tag: Tag, end: int) -> bool:
    """Whether a tag in guillemets ends at a token: a comma; for an inverted tag, also any other sign or the closing mark."""
    if end >= len(reading.words):
        return False
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
        Example(lang="it", text="«La legge – ha detto Anna Rossi – va cambiata».", mention="Anna Rossi"),
        Example(lang="nl", text="“Daar is hij,” zei Jan.\n\n“Ja, zei Anna, dat zie ik.”", mention="Anna"),
        Example(lang="fr", text="« Du feu ! s’écria Anne. Et du bois ! »", mention="Anne"),
    ),
    counterexamples=(Example(text="“It is over, Leo sighed, all over.”"),),
)
