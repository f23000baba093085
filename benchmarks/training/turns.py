"""Learn the weights that choose the speakers of an exchange, and write the library's table of them.

    python -m benchmarks.training.turns --data ../shared/corpora [--corpus pdnc litbank] [--folds N] [--epochs N] [--seed N]
        [--runs N] [--ablation] [--jobs N] [--dry-run] [--out results.json]

The weights are those of an averaged structured perceptron: the best sequence of speakers under the current weights is compared
with the best sequence that agrees with the annotation. Prints the accuracy on all annotated quotations that were found. It is
cross-validated, and no author is in two folds. --ablation leaves out each group of features in turn. With --dry-run, the table
is not written. The exit status is 0.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import random
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora import Document, part_of, read_corpus
from benchmarks.corpora.split import group_of
from benchmarks.environment import REPOSITORY, write_json
from benchmarks.predictions import PredictedSpeaker
from benchmarks.publishing.table import percent, table
from benchmarks.scoring.cast import Cast
from benchmarks.scoring.speakers import SPECIAL
from benchmarks.training.keys import exchanges_of
from benchmarks.training.sources import learned_from
from quoteattr.resolver.exchange.decoding import Chosen, decode
from quoteattr.resolver.exchange.turns import TurnFeatures, moving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["Story", "main", "story_of", "train"]

#: A group of quotations and "right" or "all" -> number of answers.
Counts = collections.Counter[tuple[str, str]]
CORPORA = ("pdnc", "litbank")
TARGET = REPOSITORY / "quoteattr" / "resolver" / "exchange" / "_weights_generated.py"
DIGITS = 2
LEAST = 0.02  #: weights smaller than this are left out

#: Groups of features, by a part of their names.
GROUPS: dict[str, tuple[str, ...]] = {
    "the choice of the rules": ("rule ",),
    "salience": ("salien",),
    "names in the narration": (" subject", " other ", " name "),
    "calls by name": ("called",),
    "named inside": ("named inside",),
    "turns before": ("spoke last", "spoke before last", "alternate", "spoke lately", "silent"),
    "the same paragraph": ("paragraph",),
    "turns after": ("speaks in",),
    "how often heard": ("spoke never", "spoke seldom", "spoke some", "spoke often"),
    "gender": ("gender", "pronoun in front", "pronoun behind", "pronoun before"),
    "narrator": ("narrator",),
}

HEAD = '''"""What speaks for a candidate of an exchange, and what against. Generated: don't edit.

Made by ``python -m benchmarks.training.turns --data DATA --corpus {corpora} --epochs {epochs} --seed {seed} --runs {runs}``;
the features are those of :mod:`quoteattr.resolver.exchange.features`.

{sources}
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["WEIGHTS"]

#: Feature -> weight.
WEIGHTS: Mapping[str, float] = {{
'''


@attrs.frozen(kw_only=True)
class Story:
    """The turns of a document, and their annotation."""

    id: str
    corpus: str
    group: str
    part: str
    turn_features: tuple[TurnFeatures, ...]
    before: tuple[int | None, ...]  #: the speakers that the rules alone choose, by place
    right: dict[int, frozenset[int]]  #: place -> the entities that are the annotated speaker
    quotations: tuple[tuple[int, str], ...]  #: place of an annotated quotation with a known speaker -> its explicitness


@attrs.frozen(kw_only=True)
class Plan:
    """The settings for learning the weights."""

    epochs: int
    seed: int  #: seed of the first run; each further run uses the next number
    runs: int


def story_of(document: Document) -> Story | None:
    """A document prepared for training; None for a report, or for a story in which nobody speaks."""
    found = exchanges_of(document.text, document.lang)
    if found is None or not found.turn_features:
        return None
    cast = Cast(document)
    characters = {one.id: one.name for one in document.characters or ()}
    who: dict[int, str | None] = {}
    for index, (name, mentions) in found.people.items():
        who[index] = cast.resolve(PredictedSpeaker(name=name, mentions=mentions)).character
    right: dict[int, frozenset[int]] = {}
    quotations: list[tuple[int, str]] = []
    where: dict[int, int] = {}
    for k, (first, last) in enumerate(found.extents):
        where.update(dict.fromkeys(range(first, last), k))
    for quote in document.quotes:
        if quote.speaker_id not in characters or characters[quote.speaker_id] in SPECIAL:
            continue
        start, end = quote.spans[0]
        place = where.get((start + end) // 2)
        if place is None:
            continue
        quotations.append((place, str(quote.explicitness)))
        right.setdefault(place, frozenset(index for index, character in who.items() if character == quote.speaker_id))
    return Story(
        id=document.id,
        corpus=document.corpus,
        group=group_of(document),
        part=part_of(document),
        turn_features=tuple(found.turn_features),
        before=tuple(found.before),
        right=right,
        quotations=tuple(quotations),
    )


def _exchanges(story: Story) -> list[tuple[int, int]]:
    """The ranges of places that form one exchange."""
    starts = [k for k, place in enumerate(story.turn_features) if place.begins]
    return list(zip(starts, [*starts[1:], len(story.turn_features)], strict=True))


def _features(turn_features: Sequence[TurnFeatures], chosen: Sequence[Chosen]) -> collections.Counter[str]:
    """How often each feature occurs in a sequence."""
    out: collections.Counter[str] = collections.Counter()
    history: list[int] = []
    for place, one in zip(turn_features, chosen, strict=True):
        if one.entity >= 0:
            out.update(place.fixed.get(one.entity, ()))
            out.update(moving(place, history, [one.entity])[0])
        history.append(one.entity)
    return out


def _allowed(story: Story, first: int, last: int) -> dict[int, frozenset[int]]:
    out = {}
    for k in range(first, last):
        place = story.turn_features[k]
        if k in story.right and place.fixed:
            good = story.right[k] & set(place.candidates)
            if good:
                out[k - first] = frozenset(good)
    return out


def train(stories: Sequence[Story], plan: Plan, leave_out: Callable[[str], bool] | None = None) -> dict[str, float]:
    """The mean of the weights from several runs, because a single run depends on the order in which it sees the exchanges."""
    runs = [_train(stories, plan.epochs, plan.seed + k, leave_out) for k in range(plan.runs)]
    return {name: sum(run.get(name, 0.0) for run in runs) / plan.runs for name in set().union(*runs)}


def _train(stories: Sequence[Story], epochs: int, seed: int, leave_out: Callable[[str], bool] | None) -> dict[str, float]:
    """The averaged weights of one run."""
    units = []
    for story in stories:
        for first, last in _exchanges(story):
            allowed = _allowed(story, first, last)
            if allowed:
                units.append((story.turn_features[first:last], allowed))
    weights: dict[str, float] = collections.defaultdict(float)
    total: dict[str, float] = collections.defaultdict(float)
    rng = random.Random(seed)
    now = 0
    for _ in range(epochs):
        rng.shuffle(units)
        for turn_features, allowed in units:
            now += 1
            guess = decode(turn_features, weights)
            if all(guess[k].entity in good for k, good in allowed.items()):
                continue
            gold = _features(turn_features, decode(turn_features, weights, allowed))
            gold.subtract(_features(turn_features, guess))
            for name, count in gold.items():
                if count and not (leave_out and leave_out(name)):
                    weights[name] += count
                    total[name] += now * count
    return {name: weights[name] - total[name] / (now + 1) for name in weights}


def judge(stories: Iterable[Story], weights: Mapping[str, float] | None) -> Counts:
    """The numbers of right and of all answers, by corpus, part and explicitness; without weights, for the rules alone."""
    out: collections.Counter[tuple[str, str]] = collections.Counter()
    for story in stories:
        speakers = story.before if weights is None else [one.entity for one in decode(story.turn_features, weights)]
        for k, explicitness in story.quotations:
            right = speakers[k] in story.right[k]
            for name in (story.corpus, f"{story.corpus} {story.part}", f"{story.corpus} {explicitness}", story.id):
                out[name, "all"] += 1
                out[name, "right"] += right
    return out


def _fold(group: str, folds: int) -> int:
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) // 4 % folds


@attrs.frozen(kw_only=True)
class Job:
    """One fold of a cross-validation."""

    fold: int
    folds: int
    plan: Plan
    group: str | None  #: features to leave out


_STORIES: list[Story] = []


def _leave_out(group: str | None) -> Callable[[str], bool] | None:
    parts = GROUPS[group] if group else ()
    return (lambda name: any(part in name for part in parts)) if parts else None


def _run(job: Job) -> Counts:
    """Train without a fold, and judge that fold."""
    rest = [story for story in _STORIES if _fold(story.group, job.folds) != job.fold]
    weights = train(rest, job.plan, _leave_out(job.group))
    return judge((story for story in _STORIES if _fold(story.group, job.folds) == job.fold), weights)


def _cross_validated(pool: ProcessPoolExecutor, args: argparse.Namespace, group: str | None) -> Counts:
    """The numbers of right and of all answers, with each document judged by weights learned without its fold."""
    jobs = [Job(fold=k, folds=args.folds, plan=_plan(args), group=group) for k in range(args.folds)]
    return sum(pool.map(_run, jobs), collections.Counter())


def _plan(args: argparse.Namespace) -> Plan:
    return Plan(epochs=args.epochs, seed=args.seed, runs=args.runs)


def written(weights: Mapping[str, float], args: argparse.Namespace) -> str:
    """The text of the generated module."""
    scale = max(map(abs, weights.values())) / 10
    rows = [(name, round(weight / scale, DIGITS)) for name, weight in sorted(weights.items())]
    body = "".join(f'    "{name}": {weight},\n' for name, weight in rows if abs(weight) >= LEAST)
    plan = {"epochs": args.epochs, "seed": args.seed, "runs": args.runs}
    return HEAD.format(corpora=" ".join(args.corpus), sources=learned_from(args.corpus), **plan) + body + "}\n"


def _parser() -> argparse.ArgumentParser:
    """The command-line options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of the corpora")
    add("--corpus", nargs="+", default=CORPORA, help=f"names of the corpus files (default: {' '.join(CORPORA)})")
    add("--folds", type=int, default=4)
    add("--epochs", type=int, default=5)
    add("--seed", type=int, default=1)
    add("--runs", type=int, default=5, help="number of runs whose weights are averaged")
    add("--jobs", type=int, default=1)
    add("--ablation", action="store_true", help="also measure the accuracy without each group of features in turn")
    add("--dry-run", action="store_true", help="print the figures without writing the table")
    add("--out", type=Path, help="write the figures to this file as JSON")
    return parser


def _share(counts: Counts, name: str) -> str:
    return percent(counts[name, "right"] / counts[name, "all"] if counts[name, "all"] else None)


def main(argv: list[str] | None = None) -> int:
    """Train, print and write the table."""
    args = _parser().parse_args(argv)
    documents = (d for name in args.corpus for d in read_corpus(args.data / f"{name}.jsonl"))
    _STORIES[:] = [story for story in map(story_of, documents) if story is not None]
    results: dict[str, Any] = {}
    before = judge(_STORIES, None)
    with ProcessPoolExecutor(args.jobs) as pool:
        after = _cross_validated(pool, args, None)
        names = sorted({name for name, _ in before if not name.startswith("litbank/")})
        rows = [[name, before[name, "all"], _share(before, name), _share(after, name)] for name in names]
        print(table(["quotations", "judged", "rules", "learned"], rows), flush=True)
        results["figures"] = rows
        if args.ablation:
            left = []
            for group in GROUPS:
                counts = _cross_validated(pool, args, group)
                left.append([group, *(_share(counts, name) for name in args.corpus)])
            print(table(["without", *args.corpus], left))
            results["ablation"] = left
    if not args.dry_run:
        TARGET.write_text(written(train(_STORIES, _plan(args)), args), encoding="utf-8")
        print(f"\nwritten: {TARGET.relative_to(REPOSITORY)}")
    write_json(args.out, results)
    return 0


if __name__ == "__main__":
    sys.exit(main())
