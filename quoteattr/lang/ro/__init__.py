"""The Romanian pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.pack import LanguagePack
from quoteattr.lang.ro.lexicon import LEXICON
from quoteattr.lang.ro.writing import WRITING

__all__ = ["PACK"]

PACK = LanguagePack(code="ro", name="Romanian", writing=WRITING, lexicon=LEXICON)
