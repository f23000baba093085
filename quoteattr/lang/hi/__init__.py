"""The Hindi pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.hi.lexicon import LEXICON
from quoteattr.lang.hi.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="hi", name="Hindi", writing=WRITING, lexicon=LEXICON)
