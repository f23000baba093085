"""What users pass to the public functions: a wrong type raises an error at once, with advice, and never changes the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.lang import closest, code_of
from quoteattr.lang.detect import detect
from quoteattr.models import Act

if TYPE_CHECKING:
    from collections.abc import Collection

    from quoteattr.analysis.base import Analyzer

__all__ = ["checked_acts", "checked_analyzer", "checked_strict", "checked_text", "language"]

DEFAULT = "en"  #: the language of a text if nobody names one
AUTO = "auto"  #: in place of a language: that of the text itself

#: What to do with several texts.
MANY_TEXTS = "pass one text at a time, or all of them to extract_many or explain_many"
#: What to do with a text that is missing: None, or the NaN of a data frame.
MISSING = "leave missing texts out, as extract_many and explain_many do with on_error='skip'"
#: Type of a value passed as a text (its name, or that of a class above it) -> what to pass instead.
INSTEAD_OF_TEXT = {
    "bytes": "decode it first, as in data.decode('utf-8')",
    "bytearray": "decode it first, as in data.decode('utf-8')",
    "PurePath": "read it first, as in path.read_text(encoding='utf-8')",
    "_IOBase": "read it first, as in file.read()",
    "Doc": "pass doc.text, and analyzer=quoteattr.adapters.spacy.from_doc(doc) to use its analysis",
    "Document": "pass doc.text, and analyzer=quoteattr.adapters.stanza.from_document(doc) to use its analysis",
    "list": MANY_TEXTS,
    "tuple": MANY_TEXTS,
    "set": MANY_TEXTS,
    "dict": MANY_TEXTS,
    "Series": MANY_TEXTS,
    "ndarray": MANY_TEXTS,
    "NoneType": MISSING,
    "float": MISSING,
}
#: Package of a value passed as an analyzer -> what to pass instead.
INSTEAD_OF_ANALYZER = {
    "spacy": "wrap it: quoteattr.adapters.spacy.SpacyAnalyzer(nlp)",
    "stanza": "use quoteattr.adapters.stanza.StanzaAnalyzer('en')",
}


def _wrong(what: str, value: object, advice: str | None) -> str:
    """The message for a value of a wrong type."""
    return f"{what}, not {type(value).__name__}" + (f"; {advice}" if advice else "")


def checked_text(text: object) -> str:
    """The text, if it is a string."""
    if isinstance(text, str):
        return text
    names = (kind.__name__ for kind in type(text).__mro__)
    advice = next((INSTEAD_OF_TEXT[name] for name in names if name in INSTEAD_OF_TEXT), None)
    raise TypeError(_wrong("quoteattr needs a str", text, advice))


def checked_acts(acts: Collection[Act | str]) -> frozenset[Act]:
    """The acts, which may be given as strings."""
    if isinstance(acts, (str, bytes)) or not hasattr(acts, "__iter__"):
        raise TypeError(_wrong("acts needs a collection of acts", acts, "as in acts={Act.SPEECH}"))
    try:
        return frozenset(map(Act, acts))
    except ValueError as error:
        msg = f"{error}; the acts are {', '.join(repr(act.value) for act in Act)}"
        raise ValueError(msg) from None


def checked_analyzer(analyzer: Analyzer | None) -> Analyzer | None:
    """The analyzer, if it can be called, and is not a pipeline that an adapter has to wrap."""
    advice = INSTEAD_OF_ANALYZER.get(type(analyzer).__module__.split(".")[0])
    if isinstance(analyzer, type):
        advice = "make one first, as in StanzaAnalyzer('en')"
    if analyzer is None or (callable(analyzer) and not advice):
        return analyzer
    raise TypeError(_wrong("analyzer needs a callable that returns an Analysis", analyzer, advice))


def checked_strict(strict: object) -> bool:
    """Whether nobody speaks but the people passed; they themselves are another argument."""
    if isinstance(strict, bool):
        return strict
    raise TypeError(_wrong("strict_people is True or False", strict, "the people themselves are passed as people"))


def language(tag: str | None, analyzer: Analyzer | None, text: str) -> str:
    """The code of the language pack: for the language given, else for that of the analyzer, else English.

    The language of an analyzer or a text may have no pack. Then quotations are found, but no speakers.
    """
    if tag is None:
        named = getattr(analyzer, "lang", None)
        return DEFAULT if named is None else closest(named)
    if isinstance(tag, str):
        return closest(detect(text) or DEFAULT) if tag == AUTO else code_of(tag)
    raise TypeError(_wrong("lang needs the code of a language", tag, "as in lang='en'"))
