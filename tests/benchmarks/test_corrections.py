"""Corrections by hand are simulated as a reader would make them, and only the other quotations are counted."""

from __future__ import annotations

from benchmarks.corpora import Document
from benchmarks.corpora.excerpts import chapters
from benchmarks.corpora.gold import Character, GoldQuote
from benchmarks.corrections import STEPS, Corrected, corrected, known_people
from benchmarks.publishing import corrections as published
from benchmarks.publishing.results import NONE_YET

TEXT = "\n\n".join(["“Late,” said Ida.", "“No,” said Tom.", *("“Why not?”", "“It rains.”") * 4, "Tom left.", "“Go,” said Ida."])
#: After the first two turns, the two change places: the third is Tom's again.
SPEAKERS = ["ida", "tom", *("tom", "ida") * 4, "ida"]
PEOPLE = (Character(id="ida", name="Ida", gender="F"), Character(id="tom", name="Tom", aliases=("Thomas",), gender="M"))


def document() -> Document:
    """The text with its annotated quotations."""
    quotes, at = [], 0
    for number, who in enumerate(SPEAKERS):
        start = TEXT.index("“", at) + 1
        at = TEXT.index("”", start)
        quotes.append(GoldQuote(id=f"q{number}", spans=((start, at),), kind="direct", speaker=who, speaker_id=who))
    return Document(id="d", corpus="pdnc", lang="en", text=TEXT, quotes=tuple(quotes), characters=PEOPLE, mentions=())


def test_one_correction_corrects_the_turns_after_it() -> None:
    """In either order; the corrected quotation itself isn't counted."""
    for order in ("first", "uncertain"):
        first, *_, last = corrected(document(), order)
        assert 1 <= first.corrections <= STEPS[0]
        assert first.others == len(SPEAKERS) - first.corrections
        assert first.gained > first.corrections
        assert last.right_before + last.gained - last.lost == last.others
        assert last.figures["share_after"] == 1.0


def test_counts_are_added() -> None:
    total = Corrected()
    for _ in range(2):
        total.add(Corrected(corrections=2, others=10, right_before=5, gained=4, lost=1))
    assert total.figures == {
        "corrections": 4,
        "others": 20,
        "right_before": 10,
        "gained": 8,
        "lost": 2,
        "share_before": 0.5,
        "share_after": 0.8,
        "more_for_each": 1.5,
    }


def test_known_people_have_what_is_annotated() -> None:
    ida, tom = known_people(document())
    assert (ida.id, ida.name, ida.gender, tom.aliases) == ("ida", "Ida", "female", ("Thomas",))


def test_chapters_have_all_that_is_annotated_in_them() -> None:
    """Their offsets are their own."""
    cut = list(chapters(document(), 60))
    assert "".join(one.text.replace("\n", "") for one in cut) == TEXT.replace("\n", "")
    whole = [one.text[quote.spans[0][0] : quote.spans[0][1]] for one in cut for quote in one.quotes]
    assert whole == [TEXT[quote.spans[0][0] : quote.spans[0][1]] for quote in document().quotes]


def test_figures_are_published() -> None:
    """One row for each order and number of corrections, and one for each list of people."""
    result = {
        "environment": {
            "commit": "c" * 40,
            "dirty": False,
            "date": "2026-01-02",
            "versions": {"python": "3.11"},
            "machine": {"processor": "P", "platform": "", "cores": 2},
        },
        "corrections": {"first 5": Corrected(corrections=4, others=20, right_before=10, gained=8, lost=2).figures},
        "people": {"the text alone": [10, 7]},
        "chapters": 3,
    }
    assert "| in the order of the text | 5 | 4 | 20 | 50.0 | 80.0 | 1.50 |" in published.corrected([result])
    assert "| the text alone | 10 | 7 | 70.0 |" in published.with_people([result])
    assert published.corrected([]) == published.with_people([]) == NONE_YET
