"""The Croatian pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.hr.lexicon import LEXICON
from quoteattr.lang.hr.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="hr", name="Croatian", writing=WRITING, lexicon=LEXICON)
