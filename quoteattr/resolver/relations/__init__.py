"""What an attribution says besides who speaks: to whom, by whom it reached the writer, for whom, and whether at all.

Read once for each quotation, after its cue and its mention are decided, so that no sieve and no frame has to know of it.
"""

from quoteattr.resolver.relations.polarity import nobody
from quoteattr.resolver.relations.read import relations
from quoteattr.resolver.relations.vocative_addressees import vocative_addressees

__all__ = ["nobody", "relations", "vocative_addressees"]
