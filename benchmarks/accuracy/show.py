"""Show a verdict in its context.

::

    [G annotated quotation G]   [P predicted quotation P]   {G source G}  {P mention P}   <G cue G>  <P cue P>

Line ends are shown as pilcrows. Long passages without brackets are shortened in the middle.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.corpora import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.scoring.verdicts import Verdict

__all__ = ["context", "marked_up", "show"]

#: How many characters of context are shown, and the longest passage shown in full.
AROUND = 150
LONGEST_RUN = 240

_SHORT = re.compile(rf"[^\[\]{{}}<>]{{{LONGEST_RUN},}}")

_Bracket = tuple[Pair, str, str]


def marked_up(text: str, window: Pair, brackets: Iterable[_Bracket]) -> str:
    """A passage with the brackets inserted."""
    start, end = window
    inserts = []
    for (left, right), opening, closing in brackets:
        if left < end and right > start:
            # At the same offset, closing brackets come first; the longer span opens first and closes last.
            inserts.append((max(left, start), 1, -right, opening))
            inserts.append((min(right, end), 0, -left, closing))
    out, at = [], start
    for place, _, _, what in sorted(inserts):
        out += [text[at:place], what]
        at = place
    return "".join([*out, text[at:end]])


def _brackets(verdict: Verdict) -> Iterator[_Bracket]:
    """The brackets for the annotation and the prediction."""
    gold, predicted = verdict.quote, verdict.predicted
    if gold:
        yield from ((span, "[G ", " G]") for span in gold.spans)
        yield from ((span, "{G ", " G}") for span in gold.source)
        yield from ((span, "<G ", " G>") for span in gold.cue)
    if predicted:
        yield from ((span, "[P ", " P]") for span in predicted.spans)
        source = predicted.mention or (predicted.speaker.span if predicted.speaker else None)
        if source:
            yield source, "{P ", " P}"
        if predicted.cue:
            yield predicted.cue, "<P ", " P>"
    if verdict.piece:
        yield verdict.piece, "[PIECE ", " PIECE]"


def _shortened(found: re.Match[str]) -> str:
    """A long passage with its middle left out."""
    half = LONGEST_RUN // 2 - 10
    return f"{found.group()[:half]} (...) {found.group()[-half:]}"


def context(verdict: Verdict, around: int = AROUND) -> str:
    """The text around the quotation, with brackets."""
    text = verdict.judgement.case.text
    first, last = min(s for s, _ in verdict.spans), max(e for _, e in verdict.spans)
    near = [span for span, _, _ in _brackets(verdict) if span[0] < last + 2 * around and span[1] > first - 2 * around]
    window = max(0, min(s for s, _ in near) - around), min(len(text), max(e for _, e in near) + around)
    shown = marked_up(text, window, _brackets(verdict))
    return _SHORT.sub(_shortened, re.sub(r"\s*\n\s*", " ¶ ", shown))


def _gold_line(verdict: Verdict) -> str:
    """The line that says what is annotated."""
    quote, text = verdict.quote, verdict.judgement.case.text
    if quote is None:
        return "nothing"
    facts = [quote.kind, quote.id]
    if quote.explicitness:
        facts.append(quote.explicitness)
    if quote.speaker:
        facts.append(f"speaker {quote.speaker!r}")
    for name, spans in (("source", quote.source), ("cue", quote.cue), ("reference", (quote.reference,))):
        words = " ... ".join(text[slice(*span)] for span in spans if span)
        if words:
            facts.append(f"{name} {words!r}")
    return ", ".join(facts)


def _predicted_line(verdict: Verdict) -> str:
    """The line that says what is predicted, and by which rules."""
    found, text = verdict.predicted, verdict.judgement.case.text
    if found is None:
        return "nothing" + _rejected(verdict)
    facts = [found.kind, f"rule {found.rule}"]
    if found.mention_rule:
        facts.append(f"sieve {found.mention_rule}")
    if found.speaker_rule:
        facts.append(f"speaker sieve {found.speaker_rule}")
    if found.speaker:
        facts.append(f"speaker {found.speaker.name!r} ({found.speaker.id})")
    if found.mention:
        facts.append(f"{found.mention_kind} {text[slice(*found.mention)]!r}")
    if found.cue:
        facts.append(f"cue {text[slice(*found.cue)]!r}")
    if found.confidence is not None:
        facts.append(f"confidence {found.confidence:.2f}")
    return ", ".join(facts)


def _rejected(verdict: Verdict) -> str:
    """The rules that rejected this passage."""
    row = verdict.judgement.case.row or {}
    rules = {
        item["rule"]
        for item in row.get("rejected", ())
        for start, end in verdict.spans
        if item["span"][0] < end and item["span"][1] > start
    }
    return f"; rejected by {', '.join(sorted(rules))}" if rules else ""


def show(verdict: Verdict, number: int, around: int = AROUND) -> str:
    """A verdict as a few lines of text."""
    start = verdict.spans[0][0]
    index = verdict.predicted.index if verdict.predicted else None
    where = f"{verdict.judgement.case.document.id} at {start}" + (f", quote {index}" if index is not None else "")
    return (
        f"--- {number}. {verdict.kind}: {where}\n"
        f"    gold:      {_gold_line(verdict)}\n"
        f"    predicted: {_predicted_line(verdict)}\n"
        f"    {context(verdict, around)}\n"
    )
