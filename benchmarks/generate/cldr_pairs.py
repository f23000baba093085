"""Generate ``quoteattr/lang/_pairs_generated.py`` from the Unicode Common Locale Data Repository.

The source is the npm package ``cldr-misc-full`` (licence Unicode-3.0). To run the script again::

    npm pack cldr-misc-full@48.2.0 && tar xzf cldr-misc-full-*.tgz
    python benchmarks/generate/cldr_pairs.py package > quoteattr/lang/_pairs_generated.py

A regional locale is left out if it only repeats the data of its language. NOTICE and LICENSES/ also state the version and the
licence.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

Row = tuple[str, str, str, str]
KEYS = ("quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd")


def rows(package: Path) -> dict[str, Row]:
    """Locale code -> primary opening and closing quotation mark, alternate opening and closing quotation mark."""
    found: dict[str, Row] = {}
    for path in sorted((package / "main").glob("*/delimiters.json")):
        delimiters = json.loads(path.read_text(encoding="utf-8"))["main"][path.parent.name]["delimiters"]
        found[path.parent.name] = tuple(delimiters[key] for key in KEYS)
    return {code: row for code, row in found.items() if found.get(code.split("-")[0]) != row or "-" not in code}


def literal(mark: str) -> str:
    """A quotation mark as a Python literal with its Unicode name."""
    return '"' + "".join(f"\\N{{{unicodedata.name(character)}}}" for character in mark) + '"'


def main() -> None:
    """Write the module to standard output."""
    package = Path(sys.argv[1])
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    lines = [
        '"""Quotation marks of every language in the Unicode Common Locale Data Repository: generated, do not edit.',
        "",
        f"Source: cldr-misc-full {version}, Unicode licence (Unicode-3.0). Made by benchmarks/generate/cldr_pairs.py.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        '__all__ = ["CLDR_PAIRS"]',
        "",
        "#: locale code -> the primary pair of marks, the alternate pair (for a quotation in a quotation)",
        "CLDR_PAIRS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {",
    ]
    for code, row in rows(package).items():
        first, second, third, fourth = map(literal, row)
        lines.append(f'    "{code}": (({first}, {second}), ({third}, {fourth})),')
    sys.stdout.write("\n".join([*lines, "}"]) + "\n")


if __name__ == "__main__":
    main()
