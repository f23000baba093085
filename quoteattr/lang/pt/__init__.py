"""The Portuguese pack. Data only: each part is in the module with its name."""

from quoteattr.lang.pack import LanguagePack
from quoteattr.lang.pt.grammar import GRAMMAR
from quoteattr.lang.pt.lexicon import LEXICON
from quoteattr.lang.pt.names import NAMES
from quoteattr.lang.pt.rules import RULES
from quoteattr.lang.pt.writing import WRITING

__all__ = ["PACK"]

PACK = LanguagePack(code="pt", name="Portuguese", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
