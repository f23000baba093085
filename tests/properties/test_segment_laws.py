"""Laws of segments, true of any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from outputs import assert_segments_are_the_text
from strategies import NASTY, damaged, dialogues, texts

import quoteattr
from quoteattr import Kind, SegmentKind, Span, segments

ANY_TEXT = st.one_of(texts(), dialogues().map(lambda made: made[0]), damaged(), NASTY)
KINDS = st.sets(st.sampled_from(list(Kind)))


@given(ANY_TEXT, KINDS, st.booleans())
def test_segments_are_the_text(text: str, kinds: set[Kind], nested: bool) -> None:  # noqa: FBT001
    assert_segments_are_the_text(quoteattr.explain(text, acts=quoteattr.ALL_ACTS), kinds, nested=nested)


@given(ANY_TEXT)
def test_segments_agree_with_the_quotations(text: str) -> None:
    """A segment of speech has the index, depth and speaker of its quotation and reads words of it; narration has none."""
    why = quoteattr.explain(text)
    for segment in segments(why, nested=True):
        if segment.kind is SegmentKind.NARRATION:
            assert (segment.quote, segment.speaker_id, segment.speaker, segment.depth) == (None, None, None, 0)
            continue
        assert segment.quote is not None
        quote = why.quotes[segment.quote]
        assert not segment.tag
        assert segment.depth == quote.depth
        speaker = quote.speaker
        assert (segment.speaker_id, segment.speaker) == ((speaker.id, speaker.name) if speaker else (None, None))
        assert quote.kind is Kind.DIRECT
        assert segment.spoken is None or any(span.covers(segment.spoken) for span in quote.spans)


@given(ANY_TEXT)
def test_every_quoted_word_is_read_by_its_speaker(text: str) -> None:
    """Each letter and digit of an outer quotation is in a segment of this quotation."""
    why = quoteattr.explain(text)
    read: dict[int, list[Span]] = {}
    for segment in segments(why):
        if segment.quote is not None and segment.spoken is not None:
            read.setdefault(segment.quote, []).append(segment.spoken)
    for index, quote in enumerate(why.quotes):
        if quote.kind is Kind.DIRECT and quote.depth == 0:
            said = "".join(filter(str.isalnum, "".join(span.of(text) for span in quote.spans)))
            assert "".join(filter(str.isalnum, "".join(span.of(text) for span in read.get(index, ())))) == said


@given(ANY_TEXT)
def test_without_kinds_all_is_narration(text: str) -> None:
    assert {segment.kind for segment in segments(text, kinds=())} <= {SegmentKind.NARRATION}
