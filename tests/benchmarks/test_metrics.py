"""The measures, on cases small enough to work out by hand."""

from __future__ import annotations

import re
import types
from typing import TYPE_CHECKING, Any, cast

import attrs
import pytest

from benchmarks.accuracy import stages
from benchmarks.corpora import Character, Document, GoldMention, GoldQuote, Pair, part_of
from benchmarks.corpora.split import AUTHORS, fold_of
from benchmarks.diff import changes
from benchmarks.metrics import Judgement, judge, score, score_all
from benchmarks.predictions import Row, rows_of, values
from benchmarks.rules import decisions, rule_figures, rule_table
from benchmarks.scoring.calibration import calibration, chance_error
from benchmarks.scoring.case import Case
from benchmarks.scoring.cast import Cast, plain
from benchmarks.scoring.figures import prf
from benchmarks.scoring.offsets import OverlapIndex, bare, disjoint, iou, pair_iou, shared
from benchmarks.scoring.speakers import bcubed, judge_speakers
from benchmarks.show import context, marked_up
from benchmarks.texts import PROSE, WORST, make, sizes
from benchmarks.training.cells import WEIGHT, estimate, look_up, prefixes
from benchmarks.training.confidence import written
from benchmarks.verdicts import piece_verdicts, quote_verdicts, verdicts
from quoteattr.models import Attribution, Ending, Kind, Mention, MentionKind, Quote, Rejected, Span, Speaker, SpeakerKind

if TYPE_CHECKING:
    from quoteattr import Explanation

NEWS = 'Ada Abbott said "it rains a lot". The mayor, Bruno Fenn, told us that nobody came. "No," he added.'
NOVEL = '"Go away!" cried Mr. Holt. "I shan\'t," said Clara. "Then stay." The old man laughed. "Mrs. Holt is coming."'


def at(text: str, words: str) -> Pair:
    """Where words first stand in a text."""
    start = text.index(words)
    return start, start + len(words)


def news(**quotes: dict[str, Any]) -> Document:
    """The news text with quotations: id -> spans, kind, source, cue as words."""
    found = []
    for name, fields in quotes.items():
        spans, source, cue = (tuple(at(NEWS, words) for words in fields.get(key, ())) for key in ("spans", "source", "cue"))
        found.append(GoldQuote(id=name, kind=fields["kind"], spans=spans, source=source, cue=cue))
    return Document(id="news/1", corpus="polnear", lang="en", text=NEWS, quotes=tuple(found))


def predicted(text: str, words: str, kind: str = "direct", **more: Any) -> Row:
    """A row of a prediction; ``source``, ``cue`` as words, ``name`` of the speaker."""
    row: Row = {"spans": [list(at(text, words))], "kind": kind, "rule": "pair", "confidence": more.get("confidence")}
    if "source" in more or "name" in more:
        span = list(at(text, more["source"])) if "source" in more else None
        row["speaker"] = {"span": span, "name": more.get("name"), "mentions": more.get("mentions", [])}
    if "cue" in more:
        row["cue"] = list(at(text, more["cue"]))
    row["sieve"] = more.get("sieve")
    return row


GOLD_NEWS = news(
    a={"spans": ['"it rains a lot"'], "kind": "direct", "source": ["Ada Abbott"], "cue": ["said"]},
    b={"spans": ["nobody came"], "kind": "indirect", "source": ["The mayor, Bruno Fenn,"], "cue": ["told"]},
    c={"spans": ['"No,"'], "kind": "direct"},
)


def rows(*quotes: Row, document: str = "news/1") -> dict[str, Row]:
    """A file of predictions for one document."""
    return {document: {"id": document, "quotes": list(quotes)}}


# Small parts


def test_precision_recall_f1() -> None:
    """Half found, one in three wrong; nothing at all gives zeros."""
    assert prf(2, 1, 2) == {"P": 2 / 3, "R": 0.5, "F1": pytest.approx(4 / 7), "tp": 2, "fp": 1, "fn": 2}
    assert prf(0, 0, 0)["F1"] == 0.0


def test_offsets() -> None:
    """Edges, joins and overlaps."""
    assert bare('"Yes!"', 0, 6) == (1, 4)
    assert bare('"!"', 0, 3) is None
    assert disjoint([(6, 9), (0, 4), (2, 5), (5, 6)]) == ((0, 5), (5, 6), (6, 9))
    assert shared([(0, 5), (10, 20)], [(3, 12)]) == 4
    assert iou([(0, 5), (10, 20)], [(3, 12)]) == 4 / 20
    assert pair_iou((0, 10), (5, 15)) == 5 / 15
    assert pair_iou((0, 5), (5, 9)) == 0.0


def test_overlap_index() -> None:
    """Groups that overlap, also where a long one starts far to the left."""
    index = OverlapIndex([[(0, 100)], [(10, 12), (50, 60)], [(20, 30)]])
    assert index.near([(25, 26)]) == {0, 2}
    assert index.near([(12, 20)]) == {0}
    assert index.near([(100, 110)]) == set()


# Pieces


def test_pieces_exact_and_relaxed() -> None:
    """One exact, one nearly, one missed, one spurious."""
    text = '"One two three." "Four five six seven eight nine." "Ten."'
    spans = (at(text, '"One two three."'), at(text, '"Four five six seven eight nine."'), at(text, '"Ten."'))
    quotes = tuple(GoldQuote(id=str(n), spans=(span,), kind="direct") for n, span in enumerate(spans))
    document = Document(id="d", corpus="x", lang="en", text=text, quotes=quotes)
    found = [predicted(text, "One two three"), predicted(text, "five six seven eight nine"), predicted(text, '" "')]
    found.append({"spans": [[0, 4]], "kind": "indirect"})
    figures = score([document], rows(*found, document="d"))["spans"]["direct"]
    assert (figures["exact"]["tp"], figures["exact"]["fp"], figures["exact"]["fn"]) == (1, 1, 2)
    assert (figures["relaxed"]["tp"], figures["relaxed"]["fp"], figures["relaxed"]["fn"]) == (2, 0, 1)


def test_pieces_of_mixed_quotations_and_paragraphs() -> None:
    """Only what stands between marks in a mixed quotation; sentences joined, paragraphs parted."""
    text = 'He said it was "rather odd" and left. "One. Two.\nThree."'
    quotes = (
        GoldQuote(id="m", spans=(at(text, 'it was "rather odd" and left'),), kind="mixed"),
        GoldQuote(id="d", spans=(at(text, '"One.'), at(text, "Two.\nThree.")), kind="direct"),
    )
    case = Case(Document(id="d", corpus="polnear", lang="en", text=text, quotes=quotes), None)
    assert [[text[slice(*piece)] for piece in case.pieces(quote)] for quote in case.gold] == [
        ["rather odd"],
        ["One. Two", "Three"],
    ]


# Sources


def test_nothing_but_spans_annotated() -> None:
    """Pieces are judged, and nothing else: neither sources nor rules, and no quotation is missed or spurious."""
    document = attrs.evolve(GOLD_NEWS, spans_only=True)
    found = rows(predicted(NEWS, "it rains a lot", source="Abbott"), predicted(NEWS, "nobody came", "indirect", source="us"))
    figures = score([document], found)
    assert figures["spans"]["direct"]["exact"] == prf(1, 0, 1)
    assert figures["attribution"] == {}
    assert set(score([document, attrs.evolve(GOLD_NEWS, id="news/2")], found)["attribution"]) == {"news"}
    judged = Judgement(Case(document, found["news/1"]))
    assert decisions([judged]) == []
    assert [verdict.kind for verdict in verdicts(judged)] == ["spans_missed"]


def test_sources() -> None:
    """One right but not exact, one wrong, one source that nobody annotated, one prediction of nothing."""
    found = [
        predicted(NEWS, "it rains a lot", source="Abbott", cue="said", confidence=0.9),
        predicted(NEWS, "that nobody came", "indirect", source="us", cue="came", confidence=0.8),
        predicted(NEWS, "No", source="he", confidence=0.1),
        predicted(NEWS, "The mayor", "mixed", source="Ada"),
    ]
    figures = score([GOLD_NEWS], rows(*found))
    direct, indirect = figures["attribution"]["news"]["direct_mixed"], figures["attribution"]["news"]["indirect"]
    assert direct["detection"] == prf(2, 1, 0)
    assert direct["source"] == prf(1, 1, 0)
    assert direct["source_strict"] == prf(1, 2, 0)
    assert direct["source_exact"] == prf(0, 2, 1)
    assert direct["cue"] == prf(1, 0, 0)
    assert direct["no_source"] == {"gold": 1, "paired": 1, "abstained": 0, "speaker_given": 1}
    assert indirect["detection"] == prf(1, 0, 0)
    assert indirect["source"] == prf(0, 1, 1)
    assert indirect["cue"] == prf(0, 1, 1)
    assert figures["calibration"]["n"] == 2
    assert figures["calibration"]["ece"] == pytest.approx((abs(0.9 - 1) + 0.8) / 2)


@pytest.mark.parametrize(
    ("source", "right", "exact"),
    [
        ("Bruno Fenn", True, False),
        ("mayor, Bruno Fenn,", True, True),  # determiners and punctuation don't count
        ("The", False, False),
        ("nobody", False, False),
    ],
)
def test_source_right_and_exact(source: str, *, right: bool, exact: bool) -> None:
    """A telling word is enough to be right, all words to be exact."""
    found = Judgement(Case(GOLD_NEWS, rows(predicted(NEWS, "nobody came", "indirect", source=source))["news/1"]))
    outcome = next(x for x in found.sources if x.gold == 1)
    assert (outcome.right, outcome.exact) == (right, exact)


def test_pairs_are_one_to_one() -> None:
    """The better overlap wins, and the other prediction is left over."""
    found = rows(predicted(NEWS, "it rains a lot", source="Ada"), predicted(NEWS, "it rains a", source="Ada"))
    figures = score([GOLD_NEWS], found)["attribution"]["news"]["direct_mixed"]
    assert figures["detection"] == prf(1, 1, 1)
    assert figures["source"] == prf(1, 1, 0)


# Speakers


CHARACTERS = (
    Character(id="m", name="Mr. Holt", aliases=("the old man",), gender="M"),
    Character(id="f", name="Mrs. Holt", aliases=("Mrs. Holt", "Holt's wife"), gender="F"),
    Character(id="c", name="Clara", gender="F"),
    Character(id="g", name="_group"),
)


def novel() -> Document:
    """Four quotations: by Mr. Holt, Clara, Mr. Holt again, a group."""
    said = (("Go away!", "m", "explicit"), ("I shan't,", "c", "explicit"), ("Then stay.", "m", "implicit"))
    quotes = [
        GoldQuote(id=str(n), spans=(at(NOVEL, words),), kind="direct", speaker_id=who, explicitness=how)
        for n, (words, who, how) in enumerate(said)
    ]
    quotes.append(GoldQuote(id="3", spans=(at(NOVEL, "Mrs. Holt is coming."),), kind="direct", speaker_id="g"))
    mentions = (
        GoldMention(span=at(NOVEL, "Mr. Holt"), entity="m"),
        GoldMention(span=at(NOVEL, "The old man"), entity="m"),
        GoldMention(span=at(NOVEL, "Clara"), entity="c"),
    )
    return Document(
        id="novel/1", corpus="x", lang="en", text=NOVEL, quotes=tuple(quotes), characters=CHARACTERS, mentions=mentions
    )


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("Mr. Holt", {"m"}),
        ("MR HOLT", {"m"}),
        ("the old man", {"m"}),
        ("Holt", {"m", "f"}),
        ("Sir Holt", {"m"}),
        ("Miss Clara", {"c"}),
        ("Mr. Clara", set()),
        ("Nobody", set()),
        ("", set()),
    ],
)
def test_characters_by_name(name: str, who: set[str]) -> None:
    """Names, titles and aliases; a title of the other gender doesn't fit."""
    assert Cast(novel()).by_name(name) == who


def test_plain_names() -> None:
    """Words alone, without determiners and genitives, but never nothing."""
    assert plain("The Admiral's") == ("admiral",)
    assert plain("The") == ("the",)


def test_speakers() -> None:
    """One right by name, one by its mention, one wrong; the group is left out; one prediction overlaps nothing."""
    found = [
        predicted(NOVEL, "Go away!", name="Holt", source="Mr. Holt", confidence=0.7),
        predicted(NOVEL, "I shan't,", name="Clara", confidence=0.9),
        predicted(NOVEL, "Then stay.", name="Clara", confidence=0.6),
        predicted(NOVEL, "Mrs. Holt is coming.", name="Clara", confidence=0.6),
        predicted(NOVEL, "laughed", name="Clara"),
    ]
    figures = score([novel()], rows(*found, document="novel/1"))
    fiction = figures["attribution"]["fiction"]
    assert fiction["overall"]["accuracy"] == 2 / 3
    assert fiction["overall"]["coverage"] == 1.0
    assert fiction["by_explicitness"]["explicit"]["accuracy"] == 1.0
    assert fiction["by_explicitness"]["implicit"]["accuracy"] == 0.0
    assert fiction["end_to_end"] == prf(2, 2, 1)
    assert fiction["resolved_by"] == {"mention": 1, "name": 2}
    assert fiction["unanswerable"] == {"gold": 1, "paired": 1, "abstained": 0}
    # One cluster holds the first quotation, another the second and third; the first and third are by one character.
    assert fiction["bcubed"]["P"] == pytest.approx((1 + 1 / 2 + 1 / 2) / 3)
    assert fiction["bcubed"]["R"] == pytest.approx((1 / 2 + 1 + 1 / 2) / 3)
    assert figures["calibration"]["n"] == 3


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("Clara", True),
        ("Miss Clara", True),
        ("Clara Holt", True),  # each word is in somebody's name
        ("Clara Drive Out", False),
        ("Mrs. Holt", False),  # right by the mention, but another one's name
        ("the young woman", False),
        (None, False),
    ],
)
def test_clean_names(name: str | None, *, clean: bool) -> None:
    """A right answer shows a word of the speaker's names, and nothing but names and titles."""
    row = predicted(NOVEL, "I shan't,", name=name, source="Clara", mentions=[list(at(NOVEL, "Clara"))])
    document = attrs.evolve(novel(), characters=tuple(c for c in CHARACTERS if c.id != "f"))
    figures = score([document], rows(row, document="novel/1"))["attribution"]["fiction"]
    assert figures["named"] == {"right": 1, "clean": int(clean), "share": float(clean)}


def test_clean_names_of_those_who_have_one() -> None:
    """Wrong answers and speakers without a proper name are left out."""
    wrong = predicted(NOVEL, "I shan't,", name="Mr. Holt")
    nameless = attrs.evolve(novel(), mentions=(GoldMention(span=at(NOVEL, "The old man"), entity="m"),))
    right = predicted(NOVEL, "Go away!", name="Mr. Holt")
    figures = score([nameless], rows(wrong, right, document="novel/1"))["attribution"]["fiction"]
    assert figures["overall"]["right"] == 1
    assert figures["named"] == {"right": 0, "clean": 0, "share": 0.0}


def test_naming_without_annotated_mentions() -> None:
    """Where no mention is annotated the form of the main name says what a character is named by."""
    characters = (*CHARACTERS, Character(id="w", name="the woman"), Character(id="s", name="she"))
    document = attrs.evolve(novel(), characters=characters, mentions=None)
    forms = {"m": "proper", "f": "proper", "c": "proper", "w": "common noun", "s": "pronoun or none"}
    assert Cast(document).naming.items() >= forms.items()
    assert set(Cast(attrs.evolve(document, mentions=())).naming.values()) == {"pronoun or none"}


def test_several_quotations_share_a_prediction() -> None:
    """A prediction over two pieces answers for both annotated quotations."""
    row = predicted(NOVEL, "Go away!", name="Mr. Holt")
    row["spans"].append(list(at(NOVEL, "Then stay.")))
    verdict = judge_speakers(Case(novel(), rows(row, document="novel/1")["novel/1"]))
    assert [(x.prediction, x.right) for x in verdict.outcomes] == [(0, True), (None, False), (0, True), (None, False)]


def test_ambiguous_name() -> None:
    """A name of two characters decides nothing alone."""
    verdict = judge_speakers(Case(novel(), rows(predicted(NOVEL, "Go away!", name="Holt"), document="novel/1")["novel/1"]))
    assert verdict.outcomes[0].ambiguous
    assert not verdict.outcomes[0].right


def test_stage_of_clean_names() -> None:
    """The command line shows how many right answers there are and how many of them show a clean name."""
    judged = judge([novel()], rows(predicted(NOVEL, "I shan't,", name="Clara"), document="novel/1"))
    assert ["clean name shown, of those right who have one", 1, 1, "100.0"] in stages(judged, score_all(judged))


def test_bcubed_without_answers() -> None:
    """No answer counts 0 in recall and is left out of precision."""
    verdict = judge_speakers(Case(novel(), rows(predicted(NOVEL, "Go away!", name="Mr. Holt"), document="novel/1")["novel/1"]))
    figures = bcubed([[x for x in verdict.outcomes if x.known]])
    assert figures["P"] == 1.0
    assert figures["R"] == pytest.approx((1 / 2) / 3)


# Calibration


def test_error_by_chance() -> None:
    """Who is right as often as he says still shows some error, less with more answers, none when he is certain."""
    assert chance_error([(1.0, True)] * 5) == 0
    few, many = chance_error([(0.75, True)] * 20), chance_error([(0.75, True)] * 2000)
    assert 0 < many < few < 0.2


def test_calibration() -> None:
    """Two bins: one claims 0.2 too much, one 0.25 too little."""
    items = [(0.9, True), (0.9, True), (0.9, False), (0.9, False), (0.75, True), (0.75, True)]
    figures = calibration(items)
    assert figures["ece"] == pytest.approx((abs(3.6 - 2) + abs(1.5 - 2)) / 6)
    assert figures["accuracy_top_50"] == 2 / 3
    assert figures["accuracy_top_80"] == 3 / 5
    assert calibration([]) == {"n": 0}


# Rules, verdicts, differences


def test_rules() -> None:
    """Fired, judged, right and share for each sieve."""
    found = [
        predicted(NEWS, "it rains a lot", source="Abbott", sieve="cue_after"),
        predicted(NEWS, "nobody came", "indirect", source="us", sieve="cue_after"),
        predicted(NEWS, "The mayor", source="Ada", sieve="colon"),
    ]
    judged = [Judgement(Case(GOLD_NEWS, rows(*found)["news/1"]))]
    first, second = rule_figures(decisions(judged), ["mention_rule"])
    assert (first.rule, first.fired, first.share) == (("cue_after",), 2, 2 / 3)
    assert (first.precision("found"), first.precision("source")) == (1.0, 0.5)
    assert (second.rule, second.precision("found"), second.precision("source")) == (("colon",), 0.0, None)
    assert "cue_after" in rule_table([first, second], ["mention_rule"])


def test_verdicts() -> None:
    """Each kind of verdict on quotations and pieces."""
    found = [predicted(NEWS, "nobody came", "indirect", source="us"), predicted(NEWS, "Bruno Fenn", name="x")]
    judged = Judgement(Case(GOLD_NEWS, rows(*found)["news/1"]))
    assert [v.kind for v in quote_verdicts(judged)] == ["missed", "wrong_source", "missed", "spurious"]
    pieces = list(piece_verdicts(judged))
    assert [(v.kind, v.gold, v.prediction) for v in pieces] == [
        ("spans_missed", 0, None),
        ("spans_missed", 2, None),
        ("spans_spurious", None, 1),
    ]
    assert "[G [PIECE" not in context(pieces[0])
    assert '[G "[PIECE it rains a lot PIECE]" G]' in context(pieces[0])


def test_brackets() -> None:
    """Brackets at one place: closing ones first, the longer stretch outside."""
    brackets = [((2, 4), "<", ">"), ((2, 6), "[", "]"), ((6, 7), "{", "}"), ((90, 99), "(", ")")]
    assert marked_up("0123456789", (1, 9), brackets) == "1[<23>45]{6}78"


def test_changes() -> None:
    """Gained, lost, and a spurious prediction that came."""
    right = predicted(NEWS, "it rains a lot", source="Abbott")
    wrong = predicted(NEWS, "it rains a lot", source="Bruno")
    other = predicted(NEWS, "nobody came", "indirect", source="Fenn")
    old, new = rows(right), rows(wrong, other, predicted(NEWS, "Bruno", "indirect"))
    found = [(change.kind, change.step) for change in changes([GOLD_NEWS], old, new)]
    assert found == [
        ("lost", "right -> wrong_source"),
        ("gained", "missed -> right"),
        ("spurious gained", "- -> spurious"),
    ]
    assert changes([GOLD_NEWS], old, old) == []


# From the library's values to rows


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
    """What a row holds, and that quotations inside others are left out but for PDNC."""
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
    """Stretches outside the text are dropped; a speaker without anything is none."""
    row = {"quotes": [{"spans": [[0, 99]]}, {"spans": [[2, 4], [9, 99]], "speaker": {"name": " "}, "cue": [[1, 2]]}]}
    first, second = values(row, 10)
    assert first is None
    assert second is not None
    assert (second.spans, second.speaker, second.cue, second.kind) == (((2, 4),), None, (1, 2), "direct")


# Splits, tables of confidences, texts


def test_split() -> None:
    """Both parts and both folds have novels, and no author is torn apart."""
    novels = [Document(id=name, corpus="pdnc", lang="en", text="", quotes=()) for name in AUTHORS]
    parts = {(part_of(one), AUTHORS[one.id]) for one in novels}
    assert len(parts) == len(set(AUTHORS.values()))
    assert {(part_of(one), fold_of(one)) for one in novels} == {(p, f) for p in ("tune", "check") for f in (0, 1)}


def test_estimates() -> None:
    """Shares are drawn towards the more general key's; small cells are left out."""
    observed = [(prefixes(("a", "x")), True)] * 30 + [(prefixes(("a", "y")), False)] * 10 + [(prefixes(("b",)), False)] * 20
    cells = estimate(observed)
    assert cells[()] == (0.5, 60)
    a = (30 + WEIGHT * 0.5) / (40 + WEIGHT)
    assert cells["a",] == (round(a, 3), 40)
    assert cells["a", "x"] == (round((30 + WEIGHT * a) / (30 + WEIGHT), 3), 30)
    assert ("a", "y") not in cells
    assert look_up(cells, prefixes(("a", "y"))) == round(a, 3)
    assert look_up(cells, prefixes(("new",))) == 0.5
    with pytest.raises(ValueError, match="two more general keys"):
        estimate([((("a", "x"), ("a",)), True), ((("a", "x"), ("x",)), True)])


def test_generated_module() -> None:
    """What is written is Python, and holds the tables."""
    scope: dict[str, Any] = {}
    cells = {(): (0.5, 60), ("a",): (0.7, 40), ("a", 'x"'): (0.9, 30)}
    source = written({"mention": cells, "speaker": {}}, part="all", corpora=["polnear"])
    exec(source, scope)
    assert scope["MENTION"] == {(): 0.5, ("a",): 0.7, ("a", 'x"'): 0.9}
    assert scope["SPEAKER"] == {}


@pytest.mark.parametrize("name", [*PROSE, *WORST])
def test_texts_double(name: str) -> None:
    """Each text is the same every time, and about twice as long at twice the size."""
    small, large = make(name, 1000), make(name, 2000)
    assert small == make(name, 1000)
    assert len(large) / len(small) == pytest.approx(2, rel=0.1)
    quarter, half, full = sizes(name)
    assert (2 * quarter, 2 * half) == (half, full)
    assert not re.search(r"[A-Z]{5,}", small)
