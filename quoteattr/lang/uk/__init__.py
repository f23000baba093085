"""The Ukrainian pack. Data only: each part is in the module with its name."""

from quoteattr.lang.pack import LanguagePack
from quoteattr.lang.uk.grammar import GRAMMAR
from quoteattr.lang.uk.lexicon import LEXICON
from quoteattr.lang.uk.names import NAMES
from quoteattr.lang.uk.rules import RULES
from quoteattr.lang.uk.writing import WRITING

__all__ = ["PACK"]

PACK = LanguagePack(code="uk", name="Ukrainian", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
