"""The columns of tables. Each table lists them once, as the keys of its rows; those of a table of quotations are here."""

from __future__ import annotations

import sys
import types
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_origin, get_type_hints

import attrs

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    try:  # pydantic, and so FastAPI, takes no other on older versions of Python, and depends on it
        from typing_extensions import TypedDict
    except ModuleNotFoundError:
        from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["COLUMNS", "About", "Column", "Row", "TypedDict", "columns_of"]


@attrs.frozen
class About:
    """What a column contains, in one line; pydantic puts it into JSON schemas."""

    text: str

    def __get_pydantic_json_schema__(self, schema: Any, handler: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
        """The schema of the column, with its description."""
        return {**handler(schema), "description": self.text}


class Row(TypedDict):
    """One quotation as a flat dictionary.

    Every row has every key, in this order. Offsets are code points of the text, end exclusive. Keys are only ever added.
    """

    key: Annotated[str | int | float | None, About("the key of the text; empty if only one text was given")]
    start: Annotated[int, About("first character of the quotation, with its quotation marks, dash or label")]
    end: Annotated[int, About("one past its last character")]
    text: Annotated[str, About("the reported words; the pieces of an interrupted quotation are joined by a space")]
    kind: Annotated[str, About("direct, mixed or indirect")]
    depth: Annotated[int, About("how many quotations it is nested in")]
    speaker_id: Annotated[str | None, About("id of the speaker, the same for all quotations of a speaker in a text")]
    speaker: Annotated[str | None, About("name of the speaker; empty if the text does not show it")]
    speaker_kind: Annotated[str | None, About("person, organisation, group, document or unknown")]
    gender: Annotated[str | None, About("female, male or unknown, as far as the text shows it")]
    gender_evidence: Annotated[str | None, About("how it is known: given, title, pronoun, kin, role, first_name or none")]
    mention: Annotated[str | None, About("the phrase next to the quotation that names the source")]
    cue: Annotated[str | None, About("the word or words that report the speech")]
    cue_lemma: Annotated[str | None, About("base form of the cue")]
    act: Annotated[str | None, About("what the cue reports: speech, writing, thought, intention or evidence")]
    addressees: Annotated[str | None, About('who the words were said to: names or phrases, joined by "; "')]
    relay: Annotated[str | None, About("who passed the words on")]
    on_behalf_of: Annotated[str | None, About("who the speaker speaks for")]
    polarity: Annotated[str | None, About("asserted, negated or hypothetical; empty without attribution")]
    confidence: Annotated[float, About("how often such speakers were right on annotated text, 0 to 1; 0 without a speaker")]
    mention_rule: Annotated[str | None, About("the rule that chose cue and mention")]
    speaker_rule: Annotated[str | None, About("the rule that chose the speaker")]
    line: Annotated[int | None, About("line of the first character, from 1; empty without the text")]
    paragraph: Annotated[int | None, About("paragraph of the first character, from 1; empty without the text")]
    sentence: Annotated[str | None, About("the sentences that the quotation is part of; empty without the text")]


@attrs.frozen(kw_only=True)
class Column:
    """A column of a table."""

    name: str  #: its heading and its key in a row
    type: type[str | int | float]  #: of its values; a key may also be a number
    optional: bool  #: whether values may be missing (None)
    about: str  #: one line that says what it contains


def _column(name: str, hint: Any) -> Column:
    """A column from the type of a key."""
    inner, about = get_args(hint)
    kinds = get_args(inner) if get_origin(inner) is types.UnionType else (inner,)
    return Column(name=name, type=kinds[0], optional=types.NoneType in kinds, about=about.text)


def columns_of(row: type) -> tuple[Column, ...]:
    """The columns of a table in their order, from the type of its rows.

    >>> columns_of(Row)[1].name
    'start'
    """
    return tuple(_column(*item) for item in get_type_hints(row, include_extras=True).items())


#: The columns of a table of quotations, in their order.
COLUMNS: tuple[Column, ...] = columns_of(Row)
