"""What the caller of a function knows about a text before it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from quoteattr.people import Person

__all__ = ["NOTHING", "Given"]


@attrs.frozen(kw_only=True)
class Given:
    """What is known about the speakers of one text."""

    people: tuple[Person, ...] = ()
    strict: bool = False  #: whether nobody else speaks


NOTHING = Given()
