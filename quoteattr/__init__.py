"""Find the quotations in a text and say who is quoted.

>>> import quoteattr
>>> (quote,) = quoteattr.extract("“We open at nine,” Dana said.")
>>> quote.speaker.name, quote.text
('Dana', 'We open at nine,')
"""

from typing import TYPE_CHECKING

from quoteattr._api import Explanation, explain, extract
from quoteattr.errors import (
    AnalysisMismatchError,
    InvalidDataError,
    MissingDependencyError,
    QuoteattrError,
    TextError,
    UnknownLanguageError,
    WorkerError,
)
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
from quoteattr.people import Person

if TYPE_CHECKING:
    from quoteattr.batch import explain_many, extract_many
    from quoteattr.documents import (
        Agreement,
        JoinedSpeaker,
        JoinedSpeakers,
        JoinRule,
        NameEvidence,
        QuoteGroup,
        QuoteGroups,
        QuoteMatch,
        join_speakers,
        match_quotes,
    )
    from quoteattr.export import Row, from_dict, from_json, to_dict, to_json, to_rows

    __version__: str

__all__ = [
    "ALL_ACTS",
    "SPEECH_ACTS",
    "Act",
    "Agreement",
    "AnalysisMismatchError",
    "Attribution",
    "Candidate",
    "Cue",
    "Decision",
    "Ending",
    "Explanation",
    "Gender",
    "GenderEvidence",
    "InvalidDataError",
    "Issue",
    "IssueKind",
    "JoinRule",
    "JoinedSpeaker",
    "JoinedSpeakers",
    "Kind",
    "Mention",
    "MentionKind",
    "MissingDependencyError",
    "NameEvidence",
    "Party",
    "Person",
    "Polarity",
    "Quote",
    "QuoteGroup",
    "QuoteGroups",
    "QuoteMatch",
    "QuoteattrError",
    "Rejected",
    "Row",
    "Span",
    "Speaker",
    "SpeakerKind",
    "TextError",
    "UnknownLanguageError",
    "WorkerError",
    "explain",
    "explain_many",
    "extract",
    "extract_many",
    "from_dict",
    "from_json",
    "join_speakers",
    "match_quotes",
    "to_dict",
    "to_json",
    "to_rows",
]

#: Names of the modules around the core: each is imported when its name is first used, so that `import quoteattr` stays cheap.
_AROUND = {
    "Agreement": "quoteattr.documents",
    "JoinRule": "quoteattr.documents",
    "JoinedSpeaker": "quoteattr.documents",
    "JoinedSpeakers": "quoteattr.documents",
    "NameEvidence": "quoteattr.documents",
    "QuoteGroup": "quoteattr.documents",
    "QuoteGroups": "quoteattr.documents",
    "QuoteMatch": "quoteattr.documents",
    "Row": "quoteattr.export",
    "explain_many": "quoteattr.batch",
    "extract_many": "quoteattr.batch",
    "from_dict": "quoteattr.export",
    "from_json": "quoteattr.export",
    "join_speakers": "quoteattr.documents",
    "match_quotes": "quoteattr.documents",
    "to_dict": "quoteattr.export",
    "to_json": "quoteattr.export",
    "to_rows": "quoteattr.export",
}


def __getattr__(name: str) -> object:
    """A name from around the core, or the version, which is read from the package's metadata; both only when asked for."""
    if name == "__version__":
        from importlib.metadata import version

        return version("quoteattr")
    if name in _AROUND:
        from importlib import import_module

        return getattr(import_module(_AROUND[name]), name)
    msg = f"module 'quoteattr' has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    """All names, also those that have not been used yet."""
    return sorted({*globals(), *_AROUND})
