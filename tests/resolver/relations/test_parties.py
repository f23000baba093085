"""Addressees, relays, people spoken for, and polarity. ``relations.txt`` has the texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rule_answers import relations
from rule_tables import NOTHING, Row, read_table

from quoteattr import MentionKind
from quoteattr._pipeline import context_of
from quoteattr.lang import load
from quoteattr.resolver.registry import Registry
from quoteattr.resolver.run import by_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Relations

TABLE = Path(__file__).with_name("relations.txt")


@pytest.mark.parametrize("row", [pytest.param(row, id=row.text) for row in read_table(TABLE)])
def test_relations_are_found(row: Row) -> None:
    """The answers are exactly the lines below the text."""
    assert (relations(row.text) or [NOTHING]) == row.found


def parties(of: Relations) -> Iterator[Phrase]:
    """Everybody that an attribution names besides the speaker."""
    yield from of.addressees
    yield from (one for one in (of.relay, of.behalf) if one is not None)


@pytest.mark.parametrize("row", [pytest.param(row, id=row.text) for row in read_table(TABLE)])
def test_phrases_hang_together(row: Row) -> None:
    """The head is a word of the mention, of a name its last one; an addressee that isn't a name ends with its head."""
    registry = Registry.of(context_of(row.text, load("en"), None))
    for decision in by_rules(registry):
        for phrase in parties(decision.relations):
            assert phrase.source[0] <= phrase.first <= phrase.head < phrase.last <= phrase.source[1]
            assert phrase.head == phrase.last - 1 or phrase.kind is not MentionKind.NAME
        for phrase in decision.relations.addressees:
            assert phrase.source[1] == phrase.last == phrase.head + 1 or phrase.kind is MentionKind.NAME
