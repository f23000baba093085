"""Generate ``quoteattr/lang/CODE/_first_names_generated.py``: a language's first names by gender.

Run it from the root of the repository, with the extra ``generate`` installed, for one or more languages::

    python -m benchmarks.generate.first_names es it

A name in the lists for both women and men is one of either. Surnames show no gender and are left out.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from quoteattr.lang import load

if TYPE_CHECKING:
    from collections.abc import Iterable

LANG = Path(__file__).parents[2] / "quoteattr" / "lang"
#: Language -> Faker's tables.
TABLES = {
    "es": ("es_ES", "es_CL", "es_AR", "es_CO", "es_MX"),
    "it": ("it_IT",),
    "pt": ("pt_BR", "pt_PT"),
    "fr": ("fr_FR", "fr_BE", "fr_CA", "fr_CH"),
    "de": ("de_DE", "de_AT", "de_CH"),
    "nl": ("nl_NL", "nl_BE"),
    "sv": ("sv_SE",),
    "da": ("da_DK",),
    "no": ("no_NO",),
    "ru": ("ru_RU",),
    "uk": ("uk_UA",),
    "pl": ("pl_PL",),
    "cs": ("cs_CZ",),
}
HEADER = '''"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker {version} (MIT licence), tables {tables}.
"""

'''


def names(code: str) -> tuple[set[str], set[str]]:
    """The names of women and of men in the tables of a language, in small letters."""
    women: set[str] = set()
    men: set[str] = set()
    letters = str.maketrans(dict(load(code).writing.letters))
    for table in TABLES[code]:
        provider = importlib.import_module(f"faker.providers.person.{table}").Provider
        for found, gender in ((women, "female"), (men, "male")):
            for name in getattr(provider, f"first_names_{gender}"):
                found.update(part.lower().translate(letters) for part in name.split() if part.isalpha() and len(part) > 1)
    return women, men


def written(code: str) -> str:
    """The module for a language."""
    pack = load(code)
    closed = set(pack.lexicon.pronouns).union(*pack.lexicon.classes.values())
    women, men = (found - closed for found in names(code))
    tables = ", ".join(TABLES[code])
    parts = [HEADER.format(version=importlib.metadata.version("faker"), tables=tables)]
    for name, words in (("FEMALE", women - men), ("MALE", men - women), ("EITHER", women & men)):
        lines = textwrap.wrap(" ".join(sorted(words)), 120)
        parts.append(f'{name} = frozenset("""\n' + "\n".join(lines) + '\n""".split())\n')
    return "".join(parts)


def main(codes: Iterable[str]) -> None:
    """Write the modules."""
    for code in codes:
        (LANG / code / "_first_names_generated.py").write_text(written(code), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
