"""Generate ``quoteattr/lang/CODE/_cue_forms_generated.py`` for Polish and Czech: the forms of their reporting verbs.

Run it from the root of the repository, with the extra ``generate`` installed::

    python -m benchmarks.generate.west_slavic pl cs

The verbs are the lemmas in ``cues.py`` of the language. A past form shows number and gender, so that each has a tag of its own.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ablaut
import morfeusz2

from quoteattr.lang.pack import Complement

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

    from quoteattr.lang.pack import CueGroup

LANG = Path(__file__).parents[2] / "quoteattr" / "lang"
ORDER = (
    "inf", "conv", "part", "imps", "pres1s", "pres3s", "pres3p", "fut3s", "fut3p", "past3sm", "past3sf", "past3sn", "past3pm",
    "past3pf", "past1sm", "past1sf",
)  # fmt: skip
#: Tags of verbs that only introduce quoted words: what narrators use.
SHORT = frozenset({"pres3s", "past3sm", "past3sf", "past3pm", "past1sm", "past1sf"})
#: Tags of verbs with a clause as well; those that take questions have all.
MIDDLE = SHORT | {"inf", "conv", "pres3p", "past3sn", "past3pf"}
#: Beginning of a tag of Morfeusz -> ours; the first that fits.
POLISH = {
    "inf": "inf",
    "pcon": "conv",
    "pant": "conv",
    "imps": "imps",
    "fin:sg:ter": "pres3s",
    "fin:pl:ter": "pres3p",
    "praet:sg:m1": "past3sm",
    "praet:sg:f": "past3sf",
    "praet:sg:n": "past3sn",
    "praet:pl:m1": "past3pm",
    "praet:pl:m2": "past3pf",
    "ppas:sg:nom.voc:m1": "part",
    "ppas:sg:nom.voc:f": "part",
    "ppas:sg:nom.acc.voc:n": "part",
}
#: Tag of a third person -> ending and tag of the first.
POLISH_FIRST = {"past3sm": ("em", "past1sm"), "past3sf": ("m", "past1sf")}
#: Verb -> the only forms that report something, as if they had no subject («w liście czytamy, że»).
POLISH_ALONE: Mapping[str, Sequence[str]] = {"czytać": ["czytamy", "przeczytamy"]}
CZECH_PAST = ("past3sm", "past3sf", "past3sn", "past3pm", "past3pf")
CZECH_PRESENT = ("pres1s", "", "pres3s", "", "", "pres3p")
#: Verb -> tag -> its forms, in place of the conjugator's or beside them.
CZECH_OVERRIDES: Mapping[str, Mapping[str, Sequence[str]]] = {
    "říci": {"inf": ["říci", "říct"], "conv": ["řka", "řkouc", "řkouce"]},
    "navázat": {"pres3s": ["naváže"], "pres3p": ["navážou"], "pres1s": ["navážu"]},
    "šeptat": {"pres3s": ["šeptá", "šepce"]},
    "děkovat": {"pres1s": ["děkuji", "děkuju"]},
    "napsat": {"pres1s": ["napíšu", "napíši"]},
    "psát": {"pres1s": ["píšu", "píši"]},
    **{verb: {"past3sm": [stem + "ěl"], "past3sf": [stem + "ěla"], "past3sn": [stem + "ělo"], "past3pm": [stem + "ěli"],
              "past3pf": [stem + "ěly"]} for verb, stem in (("připomenout", "připomn"), ("vzpomenout", "vzpomn"))},
    "dodat": {"conv": ["dodav", "dodavši"]},
    "prohlásit": {"conv": ["prohlásiv", "prohlásivši"]},
}

HEADER = '''"""The forms of the reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/west_slavic.py.

Source: {package} {version} ({licence}), from the lemmas in cues.py.
"""

CUE_FORMS: dict[str, tuple[str, str]] = {{
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
'''
FOOTER = '''""".strip().splitlines()
    )
}
'''
SOURCES = {"pl": ("morfeusz2", "BSD licence"), "cs": ("ablaut", "MIT licence")}


@cache
def _analyser() -> Any:
    """The dictionary of Polish, which takes a moment to open."""
    return morfeusz2.Morfeusz()


def polish(lemma: str) -> Iterator[tuple[str, str]]:
    """Every form of a Polish verb with its tag."""
    if lemma in POLISH_ALONE:
        yield from (("imps", form) for form in POLISH_ALONE[lemma])
        return
    for form, base, tag, *_ in _analyser().generate(lemma):
        if base.split(":")[0] != lemma or ":neg" in tag:
            continue
        kind = next((ours for theirs, ours in POLISH.items() if f"{tag}:".startswith((theirs + ":", theirs + "."))), None)
        if kind is None:
            continue
        perfective = tag.endswith(":perf")
        yield kind.replace("pres", "fut") if perfective and kind.startswith("pres") else kind, form
        if kind in POLISH_FIRST:
            ending, first = POLISH_FIRST[kind]
            yield first, form + ending


def czech(lemma: str) -> Iterator[tuple[str, str]]:
    """Every form of a Czech verb with its tag."""
    own = CZECH_OVERRIDES.get(lemma, {})
    for tag, form in _conjugated(lemma):
        if tag not in own:
            yield tag, form
    for tag, forms in own.items():
        yield from ((tag, form) for form in forms)


def _conjugated(lemma: str) -> Iterator[tuple[str, str]]:
    """The forms of a Czech verb according to its conjugation."""
    table = ablaut.conjugate(lemma, lang="cs")
    yield "inf", lemma
    yield from ((tag, form) for tag, form in zip(CZECH_PRESENT, table.present or (), strict=False) if tag and form)
    yield from (("conv", form) for form in table.transgressive or () if form)
    yield from (("part", form) for form in (table.passive_participle or ())[:3] if form)
    yield from zip(CZECH_PAST, table.past_participle, strict=False)
    if lemma.endswith("nout"):  # "přikývl" and "přikývnul"
        yield from ((tag, lemma.removesuffix("out") + "u" + ending) for tag, ending in (("past3sm", "l"), ("past3sf", "la")))


FORMS: Mapping[str, Callable[[str], Iterator[tuple[str, str]]]] = {"pl": polish, "cs": czech}


def cue_forms(code: str) -> dict[str, tuple[str, str]]:
    """Every form of every lemma of a language, with its possible lemmas and tags."""
    groups = importlib.import_module(f"quoteattr.lang.{code}.cues").CUE_GROUPS
    lemmas: dict[str, set[str]] = defaultdict(set)
    tags: dict[str, set[str]] = defaultdict(set)
    for lemma, kept in _kept(groups):
        verb, *rest = lemma.split(" ")
        for tag, form in FORMS[code](verb):
            if tag in kept:
                whole = " ".join([form, *rest])
                lemmas[whole].add(lemma.replace(" ", "_"))
                tags[whole].add(tag)
    for found in tags.values():
        if "pres3s" in found:
            found.discard("conv")  # "vysvětluje" is hardly ever a participle
    return {form: (" ".join(sorted(lemmas[form])), " ".join(sorted(tags[form], key=ORDER.index))) for form in sorted(lemmas)}


def _kept(groups: Iterable[CueGroup]) -> Iterator[tuple[str, Container[str]]]:
    """Each verb with the tags of the forms that texts may have."""
    for group in groups:
        asks = Complement.WH in group.complements and Complement.CLAUSE in group.complements
        kept = ORDER if asks else MIDDLE if len(group.complements) > 1 else SHORT
        yield from ((lemma, kept) for lemma in group.lemmas)


def written(code: str) -> str:
    """The module for a language."""
    rows = "".join(f"{form}|{lemmas}|{tags}\n" for form, (lemmas, tags) in cue_forms(code).items())
    package, licence = SOURCES[code]
    return HEADER.format(package=package, version=importlib.metadata.version(package), licence=licence) + rows + FOOTER


def main(codes: Iterable[str]) -> None:
    """Write the modules."""
    for code in codes:
        (LANG / code / "_cue_forms_generated.py").write_text(written(code), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
