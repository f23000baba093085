"""The Dutch pack. Data only: each part is in the module with its name."""

from quoteattr.lang.nl.grammar import GRAMMAR
from quoteattr.lang.nl.lexicon import LEXICON
from quoteattr.lang.nl.names import NAMES
from quoteattr.lang.nl.rules import RULES
from quoteattr.lang.nl.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="nl", name="Dutch", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
