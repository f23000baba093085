"""Reporting verbs in all their forms, with their auxiliaries, and whether the text asserts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang.pack import Complement
from quoteattr.models import Polarity
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.reading.values import Verb
from quoteattr.syntax.aspect import aspect_before, leads_to_infinitive
from quoteattr.syntax.brackets import helper_before, helper_behind, split_cue
from quoteattr.syntax.impersonal import is_impersonal
from quoteattr.syntax.infinitives import denies_infinitive
from quoteattr.syntax.naming import gives_name
from quoteattr.syntax.tree_verbs import parsed_verb
from quoteattr.syntax.verb_words import VerbWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.index import Cue

__all__ = ["VerbWords", "verb_at", "verbs_between"]

#: The most auxiliaries, negations and adverbs before a verb ("would not very often have been").
LONGEST_GROUP = 6
SECOND = 3  #: how many tokens must come before the second of two adjectives
YEAR = 4  #: digits of a year
LONGEST_RELATIVE = 8  #: the most tokens in a relative clause before its verb
PHRASES = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL  #: what a phrase after a preposition begins with
AUXILIARIES = c.AUXILIARY | c.MODAL
HELPERS = AUXILIARIES | c.NEGATION
#: Forms that never follow "be" or "have" ("long" in "has long been closed").
FINITE = frozenset({VerbForm.INFINITIVE, VerbForm.THIRD})
CONJUGATED = FINITE | {VerbForm.EVERY, VerbForm.PAST}
ONLY_PARTICIPLE = frozenset({VerbForm.PARTICIPLE})
BARE_INFINITIVE = frozenset({VerbForm.INFINITIVE})
PAST_OR_PARTICIPLE = frozenset({VerbForm.PAST, VerbForm.PARTICIPLE})


def verb_at(reading: Reading, head: int) -> Verb | None:
    """The reporting verb whose head is the token ``head``; None if the word isn't a cue or is a noun here."""
    if not reading.flags[head] & c.CUE:
        return None
    # Many rules need the same verb; a reading never changes, so the result is kept.
    if head not in reading.verbs:
        reading.verbs[head] = parsed_verb(reading, head) if reading.index.lemmas else _read(reading, head)
    return reading.verbs[head]


def _read(reading: Reading, head: int) -> Verb | None:
    """The verb at a word that may report, computed from the text."""
    cue, last, tail = _cue(reading, head)
    if cue is None or _is_no_cue(reading, head, cue.forms):
        return None
    first, helpers = _group(reading, head, cue.forms)
    if not tail and _only_negates(reading, helpers):
        first, last, helpers, tail = _bracket(reading, head, cue.forms, (first, last, helpers))
    infinitive = _is_infinitive(reading, (first, head), cue.forms, helpers)
    if not infinitive and _is_no_verb(reading, helpers, cue.forms):
        return None
    return Verb(
        head=head,
        first=first,
        last=last,
        lemma=cue.lemma,
        act=cue.act,
        complements=cue.complements,
        passive=_is_passive(reading, helpers, cue.forms),
        gerund=VerbForm.GERUND in cue.forms,
        infinitive=infinitive,
        bare=not any(_conjugates(reading, i) for i in helpers),
        forms=cue.forms,
        polarity=_polarity(reading, first, head, helpers),
        tail=tail,
        impersonal=cue.lemma in reading.of_rule[VerbWords].impersonal or is_impersonal(reading, cue, first, last),
        first_person=_is_first_person(reading, head, helpers, cue.forms),
    )


def _is_no_cue(reading: Reading, head: int, forms: frozenset[VerbForm]) -> bool:
    """Whether a form of a cue is a noun here, introduces a name, or only says how another verb goes on."""
    if VerbForm.INFINITIVE in forms and aspect_before(reading, head) is not None:
        return False
    is_noun = _is_capital_noun if reading.pack.names.noun_capitals else _is_noun
    return is_noun(reading, head, forms) or gives_name(reading, head) or leads_to_infinitive(reading, head)


def _is_passive(reading: Reading, helpers: list[int], forms: frozenset[VerbForm]) -> bool:
    """Whether a form shows a passive by itself ("sägs"; not "hoppas"), or a participle has a form of "be" before it."""
    if VerbForm.PASSIVE in forms and VerbForm.EVERY not in forms:
        return True
    if VerbForm.PARTICIPLE not in forms or not any(reading.function[i] & f.BE for i in helpers):
        return False
    reflexive, first = reading.of_rule[VerbWords].reflexive, helpers[-1]
    return not (reflexive and {reading.lowers[first], reading.lowers[first - 1]} & reflexive)  # "s'est écrié", "si è detto"


def _only_negates(reading: Reading, helpers: list[int]) -> bool:
    """Whether no auxiliary is right before a verb, so that it may be further on ("wollte sich nicht äußern")."""
    return not helpers or (reading.pack.grammar.bracket and not any(reading.flags[i] & AUXILIARIES for i in helpers))


def _bracket(
    reading: Reading, head: int, forms: frozenset[VerbForm], group: tuple[int, int, list[int]]
) -> tuple[int, int, list[int], tuple[int, int] | None]:
    """The range of the finite part of a verb, its auxiliary and its last part, if other words separate them."""
    if not reading.pack.grammar.bracket:
        return *group, None
    if reading.pack.grammar.verb_final and helper_behind(reading, head, forms):
        return head, head + 2, [head + 1], None
    helper = helper_before(reading, head, forms)
    if helper is None or helper in group[2]:
        return *group, None
    return helper, helper + 1, [helper], (head, group[1])


def _is_first_person(reading: Reading, head: int, helpers: list[int], forms: frozenset[VerbForm]) -> bool:
    """Whether the auxiliary of a verb is of the first person singular; without one, the verb itself."""
    helping = reading.of_rule[VerbWords].first_person
    if helpers:
        return any(reading.lowers[i] in helping for i in helpers)
    return VerbForm.FIRST in forms or _is_helped_behind(reading, head, helping)


def _is_helped_behind(reading: Reading, head: int, helping: frozenset[str]) -> bool:
    """Whether the auxiliary of the first person comes right after a past form ("řekl jsem", "zeptal jsem se")."""
    after = head + 1
    if reading.pack.grammar.articles or after >= len(reading.lowers):
        return False
    return reading.lowers[after] in helping and reading.depth[after] == reading.depth[head]


def _group(reading: Reading, head: int, forms: frozenset[VerbForm]) -> tuple[int, list[int]]:
    """The first token of a verb group, and its auxiliaries and negations from last to first."""
    flags, clitics = reading.flags, reading.of_rule[VerbWords].clitics
    first = head
    helpers: list[int] = []
    while first > 0 and head - first < LONGEST_GROUP and reading.depth[first - 1] == reading.depth[head]:
        before = first - 1
        if flags[before] & c.MODAL and not helpers and VerbForm.INFINITIVE not in forms:
            break  # "Will wrote": a modal can't come before a past form
        if flags[before] & HELPERS and not flags[before] & c.PRONOUN:
            helpers.append(before)
        elif (aspect := aspect_before(reading, first) if first == head else None) is not None:
            helpers.append(aspect)
            before = aspect
        elif not _may_part(reading, before, clitics):
            break
        first = before
    return first, helpers + _over_subject(reading, first)


def _over_subject(reading: Reading, first: int) -> list[int]:
    """The auxiliary before a subject that is attached to it, inside the group ("a-t-il ajouté")."""
    attached = first > 1 and reading.words[first - 1][0] == "-" and reading.flags[first - 1] & c.PRONOUN
    return [first - 2] if attached and reading.flags[first - 2] & HELPERS else []


def _may_part(reading: Reading, token: int, clitics: frozenset[str]) -> bool:
    """Whether a word may be inside a verb group: an adverb, "to", a pronoun that is an object."""
    return reading.lowers[token] in clitics or reading.is_adverb(token) or bool(reading.function[token] & f.INFINITIVE_MARKER)


def _conjugates(reading: Reading, helper: int) -> bool:
    """Whether a word of a verb group shows person and tense: an auxiliary, a modal, a verb of aspect."""
    return bool(reading.flags[helper] & (c.AUXILIARY | c.MODAL) or reading.function[helper] & f.ASPECT)


def _is_infinitive(reading: Reading, group: tuple[int, int], forms: frozenset[VerbForm], helpers: list[int]) -> bool:
    """Whether a verb group contains "to" ("to say", "to often complain"), or has no marker where infinitives have none."""
    if VerbForm.INFINITIVE not in forms or any(reading.function[i] & f.ASPECT for i in helpers):
        return False
    if not reading.pack.grammar.articles and not helpers:
        return forms == BARE_INFINITIVE
    return any(bits & f.INFINITIVE_MARKER for bits in reading.function[group[0] : group[1]])


def _is_no_participle(reading: Reading, helpers: list[int], forms: frozenset[VerbForm]) -> bool:
    """Whether "be" or "have" comes before a form that can't follow it, so that it isn't a verb ("has long been closed")."""
    last = helpers[0]
    return forms <= FINITE and (bool(reading.function[last] & f.BE) or reading.lowers[last] in reading.of_rule[VerbWords].have)


def _cue(reading: Reading, head: int) -> tuple[Cue | None, int, tuple[int, int] | None]:
    """The cue that begins at ``head``, with its particle if it has one ("went on"); one past its end; any part further on."""
    lower = reading.lowers[head]
    cues = reading.index.cues
    if head + 1 < len(reading.lowers):
        phrasal = cues.get(f"{lower} {reading.lowers[head + 1]}")
        if phrasal is not None and not _governs(reading, head + 1):
            return phrasal, head + 2, None
    if head + 2 < len(reading.lowers) and reading.lowers[head + 1] in reading.of_rule[VerbWords].expletive:
        phrasal = cues.get(f"{lower} {reading.lowers[head + 2]}")  # "made it clear"
        if phrasal is not None:
            return phrasal, head + 3, None
    for words in reading.index.longer.get(lower, ()):
        if tuple(reading.lowers[head : head + len(words)]) == words:
            return cues[" ".join(words)], head + len(words), None
    split = split_cue(reading, head) if reading.index.parted else None
    if split is not None:
        return split[0], head + 1, split[1]
    return cues.get(lower), head + 1, None


def _governs(reading: Reading, particle: int) -> bool:
    """Whether a word that may be the last part of a verb is a preposition before its phrase ("sagte zu Anna")."""
    after = particle + 1
    if not (reading.pack.grammar.bracket and reading.flags[particle] & c.PREPOSITION) or after >= len(reading.flags):
        return False
    return bool(reading.flags[after] & PHRASES)


def _is_noun(reading: Reading, head: int, tags: frozenset[VerbForm]) -> bool:
    """Whether a form that may be a verb or a noun ("claims", "reply") is a noun (or an adjective) here."""
    if not head or reading.depth[head - 1] != reading.depth[head]:
        return False
    if _is_before_verb(reading, head, tags):
        return True
    if _is_determined(reading, head, tags):
        return not _is_subject_itself(reading, head - 1, tags)
    if _is_helped(reading, head + 1) and tags & FINITE:
        # "The convention rules will be final": outside relative clauses, a word before an auxiliary is its subject.
        return not any(bits & c.RELATIVE for bits in reading.flags[max(0, head - LONGEST_RELATIVE) : head])
    if _is_governed(reading, head, tags) or _is_counted(reading, head, tags) or _is_in_name(reading, head, tags):
        return True
    return _is_owned(reading, head, tags) or _is_second_adjective(reading, head, tags)


def _is_no_verb(reading: Reading, helpers: list[int], forms: frozenset[VerbForm]) -> bool:
    """Whether a word isn't a verb by its form, given its auxiliaries."""
    return _is_no_participle(reading, helpers, forms) if helpers else _is_noun_by_form(reading, forms)


def _is_noun_by_form(reading: Reading, forms: frozenset[VerbForm]) -> bool:
    """Whether a participle without an auxiliary is more likely a noun, if past forms differ ("svaret": “the answer”)."""
    grammar = reading.pack.grammar
    return forms == ONLY_PARTICIPLE and grammar.verb_second and not grammar.verb_final


def _is_capital_noun(reading: Reading, head: int, _tags: frozenset[VerbForm]) -> bool:
    """The same where every noun has a capital ("die Klagen"; "der gesagt hat")."""
    if not head or head in reading.break_set or reading.depth[head - 1] != reading.depth[head]:
        return False
    return bool(reading.flags[head] & c.CAPITAL)


def _is_determined(reading: Reading, head: int, tags: frozenset[VerbForm]) -> bool:
    """Whether a determiner or possessive comes before a word ("the claim", "Varga's reply")."""
    if reading.flags[head - 1] & (c.DETERMINER | c.POSSESSIVE):
        if _is_pointed_at(reading, head - 1, tags):
            return False
        if head > 1 and reading.forms[head - 2] & m.DEFINITE and VerbForm.EVERY in tags:
            return False  # "statssekretæren hans hevder"
        past = VerbForm.PAST in tags and VerbForm.THIRD not in tags
        tag = head > 1 and reading.function[head - 2] & f.AS_REPORTED  # "comme le rappelle Paul"
        return not ((past or tag) and reading.lowers[head - 1] in reading.of_rule[VerbWords].clitics)  # "se lo dijo"
    return head - 1 in reading.owners and tags != PAST_OR_PARTICIPLE


def _is_pointed_at(reading: Reading, determiner: int, tags: frozenset[VerbForm]) -> bool:
    """Whether "that" at the start of a sentence is the object of the verb after it ("Dat meldt de politie")."""
    opens = reading.function[determiner] & f.THAT and determiner in reading.break_set
    return bool(opens) and reading.pack.grammar.verb_second and not tags.isdisjoint({VerbForm.THIRD, VerbForm.PAST})


def _is_subject_itself(reading: Reading, determiner: int, tags: frozenset[VerbForm]) -> bool:
    """Whether a determiner may be the subject of the next form: "some say"; "the two claim", but not "two claims"."""
    if reading.lowers[determiner] in reading.of_rule[VerbWords].alone_before_verb:
        return True
    return bool(reading.function[determiner] & f.SEVERAL) and VerbForm.THIRD not in tags


def _is_helped(reading: Reading, after: int) -> bool:
    """Whether a token is an auxiliary that doesn't contain a negation."""
    bits = reading.flags[after] if after < len(reading.flags) else 0
    if bits & c.AUXILIARY and reading.lowers[after] in reading.of_rule[VerbWords].infinitives:
        return False
    return bool(bits & (c.AUXILIARY | c.MODAL)) and not bits & c.NEGATION


def _is_governed(reading: Reading, head: int, tags: frozenset[VerbForm]) -> bool:
    """Whether a preposition other than "to" governs the word, and it isn't a gerund ("in reply", but "by saying")."""
    before = reading.flags[head - 1]
    if not before & c.PREPOSITION or before & c.CONJUNCTION or VerbForm.GERUND in tags:
        return False
    if before & c.CAPITAL and reading.is_tag(head - 1):
        return False  # "..., From said"
    if before & c.SOURCE_PHRASE and reading.function[head - 1] & f.AS_REPORTED:
        return False  # «según explicó»
    return not reading.function[head - 1] & f.INFINITIVE_MARKER


def _is_counted(reading: Reading, head: int, tags: frozenset[VerbForm]) -> bool:
    """Whether a number comes before a form that can't be its verb: "40 states", and with a year "a 2014 post"."""
    number = reading.words[head - 1]
    if not number.isdecimal() or number == "1":
        return False
    return VerbForm.THIRD in tags or (len(number) == YEAR and VerbForm.INFINITIVE in tags)


def _is_owned(reading: Reading, head: int, tags: frozenset[VerbForm]) -> bool:
    """Whether a noun of saying ends a phrase with a determiner or owner: "his recent remarks about", "the relevant text of"."""
    if VerbForm.PAST in tags or VerbForm.GERUND in tags or head < SECOND - 1 or head + 1 >= len(reading.flags):
        return False
    between, after = reading.flags[head - 1], reading.flags[head + 1]
    if not after & c.PREPOSITION or after & c.CAPITAL or reading.lowers[head] not in reading.pack.lexicon.cue_nouns:
        return False
    if between & (c.CLOSED | c.CAPITAL | c.SPEAKING_NOUN | c.CUE_NOUN) or not between & c.WORD:
        return False
    return bool(reading.flags[head - 2] & (c.DETERMINER | c.POSSESSIVE)) and not reading.forms[head - 1] & m.PLURAL


def _is_second_adjective(reading: Reading, head: int, tags: frozenset[VerbForm]) -> bool:
    """Whether a base form is the second of two adjectives before a plural ("the private and state sectors")."""
    if VerbForm.INFINITIVE not in tags or not SECOND <= head < len(reading.flags) - 1:
        return False
    if not reading.flags[head - 1] & c.CONJUNCTION:
        return False
    after, first = reading.flags[head + 1], reading.flags[head - 2]
    plural = bool(reading.forms[head + 1] & m.PLURAL and after & c.WORD) and not after & (c.CLOSED | c.CAPITAL)
    return plural and not first & c.CLOSED and bool(reading.flags[head - 3] & c.DETERMINER)


def _is_in_name(reading: Reading, head: int, tags: frozenset[VerbForm]) -> bool:
    """Whether a capital inside a sentence shows that a word is in a name ("on Twitter", "Ada Falk, State Department head")."""
    if not reading.flags[head] & c.CAPITAL or reading.sentence(head)[0] == head:
        return False
    return head not in reading.loud or VerbForm.INFINITIVE in tags  # "Falk Endorses Lund", in a heading


def _is_before_verb(reading: Reading, head: int, tags: frozenset[VerbForm]) -> bool:
    """Whether the word is, or ends, the subject of a following verb of saying: "documents show", "those asked say"."""
    cue = _tensed_cue(reading, _past_adverbs(reading, head + 1), reading.depth[head])
    if cue is None or Complement.CLAUSE not in cue.complements:
        return False
    noun = VerbForm.THIRD in tags and reading.flags[head] & c.SPEAKING_NOUN and VerbForm.INFINITIVE in cue.forms
    participle = VerbForm.PARTICIPLE in tags and reading.function[head - 1] & f.ALONE
    return bool(noun or participle)


def _tensed_cue(reading: Reading, token: int, depth: int) -> Cue | None:
    """The cue at a token, if it is at that depth of quotation marks and in a form that needs no auxiliary."""
    if token >= len(reading.flags) or not reading.flags[token] & c.CUE or reading.depth[token] != depth:
        return None
    cue = reading.index.cues.get(reading.lowers[token])
    return cue if cue is not None and cue.forms & CONJUGATED else None


def _past_adverbs(reading: Reading, token: int) -> int:
    """The first token at or after ``token`` that isn't an adverb."""
    while token < len(reading.flags) and reading.is_adverb(token):
        token += 1
    return token


def _polarity(reading: Reading, first: int, head: int, helpers: list[int]) -> Polarity:
    """The polarity of a verb group: whether it asserts its verb."""
    asked = reading.of_rule[VerbWords]
    negations = [i for i in range(first, head) if reading.flags[i] & c.NEGATION]
    if first == head and reading.pack.grammar.verb_second:
        negations = list(_negations_behind(reading, head))
    # "not only said" asserts; an auxiliary with its negation denies whatever follows ("didn't")
    if any(reading.lowers[i + 1] not in asked.only or reading.flags[i] & (c.AUXILIARY | c.MODAL) for i in negations):
        return Polarity.NEGATED
    if any(reading.lowers[i] in asked.open_modals for i in helpers):
        return Polarity.HYPOTHETICAL
    return Polarity.ASSERTED


def _negations_behind(reading: Reading, head: int) -> Iterator[int]:
    """The negations after a verb and any words in between, up to punctuation ("sagte sie nicht")."""
    for i in range(head + 1, min(len(reading.flags) - 1, head + LONGEST_GROUP)):
        if not reading.flags[i] & c.WORD or reading.depth[i] != reading.depth[head]:
            return
        if reading.flags[i] & c.NEGATION and not reading.flags[i] & c.DETERMINER and not denies_infinitive(reading, i):
            yield i


def verbs_between(reading: Reading, first: int, last: int, level: int) -> Iterator[Verb]:
    """The reporting verbs whose head is in a range of tokens, at one depth of quotation marks."""
    depth = reading.depth
    for i, bits in enumerate(reading.flags[first:last], first):
        if bits & c.CUE and depth[i] == level:
            verb = verb_at(reading, i)
            if verb is not None:
                yield verb
