"""The public API as a user would use it, for the type checker. It is never run (see ``test_typing.py``)."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import assert_type

import quoteattr
from quoteattr import (
    ALL_ACTS,
    SPEECH_ACTS,
    Act,
    Agreement,
    Attribution,
    Cue,
    Ending,
    Explanation,
    Gender,
    Issue,
    JoinedSpeakers,
    JoinRule,
    Kind,
    Mention,
    MentionKind,
    Party,
    Polarity,
    Quote,
    QuoteGroups,
    Rejected,
    Span,
    Speaker,
    SpeakerKind,
    UnknownLanguageError,
)
from quoteattr.analysis import Analysis, Analyzer, PlainAnalyzer

quotes = quoteattr.extract("“Yes,” said Ann.")
assert_type(quotes, tuple[Quote, ...])
assert_type(quoteattr.explain("“Yes,” said Ann."), Explanation)
quoteattr.extract("", lang="en", analyzer=None, acts=ALL_ACTS)
quoteattr.extract("", acts=[Act.SPEECH])
quoteattr.extract("", acts={Act.SPEECH, Act.THOUGHT})
quoteattr.extract("", acts=SPEECH_ACTS)
assert_type(ALL_ACTS, frozenset[Act])
assert_type(quoteattr.__version__, str)

quoteattr.extract(b"Yes")  # type: ignore[arg-type]
quoteattr.extract("", "en")  # type: ignore[call-arg]
quoteattr.extract("", language="en")  # type: ignore[call-arg]


class Mine:
    """A user-defined analyzer."""

    def __call__(self, text: str, /) -> Analysis:
        return PlainAnalyzer()(text)


def function(text: str) -> Analysis:
    return PlainAnalyzer()(text)


mine: Analyzer = Mine()
quoteattr.extract("", analyzer=mine)
quoteattr.extract("", analyzer=function)
quoteattr.extract("", analyzer=PlainAnalyzer())
quoteattr.extract("", analyzer=len)  # type: ignore[arg-type]

for quote in quotes:
    assert_type(quote.kind, Kind)
    assert_type(quote.spans, tuple[Span, ...])
    assert_type(quote.text, str)
    assert_type(quote.style, str | None)
    assert_type(quote.ending, Ending)
    assert_type(quote.parent, int | None)
    assert_type(quote.attribution, Attribution | None)
    assert_type(quote.speaker, Speaker | None)
    assert_type(quote.cue, Cue | None)
    assert_type(quote.extent.of(""), str)
    print(quote.speaker.name)  # type: ignore[union-attr]
    quote.text = ""  # type: ignore[misc]
    if quote.attribution is not None:
        assert_type(quote.attribution.mention, Mention | None)
        assert_type(quote.attribution.confidence, float)
        assert_type(quote.attribution.addressees, tuple[Party, ...])
        assert_type(quote.attribution.relay, Party | None)
        assert_type(quote.attribution.polarity, Polarity)
        if quote.attribution.mention is not None:
            assert_type(quote.attribution.mention.kind, MentionKind)
    if quote.speaker is not None:
        assert_type(quote.speaker.kind, SpeakerKind)
        assert_type(quote.speaker.gender, Gender)
        assert_type(quote.speaker.mentions, tuple[Mention, ...])

assert_type(quoteattr.from_dict({}, Quote), Quote)
assert_type(quoteattr.from_json("{}", Explanation), Explanation)
assert_type(quoteattr.from_json(b"{}", tuple[Quote, ...]), tuple[Quote, ...])
quoteattr.to_dict(quotes)
quoteattr.to_json(list(quotes))
quoteattr.to_dict("")  # type: ignore[arg-type]
quoteattr.from_dict([], Quote)  # type: ignore[arg-type]

rows = quoteattr.to_rows(quotes, "“Yes,” said Ann.")
assert_type(rows, list[quoteattr.Row])
assert_type(rows[0]["speaker"], str | None)
assert_type(rows[0]["confidence"], float)
rows[0]["name"]  # type: ignore[typeddict-item]
quoteattr.to_rows(quoteattr.explain(""))
quoteattr.to_rows({"a": quotes, "b": quotes})
quoteattr.to_rows((number, quoteattr.explain("")) for number in range(2))
quoteattr.to_rows("“Yes,” said Ann.")  # type: ignore[arg-type]

why = quoteattr.explain("")
assert_type(quoteattr.segments("", kinds=["direct"], nested=True), tuple[quoteattr.Segment, ...])
assert_type(quoteattr.segments(why)[0].spoken, Span | None)
assert_type(quoteattr.to_tei(why, title="", mentions=False), str)
quoteattr.to_tei(quotes)  # type: ignore[arg-type]
quoteattr.to_json(quoteattr.segments(why)[0])
assert_type(quoteattr.network(why), list[quoteattr.NetworkRow])
assert_type(quoteattr.network({"a": quotes})[0]["weight"], int)
quoteattr.network("")  # type: ignore[arg-type]
assert_type(why.rejected, tuple[Rejected, ...])
assert_type(why.issues, tuple[Issue, ...])
assert_type(why.skipped, tuple[str, ...])
assert_type([issue.message for issue in why.issues], list[str])

for number, found in quoteattr.extract_many(["“Yes,” said Ann."], processes=2, on_error="skip"):
    assert_type(number, int)
    assert_type(found, tuple[Quote, ...])
for name, found in quoteattr.extract_many({"a.txt": ""}, lang="en", analyzer=mine, acts=ALL_ACTS, progress=True):
    assert_type((name, found), tuple[str, tuple[Quote, ...]])
for place, explained in quoteattr.explain_many([((1, 2), "")], on_error=lambda key, error: print(key, error.args)):
    assert_type(place, tuple[int, int])
    assert_type(explained, Explanation)
explained_many = quoteattr.explain_many(text for text in ("", ""))
assert_type(next(explained_many), tuple[int, Explanation])
explained_many.close()
quoteattr.extract_many([b""])  # type: ignore[arg-type]
quoteattr.extract_many([""], on_error="ignore")  # type: ignore[call-overload]
quoteattr.extract_many([""], 2)  # type: ignore[call-overload]

quoteattr.tables.write_csv(quotes, "quotes.csv")
quoteattr.tables.write_parquet({"a": why}, Path("quotes.parquet"), row_group_size=1000)
quoteattr.tables.write_excel([("a", quotes)], "quotes.xlsx", bom=True)  # type: ignore[call-arg]
results = [("a.txt", quotes)]
joined = quoteattr.join_speakers(results)
assert_type(joined, JoinedSpeakers)
assert_type(joined.id_of("a.txt", quotes[0].speaker), str | None)
assert_type([speaker.kind for speaker in joined], list[SpeakerKind])
assert_type(joined.ids["a.txt", "s1"], str)
assert_type(joined[0].evidence[0].rule, JoinRule)
quoteattr.join_speakers({"a.txt": why}, lang="en", offices=True)
quoteattr.join_speakers((name, quoteattr.extract("")) for name in ("a.txt", "b.txt"))
quoteattr.join_speakers("“Yes,” said Ann.")  # type: ignore[arg-type]
groups = quoteattr.match_quotes({1: quotes, 2: quotes}, least=6)
assert_type(groups, QuoteGroups)
assert_type(groups.id_of(1, quotes[0]), str | None)
for group in groups:
    assert_type(group.agreement, Agreement)
    assert_type(group.matches[0].spans, tuple[Span, ...])

try:
    quoteattr.extract("", lang="xx")
except UnknownLanguageError as error:
    assert_type(error.available, tuple[str, ...])

Span(0, 1)  # type: ignore[call-arg]
assert_type(Span(start=0, end=1) < Span(start=0, end=2), bool)
