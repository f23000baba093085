"""The subject before a verb, across appositions, parentheses and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import BRACKETS, CLOSING_BRACKETS, STROKES
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords, Subject
from quoteattr.models import MentionKind
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.animate import agrees_in_gender, agrees_in_person
from quoteattr.syntax.clause_starts import begins_clause, follows_comma, is_clause_start
from quoteattr.syntax.inverted import are_joined, joined, named_beside
from quoteattr.syntax.naming import participle_before
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before, phrase_with_owner
from quoteattr.syntax.opening import opening_phrase
from quoteattr.syntax.postmodifiers import is_participle, modified_before
from quoteattr.syntax.preverbal import before_adverbials

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Name, Phrase, Verb

__all__ = ["agrees", "coordinate_before", "subject_before"]

THIRD = frozenset({VerbForm.THIRD})  #: the form that is also a plural noun ("signs")
#: Forms that are the same after a singular and a plural.
UNMARKED = frozenset({VerbForm.EVERY, VerbForm.PAST, VerbForm.GERUND, VerbForm.LATER})
LONGEST_REMARK = 3  #: tokens between commas for how somebody looks
NO_REMARK = c.CLOSED | c.DETERMINER | c.POSSESSIVE | c.CAPITAL | c.SPEAKING_NOUN | c.TIME
LONGEST_APPOSITION = 80  #: the most tokens in an apposition or a parenthesis
ROLE_REACH = 4  #: words before the head of a role without an article
MOST_COMMAS = 5  #: how many commas back an apposition may begin
#: What begins a parenthesis, by what ends it; a hyphen between spaces is used as a dash.
OPENERS = {closer: opener for opener, closer in BRACKETS.items()} | {dash: dash for dash in STROKES}
CLAUSE_STARTS = (
    c.RELATIVE | c.DETERMINER | c.POSSESSIVE | c.SPEAKING_NOUN | c.PREPOSITION | c.CAPITAL | c.ADVERB | c.SUBORDINATOR
)


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "subjects"
    plurals: frozenset[str] = NO_WORDS  #: plurals without "s"


def subject_before(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject that ends before the verb and agrees with it; it doesn't look before ``limit``."""
    # The subject of each verb is needed again for every later word that may report.
    known, key = reading.subjects, (verb.head, limit)
    if key not in known:
        known[key] = _subject_before(reading, verb, limit)
    return known[key]


def _subject_before(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject before a verb, computed from the text."""
    subject = _over_second_apposition(reading, _before(reading, verb, limit), limit)
    subject = _over_open_apposition(reading, subject, limit)
    if subject is not None and (_is_compound(reading, verb, subject, limit) or _is_object(reading, verb, subject, limit)):
        return None
    whole = None if subject is not None and _is_complete(reading, subject, limit) else _opening(reading, verb, limit)
    if whole is not None:
        return whole
    return subject if subject is not None and agrees(reading, verb, subject) else None


def _over_second_apposition(reading: Reading, subject: Phrase | None, limit: int) -> Phrase | None:
    """The name before two appositions, the second without an article ("Ada Holm, a pilot, and head of Aid Lisk said")."""
    if subject is None or not _is_bare_title(reading, subject):
        return subject
    link = subject.source[0] - 1
    if not reading.function[link] & f.COORDINATOR or reading.words[link - 1] != ",":
        return subject
    whole = _before_apposition(reading, link - 1, limit)
    if whole is None or whole.kind is not MentionKind.NAME:
        return subject
    return attrs.evolve(whole, source=(whole.source[0], subject.source[1]))


def _over_open_apposition(reading: Reading, subject: Phrase | None, limit: int) -> Phrase | None:
    """The name before a role without article or second comma ("Ida Lund, chief adviser on health has said")."""
    link = limit if subject is None else subject.source[0] - 1
    if subject is None or not reading.flags[link] & c.PREPOSITION:
        return subject
    comma = next((i for i in range(link - 1, max(limit, link - ROLE_REACH), -1) if reading.words[i] == ","), limit)
    if comma == limit or reading.flags[comma + 1] & (c.DETERMINER | c.POSSESSIVE) or not reading.flags[link - 1] & c.PERSON:
        return subject
    whole = phrase_before(reading, comma, limit)
    if whole is None or whole.kind is not MentionKind.NAME or whole.source[0] > limit:
        return subject
    return attrs.evolve(whole, source=(whole.source[0], subject.source[1]))


def _is_bare_title(reading: Reading, subject: Phrase) -> bool:
    """Whether a phrase begins with a noun for a person and no determiner, so that it isn't a second subject."""
    bits = reading.flags[subject.source[0]]
    return subject.kind is not MentionKind.PRONOUN and bool(bits & c.PERSON) and not bits & (c.DETERMINER | c.POSSESSIVE)


def _is_complete(reading: Reading, subject: Phrase, limit: int) -> bool:
    """Whether nothing before a subject can belong to it: it is a name or a pronoun, or begins its clause."""
    return subject.kind is not MentionKind.NOMINAL or begins_clause(reading, subject.source[0] - 1, limit)


def _opening(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    """The subject of a verb, read from the beginning of its clause ("a number of critics outside Lund say")."""
    if not verb.finite:
        return None
    whole = opening_phrase(reading, before_adverbials(reading, verb.first, limit), limit)
    return whole if whole is not None and _may_open(reading, verb, whole) and agrees(reading, verb, whole) else None


def _is_compound(reading: Reading, verb: Verb, subject: Phrase, limit: int) -> bool:
    """Whether a possible verb is really a noun after a modifier and a preposition ("after the Lisk attacks")."""
    before = subject.source[0] - 1
    if not verb.bare or VerbForm.PAST in verb.forms or subject.kind is MentionKind.PRONOUN or before < limit:
        return False
    if reading.function[subject.source[1] - 1] & (f.SUBJECT_RELATIVE | f.THAT):
        return False
    bits = reading.flags[before]
    return verb.lemma in reading.pack.lexicon.cue_nouns and bool(bits & c.PREPOSITION) and not bits & c.CONJUNCTION


def _is_object(reading: Reading, verb: Verb, subject: Phrase, limit: int) -> bool:
    """Whether a possible verb is really a plural noun, the object of another verb ("likes the road signs, saying that")."""
    before, after = subject.source[0] - 1, verb.last
    if verb.forms != THIRD or not verb.bare or subject.kind is not MentionKind.NOMINAL or before < limit:
        return False
    if verb.lemma not in reading.pack.lexicon.cue_nouns or after >= len(reading.words) or reading.words[after] != ",":
        return False
    bits = reading.flags[before]
    return bool(bits & c.WORD) and not bits & (c.CLOSED | c.CONJUNCTION | c.SUBORDINATOR)


def _may_open(reading: Reading, verb: Verb, whole: Phrase) -> bool:
    """Whether a form is a verb here rather than a noun after an adjective ("a third attempt", "four claims")."""
    if not verb.bare or VerbForm.PAST in verb.forms:
        return True
    if reading.flags[verb.head] & c.SPEAKING_NOUN:
        return False
    lower = reading.lowers[whole.head]
    plain = lower[0].isalpha() and not reading.function[whole.head] & f.QUANTITY and whole.head == verb.first - 1
    if plain or Complement.CLAUSE in verb.complements:
        return True
    if Complement.OBJECT not in verb.complements or verb.last >= len(reading.flags):
        return False
    return bool(reading.flags[verb.last] & c.PRONOUN)


def agrees(reading: Reading, verb: Verb, subject: Phrase) -> bool:
    """Whether a verb form agrees with the subject in number: not in "a blunt message", but possibly in "critics message"."""
    if verb.forms & UNMARKED or not verb.bare or _is_inverted(reading, verb, subject):
        return agrees_in_gender(reading, verb, subject)
    plural = _is_plural(reading, subject)
    return agrees_in_person(reading, verb, subject) and (plural is None or plural is (VerbForm.THIRD not in verb.forms))


def _is_inverted(reading: Reading, verb: Verb, subject: Phrase) -> bool:
    """Whether an auxiliary of the verb comes before the subject ("Did Bloom say ...?", "Should she say so, ...")."""
    helper = subject.source[0] - 1
    if helper < 0 or VerbForm.INFINITIVE not in verb.forms or reading.function[helper] & f.BE:
        return False
    opens = helper in reading.break_set or reading.function[helper - 1] & f.QUESTION_WORD
    return bool(opens and reading.flags[helper] & (c.AUXILIARY | c.MODAL))


def _is_plural(reading: Reading, subject: Phrase) -> bool | None:
    """Whether a phrase takes a plural verb, as "I" and "you" do; None if that is unclear."""
    if subject.members:
        return True
    if subject.kind is MentionKind.PRONOUN:
        traits = reading.traits(subject.head)
        return None if traits is None or traits.relative else traits.plural or traits.person != 3
    if subject.kind is MentionKind.NAME:  # "the Holms say"
        return None if reading.forms[subject.head] & m.PLURAL else False
    return _is_plural_noun(reading, subject.head, subject.first)


def _is_plural_noun(reading: Reading, noun: int, first: int) -> bool | None:
    """Whether a noun is plural, by its form and the first word of its phrase ("several crew"); None if that is unclear."""
    lower = reading.lowers[noun]
    if lower in reading.of_rule[Words].plurals or reading.function[noun] & f.QUANTITY:
        return None
    if reading.function[noun] & f.SEVERAL or reading.function[first] & f.PLURAL_DETERMINER:
        return True
    if not lower[0].isalpha() or not reading.index.tells_plural:
        return None
    return bool(reading.forms[noun] & m.SURE_PLURAL)


def _before(reading: Reading, verb: Verb, limit: int) -> Phrase | None:
    end = before_adverbials(reading, verb.first, limit)
    if end <= limit:
        return None
    last = end - 1
    if reading.function[last] & (f.SUBJECT_RELATIVE | f.THAT) == f.SUBJECT_RELATIVE or _is_relative_that(reading, last, limit):
        return _antecedent(reading, last, limit)
    phrase = phrase_with_owner(reading, end, limit)
    if phrase is not None:
        return coordinate_before(reading, _with_modifier(reading, phrase, end, limit), limit)
    comma = last if reading.words[last] == "," else end
    if comma == last or reading.is_tag(end):  # "Moss, citing “the mood in Lund,” said"
        return _before_apposition(reading, comma, limit)
    if reading.words[last] in OPENERS:
        return _before_parenthesis(reading, last, limit)
    modified = modified_before(reading, end, end, limit)
    if modified is None or not reading.flags[last] & c.CONJUNCTION:
        return modified
    # "a boy who stared and asked"; but "admitted that the firm erred but noted": no participle ends in a conjunction.
    return modified if reading.function[modified.last] & f.SUBJECT_RELATIVE else None


def _with_modifier(reading: Reading, phrase: Phrase, end: int, limit: int) -> Phrase:
    """The noun that a modifier ending in ``phrase`` belongs to ("a nurse who knows Ada Lund said"), else ``phrase``."""
    before = phrase.source[0] - 1
    governed = before > limit and is_participle(reading, before)  # "a group opposing it said"
    if phrase.kind is MentionKind.PRONOUN and not (governed or reading.function[phrase.head] & f.OBJECT):
        return phrase  # but "a nurse who knows him said"
    return modified_before(reading, phrase.source[0], end, limit) or phrase


def _is_relative_that(reading: Reading, token: int, limit: int) -> bool:
    """Whether "that" right before a verb is a relative pronoun ("the polls that show")."""
    pointing = token > limit and reading.function[token] & f.THAT
    if pointing and token - 1 > limit and reading.words[token - 1] == "," and reading.pack.grammar.subject is Subject.BOTH:
        return bool(reading.flags[token] & c.RELATIVE and reading.flags[token - 2] & c.WORD)  # «un portavoz, que pidió»
    before = reading.flags[token - 1] if pointing else 0
    if not before & (c.CUE | c.CUE_NOUN):
        return before & (c.WORD | c.CLOSED) == c.WORD
    phrase = phrase_before(reading, token, limit) if before & (c.DOCUMENT | c.CUE_NOUN) else None
    return phrase is not None and phrase.head == token - 1  # "a sign that said"; but "she knew that said a lot"


def coordinate_before(reading: Reading, phrase: Phrase, limit: int) -> Phrase:
    """The phrase joined with those coordinated before it ("Ida and Per"), if all may be subjects."""
    link = phrase.source[0] - 1
    if phrase.kind is MentionKind.PRONOUN or not reading.function[link] & f.COORDINATOR:
        return phrase
    other = phrase_before(reading, link, limit)
    if other is None or not are_joined(reading, other, phrase):
        return phrase
    start = other.source[0] - 1
    more = phrase_before(reading, start, limit) if reading.words[start] == "," else None
    if more is not None and more.kind is phrase.kind:
        return joined(reading, (more, other, phrase))
    return joined(reading, (other, phrase)) if begins_clause(reading, start, limit) else phrase


def _antecedent(reading: Reading, relative: int, limit: int) -> Phrase | None:
    """The antecedent of "who": the phrase right before it, with or without a comma or dash, or that of an earlier "who"."""
    end = relative
    if reading.flags[end - 1] & c.CONJUNCTION:
        end = _coordinated_relative(reading, relative, limit)
    if reading.words[end - 1] == "," or reading.words[end - 1] in STROKES:
        end -= 1
    phrase = phrase_before(reading, end, limit)
    whole = coordinate_before(reading, phrase, limit) if phrase and end < relative else phrase  # "Ida and Per, who say"
    return whole and attrs.evolve(whole, source=(whole.source[0], relative + 1))


def _coordinated_relative(reading: Reading, relative: int, limit: int) -> int:
    """The relative pronoun that another is coordinated with ("a nurse who left and who said"); else ``relative``."""
    reach = range(relative - 2, max(limit, relative - LONGEST_APPOSITION), -1)
    same = (i for i in reach if reading.function[i] & f.SUBJECT_RELATIVE and reading.depth[i] == reading.depth[relative])
    return next(same, relative)


def _before_apposition(reading: Reading, comma: int, limit: int) -> Phrase | None:
    """The phrase before an apposition or a suffix that ends at ``comma``: "Hal Moss, a nurse from Lund, said"."""
    if _ends_in_suffix(reading, comma):
        return phrase_before(reading, comma, limit)
    bracketed = _before_parenthesis(reading, comma - 1, limit) if reading.words[comma - 1] == ")" else None
    apposed = bracketed is not None and bracketed.kind is not MentionKind.NAME and follows_comma(reading, bracketed, limit)
    if bracketed is not None and not apposed and _begins_subject(reading, bracketed, limit):
        return bracketed  # "Gov. Ida Lund (R), said"; but "Ida Lund, head of the Norvia Board (NB), said"
    phrase = _apposed(reading, comma, limit)
    if phrase is None or phrase.source[1] != comma:
        return phrase
    pair = coordinate_before(reading, phrase, limit)  # "Ida Lund and Hal Moss, two nurses, said"
    return attrs.evolve(pair, source=(pair.source[0], comma))


def _ends_in_suffix(reading: Reading, end: int) -> bool:
    """Whether a name ends before a token in a suffix, which is often between commas ("Hal Moss, Jr., said")."""
    name = reading.by_last.get(end)
    return name is not None and any(reading.flags[i] & c.SUFFIX for i in range(max(name.core, end - 2), end))


def _apposed(reading: Reading, comma: int, limit: int) -> Phrase | None:
    tries = 0
    nearest: Phrase | None = None
    beside: Phrase | None = None  # "a pastor who knows Mr. Lund, Hal Moss, said"
    for i in range(comma - 1, max(limit, comma - LONGEST_APPOSITION), -1):
        if reading.words[i] != "," or reading.depth[i] != reading.depth[comma]:
            continue
        tries += 1
        if tries > MOST_COMMAS:
            break
        phrase = _with_apposition_up_to(reading, i, comma, limit)
        if phrase is None:
            beside = _name_between(reading, i, comma) if tries == 1 else beside
            continue
        # With several commas ("Ada Holm, deputy head, NRU, Lisk, said"), the phrase that begins the clause is meant.
        if is_clause_start(reading, phrase, limit, nearest=tries == 1):
            return phrase
        nearest = nearest or phrase
    return nearest or beside


def _name_between(reading: Reading, first: int, last: int) -> Phrase | None:
    """The name between two commas, if there is nothing else between them."""
    phrase = phrase_before(reading, last, first)
    return phrase if phrase is not None and phrase.kind is MentionKind.NAME and phrase.source[0] == first + 1 else None


def _with_apposition_up_to(reading: Reading, first: int, comma: int, limit: int) -> Phrase | None:
    """The phrase before the comma at ``first``, with the words from there to ``comma`` as its apposition."""
    if not _may_be_apposition(reading, first + 1) and not _is_remark(reading, first + 1, comma):
        return None
    closed = reading.words[first - 1] in CLOSING_BRACKETS
    phrase = _before_parenthesis(reading, first - 1, limit) if closed else phrase_before(reading, first, limit)
    if phrase is None or phrase.kind is MentionKind.PRONOUN:
        return None
    if not begins_clause(reading, phrase.source[0] - 1, limit) or not _begins_subject(reading, phrase, limit):
        phrase = modified_before(reading, phrase.source[0], first, limit) or phrase
    if not _begins_subject(reading, phrase, limit):
        return None
    inner = reading.by_last.get(comma)
    apposed = _name_in_apposition(reading, first + 1, inner) if inner is not None else None
    return named_beside(reading, phrase, apposed, (phrase.source[0], comma))


def _name_in_apposition(reading: Reading, first: int, name: Name) -> Phrase | None:
    """The name at the end of an apposition, if it is that of the person before it ("the suspect, identified as Ada Holm,")."""
    if participle_before(reading, name) is not None:
        return phrase_after(reading, name.first, name.last)
    return phrase_after(reading, first, name.last) if _is_named(reading, first, name) else None


def _is_named(reading: Reading, first: int, name: Name) -> bool:
    """Whether an apposition is a name, or a role without an article and then the name ("Green councillor Ada Holm")."""
    if first == name.first:
        return True
    role = range(first, name.first)
    if not reading.pack.grammar.articles:  # «директор компании «Альфа» Игорь Лис»
        return getattr(phrase_after(reading, first, name.last), "name", None) is name
    plain = all(reading.flags[i] & c.WORD and not reading.flags[i] & (c.CLOSED | c.DETERMINER | c.POSSESSIVE) for i in role)
    return plain and bool(role) and bool(reading.flags[role[-1]] & c.PERSON)


def _begins_subject(reading: Reading, phrase: Phrase, limit: int) -> bool:
    """Whether a phrase may be a subject here: it isn't the object of a preposition or of a verb."""
    before = phrase.source[0] - 1
    if before < limit or (before == limit and reading.function[before] & f.AS_REPORTED):
        return True
    bits = reading.flags[before]
    if phrase.kind is MentionKind.NAME and bits & c.SUBORDINATOR:
        return True  # "after Hal Moss, asked about it, had said"
    return not bits & (c.PREPOSITION | c.CUE | c.AUXILIARY)


def _may_be_apposition(reading: Reading, first: int) -> bool:
    lower, bits = reading.lowers[first], reading.flags[first]
    if reading.words[first - 2] in CLOSING_BRACKETS and bits & c.WORD:
        return True
    if bits & CLAUSE_STARTS or lower[0].isdigit() or reading.forms[first] & m.PARTICIPLE:
        return True
    if (reading.flags[first + 1] & c.PREPOSITION or not reading.pack.grammar.articles) and not bits & c.CLOSED:  # "clad in red"
        return True
    # "national vice president": a role without an article.
    return any(others & c.PERSON for others in reading.flags[first + 1 : first + ROLE_REACH])


def _is_remark(reading: Reading, first: int, comma: int) -> bool:
    """Whether only a few words for how somebody is or looks come before a comma ("visibly annoyed", "sehr zufrieden")."""
    words = range(first, comma)
    if not 1 < len(words) <= LONGEST_REMARK or reading.flags[first] & c.CUE:
        return False
    return all(reading.flags[i] & (c.WORD | NO_REMARK) == c.WORD and reading.depth[i] == reading.depth[comma] for i in words)


def _before_parenthesis(reading: Reading, closer: int, limit: int) -> Phrase | None:
    """The phrase before a parenthesis: "Gregory Moss (Norvia) said", "Moss – a nurse – said"."""
    opener = OPENERS[reading.words[closer]]
    for i in range(closer - 1, max(limit, closer - LONGEST_APPOSITION), -1):
        if reading.words[i] == opener and reading.depth[i] == reading.depth[closer]:
            phrase = phrase_before(reading, i, limit)
            if phrase is None:
                return None
            whole = coordinate_before(reading, phrase, limit)  # "Ida Lund and Hal Moss – two nurses – said"
            return attrs.evolve(whole, source=(whole.source[0], closer + 1))
    return None
