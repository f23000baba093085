"""Als „Farce“ bezeichnete die Opposition das Gesetz: a judgement in quotation marks before its verb, where verbs are second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.extent import object_end
from quoteattr.syntax.inverted import subject_after

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["FRAME"]

SHORTEST = 4  #: tokens of "als" and a word with its marks


def find(site: CueSite, reading: Reading) -> Report | None:
    """The words before the verb, and the object behind its subject."""
    verb, first, limit = site.verb, site.first, site.limit
    if verb is None or Complement.OBJECT not in verb.complements or not verb.finite or not _judges(reading, first, verb.first):
        return None
    subject = subject_after(reading, verb.last, limit)
    start = limit if subject is None else subject.source[1]
    if subject is None or start >= limit or not reading.flags[start] & c.WORD:
        return None
    ranges = ((first, verb.first), (start, object_end(reading, start, limit)))
    return Report(source_cue=source_cue(verb, subject), ranges=ranges, frame=FRAME.name)


def _judges(reading: Reading, first: int, verb: int) -> bool:
    """Whether a sentence begins with "as" and quoted words, right before its verb."""
    if not (reading.pack.grammar.verb_second and reading.function[first] & f.JUDGING) or verb - first < SHORTEST:
        return False
    quoted = min(reading.depth[first + 1 : verb]) > reading.depth[first]
    return quoted and bool(reading.flags[verb - 1] & c.CLOSING)


FRAME = Frame(
    name="fronted_judgement",
    claim="A sentence begins with “as” and quoted words, and a verb of judgement follows: they are said of its object.",
    find=find,
    examples=(
        Example(lang="de", text="Als „reine Farce“ bezeichnete die Opposition das Gesetz.", mention="die Opposition"),
        Example(lang="nl", text="Als „een farce” bestempelde de minister het plan.", mention="de minister"),
    ),
    counterexamples=(Example(lang="de", text="Als die Opposition das Gesetz las, lachte sie."),),
    marked=True,
)
