"""What one knows about the people of a text: their names, what else they are called, and their gender."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from quoteattr.models import Gender, SpeakerKind

if TYPE_CHECKING:
    import enum
    from collections.abc import Iterable

__all__ = ["Person", "checked_people"]

Choice = TypeVar("Choice", bound="enum.Enum")


def _string(_person: Person, field: attrs.Attribute[str], value: object) -> None:
    """Refuse anything but a string with a letter or a digit in it."""
    if not isinstance(value, str):
        msg = f"the {field.name} of a person is a str, not {type(value).__name__}"
        raise TypeError(msg)
    if not any(map(str.isalnum, value)):
        msg = f"the {field.name} of a person has at least one letter or digit, got {value!r}"
        raise ValueError(msg)


def _aliases(value: Iterable[str]) -> tuple[str, ...]:
    """The aliases as a tuple; one string alone would be read as a list of letters."""
    if isinstance(value, (str, bytes)):
        msg = f"aliases is a list of strings, not one string; write aliases=[{value!r}]"
        raise TypeError(msg)
    if not hasattr(value, "__iter__"):
        msg = f"aliases is a list of strings, not {type(value).__name__}"
        raise TypeError(msg)
    return tuple(value)


def _all_strings(person: Person, field: attrs.Attribute[tuple[str, ...]], value: tuple[object, ...]) -> None:
    """Refuse aliases that aren't strings with a letter or a digit in them."""
    for alias in value:
        if not isinstance(alias, str):
            msg = f"each of the {field.name} of {person.id!r} is a str, not {type(alias).__name__}"
            raise TypeError(msg)
        if not any(map(str.isalnum, alias)):
            msg = f"each of the {field.name} of {person.id!r} has at least one letter or digit, got {alias!r}"
            raise ValueError(msg)


def _flag(_person: Person, field: attrs.Attribute[bool], value: object) -> None:
    """Refuse anything but True and False."""
    if not isinstance(value, bool):
        msg = f"{field.name} is True or False, not {type(value).__name__}"
        raise TypeError(msg)


def _gender(value: Gender | str) -> Gender:
    return _chosen(Gender, "gender", value)


def _kind(value: SpeakerKind | str) -> SpeakerKind:
    return _chosen(SpeakerKind, "kind", value)


def _chosen(choices: type[Choice], field: str, value: object) -> Choice:
    """The member of an enumeration, which may be given as its string."""
    try:
        return choices(value)
    except ValueError:
        known = ", ".join(repr(str(one)) for one in choices)
        msg = f"{field} is one of {known}, got {value!r}"
        raise ValueError(msg) from None


@attrs.frozen(kw_only=True)
class Person:
    """Somebody who may speak in a text, as far as one knows before reading it.

    >>> import quoteattr
    >>> text = "“I am tired,” Lucia said. “So is mama,” said Miss Honeychurch."
    >>> lucy = Person(id="lucy", name="Lucy Honeychurch", aliases=["Lucia", "Miss Honeychurch"], gender="female")
    >>> for quote in quoteattr.extract(text, people=[lucy]):
    ...     print(quote.speaker.name, quote.speaker.person)
    Lucy Honeychurch lucy
    Lucy Honeychurch lucy

    Raises:
        TypeError: if a value has another type, for example if ``aliases`` is one string.
        ValueError: if ``id``, ``name`` or an alias has no letter and no digit, or if there is no such gender or kind.
    """

    id: str = attrs.field(validator=_string)  #: returned as ``Speaker.person``
    name: str = attrs.field(validator=_string)  #: shown as ``Speaker.name``, and found in the text like an alias
    #: what else the text calls this person, in the same letters ("Miss Honeychurch", "Lucia", "the bear")
    aliases: tuple[str, ...] = attrs.field(default=(), converter=_aliases, validator=_all_strings)
    gender: Gender = attrs.field(default=Gender.UNKNOWN, converter=_gender)  #: if unknown, the text may show it
    kind: SpeakerKind = attrs.field(default=SpeakerKind.PERSON, converter=_kind)  #: a person, an organisation or a group
    narrator: bool = attrs.field(default=False, validator=_flag)  #: whether this is the person who says "I" in the narration


def checked_people(people: Iterable[Person]) -> tuple[Person, ...]:
    """The people that were passed to a function, if they fit together.

    Raises:
        TypeError: if ``people`` isn't an iterable of :class:`Person`.
        ValueError: if two of them have the same id, or both are the narrator.

    >>> checked_people([Person(id="a", name="Ida"), Person(id="a", name="Tom")])
    Traceback (most recent call last):
    ...
    ValueError: two people have the id 'a': Ida and Tom
    """
    if isinstance(people, (Person, str, bytes)) or not hasattr(people, "__iter__"):
        advice = "; write people=[person]" if isinstance(people, Person) else ""
        msg = f"people is a list of Person values, not {type(people).__name__}{advice}"
        raise TypeError(msg)
    checked: dict[str, Person] = {}
    narrator: Person | None = None
    for person in people:
        if not isinstance(person, Person):
            advice = "; write Person(**values)" if isinstance(person, dict) else "; write Person(id=..., name=...)"
            msg = f"people is a list of Person values, but one of them is of type {type(person).__name__}{advice}"
            raise TypeError(msg)
        if person.id in checked:
            msg = f"two people have the id {person.id!r}: {checked[person.id].name} and {person.name}"
            raise ValueError(msg)
        if person.narrator and narrator is not None:
            msg = f"a text has one narrator, but two people are marked as the narrator: {narrator.id!r} and {person.id!r}"
            raise ValueError(msg)
        narrator = person if person.narrator else narrator
        checked[person.id] = person
    return tuple(checked.values())
