"""Who and what is quoted in several documents: speakers with the same full name, and quotations with the same words.

>>> import quoteattr
>>> first = quoteattr.extract("“We open at nine,” said Dana B. Holm. “On Sundays too,” Ms. Holm said.")
>>> second = quoteattr.extract("“The street is ours again,” said Dana Holm.")
>>> joined = quoteattr.join_speakers({"a": first, "b": second})
>>> [(speaker.id, speaker.name, len(speaker.speakers)) for speaker in joined]
[('p1', 'Dana B. Holm', 2)]
"""

from __future__ import annotations

from quoteattr.documents.match import match_quotes
from quoteattr.documents.models import (
    Agreement,
    JoinedSpeaker,
    JoinedSpeakers,
    JoinRule,
    NameEvidence,
    QuoteGroup,
    QuoteGroups,
    QuoteMatch,
)
from quoteattr.documents.speakers import join_speakers

__all__ = [
    "Agreement",
    "JoinRule",
    "JoinedSpeaker",
    "JoinedSpeakers",
    "NameEvidence",
    "QuoteGroup",
    "QuoteGroups",
    "QuoteMatch",
    "join_speakers",
    "match_quotes",
]
