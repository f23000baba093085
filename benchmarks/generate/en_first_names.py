"""Write ``quoteattr/lang/_en_names_generated.py``: first names and the gender they are given to.

Run it from the root of the repository, with the extra ``generate`` installed::

    python benchmarks/generate/en_first_names.py
"""

from __future__ import annotations

import importlib
import importlib.metadata
import textwrap
import unicodedata
from collections import Counter
from pathlib import Path

TARGET = Path(__file__).parents[2] / "quoteattr" / "lang" / "_en_names_generated.py"
#: Provider tables in Latin script. A language that has several counts once a country: the tables differ.
LOCALES = (
    "az_AZ cs_CZ da_DK de_AT de_CH de_DE en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_US es_AR es_CL es_CO es_ES es_MX "
    "et_EE fi_FI fr_BE fr_CA fr_CH fr_FR ga_IE ha_NG hr_HR hu_HU id_ID ig_NG is_IS it_IT lt_LT lv_LV nl_BE nl_NL no_NO pl_PL "
    "pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE sw tr_TR tw_GH yo_NG zu_ZA"
).split()
#: A name that stands in tables of both genders counts for the one that has at least this share of them.
CLEAR = 0.75
LONGEST = 14
WIDTH = 127
HEADER = '''"""First names and the gender they are given to. Written by benchmarks/generate/en_first_names.py.

Source: the person providers of Faker {version} (MIT licence), locales
{locales}.
"""

'''


def names_of(provider: object, gender: str) -> set[str]:
    """The first names of a provider for one gender, lower case, single words in Latin letters."""
    raw = getattr(provider, f"first_names_{gender}", ()) or ()
    lower = {unicodedata.normalize("NFC", name.strip()).lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") for name in raw}
    return {name for name in lower if 1 < len(name) <= LONGEST and all(is_name_letter(char) for char in name) and name[0].isalpha()}


def is_name_letter(char: str) -> bool:
    """Whether a name of one word may hold the character."""
    return char in "-'" or (char.isalpha() and "LATIN" in unicodedata.name(char, ""))


def first_names() -> dict[str, set[str]]:
    """The names, by the constant that holds them."""
    female: Counter[str] = Counter()
    male: Counter[str] = Counter()
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        female.update(names_of(provider, "female"))
        male.update(names_of(provider, "male"))
    found: dict[str, set[str]] = {"FEMALE_NAMES": set(), "MALE_NAMES": set(), "EITHER_NAMES": set()}
    for name in female.keys() | male.keys():
        share = female[name] / (female[name] + male[name])
        key = "FEMALE_NAMES" if share >= CLEAR else "MALE_NAMES" if share <= 1 - CLEAR else "EITHER_NAMES"
        found[key].add(name)
    return found


def render() -> str:
    """The whole module."""
    text = HEADER.format(version=importlib.metadata.version("faker"), locales=textwrap.fill(" ".join(LOCALES), WIDTH))
    for key, names in first_names().items():
        block = textwrap.fill(" ".join(sorted(names)), WIDTH, break_long_words=False, break_on_hyphens=False)
        text += f'{key} = frozenset(\n    """\n{block}\n""".split()\n)\n\n'
    return text.rstrip("\n") + "\n"


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
