"""The Norwegian pack. Data only: each part is in the module with its name."""

from quoteattr.lang.no.grammar import GRAMMAR
from quoteattr.lang.no.lexicon import LEXICON
from quoteattr.lang.no.names import NAMES
from quoteattr.lang.no.rules import RULES
from quoteattr.lang.no.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="no", name="Norwegian", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
