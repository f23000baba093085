"""Find the quotations in a folder of articles once, with Spark on a number of cores or without Spark.

    python -m benchmarks.spark.one_run CORES ARTICLES QUOTATIONS

ARTICLES is the folder with the articles, and QUOTATIONS a new folder for the quotations. If CORES is 0, the articles are read
by this process. Prints the figures as a JSON object. The exit status is 0. This command is meant to be started by
:mod:`benchmarks.spark`.

The time begins with reading the articles and ends when the quotations are written. Starting Spark and its Python processes is
measured separately.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

from pyarrow import dataset

from benchmarks.environment import REPOSITORY
from benchmarks.spark.articles import FILES
from quoteattr import tables

__all__ = ["main"]

FIND = partial(tables.map_arrow, text="body", key="id")


def alone(articles: Path, quotations: Path) -> dict[str, float]:
    """Without Spark."""
    list(tables.map_arrow(dataset.dataset(articles).head(1, columns=["body"]).to_batches(), text="body"))
    start = time.perf_counter()
    quotations.mkdir()
    tables.write_parquet(FIND(dataset.dataset(articles).to_batches()), quotations / "all.parquet")
    return {"starting": 0.0, "seconds": time.perf_counter() - start}


def session(cores: int) -> Any:
    """Spark on this machine, whose Python processes find the library."""
    from pyspark.sql import SparkSession

    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(REPOSITORY), os.environ.get("PYTHONPATH"))))
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    settings = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "ERROR"}
    return SparkSession.builder.master(f"local[{cores}]").config(map=settings).getOrCreate()


def with_spark(cores: int, articles: Path, quotations: Path) -> dict[str, float]:
    """With Spark. The first job starts the Python processes, which Spark then keeps."""
    start = time.perf_counter()
    spark = session(cores)
    few = spark.read.parquet(str(articles)).limit(10 * cores).repartition(cores)
    few.mapInArrow(FIND, tables.SPARK_SCHEMA).count()
    started = time.perf_counter()
    found = spark.read.parquet(str(articles)).repartition(FILES).mapInArrow(FIND, tables.SPARK_SCHEMA)
    found.write.parquet(str(quotations))
    seconds = time.perf_counter() - started
    spark.stop()
    return {"starting": started - start, "seconds": seconds}


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
