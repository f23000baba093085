"""The Italian pack. Data only: each part is in the module with its name."""

from quoteattr.lang.it.grammar import GRAMMAR
from quoteattr.lang.it.lexicon import LEXICON
from quoteattr.lang.it.names import NAMES
from quoteattr.lang.it.rules import RULES
from quoteattr.lang.it.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="it", name="Italian", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
