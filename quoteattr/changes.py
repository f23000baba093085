"""Corrections of a result: who is who, who speaks, and what is a quotation.

Quotations are referred to by their extents, and speakers by a known id, a name, or one of their mentions.

>>> import quoteattr
>>> from quoteattr.changes import Merge, SetSpeaker
>>> why = quoteattr.explain("“Late,” said Ida. “No,” said the baker. “Yes,” said Tom.")
>>> [quote.speaker.name for quote in why.quotes]
['Ida', 'baker', 'Tom']
>>> fixed = why.with_changes([Merge(["Ida", "baker"], name="Ida Holm"), SetSpeaker(why.quotes[2], "Ida")])
>>> [quote.speaker.name for quote in fixed.quotes]
['Ida Holm', 'Ida Holm', 'Ida Holm']
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from quoteattr.models import Kind, MentionKind, Quote, Span, Speaker
from quoteattr.people import Person

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "Add",
    "Change",
    "Changes",
    "Drop",
    "FreeSpeaker",
    "Merge",
    "Rename",
    "SetSpeaker",
    "Split",
    "hash_of",
    "reference_to",
]

#: A speaker: a known id or a name, the extent of a mention, or a person to bring in.
SpeakerRef: TypeAlias = "str | Span | Person"
#: A mention: the words of all mentions that are written so, or the extent of one.
MentionRef: TypeAlias = "str | Span"


# References


def _speaker(value: SpeakerRef | Speaker) -> SpeakerRef:
    """A reference to a speaker; a :class:`Speaker` is replaced by its known id, or else by its first name or description."""
    if isinstance(value, Speaker):
        return reference_to(value)
    if isinstance(value, (Span, Person)) or (isinstance(value, str) and value.strip()):
        return value
    msg = f"a speaker is a Speaker, a known id, a name, the Span of a mention or a Person, not {value!r}"
    raise TypeError(msg)


def reference_to(speaker: Speaker) -> str | Span:
    """How changes refer to a speaker: by the id of a known person, else by the first telling mention, else by the name."""
    if speaker.person is not None:
        return speaker.person
    telling = (one.span for one in speaker.mentions if one.kind is not MentionKind.PRONOUN)
    first = next(telling, None) or next((one.span for one in speaker.mentions), None)
    return speaker.name if first is None else first


def _speaker_or_none(value: SpeakerRef | Speaker | None) -> SpeakerRef | None:
    return None if value is None else _speaker(value)


def _speakers(value: Iterable[SpeakerRef | Speaker]) -> tuple[SpeakerRef, ...]:
    """Several references to speakers."""
    if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
        msg = f"speakers is a list of speakers, not {value!r}; write Merge(['Lucy', 'Lucia'])"
        raise TypeError(msg)
    made = tuple(map(_speaker, value))
    if len(made) < 2:
        msg = f"it takes two speakers to be one, got {list(made)!r}"
        raise ValueError(msg)
    return made


def _extent(value: Quote | Span) -> Span:
    """The extent of a quotation, which may be given as such."""
    if isinstance(value, Quote):
        return value.extent
    if isinstance(value, Span):
        return value
    msg = f"a quotation is a Quote or the Span of its extent, not {value!r}"
    raise TypeError(msg)


def _mentions(value: Iterable[MentionRef]) -> tuple[MentionRef, ...]:
    """Several references to mentions."""
    made: tuple[Any, ...]
    made = tuple(value) if hasattr(value, "__iter__") and not isinstance(value, (str, bytes)) else ()
    if not made or not all(isinstance(one, Span) or (isinstance(one, str) and one.strip()) for one in made):
        msg = f"mentions is a list of strings and Spans, not {value!r}; write mentions=['Mr Adler']"
        raise TypeError(msg)
    return made


def _name(value: str) -> str:
    """A name to show."""
    if isinstance(value, str) and any(map(str.isalnum, value)):
        return value
    msg = f"a name is a str with a letter or digit in it, not {value!r}"
    raise TypeError(msg)


def _name_or_none(value: str | None) -> str | None:
    return None if value is None else _name(value)


def _kind(value: Kind | str) -> Kind:
    """The kind of an added quotation."""
    if value in {Kind.DIRECT, Kind.INDIRECT}:
        return Kind(value)
    msg = f"what is added is 'direct' or 'indirect', not {value!r}"
    raise ValueError(msg)


# Changes


@attrs.frozen
class Rename:
    """Show another name for a speaker."""

    speaker: SpeakerRef = attrs.field(converter=_speaker)  #: who is renamed
    name: str = attrs.field(converter=_name)  #: the name to show


@attrs.frozen
class Merge:
    """Several speakers are the same one, who keeps the id of the first known person among them."""

    speakers: tuple[SpeakerRef, ...] = attrs.field(converter=_speakers)  #: those who are the same speaker
    name: str | None = attrs.field(default=None, converter=_name_or_none)  #: to show; if None, as the text or the person says


@attrs.frozen
class Split:
    """Some mentions of a speaker are those of somebody else."""

    speaker: SpeakerRef = attrs.field(converter=_speaker)  #: who is really two people
    mentions: tuple[MentionRef, ...] = attrs.field(converter=_mentions)  #: the mentions of the other one
    name: str | None = attrs.field(default=None, converter=_name_or_none)  #: to show; if None, as the text says


@attrs.frozen
class SetSpeaker:
    """A quotation has this speaker; None: it has none."""

    quote: Span = attrs.field(converter=_extent)  #: the extent of the quotation
    speaker: SpeakerRef | None = attrs.field(converter=_speaker_or_none)  #: who says it; None: nobody is known to


@attrs.frozen
class FreeSpeaker:
    """The rules decide again who speaks, after :class:`SetSpeaker`."""

    quote: Span = attrs.field(converter=_extent)  #: the extent of the quotation


@attrs.frozen
class Drop:
    """Something isn't a quotation."""

    quote: Span = attrs.field(converter=_extent)  #: the extent of the quotation


@attrs.frozen
class Add:
    """Something is a quotation, with or without quotation marks."""

    span: Span = attrs.field(converter=_extent)  #: with the quotation marks, if there are any
    speaker: SpeakerRef | None = attrs.field(default=None, converter=_speaker_or_none)  #: if None, the rules decide
    kind: Kind = attrs.field(default=Kind.DIRECT, converter=_kind)  #: without quotation marks: *direct* or *indirect*


Change: TypeAlias = Rename | Merge | Split | SetSpeaker | FreeSpeaker | Drop | Add


def _checked(value: Iterable[Change]) -> tuple[Change, ...]:
    """Changes as a tuple."""
    if isinstance(value, Changes):
        return value.changes
    if isinstance(value, Change) or not hasattr(value, "__iter__"):
        msg = f"changes is a list of changes, not {value!r}; write with_changes([change])"
        raise TypeError(msg)
    made = tuple(value)
    for one in made:
        if not isinstance(one, Change):
            msg = f"each change is a Rename, Merge, Split, SetSpeaker, FreeSpeaker, Drop or Add, not {one!r}"
            raise TypeError(msg)
    return made


@attrs.frozen
class Changes:
    """Changes of the result for one text, which is known by its hash."""

    text_hash: str = attrs.field()  #: see :func:`hash_of`
    changes: tuple[Change, ...] = attrs.field(default=(), converter=_checked)  #: in the order in which they apply

    @text_hash.validator
    def _is_hash(self, _field: object, value: object) -> None:
        """Refuse the text itself."""
        if not isinstance(value, str) or len(value) != 64:
            msg = "text_hash is the hash of a text, as hash_of returns it"
            raise ValueError(msg)


def hash_of(text: str) -> str:
    """The SHA-256 hash of a text, as hexadecimal digits.

    >>> hash_of("“Yes,” said Ida.")[:16]
    'dd0f80c29adcd71c'
    """
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
