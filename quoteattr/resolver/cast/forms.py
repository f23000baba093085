"""Names as they are written: their words, and what the titles before them show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import Gender, GenderEvidence
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.resolver.cast.entities import fold

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from quoteattr.lang.pack import Names
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.cast.name_endings import NameEndings

__all__ = ["Form", "everyday_titles", "forms_of", "gender_shown"]

FULL = 2  #: the fewest words in a first name with a surname


@attrs.define(eq=False)
class Form:
    """A name as written: its folded words, and the gender and courtesy title before it."""

    name: Name
    words: tuple[str, ...]
    gender: Gender
    courtesy: str | None
    evidence: GenderEvidence = GenderEvidence.NONE
    is_organisation: bool = False  #: whether it is the name of an organisation rather than of somebody


def forms_of(reading: Reading) -> list[Form]:
    """The names of a text as they are written, except those without a word."""
    forms = [form for form in (_form_of(reading, name) for name in reading.names) if form.words]
    loose = _loose(reading, forms)
    for form in forms:
        form.is_organisation = _is_organisation(reading, form, loose)
    _tell_husbands(reading, forms)
    return forms


def _tell_husbands(reading: Reading, forms: Sequence[Form]) -> None:
    """Make bare surnames male if "Mr" also comes before them, and other titled ones ("Dr Hale") if "Mrs" does."""
    short = [form for form in forms if len(form.words) == 1]
    told = (form for form in short if form.evidence is GenderEvidence.TITLE)
    men = _titled(short, {form.courtesy for form in told if form.gender is Gender.MALE})
    if not reading.genre.dialogue:
        men -= _repeated(forms, short)
    wives = _titled(short, reading.pack.names.wives)
    for form in short:
        if form.gender is Gender.UNKNOWN and form.words[0] in (wives if form.name.titled else men):
            form.gender, form.evidence = Gender.MALE, GenderEvidence.TITLE


def _repeated(forms: Iterable[Form], short: Sequence[Form]) -> set[str]:
    """The surnames that occur bare before any Mr: in a report they repeat a full name, which may be a woman's.

    A report gives the full name first and then the bare surname (The Associated Press Stylebook, "names").
    """
    bare = {surname for surname, form in {form.words[0]: form for form in reversed(short)}.items() if not form.name.titled}
    return bare & {form.words[-1] for form in forms if len(form.words) > 1}


def _titled(forms: Iterable[Form], titles: Container[str | None]) -> set[str]:
    """The names that follow a courtesy title."""
    return {form.words[0] for form in forms if form.courtesy is not None and form.courtesy in titles}


def _is_own_word(reading: Reading, name: Name, i: int) -> bool:
    """Whether a token of a name is a word of it, not a full stop or suffix ("Jr.")."""
    return bool(reading.flags[i] & c.WORD) and not (reading.flags[i] & c.SUFFIX and i > name.core)


def _form_of(reading: Reading, name: Name) -> Form:
    """A name as it is written in one place."""
    pack = reading.pack
    words = tuple(fold(reading.nominative(i)) for i in range(name.core, name.last) if _is_own_word(reading, name, i))
    gender, courtesy, telling = Gender.UNKNOWN, None, ""
    if name.is_role:
        telling = reading.lowers[name.last - 1]
        gender = pack.lexicon.persons.get(telling, pack.names.titles.get(telling, Gender.UNKNOWN))
    for i in _title_tokens(reading, name):
        lower = reading.lowers[i]
        title_gender = pack.names.titles.get(lower, pack.lexicon.persons.get(lower, Gender.UNKNOWN))
        if title_gender is not Gender.UNKNOWN:
            gender, telling = title_gender, lower
        if lower in pack.names.courtesy and i < name.core:
            courtesy = pack.names.title_forms.get(lower, lower)  # "M. Morel" is the same as "monsieur Morel"
    evidence = GenderEvidence.NONE if gender is Gender.UNKNOWN else _evidence(reading, name, telling)
    return Form(name, words, gender, courtesy, evidence)


def _title_tokens(reading: Reading, name: Name) -> range:
    """The tokens of the titles before a name, or of the title that begins it ("the Countess of Ribe")."""
    begins = name.core == name.first and name.last - name.first > 1 and reading.flags[name.first] & c.TITLE
    return range(name.first, name.core + bool(begins))


def _evidence(reading: Reading, name: Name, word: str) -> GenderEvidence:
    """The kind of evidence for gender that a word gives, before a name or as the whole of it."""
    if reading.index.function.get(word, 0) & f.KIN:
        return GenderEvidence.KIN
    is_title = word in reading.pack.names.titles and not name.is_role
    return GenderEvidence.TITLE if is_title else GenderEvidence.ROLE


def _is_organisation(reading: Reading, form: Form, loose: set[str]) -> bool:
    """Whether a name is an organisation's, and no title, first name or tag shows that it is a person's."""
    name, pack = form.name, reading.pack
    if not name.is_organisation or form.gender is not Gender.UNKNOWN:
        return False
    if name.titled:
        return reading.lowers[name.core - 1 - (reading.words[name.core - 1] == ".")] not in pack.names.title_forms
    no_person = c.COUNTRY if reading.genre.dialogue else c.COUNTRY | c.GROUP
    if form.words[-1] not in loose or len(form.words) > FULL or reading.flags[name.last - 1] & no_person:
        return True
    if len(form.words) > 1:
        return form.words[0] in pack.names.surnames_too or form.words[0] not in pack.names.first_names
    return not (reading.genre.dialogue or form.words[0] in pack.names.first_names)


def _loose(reading: Reading, forms: Sequence[Form]) -> set[str]:
    """Names that look like organisations': nouns never with an article ("said Banks"; in a report, alone), calls ("TOM!").

    A word in capitals only counts if the text has it in ordinary capitalisation too.
    """
    named = [form for form in forms if form.name.is_organisation]
    alone = {form.words[-1] for form in named if (reading.genre.dialogue or len(form.words) == 1) and _is_word(reading, form)}
    called = _single(named) & _single(form for form in forms if not form.name.is_organisation)
    return (alone | called) - {form.words[-1] for form in named if _is_determined(reading, form.name)}


def _single(forms: Iterable[Form]) -> set[str]:
    """The names of one word."""
    return {form.words[0] for form in forms if len(form.words) == 1}


def _is_word(reading: Reading, form: Form) -> bool:
    """Whether a name ends in a word rather than an initialism."""
    return not reading.words[form.name.last - 1].isupper()


def _is_determined(reading: Reading, name: Name) -> bool:
    """Whether an article, another determiner or a noun for what it names comes before a name."""
    determined = name.first > 0 and reading.flags[name.first - 1] & (c.DETERMINER | c.POSSESSIVE)
    return bool(determined) or name.noun is not None


def everyday_titles(names: Names) -> frozenset[str]:
    """The courtesy titles that everybody may have, in short and in full: "mr", "sir" not."""
    return names.bare_titles | {names.title_forms[title] for title in names.bare_titles if title in names.title_forms}


def gender_shown(form: Form, names: Names, endings: NameEndings) -> tuple[Gender, GenderEvidence]:
    """The gender that the titles show, or else the first name or an ending, with the kind of evidence."""
    if form.gender is not Gender.UNKNOWN:
        return form.gender, form.evidence
    has_first_name = len(form.words) > 1 or not (form.name.titled or form.words[0] in names.surnames_too)
    gender = names.first_names.get(form.words[0], Gender.UNKNOWN) if has_first_name else Gender.UNKNOWN
    if gender is Gender.UNKNOWN and not form.is_organisation:
        gender = endings.gender(form.words)
    if gender is Gender.UNKNOWN or form.is_organisation:
        return Gender.UNKNOWN, GenderEvidence.NONE
    return gender, GenderEvidence.FIRST_NAME
