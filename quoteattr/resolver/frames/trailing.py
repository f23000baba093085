"""The plant would «close soon», the mayor said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr._punctuation import CALLS, ELLIPSES, STROKES
from quoteattr.lang.pack import Complement, Subject
from quoteattr.reading import classes as c
from quoteattr.reading import forms as m
from quoteattr.reading import function as f
from quoteattr.resolver.base import CueSite, Report
from quoteattr.resolver.rules import Example, Frame
from quoteattr.resolver.source_cues import source_cue
from quoteattr.syntax.asked import is_asked
from quoteattr.syntax.bare_tags import bare_tag
from quoteattr.syntax.edges import strip, unopened
from quoteattr.syntax.extent import comma_before, has_marks
from quoteattr.syntax.finite import has_verb
from quoteattr.syntax.light import is_light
from quoteattr.syntax.noun_phrases import phrase_after
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.tags import Tag, tags_after
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Verb

__all__ = ["FRAME"]

CALLED = CALLS | ELLIPSES  #: signs between a question or a cry and its tag
SHORTEST_CLAUSE = 3  #: tokens of a clause
OTHERWISE = frozenset({Complement.OBJECT, Complement.TOPIC, Complement.WEAK})
LONGEST_SUBJECT = 8  #: tokens before a comma that can be a subject with its apposition
DETERMINED = c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL
LONGEST_OPENING = 3  #: tokens in which a noun of saying begins a sentence
MOST_COMMAS = 3  #: commas before the verb that are tried as the start of the tag


def find(site: CueSite, reading: Reading) -> Report | None:
    """The clause before a tag that ends the sentence."""
    verb = site.verb
    if verb is None or verb.passive or not verb.finite:
        return None
    return _after_call(site, reading, verb) or _after_clause(site, reading, verb)


def _after_clause(site: CueSite, reading: Reading, verb: Verb) -> Report | None:
    """The clause before a comma or a dash and the tag of a verb."""
    if not verb.takes_that or verb.complements & OTHERWISE:
        return None
    if verb.end < site.limit and reading.flags[verb.end] & c.COMPLEMENTIZER:
        return None
    first = unopened(reading, _behind_colon(reading, _around_marks(reading, site), site.token))
    comma = _dash_before(reading, first, verb) or comma_before(reading, first, verb.first)
    for _ in range(MOST_COMMAS):  # "..., Hal Moss, its director, announced"
        if comma is None or comma - first < SHORTEST_CLAUSE - (not reading.pack.grammar.articles):
            return None
        report = _before_tag(site, reading, first, comma)
        if report is not None:
            return report
        comma = comma_before(reading, first, comma)
    return None


def _after_call(site: CueSite, reading: Reading, verb: Verb) -> Report | None:
    """The question or cry right before a verb with a small letter and its subject ("Where is it? asked Ida and sat down")."""
    end = verb.first - 1
    if end < 0 or reading.words[end] not in CALLED or reading.depth[end] != reading.depth[verb.head]:
        return None
    first = unopened(reading, site.first)
    if end <= first:
        return None
    if Complement.QUOTE not in verb.complements or Complement.WEAK in verb.complements or max(reading.depth[first:end]):
        return None
    tag = next(tags_after(reading, verb.first, site.limit, reading.depth[verb.head]), None)
    if tag is None or tag.verb is not verb or not tag.inverted:
        return None
    return Report(source_cue=source_cue(verb, tag.subject), ranges=((first, end),), frame=FRAME.name)


def _dash_before(reading: Reading, first: int, verb: Verb) -> int | None:
    """The dash right before a verb, which begins a tag after a clause («Droga jest zamknięta – podała policja»)."""
    dash = verb.first - 1
    if reading.pack.grammar.articles or dash <= first or reading.words[dash] not in STROKES:
        return None
    return dash if max(reading.depth[first:dash]) == reading.depth[verb.head] else None


def _behind_colon(reading: Reading, first: int, cue: int) -> int:
    """Where a clause begins: after a colon before it in its sentence, where a clause and its tag go together."""
    if not reading.pack.grammar.verb_second:
        return first
    level = reading.depth[cue]
    return next((i + 1 for i in range(cue - 1, first, -1) if reading.words[i] == ":" and reading.depth[i] == level), first)


def _around_marks(reading: Reading, site: CueSite) -> int:
    """The start of a tag's sentence, over sentence ends within quoted words ("Lisk «needs it. It pays», she said")."""
    opener = site.first
    while opener and reading.level(opener) > reading.depth[site.token]:
        opener -= 1
    return opener if opener == site.first and not reading.depth[opener] else reading.sentence(opener)[0]


def _before_tag(site: CueSite, reading: Reading, first: int, comma: int) -> Report | None:
    """The clause up to a comma, if a tag with the verb of the site follows and ends the sentence."""
    limit = site.limit
    if site.verb is None or not _may_be_reported(reading, first, comma, site.verb):
        return None
    as_clause = _is_as_clause(reading, comma + 1)
    for tag in tags_after(reading, comma + 1 + as_clause, limit, reading.depth[site.token]):
        if tag.verb.head != site.token or not (tag.inverted or as_clause or _may_begin_with_subject(reading)):
            return None
        if not (_ends(reading, tag, limit) or _goes_on(reading, tag, first, limit)):
            return None
        ranges = ((first, strip(reading, first, comma)),)
        return Report(source_cue=source_cue(tag.verb, tag.subject), ranges=ranges, frame=FRAME.name)
    return _without_subject(site, reading, first, comma)


def _may_be_reported(reading: Reading, first: int, comma: int, verb: Verb) -> bool:
    """Whether the words before a comma may be what a verb after it reports."""
    if _may_lead(reading, first, comma, inverted=verb.first == comma + 1) and not _is_clause(reading, first, comma):
        return False
    return not _has_other_clause(reading, first, comma) and not _is_its_subject(reading, first, comma, verb)


def _without_subject(site: CueSite, reading: Reading, first: int, comma: int) -> Report | None:
    """The clause before a verb that ends the sentence, and whose subject is left out («La ley es buena, añadió»)."""
    verb = site.verb and bare_tag(reading, comma + 1, site.verb.end, reading.depth[site.token])
    if verb is None or verb is not site.verb or not is_light(reading, verb.end, site.limit, addressee=True):
        return None
    if reading.flags[first] & (c.PREPOSITION | c.SUBORDINATOR) and not has_verb(reading, first, comma):
        return None
    if reading.flags[comma + 1] & c.CONJUNCTION or _has_that(reading, first, comma):
        return None
    return Report(source_cue=source_cue(verb, None), ranges=((first, strip(reading, first, comma)),), frame=FRAME.name)


def _has_other_clause(reading: Reading, first: int, comma: int) -> bool:
    """Whether the words before a comma belong elsewhere, because "that" follows, or by a noun of saying or a participle."""
    return _is_that_clause(reading, comma + 1) or _is_noun_clause(reading, first, comma) or is_asked(reading, first, comma)


def _is_noun_clause(reading: Reading, first: int, comma: int) -> bool:
    """Whether a clause belongs to a noun of saying, which goes with the next verb («Слова о том, что ..., удивили»)."""
    said = any(bits & c.CUE_NOUN for bits in reading.flags[first : min(first + LONGEST_OPENING, comma)])
    return said and reading.pack.grammar.clause_comma and _has_that(reading, first, comma)


def _is_its_subject(reading: Reading, first: int, comma: int, verb: Verb) -> bool:
    """Whether the words are somebody with an apposition, who is the subject («La maire, Anne Roche, a annoncé la fin»)."""
    apposed = reading.pack.grammar.subject is Subject.BOTH and "," in reading.words[first:comma]
    if not apposed or _is_clause(reading, first, comma):
        return False
    subject = subject_before(reading, verb, first)
    return subject is not None and subject.source[0] == first and bool(subject.name or reading.flags[subject.head] & c.PERSON)


def _has_that(reading: Reading, first: int, comma: int) -> bool:
    """Whether a clause with "that" ends at a comma, so that the verb after it goes with the words before that clause.

    «Слова мэра о том, что паром вернётся, опровергли».
    """
    return any(reading.function[i] & f.THAT and reading.words[i - 1] == "," for i in range(first + 1, comma))


def _is_that_clause(reading: Reading, token: int) -> bool:
    """Whether "that" begins a clause ("..., that the crew lied")."""
    return bool(reading.function[token] & f.THAT and reading.flags[token + 1] & DETERMINED)


def _may_begin_with_subject(reading: Reading) -> bool:
    """Whether a tag after a reported clause may begin with its subject ("..., the mayor said")."""
    return not reading.pack.grammar.verb_second


def _is_as_clause(reading: Reading, token: int) -> bool:
    """Whether "as" begins a tag, where a tag without it begins with its verb ("..., wie die Polizei mitteilte")."""
    return reading.pack.grammar.verb_second and bool(reading.function[token] & f.AS_REPORTED)


def _ends(reading: Reading, tag: Tag, limit: int) -> bool:
    """Whether only adverbials, an apposition or another report follow a tag in its sentence."""
    end = max(tag.verb.end, tag.subject.source[1])
    told = Complement.PERSON in tag.verb.complements or (end < limit and _is_dative(reading, end))
    if is_light(reading, end, limit, addressee=told):
        return True
    if end + 1 >= limit:
        return not reading.flags[end] & c.WORD  # after the closing mark of a name
    if tag.inverted and reading.function[end] & f.SUBJECT_RELATIVE:
        return "," not in reading.words[end:limit]  # "said an officer who saw it"
    if reading.words[end] != "," or end + 1 >= limit or _continues(reading, end + 1):
        return False
    return tag.inverted or _is_cue(reading, end + 1)


def _is_dative(reading: Reading, token: int) -> bool:
    """Whether the case of a determiner shows who is told something ("sagte sie der Zeitung", "sagte er dem Sender")."""
    return reading.pack.grammar.bracket and bool(reading.function[token] & (f.OBLIQUE | f.GENITIVE_ARTICLE))


def _continues(reading: Reading, token: int) -> bool:
    """Whether a subordinate clause after a tag belongs to the words before it ("Ingen vet, sade han, hur många som dog")."""
    grammar = reading.pack.grammar
    if not grammar.verb_second or grammar.verb_final or reading.function[token] & f.SUBJECT_RELATIVE:
        return False
    return bool(reading.function[token] & f.QUESTION_WORD or reading.flags[token] & c.SUBORDINATOR)


def _goes_on(reading: Reading, tag: Tag, first: int, limit: int) -> bool:
    """Whether a participle after a tag ends the sentence ("It was old, he said, wiping his face"); not ", moving is slow"."""
    end = max(tag.verb.end, tag.subject.source[1])
    if end + 1 >= limit or reading.words[end] != "," or reading.flags[first] & c.SUBORDINATOR:
        return False
    ends = bool(reading.forms[end + 1] & m.GERUND) and "," not in reading.words[end + 1 : limit]
    return ends and not has_verb(reading, end + 2, limit)


def _is_cue(reading: Reading, token: int) -> bool:
    """Whether a participle reports something itself ("he said, adding that")."""
    verb = verb_at(reading, token)
    return verb is not None and verb.gerund


def _may_lead(reading: Reading, first: int, comma: int, *, inverted: bool) -> bool:
    """Whether the words before the comma may be an adverbial ("Speaking at noon") or the subject ("Per Kamm, her brother")."""
    if reading.pack.grammar.verb_final:
        return True
    if reading.flags[first] & (c.PREPOSITION | c.SUBORDINATOR) or reading.forms[first] & m.GERUND:
        return True
    # Where subjects often follow their verbs, an inverted tag is an ordinary tag: "A ponte fecha, disse o prefeito."
    return inverted and comma - first < LONGEST_SUBJECT and reading.pack.grammar.subject is Subject.BEFORE


def _is_clause(reading: Reading, first: int, last: int) -> bool:
    """Whether a range contains quoted words or a verb."""
    if has_marks(reading, first, last):
        return True
    return has_verb(reading, first, last) and not _is_participle_clause(reading, first, last)


def _is_participle_clause(reading: Reading, first: int, last: int) -> bool:
    """Whether a range is a participle clause and the subject after its comma ("Speaking at noon, secretary Jytte Mund")."""
    if not reading.forms[first] & m.GERUND:
        return False
    comma = next((i for i in range(last - 1, first, -1) if reading.words[i] == ","), first)
    subject = phrase_after(reading, comma + 1, last) if comma > first else None
    return subject is not None and subject.source == (comma + 1, last)


FRAME = Frame(
    name="trailing",
    claim="A subject and its reporting verb follow a clause and a comma, and end the sentence: the clause is reported.",
    find=find,
    examples=(
        Example(text="The plant would «close soon», the mayor said.", mention="the mayor"),
        Example(lang="pt", text="A ponte fecha, disse o prefeito.", mention="o prefeito"),
        Example(lang="no", text="Brua stenges i mai, sier havnesjefen.", mention="havnesjefen"),
        Example(lang="fr", text="Le pont fermera, a indiqué la mairie.", mention="la mairie"),
    ),
    counterexamples=(
        Example(text="The plant would «close soon»."),
        Example(lang="de", text="Von der Presse gefragt, antwortete die Ministerin nicht."),
    ),
)
