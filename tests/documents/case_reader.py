"""Read the cases over several documents. ``cases/documents/README.md`` describes the format."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CASES", "Case", "Expected", "read"]

CASES = Path(__file__).parents[1] / "cases" / "documents"
ESCAPE = re.compile(r"\{U\+([0-9A-F]{4,6})\}")
DOCUMENT = re.compile(r"(\w+): (.*)")
SETTING = re.compile(r"([a-z]+): (\S.*)")
#: Settings of a line of expectations, and of a case.
OF_LINE = {"rule", "kind", "gender", "namesake", "span", "name"}
OF_CASE = {"offices", "least", "because"}


@attrs.define
class Expected:
    """A line of expectations and its settings."""

    columns: tuple[str, ...]
    settings: list[tuple[str, str]] = attrs.field(factory=list)

    def values(self, key: str) -> list[str]:
        """The values of a setting."""
        return [value for name, value in self.settings if name == key]


@attrs.define
class Case:
    """Documents and what is expected."""

    title: str
    path: Path
    line: int
    documents: dict[str, str] = attrs.field(factory=dict)
    expected: list[Expected] = attrs.field(factory=list)
    settings: dict[str, str] = attrs.field(factory=dict)

    def fail(self, what: str) -> NoReturn:
        """Say what is wrong with the case itself."""
        msg = f"{self.path}:{self.line}: {what}"
        raise ValueError(msg)


def read(name: str, columns: int) -> list[Case]:
    """The cases of a file whose expectations have so many columns."""
    path = CASES / name
    cases = list(_cases(path, path.read_text(encoding="utf-8").split("\n"), columns))
    titles = [case.title for case in cases]
    for case in cases:
        if titles.count(case.title) > 1:
            case.fail(f"the title {case.title!r} is used twice")
    return cases


def _cases(path: Path, lines: list[str], columns: int) -> Iterator[Case]:
    """Each block of lines that begins with a title and ends with an empty line."""
    case: Case | None = None
    in_text = False
    for number, line in enumerate([*lines, ""], 1):
        if line.startswith("== "):
            case, in_text = Case(line[3:], path, number), True
        elif case is None:
            assert not line or line.startswith("#"), f"{path}:{number}: a case begins with a title"
        elif in_text:
            in_text = line != "--"
            if in_text:
                _add_document(case, line)
        elif line:
            _expect(case, line, columns)
        else:
            if not case.documents or not case.expected:
                case.fail("documents, a line '--' and expectations are needed")
            yield case
            case = None


def _add_document(case: Case, line: str) -> None:
    """A document of a case."""
    match = DOCUMENT.fullmatch(line)
    if match is None or match[1] in case.documents:
        case.fail(f"a document is 'key: text', and each key is used once: {line!r}")
    text = ESCAPE.sub(lambda found: chr(int(found[1], 16)), match[2])
    case.documents[match[1]] = text.replace("¶", "\n\n")


def _expect(case: Case, line: str, columns: int) -> None:
    """A line of expectations, or a setting."""
    setting = SETTING.fullmatch(line.strip()) if " | " not in line else None
    if line == "-" or not setting:
        cells = tuple(cell.strip() for cell in line.split(" | "))
        if line != "-" and len(cells) != columns:
            case.fail(f"{columns} columns are needed: {line!r}")
        case.expected.append(Expected(cells))
        return
    key, value = setting.groups()
    if key not in (OF_LINE if line.startswith(" ") else OF_CASE):
        case.fail(f"there is no setting {line!r}")
    if line.startswith(" "):
        case.expected[-1].settings.append((key, value))
    else:
        case.settings[key] = value
