"""What an attribution says besides the speaker: the addressees, the relay, on whose behalf, and whether it was said at all.

They are read once for each quotation, after its cue and its mention are decided, so that sieves and frames can ignore them.
"""

from quoteattr.resolver.relations.polarity import nobody
from quoteattr.resolver.relations.read import relations
from quoteattr.resolver.relations.vocative_addressees import vocative_addressees

__all__ = ["nobody", "relations", "vocative_addressees"]
