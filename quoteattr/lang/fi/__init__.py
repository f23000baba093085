"""The Finnish pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.fi.lexicon import LEXICON
from quoteattr.lang.fi.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="fi", name="Finnish", writing=WRITING, lexicon=LEXICON)
