"""The Arabic pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.ar.lexicon import LEXICON
from quoteattr.lang.ar.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="ar", name="Arabic", writing=WRITING, lexicon=LEXICON)
