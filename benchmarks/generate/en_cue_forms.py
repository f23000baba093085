"""Generate ``quoteattr/lang/en/_cue_forms_generated.py``: the forms of the English reporting verbs.

Run it from the root of the repository, with the extra ``generate`` installed::

    python benchmarks/generate/en_cue_forms.py
"""

from __future__ import annotations

import importlib.metadata
from pathlib import Path

import lemminflect  # type: ignore[import-untyped]

from quoteattr.lang.en.cues import CUE_GROUPS

TARGET = Path(__file__).parents[2] / "quoteattr" / "lang" / "en" / "_cue_forms_generated.py"
#: Penn Treebank tags -> tags of the pack, in the order in which the table lists them.
TAGS = {"VB": "base", "VBZ": "third", "VBD": "past", "VBN": "participle", "VBG": "gerund"}
ORDER = {tag: place for place, tag in enumerate(TAGS.values())}
#: Verbs that lemminflect doesn't know, or for which it returns forms of another verb: lemma -> past, participle, gerund
#: (variants separated by "/"). The third person is regular.
OVERRIDES = {
    "bespeak": ("bespoke", "bespoken", "bespeaking"),
    "beseech": ("besought/beseeched", "besought/beseeched", "beseeching"),
    "bless": ("blessed", "blessed", "blessing"),
    "blog": ("blogged", "blogged", "blogging"),
    "broadcast": ("broadcast/broadcasted", "broadcast/broadcasted", "broadcasting"),
    "chide": ("chided/chid", "chided/chidden", "chiding"),
    "crow": ("crowed", "crowed", "crowing"),
    "dare": ("dared", "dared", "daring"),
    "deadpan": ("deadpanned", "deadpanned", "deadpanning"),
    "dm": ("dm'd/dmed/dmd", "dm'd/dmed/dmd", "dming"),
    "dream": ("dreamed/dreamt", "dreamed/dreamt", "dreaming"),
    "forecast": ("forecast/forecasted", "forecast/forecasted", "forecasting"),
    "get": ("got", "got/gotten", "getting"),
    "gossip": ("gossiped/gossipped", "gossiped/gossipped", "gossiping/gossipping"),
    "grind": ("ground", "ground", "grinding"),
    "hiccough": ("hiccoughed", "hiccoughed", "hiccoughing"),
    "hiccup": ("hiccuped/hiccupped", "hiccuped/hiccupped", "hiccuping/hiccupping"),
    "leap": ("leaped/leapt", "leaped/leapt", "leaping"),
    "learn": ("learned/learnt", "learned/learnt", "learning"),
    "lie": ("lied", "lied", "lying"),
    "marvel": ("marveled/marvelled", "marveled/marvelled", "marveling/marvelling"),
    "mimic": ("mimicked", "mimicked", "mimicking"),
    "plead": ("pleaded/pled", "pleaded/pled", "pleading"),
    "quiz": ("quizzed", "quizzed", "quizzing"),
    "quoth": ("quoth", "", ""),
    "relay": ("relayed", "relayed", "relaying"),
    "show": ("showed", "shown/showed", "showing"),
    "spell": ("spelled/spelt", "spelled/spelt", "spelling"),
    "spit": ("spat/spit", "spat/spit", "spitting"),
    "tut-tut": ("tut-tutted", "tut-tutted", "tut-tutting"),
    "undertake": ("undertook", "undertaken", "undertaking"),
}
#: Third-person forms that no rule produces.
THIRDS = {"quoth": "quoth", "radio": "radios", "coo": "coos", "quiz": "quizzes"}
#: Archaic and dialect forms: form -> lemma, tag.
EXTRA = {
    "quotha": ("quoth", "past"),
    "saidst": ("say", "past"),
    "saith": ("say", "third"),
    "sayest": ("say", "third"),
    "sayeth": ("say", "third"),
    "sez": ("say", "third"),
    "spake": ("speak", "past"),
}
HEADER = '''"""The forms of the English reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/en_cue_forms.py.

Source: lemminflect {version} (MIT licence), from the lemmas in cues.py, with the overrides in the script.
"""

CUE_FORMS: dict[str, tuple[str, str]] = {{
    form: (lemmas, tags)
    for form, lemmas, tags in (
        line.split("|")
        for line in """
'''
FOOTER = '''""".strip().splitlines()
    )
}}
'''


def third(verb: str) -> str:
    """The third-person form of a verb."""
    if verb in THIRDS:
        return THIRDS[verb]
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def inflect(verb: str) -> dict[str, set[str]]:
    """The forms of a single verb without its particle, by tag of the pack."""
    if verb in OVERRIDES:
        past, participle, gerund = (set(forms.split("/")) - {""} for forms in OVERRIDES[verb])
        return {"base": {verb}, "third": {third(verb)}, "past": past, "participle": participle, "gerund": gerund}
    known = lemminflect.getAllInflections(verb, upos="VERB") or lemminflect.getAllInflectionsOOV(verb, upos="VERB")
    forms = {tag: set(known.get(penn, ())) for penn, tag in TAGS.items()}
    forms["base"] = {verb}
    forms["third"] = {third(verb)}
    forms["participle"] = forms["participle"] or forms["past"]
    return forms


def cue_forms() -> dict[str, tuple[str, str]]:
    """Every form of every lemma, with its possible lemmas and tags."""
    lemmas: dict[str, set[str]] = {}
    tags: dict[str, set[str]] = {}
    for group in CUE_GROUPS:
        for lemma in group.lemmas:
            verb, *particles = lemma.split(" ")
            for tag, forms in inflect(verb).items():
                for form in forms:
                    whole = " ".join([form, *particles])
                    lemmas.setdefault(whole, set()).add(lemma)
                    tags.setdefault(whole, set()).add(tag)
    for form, (lemma, tag) in EXTRA.items():
        lemmas.setdefault(form, set()).add(lemma)
        tags.setdefault(form, set()).add(tag)
    return {
        form: (
            " ".join(sorted(lemma.replace(" ", "_") for lemma in lemmas[form])),
            " ".join(sorted(tags[form], key=ORDER.__getitem__)),
        )
        for form in sorted(lemmas)
    }


def render() -> str:
    """The text of the generated module."""
    header = HEADER.format(version=importlib.metadata.version("lemminflect"))
    rows = "\n".join(f"{form}|{lemmas}|{tags}" for form, (lemmas, tags) in cue_forms().items())
    return f"{header.rstrip()}\n{rows}\n{FOOTER.format()}"


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
