"""Annotations of addressees, relays, people spoken for and polarity, and how often the library gets these right.

The ``*.jsonl`` files in this folder contain annotations but no words of any text. Each line is an object with the ``id`` of a
document, its ``corpus``, the offsets of a ``quote``, and the ``relation``. ``value`` holds the offsets of those who are in that
relation to the quotation; it is empty if nobody is, although some words suggest it. For polarity, ``label`` holds the polarity
instead. ``README.md`` in this folder explains how the annotations were chosen.
"""

from benchmarks.relations.annotations import RELATIONS, Annotation, of_world, read_annotations
from benchmarks.relations.measure import Counts, by_part, measure

__all__ = ["RELATIONS", "Annotation", "Counts", "by_part", "measure", "of_world", "read_annotations"]
