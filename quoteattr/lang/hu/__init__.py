"""The Hungarian pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.hu.lexicon import LEXICON
from quoteattr.lang.hu.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="hu", name="Hungarian", writing=WRITING, lexicon=LEXICON)
