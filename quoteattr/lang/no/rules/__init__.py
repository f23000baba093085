"""Norwegian: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.no.rules.frames import FRAMES
from quoteattr.lang.no.rules.reading import READING
from quoteattr.lang.no.rules.relations import RELATIONS
from quoteattr.lang.no.rules.resolver import RESOLVER
from quoteattr.lang.no.rules.script import SCRIPT
from quoteattr.lang.no.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
