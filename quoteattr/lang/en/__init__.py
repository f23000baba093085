"""The English pack. Data only: each part is in the module of its name."""

from quoteattr.lang.en.grammar import GRAMMAR
from quoteattr.lang.en.lexicon import LEXICON
from quoteattr.lang.en.names import NAMES
from quoteattr.lang.en.rules import RULES
from quoteattr.lang.en.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="en", name="English", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
