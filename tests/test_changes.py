"""Changes of a result: what each does, what the rules decide anew, the JSON form, and errors."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest

import quoteattr
from quoteattr import (
    ALL_ACTS,
    ChangeError,
    Explanation,
    InvalidDataError,
    Kind,
    Person,
    QuoteattrError,
    Span,
    TextMismatchError,
    changes_from_json,
    changes_to_json,
)
from quoteattr.analysis import PlainAnalyzer
from quoteattr.changes import Add, Change, Changes, Drop, FreeSpeaker, Merge, Rename, SetSpeaker, Split, hash_of

if TYPE_CHECKING:
    from pathlib import Path

    from quoteattr.analysis import Analysis

TURNS = "“Late,” said Ida.\n\n“No,” said Tom.\n\n“Why?”\n\n“Rain.”\n\n“Oh.”\n\n“Yes.”"
NAMES = "“Late,” said Mr Adler. “No,” said Otto Adler. “Yes,” said the baker. The “free” tea was cold. Eva Moll sang a song."
STORY = "I came home. “Late,” I said. I sat down. “No,” said Ida. “Yes,” said Ida and Tom. “Yes,” said Tom."


def spoken(why: Explanation) -> list[str | None]:
    """The name of each quotation's speaker."""
    return [quote.speaker and quote.speaker.name for quote in why.quotes]


def at(text: str, words: str) -> Span:
    """Where words are in a text for the first time."""
    start = text.index(words)
    return Span(start=start, end=start + len(words))


# What changes do


@pytest.mark.parametrize(
    ("text", "changes", "expected"),
    [
        pytest.param(TURNS, [], ["Ida", "Tom", "Ida", "Tom", "Ida", "Tom"], id="nothing"),
        pytest.param(
            TURNS, [SetSpeaker(at(TURNS, "“Why?”"), "Tom")], ["Ida", "Tom", "Tom", "Ida", "Tom", "Ida"], id="the turns follow"
        ),
        pytest.param(TURNS, [SetSpeaker(at(TURNS, "“Why?”"), None)], ["Ida", "Tom", None], id="nobody"),
        pytest.param(
            TURNS,
            [SetSpeaker(at(TURNS, "“Why?”"), "Tom"), FreeSpeaker(at(TURNS, "“Why?”"))],
            ["Ida", "Tom", "Ida", "Tom", "Ida", "Tom"],
            id="set and freed",
        ),
        pytest.param(
            TURNS,
            [SetSpeaker(at(TURNS, "“Late,”"), Person(id="eva", name="Eva"))],
            ["Eva", "Tom", "Eva", "Tom", "Eva", "Tom"],
            id="somebody new",
        ),
        pytest.param(TURNS, [Rename("Ida", "Ida Holm")], ["Ida Holm", "Tom"] * 3, id="another name"),
        pytest.param(TURNS, [Merge(["Ida", "Tom"])], ["Ida"] * 6, id="two are one"),
        pytest.param(TURNS, [Merge(["Ida", "Tom"], name="Ida Tom")], ["Ida Tom"] * 6, id="two are one with a new name"),
        pytest.param(TURNS, [Drop(at(TURNS, "“Why?”"))], ["Ida", "Tom", "Ida", "Tom", "Ida"], id="no quotation"),
        pytest.param(NAMES, [], ["Otto Adler", "Otto Adler", "baker"], id="two names are one"),
        pytest.param(
            NAMES, [Split("Otto Adler", ["Mr Adler"])], ["Mr Adler", "Otto Adler", "baker"], id="one is two: by the words"
        ),
        pytest.param(
            NAMES,
            [Split("Otto Adler", [at(NAMES, "Mr Adler")], name="Karl Adler")],
            ["Karl Adler", "Otto Adler", "baker"],
            id="one is two: by the place",
        ),
        pytest.param(NAMES, [Merge(["baker", "Otto Adler"])], ["Otto Adler"] * 3, id="a noun is somebody with a name"),
        pytest.param(
            NAMES,
            [SetSpeaker(at(NAMES, "“Yes,”"), "Eva Moll")],
            ["Otto Adler", "Otto Adler", "Eva Moll"],
            id="named in the text",
        ),
        pytest.param(
            NAMES,
            [SetSpeaker(at(NAMES, "“Yes,”"), at(NAMES, "Eva Moll"))],
            ["Otto Adler", "Otto Adler", "Eva Moll"],
            id="named at a place",
        ),
        pytest.param(
            NAMES,
            [SetSpeaker(at(NAMES, "“Yes,”"), at(NAMES, "Otto Adler"))],
            ["Otto Adler", "Otto Adler", "Otto Adler"],
            id="by a mention",
        ),
        pytest.param(
            NAMES,
            [Add(at(NAMES, "“free”"), "baker")],
            ["Otto Adler", "Otto Adler", "baker", "baker"],
            id="quoted words are speech",
        ),
        pytest.param(
            NAMES,
            [Add(at(NAMES, "Eva Moll sang a song."), "Eva Moll")],
            ["Otto Adler", "Otto Adler", "baker", "Eva Moll"],
            id="words without quotation marks are speech",
        ),
        pytest.param(STORY, [], ["I", "Ida", "Ida and Tom", "Tom"], id="a narrator and a group"),
        pytest.param(STORY, [Rename("I", "Eva")], ["Eva", "Ida", "Ida and Tom", "Tom"], id="the narrator has a name"),
        pytest.param(STORY, [Merge(["I", "Tom"])], ["Tom", "Ida", "Ida and Tom", "Tom"], id="the narrator is Tom"),
        pytest.param(
            STORY,
            [SetSpeaker(at(STORY, "“No,”"), "Ida and Tom")],
            ["I", "Ida and Tom", "Ida and Tom", "Tom"],
            id="a group is set",
        ),
    ],
)
def test_a_change(text: str, changes: list[Change], expected: list[str | None]) -> None:
    """What each change does to the speakers. Only the first ones are listed if the others don't matter."""
    why = quoteattr.explain(text).with_changes(changes)
    assert spoken(why)[: len(expected)] == expected
    assert why.changes == Changes(hash_of(text), changes)


def test_a_set_speaker_is_sure_and_says_why() -> None:
    """The confidence is 1, and the rule is named."""
    why = quoteattr.explain(TURNS).with_changes([SetSpeaker(at(TURNS, "“Why?”"), "Tom")])
    decision = why.why(2)
    assert decision.quote.attribution is not None
    assert (decision.quote.confidence, decision.rules) == (1.0, ("given",))
    assert decision.reason.startswith("given: The caller said who speaks.")


def test_a_dropped_quotation_is_rejected_text() -> None:
    """It doesn't get lost."""
    why = quoteattr.explain(TURNS).with_changes([Drop(at(TURNS, "“Why?”"))])
    assert [(one.rule, one.extent) for one in why.rejected] == [("given", at(TURNS, "“Why?”"))]


@pytest.mark.parametrize(
    ("words", "kind", "verbatim"), [("Eva Moll sang a song", Kind.DIRECT, 1), ("Eva Moll sang", Kind.INDIRECT, 0)]
)
def test_an_added_quotation(words: str, kind: Kind, verbatim: int) -> None:
    """It has exactly the given extent, and no style."""
    extent = at(NAMES, words)
    why = quoteattr.explain(NAMES).with_changes([Add(extent, "baker", kind=kind)])
    quote = why.quotes[-1]
    assert (quote.extent, quote.spans, quote.text) == (extent, (extent,), words)
    assert (quote.kind, quote.style, quote.rule, len(quote.verbatim)) == (kind, None, "given", verbatim)


def test_a_turn_is_divided_and_joined() -> None:
    """Dropped and added again in other pieces."""
    text = "“Late,” said Ida. “Very late.” Tom sat down. “Go now,” said Tom."
    why = quoteattr.explain(text)
    whole, last = why.quotes[0].extent, why.quotes[1].extent
    assert len(why.quotes[0].spans) == 2
    two = why.with_changes([Drop(whole), Add(at(text, "“Late,”"), "Ida"), Add(at(text, "“Very late.”"), "Ida")])
    assert [quote.text for quote in two.quotes] == ["Late,", "Very late.", "Go now,"]
    one = why.with_changes([Drop(whole), Drop(last), Add(Span(start=whole.start, end=last.end), "Ida")])
    assert [quote.text for quote in one.quotes] == ["Late, Very late. Go now,"]
    assert [quote.style for quote in one.quotes] == ["curly_double"]


def test_a_report_can_be_dropped_set_and_added() -> None:
    """Reported clauses are quotations like others."""
    text = "Ida said that it would rain. Tom said it was «over» now. She knew that it was late."
    why = quoteattr.explain(text)
    first, second = why.quotes
    assert spoken(why.with_changes([Drop(first)])) == ["Tom"]
    assert spoken(why.with_changes([Drop(second)])) == ["Ida"]
    changed = why.with_changes([SetSpeaker(first, "Tom"), SetSpeaker(second, "Ida")])
    assert spoken(changed) == ["Tom", "Ida"]
    assert [quote.kind for quote in changed.quotes] == [quote.kind for quote in why.quotes]
    nested = why.with_changes([Add(at(text, "«over»"), "Ida")])
    assert [(quote.text, quote.depth) for quote in nested.quotes] == [(first.text, 0), (second.text, 0), ("over", 1)]


def test_changes_need_no_known_language() -> None:
    """Quotation marks are enough: nobody is named, but a speaker can be set, and a quotation dropped."""
    text = "„Ja“, sagte Ida. „Nein“, sagte Tom."
    why = quoteattr.explain(text, lang="und")
    changed = why.with_changes([Drop(why.quotes[0]), SetSpeaker(why.quotes[1], "Ida"), Add(at(text, "sagte"), "Tom")])
    assert [quote.text for quote in changed.quotes] == ["sagte", "Nein"]
    assert spoken(changed) == ["Tom", "Ida"]
    assert [one.rule for one in changed.rejected] == ["given"]


def test_options_and_people_stay() -> None:
    """The text is read again with the same acts and people."""
    text = "“Late,” said mama. Ida hoped that it would rain."
    why = quoteattr.explain(text, acts=ALL_ACTS, people=[Person(id="m", name="Eva Holm", aliases=["mama"])])
    changed = why.with_changes([Rename("Ida", "Ida Moll")]).with_changes([Rename("m", "Eva")])
    assert spoken(changed) == ["Eva", "Ida Moll"]
    assert changed.quotes[0].speaker is not None
    assert changed.quotes[0].speaker.person == "m"


def test_a_merged_speaker_keeps_the_known_id() -> None:
    """Whichever of the two comes first."""
    people = [Person(id="o", name="Otto Adler")]
    for refs in (["baker", "o"], ["o", "baker"]):
        why = quoteattr.explain(NAMES, people=people).with_changes([Merge(refs)])
        assert {quote.speaker and quote.speaker.person for quote in why.quotes} == {"o"}


def test_a_change_may_refer_to_what_the_last_one_made() -> None:
    """Within one call, too."""
    changes: list[Change] = [
        Add(at(NAMES, "Eva Moll sang a song."), "Eva Moll"),
        SetSpeaker(at(NAMES, "Eva Moll sang a song."), "baker"),
        Rename("baker", "Bo"),
        Merge(["Bo", "Otto Adler"], name="Otto"),
        Rename("Otto", "O."),
    ]
    together = quoteattr.explain(NAMES).with_changes(changes)
    one_by_one = quoteattr.explain(NAMES)
    for change in changes:
        one_by_one = one_by_one.with_changes([change])
    assert spoken(together) == ["O."] * 4
    assert together == one_by_one


def test_quotes_and_speakers_are_references() -> None:
    """A quotation, a speaker or a mention of the result can be passed as it is."""
    why = quoteattr.explain(NAMES)
    adler, baker = why.speakers
    assert SetSpeaker(why.quotes[0], baker) == SetSpeaker(why.quotes[0].extent, baker.mentions[0].span)
    assert spoken(why.with_changes([SetSpeaker(why.quotes[0], baker)])) == ["baker", "Otto Adler", "baker"]
    assert spoken(why.with_changes([Merge([adler, baker], name="A.")])) == ["A."] * 3


def test_an_analyzer_is_used_again() -> None:
    """It is called once for each reading; after pickling, it has to be passed again."""
    calls: list[str] = []

    def analyze(text: str) -> Analysis:
        calls.append(text)
        return PlainAnalyzer()(text)

    why = quoteattr.explain(TURNS, analyzer=analyze)
    assert spoken(why.with_changes([Rename("Ida", "Eda")]))[0] == "Eda"
    assert calls == [TURNS] * 2
    sent = pickle.loads(pickle.dumps(why))
    with pytest.raises(QuoteattrError, match="an analyzer isn't pickled with an explanation; pass it again"):
        sent.with_changes([Rename("Ida", "Eda")])
    assert spoken(sent.with_changes([Rename("Ida", "Eda")], analyzer=analyze))[0] == "Eda"
    plain = pickle.loads(pickle.dumps(quoteattr.explain(TURNS).with_changes([Rename("Ida", "Eda")])))
    assert spoken(plain.with_changes([Rename("Tom", "Tim")])) == ["Eda", "Tim"] * 3


# Errors


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (Drop(Span(start=1, end=3)), "there is no quotation at 1:3; the nearest are at 0:7 and 23:28"),
        (SetSpeaker(Span(start=900, end=901), None), "there is no quotation at 900:901; the nearest are at "),
        (FreeSpeaker(Span(start=0, end=8)), "there is no quotation at 0:8"),
        (Rename("Nemo", "x"), "there is no speaker 'Nemo', and the text doesn't name one; pass a Person to add one"),
        (Rename("Adle", "x"), "there is no speaker 'Adle'"),
        (Rename("Adler", "Eva"), "several speakers are called 'Adler'; refer to one by a mention, at 13:21 and 34:43"),
        (Merge(["baker", "Nemo"]), "there is no speaker 'Nemo'"),
        (Split("baker", ["Otto"]), "'Otto' is not a mention of this speaker"),
        (Split("baker", [Span(start=0, end=4)]), "the phrase at 0:4 is not a mention of this speaker"),
        (SetSpeaker(Span(start=0, end=7), Span(start=900, end=901)), "nobody is mentioned at 900:901"),
        (SetSpeaker(Span(start=0, end=7), Person(id="eva", name="Ida")), "another person has the id 'eva': Eva Moll"),
        (Add(Span(start=3, end=30)), "it overlaps the quotation at 0:7; drop that one first"),
        (Add(Span(start=900, end=950)), "there are no words at this place"),
        (Add(Span(start=7, end=8)), "there are no words at this place"),
    ],
)
def test_a_change_that_refers_to_nothing(change: Change, message: str) -> None:
    """The error has the change and says what is wrong with it."""
    text = "“Late,” said Mr Adler. “No,” said Mrs Adler. “Yes,” said the baker."
    why = quoteattr.explain(text, people=[Person(id="eva", name="Eva Moll")])
    if change == Rename("Adler", "Eva"):
        why = why.with_changes([Rename(one, "Adler") for one in why.speakers[:2]])
    with pytest.raises(ChangeError, match=message) as caught:
        why.with_changes([Rename("baker", "Bo"), change])
    assert caught.value.change == change
    assert isinstance(caught.value, LookupError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert str(copy.copy(caught.value)) == str(caught.value)


def test_a_set_speaker_moves_with_the_turn() -> None:
    """A name that is known now shows where a tag is, so turns are divided and joined differently."""
    text = "“Look out,” said Tom. “Sorry,” said five, in a sulky tone; “Ida did it.”\n\n“That was you,” said Ida."
    why = quoteattr.explain(text)
    assert [quote.text for quote in why.quotes] == ["Look out, Sorry,", "Ida did it.", "That was you,"]
    five = Person(id="five", name="five")
    joined = why.with_changes([SetSpeaker(why.quotes[1], five)])
    assert [(quote.text, quote.speaker and quote.speaker.name) for quote in joined.quotes] == [
        ("Look out,", "Tom"),
        ("Sorry, Ida did it.", "five"),
        ("That was you,", "Ida"),
    ]
    divided = why.with_changes([SetSpeaker(why.quotes[0], five)])
    assert spoken(divided) == ["five", "five", "Ida"]
    again = quoteattr.explain(text).with_changes(joined.changes)
    assert again == joined == joined.with_changes([SetSpeaker(why.quotes[1], five)])
    for made in (joined, divided):
        corrected = made.with_changes([SetSpeaker(made.quotes[1], "Tom")])
        assert spoken(corrected)[1:] == ["Tom", "Ida"]
        assert quoteattr.explain(text).with_changes(corrected.changes) == corrected
        freed = corrected.with_changes([FreeSpeaker(made.quotes[1])])
        assert spoken(freed) == spoken(made)


def test_a_given_speaker_never_gets_lost() -> None:
    """A name that is known now may end a reported clause elsewhere; then an error says so."""
    text = "Ida told mama bears would come."
    why = quoteattr.explain(text)
    change = SetSpeaker(why.quotes[0], Person(id="x", name="mama bears"))
    with pytest.raises(ChangeError, match="with all changes, there is no quotation at 14:30; add it with Add") as caught:
        why.with_changes([Rename("Ida", "Eda"), change])
    assert caught.value.change == change
    assert spoken(why.with_changes([Rename("Ida", "Eda"), change, Add(change.quote, kind="indirect")])) == ["mama bears"]


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: Rename("Ida", ""), TypeError, "a name is a str with a letter or digit in it, not ''"),
        (lambda: Rename(3, "Ida"), TypeError, "a speaker is a Speaker, a known id, a name, .* not 3"),
        (lambda: Rename(" ", "Ida"), TypeError, "a speaker is a Speaker"),
        (lambda: Merge("Ida"), TypeError, r"speakers is a list of speakers, not 'Ida'; write Merge\(\['Lucy', 'Lucia'\]\)"),
        (lambda: Merge(["Ida"]), ValueError, r"it takes two speakers to be one, got \['Ida'\]"),
        (lambda: Split("Ida", []), TypeError, r"mentions is a list of strings and Spans, not \[\]"),
        (lambda: Split("Ida", [3]), TypeError, "mentions is a list of strings and Spans"),
        (lambda: SetSpeaker(3, "Ida"), TypeError, "a quotation is a Quote or the Span of its extent, not 3"),
        (lambda: Add(Span(start=0, end=1), kind="mixed"), ValueError, "what is added is 'direct' or 'indirect', not 'mixed'"),
        (lambda: Changes("x"), ValueError, "text_hash is the hash of a text, as hash_of returns it"),
        (lambda: Changes(hash_of(""), Rename("Ida", "Eva")), TypeError, r"write with_changes\(\[change\]\)"),
        (lambda: Changes(hash_of(""), ["Ida"]), TypeError, "each change is a Rename, Merge, .* not 'Ida'"),
        (lambda: Changes(hash_of(""), None), TypeError, "changes is a list of changes, not None"),
        (lambda: quoteattr.explain("“Go.”").with_changes(Drop(Span(start=0, end=5))), TypeError, "changes is a list"),
    ],
)
def test_wrong_values_are_refused(make: Any, error: type[Exception], message: str) -> None:
    """At once, with advice."""
    with pytest.raises(error, match=message):
        make()


def test_changes_of_another_text_are_refused() -> None:
    """Their offsets would be wrong."""
    kept = quoteattr.explain(TURNS).with_changes([Rename("Ida", "Eda")]).changes
    with pytest.raises(TextMismatchError, match="the changes are for another text: its hash begins with") as caught:
        quoteattr.explain(NAMES).with_changes(kept)
    assert isinstance(caught.value, ValueError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_stored_explanations_cannot_be_changed() -> None:
    """They don't keep how they were made."""
    why = quoteattr.explain(TURNS)
    stored = quoteattr.from_dict(quoteattr.to_dict(why), Explanation)
    assert stored.changes.changes == ()
    with pytest.raises(ValueError, match="doesn't keep how it was made; call explain with its text"):
        stored.with_changes([Rename("Ida", "Eda")])


# JSON

ALL = Changes(
    hash_of("\ud800 “a”"),
    [
        Rename("Ida", "Zoë \u2028“"),
        Merge([Span(start=1, end=2), "Tom", Person(id="x", name="X")], name="Y"),
        Split("Ida", ["he", Span(start=3, end=4)]),
        SetSpeaker(Span(start=1, end=2), None),
        SetSpeaker(
            Span(start=1, end=2),
            Person(id="e", name="Eva", aliases=["mama"], gender="female", kind="group", narrator=True),
        ),
        FreeSpeaker(Span(start=1, end=2)),
        Drop(Span(start=1, end=2)),
        Add(Span(start=1, end=2), Span(start=5, end=6), "indirect"),
        Add(Span(start=1, end=2)),
    ],
)


@pytest.mark.parametrize("changes", [ALL, Changes(hash_of(""))])
def test_json_keeps_everything(changes: Changes) -> None:
    """Every kind of change and of reference; the file is ASCII, with one change a line."""
    data = changes_to_json(changes)
    assert data.isascii()
    assert changes_from_json(data) == changes
    assert changes_from_json(data.encode()) == changes
    assert len(data.splitlines()) == len(changes.changes) + (3 if changes.changes else 2)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "JSON: "),
        ("[" * 100_000, "JSON: "),
        ("[]", 'data: needs the keys "version", "text_hash" and "changes", a list'),
        ('{"version": 1, "changes": {}}', "data: needs the keys"),
        ('{"version": 2, "changes": []}', "version: needs 1, not 2; another version of quoteattr wrote it"),
        ('{"version": 1, "changes": []}', "text_hash: text_hash is the hash of a text"),
        ('{"version": 1, "changes": [3]}', r"changes\[0\]: needs an object with a key \"change\""),
        ('{"version": 1, "changes": [{"change": "kill"}]}', r"changes\[0\]: needs .* not {'change': 'kill'}"),
        ('{"version": 1, "changes": [{"change": []}]}', r"changes\[0\]: needs"),
        ('{"version": 1, "changes": [{"change": "drop"}]}', r"changes\[0\]: .*missing"),
        ('{"version": 1, "changes": [{"change": "drop", "quote": [1]}]}', r"changes\[0\]: a span is \[start, end\], not"),
        ('{"version": 1, "changes": [{"change": "drop", "quote": [1, 2.5]}]}', r"changes\[0\]: a span is"),
        ('{"version": 1, "changes": [{"change": "drop", "quote": [2, 1]}]}', r"changes\[0\]: a span needs"),
        ('{"version": 1, "changes": [{"change": "drop", "quote": [1, 2], "x": 1}]}', r"changes\[0\]: .*unexpected"),
        (
            '{"version": 1, "changes": [{"change": "set_speaker", "quote": [1, 2], "speaker": {"id": ""}}]}',
            r"changes\[0\]: .*missing",
        ),
        ('{"version": 1, "changes": [{"change": "rename", "name": "Ida", "speaker": 3}]}', r"changes\[0\]: a speaker is"),
    ],
)
def test_wrong_json_is_refused(data: str, message: str) -> None:
    """The message says where the mistake is."""
    with pytest.raises(InvalidDataError, match=message):
        changes_from_json(data)


# The job


def test_two_mistakes_are_corrected_and_kept(tmp_path: Path) -> None:
    """In at most eight lines, and another two to apply them later."""
    text, file = TURNS, tmp_path / "changes.json"
    lines = """
from quoteattr import changes_to_json, explain
from quoteattr.changes import Rename, SetSpeaker
why = explain(text)
fixed = why.with_changes([SetSpeaker(why.quotes[2], "Tom"), Rename("Ida", "Ida Holm")])
file.write_text(changes_to_json(fixed.changes))
""".strip().splitlines()
    later = """
from quoteattr import changes_from_json, explain
again = explain(text).with_changes(changes_from_json(file.read_text()))
""".strip().splitlines()
    assert len(lines) <= 8
    values: dict[str, Any] = {"text": text, "file": file}
    exec("\n".join([*lines, *later]), values)
    assert spoken(values["again"]) == ["Ida Holm", "Tom", "Tom", "Ida Holm", "Tom", "Ida Holm"]
    assert values["again"] == values["fixed"]
