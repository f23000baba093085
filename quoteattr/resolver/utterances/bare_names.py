"""Names in quotation marks without a noun that are themselves the subject: „Bild“ schreibt: „…“; „…“, schreibt „Bild“."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import FINAL_MARKS
from quoteattr.lang.pack import Complement
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.quoted_names import is_marked
from quoteattr.syntax.tags import subject_behind
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading

__all__ = ["is_quoted_name"]

LONGEST_NAME = 4  #: words
LONGEST_LEAD = 10  #: tokens from the name to the colon of its quotation
SHORTEST_TAG = 3  #: tokens from the end of a quotation, with its comma and the verb, to the name behind it


def is_quoted_name(reading: Reading, marks: tuple[int, int], words: tuple[int, int]) -> bool:
    """Whether quoted words name an organisation after its noun or, where names have marks, the one who says other words.

    Args:
        reading: the text.
        marks: the range of the words with their marks.
        words: the range of the words.
    """
    if is_marked(reading, words[0]):
        return True
    if not reading.pack.writing.quoted_names or words[1] - words[0] > LONGEST_NAME:
        return False
    if not all(bits & c.WORD and bits & c.CAPITAL for bits in reading.flags[slice(*words)]):
        return False
    return _introduces(reading, *marks) or _ends_tag(reading, *marks)


def _introduces(reading: Reading, first: int, last: int) -> bool:
    """Whether a name begins its sentence, and a verb without another subject and a colon follow it."""
    if first not in reading.break_set or last >= len(reading.words) or not reading.flags[last] & c.CUE:
        return False
    verb = verb_at(reading, last)
    colon = next((i for i in range(last, min(len(reading.words), last + LONGEST_LEAD)) if reading.words[i] == ":"), None)
    if verb is None or colon is None or not verb.finite or any(reading.depth[last:colon]):
        return False
    return subject_behind(reading, verb, colon) is None


def _ends_tag(reading: Reading, first: int, last: int) -> bool:
    """Whether a name ends its sentence right after a verb of saying behind reported words («„…“, schreibt „Bild“.»)."""
    if first < SHORTEST_TAG or not reading.flags[first - 1] & c.CUE:
        return False
    if last < len(reading.words) and reading.words[last] not in FINAL_MARKS:
        return False
    if not _is_said(reading, first - 1):
        return False
    verb = verb_at(reading, first - 1)
    return verb is not None and verb.finite and Complement.QUOTE in verb.complements


def _is_said(reading: Reading, verb: int) -> bool:
    """Whether a quotation ends right before a verb, or a comma and before it a clause in the mood of reports."""
    comma = reading.words[verb - 1] == ","
    if reading.inner_end(verb - comma) is not None:
        return True
    return comma and any(bits & f.REPORTED_MOOD for bits in reading.function[reading.sentence(verb)[0] : verb])
