"""The displayed name of a speaker: the fullest one that the running text uses, in ordinary capitalisation."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import APOSTROPHES
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading import function as f

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name
    from quoteattr.resolver.cast.entities import Entity

__all__ = ["ordinary", "shown_name"]

RARE = 20  #: how many times as frequent a full name must be to be shown instead of a fuller one
LONGEST_INITIALISM = 3  #: the most letters in a word in capitals that may be an initialism
ROMAN = frozenset("IVX")
INNER_CAPITAL = "MC"  #: letters before a second capital ("McKay")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "shown_names"
    honours: frozenset[str] = NO_WORDS  #: words after a name that aren't part of it ("Esq.", "M.D.")


def shown_name(reading: Reading, entity: Entity, *, with_title: bool) -> str:
    """The name by which a reader of the text would know somebody; with ``with_title``, the most usual one and its title."""
    names = [name for name in entity.names if not name.is_role and (name.titled or not with_title)]
    if not names or _are_roles(reading, names, entity):
        return _article(reading, entity) + ordinary(reading, entity.name, entity.kind)
    quiet = _plain(names)
    usual = _basic(quiet if with_title else _usual(quiet, reading), reading)
    written = Counter(_written(reading, name, _start(reading, name, with_title=with_title)) for name in usual)
    name = max(written, key=lambda one: (not one.isupper(), written[one]))
    name = _estate_article(reading, usual) + name
    return ordinary(reading, name, entity.kind)


def _are_roles(reading: Reading, names: Sequence[Name], entity: Entity) -> bool:
    """Whether names are the role by which somebody is called elsewhere: "señor Corregidor" beside "el Corregidor"."""
    if not reading.pack.names.with_indefinite:
        return False
    roles = {reading.lowers[name.last - 1] for name in entity.names if name.is_role}
    return all(name.last - name.core == 1 and reading.lowers[name.core] in roles for name in names)


def _shows_articles(reading: Reading, entity: Entity) -> bool:
    """Whether readers expect the article of somebody who is called by a role, maybe with a title beside it."""
    names = reading.pack.names
    return names.with_article and (names.with_indefinite or all(name.is_role for name in entity.names))


def _article(reading: Reading, entity: Entity) -> str:
    """The definite article of somebody who is called by a role alone, with its space, where readers expect it ("de Duivel")."""
    if not _shows_articles(reading, entity):
        return ""
    determined = [name.first - 1 for name in entity.names if not name.titled and _has_article(reading, name.first)]
    if not determined or 2 * len(determined) < len(entity.names):
        return ""
    usual = Counter(reading.lowers[i] for i in determined).most_common(1)[0][0]
    token = next(i for i in determined if reading.lowers[i] == usual)
    return usual + reading.text[reading.ends[token] : reading.starts[token + 1]]


def _estate_article(reading: Reading, names: Sequence[Name]) -> str:
    """The definite article of somebody who is called by a title and an estate, with its space ("il barone d'Isola")."""
    if not reading.pack.names.with_indefinite or not all(name.titled and _is_estate(reading, name) for name in names):
        return ""
    first = names[0].first
    if not all(_has_article(reading, name.first) for name in names):
        return ""
    return reading.lowers[first - 1] + reading.text[reading.ends[first - 1] : reading.starts[first]]


def _has_article(reading: Reading, token: int) -> bool:
    """Whether a definite article that may begin a subject is right before a token."""
    return token > 0 and bool(reading.function[token - 1] & f.DEFINITE and not reading.function[token - 1] & f.OBLIQUE)


def _plain(names: Sequence[Name]) -> Sequence[Name]:
    """The names outside headings and in the nominative, if there are such and fuller ones are rare."""
    quiet = [name for name in names if not name.is_loud] or names
    direct = [name for name in quiet if not name.is_oblique]
    longest = max((name.last - name.core for name in direct), default=0)
    fuller = sum(name.last - name.core > longest for name in quiet)
    return direct if fuller * RARE < len(direct) else quiet


def _written(reading: Reading, name: Name, first: int) -> str:
    """A name as a reader sees it, in the nominative."""
    text = reading.shown(first, _end(reading, name))
    if name.is_oblique:
        for i in range(name.core, name.last):
            lemma = reading.nominatives.get(reading.lowers[i])
            text = text if lemma is None else text.replace(reading.words[i], lemma.title(), 1)
    return text
def _basic(names: Sequence[Name], reading: Reading) -> Sequence[Name]:
    """The names written as in a dictionary, as lemmas show (“Virtanen”, not “Virtasen”); all names if none is."""
    tokens = {name: range(name.core, name.last) for name in names}
    return [name for name in names if all(reading.nominative(i) == reading.words[i] for i in tokens[name])] or names


def _start(reading: Reading, name: Name, *, with_title: bool) -> int:
    """The first token of a name; a title is shown if it is needed, or part of the name ("doña Luz", "comte de Morel")."""
    own = name.last - name.core == 1 and reading.lowers[name.core - 1] in reading.pack.names.name_titles
    own = own or _is_estate(reading, name)
    return name.first if with_title or (name.titled and own) else name.core


def _is_estate(reading: Reading, name: Name) -> bool:
    """Whether a name begins with a small particle, and so needs the title that nouns for people are there ("de Morel")."""
    core = name.core
    small = reading.pack.names.small_titles and reading.words[core][0].islower()
    return small and bool(reading.flags[core] & c.PARTICLE) and name.last - core > 1


def _end(reading: Reading, name: Name) -> int:
    """One past the last token of a name without honours and degrees ("Otis Vane, Esq."); "Jr." stays."""
    honours = reading.of_rule[Words].honours
    end = next((i for i in range(name.core + 1, name.last) if reading.lowers[i] in honours), name.last)
    return end - (reading.words[end - 1] == ",")


def _usual(names: Sequence[Name], reading: Reading) -> list[Name]:
    """The names of the fullest form, unless it is rare compared with another full form."""
    forms: dict[tuple[str, ...], list[Name]] = {}
    for name in names:
        forms.setdefault(tuple(_words(reading, name)), []).append(name)
    forms = {form: found for form, found in forms.items() if not _is_chance(reading, found)} or forms
    most = max((len(found) for form, found in forms.items() if len(form) > 1), default=0)
    common = [form for form, found in forms.items() if len(form) > 1 and len(found) * RARE > most] or list(forms)
    return forms[max(common, key=lambda form: (len(form), len(forms[form])))]


def _is_chance(reading: Reading, found: Sequence[Name]) -> bool:
    """Whether a form found only once isn't all name: "He taught Lucy Italian", or a call in capitals ("MEESTER Holm")."""
    if len(found) > 1 or found[0].last - found[0].core == 1:
        return False
    core, last = found[0].core, found[0].last
    return bool(reading.flags[last - 1] & c.NATIONALITY) or (
        _is_loud(reading.words[core]) and not _is_loud(reading.words[last - 1])
    )


def _is_loud(word: str) -> bool:
    """Whether a word in capitals is too long for an initialism."""
    return len(word) > LONGEST_INITIALISM and word.isupper()


def _words(reading: Reading, name: Name) -> Iterable[str]:
    """The words of a name without titles, punctuation and suffixes, in lower case."""
    for i in range(name.core, name.last):
        if reading.flags[i] & c.WORD and not (reading.flags[i] & c.SUFFIX and i > name.core):
            yield reading.lowers[i]


def ordinary(reading: Reading, name: str, kind: SpeakerKind) -> str:
    """A name as running text would write it: "Runa McKay" for "RUNA MCKAY" or "Runa MCKAY"; an initialism is kept."""
    words = name.split()
    if kind is SpeakerKind.PERSON and not name.isupper() and _is_first_name(reading, words[0]) and _is_loud(words[-1]):
        return " ".join([*words[:-1], _ordinary(reading, words[-1], first=False, kind=kind)])
    if not name.isupper() or (kind is SpeakerKind.ORGANISATION and len(words) == 1):
        return " ".join(words)
    return " ".join(_ordinary(reading, word, first=not at, kind=kind) for at, word in enumerate(words))


def _is_first_name(reading: Reading, word: str) -> bool:
    """Whether a word is a first name, so that a last word in capitals is the surname ("Ida LUND")."""
    return bool(reading.index.classes.get(word.lower(), 0) & c.FIRST_NAME)


def _ordinary(reading: Reading, word: str, *, first: bool, kind: SpeakerKind) -> str:
    """A word of a name in capitals as running text would write it."""
    lower = word.lower()
    bits = reading.index.classes.get(lower.rstrip("."), 0)
    if bits & (c.PARTICLE | c.CLOSED | c.DETERMINER) and not first:
        return lower
    stays = "." in word[:-1] or set(word) <= ROMAN or len(word.rstrip(".")) == 1
    known = bits & (c.FIRST_NAME | c.TITLE | c.SUFFIX | c.PERSON)
    if stays or (len(word) <= LONGEST_INITIALISM and not known and (first or kind is SpeakerKind.ORGANISATION)):
        return word
    return "-".join(_capitalised(part) for part in word.split("-"))


def _capitalised(word: str) -> str:
    """A word with an initial capital, and another after "O'" and "Mc".

    >>> _capitalised("O'DELL"), _capitalised("MCKAY"), _capitalised("NURSE'S"), _capitalised("D’ORSAY")
    ("O'Dell", 'McKay', "Nurse's", 'D’Orsay')
    """
    if word.startswith(INNER_CAPITAL) and len(word) > len(INNER_CAPITAL) + 1:
        return word[0] + word[1:2].lower() + word[2:].capitalize()
    if len(word) > LONGEST_INITIALISM - 1 and word[1] in APOSTROPHES:
        return word[:2] + word[2:].capitalize()
    return word.capitalize()
