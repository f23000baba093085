"""German: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.de.rules.frames import FRAMES
from quoteattr.lang.de.rules.reading import READING
from quoteattr.lang.de.rules.relations import RELATIONS
from quoteattr.lang.de.rules.resolver import RESOLVER
from quoteattr.lang.de.rules.script import SCRIPT
from quoteattr.lang.de.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
