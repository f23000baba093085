"""Answers as rows, and rows as values."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, cast

from annotated import NOVEL, novel

from benchmarks.corpora import Document
from benchmarks.predictions import rows_of, values
from quoteattr.models import Attribution, Ending, Kind, Mention, MentionKind, Quote, Rejected, Span, Speaker, SpeakerKind

if TYPE_CHECKING:
    from quoteattr import Explanation


def quote(start: int, end: int, parent: int | None = None, attribution: Attribution | None = None) -> Quote:
    """A direct quotation."""
    span = Span(start=start, end=end)
    return Quote(
        kind=Kind.DIRECT,
        spans=(span,),
        verbatim=(span,),
        extent=span,
        text=NOVEL[start:end],
        style="double",
        ending=Ending.CLOSED,
        rule="pair",
        parent=parent,
        attribution=attribution,
    )


def test_rows_from_values() -> None:
    """The contents of a row. Quotations inside others are left out, except for PDNC."""
    span = Span(start=17, end=25)
    mention = Mention(span=span, text="Mr. Holt", kind=MentionKind.NAME)
    speaker = Speaker(id="s1", name="Holt", kind=SpeakerKind.PERSON, mentions=(mention,))
    said = Attribution(
        mention=mention, source=Span(start=11, end=25), mention_rule="cue_after", speaker=speaker, confidence=0.7
    )
    found = cast(
        "Explanation",
        types.SimpleNamespace(
            quotes=(quote(1, 9, attribution=said), quote(1, 3, parent=0)),
            rejected=(Rejected(span=Span(start=1, end=2), extent=Span(start=0, end=3), style="double", rule="title"),),
        ),
    )
    document = novel()
    row = rows_of(document, found)
    assert [item["index"] for item in row["quotes"]] == [0]
    assert row["rejected"] == [{"span": [0, 3], "rule": "title"}]
    first = row["quotes"][0]
    assert (first["speaker"]["span"], first["confidence"], first["mention_kind"]) == ([17, 25], 0.7, "name")
    assert values(row, len(NOVEL))[0] is not None
    without = Document(id="x", corpus="pdnc", lang="en", text=NOVEL, quotes=())
    row = rows_of(without, found)
    assert [item["index"] for item in row["quotes"]] == [0, 1]
    assert (row["quotes"][0]["speaker"]["span"], row["quotes"][0]["confidence"]) == ([11, 25], 0.0)


def test_invalid_spans() -> None:
    """Spans outside the text are dropped; a speaker without any data becomes None."""
    row = {"quotes": [{"spans": [[0, 99]]}, {"spans": [[2, 4], [9, 99]], "speaker": {"name": " "}, "cue": [[1, 2]]}]}
    first, second = values(row, 10)
    assert first is None
    assert second is not None
    assert (second.spans, second.speaker, second.cue, second.kind) == (((2, 4),), None, (1, 2), "direct")
