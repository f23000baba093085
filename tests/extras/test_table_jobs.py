"""What people do with many articles, in at most eight lines of their own."""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import TYPE_CHECKING, Any

import pytest

pa = pytest.importorskip("pyarrow")
pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")
pytest.importorskip("openpyxl")

import quoteattr  # noqa: E402
from benchmarks.speed.texts import make  # noqa: E402
from quoteattr import tables  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path

LINES = 8
PUBLISHERS = ("Radio Lund", "The Post")


@pytest.fixture(scope="module")
def articles() -> dict[str, str]:
    """Five hundred articles, made up."""
    return {f"{number:03}": make("news", 500 + number) for number in range(500)}


def most_quoted(articles: dict[str, str]) -> Any:
    """The ten people who are quoted most."""
    quotes = tables.to_pandas(quoteattr.extract_many(articles))
    people = quotes[quotes["speaker_kind"] == "person"]
    return people["speaker"].value_counts().head(10)


def share_of_women(articles: dict[str, str]) -> float:
    """The share of women in direct quotations by people whose gender the text shows."""
    quotes = tables.to_polars(quoteattr.extract_many(articles)).filter(polars.col("kind") == "direct")
    known = quotes.filter(polars.col("gender").is_in(["female", "male"]))
    return float((known["gender"] == "female").mean())


def by_publisher(articles: Any) -> Any:
    """From a frame with publishers to the share of women by publisher."""
    quotes = tables.to_pandas(tables.map_batch(articles, text="body", key="id"))
    joined = articles.merge(quotes, left_on="id", right_on="key")
    known = joined[joined["gender"].isin(["female", "male"])]
    return (known["gender"] == "female").groupby(known["publisher"]).mean()


def archive(articles: dict[str, str], folder: Path) -> Any:
    """Files for programs and for colleagues, and back."""
    tables.write_parquet(quoteattr.explain_many(articles), folder / "quotes.parquet")
    quotes = pandas.read_parquet(folder / "quotes.parquet")
    tables.write_csv(quotes, folder / "quotes.csv", bom=True)
    tables.write_excel(quotes[quotes["confidence"] >= 0.9], folder / "sure.xlsx")
    return quotes


JOBS = [most_quoted, share_of_women, by_publisher, archive]


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.__name__)
def test_jobs_are_short(job: Any) -> None:
    """Without the line of ``def`` and the docstring."""
    body = ast.parse(textwrap.dedent(inspect.getsource(job))).body[0].body[1:]  # type: ignore[attr-defined]
    assert len("\n".join(map(ast.unparse, body)).splitlines()) <= LINES


@pytest.fixture(scope="module")
def rows(articles: dict[str, str]) -> list[Any]:
    """The same quotations, without a table."""
    return quoteattr.to_rows(quoteattr.explain_many(articles))


def share(rows: list[Any]) -> float:
    """The share of women, by hand."""
    genders = [row["gender"] for row in rows]
    return genders.count("female") / (genders.count("female") + genders.count("male"))


def test_most_quoted(articles: dict[str, str], rows: list[Any]) -> None:
    found = most_quoted(articles)
    counts = [sum(row["speaker"] == name and row["speaker_kind"] == "person" for row in rows) for name in found.index]
    assert found.tolist() == counts
    assert len(counts) == 10
    assert counts[0] > 10


def test_share_of_women(articles: dict[str, str], rows: list[Any]) -> None:
    assert share_of_women(articles) == pytest.approx(share([row for row in rows if row["kind"] == "direct"]))


def test_by_publisher(articles: dict[str, str], rows: list[Any]) -> None:
    """The keys of the frame and of the quotations are those of the articles."""
    data = [(key, text, PUBLISHERS[int(key) % 2]) for key, text in articles.items()]
    found = by_publisher(pandas.DataFrame(data, columns=["id", "body", "publisher"])).to_dict()
    assert found.keys() == set(PUBLISHERS)
    for number, publisher in enumerate(PUBLISHERS):
        assert found[publisher] == pytest.approx(share([row for row in rows if int(row["key"]) % 2 == number]))


def test_archive(articles: dict[str, str], rows: list[Any], tmp_path: Path) -> None:
    """All files are there, with as many rows as there are quotations."""
    quotes = archive(articles, tmp_path)
    assert quotes["sentence"].tolist() == [row["sentence"] for row in rows]
    assert len(pandas.read_csv(tmp_path / "quotes.csv")) == len(rows)
    assert len(pandas.read_excel(tmp_path / "sure.xlsx")) == sum(row["confidence"] >= 0.9 for row in rows)
