"""The Swedish pack. Data only: each part is in the module with its name."""

from quoteattr.lang.pack import LanguagePack
from quoteattr.lang.sv.grammar import GRAMMAR
from quoteattr.lang.sv.lexicon import LEXICON
from quoteattr.lang.sv.names import NAMES
from quoteattr.lang.sv.rules import RULES
from quoteattr.lang.sv.writing import WRITING

__all__ = ["PACK"]

PACK = LanguagePack(code="sv", name="Swedish", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
