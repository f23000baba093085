"""The organisation that a document comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.models import Gender, MentionKind, SpeakerKind
from quoteattr.reading import classes as c
from quoteattr.reading.values import Phrase
from quoteattr.resolver.cast.entities import fold
from quoteattr.resolver.cast.recency import Row
from quoteattr.syntax.main_clause import clause_subject
from quoteattr.syntax.noun_phrases import phrase_after, phrase_before
from quoteattr.syntax.subjects import subject_before
from quoteattr.syntax.verbs import verbs_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.reading.base import Reading
    from quoteattr.resolver.context import Context
    from quoteattr.resolver.registry import Registry

LONGEST_SENTENCE = 60  #: tokens of a sentence that are read around a document

__all__ = ["author_of_document", "entity_behind", "may_be_called", "named_organisation", "organisation_behind"]


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "organisations"
    organisation_links: frozenset[str] = NO_WORDS  #: words between a document and the organisation it comes from ("from")
    issuing: frozenset[str] = NO_WORDS  #: verbs of publishing, between the author and the document ("issued")


def organisation_behind(reading: Reading, phrase: Phrase) -> Phrase | None:
    """The organisation that a document comes from: the phrase after "from" or "by", or the possessive before it."""
    link = phrase.head + 1
    if link < phrase.last and reading.lowers[link] in reading.of_rule[Words].organisation_links:
        return phrase_after(reading, link + 1, phrase.last)
    for i in range(phrase.first, phrase.head):
        name = reading.by_first.get(i)
        if name is not None and name.last - 1 in reading.owners:
            return phrase_after(reading, i, name.last) or _named(reading, i)
    return _compounded(reading, phrase)


def _compounded(reading: Reading, phrase: Phrase) -> Phrase | None:
    """The organisation named right before the noun for a document: "an NRU statement", "a ministry statement"."""
    name = reading.by_last.get(phrase.head)
    if name is not None and name.first > phrase.first and name.is_organisation:
        return _named(reading, name.first)
    token = phrase.head - 1
    if token > phrase.first and reading.flags[token] & c.ORGANISATION and not reading.flags[token] & c.CAPITAL:
        return Phrase(first=token, last=token + 1, head=token, kind=MentionKind.NOMINAL, source=(token, token + 1))
    return None


def author_of_document(context: Context, document: int) -> Phrase | None:
    """The author of the document at a token: the organisation it comes from, else the subject of a verb of issuing or saying.

    "Its report", "a statement from the bank", "the bank issued a statement", "the bank said in a statement".
    """
    authors_of_documents = context.kept.authors_of_documents
    if document not in authors_of_documents:  # each "the statement" looks back at all earlier ones
        authors_of_documents[document] = _author_of_document(context.reading, document)
    return authors_of_documents[document]


def _author_of_document(reading: Reading, document: int) -> Phrase | None:
    """The author of a document, computed from the words around it."""
    first, _ = reading.sentence(document)
    phrase = phrase_before(reading, document + 1, max(first, document - LONGEST_SENTENCE))
    if phrase is None or phrase.head != document or phrase.kind is not MentionKind.NOMINAL:
        return None
    whole = phrase_after(reading, phrase.first, min(document + LONGEST_SENTENCE, len(reading.words)))
    organisation = organisation_behind(reading, phrase if whole is None else whole)
    if organisation is not None:
        return None if reading.flags[organisation.head] & c.PRONOUN else organisation
    if reading.is_definite(phrase.first):
        return None
    if phrase.first > first and reading.flags[phrase.first - 1] & c.PREPOSITION:
        return _teller(reading, document)
    return _issuing_subject(reading, phrase, max(first, document - LONGEST_SENTENCE))


def _issuing_subject(reading: Reading, phrase: Phrase, first: int) -> Phrase | None:
    """The subject of a verb that issues or says a phrase, unless it is a pronoun: "the bank issued a statement"."""
    level = reading.depth[phrase.head]
    subject = clause_subject(reading, first, phrase.first, level)
    if subject is None or subject.kind is MentionKind.PRONOUN:
        return None
    verbs = (i for i in range(subject.last, phrase.first) if reading.depth[i] == level)
    told = any(reading.lowers[i] in reading.of_rule[Words].issuing or reading.flags[i] & c.CUE for i in verbs)
    return subject if told else None


def _teller(reading: Reading, document: int) -> Phrase | None:
    """The subject of a verb of saying around a document: "in a letter, the bank said", "the bank said in a letter"."""
    first, last = reading.sentence(document)
    level = reading.depth[document]
    first, last = max(first, document - LONGEST_SENTENCE), min(last, document + LONGEST_SENTENCE)
    for start, end in ((first, document), (document + 1, last)):
        for verb in verbs_between(reading, start, end, level):
            subject = subject_before(reading, verb, start) if verb.finite else None
            if subject is not None:
                return None if subject.kind is MentionKind.PRONOUN else subject
    return None


def may_be_called(registry: Registry, index: int, sorts: frozenset[str]) -> bool:
    """Whether a noun for these sorts of organisation may refer to an entity; the sort "" means unknown."""
    entity = registry.entities[index]
    reading = registry.reading
    if entity.kind is not SpeakerKind.ORGANISATION or entity.is_location:
        return False
    known = {sort for word in entity.words if (sort := reading.pack.lexicon.organisation_sorts.get(word)) is not None}
    return bool(known & sorts) if known else "" in sorts


def _named(reading: Reading, first: int) -> Phrase:
    name = reading.by_first[first]
    return Phrase(first=first, last=name.last, head=name.last - 1, kind=MentionKind.NAME, source=(first, name.last), name=name)


def entity_behind(registry: Registry, phrase: Phrase) -> int | None:
    """The entity that a document comes from, if it is named; the runner handles organisations without a name."""
    organisation = organisation_behind(registry.reading, phrase)
    if organisation is None or registry.reading.flags[organisation.head] & c.PRONOUN:
        return None
    if organisation.name is None:
        return named_organisation(registry, organisation)
    return registry.cast.of_name.get(organisation.name)


def named_organisation(registry: Registry, phrase: Phrase) -> int | None:
    """The last organisation mentioned before a noun phrase whose name begins or ends in the phrase's head."""
    reading = registry.reading
    if not reading.flags[phrase.head] & c.ORGANISATION:
        return None
    head = fold(reading.nominative(phrase.head))
    rows = registry.organisation_rows
    if head not in rows:
        rows[head] = Row(registry.entities, _called(registry, head), Gender.UNKNOWN)
    return rows[head].latest(phrase.first)


def _called(registry: Registry, head: str) -> Iterator[int]:
    """The organisations whose name begins or ends in a word."""
    for index in registry.cast.by_word.get(head, ()):
        entity = registry.entities[index]
        if entity.kind is SpeakerKind.ORGANISATION and head in (entity.words[0], entity.words[-1]):
            yield index
