"""Answers before and after a change, in a form that can be compared."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

import attrs

from benchmarks.stability.changes import Change, Edit, curled, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr import Explanation

__all__ = ["Answer", "Rewritten", "answers", "apply", "changed"]

#: Kind, first and last letter of each span as offsets in the original text, speaker.
Answer = tuple[str, tuple[tuple[int, int], ...], str]


@attrs.frozen(kw_only=True)
class Rewritten:
    """A text after some edits, with a map back to the original."""

    text: str
    starts: Sequence[int]  #: start of each stretch in the changed text
    origins: Sequence[tuple[int, bool]]  #: its start in the original, and whether it comes from the original

    def origin(self, offset: int) -> int | None:
        """The offset in the original of a character that the edits kept; None for a new character."""
        k = bisect_right(self.starts, offset) - 1
        begin, kept = self.origins[k]
        return begin + offset - self.starts[k] if kept else None


def apply(text: str, edits: Sequence[Edit]) -> Rewritten:
    """A text with some stretches replaced. The edits are in order and don't overlap."""
    parts: list[tuple[str, int, bool]] = []
    done = 0
    for start, end, new in edits:
        parts += [(text[done:start], done, True), (new, start, False)]
        done = end
    parts.append((text[done:], done, True))
    parts = [part for part in parts if part[0]]
    return Rewritten(
        text="".join(part for part, _, _ in parts),
        starts=[0, *accumulate(len(part) for part, _, _ in parts)][:-1],
        origins=[(begin, kept) for _, begin, kept in parts],
    )


def _folded(name: str) -> str:
    """A name in lower case, without white space and invisible characters."""
    seen = "".join(char for char in unicodedata.normalize("NFC", name) if unicodedata.category(char) != "Cf")
    return " ".join(seen.casefold().split())


def _edges(text: str, rewritten: Rewritten, start: int, end: int) -> tuple[int, int]:
    """The first and the last letter of a span, as offsets in the original."""
    kept = (rewritten.origin(i) for i in range(start, end) if text[i].isalnum())
    letters = [origin for origin in kept if origin is not None]
    return (letters[0], letters[-1]) if letters else (-1, -1)


def answers(explanation: Explanation, rewritten: Rewritten) -> set[Answer]:
    """What was found, in a form that does not depend on the edits."""
    return {
        (
            quote.kind.value,
            tuple(_edges(rewritten.text, rewritten, span.start, span.end) for span in quote.spans),
            _folded(quote.speaker.name) if quote.speaker else "",
        )
        for quote in explanation.quotes
    }


def changed(text: str, change: Change) -> tuple[set[Answer], set[Answer]]:
    """The answers before and after a change."""
    import quoteattr

    base = curled(one_line(text)) if change.prepared else text
    before = quoteattr.explain(base)
    rewritten = apply(base, change.edits(base, before))
    return answers(before, apply(base, ())), answers(quoteattr.explain(rewritten.text), rewritten)
