"""Russian: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.ru.rules.frames import FRAMES
from quoteattr.lang.ru.rules.reading import READING
from quoteattr.lang.ru.rules.relations import RELATIONS
from quoteattr.lang.ru.rules.resolver import RESOLVER
from quoteattr.lang.ru.rules.script import SCRIPT
from quoteattr.lang.ru.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
