"""Spanish: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.es.rules.frames import FRAMES
from quoteattr.lang.es.rules.reading import READING
from quoteattr.lang.es.rules.relations import RELATIONS
from quoteattr.lang.es.rules.resolver import RESOLVER
from quoteattr.lang.es.rules.script import SCRIPT
from quoteattr.lang.es.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
