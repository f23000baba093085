"""A text as the rules read it: its tokens with their classes, their depth in quotations, their sentences and paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Protocol

import attrs

from quoteattr._markup import BREAKS
from quoteattr.models import Mention, Span
from quoteattr.reading import classes, forms, function
from quoteattr.reading.features import VerbForm
from quoteattr.reading.function import PLURAL_VERB
from quoteattr.reading.values import Genre, Name

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from quoteattr._markup import Markup
    from quoteattr.analysis.base import Analysis
    from quoteattr.lang.pack import LanguagePack, Pronoun
    from quoteattr.reading.index import Index, RuleTable
    from quoteattr.reading.values import Phrase, Verb
    from quoteattr.tokenizer.base import Marked

__all__ = ["Question", "Reading"]

#: Words with the ending of an adverb that aren't adverbs: names, verbs, nouns for those who speak ("assembly", "family")
NO_ADVERBS = classes.CAPITAL | classes.CUE | classes.PERSON | classes.ORGANISATION | classes.GROUP
BREAK = re.compile(f"\r\n|[{BREAKS}]")


class Question(Protocol):
    """A question that can be asked of every paragraph."""

    def __call__(self, reading: Reading, paragraph: int, /) -> int:
        """The answer for a paragraph, by its ordinal."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class Reading:
    """The tokens of one text, as columns. Token indices begin at 0; ranges of tokens are end exclusive."""

    text: str
    analysis: Analysis
    index: Index
    pack: LanguagePack
    of_rule: RuleTable = attrs.field(repr=False)  #: the words of the pack that a rule needs, by the class of its words
    words: list[str]  #: as a reader sees them: references replaced, composed, without invisible characters
    lowers: list[str]  #: the same in lower case, apostrophes straight
    starts: array[int]
    ends: array[int]
    flags: list[int]  #: the classes of each word: bits of :mod:`quoteattr.reading.classes`
    function: list[int]  #: bits of :mod:`quoteattr.reading.function`
    forms: list[int]  #: what the form of each word shows: bits of :mod:`quoteattr.reading.forms`
    depth: bytes  #: how many quotations each token is in (with their marks), at most 255
    breaks: Sequence[int]  #: first token of every sentence, ascending; paragraphs break sentences
    break_set: frozenset[int]  #: the same, for look-up
    paragraphs: Sequence[Span]
    paragraph_tokens: Sequence[int]  #: first token of every paragraph
    marked: Marked
    markup: Markup
    #: tokens with a possessive ending ("Varga's", "the girls'") -> how many characters of it follow the word
    owners: Mapping[int, int]
    loud: AbstractSet[int] = frozenset()  #: tokens of headings and of words in capitals, where a capital doesn't show a name
    names: Sequence[Name] = ()
    by_first: Mapping[int, Name] = attrs.field(factory=dict, repr=False)  #: first token -> name
    by_last: Mapping[int, Name] = attrs.field(factory=dict, repr=False)  #: one past the last token -> name
    nominatives: Mapping[str, str] = attrs.field(factory=dict, repr=False)  #: words of names in other cases, in lower case
    genre: Genre = attrs.field(factory=lambda: Genre(dialogue=False, long=False))
    verbs: dict[int, Verb | None] = attrs.field(factory=dict, repr=False)  #: the reporting verbs read so far, by token
    lights: dict[tuple[int, int], int] = attrs.field(factory=dict, repr=False)  #: where adverbials end, by token and limit
    subjects: dict[tuple[int, int], Phrase | None] = attrs.field(factory=dict, repr=False)
    #: the subjects before verbs read so far, by the head of the verb and the first token read
    clauses: dict[tuple[int, int], tuple[int, int]] = attrs.field(factory=dict, repr=False)
    #: the last clause read, by its depth and the limit of its sentence: its first token, and the token that ends it
    barren: dict[tuple[int, int], int] = attrs.field(factory=dict, repr=False)
    #: the token before which no verb has a subject, by the first token read and its depth
    leads: dict[tuple[int, int], int] = attrs.field(factory=dict, repr=False)  #: the token before which no phrase begins
    columns: dict[Question, Sequence[int]] = attrs.field(factory=dict, repr=False)  #: see :meth:`of_paragraphs`

    def of_paragraphs(self, question: Question) -> Sequence[int]:
        """The answer to a question for every paragraph, worked out once because neighbouring turns ask about the same ones."""
        if question not in self.columns:
            self.columns[question] = [question(self, number) for number in range(len(self.paragraphs))]
        return self.columns[question]

    def mention(self, phrase: Phrase) -> Mention:
        """The public value of a phrase."""
        span = self.span(phrase.first, phrase.last)
        return Mention(span=span, text=span.of(self.text), kind=phrase.kind)

    def source(self, phrase: Phrase) -> Span:
        """The characters of the whole phrase, including a possessive ending."""
        span = self.span(*phrase.source)
        ending = self.owners.get(phrase.source[1] - 1)
        return attrs.evolve(span, end=span.end + ending) if ending else span

    def token_at(self, offset: int) -> int:
        """The first token that starts at ``offset`` or after it."""
        return bisect_left(self.starts, offset)

    def range_of(self, span: Span) -> tuple[int, int]:
        """The tokens that start in a stretch of the text."""
        return self.token_at(span.start), self.token_at(span.end)

    def sentence(self, token: int) -> tuple[int, int]:
        """The range of tokens of the sentence that contains ``token``."""
        k = bisect_right(self.breaks, token)
        return self.breaks[k - 1] if k else 0, self.breaks[k] if k < len(self.breaks) else len(self.words)

    def sentence_index(self, token: int) -> int:
        """The ordinal of the sentence that contains ``token``."""
        return bisect_right(self.breaks, token) - 1

    def paragraph(self, token: int) -> tuple[int, int]:
        """The range of tokens of the paragraph that contains ``token``."""
        k = bisect_right(self.paragraph_tokens, token)
        first = self.paragraph_tokens[k - 1] if k else 0
        return first, self.paragraph_tokens[k] if k < len(self.paragraph_tokens) else len(self.words)

    def paragraph_index(self, token: int) -> int:
        """The ordinal of the paragraph that contains ``token``."""
        return bisect_right(self.paragraph_tokens, token) - 1

    def span(self, first: int, last: int) -> Span:
        """The characters from token ``first`` to the one before ``last``."""
        return Span(start=self.starts[first], end=self.ends[last - 1])

    def is_bare_possessive(self, token: int) -> bool:
        """Whether an apostrophe alone is the possessive ending of a word ("the girls'")."""
        end, ending = self.ends[token], self.owners.get(token, 0)
        return bool(ending) and not self.text.endswith(self.pack.writing.possessive, end, end + ending)

    def adjoins(self, token: int) -> bool:
        """Whether only white space without a blank line separates a token from the one before."""
        start, end = self.ends[token - 1], self.starts[token]
        if start == end or token - 1 in self.owners:
            return False
        if end - start == 1:
            return True
        return len(BREAK.findall(self.text, start, end)) + self.markup.line_ends(start, end) < 2

    def inner_end(self, token: int) -> int | None:
        """The last token inside the quotation marks that close right before a token; None if none close there."""
        if not token or self.depth[token - 1] <= self.depth[token]:
            return None
        before = token - 1
        while before > 0 and self.flags[before] & classes.MARK:
            before -= 1
        return before

    def is_tag(self, token: int) -> bool:
        """Whether a token directly follows a quotation that ends in a comma, so that it begins a tag (“..., she said”)."""
        inner = self.inner_end(token)
        return inner is not None and self.words[inner] == ","

    def level(self, token: int) -> int:
        """The depth of the text around a token, outside the quotation that the token may open."""
        if token >= len(self.depth):
            return 0
        return self.depth[token] - bool(self.flags[token] & classes.OPENING)

    def first_inside(self, token: int) -> int:
        """The first token at or after ``token`` that is not a quotation mark."""
        while token < len(self.flags) - 1 and self.flags[token] & classes.MARK:
            token += 1
        return token

    def shown(self, first: int, last: int) -> str:
        """A range of tokens as a reader sees it, on one line."""
        return self.markup.shown(self.starts[first], self.ends[last - 1])

    def is_definite(self, token: int) -> bool:
        """Whether a phrase that begins with a word is definite: by its article, or by the ending of a noun ("ministern")."""
        return bool(self.function[token] & function.DEFINITE or self.forms[token] & forms.DEFINITE)

    def bare_nouns(self, token: int) -> tuple[str, ...]:
        """A word, and what it may be without the article that is its ending ("ministern": "minister"), or in the nominative."""
        lower = self.lowers[token]
        if not self.forms[token] & forms.DEFINITE:
            noun = self.index.inflected(lower) if self.forms[token] & forms.OBLIQUE and self.index.nouns else None
            return (lower,) if noun is None or lower.endswith(self.pack.lexicon.plural_cases) else (lower, noun.lemma)
        return (lower, *(lower.removesuffix(ending) for ending in self.pack.lexicon.noun_endings if lower.endswith(ending)))

    def is_adverb(self, token: int) -> bool:
        """Whether a word may come between a subject and its verb."""
        bits = self.flags[token]
        if bits & classes.ADVERB:
            return True
        return bool(self.forms[token] & forms.SURE_ADVERB) and not bits & NO_ADVERBS

    def traits(self, token: int) -> Pronoun | None:
        """What a pronoun shows about the person or thing it refers to; None for other words."""
        lexicon, lower = self.pack.lexicon, self.lowers[token]
        if lower in lexicon.plural_pronouns and (self.is_plural_verb(token - 1) or self.is_plural_verb(token + 1)):
            return lexicon.plural_pronouns[lower]
        return lexicon.pronouns.get(lower)

    def nominative(self, token: int) -> str:
        """A word of a name as it is compared with others and shown: its lemma if the pack needs lemmas, else the nominative.

        The nominative is in lower case if the word is written in another case.
        """
        if not (self.nominatives or self.index.lemmas):
            return self.words[token]
        lemma = self.analysis.tokens.lemmas[token] if self.index.lemmas and self.analysis.tokens.lemmas else None
        return lemma or self.nominatives.get(self.lowers[token], self.words[token])

    def is_plural_verb(self, token: int) -> bool:
        """Whether a token is a verb of saying, or the first part of one, in a plural that differs from the singular."""
        if not 0 <= token < len(self.lowers):
            return False
        if self.function[token] & PLURAL_VERB or not self.flags[token] & classes.CUE:
            return bool(self.function[token] & PLURAL_VERB)
        lower = self.lowers[token]
        cue = self.index.cues.get(lower)
        parted = self.index.parted.get(lower, {}).values()
        cues = [cue] if cue is not None else [one for parts in parted for _, one in parts]
        return any(VerbForm.PLURAL in one.forms for one in cues)
