"""Swedish: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.sv.rules.frames import FRAMES
from quoteattr.lang.sv.rules.reading import READING
from quoteattr.lang.sv.rules.relations import RELATIONS
from quoteattr.lang.sv.rules.resolver import RESOLVER
from quoteattr.lang.sv.rules.script import SCRIPT
from quoteattr.lang.sv.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
