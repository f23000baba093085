"""The Slovenian pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.pack import LanguagePack
from quoteattr.lang.sl.lexicon import LEXICON
from quoteattr.lang.sl.writing import WRITING

__all__ = ["PACK"]

PACK = LanguagePack(code="sl", name="Slovenian", writing=WRITING, lexicon=LEXICON)
