"""The Czech pack. Data only: each part is in the module with its name."""

from quoteattr.lang.cs.grammar import GRAMMAR
from quoteattr.lang.cs.lexicon import LEXICON
from quoteattr.lang.cs.names import NAMES
from quoteattr.lang.cs.rules import RULES
from quoteattr.lang.cs.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="cs", name="Czech", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
