"""Generate the forms of Dutch verbs: ``quoteattr/lang/nl/_cue_forms_generated.py`` and ``_mood_forms_generated.py``.

Run it from the root of the repository, with the extra ``generate`` installed::

    python -m benchmarks.generate.nl_verbs

The forms of simple verbs are PatternLite's. A verb that its table lacks is made from a prefix and a verb in the table
("toe" + "roepen"), else by the rule for weak verbs. The table doesn't split verbs with a prefix ("voegde toe"): they are split
here. The second module holds the finite forms of frequent verbs.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import runpy
import textwrap
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LANG = Path(__file__).parents[2] / "quoteattr" / "lang" / "nl"
TABLE = "text/nl/nl-verbs.txt"  #: in the package
FREQUENT = 1500  #: verbs at the top of the table, which is sorted by frequency
PLURALS = 130  #: those among them whose infinitives are listed as finite, because the plural is the same word
VOWELS = "aeiou"
DEVOICED = {"z": "s", "v": "f"}
VOICELESS = "tkfsxp"  #: after these letters the past has a "t"
#: Prefixes that are stressed, so that they leave the verb.
PREFIXES = (
    "achterna", "tegemoet", "samen", "achter", "tegen", "terug", "bekend", "vooruit", "voorop", "verder", "voort", "binnen",
    "uiteen", "aaneen", "mede", "neer", "rond", "heen", "bij", "aan", "los", "mee", "door", "toe", "uit", "vast", "voor", "weg",
    "klaar", "open", "vol", "over", "onder", "om", "na", "op", "in", "af", "goed",
)  # fmt: skip
#: Prefixes without a stress: their participles have no "ge".
UNSTRESSED = ("be", "ge", "her", "er", "ont", "ver", "weer", "over", "onder", "door", "om", "aan")
#: Verbs with a stressed prefix before an unstressed one, which has no "ge" either.
SPLIT = frozenset({"aanbevelen", "bekendmaken"})
#: Verbs that begin like one with a prefix, but never split.
WHOLE = frozenset({
    "aanbidden", "aanvaarden", "achterhalen", "doceren", "illustreren", "informeren", "insinueren", "inspireren",
    "instrueren", "interpreteren", "interrumperen", "introduceren", "nadrukken", "observeren", "omschrijven",
    "onderbouwen", "onderbreken", "onderkennen", "onderstrepen", "ondervragen", "onderzoeken", "openbaren", "opereren",
    "opperen", "overdenken", "overpeinzen", "overschreeuwen", "overstemmen", "overwegen", "voorspellen", "weerleggen",
    "weerspreken",
})  # fmt: skip
#: Verb -> forms of the first and third persons of the present, the past, its plural, and the participle.
OWN: Mapping[str, tuple[str, str, str, str, str]] = {
    "weerspreken": ("weerspreek", "weerspreekt", "weersprak", "weerspraken", "weersproken"),
    "neuriën": ("neurie", "neuriet", "neuriede", "neurieden", "geneuried"),
    "blèren": ("blèr", "blèrt", "blèrde", "blèrden", "geblèrd"),
    "werken": ("werk", "werkt", "werkte", "werkten", "gewerkt"),
    "zullen": ("zal", "zal", "zou", "zouden", ""),
    "willen": ("wil", "wil", "wilde", "wilden", "gewild"),
    "durven": ("durf", "durft", "durfde", "durfden", "gedurfd"),
    "heten": ("heet", "heet", "heette", "heetten", "geheten"),
    "raden": ("raad", "raadt", "raadde", "raadden", "geraden"),
    "aanraden": ("aanraad", "aanraadt", "aanraadde", "aanraadden", "aangeraden"),
    "afraden": ("afraad", "afraadt", "afraadde", "afraadden", "afgeraden"),
    "beamen": ("beaam", "beaamt", "beaamde", "beaamden", "beaamd"),
    "ontglippen": ("ontglip", "ontglipt", "ontglipte", "ontglipten", "ontglipt"),
}
#: More forms of some verbs, in older books.
OLDER: Mapping[str, tuple[tuple[str, str], ...]] = {
    "zeggen": (("past3s", "zeide"), ("past3s", "zeî"), ("pres3s", "zeit"), ("part", "gezeid")),
    "vragen": (("past3s", "vraagde"), ("past3p", "vraagden")),
    "willen": (("past3s", "wou"), ("past3p", "wouden")),
    "raden": (("past3s", "ried"), ("past3p", "rieden")),
}
#: Verbs whose first person of the present is listed: in others it is mostly a noun ("eis", "grap").
FIRST = frozenset({
    "antwoorden", "denken", "fluisteren", "mompelen", "roepen", "vertellen", "vinden", "vragen", "weten", "zeggen",
})  # fmt: skip
#: Forms that are usually other words.
OTHER = frozenset({"bad", "uit"})
#: Finite forms of the frequent verbs that are usually other words, such as nouns and adjectives.
OTHER_TELLING = frozenset({
    "acht", "achten", "amen", "antwoord", "arbeid", "arm", "arme", "bad", "bed", "beek", "beet", "begin", "begrip",
    "beide", "beleid", "besluit", "besluiten", "bestaan", "bestand", "beten", "beter", "bewijs", "bleek", "bloed",
    "bond", "bonden", "bot", "brand", "brood", "delen", "dichte", "dienst", "doel", "dood", "droom", "eind", "erft",
    "feest", "gast", "gebouwd", "gebruik", "geluid", "gesprek", "geur", "gevallen", "gevoel", "gewend", "graaf",
    "greep", "groei", "groet", "grond", "groot", "haar", "haat", "handel", "hart", "heel", "hoed", "hoop", "kant",
    "kast", "kermis", "klap", "kosten", "kust", "last", "lasten", "leven", "lid", "lijst", "lood",
    "loste", "lot", "lust", "lusten", "maat", "macht", "markt", "mest", "mist", "moed", "moment", "naam", "naast",
    "open", "pest", "plaats", "post", "raad", "rest", "richten", "rond", "rood", "ruim", "schat", "schatten", "schoten",
    "smaak", "stad", "start", "steun", "stof", "stoot", "straf", "strijd", "stroom", "stuur", "tast", "test", "tocht",
    "val", "vast", "veilig", "verband", "verdriet", "verlies", "verzoek", "vlam", "vloed", "vlucht", "voet", "voor",
    "vorst", "vraag", "vracht", "vrede", "vuur", "waar", "wacht", "wand", "wed", "week", "wens", "werken", "wild",
    "wind", "winst", "wit", "wond", "wonden", "woord", "zaak", "zaken", "zand", "zij", "zin", "zoek", "zoet", "zorg",
    "zout",
})  # fmt: skip
HEADER = '''"""{what} Written by benchmarks/generate/nl_verbs.py.

Source: PatternLite {version} (BSD-3-Clause licence), from {verbs}.
"""

'''
CUE_FORMS = '''CUE_FORMS: dict[str, tuple[str, str]] = {
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
'''
FOOTER = '''""".strip().splitlines()
    )
}
'''
ORDER = ("inf", "ger", "part", "pres1s", "pres3s", "pres3p", "past1s", "past3s", "past3p")


@attrs.frozen
class Forms:
    """The forms of a verb."""

    infinitive: str
    first: str
    third: str
    past: str
    pasts: str
    participle: str
    prefix: str = ""  #: what leaves the verb in a main clause

    def with_prefix(self, verb: str, prefix: str, participle: str) -> Forms:
        """The forms of the verb with a prefix, in one word."""
        first, third, past, pasts = (f"{prefix}{form}" for form in (self.first, self.third, self.past, self.pasts))
        return Forms(verb, first, third, past, pasts, f"{prefix}{participle}")

    def tagged(self) -> Iterator[tuple[str, str]]:
        """Each form with its tag, in one word and, of finite forms, in two."""
        yield from (("inf", self.infinitive), ("ger", f"{self.infinitive}d"), ("pres3p", self.infinitive))
        if self.participle:
            yield "part", self.participle
        for tag, form in (("pres1s", self.first), ("pres3s", self.third), ("past1s", self.past), ("past3s", self.past)):
            yield tag, form
        yield "past3p", self.pasts
        if self.prefix:
            whole = (("pres3p", self.infinitive), ("pres1s", self.first), ("pres3s", self.third), ("past1s", self.past))
            for tag, form in (*whole, ("past3s", self.past), ("past3p", self.pasts)):
                yield tag, f"{form.removeprefix(self.prefix)} {self.prefix}"


def table() -> dict[str, Forms]:
    """The verbs of the package, the most frequent first."""
    found = importlib.util.find_spec("pattern")
    if found is None or found.origin is None:
        raise ModuleNotFoundError(name="pattern")
    verbs: dict[str, Forms] = {}
    for line in (Path(found.origin).parent / TABLE).read_text(encoding="utf-8").splitlines():
        fields = line.strip().split(",")
        verb, first, third, pasts, past, participle = (fields[i] for i in (0, 1, 3, 9, 10, 11))
        if first and third and past:
            verbs.setdefault(verb, Forms(verb, first, third, past, pasts, participle, _prefix(verb, participle)))
    return verbs | {verb: Forms(verb, *forms, prefix=_prefix(verb, forms[-1])) for verb, forms in OWN.items()}


def _prefix(verb: str, participle: str = "") -> str:
    """The prefix that leaves a verb; empty if there is none."""
    prefix = next((one for one in PREFIXES if verb.startswith(one) and len(verb) > len(one) + len("gen")), "")
    if not prefix or verb in WHOLE:
        return ""
    split = verb in SPLIT or not participle or participle.startswith(f"{prefix}ge")
    return prefix if split else ""


def forms_of(verb: str, verbs: Mapping[str, Forms]) -> Forms:
    """The forms of a verb."""
    if verb in verbs:
        return verbs[verb]
    prefix = _prefix(verb)
    base = verb.removeprefix(prefix)
    stem = verbs.get(base) or _weak(base)
    if not prefix:
        return _without_ge(verb, verbs) or stem
    return attrs.evolve(stem.with_prefix(verb, prefix, stem.participle), prefix=prefix)


def _without_ge(verb: str, verbs: Mapping[str, Forms]) -> Forms | None:
    """The forms of a verb with a prefix that never leaves it ("verwoorden")."""
    for prefix in UNSTRESSED:
        base = verbs.get(verb.removeprefix(prefix)) if verb.startswith(prefix) else None
        if base is not None:
            return base.with_prefix(verb, prefix, base.participle.removeprefix("ge"))
    return None


def _weak(verb: str) -> Forms:
    """The forms of a regular verb, by its infinitive."""
    root = verb.removesuffix("en")
    ending = "t" if root[-1] in VOICELESS or root.endswith("ch") else "d"
    stem = _closed(root)
    stem = stem[:-1] + DEVOICED.get(stem[-1], stem[-1])
    third = stem if stem.endswith("t") else f"{stem}t"
    participle = stem if stem.endswith(ending) else f"{stem}{ending}"
    ge = "" if verb.startswith(("be", "ge", "her", "ont", "ver")) else "ge"
    return Forms(verb, stem, third, f"{stem}{ending}e", f"{stem}{ending}en", f"{ge}{participle}")


def _closed(root: str) -> str:
    """A root as it is written without an ending: "klag" is "klaag", "bloff" is "blof", "mompel" stays."""
    if len(root) > 2 and root[-1] == root[-2]:
        return root[:-1]
    short = root[-1] not in VOWELS and root[-2] in VOWELS and root[-3:-2] not in VOWELS
    unstressed = root.endswith(("el", "ig")) or (root.endswith("er") and root[-3] in "dfkpstmnlg" and root[-3] == root[-4])
    return root[:-1] + root[-2:] if short and not unstressed else root


def lemmas() -> list[str]:
    """The reporting verbs of the pack, which can't be loaded before its generated modules exist."""
    groups = runpy.run_path(str(LANG / "cues.py"))["CUE_GROUPS"]
    return sorted(lemma for group in groups for lemma in group.lemmas)


def cue_forms() -> dict[str, tuple[str, str]]:
    """Every form of every reporting verb, with its possible lemmas and tags."""
    verbs = table()
    found: dict[str, set[str]] = defaultdict(set)
    tags: dict[str, set[str]] = defaultdict(set)
    for lemma in lemmas():
        verb, *rest = lemma.split(" ")
        for tag, form in (*forms_of(verb, verbs).tagged(), *OLDER.get(verb, ())):
            if form not in OTHER and (tag != "pres1s" or verb in FIRST):
                whole = " ".join([form, *rest])
                found[whole].add(lemma.replace(" ", "_"))
                tags[whole].add(tag)
    return {form: (" ".join(sorted(found[form])), " ".join(sorted(tags[form], key=ORDER.index))) for form in sorted(found)}


def finite_forms() -> tuple[set[str], set[str]]:
    """Finite forms of frequent verbs and of reporting verbs, in one word or their first part: singular and plural ones."""
    verbs = table()
    listed = [*list(verbs)[:FREQUENT], *(lemma.split(" ")[0] for lemma in lemmas())]
    singular: set[str] = set()
    plural: set[str] = set(list(verbs)[:PLURALS])
    for verb in listed:
        forms = forms_of(verb, verbs)
        for found, form in ((singular, forms.third), (singular, forms.past), (plural, forms.pasts)):
            found |= {form, form.removeprefix(forms.prefix)}
    others = OTHER_TELLING | {form for form in singular | plural if len(form) == 1}
    return singular - others, plural - singular - others


def main() -> None:
    """Write the modules."""
    version = importlib.metadata.version("PatternLite")
    what = "The forms of the reporting verbs: form -> (lemmas, tags)."
    head = HEADER.format(what=what, version=version, verbs="the lemmas in cues.py")
    rows = "".join(f"{form}|{lemma}|{tags}\n" for form, (lemma, tags) in cue_forms().items())
    (LANG / "_cue_forms_generated.py").write_text(head + CUE_FORMS + rows + FOOTER, encoding="utf-8")
    verbs = "its frequent verbs and the lemmas in cues.py"
    head = HEADER.format(what="Finite forms of frequent verbs.", version=version, verbs=verbs)
    body = ""
    for name, found in zip(("SINGULAR", "PLURAL"), finite_forms(), strict=True):
        lines = textwrap.wrap(" ".join(sorted(found)), 120, break_on_hyphens=False)
        body += f'{name} = frozenset("""\n' + "\n".join(lines) + '\n""".split())\n'
    (LANG / "_mood_forms_generated.py").write_text(head + body, encoding="utf-8")


if __name__ == "__main__":
    main()
