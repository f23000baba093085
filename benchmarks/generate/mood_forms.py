"""Generate ``quoteattr/lang/CODE/_mood_forms_generated.py``: forms of frequent verbs that show the mood of a clause.

Run it from the root of the repository, with the extra ``generate`` installed::

    python -m benchmarks.generate.mood_forms de sv da no

The verbs are those in ``CODE_verbs.txt`` beside this script and the lemmas in ``cues.py``. ``REPORTED`` holds the forms that
can only tell what somebody said, ``SUPPOSED`` those that may also tell what isn't so, ``INDICATIVE`` those that tell a fact.
Forms that are both, or everyday words too, are left out.
"""

from __future__ import annotations

import importlib.metadata
import re
import runpy
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ablaut

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HERE = Path(__file__).parent
LANG = HERE.parents[1] / "quoteattr" / "lang"
#: Language -> attributes of a conjugation for the moods.
REPORTING: Mapping[str, tuple[str, ...]] = {"de": ("konjunktiv1",)}
SUPPOSING: Mapping[str, tuple[str, ...]] = {"de": ("konjunktiv2",)}
TELLING: Mapping[str, tuple[str, ...]] = {
    "de": ("present", "preterite"),
    "sv": ("present", "past", "present_passive", "past_passive"),
    "da": ("present", "past", "present_passive", "past_passive"),
    "no": ("present", "past", "present_passive"),
}
#: The reported mood differs from the other only in these persons of the first attribute: "er komme", not "sie kommen".
SINGULAR = 2
PLURAL = 5
#: Language -> words with such a form that are usually something else.
OTHER: Mapping[str, frozenset[str]] = {
    "de": frozenset([
        "achte", "bitte", "breite", "ehe", "eigne", "feste", "ferne", "freie", "ganze", "gerade", "gleiche", "grüne", "heile",
        "heiße", "heute", "kehre", "klare", "kleine", "kühle", "lange", "laute", "leere", "liebe", "müde", "reiche", "reife",
        "runde", "saure", "sichere", "stille", "teure", "trockne", "wache", "warme", "weise", "weite",
    ]),
}  # fmt: skip
OTHER_TELLING: Mapping[str, frozenset[str]] = {
    "de": frozenset([
        "acht", "alt", "arbeiten", "bar", "bat", "fest", "halt", "laut", "los", "mal", "rund", "statt", "wart", "weit", "wert",
    ]),
    "sv": frozenset(["band", "bar", "dödade", "gal", "led", "neg", "red", "skadade", "sken"]),
    "da": frozenset([
        "bager", "ejer", "graver", "lette", "lærer", "løber", "planter", "prøver", "rejser", "sejler", "skader", "spiller",
        "stemmer", "så", "tester", "tjener",
    ]),
    "no": frozenset([
        "baker", "eier", "graver", "hender", "lette", "lærer", "planter", "prøver", "reiser", "seiler", "spiller", "stemmer",
        "tester", "tjener",
    ]),
}  # fmt: skip
#: Language -> pattern -> what was written in its place before a reform ("er mußte" before 1996).
SPELLINGS: Mapping[str, Mapping[str, str]] = {"de": {"ss(?=t|$)": "ß"}}
HEADER = '''"""Forms of frequent verbs by mood. Written by benchmarks/generate/mood_forms.py.

Source: ablaut {version} (MIT or Apache-2.0), from the verbs listed beside the script and the lemmas in cues.py.
"""

'''


def verbs(code: str) -> list[str]:
    """The verbs whose forms are listed."""
    lines = (HERE / f"{code}_verbs.txt").read_text(encoding="utf-8").splitlines()
    listed = {verb for line in lines if not line.startswith("#") for verb in line.split()}
    # Run alone, because the pack can't be loaded before its generated modules exist.
    if code not in REPORTING:
        return sorted(listed)  # the moods of verbs of saying show nothing
    groups = runpy.run_path(str(LANG / code / "cues.py"))["CUE_GROUPS"]
    return sorted(listed | {lemma.split(" ")[0] for group in groups for lemma in group.lemmas})


def _forms(table: Any, attributes: Iterable[str]) -> set[str]:
    """The third persons of some tenses; a verb that is split gives its first part, and its form at the end of a clause."""
    found: set[str] = set()
    for attribute in attributes:
        tense = getattr(table, attribute)
        if tense is None or isinstance(tense, str):
            found |= {tense} if tense else set()
            continue
        plural = attribute not in {"present", "konjunktiv1"}
        # "handeln" has "handle" and "handele".
        if attribute == "konjunktiv1" and table.infinitive.endswith(("eln", "ern")):
            found.add(f"{table.infinitive[:-1]}e")
        for form in (tense[SINGULAR], *([tense[PLURAL]] if plural else ())):
            found |= {form.split(" ")[0], "".join(reversed(form.split(" ")))}
    return found


def moods(code: str) -> tuple[set[str], set[str], set[str]]:
    """The forms that report, those that suppose, and those that tell."""
    reporting: set[str] = set()
    supposing: set[str] = set()
    telling: set[str] = set()
    for verb in verbs(code):
        table = ablaut.conjugate(verb, lang=code)
        reporting |= _forms(table, REPORTING.get(code, ()))
        supposing |= _forms(table, SUPPOSING.get(code, ()))
        telling |= _forms(table, TELLING[code])
    for pattern, older in SPELLINGS.get(code, {}).items():
        telling |= {re.sub(pattern, older, form) for form in telling}
    other = OTHER.get(code, frozenset())
    return reporting - telling - other, supposing - telling - reporting - other, telling - OTHER_TELLING[code]


def written(code: str) -> str:
    """The module for a language."""
    parts = [HEADER.format(version=importlib.metadata.version("ablaut"))]
    for name, found in zip(("REPORTED", "SUPPOSED", "INDICATIVE"), moods(code), strict=True):
        if not found:
            continue
        lines = textwrap.wrap(" ".join(sorted(found)), 120, break_on_hyphens=False)
        parts.append(f'{name} = frozenset("""\n' + "\n".join(lines) + '\n""".split())\n')
    return "".join(parts)


def main(codes: Iterable[str]) -> None:
    """Write the modules."""
    for code in codes:
        (LANG / code / "_mood_forms_generated.py").write_text(written(code), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
