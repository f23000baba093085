"""The Spanish pack. Data only: each part is in the module with its name."""

from quoteattr.lang.es.grammar import GRAMMAR
from quoteattr.lang.es.lexicon import LEXICON
from quoteattr.lang.es.names import NAMES
from quoteattr.lang.es.rules import RULES
from quoteattr.lang.es.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="es", name="Spanish", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
