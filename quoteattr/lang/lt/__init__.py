"""The Lithuanian pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.lt.lexicon import LEXICON
from quoteattr.lang.lt.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="lt", name="Lithuanian", writing=WRITING, lexicon=LEXICON)
