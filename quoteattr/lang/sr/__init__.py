"""The Serbian pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.pack import LanguagePack
from quoteattr.lang.sr.lexicon import LEXICON
from quoteattr.lang.sr.writing import WRITING

__all__ = ["PACK"]

PACK = LanguagePack(code="sr", name="Serbian", writing=WRITING, lexicon=LEXICON)
