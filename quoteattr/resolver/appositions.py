"""The roles that a text puts beside a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.candidates import classes as c

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.candidates.base import Candidates
    from quoteattr.candidates.names import Name

__all__ = ["roles_beside"]

#: How many words a role beside a name may have.
ROLE_REACH = 6


def roles_beside(found: Candidates, name: Name) -> Iterator[int]:
    """The tokens of titles and roles that the text puts beside a name: "coach Ana Reis", "Ana Reis, the head coach,"."""
    reading = found.reading
    yield from range(name.first, name.core)
    first = name.first
    if first and reading.flags[first - 1] & c.PERSON and not reading.flags[first - 1] & c.CAPITAL:
        while first and name.first - first < ROLE_REACH and reading.flags[first - 1] & c.WORD and not (
            reading.flags[first - 1] & (c.CLOSED | c.DETERMINER | c.POSSESSIVE)
        ):  # fmt: skip
            first -= 1
            yield first
    yield from _apposed_role(found, name)


def _apposed_role(found: Candidates, name: Name) -> Iterator[int]:
    """The tokens of a role in apposition behind a name, up to its head noun."""
    reading = found.reading
    start = name.last + 1
    if start >= len(reading.words) or reading.words[name.last] != ",":
        return
    if not reading.flags[start] & (c.DETERMINER | c.POSSESSIVE | c.PERSON):
        return
    head = start
    tokens: list[int] = []
    while head < len(reading.words) and len(tokens) <= ROLE_REACH and reading.flags[head] & c.WORD and not (
        reading.flags[head] & c.CLOSED
    ):  # fmt: skip
        tokens.append(head)
        head += 1
    if tokens and reading.flags[tokens[-1]] & c.PERSON:
        yield from (token for token in tokens if not reading.flags[token] & (c.DETERMINER | c.POSSESSIVE))
