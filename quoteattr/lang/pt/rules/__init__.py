"""Portuguese: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.pt.rules.frames import FRAMES
from quoteattr.lang.pt.rules.reading import READING
from quoteattr.lang.pt.rules.relations import RELATIONS
from quoteattr.lang.pt.rules.resolver import RESOLVER
from quoteattr.lang.pt.rules.script import SCRIPT
from quoteattr.lang.pt.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
