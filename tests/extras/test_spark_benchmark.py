"""The benchmark of Spark: its articles, its figures, and one small run without Spark. Nothing is timed here."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("pyarrow")

from pyarrow import dataset

from benchmarks.spark.__main__ import summary
from benchmarks.spark.articles import FILES, LONGEST, SHORTEST, article, write
from benchmarks.spark.one_run import main
from benchmarks.spark.processes import cpu_seconds

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
    """Medians, compared with those on one core."""
    first = [{"seconds": seconds, "cpu_seconds": 6.0, "starting": 1.0, "articles": 100} for seconds in (4.0, 5.0, 9.0)]
    runs = [{"seconds": seconds, "cpu_seconds": 8.0, "starting": 2.0, "articles": 100} for seconds in (2.5, 2.4, 9.0)]
    made = summary(2, runs, first)
    assert (made["system"], made["seconds"], made["starting"]) == ("Spark, 2 cores", 2.5, 2.0)
    assert (made["articles_per_second"], made["times_faster"]) == (40.0, 2.0)
    assert (made["cpu_seconds"], made["times_faster_by_cpu"]) == (8.0, 1.5)
    assert [summary(cores, first, first)["system"] for cores in (0, 1)] == ["without Spark", "Spark, 1 core"]
    unknown = [run | {"cpu_seconds": None} for run in first]
    assert summary(2, unknown, unknown)["times_faster_by_cpu"] is None


def test_cpu_time_of_this_process_and_of_others() -> None:
    """What a process that was started here uses counts, while it runs and after it has ended."""
    start = cpu_seconds()
    if start is None:
        pytest.skip("there is no /proc")
    work = "import time, sys\nwhile time.process_time() < 0.3: pass\nprint(flush=True)\nsys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", work], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        running = cpu_seconds()
        process.communicate()
    ended = cpu_seconds()
    assert running is not None
    assert ended is not None
    assert start + 0.25 < running <= ended
