"""Rows that were corrected in a spreadsheet, as changes: what is different from the result they were made from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from quoteattr import Explanation, InvalidDataError, Person, Span
from quoteattr.changes import Add, Changes, Drop, Rename, SetSpeaker, hash_of, reference_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr import Quote, Speaker
    from quoteattr.changes import Change

__all__ = ["changes_from_rows"]

_WHOLE = re.compile(r"\s*(\d+)(?:\.0+)?\s*")


def changes_from_rows(rows: Iterable[Mapping[str, Any]], why: Explanation, *, complete: bool = False) -> Changes:
    r"""The changes that make an explanation say what corrected rows say.

    The columns are those of :func:`~quoteattr.to_rows`: ``start`` and ``end`` are needed; ``speaker``, ``speaker_id``, ``text``
    and ``kind`` are read if they are there, and all others are ignored. Values may be strings, as in a CSV file.

    - Another ``speaker`` is a correction. A name that the result doesn't know is that of somebody new; but if all rows of a
      speaker have it, the speaker is renamed.
    - An empty ``speaker`` means that nobody is known to speak.
    - Another ``speaker_id`` of the result moves the row to that speaker. Any other id brings in somebody new, with this id.
    - A row at another place is a new quotation.

    Args:
        rows: the corrected rows of one text, such as ``csv.DictReader(file)``.
        why: the explanation that the rows were made from.
        complete: whether the rows are the whole truth: then what has no row isn't a quotation, and unchanged speakers are fixed
            too. If not, only what is different counts, and the rules decide the rest anew.

    Raises:
        TypeError: if an argument has another type.
        InvalidDataError: if a value is missing or wrong, or a row belongs to another text; the message says where.

    >>> import quoteattr
    >>> why = quoteattr.explain("“Late,” said Ida.\n\n“No,” said Tom.\n\n“Why?”")
    >>> rows = quoteattr.to_rows(why)
    >>> rows[2]["speaker"] = "Tom"
    >>> changes_from_rows(rows, why).changes
    (SetSpeaker(quote=Span(start=36, end=42), speaker=Span(start=30, end=33)),)
    """
    if not isinstance(why, Explanation):
        msg = f"why is the Explanation that the rows were made from, not {type(why).__name__}"
        raise TypeError(msg)
    if isinstance(rows, (str, bytes, Mapping)) or not isinstance(rows, Iterable):
        msg = f"rows is a list of dictionaries, not {type(rows).__name__}; for a CSV file, pass csv.DictReader(file)"
        raise TypeError(msg)
    return _Comparison(why, _read(rows, why), complete=complete).changes()


@attrs.frozen(kw_only=True)
class _Row:
    """What a row says."""

    where: str  #: for errors
    span: Span
    speaker: str | None  #: None if there is no such column
    speaker_id: str | None
    kind: str


def _read(rows: Iterable[Mapping[str, Any]], why: Explanation) -> dict[Span, _Row]:
    """The rows by their places, if they fit the text."""
    found: dict[Span, _Row] = {}
    words = {quote.extent: quote.text for quote in why.quotes}
    for number, row in enumerate(rows):
        where = f"rows[{number}]"
        if not isinstance(row, Mapping):
            raise InvalidDataError(where, f"needs a dictionary, not {type(row).__name__}")
        made = _row(where, row)
        if made.span in found:
            raise InvalidDataError(where, f"is at the same place as {found[made.span].where}")
        if made.span.end > len(why.text):
            raise InvalidDataError(where, f"ends at {made.span.end}, after the end of the text; it belongs to another text")
        told, here = _flat(row.get("text")), _flat(words.get(made.span, made.span.of(why.text)))
        if told and told not in here:
            raise InvalidDataError(where, f"has the text {told[:40]!r}, but this text has {here[:40]!r} there")
        found[made.span] = made
    return found


def _row(where: str, row: Mapping[str, Any]) -> _Row:
    """What a row says, with clean values."""
    start, end = (_number(f"{where}.{name}", row.get(name)) for name in ("start", "end"))
    if start >= end:
        raise InvalidDataError(where, f"needs start before end, not {start} and {end}")
    return _Row(
        where=where,
        span=Span(start=start, end=end),
        speaker=_flat(row["speaker"]) if "speaker" in row else None,
        speaker_id=_flat(row["speaker_id"]) if "speaker_id" in row else None,
        kind="indirect" if _flat(row.get("kind")) == "indirect" else "direct",
    )


def _number(where: str, value: object) -> int:
    """A whole number, which a spreadsheet may have turned into a decimal or a string."""
    found = None if isinstance(value, bool) else _WHOLE.fullmatch(str(value))
    if value is None or value == "":
        what = "is missing"
        raise InvalidDataError(where, what)
    if found is None:
        raise InvalidDataError(where, f"needs a whole number, not {value!r}")
    return int(found[1])


def _flat(value: object) -> str:
    """A value as one line, empty for a missing one: None, or the NaN of a data frame."""
    return "" if value is None or value != value else " ".join(str(value).split())  # noqa: PLR0124  # only NaN differs from itself


class _Comparison:
    """Compares rows with the result that they were made from."""

    def __init__(self, why: Explanation, rows: Mapping[Span, _Row], *, complete: bool) -> None:
        self.why = why
        self.rows = rows
        self.complete = complete
        self.by_id = {speaker.id: speaker for speaker in why.speakers}
        self.refs = {speaker.id: reference_to(speaker) for speaker in why.speakers}
        self.by_name: defaultdict[str, list[Speaker]] = defaultdict(list)
        for speaker in why.speakers:
            self.by_name[speaker.name].append(speaker)
        self.text = " ".join(why.text.split())
        self.renamed = self._renamed()

    def changes(self) -> Changes:
        """All changes: first what isn't a quotation, then names, then new quotations, then speakers."""
        made: list[Change] = [*self._dropped(), *self._renames(), *self._added()]
        for quote in self.why.quotes:
            row = self.rows.get(quote.extent)
            made += [] if row is None else self._speaker(row, quote)
        return Changes(hash_of(self.why.text), made)

    def _dropped(self) -> Iterator[Drop]:
        """What has no row, if that means something."""
        for quote in self.why.quotes if self.complete else ():
            if quote.extent not in self.rows:
                yield Drop(quote)

    def _renames(self) -> Iterator[Rename]:
        """The new names."""
        for one, name in self.renamed.items():
            yield Rename(self.by_id[one], name)

    def _added(self) -> Iterator[Add]:
        """The rows without a quotation."""
        found = {quote.extent for quote in self.why.quotes}
        for extent, row in self.rows.items():
            if extent not in found:
                yield Add(extent, self._named(row, None) if row.speaker or row.speaker_id else None, row.kind)

    def _renamed(self) -> dict[str, str]:
        """The speakers all of whose quotations have the same new name, which nobody else has, while no row has the old one."""
        names: defaultdict[str, set[str | None]] = defaultdict(set)
        for quote in self.why.quotes:
            if quote.speaker is not None:
                names[quote.speaker.id].add(self._name_for(quote, quote.speaker))
        used = {row.speaker for row in self.rows.values()}
        single = {one: next(iter(found)) for one, found in names.items() if len(found) == 1}
        new = {one: name for one, name in single.items() if name and self._is_new(name)}
        return {one: name for one, name in new.items() if self.by_id[one].name not in used}

    def _name_for(self, quote: Quote, speaker: Speaker) -> str | None:
        """The name that the row of a quotation gives to its speaker; None if it has no row, or one with another speaker."""
        row = self.rows.get(quote.extent)
        return None if row is None or row.speaker_id not in {None, "", speaker.id} else row.speaker

    def _is_new(self, name: str) -> bool:
        """Whether nobody in the text or among the speakers has a name."""
        return name not in self.by_name and not _has_words(self.text, name)

    def _speaker(self, row: _Row, quote: Quote) -> list[SetSpeaker]:
        """The change of a quotation's speaker, if there is one."""
        old = quote.speaker
        old_id, old_name = (old.id, old.name) if old else ("", "")
        same_id = not row.speaker_id or row.speaker_id == old_id
        if same_id and row.speaker in {None, old_name, self.renamed.get(old_id, old_name)}:
            return [SetSpeaker(quote, self.refs[old.id] if old else None)] if self.complete else []
        if same_id and not row.speaker:
            return [SetSpeaker(quote, None)]
        return [SetSpeaker(quote, self._named(row, old))]

    def _named(self, row: _Row, old: Speaker | None) -> Span | Person | str:
        """The speaker that a row names, who isn't the one that it had."""
        if not row.speaker_id or (old is not None and row.speaker_id == old.id):
            return self._by_name(row, row.speaker or "")
        speaker = self.by_id.get(row.speaker_id)
        if speaker is None:
            return Person(id=row.speaker_id, name=row.speaker or row.speaker_id)
        if row.speaker and row.speaker not in {speaker.name, old.name if old else "", self.renamed.get(speaker.id)}:
            what = f"has the id of {speaker.name}, but the name {row.speaker!r}; clear the wrong one"
            raise InvalidDataError(row.where, what)
        return self.refs[speaker.id]

    def _by_name(self, row: _Row, name: str) -> Span | Person | str:
        """The speaker with a name, or somebody with this name who doesn't speak yet."""
        found = self.by_name.get(name, ())
        if len(found) > 1:
            ids = " or ".join(one.id for one in found)
            where, what = f"{row.where}.speaker", f"is the name of {len(found)} speakers; write {ids} as speaker_id"
            raise InvalidDataError(where, what)
        if found:
            return self.refs[found[0].id]
        return name if _has_words(self.text, name) else Person(id=name, name=name)


def _has_words(text: str, name: str) -> bool:
    """Whether a text has a name, as whole words."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
