"""From entities to the speakers that users receive: those that quotations refer to, ordered by first mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.models import Mention, MentionKind, Speaker
from quoteattr.resolver.results.shown_names import shown_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteattr.resolver.cast.entities import Entity
    from quoteattr.resolver.decisions import Decision
    from quoteattr.resolver.registry import Registry

__all__ = ["speakers_of"]


def speakers_of(decisions: Sequence[Decision], registry: Registry) -> dict[int, Speaker]:
    """The speakers of a text, keyed by entity."""
    used = _used(decisions, registry)
    mentions = {index: tuple(_mentions(registry, index)) for index in used}
    last = len(registry.reading.text)
    order = sorted(used, key=lambda index: (mentions[index][0].span.start if mentions[index] else last, index))
    ids = {index: f"s{k}" for k, index in enumerate(order, 1)}
    return {index: _speaker(registry, index, ids, mentions[index]) for index in order}


def _used(decisions: Sequence[Decision], registry: Registry) -> set[int]:
    """The entities that quotations refer to, and the members of groups among them."""
    used: set[int] = set()
    for decision in decisions:
        if decision.rejected or not decision.is_attributed:
            continue
        used.update(index for entities in decision.parties.values() for index in entities if index is not None)
        used.update(index for index in (decision.speaker, decision.listener) if index is not None)
    return used.union(*(registry.entities[index].members for index in used))


def _mentions(registry: Registry, index: int) -> Iterator[Mention]:
    """The names of an entity, and the phrases next to quotations that refer to it, in text order."""
    reading = registry.reading
    ranges = {(name.first, name.last): MentionKind.NAME for name in registry.entities[index].names}
    for phrase in registry.mentions.get(index, ()):
        ranges.setdefault((phrase.first, phrase.last), phrase.kind)
    for (first, last), kind in sorted(ranges.items()):
        span = reading.span(first, last)
        yield Mention(span=span, text=span.of(reading.text), kind=kind)


def _speaker(registry: Registry, index: int, ids: Mapping[int, str], mentions: tuple[Mention, ...]) -> Speaker:
    """The :class:`Speaker` for an entity."""
    entity = registry.entities[index]
    return Speaker(
        id=ids[index],
        name=(entity.known and entity.known.shown) or _shown(registry, entity),
        kind=entity.kind,
        titles=entity.titles,
        gender=entity.gender,
        gender_evidence=entity.evidence,
        person=entity.known.id if entity.known else None,
        members=tuple(ids[member] for member in entity.members),
        mentions=mentions,
    )


def _shown(registry: Registry, entity: Entity) -> str:
    """The name that the text gives to an entity."""
    return shown_name(registry.reading, entity, with_title=_needs_title(registry, entity))


def _needs_title(registry: Registry, entity: Entity) -> bool:
    """Whether only a courtesy title distinguishes Mr from Mrs Adler, or a wife from the husband whose name she has."""
    is_wife = len(entity.words) > 1 and entity.courtesy in registry.reading.pack.names.wives
    return is_wife or (entity.courtesy is not None and _has_namesake(registry, entity))


def _has_namesake(registry: Registry, entity: Entity) -> bool:
    """Whether another entity of the text has the same surname."""
    surname = entity.words[-1]
    namesakes = (index for index in registry.cast.by_word.get(surname, ()) if index != entity.index)
    return any(registry.entities[index].words[-1] == surname for index in namesakes)
