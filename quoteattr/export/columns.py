"""The columns of a table of quotations. They are listed once, here, as the keys of a row."""

from __future__ import annotations

import types
from typing import Annotated, Any, TypedDict, get_args, get_origin, get_type_hints

import attrs

__all__ = ["COLUMNS", "Column", "Row"]


class Row(TypedDict):
    """One quotation as a flat dictionary, as :func:`quoteattr.to_rows` makes it.

    Every row has every key, in this order. Offsets are code points of the text, end exclusive. Keys are only ever added.
    """

    key: Annotated[str | int | float | None, "the key of the text; missing if only one text was given"]
    start: Annotated[int, "first character of the quotation, with its quotation marks, dash or label"]
    end: Annotated[int, "one past its last character"]
    text: Annotated[str, "the reported words; the pieces of an interrupted quotation are joined by a space"]
    kind: Annotated[str, "direct, mixed or indirect"]
    depth: Annotated[int, "how many quotations it is nested in"]
    speaker_id: Annotated[str | None, "id of the speaker, the same for all quotations of a speaker in a text"]
    speaker: Annotated[str | None, "name of the speaker; missing if the text does not show it"]
    speaker_kind: Annotated[str | None, "person, organisation, group, document or unknown"]
    gender: Annotated[str | None, "female, male or unknown, as far as the text shows it"]
    gender_evidence: Annotated[str | None, "how the gender is known: given, title, pronoun, kin, role, first_name or none"]
    mention: Annotated[str | None, "the phrase next to the quotation that names the source"]
    cue: Annotated[str | None, "the word or words that report the speech"]
    cue_lemma: Annotated[str | None, "base form of the cue"]
    act: Annotated[str | None, "what the cue reports: speech, writing, thought, intention or evidence"]
    addressees: Annotated[str | None, 'who the words were said to: names or phrases, joined by "; "']
    relay: Annotated[str | None, "who passed the words on"]
    on_behalf_of: Annotated[str | None, "who the speaker speaks for"]
    polarity: Annotated[str | None, "asserted, negated or hypothetical; missing without attribution"]
    confidence: Annotated[float, "how often such speakers were right on annotated text, 0 to 1; 0 without a speaker"]
    mention_rule: Annotated[str | None, "the rule that chose cue and mention"]
    speaker_rule: Annotated[str | None, "the rule that chose the speaker"]
    line: Annotated[int | None, "line of the first character, from 1; missing if the text is not known"]
    paragraph: Annotated[int | None, "number of the paragraph of the first character, from 1; missing if the text is not known"]
    sentence: Annotated[str | None, "the sentence or sentences that the quotation is part of; missing if the text is not known"]


@attrs.frozen(kw_only=True)
class Column:
    """A column of a table of quotations."""

    name: str
    type: type[str | int | float]  #: of its values; a key may also be a number
    optional: bool  #: whether values may be missing (None)
    about: str  #: one line that says what it contains


def _column(name: str, hint: Any) -> Column:
    """A column from the type of a key."""
    inner, about = get_args(hint)
    kinds = get_args(inner) if get_origin(inner) is types.UnionType else (inner,)
    return Column(name=name, type=kinds[0], optional=types.NoneType in kinds, about=about)


#: The columns in their order.
COLUMNS: tuple[Column, ...] = tuple(_column(*item) for item in get_type_hints(Row, include_extras=True).items())
