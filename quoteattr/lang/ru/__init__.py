"""The Russian pack. Data only: each part is in the module with its name."""

from quoteattr.lang.pack import LanguagePack
from quoteattr.lang.ru.grammar import GRAMMAR
from quoteattr.lang.ru.lexicon import LEXICON
from quoteattr.lang.ru.names import NAMES
from quoteattr.lang.ru.rules import RULES
from quoteattr.lang.ru.writing import WRITING

__all__ = ["PACK"]

PACK = LanguagePack(code="ru", name="Russian", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
