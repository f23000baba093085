"""The Hebrew pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.he.lexicon import LEXICON
from quoteattr.lang.he.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="he", name="Hebrew", writing=WRITING, lexicon=LEXICON)
