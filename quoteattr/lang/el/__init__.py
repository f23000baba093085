"""The Greek pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.el.lexicon import LEXICON
from quoteattr.lang.el.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="el", name="Greek", writing=WRITING, lexicon=LEXICON)
