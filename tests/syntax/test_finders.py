"""The finders, each asked at one place of a text: the tables of ``finders.txt``.

A row is a text with a bar where the finder is asked, an arrow and the answer; a second bar is where it must end.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from readings import found_in

from quoteattr.syntax import adverbials, appositions, clause, edges, inverted, opening, possession, postmodifiers, preverbal
from quoteattr.syntax import noun_phrases, phrases, quantities, subjects, tags
from quoteattr.syntax.verbs import verb_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase, Verb


def _shown(reading: Reading, first: int, last: int) -> str:
    return reading.span(first, last).of(reading.text) if first < last else "-"


def _phrase(reading: Reading, phrase: Phrase | None) -> str:
    """The whole phrase, with the mention and its head before it where they are less."""
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


def _opens_in(reading: Reading, last: int) -> Phrase | None:
    return opening.opening_phrase(reading, last, reading.sentence(last)[0])


#: Name -> what is asked: of the reading, the token at the bar, one past the last token (at the second bar, or of the sentence).
FINDERS: dict[str, Callable[[Reading, int, int], str]] = {
    "clause_end": lambda r, at, end: _shown(r, at, clause.clause_end(r, at, end)),
    "complement_end": lambda r, at, end: _shown(r, at, clause.complement_end(r, at, end)),
    "object_end": lambda r, at, end: _shown(r, at, clause.object_end(r, at, end)),
    "object_end with verbs": lambda r, at, end: _shown(r, at, clause.object_end(r, at, end, has_verbs=True)),
    "has_verb": lambda r, at, end: str(clause.has_verb(r, at, end)),
    "has_marks": lambda r, at, end: str(clause.has_marks(r, at, end)),
    "begins_infinitive": lambda r, at, end: str(clause.begins_infinitive(r, at)),
    "comma_before": lambda r, at, end: _shown(r, clause.comma_before(r, r.sentence(at)[0], at) or at, at),
    "strip": lambda r, at, end: _shown(r, at, edges.strip(r, at, end)),
    "unopened": lambda r, at, end: _shown(r, edges.unopened(r, at), end),
    "past_references": lambda r, at, end: _shown(r, at, edges.past_references(r, at, end)),
    "after_light": lambda r, at, end: _shown(r, _verb(r, at).last, adverbials.after_light(r, _verb(r, at), end)),
    "is_light": lambda r, at, end: str(tags.is_light(r, at, end, addressee=False)),
    "is_light with an addressee": lambda r, at, end: str(tags.is_light(r, at, end, addressee=True)),
    "is_relative": lambda r, at, end: str(tags.is_relative(r, at)),
    "tags_after": _tags,
    "subject_of": lambda r, at, end: _phrase(r, tags.subject_of(r, _verb(r, at), r.sentence(at)[0])),
    "clause_subject": lambda r, at, end: _phrase(r, tags.clause_subject(r, at, end, r.depth[at])),
    "perceived": lambda r, at, end: _phrase(r, tags.perceived(r, _verb(r, at), r.sentence(at)[0])),
    "subject_before": lambda r, at, end: _phrase(r, subjects.subject_before(r, _verb(r, at), r.sentence(at)[0])),
    "subject_after": lambda r, at, end: _phrase(r, inverted.subject_after(r, at, end)),
    "phrase_before": lambda r, at, end: _phrase(r, noun_phrases.phrase_before(r, at, r.sentence(at - 1)[0])),
    "phrase_after": lambda r, at, end: _phrase(r, noun_phrases.phrase_after(r, at, end)),
    "stretch": lambda r, at, end: _phrase(r, noun_phrases.stretch(r, at, end)),
    "bare_pronoun": lambda r, at, end: _phrase(r, noun_phrases.bare_pronoun(r, at, end)),
    "opening_phrase": lambda r, at, end: _phrase(r, _opens_in(r, at)),
    "modified_before": lambda r, at, end: _phrase(r, postmodifiers.modified_before(r, at, at, r.sentence(at)[0])),
    "is_participle": lambda r, at, end: str(postmodifiers.is_participle(r, at)),
    "before_adverbials": lambda r, at, end: _shown(r, preverbal.before_adverbials(r, at, r.sentence(at)[0]), at),
    "number_after": lambda r, at, end: _shown(r, at, quantities.number_after(r, at, end)),
    "is_interview": lambda r, at, end: str(phrases.is_interview(r, at, end)),
    "is_intermediary": lambda r, at, end: str(phrases.is_intermediary(r, at, end)),
    "owner": lambda r, at, end: _phrase(r, possession.owner(r, at, r.sentence(at)[0])),
    "possessor": lambda r, at, end: _phrase(r, possession.possessor(r, at, r.sentence(at)[0])),
    "roles_beside": lambda r, at, end: _roles(r, at),
    "age_beside": lambda r, at, end: appositions.age_beside(r, r.by_first[at]) or "-",
    "country_beside": lambda r, at, end: appositions.country_beside(r, r.by_first[at]) or "-",
}  # fmt: skip


def answer(finder: str, barred: str) -> str:
    """What a finder says at the bar of a text."""
    before, _, after = barred.partition("|")
    inside, second, rest = after.partition("|")
    reading = found_in(before + inside + rest)
    at = reading.token_at(len(before))
    end = reading.token_at(len(before + inside)) if second else reading.sentence(at)[1]
    return FINDERS[finder](reading, at, end)


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
    """The answer is the one expected."""
    assert answer(finder, text) == expected
