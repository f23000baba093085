"""The pages are kept in the repository with the parts that come from the code and the results."""

from __future__ import annotations

from pathlib import Path

import _fields
import _generate
import pytest

import quoteattr
from benchmarks import readme
from benchmarks.publishing.results import RESULTS, Published, read

DOCS = Path(__file__).parents[2] / "docs"
PAGES = [path for path in sorted(DOCS.glob("*.md")) if _generate.PART.search(path.read_text(encoding="utf-8"))]
needs_results = pytest.mark.skipif(not RESULTS.exists(), reason="the source distribution has no results")


@pytest.fixture(scope="module")
def parts() -> dict[str, str]:
    return _generate.parts(read())


@needs_results
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_is_what_the_command_writes(page: Path, parts: dict[str, str]) -> None:
    """If not, run ``python docs/_generate.py``."""
    text = page.read_text(encoding="utf-8")
    assert text == _generate.filled(text, parts)


@needs_results
def test_the_readme_is_what_the_command_writes() -> None:
    """If not, run ``python -m benchmarks.readme``."""
    text = readme.README.read_text(encoding="utf-8")
    assert text == readme.filled(text, readme.blocks())


def test_every_part_is_on_a_page(parts: dict[str, str]) -> None:
    used = {name for page in PAGES for name in _generate.PART.findall(page.read_text(encoding="utf-8"))}
    assert used == set(parts)


def test_no_page_includes_another() -> None:
    """A code host shows nothing in its place."""
    assert not [page.name for page in DOCS.glob("**/*.md") if "{include}" in page.read_text(encoding="utf-8")]


def test_pages_can_be_made_without_results() -> None:
    assert "No figures have been published" in _generate.parts(Published())["accuracy"]


def test_a_part_is_replaced() -> None:
    """What is around it stays; a part that is not made is an error."""
    assert _generate.filled("a <!-- b -->old<!-- /b --> c", {"b": "new"}) == "a <!-- b -->\n\nnew\n\n<!-- /b --> c"
    with pytest.raises(KeyError):
        _generate.filled("<!-- b --><!-- /b -->", {})


def test_every_public_name_is_on_the_page_of_fields() -> None:
    found = {line.rpartition(".")[2] for line in _fields.reference().splitlines() if line.startswith("### ")}
    public = {name for name in quoteattr.__all__ if callable(getattr(quoteattr, name))}
    assert public <= found


def test_a_field_has_its_type_and_meaning() -> None:
    rows = _fields.reference().splitlines()
    assert "| `cue` | `Cue or None` | None if only the turns of a dialogue decided |" in rows
    assert "| `DIRECT` | `'direct'` | the speaker's own words, in quotation marks or after a dialogue dash or label |" in rows


def test_every_field_has_a_meaning() -> None:
    assert not [row for row in _fields.reference().splitlines() if row.startswith("|") and row.endswith("|  |")]
