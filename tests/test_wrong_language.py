"""A text in another language than the one named: it is read as named, and the explanation says what it looks like."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from command_calls import run

import quoteattr
from quoteattr import IssueKind
from quoteattr.analysis import PlainAnalyzer
from quoteattr.lang import available, load
from quoteattr.lang.detect import FREQUENT, LONG, NAMES, detect

if TYPE_CHECKING:
    from pathlib import Path

SPANISH = (
    "«La barca sale a las ocho», dijo el capitán a los que esperaban en el muelle. Los niños no querían subir, "
    "pero su madre les había prometido un helado al otro lado de la bahía, y todos se sentaron junto a la ventana."
)
ENGLISH = (
    "“The boat leaves at eight,” said the captain to those who were waiting on the pier. The children did not want to go "
    "on board, but their mother had promised them an ice cream on the other side of the bay, and so they sat by the window."
)


def looks(text: str, lang: str | None) -> list[str]:
    """What is said of the language of a text."""
    return [one.message for one in quoteattr.explain(text, lang=lang).issues if one.kind is IssueKind.LANGUAGE]


@pytest.mark.parametrize(
    ("text", "lang", "said"),
    [
        (SPANISH, "en", ["the text looks Spanish"]),
        (SPANISH, None, ["the text looks Spanish"]),
        (SPANISH, "it", ["the text looks Spanish"]),
        (ENGLISH, "es", ["the text looks English"]),
        (ENGLISH, "de-AT", ["the text looks English"]),
        (SPANISH, "es", []),
        (SPANISH, "auto", []),
        (SPANISH, "und", []),
        (ENGLISH, None, []),
        (ENGLISH.replace(" ", " xq"), "es", []),  # no language at all
    ],
)
def test_what_is_said(text: str, lang: str | None, said: list[str]) -> None:
    assert looks(text, lang) == said


def test_a_short_text_is_not_doubted() -> None:
    """It may be a name and a phrase in another language."""
    assert detect(SPANISH[: LONG - 1]) == "es"
    assert looks(SPANISH[: LONG - 1], "en") == []
    assert looks(SPANISH[:LONG], "en") == ["the text looks Spanish"]


def test_the_language_named_is_taken() -> None:
    made = quoteattr.explain(SPANISH, lang="en")
    assert made.lang == "en"
    assert made.quotes == quoteattr.extract(SPANISH, lang="en")
    issue = made.issues[-1]
    assert (issue.span.of(SPANISH), issue.language) == (SPANISH, "Spanish")


def test_the_language_of_an_analyzer_is_doubted_as_well() -> None:
    made = quoteattr.explain(SPANISH, analyzer=PlainAnalyzer(load("en").writing))
    assert [one.language for one in made.issues] == ["Spanish"]


def test_it_survives_corrections_and_dictionaries() -> None:
    made = quoteattr.explain(SPANISH, lang="en", acts=[])
    assert quoteattr.from_dict(quoteattr.to_dict(made), quoteattr.Explanation).issues == made.issues
    changed = made.with_changes([quoteattr.changes.SetSpeaker(made.quotes[0], None)])
    assert changed.issues == made.issues


def test_a_page_says_it_once() -> None:
    page = quoteattr.to_html(SPANISH, lang="en")
    assert page.count("the text looks Spanish") == 1
    assert "Unpaired quotation marks" not in page


def test_the_command_says_it(tmp_path: Path) -> None:
    path = tmp_path / "muelle.txt"
    path.write_text(SPANISH, encoding="utf-8")
    done = run(str(path), "--format", "jsonl")
    assert done.returncode == 0
    assert f"quoteattr: {path}: the text looks Spanish; its language can be chosen with --lang" in done.stderr.decode()
    assert all(json.loads(line)["type"] == "quote" for line in done.stdout.splitlines())
    assert run(str(path), "--lang", "es").stderr == b""


def test_every_language_has_its_name() -> None:
    assert NAMES.keys() == FREQUENT.keys()
    assert all(load(code).name == NAMES[code] for code in available() if code in NAMES)
