"""Tables of texts in Spark, Ray, Dask and DuckDB: with the real thing, each in processes of its own."""

from __future__ import annotations

import os
import shutil
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pa = pytest.importorskip("pyarrow")
pandas = pytest.importorskip("pandas")
import pyarrow.parquet as pq  # noqa: E402
from tables_page import run  # noqa: E402

import quoteattr  # noqa: E402
from quoteattr import tables  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.filterwarnings("default")  # warnings from other packages

ROOT = Path(__file__).parents[2]
#: Texts with what makes other programs stumble; the number is the key.
TEXTS: list[str | None] = [
    "“We open at nine,” said Dana Holm, a spokeswoman for the bank. “Why?”",
    None,
    "Nothing here.",
    "“=1+1 \0 \x85 end,” Per Lund said.\u2028“Yes.”",
    "",
    *(f"“It is {number} o’clock,” said Ida Falk." for number in range(5)),
]
ARTICLES = pa.table({"id": list(range(len(TEXTS))), "body": TEXTS, "publisher": ["X", "Y"] * (len(TEXTS) // 2)})
EXPECTED = [
    dict(row)
    for row in quoteattr.to_rows(
        (str(number), quoteattr.explain(text)) for number, text in enumerate(TEXTS) if text is not None
    )
]
NAMES = {"text": "body", "key": "id"}


def in_order(rows: list[Any]) -> list[dict[str, Any]]:
    """Rows as dictionaries, in the order of the texts."""
    return sorted(map(dict, rows), key=lambda row: (int(row["key"]), row["start"]))


# Spark


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """A session on two cores of this machine, whose processes find the package."""
    sql = pytest.importorskip("pyspark.sql")
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        pytest.skip("Spark needs Java")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT), prepend=os.pathsep)
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        session = (
            sql.SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.log.level", "ERROR")
            .config("spark.driver.memory", "1g")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", "3")
            .getOrCreate()
        )
        yield session
        session.stop()


@pytest.fixture(scope="module")
def articles(spark: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The articles, read from a Parquet file."""
    path = tmp_path_factory.mktemp("spark") / "articles.parquet"
    pq.write_table(ARTICLES, path)
    return spark.read.parquet(str(path)).repartition(2)


def test_spark(articles: Any) -> None:
    """The same quotations as without Spark, with the same types."""
    quotes = articles.mapInArrow(partial(tables.map_arrow, **NAMES), tables.SPARK_SCHEMA)
    assert [(field.name, field.dataType.simpleString()) for field in quotes.schema] == [
        (field.name, {"string": "string", "int64": "bigint", "double": "double"}[str(field.type)]) for field in tables.SCHEMA
    ]
    assert in_order([row.asDict() for row in quotes.collect()]) == EXPECTED


def test_spark_joins_by_key(articles: Any) -> None:
    """Columns of the articles come back by their key."""
    quotes = articles.mapInArrow(partial(tables.map_arrow, **NAMES), tables.SPARK_SCHEMA)
    joined = articles.join(quotes, articles["id"] == quotes["key"]).groupBy("publisher").count()
    counted = {row["publisher"]: row["count"] for row in joined.collect()}
    odd = sum(int(row["key"]) % 2 for row in EXPECTED)
    assert counted == {"X": len(EXPECTED) - odd, "Y": odd}


def test_an_error_in_spark_says_what_is_wrong(articles: Any) -> None:
    """The message comes back from the other process."""
    with pytest.raises(Exception, match="no column has the name 'text'; the columns are 'id', 'body', 'publisher'"):
        articles.mapInArrow(tables.map_arrow, tables.SPARK_SCHEMA).collect()


def test_the_page_about_spark(spark: Any) -> None:
    rows = [
        (7, "Radio Lund", "“We open at nine,” said Dana Holm."),
        (8, "The Post", "“It was late,” Leo Lund told reporters. Dana Holm said: “We are sorry.”"),
    ]
    run("Spark", articles=spark.createDataFrame(rows, "id long, publisher string, body string"))


# Ray


@pytest.fixture(scope="module")
def ray_data() -> Iterator[Any]:
    """Ray on two cores, with little memory."""
    ray = pytest.importorskip("ray")
    data = pytest.importorskip("ray.data")
    ray.init(
        num_cpus=2,
        object_store_memory=100 * 1024 * 1024,
        include_dashboard=False,
        log_to_driver=False,
        logging_level="ERROR",
        runtime_env={"env_vars": {"PYTHONPATH": str(ROOT)}},
    )
    data.DataContext.get_current().enable_progress_bars = False
    yield data
    ray.shutdown()


def test_ray(ray_data: Any) -> None:
    """The same quotations as without Ray; a batch without any gives no rows."""
    data = ray_data.from_arrow([ARTICLES.slice(0, 3), ARTICLES.slice(3)])
    quotes = data.map_batches(tables.map_batch, batch_format="pyarrow", batch_size=2, fn_kwargs=NAMES)
    assert in_order(quotes.take_all()) == EXPECTED


def test_the_page_about_ray(ray_data: Any) -> None:
    assert ray_data
    run("Ray")


# Dask


def test_dask() -> None:
    """The same quotations as without Dask; the empty frame says which types there will be."""
    dask = pytest.importorskip("dask")
    frames = pytest.importorskip("dask.dataframe")

    def quotes(part: Any) -> Any:
        return tables.to_pandas(tables.map_batch(part, **NAMES))

    with dask.config.set(scheduler="threads", num_workers=2):
        made = frames.from_pandas(ARTICLES.to_pandas(), npartitions=3).map_partitions(quotes, meta=tables.to_pandas(()))
        assert made.dtypes.to_dict() == tables.to_pandas(()).dtypes.to_dict()
        found = made.compute()
    assert in_order(tables.to_arrow(found).to_pylist()) == EXPECTED


def test_the_page_about_dask() -> None:
    pytest.importorskip("dask.dataframe")
    run("Dask")


# DuckDB


def test_duckdb(tmp_path: Path) -> None:
    """From a query to quotations, at once or bit by bit, and back into the database."""
    duckdb = pytest.importorskip("duckdb")
    pq.write_table(ARTICLES, tmp_path / "articles.parquet")
    connection = duckdb.connect()
    articles = connection.sql(f"select id as key, body as text from '{tmp_path / 'articles.parquet'}'")  # noqa: S608
    quotes = tables.map_batch(articles)
    assert in_order(quotes.to_pylist()) == EXPECTED
    stream = tables.map_arrow(pa.RecordBatchReader.from_stream(articles))
    tables.write_parquet(stream, tmp_path / "quotes.parquet")
    connection.register("quotes", quotes)
    for name in ("quotes", f"'{tmp_path / 'quotes.parquet'}'"):
        count = connection.sql(f"select count(*), count(distinct speaker) from {name}").fetchall()  # noqa: S608
        assert count == [(len(EXPECTED), len({row["speaker"] for row in EXPECTED} - {None}))]


def test_the_page_about_duckdb() -> None:
    pytest.importorskip("duckdb")
    run("DuckDB")
