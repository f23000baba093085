"""Find the quotations in a folder of articles once, with Spark on a number of cores or without Spark.

    python -m benchmarks.spark.one_run CORES ARTICLES QUOTATIONS

ARTICLES is the folder with the articles, and QUOTATIONS a new folder for the quotations. If CORES is 0, the articles are read
by this process. Prints the figures as a JSON object. The exit status is 0. This command is meant to be started by
:mod:`benchmarks.spark`.

The time begins with reading the articles and ends when the quotations are written. Starting Spark and its Python processes is
measured separately. The CPU time is that of all processes.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pyarrow import dataset

from benchmarks.environment import REPOSITORY
from benchmarks.spark.articles import FILES
from benchmarks.spark.processes import cpu_seconds
from quoteattr import tables

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["main"]

FIND = partial(tables.map_arrow, text="body", key="id")


def alone(articles: Path, quotations: Path) -> dict[str, float | None]:
    """Without Spark."""
    list(tables.map_arrow(dataset.dataset(articles).head(1, columns=["body"]).to_batches(), text="body"))
    quotations.mkdir()
    source = dataset.dataset(articles).to_batches()
    return {"starting": 0.0} | timed(lambda: tables.write_parquet(FIND(source), quotations / "all.parquet"))


def timed(work: Callable[[], object]) -> dict[str, float | None]:
    """How long some work takes."""
    start, start_cpu = time.perf_counter(), cpu_seconds()
    work()
    seconds, end_cpu = time.perf_counter() - start, cpu_seconds()
    cpu = None if start_cpu is None or end_cpu is None else end_cpu - start_cpu
    return {"seconds": seconds, "cpu_seconds": cpu}


def session(cores: int) -> Any:
    """Spark on this machine, whose Python processes find the library."""
    from pyspark.sql import SparkSession

    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(REPOSITORY), os.environ.get("PYTHONPATH"))))
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    settings = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "ERROR"}
    return SparkSession.builder.master(f"local[{cores}]").config(map=settings).getOrCreate()


def with_spark(cores: int, articles: Path, quotations: Path) -> dict[str, float | None]:
    """With Spark. The first job starts the Python processes, which Spark then keeps."""
    start = time.perf_counter()
    spark = session(cores)
    few = spark.read.parquet(str(articles)).limit(10 * cores).repartition(cores)
    few.mapInArrow(FIND, tables.SPARK_SCHEMA).count()
    starting = time.perf_counter() - start
    found = spark.read.parquet(str(articles)).repartition(FILES).mapInArrow(FIND, tables.SPARK_SCHEMA)
    run = timed(lambda: found.write.parquet(str(quotations)))
    spark.stop()
    return {"starting": starting} | run


def main(argv: list[str] | None = None) -> int:
    """Take one measurement."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cores", type=int)
    parser.add_argument("articles", type=Path)
    parser.add_argument("quotations", type=Path)
    args = parser.parse_args(argv)
    load = os.getloadavg()[0]
    run = with_spark(args.cores, args.articles, args.quotations) if args.cores else alone(args.articles, args.quotations)
    rows = {name: dataset.dataset(getattr(args, name)).count_rows() for name in ("articles", "quotations")}
    print(json.dumps(rows | run | {"load": load}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
