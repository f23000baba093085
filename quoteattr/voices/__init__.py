"""A text in reading order, cut into what the narrator and the speakers say: for audiobooks and other readings aloud."""

from quoteattr.voices.cutting import explained, segments
from quoteattr.voices.pieces import Piece, pieces, with_marks
from quoteattr.voices.segment import Segment, SegmentKind

__all__ = ["Piece", "Segment", "SegmentKind", "explained", "pieces", "segments", "with_marks"]
