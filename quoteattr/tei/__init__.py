"""TEI P5: a text with its quotations and speakers, for scholarly editions and the tools that read them."""

from quoteattr.tei.document import to_tei
from quoteattr.tei.xml import allowed

__all__ = ["allowed", "to_tei"]
