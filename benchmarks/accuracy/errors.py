"""A random sample of the errors that match the options."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from benchmarks.accuracy.show import show
from benchmarks.scoring.verdicts import ERRORS, Verdict, verdicts

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from benchmarks.scoring.judgement import Judgement

__all__ = ["errors", "wanted"]


def wanted(verdict: Verdict, args: argparse.Namespace) -> bool:
    """Whether an error matches the options."""
    found, gold = verdict.predicted, verdict.quote
    if verdict.kind not in (args.kind or ERRORS):
        return False
    if args.sieve and not (found and {found.rule, found.mention_rule, found.speaker_rule} & set(args.sieve)):
        return False
    if args.explicitness and not (gold and gold.explicitness == args.explicitness):
        return False
    kind = gold.kind if gold else found.kind if found else None
    return not args.quote_kind or kind == args.quote_kind


def errors(judged: Iterable[Judgement], args: argparse.Namespace) -> str:
    """A random sample of the matching errors, in text order."""
    found = [verdict for one in judged for verdict in verdicts(one) if verdict.spans and wanted(verdict, args)]
    rng = random.Random(args.seed)
    chosen = sorted(rng.sample(range(len(found)), min(args.errors, len(found))))
    shown = [show(found[at], number, args.around) for number, at in enumerate(chosen, 1)]
    return "\n".join([*shown, f"{len(chosen)} of {len(found)} errors of this kind"])
