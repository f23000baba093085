"""Where a reported clause begins and ends, without a parser."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import DASHES, PAUSES, STROKES
from quoteattr.lang.pack import NO_WORDS, Complement, RuleWords
from quoteattr.models import Act, Polarity
from quoteattr.reading import classes as c
from quoteattr.reading import function as f
from quoteattr.reading.features import VerbForm
from quoteattr.syntax.edges import strip
from quoteattr.syntax.finite import ClauseWords, begins_infinitive, governs_object, has_verb, is_finite, is_predicate
from quoteattr.syntax.marked_names import leftwards
from quoteattr.syntax.phrases import is_interview, match_phrase
from quoteattr.syntax.questions import asks_inside
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.verb_second import judges_object, leaves_clause
from quoteattr.syntax.verbs import VerbWords, verb_at, verbs_between

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["clause_end", "comma_before", "complement_end", "has_marks", "object_end"]

LONGEST_SUBJECT = 14  #: the most tokens from a comma to the verb of a tag
LONGEST_JUDGE = 8  #: the most tokens from a relative pronoun to a verb of judgement
JUDGEMENT_REACH = 4  #: tokens from a verb of judgement to the quoted words
LONGEST_BRACKET = 12  #: the most tokens from an opening bracket inside an object to its closing bracket

#: Classes of words that may end a clause.
TELLING = c.CONJUNCTION | c.SUBORDINATOR | c.CUE | c.SOURCE_PHRASE | c.PREPOSITION
PARTING = PAUSES | DASHES | {"("}


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "extent"
    contrasting: frozenset[str] = NO_WORDS  #: words that begin a clause of contrast ("although")
    including: frozenset[str] = NO_WORDS  #: words after a comma that give examples of the noun before it ("including")
    perfect: frozenset[str] = NO_WORDS  #: auxiliaries of the tense in which news is told ("ha annunciato ... e ha promesso")
    temporal: frozenset[str] = NO_WORDS  #: words that say when something was done to an object ("endorsed her after the vote")


def clause_end(reading: Reading, start: int, limit: int) -> int:
    """One past the clause that begins at ``start``: the end of the sentence, or where another report begins."""
    level = reading.level(start)
    begun, end = reading.clauses.get((level, limit), (0, 0))
    if not begun <= start < end:
        end = _ending(reading, start, limit, level)
        reading.clauses[level, limit] = start, end
    return end if end < limit and _ends_as_it_is(reading, end, limit) else strip(reading, start, end)


def _ending(reading: Reading, start: int, limit: int, level: int) -> int:
    """The first token after ``start`` that ends a clause; ``limit`` if none does."""
    depth, flags, words = reading.depth, reading.flags, reading.words
    for i in range(start + 1, limit):
        # Skip most words early: this loop visits every word of every report.
        bits, comma = flags[i], words[i] in {",", ";"}
        if depth[i] != level or not (comma or bits & TELLING):
            continue
        if _ends_as_it_is(reading, i, limit) or _parts_occasion(reading, i, limit) or _begins_report(reading, i, limit):
            return i
        if comma and _begins_comment(reading, i, limit):
            return i
        if bits & c.CONJUNCTION and leaves_clause(reading, start, i, limit):
            return i
    return limit


def _begins_comment(reading: Reading, comma: int, limit: int) -> bool:
    """Whether a noun phrase after a comma ends the sentence as a comment on it: "..., a claim that his staff denies"."""
    after = comma + 1
    if after + 1 >= limit or not reading.function[after] & f.INDEFINITE:
        return False
    return "," not in reading.words[after:limit] and not reading.depth[after]


def _begins_report(reading: Reading, i: int, limit: int) -> bool:
    """Whether a second report begins here or after a comma here ("according to", "and added that", ", others have said")."""
    bits = reading.flags[i]
    if bits & c.SOURCE_PHRASE and match_phrase(reading, "source_phrases", i, limit) > i:
        return True
    if bits & c.CONJUNCTION and _coordinate_report(reading, i + 1, limit) and not _joins_nouns(reading, i, limit):
        return True
    return (reading.words[i] in {",", ";"} or _parts_clauses(reading, i)) and _other_report(reading, i + 1, limit)


def _ends_as_it_is(reading: Reading, i: int, limit: int) -> bool:
    """Whether a reporting participle begins here or after a comma here, so that nothing needs to be stripped before it."""
    bits, comma = reading.flags[i], reading.words[i] in {",", ";"}
    return (comma and _new_report(reading, i + 1, limit)) or (bool(bits & c.CUE) and _adds(reading, i, limit))


def complement_end(reading: Reading, start: int, limit: int) -> int:
    """One past the clause that begins at ``start`` and modifies a noun, before the verb of which the noun is the subject."""
    end = clause_end(reading, start, limit)
    level = reading.level(start)
    verbs = int(bool(reading.function[start] & f.INFINITIVE_MARKER))
    for i in range(start, end):
        if reading.depth[i] != level:
            verbs += i == start or reading.depth[i - 1] == level  # quoted words count as a verb
        elif reading.words[i] == "," or reading.flags[i] & (c.CONJUNCTION | c.RELATIVE):
            verbs = 0
        elif is_finite(reading, i):
            if verbs:
                return i
            verbs = 1
    return end


def _new_report(reading: Reading, i: int, limit: int) -> bool:
    """Whether a participle of a reporting verb is at ``i`` ("..., adding that")."""
    if i >= limit:
        return False
    verb = verb_at(reading, i)
    return verb is not None and verb.gerund and verb.bare


def _parts_occasion(reading: Reading, token: int, limit: int) -> bool:
    """Whether a token after a comma begins the occasion of the report ("..., in an interview with Radio Lund")."""
    if not reading.function[token] & f.OCCASION:
        return False
    inner = reading.inner_end(token)
    return reading.words[token - 1 if inner is None else inner] == "," and is_interview(reading, token, limit)


def _adds(reading: Reading, i: int, limit: int) -> bool:
    """Whether a reporting participle is at ``i`` ("... adding that", "was «weak,» adding")."""
    that = i + 1 < limit and reading.function[i + 1] & f.THAT
    return bool(that or reading.is_tag(i)) and _new_report(reading, i, limit)


def _coordinate_report(reading: Reading, i: int, limit: int) -> bool:
    """Whether the same subject has a second finite reporting verb at ``i`` ("... and added that")."""
    while i < limit and reading.is_adverb(i):
        i += 1
    first = i
    while i < limit and reading.flags[i] & (c.AUXILIARY | c.MODAL | c.NEGATION):
        i += 1
    verb = verb_at(reading, i) if i < limit else None
    if verb is None:
        return False
    if i > first:
        return _denies(reading, verb) or (i == first + 1 and _is_perfect(reading, first, verb))
    return not _is_private(reading, verb, i - 1) and _adds_clause(verb) and _is_told(reading, verb, limit)


def _denies(reading: Reading, verb: Verb) -> bool:
    """Whether a verb tells that something isn't said ("but did not say for how long")."""
    return verb.lemma in reading.of_rule[VerbWords].saying and verb.polarity is Polarity.NEGATED


def _is_perfect(reading: Reading, helper: int, verb: Verb) -> bool:
    """Whether a verb of saying is in the tense in which news is told, with a clause or infinitive ("e ha promesso di")."""
    told = reading.lowers[helper] in reading.of_rule[Words].perfect and VerbForm.PARTICIPLE in verb.forms
    return told and not verb.passive and _is_governed(reading, verb)


def _is_governed(reading: Reading, verb: Verb) -> bool:
    """Whether a clause or an infinitive with its marker follows a verb of saying."""
    spoken = verb.act in {Act.SPEECH, Act.WRITING} and verb.last < len(reading.flags)
    return spoken and bool(reading.function[verb.last] & (f.THAT | f.INFINITIVE_MARKER))


def _is_told(reading: Reading, verb: Verb, limit: int) -> bool:
    """Whether a verb reports something: "wanted a new start" and "thought many would" belong to the reported clause."""
    if verb.act in {Act.SPEECH, Act.WRITING} or reading.function[verb.head] & f.REFUSAL:
        return True
    return verb.last < limit and bool(reading.function[verb.last] & f.THAT)


def _is_private(reading: Reading, verb: Verb, before: int) -> bool:
    """Whether "but" comes before a verb of wanting or thinking ("said she had left, but wanted to come back")."""
    if reading.function[verb.head] & f.REFUSAL:
        return False  # "said he was happy but declined to say why"
    return reading.lowers[before] in reading.of_rule[ClauseWords].adversative and verb.act in {Act.INTENTION, Act.THOUGHT}


def _adds_clause(verb: Verb) -> bool:
    """Whether a verb after a conjunction begins a report of its own ("and added that")."""
    return verb.finite and not verb.passive and verb.tensed and Complement.TOPIC not in verb.complements


def _joins_nouns(reading: Reading, conjunction: int, limit: int) -> bool:
    """Whether a conjunction joins two plural nouns, the second also a verb form ("calls and emails to the office")."""
    before, after = conjunction - 1, conjunction + 1
    verb = verb_at(reading, after)
    if verb is None or VerbForm.THIRD not in verb.forms or verb.last >= limit or not reading.flags[verb.last] & c.PREPOSITION:
        return False
    other = reading.index.cues.get(reading.lowers[before])
    return other is not None and VerbForm.THIRD in other.forms


def _other_report(reading: Reading, i: int, limit: int) -> bool:
    """Whether a report with a subject of its own begins at ``i`` ("..., and others have said that ...")."""
    while i < limit and (_parts_clauses(reading, i) or reading.is_adverb(i)):
        i += 1
    if i < limit and reading.flags[i] & c.RELATIVE:
        # "..., that the crew lied" isn't another report
        return not reading.function[i] & f.THAT and _judges(reading, i + 1, limit)
    return _has_own_subject(reading, i, limit)


def _has_own_subject(reading: Reading, i: int, limit: int) -> bool:
    """Whether a verb of saying near a token has a subject that begins there."""
    for verb in verbs_between(reading, i, min(limit, i + LONGEST_SUBJECT), reading.depth[i - 1]):
        if not _reports(reading, verb, limit):
            continue
        if _is_modal(reading, verb):
            return False
        subject = subject_before(reading, verb, i)
        if subject is not None and subject.source[0] == i:
            return verb.last + 1 < limit and (bool(reading.flags[verb.last] & c.WORD) or _governs_clause(reading, verb.last))
    return False


def _governs_clause(reading: Reading, comma: int) -> bool:
    """Whether a comma before a reported clause follows a verb, where the grammar has one ("men forsvareren mener, at")."""
    if not reading.pack.grammar.clause_comma or reading.words[comma] != ",":
        return False
    asks = asks_inside(reading, comma + 1, len(reading.words))
    return asks or bool(reading.function[comma + 1] & (f.THAT | f.QUESTION_WORD))


def _judges(reading: Reading, i: int, limit: int) -> bool:
    """Whether a relative clause calls its antecedent something in quotation marks (", which he called “dull”")."""
    for verb in verbs_between(reading, i, min(limit, i + LONGEST_JUDGE), reading.depth[i - 1]):
        if Complement.OBJECT not in verb.complements or not verb.finite or verb.passive:
            continue
        subject = subject_before(reading, verb, i)
        near = min(limit, verb.last + JUDGEMENT_REACH)
        return subject is not None and subject.source[0] == i and has_marks(reading, verb.head, near)
    return False


def _reports(reading: Reading, verb: Verb, limit: int) -> bool:
    """Whether a verb is a finite verb of saying with a clause, or with an object and quoted words ("call it “dull”")."""
    if verb.act is not Act.SPEECH or verb.passive or not verb.finite:
        return False
    if Complement.CLAUSE in verb.complements or _asks(reading, verb, limit):
        return True
    return Complement.OBJECT in verb.complements and has_marks(reading, verb.head, limit)


def _asks(reading: Reading, verb: Verb, limit: int) -> bool:
    """Whether a comma and a reported question follow a verb of asking, where the grammar has one («спросила, придёт ли он»)."""
    start = verb.last + 1
    if not (reading.pack.grammar.clause_comma and verb.takes_question) or start >= limit or reading.words[verb.last] != ",":
        return False
    return bool(reading.function[start] & f.QUESTION_WORD) or asks_inside(reading, start, limit)


def _is_modal(reading: Reading, verb: Verb) -> bool:
    """Whether a verb has a modal ("would say")."""
    return any(reading.flags[i] & c.MODAL for i in range(verb.first, verb.head))


def _parts_clauses(reading: Reading, token: int) -> bool:
    """Whether a word coordinates clauses rather than subordinating one (not "because", "if", "which")."""
    bits = reading.flags[token]
    if bits & c.CONJUNCTION:
        return True
    inner = reading.function[token] & (f.CLAUSE_OPENER | f.CONDITIONAL)
    return bool(bits & c.SUBORDINATOR) and not (inner or bits & (c.COMPLEMENTIZER | c.RELATIVE))


def object_end(reading: Reading, start: int, limit: int, *, has_verbs: bool = False) -> int:
    """One past the noun phrase that begins at ``start``, with everything that depends on it.

    In a news corpus an object ends at the first comma, coordinated verb or temporal clause. With ``has_verbs``, it may itself
    have verbs, coordinate them and have clauses of time ("whether he came and made a speech when the mill closed").
    """
    level = reading.level(start)
    end = clause_end(reading, start, limit)
    passed = start
    for i in range(start + 1, end):
        if reading.depth[i] != level or i < passed:
            continue
        if reading.is_tag(i) and not (has_verbs and _adds_infinitive(reading, i, end)):
            return i  # "called it «a mistake,» and left"
        if _lists_marked(reading, i, end):
            continue
        if _may_end_object(reading, i, has_verbs=has_verbs):
            passed = _past_insertion(reading, i, end)
            if passed > i:
                continue
            return strip(reading, start, i)
        if _coordinates_verb(reading, i, end, has_verbs=has_verbs):
            return i
    return end


def _may_end_object(reading: Reading, token: int, *, has_verbs: bool) -> bool:
    """Whether punctuation at a token or a clause that begins there may end the object."""
    return reading.words[token] in PARTING or _is_spaced_hyphen(reading, token) or _breaks(reading, token, has_verbs=has_verbs)


def _adds_infinitive(reading: Reading, conjunction: int, end: int) -> bool:
    """Whether a conjunction adds an infinitive ("vowed to “go on,” and to “fight”")."""
    joins = conjunction + 1 < end and reading.flags[conjunction] & c.CONJUNCTION
    return bool(joins) and begins_infinitive(reading, conjunction + 1)


def _lists_marked(reading: Reading, comma: int, end: int) -> bool:
    """Whether a comma separates quoted words in a list ("called it “slow”, “dear” and “dull”")."""
    depth, level = reading.depth, reading.depth[comma]
    return reading.words[comma] == "," and comma + 1 < end and depth[comma - 1] > level and depth[comma + 1] > level


def _coordinates_verb(reading: Reading, conjunction: int, end: int, *, has_verbs: bool) -> bool:
    """Whether a verb after a conjunction can't be part of the object ("backed the plan and left the room")."""
    token = conjunction + 1
    if not reading.flags[conjunction] & c.CONJUNCTION or token >= end:
        return False
    if is_predicate(reading, token):
        return True
    # "called to praise him and to say that"
    return not has_verbs and (governs_object(reading, token) or begins_infinitive(reading, token))


def _breaks(reading: Reading, token: int, *, has_verbs: bool) -> bool:
    """Whether a word begins a clause that doesn't belong to the object; "when it rained" may belong to its verb."""
    if has_verbs:
        return reading.lowers[token] in reading.of_rule[Words].contrasting
    if reading.function[token] & f.JUDGING and judges_object(reading, token):
        return False  # "bezeichnete die Reise als „Farce“"
    if reading.function[token] & f.CLAUSE_BREAK or reading.lowers[token] in reading.of_rule[Words].temporal:
        return True
    pronoun = reading.traits(token + 1) if reading.function[token] & f.AS_REPORTED and token + 1 < len(reading.words) else None
    return pronoun is not None and pronoun.subject  # "praised her work as she left"


def _is_spaced_hyphen(reading: Reading, token: int) -> bool:
    """Whether a hyphen between spaces is typed in place of a dash ("praised the plan - a first draft - and left")."""
    if reading.words[token] not in STROKES or token + 1 >= len(reading.words):
        return False
    return reading.ends[token - 1] < reading.starts[token] and reading.ends[token] < reading.starts[token + 1]


def _past_insertion(reading: Reading, token: int, end: int) -> int:
    """Where the object goes on after punctuation: after "(R)", at "including", after a colon; ``token`` if it ends there."""
    if token + 1 >= end or reading.depth[token + 1] != reading.depth[token]:
        return token
    if reading.words[token] == "(":
        return _past_bracket(reading, token, end)
    listed = reading.words[token] == ":" and not (has_marks(reading, token, end) or has_verb(reading, token + 1, end))
    if listed or reading.lowers[token + 1] in reading.of_rule[Words].including:
        return token + 1
    return _past_remark(reading, token, end)


def _past_bracket(reading: Reading, opening: int, end: int) -> int:
    """One past a short remark in brackets that isn't a sentence and has no quoted words; ``opening`` for any other."""
    for i in range(opening + 1, min(end, opening + LONGEST_BRACKET)):
        if reading.depth[i] != reading.depth[opening]:
            return opening
        if reading.words[i] == ")":
            return opening if has_verb(reading, opening + 1, i) else i + 1
    return opening


def _past_remark(reading: Reading, comma: int, end: int) -> int:
    """The "of" after a remark between commas ("accused Moll, who paid, of ..."); ``comma`` if there is none."""
    if reading.words[comma] != ",":
        return comma
    for i in range(comma + 2, min(end - 1, comma + LONGEST_SUBJECT)):
        if reading.words[i] == "," and reading.depth[i] == reading.depth[comma]:
            return i + 1 if reading.function[i + 1] & f.JUDGING else comma
    return comma


def comma_before(reading: Reading, first: int, verb: int) -> int | None:
    """The comma (or the closing mark around it) after which a tag with its verb at ``verb`` may begin."""
    for i in leftwards(reading, verb - 1, max(first, verb - LONGEST_SUBJECT)):
        if reading.words[i] == "," and reading.depth[i] == reading.depth[verb]:
            return i
        if reading.depth[i] != reading.depth[verb]:
            return i if reading.is_tag(i + 1) else None
    return None


def has_marks(reading: Reading, first: int, last: int) -> bool:
    """Whether a range contains quoted words."""
    level = reading.level(first)
    return max(reading.depth[first:last], default=0) > level
