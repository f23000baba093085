"""The Bulgarian pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.bg.lexicon import LEXICON
from quoteattr.lang.bg.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="bg", name="Bulgarian", writing=WRITING, lexicon=LEXICON)
