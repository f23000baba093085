"""Every invariant of ``benchmarks.fuzz`` detects what it is meant to: each is given a result that was broken on purpose."""

from __future__ import annotations

import attrs
import pytest

from benchmarks.fuzz.answers import Answers, answers
from benchmarks.fuzz.check import NEVER_RAISES, Failure, broken, failures
from benchmarks.fuzz.invariants import INVARIANTS
from quoteattr import Issue, Kind, Mention, MentionKind, Party, Quote, Span

TEXT = """“He said ‘no’ to me,” Dana Holm told Jon Falk, as quoted by Orlan Radio. The mayor said that the “old” gate was shut.

Mira Lindt and Jon Falk said the ferry was late. The «technical» stop took a day. It was “late."""
DIRECT, NESTED, MIXED, INDIRECT = range(4)
BASE = answers(TEXT)
QUOTES, SPEAKERS = BASE.every.quotes, BASE.every.speakers
WORD = Span(start=TEXT.index("day"), end=TEXT.index("day") + 3)
SPACE = Span(start=TEXT.index(" day"), end=TEXT.index(" day") + 1)
BEYOND = Span(start=len(TEXT) - 2, end=len(TEXT) + 1)
#: Something no text leads to: a value that can't be hashed or pickled.
STRANGE = [lambda: None]


class Backwards(Span):
    """A span that skips validation."""

    def __attrs_post_init__(self) -> None:
        """Accept anything."""


def every(**changes: object) -> Answers:
    """The answers, with other fields in the explanation for every act."""
    return attrs.evolve(BASE, every=attrs.evolve(BASE.every, **changes))


def speech(**changes: object) -> Answers:
    """The answers, with other fields in the explanation for speech acts."""
    return attrs.evolve(BASE, speech=attrs.evolve(BASE.speech, **changes))


def replaced(values: tuple[object, ...], index: int, **changes: object) -> tuple[object, ...]:
    """The values, with one of them changed."""
    return (*values[:index], attrs.evolve(values[index], **changes), *values[index + 1 :])  # type: ignore[misc]


def quote(index: int, **changes: object) -> Answers:
    """The answers with one quotation changed."""
    return every(quotes=replaced(QUOTES, index, **changes))


def attribution(index: int, **changes: object) -> Answers:
    """The answers with the attribution of one quotation changed."""
    return quote(index, attribution=attrs.evolve(found_of(QUOTES[index]), **changes))


def found_of(one: Quote) -> object:
    """The attribution of a quotation that has one."""
    assert one.attribution is not None
    return one.attribution


def cue(**changes: object) -> Answers:
    """The answers with the cue of the first quotation changed."""
    return attribution(DIRECT, cue=attrs.evolve(QUOTES[DIRECT].cue, **changes))  # type: ignore[misc]


def speaker(index: int, **changes: object) -> Answers:
    """The answers with one of the speakers changed."""
    return every(speakers=replaced(SPEAKERS, index, **changes))


def rejected(**changes: object) -> Answers:
    """The answers with the first rejected stretch changed."""
    return every(rejected=replaced(BASE.every.rejected, 0, **changes))


def mention(span: Span, text: str | None = None) -> Mention:
    """A mention with this span."""
    return Mention(span=span, text=span.of(TEXT) if text is None else text, kind=MentionKind.NAME)


GROUP = next(index for index, one in enumerate(SPEAKERS) if one.members)
MEMBERS = SPEAKERS[GROUP].members
SOURCE = QUOTES[DIRECT].attribution.source  # type: ignore[union-attr]
ISSUE = BASE.every.issues[0]
LATE = Issue(kind=ISSUE.kind, span=Span(start=ISSUE.span.start - 1, end=ISSUE.span.end))
LONGER = attrs.evolve(QUOTES[NESTED], extent=attrs.evolve(QUOTES[NESTED].extent, end=QUOTES[NESTED].extent.end + 1))
#: Invariant, part of its message, and answers that break it.
BROKEN: list[tuple[str, str, Answers]] = [
    ("spans_are_in_the_text", "not in a text", attribution(DIRECT, source=BEYOND)),
    ("spans_are_in_the_text", "not in a text", attribution(DIRECT, source=Backwards(start=4, end=2))),
    ("spans_are_in_the_text", "not in a text", every(issues=(attrs.evolve(ISSUE, span=BEYOND),))),
    ("spans_are_in_the_text", "not in a text", rejected(span=Backwards(start=-3, end=2))),
    ("spans_are_in_the_text", "not in a text", speaker(0, mentions=(mention(BEYOND),))),
    ("words_have_no_white_space_around", "' '", quote(INDIRECT, spans=(SPACE,))),
    ("words_have_no_white_space_around", "' '", quote(MIXED, verbatim=(SPACE,))),
    ("words_have_no_white_space_around", "' day'", quote(MIXED, extent=Span(start=SPACE.start, end=WORD.end))),
    ("text_is_the_spans", "the text is 'He'", quote(DIRECT, text="He")),
    ("named_words_are_slices", "'Ann' is not 'day'", attribution(DIRECT, mention=mention(WORD, "Ann"))),
    ("named_words_are_slices", "'Ann' is not 'day'", attribution(DIRECT, relay=Party(mention=mention(WORD, "Ann")))),
    ("named_words_are_slices", "'Ann' is not 'day'", attribution(DIRECT, addressees=(Party(mention=mention(WORD, "Ann")),))),
    ("named_words_are_slices", "'tell' is not 'told'", cue(text="tell")),
    ("named_words_are_slices", "'Ann' is not 'day'", speaker(0, mentions=(mention(WORD, "Ann"),))),
    ("words_are_in_order", "no words", quote(DIRECT, spans=())),
    ("words_are_in_order", "does not end before", quote(INDIRECT, spans=(WORD, WORD))),
    ("words_are_in_order", "does not end before", quote(MIXED, verbatim=(WORD, WORD))),
    ("words_are_in_the_extent", "outside", quote(INDIRECT, spans=(WORD,))),
    ("words_are_in_the_extent", "outside", quote(MIXED, verbatim=(WORD,))),
    ("verbatim_is_in_the_spans", "is not spans", quote(DIRECT, verbatim=())),
    ("verbatim_is_in_the_spans", "is in none of", quote(MIXED, verbatim=(WORD,))),
    ("kind_fits_the_words", "0 verbatim pieces", quote(MIXED, verbatim=())),
    ("kind_fits_the_words", "1 verbatim pieces", quote(INDIRECT, verbatim=QUOTES[INDIRECT].spans)),
    ("kind_fits_the_words", "its style is None", quote(DIRECT, style=None)),
    ("kind_fits_the_words", "its style is 'dash'", quote(INDIRECT, style="dash")),
    ("extents_nest_or_are_apart", "two quotations have", quote(NESTED, extent=QUOTES[DIRECT].extent)),
    ("extents_nest_or_are_apart", "crosses", quote(NESTED, extent=Span(start=4, end=QUOTES[DIRECT].extent.end + 1))),
    ("parents_come_first", "comes before", every(quotes=QUOTES[::-1])),
    ("parents_come_first", "comes before", every(quotes=(QUOTES[NESTED], LONGER))),
    ("parents_come_first", "comes before", speech(quotes=QUOTES[::-1])),
    ("depth_counts_those_around", "has depth 0", quote(NESTED, depth=0)),
    ("depth_counts_those_around", "has parent None", quote(NESTED, parent=None)),
    ("depth_counts_those_around", "has parent 2", speech(quotes=replaced(BASE.speech.quotes, NESTED, parent=2))),
    ("mention_is_in_the_source", "has no mention", attribution(DIRECT, mention=None)),
    ("mention_is_in_the_source", "is not in 'day'", attribution(DIRECT, source=WORD)),
    ("attribution_is_outside_the_words", "among the words", attribution(DIRECT, mention=mention(QUOTES[DIRECT].spans[0]))),
    ("attribution_is_outside_the_words", "among the words", attribution(DIRECT, source=QUOTES[DIRECT].spans[0])),
    ("attribution_is_outside_the_words", "among the words", cue(parts=QUOTES[DIRECT].spans)),
    ("cue_is_in_its_parts", "out of order", cue(parts=(WORD, WORD))),
    ("cue_is_in_its_parts", "is not in", cue(parts=())),
    ("cue_is_in_its_parts", "is not in", cue(parts=(WORD,))),
    ("cue_is_in_its_parts", "is not in", cue(parts=(Span(start=0, end=1),))),
    ("parties_are_somebody", "neither", attribution(DIRECT, relay=Party())),
    ("parties_are_somebody", "neither", attribution(DIRECT, on_behalf_of=Party())),
    ("parties_are_somebody", "neither", attribution(DIRECT, addressees=(Party(),))),
    ("confidence_is_a_share", "confidence 1.5", attribution(DIRECT, confidence=1.5)),
    ("confidence_is_a_share", "confidence -1", attribution(DIRECT, mention_confidence=-1)),
    ("confidence_is_a_share", "confidence nan", attribution(DIRECT, confidence=float("nan"))),
    ("confidence_is_a_share", "without an answer", attribution(DIRECT, speaker=None)),
    ("confidence_is_a_share", "without an answer", attribution(DIRECT, mention=None)),
    ("speaker_ids_count", "the ids are", speaker(1, id="s1")),
    ("speaker_ids_count", "the first mentions are", speaker(0, mentions=(mention(WORD),))),
    ("speaker_ids_count", "out of text order", speaker(0, mentions=(mention(WORD), mention(WORD)))),
    ("speaker_ids_count", "out of text order", speaker(0, mentions=(mention(WORD), mention(SPACE)))),
    ("speakers_have_names", "''", speaker(0, name="")),
    ("speakers_have_names", "'Dana\\nHolm'", speaker(0, name="Dana\nHolm")),
    ("members_are_others", "has the members", speaker(GROUP, members=(*MEMBERS, MEMBERS[0]))),
    ("members_are_others", "of itself", speaker(GROUP, members=(*MEMBERS, SPEAKERS[GROUP].id))),
    ("members_are_others", "known are", speaker(GROUP, members=(*MEMBERS, "s99"))),
    ("speakers_are_listed", "differs from the listed speaker", every(speakers=())),
    ("speakers_are_listed", "differs from the listed speaker", speaker(0, name="Ann")),
    ("speakers_are_listed", "'Orlan Radio'", every(speakers=tuple(one for one in SPEAKERS if one.name != "Orlan Radio"))),
    ("speakers_are_listed", "differs from the listed speaker", speech(speakers=())),
    ("listed_speakers_are_referred_to", "no quotation refers to", every(quotes=())),
    ("listed_speakers_are_referred_to", "'Mira Lindt'", speaker(GROUP, members=MEMBERS[1:])),
    ("listed_speakers_are_referred_to", "no quotation refers to", speech(quotes=())),
    ("rejected_is_no_quotation", "rejected and a quotation", rejected(extent=QUOTES[DIRECT].extent)),
    ("rejected_is_no_quotation", "outside", rejected(span=WORD)),
    ("rejected_is_no_quotation", "no rule", rejected(rule="")),
    ("rejected_is_no_quotation", "no style", rejected(style="")),
    ("issues_are_in_order", "does not end before", every(issues=(ISSUE, LATE))),
    ("issues_are_in_order", "0 marks", every(issues=(attrs.evolve(ISSUE, count=0),))),
    ("issues_are_in_order", "2 marks in 1", every(issues=(attrs.evolve(ISSUE, count=2),))),
    ("extract_is_explain", "0 quotations extracted", attrs.evolve(BASE, extracted=())),
    ("extract_is_explain", "quotations extracted", attrs.evolve(BASE, extracted=replaced(QUOTES, 0, depth=3))),
    ("a_second_call_gives_the_same", "from the other result", speaker(0, name="Ann")),
    ("a_second_call_gives_the_same", "different mentions", speaker(0, mentions=())),
    ("acts_only_filter", "quotations, but", speech(quotes=QUOTES[:-1])),
    ("acts_only_filter", "quotations, but", speech(quotes=replaced(BASE.speech.quotes, 0, style="dash"))),
    ("acts_only_filter", "different rejected", speech(rejected=())),
    ("acts_only_filter", "different issues", speech(issues=())),
    ("acts_only_filter", "different skipped", speech(skipped=("one",))),
    ("results_are_hashable", "unhashable", every(skipped=STRANGE)),
    ("results_are_hashable", "unhashable", quote(DIRECT, spans=list(QUOTES[DIRECT].spans))),
    ("results_are_picklable", "lambda", every(skipped=tuple(STRANGE))),
    ("results_are_picklable", "is changed when it is loaded", every(skipped=(float("nan"),))),
    ("every_quotation_is_explained", "3 decisions for 4", attrs.evolve(BASE, decisions=BASE.decisions[:-1])),
    ("every_quotation_is_explained", "the decision is about", attrs.evolve(BASE, decisions=BASE.decisions[::-1])),
    (
        "every_quotation_is_explained",
        "no reason",
        attrs.evolve(BASE, decisions=replaced(BASE.decisions, 0, reason="")),
    ),
    (
        "every_quotation_is_explained",
        "names the rules ()",
        attrs.evolve(BASE, decisions=replaced(BASE.decisions, 0, rules=())),
    ),
    ("json_comes_back", "read back", attribution(DIRECT, confidence=float("nan"))),
    ("json_comes_back", "read back", rejected(style=float("nan"))),
]


def test_the_answers_are_whole() -> None:
    """Before anything is broken, every invariant is true of a text with quotations of every kind."""
    assert not broken(BASE)
    assert not failures(TEXT)
    assert [one.kind for one in QUOTES[:4]] == [Kind.DIRECT, Kind.DIRECT, Kind.MIXED, Kind.INDIRECT]


@pytest.mark.parametrize(("name", "part", "changed"), BROKEN, ids=[name for name, _, _ in BROKEN])
def test_what_is_broken_is_noticed(name: str, part: str, changed: Answers) -> None:
    """The invariant reports it in its own words, without raising an error."""
    assert any(part in f"{where}: {message}" for where, message in INVARIANTS[name](changed))


def test_every_invariant_is_broken_once() -> None:
    """Each invariant has at least one result that breaks it."""
    assert {name for name, _, _ in BROKEN} == set(INVARIANTS)


def test_equal_results_with_other_hashes_are_noticed() -> None:
    """A hash that depends on more than equality does is a violation."""

    class Other(tuple):  # noqa: SLOT001  # equal to a tuple, with a hash of its own
        def __hash__(self) -> int:
            return 1

    changed = attrs.evolve(BASE, extracted=Other(QUOTES))
    assert [where for where, _ in INVARIANTS["results_are_hashable"](changed)] == ["unequal"]


def test_a_report_of_another_act_is_left_out() -> None:
    """Thoughts are only returned with all acts. That is the filter at work, not a violation."""
    found = answers("Dana thinks that the gate is closed.")
    assert len(found.every.quotes) == 1
    assert not found.speech.quotes
    assert not list(INVARIANTS["acts_only_filter"](found))


def test_json_cannot_part_a_pair_of_surrogates() -> None:
    """Two surrogates in a row that form a pair are one character in JSON, which is no violation; a lone one comes back."""
    assert not list(INVARIANTS["json_comes_back"](answers("“Late\ud83d\ude00,” Dana said. “Late\ud83d,” she said.")))


def test_a_text_that_raises_is_one_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """The failure is at the innermost line of the package."""
    monkeypatch.setattr("quoteattr._pipeline.process", lambda *_: {}["no"])
    (failure,) = failures(TEXT)
    assert failure.invariant == NEVER_RAISES
    assert failure.where.startswith("quoteattr/_api.py:")
    assert "in _explained" in failure.where
    assert failure.message == "KeyError: 'no'"


def test_an_invariant_that_raises_is_a_failure() -> None:
    """The result is so broken that the promise can't even be checked."""
    found = [one for one in broken(every(issues=(None,))) if one.invariant == "issues_are_in_order"]
    assert [one.message.split(":")[0] for one in found] == ["AttributeError"]
    assert "invariants.py" in found[0].where


def test_each_place_is_one_failure() -> None:
    """Two violations with the same cause are one failure, whatever the messages say."""
    changed = every(quotes=[attrs.evolve(one, depth=7) for one in QUOTES])
    where = [one.where for one in broken(changed) if one.invariant == "depth_counts_those_around"]
    assert len(where) == len(set(where)) > 1
    assert Failure("a", "b", "one") == Failure("a", "b", "other")
