"""What changes of a result mean: who is known, and which quotations are fixed, when the text is read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._changing.draft import Draft
from quoteattr._changing.state import Plan, View, place
from quoteattr.changes import Changes, hash_of
from quoteattr.errors import ChangeError, TextMismatchError
from quoteattr.resolver.fixed_points import places_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from quoteattr.changes import Change
    from quoteattr.models import Quote

__all__ = ["Plan", "View", "applied", "check", "listed"]


def listed(changes: Changes | Iterable[Change], text: str) -> tuple[Change, ...]:
    """The changes as a tuple.

    Raises:
        TypeError: if one of them isn't a change.
        TextMismatchError: if they are for another text.
    """
    text_hash = hash_of(text)
    if not isinstance(changes, Changes):
        return Changes(text_hash, changes).changes
    if changes.text_hash != text_hash:
        raise TextMismatchError(changes.text_hash, text_hash)
    return changes.changes


def applied(plan: Plan, view: View, changes: Iterable[Change], read: Callable[[Plan], View]) -> Plan:
    """The plan after some changes, given the result that the first of them refers to.

    If a change refers to nothing there, it may refer to what those before it made: then ``read`` reads the text again.
    """
    draft, pending = Draft(plan, view), False
    for change in changes:
        try:
            draft.apply(change)
        except ChangeError:
            if not pending:
                raise
            plan = draft.plan()
            draft = Draft(plan, read(plan))
            draft.apply(change)
        pending = True
    return draft.plan()


def check(plan: Plan, quotes: Sequence[Quote], changes: Sequence[Change]) -> None:
    """Raise :exc:`ChangeError` if a given speaker has lost the quotation, because a name that is known now changed it."""
    places = places_of(plan.given.speakers, [quote.extent for quote in quotes])
    for extent, found in places.items():
        if not found:
            fields = ((one, {getattr(one, "quote", None), getattr(one, "span", None)}) for one in reversed(changes))
            change = next(one for one, places in fields if extent in places)
            msg = f"with all changes, there is no quotation at {place(extent)}; add it with Add"
            raise ChangeError(change, msg)
