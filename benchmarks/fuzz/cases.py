"""The texts of the test cases, for cutting up and recombining."""

from __future__ import annotations

import functools
import re

from benchmarks.environment import REPOSITORY

__all__ = ["case_texts", "read"]

CASES = REPOSITORY / "tests" / "cases"
#: A title, then the text up to a line of two hyphens.
CASE = re.compile(r"^== .*\n((?:.*\n)*?)--$", re.MULTILINE)
ESCAPE = re.compile(r"\{U\+([0-9A-F]{4,6})\}")


def read(text: str) -> list[str]:
    r"""The texts in a file of cases.

    >>> read("== marks: curly\n“No.”{U+00A0}\n--\n- | - | direct | No.\n")
    ['“No.”\xa0']
    """
    found = (match[1].removesuffix("\n") for match in CASE.finditer(text))
    return [ESCAPE.sub(lambda match: chr(int(match[1], 16)), one) for one in found]


@functools.cache
def case_texts(lang: str = "en") -> tuple[str, ...]:
    """The texts of all cases in a language, in the order of the files."""
    paths = sorted((CASES / lang).glob("*/*.txt"))
    return tuple(text for path in paths for text in read(path.read_text(encoding="utf-8")))
