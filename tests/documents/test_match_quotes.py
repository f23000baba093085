"""``match_quotes``: arguments, spans, look-up, and quotations in great numbers."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import attrs
import pytest

import quoteattr
from quoteattr import Agreement, Kind, Person, Quote, QuoteGroups, Span, match_quotes

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = "The ferry came in two hours late with nobody on board"
TEXTS = {
    "mon": f"“It rained. {WORDS},” said Ada Holm. “No comment,” she said.",
    "tue": "Ada Holm said that “the ferry came in two hours late” and “with nobody on board”.",
    "wed": f"«{WORDS}», said Bea Lund.",
}


def direct(words: str, start: int = 1) -> Quote:
    """A direct quotation without anything around it."""
    span = Span(start=start, end=start + len(words))
    extent = Span(start=start - 1, end=span.end + 1)
    return Quote(
        kind=Kind.DIRECT,
        spans=(span,),
        verbatim=(span,),
        extent=extent,
        text=words,
        style="curly_double",
        ending=quoteattr.Ending.CLOSED,
        rule="pair",
    )


def matched(*documents: Sequence[str], **options: int) -> QuoteGroups:
    """Documents that consist of quotations, with numbers as keys."""
    results = []
    for number, document in enumerate(documents):
        quotes, start = [], 1
        for words in document:
            quotes.append(direct(words, start))
            start += len(words) + 2
        results.append((number, quotes))
    return match_quotes(results, **options)


@pytest.mark.parametrize("least", [3, 0, -1, 8.0, "8", None, True])
def test_least_is_a_number_of_words(least: object) -> None:
    """Anything else is an error with advice."""
    with pytest.raises(ValueError, match="least must be a number of words, at least 4"):
        match_quotes({}, least=least)


@pytest.mark.parametrize("function", [quoteattr.extract, quoteattr.explain])
def test_spans_are_places_in_the_documents(function: type) -> None:
    """Also those of pieces in a reported clause, whose text isn't given."""
    groups = match_quotes({key: function(text) for key, text in TEXTS.items()})
    (group,) = groups
    assert (group.id, group.keys, group.text) == ("q1", ("mon", "tue", "wed"), WORDS)
    assert [[span.of(TEXTS[match.key]) for span in match.spans] for match in group.matches] == [
        [WORDS],
        ["the ferry came in two hours late", "with nobody on board"],
        [WORDS],
    ]
    assert (group.names, group.agreement) == (("Ada Holm", "Bea Lund"), Agreement.DIFFERENT)
    assert [match.speaker for match in group.matches] == [match.quote.speaker for match in group.matches]


def test_given_people_are_compared_by_id() -> None:
    """The names may be anything."""
    texts = {"a": f"“{WORDS},” said Holm.", "b": f"“{WORDS},” said the duchess."}
    for second, agreement in (("1", "same"), ("2", "different")):
        people = {"a": Person(id="1", name="Holm"), "b": Person(id=second, name="Ada Lund", aliases=("the duchess",))}
        (group,) = match_quotes({key: quoteattr.extract(text, people=[people[key]]) for key, text in texts.items()})
        assert group.agreement == agreement


def test_looking_up_a_quotation() -> None:
    """Each quotation of a group leads to it; others to None."""
    results = {key: quoteattr.extract(text) for key, text in TEXTS.items()}
    groups = match_quotes(results)
    column = [groups.id_of(key, quote) for key, quotes in results.items() for quote in quotes]
    assert column == ["q1", None, "q1", "q1"]
    assert groups.of("mon", results["mon"][0]) == groups[0]
    assert groups.of("mon", results["mon"][1]) is None
    assert groups.of("thu", results["mon"][0]) is None
    assert list(groups) == list(groups.groups)
    assert len(groups) == 1


def test_results_survive_pickling() -> None:
    """They are plain values."""
    groups = match_quotes({key: quoteattr.extract(text) for key, text in TEXTS.items()})
    again = pickle.loads(pickle.dumps(groups))
    assert again == groups
    assert hash(again) == hash(groups)
    assert again.id_of("mon", groups[0].matches[0].quote) == "q1"


def test_nothing_to_match() -> None:
    """No document, one document, and documents without quotations."""
    for results in ({}, {"mon": quoteattr.extract(TEXTS["mon"])}, {"a": (), "b": ()}):
        assert list(match_quotes(results)) == []


def test_any_words_will_do() -> None:
    """Quotations need not have words, or an end."""
    for words in ("…", "[", "[[[[ ]]]]", "<", "&amp; &", "\ud800", "\0" * 9, "’’’", " ".join("[x]" * 9)):
        assert len(matched([words], [words])) == 0


def test_quotations_that_no_text_gives() -> None:
    """Pieces outside the reported words have no text, so they match nothing."""
    quote = direct(WORDS)
    astray = attrs.evolve(quote, spans=(Span(start=99, end=99 + len(WORDS)),))
    assert len(match_quotes([("a", [quote]), ("b", [astray])])) == 0


def test_languages_without_spaces() -> None:
    """In Chinese and Japanese, a character counts as a word."""
    assert matched(["我们九点开门关门回家"], ["我们九点开门关门回家。"])[0].text == "我们九点开门关门回家"
    assert len(matched(["我们九点开门"], ["我们九点开门"])) == 0


@pytest.mark.parametrize("least", [4, 5, 6, 7, 9, 11, 20])
def test_the_fewest_words(least: int) -> None:
    """One word fewer isn't enough, with an odd number as with an even one."""
    words = [f"word{number}" for number in range(least)]
    whole, short = " ".join(words), " ".join(words[1:])
    assert matched([whole], [whole], least=least)[0].text == whole
    assert len(matched([short], [short], least=least)) == 0
    middle = (least + 1) // 2
    changed = " ".join([*words[:middle], "really", "quite", *words[middle:]])
    assert len(matched([whole], [changed], least=least)) == 1
    assert len(matched([whole], [changed.replace("really", "really, really")], least=least)) == 0


def test_many_equal_quotations() -> None:
    """They are one group, as quickly as they are read."""
    (group,) = matched(*[[WORDS]] * 3000)
    assert len(group.matches) == 3000


def test_many_versions_of_one_quotation() -> None:
    """Each has another ending: all of them have the beginning in common, and none is compared with all others."""
    (group,) = matched(*[[f"{WORDS} and {number}"] for number in range(1000)])
    assert len(group.matches) == 1000
    assert {span.of(f" {group.matches[7].quote.text}") for span in group.matches[7].spans} == {f"{WORDS} and"}


def test_phrases_that_many_use_join_nobody() -> None:
    """Eight words of a set phrase in long quotations that have nothing else in common."""
    phrase = "when all is said and done on the day"
    documents = [[" ".join([*(f"a{n}x{k}" for k in range(6)), phrase, *(f"b{n}x{k}" for k in range(6))])] for n in range(40)]
    assert len(matched(*documents)) == 0


def test_a_quotation_of_another_document_only() -> None:
    """A version that shares its words with quotations of its own document alone is in no group."""
    longer = f"It rained. {WORDS}"
    assert len(matched([WORDS, longer])) == 0
    (group,) = matched([WORDS, longer], [longer])
    assert [match.key for match in group.matches] == [0, 0, 1]


def test_deeply_nested_quotations() -> None:
    """Each word belongs to one quotation, however many are around it."""
    words = " ".join(f"word{number:02}" for number in range(60))
    width = len("word00 ")
    quotes = [direct(words[number * width : len(words) - number * width], 1 + number * width) for number in range(25)]
    (group,) = match_quotes([("a", quotes), ("b", quotes[:1])])
    assert [match.quote for match in group.matches] == [quotes[0], quotes[0]]
