"""A text with its quotations as a page: its parts put together, and what keeps it safe."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING, Any

import attrs

from quoteattr import Explanation, explain
from quoteattr.view.cast import figures
from quoteattr.view.details import details
from quoteattr.view.escape import attribute
from quoteattr.view.legend import speakers, summary
from quoteattr.view.marks import marks
from quoteattr.view.sweep import markup, paragraphs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from quoteattr import Act, Person
    from quoteattr.analysis import Analyzer

__all__ = ["fragment", "to_html"]

TITLE = "Quotations"
LONGEST_FRAGMENT = 100_000  #: characters of a text that a notebook shows; each takes several in the file of the notebook
#: Height of a fragment in rem: what the page needs besides the text, a line of about 60 characters, and the limits.
AROUND_TEXT, LINE, LOWEST, HIGHEST = 9, 2, 20, 38
LINE_LENGTH = 60
#: In a frame, links would otherwise lead to places in the document around it.
BASE = '<base href="about:srcdoc">\n'
#: Only the style sheet and the script of the page itself are used, named by their hashes, and nothing is loaded.
POLICY = (
    "default-src 'none'; img-src data:; style-src 'sha256-{style}'; script-src 'sha256-{script}'; base-uri about:; "
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)


def to_html(  # noqa: PLR0913  # the options of explain
    source: str | Explanation,
    *,
    title: str = TITLE,
    lang: str | None = None,
    analyzer: Analyzer | None = None,
    acts: Collection[Act | str] | None = None,
    people: Iterable[Person] | None = None,
    strict_people: bool | None = None,
) -> str:
    """A text with its quotations as an HTML page: one file that needs nothing else and loads nothing.

    The quotations are in the colour of their speaker, with the speaker's initials and a line of its own style; cues, mentions
    and quoted text that isn't speech are marked. A list has the speakers with their quotations. If a quotation is chosen, the
    page shows its speaker, confidence, and the rules that decided. Without JavaScript, text and lists can be read.

    The element with the id ``text`` contains the text, character by character. The two sorts of characters that HTML cannot
    contain, NUL and surrogates, are replaced by U+FFFD and shown with their number. ``data-start`` and ``data-end`` of an
    element are the place of its content, in code points of the text.

    Args:
        source: the text, or what :func:`~quoteattr.explain` returned for it.
        title: the title of the page; plain text.
        lang: for a text, as in :func:`~quoteattr.explain`; so are the others.
        analyzer: makes the analysis.
        acts: the acts of the indirect reports to show.
        people: who may be in the text.
        strict_people: whether nobody else speaks.

    Returns:
        The page. It can be encoded in UTF-8 whatever the text contains.

    Raises:
        TypeError: if ``source`` is neither, if ``title`` is not a string, or if an explanation comes with options that were
            needed to make it.
        ValueError: as for :func:`~quoteattr.explain`.
        UnknownLanguageError: as for :func:`~quoteattr.explain`.
        AnalysisMismatchError: as for :func:`~quoteattr.explain`.

    >>> page = to_html("“We open at nine,” said Dana Holm.", title="News from the street")
    >>> "<title>News from the street</title>" in page, "1 quotation by 1 speaker" in page
    (True, True)
    """
    if not isinstance(title, str):
        msg = f"title must be a str, not {type(title).__name__}"
        raise TypeError(msg)
    options = {"lang": lang, "analyzer": analyzer, "acts": acts, "people": people, "strict_people": strict_people}
    given = {name: value for name, value in options.items() if value is not None}
    return _page(_explained(source, given), title, "page")


def fragment(explanation: Explanation) -> str:
    """A page in an ``iframe``, for the output of a notebook.

    The page is a document of its own, in a sandbox: its style and ids can't clash with those of the notebook or of another
    output, and its script can't reach the notebook. Of a long text, the beginning is shown, with a remark that says so.

    >>> fragment(explain("“Yes,” said Ann."))[:37]
    '<iframe title="Quotations" sandbox="a'
    """
    length = len(explanation.text)
    end = _end_of_fragment(explanation.text)
    remark = f" The first {end:,} of {length:,} characters; quoteattr.to_html() makes a page of all." if end < length else ""
    content = _page(_until(explanation, end), TITLE, "fragment", end=end, remark=remark)
    return (
        f'<iframe title="{TITLE}" sandbox="allow-scripts allow-downloads" width="100%" '
        f'style="border: 0; width: 100%; height: {_height(explanation.text[:end])}rem; resize: vertical" '
        f'srcdoc="{attribute(content)}"></iframe>'
    )


def _explained(source: str | Explanation, options: dict[str, Any]) -> Explanation:
    """What was found in the text."""
    if not isinstance(source, Explanation):
        return explain(source, **options)
    if options:
        msg = f"the explanation is made already; pass {' and '.join(options)} to explain()"
        raise TypeError(msg)
    return source


def _page(explanation: Explanation, title: str, kind: str, *, end: int | None = None, remark: str = "") -> str:
    """The whole document, with the text up to ``end``."""
    here = files("quoteattr.view")
    template, style, script = (here.joinpath(name).read_text(encoding="utf-8") for name in ("page.html", "page.css", "page.js"))
    cast = figures(explanation)
    return Template(template).substitute(
        policy=POLICY.format(style=_hash(style), script=_hash(script)),
        base=BASE if kind == "fragment" else "",
        title=attribute(title),
        style=style,
        kind=kind,
        summary=summary(explanation, cast) + "." + remark,
        speakers=speakers(explanation, cast),
        lang=attribute(explanation.lang),
        text=markup(explanation.text[:end], marks(explanation, cast)),
        details=details(explanation, cast),
        script=script,
    )


def _hash(content: str) -> str:
    """The SHA-256 hash of an element's content, as a security policy names it."""
    return base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def _end_of_fragment(text: str) -> int:
    """Where the beginning of a text ends that a notebook shows: after a paragraph, if it is long."""
    if len(text) <= LONGEST_FRAGMENT:
        return len(text)
    ends = [end for _, end in paragraphs(text[:LONGEST_FRAGMENT])]
    return ends[-2] if len(ends) > 1 else LONGEST_FRAGMENT


def _until(explanation: Explanation, end: int) -> Explanation:
    """What is found before ``end``. Quotations are sorted by their beginning, so those kept have the same indices."""
    return attrs.evolve(
        explanation,
        quotes=tuple(quote for quote in explanation.quotes if quote.start < end),
        rejected=tuple(one for one in explanation.rejected if one.span.start < end),
        issues=tuple(one for one in explanation.issues if one.span.start < end),
    )


def _height(text: str) -> int:
    """The height of a fragment in rem: low for a short text, and never higher than a screen."""
    lines = sum(1 + (end - start) // LINE_LENGTH for start, end in paragraphs(text[: HIGHEST * LINE_LENGTH]))
    return min(max(AROUND_TEXT + LINE * lines, LOWEST), HIGHEST)
