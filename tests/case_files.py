"""Read the cases in ``cases/<lang>``: title, text and expected quotations. ``cases/README.md`` describes the format."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["FOLDERS", "JUDGED", "Case", "CaseFileError", "Expected", "Setting", "read", "read_language"]

FOLDERS = ("wild", "synthetic", "negative", "known_failures", "users", "reading")
#: Folders that measure progress: failing cases are kept with passing ones, and give the reason in a line ``because``.
JUDGED = frozenset({"users", "reading"})
KINDS = ("direct", "mixed", "indirect")
ANY, NONE, OR = "*", "-", "or"
COLUMNS = 4
#: Settings of a quotation -> the allowed values, or None for words of the text.
OF_QUOTATION: dict[str, frozenset[str] | None] = {
    "mention": None,
    "relay": None,
    "on_behalf_of": None,
    "addressee": None,
    "polarity": frozenset({"asserted", "negated", "hypothetical"}),
    "style": None,
    "ending": frozenset({"closed", "unclosed"}),
    "depth": frozenset("01234"),
    "speaker_kind": frozenset({"person", "organisation", "group", "document", "unknown"}),
    "gender": frozenset({"female", "male", "unknown"}),
    "shown": None,
    "confidence": None,
}
#: Settings whose values need not be words of the text.
NOT_IN_TEXT = frozenset({"style", "confidence", "shown"})
OF_CASE: dict[str, frozenset[str] | None] = {
    "rejected": None,
    "issue": frozenset({"unclosed", "unopened", "mismatched", NONE}),
    "acts": frozenset({"speech", "all"}),
    "because": None,
}
REPEATED = frozenset({"addressee", "rejected", "issue"})
ESCAPE = re.compile(r"\{U\+([0-9A-F]{4,6})\}")
CONFIDENCE = re.compile(r"(?:<=|>=) [01]\.\d+")
SETTING = re.compile(r"(?P<indent> *)(?P<key>[a-z_]+): (?P<value>\S.*)")


class CaseFileError(ValueError):
    """A case file is not in the right format; the message gives the place and the problem."""

    def __init__(self, path: Path, line: int, what: str) -> None:
        super().__init__(path, line, what)
        self.path, self.line, self.what = path, line, what

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


@attrs.frozen
class Setting:
    """A ``key: value`` line."""

    key: str
    value: str


@attrs.frozen(kw_only=True)
class Expected:
    """One expected quotation. ``*`` stands for anything, ``-`` for nothing."""

    speaker: str
    cue: str
    kind: str
    text: str
    settings: tuple[Setting, ...] = ()


@attrs.frozen(kw_only=True)
class Case:
    """A text and the expected answers: the first one, or any of the others."""

    title: str
    text: str
    expected: tuple[Expected, ...]
    others: tuple[tuple[Expected, ...], ...] = ()
    settings: tuple[Setting, ...]
    path: Path
    line: int

    @property
    def answers(self) -> tuple[tuple[Expected, ...], ...]:
        """Every answer that counts as right."""
        return (self.expected, *self.others)

    def values(self, key: str) -> list[str]:
        """The values of a setting for the whole case."""
        return [one.value for one in self.settings if one.key == key]


def read_language(folder: Path) -> dict[str, list[Case]]:
    """The cases of a language, by folder. Titles are unique across all folders."""
    cases = {name: [case for path in sorted((folder / name).glob("*.txt")) for case in read(path)] for name in FOLDERS}
    seen: dict[str, Case] = {}
    for case in (case for found in cases.values() for case in found):
        if case.title in seen:
            what = f"the title {case.title!r} stands in {seen[case.title].path} too"
            raise CaseFileError(case.path, case.line, what)
        seen[case.title] = case
    return cases


def read(path: Path) -> list[Case]:
    """The cases in a file.

    Raises:
        CaseFileError: the file is not in the right format; raised for the first such line.
    """
    return list(_Reader(path).cases())


class _Reader:
    """Reads one file from top to bottom."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines = path.read_text(encoding="utf-8").split("\n")
        self.at = 0

    def fail(self, what: str, line: int | None = None) -> NoReturn:
        raise CaseFileError(self.path, (self.at if line is None else line) + 1, what)

    def cases(self) -> Iterator[Case]:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.startswith("== "):
                yield self.case()
            elif not line or line.startswith("#"):
                self.at += 1
            else:
                self.fail("a case begins with a title: '== phenomenon: what is special'")

    def case(self) -> Case:
        begin = self.at
        title = self.lines[begin][3:].strip()
        if not re.fullmatch(r"[a-z][a-z -]*: \S.*", title):
            self.fail("a title is a phenomenon and what is special, as in '== marks: straight double'")
        self.at += 1
        text = self.text(begin)
        settings: list[Setting] = []
        answers = [self.answer(text, settings, begin)]
        while self.at < len(self.lines) and self.lines[self.at] == OR:
            self.at += 1
            answers.append(self.answer(text, settings, begin))
        first, *others = answers
        return Case(
            title=title,
            text=text,
            expected=first,
            others=tuple(others),
            settings=tuple(settings),
            path=self.path,
            line=begin + 1,
        )

    def answer(self, text: str, settings: list[Setting], begin: int) -> tuple[Expected, ...]:
        """The quotations up to a line ``or`` or the end of the case."""
        expected = self.expectations(settings)
        if not expected:
            self.fail("no quotation is expected: write them, one a line, or '-' where there is none", begin)
        quotations = tuple(one for one in expected if one is not None)
        for quotation in quotations:
            self.check_words(quotation, text, begin)
        return quotations

    def text(self, begin: int) -> str:
        lines: list[str] = []
        while self.at < len(self.lines) and self.lines[self.at] != "--":
            if self.lines[self.at].startswith("== "):
                self.fail("a line '--' must part the text from what is expected")
            lines.append(self.lines[self.at])
            self.at += 1
        if self.at == len(self.lines):
            self.fail("a line '--' must part the text from what is expected", begin)
        self.at += 1
        return unescape("\n".join(lines))

    def expectations(self, settings: list[Setting]) -> list[Expected | None]:
        """The lines up to the next empty line or ``or``. Settings for the whole case are added to ``settings``."""
        expected: list[Expected | None] = []
        while self.at < len(self.lines) and self.lines[self.at] not in {"", OR}:
            line = self.lines[self.at]
            match = SETTING.fullmatch(line)
            if line == NONE:
                if expected:
                    self.fail("'-' says that there is no quotation: it stands alone")
                expected.append(None)
            elif match and " | " not in line:
                self.setting(match, expected, settings)
            elif not line.startswith("#"):
                if expected == [None]:
                    self.fail("'-' says that there is no quotation: it stands alone")
                expected.append(self.quotation(line))
            self.at += 1
        return expected

    def quotation(self, line: str) -> Expected:
        columns = [unescape(column.strip()) for column in line.split(" | ")]
        if len(columns) != COLUMNS or not all(columns):
            self.fail("a quotation is 'speaker | cue | kind | text', each filled ('-' for none, '*' for anything)")
        speaker, cue, kind, text = columns
        if kind not in {*KINDS, ANY}:
            self.fail(f"the kind {kind!r} is none of {', '.join(KINDS)}")
        return Expected(speaker=speaker, cue=cue, kind=kind, text=text)

    def setting(self, match: re.Match[str], expected: list[Expected | None], settings: list[Setting]) -> None:
        one = Setting(match["key"], unescape(match["value"].strip()))
        known = OF_QUOTATION if match["indent"] else OF_CASE
        if one.key not in known:
            where = "of a quotation (indented)" if match["indent"] else "of a case (not indented)"
            self.fail(f"there is no {one.key!r} {where}; there are {', '.join(known)}")
        allowed = known[one.key]
        if allowed is not None and one.value not in allowed:
            self.fail(f"{one.key} is one of {', '.join(sorted(allowed))}, not {one.value!r}")
        if one.key == "confidence" and not CONFIDENCE.fullmatch(one.value):
            self.fail("confidence is a bound, as in 'confidence: <= 0.7'")
        if one.key == "rejected" and one.value != NONE and not re.fullmatch(r"(?:\*|[a-z_]+): \S.*", one.value):
            self.fail("rejected is a rule and words, as in 'rejected: scare_quote: clean'; '*' for any rule, '-' for nothing")
        target = expected[-1] if match["indent"] and expected else None
        if match["indent"] and target is None:
            self.fail("an indented line belongs to the quotation above it, and there is none")
        before = settings if target is None else target.settings
        if one.key not in REPEATED and any(other.key == one.key for other in before):
            self.fail(f"{one.key} stands there already")
        if target is None:
            settings.append(one)
        else:
            expected[-1] = attrs.evolve(target, settings=(*target.settings, one))

    def check_words(self, quotation: Expected, text: str, begin: int) -> None:
        """Expected words must be words of the text."""
        flat = text.replace("\n", " ")
        for what, words in (("cue", quotation.cue), *((one.key, one.value) for one in quotation.settings)):
            if what != "cue" and OF_QUOTATION[what] is not None:
                continue
            if what not in NOT_IN_TEXT and words not in {ANY, NONE} and words not in flat:
                self.fail(f"the {what} {words!r} is not in the text", begin)
        if quotation.text != ANY and not all(word in flat for word in quotation.text.split()):
            self.fail(f"the quotation {quotation.text!r} is not in the text", begin)


def unescape(text: str) -> str:
    """Replace ``{U+00A0}`` with the character."""
    return ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
