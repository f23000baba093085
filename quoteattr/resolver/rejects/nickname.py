"""Jo “Ace” Lim; the man known as “Slim”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.reading import classes as c
from quoteattr.resolver.rules import Example, RejectRule

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

MOST_WORDS = 3


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words are one to three capitalised words between two parts of a name."""
    before, after = utterance.first - 1, utterance.last
    if before < utterance.left_limit or after >= utterance.right_limit or utterance.end - utterance.begin > MOST_WORDS:
        return False
    around = reading.flags[before] & reading.flags[after] & reading.flags[utterance.begin]
    return bool(around & c.CAPITAL)


RULE = RejectRule(
    name="nickname",
    claim="Capitalised words in quotation marks are between two parts of a name: they are a nickname.",
    find=find,
    early=True,
    examples=(Example(text="We met Jo “Ace” Lim in Oslo.", rejected="Ace"),),
    counterexamples=(Example(text="“Ace it,” said Jo Lim."),),
)
