"""Czech: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.cs.rules.frames import FRAMES
from quoteattr.lang.cs.rules.reading import READING
from quoteattr.lang.cs.rules.relations import RELATIONS
from quoteattr.lang.cs.rules.resolver import RESOLVER
from quoteattr.lang.cs.rules.script import SCRIPT
from quoteattr.lang.cs.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
