"""Italian: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.it.rules.frames import FRAMES
from quoteattr.lang.it.rules.reading import READING
from quoteattr.lang.it.rules.relations import RELATIONS
from quoteattr.lang.it.rules.resolver import RESOLVER
from quoteattr.lang.it.rules.script import SCRIPT
from quoteattr.lang.it.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
