"""Generate ``quoteattr/lang/CODE/_cue_forms_generated.py``: the forms of a language's reporting verbs.

Run it from the root of the repository, with the extra ``generate`` installed, for one or more languages::

    python -m benchmarks.generate.cue_forms es it

The verbs are the lemmas in ``cues.py`` of the language; what the conjugator gets wrong stands in ``OVERRIDES``. A phrasal verb
is written with its other words behind it ("dar_a_entender").
"""

from __future__ import annotations

import importlib
import importlib.metadata
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ablaut

from benchmarks.generate.cue_form_tables import (
    ACCENTING,
    BESIDE,
    CORRECTIONS,
    DERIVED,
    ENCLITIC_VERBS,
    ENCLITICS,
    EVERYDAY,
    LETTERS,
    OVERRIDES,
    STRONG,
    VARIANTS,
)
from quoteattr.lang.pack import Complement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

LANG = Path(__file__).parents[2] / "quoteattr" / "lang"
#: Persons in the order of a conjugation.
PERSONS = ("1s", "2s", "3s", "1p", "2p", "3p")
#: Persons who are said to speak: a narrator says "I said", nobody "you said", and few "we will say".
KEPT = ("1s", "3s", "3p")
KEPT_LATER = ("3s", "3p")
LATER = ("fut", "cond")
#: Pronouns before the forms of reflexive verbs.
REFLEXIVE = ("me ", "se ", "nos ", "mi ", "si ", "ci ", "m'", "s'", "nous ")
#: Language -> attribute of a conjugation -> name of the tag. A list has a form for each person; a word is that of all.
TENSES: Mapping[str, Mapping[str, str]] = {
    "es": {"present": "pres", "preterite": "past", "imperfect": "imp", "future": "fut", "conditional": "cond"},
    "it": {"present": "pres", "past_historic": "past", "imperfect": "imp", "future": "fut", "conditional": "cond"},
    "pt": {"present": "pres", "preterite": "past", "imperfect": "imp", "future": "fut", "conditional": "cond"},
    "fr": {"present": "pres", "past_historic": "past", "imperfect": "imp", "future": "fut", "conditional": "cond"},
    "de": {"present": "pres", "preterite": "past"},
    "ru": {"non_past": "pres"},
    "uk": {"present": "pres"},
    "sv": {"present": "pres", "past": "past", "present_passive": "prespass", "past_passive": "pastpass"},
    "da": {"present": "pres", "past": "past", "present_passive": "prespass", "past_passive": "pastpass"},
    "no": {"present": "pres", "past": "past", "present_passive": "prespass"},
}
#: Language -> attribute of a conjugation -> the tags of its forms, where past forms show gender and number.
PASTS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "ru": {"past_singular": ("pastm", "pastf", "pastn"), "past_plural": ("pastp",)},
    "uk": {"past": ("pastm", "pastf", "pastn", "pastp")},
}
#: Language -> tag -> ending of a form -> the ending of the adverbial participle in its place; the longest ending first.
CONVERBS: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "ru": {
        "pastm": {"лся": "вшись", "л": "в"},
        "pres3p": {"атся": "ась", "ятся": "ясь", "утся": "ясь", "ются": "ясь", "ют": "я", "ят": "я", "ут": "я", "ат": "а"},
    },
    "uk": {
        "pastm": {"вся": "вшись", "в": "вши"},
        "pres3p": {
            "ються": "ючись", "яться": "ячись", "уться": "учись", "аться": "ачись",
            "ють": "ючи", "ять": "ячи", "уть": "учи", "ать": "ачи",
        },
    },
}
#: The forms without a person.
NAMED = {"infinitive": "inf", "gerund": "ger", "present_participle": "ger", "past_participle": "part", "supine": "part"}
#: Complements of verbs that take nothing but quoted words, and their forms that hardly ever introduce them.
SPOKEN = frozenset({Complement.QUOTE, Complement.WEAK})
RARE = frozenset({"inf", "pastn", "pres1s"})
ORDER = ("inf", "ger", "part", "pres", "past", "imp", "fut", "cond", "prespass", "pastpass")
#: Language -> ending of a participle -> its endings by number and gender.
PARTICIPLES: Mapping[str, Mapping[str, Sequence[str]]] = {
    "es": {"o": ("o", "a", "os", "as")},
    "it": {"o": ("o", "a", "i", "e")},
    "pt": {"o": ("o", "a", "os", "as")},
    "fr": {"": ("", "e", "s", "es")},
    "de": {"": ("",)},
    "sv": {"": ("",)},
    "da": {"": ("",)},
    "no": {"": ("",)},
}

ACCENTED = dict(zip("aeiou", "áéíóú", strict=True))
PLAIN = {accented: plain for plain, accented in ACCENTED.items()}

HEADER = '''"""The forms of the reporting verbs: form -> (lemmas, tags). Written by benchmarks/generate/cue_forms.py.

Source: ablaut {version} (MIT licence), from the lemmas in cues.py, with the overrides in the script.
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


def forms_of(verb: str, code: str) -> Iterator[tuple[str, str]]:
    """Every form of a verb with its tag."""
    own = OVERRIDES.get(code, {}).get(verb, {}) or _strong(verb, code)
    forms = _with_converbs(_conjugated(ablaut.conjugate(verb, lang=code), code), code)
    found = [pair for pair in forms if pair[0] not in own]
    found += [(tag, form) for tag, forms in own.items() for form in forms]
    yield from found
    for wanted, end, tag, other in DERIVED.get(code, ()):
        yield from ((tag, form.removesuffix(end) + other) for old, form in found if old == wanted and form.endswith(end))
    if verb in ENCLITIC_VERBS.get(code, ()):
        yield from _with_enclitics(found, code)
    for wanted, end, other in BESIDE.get(code, ()):
        if wanted:
            yield from ((tag, form.removesuffix(end) + other) for tag, form in found if tag == wanted and form.endswith(end))
        else:
            yield from ((tag, form.replace(end, other)) for tag, form in found if end in form)


def _with_enclitics(forms: Iterable[tuple[str, str]], code: str) -> Iterator[tuple[str, str]]:
    """The forms with a pronoun written together with them, with their accent and, for a stressed ending, without it."""
    for tag, form in forms:
        for pronoun in ENCLITICS[code].get(tag, ()):
            yield tag, (_stressed(form) if code in ACCENTING else form) + pronoun
            if code in ACCENTING and form.endswith(("ó", "é", "í")):
                yield tag, form[:-1] + PLAIN[form[-1]] + pronoun  # "contestóle" is written "contestole" today


def _stressed(form: str) -> str:
    """A Spanish form with an accent on its last syllable but one, if it has none: "dijo" in "díjole"."""
    if any(letter in ACCENTED.values() for letter in form):
        return form
    groups = list(re.finditer("[aeiou]+", form))
    if len(groups) < 2:
        return form
    vowels = groups[-2]
    strong = next((i for i in range(vowels.end() - 1, vowels.start() - 1, -1) if form[i] in "aeo"), vowels.end() - 1)
    return form[:strong] + ACCENTED[form[strong]] + form[strong + 1 :]


def _strong(verb: str, code: str) -> dict[str, Sequence[str]]:
    """The forms of a verb that stands in ``STRONG``, by their tags."""
    forms = STRONG.get(code, {}).get(verb)
    return {} if forms is None else {tag: [form] for tag, form in zip(("pres", "past", "part"), forms, strict=True)}


def _with_variants(forms: Iterable[tuple[str, str]], code: str) -> Iterator[tuple[str, str]]:
    """Forms with those that have another ending of the same meaning ("сміялась", "сміялася")."""
    for tag, written in forms:
        form = written
        for ending, right in CORRECTIONS.get(code, {}).items():
            form = form.removesuffix(ending) + right if form.endswith(ending) else form
        yield tag, form
        for ending, other in VARIANTS.get(code, {}).items():
            if form.endswith(ending):
                yield tag, form.removesuffix(ending) + other
                break


def _with_converbs(forms: Iterable[tuple[str, str]], code: str) -> Iterator[tuple[str, str]]:
    """Forms with the adverbial participles that are made from them ("сказал": "сказав")."""
    for tag, form in forms:
        yield tag, form
        endings = CONVERBS.get(code, {}).get(tag, {})
        ending = next((ending for ending in endings if form.endswith(ending)), None)
        if ending is not None:
            yield "ger", form.removesuffix(ending) + endings[ending]


def _conjugated(table: Any, code: str) -> Iterator[tuple[str, str]]:
    """The forms of a conjugation with their tags."""
    for attribute, tag in NAMED.items():
        form = getattr(table, attribute, None)
        if not form:
            continue
        if tag != "part":
            yield tag, form
            continue
        for ending, others in PARTICIPLES[code].items():
            stem = form.removesuffix(ending)
            yield from ((tag, stem + other) for other in others) if form.endswith(ending) else ((tag, form),)
    for attribute, tags in PASTS.get(code, {}).items():
        found = getattr(table, attribute)
        yield from zip(tags, [found] if isinstance(found, str) else found, strict=True)
    yield from _tensed(table, code)


def _tensed(table: Any, code: str) -> Iterator[tuple[str, str]]:
    """The finite forms of a conjugation with their tags."""
    for attribute, tag in TENSES[code].items():
        forms = getattr(table, attribute)
        if tag.endswith("pass") and table.infinitive.endswith("s"):
            continue  # "hoppas" is active
        if forms is None or isinstance(forms, str):
            yield from [(tag, forms)] if forms else ()
            continue
        for person, form in zip(PERSONS, forms, strict=True):
            if form and person in (KEPT_LATER if tag in LATER else KEPT):
                yield tag + person, form
                if " " in form:  # "teilte mit" at the end of a clause: "mitteilte"
                    yield tag + person, "".join(reversed(form.split()))


def cue_forms(code: str) -> dict[str, tuple[str, str]]:
    """Every form of every lemma of a language, with its possible lemmas and tags."""
    groups = importlib.import_module(f"quoteattr.lang.{code}.cues").CUE_GROUPS
    lemmas: dict[str, set[str]] = defaultdict(set)
    tags: dict[str, set[str]] = defaultdict(set)
    rare = {lemma for group in groups if group.complements <= SPOKEN for lemma in group.lemmas} if code in PASTS else set()
    for lemma in (lemma for group in groups for lemma in group.lemmas):
        verb, *rest = lemma.split(" ")
        for tag, form in _with_variants(forms_of(verb, code), code):
            if (lemma in rare and tag in RARE) or form.split(" ")[0] in EVERYDAY.get(code, ()):
                continue
            whole = " ".join([_alone(form), *rest])
            for letter, usual in LETTERS.get(code, {}).items():
                whole = whole.replace(letter, usual)
            lemmas[whole].add(lemma.replace(" ", "_"))
            tags[whole].add(tag)
    return {form: (" ".join(sorted(lemmas[form])), " ".join(sorted(tags[form], key=_order))) for form in sorted(lemmas)}


def _order(tag: str) -> tuple[int, str]:
    """The place of a tag in the features of a pack: forms without a person, then tenses."""
    return ORDER.index(next(name for name in ORDER if tag.startswith(name))), tag


def _alone(form: str) -> str:
    """A form without the pronoun of a reflexive verb, which may stand elsewhere in a text."""
    return next((form.removeprefix(pronoun) for pronoun in REFLEXIVE if form.startswith(pronoun)), form)


def written(code: str) -> str:
    """The module for a language."""
    rows = "".join(f"{form}|{lemmas}|{tags}\n" for form, (lemmas, tags) in cue_forms(code).items())
    return HEADER.format(version=importlib.metadata.version("ablaut")) + rows + FOOTER.format()


def main(codes: Iterable[str]) -> None:
    """Write the modules."""
    for code in codes:
        (LANG / code / "_cue_forms_generated.py").write_text(written(code), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
