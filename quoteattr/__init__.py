"""Finds quotations in a text and says who is quoted.

>>> import quoteattr
>>> (quote,) = quoteattr.extract("“We open at nine,” Dana said.")
>>> quote.speaker.name, quote.text
('Dana', 'We open at nine,')
"""

from quoteattr._api import Explanation, explain, extract
from quoteattr.errors import AnalysisMismatchError, MissingDependencyError, QuoteattrError, UnknownLanguageError
from quoteattr.models import (
    ALL_ACTS,
    SPEECH_ACTS,
    Act,
    Attribution,
    Candidate,
    Cue,
    Decision,
    Ending,
    Gender,
    GenderEvidence,
    Issue,
    IssueKind,
    Kind,
    Mention,
    MentionKind,
    Party,
    Polarity,
    Quote,
    Rejected,
    Span,
    Speaker,
    SpeakerKind,
)

__all__ = [
    "ALL_ACTS",
    "SPEECH_ACTS",
    "Act",
    "AnalysisMismatchError",
    "Attribution",
    "Candidate",
    "Cue",
    "Decision",
    "Ending",
    "Explanation",
    "Gender",
    "GenderEvidence",
    "Issue",
    "IssueKind",
    "Kind",
    "Mention",
    "MentionKind",
    "MissingDependencyError",
    "Party",
    "Polarity",
    "Quote",
    "QuoteattrError",
    "Rejected",
    "Span",
    "Speaker",
    "SpeakerKind",
    "UnknownLanguageError",
    "explain",
    "extract",
]


def __getattr__(name: str) -> str:
    """The version, read from the package's metadata when it is asked for: that import is slow."""
    if name == "__version__":
        from importlib.metadata import version

        return version("quoteattr")
    msg = f"module 'quoteattr' has no attribute {name!r}"
    raise AttributeError(msg)
