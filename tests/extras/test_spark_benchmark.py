"""The benchmark of Spark: its articles, its figures, and one small run without Spark. Nothing is timed here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("pyarrow")

from pyarrow import dataset

from benchmarks.spark.__main__ import summary
from benchmarks.spark.articles import FILES, LONGEST, SHORTEST, article, write
from benchmarks.spark.one_run import main

if TYPE_CHECKING:
    from pathlib import Path


def test_articles_are_made_up_the_same_way_every_time() -> None:
    made = [article(number) for number in range(200)]
    assert made == [article(number) for number in range(200)]
    assert len(set(made)) == 200
    assert SHORTEST <= min(map(len, made)) < max(map(len, made)) < LONGEST


def test_one_run_without_spark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every article is read once, and its quotations are written."""
    (tmp_path / "articles").mkdir()
    write(tmp_path / "articles", 20)
    assert len(list((tmp_path / "articles").iterdir())) == FILES
    assert main(["0", str(tmp_path / "articles"), str(tmp_path / "quotations")]) == 0
    found = json.loads(capsys.readouterr().out)
    keys = dataset.dataset(tmp_path / "quotations").to_table()["key"].to_pylist()
    assert found["articles"] == 20
    assert found["quotations"] == len(keys) > 20
    assert set(keys) <= {str(number) for number in range(20)}


def test_summary() -> None:
    """Medians, compared with those of the first number of cores."""
    first = [{"seconds": seconds, "starting": 1.0, "articles": 100} for seconds in (4.0, 5.0, 9.0)]
    runs = [{"seconds": seconds, "starting": 2.0, "articles": 100} for seconds in (2.5, 2.4, 9.0)]
    made = summary(2, runs, first)
    assert (made["system"], made["seconds"], made["starting"]) == ("Spark, 2 cores", 2.5, 2.0)
    assert (made["articles_per_second"], made["times_faster"]) == (40.0, 2.0)
    assert [summary(cores, first, first)["system"] for cores in (0, 1)] == ["without Spark", "Spark, 1 core"]
