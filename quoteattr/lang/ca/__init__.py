"""The Catalan pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.ca.lexicon import LEXICON
from quoteattr.lang.ca.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="ca", name="Catalan", writing=WRITING, lexicon=LEXICON)
