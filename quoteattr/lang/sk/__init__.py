"""The Slovak pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.pack import LanguagePack
from quoteattr.lang.sk.lexicon import LEXICON
from quoteattr.lang.sk.writing import WRITING

__all__ = ["PACK"]

PACK = LanguagePack(code="sk", name="Slovak", writing=WRITING, lexicon=LEXICON)
