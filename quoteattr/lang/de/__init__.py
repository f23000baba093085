"""The German pack. Data only: each part is in the module with its name."""

from quoteattr.lang.de.grammar import GRAMMAR
from quoteattr.lang.de.lexicon import LEXICON
from quoteattr.lang.de.names import NAMES
from quoteattr.lang.de.rules import RULES
from quoteattr.lang.de.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="de", name="German", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
