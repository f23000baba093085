"""To whom words were said, by whom they reached the writer, for whom somebody speaks, and whether they were said at all.

The files ``*.jsonl`` beside this module hold annotations without any word of a text: one object a line, with the ``id`` of a
document, its ``corpus``, the offsets of a ``quote``, the ``relation``, and as ``value`` the offsets of who stands in that
relation to it (empty: nobody does, though words are there that look like it), or as ``label`` the polarity. How they were
chosen is told in ``README.md`` there.
"""

from benchmarks.relations.annotations import RELATIONS, Annotation, of_world, read_annotations
from benchmarks.relations.measure import Counts, by_part, measure

__all__ = ["RELATIONS", "Annotation", "Counts", "by_part", "measure", "of_world", "read_annotations"]
