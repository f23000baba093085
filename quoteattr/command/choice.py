"""Which quotations of a text are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteattr import Explanation, Quote, Speaker

__all__ = ["Choice"]


@attrs.frozen(kw_only=True)
class Choice:
    """What a quotation must be to be shown. Without conditions, all are.

    >>> import quoteattr
    >>> why = quoteattr.explain("“We open at nine,” Dana said. “Good,” said Ivo.")
    >>> [quote.text for quote in Choice(speakers=("IVO",)).of(why).quotes]
    ['Good,']
    """

    speakers: tuple[str, ...] = ()  #: parts of names, in any case; one must be in the name of the speaker
    kinds: frozenset[str] = frozenset()  #: all if empty
    least: float = 0.0  #: the lowest confidence

    def __bool__(self) -> bool:
        """Whether there is a condition."""
        return self != Choice()

    def of(self, why: Explanation) -> Explanation:
        """An explanation with the quotations that are chosen, and the speakers that they refer to."""
        if not self:
            return why
        kept = _numbered(why.quotes, [self._keeps(quote) for quote in why.quotes])
        # Without grounds, ``why`` of the result raises an error instead of giving the reason for another quotation.
        return attrs.evolve(why, quotes=kept, speakers=_referred_to(kept, why.speakers), grounds=())

    def _keeps(self, quote: Quote) -> bool:
        """Whether a quotation is chosen."""
        if quote.confidence < self.least or (self.kinds and quote.kind not in self.kinds):
            return False
        name = quote.speaker.name.casefold() if quote.speaker is not None else ""
        return not self.speakers or any(part.casefold() in name for part in self.speakers)


def _numbered(quotes: tuple[Quote, ...], kept: list[bool]) -> tuple[Quote, ...]:
    """The quotations that are kept. The parent of each is the innermost kept one around it, by its new number."""
    new = {old: number for number, old in enumerate(old for old, keep in enumerate(kept) if keep)}
    out: list[Quote] = []
    for old in new:
        parent = quotes[old].parent
        while parent is not None and parent not in new:
            parent = quotes[parent].parent
        inner = new[parent] if parent is not None else None
        out.append(attrs.evolve(quotes[old], parent=inner, depth=out[inner].depth + 1 if inner is not None else 0))
    return tuple(out)


def _referred_to(quotes: Iterable[Quote], speakers: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    """The speakers that some quotations refer to, and the members of the groups among them."""
    found = {speaker.id for quote in quotes for speaker in _speakers_of(quote)}
    found.update(member for speaker in speakers if speaker.id in found for member in speaker.members)
    return tuple(speaker for speaker in speakers if speaker.id in found)


def _speakers_of(quote: Quote) -> Iterator[Speaker]:
    """Everybody that a quotation refers to."""
    given = quote.attribution
    if given is None:
        return
    parties = [party.speaker for party in (*given.addressees, given.relay, given.on_behalf_of) if party is not None]
    yield from filter(None, (given.speaker, *parties))
