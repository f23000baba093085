"""The French pack. Data only: each part is in the module with its name."""

from quoteattr.lang.fr.grammar import GRAMMAR
from quoteattr.lang.fr.lexicon import LEXICON
from quoteattr.lang.fr.names import NAMES
from quoteattr.lang.fr.rules import RULES
from quoteattr.lang.fr.writing import WRITING
from quoteattr.lang.pack import LanguagePack

__all__ = ["PACK"]

PACK = LanguagePack(code="fr", name="French", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
