"""The two functions of the public API: arguments are checked here, the work is done in the pipeline."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING

import attrs

from quoteattr._given import Given, Somebody
from quoteattr.errors import QuoteattrError
from quoteattr.models import SPEECH_ACTS, Act, Decision, Issue, IssueKind, Kind, Quote, Rejected, Span, Speaker
from quoteattr.people import checked_people

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from quoteattr._changing import Plan, View
    from quoteattr.analysis import Analysis, Analyzer
    from quoteattr.changes import Change, Changes
    from quoteattr.people import Person
    from quoteattr.resolver.results.why import Grounds

__all__ = ["Explanation", "explain", "extract"]


class _Kept:
    """The analyzer of an explanation, which isn't pickled with it."""

    def __init__(self, analyzer: Analyzer | None) -> None:
        self.analyzer = analyzer

    def __reduce__(self) -> tuple[type[_Kept], tuple[Analyzer | None]]:
        return _Kept, (self.analyzer and _no_analyzer,)


def _no_analyzer(_text: str) -> Analysis:
    msg = "an analyzer isn't pickled with an explanation; pass it again, as in with_changes(changes, analyzer=analyzer)"
    raise QuoteattrError(msg)


@attrs.frozen(kw_only=True, eq=False)
class _Source:
    """What an explanation was made from, apart from the text and the language; and what changes of it need to know."""

    kept: _Kept
    acts: frozenset[Act]
    given: Given
    known: Mapping[str, int]  #: id of a speaker -> the number among those who are known
    narrator: str | None  #: id of the speaker who says "I" in the narration
    plan: Plan | None = None  #: how the changes so far referred to speakers
    changes: tuple[Change, ...] = ()


@attrs.frozen(kw_only=True)
class Explanation:
    """The quotations of a text, and how they were found."""

    text: str = attrs.field(repr=False)  #: the text itself
    quotes: tuple[Quote, ...]  #: in text order, outer quotations before inner ones
    speakers: tuple[Speaker, ...]  #: everybody that a quotation refers to, by first mention
    rejected: tuple[Rejected, ...]  #: quoted text that isn't speech
    issues: tuple[Issue, ...]  #: quotation marks without a partner; whether the text looks like another language
    skipped: tuple[str, ...] = ()  #: rules left out because an analysis layer was missing
    lang: str = "en"  #: code of the language pack
    _grounds: tuple[Grounds, ...] = attrs.field(default=(), repr=False, eq=False)  #: in the order of ``quotes``
    _source: _Source | None = attrs.field(default=None, repr=False, eq=False)

    def why(self, quote: int | Quote) -> Decision:
        """Why a quotation has its speaker: the rules, the candidates, and the reason in words.

        Args:
            quote: one of ``quotes``, or its index.

        Raises:
            IndexError: if there is no quotation with this index.
            ValueError: if the quotation is not one of ``quotes``; or if the explanation was read from stored data, which
                doesn't keep why.

        >>> print(explain("“We open at nine,” Dana said.").why(0).rules)
        ('cue_after', 'surname')
        """
        index = self._index(quote)
        if not self._grounds:
            msg = "an explanation read from stored data doesn't keep why; call explain with its text"
            raise ValueError(msg)
        from quoteattr.resolver.results.why import why

        return why(self.quotes[index], self._grounds[index])

    @property
    def changes(self) -> Changes:
        """The changes made so far with :meth:`with_changes`, to be kept and applied to the same text again.

        >>> from quoteattr.changes import Rename
        >>> explain("“Yes,” said Ida.").with_changes([Rename("Ida", "Ida Holm")]).changes.changes
        (Rename(speaker='Ida', name='Ida Holm'),)
        """
        from quoteattr.changes import Changes, hash_of

        return Changes(hash_of(self.text), self._source.changes if self._source else ())

    def with_changes(self, changes: Changes | Iterable[Change], *, analyzer: Analyzer | None = None) -> Explanation:
        r"""The explanation with corrections: the text is read again, with what they say as fixed points.

        Changes add up: those of an explanation that was changed before are kept. Each may refer to what an earlier one made.

        Args:
            changes: values of :mod:`quoteattr.changes`; or those kept from an explanation of the same text, with its hash. If
                they are exactly those that were made already, nothing changes.
            analyzer: the analyzer that the explanation was made with, if the explanation was pickled: analyzers aren't.

        Raises:
            ChangeError: if a change refers to something that isn't there.
            TextMismatchError: if the changes are for another text.
            TypeError: if one of them isn't a change.
            ValueError: if the explanation was read from stored data, which doesn't keep how it was made.

        >>> from quoteattr.changes import SetSpeaker
        >>> why = explain("“Late,” said Ida.\n\n“No,” said Tom.\n\n“Why?”\n\n“Rain.”")
        >>> [quote.speaker.name for quote in why.quotes]
        ['Ida', 'Tom', 'Ida', 'Tom']
        >>> fixed = why.with_changes([SetSpeaker(why.quotes[2], "Tom")])
        >>> [(quote.speaker.name, round(quote.confidence, 1)) for quote in fixed.quotes[2:]]
        [('Tom', 1.0), ('Ida', 0.6)]
        """
        if self._source is None:
            msg = "an explanation read from stored data doesn't keep how it was made; call explain with its text"
            raise ValueError(msg)
        from quoteattr._changing import Plan, applied, check, listed

        source, more = self._source, listed(changes, self.text)
        if not more or changes == self.changes:
            return self
        kept = source.kept if analyzer is None else _Kept(analyzer)
        plan = applied(
            source.plan or Plan(given=source.given),
            _view(self, source),
            more,
            lambda plan: _view(*_explained(self.text, self.lang, source.acts, plan.given, kept)),
        )
        made, new = _explained(self.text, self.lang, source.acts, plan.given, kept)
        all_changes = (*source.changes, *more)
        check(plan, made.quotes, all_changes)
        return attrs.evolve(made, source=attrs.evolve(new, plan=plan, changes=all_changes))

    def _index(self, quote: int | Quote) -> int:
        """The index of a quotation, which may be given as such."""
        count = len(self.quotes)
        has = f"this text has {count} quotation{'' if count == 1 else 's'}"
        if isinstance(quote, Quote):
            try:
                return self.quotes.index(quote)
            except ValueError:
                msg = f"{quote!r} is not one of the quotations of this text; {has}"
                raise ValueError(msg) from None
        index = operator.index(quote)
        if not -count <= index < count:
            msg = f"no quotation {index}: {has}"
            raise IndexError(msg)
        return index

    def _repr_html_(self) -> str:
        """The page of :func:`quoteattr.to_html` in a frame; notebooks show it as the output of a cell."""
        from quoteattr.view import fragment

        return fragment(self)


def explain(  # noqa: PLR0913  # the options of a public function
    text: str,
    *,
    lang: str | None = None,
    analyzer: Analyzer | None = None,
    acts: Collection[Act | str] = SPEECH_ACTS,
    people: Iterable[Person] = (),
    strict_people: bool = False,
) -> Explanation:
    """Find the quotations of a text, and how each was found.

    Args:
        text: any string; offsets in the result are code points of it.
        lang: language of the text, as a code or a BCP 47 tag ("en", "en-GB"); "und" if it isn't known: then
            quotations are found, but no speakers; "auto" to detect it (English if that is unclear). If None, the language of
            the analyzer (``analyzer.lang``), else English.
        analyzer: makes the :class:`~quoteattr.analysis.Analysis`; the built-in one if None.
        acts: the acts of the indirect reports to return; anything in quotation marks is always returned.
        people: who may be in the text, if you know: see :class:`~quoteattr.Person`. Their names and aliases decide
            before anything that the text suggests.
        strict_people: whether nobody else speaks. What anybody else says keeps its mention, but has no speaker.

    Raises:
        TypeError: if an argument is of another type; the message says what to pass.
        ValueError: if there is no such act, or two people have the same id.
        UnknownLanguageError: if there is no pack for ``lang``.
        AnalysisMismatchError: if ``analyzer`` returns offsets that do not fit ``text``.

    >>> why = explain("The «technical» stop took a day.")
    >>> why.quotes, why.rejected[0].rule
    ((), 'scare_quote')
    """
    arguments = _checked(text, lang=lang, analyzer=analyzer, acts=acts, people=people, strict_people=strict_people)
    return _explained(*arguments)[0]


def _checked(  # noqa: PLR0913  # the arguments of a public function
    text: object,
    *,
    lang: str | None,
    analyzer: Analyzer | None,
    acts: Collection[Act | str],
    people: Iterable[Person],
    strict_people: object,
) -> tuple[str, str, frozenset[Act], Given, _Kept]:
    """The arguments of :func:`explain`, as :func:`_explained` needs them."""
    from quoteattr._arguments import checked_acts, checked_analyzer, checked_strict, checked_text, language

    text, kept_acts, analyzer = checked_text(text), checked_acts(acts), checked_analyzer(analyzer)
    code = language(lang, analyzer, text)
    given = Given(people=tuple(map(Somebody.of, checked_people(people))), strict=checked_strict(strict_people))
    return text, code, kept_acts, given, _Kept(analyzer)


def _explained(  # noqa: PLR0913  # the arguments of a public function, checked
    text: str, code: str, acts: frozenset[Act], given: Given, kept: _Kept, *, notices: bool = True
) -> tuple[Explanation, _Source]:
    """The explanation of a text, given checked arguments, and what it was made from.

    ``notices``: whether its language is looked at, which takes a twentieth of the time.
    """
    from quoteattr._pipeline import process
    from quoteattr.lang import load
    from quoteattr.resolver.results.quotes import nest

    made = process(text, load(code), kept.analyzer, given)
    wanted = [(quote, grounds) for quote, grounds in zip(made.quotes, made.grounds, strict=True) if _is_kept(quote, acts)]
    quotes = [quote for quote, _ in wanted]
    complete = len(quotes) == len(made.quotes)
    source = _Source(kept=kept, acts=acts, given=given, known=made.known, narrator=made.narrator)
    why = Explanation(
        text=text,
        quotes=made.quotes if complete else nest(quotes),
        speakers=made.speakers if complete else _referred_to(quotes, made.speakers),
        rejected=made.rejected,
        issues=(*made.issues, *_language_issue(text, code)) if notices else made.issues,
        skipped=made.skipped,
        lang=code,
        grounds=tuple(grounds for _, grounds in wanted),
        source=source,
    )
    return why, source


def _language_issue(text: str, code: str) -> tuple[Issue, ...]:
    """That a text seems to be in another language than the one with this code."""
    from quoteattr.lang.detect import another

    language = another(text, code)
    return () if language is None else (Issue(kind=IssueKind.LANGUAGE, span=Span(start=0, end=len(text)), language=language),)


def _view(why: Explanation, source: _Source) -> View:
    """What changes refer to."""
    from quoteattr._changing import View

    return View(text=why.text, quotes=why.quotes, speakers=why.speakers, known=source.known, narrator=source.narrator)


def _is_kept(quote: Quote, acts: frozenset[Act]) -> bool:
    return quote.kind is not Kind.INDIRECT or quote.cue is None or quote.cue.act in acts


def _referred_to(quotes: Collection[Quote], speakers: Collection[Speaker]) -> tuple[Speaker, ...]:
    """The speakers that some quotations refer to, and the members of the groups among them."""
    found = {speaker.id for quote in quotes for speaker in _speakers_of(quote)}
    found.update(member for speaker in speakers if speaker.id in found for member in speaker.members)
    return tuple(speaker for speaker in speakers if speaker.id in found)


def _speakers_of(quote: Quote) -> Iterator[Speaker]:
    """Everybody that a quotation refers to."""
    if quote.attribution is None:
        return
    parties = (*quote.attribution.addressees, quote.attribution.relay, quote.attribution.on_behalf_of)
    for speaker in (quote.attribution.speaker, *(party.speaker for party in parties if party is not None)):
        if speaker is not None:
            yield speaker


def extract(  # noqa: PLR0913  # the options of a public function
    text: str,
    *,
    lang: str | None = None,
    analyzer: Analyzer | None = None,
    acts: Collection[Act | str] = SPEECH_ACTS,
    people: Iterable[Person] = (),
    strict_people: bool = False,
) -> tuple[Quote, ...]:
    """Find the quotations of a text: ``explain(text, ...).quotes``.

    The quotations are in text order, each before those nested in it: sorted by ``(extent.start, -extent.end)``. Arguments and
    errors are those of :func:`explain`.

    >>> for quote in extract("«We open at nine», said Dana Holm. She added: «On Sundays too.»"):
    ...     print(quote.speaker.name, quote.cue.lemma, quote.text, sep=" | ")
    Dana Holm | say | We open at nine
    Dana Holm | add | On Sundays too.
    """
    arguments = _checked(text, lang=lang, analyzer=analyzer, acts=acts, people=people, strict_people=strict_people)
    return _explained(*arguments, notices=False)[0].quotes
