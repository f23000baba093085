"""The finders, each called at one place in a text: the tables of ``finders.txt``.

A row is a text with a bar where the finder is called, an arrow and the answer. If there are two bars, the finder must stop
reading at one of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from readings import found_in

from quoteattr.reading import fixed_phrases
from quoteattr.syntax import (
    adverbials,
    appositions,
    clause,
    edges,
    extent,
    finite,
    inverted,
    light,
    main_clause,
    noun_phrases,
    opening,
    phrases,
    possession,
    postmodifiers,
    preverbal,
    quantities,
    subjects,
    tags,
)
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb


def _shown(reading: Reading, first: int, last: int) -> str:
    return reading.span(first, last).of(reading.text) if first < last else "-"


def _phrase(reading: Reading, phrase: Phrase | None) -> str:
    """The whole phrase, followed by its mention and its head if these are shorter."""
    if phrase is None:
        return "-"
    whole, mention = _shown(reading, *phrase.source), _shown(reading, phrase.first, phrase.last)
    head = reading.words[phrase.head]
    parts = [whole, *([mention] if mention != whole else []), *([head] if not mention.endswith(head) else [])]
    joined = [_shown(reading, one.first, one.last) for one in phrase.members]
    if joined:
        parts.append(" + ".join(joined))
    if phrase.apposed:
        parts.append(f"= {_shown(reading, phrase.apposed.first, phrase.apposed.last)}")
    return f"{' / '.join(parts)} ({phrase.kind.value})"


def _verb(reading: Reading, token: int) -> Verb:
    verb = verb_at(reading, token)
    assert verb, f"no verb: {reading.words[token]}"
    return verb


def _tags(reading: Reading, first: int, last: int) -> str:
    found = tags.tags_after(reading, tags.skip_punctuation(reading, first, last), last, 0)
    return "; ".join(f"{reading.words[tag.verb.head]}: {_phrase(reading, tag.subject)}" for tag in found) or "-"


def _roles(reading: Reading, first: int) -> str:
    return " ".join(reading.words[token] for token in sorted(appositions.roles_beside(reading, reading.by_first[first]))) or "-"


def _verb_at(reading: Reading, token: int) -> str:
    """The verb at a token and its properties, except for the usual ones: "has not said (say, negated)"."""
    verb = verb_at(reading, token)
    if verb is None:
        return "-"
    forms = [form for form in ("passive", "gerund", "infinitive", "bare", "finite") if getattr(verb, form)]
    return f"{_shown(reading, verb.first, verb.last)} ({', '.join([verb.lemma, *forms, verb.polarity.value])})"


def _clause(reading: Reading, token: int, end: int) -> str:
    """The subject of the verb at a token, and the words that it may report."""
    found = clause.clause_of(reading, _verb(reading, token), reading.sentence(token)[0], end)
    return f"{_phrase(reading, found.subject)}: {_shown(reading, found.start, found.end)}"


#: Finders called with only a token.
AT: dict[str, Callable[[Reading, int], str]] = {
    "begins_infinitive": lambda r, at: str(finite.begins_infinitive(r, at)),
    "is_finite": lambda r, at: str(finite.is_finite(r, at)),
    "governs_object": lambda r, at: str(finite.governs_object(r, at)),
    "is_relative": lambda r, at: str(light.is_relative(r, at)),
    "is_participle": lambda r, at: str(postmodifiers.is_participle(r, at)),
    "verb_at": _verb_at,
    "roles_beside": _roles,
    "age_beside": lambda r, at: appositions.age_beside(r, r.by_first[at]) or "-",
    "country_beside": lambda r, at: appositions.country_beside(r, r.by_first[at]) or "-",
}
#: Finders that read forwards from the bar, up to the second bar or the end of the sentence.
AFTER: dict[str, Callable[[Reading, int, int], str]] = {
    "clause_of": _clause,
    "clause_end": lambda r, at, end: _shown(r, at, extent.clause_end(r, at, end)),
    "complement_end": lambda r, at, end: _shown(r, at, extent.complement_end(r, at, end)),
    "object_end": lambda r, at, end: _shown(r, at, extent.object_end(r, at, end)),
    "object_end with verbs": lambda r, at, end: _shown(r, at, extent.object_end(r, at, end, has_verbs=True)),
    "has_verb": lambda r, at, end: str(finite.has_verb(r, at, end)),
    "has_marks": lambda r, at, end: str(extent.has_marks(r, at, end)),
    "strip": lambda r, at, end: _shown(r, at, edges.strip(r, at, end)),
    "unopened": lambda r, at, end: _shown(r, edges.unopened(r, at), end),
    "past_references": lambda r, at, end: _shown(r, at, edges.past_references(r, at, end)),
    "after_light": lambda r, at, end: _shown(r, _verb(r, at).last, adverbials.after_light(r, _verb(r, at), end)),
    "is_light": lambda r, at, end: str(light.is_light(r, at, end, addressee=False)),
    "is_light with an addressee": lambda r, at, end: str(light.is_light(r, at, end, addressee=True)),
    "tags_after": _tags,
    "clause_subject": lambda r, at, end: _phrase(r, main_clause.clause_subject(r, at, end, r.depth[at])),
    "subject_after": lambda r, at, end: _phrase(r, inverted.subject_after(r, at, end)),
    "phrase_after": lambda r, at, end: _phrase(r, noun_phrases.phrase_after(r, at, end)),
    "stretch": lambda r, at, end: _phrase(r, noun_phrases.stretch(r, at, end)),
    "bare_pronoun": lambda r, at, end: _phrase(r, noun_phrases.bare_pronoun(r, at, end)),
    "number_after": lambda r, at, end: _shown(r, at, quantities.number_after(r, at, end)),
    "is_interview": lambda r, at, end: str(phrases.is_interview(r, at, end)),
    "is_intermediary": lambda r, at, end: str(phrases.is_intermediary(r, at, end)),
    "match_phrase: source_phrases": lambda r, at, end: _shown(r, at, phrases.match_phrase(r, "source_phrases", at, end)),
}
#: Finders that read backwards from the last bar, to the first of two bars or the beginning of the sentence.
BEFORE: dict[str, Callable[[Reading, int, int], str]] = {
    "comma_before": lambda r, at, limit: _shown(r, extent.comma_before(r, limit, at) or at, at),
    "subject_of": lambda r, at, limit: _phrase(r, main_clause.subject_of(r, _verb(r, at), limit)),
    "perceived": lambda r, at, limit: _phrase(r, main_clause.perceived(r, _verb(r, at), limit)),
    "subject_before": lambda r, at, limit: _phrase(r, subjects.subject_before(r, _verb(r, at), limit)),
    "phrase_before": lambda r, at, limit: _phrase(r, noun_phrases.phrase_before(r, at, limit)),
    "opening_phrase": lambda r, at, limit: _phrase(r, opening.opening_phrase(r, at, limit)),
    "modified_before": lambda r, at, limit: _phrase(r, postmodifiers.modified_before(r, at, at, limit)),
    "before_adverbials": lambda r, at, limit: _shown(r, preverbal.before_adverbials(r, at, limit), at),
    "owner": lambda r, at, limit: _phrase(r, possession.owner(r, at, limit)),
    "possessor": lambda r, at, limit: _phrase(r, possession.possessor(r, at, limit)),
    "phrase_before_token: term_cues": lambda r, at, limit: str(fixed_phrases.phrase_before_token(r, "term_cues", at, limit)),
}


def answer(finder: str, barred: str) -> str:
    """The answer of a finder at the bar in a text."""
    before, _, after = barred.partition("|")
    inside, second, rest = after.partition("|")
    reading = found_in(before + inside + rest)
    at, other = reading.token_at(len(before)), reading.token_at(len(before + inside))
    if finder in AT:
        return AT[finder](reading, at)
    if finder in AFTER:
        return AFTER[finder](reading, at, other if second else reading.sentence(at)[1])
    return BEFORE[finder](reading, other, at) if second else BEFORE[finder](reading, at, reading.sentence(at - 1)[0])


def rows() -> Iterator[object]:
    """Every row, with the finder that its section names."""
    finder = ""
    for line in Path(__file__).with_name("finders.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            finder = line.removeprefix("== ")
        elif line and not line.startswith("#"):
            text, _, expected = line.partition(" => ")
            yield pytest.param(finder, text, expected, id=f"{finder}: {text}")


@pytest.mark.parametrize(("finder", "text", "expected"), list(rows()))
def test_finder(finder: str, text: str, expected: str) -> None:
    """The answer is the expected one."""
    assert answer(finder, text) == expected
