"""The Polish pack. Data only: each part is in the module with its name."""

from quoteattr.lang.pack import LanguagePack
from quoteattr.lang.pl.grammar import GRAMMAR
from quoteattr.lang.pl.lexicon import LEXICON
from quoteattr.lang.pl.names import NAMES
from quoteattr.lang.pl.rules import RULES
from quoteattr.lang.pl.writing import WRITING

__all__ = ["PACK"]

PACK = LanguagePack(code="pl", name="Polish", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
