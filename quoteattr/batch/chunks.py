"""Texts in chunks of about equal length, which are sent to other processes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteattr.batch.job import Job

__all__ = ["CHARACTERS", "TEXTS", "Chunk", "chunks"]

#: A chunk is complete when it has this many characters or texts: they keep a process busy for about a tenth of a second.
CHARACTERS = 50_000
TEXTS = 500


@attrs.frozen(eq=False)
class Chunk:
    """Some texts with their keys. The keys stay in this process, and so does what isn't a text."""

    pairs: Sequence[tuple[Any, object]]

    @property
    def texts(self) -> list[str]:
        """The texts to be sent, as plain strings: a subclass may be unknown in the other process."""
        return [str.__str__(text) for _, text in self.pairs if isinstance(text, str)]

    def outcomes(self, results: Iterable[object], job: Job) -> Iterator[tuple[Any, object]]:
        """Each key with what came of its text, given the results for :attr:`texts`."""
        found = iter(results)
        for key, text in self.pairs:
            yield key, next(found) if isinstance(text, str) else job(text)


def chunks(pairs: Iterable[tuple[Any, object]], *, most: int = CHARACTERS) -> Iterator[Chunk]:
    """The texts in chunks. An error of the iterable is raised after the chunk with the texts before it.

    Args:
        pairs: texts with their keys.
        most: how many characters are enough for a chunk.
    """
    made: list[tuple[Any, object]] = []
    characters = 0
    try:
        for pair in pairs:
            made.append(pair)
            characters += len(pair[1]) if isinstance(pair[1], str) else 0
            if characters >= most or len(made) == TEXTS:
                yield Chunk(made)
                made, characters = [], 0
    except Exception:
        if made:
            yield Chunk(made)
        raise
    if made:
        yield Chunk(made)
