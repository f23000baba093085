"""The Chinese pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.pack import LanguagePack
from quoteattr.lang.zh.lexicon import LEXICON
from quoteattr.lang.zh.writing import WRITING

__all__ = ["PACK"]

PACK = LanguagePack(code="zh", name="Chinese", writing=WRITING, lexicon=LEXICON)
