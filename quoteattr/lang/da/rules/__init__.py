"""Danish: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.da.rules.frames import FRAMES
from quoteattr.lang.da.rules.reading import READING
from quoteattr.lang.da.rules.relations import RELATIONS
from quoteattr.lang.da.rules.resolver import RESOLVER
from quoteattr.lang.da.rules.script import SCRIPT
from quoteattr.lang.da.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
