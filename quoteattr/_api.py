"""The two functions of the public API: arguments are checked here, the work is done in the pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.models import SPEECH_ACTS, Act, Decision, Issue, Kind, Quote, Rejected, Speaker

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from quoteattr.analysis import Analyzer
    from quoteattr.resolver.results.why import Grounds

__all__ = ["Explanation", "explain", "extract"]


@attrs.frozen(kw_only=True)
class Explanation:
    """The quotations of a text, and how they were found."""

    text: str = attrs.field(repr=False)  #: the text itself
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]  #: everybody that a quotation refers to, by first mention
    rejected: tuple[Rejected, ...]  #: quoted text that isn't speech
    issues: tuple[Issue, ...]  #: quotation marks without a partner
    skipped: tuple[str, ...] = ()  #: rules left out because an analysis layer was missing
    lang: str = "en"
    _grounds: tuple[Grounds, ...] = attrs.field(default=(), repr=False, eq=False)  #: in the order of ``quotes``

    def why(self, index: int) -> Decision:
        """Why ``quotes[index]`` has its speaker: the rules, the candidates, and the reason in words.

        Raises:
            IndexError: if there is no such quotation.

        >>> print(explain("“We open at nine,” Dana said.").why(0).rules)
        ('cue_after', 'surname')
        """
        quote = self.quotes[index]
        from quoteattr.resolver.results.why import why

        return why(quote, self._grounds[index])

    def _repr_html_(self) -> str:
        """The page of :func:`quoteattr.to_html` in a frame; notebooks show it as the output of a cell."""
        from quoteattr.view import fragment

        return fragment(self)


def explain(
    text: str, *, lang: str = "en", analyzer: Analyzer | None = None, acts: Collection[Act] = SPEECH_ACTS
) -> Explanation:
    """Find the quotations of a text, and how each was found.

    Args:
        text: any string; offsets in the result are code points of it.
        lang: code of the language pack, which provides the words and the usual quotation marks.
        analyzer: makes the :class:`~quoteattr.analysis.Analysis`; the built-in one if None.
        acts: the acts of the indirect reports to return; anything in quotation marks is always returned.

    Raises:
        TypeError: if ``text`` is not a ``str``.
        UnknownLanguageError: if there is no pack for ``lang``.
        AnalysisMismatchError: if ``analyzer`` returns offsets that do not fit ``text``.

    >>> why = explain("The «technical» stop took a day.")
    >>> why.quotes, why.rejected[0].rule
    ((), 'scare_quote')
    """
    if not isinstance(text, str):
        advice = "; decode it first, as in data.decode('utf-8')" if isinstance(text, (bytes, bytearray)) else ""
        msg = f"quoteattr needs a str, not {type(text).__name__}{advice}"
        raise TypeError(msg)
    from quoteattr._pipeline import process
    from quoteattr.lang import load
    from quoteattr.resolver.results.quotes import nest

    made = process(text, load(lang), analyzer)
    wanted = [(quote, grounds) for quote, grounds in zip(made.quotes, made.grounds, strict=True) if _is_kept(quote, acts)]
    kept = [quote for quote, _ in wanted]
    complete = len(kept) == len(made.quotes)
    return Explanation(
        text=text,
        quotes=made.quotes if complete else nest(kept),
        speakers=made.speakers if complete else _referred_to(kept, made.speakers),
        rejected=made.rejected,
        issues=made.issues,
        skipped=made.skipped,
        lang=lang,
        grounds=tuple(grounds for _, grounds in wanted),
    )


def _is_kept(quote: Quote, acts: Collection[Act]) -> bool:
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


def extract(
    text: str, *, lang: str = "en", analyzer: Analyzer | None = None, acts: Collection[Act] = SPEECH_ACTS
) -> tuple[Quote, ...]:
    """Find the quotations of a text: ``explain(text, ...).quotes``.

    The quotations are in text order, each before those nested in it: sorted by ``(extent.start, -extent.end)``. Arguments and
    errors are those of :func:`explain`.

    >>> for quote in extract("«We open at nine», said Dana Holm. She added: «On Sundays too.»"):
    ...     print(quote.speaker.name, quote.cue.lemma, quote.text, sep=" | ")
    Dana Holm | say | We open at nine
    Dana Holm | add | On Sundays too.
    """
    return explain(text, lang=lang, analyzer=analyzer, acts=acts).quotes
