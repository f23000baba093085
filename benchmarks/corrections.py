"""Measure what corrections by hand, and a list of the people in a text, improve in novels.

    python -m benchmarks.corrections --data ../shared/corpora [--part check] [--chapters N] [--jobs N] [--out results.json]

Somebody reads a chapter and corrects wrong speakers, one by one: in the order of the text, or the most uncertain first. The
right speaker comes from the annotation. If the answer has a speaker who is this character, the quotation is given to that
speaker; otherwise the name of the character is brought in, without any alias. After some corrections, all *other* quotations
are judged again: how many more of them are right than before, without a correction of their own?

The second table compares the answers to the text alone with those for people who are known: every character's name, aliases
and gender, as annotated; and, strictly, nobody else.

Novels are cut into chapters of about 60,000 characters, and a few of each are read. A chapter with fewer mistakes than
corrections is corrected as far as possible. The exit status is 0.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

import quoteattr
from benchmarks.corpora import PARTS, Document, part_of, read_corpus
from benchmarks.corpora.excerpts import chapters
from benchmarks.environment import write_json
from benchmarks.predictions import PredictedSpeaker, rows_of
from benchmarks.publishing.table import percent, table
from benchmarks.scoring.case import Case
from benchmarks.scoring.cast import Cast
from benchmarks.scoring.speakers import SPECIAL, judge_speakers
from quoteattr import Person
from quoteattr.changes import SetSpeaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteattr import Explanation, Quote, Speaker

__all__ = ["Answer", "Corrected", "corrected", "known_people", "main"]

CHAPTER = 60_000  #: characters
STEPS = (5, 10, 20)  #: corrections after which the others are judged
ORDERS = ("first", "uncertain")
GENDERS = {"F": "female", "M": "male"}


@attrs.frozen
class Answer:
    """What is known about the answer for an annotated quotation."""

    right: bool
    quote: Quote | None  #: the quotation found; None if there is none


@attrs.define
class Corrected:
    """The quotations that were not corrected, after some corrections."""

    corrections: int = 0
    others: int = 0
    right_before: int = 0
    gained: int = 0
    lost: int = 0

    def add(self, other: Corrected) -> None:
        """Add the counts for another chapter."""
        for field in attrs.fields(Corrected):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))

    @property
    def figures(self) -> dict[str, float]:
        """The counts with the shares that are published."""
        after = self.right_before + self.gained - self.lost
        more = (self.gained - self.lost) / max(self.corrections, 1)
        others = max(self.others, 1)
        return {
            **attrs.asdict(self),
            "share_before": round(self.right_before / others, 4),
            "share_after": round(after / others, 4),
            "more_for_each": round(more, 3),
        }


def _answers(document: Document, why: Explanation) -> dict[int, Answer]:
    """The answers for the annotated quotations whose speaker is a character, by their numbers."""
    case = Case(document, rows_of(document, why))
    found = {}
    for outcome in judge_speakers(case).outcomes:
        if outcome.known:
            row = None if outcome.prediction is None else case.predicted[outcome.prediction].prediction.index
            found[outcome.gold] = Answer(outcome.right, None if row is None else why.quotes[row])
    return found


def _right_speaker(document: Document, cast: Cast, number: int, why: Explanation) -> Speaker | Person:
    """The speaker of the answer who is the annotated character, or else the character's name."""
    wanted = document.quotes[number].speaker_id
    for speaker in why.speakers:
        spans = tuple((one.span.start, one.span.end) for one in speaker.mentions)
        if cast.resolve(PredictedSpeaker(name=speaker.name, mentions=spans)).character == wanted:
            return speaker
    character = next(one for one in document.characters or () if one.id == wanted)
    return Person(id=character.id, name=character.name)


def corrected(document: Document, order: str) -> Iterator[Corrected]:
    """The quotations that were not corrected, after each number of corrections in ``STEPS``."""
    cast = Cast(document)
    why = quoteattr.explain(document.text, lang=document.lang)
    before = answers = _answers(document, why)
    done: set[int] = set()
    for count in range(1, max(STEPS) + 1):
        wrong = {k: one.quote for k, one in answers.items() if not one.right and one.quote is not None and k not in done}
        if wrong:
            number = min(wrong, key=lambda k: (wrong[k].confidence if order == "uncertain" else 0.0, wrong[k].start))
            why = why.with_changes([SetSpeaker(wrong[number], _right_speaker(document, cast, number, why))])
            answers = _answers(document, why)
            done.add(number)
        if count in STEPS:
            others = answers.keys() - done
            yield Corrected(
                corrections=len(done),
                others=len(others),
                right_before=sum(before[k].right for k in others),
                gained=sum(answers[k].right and not before[k].right for k in others),
                lost=sum(before[k].right and not answers[k].right for k in others),
            )


def known_people(document: Document) -> list[Person]:
    """The characters of a document as people who are known."""
    return [
        Person(id=one.id, name=one.name, aliases=one.aliases, gender=GENDERS.get(one.gender or "", "unknown"))
        for one in document.characters or ()
        if one.name not in SPECIAL
    ]


def _with_people(document: Document) -> dict[str, list[int]]:
    """How many quotations there are, and how many have the right speaker: alone, and with people who are known."""
    people = known_people(document)
    made = {
        "the text alone": quoteattr.explain(document.text, lang=document.lang),
        "with the people": quoteattr.explain(document.text, lang=document.lang, people=people),
        "nobody else": quoteattr.explain(document.text, lang=document.lang, people=people, strict_people=True),
    }
    judged = {name: _answers(document, why) for name, why in made.items()}
    return {name: [len(answers), sum(one.right for one in answers.values())] for name, answers in judged.items()}


def _measured(document: Document) -> tuple[dict[tuple[str, int], Corrected], dict[str, list[int]]]:
    """Both measures of a chapter."""
    steps = {(order, step): made for order in ORDERS for step, made in zip(STEPS, corrected(document, order), strict=True)}
    return steps, _with_people(document)


def _chapters(data: Path, part: str, most: int) -> Iterator[Document]:
    """Chapters from the middle of each novel, where most people have been introduced elsewhere, and from its beginning."""
    for document in read_corpus(data / "pdnc.jsonl"):
        if part in ("all", part_of(document)):
            cut = list(chapters(document, CHAPTER))
            yield from islice(cut, 0, None, max(1, len(cut) // most))


def _sum(rows: Iterable[list[int]]) -> list[int]:
    """The sums of the columns."""
    return [sum(column) for column in zip(*rows, strict=True)]


def main(argv: list[str] | None = None) -> int:
    """Measure, and print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--part", choices=PARTS, default="check")
    parser.add_argument("--chapters", type=int, default=3, help="about how many chapters of each novel (default: 3)")
    parser.add_argument("--jobs", type=int, default=1, help="number of processes (default: 1)")
    parser.add_argument("--out", type=Path, help="write the figures to this file as JSON")
    args = parser.parse_args(argv)
    total = {(order, step): Corrected() for order in ORDERS for step in STEPS}
    people: dict[str, list[list[int]]] = {}
    count = 0
    with ProcessPoolExecutor(args.jobs) as pool:
        for steps, judged in pool.map(_measured, _chapters(args.data, args.part, args.chapters)):
            count += 1
            for key, made in steps.items():
                total[key].add(made)
            for name, row in judged.items():
                people.setdefault(name, []).append(row)
    figures = {f"{order} {step}": made.figures for (order, step), made in total.items()}
    head = ["order", "at most", "corrected", "others", "right before", "right after", "gained", "lost", "more for each"]
    rows = [
        [order, step, made.corrections, made.others, percent(figures[f"{order} {step}"]["share_before"]),
         percent(figures[f"{order} {step}"]["share_after"]), made.gained, made.lost,
         f"{figures[f'{order} {step}']['more_for_each']:.2f}"]
        for (order, step), made in total.items()
    ]  # fmt: skip
    print(f"{count} chapters")
    print(table(head, rows))
    sums = {name: _sum(found) for name, found in people.items()}
    rows = [[name, all_, right, percent(right / all_)] for name, (all_, right) in sums.items()]
    print(table(["known", "quotations", "right", "%"], rows))
    write_json(args.out, {"corrections": figures, "people": sums, "chapters": count, "part": args.part})
    return 0


if __name__ == "__main__":
    sys.exit(main())
