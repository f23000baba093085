"""Quotations of several documents that share words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.documents.agreement import differ, named
from quoteattr.documents.models import Agreement, QuoteGroup, QuoteGroups, QuoteMatch
from quoteattr.documents.names import Namer
from quoteattr.documents.results import documents, quotes_of
from quoteattr.documents.sharing import MANY, Version, groups
from quoteattr.documents.words import passages, piece, stretches
from quoteattr.lang import load

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Mapping, Sequence

    from quoteattr.documents.agreement import Named
    from quoteattr.documents.results import Results
    from quoteattr.documents.sharing import Group
    from quoteattr.documents.words import Passage

__all__ = ["match_quotes"]

FEWEST = 4  #: the lowest value of ``least``


def match_quotes(results: Results, *, least: int = 8, lang: str = "en") -> QuoteGroups:
    """Find quotations of different documents that share words.

    Only words inside quotation marks count. Two quotations match if they share at least ``least`` words in the same order, and
    these are at least half of the shorter quotation or one and a half times ``least``. Case, accents, punctuation, ellipses and
    words in square brackets make no difference, and up to two words at a time may be changed, added or missing in the middle of
    the shared words. A group has all quotations that match each other directly or through others.

    Args:
        results: pairs of a key and what :func:`~quoteattr.extract` or :func:`~quoteattr.explain` returned for the document,
            or a dictionary of them.
        least: the fewest words that make a match, at least 4. With fewer than 8, phrases that everybody uses match too.
        lang: code of the language pack that is used to compare the names of speakers.

    Returns:
        The groups with quotations of at least two documents, by first quotation.

    Raises:
        TypeError: if ``results`` are something else.
        ValueError: if two documents have the same key, or ``least`` is below 4.
        UnknownLanguageError: if there is no pack for ``lang``.

    >>> import quoteattr
    >>> texts = {
    ...     "mon": "“The wall is safe, but small boats may come and go as they like,” said Odile Marn.",
    ...     "tue": "“Small boats may come and go [at night] as they like,” said Ms. Marn.",
    ...     "wed": "“Boats may come and go just as they like,” said Jan Pohl.",
    ... }
    >>> results = [(key, quoteattr.extract(text)) for key, text in texts.items()]
    >>> (group,) = match_quotes(results)
    >>> group.text, group.names, group.agreement.value
    ('small boats may come and go as they like', ('Odile Marn', 'Marn', 'Jan Pohl'), 'different')
    >>> for match in group.matches:
    ...     print(match.key, [span.of(texts[match.key]) for span in match.spans])
    mon ['small boats may come and go as they like']
    tue ['Small boats may come and go [at night] as they like']
    wed ['Boats may come and go', 'as they like']
    """
    if isinstance(least, bool) or not isinstance(least, int) or least < FEWEST:
        msg = f"least must be a number of words, at least {FEWEST}, not {least!r}"
        raise ValueError(msg)
    namer = Namer(load(lang), offices=True)
    vocabulary: dict[str, int] = {}
    found: list[tuple[Hashable, Passage]] = []
    versions: dict[bytes, Version] = {}
    for number, (key, result) in enumerate(documents(results)):
        for passage in passages(quotes_of(key, result), vocabulary, least):
            version = versions.setdefault(passage.words.tobytes(), Version(passage.words, number, []))
            version.document = number if version.document == number else MANY
            version.passages.append(len(found))
            found.append((key, passage))
    spelling = ["", *vocabulary]
    ordered = list(versions.values())
    made = groups(ordered, least, lambda version: " ".join(spelling[word] for word in version.words))
    each = sorted((_members(group, ordered) for group in made), key=lambda members: members.places[0][0])
    return QuoteGroups(groups=tuple(_group(f"q{number}", one, found, namer) for number, one in enumerate(each, 1)))


@attrs.frozen(eq=False)
class _Members:
    """The passages of a group."""

    places: Sequence[tuple[int, Sequence[int]]]  #: in order: number of a passage, and places of its shared words
    together: Sequence[Sequence[int]]  #: numbers of passages that have the same window


def _members(group: Group, versions: Sequence[Version]) -> _Members:
    """The passages of a group of versions."""
    places = ((number, shared) for version, shared in group.shared.items() for number in versions[version].passages)
    together = [[number for version in some for number in versions[version].passages] for some in group.together]
    return _Members(sorted(places), together)


def _group(number: str, members: _Members, found: Sequence[tuple[Hashable, Passage]], namer: Namer) -> QuoteGroup:
    """The group as users receive it."""
    matches = []
    longest, text = 0, ""
    for place, shared in members.places:
        key, passage = found[place]
        parts = stretches(passage, shared)
        matches.append(QuoteMatch(key=key, quote=passage.quote, spans=tuple(span for _, span in parts)))
        for count, span in parts:
            if count > longest:
                longest, text = count, piece(passage.quote, span)
    names = {place: name for place, _ in members.places if (name := named(found[place][1].quote.speaker, namer))}
    return QuoteGroup(
        id=number,
        text=text,
        matches=tuple(matches),
        names=tuple(dict.fromkeys(name.shown for name in names.values())),
        agreement=_agreement(names, {found[place][0] for place in names}, members),
    )


def _agreement(names: Mapping[int, Named], keys: Collection[Hashable], members: _Members) -> Agreement:
    """Whether the documents name the same speaker for the same words."""
    if differ(set(names.values())):
        some = ({names[place] for place in places if place in names} for places in members.together)
        return Agreement.DIFFERENT if any(map(differ, some)) else Agreement.UNKNOWN
    is_one_sort = len({name.is_organisation for name in names.values()}) == 1
    return Agreement.SAME if is_one_sort and len(keys) > 1 else Agreement.UNKNOWN
