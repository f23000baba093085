"""Files with made-up articles, as a newspaper's archive would have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
from pyarrow import parquet

from benchmarks.speed.texts import make

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["FILES", "article", "write"]

FILES = 16
SHORTEST, LONGEST = 1_500, 4_500  #: characters of an article


def article(number: int) -> str:
    """An article, which is the same every time."""
    return make("news", SHORTEST + number * 7 % (LONGEST - SHORTEST))


def write(folder: Path, count: int) -> None:
    """Write so many articles to Parquet files in a folder, with their numbers in the column "id" and the texts in "body"."""
    for at in range(FILES):
        numbers = range(at, count, FILES)
        table = pa.table({"id": list(numbers), "body": [article(number) for number in numbers]})
        parquet.write_table(table, folder / f"{at:02}.parquet")
