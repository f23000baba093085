"""Second reports, before which a turn ends: "..., he said, adding that"; a tag inside the next piece."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from quoteattr._punctuation import CALLS
from quoteattr.lang.pack import Complement, Subject
from quoteattr.models import Act
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.tags import tags_after
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb
    from quoteattr.syntax.tags import Tag

__all__ = ["holds_tag", "only_adverbials", "only_looks_like_tag"]

PARTS = CALLS | {","}  #: signs before a tag
MOST_COMMAS = 3  #: commas in a piece after which a tag is looked for


def only_adverbials(reading: Reading, first: int, end: int) -> bool:
    """Whether the rest of a tag begins no second report ("..., adding", "and then said")."""
    for verb in verbs_between(reading, first, end, reading.depth[end - 1]):
        if verb.head > first and (reading.words[end - 1] == ":" or _begins_report(reading, verb, end)):
            return False
        open_ended = verb.last >= end - 1 or reading.function[verb.last] & f.THAT
        if verb.gerund and verb.bare and open_ended and _begins_clause(reading, verb):
            return False  # "..., adding", "adding that ..."
    return True


def _begins_clause(reading: Reading, verb: Verb) -> bool:
    """Whether a gerund begins its clause: after a comma or "and"; not in "when they had finished joking"."""
    before = verb.first - 1
    return not reading.flags[before] & c.WORD or bool(reading.flags[before] & c.CONJUNCTION)


def _begins_report(reading: Reading, verb: Verb, end: int) -> bool:
    """Whether a verb reports what follows: after "and" or "that"; not "and thanking his hosts", "who waited", "when asked"."""
    before = verb.first - 1
    bits, link = reading.flags[before], reading.function[before]
    if bits & c.CONJUNCTION:
        return verb.finite
    if link & f.SUBJECT_RELATIVE:  # "who said he would. «B»" ends before the next piece
        return verb.act is Act.SPEECH and Complement.CLAUSE in verb.complements and end not in reading.break_set
    if link & f.THAT:  # "a film that showed him": not a report
        return bool(reading.flags[before - 1] & (c.CLOSED | c.CUE | c.CUE_NOUN))
    return bool(bits & c.COMPLEMENTIZER) and not (verb.bare and VerbForm.PARTICIPLE in verb.forms)


def holds_tag(reading: Reading, first: int, last: int) -> bool:
    """Whether the narrator interrupts words in guillemets, where the verb of a tag comes first («La loi, dit-il, change»)."""
    grammar, level = reading.pack.grammar, reading.depth[first]
    if grammar.subject is not Subject.BOTH or grammar.verb_second:
        return False
    commas = (i for i in range(first, last) if reading.words[i] in PARTS and reading.depth[i] == level)
    tags = (tag for comma in itertools.islice(commas, MOST_COMMAS) for tag in tags_after(reading, comma + 1, last, level))
    return any(tag.inverted for tag in tags)


def only_looks_like_tag(reading: Reading, tag: Tag, start: int, end: int) -> bool:
    """Whether the words between two pieces aren't the tag of a turn, though they look like one.

    The quotation marks may be around the name of the source («„...” – napisał „Głos”»). Where the subject of a tag follows its
    verb, a sentence with its subject first isn't a tag («„Wacht!“ Een meisje riep haar broer. „Kom!“»).
    """
    apart = reading.pack.grammar.verb_second and not tag.inverted and start in reading.break_set
    return apart or tag.subject.source[0] >= end
