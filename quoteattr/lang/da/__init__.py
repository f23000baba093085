"""The Danish pack. Data only: each part is in the module with its name."""

from quoteattr.lang.da.grammar import GRAMMAR
from quoteattr.lang.da.lexicon import LEXICON
from quoteattr.lang.da.names import NAMES
from quoteattr.lang.da.rules import RULES
from quoteattr.lang.da.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="da", name="Danish", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
