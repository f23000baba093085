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
    ChangeError,
    InvalidDataError,
    MissingDependencyError,
    QuoteattrError,
    TextError,
    TextMismatchError,
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
    from quoteattr import changes as changes
    from quoteattr import tables as tables
    from quoteattr.batch import explain_many, extract_many
    from quoteattr.corrections import changes_from_json, changes_from_rows, changes_to_json
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
    from quoteattr.graphs import NetworkRow, network, to_networkx
    from quoteattr.tei import to_tei
    from quoteattr.view import to_html
    from quoteattr.voices import Segment, SegmentKind, segments

    __version__: str

__all__ = [
    "ALL_ACTS",
    "SPEECH_ACTS",
    "Act",
    "Agreement",
    "AnalysisMismatchError",
    "Attribution",
    "Candidate",
    "ChangeError",
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
    "NetworkRow",
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
    "Segment",
    "SegmentKind",
    "Span",
    "Speaker",
    "SpeakerKind",
    "TextError",
    "TextMismatchError",
    "UnknownLanguageError",
    "WorkerError",
    "changes_from_json",
    "changes_from_rows",
    "changes_to_json",
    "explain",
    "explain_many",
    "extract",
    "extract_many",
    "from_dict",
    "from_json",
    "join_speakers",
    "match_quotes",
    "network",
    "segments",
    "to_dict",
    "to_html",
    "to_json",
    "to_networkx",
    "to_rows",
    "to_tei",
]

#: Names of the modules around the core: each is imported when its name is first used, so that `import quoteattr` stays cheap.
_AROUND = {
    "Agreement": "quoteattr.documents",
    "JoinRule": "quoteattr.documents",
    "JoinedSpeaker": "quoteattr.documents",
    "JoinedSpeakers": "quoteattr.documents",
    "NameEvidence": "quoteattr.documents",
    "NetworkRow": "quoteattr.graphs",
    "QuoteGroup": "quoteattr.documents",
    "QuoteGroups": "quoteattr.documents",
    "QuoteMatch": "quoteattr.documents",
    "Row": "quoteattr.export",
    "Segment": "quoteattr.voices",
    "SegmentKind": "quoteattr.voices",
    "changes_from_json": "quoteattr.corrections",
    "changes_from_rows": "quoteattr.corrections",
    "changes_to_json": "quoteattr.corrections",
    "explain_many": "quoteattr.batch",
    "extract_many": "quoteattr.batch",
    "from_dict": "quoteattr.export",
    "from_json": "quoteattr.export",
    "join_speakers": "quoteattr.documents",
    "match_quotes": "quoteattr.documents",
    "network": "quoteattr.graphs",
    "segments": "quoteattr.voices",
    "to_dict": "quoteattr.export",
    "to_html": "quoteattr.view",
    "to_json": "quoteattr.export",
    "to_networkx": "quoteattr.graphs",
    "to_rows": "quoteattr.export",
    "to_tei": "quoteattr.tei",
}

#: Modules around the core that are attributes of the package. They are in neither ``__all__`` nor ``dir``, because some need
#: extras: ``from quoteattr import *`` and ``help(quoteattr)`` import every name they find there.
_MODULES = ("changes", "tables")


def __getattr__(name: str) -> object:
    """A name or a module from around the core, or the version from the package's metadata; each only when it is asked for."""
    if name == "__version__":
        from importlib.metadata import version

        return version("quoteattr")
    if name in _AROUND:
        from importlib import import_module

        return getattr(import_module(_AROUND[name]), name)
    if name in _MODULES:
        from importlib import import_module

        return import_module(f"quoteattr.{name}")
    msg = f"module 'quoteattr' has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    """All names, also those that have not been used yet."""
    return sorted({*globals(), *_AROUND})
