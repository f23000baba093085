"""Find where names begin: which words have a capital because they are names, and which because of their place.

A capital at the start of a sentence proves nothing, so a single word there counts as a name only if the text writes it with a
capital elsewhere too, or if it is a first name and not an everyday word of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import APOSTROPHE, APOSTROPHES
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.articled_names import articled_words, begins_articled
from quoteattr.reading.features import VerbForm
from quoteattr.reading.fronted import is_fronted, is_verb_form
from quoteattr.reading.headings import everyday_words, loud_tokens
from quoteattr.reading.name_runs import NO_NAMES, adjacent, is_compound, is_initial, links_nouns
from quoteattr.reading.noun_capitals import NameSigns, begins_noun_or_name, capitalises_nouns, signs_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteattr.reading.base import Reading

__all__ = ["Capitals", "begins_name", "capitals_of"]

COMMON = (
    c.NOT_A_NAME | c.DETERMINER | c.POSSESSIVE | c.PREPOSITION | c.CONJUNCTION | c.SUBORDINATOR | c.COMPLEMENTIZER
    | c.RELATIVE | c.AUXILIARY | c.MODAL | c.NEGATION | c.PRONOUN | c.ADVERB | c.TIME
)  # fmt: skip
#: The classes of single words that are capitalised at the start of a sentence without being names.
EVERYDAY = c.CUE | c.GROUP | c.PERSON | c.DOCUMENT | c.ORGANISATION | c.NATIONALITY
#: What comes right after a verb or an adjective, but not after a subject.
OBJECTS = c.DETERMINER | c.POSSESSIVE | c.PREPOSITION
#: What the form of a word shows that is a verb.
NO_NOUN = m.FEMALE | m.MALE | m.GERUND | m.INFINITIVE
#: Forms of words that aren't names: "leaving", "quickly", "solen".
NO_NAMES_BY_FORM = m.PARTICIPLE | m.ADVERB | m.DEFINITE
EMPHATIC = frozenset("?!")  #: ends of questions and cries
DRAWLED = 2  #: the most letters of a word in parts ("A-B") that isn't drawled ("Y-o-u")
#: After these, a word has a capital because it is a name, not because of its place.
INNER = frozenset({*",.(/;-&", APOSTROPHE})


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "name_starts"
    calls: frozenset[str] = NO_WORDS  #: before the name of somebody who is addressed ("O Mouse")
    first_names_too: frozenset[str] = NO_WORDS  #: everyday words that are first names before a surname ("Per Holm said")


@attrs.frozen(eq=False, kw_only=True)
class Capitals:
    """How a text uses capitals: where one doesn't show a name, and which words always have one."""

    tokens: list[int]  #: all words with a capital
    ambiguous: set[int]  #: those whose capital may be due to their place
    certain: set[str]  #: words with a capital at a place that doesn't need one
    surnames: set[str]  #: of these, those that follow a first name
    tagged: set[str]  #: of these, everyday words that follow the verb of a tag, so that they are names (“...,” said Snow)
    everyday: set[str]  #: words without a capital
    narrated: set[str]  #: words with a capital outside quotation marks
    loud: set[int]  #: tokens of headings and of words in capitals
    articled: frozenset[str] | None = None  #: words of names after an article with a capital ("Le Monde"), if there are such
    signs: NameSigns | None = None  #: other signs of names in the text, where every noun has a capital


def capitals_of(reading: Reading) -> Capitals:
    """Find out how a text uses capitals."""
    flags, lowers = reading.flags, reading.lowers
    everyday = everyday_words(reading)
    loud = loud_tokens(reading, everyday)
    tokens = [i for i, bits in enumerate(flags) if bits & c.CAPITAL and i not in loud]
    ambiguous = _ambiguous_starts(reading, tokens)
    certain = [i for i in tokens if i not in ambiguous]
    return Capitals(
        tokens=tokens,
        ambiguous=ambiguous,
        certain={lowers[i] for i in certain},
        surnames={lowers[i] for i in certain if flags[i - 1] & c.FIRST_NAME and flags[i - 1] & c.CAPITAL},
        tagged=_tagged(reading, certain),
        everyday=everyday,
        narrated=_narrated(reading, tokens),
        loud=loud,
        articled=articled_words(reading, certain),
        signs=signs_of(reading, tokens) if capitalises_nouns(reading) else None,
    )


def _narrated(reading: Reading, tokens: Iterable[int]) -> set[str]:
    """The words with a capital outside quotation marks, where they show which spoken words are names."""
    return {reading.lowers[i] for i in tokens if not reading.depth[i]} if _begins_with_verbs(reading) else set()


def _tagged(reading: Reading, certain: Iterable[int]) -> set[str]:
    """The everyday words that end a tag."""
    return {reading.lowers[i] for i in certain if reading.flags[i - 1] & c.CUE and _ends_tag(reading, i)}


def _ends_tag(reading: Reading, i: int) -> bool:
    """Whether a word after a verb of saying ends a tag, and may be a name (“...,” said Snow; not “...,” said one)."""
    return reading.flags[i] & COMMON == c.NOT_A_NAME and reading.inner_end(i - 1) is not None


def begins_name(reading: Reading, i: int, capitals: Capitals) -> bool:
    """Whether a capitalised word is (or begins) a name at its place."""
    if _is_adjective(reading, i):
        return False
    if capitals.signs is not None:
        return begins_noun_or_name(reading, i, capitals.signs, COMMON) or is_initial(reading, i)
    if capitals.articled is not None and begins_articled(reading, i, capitals.ambiguous, capitals.articled):
        return True
    if reading.flags[i] & COMMON:
        return not _is_call(reading, i) and (_is_first_name(reading, i, capitals) or _is_name(reading, i, capitals))
    return i not in capitals.ambiguous or _is_name(reading, i, capitals)


def _is_name(reading: Reading, i: int, capitals: Capitals) -> bool:
    """Whether a common word, or any word at a place that needs a capital, is (or begins) a name."""
    if not reading.pack.grammar.articles and is_initial(reading, i):
        return True  # «А. П. Лунд»; in English, "A" is rarely one
    if i in capitals.ambiguous:
        known = _may_begin(reading, i, capitals) or _is_surname(reading, i, capitals)
        return known or _begins_tag(reading, i) or _tells(reading, i)
    if reading.flags[i] & (c.TITLE | c.FIRST_NAME) or reading.lowers[i] in capitals.tagged:
        return True
    return _goes_on(reading, i) or is_initial(reading, i) or _begins_surname(reading, i)


def _is_call(reading: Reading, i: int) -> bool:
    """Whether a word only comes before the name of somebody who is addressed ("O Mouse", not "O. Holm")."""
    return reading.lowers[i] in reading.of_rule[Words].calls and reading.words[i + 1 : i + 2] != ["."]


def _is_first_name(reading: Reading, i: int, capitals: Capitals) -> bool:
    """Whether an everyday word is a first name: a capital that its place doesn't need, or a surname and its verb follow."""
    flags, after = reading.flags, i + 1
    if reading.lowers[i] not in reading.of_rule[Words].first_names_too:
        return False
    if i not in capitals.ambiguous:
        return True
    while after < len(flags) and flags[after] & c.CAPITAL:
        after += 1
    if after in {i + 1, len(flags)} or not flags[after] & c.WORD:
        return False
    is_verb = flags[after] & (c.AUXILIARY | c.MODAL) or reading.forms[after] & m.ANY_PAST
    return bool(is_verb or flags[after] & (c.CUE | c.CUE_NOUN) == c.CUE)


def _is_adjective(reading: Reading, i: int) -> bool:
    """Whether a word with hyphens isn't a name: an adjective made from one ("Norvia-born"), or drawled ("Y-o-u")."""
    if "-" not in reading.words[i]:
        return False
    parts = reading.words[i].split("-")
    return is_compound(reading, i) or (len(parts) > DRAWLED and max(map(len, parts)) == 1)


def _ambiguous_starts(reading: Reading, capitals: list[int]) -> set[int]:
    """Capitalised tokens whose capital may be due to their place: after a full stop, mark, colon or dash, or on a new line."""
    flags, breaks = reading.flags, reading.break_set
    return {
        i
        for i in capitals
        if i in breaks or (not flags[i - 1] & c.WORD and _needs_capital(reading, i)) or _follows_clipped(reading, i)
    }


def _needs_capital(reading: Reading, i: int) -> bool:
    """Whether the mark before a word may be what gives it its capital: a full stop, or a hyphen in place of a dash."""
    mark = i - 1
    if reading.words[mark] == "-":
        return mark > 0 and reading.ends[mark - 1] < reading.starts[mark] and reading.ends[mark] < reading.starts[i]
    return reading.words[mark] not in INNER


def _follows_clipped(reading: Reading, i: int) -> bool:
    """Whether a word has the capital of a sentence that begins with an apostrophe ("'s Avonds", "'t Is")."""
    before = i - 1
    if len(reading.words[before]) == 1 or reading.words[before][0] not in APOSTROPHES:
        return False
    return before in reading.break_set or not reading.flags[before - 1] & c.WORD


def _goes_on(reading: Reading, i: int) -> bool:
    """Whether a capitalised common word begins a longer name ("The Hague", "New Haven", "May Ritter")."""
    after = i + 1
    return (
        after < len(reading.words)
        and bool(reading.flags[after] & c.CAPITAL)
        and not reading.flags[i] & (c.DETERMINER | c.PREPOSITION | c.PRONOUN | c.CONJUNCTION | c.SUBORDINATOR)
    )


def _begins_surname(reading: Reading, i: int) -> bool:
    """Whether a particle with a capital begins a surname ("een blije Van der Poel", "zei De Wit")."""
    flags, after = reading.flags, i + 1
    if not reading.pack.grammar.verb_second or not flags[i] & c.PARTICLE:
        return False
    while after < len(flags) and flags[after] & c.PARTICLE and not flags[after] & c.CAPITAL:
        after += 1
    return after < len(flags) and adjacent(reading, after) and bool(flags[after] & c.CAPITAL)


def _tells(reading: Reading, i: int) -> bool:
    """Whether a sentence begins with a particle, a surname and a verb of saying ("Van den Berg zegt dat")."""
    if not _begins_surname(reading, i):
        return False
    verb = next(k for k in range(i + 1, len(reading.flags)) if reading.flags[k] & c.CAPITAL) + 1
    return verb < len(reading.flags) and is_verb_form(reading, verb) and bool(reading.flags[verb] & c.CUE)


def _may_begin(reading: Reading, i: int, capitals: Capitals) -> bool:
    """Whether a capitalised word at an ambiguous place is (or begins) a name."""
    after = i + 1
    followed = after < len(reading.flags) and reading.flags[after] & c.CAPITAL
    if followed and not reading.function[after] & f.FIRST_PERSON:
        return links_nouns(reading, after) or _may_begin_longer(reading, i, capitals)
    return _may_be_whole(reading, i, capitals)


def _may_begin_longer(reading: Reading, i: int, capitals: Capitals) -> bool:
    """Whether a word begins a name with the capitalised word after it ("Mayor Roth", "May Ritter", "Falk Street")."""
    bits, lower = reading.flags[i], reading.lowers[i]
    if bits & c.TITLE:
        return True
    if _is_verb_first(reading, i) or (lower not in capitals.certain and _describes(reading, i)):
        return False
    if reading.flags[i + 1] & c.TITLE and not bits & c.CLOSED:
        return _may_precede_title(reading, i)
    if bits & COMMON:
        return bool(bits & c.FIRST_NAME) and (bool(bits & c.TIME) or _is_always_capital(lower, capitals))
    return bool(bits & c.FIRST_NAME) or lower in capitals.certain or _may_be_part(reading, i, capitals)


def _describes(reading: Reading, i: int) -> bool:
    """Whether a word isn't part of the name after it: a verb or an adjective with a hyphen ("Third-tier Kestrels")."""
    first, hyphen, _ = reading.words[i].partition("-")
    if not hyphen:
        return _takes_person(reading, i)
    known = reading.flags[i] & (c.PERSON | c.FIRST_NAME) or first.lower() in reading.pack.names.first_names
    return not known and reading.words[i].rpartition("-")[2].islower()


def _may_precede_title(reading: Reading, i: int) -> bool:
    """Whether a word may begin a name before a title ("Lund Mayor Ida Holm"); not an adverb ("Suddenly Mr. Lund")."""
    bits = reading.flags[i]
    if bits & c.FIRST_NAME:
        return True
    return not (reading.forms[i] & m.ADVERB or bits & (c.ADVERB | c.DETERMINER | c.POSSESSIVE | c.TIME))


def _is_verb_first(reading: Reading, i: int) -> bool:
    """Whether a word is a verb before its subject, where no article shows that («Сказала Вера: ...»)."""
    if reading.pack.grammar.articles or reading.flags[i] & c.FIRST_NAME:
        return False
    return bool(reading.flags[i] & c.CUE or reading.forms[i] & NO_NOUN)


def _takes_person(reading: Reading, i: int) -> bool:
    """Whether a word is a verb with the person after it: "Meeting Ida Lund was easy", "Llegó Inés Pardo", "Dijo Pardo que"."""
    if reading.flags[i] & c.FIRST_NAME:
        return False
    person = bool(reading.flags[i + 1] & (c.FIRST_NAME | c.TITLE))
    if reading.pack.names.verb_first:
        return person or bool(reading.flags[i] & c.CUE)
    return person and bool(reading.forms[i] & m.GERUND)


def _may_be_part(reading: Reading, i: int, capitals: Capitals) -> bool:
    """Whether a word may begin a name: not an adverb, nor an everyday word except a noun for a person or organisation."""
    part = reading.lowers[i] not in capitals.everyday or bool(reading.flags[i] & (c.NATIONALITY | c.PERSON | c.ORGANISATION))
    return part and not reading.forms[i] & m.ADVERB


def _may_be_whole(reading: Reading, i: int, capitals: Capitals) -> bool:
    """Whether a word without a capital after it is a name ("Norvia will vote", "Ida left"), or a title with its stop."""
    bits, lower = reading.flags[i], reading.lowers[i]
    if bits & c.TITLE and reading.words[i + 1 : i + 2] == ["."]:
        return True
    if bits & COMMON:
        return _is_always_capital(lower, capitals) and bool(bits & c.FIRST_NAME or lower in capitals.tagged)
    certain, given = lower in capitals.certain, bool(bits & c.FIRST_NAME)
    if lower in capitals.everyday:
        return certain and given
    if certain or given:
        return True
    return _may_be_new(reading, i) and not (_is_spoken(reading, i) and lower not in capitals.narrated)


def _may_be_new(reading: Reading, i: int) -> bool:
    """Whether a word that occurs only here may be a name: it isn't known as an everyday word."""
    known = reading.flags[i] & EVERYDAY or len(reading.lowers[i]) == 1 or reading.forms[i] & NO_NAMES_BY_FORM
    if known or _has_object(reading, i) or is_fronted(reading, i):
        return False
    return reading.pack.grammar.articles or _is_surname_like(reading, i)


def _is_spoken(reading: Reading, i: int) -> bool:
    """Whether a word begins a sentence that somebody says, where it is mostly a verb («—Cálmese, mujer», «—Dime qué pasa»)."""
    return bool(reading.depth[i]) and _begins_with_verbs(reading)


def _begins_with_verbs(reading: Reading) -> bool:
    """Whether spoken sentences often begin with a verb, and nothing but the place of a word shows which word is one."""
    return reading.pack.grammar.drops_subject and reading.pack.grammar.articles


def _is_surname_like(reading: Reading, i: int) -> bool:
    """Whether a word has the ending of a surname, or a verb of saying follows, perhaps after an adverb, a negation or "se"."""
    after = i + 1
    if after < len(reading.flags) and _may_part(reading, after):
        after += 1
    if after < len(reading.flags) and reading.flags[after] & c.CUE and reading.depth[after] == reading.depth[i]:
        return not reading.forms[i] & NO_NOUN
    if _has_role_behind(reading, i):
        return True
    return not reading.forms[i] & m.MODIFIER and reading.lowers[i].endswith(reading.pack.names.surname_endings)


def _has_role_behind(reading: Reading, i: int) -> bool:
    """Whether a noun for a person in apposition follows a word: «Nowak, lekarz z Liska, stwierdził»."""
    role = i + 2
    if role >= len(reading.flags) or reading.words[i + 1] != ",":
        return False
    return reading.flags[role] & (c.PERSON | c.CAPITAL) == c.PERSON and not reading.forms[role] & m.OBLIQUE


def _may_part(reading: Reading, token: int) -> bool:
    """Whether a word may come between a subject and its verb: an adverb, a negation, a pronoun that is an object."""
    traits = reading.traits(token)
    if traits is not None:
        return not traits.subject
    return reading.is_adverb(token) or bool(reading.flags[token] & c.NEGATION)


def _has_object(reading: Reading, i: int) -> bool:
    """Whether a word is probably a verb or an adjective, because a determiner or preposition comes right after it.

    This is a sign only in languages where a verb or an adjective often begins a sentence.
    """
    if not reading.pack.names.verb_first:
        return False
    after = i + 1
    if after + 1 < len(reading.flags) and reading.flags[after] & c.CONJUNCTION:
        return _describes_too(reading, after + 1)
    return after < len(reading.flags) and bool(reading.flags[after] & OBJECTS) and not reading.flags[after] & c.CUE


def _describes_too(reading: Reading, token: int) -> bool:
    """Whether a word behind "and" shows that the one before it is an adjective («Fijo y sin mirada», «Pálida y cansada»)."""
    if reading.flags[token] & (c.CAPITAL | c.DETERMINER | c.SPEAKING_NOUN):
        return False
    return bool(reading.flags[token] & c.PREPOSITION or reading.forms[token] & (m.PARTICIPLE | m.MODIFIER))


def _is_always_capital(lower: str, capitals: Capitals) -> bool:
    """Whether this text always writes a word with a capital, so that "May" or "Will" is a person."""
    return lower in capitals.certain and lower not in capitals.everyday


def _is_surname(reading: Reading, i: int, capitals: Capitals) -> bool:
    """Whether a common word with a capital is the surname of somebody named in full elsewhere ("Brown said")."""
    lower, bits = reading.lowers[i], reading.flags[i]
    if lower not in capitals.surnames or lower in capitals.everyday:
        return False
    if bits & (c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.ADVERB):
        return False
    return i + 1 < len(reading.words) and bool(reading.flags[i + 1] & (c.CUE | c.AUXILIARY | c.MODAL))


def _begins_tag(reading: Reading, i: int) -> bool:
    """Whether a capitalised word begins a tag after a quotation, and so is a name whatever the word is ("..., Will wrote")."""
    flags, words = reading.flags, reading.words
    if i + 1 >= len(words) or flags[i] & NO_NAMES:
        return False
    if not reading.is_tag(i):
        return _asks(reading, i)
    if len(words[i]) == 1:
        return words[i + 1] == "."
    following = flags[i + 1]
    return bool(following & c.CUE or (flags[i] & c.FIRST_NAME and following & c.CAPITAL))


def _asks(reading: Reading, i: int) -> bool:
    """Whether a common word is the whole subject of a tag after a question or a cry (“Who?” Snow asked.)."""
    inner, after = reading.inner_end(i), i + 2
    if inner is None or reading.words[inner] not in EMPHATIC or reading.flags[i] & (COMMON | EVERYDAY) & ~c.CUE != c.NOT_A_NAME:
        return False
    if reading.forms[i] & m.PLURAL or (after < len(reading.flags) and reading.flags[after] & c.WORD):
        return False
    cue = reading.index.cues.get(reading.lowers[i + 1])
    return cue is not None and VerbForm.PAST in cue.forms and Complement.WEAK not in cue.complements
